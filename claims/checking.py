"""Run every check on a registry and collect the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from claims import acceptance, cause
from claims.checks import Setting, all_checks
from claims.collector import collector_paused
from claims.deciding import failed, of_constraints
from claims.finding import LEVELS, LISTS, OUTCOMES, Finding, Judgement, Level, Outcome, Report
from claims.registry.registry import Registry
from claims.tally import Tally


def check(
    registry: Registry, documents: Path | None = None, today: date | None = None, *, coarse: bool = True
) -> Report:
    """Every finding of every check.

    ``documents`` is the folder with the texts of the sources, for checks of anchors; ``today`` decides only
    which acceptances have expired. With ``coarse`` False it is counted, and not searched, which figures that hang
    together fit only when read more coarsely than they are printed: those are notes, and most of the work where very
    many figures hang together. A check that fails is counted as one that could not run; it never hides
    the others.
    """
    with collector_paused(kept=True):  # little of what is made here is thrown away
        return _checked(registry, Setting(documents, today), coarse)


def _checked(registry: Registry, setting: Setting, coarse: bool) -> Report:
    checks = all_checks()
    tally = Tally(registry)
    judgements = list(of_constraints(registry, checks, tally, coarse))
    for each in checks:
        if each.judge is not None:
            judgements += _judged(registry, each.name, each.judge, setting)
    # most judgements of a check are one object, that a comparison holds: each is looked at once
    different = {id(one): one for one in judgements}
    names = dict.fromkeys([*(one.name for one in checks), *(one.check for one in different.values())])
    counts: dict[str, dict[Outcome, int]] = {name: dict.fromkeys(OUTCOMES, 0) for name in names}
    for known, times in Counter(map(id, judgements)).items():
        counts[different[known].check][different[known].outcome] += times
    for (name, outcome), times in tally.outcomes.items():
        counts[name][outcome] += times
    highest = {one.name: one.at_most for one in checks}
    findings = [
        Finding(_capped(one, highest.get(one.check, "error")), registry)
        for one in different.values()
        if one.level
    ]
    told = cause.grouped(registry, _unique(findings))
    for one in told:
        counts[one.check]["conflicts"] -= cause.repeated(one.judgement)
    accepted = acceptance.applied(registry, told, setting.today)
    return Report(registry, tuple(_sorted(accepted)), counts, tally.held)


def _capped(judgement: Judgement, highest: Level) -> Judgement:
    assert judgement.level is not None
    level = LEVELS[max(LEVELS.index(judgement.level), LEVELS.index(highest))]
    return judgement if level == judgement.level else replace(judgement, level=level)


# -- checks that judge for themselves --------------------------------------------------------------


def _judged(
    registry: Registry, name: str, judge: Callable[[Registry, Setting], Iterator[Judgement]], setting: Setting
) -> list[Judgement]:
    """All that one check says, or that it failed: what it said before it did counts for nothing."""
    try:
        return list(judge(registry, setting))
    except Exception:
        return [failed(name)]


# -- findings ----------------------------------------------------------------------------------------------


def _unique(findings: Iterable[Finding]) -> list[Finding]:
    """Each finding once: of several by one check about the same claims, the one of the highest level."""
    found: dict[Hashable, Finding] = {}
    for finding in sorted(findings, key=_place):
        about = _about(finding)
        known = found.setdefault(about, finding)
        if known.message > finding.message and known.level == finding.level:
            found[about] = finding
    return list(found.values())


def _about(finding: Finding) -> Hashable:
    """The same for findings of one id, and for no others. Entries of lists have no names: they go by what they say."""
    judgement = finding.judgement
    if judgement.entries and any(section in LISTS for section, _ in judgement.entries):
        return finding.id
    claims = finding.concerned if judgement.crowd else frozenset(judgement.claims)
    return judgement.check, claims, frozenset(judgement.entries)


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=_place)


def _place(finding: Finding) -> tuple[int, str, tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Where a finding stands in a report."""
    judgement = finding.judgement
    return LEVELS.index(finding.level), judgement.check, judgement.claims, judgement.entries
