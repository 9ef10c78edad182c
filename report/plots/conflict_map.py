"""The map of what does not fit together: the conflicts of an edition between its claims, most serious first."""

from __future__ import annotations

from fractions import Fraction

from claims import wording
from claims.finding import Finding
from report.account import account, condition
from report.box import Inline, Run
from report.box import Words as Runs
from report.charts.conflict_map import Conflict, ConflictMap, Node, Words
from report.edition import Edition
from report.plots import Wanted
from report.status import conflict, of_time

TELLS = True
FAR = Fraction(3, 2)
"""Times apart from which on it is told how many: "more than 1 times" says nothing."""


def own_claims(edition: Edition) -> tuple[str, ...]:
    """Every claim that stands in a conflict, the most serious first."""
    return tuple(dict.fromkeys(claim for finding in edition.conflicts for claim in finding.claims))


def data(wanted: Wanted, edition: Edition) -> ConflictMap | None:
    """The conflicts between these claims alone; None where none was found: then :func:`instead` says so."""
    labels = _labels(wanted, edition)
    inside = _inside(labels, edition)
    if not inside:
        return None
    made = edition.comparisons("holds", "conflicts", "undecided")
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


def instead(wanted: Wanted, edition: Edition) -> Runs:
    """What stands in place of a map without conflicts: that none was found, of how many comparisons, and which of its
    figures do not fit with others than these."""
    labels = _labels(wanted, edition)
    if _inside(labels, edition):
        return ()
    words = edition.words
    made, silent = (
        edition.comparisons("holds", "conflicts", "undecided"),
        edition.comparisons("could_not_run"),
    )
    said: list[Inline] = [Run(f"{words.none_exclude} {words.outcomes.format(made=made, silent=silent)}")]
    for name in labels:
        if found := edition.conflicts_of(name):
            status = edition.note_status(conflict(found[0], edition))
            said += [Run(f" {wording.sentence(edition.named(name))} "), *status.words(), Run(".")]
    return tuple(said)


def _labels(wanted: Wanted, edition: Edition) -> dict[str, str]:
    labels: dict[str, str] = {}
    for named in wanted.claims:
        labels.setdefault(edition.registry.first_statement(named.claim), named.label)
    return labels


def _inside(labels: dict[str, str], edition: Edition) -> list[Finding]:
    """The conflicts between these claims alone."""
    return [one for one in edition.conflicts if one.claims and set(one.claims) <= set(labels)]


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
