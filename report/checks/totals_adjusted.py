"""Parts on the page that add up to their whole, though the figures they were taken from do not.

Flags: A block that prints, for a declared partition, one number near each part and one for the whole, which add up
exactly, where those of the claims do not, and at least one of which no claim prints (error).

Why: Rounded parts may add to 99. Whoever mends that changes what was counted.

Flagged:
    quantities: {all: {title: pupils}, a: {title: girls, part_of: all}, b: {title: boys, part_of: all}}
    claims:
      whole: {figure: "1,000", says: All., source: report, quantity: all, when: 2018}
      girls: {figure: "501", says: Girls., source: report, quantity: a, when: 2018}
      boys: {figure: "498", says: Boys., source: report, quantity: b, when: 2018}
    relations:
      - partition: {whole: all, parts: [a, b], exhaustive: true}
    blocks:
      - prose: "{whole} pupils: {girls} girls and {literal:499|rounded} boys."
      - sources: {}

Accepted:
    quantities: {all: {title: pupils}, a: {title: girls, part_of: all}, b: {title: boys, part_of: all}}
    claims:
      whole: {figure: "1,000", says: All., source: report, quantity: all, when: 2018}
      girls: {figure: "501", says: Girls., source: report, quantity: a, when: 2018}
      boys: {figure: "498", says: Boys., source: report, quantity: b, when: 2018}
    relations:
      - partition: {whole: all, parts: [a, b], exhaustive: true}
    blocks:
      - prose: "{whole} pupils: {girls} girls and {boys} boys."
      - sources: {}

Undecided: Partitions that nobody declared, and blocks that leave out a part.

Innocent if: The number is another claim's: then bind it to that claim.

Method: Every choice of one printed number near each part is added up.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice, product

from claims import wording
from claims.figure.finding import find_figures
from claims.registry.relation import Partition
from report.checks import Fault, Page
from report.checks._saying import said
from report.edition import Edition
from report.spot import Steps

AT_MOST = "error"

_NEAR = Fraction(1, 20)
_MOST = 4096

Values = dict[str, Fraction]


def judge(page: Page) -> Iterator[Fault]:
    """One fault for each block and partition."""
    edition = page.edition
    wanted = [one for one in _partitions(edition) if sum(one[1].values()) != one[0]]
    if not wanted:
        return
    for path, printed in _printed(page).items():
        for whole, parts in wanted:
            chosen = _adjusted(printed, whole, parts)
            if chosen is not None:
                yield Fault(
                    f"these parts add up to {_shown(whole)}, and those of the claims to "
                    f"{_shown(sum(parts.values(), Fraction(0)))}",
                    f"bind {', '.join(f'{{{name}}}' for name in parts)} as printed, and say that they do not add up",
                    path,
                )


def _partitions(edition: Edition) -> Iterator[tuple[Fraction, Values]]:
    """Each declared partition whose whole and parts have one claim each of one time and text: their numbers."""
    registry = edition.registry
    for relation in registry.relations:
        if relation.partition is None or relation.partition.overlap:
            continue
        for whole in registry.by_quantity.get(relation.partition.whole, ()):
            value = _value(edition, whole)
            parts = _parts(edition, relation.partition, whole)
            if value is not None and parts is not None:
                yield value, parts


def _parts(edition: Edition, partition: Partition, whole: str) -> Values | None:
    registry, found = edition.registry, {}
    beside = registry.claims[whole]
    for part in partition.parts:
        names = [
            name
            for name in registry.by_quantity.get(part, ())
            if (one := registry.claims[name]).source == beside.source
            and (one.when, one.where, one.share_of) == (beside.when, beside.where, beside.share_of)
        ]
        value = _value(edition, names[0]) if len(names) == 1 else None
        if value is None:
            return None
        found[names[0]] = value
    return found


def _value(edition: Edition, claim: str) -> Fraction | None:
    figure = edition.registry.figure(claim)
    return figure.value if figure is not None and figure.hedges == ("exact",) else None


def _printed(page: Page) -> dict[Steps, list[Fraction]]:
    """The numbers that each block prints, read from the page."""
    found: dict[Steps, list[Fraction]] = {}
    language = page.edition.sheet.language
    for one in said(page):
        if one.path and not one.furniture and any(sign.isdigit() for sign in one.text):
            values = [figure.value for figure in find_figures(one.text, language) if figure.value is not None]
            found.setdefault(one.path, []).extend(values)
    return found


def _adjusted(printed: list[Fraction], whole: Fraction, parts: Values) -> tuple[Fraction, ...] | None:
    """Numbers, one near each part, that add up to the printed whole; None where there are none, or no new ones."""
    if whole not in printed:
        return None
    near = [
        [one for one in dict.fromkeys(printed) if abs(one - value) <= _NEAR * value]
        for value in parts.values()
    ]
    claimed = set(parts.values())
    for chosen in islice(product(*near), _MOST):
        if sum(chosen) == whole and not claimed.issuperset(chosen):
            return chosen
    return None


def _shown(value: Fraction) -> str:
    return wording.number(value)
