"""Where the figures of a trend stand: marks, the lines between them, the gaps, and the columns beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts import _marks
from report.charts._drawing import APART, FIGURE, NEAR, NOTE
from report.charts._placing import spread
from report.charts._value_axis import ValueAxis, linear_axis
from report.charts._year_axis import YearAxis, whole_axis
from report.style import SeriesStyle, TextStyle

if TYPE_CHECKING:
    from report.charts.trend import Break, Point, Series, Trend, Words

WARNING = style.emphasised(style.TEXT["caveat"], "care")
SAID = style.TEXT["caveat"]
BESIDE = 360.0  # narrower than this, the names of the series stand above the picture
PLOT_HEIGHT = (120.0, 190.0)
PLOT_SHARE = 0.4  # height of the plot as a share of the width
LEAST_PLOT = 80.0
LANE = (62.0, 110.0)
LANE_SHARE = 0.24
NAME_SHARE = 0.22
MOST_TICKS = 6
HEADROOM = FIGURE.leading + NEAR  # above the highest tick, for a label
ALONE = SeriesStyle(style.GREY, None, "o", ())
"""How a figure looks that no other of its source stands beside."""


@dataclass(frozen=True, slots=True)
class Text:
    """Lines in two faces, one below the other: ``strong`` ones first."""

    left: float
    top: float
    strong: tuple[str, ...]
    plain: tuple[str, ...]

    @property
    def bottom(self) -> float:
        return self.top + len(self.strong) * FIGURE.leading + len(self.plain) * NOTE.leading


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure at its middle ``x``; its time reaches from ``start`` to ``end``."""

    point: Point
    name: str
    look: SeriesStyle
    alone: bool
    x: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one mark to the next of its series: a line, or a gap with its reason."""

    first: Mark
    second: Mark
    joined: bool
    why: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The scale on the page, in points from the top left corner; ``lane`` is the left edge of the undated."""

    left: float
    top: float
    right: float
    bottom: float
    values: ValueAxis
    years: YearAxis
    names: float
    lane: float
    lane_width: float

    def x(self, year: Fraction) -> float:
        share = float((year - self.years.first) / (self.years.last + 1 - self.years.first))
        return self.left + share * (self.right - self.left)

    def y(self, value: Fraction) -> float:
        return self.bottom - self.values.position(value) * (self.bottom - self.top - HEADROOM)


def line_words(data: Trend) -> str:
    """Whether there is a trend at all, and what is not joined."""
    words, dated = data.words, [one for one in data.series if one.points]
    if len(data.dated) < 2:
        return words.one_figure
    if not any(one.has_line for one in dated):
        return words.no_trend
    return words.not_joined if len(dated) > 1 else ""


def said_face(data: Trend) -> TextStyle:
    """That there is no trend stands out; what is not joined is a remark."""
    return SAID if any(one.has_line for one in data.series) else style.emphasised(SAID, "strong")


def break_words(why: Break, words: Words) -> str:
    """The word at a gap; empty where nothing breaks the line."""
    found: str = getattr(words, why) if why else ""
    return found


def frame(data: Trend, width: float, top: float) -> Frame:
    """The scale below ``top``, with room beside it for names and for figures without a date."""
    values = value_axis(data)
    left = max(drawing.width_of(data.words.number(tick), NOTE) for tick in values.ticks) + NEAR * 1.5
    lane = min(max(LANE[0], width * LANE_SHARE), LANE[1]) if any(one.undated for one in data.series) else 0.0
    names = _names_room(data, width)
    tick = drawing.width_of("0000", NOTE)
    right = width - max(tick / 2, (names + NEAR * 2 if names else 0) + (lane + APART if lane else 0))
    if right - left < LEAST_PLOT:
        raise ValueError(f"a trend does not fit into a width of {width:.0f} points")
    spans = [point.span for point in data.dated if point.span is not None]
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    years = whole_axis(first, last, int((right - left) // (tick * 1.7)))
    height = min(max(PLOT_HEIGHT[0], width * PLOT_SHARE), PLOT_HEIGHT[1])
    return Frame(
        left, top, right, top + height, values, years, right + NEAR * 2, width - lane if lane else 0.0, lane
    )  # fmt: skip


def value_axis(data: Trend) -> ValueAxis:
    """The scale of all figures, dated or not."""
    ends = [end for one in _points(data) for end in one.amount.ends]
    return linear_axis(ends, MOST_TICKS, from_zero=data.from_zero)


def _points(data: Trend) -> list[Point]:
    return [point for one in data.series for point in (*one.points, *one.undated)]


def _names_room(data: Trend, width: float) -> float:
    named = [one for one in data.series if len(one.points) > 1]
    if width < BESIDE or not named:
        return 0.0
    wanted = max(drawing.width_of(one.name, FIGURE) for one in named) + 2
    return min(wanted, width * NAME_SHARE) - 1


def looks(data: Trend) -> dict[str, SeriesStyle]:
    """The style of each series of several figures, by name; others look like :data:`ALONE`."""
    several = [one.name for one in data.series if len(one.points) > 1]
    return dict(zip(several, style.SERIES, strict=False))


def marks(data: Trend, place: Frame) -> tuple[tuple[Mark, ...], tuple[Stretch, ...]]:
    """Every dated figure, and what lies between those of one series."""
    styles = looks(data)
    found: list[Mark] = []
    stretches: list[Stretch] = []
    for one in data.series:
        own = [_mark(point, one, styles, place) for point in one.points]
        found += own
        stretches += [
            Stretch(own[at], own[at + 1], one.joined(at), break_words(one.breaks[at], data.words))
            for at in range(len(own) - 1)
        ]
    return tuple(found), tuple(stretches)


def _mark(point: Point, series: Series, styles: dict[str, SeriesStyle], place: Frame) -> Mark:
    assert point.span is not None
    start, end = point.span
    look = styles.get(series.name, ALONE)
    alone = series.name not in styles
    return Mark(
        point, series.name, look, alone, place.x((start + end) / 2), place.x(start), place.x(end)
    )  # fmt: skip


def names(data: Trend, found: Sequence[Mark], place: Frame, width: float) -> tuple[tuple[Text, Mark], ...]:
    """The names of the series beside their last figures, each with that figure's mark."""
    last = {mark.name: mark for mark in found if not mark.alone}
    room = _names_room(data, width)
    if not room:
        return ()
    lines = {name: drawing.wrap(name, room, FIGURE) for name in last}
    heights = [len(lines[name]) * FIGURE.leading for name in last]
    wished = [level(mark, place) - height / 2 for mark, height in zip(last.values(), heights, strict=True)]
    tops = spread(wished, heights, NEAR, place.top)
    return tuple(
        (Text(place.names, top, lines[name], ()), mark)
        for (name, mark), top in zip(last.items(), tops, strict=True)
    )


def leader(text: Text, mark: Mark, place: Frame) -> tuple[tuple[float, float], tuple[float, float]]:
    """The line from the last figure of a series to its name; it has no length where the name is near."""
    start = mark.x + _marks.DOT, level(mark, place)
    end = text.left - NEAR / 2, text.top + len(text.strong) * FIGURE.leading / 2
    near = end[0] - start[0] <= NEAR * 2 and abs(end[1] - start[1]) <= NEAR
    return (start, start) if near else (start, end)


def tip(mark: Mark, place: Frame) -> float:
    """Where the arrow of a bound ends: it leads away from its number, but not from above zero to below it."""
    y, amount = level(mark, place), mark.point.amount
    if amount.high is None:
        return y - _marks.ARROW
    room = place.y(Fraction(0)) - y if place.values.low == 0 else _marks.ARROW
    return y + max(min(_marks.ARROW, room), _marks.SHORTEST_ARROW)


def level(mark: Mark, place: Frame) -> float:
    """The height of a mark: of its number, or of the middle of its range."""
    amount = mark.point.amount
    return middle(amount.ends, amount.single, place)


def middle(ends: Sequence[Fraction], single: Fraction | None, place: Frame) -> float:
    """The height of a number, or of the middle between two ends."""
    return place.y(single) if single is not None else (place.y(ends[0]) + place.y(ends[-1])) / 2


def undated(data: Trend, place: Frame) -> tuple[tuple[Text, Point], ...]:
    """The figures in the lane: their lettering, moved apart as far as needed."""
    several = len(data.series) > 1
    room = place.lane_width - LANE_INDENT - NEAR
    found = [(point, one.name) for one in data.series for point in one.undated]
    texts = [_lane_text(point, name if several else "", data.words, room) for point, name in found]
    heights = [text.bottom for text in texts]
    wished = [
        middle(point.amount.ends, point.amount.single, place) - FIGURE.leading / 2 for point, _ in found
    ]
    tops = spread(wished, heights, NEAR, place.top + NEAR)
    return tuple(
        (Text(place.lane + LANE_INDENT, top, text.strong, text.plain), point)
        for text, top, (point, _) in zip(texts, tops, found, strict=True)
    )


LANE_INDENT = _marks.DOT + NEAR * 2.5


def _lane_text(point: Point, name: str, words: Words, room: float) -> Text:
    time = "" if point.time == words.undated else point.time
    plain = words.alt_join.join(part for part in (time, name) if part)
    return Text(0, 0, drawing.wrap(point.printed, room, FIGURE), drawing.wrap(plain, room, NOTE))


def lane_head(data: Trend, place: Frame) -> tuple[str, ...]:
    """What stands above the lane; empty where there is none."""
    if not place.lane_width:
        return ()
    times = {point.time for one in data.series for point in one.undated}
    head = data.words.undated if times == {data.words.undated} else data.words.no_one_time
    return drawing.wrap(head, place.lane_width, NOTE)


def text_width(text: Text) -> float:
    """The width of lettering in two faces."""
    return max(wide(FIGURE, text.strong), wide(NOTE, text.plain))


def wide(face: TextStyle, lines: Sequence[str]) -> float:
    """The width of the longest of some lines."""
    return max((drawing.width_of(line, face) for line in lines), default=0.0)
