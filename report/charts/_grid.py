"""Squares in rows: what one is worth, where each stands, how much of it is filled. Exact, without drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

MOST_SQUARES = 400
SQUARE = 11.0  # points: as high as a line of the lettering beside it
SMALLER = 8.5  # as small as a digit is high is too small
SQUARE_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A square or a part of one: where it stands, and from where to where it is filled (0 to 1)."""

    row: int
    column: int
    start: Fraction
    end: Fraction
    solid: bool


def square_value(
    reaches: Sequence[Fraction], wished: Fraction | None = None, most: int = MOST_SQUARES
) -> Fraction:
    """What one square stands for, when the numbers ``reaches`` are drawn together.

    The wished value if no more than ``most`` squares are needed with it, else the next larger of
    …, 1, 2, 5, 10, 20, 50, … with which that is so. Without a wish: the smallest of the series that needs at
    most 100 squares.
    """

    def needed(value: Fraction) -> int:
        return sum(ceil(reach / value) for reach in reaches)

    if wished is not None and needed(wished) <= most:
        return wished
    # With as many groups as squares no value is large enough; one square a group is then the least.
    limit = max(most if wished is not None else 100, len(reaches))
    largest = max(reaches)
    value = wished or largest / limit or Fraction(1)
    step = _one_two_five(value)
    while step < value or needed(step) > limit:
        step = _one_two_five(step, after=True)
    return step


def cells(solid: Fraction, reach: Fraction, columns: int) -> tuple[Cell, ...]:
    """Squares in rows of ``columns``, left to right, top to bottom, every end exact.

    Solid up to ``solid`` squares, hatched from there up to ``reach`` squares.
    """
    found: list[Cell] = []
    none, whole = Fraction(0), Fraction(1)
    filled, begun, covered = floor(solid), ceil(solid), floor(reach)
    for place in range(ceil(reach)):
        row, column = divmod(place, columns)
        # All but two squares are whole: counting in fractions is for those that are not.
        turn = whole if place < filled else none if place >= begun else solid - place
        end = whole if place < covered else reach - place
        if turn > 0:
            found.append(Cell(row, column, none, turn, True))
        if end > turn:
            found.append(Cell(row, column, turn, end, False))
    return tuple(found)


def grid(most: int, room: float) -> tuple[int, float]:
    """Squares in a row, a multiple of five so that rows can be counted, and the side of a square.

    A row of twenty may have somewhat smaller squares: half as many rows are sooner counted than larger squares.
    """
    for columns, least in ((20, SMALLER), (10, SQUARE), (5, SQUARE)):
        if columns > 10 and most <= 10:
            continue
        side = min(SQUARE, (room - _row_width(columns, 0)) / (columns + 2))
        if side >= least:
            return columns, side
    spare = room - _row_width(5, 0)
    return 5, spare / 7


def _row_width(columns: int, side: float) -> float:
    return column_left(columns - 1, side) + side


def column_left(column: int, side: float) -> float:
    """A little more room after every fifth square lets the eye count."""
    return column * (side + SQUARE_GAP) + column // 5 * SQUARE_GAP


def _one_two_five(value: Fraction, *, after: bool = False) -> Fraction:
    """The least of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not below ``value`` (``after``: above it)."""
    power = Fraction(1)
    while power > value:
        power /= 10
    while power * 10 <= value:
        power *= 10
    return next(
        step
        for step in (power * n for n in (1, 2, 5, 10, 20))
        if step > value or (step == value and not after)
    )
