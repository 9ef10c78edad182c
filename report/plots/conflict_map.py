"""The map of what does not fit together: the conflicts of an edition between its claims, most serious first."""

from __future__ import annotations

from fractions import Fraction

from claims.finding import Finding
from report.account import account, condition
from report.charts.conflict_map import Conflict, ConflictMap, Node, Words
from report.edition import Edition
from report.plots import Wanted
from report.status import of_time

TELLS = True
FAR = Fraction(3, 2)
"""Times apart from which on it is told how many: "more than 1 times" says nothing."""


def own_claims(edition: Edition) -> tuple[str, ...]:
    """Every claim that stands in a conflict, the most serious first."""
    return tuple(dict.fromkeys(claim for finding in edition.conflicts for claim in finding.claims))


def data(wanted: Wanted, edition: Edition) -> ConflictMap | None:
    """The conflicts between these claims alone; None, with the problem noted, where none was found."""
    registry = edition.registry
    labels: dict[str, str] = {}
    for named in wanted.claims:
        labels.setdefault(registry.first_statement(named.claim), named.label)
    inside = [one for one in edition.conflicts if one.claims and set(one.claims) <= set(labels)]
    made = edition.comparisons("holds", "conflicts", "undecided")
    if not inside:
        between = " between these claims" if labels else ""
        message = f"no conflict was found{between} ({made} comparisons made in all)"
        edition.problem(message, "leave the map out, or give it other claims", wanted.path)
        return None
    shown = {claim for one in inside for claim in one.claims}
    others = [name for name in labels if name not in shown]
    quiet = sum(not edition.conflicts_of(name) for name in others)
    nodes = tuple(
        Node(name, edition.figure(name), labels[name], edition.when(name), _source(name, edition))
        for name in labels
        if name in shown
    )
    conflicts = tuple(dict.fromkeys(_conflict(one, edition) for one in inside))
    words = edition.tongue.worded(Words(), "conflict-map")
    return ConflictMap(nodes, conflicts, quiet, len(others) - quiet, made, _of_no_claim(edition), words)


def _of_no_claim(edition: Edition) -> int:
    """Conflicts between dates of works and events alone: they have no figure to stand at."""
    return sum(not one.claims for one in edition.conflicts)


def _source(claim: str, edition: Edition) -> str:
    source = edition.registry.claims[claim].source
    edition.mark(source)
    return edition.short(source)


def _conflict(finding: Finding, edition: Edition) -> Conflict:
    """Its condition in a few words; in full where dates clash, or a figure with what its own text says."""
    words, judgement = edition.words, finding.judgement
    if len(finding.claims) < 2 or finding.check in of_time():
        said = account(finding, edition).sentence
    else:
        said = words.not_together.format(condition=condition(finding, edition))
    notes = []
    if judgement.ratio is not None and judgement.ratio >= FAR and len(finding.claims) == 2:
        apart = words.times_apart.format(ratio=edition.tongue.times(judgement.ratio, judgement.ratio_open))
        notes.append(apart[:1].upper() + apart[1:])
    if finding.accepted:
        notes.append(edition.accepted(finding))
    return Conflict(finding.claims, said, " ".join(notes))
