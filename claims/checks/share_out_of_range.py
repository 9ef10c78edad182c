"""A share of a whole below 0 or above 100 %.

Flags: A share with a named whole whose printed number lies wholly above 100 % or below 0 (error), or a
printed range that passes 100 % (warning, as is a whole that the registry's maker concluded, one that the
registry does not declare to contain the part, and what a text defines in its own way or takes from administrative
records: doses given, divided by the infants expected, come to 104 %).

Why: No part is larger than its whole. Growth may exceed 100 %; a share may not.

Flagged:
    quantities:
      visitors: {counts: visitor}
      men: {part_of: visitors, sex: male}
    claims:
      share: {figure: 120%, says: Share., source: report, quantity: men, share_of: visitors}

Accepted:
    quantities:
      visitors: {counts: visitor}
    claims:
      growth: {figure: rose by 120%, says: Growth., source: report, quantity: visitors}

Undecided: Percentages without a named whole are not looked at; base-missing asks for it. Nor are
those of a balance: of a profit, one branch may earn more than all. Shares of one whole
are not added up: answers to a question with several choices come to more than 100 % together.

Innocent if: The percentage is a growth and no share (then leave `share_of:` out), or a ratio of two counts, such as
gross enrolment (then name its base under `rate_of:`).

Method: Bounds of a proportion.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, Level, held, not_run
from claims.phrase import claim_id, excuse, named, phrase
from claims.reasoning.amount import unit_factor
from claims.reasoning.balance import is_balance
from claims.reasoning.belonging import belongs
from claims.reasoning.premise import Premise
from claims.reasoning.statement import distinct_observations
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "error"

CHECK = "share-out-of-range"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each share with a named whole; changes, ranks and odds are no shares."""
    for claim in distinct_observations(registry):
        if claim.share_of is None or claim.statistic == "odds":
            continue
        name, figure = claim.name, claim.figure
        factor = unit_factor(registry, name)
        if figure is not None and figure.kind in ("change", "rank"):
            continue
        if is_balance(registry, claim.share_of):
            continue
        if figure is None or factor is None:
            yield not_run(CHECK)
            continue
        loose = figure.loose.scale(factor)
        outside = (loose.low is not None and loose.low > 1) or (loose.high is not None and loose.high < 0)
        printed = [end * factor for end in (figure.value, figure.low, figure.high) if end is not None]
        if outside or any(end > 1 or end < 0 for end in printed):
            yield _flagged(registry, name, figure, outside, wording.interval(loose, share=True))
        else:
            yield held(CHECK)


def _flagged(registry: Registry, name: str, figure: Figure, outside: bool, loosely: str) -> Judgement:
    claim = registry.claims[name]
    assert claim.share_of is not None
    whole = registry.quantities.title(claim.share_of)
    contained = _is_contained(registry, claim.quantity, claim.share_of)
    concluded = {"share_of", "quantity"} & set(claim.inferred)
    resting = () if contained else (_part_of(registry, claim.quantity, claim.share_of),)
    if contained and (claim.definition is not None or claim.method == "administrative"):
        resting = (_of_one_count(name),)
    level: Level = "error" if outside and not resting and not concluded else "warning"
    return Judgement(
        CHECK,
        "conflicts",
        level,
        claims=(name,),
        message=_beyond(
            phrase("“{figure}” as a share of {whole}", figure=figure.surface, whole=whole),
            outside,
            wording.conditions(resting, 1),
        ),
        arithmetic=(wording.read_loosely(name, loosely),),
        premises=resting,
        innocent_if=(
            excuse(
                "it is a ratio of two counts, such as gross enrolment",
                "name its base under `rate_of:` instead",
            ),
            excuse("it is a ratio or a growth and no share", "leave `share_of:` out"),
            excuse("it is an amount beside its whole", "leave `share_of:` out"),
        ),
    )


def _beyond(share: str, outside: bool, condition: str) -> str:
    if outside and condition:
        said = "{share}: no share of a whole is outside 0 to 100 % if {condition}."
        return phrase(said, share=share, condition=condition)
    if outside:
        return phrase("{share}: no share of a whole is outside 0 to 100 %.", share=share)
    if condition:
        said = "{share}: no share of a whole is partly outside 0 to 100 % if {condition}."
        return phrase(said, share=share, condition=condition)
    return phrase("{share}: no share of a whole is partly outside 0 to 100 %.", share=share)


def _is_contained(registry: Registry, part: str | None, whole: str) -> bool:
    """Whether the registry declares the part to be in the whole: pupils of all ages are in no age band, and a debt is
    in no product, though a text gives each in percent of the other."""
    return part is not None and belongs(registry, part, whole)


def _part_of(registry: Registry, part: str | None, whole: str) -> Premise:
    tree = registry.quantities
    title = tree.title(whole)
    name = phrase("what it counts is part of {whole}", whole=title)
    if part is None:
        return Premise(
            name, "default", phrase("the registry does not say what it counts"), phrase("give `quantity:`")
        )
    return Premise(
        name,
        "default",
        phrase("{part} is not declared part of {whole}", part=tree.title(part), whole=title),
        phrase("give {quantity} `part_of:`", quantity=named("quantities", part)),
    )


def _of_one_count(name: str) -> Premise:
    return Premise(
        phrase("part and whole were counted together"),
        "default",
        phrase("{claim} has a definition of its own, or comes from records", claim=claim_id(name)),
        phrase("find in print what was divided by what; name the base of a ratio under `rate_of:`"),
    )
