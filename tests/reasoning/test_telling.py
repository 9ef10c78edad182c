"""How conflicts are told: none silenced by another, with sums that a reader can follow and repairs that hold for all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claims import checking
from claims.checking import check
from claims.checks import Check, Manual, all_checks, sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.output.json import document
from claims.reasoning.conflict import MOST_HITTING, hitting_sets
from claims.reasoning.constraint import Amount, Constraint, total
from claims.reasoning.premise import Premise
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

PEOPLE = "quantities:\n  people: {counts: person, measure: stock}\nclaims:\n"


def made(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def claim(name: str, figure: str, quantity: str = "people", more: str = "citing: none") -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: 2015, '
        f"where: TH, {more}}}\n"
    )


def figures(**printed: str) -> str:
    return PEOPLE + "".join(claim(name, figure) for name, figure in printed.items())


def below(*claims: str, status: str = "printed", name: str = "below") -> Constraint:
    """The first claim is at most all others together."""
    premise = Premise("it is so", status, "", "say so")  # type: ignore[arg-type]
    others = [Amount(other) for other in claims[1:]]
    right = others[0] if len(others) == 1 else total(*others)
    return Constraint(name, Amount(claims[0]), "<=", right, claims, (premise,))


def above(*claims: str, name: str = "above") -> Constraint:
    """The first claim is at least all others together."""
    premise = Premise("it is so", "printed", "", "say so")
    return Constraint(name, total(*map(Amount, claims[1:])), "<=", Amount(claims[0]), claims, (premise,))


def told(monkeypatch: pytest.MonkeyPatch, text: str, *constraints: Constraint) -> Report:
    """The report of a registry about which nothing but these constraints is known, one check for each name."""

    def emitting(name: str) -> Check:
        def emit(registry: Registry) -> Iterator[Constraint]:
            yield from (one for one in constraints if one.check == name)

        def message(registry: Registry, verdict: Verdict) -> str:
            return name

        return Check(name, "Sets", "error", Manual("", {}, ""), constraints=emit, message=message)

    names = sorted({one.check for one in constraints})
    together = next(one for one in all_checks() if one.name == checking.TOGETHER)
    monkeypatch.setattr(checking, "all_checks", lambda: (*map(emitting, names), together))
    return check(made(text))


def by_claims(report: Report) -> dict[tuple[str, ...], Finding]:
    found = [one for one in report.findings if one.claims]
    assert len({tuple(sorted(one.claims)) for one in found}) == len(found), "each is told once"
    return {tuple(sorted(one.claims)): one for one in found}


# -- none silences another ---------------------------------------------------------------------------------


def test_what_fits_only_loosely_by_itself_silences_no_other_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    text = figures(r="1,000", y="1,234", p="1,345", m="100 - 900", n="100 - 900")
    chain = below("p", "m", "n"), above("r", "m", "n")
    assert set(by_claims(told(monkeypatch, text, *chain))) == {("p", "r")}
    both = by_claims(told(monkeypatch, text, *chain, below("y", "r")))
    assert set(both) == {("p", "r"), ("r", "y")}
    assert {(one.level, one.judgement.outcome) for one in both.values()} == {("note", "undecided")}


# -- repairs -----------------------------------------------------------------------------------------------


def test_a_repair_ends_the_conflicts_of_every_level_that_hang_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = figures(a="3,003", b="2,002", c="1,001")
    report = told(monkeypatch, text, below("a", "b"), below("b", "c", status="default"))
    found = by_claims(report)
    assert {claims: one.level for claims, one in found.items()} == {
        ("a", "b"): "error",
        ("a", "c"): "warning",
        ("b", "c"): "warning",
    }
    assert {one.judgement.repairs for one in found.values()} == {(("a", "b"), ("a", "c"), ("b", "c"))}


def test_a_repair_ends_the_conflicts_that_halves_of_one_statement_join(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    half = claim("c", "4,004", more="citing: none, same_statement: b")
    text = figures(a="3,003", b="2,002", d="1,001") + half
    found = by_claims(told(monkeypatch, text, below("a", "b"), below("c", "d")))
    assert set(found) == {("a", "b"), ("c", "d")}
    assert {one.judgement.repairs for one in found.values()} == {(("b", "c"), ("a", "d"))}


def zigzag(count: int) -> tuple[str, list[Constraint]]:
    """Claims of which every two neighbours conflict: very many ways to withdraw some, so that the rest fits."""
    names = [f"c{number:02}" for number in range(count)]
    text = figures(**{name: "2,002" if index % 2 == 0 else "1,001" for index, name in enumerate(names)})
    pairs = [sorted(pair, key=lambda name: int(name[1:]) % 2) for pair in zip(names, names[1:], strict=False)]
    return text, [below(*pair) for pair in pairs]


@pytest.mark.parametrize(("count", "complete"), [(8, True), (26, False)])
def test_it_is_said_where_not_all_repairs_were_looked_for(
    monkeypatch: pytest.MonkeyPatch, count: int, complete: bool
) -> None:
    text, constraints = zigzag(count)
    report = told(monkeypatch, text, *constraints)
    assert len(report.findings) == count - 1
    assert {one.judgement.all_repairs for one in report.findings} == {complete}
    assert {one["all_repairs"] for one in document(report)["findings"]} == {complete}
    monkeypatch.setattr("claims.output.explanation.run_checks", lambda registry: report)
    shown = explain(report.findings[0].id, report.registry)
    assert shown is not None
    assert ("not all ways to make the rest fit were found" in shown) is not complete


def test_hitting_sets_that_were_cut_off_need_all_of_their_elements() -> None:
    family = [frozenset((one, one + 1, (one * 7 + 3) % 40)) for one in range(0, 40)]
    found, complete = hitting_sets(family, int)
    assert not complete
    assert 0 < len(found) <= MOST_HITTING
    for one in found:
        assert all(one & each for each in family)
        assert all(any(each.isdisjoint(one - {element}) for each in family) for element in one)
