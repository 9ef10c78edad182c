"""The headline: what does not fit, or what is known, in one sentence bound to the registry."""

from __future__ import annotations

from claims.registry.field import Entry, Omittable, described
from claims.registry.worded import MarkedText
from report.box import Box, Paragraph
from report.edition import Edition
from report.prose import prose
from report.spot import Steps


class Headline(Entry):
    """A headline with the line of scope below it."""

    text: MarkedText = described("The headline.", good="Two figures lie {finding:ID.ratio} apart", bad="")
    kicker: Omittable[MarkedText] = described(
        "A word or two above it.", good="Numbers under the lens", bad="", default=None
    )
    scope: Omittable[MarkedText] = described(
        "What was looked at and what was not.",
        good="{count:documents} papers, {count:claims} claims; nothing outside them was checked.",
        bad="",
        default=None,
    )


Options = Headline


def boxes(options: Headline, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """Kicker, title and scope."""
    found: list[Box] = []
    if options.kicker:
        found.append(Paragraph(prose(options.kicker, edition, (*path, "kicker")), "kicker"))
    found.append(Paragraph(prose(options.text, edition, (*path, "text")), "title"))
    if options.scope:
        found.append(Paragraph(prose(options.scope, edition, (*path, "scope")), "scope"))
    return tuple(found)
