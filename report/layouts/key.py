"""The key of a worksheet: who the papers are, the plan, and for every task its answer and how to mark it."""

from __future__ import annotations

from report import blocks
from report.blocks import Part
from report.box import Box, Paragraph, Run
from report.edition import Edition
from report.prose import prose

COMPANION_OF = "worksheet"
FIRST = ("content-note", "plan")
THEN = ("task", "chart", "mistakes", "does-not-fit", "caveat", "sources")


def arranged(edition: Edition) -> tuple[Part, ...]:
    """Title and papers, what the teacher needs beforehand, then the tasks."""
    head = _head(edition)  # first of all: it marks sources, which the last block lists
    parts = blocks.parts(edition, (*FIRST, *THEN))
    names = {block.path: block.name for block in edition.sheet.blocks}
    first = [part for part in parts if names[part.path] in FIRST]
    then = [part for part in parts if names[part.path] in THEN]
    return (Part(("title",), head), *first, Part(("blocks",), _total(edition)), *then)


def _head(edition: Edition) -> tuple[Box, ...]:
    """The title, and which work each paper is."""
    words = edition.words
    title = prose(edition.sheet.header.title, edition, ("title",))
    found: list[Box] = [Paragraph((Run(words.key_title),), "kicker"), Paragraph(title, "title")]
    for name, paper in edition.papers.items():
        said = Run(f"{words.paper_is.format(paper=paper)} ")
        found.append(Paragraph((said, edition.work(name), Run(" "), edition.mark(name)), "note"))
    return tuple(found)


def _total(edition: Edition) -> tuple[Box, ...]:
    """The minutes and points of all tasks."""
    tasks = [block.options for block in edition.sheet.blocks if block.name == "task"]
    if not tasks:
        edition.problem("a worksheet needs tasks", "add `- task: {prompt: …, minutes: 10}`", ("blocks",))
        return ()
    minutes, points = (sum(getattr(one, unit) for one in tasks) for unit in ("minutes", "points"))
    heading = Paragraph((Run(edition.words.answers),), "heading")
    said = Run(edition.words.total.format(minutes=minutes, points=points))
    return (heading, Paragraph((said,), "note", keep=True))  # never without the first task
