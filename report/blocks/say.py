"""Say, say with care, do not say: three lists with reasons, for those who will repeat a number."""

from __future__ import annotations

from claims.registry.field import Entry, Listed, described
from claims.registry.worded import MarkedText
from report.box import Box, Columns, Mark, Panel, Paragraph, Run, Shape
from report.edition import Edition
from report.prose import prose
from report.spot import Steps
from report.style import Tone

_LINE = {"text": "{visitors-2010} tourists came.", "why": "Count and year are printed."}


class Advice(Entry):
    """One sentence and the reason for it."""

    text: MarkedText = described(
        "The sentence, its numbers bound.", good="About {visitors} tourists a year", bad=""
    )
    why: MarkedText = described("Why it may or may not be said.", good="The text gives no year.", bad="")


class Say(Entry):
    """The three lists."""

    say: Listed[Advice] = described("What can be said.", good=[_LINE], bad="A", default=())
    with_care: Listed[Advice] = described(
        "What can be said with its doubt.", good=[_LINE], bad="A", default=()
    )
    do_not: Listed[Advice] = described("What should not be said.", good=[_LINE], bad="A", default=())


Options = Say
TELLS = True

# (option, tone, shape): told apart by word and shape, not by colour
PARTS: tuple[tuple[str, Tone, Shape], ...] = (
    ("say", "good", "tick"),
    ("with_care", "care", "triangle"),
    ("do_not", "stop", "cross"),
)


def boxes(options: Say, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """Three panels side by side; a list without lines has no panel."""
    panels = [
        (_panel(getattr(options, key), key, tone, shape, edition, path),)
        for key, tone, shape in PARTS
        if getattr(options, key)
    ]
    return (Columns(tuple(panels)),) if panels else ()


def _panel(
    lines: tuple[Advice, ...], key: str, tone: Tone, shape: Shape, edition: Edition, path: Steps
) -> Panel:
    children: list[Box] = []
    for index, line in enumerate(lines):
        here = (*path, key, index)
        children.append(Paragraph(prose(line.text, edition, (*here, "text")), "label", keep=True))
        children.append(Paragraph(prose(line.why, edition, (*here, "why")), "caveat"))
    title = getattr(edition.words, key)
    return Panel(tuple(children), (Mark(shape, tone), Run(f" {title}")), tone)
