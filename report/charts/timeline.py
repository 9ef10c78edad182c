"""Timeline: the years a figure speaks of, against the year of the source that prints it.

Shows how old a figure was when it was printed, and which figures have no date at all. One row a figure: a bar
from the start to the end of the time it speaks of, a ring at the year of the source.

Misleads when undated figures are given a place on the axis, when a year is drawn as an instant, when one
early date squashes all the others, or when steps between years are uneven. So: figures without a date stand
in a lane of their own, with the source's ring only; a year is as wide as a year; the axis has one scale
throughout, and what lies before its start is marked by an arrow and named in its row; an end that is not
given is an arrow too.

Years are exact: a point in time is a Fraction, 2010 the beginning of that year and 2011 its end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts._drawing import APART, AXIS_LINE, EDGE_LINE, FIGURE, GRID_LINE, LABEL, NEAR, NOTE
from report.charts._planning import planned
from report.charts._year_axis import Span, YearAxis, ends, year_axis

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_ROWS = 25
FEWEST_ROWS = 4

PRINTED_SHARE = 0.22  # of the width at most, for the figures as printed
REMARK_ROOM = 90.0
LETTERED_SHARE = 0.46  # of the width at most, for figures and labels
LEAST_PLOT = 120.0  # points
BAR = 4.0
RING = 8.5
SHORTEST_BAR = 3.0  # a shorter one is drawn as a dot


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    period: str = "time the figure speaks of"
    source: str = "year of the source"
    undated: str = "No date given in the text"
    no_source: str = "year of the source not given"
    before: str = "{years}: before this axis starts"
    left_out: str = "{count} more rows not drawn"
    left_out_one: str = "1 more row not drawn"
    between: str = "{first}–{last}"
    until: str = "until {last}"
    since: str = "from {first}"
    not_given: str = "not given"
    alt: str = "A timeline of {count} figures: {dated}. {undated}"
    alt_dated: str = "{count} speak of times from {first} to {last}"
    alt_join: str = "; "
    figure_join: str = ", "
    quoted: str = "“{text}”"
    alt_none_dated: str = "none gives a date"
    alt_row: str = "the earliest is “{printed}” ({label}, {years})"
    alt_undated: str = "No date is given for {count}: {figures}."
    header: tuple[str, str, str, str, str] = ("What", "As printed", "Speaks of", "Source of", "Note")


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, as printed, the time it speaks of and the time of its source.

    ``span`` and ``source`` run from start to end: ``(2010, 2011)`` is the year 2010, ``(2004, 2016)`` the
    years 2004 to 2015. None as an end: that end is not given; None as the whole: no date at all.
    Raises ValueError when an end is not after its start.
    """

    label: str
    printed: str
    span: Span | None
    source: tuple[Fraction, Fraction] | None
    note: str = ""

    def __post_init__(self) -> None:
        for first, last in filter(None, (self.span, self.source)):
            if first is not None and last is not None and first >= last:
                raise ValueError(f"row {self.label!r}: the time from {first} to {last} does not run forwards")

    @property
    def dated(self) -> bool:
        return self.span is not None and self.span != (None, None)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows in the order given; those without a date come last. Raises ValueError when there are none."""

    rows: tuple[Row, ...]
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        if not self.rows:
            raise ValueError("a timeline needs at least one row")


def height_for(data: Timeline, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width).height


def draw(data: Timeline, width: float, height: float) -> Figure:
    """The picture, from the top; height that is not needed stays white at the bottom.

    Its second axes, named ``years``, counts years from left to right.
    Raises ValueError when the height is less than :func:`height_for` asks for, or the width too small.
    """
    plan = _plan(data, width)
    if height < plan.height - 0.01:
        raise ValueError(f"this timeline needs {plan.height:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    years = _year_axes(figure, plan, width, height)
    if plan.axis is not None:
        _draw_axis(axes, years, plan, plan.axis, data.words)
    for line in plan.lines:
        _draw_lettering(axes, plan, line)
        if plan.axis is not None:
            _draw_times(years, plan, plan.axis, line)
    if plan.lane_top is not None:
        drawing.line(axes, [(0, plan.lane_top), (width, plan.lane_top)], style.RULE, AXIS_LINE, name="lane")
        drawing.write(axes, 0, plan.lane_top + NEAR, data.words.undated, NOTE)
    drawing.write(axes, 0, plan.height - NOTE.leading * len(plan.note), plan.note, NOTE)
    return figure


def alt_text(data: Timeline) -> str:
    """How many figures, the times they speak of, the earliest, and which have no date."""
    words = data.words
    dated = [row for row in data.rows if row.dated]
    undated = [row for row in data.rows if not row.dated]
    shown = words.alt_none_dated
    if dated:
        times = [end for row in dated for end in (row.span or ()) if end is not None]
        earliest = min(dated, key=lambda row: ends(row.span or (None, None))[0])
        shown = words.alt_dated.format(
            count=len(dated), first=floor(min(times)), last=max(ceil(max(times)) - 1, floor(min(times)))
        )
        years = years_text(earliest.span, words)
        shown += words.alt_join + words.alt_row.format(
            printed=earliest.printed, label=earliest.label, years=years
        )
    figures = words.figure_join.join(words.quoted.format(text=row.printed) for row in undated)
    without = words.alt_undated.format(count=len(undated), figures=figures) if undated else ""
    return words.alt.format(count=len(data.rows), dated=shown, undated=without).strip()


def table(data: Timeline) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What, as printed, the years it speaks of, the years of its source, the note; nothing left out."""
    return data.words.header, tuple(
        (
            row.label,
            row.printed,
            years_text(row.span, data.words),
            years_text(row.source, data.words),
            row.note,
        )
        for row in data.rows
    )


def years_text(span: Span | None, words: Words) -> str:
    """A time in whole years: 2010, 2004–2015, until 2015, from 2004, not given."""
    first, last = span or (None, None)
    start = None if first is None else floor(first)
    end = None if last is None else ceil(last) - 1
    if start is None:
        return words.not_given if end is None else words.until.format(last=end)
    if end is None:
        return words.since.format(first=start)
    return str(start) if start == end else words.between.format(first=start, last=end)


def _times(rows: Sequence[Row]) -> list[Span]:
    return [time for row in rows for time in (row.span, row.source) if time is not None]


# --- where everything stands, in points from the top left corner ---


@dataclass(frozen=True, slots=True)
class _Line:
    """A row on the page; ``middle`` is the height of its marks."""

    row: Row
    top: float
    middle: float
    printed: tuple[str, ...]
    label: tuple[str, ...]
    note: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    lines: tuple[_Line, ...]
    axis: YearAxis | None
    label_left: float
    left: float
    width: float
    axis_top: float
    lane_top: float | None
    bottom: float
    note: tuple[str, ...]
    height: float

    def points(self, years: Fraction | float) -> float:
        """A length of years in points."""
        return (
            0.0 if self.axis is None else float(years) * self.width / (self.axis.last + 1 - self.axis.first)
        )


@planned
def _plan(data: Timeline, width: float) -> _Plan:
    """As many rows as a page holds, and a few in any case."""
    plan = _laid(data, width, MOST_ROWS)
    for most in range(min(MOST_ROWS, len(data.rows)) - 1, FEWEST_ROWS - 1, -1):
        if plan.height <= drawing.tallest(width):
            break
        plan = _laid(data, width, most)
    return plan


def _laid(data: Timeline, width: float, most: int) -> _Plan:
    words = data.words
    rows = sorted(data.rows, key=lambda row: not row.dated)[:most]
    printed_room, label_room = _rooms(rows, width)
    label_left = printed_room + APART / 2
    left = label_left + label_room + APART
    tick = drawing.width_of("0000", NOTE)
    plot = width - left - tick / 2  # the last year's tick label reaches beyond the axis
    if plot < LEAST_PLOT:
        raise ValueError(f"a timeline does not fit into a width of {width:.0f} points")
    axis = year_axis(_times(rows), int(plot // (tick * 1.7)))
    axis_top = 0.0 if axis is None else NOTE.leading * _key_lines(plot, words) + NEAR
    top = axis_top + (0.0 if axis is None else NOTE.leading + NEAR * 2)
    lines: list[_Line] = []
    lane_top = None
    for row in rows:
        if not row.dated and lane_top is None:
            lane_top = top + NEAR / 2
            top += NEAR * 2 + NOTE.leading
        line = _line(row, top, printed_room, label_room, axis, words)
        lines.append(line)
        lettered = len(line.label) * LABEL.leading + len(line.note) * NOTE.leading
        top += max(lettered, len(line.printed) * FIGURE.leading) + NEAR
    missing = len(data.rows) - len(rows)
    left_out = words.left_out_one if missing == 1 else words.left_out.format(count=missing)
    note = drawing.wrap(left_out, width, NOTE) if missing else ()
    height = top + (NEAR + len(note) * NOTE.leading if note else 0)
    return _Plan(
        tuple(lines), axis, label_left, left, plot, axis_top, lane_top, top, note, height
    )  # fmt: skip


def _rooms(rows: Sequence[Row], width: float) -> tuple[float, float]:
    """Widths for the printed figures and for the labels: what they need, within their shares.

    A remark below a short label asks for as much room as makes it a few lines.
    """
    printed = max(drawing.width_of(row.printed, FIGURE) for row in rows) + 1
    printed = min(printed, width * PRINTED_SHARE)
    label = max(drawing.width_of(row.label, LABEL) for row in rows) + 1
    if any(row.note or row.source is None for row in rows):
        label = max(label, REMARK_ROOM)
    least = drawing.width_of(max(" ".join(row.label for row in rows).split(), key=len, default=""), LABEL) + 1
    room = width * LETTERED_SHARE - printed - APART / 2
    return printed, min(max(label, least), room)


def _key_lines(room: float, words: Words) -> int:
    return 1 if _key_width(words) <= room else 2


def _key_width(words: Words) -> float:
    samples = 2 * (APART + NEAR) + APART
    return drawing.width_of(words.period, NOTE) + drawing.width_of(words.source, NOTE) + samples


def _line(
    row: Row, top: float, printed_room: float, label_room: float, axis: YearAxis | None, words: Words
) -> _Line:
    remarks = [row.note] if row.note else []
    if row.source is None:
        remarks.append(words.no_source)
    for time in (row.span, row.source):
        if axis is not None and time and time[0] is not None and time[0] < axis.first:
            remarks.append(words.before.format(years=years_text(time, words)))
    return _Line(
        row,
        top,
        top + LABEL.leading / 2,
        drawing.wrap(row.printed, printed_room, FIGURE),
        drawing.wrap(row.label, label_room, LABEL),
        drawing.wrap(words.alt_join.join(remarks), label_room, NOTE),
    )


# --- drawing ---


def _year_axes(figure: Figure, plan: _Plan, width: float, height: float) -> Axes:
    across = (0.0, 1.0) if plan.axis is None else (plan.axis.first, plan.axis.last + 1)
    return drawing.scaled(figure, width, height, plan.left, plan.width, across, "years")


def _draw_axis(axes: Axes, years: Axes, plan: _Plan, axis: YearAxis, words: Words) -> None:
    bottom = plan.axis_top + NOTE.leading
    for tick in axis.ticks:
        # A year's tick stands in the middle of the year.
        x = tick + 0.5
        drawing.write(years, x, plan.axis_top, str(tick), NOTE, align="center")
        drawing.line(years, [(x, bottom), (x, plan.bottom)], style.HAIRLINE, GRID_LINE, name=f"tick {tick}")
    drawing.line(years, [(axis.first, bottom), (axis.last + 1, bottom)], style.RULE, AXIS_LINE, name="axis")
    x, top = plan.left, 0.0
    drawing.box(axes, x, NOTE.leading / 2 - BAR / 2, APART, BAR, fill=style.NAVY, name="key")
    drawing.write(axes, x + APART + NEAR, top, words.period, NOTE)
    if _key_lines(plan.width, words) == 1:
        x += APART * 2 + NEAR + drawing.width_of(words.period, NOTE)
    else:
        top += NOTE.leading
    _draw_ring(axes, x + APART / 2, top + NOTE.leading / 2, name="key ring")
    drawing.write(axes, x + APART + NEAR, top, words.source, NOTE)


def _draw_lettering(axes: Axes, plan: _Plan, line: _Line) -> None:
    drawing.write(axes, 0, line.top, line.printed, FIGURE)
    top = drawing.write(axes, plan.label_left, line.top, line.label, LABEL)
    drawing.write(axes, plan.label_left, top, line.note, NOTE)


def _draw_times(years: Axes, plan: _Plan, axis: YearAxis, line: _Line) -> None:
    """Ring first, bar on top of it: where both fall together, both are seen."""
    row, y = line.row, line.middle
    if row.dated and row.span is not None and row.span[1] is not None and row.source is not None:
        end, start = (max(float(x), axis.first) for x in (row.span[1], row.source[0]))
        if start > end:
            # To the middle of the ring, which covers the rest.
            start += 0.5 if row.source[1] - row.source[0] <= 1 else 0
            drawing.line(years, [(end, y), (start, y)], style.RULE, AXIS_LINE, name="lag")
    if row.source is not None:
        _draw_source(years, plan, axis, row.source, y)
    if row.dated and row.span is not None:
        _draw_span(years, plan, axis, row.span, y)


def _draw_source(
    years: Axes, plan: _Plan, axis: YearAxis, source: tuple[Fraction, Fraction], y: float
) -> None:
    first, last = source
    if last <= axis.first:
        _draw_tip(years, plan, axis.first, y, -1, name="source before")
    elif plan.points(last - first) <= RING or last - first <= 1:
        _draw_ring(years, float((max(first, Fraction(axis.first)) + last) / 2), y, name="source")
    else:
        start = max(float(first), axis.first)
        drawing.box(
            years, start, y - RING / 2, float(last) - start, RING,
            fill=style.WHITE, edge=style.NAVY, thickness=EDGE_LINE, name="source",
        )  # fmt: skip


def _draw_span(years: Axes, plan: _Plan, axis: YearAxis, span: Span, y: float) -> None:
    first, last = span
    start = float(axis.first if first is None else max(first, Fraction(axis.first)))
    end = float(axis.last + 1 if last is None else last)
    if end > start:
        if plan.points(end - start) < SHORTEST_BAR:
            drawing.disc(years, (start + end) / 2, y, BAR, style.NAVY, style.NAVY, 0, name="span")
        else:
            drawing.box(years, start, y - BAR / 2, end - start, BAR, fill=style.NAVY, name="span")
    if first is None or first < axis.first:
        _draw_tip(years, plan, axis.first, y, -1, name="from before" if first is not None else "open start")
    if last is None:
        _draw_tip(years, plan, axis.last + 1, y, 1, name="open end")


def _draw_tip(years: Axes, plan: _Plan, x: float, y: float, side: int, *, name: str) -> None:
    """A solid tip that leads off the axis, to the left (-1) or to the right (1)."""
    tip = x + side * BAR * 1.5 / plan.points(1)
    drawing.shape(years, [((x, y - BAR), (tip, y), (x, y + BAR))], fill=style.NAVY, name=name)


def _draw_ring(axes: Axes, x: float, y: float, *, name: str) -> None:
    drawing.disc(axes, x, y, RING, style.WHITE, style.NAVY, EDGE_LINE, name=name)
