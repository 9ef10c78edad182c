"""More digits than the cited work prints, or than the numbers behind a figure allow.

Flags: A figure with more digits than the cited work's own figure, of which it may be a copy; and a figure that
equals, to its last digit, what an equation or a share of a whole gives when rounded numbers are put in.

Why: "About 200,000" does not become 203,451 by being cited. And 30 % of 16,423 is any number from 4,845 to
5,009, since 30 % is rounded; 4,927 is one of 164 and looks as if it had been counted.

Flagged:
    quantities:
      pupils: {counts: pupil}
      readers: {part_of: pupils, trait: reads every day}
    claims:
      all: {figure: "16,423", says: Pupils., source: report, quantity: pupils}
      share: {figure: 30%, says: Readers., source: report, quantity: readers, share_of: pupils}
      part: {figure: "4,927", says: Readers., source: report, quantity: readers, restates: share}

Accepted:
    quantities:
      pupils: {counts: pupil}
      readers: {part_of: pupils, trait: reads every day}
    claims:
      all: {figure: "16,423", says: Pupils., source: report, quantity: pupils}
      share: {figure: 30%, says: Readers., source: report, quantity: readers, share_of: pupils}
      part: {figure: "4,915", says: Counted readers., source: report, quantity: readers, restates: share}

Undecided: A figure that was counted and from which a share was worked out: its digits are earned, so that only a
figure that is the very product of the rounded numbers is noted, and only where they leave open at least 100
values of it (the chance of a coincidence is then below 1 in 100). Ranges are not looked at, and neither is a copy
that lies outside the cited figure.

Innocent if: The cited work prints the figure with more digits elsewhere, the figure was counted itself, or what it
is worked out from is exact and not rounded.

Method: The place of the last digit that is not 0, and interval arithmetic on what is put in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, held
from claims.interval import Interval
from claims.phrase import claim_id, excuse, phrase, source_id
from claims.reasoning.amount import unit_factor
from claims.reasoning.arithmetic import written
from claims.reasoning.clash import clashes
from claims.reasoning.comparability import alike, comparable, together
from claims.reasoning.constraint import Amount, Expression, Product, bounds, claims_in
from claims.reasoning.granularity import last_place
from claims.reasoning.scale import scale
from claims.registry.registry import Registry
from claims.trail.derived import worked_out

GROUP = "Rounding and granularity"
AT_MOST = "note"

CHECK = "precision-inflated"
LEFT_OPEN = 100  # values that the inputs must leave open before a product to the last digit says anything
COPIED = (excuse("the cited work prints it with more digits elsewhere", "correct `citing:`"),)
FROM_SHARE = (
    excuse("it was counted, and the other figure worked out from it", "leave `restates:` out"),
    excuse("what it is worked out from is exact and not rounded"),
)
FROM_EQUATION = (
    excuse("it was counted or measured itself", "remove the equation under `relations:`"),
    excuse("what it is worked out from is exact and not rounded"),
)


@dataclass(frozen=True, slots=True)
class _WorkedOut:
    """A claim that may have been worked out from others by an expression."""

    result: str
    expression: Expression
    innocent_if: tuple[str, ...]


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each figure that cites another claim, each restated share, and each equation."""
    for claim in registry.independent:
        name, citing = claim.name, claim.citing
        for citation in citing if isinstance(citing, tuple) else ():
            if citation.claim is not None and _may_be_copied(registry, name, citation.claim):
                if _is_finer(registry, name, citation.claim):
                    yield _copied(registry, name, citation.claim)
                else:
                    yield held(CHECK)
    for one in (*_shares(registry), *_equations(registry)):
        found = _worked_out(registry, one)
        if found is not None:
            yield found


# -- against the cited work ---------------------------------------------------------------------------


def _may_be_copied(registry: Registry, name: str, cited: str) -> bool:
    """Whether both print one number of the same thing in the same unit."""
    a, b = registry.observation(name), registry.observation(cited)
    first, second = a.figure, b.figure
    if first is None or second is None or first.kind != second.kind or first.unit != second.unit:
        return False
    if first.value is None or first.low is not None or second.value is None or second.low is not None:
        return False
    if a.quantity is None or a.quantity != b.quantity or a.share_of != b.share_of or a.per != b.per:
        return False
    if first.kind == "rank" or worked_out(registry, cited, name):
        return False
    return comparable(registry, alike, name, cited)


def _is_finer(registry: Registry, name: str, cited: str) -> bool:
    """Whether a figure has more digits than the one it cites, which it may be a reading of."""
    first, second = registry.figure(name), registry.figure(cited)
    assert first is not None
    assert second is not None
    assert first.value is not None
    assert second.value is not None
    if first.value == second.value:
        return False
    own, other = last_place(first.value), last_place(second.value)
    return own is not None and other is not None and own < other and first.value in second.loose


def _copied(registry: Registry, name: str, cited: str) -> Judgement:
    first, second = registry.figure(name), registry.figure(cited)
    assert first is not None
    assert second is not None
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=(name, cited),
        message=phrase(
            "“{figure}” has more digits than the figure it cites, “{cited}” ({source}).",
            figure=first.surface,
            cited=second.surface,
            source=source_id(registry.observation(cited).source),
        ),
        arithmetic=(wording.read_loosely(cited, wording.reading(second, second.loose)),),
        innocent_if=COPIED,
    )


# -- against what is put in -----------------------------------------------------------------------------


def _shares(registry: Registry) -> Iterator[_WorkedOut]:
    """A part that the text sets equal to a share, with the first whole that goes with the share."""
    for stating in registry.independent:
        name, other = stating.name, stating.restates
        if other is None:
            continue
        for share, part in ((other, name), (name, other)):
            claim, counted = registry.claims[share], registry.claims[part]
            if claim.share_of is None or counted.share_of is not None or claim.quantity != counted.quantity:
                continue
            for whole in registry.by_quantity.get(claim.share_of, ()):
                one = scale(registry, whole)
                if one is None or one.form != "amount" or together(registry, share, whole) is None:
                    continue
                yield _WorkedOut(part, Product(Amount(share), Amount(whole)), FROM_SHARE)
                break


def _equations(registry: Registry) -> Iterator[_WorkedOut]:
    """A claim that stands alone on one side of an equation that may be run."""
    for equation, clash in clashes(registry) if registry.relations else ():
        if clash is not None or equation.relation != "=":
            continue
        for alone, worked in ((equation.left, equation.right), (equation.right, equation.left)):
            standing = claims_in(worked)
            if isinstance(alone, Amount) and len(standing) > 1 and alone.claim not in standing:
                yield _WorkedOut(alone.claim, worked, FROM_EQUATION)


def _worked_out(registry: Registry, one: _WorkedOut) -> Judgement | None:
    """Whether the figure is, to its last digit, what the printed numbers give; None where that is not
    known."""
    names = (one.result, *dict.fromkeys(claims_in(one.expression)))
    figures = {name: registry.figure(name) for name in names}
    factors = {name: unit_factor(registry, name) for name in names}
    if any(figure is None or figure.value is None or figure.low is not None for figure in figures.values()):
        return None
    printed, strict = {}, {}
    for name in names:
        figure, factor = figures[name], factors[name]
        if figure is None or figure.value is None or factor is None:
            return None
        printed[name] = Interval.point(figure.value * factor)
        strict[name] = figure.strict.scale(factor)
    result = figures[one.result]
    assert result is not None
    assert result.value is not None
    exact, allowed, place = (
        bounds(one.expression, printed),
        bounds(one.expression, strict),
        last_place(result.value),
    )
    if exact is None or exact.low is None or allowed is None or place is None:
        return None
    unit = Fraction(10) ** place * (factors[one.result] or 1)
    if not _says_too_much(exact.low - (printed[one.result].low or 0), allowed, unit):
        return held(CHECK)
    return _flagged(registry, one, names, result, allowed)


def _says_too_much(apart: Fraction, allowed: Interval, unit: Fraction) -> bool:
    """Whether a figure is the product to its last digit, though far more values of it are left open."""
    if allowed.low is None or allowed.high is None:
        return False
    return abs(apart) <= unit / 2 and allowed.high - allowed.low >= LEFT_OPEN * unit


def _flagged(
    registry: Registry, one: _WorkedOut, names: tuple[str, ...], result: Figure, allowed: Interval
) -> Judgement:
    shown = written(one.expression)
    share = registry.observation(one.result).share_of is not None
    between = wording.interval(allowed.outward(4), share=share)
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=names,
        message=phrase(
            "“{figure}” ({claim}) is to its last digit what {sum} gives, which is known only as {range} if its numbers "
            "are rounded as printed.",
            figure=result.surface,
            claim=claim_id(one.result),
            sum=shown,
            range=between,
        ),
        arithmetic=tuple(
            phrase(
                "{claim}: “{printed}” is {figure}, as printed {range}",
                claim=claim_id(name),
                printed=figure.surface,
                figure=wording.figure(figure),
                range=wording.reading(figure, figure.strict),
            )
            for name in names
            if (figure := registry.figure(name)) is not None
        ),
        innocent_if=one.innocent_if,
    )
