"""A table of claims: figure, what it counts, when, and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from claims.registry.field import Entry, Listed, described
from report.box import Box, Column, Inline, Paragraph, Run, TableBox, Words
from report.edition import Edition
from report.naming import Named, labelled
from report.spot import Steps
from report.status import Status, statuses


class Table(Entry):
    """Which claims, in which order."""

    claims: Listed[Named] = described("The claims.", good=["visitors-2010"], bad="all of them")


Options = Table

COLUMNS = (Column(20), Column(25), Column(12), Column(43))
_ALIKE = (Column(25), Column(55), Column(20))
"""Without the status, where it is the same for all rows and stands below them."""


def boxes(options: Table, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One row a claim. What is true of every row is said once, below the table; never a conflict."""
    named = [(name, label) for _, name, label in labelled(options.claims, edition, (*path, "claims"))]
    if not named:
        if not options.claims:
            edition.problem("a table needs claims", "write `claims: [claim-id]`", (*path, "claims"))
        return ()
    words = edition.words
    if edition.design.blind:
        return (_blind(named, edition),)
    known = [statuses(edition, name) for name, _ in named]
    shared = [one for one in known[0] if one.tone != "stop" and all(one in every for every in known)]
    shared = shared if len(known) > 1 else []
    for status in dict.fromkeys(one for every in known for one in every):
        edition.note_status(status)
    rows = tuple(
        _row(edition, name, label, [one for one in every if one not in shared])
        for (name, label), every in zip(named, known, strict=True)
    )
    header = tuple((Run(word),) for word in words.header)
    columns: tuple[Column, ...] = COLUMNS
    summary = words.summary
    if shared and all(one in shared for every in known for one in every):
        columns, summary = _ALIKE, words.blind_summary
        header, rows = header[:-1], tuple(row[:-1] for row in rows)
    below: list[Inline] = [Run(f"{words.shared} ")] if shared else []
    for index, one in enumerate(shared):
        below += [*([Run(words.part_join)] if index else []), *one.words()]
    below += [Run(words.stop)] if shared else []
    table = TableBox(columns, (header,), rows, summary.format(count=len(rows)), row_heads=1)
    return (table, Paragraph(tuple(below), "note")) if below else (table,)


def _blind(named: list[tuple[str, Words]], edition: Edition) -> TableBox:
    """The figures as printed, each with its paper, and room for what readers think instead of what is known."""
    words = edition.words
    rows = tuple(
        (_as_printed(edition, name), label, (Run(edition.when(name)),), (Run(""),)) for name, label in named
    )
    header = tuple((Run(word),) for word in (*words.header[:3], words.own_note))
    return TableBox(COLUMNS, (header,), rows, words.blind_summary.format(count=len(rows)), row_heads=1)


def _as_printed(edition: Edition, name: str) -> Words:
    claim = edition.registry.claims[name]
    language = edition.registry.sources[claim.source].language or ""
    printed = Run(edition.tongue.quoted(claim.figure), "strong", language=language)
    return (printed, edition.work(claim.source, "\n{work}", "muted"))


def _row(edition: Edition, name: str, label: Words, known: Sequence[Status]) -> tuple[Words, ...]:
    mark = edition.mark(edition.registry.claims[name].source)
    figure = edition.compact(name)
    said: list[Inline] = []
    for index, status in enumerate(known):
        said += [Run(edition.words.part_join)] if index else []
        said += status.words()
    return (
        (Run(figure, "strong", language=edition.spoken(name, figure)), Run(" "), mark),
        label,
        (Run(edition.when(name)),),
        tuple(said) or (Run("–"),),
    )
