"""Say, say with care, do not say: three lists with reasons, for those who will repeat a number."""

from __future__ import annotations

from claims.field import Entry, Listed, Text, described
from report.binding import prose
from report.box import Box, Columns, Mark, Panel, Paragraph, Run
from report.edition import Edition


class Line(Entry):
    """One sentence and the reason for it."""

    text: Text = described("The sentence, its numbers bound.", good="About {visitors} tourists a year", bad="")
    why: Text = described("Why it may or may not be said.", good="The text gives no year.", bad="")


class Options(Entry):
    """The three lists."""

    say: Listed[Line] = described("What can be said.", good=[{"text": "A", "why": "B"}], bad="A", default=())
    with_care: Listed[Line] = described(
        "What can be said with its doubt.", good=[{"text": "A", "why": "B"}], bad="A", default=()
    )
    do_not: Listed[Line] = described("What should not be said.", good=[{"text": "A", "why": "B"}], bad="A", default=())


# (option, title, tone, shape): told apart by word and shape, not by colour
PARTS = (
    ("say", "Say", "good", "tick"),
    ("with_care", "Say with care", "care", "triangle"),
    ("do_not", "Do not say", "stop", "cross"),
)


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """Three panels side by side; a list without lines has no panel."""
    panels = []
    for key, title, tone, shape in PARTS:
        lines: tuple[Line, ...] = getattr(options, key)
        if not lines:
            continue
        children: list[Box] = []
        for index, line in enumerate(lines):
            children.append(Paragraph(prose(line.text, edition, (*path, key, index, "text")), "label"))
            children.append(Paragraph(prose(line.why, edition, (*path, key, index, "why")), "caveat"))
        panels.append((Panel(tuple(children), (Mark(shape, tone), Run(f" {title}")), tone),))      # type: ignore[arg-type]
    return (Columns(tuple(panels)),) if panels else ()


