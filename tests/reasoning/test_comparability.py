"""Which claims compare, on which premises, printed, inferred or default, and what would settle them."""

from __future__ import annotations

import pytest

from claims.checks import sample
from claims.document import yaml
from claims.loading.load import from_documents
from claims.reasoning.comparability import MISMATCH, alike, inside, pairs, together
from claims.reasoning.premise import Premise
from claims.reasoning.timing import apart
from claims.registry.registry import Registry

QUANTITIES = """\
quantities:
  people: {counts: person}
  young: {part_of: people, age: <18}
  visits: {counts: visitor, measure: flow}
  asian-visits: {part_of: visits, trait: from Asia}
  ever: {counts: person, measure: cumulative}
  concluded: {part_of: people, trait: concluded, measure: stock, place: TH, inferred: [measure, place]}
claims:
"""
SAME = "when: 2015, where: TH, measure: stock, citing: none"


def registry(*claims: str, head: str = "", sources: str = "") -> Registry:
    """Claims a, b, c … from what they say beside figure, sentence and source."""
    entries = "".join(
        f"  {name}: {{figure: '{7 + number}', says: S., source: report, {said}}}\n"
        for number, (name, said) in enumerate(zip("abcdef", claims, strict=False))
    )
    text = sample(sources + QUANTITIES + entries).replace("title: Sample\n", f"title: Sample\n{head}")
    return from_documents((yaml.parse(text, "sample.yaml"),))


def premise(found: tuple[Premise, ...] | None, name: str) -> Premise:
    assert found is not None, "not compared at all"
    return next(one for one in found if one.name == name)


def of(inner: str, outer: str, **options: str) -> tuple[Premise, ...] | None:
    """Premises for a of young people inside b of all people."""
    return inside(registry(f"quantity: young, {inner}", f"quantity: people, {outer}", **options), "a", "b")


def test_everything_printed_leaves_no_premise_open() -> None:
    found = of(SAME, SAME)
    assert found is not None
    assert {one.status for one in found} == {"printed"}
    assert {one.settle for one in found} == {""}


@pytest.mark.parametrize(
    ("inner", "name", "status", "settle"),
    [
        ("where: TH, measure: stock, citing: none", "same time", "default", "give `when:` for a"),
        (
            "when: unstated, where: TH, measure: stock, citing: none",
            "same time",
            "default",
            "give `when:` for a",
        ),
        (f"{SAME}, inferred: [when]", "same time", "inferred", "find `when:` of a in print"),
        ("when: 2015, measure: stock, citing: none", "same place", "default", "give `where:` for a"),
        (SAME.replace("TH", "unstated"), "same place", "default", "give `where:` for a"),
        (f"{SAME}, inferred: [where]", "same place", "inferred", "find `where:` of a in print"),
        (SAME.replace("stock", "unstated"), "at one time, not added up", "default", "give `measure:` for a"),
        (f"{SAME}, inferred: [measure]", "same measure", "inferred", "find `measure:` of a in print"),
        (SAME.replace("stock", "cumulative"), MISMATCH, "default", "give each a quantity of its own"),
        (SAME.replace("none", "unknown"), "same definition", "default", "give `definition:` for a and b"),
        (SAME.replace(", citing: none", ""), "same definition", "default", "give `definition:` for a and b"),
        (f"{SAME}, inferred: [citing]", "same definition", "inferred", "give `definition:` for a and b"),
        (
            f"{SAME}, noun: cases",
            "each case is one person",
            "default",
            "give a a quantity that counts `case`",
        ),
        (
            f"{SAME}, noun: cases, inferred: [noun]",
            "each case is one person",
            "inferred",
            "give a a quantity",
        ),
        (
            f"{SAME}, inferred: [quantity]",
            "each figure counts what it is taken to count",
            "inferred",
            "read the passage; correct `quantity:` of a",
        ),
    ],
)
def test_what_is_not_printed_is_a_premise_with_what_would_settle_it(
    inner: str, name: str, status: str, settle: str
) -> None:
    found = premise(of(inner, SAME), name)
    assert found.status == status
    assert found.settle.startswith(settle)
    assert found.detail


def test_the_place_of_the_registry_is_inferred() -> None:
    found = premise(of("when: 2015, measure: stock", SAME, head="place: TH\n"), "same place")
    assert (found.status, found.settle) == ("inferred", "give `where:` for a")


def test_what_a_quantity_concludes_is_inferred_for_its_claims() -> None:
    found = inside(
        registry("quantity: concluded, when: 2015, citing: none", f"quantity: people, {SAME}"), "a", "b"
    )
    assert premise(found, "same measure").status == "inferred"
    assert premise(found, "same place").status == "inferred"
    stated = inside(registry(f"quantity: concluded, {SAME}", f"quantity: people, {SAME}"), "a", "b")
    assert premise(stated, "same measure").status == "printed", "the claim itself says so"


# -- time ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "compared"),
    [
        ("2010", "2010", "printed"),
        ("2010", "2010-01/2010-12", "default"),
        ("2010", "2011", None),
        ("2010", "2010-06", "default"),
        ("2004/2015", "2004/2015", "default"),  # at some time in it
        ("2004/2015", "2010", "default"),
        ("2010~", "2010~", "default"),
        ("2010~", "2011", "default"),
        ("2010~", "2012", None),
        ('"[1999..2007]"', '"[1999..2007]"', "default"),
        ('"[1999..2007]"', "2008", None),
        ("2004/..", "2010", "default"),
    ],
)
def test_stocks_have_no_subset_relation_over_time(first: str, second: str, compared: str | None) -> None:
    for a, b in ((first, second), (second, first)):
        found = of(SAME.replace("2015", a), SAME.replace("2015", b))
        assert (premise(found, "same time").status if found else None) == compared


@pytest.mark.parametrize(
    ("first", "second", "part", "same"),
    [
        ("2010", "2001/2010", "printed", None),
        ("2001/2010", "2010", None, None),
        ("2001/2010", "2001/2010", "printed", "printed"),
        ("2001/2010", "2005/2015", None, None),
        ("2010", "2011", None, None),
        ("2010~", "2010", "default", "default"),
        ("2010", "2004/..", "default", None),
    ],
)
def test_flows_have_one_and_rival_flows_are_of_one_period(
    first: str, second: str, part: str | None, same: str | None
) -> None:
    both = registry(
        f"quantity: asian-visits, when: {first}, where: TH, citing: none",
        f"quantity: visits, when: {second}, where: TH, citing: none",
    )
    found, rivals = inside(both, "a", "b"), alike(both, "a", "b")
    assert (premise(found, "same time").status if found else None) == part
    if same is not None or second != "2004/..":
        assert (premise(rivals, "same time").status if rivals else None) == same


def test_a_cumulative_count_without_a_start_is_no_part_of_a_period() -> None:
    both = registry("quantity: ever, when: 2010, where: TH", "quantity: ever, when: 2004/2015, where: TH")
    assert inside(both, "a", "b") is None
    same = registry("quantity: ever, when: 2010, where: TH", "quantity: ever, when: 2010, where: TH")
    assert premise(alike(same, "a", "b"), "same time").status == "default", "since when is not stated"


def test_a_flow_and_a_total_over_the_same_stated_time_measure_the_same() -> None:
    both = registry(
        "quantity: ever, measure: flow, when: 2010, where: TH", "quantity: ever, when: 2004/2015, where: TH"
    )
    assert premise(inside(both, "a", "b"), "same measure").status == "printed"


def test_claims_of_the_time_of_one_source_are_of_one_time() -> None:
    sources = "sources: {report: {title: R, issued: 2018~, language: en}}\n"
    both = registry(
        f"quantity: young, {SAME.replace('2015', 'source')}",
        f"quantity: people, {SAME.replace('2015', 'source')}",
        sources=sources,
    )
    assert premise(inside(both, "a", "b"), "same time").status == "printed"


def test_the_issue_of_a_work_bounds_its_undated_claims_from_above() -> None:
    undated = SAME.replace("2015", "unstated")
    assert of(undated, SAME.replace("2015", "2019")) is None, "the report is of 2018"
    assert of(SAME.replace("2015", "2019"), undated) is None
    assert of(undated, SAME.replace("2015", "2018")) is not None
    assert of(f"{undated}, method: model", SAME.replace("2015", "2019")) is not None, (
        "a projection looks ahead"
    )


def test_a_chain_of_after_keeps_claims_apart_through_repetitions() -> None:
    said = SAME.replace("2015", "unstated")
    chain = registry(
        f"quantity: people, {said}",
        f"quantity: people, {said}, repeats: a",
        f"quantity: people, {said}, after: b",
        f"quantity: young, {said}, after: c",
        f"quantity: young, {said}",
    )
    assert apart(chain, "a", "c")
    assert apart(chain, "d", "a")
    assert inside(chain, "d", "a") is None
    assert inside(chain, "d", "c") is None
    assert inside(chain, "e", "a") is not None


# -- place ---------------------------------------------------------------------------------------------


def test_a_part_may_lie_in_a_smaller_place_and_a_rival_may_not() -> None:
    both = registry(f"quantity: people, {SAME.replace('TH', 'TH-10')}", f"quantity: people, {SAME}")
    found = premise(inside(both, "a", "b"), "same place")
    assert (found.status, found.detail) == ("printed", "TH-10 lies within TH")
    assert inside(both, "b", "a") is None
    assert alike(both, "a", "b") is None
    same = registry(
        f"quantity: people, {SAME}", f"quantity: people, {SAME.replace('TH', chr(39) + '764' + chr(39))}"
    )
    assert alike(same, "a", "b") is not None, "764 is Thailand"


def test_other_places_are_not_compared() -> None:
    assert of(SAME, SAME.replace("TH", "VN")) is None


# -- definition, kinds, scales -------------------------------------------------------------------------


def test_definitions_that_differ_are_not_compared_and_their_spelling_is_no_difference() -> None:
    assert of(f"{SAME}, definition: enrolled", f"{SAME}, definition: present") is None
    found = premise(
        of(f"{SAME}, definition: Enrolled  pupils.", f"{SAME}, definition: enrolled pupils"),
        "same definition",
    )
    assert found.status == "printed"


def test_quantities_that_are_defined_each_for_itself_are_compared_where_one_is_declared_part() -> None:
    text = "quantities:\n  all: {counts: person, definition: on the roll}\n"
    text += "  girls: {part_of: all, sex: female, definition: girls on the roll}\n"
    text += "  old-girls: {part_of: all, sex: female, age: 10+, definition: girls who are present}\nclaims:\n"
    for name, quantity in (("a", "girls"), ("b", "all"), ("c", "old-girls")):
        text += f"  {name}: {{figure: '7', says: S., source: report, quantity: {quantity}, {SAME}}}\n"
    three = from_documents((yaml.parse(sample(text), "sample.yaml"),))
    assert premise(inside(three, "a", "b"), "same definition").status == "inferred"
    assert inside(three, "c", "a") is None, "only their age and sex say that one contains the other"


def test_things_of_different_roots_never_compare() -> None:
    both = registry(f"quantity: visits, {SAME}", f"quantity: people, {SAME}")
    assert inside(both, "a", "b") is None
    assert alike(both, "a", "b") is None


def test_a_part_and_its_share_that_the_text_sets_equal_need_no_other_premise() -> None:
    text = f"{QUANTITIES}  part: {{figure: '700', says: S., source: report, quantity: young}}\n"
    text += (
        "  share: {figure: 7%, says: S., source: report, quantity: young, share_of: people, restates: part}\n"
    )
    text += "  growth: {figure: rose by 7%, says: S., source: report, quantity: young, share_of: people}\n"
    both = from_documents((yaml.parse(sample(text), "sample.yaml"),))
    assert [(one.name, one.status) for one in together(both, "share", "part") or ()] == [
        ("the text sets both figures equal", "printed")
    ]
    assert together(both, "growth", "part") is None


def test_pairs_finds_what_asking_for_each_pair_finds() -> None:
    """Grouping claims that speak of the same loses none, not even those that the text places earlier."""
    undated = SAME.replace("2015", "unstated")
    many = registry(
        f"quantity: people, {SAME}",
        f"quantity: people, {undated}",
        f"quantity: people, {undated}",
        f"quantity: people, {undated}, after: b",
        f"quantity: people, {SAME.replace('TH', 'VN')}",
        f"quantity: people, {SAME}, definition: present",
    )
    names = "abcdef"
    for relate in (inside, alike):
        found = {(first, second): premises for first, second, premises in pairs(many, relate, names, names)}
        expected = {(x, y): relate(many, x, y) for x in names for y in names if x != y}
        assert found == {pair: premises for pair, premises in expected.items() if premises is not None}
    assert ("c", "d") in found
    assert ("b", "d") not in found


def test_seasons_that_one_text_tells_apart_may_be_one_in_two_texts() -> None:
    """Whichever of the texts is asked first: what is true of one claim of a season is not true of all."""
    said = "quantity: people, where: TH, measure: stock"
    for own, other in (("report", "study"), ("study", "report")):
        text = (
            f"sources:\n  report: {{title: R, issued: 2015, language: en}}\n"
            f"  study: {{title: S, issued: 2015, language: en}}\n{QUANTITIES}"
            f"  a: {{figure: '7', says: S., source: {own}, when: 2012-22, {said}}}\n"
            f"  b: {{figure: '8', says: S., source: {other}, when: 2012-22, {said}}}\n"
            f"  c: {{figure: '9', says: S., source: report, when: 2012-23, {said}}}\n"
        )
        found = from_documents((yaml.parse(sample(text), "sample.yaml"),))
        both = {(first, second) for first, second, _ in pairs(found, alike, "abc", "abc")}
        compared = {name for name in "ab" if (name, "c") in both}
        assert compared == ({"b"} if own == "report" else {"a"})
