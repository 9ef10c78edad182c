"""Hypotheses about findings: which claims a slip would explain, and which slip. They "fit arithmetically, no evidence".

They appear in the JSON, in `claims explain` and in a teacher's key, never on a brief or handout.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claims.checks import Setting, all_checks
from claims.finding import Finding, Report
from claims.interval import Interval
from claims.reasoning.slips import Slip, slips
from claims.reasoning.suspicion import suspects
from claims.reasoning.system import Conflict
from claims.reasoning.trial import TOLD, Trials
from claims.reasoning.weighing import UNNAMED, weight, width
from claims.registry.registry import Registry

HEADING = "Fits arithmetically, no evidence"

# Looking for slips takes some milliseconds a claim; of further conflicts only the claims are named.
MOST_CONFLICTS = 60
MOST_SLIPS = 10
# Slips that are tried for one finding, the likeliest first.
MOST_TRIED = 20
# Slips of which it is worked out what comes instead of a finding, where others come.
MOST_COMPARED = 3
# Odds of no more than 3 to 1 are "not worth more than a bare mention" (Kass and Raftery, Bayes Factors, 1995).
HARDLY_BETTER = 3


@dataclass(frozen=True, slots=True)
class Fitting:
    """A slip that fits, how well it explains what is printed, and how many conflicts are left with it."""

    slip: Slip
    weight: Fraction
    left: int


@dataclass(frozen=True, slots=True)
class Listed:
    """The slips that end a finding and add no other, those first that leave fewest conflicts, then the likeliest.

    ``complete`` is False when there may be more.
    """

    fitting: tuple[Fitting, ...] = ()
    complete: bool = True

    @property
    def shown(self) -> tuple[Slip, ...]:
        return tuple(one.slip for one in self.fitting[:MOST_SLIPS])


class Hypotheses:
    """The hypotheses of one report; each set of conflicts that hang together is looked at once."""

    def __init__(self, report: Report) -> None:
        self.registry = report.registry
        conflicts = [conflict for one in report.findings for conflict in one.judgement.all_conflicts]
        clusters = dict.fromkeys(one.cluster for one in conflicts)
        self._looked_at = set(list(clusters)[:MOST_CONFLICTS])
        self._trials = Trials(self.registry, conflicts, judged)
        self._listed: dict[str, Listed] = {}

    @property
    def count(self) -> int:
        """How many conflicts there are in all."""
        return self._trials.count

    def _conflict(self, finding: Finding) -> Conflict | None:
        """The conflict of a finding, where slips are looked for."""
        conflict = finding.judgement.conflict
        return conflict if conflict is not None and conflict.cluster in self._looked_at else None

    def suspects(self, finding: Finding) -> tuple[str, ...]:
        """The claims of a finding and of those that it hangs together with, the most suspect first; where no slips are
        looked for, the claims that the finding speaks of."""
        conflict = self._conflict(finding)
        found = () if conflict is None else suspects(self.registry, conflict)
        return tuple(one.claim for one in found) or tuple(dict.fromkeys(finding.claims))

    def slips(self, finding: Finding) -> Listed:
        """The slips in one of its figures with which a finding is gone and no other has come."""
        conflict = self._conflict(finding)
        if conflict is None:
            return Listed()
        if finding.id not in self._listed:
            self._listed[finding.id] = self._tried(conflict, finding.judgement.beside)
        return self._listed[finding.id]

    def not_told_apart(self, finding: Finding) -> tuple[str, ...]:
        """The claims of a finding of which slips explain it hardly better than those of the next; empty where one
        stands out."""
        conflict = self._conflict(finding)
        slipped = {one.slip.claim for one in self.slips(finding).fitting}
        if conflict is None or len(slipped) < 2:
            return ()
        found = [one for one in suspects(self.registry, conflict) if one.claim in slipped]
        most = max((one.weight for one in found), default=Fraction(0))
        alike = tuple(one.claim for one in found if one.weight * HARDLY_BETTER > most)
        return alike if len(alike) > 1 else ()

    def room(self, finding: Finding, claim: str) -> Interval | None:
        """What the other figures of a finding leave for one of them; None where they do not say why it is none."""
        conflict = self._conflict(finding)
        room = None if conflict is None else self._trials.beside(conflict, claim)
        if conflict is None or room is None or room.meet(conflict.component.amounts[claim]) is not None:
            return None
        return room

    def instead(self, finding: Finding) -> tuple[Fitting, ...]:
        """Where no slip ends a finding and adds no other: the likeliest that end it and leave fewer in all."""
        conflict = self._conflict(finding)
        if conflict is None or self.slips(finding).fitting:
            return ()
        found = []
        for how_well, slip in self._weighed(conflict)[:MOST_COMPARED]:
            left = self._trials.instead(conflict, slip)
            if left is not None and left < self._trials.count:
                found.append(Fitting(slip, how_well, left))
        return tuple(sorted(found, key=lambda one: one.left))

    def _weighed(self, conflict: Conflict) -> list[tuple[Fraction, Slip]]:
        """The slips of its claims that fit all these can be held against by themselves, the likeliest first."""
        found = [one for claim in conflict.claims for one in self._fitting(conflict, claim)]
        return sorted(found, key=lambda one: (-one[0], one[1].claim, one[1].name, one[1].reads))

    def _tried(self, conflict: Conflict, beside: tuple[Conflict, ...]) -> Listed:
        told = {frozenset(one.claims) for one in (conflict, *beside)}
        weighed = self._weighed(conflict)
        self._trials.cut_off = False
        found = []
        for how_well, slip in weighed[:MOST_TRIED]:
            left = self._trials.left(conflict, slip)
            if left is not None and told.isdisjoint(left):
                found.append(Fitting(slip, how_well, len(left)))
        found.sort(key=lambda one: one.left)
        return Listed(tuple(found), len(weighed) <= MOST_TRIED and not self._trials.cut_off)

    def _fitting(self, conflict: Conflict, claim: str) -> list[tuple[Fraction, Slip]]:
        """The slips of a claim that fit all it can be held against by itself, with their weights."""
        room = self._trials.room(conflict, claim)
        if room is None:
            return []
        printed = conflict.component.amounts[claim]
        weighed = [(_weight(one, room, printed), one) for one in slips(self.registry, claim)]
        return [(most, one) for most, one in weighed if most > UNNAMED]


def _weight(slip: Slip, room: Interval, printed: Interval) -> Fraction:
    """How well a slip explains what is printed, beside what is left for its claim; 0 where it does not fit."""
    if slip.loose.meet(room) is None:
        return Fraction(0)
    return slip.prior / width(printed) if slip.leaves_open else weight(slip.prior, slip.loose, room, printed)


def judged(registry: Registry) -> frozenset[object]:
    """What the checks that judge for themselves tell as an error or a warning."""
    found: set[object] = set()
    for one in all_checks():
        if one.judge is None or one.at_most not in TOLD:
            continue
        for each in one.judge(registry, Setting()):
            if each.level in TOLD:
                found.add((each.check, each.level, frozenset(each.claims), each.entries))
    return frozenset(found)
