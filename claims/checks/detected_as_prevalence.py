"""Recorded cases beside, or told as, an estimate of all.

Flags: A claim that hands on a count from records (`method: administrative`) as a survey, a model or an opinion; and a
count from records beside a larger estimate of the same quantity at one time and place, which leaves it no room.

Why: What came to notice is not what is. Records grow when somebody looks, and stay small where nobody does; held
against an estimate they seem to show a gap, a fall or a success.

Flagged:
    quantities: {exploited: {title: children exploited, counts: case, measure: flow}}
    claims:
      recorded: {figure: "832", says: Cases on record., source: report, quantity: exploited, when: 2014, where: TH,
        method: administrative, noun: cases}
      estimated: {figure: "9,100", says: An estimate of all., source: report, quantity: exploited, when: 2014,
        where: TH, method: model, noun: cases}

Accepted:
    quantities:
      exploited: {title: children exploited, counts: case, measure: flow}
      on-record: {title: recorded cases, part_of: exploited}
    claims:
      recorded: {figure: "832", says: Cases on record., source: report, quantity: on-record, when: 2014, where: TH,
        method: administrative, noun: cases}
      estimated: {figure: "9,100", says: An estimate of all., source: report, quantity: exploited, when: 2014,
        where: TH, method: model, noun: cases}
      counted: {figure: "840", says: Also from records., source: report, quantity: on-record, when: 2014, where: TH,
        method: administrative, noun: cases}

Undecided: Claims without `method:`; an estimate that cites the records and has another number than they; and registers
that hold everybody, such as tickets or arrivals at a border, whose figures are about as large as estimates. Only counts
of cases, offences and victims are a warning; others, and where the citation does not stand with the figure, a note.

Innocent if: The records are complete, or the two figures are of different things.

Method: The methods of the two claims; the loose readings of their figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import claim_id, excuse, phrase
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import alike
from claims.reasoning.premise import Premise
from claims.registry.registry import Registry
from claims.trail.passing import Passing, passings

GROUP = "Sources"
AT_MOST = "warning"

ESTIMATES = ("survey", "model", "opinion")
DETECTED = frozenset({"case", "offence", "victim", "complaint", "arrest"})
MOST_PAIRS = 200


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each recorded count that is handed on as an estimate, or stands beside a larger one."""
    for one in passings(registry):
        methods = registry.observation(one.earlier).method, registry.observation(one.later).method
        if methods[0] == "administrative" and methods[1] is not None:
            handed_on = methods[1] in ESTIMATES and _same_number(registry, one)
            yield _told(registry, one) if handed_on else held("detected-as-prevalence")
    for names in registry.by_quantity.values():
        recorded = [name for name in names if registry.observation(name).method == "administrative"]
        estimated = [name for name in names if registry.observation(name).method in ESTIMATES]
        yield from _beside(registry, recorded, estimated)


def _beside(registry: Registry, recorded: list[str], estimated: list[str]) -> Iterator[Judgement]:
    """One judgement for each recorded count, on the first estimate that it stands apart from."""
    _, loose = amounts(registry)
    for first in recorded[:MOST_PAIRS]:
        compared = False
        for other in estimated[:MOST_PAIRS]:
            premises = alike(registry, first, other)
            if premises is None or first not in loose or other not in loose:
                continue
            compared = True
            high, low = loose[first].high, loose[other].low
            if high is not None and low is not None and high < low:
                yield _apart(registry, first, other, premises)
                break
        else:
            if compared:
                yield held("detected-as-prevalence")


def _apart(registry: Registry, recorded: str, estimated: str, premises: tuple[Premise, ...]) -> Judgement:
    sure = _of_cases(registry, recorded) and all(one.status == "printed" for one in premises)
    return Judgement(
        "detected-as-prevalence",
        "conflicts",
        "warning" if sure else "note",
        claims=(recorded, estimated),
        fields=("quantity", "method"),
        message=phrase(
            "“{recorded}” ({one}) counts what was recorded, “{estimated}” ({two}) estimates all, and both are of one "
            "quantity.",
            recorded=registry.claims[recorded].figure,
            one=claim_id(recorded),
            estimated=registry.claims[estimated].figure,
            two=claim_id(estimated),
        ),
        premises=premises,
        innocent_if=(
            excuse("the records are a part of all", "give them a quantity of their own, with `part_of:`"),
            excuse("the records hold every case, and then the two figures do not fit together"),
        ),
    )


def _same_number(registry: Registry, passing: Passing) -> bool:
    """Whether the later figure may be the recorded one: an estimate made from records has a number of its own."""
    _, loose = amounts(registry)
    first, second = loose.get(passing.earlier), loose.get(passing.later)
    return first is not None and second is not None and first.meet(second) is not None


def _told(registry: Registry, passing: Passing) -> Judgement:
    recorded, later = passing.earlier, passing.later
    return Judgement(
        "detected-as-prevalence",
        "conflicts",
        "warning" if passing.sure and _of_cases(registry, recorded) else "note",
        claims=(later, recorded),
        fields=("method",),
        message=phrase(
            "“{figure}” ({recorded}) counts what was recorded, and is handed on as an estimate ({later}).",
            figure=registry.claims[recorded].figure,
            recorded=claim_id(recorded),
            later=claim_id(later),
        ),
        innocent_if=(
            excuse(
                "the later text made an estimate of its own from the records",
                "take `claim:` out of its `citing:`",
            ),
            excuse("the method is wrong in the registry", "correct `method:`"),
        ),
    )


def _of_cases(registry: Registry, name: str) -> bool:
    """Whether the claim counts what has to come to notice to be counted."""
    quantity = registry.observation(name).quantity
    kind = None if quantity is None else registry.quantities.own_or_inherited(quantity, "counts")
    return kind is not None and kind in registry.kinds and not DETECTED.isdisjoint(registry.kinds.path(kind))
