"""Registries that go to extremes: a clear message or an exact verdict, never a fault."""

from __future__ import annotations

import pytest

import claims
from claims.checks import sample
from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry

HEAD = "quantities:\n  all: {counts: person, measure: stock}\n"


def made(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def claim(name: str, figure: str, quantity: str) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: 2015, where: TH, '
        "citing: none}\n"
    )


def conflicts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (one.check, one.claims)
        for one in claims.check(made(text)).findings
        if one.judgement.outcome == "conflicts" and one.level != "note"
    ]


@pytest.mark.parametrize("length", [1, 2, 500])
@pytest.mark.parametrize(
    ("section", "entry"), [("quantities", "{{part_of: x{}}}"), ("places", "{{part_of: x{}}}")]
)
def test_parts_in_a_circle_are_named(section: str, entry: str, length: int) -> None:
    circle = [f"  x{one}: {entry.format((one + 1) % length)}\n" for one in range(length)]
    with pytest.raises(claims.Unusable, match="x0"):
        made(f"{section}:\n{''.join(circle)}claims: {{}}\n")


@pytest.mark.parametrize(("both", "fits"), [("2,002", True), ("3,003", False)])
def test_two_partitions_of_one_whole_that_contradict_each_other(both: str, fits: bool) -> None:
    """Nobody states the whole; its two partitions add up to it in two ways."""
    text = HEAD + "".join(f"  {one}: {{part_of: all, trait: {one}}}\n" for one in "abcd") + "claims:\n"
    text += claim("a", "1,001", "a") + claim("b", "1,001", "b")
    text += claim("c", "1", "c").replace('"1"', f'"{int(both.replace(",", "")) - 1:,}"') + claim(
        "d", "1", "d"
    )
    text += "relations:\n" + "".join(
        f"  - partition: {{whole: all, parts: [{parts}], exhaustive: true}}\n" for parts in ("a, b", "c, d")
    )
    found = conflicts(text)
    assert bool(found) != fits
    if found:
        ((check, names),) = found
        assert set(names) <= {"a", "b", "c", "d"}
        assert check == "cannot-all-hold"


def added(terms: int, total: str) -> str:
    names = [f"c{number}" for number in range(terms)]
    rows = [claim(name, "7", "all") for name in names] + [claim("total", total, "all")]
    left = " + ".join(f"{{{name}}}" for name in names)
    text = HEAD + "claims:\n" + "".join(rows).replace("quantity: all, ", "")
    return text + f'relations:\n  - equation: "{left} = {{total}}"\n    because: The report adds them up.\n'


def test_an_equation_of_very_many_terms() -> None:
    ((check, named),) = conflicts(added(900, "6,301"))
    assert check == "equation-mismatch"
    assert len(named) == 901
    assert not conflicts(added(900, "6,300"))
    with pytest.raises(claims.Unusable, match="split it into several"):
        made(added(1000, "7,000"))


@pytest.mark.parametrize(("divisor", "fits"), [("-5 - 5", True), ("4 - 5", False)])
def test_division_by_what_may_be_zero_refutes_nothing(divisor: str, fits: bool) -> None:
    text = (
        HEAD
        + "claims:\n"
        + "".join(
            claim(name, figure, "all").replace("quantity: all, ", "")
            for name, figure in (("a", "100"), ("b", divisor), ("c", "9,999"))
        )
    )
    text += 'relations:\n  - equation: "{a} / {b} = {c}"\n    because: The report says so.\n'
    assert bool(conflicts(text)) != fits


@pytest.mark.parametrize(("part", "fits"), [("1", True), ("2", False)])
def test_numbers_of_as_many_digits_as_are_read_are_exact(part: str, fits: bool) -> None:
    text = HEAD + "  some: {part_of: all, trait: some}\nclaims:\n"
    text += claim("all", f"1{'0' * 37}1", "all") + claim("some", f"1{'0' * 37}{part}", "some")
    assert (("subset-exceeds-whole", ("some", "all")) not in conflicts(text)) == fits


def test_a_number_of_four_hundred_digits_is_refused_as_a_figure_and_nothing_else() -> None:
    text = HEAD + "claims:\n" + claim("long", f"1{'0' * 400}", "all") + claim("some", "1,001", "all")
    (one,) = (one for one in claims.check(made(text)).findings if one.level != "note")
    assert (one.check, one.claims) == ("ambiguous-figure", ("long",))
    assert "no figure has more than 200" in one.message
