"""The headline: what does not fit, or what is known, in one sentence bound to the registry."""

from __future__ import annotations

from claims.field import Entry, Text, described
from report.binding import prose
from report.box import Box, Paragraph, Run
from report.edition import Edition


class Options(Entry):
    """A headline with the line of scope below it."""

    text: Text = described("The headline.", good="Two figures lie {finding:ID.ratio} apart", bad="")
    kicker: Text | None = described("A word or two above it.", good="Numbers under the lens", bad="", default=None)
    scope: Text | None = described(
        "What was looked at and what was not.",
        good="{count:documents} papers, {count:claims} claims; nothing outside them was checked.",
        bad="",
        default=None,
    )


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """Kicker, title and scope."""
    found: list[Box] = []
    if options.kicker:
        found.append(Paragraph((Run(options.kicker),), "kicker"))
    found.append(Paragraph(prose(options.text, edition, (*path, "text")), "title"))
    if options.scope:
        found.append(Paragraph(prose(options.scope, edition, (*path, "scope")), "scope"))
    return tuple(found)
