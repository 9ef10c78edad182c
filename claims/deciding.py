"""Constraints decided: each by itself, for the counts, then all that share claims together, for the conflicts."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace

from claims import crowding, wording
from claims.cause import CUT_OFF
from claims.checks import Check
from claims.finding import LEVELS, Judgement
from claims.phrase import ids, phrase, row
from claims.reasoning.amount import amounts
from claims.reasoning.arithmetic import added_up, all_said, beyond_shorter, explained, in_order
from claims.reasoning.constraint import Amounts, Constraint, without
from claims.reasoning.count import impossible
from claims.reasoning.crowd import Crowd, Told, gathered, only_together
from claims.reasoning.domain import Domains
from claims.reasoning.innocence import innocence
from claims.reasoning.solver import Verdict, decide
from claims.reasoning.system import Conflict, Decided, Reading, Readings, decide_together, level_of
from claims.registry.registry import Registry
from claims.tally import Tally

TOGETHER = "cannot-all-hold"
MOST_NAMED = 20


def of_constraints(
    registry: Registry, checks: tuple[Check, ...], tally: Tally, coarse: bool
) -> Iterator[Judgement]:
    """Every constraint by itself, for the counts; then all that share claims together, for the conflicts."""
    strict, loose = amounts(registry)
    none = impossible(registry)
    usable = {name: one for name, one in loose.items() if name not in none}
    readings = Readings(strict, usable, Domains(registry))
    by_name = {one.name: one for one in checks}
    verdicts: list[Verdict] = []
    for one in checks:
        if one.constraints is None:
            continue
        try:
            emitted = list(one.constraints(registry))
            ready = [each for each in emitted if each is not None and _is_read(each, readings.loose)]
            of_check = list(decide(ready, readings.strict, readings.loose, readings.ends))
            noted = list(_notes(registry, one, [verdict for verdict in of_check if _is_noted(one, verdict)]))
        except Exception:
            yield failed(one.name)
            continue
        tally.outcomes[one.name, "could_not_run"] += len(emitted) - len(ready)
        yield from noted
        if one.name != TOGETHER:  # through something that nobody states: no comparison by itself
            for verdict in of_check:
                if verdict.outcome == "holds" or verdict.reason == "beyond intervals":
                    tally.add(one.name, verdict.outcome, verdict.constraint.claims)
        verdicts += of_check
    told = Told(registry, ())
    try:
        crowds = gathered(registry, only_together(verdicts, readings, _specificity(by_name)))
        yield from [_crowd(registry, by_name, crowd, tally) for crowd in crowds]
        told = Told(registry, crowds)
    except Exception:
        yield failed(TOGETHER)
    verdicts = told.untold(verdicts)
    while True:
        try:
            yield from list(_together(registry, by_name, verdicts, readings, told, coarse))
        except _Speechless as broken:  # decided again without it, so that it hides no other
            yield broken.failure
            verdicts = [one for one in verdicts if one.constraint.check != broken.failure.check]
            continue
        except Exception:
            yield failed(TOGETHER)
        return


def _notes(registry: Registry, one: Check, verdicts: list[Verdict]) -> Iterator[Judgement]:
    """What holds only loosely by itself, one by one but for crowds."""
    crowds = gathered(registry, verdicts, "note")
    told = {id(verdict) for crowd in crowds for verdict in crowd.verdicts}
    yield from (crowding.note(registry, one, crowd) for crowd in crowds)
    yield from (_noted(registry, one, verdict) for verdict in verdicts if id(verdict) not in told)


def _crowd(registry: Registry, checks: dict[str, Check], crowd: Crowd, tally: Tally) -> Judgement:
    """One finding for a crowd, whose conflicts all count."""
    one = checks[crowd.verdicts[0].constraint.check]
    tally.outcomes[one.name, "conflicts"] += len(crowd.verdicts) - 1
    return crowding.judgement(registry, one, crowd)


def _specificity(checks: dict[str, Check]) -> Callable[[Constraint], tuple[object, ...]]:
    """A key that orders constraints, the most specific first."""

    def specificity(constraint: Constraint) -> tuple[object, ...]:
        rank = checks[constraint.check].rank
        level = LEVELS.index(level_of(constraint))
        return constraint.check == TOGETHER, len(set(constraint.claims)), level, -rank, constraint.order

    return specificity


class _Speechless(Exception):
    """A check cannot put one of its conflicts into words."""

    def __init__(self, failure: Judgement) -> None:
        super().__init__(failure.check)
        self.failure = failure


def _is_read(constraint: Constraint, amounts_read: Amounts) -> bool:
    return all(claim in amounts_read for claim in constraint.claims)


def _is_noted(one: Check, verdict: Verdict) -> bool:
    """Whether a constraint holds only loosely by itself, of which a note tells."""
    return one.name != TOGETHER and verdict.outcome == "undecided" and verdict.reason == "strict only"


def _noted(registry: Registry, one: Check, verdict: Verdict) -> Judgement:
    constraint = verdict.constraint
    assert one.message is not None
    return Judgement(
        check=one.name,
        outcome="undecided",
        level="note",
        claims=constraint.claims,
        message=wording.fit_loosely(
            one.message(registry, verdict),
            constraint.premises,
            len(set(constraint.claims)),
            has_range=_has_range(registry, constraint.claims),
        ),
        arithmetic=explained(registry, verdict, "strict"),
        premises=constraint.premises,
        innocent_if=constraint.innocent_if,
        declared=constraint.declared,
    )


def _together(
    registry: Registry,
    checks: dict[str, Check],
    verdicts: list[Verdict],
    readings: Readings,
    crowds: Told,
    coarse: bool,
) -> Iterator[Judgement]:
    """All conflicts but those of crowds, each smallest one once, and one count for each component of several
    constraints."""
    alone: dict[Reading, frozenset[int]] = {
        "strict": frozenset(index for index, one in enumerate(verdicts) if one.outcome != "holds"),
        "loose": frozenset(index for index, one in enumerate(verdicts) if one.outcome == "conflicts"),
    }

    by_constraint = {id(one.constraint): one for one in verdicts if one.outcome == "conflicts"}
    noted = {id(one.constraint) for one in verdicts if _is_noted(checks[one.constraint.check], one)}
    constraints, forms = [one.constraint for one in verdicts], [one.form for one in verdicts]
    every = decide_together(registry, constraints, forms, readings, alone, _specificity(checks), coarse)
    for decided in every:
        loose = [conflict for conflict in decided.conflicts if conflict.reading == "loose"]
        for conflict in decided.conflicts:
            if crowds.holds(conflict.claims, conflict.level):
                continue
            if conflict.reading == "loose" or not _told_alone(conflict, noted):
                for judgement in _safely(registry, checks, crowds.beside(conflict), readings):
                    added = beyond_shorter(conflict, loose) if judgement.conflict is not None else ""
                    yield (
                        replace(judgement, message=row(judgement.message, " ", added)) if added else judgement
                    )
        told = [set(conflict.claims) for conflict in loose]
        for constraint in decided.constraints:
            verdict = by_constraint.get(id(constraint))
            if verdict is None or any(one <= set(constraint.claims) for one in told):
                continue
            if not crowds.holds(constraint.claims, level_of(constraint)):
                yield _by_itself(registry, checks[constraint.check], verdict)
        if len(decided.constraints) > 1 and decided.outcome != "conflicts":
            yield _of_component(registry, decided)


def _has_range(registry: Registry, claims: tuple[str, ...]) -> bool:
    """Whether one of the claims is an estimate with its range: then nothing is read more coarsely than printed."""
    figures = [figure for name in claims if (figure := registry.figure(name)) is not None]
    return any(figure.value is not None and figure.low is not None for figure in figures)


def _told_alone(conflict: Conflict, noted: set[int]) -> bool:
    """Whether a conflict is that of one constraint, of which a note tells already."""
    return len(conflict.constraints) == 1 and id(conflict.constraints[0]) in noted


def _safely(
    registry: Registry, checks: dict[str, Check], conflict: Conflict, readings: Readings
) -> Iterator[Judgement]:
    """One conflict; if it cannot be explained, that is told, and the conflict in the plainest words."""
    try:
        yield _conflict(registry, checks, conflict, readings)
    except _Speechless:
        raise
    except Exception:
        yield failed(TOGETHER)
        claims = tuple(conflict.claims)
        message = wording.do_not_fit(all_said(registry, claims), conflict.premises, len(claims))
        yield Judgement(
            TOGETHER,
            "conflicts",
            conflict.level,
            claims,
            message=message,
            premises=conflict.premises,
            repairs=conflict.repairs,
            all_repairs=conflict.all_repairs,
        )


def _by_itself(registry: Registry, one: Check, verdict: Verdict) -> Judgement:
    """A constraint that cannot hold, of which the search for smallest conflicts was cut off before it came there."""
    constraint = verdict.constraint
    assert one.message is not None
    return Judgement(
        check=one.name,
        outcome="conflicts",
        level=level_of(constraint),
        claims=constraint.claims,
        message=wording.do_not_fit(
            one.message(registry, verdict), constraint.premises, len(set(constraint.claims))
        ),
        arithmetic=(*explained(registry, verdict), CUT_OFF),
        premises=constraint.premises,
        all_repairs=False,
        innocent_if=constraint.innocent_if,
        declared=constraint.declared,
    )


def _of_component(registry: Registry, decided: Decided) -> Judgement:
    """One count for several constraints that were decided together; a note where a limit was reached."""
    if decided.outcome == "holds" or decided.reason != "limit":
        return Judgement(TOGETHER, decided.outcome)
    claims = tuple(dict.fromkeys(claim for one in decided.constraints for claim in one.claims))[:MOST_NAMED]
    message = phrase(
        "{number} comparisons that share figures were not decided together within the limit of steps; the first "
        "figures: {claims}. Each comparison by itself was decided.",
        number=len(decided.constraints),
        claims=ids(claims),
    )
    return Judgement(TOGETHER, "undecided", "note", claims, message=message)


def _conflict(
    registry: Registry, checks: dict[str, Check], conflict: Conflict, readings: Readings
) -> Judgement:
    """One smallest conflict under the check of its constraint, or that of all its kinds together."""
    names = {constraint.check for constraint in conflict.constraints}
    (name,) = names if len(names) == 1 else (TOGETHER,)
    premises = conflict.premises
    innocent = innocence(conflict.constraints)
    verdict = _told(conflict, checks.get(name), readings)
    claims = verdict.constraint.claims if verdict is not None else in_order(conflict)
    said = None
    if verdict is not None and (message := checks[name].message) is not None:
        try:
            said = message(registry, verdict)
        except Exception:
            raise _Speechless(failed(name)) from None
    ratio = verdict.ratio() if verdict is not None else None
    arithmetic = (
        explained(registry, verdict, conflict.reading)
        if verdict is not None
        else added_up(registry, conflict)
    )
    is_real = conflict.reading == "loose"
    count, told = len(set(claims)), said or all_said(registry, claims)
    return Judgement(
        check=name,
        outcome="conflicts" if is_real else "undecided",
        level=conflict.level if is_real else "note",
        claims=claims,
        message=wording.do_not_fit(told, premises, count)
        if is_real
        else wording.fit_loosely(told, premises, count, has_range=_has_range(registry, claims)),
        arithmetic=arithmetic if conflict.complete else (*arithmetic, CUT_OFF),
        premises=premises,
        innocent_if=innocent,
        repairs=conflict.repairs if is_real else (),
        all_repairs=conflict.all_repairs or not is_real,
        ratio=ratio[0] if ratio and is_real else None,
        ratio_open=bool(ratio and ratio[1] and is_real),
        declared=tuple(dict.fromkeys(one for each in conflict.constraints for one in each.declared)),
        conflict=conflict if is_real else None,
    )


def _told(conflict: Conflict, one: Check | None, readings: Readings) -> Verdict | None:
    """The conflict as a verdict on its only constraint, without the claims it does not take; None if a check
    cannot tell it in its own words."""
    if one is None or len(conflict.constraints) != 1:
        return None
    constraint = conflict.constraints[0]
    if set(conflict.claims) != set(constraint.claims):
        smaller = without(constraint, set(constraint.claims) - set(conflict.claims)) if one.partial else None
        if smaller is None:
            return None
        constraint = smaller
    return Verdict(constraint, "conflicts", readings.strict, readings.loose)


def failed(name: str) -> Judgement:
    """A check that broke: never a conflict, never silent."""
    trace = traceback.format_exc().strip().splitlines()
    return Judgement(
        name,
        "could_not_run",
        "note",
        entries=(("checks", name),),
        message=phrase(
            "The check {check} failed and says nothing about this registry. Please report it.", check=name
        ),
        arithmetic=(trace[-1],),
    )
