"""How well figures are found in running text, by language.

    python tests/benchmarks/reading.py [--unseen | --later | --fresh] [--language xx] [--misses] [--markdown]

reads the annotated texts in ``tests/benchmarks/reading`` with ``find_figures`` and prints per language and in all:
F1 over value and exact span of claims; F1 where spans need only overlap; how often hedge, and unit and kind, are right
among the latter; the share of numbers that are no claims reported as claims. ``--misses`` lists what went wrong. With
``--unseen`` only the totals are printed, because nobody who works on the reader may see what is in those texts.
``--later`` and ``--fresh`` read the texts that the reader was tuned on after the split.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[2]))

import golden
from golden import Annotated, Gold

from claims.figure.figure import Figure
from claims.figure.finding import find_figures
from claims.languages import UnknownLanguage

HEADINGS = ("", "claims", "found", "F1", "F1 overlap", "hedge", "unit, kind", "no-claims", "as claims")


@dataclass(slots=True)
class Score:
    """Counts of one language, or of all; ``exact`` and ``overlap`` are claims found, by how spans are compared."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    overlap: int = 0
    hedge: int = 0
    described: int = 0
    no_claims: int = 0
    mistaken: int = 0

    def add(self, other: Score) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    def row(self) -> tuple[str, ...]:
        return (
            str(self.gold),
            str(self.found),
            _share(2 * self.exact, self.gold + self.found),
            _share(2 * self.overlap, self.gold + self.found),
            _share(self.hedge, self.overlap),
            _share(self.described, self.overlap),
            str(self.no_claims),
            _share(self.mistaken, self.no_claims),
        )


@dataclass(frozen=True, slots=True)
class Pairing:
    """The claims of a passage beside those found there; None on the side where there is no partner."""

    passage: Annotated
    pairs: tuple[tuple[Gold | None, Figure | None], ...]
    mistaken: tuple[tuple[Gold, Figure], ...]

    def score(self) -> Score:
        both = [(gold, figure) for gold, figure in self.pairs if gold and figure]
        return Score(
            gold=sum(gold is not None for gold, _ in self.pairs),
            found=sum(figure is not None for _, figure in self.pairs),
            exact=sum(_same_span(gold, figure) for gold, figure in both),
            overlap=len(both),
            hedge=sum(gold.hedges == figure.hedges for gold, figure in both),
            described=sum(_same_description(gold, figure) for gold, figure in both),
            no_claims=sum(not gold.claim for gold in self.passage.figures),
            mistaken=len(self.mistaken),
        )

    def misses(self) -> Iterator[str]:
        for gold, figure in self.pairs:
            if not (gold and figure and _right(gold, figure)):
                yield f"{self.passage.id}\n    gold   {_gold(gold)}\n    found  {_found(figure)}"
        for gold, figure in self.mistaken:
            yield f"{self.passage.id}: no claim but {gold.kind}: {gold.surface!r}\n    found  {_found(figure)}"


def paired(passage: Annotated, figures: Iterable[Figure]) -> Pairing:
    """Each claim with the first one found that overlaps it and has its value; an exact span goes first."""
    left = [figure for figure in figures if figure.is_claim]
    found = list(left)
    pairs: list[tuple[Gold | None, Figure | None]] = []
    for gold in (gold for gold in passage.figures if gold.claim):
        fitting = [figure for figure in left if _overlaps(gold, figure) and _same_value(gold, figure)]
        fitting.sort(key=lambda figure: not _same_span(gold, figure))
        if fitting:
            left.remove(fitting[0])
        pairs.append((gold, fitting[0] if fitting else None))
    mistaken = tuple(
        (gold, next(figure for figure in found if _overlaps(gold, figure)))
        for gold in passage.figures
        if not gold.claim and any(_overlaps(gold, figure) for figure in found)
    )
    return Pairing(passage, (*pairs, *((None, figure) for figure in left)), mistaken)


def pairings(part: str, language: str) -> list[Pairing]:
    """Every passage of a language, read. A language without a file finds nothing."""
    return [paired(passage, _figures(passage)) for passage in golden.passages(part, language)]


def scored(part: str, languages: Iterable[str]) -> dict[str, Score]:
    """The score of each language, and of all under ``all``."""
    scores: dict[str, Score] = {}
    total = Score()
    for language in languages:
        score = scores[language] = Score()
        for pairing in pairings(part, language):
            score.add(pairing.score())
        total.add(score)
    return {**scores, "all": total}


def table(scores: dict[str, Score], markdown: bool = False) -> str:
    """The scores as text in columns, or as a Markdown table."""
    rows = [HEADINGS, *((language, *score.row()) for language, score in scores.items())]
    if markdown:
        rows.insert(1, ("---", *["---:"] * (len(HEADINGS) - 1)))
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )


def _figures(passage: Annotated) -> list[Figure]:
    try:
        return find_figures(passage.text, passage.language)
    except UnknownLanguage:
        return []


def _same_value(gold: Gold, figure: Figure) -> bool:
    return (gold.value, gold.low, gold.high) == (figure.value, figure.low, figure.high)


def _same_span(gold: Gold, figure: Figure) -> bool:
    return (gold.start, gold.end) == (figure.start, figure.end)


def _same_description(gold: Gold, figure: Figure) -> bool:
    # A multiple is a plain number: that the reader calls its unit "times" is no difference.
    return gold.kind == figure.kind and (gold.kind == "multiple" or gold.unit == figure.unit)


def _right(gold: Gold, figure: Figure) -> bool:
    return _same_span(gold, figure) and _same_description(gold, figure) and gold.hedges == figure.hedges


def _overlaps(gold: Gold, figure: Figure) -> bool:
    return gold.start < figure.end and figure.start < gold.end


def _gold(gold: Gold | None) -> str:
    return "-" if gold is None else _shown(gold, gold.hedges)


def _found(figure: Figure | None) -> str:
    return "-" if figure is None else _shown(figure, figure.hedges)


def _shown(one: Gold | Figure, hedges: tuple[str, ...]) -> str:
    ends = "" if one.low is None else f" [{one.low}..{one.high}]"
    return f"{one.surface!r} = {one.value}{ends} {one.unit or ''} {one.kind} {'+'.join(hedges)}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure how well figures are found in running text.")
    parser.add_argument("--unseen", action="store_true", help="the texts set aside; totals only")
    parser.add_argument(
        "--later", action="store_true", help="the texts added later, which the reader was tuned on"
    )
    parser.add_argument(
        "--fresh", action="store_true", help="the newest texts, which it was tuned on as well"
    )
    parser.add_argument("--language", help="one language, by its code")
    parser.add_argument("--misses", action="store_true", help="list what went wrong, with gold and found")
    parser.add_argument("--markdown", action="store_true", help="print the table in Markdown")
    chosen = parser.parse_args(arguments)
    parts = [part for part in ("unseen", "later", "fresh") if getattr(chosen, part)]
    if len(parts) > 1:
        parser.error(f"--{parts[0]} and --{parts[1]} are different texts; choose one")
    part = parts[0] if parts else "seen"
    if chosen.misses and chosen.unseen:
        parser.error("--misses would show the texts that are set aside; leave out --unseen")
    known = golden.languages(part)
    if chosen.language and chosen.language not in known:
        parser.error(f"no texts in {chosen.language!r}; there are {', '.join(known)}")
    languages = [chosen.language] if chosen.language else known
    if chosen.misses:
        for language in languages:
            for pairing in pairings(part, language):
                for miss in pairing.misses():
                    print(miss)
    print(table(scored(part, languages), chosen.markdown))
    return 0


if __name__ == "__main__":
    sys.exit(main())
