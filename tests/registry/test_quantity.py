"""The tree of quantities: what lies inside what, by part_of, age, sex, place and trait."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.area import Areas
from claims.registry.quantity import Quantities, Quantity, age_band

AREAS = Areas.builtin()


def tree(**entries: dict[str, Any]) -> Quantities:
    return Quantities({name: Quantity.model_validate(entry) for name, entry in entries.items()})


PEOPLE = tree(
    people={"counts": "person"},
    under18={"part_of": "people", "age": "<18"},
    under16={"part_of": "people", "age": "<16"},
    ages1524={"part_of": "people", "age": "15-24"},
    girls={"part_of": "under18", "sex": "female"},
    womenandgirls={"part_of": "people", "sex": "female"},
    inthailand={"part_of": "people", "place": "TH"},
    inbangkok={"part_of": "people", "place": "TH-10"},
    atwork={"part_of": "people", "trait": "at work"},
    youngatwork={"part_of": "atwork", "age": "<16"},
    other={"counts": "person"},
    youngother={"part_of": "other", "age": "<16"},
)


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("people", "under16"),
        ("under18", "under16"),
        ("womenandgirls", "girls"),
        ("inthailand", "inbangkok"),
        ("atwork", "youngatwork"),
        ("under18", "youngatwork"),
        ("people", "people"),
    ],
)
def test_inside(whole: str, part: str) -> None:
    assert PEOPLE.contains(whole, part, AREAS)
    assert whole == part or not PEOPLE.contains(part, whole, AREAS)


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("under16", "ages1524"),  # overlap
        ("under18", "ages1524"),
        ("womenandgirls", "under16"),  # some are boys
        ("inthailand", "under16"),
        ("atwork", "under16"),
        ("youngatwork", "under16"),  # the trait
        ("people", "youngother"),  # another root
        ("under18", "youngother"),
    ],
)
def test_not_inside(whole: str, part: str) -> None:
    assert not PEOPLE.contains(whole, part, AREAS)


def test_a_band_wider_than_that_of_its_parent_is_no_wider_than_it() -> None:
    found = tree(
        all={"counts": "person"},
        under16={"part_of": "all", "age": "<16"},
        slip={"part_of": "under16", "age": "<18"},
    )
    assert found.facets("slip").age == age_band("<16")


def test_siblings_with_the_same_facets_contain_nothing_of_each_other_at_any_depth() -> None:
    found = tree(
        all={"counts": "person"},
        female={"part_of": "all", "sex": "female"},
        girls={"part_of": "female", "age": "<18"},
        same={"part_of": "all", "age": "<18", "sex": "female"},
    )
    assert not found.contains("girls", "same", AREAS)
    assert not found.contains("same", "girls", AREAS)
    assert found.contains("female", "same", AREAS)


@pytest.mark.parametrize(
    ("kind", "facets", "inside"),
    [
        ("child", {"age": "<18"}, True),
        ("victim", {"age": "<18"}, False),  # a property of its own
        ("girl", {"age": "<18", "sex": "female"}, False),  # not all of them are girls
        ("person", {"age": "<18"}, True),
    ],
)
def test_a_kind_narrower_than_age_and_sex_is_a_property(
    kind: str, facets: dict[str, str], inside: bool
) -> None:
    found = tree(
        people={"counts": "person"},
        whole={"part_of": "people", "counts": kind, **facets},
        part={"part_of": "people", "counts": "pupil", "age": "<16"},
    )
    assert found.contains("whole", "part", AREAS) is inside


def test_women_given_by_sex_alone_do_not_contain_girls_of_that_sex() -> None:
    found = tree(
        people={"counts": "person"},
        women={"part_of": "people", "counts": "woman", "sex": "female"},
        girls={"part_of": "people", "counts": "girl", "sex": "female", "age": "<18"},
        youngwomen={"part_of": "people", "counts": "woman", "sex": "female", "age": "18-24"},
    )
    assert not found.contains("women", "girls", AREAS)
    assert found.contains("women", "youngwomen", AREAS)


@st.composite
def trees(draw: st.DrawFn) -> Quantities:
    """Trees of up to seven quantities; each may be part of an earlier one."""
    entries: dict[str, dict[str, Any]] = {"q0": {"counts": "person"}}
    for number in range(1, draw(st.integers(2, 7))):
        entry: dict[str, Any] = {"part_of": f"q{draw(st.integers(0, number - 1))}"}
        for key, values in (
            ("age", ("<18", "<16", "15-24", "65+")),
            ("sex", ("female", "male")),
            ("place", ("TH", "TH-10", "035")),
            ("trait", ("at work",)),
        ):
            if draw(st.integers(0, 3)) == 0:
                entry[key] = draw(st.sampled_from(values))
        entries[f"q{number}"] = entry
    return tree(**entries)


def is_consistent(found: Quantities) -> bool:
    """Whether no part is declared with an age, sex or place outside that of what contains it."""
    for name in found.entries:
        above = found.entries[name].part_of
        if above is None:
            continue
        entry, outer = found.entries[name], found.facets(above)
        if entry.age and outer.age and not age_band(entry.age).within(outer.age):
            return False
        if entry.sex and outer.sex and entry.sex != outer.sex:
            return False
        if entry.place and outer.place and not AREAS.within(entry.place, outer.place):
            return False
    return True


@settings(max_examples=200)
@given(trees().filter(is_consistent))
def test_containment_is_a_partial_order(found: Quantities) -> None:
    names = list(found.entries)
    inside = {(part, whole) for part in names for whole in names if found.contains(whole, part, AREAS)}
    for name in names:
        assert (name, name) in inside
    for part, whole in inside:
        assert part == whole or (whole, part) not in inside, "two quantities that contain each other are one"
        for other in names:
            if (whole, other) in inside:
                assert (part, other) in inside, f"{part} in {whole} in {other}"


@settings(max_examples=200)
@given(trees().filter(is_consistent))
def test_what_is_inside_has_facets_inside(found: Quantities) -> None:
    for part in found.entries:
        for whole in found.entries:
            if whole in found.chain(part) or not found.contains(whole, part, AREAS):
                continue
            inner, outer = found.facets(part), found.facets(whole)
            assert outer.age is None or (inner.age is not None and inner.age.within(outer.age))
            assert outer.sex in (None, inner.sex)
            assert outer.place is None or (inner.place and AREAS.within(inner.place, outer.place))
