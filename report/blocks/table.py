"""A table of claims: figure, what it counts, when, and what is known of it."""

from __future__ import annotations

from claims.field import Entry, Listed, described
from report.box import Box, Column, Inline, Paragraph, Run, TableBox, Words
from report.edition import Edition, joined
from report.naming import Named, labelled
from report.status import Status, statuses


class Options(Entry):
    """Which claims, in which order."""

    claims: Listed[Named] = described("The claims.", good=["visitors-2010"], bad="all of them")


HEADER = ("Figure", "What it counts", "Time", "Status")
COLUMNS = (Column(20), Column(25), Column(12), Column(43))


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One row a claim. What is true of every row is said once, below the table."""
    named = list(labelled(options.claims, edition, (*path, "claims")))
    if not named:
        return ()
    known = [statuses(edition, name) for name, _ in named]
    shared = [one for one in known[0] if len(known) > 1 and all(one in every for every in known)]
    rows = []
    for (name, label), every in zip(named, known, strict=True):
        own = [one for one in every if one not in shared]
        rows.append(_row(edition, name, label, own))
    header = tuple((Run(word),) for word in HEADER)
    summary = f"{len(rows)} figures with what they count, the time they speak of and what is known of each."
    below: list[Inline] = []
    for one in shared:
        below += [Run("All: "), *one.words(), Run(". ")]
    return (TableBox(COLUMNS, (header,), tuple(rows), summary, row_heads=1), Paragraph((*below, Run(KEY)), "note"))


def _row(edition: Edition, name: str, label: Words, known: list[Status]) -> tuple[Words, ...]:
    claim = edition.registry.claims[name]
    return (
        (Run(edition.compact(name), "strong"), Run(" "), edition.mark(claim.source)),
        label,
        (Run(edition.when(name)),),
        joined([one.words() for one in known], "; ") or (Run("–"),),
    )


KEY = (
    "Not seen: we did not open the work cited, which says nothing about its method. No conflict found is no proof."
)
