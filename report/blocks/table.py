"""A table of claims: figure, what it counts, when, and what is known of it."""

from __future__ import annotations

from claims.field import Entry, Listed, described
from report.box import Box, Column, Paragraph, Run, TableBox, Words
from report.edition import Edition, joined
from report.naming import Named, labelled
from report.status import statuses


class Options(Entry):
    """Which claims, in which order."""

    claims: Listed[Named] = described("The claims.", good=["visitors-2010"], bad="all of them")


HEADER = ("Figure", "What it counts", "Time", "Status")
COLUMNS = (Column(22), Column(31), Column(12), Column(35))


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One row a claim."""
    rows = [_row(edition, name, label) for name, label in labelled(options.claims, edition, (*path, "claims"))]
    if not rows:
        return ()
    header = tuple((Run(word),) for word in HEADER)
    summary = f"{len(rows)} figures with what they count, the time they speak of and what is known of each."
    return (TableBox(COLUMNS, (header,), tuple(rows), summary, row_heads=1), Paragraph((Run(KEY),), "note"))


def _row(edition: Edition, name: str, label: Words) -> tuple[Words, ...]:
    claim = edition.registry.claims[name]
    status = joined([one.words() for one in statuses(edition, name)], "  ")
    return (
        (Run(edition.compact(name), "strong"), Run(" "), edition.mark(claim.source)),
        label,
        (Run(edition.when(name)),),
        status,
    )


KEY = (
    "No conflict found: in so many comparisons here; no proof. Not seen by us: we did not open the work cited; "
    "that says nothing about its method."
)
