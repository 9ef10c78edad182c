"""The arithmetic of a conflict in plain lines: what each figure stands for, what is needed, what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import zip_longest

from claims import wording
from claims.finding import LEVELS
from claims.interval import Interval
from claims.phrase import COMMA, leaf, listed, named, phrase, row
from claims.reasoning.constraint import (
    OVER_TIME,
    UNUSED,
    Amount,
    Constraint,
    Expression,
    Mean,
    Number,
    Piece,
    Product,
    Sum,
    Unstated,
    Variable,
    by_name,
    claims_in,
    figures_only,
    of_figures,
    pieces,
    variables_in,
    variables_of,
)
from claims.reasoning.naming import title, told
from claims.reasoning.solver import Verdict
from claims.reasoning.system import Conflict, Reading
from claims.reasoning.timing import period
from claims.registry.registry import Registry

# Claims that a sentence names; of longer ones it says how many more there are. Lines are not cut.
MOST_NAMED = 6
MOST_LISTED = 20


IN_BRACKETS = phrase("in brackets: amounts of which no figure is used here")
LOOSELY = "read as loosely as can be: {least} against {most}"
AS_PRINTED = "as they are printed: {least} against {most}"
CHANGED = "{amount} × (1 + {change})"
MUST_BE = "read as loosely as can be: {sum} is {range}, and must be {room}"
COMES_TO = "[{sum} = {range}]"
NEEDED = "needed: {left} {sign} {right}"


def explained(registry: Registry, verdict: Verdict, reading: Reading = "loose") -> tuple[str, ...]:
    """One line a figure, then the two sides against each other, as loosely as they can be read or as printed."""
    constraint = verdict.constraint
    lines = _figures(registry, constraint.claims, reading)
    left, right = verdict.left, verdict.right
    if reading == "strict":
        left, right = verdict.strict_left, verdict.strict_right
    if left is None or right is None:
        return (*lines, *needed((constraint,)))
    share = _is_share(registry, verdict)
    sign = _SIGNS[constraint.relation]
    first, second = _side(constraint.left, left, share), _side(constraint.right, right, share)
    lines.append(phrase(NEEDED, left=first, sign=sign, right=second))
    if constraint.relation != "=" and left.low is not None and right.high is not None:
        shown = wording.percent if share else wording.number
        least, most = wording.at_least(left, shown), wording.at_most(right, shown)
        lines.append(_against(reading, least, most))
    return tuple(lines)


_SIGNS = {"=": "=", "<=": "≤", "<": "<"}


def _figures(registry: Registry, claims: tuple[str, ...], reading: Reading) -> list[str]:
    lines: list[str] = []
    line = wording.stands_for if reading == "loose" else wording.printed_as
    for name in claims:
        figure = registry.figure(name)
        if figure is not None:
            lines.append(line(name, figure))
    if len(lines) > MOST_LISTED + 1:  # the last is that of the whole, where there is one
        more = phrase("and {count} more claims", count=len(lines) - MOST_LISTED)
        lines[MOST_LISTED - 1 : -1] = [more]
    return lines


def _side(expression: Expression, bounds: Interval, share: bool) -> str:
    """One side of a constraint: the claims in it, and what they come to when that must be worked out."""
    if isinstance(expression, Amount):
        return written(expression)
    if isinstance(expression, Number):
        return wording.interval(bounds, share=share)
    return phrase(COMES_TO, sum=_cut(expression), range=wording.interval(bounds, share=share))


def _cut(expression: Expression) -> str:
    """An expression as it is written; of a very long sum the first terms."""
    if isinstance(expression, Sum) and len(expression.terms) > MOST_LISTED:
        return row(written(Sum(expression.terms[:MOST_LISTED])), " + …")
    return written(expression)


def _against(reading: Reading, least: str, most: str) -> str:
    if reading == "loose":
        return phrase(LOOSELY, least=least, most=most)
    return phrase(AS_PRINTED, least=least, most=most)


def _must_be(reading: Reading, fields: dict[str, str]) -> str:
    if reading == "loose":
        return phrase(MUST_BE, **fields)
    return phrase("as they are printed: {sum} is {range}, and must be {room}", **fields)


def _is_share(registry: Registry, verdict: Verdict) -> bool:
    constraint = verdict.constraint
    standing = claims_in(constraint.left) + claims_in(constraint.right)
    return bool(standing) and all(registry.observation(name).share_of is not None for name in standing)


def written(expression: Expression, dated: bool = False) -> str:
    """An expression as a line of arithmetic has it; unstated amounts in brackets, ``dated`` with their time."""
    match expression:
        case Product(left, Sum(((1, Number(1)), (1, Amount(change))))) if not isinstance(left, Product | Sum):
            return phrase(CHANGED, amount=written(left, dated), change=named("figures", change))
    return row(*(part for piece in pieces(expression) for part in _parts(piece, dated)))


def _parts(piece: Piece, dated: bool) -> tuple[str, ...]:
    match piece:
        case Number(value):
            return (leaf(str(value), value),)
        case Amount(claim):
            return (named("figures", claim),)
        case Unstated(quantity):
            section = "amounts" if piece.of == UNUSED else "quantities"
            return "[", named(section, quantity), f" {piece.when}" if dated and piece.when else "", "]"
        case Mean(values):
            return (
                phrase("a mean of {values}", values=listed((written(one, dated) for one in values), COMMA)),
            )
    return (piece,)


# -- several constraints together ---------------------------------------------------------------------


def in_order(conflict: Conflict) -> tuple[str, ...]:
    """The claims of a conflict in the order in which its constraints name them."""
    every = dict.fromkeys(claim for one in conflict.constraints for claim in one.claims)
    return tuple(claim for claim in every if claim in conflict.claims)


def all_said(registry: Registry, claims: tuple[str, ...]) -> str:
    """What each of some claims prints and of what, as the start of a sentence."""
    times: dict[str, set[str]] = {}
    for name in claims:
        times.setdefault(title(registry, name), set()).add(str(period(registry, name) or ""))
    said = [_said(registry, name, len(times[title(registry, name)]) > 1) for name in claims[:MOST_NAMED]]
    if len(claims) == 1:
        said.append(phrase("what is declared of it"))
    if len(claims) > MOST_NAMED:
        said.append(phrase("{count} more figures", count=len(claims) - MOST_NAMED))
    return listed(said)


def _said(registry: Registry, name: str, dated: bool) -> str:
    """What a claim prints and of what; with its time where others speak of the same at other times."""
    when = period(registry, name) if dated else None
    return told(registry, name, wording.when(when) if when is not None else "")


def added_up(registry: Registry, conflict: Conflict) -> tuple[str, ...]:
    """One line a figure, one for each constraint, and what they come to when they are added up.

    The constraints are added with the multipliers of the refutation, so that everything cancels but the figures
    that clash (Farkas); what is negative then moves to the other side. What intervals refuted is told step by step.
    """
    worked_out = (
        _total(registry, conflict) if conflict.refutation.multipliers else _narrowed(registry, conflict)
    )
    relations = _only_figures(conflict)
    standing = {variable for one in relations for variable in variables_of(one)}
    return (
        *_figures(registry, in_order(conflict), conflict.reading),
        *needed(relations),
        *([IN_BRACKETS] if any(isinstance(one, Unstated) for one in standing) else []),
        *worked_out,
    )


def _only_figures(conflict: Conflict) -> list[Constraint]:
    """The constraints of a conflict as they are told: a figure that it does not use says nothing in it."""
    return [of_figures(one, conflict.claims) for one in conflict.constraints]


def needed(constraints: Sequence[Constraint]) -> list[str]:
    """What is needed by each of some constraints, one line each; two that say ≤ and ≥ of the same are one =."""
    dated = _over_time(constraints)
    sides = [
        (written(one.left, dated), _SIGNS[one.relation], written(one.right, dated)) for one in constraints
    ]
    both = {(left, right) for left, sign, right in sides if sign == "≤" and (right, sign, left) in sides}
    lines: dict[str, None] = {}
    for left, sign, right in sides:
        if (left, right) in both:
            # the sum stands first, as people write it
            left, right = sorted((left, right), key=lambda side: (" + " not in side, side))
            sign = "="
        lines[phrase(NEEDED, left=left, sign=sign, right=right)] = None
    shown = list(lines)
    if len(shown) > MOST_LISTED:
        more = len(shown) - MOST_LISTED
        return [*shown[:MOST_LISTED], phrase("and {count} more of this sort", count=more)]
    return shown


def _over_time(constraints: Sequence[Constraint]) -> bool:
    """Whether amounts of several times that nobody states are added up, so that each is told with its time."""
    return any(one.subjects[:1] == (OVER_TIME,) for one in constraints)


def _total(registry: Registry, conflict: Conflict) -> list[str]:
    """The sum of all constraints, and how far apart its two sides are when figures are put in."""
    names = conflict.refutation.names
    factors: dict[Variable, Fraction] = {}
    ends: dict[Variable, tuple[Fraction, bool]] = {}
    bound, is_open, nothing = Fraction(0), False, set[Variable]()
    for multiplier, line in conflict.refutation.multipliers:
        if line.constraint is None:  # an end of one figure
            ((number, factor),) = line.row.coefficients
            ends[names[number]] = Fraction(line.row.bound) / Fraction(factor), line.row.relation == "<"
            if line.claim is None and line.row.bound == 0:
                nothing.add(names[number])  # at least nothing, as all such figures are
            continue
        is_open = is_open or line.row.relation == "<"
        bound += multiplier * line.row.bound
        for number, factor in line.row.coefficients:
            variable = names[number]
            factors[variable] = factors.get(variable, Fraction(0)) + multiplier * factor
    terms = [
        (variable, factor)
        for variable, factor in sorted(factors.items(), key=lambda item: by_name(item[0]))
        if factor and variable not in nothing
    ]
    if not terms:
        return []
    scale = _common([factor for _, factor in terms])
    shares = all(_is_a_share(registry, variable) for variable, _ in terms)
    shown = wording.percent if shares else wording.number
    sides = []
    for sign in (1, -1):
        side = [(abs(factor) * scale, variable) for variable, factor in terms if (factor > 0) == (sign > 0)]
        constant = max(-sign * bound * scale, Fraction(0))
        value = sum((factor * ends[variable][0] for factor, variable in side), constant)
        is_side_open = any(ends[variable][1] for _, variable in side)
        dated = _over_time(conflict.constraints)
        terms_of_side = [(factor, _named(variable, conflict, dated)) for factor, variable in side]
        sides.append((_summed(terms_of_side, constant, shown), value, is_side_open))
    (left, least, least_open), (right, most, most_open) = sides
    low = wording.at_least(Interval(least, None, least_open), shown)
    high = wording.at_most(Interval(None, most, False, most_open), shown)
    added = phrase("added up: {left} {sign} {right}", left=left, sign="<" if is_open else "≤", right=right)
    return [_in_a_row(_only_figures(conflict)) or added, _against(conflict.reading, low, high)]


def _in_a_row(constraints: Sequence[Constraint]) -> str:
    """Comparisons that follow one another, as one line: a ≤ b ≤ c; empty where they do not."""
    after = {one.left: one for one in constraints}
    plain = all(isinstance(side, Amount | Unstated) for one in constraints for side in (one.left, one.right))
    starts = set(after) - {one.right for one in constraints}
    if not plain or any(one.relation == "=" for one in constraints) or len(starts) != 1:
        return ""
    (here,) = starts
    dated = _over_time(constraints)
    shown = written(here, dated)
    for _ in constraints:
        one = after.get(here)
        if one is None:
            return ""
        here, shown = one.right, row(shown, f" {_SIGNS[one.relation]} ", written(one.right, dated))
    return phrase("in a row: {sum}", sum=shown)


def _narrowed(registry: Registry, conflict: Conflict) -> list[str]:
    """What each step of interval propagation leaves of an amount, up to the one of which nothing is left."""
    steps = conflict.component.traced(frozenset(conflict.claims), conflict.constraints)
    lines: list[str] = []
    dated = _over_time(conflict.constraints)
    for step, following in zip_longest(steps, steps[1:]):
        if following is not None and following.what == step.what and following.room is None:
            continue  # told with what comes next
        share = all(_is_a_share(registry, one) for one in variables_in(step.what)) and _keeps_its_unit(
            step.what
        )
        what = written(figures_only(step.what, conflict.claims), dated)
        left = wording.interval(step.left, share=share)
        if step.room is not None:
            room = wording.interval(step.room, share=share)
            lines.append(_must_be(conflict.reading, {"sum": what, "range": left, "room": room}))
        else:
            lines.append(phrase("so {sum} must be {range}", sum=what, range=left))
    if len(lines) > MOST_LISTED:
        count = len(lines) - MOST_LISTED
        return [phrase("after {count} steps of this sort:", count=count), *lines[-MOST_LISTED:]]
    return lines


def _keeps_its_unit(expression: Expression) -> bool:
    """Whether an expression is an amount or amounts that are added up."""
    if isinstance(expression, Sum):
        return all(isinstance(term, Amount) for _, term in expression.terms)
    return isinstance(expression, Amount)


def _is_a_share(registry: Registry, variable: Variable) -> bool:
    return isinstance(variable, str) and registry.observation(variable).share_of is not None


def _common(factors: Sequence[Fraction]) -> Fraction:
    """What to multiply all factors with so that the smallest is 1, where all others are whole then; else so that
    what stands alone on a side is taken once."""
    sizes = [abs(factor) for factor in factors]
    least = min(sizes)
    if all((size / least).denominator == 1 for size in sizes):
        return 1 / least
    sides = [[factor for factor in factors if (factor > 0) == positive] for positive in (True, False)]
    alone = next((side[0] for side in sides if len(side) == 1), Fraction(1))
    return 1 / abs(alone)


def _named(variable: Variable, conflict: Conflict, dated: bool) -> str:
    """An amount of a sum: the claim whose figure it is, in brackets where that is not used."""
    amount = Amount(variable) if isinstance(variable, str) else variable
    return written(figures_only(amount, conflict.claims), dated)


def _summed(terms: list[tuple[Fraction, str]], constant: Fraction, number: Callable[[Fraction], str]) -> str:
    shown: list[str] = []
    for factor, name in terms[:MOST_LISTED]:
        shown.append(name if factor == 1 else row(wording.factor(factor), " × ", name))
    if len(terms) > MOST_LISTED:
        shown.append("…")
    if constant or not shown:
        shown.append(number(constant))
    return listed(shown, " + ")


def beyond_shorter(conflict: Conflict, others: Iterable[Conflict]) -> str:
    """What a conflict says beyond one of fewer of its claims, which rests on weaker premises; empty where none is."""
    claims = set(conflict.claims)
    shorter = [one for one in others if set(one.claims) < claims]
    if not shorter:
        return ""
    one = min(shorter, key=lambda each: (LEVELS.index(each.level), len(each.claims), each.claims))
    rest = tuple(name for name in conflict.claims if name not in one.claims)
    return wording.beyond(one.claims, one.premises, rest, conflict.level == "error")
