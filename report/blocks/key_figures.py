"""Key figures: large numbers, each with its year, its source and its doubt in the same box."""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.finding import Finding
from claims.registry.field import Entry, Id, Listed, Omittable, Whole, described
from claims.registry.worded import MarkedText
from report.account import account, condition
from report.box import Box, Columns, Fill, Inline, Mark, Panel, Paragraph, Run
from report.edition import Edition
from report.naming import known
from report.prose import prose
from report.spot import Steps
from report.status import conflict, of_time, statuses
from report.version import runs


class KeyFigure(Entry):
    """One key figure."""

    claim: Id = described("The claim.", good="visitors-2010", bad="Visitors 2010")
    label: Omittable[MarkedText] = described(
        "What it counts, numbers bound; the quantity's name by default.",
        good="foreign tourists",
        bad="",
        default=None,
    )
    beside: Omittable[Id] = described(
        "A figure that must stand in the same box; a figure that does not fit stands there anyway.",
        good="under-16s",
        bad="Under 16",
        default=None,
    )
    doubt: Omittable[MarkedText] = described(
        "What else a reader should know, numbers bound.", good="The text gives no year.", bad="", default=None
    )


class KeyFigures(Entry):
    """Up to four figures side by side."""

    figures: Listed[KeyFigure] = described(
        "The figures, at most four in a row.", good=[{"claim": "visitors-2010"}], bad="visitors-2010"
    )
    shares: Listed[Whole] = described(
        "Relative widths of the boxes; equal where they are left out.", good=[3, 2, 2], bad="wide", default=()
    )


Options = KeyFigures
TELLS = True
IN_A_ROW = 4
IN_A_LARGE_ROW = 2
"""In large print."""


def boxes(options: KeyFigures, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One tile a figure. One that does not fit with another is printed only with that other beside it."""
    if not options.figures:
        edition.problem(
            "key figures need figures", "write `figures: [{claim: claim-id}]`", (*path, "figures")
        )
    tiles = [
        _tile(figure, edition, (*path, "figures", index))
        for index, figure in enumerate(options.figures)
        if known(figure.claim, edition, (*path, "figures", index, "claim"))
    ]
    shares = tuple(float(share) for share in options.shares)
    if shares and (len(shares) != len(options.figures) or min(shares) <= 0 or len(shares) > IN_A_ROW):
        message = f"{len(options.figures)} figures need as many shares above 0, at most {IN_A_ROW}"
        edition.problem(message, "one number for each figure", (*path, "shares"))
    if len(shares) != len(tiles) or min(shares, default=0.0) <= 0:
        shares = ()
    large = edition.sheet.header.large_print and len(tiles) > IN_A_LARGE_ROW
    rows = list(_rows(tiles, IN_A_LARGE_ROW if large else IN_A_ROW))
    if large:  # the last one keeps its half of the row: a wider one would look like the chief one
        return tuple(
            Columns(tuple((row[at],) if at < len(row) else () for at in range(IN_A_LARGE_ROW)))
            for row in rows
        )
    return tuple(Columns(tuple((tile,) for tile in row), shares if len(rows) == 1 else ()) for row in rows)


def _rows(tiles: list[Panel], most: int) -> Iterator[list[Panel]]:
    """The tiles in as few rows of at most so many as can be, about equally many in each: a lone one would look like
    the chief one."""
    left = -(-len(tiles) // most)
    while tiles:
        count = -(-len(tiles) // left)
        yield tiles[:count]
        tiles, left = tiles[count:], left - 1


def _tile(figure: KeyFigure, edition: Edition, path: Steps) -> Panel:
    claim = edition.registry.claims[figure.claim]
    label = (Run(edition.title(figure.claim) or edition.says(figure.claim)),)
    said = edition.compact(figure.claim)
    children: list[Box] = [
        Paragraph((Run(said, language=edition.spoken(figure.claim, said)),), "figure"),
        Paragraph(
            prose(figure.label, edition, (*path, "label"), sentence=False) if figure.label else label, "label"
        ),
        Paragraph(
            (Run(f"{wording.sentence(edition.when(figure.claim))} "), edition.mark(claim.source)), "note"
        ),
        Fill(),
        *_doubts(figure, edition, path),
    ]
    doubted = bool(figure.beside or edition.conflicts_of(figure.claim))
    return Panel(tuple(children), tone="care" if doubted else "accent", look="tile")


def _doubts(figure: KeyFigure, edition: Edition, path: Steps) -> list[Box]:
    """What it does not fit with and on which condition, every other doubt, and what the sheet adds."""
    words = edition.words
    clash = _most_serious(edition.conflicts_of(figure.claim))
    found = [_clash(clash, figure.claim, edition)] if clash else []
    beside = figure.beside
    if beside is not None and known(beside, edition, (*path, "beside")):
        told_already = clash is not None and edition.registry.first_statement(beside) in clash.claims
        found += [] if told_already else [_caveat(Run(f"{words.beside} "), *_named(beside, edition))]
    told = conflict(clash, edition).shape if clash is not None else ""
    found += [
        Paragraph(edition.note_status(status).words(), "caveat")
        for status in statuses(edition, figure.claim)
        if status.doubt and status.shape != told
    ]
    if figure.doubt:
        found.append(Paragraph(prose(figure.doubt, edition, (*path, "doubt")), "caveat"))
    return list(found)


def _most_serious(conflicts: tuple[Finding, ...]) -> Finding | None:
    """The first conflict with another figure; one of dates, or of a figure alone, where there is none."""
    between = (one for one in conflicts if one.check not in of_time() and len(one.claims) > 1)
    return next(between, conflicts[0] if conflicts else None)


def _clash(finding: Finding, claim: str, edition: Edition) -> Paragraph:
    """What a figure does not fit with, and if what; what the check says where there is no other figure."""
    words = edition.words
    rivals = [one for one in finding.claims if one != edition.registry.first_statement(claim)]
    accepted = ""
    if finding.accepted:
        accepted = f" {edition.accepted(finding)}"
    if not rivals or finding.check in of_time():
        status = edition.note_status(conflict(finding, edition))
        said = (
            Run("\u00a0"),
            *runs(account(finding, edition).sentence),
            *([Run(accepted)] if accepted else []),
        )
        return _caveat(Mark(status.shape, status.tone), *said)
    status = edition.note_status(conflict(finding, edition))
    found: list[Inline] = [Mark(status.shape, status.tone), Run("\u00a0")]
    found += [Run(words.rival if len(rivals) == 1 else words.rivals, "stop"), Run(" ")]
    for index, rival in enumerate(rivals):
        found += [Run(f" {words.rival_join} ")] if index else []
        found += _named(rival, edition)
    return _caveat(*found, Run(f"{condition(finding, edition)}{words.stop}{accepted}"))


def _named(claim: str, edition: Edition) -> tuple[Run, ...]:
    return (Run(edition.named(claim)), edition.mark(edition.registry.claims[claim].source))


def _caveat(*runs: Inline) -> Paragraph:
    return Paragraph(runs, "caveat")
