"""On random small registries the findings equal what trying many numbers finds."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents

HEAD = """\
registry: random
title: Random
sources: {report: {title: A report, issued: 2018, language: en}}
quantities:
  whole: {counts: person, measure: stock}
  first: {part_of: whole, trait: first}
  second: {part_of: whole, trait: second}
relations:
  - partition: {whole: whole, parts: [first, second], exhaustive: true}
claims:
"""
NAMES = ("whole", "first", "second")


Allowed = list[Fraction]


def quarters(low: Fraction | int, high: Fraction | int) -> Allowed:
    """Numbers a quarter apart: fine enough for the sums of two bounds, which are whole numbers, open or closed."""
    return [Fraction(n, 4) for n in range(int(low * 4), int(high * 4) + 1)]


STEP = Fraction(1, 4)


@st.composite
def printed(draw: st.DrawFn) -> tuple[str, Allowed]:
    """A figure and numbers it allows, read loosely. Digits that end in 1 to 9 stand for themselves."""
    low = draw(st.sampled_from([1, 2, 3, 4, 6, 7, 9, 11, 12]))
    form = draw(st.sampled_from(["exact", "range", "more", "less"]))
    if form == "range":
        high = low + draw(st.sampled_from([1, 2, 4]))
        high += high % 10 == 0
        return f"{low} - {high}", quarters(low, high)
    if form == "more":
        return f"more than {low}", quarters(low + STEP, 40)
    if form == "less":
        return f"fewer than {low}", quarters(0, low - STEP)
    return str(low), quarters(low, low)


def checked(figures: dict[str, str]) -> Report:
    lines = [
        f'  {name}-claim: {{figure: "{figure}", says: S., source: report, quantity: {name}, when: 2015, where: TH}}\n'
        for name, figure in figures.items()
    ]
    return check(from_documents((yaml.parse(HEAD + "".join(lines), "random.yaml"),)))


def conflicts(report: Report) -> set[frozenset[str]]:
    return {
        frozenset(name.removesuffix("-claim") for name in finding.claims)
        for finding in report.findings
        if finding.judgement.outcome == "conflicts"
        and finding.check in ("subset-exceeds-whole", "parts-exceed-whole", "parts-miss-total")
    }


@settings(max_examples=150, deadline=None)
@given(printed(), printed(), printed())
def test_conflicts_of_a_partition_equal_brute_force(
    whole: tuple[str, Allowed], first: tuple[str, Allowed], second: tuple[str, Allowed]
) -> None:
    allowed = dict(zip(NAMES, (whole[1], first[1], second[1]), strict=True))
    expected: set[frozenset[str]] = set()
    for part in ("first", "second"):
        if not any(p <= w for p, w in product(allowed[part], allowed["whole"])):
            expected.add(frozenset({part, "whole"}))
    sums = {p + q for p, q in product(allowed["first"], allowed["second"])}
    if sums.isdisjoint(allowed["whole"]) and not expected:
        expected.add(frozenset(NAMES))  # only when no smaller set conflicts
    assert conflicts(checked(dict(zip(NAMES, (whole[0], first[0], second[0]), strict=True)))) == expected


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 99), st.integers(1, 99), st.integers(1, 99))
def test_shares_equal_brute_force(part: int, percent: int, whole: int) -> None:
    text = HEAD.replace("trait: first", "sex: female") + (
        f"  whole-claim: {{figure: '{whole}', says: S., source: report, quantity: whole, when: 2015, where: TH}}\n"
        f"  part-claim: {{figure: '{part}', says: S., source: report, quantity: first, when: 2015, where: TH}}\n"
        f"  share: {{figure: '{percent}%', says: S., source: report, quantity: first, share_of: whole, "
        "when: 2015, where: TH}\n"
    )
    registry = from_documents((yaml.parse(text, "share.yaml"),))
    figure = registry.figure("share")
    assert figure is not None
    low, high = figure.loose.low, figure.loose.high
    assert low is not None
    assert high is not None
    whole_low, whole_high = (end or Fraction(0) for end in _ends(registry, "whole-claim"))
    part_low, part_high = (end or Fraction(0) for end in _ends(registry, "part-claim"))
    possible = part_low <= min(high, 100) * whole_high / 100 and part_high >= low * whole_low / 100
    found = {
        finding.check for finding in check(registry).findings if finding.judgement.outcome == "conflicts"
    }
    within = part_low <= whole_high
    assert ("subset-exceeds-whole" in found) == (not within)
    assert ("share-mismatch" in found) == (not possible and within)


def _ends(registry: object, name: str) -> tuple[Fraction | None, Fraction | None]:
    figure = registry.figure(name)  # type: ignore[attr-defined]
    return figure.loose.low, figure.loose.high


@settings(max_examples=40, deadline=None)
@given(st.permutations([0, 1, 2]), printed(), printed(), printed())
def test_the_order_of_the_file_changes_nothing(
    order: list[int], whole: tuple[str, Allowed], first: tuple[str, Allowed], second: tuple[str, Allowed]
) -> None:
    figures = list(zip(NAMES, (whole[0], first[0], second[0]), strict=True))
    one, other = checked(dict(figures)), checked(dict(figures[index] for index in order))
    assert [(finding.id, finding.message) for finding in one.findings] == [
        (finding.id, finding.message) for finding in other.findings
    ]
    assert one.counts == other.counts
