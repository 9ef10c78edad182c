"""A QR code that leads to an address on the web, with the address in letters below it."""

from __future__ import annotations

from claims.registry.field import Entry, Line, Omittable, Text, described
from claims.registry.worded import MarkedText
from report.box import Box, Paragraph, QrCode, Run
from report.contact import bare, link_of
from report.edition import Edition
from report.prose import prose
from report.spot import Steps
from report.style import MM


class Code(Entry):
    """Where it leads, and how large it is."""

    link: Text = described("Web, e-mail or telephone address.", good="https://example.org/sheet", bad="")
    text: Omittable[MarkedText] = described("What is found there.", good="All sources", bad="", default=None)
    size: Line = described("Side in millimetres.", good=25, bad="big", default=22)


Options = Code


def boxes(options: Code, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """The code over its address."""
    link = link_of(options.link)
    if not link:
        hint = "write it with https://, or as an e-mail address or a telephone number"
        edition.problem("no web, e-mail or telephone address", hint, (*path, "link"))
        return ()
    address = Paragraph((Run(bare(options.link), link=link),), "note")
    code = QrCode(
        link, options.size * MM / edition.design.scale, edition.words.qr.format(address=bare(options.link))
    )
    if options.text is None:
        return (code, address)
    return (code, Paragraph(prose(options.text, edition, (*path, "text")), "small", keep=True), address)
