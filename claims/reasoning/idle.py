"""Idle lines: what claims that nothing is asked of cannot make impossible.

A claim whose figure is withdrawn may be any number of its domain. Where there is one for it whatever the rest of its
lines comes to, these lines say nothing, and leaving them out saves work: Fourier's elimination of a variable (1826),
where it takes none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from claims.interval import EVERYTHING, NOT_NEGATIVE, Interval
from claims.reasoning.constraint import Unstated, Variable
from claims.reasoning.row import Row


def idle(
    rows: Iterable[tuple[int, Row]], variables: Sequence[Variable], domains: Mapping[str, Interval]
) -> dict[int, list[str]]:
    """The claims without each of which a line always holds, by the line's index; ``variables`` are those of the rows,
    by number."""
    standing: dict[int, list[tuple[int, Row]]] = {}
    for index, row in rows:
        for number, _ in row.coefficients:
            standing.setdefault(number, []).append((index, row))
    found: dict[int, list[str]] = {}
    for number, lines in standing.items():
        claim = variables[number]
        if not isinstance(claim, str) or domains.get(claim) != NOT_NEGATIVE:
            continue
        if _gives_way(number, [row for _, row in lines], variables, domains):
            for index, _ in lines:
                found.setdefault(index, []).append(claim)
    return found


def _gives_way(
    number: int, rows: Iterable[Row], variables: Sequence[Variable], domains: Mapping[str, Interval]
) -> bool:
    """Whether there is a number from 0 on wherever these rows leave one for a variable: all that bounds it below and
    above is one sum, which is not below 0; or nothing bounds it above."""
    rests, above = set[tuple[tuple[int, Fraction], ...]](), False
    for row in rows:
        mine = sum(by for other, by in row.coefficients if other == number)
        if row.relation == "<" or row.bound or not mine:
            return False
        rests.add(
            tuple(sorted((other, Fraction(-by) / mine) for other, by in row.coefficients if other != number))
        )
        above = above or mine > 0 or row.relation == "="
    if not above:
        return True
    return len(rests) == 1 and all(
        by > 0 and _is_not_negative(variables[one], domains) for one, by in rests.pop()
    )


def _is_not_negative(variable: Variable, domains: Mapping[str, Interval]) -> bool:
    if isinstance(variable, Unstated):
        return True
    domain = domains.get(variable, EVERYTHING)
    return domain.low is not None and domain.low >= 0
