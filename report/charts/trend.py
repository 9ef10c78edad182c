"""Trend: figures of one quantity over the years, and where they make a line at all.

Shows how a figure moves from time to time, at true distances in time, and where the way of counting changes.

Misleads when figures of different sources or definitions are joined, when a forecast looks like a count, when
uneven years stand at even steps, when a cut scale makes a small change look large, and when an undated figure is
given a place. So: a line joins only figures of one source that count alike; where definition, edition or method
changes there is a gap and a word; projections are hollow and dashed; ranges are drawn only where they are
printed; bounds are arrows; undated figures stand in a lane beside; the scale starts at zero or says that it
does not. Where nothing makes a line, the picture says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, Literal

from report.charts import _trend_plan as planning
from report.charts._amount import Amount
from report.charts._trend_drawing import figure, layout
from report.charts.unit_squares import plain_number

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MOST_SERIES = 4

Break = Literal[
    "", "definition", "silent", "noun", "edition", "method", "silent_method", "manner", "length", "overlap"
]
"""Why no line leads from one figure to the next of its series; empty where one does."""


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    number: Callable[[Fraction], str] = plain_number
    not_zero: str = "This scale does not start at zero."
    no_trend: str = "No trend: no two of these figures come from one source and count alike."
    one_figure: str = "One dated figure makes no trend."
    not_joined: str = "Only figures of one source that count alike are joined."
    undated: str = "no date given"
    no_one_time: str = "no one time given"
    definition: str = "definition changes"
    silent: str = "definition not stated"
    edition: str = "revised edition"
    method: str = "method changes"
    silent_method: str = "method not stated"
    noun: str = "printed noun changes"
    manner: str = "counted differently"
    length: str = "another length of time"
    overlap: str = "times overlap"
    projected: str = "looks ahead"
    projected_key: str = "hollow, dashed: looks ahead of its source’s issue"
    range_key: str = "upright bar: printed range"
    bound_key: str = "arrow: a bound (more than, at least, up to); a ring: the number itself is not included"
    told: str = "{name}, {first} to {last}: {note}."
    told_one: str = "{name}, {first}: {note}."
    unlabelled: str = "Also drawn: {figures}."
    unlabelled_more: str = "{count} more without their number"
    unlabelled_one: str = "{printed} ({time}, {name})"
    alt: str = "A trend of {count} figures from {first} to {last}: {series}. {lines}"
    alt_series: str = "{name}, {figures}"
    alt_span: str = "“{first}” ({start}) to “{last}” ({end})"
    alt_single: str = "“{printed}” ({time})"
    alt_join: str = "; "
    header: tuple[str, ...] = ("Series", "As printed", "Time", "Joined to the one before", "Note")
    measured: str = "{head} ({unit})"
    joined: str = "yes"
    not_joined_cell: str = "no: {why}"
    first_cell: str = "first"
    bound: str = "a bound or a range"


@dataclass(frozen=True, slots=True)
class Point:
    """A printed figure at its time: ``span`` from its start to its end, 2010 being ``(2010, 2011)``.

    ``span`` is None where no one time is given; ``time`` says it in words, and stands at the mark where
    ``tells_time``. ``projected``: it looks ahead of the issue of its source.
    """

    printed: str
    amount: Amount
    span: tuple[Fraction, Fraction] | None
    time: str
    projected: bool = False
    tells_time: bool = False
    note: str = ""

    def __post_init__(self) -> None:
        if self.span is not None and self.span[0] >= self.span[1]:
            raise ValueError(f"the time of {self.printed!r} does not run forwards")

    @property
    def lasting(self) -> bool:
        """Whether it speaks of more than a year."""
        return self.span is not None and self.span[1] - self.span[0] > 1


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one source that count one thing, by time; ``breaks[n]`` parts ``points[n]`` from the next.

    ``undated`` are those without one time. Raises ValueError when the points are not in the order of time.
    """

    name: str
    points: tuple[Point, ...]
    breaks: tuple[Break, ...] = ()
    undated: tuple[Point, ...] = ()

    def __post_init__(self) -> None:
        if not self.points and not self.undated:
            raise ValueError(f"series {self.name!r} has no figures")
        if len(self.breaks) != max(0, len(self.points) - 1):
            raise ValueError(f"series {self.name!r} needs a break or none between each two figures")
        starts = [point.span[0] for point in self.points if point.span is not None]
        if len(starts) < len(self.points) or starts != sorted(starts):
            raise ValueError(f"the figures of series {self.name!r} are not in the order of their times")
        if any(point.span is not None for point in self.undated):
            raise ValueError(f"series {self.name!r} has a date among its undated figures")

    def joined(self, at: int) -> bool:
        """Whether a line leads from a point to the next: only between two numbers that count alike."""
        first, second = self.points[at].amount, self.points[at + 1].amount
        return not self.breaks[at] and first.single is not None and second.single is not None

    @property
    def has_line(self) -> bool:
        return any(self.joined(at) for at in range(len(self.breaks)))


@dataclass(frozen=True, slots=True)
class Trend:
    """Series of one unit; ``from_zero`` is False where the scale may leave zero out.

    Raises ValueError when no figure is dated, or when more than four series have several dated figures.
    """

    series: tuple[Series, ...]
    unit: str = ""
    from_zero: bool = True
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        if not self.dated:
            raise ValueError("none of these figures has a date; competing-estimates shows them without one")
        count = sum(len(one.points) > 1 for one in self.series)
        if count > MOST_SERIES:
            raise ValueError(f"a trend shows at most {MOST_SERIES} series of several figures, not {count}")

    @property
    def dated(self) -> tuple[Point, ...]:
        return tuple(point for one in self.series for point in one.points)


def height_for(data: Trend, width: float) -> float:
    """The points of height needed at this width."""
    return layout(data, width).height


def draw(data: Trend, width: float, height: float) -> Figure:
    """The picture, from the top; height that is not needed stays white at the bottom.

    Raises ValueError when the height is less than :func:`height_for` asks for, or the width too small.
    """
    plan = layout(data, width)
    if height < plan.height - 0.01:
        raise ValueError(f"this trend needs {plan.height:.1f} points of height, not {height:.1f}")
    return figure(data, plan, width, height)


def alt_text(data: Trend) -> str:
    """How many figures, from when to when, the first and the last of each series, and what is joined."""
    words = data.words
    said = [one for one in data.series if one.has_line] or list(data.series)
    series = words.alt_join.join(
        words.alt_series.format(name=one.name, figures=_ends(one, words)) for one in said[:MOST_SERIES]
    )
    count = sum(len(one.points) + len(one.undated) for one in data.series)
    spans = [point.span for point in data.dated if point.span is not None]
    lines = planning.line_words(data)
    first, last = floor(min(start for start, _ in spans)), ceil(max(end for _, end in spans)) - 1
    return words.alt.format(count=count, first=first, last=last, series=series, lines=lines).strip()


def _ends(one: Series, words: Words) -> str:
    points = one.points or one.undated
    first, last = points[0], points[-1]
    if len(points) == 1:
        return words.alt_single.format(printed=first.printed, time=first.time)
    return words.alt_span.format(first=first.printed, start=first.time, last=last.printed, end=last.time)


def table(data: Trend) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """One row a figure: series, as printed, time, whether it is joined, note; nothing left out."""
    words, rows = data.words, []
    for one in data.series:
        for at, point in enumerate(one.points):
            joined = words.first_cell if at == 0 else _joined(one, at - 1, words)
            note = words.alt_join.join(
                part for part in (words.projected if point.projected else "", point.note) if part
            )
            rows.append((one.name, point.printed, point.time, joined, note))
        undated = words.not_joined_cell.format(why=words.undated)
        rows += [(one.name, point.printed, point.time, undated, point.note) for point in one.undated]
    header = (words.header[0], words.measured.format(head=words.header[1], unit=data.unit), *words.header[2:])
    return header if data.unit else words.header, tuple(rows)


def _joined(one: Series, at: int, words: Words) -> str:
    if one.joined(at):
        return words.joined
    return words.not_joined_cell.format(why=planning.break_words(one.breaks[at], words) or words.bound)
