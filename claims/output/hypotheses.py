"""Hypotheses about findings: which claims a slip would explain, and which slip. They "fit arithmetically, no evidence".

They appear in the JSON, in `claims explain` and in a teacher's key, never on a brief or handout (SEMANTICS 6).
"""

from __future__ import annotations

from claims.finding import Finding, Report
from claims.reasoning.slips import Slip
from claims.reasoning.suspicion import Suspect, suspects

HEADING = "Fits arithmetically, no evidence"

# Looking for slips takes some milliseconds a claim; of further conflicts only the claims are named.
MOST_CONFLICTS = 60
MOST_SLIPS = 10
# Odds of no more than 3 to 1 are "not worth more than a bare mention" (Kass and Raftery, Bayes Factors, 1995).
HARDLY_BETTER = 3


class Hypotheses:
    """The hypotheses of one report; each set of conflicts that hang together is looked at once."""

    def __init__(self, report: Report) -> None:
        self.registry = report.registry
        with_slips = [one for one in report.findings if one.judgement.conflict is not None]
        clusters = dict.fromkeys(
            one.judgement.conflict.cluster for one in with_slips if one.judgement.conflict
        )
        self._looked_at = set(list(clusters)[:MOST_CONFLICTS])

    def of(self, finding: Finding) -> tuple[Suspect, ...]:
        """The claims of a finding and of those that it hangs together with, the most suspect first."""
        conflict = finding.judgement.conflict
        if conflict is None or conflict.cluster not in self._looked_at:
            return ()
        return suspects(self.registry, conflict)

    def suspects(self, finding: Finding) -> tuple[str, ...]:
        """The ids of these claims; where no slips are looked for, the claims that the finding speaks of."""
        return tuple(one.claim for one in self.of(finding)) or tuple(dict.fromkeys(finding.claims))

    def not_told_apart(self, finding: Finding) -> tuple[str, ...]:
        """The first suspects where slips explain one hardly better than the next; empty where one stands out."""
        found = self.of(finding)
        alike = [
            one.claim
            for one in found
            if one.explains == found[0].explains and one.weight * HARDLY_BETTER > found[0].weight
        ]
        return tuple(alike) if len(alike) > 1 else ()

    def slips(self, finding: Finding) -> tuple[Slip, ...]:
        """The slips that would make one claim fit all others, the likeliest first."""
        weighed = [(weight, slip) for one in self.of(finding) for slip, weight in one.slips]
        weighed.sort(key=lambda pair: (-pair[0], pair[1].claim, pair[1].name, pair[1].reads))
        return tuple(slip for _, slip in weighed[:MOST_SLIPS])
