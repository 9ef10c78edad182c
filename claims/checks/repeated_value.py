"""The same number for unlike things, a few words apart.

Flags: Two or more claims of one source that print the same number, stand within 200 characters of each other,
and count unlike things, when the number has so many digits that it would hardly return there by chance.

Why: When a row is copied by hand, the eye slips to the line above. A number of three digits that returns by
chance in the next sentence is rare.

Flagged:
    quantities:
      hotels: {counts: item, measure: stock}
      guides: {counts: person, measure: stock}
    claims:
      hotels: {figure: "2,347", says: Hotels., source: report, quantity: hotels, when: 2015,
        at: {line: 3, start: 120, end: 125}}
      guides: {figure: "2,347", says: Guides., source: report, quantity: guides, when: 2015,
        at: {line: 3, start: 160, end: 165}}

Accepted:
    quantities:
      hotels: {counts: item, measure: stock}
      guides: {counts: person, measure: stock}
    claims:
      hotels: {figure: "2,300", says: Hotels., source: report, quantity: hotels, when: 2015,
        at: {line: 3, start: 120, end: 125}}
      guides: {figure: "2,300", says: Guides., source: report, quantity: guides, when: 2015,
        at: {line: 3, start: 160, end: 165}}

Undecided: Figures without an anchor (`claims anchor` writes it) are not looked at. Nor are years, ranges, numbers
with fewer than three digits between zeros, parts of which one contains the other, and what the text sets
equal. In a table of many numbers, three digits are too few to tell.

Innocent if: The text means both, or both figures count the same.

Method: Groups of equal numbers in each source, sorted by where they stand. With k figures near by there are
k(k − 1)/2 pairs, and d digits make 9 · 10^(d − 1) numbers; a repetition is told when fewer than one such passage
in twenty would have one by chance (the birthday problem, all numbers being equally likely).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement
from claims.phrase import excuse, listed, phrase, sentence
from claims.reasoning.premise import Premise
from claims.reasoning.statement import same_statement
from claims.registry.registry import Registry

GROUP = "Plausibility"
AT_MOST = "note"

NEAR = 200  # characters
SIGNIFICANT = 3
ONE_IN = 20  # passages in which chance may do it
MOST_LISTED = 20

_YEAR = re.compile("[12][0-9]{3}")
_Key = tuple[str, int, int, str]  # a source, the number and its unit


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each number that a source prints again near by for something else."""
    found: dict[_Key, list[tuple[int, str]]] = {}
    starts: dict[str, list[int]] = {}
    for claim in registry.independent:
        if claim.at is None or claim.at.start is None or claim.quantity is None:
            continue
        starts.setdefault(claim.source, []).append(claim.at.start)
        name, figure = claim.name, claim.figure
        if figure is None or figure.value is None:
            continue
        key = claim.source, figure.value.numerator, figure.value.denominator, figure.unit or ""
        found.setdefault(key, []).append((claim.at.start, name))
    for standing in starts.values():
        standing.sort()
    for (source, *_), same in sorted(one for one in found.items() if len(one[1]) > 1):
        telling = [(start, name) for start, name in same if _is_telling(registry.figure(name))]
        for names in _near(telling):
            if len(names) > 1 and _is_rare(registry, names, starts[source]):
                yield from _judgement(registry, names)


def _is_telling(figure: Figure | None) -> bool:
    """Whether a number has three digits between its zeros, and is no year."""
    if figure is None:
        return False
    if figure.unit is None and _YEAR.fullmatch(figure.surface.strip()):
        return False
    return _digits(figure) >= SIGNIFICANT


def _digits(figure: Figure) -> int:
    return len("".join(re.findall(r"\d", figure.surface)).strip("0"))


def _is_rare(registry: Registry, names: list[str], starts: list[int]) -> bool:
    """Whether chance would hardly bring a number of so many digits twice among the figures near by."""
    figures = [figure for name in names if (figure := registry.figure(name)) is not None]
    places = [at.start for name in names if (at := registry.observation(name).at) and at.start is not None]
    near = bisect_right(starts, max(places) + NEAR) - bisect_left(starts, min(places) - NEAR)
    numbers: int = 9 * 10 ** (min(_digits(one) for one in figures) - 1)
    return near * (near - 1) // 2 * ONE_IN <= numbers


def _near(standing: list[tuple[int, str]]) -> Iterator[list[str]]:
    """Runs of claims of which each stands near the next."""
    run: list[str] = []
    last = 0
    for start, name in sorted(standing):
        if run and start - last > NEAR:
            yield run
            run = []
        run.append(name)
        last = start
    yield run


def _judgement(registry: Registry, names: list[str]) -> Iterator[Judgement]:
    """A note on the claims of a run that are unlike the one before; a run of one is nothing to look at."""
    unlike: dict[str, None] = {}
    for first, second in pairwise(names):
        if _unlike(registry, first, second):
            unlike |= {first: None, second: None}
    if not unlike:
        return
    shown = tuple(unlike)[:MOST_LISTED]
    figure = registry.figure(shown[0])
    assert figure is not None
    titles = dict.fromkeys(_title(registry, name) for name in shown)
    yield Judgement(
        "repeated-value",
        "conflicts",
        "note",
        claims=shown,
        message=sentence(
            phrase(
                "{figure} stands for {titles}, a few words apart.",
                figure=wording.figure(figure),
                titles=listed(titles),
            )
        ),
        premises=(
            Premise(
                phrase("they are unlike"), "inferred", phrase("as registered"), phrase("read the passage")
            ),
        ),
        innocent_if=(
            excuse("the text means both", "fill `restates:` or `same_statement:`"),
            excuse("both count the same", "correct `quantity:`"),
            excuse("one of them is printed otherwise", "correct `figure:`"),
        ),
    )


def _title(registry: Registry, name: str) -> str:
    claim = registry.claims[name]
    assert claim.quantity is not None
    title = registry.quantities.title(claim.quantity)
    if not claim.share_of:
        return title
    return phrase("{title} (share of {whole})", title=title, whole=registry.quantities.title(claim.share_of))


def _unlike(registry: Registry, first: str, second: str) -> bool:
    """Whether two claims count things of which neither contains the other, and the text does not tie them."""
    a, b = registry.claims[first], registry.claims[second]
    assert a.quantity is not None
    assert b.quantity is not None
    if a.quantity == b.quantity or same_statement(registry, first, second):
        return False
    tree = registry.quantities
    return a.quantity not in tree.chain(b.quantity) and b.quantity not in tree.chain(a.quantity)
