"""The plan of a lesson in minutes; stands in the key."""

from __future__ import annotations

from claims.registry.field import Entry, Line, Listed, described
from claims.registry.worded import MarkedText
from report.box import Box, Column, Paragraph, Run, TableBox
from report.edition import Edition
from report.prose import prose
from report.spot import Steps


class Step(Entry):
    """One step of the lesson."""

    minutes: Line = described("How long it takes.", good=10, bad="ten")
    what: MarkedText = described("What happens.", good="Read both passages aloud.", bad="")


class Plan(Entry):
    """The steps, in order."""

    steps: Listed[Step] = described("The steps.", good=[{"minutes": 10, "what": "Read."}], bad="Read.")


Options = Plan
TELLS = True


def boxes(options: Plan, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """A table with the minute at which each step starts, and the length of the whole in its heading."""
    if not options.steps:
        edition.problem("a plan needs steps", "write `steps: [{minutes: 10, what: …}]`", (*path, "steps"))
        return ()
    words, rows, start = edition.words, [], 0
    for index, step in enumerate(options.steps):
        what = prose(step.what, edition, (*path, "steps", index, "what"))
        rows.append(((Run(f"{start}–{start + step.minutes}"),), what))
        start += step.minutes
    header = tuple((Run(word),) for word in words.plan_header)
    heading = Paragraph((Run(words.plan.format(count=start)),), "heading")
    table = TableBox((Column(12), Column(88)), (header,), tuple(rows), words.plan_summary, row_heads=1)
    return (heading, table)
