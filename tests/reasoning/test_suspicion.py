"""Suspects: the claim whose slip best explains a conflict comes first, and its room is worked out."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.interval import Interval
from claims.loading.load import from_documents
from claims.reasoning import suspicion
from claims.reasoning.slips import slips
from claims.reasoning.suspicion import Suspect, suspects
from claims.registry.registry import Registry

HEAD = """\
sources:
  yearbook: {title: Yearbook, issued: 2018, language: en}
quantities:
  pupils: {counts: student, measure: stock}
  absent: {part_of: pupils, trait: absent}
  rate: {title: absent by pupils}
  growth: {title: growth of the share}
claims:
"""
RATE = '  - equation: "{absent} / {pupils} = {rate}"'
GROWTH = '  - equation: "{late} / {early} - 1 = {growth}"'


def ranked(claims: dict[str, str], relation: str) -> tuple[Registry, tuple[Suspect, ...]]:
    """The suspects of the one set of conflicts that hang together."""
    lines = (f"  {name}: {{says: S., source: yearbook, {said}}}\n" for name, said in claims.items())
    text = HEAD + "".join(lines) + f"relations:\n{relation}\n    because: The table says so.\n"
    registry = from_documents((yaml.parse(sample(text), "sample.yaml"),))
    found = [one.judgement.conflict for one in check(registry).findings if one.judgement.conflict]
    assert len({one.cluster for one in found}) == 1
    return registry, suspects(registry, found[0])


def rates(absent: str, pupils: str, rate: str) -> tuple[Suspect, ...]:
    claims = {
        "absent": f"figure: '{absent}', quantity: absent, when: 2010",
        "pupils": f"figure: '{pupils}', quantity: pupils, when: 2010",
        "rate": f"figure: '{rate}', quantity: rate, when: 2010",
    }
    return ranked(claims, RATE)[1]


def test_what_a_quotient_leaves_for_its_parts_and_for_itself() -> None:
    room = {one.claim: one.room for one in rates("301", "23,456", "139 per 1,000")}
    inside = {
        "rate": Fraction(301, 23_456),
        "absent": Fraction(23_456 * 139, 1000),
        "pupils": Fraction(301 * 1000, 139),
    }
    for name, number in inside.items():
        found = room[name]
        assert found is not None
        assert number in found
        assert found.within(Interval(number * Fraction(9, 10), number * Fraction(11, 10)))


def test_another_base_of_a_rate_before_two_zeros_of_a_count() -> None:
    first, *_ = rates("163", "117,266", "139 per 1,000")
    assert first.claim == "rate"
    assert first.slips[0][0].name == "per-1000-per-100000"


def test_a_digit_typed_twice_before_two_that_fell_away() -> None:
    first, *_ = rates("3,261", "234,556", "139 per 1,000")
    assert first.claim == "absent"
    first, *others = rates("3,261", "223,456", "139 per 1,000")
    assert first.claim == "pupils", [one.claim for one in others]
    assert first.slips[0][0].reads.startswith("23 456 instead of")


def growth(early: str, late: str, change: str) -> tuple[Registry, tuple[Suspect, ...]]:
    return ranked(
        {
            "early": f"figure: {early}, quantity: absent, share_of: pupils, when: 2009",
            "late": f"figure: {late}, quantity: absent, share_of: pupils, when: 2010",
            "growth": f"figure: {change}, quantity: growth, when: 2010",
        },
        GROWTH,
    )


def test_points_printed_as_percent_are_seen_where_an_equation_names_the_shares() -> None:
    _, (first, *_) = growth("31.5%", "19.3%", "fell by 12.2%")
    assert first.claim == "growth"
    assert first.slips[0][0].name == "percent-points"
    assert "from 31.5 % (early)" in first.slips[0][0].reads


def test_the_very_figure_of_another_year() -> None:
    registry, (first, second, *_) = growth("24.1%", "24.1%", "fell by 31.3%")
    assert {first.claim, second.claim} == {"early", "late"}
    assert first.slips[0][0].name == "repeated-year"
    assert first.slips[0][0].reads == "another figure instead of 24.1 %, which is that for 2010"
    assert not [one for one in slips(registry, "growth") if one.name == "repeated-year"]


def test_figures_of_few_digits_recur_by_themselves() -> None:
    registry, _ = growth("9%", "9%", "fell by 30%")
    assert not [one for name in ("early", "late") for one in slips(registry, name) if one.leaves_open]


def test_a_claim_counts_with_all_its_slips_and_shows_a_few() -> None:
    for one in rates("776", "1,727,130", "449 per 100,000"):
        assert one.weight >= sum(weight for _, weight in one.slips)
        assert [weight for _, weight in one.slips] == sorted((w for _, w in one.slips), reverse=True)
        assert len(one.slips) <= 5
        assert all(slip.loose.meet(one.room or Interval(None, None)) is not None for slip, _ in one.slips)


def test_what_no_reader_would_find_likely_is_not_listed() -> None:
    """More than 800 is no more than 80 000, but hardly anybody would say so."""
    registry, found = ranked(
        {
            "absent": "figure: more than 800 000, quantity: absent, when: 2010",
            "pupils": "figure: '50 000 - 80 000', quantity: pupils, when: 2010",
        },
        "  - partition: {whole: pupils, parts: [absent], exhaustive: false}",
    )
    listed = {slip.reads for one in found for slip, _ in one.slips}
    assert "more than 80 000 instead of more than 800 000" in listed
    assert "500 000 to 800 000 instead of 50 000 to 80 000" in listed
    assert not [one for one in listed if one.startswith(("more than 800 instead", "50 million"))]
    assert registry.claims


def test_rows_that_changed_places_change_both() -> None:
    """The share of 2009 and that of 2010 changed places: put back, the fall fits; one alone would not."""
    _, found = growth("19.3%", "31.5%", "fell by 38.7%")
    names = {one.claim: [slip.name for slip, _ in one.slips] for one in found}
    assert "wrong-year" in names["early"]
    assert "wrong-year" in names["late"]
    _, found = growth("19.3%", "31.5%", "fell by 12%")
    assert not [slip for one in found for slip, _ in one.slips if slip.name == "wrong-year"]


@pytest.mark.parametrize(("share", "bound"), [("0%", False), ("30%", False), ("up to 0.4%", True)])
def test_nought_is_no_bound(share: str, bound: bool) -> None:
    """The loose reading of 0 % has one end, and is not taken for up to 0.5 %."""
    claims = {
        "absent": "figure: '900', quantity: absent, when: 2010",
        "pupils": "figure: '1,000', quantity: pupils, when: 2010",
        "share": f"figure: {share}, quantity: absent, share_of: pupils, when: 2010",
    }
    registry, _ = ranked(claims, "  - partition: {whole: pupils, parts: [absent], exhaustive: false}")
    (conflict,) = {one.judgement.conflict for one in check(registry).findings if one.judgement.conflict}
    weighed = suspicion._Weighed(registry, conflict.cluster, conflict.component)
    assert (weighed.near is not None) == bound


def test_the_order_of_the_claims_in_the_file_counts_nothing() -> None:
    claims = {
        "absent": "figure: '3,261', quantity: absent, when: 2010",
        "pupils": "figure: '234,556', quantity: pupils, when: 2010",
        "rate": "figure: '139 per 1,000', quantity: rate, when: 2010",
    }
    turned = dict(reversed(claims.items()))
    assert ranked(claims, RATE)[1] == ranked(turned, RATE)[1]
