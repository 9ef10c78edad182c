"""Run every check on a registry and collect the report. The one place where constraints are decided."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from claims import date as dates
from claims import wording
from claims.checks import Check, Setting, all_checks
from claims.finding import LEVELS, OUTCOMES, Finding, Judgement, Level, Outcome, Report, make_finding
from claims.interval import Interval
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import MISMATCH
from claims.reasoning.constraint import Amount, Expression, claims_in, expressed
from claims.reasoning.premise import weakest
from claims.reasoning.solver import Verdict, decide
from claims.reasoning.statement import same_statement
from claims.registry.registry import Registry


def check(registry: Registry, documents: Path | None = None, today: date | None = None) -> Report:
    """Every finding of every check.

    ``documents`` is the folder with the texts of the sources, for checks of anchors; ``today`` decides only
    which acceptances have expired. A check that fails is counted as one that could not run; it never hides
    the others.
    """
    setting = Setting(documents, today)
    checks = all_checks()
    decided = list(_decided(registry, checks))
    judgements = [*decided, *_judged(registry, checks, setting)]
    held = Counter(claim for one in decided if one.outcome == "holds" for claim in _witnessed(registry, one))
    counts: dict[str, dict[Outcome, int]] = {one.name: dict.fromkeys(OUTCOMES, 0) for one in checks}
    for judgement in judgements:
        counts[judgement.check][judgement.outcome] += 1
    highest = {one.name: one.at_most for one in checks}
    findings = [make_finding(registry, _capped(one, highest[one.check])) for one in judgements if one.level]
    accepted = _accepted(registry, _unique(findings), today)
    return Report(registry, tuple(_sorted(accepted)), counts, dict(held))


def _witnessed(registry: Registry, judgement: Judgement) -> Iterator[str]:
    """Claims that another statement bears out: two halves of one sentence bear out nothing."""
    for claim in judgement.claims:
        if any(not same_statement(registry, claim, other) for other in judgement.claims):
            yield claim


def _capped(judgement: Judgement, highest: Level) -> Judgement:
    assert judgement.level is not None
    level = LEVELS[max(LEVELS.index(judgement.level), LEVELS.index(highest))]
    return judgement if level == judgement.level else replace(judgement, level=level)


# -- checks that judge for themselves --------------------------------------------------------------


def _judged(registry: Registry, checks: Iterable[Check], setting: Setting) -> Iterator[Judgement]:
    for one in checks:
        if one.judge is None:
            continue
        try:
            yield from list(one.judge(registry, setting))
        except Exception:
            yield _failed(one.name)


def _failed(name: str) -> Judgement:
    """A check that broke: never a conflict, never silent."""
    trace = traceback.format_exc().strip().splitlines()
    return Judgement(
        name,
        "could_not_run",
        "note",
        entries=(("checks", name),),
        message=f"The check {name} failed and says nothing about this registry. Please report it.",
        arithmetic=(trace[-1],),
    )


# -- constraints -----------------------------------------------------------------------------------


def _decided(registry: Registry, checks: tuple[Check, ...]) -> Iterator[Judgement]:
    strict, loose = amounts(registry)
    found: list[tuple[Check, Verdict, Judgement]] = []
    for one in checks:
        if one.constraints is None:
            continue
        try:
            emitted = list(one.constraints(registry))
            ready = [
                each for each in emitted if each is not None and all(claim in loose for claim in each.claims)
            ]
            verdicts = [(one, each, _judgement(registry, one, each)) for each in decide(ready, strict, loose)]
        except Exception:
            yield _failed(one.name)
            continue
        yield from (Judgement(one.name, "could_not_run") for _ in range(len(emitted) - len(ready)))
        found += verdicts
    smallest = _smallest([(one, verdict) for one, verdict, _ in found])
    for _, verdict, judgement in found:
        if verdict.outcome != "conflicts" or id(verdict) in smallest:
            yield judgement


def _smallest(found: list[tuple[Check, Verdict]]) -> set[int]:
    """Conflicts that contain no smaller one; of those over the same claims, that of the most specific check.

    A smaller conflict that rests on weaker premises does not stand in for a larger one: it may not be real.
    """
    conflicts = sorted((pair for pair in found if pair[1].outcome == "conflicts"), key=_order)
    kept: set[int] = set()
    by_claim: dict[str, list[tuple[frozenset[str], int]]] = {}
    for _, verdict in conflicts:
        claims, rank = frozenset(verdict.constraint.claims), LEVELS.index(_level(verdict))
        inside = (small for claim in claims for small in by_claim.get(claim, ()))
        if any(small <= claims and strength <= rank for small, strength in inside):
            continue
        kept.add(id(verdict))
        for claim in claims:
            by_claim.setdefault(claim, []).append((claims, rank))
    return kept


def _order(pair: tuple[Check, Verdict]) -> tuple[object, ...]:
    one, verdict = pair
    constraint = verdict.constraint
    sides = expressed(constraint.left), constraint.relation, expressed(constraint.right)
    return (
        len(set(constraint.claims)),
        LEVELS.index(_level(verdict)),
        -one.rank,
        one.name,
        constraint.claims,
        sides,
    )


def _level(verdict: Verdict) -> Level:
    """What a conflict has earned: an error from printed premises only, a note where the registry says
    otherwise."""
    premises = verdict.constraint.premises
    if any(premise.name == MISMATCH for premise in premises):
        return "note"
    return "error" if weakest(premises) == "printed" else "warning"


def _judgement(registry: Registry, one: Check, verdict: Verdict) -> Judgement:
    constraint = verdict.constraint
    if verdict.outcome == "holds" or verdict.reason == "beyond intervals":
        return Judgement(one.name, verdict.outcome, claims=constraint.claims)
    assert one.message is not None
    ratio = verdict.ratio() if verdict.outcome == "conflicts" else None
    return Judgement(
        check=one.name,
        outcome=verdict.outcome,
        level=_level(verdict) if verdict.outcome == "conflicts" else "note",
        claims=constraint.claims,
        message=one.message(registry, verdict) + _how_sure(verdict),
        arithmetic=_arithmetic(registry, verdict),
        premises=constraint.premises,
        innocent_if=constraint.innocent_if,
        ratio=ratio[0] if ratio else None,
        ratio_open=bool(ratio and ratio[1]),
    )


def _how_sure(verdict: Verdict) -> str:
    constraint = verdict.constraint
    condition = wording.condition(constraint.premises, len(set(constraint.claims)))
    if verdict.outcome == "conflicts":
        return f": do not fit together{condition}."
    if condition:
        return f":{condition}, they fit together only when read more coarsely than they are printed."
    return ": fit together only when read more coarsely than they are printed."


def _arithmetic(registry: Registry, verdict: Verdict) -> tuple[str, ...]:
    """One line a figure, then the two sides against each other, as loosely as they can be read."""
    lines = []
    constraint = verdict.constraint
    for name in constraint.claims:
        figure = registry.figure(name)
        if figure is not None:
            lines.append(f"{name}: “{figure.surface}” is {wording.figure(figure)}{wording.loosely(figure)}")
    if verdict.left is None or verdict.right is None:
        return tuple(lines)
    share = _is_share(registry, verdict)
    left = _side(registry, constraint.left, verdict.left, share)
    right = _side(registry, constraint.right, verdict.right, share)
    sign = "=" if constraint.relation == "=" else "≤" if constraint.relation == "<=" else "<"
    lines.append(f"needed: {left} {sign} {right}")
    if constraint.relation != "=" and verdict.left.low is not None and verdict.right.high is not None:
        shown = wording.percent if share else wording.number
        least, most = wording.at_least(verdict.left, shown), wording.at_most(verdict.right, shown)
        lines.append(f"read as loosely as can be: {least} against {most}")
    return tuple(lines)


def _side(registry: Registry, expression: Expression, bounds: Interval, share: bool) -> str:
    """One side of a constraint: the claims in it, and what they come to when that must be worked out."""
    shown = expressed(expression)
    return shown if isinstance(expression, Amount) else f"[{shown} = {wording.interval(bounds, share=share)}]"


def _is_share(registry: Registry, verdict: Verdict) -> bool:
    constraint = verdict.constraint
    standing = claims_in(constraint.left) + claims_in(constraint.right)
    return bool(standing) and all(registry.claims[name].share_of is not None for name in standing)


# -- acceptances -----------------------------------------------------------------------------------


def _accepted(registry: Registry, findings: list[Finding], today: date | None) -> Iterator[Finding]:
    """Findings with acceptances applied; an expired or unknown acceptance is a warning of its own."""
    valid: dict[str, str] = {}
    known = {finding.id for finding in findings}
    for index, acceptance in enumerate(registry.accepted):
        until = dates.parse(acceptance.until).latest
        if acceptance.finding not in known:
            message = (
                f"No finding has the id {acceptance.finding}: it is settled, or a figure was edited since."
            )
            yield _stale(registry, index, message)
        elif today is not None and until is not None and until < today:
            message = f"The acceptance of finding {acceptance.finding} ended on {acceptance.until}."
            yield _stale(registry, index, message)
        else:
            valid[acceptance.finding] = f"{acceptance.because} ({acceptance.by}, until {acceptance.until})"
    for finding in findings:
        if finding.id in valid:
            finding = replace(finding, accepted=True, accepted_because=valid[finding.id])
        yield finding


def _stale(registry: Registry, index: int, message: str) -> Finding:
    entries = (("accepted", str(index)),)
    judgement = Judgement(
        "accepted", "conflicts", "warning", entries=entries, fields=("finding",), message=message
    )
    return make_finding(registry, judgement)


def _unique(findings: Iterable[Finding]) -> list[Finding]:
    """Each finding once: of several by one check about the same claims, the one of the highest level."""
    found: dict[str, Finding] = {}
    for finding in sorted(findings, key=lambda one: (LEVELS.index(one.level), one.message)):
        found.setdefault(finding.id, finding)
    return list(found.values())


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda one: (LEVELS.index(one.level), one.check, one.claims, one.id))
