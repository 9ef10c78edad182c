"""What a finding asks for settles it: with all fields filled that it names, it is gone or asks for none again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest

from claims.checking import check
from claims.finding import Finding
from claims.reasoning.trial import TOLD
from claims.registry.registry import Registry
from tests.reasoning.school import SLIPS, school

IDS = r"[a-z][a-z0-9-]*(?:(?:, | and )[a-z][a-z0-9-]*)*"
ASKED = re.compile(rf"(?:give|fill) `([a-z_]+):` for ({IDS})")
SAME = {"definition": "as the yearbook counts", "where": "KE", "when": "2024"}


def asked(texts: Iterator[str], registry: Registry) -> set[tuple[str, str]]:
    """The fields that some texts ask for, each with the claim that lacks it."""
    found = set()
    for text in texts:
        for field, names in ASKED.findall(text):
            found |= {(field, name) for name in re.split(", | and ", names) if name in registry.claims}
    return found


def settling(finding: Finding) -> Iterator[str]:
    return (one.settle for one in finding.judgement.premises if one.status != "printed")


def filled(registry: Registry, values: dict[tuple[str, str], str]) -> Registry:
    claims = dict(registry.claims)
    for (field, name), value in values.items():
        claims[name] = claims[name].model_copy(update={field: value})
    return replace(registry, claims=claims)


def told(registry: Registry) -> dict[tuple[str, frozenset[str]], Finding]:
    """The conflicts that are warned of."""
    found = [
        one for one in check(registry).findings if one.level in TOLD and one.judgement.conflict is not None
    ]
    return {(one.check, frozenset(one.claims)): one for one in found}


def made() -> list[tuple[str, Registry]]:
    slips = [{"meals-per-pupil": "18"}, {"fed-share": "57%"}, {"boys-2024": "22,500"}]
    forms = [{}, {"place": ""}, {"place": "", "more": "place: KE"}, {"place": "where: KE, source: report"}]
    return [
        (f"{slip} {form}", school(slip, **form))  # type: ignore[arg-type]
        for slip in slips
        for form in forms[:3]
    ]


MADE = made()


@pytest.mark.parametrize(("name", "registry"), MADE, ids=[name for name, _ in MADE])
def test_what_settles_a_finding_is_not_asked_for_again(name: str, registry: Registry) -> None:
    for key, finding in told(registry).items():
        fields = asked(settling(finding), registry)
        values = {(field, claim): SAME[field] for field, claim in fields if field in SAME}
        if len(values) < len(fields) or not values:
            continue
        after = told(filled(registry, values)).get(key)
        if after is None:
            continue
        again = {field for field, _ in asked(settling(after), registry)}
        assert again.isdisjoint(SAME), (name, key, again)
        assert after.level == "error", (name, key, [one for one in after.judgement.premises if one.settle])


@pytest.mark.parametrize(("name", "registry"), MADE, ids=[name for name, _ in MADE])
def test_what_makes_a_finding_innocent_ends_it(name: str, registry: Registry) -> None:
    """Other definitions, times or places in the fields that are named: no such finding is left."""
    ends = {"definition": lambda n: f"as count {n}", "where": lambda n: ("TH", "VN", "ID", "KE", "UG")[n % 5]}
    for key, finding in told(registry).items():
        for field, value in ends.items():
            fields = {one for one in asked(iter(finding.judgement.innocent_if), registry) if one[0] == field}
            if len(fields) < 2:
                continue
            number = count()
            values = {one: value(next(number)) for one in sorted(fields)}
            assert key not in told(filled(registry, values)), (name, key, values)


def test_a_definition_that_names_the_base_says_nothing_of_the_amount() -> None:
    registry = school({"meals-per-pupil": "18"})
    triple = "product-mismatch", frozenset({"meals-2024", "meals-per-pupil", "fed-2024"})
    assert told(registry)[triple].level == "warning"
    same = {("definition", one): "pupils on the roll in June" for one in ("meals-per-pupil", "fed-2024")}
    assert told(filled(registry, same))[triple].level == "error"
    other = {**same, ("definition", "fed-2024"): "pupils on the roll in January"}
    assert triple not in told(filled(registry, other))


def test_the_slips_of_the_school_are_slips() -> None:
    assert all(told(school({name: SLIPS[name]})) for name in SLIPS)
