"""The ask: what readers can do now, whom to write to, and where help is."""

from __future__ import annotations

from claims.registry.field import Entry, Line, Listed, Omittable, Text, described
from claims.registry.worded import MarkedText, OwnText
from report.box import Box, Columns, Inline, Panel, Paragraph, QrCode, Run
from report.contact import bare, link_of
from report.edition import Edition
from report.prose import prose
from report.spot import Steps
from report.style import MM


class Contact(Entry):
    """Someone to reach. A contact may have digits: it is printed as given."""

    name: OwnText = described("Who is reached.", good="Child helpline", bad="")
    contact: OwnText = described("Telephone, e-mail or web address.", good="+66 1387", bad="")
    note: Omittable[MarkedText] = described(
        "Hours, languages, cost.", good="day and night, free", bad="", default=None
    )


class CallToAction(Entry):
    """The ask with its contacts."""

    text: MarkedText = described(
        "What readers can do, numbers bound.", good="Ask who counted, and when.", bad=""
    )
    steps: Listed[MarkedText] = described(
        "Single steps.", good=["Write to the authors."], bad="Write.", default=()
    )
    contacts: Listed[Contact] = described(
        "Whom to reach, the helpline too.",
        good=[{"name": "Helpline", "contact": "+66 1387"}],
        bad="+66 1387",
        default=(),
    )
    qr: Omittable[Text] = described(
        "Web, e-mail or telephone address for a QR code.",
        good="https://example.org/sheet",
        bad="",
        default=None,
    )
    qr_size: Line = described("Side of the code in millimetres.", good=25, bad="big", default=22)


Options = CallToAction


def boxes(options: CallToAction, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One panel; the QR code stands beside the words."""
    words = edition.words
    children: list[Box] = [Paragraph(prose(options.text, edition, (*path, "text")), "ask")]
    for index, step in enumerate(options.steps):
        here = (*path, "steps", index)
        children.append(Paragraph((Run("→ "), *prose(step, edition, here)), "body"))
    children += [Paragraph(_contact(one, edition), "small") for one in options.contacts]
    title = (Run(words.call_to_action),)
    if options.qr is None:
        return (Panel(tuple(children), title, tone="accent"),)
    link = link_of(options.qr)
    if not link:
        edition.problem("no web, e-mail or telephone address", "such as https://example.org", (*path, "qr"))
        return (Panel(tuple(children), title, tone="accent"),)
    code = QrCode(
        link, options.qr_size * MM / edition.design.scale, words.qr.format(address=bare(options.qr)), "right"
    )
    columns = Columns((tuple(children), (code,)), shares=(4, 1))
    return (Panel((columns,), title, tone="accent"),)


def _contact(one: Contact, edition: Edition) -> tuple[Inline, ...]:
    label = edition.words.labelled.format(label=one.name)
    said: list[Inline] = [Run(label, "strong"), Run(bare(one.contact), link=link_of(one.contact))]
    if one.note:
        said.append(Run(f" ({one.note})"))
    return tuple(said)
