"""What is said not to fit is refuted by z3 too, products, quotients and open ends included; and nothing silences it."""

from __future__ import annotations

import random
import re
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.interval import Interval
from claims.loading.load import from_documents
from claims.output.text import full
from claims.registry.registry import Registry

z3 = pytest.importorskip("z3", reason="the oracle is z3")

from tests.reasoning.overlapping import drawn  # noqa: E402 - skipped without the oracle

NAMES = "abcdef"
ABOUT_FIGURES = ("equation-mismatch", "cannot-all-hold")
FORMS = (
    "{%s} * {%s} RELATION {%s}",
    "{%s} / {%s} RELATION {%s}",
    "{%s} RELATION {%s} * {%s} + {%s}",
    "{%s} * {%s} RELATION {%s} * {%s}",
    "{%s} / {%s} RELATION {%s} / {%s}",
    "{%s} + {%s} RELATION {%s}",
    "{%s} - {%s} RELATION {%s}",
    "{%s} RELATION {%s}",
    "2 * {%s} RELATION {%s} + {%s}",
    "{%s} / ({%s} + {%s}) RELATION {%s}",
)


@st.composite
def printed(draw: st.DrawFn) -> str:
    """A figure: an exact one, a range, or one with an open end."""
    value = draw(st.sampled_from([1, 2, 3, 4, 6, 7, 9, 11, 12, 20, 30, 144]))
    more = value + draw(st.sampled_from([1, 2, 5, 40]))
    form = draw(
        st.sampled_from(
            ["%d", "more than %d", "at least %d", "fewer than %d", "at most %d", "about %d", "%d - "]
        )
    )
    return f"{value} - {more}" if form.endswith("- ") else form % value


@st.composite
def equations(draw: st.DrawFn) -> list[str]:
    made = []
    for _ in range(draw(st.integers(1, 4))):
        form = draw(st.sampled_from(FORMS))
        names = draw(st.lists(st.sampled_from(NAMES), min_size=form.count("%s"), max_size=form.count("%s")))
        relation = draw(st.sampled_from(["=", "=", "<=", ">="]))
        made.append((form % tuple(names)).replace("RELATION", relation))
    return made


def registry(figures: list[str], declared: list[str]) -> Registry:
    """One claim for each of several quantities that have nothing to do with each other but what is declared."""
    lines = [
        "quantities:",
        *(f"  of-{name}: {{counts: visitor, measure: flow}}" for name in NAMES),
        "claims:",
    ]
    lines += [
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: of-{name}, when: 2015, where: TH, '
        "citing: none}"
        for name, figure in zip(NAMES, figures, strict=True)
    ]
    lines += ["relations:", *(f'  - equation: "{one}"' for one in declared), ""] if declared else [""]
    return from_documents((yaml.parse(sample("\n".join(lines)), "fuzz.yaml"),))


def told(report: Report) -> list[Finding]:
    """What is said of figures together: conflicts, and what fits only loosely."""
    return [
        one
        for one in report.findings
        if one.check in ABOUT_FIGURES and one.judgement.outcome in ("conflicts", "undecided") and one.claims
    ]


class Oracle:
    """Whether figures can stand under some equations, asked of z3; it reads the equations by itself."""

    def __init__(self, made: Registry, declared: list[str]) -> None:
        self.registry = made
        self.amounts = {name: z3.Real(name) for name in NAMES}
        self.solver = z3.Solver()
        self.solver.set("timeout", 1500)
        taken_away = {name for one in declared if " - " in one for name in re.findall(r"{(\w)}", one)}
        for name in set(NAMES) - taken_away:
            self.solver.add(self.amounts[name] >= 0)
        for one in declared:
            self.solver.add(self._read(one))

    def _read(self, equation: str) -> object:
        left, relation, right = re.split(r" (=|<=|>=) ", equation)
        for divisor in re.findall(r"/ (\([^)]*\)|{\w})", equation):
            self.solver.add(self._value(divisor) != 0)
        a, b = self._value(left), self._value(right)
        return a == b if relation == "=" else a <= b if relation == "<=" else a >= b

    def _value(self, text: str) -> object:
        return eval(re.sub(r"{(\w)}", r"\1", text), {"__builtins__": {}}, dict(self.amounts))

    def refuted(self, claims: tuple[str, ...], reading: str) -> bool:
        """False only when z3 finds values; what it does not know is taken for refuted."""
        return bool(self.check(claims, reading) != z3.sat)

    def check(self, claims: tuple[str, ...], reading: str) -> object:
        says = []
        for name in claims:
            figure = self.registry.figure(name)
            assert figure is not None
            says += self._within(self.amounts[name], getattr(figure, reading))
        return self.solver.check(*says)

    def _within(self, amount: object, interval: Interval) -> list[object]:
        found: list[object] = []
        if interval.low is not None:
            low = _exact(interval.low)
            found.append(amount > low if interval.low_open else amount >= low)  # type: ignore[operator]
        if interval.high is not None:
            high = _exact(interval.high)
            found.append(amount < high if interval.high_open else amount <= high)  # type: ignore[operator]
        return found


def _exact(value: Fraction) -> object:
    return z3.Q(value.numerator, value.denominator)


@settings(max_examples=200, deadline=None)
@given(st.lists(printed(), min_size=6, max_size=6), equations())
def test_what_is_told_is_refuted_by_z3_with_products_quotients_and_open_ends(
    figures: list[str], declared: list[str]
) -> None:
    made = registry(figures, declared)
    oracle, report = Oracle(made, declared), check(made)
    for one in told(report):
        if "within the limit" in one.message:
            continue
        reading = "loose" if one.judgement.outcome == "conflicts" else "strict"
        assert oracle.refuted(one.claims, reading), (figures, declared, one.claims, reading)
        if reading == "strict":
            assert "loose" not in f"{one.message} {full(made, one)}", (figures, declared)
    of_figures = [report.counts[name] for name in ABOUT_FIGURES]
    if not told(report) and not any(one["undecided"] + one["conflicts"] for one in of_figures):
        assert oracle.check(tuple(NAMES), "strict") != z3.unsat, (figures, declared)


@settings(max_examples=100, deadline=None)
@given(st.lists(printed(), min_size=6, max_size=6), equations())
def test_each_set_of_claims_is_told_of_once_by_each_check(figures: list[str], declared: list[str]) -> None:
    found = told(check(registry(figures, declared)))
    conflicts = [frozenset(one.claims) for one in found if one.judgement.outcome == "conflicts"]
    assert len(set(conflicts)) == len(conflicts)
    assert not any(a < b for a in conflicts for b in conflicts)
    every = [(one.check, frozenset(one.claims)) for one in found]
    assert len(set(every)) == len(every)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**9))
def test_whatever_is_told_of_overlapping_totals_is_told_once(seed: int) -> None:
    chance = random.Random(seed)
    drawing = drawn(chance, most=7)
    for name, (quantity, figure, whole) in drawing.figures.items():
        if figure.isdigit() and chance.random() < 0.5:  # printed coarsely, so that some fit only loosely
            drawing.figures[name] = quantity, str(max(10, round(int(figure), -1))), whole
    made, with_constraints = drawing.registry(), {one.name for one in all_checks() if one.constraints}
    found = [one for one in check(made).findings if one.check in with_constraints and one.claims]
    assert len({frozenset(one.claims) for one in found}) == len(found), drawing.text()
    for one in found:
        if one.judgement.outcome == "undecided":
            assert "loose" not in f"{one.message} {full(made, one)}", drawing.text()


SURE = (
    "{%s} <= {%s} + {%s}",
    "{%s} = {%s}",
    "{%s} <= 3 * {%s} + {%s}",
    "0 <= {%s} * {%s}",
    "{%s} + 1 >= {%s} / 1",
)


@settings(max_examples=100, deadline=None)
@given(st.lists(printed(), min_size=6, max_size=6), equations(), st.integers(0, 10**9))
def test_constraints_that_surely_hold_take_no_finding_away(
    figures: list[str], declared: list[str], seed: int
) -> None:
    chance = random.Random(seed)
    declared = [one for one in declared if " - " not in one]  # what is taken away may be below 0
    sure = []
    for form in chance.sample(SURE, chance.randint(1, 3)):
        first, second = chance.sample(NAMES, 2)
        same = form.count("%s") == 2 and form[0] == "{"
        sure.append(
            form % ((first, first, second) if form.count("%s") == 3 else (first, first if same else second))
        )
    before, after = (told(check(registry(figures, one))) for one in (declared, [*declared, *sure]))
    for one in before:
        kind = one.judgement.outcome
        assert any(
            set(other.claims) <= set(one.claims) and (kind == "undecided" or other.judgement.outcome == kind)
            for other in after
        ), (figures, declared, sure, one.claims)
