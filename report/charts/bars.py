"""Bars: printed numbers of one kind side by side, from zero, on one linear scale.

Shows how numbers compare whose names are long.

Misleads when bars do not start at zero, when unlike things share
the scale, or when a bound is drawn like a number. So: zero always, hatching and arrows for what is printed as a
range or a bound, and the figure in words beside every bar; there is no axis to be read wrongly.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from report.charts import _bars
from report.charts import _drawing as drawing
from report.charts._bars import Bar
from report.charts._drawing import NEAR, NOTE
from report.charts.unit_squares import plain_number

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Bar", "Bars", "Words", "alt_text", "draw", "height_for", "table"]


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table."""

    number: Callable[[Fraction], str] = plain_number
    between: str = "hatched: from the lower to the upper end printed"
    more: str = "arrow: no upper end is printed"
    up_to: str = "hatched from zero: no lower end is printed"
    alt: str = "{count} printed numbers as bars from zero: {parts}."
    alt_part: str = "{label}, “{printed}”"
    alt_least: str = "the shortest is {part}"
    alt_most: str = "the longest is {part}"
    alt_join: str = "; "
    header: tuple[str, str, str, str] = ("What", "As printed", "From", "To")
    none_printed: str = "none printed"
    over: str = "more than {number}"
    under: str = "less than {number}"


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars of one unit, in the order given."""

    bars: tuple[Bar, ...]
    unit_label: str = ""
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        if not self.bars:
            raise ValueError("a bar chart needs at least one bar")


def height_for(data: Bars, width: float) -> float:
    """The points of height needed at this width."""
    lines = drawing.wrap(key(data.bars, data.words), width, NOTE)
    return _bars.plan(data.bars, width).height + (NEAR * 2 + len(lines) * NOTE.leading if lines else 0)


def draw(data: Bars, width: float, height: float) -> Figure:
    """The picture, from the top. Raises ValueError when the height is less than :func:`height_for` asks for."""
    return drawn(data.bars, key(data.bars, data.words), width, height, height_for(data, width))


def drawn(bars: tuple[Bar, ...], said: str, width: float, height: float, needed: float) -> Figure:
    """Bars with what their hatching and arrows mean below them."""
    if height < needed - 0.01:
        raise ValueError(f"these bars need {needed:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    made = _bars.plan(bars, width)
    _bars.draw(axes, made)
    drawing.write(axes, 0, made.height + 2 * NEAR, drawing.wrap(said, width, NOTE), NOTE)
    return figure


def key(bars: tuple[Bar, ...], words: Words) -> str:
    """What the hatching and arrows mean, if there are any."""
    said = []
    if any(bar.low is not None and bar.high is not None and bar.low < bar.high for bar in bars):
        said.append(words.between)
    if any(bar.low is None for bar in bars):
        said.append(words.up_to)
    if any(bar.high is None for bar in bars):
        said.append(words.more)
    return words.alt_join.join(said)


def alt_text(data: Bars) -> str:
    """All bars up to four, else the shortest and the longest."""
    words = data.words

    def part(bar: Bar) -> str:
        return words.alt_part.format(label=bar.label, printed=bar.printed)

    if len(data.bars) <= 4:
        parts = [part(bar) for bar in data.bars]
    else:
        ordered = sorted(data.bars, key=lambda bar: bar.reach)
        parts = [words.alt_least.format(part=part(ordered[0])), words.alt_most.format(part=part(ordered[-1]))]
    return words.alt.format(count=len(data.bars), parts=words.alt_join.join(parts))


def table(data: Bars) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What, as printed, from, to; an end that is not printed says so."""
    return rows(data.bars, data.unit_label, data.words)


def rows(
    bars: tuple[Bar, ...], unit: str, words: Words
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The table of some bars."""

    def end(number: Fraction | None, form: str = "") -> str:
        said = words.none_printed if number is None else words.number(number)
        return form.format(number=said) if form and number is not None else said

    body = tuple(
        (
            f"{bar.label}, {bar.sublabel}" if bar.sublabel else bar.label,
            bar.printed,
            end(bar.low, words.over if bar.open_low else ""),
            end(bar.high, words.under if bar.open_high else ""),
        )
        for bar in bars
    )
    named = [f"{word} ({unit})" if unit else word for word in words.header[2:]]
    return (*words.header[:2], *named), body
