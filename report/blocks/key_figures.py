"""Key figures: large numbers, each with its year, its source and its doubt in the same box."""

from __future__ import annotations

from claims.field import Entry, Id, Listed, Text, Whole, described
from report.binding import prose
from report.box import Box, Columns, Fill, Panel, Paragraph, Run
from report.edition import Edition
from report.status import statuses


class Figure(Entry):
    """One key figure."""

    claim: Id = described("The claim.", good="visitors-2010", bad="Visitors 2010")
    label: Text | None = described(
        "What it counts; the quantity's name by default.", good="foreign tourists", bad="", default=None
    )
    beside: Id | None = described(
        "A rival figure that must stand in the same box.", good="under-16s", bad="Under 16", default=None
    )
    doubt: Text | None = described(
        "What else a reader should know, numbers bound.", good="The text gives no year.", bad="", default=None
    )


class Options(Entry):
    """Up to four figures side by side."""

    figures: Listed[Figure] = described("The figures.", good=[{"claim": "visitors-2010"}], bad="visitors-2010")
    shares: Listed[Whole] = described(
        "Relative widths of the boxes; equal where they are left out.", good=["3", "2", "2"], bad="wide", default=()
    )


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One tile a figure. A figure that does not fit with another is printed only with that other beside it."""
    tiles = []
    for index, figure in enumerate(options.figures):
        here = (*path, "figures", index)
        if figure.claim not in edition.registry.claims:
            edition.problem(f"`{figure.claim}` is not among the claims", "give the id of a claim", (*here, "claim"))
            continue
        tiles.append(_tile(figure, edition, here))
    shares = tuple(float(share) for share in options.shares)
    if shares and (len(shares) != len(tiles) or min(shares) <= 0):
        edition.problem(f"{len(tiles)} figures need as many shares above 0", "one number for each figure", (*path, "shares"))
        shares = ()
    return (Columns(tuple((tile,) for tile in tiles), shares),) if tiles else ()


def _tile(figure: Figure, edition: Edition, path: tuple[str | int, ...]) -> Panel:
    registry = edition.registry
    claim = registry.claims[figure.claim]
    title = registry.quantities.title(claim.quantity) if claim.quantity else claim.noun or ""
    if claim.share_of is not None:
        title = f"{title}, as a share of {registry.quantities.title(claim.share_of)}"
    children: list[Box] = [
        Paragraph((Run(edition.compact(figure.claim)),), "figure"),
        Paragraph(prose(figure.label, edition, (*path, "label")) if figure.label else (Run(title),), "label"),
        Paragraph((Run(f"{_sentence(edition.when(figure.claim))} "), edition.mark(claim.source)), "note"),
        Fill(),
    ]
    children += _doubts(figure, edition, path)
    return Panel(tuple(children), tone="care" if _doubted(figure, edition) else "accent", look="tile")


def _doubts(figure: Figure, edition: Edition, path: tuple[str | int, ...]) -> list[Box]:
    """Every status but "no conflict found", the rival with its figure, and what the sheet adds."""
    found: list[Box] = []
    rivals = rivals_of(edition, figure.claim)
    beside = figure.beside or (rivals[0] if rivals else None)
    if beside is not None and beside in edition.registry.claims:
        rival = edition.registry.claims[beside]
        title = edition.registry.quantities.title(rival.quantity) if rival.quantity else ""
        found.append(Paragraph((Run("Does not fit with ", "stop"), Run(f"{edition.figure(beside)} {title}. "), edition.mark(rival.source)), "caveat"))
    elif beside is not None:
        edition.problem(f"`{beside}` is not among the claims", "give the id of a claim", (*path, "beside"))
    for status in statuses(edition, figure.claim):
        if not status.word.startswith(("no conflict", "does not fit", "not compared")):
            found.append(Paragraph(status.words(), "caveat"))
    if figure.doubt:
        found.append(Paragraph(prose(figure.doubt, edition, (*path, "doubt")), "caveat"))
    return found


def _doubted(figure: Figure, edition: Edition) -> bool:
    return bool(figure.beside or rivals_of(edition, figure.claim))


def rivals_of(edition: Edition, claim: str) -> list[str]:
    """The other claims of the conflicts that a claim is part of, most serious first."""
    first = edition.registry.first_statement(claim)
    found = [
        other
        for finding in edition.findings_of(claim)
        if finding.level != "note" and finding.judgement.ratio is not None
        for other in finding.claims
        if other != first
    ]
    return list(dict.fromkeys(found))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
