"""Drawing a trend: its scales, bands, lines, marks and lettering, once everything has its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts import _marks
from report.charts import _trend_plan as planning
from report.charts._drawing import AXIS_LINE, DATA_LINE, EDGE_LINE, FIGURE, GRID_LINE, NEAR, NOTE
from report.charts._placing import along
from report.charts._planning import planned
from report.charts._trend_labels import Gap, gap_rows, labels, taken
from report.charts._trend_plan import LANE_INDENT, SAID, WARNING, Frame, Mark, Stretch, Text, level

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from report.charts.trend import Point, Trend, Words

HATCH_STEP = 3.0
SLASH = 4.0
MOST_LISTED = 6


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything on the page, in points from the top left corner."""

    said: tuple[str, ...]
    warning: tuple[str, ...]
    above: tuple[Text, ...]
    unit: tuple[str, ...]
    unit_top: float
    place: Frame
    marks: tuple[Mark, ...]
    stretches: tuple[Stretch, ...]
    gaps: tuple[Gap, ...]
    labels: tuple[Text, ...]
    names: tuple[tuple[Text, Mark], ...]
    undated: tuple[tuple[Text, Point], ...]
    lane_head: tuple[str, ...]
    note: tuple[str, ...]
    note_top: float
    height: float


@planned
def layout(data: Trend, width: float) -> Plan:
    """Where everything stands at this width."""
    said = drawing.wrap(planning.line_words(data), width, planning.said_face(data))
    cut = not data.from_zero and planning.value_axis(data).low > 0
    warning = drawing.wrap(data.words.not_zero, width, WARNING) if cut else ()
    top = len(said) * SAID.leading + len(warning) * WARNING.leading
    top += NEAR if top else 0
    above = _names_above(data, width, top)
    top = above[-1].bottom + NEAR if above else top
    first = planning.frame(data, width, top)
    unit = drawing.wrap(data.unit, (first.lane or width) - NEAR, NOTE)
    head = planning.lane_head(data, first)
    marks, stretches = planning.marks(data, first)
    gaps = gap_rows(stretches, first, (first.lane or width) - NEAR)
    rows = max([0.0, *(gap.top + len(gap.words) * NOTE.leading for gap in gaps)])
    down = max(len(unit) * NOTE.leading + rows, len(head) * NOTE.leading) + NEAR
    place = replace(first, top=first.top + down, bottom=first.bottom + down)
    gaps = tuple(replace(gap, top=gap.top + place.top - rows - NEAR, y=gap.y + down) for gap in gaps)
    names = planning.names(data, marks, place, width)
    leaders = [planning.leader(text, mark, place) for text, mark in names]
    filled = [*taken(marks, stretches, gaps, place), *(area for one in leaders for area in along(*one, 1.0))]
    texts, missing = labels(marks, filled, place, data.words)
    undated = planning.undated(data, place)
    ends = [place.bottom + NEAR + NOTE.leading]
    ends += [text.bottom for text, _ in names] + [text.bottom + NEAR for text, _ in undated]
    note_top = max(ends) + NEAR
    note = drawing.wrap(_note(data, missing), width, NOTE)
    return Plan(
        said, warning, above, unit, top, place, marks, stretches, gaps, texts, names, undated, head, note,
        note_top, note_top + len(note) * NOTE.leading - (0 if note else NEAR),
    )  # fmt: skip


def _names_above(data: Trend, width: float, top: float) -> tuple[Text, ...]:
    """On a narrow page the names of the series, one below the other, each beside a sample of its line."""
    if width >= planning.BESIDE:
        return ()
    found: list[Text] = []
    for name in planning.looks(data):
        lines = drawing.wrap(name, width - _marks.SAMPLE - NEAR, FIGURE)
        found.append(Text(_marks.SAMPLE + NEAR, found[-1].bottom if found else top, lines, ()))
    return tuple(found)


def _note(data: Trend, missing: tuple[Mark, ...]) -> str:
    words, points = data.words, [point for one in data.series for point in (*one.points, *one.undated)]
    said = [words.projected_key] if any(point.projected for point in points) else []
    said += [words.range_key] if any(point.amount.is_range for point in points) else []
    said += [words.bound_key] if any(None in (one.amount.low, one.amount.high) for one in points) else []
    sentence = words.alt_join.join(said)
    key = f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""
    return " ".join(part for part in (*_told(data), _unlabelled(missing, words), key) if part)


def _told(data: Trend) -> Iterator[str]:
    """What is to be known of the figures of a series, once for all that stand together."""
    for one in data.series:
        for note, found in groupby((*one.points, *one.undated), key=lambda point: point.note):
            times = list(dict.fromkeys(point.time for point in found))
            form = data.words.told if len(times) > 1 else data.words.told_one
            if note:
                yield form.format(name=one.name, first=times[0], last=times[-1], note=note)


def _unlabelled(missing: tuple[Mark, ...], words: Words) -> str:
    """The figures that found no room beside their marks; the most telling ones of many."""
    listed = [
        words.unlabelled_one.format(printed=mark.point.printed, time=mark.point.time, name=mark.name)
        for mark in missing[:MOST_LISTED]
    ]
    if len(missing) > MOST_LISTED:
        listed.append(words.unlabelled_more.format(count=len(missing) - MOST_LISTED))
    return words.unlabelled.format(figures=words.alt_join.join(listed)) if listed else ""


def figure(data: Trend, plan: Plan, width: float, height: float) -> Figure:
    """The picture."""
    drawn, axes = drawing.blank(width, height)
    top = drawing.write(axes, 0, 0, plan.said, planning.said_face(data))
    drawing.write(axes, 0, top, plan.warning, WARNING)
    drawing.write(axes, 0, plan.unit_top, plan.unit, NOTE)
    _draw_scales(axes, data, plan)
    _draw_lane(axes, plan)
    if len({mark.name for mark in plan.marks if not mark.alone}) == 1:
        for one in plan.stretches:
            _draw_band(axes, one, plan.place)
    for one in plan.stretches:
        _draw_stretch(axes, one, plan.place)
    for gap in plan.gaps:
        _draw_gap(axes, gap)
    for mark in plan.marks:
        _draw_mark(axes, mark, plan.place)
    _draw_names(axes, data, plan)
    for text in plan.labels:
        _draw_text(axes, text)
    drawing.write(axes, 0, plan.note_top, plan.note, NOTE)
    return drawn


def _draw_text(axes: Axes, text: Text) -> None:
    top = drawing.write(axes, text.left, text.top, text.strong, FIGURE)
    drawing.write(axes, text.left, top, text.plain, NOTE)


def _draw_scales(axes: Axes, data: Trend, plan: Plan) -> None:
    place = plan.place
    for tick in place.values.ticks:
        y = place.y(tick)
        heavy = tick == 0
        colour, thickness = (style.RULE, AXIS_LINE) if heavy else (style.HAIRLINE, GRID_LINE)
        for left, right in _between(plan, y):
            drawing.line(axes, [(left, y), (right, y)], colour, thickness, name=f"value {tick}")
        words = data.words.number(tick)
        drawing.write(axes, place.left - NEAR * 1.5, y - NOTE.leading / 2, words, NOTE, align="right")
    bottom = place.bottom
    for year in place.years.ticks:
        x = place.x(year + Fraction(1, 2))
        drawing.line(axes, [(x, bottom), (x, bottom + 3)], style.RULE, AXIS_LINE, name=f"year {year}")
        drawing.write(axes, x, bottom + NEAR, str(year), NOTE, align="center")
    if place.values.low != 0:
        drawing.line(axes, [(place.left, bottom), (place.right, bottom)], style.RULE, AXIS_LINE, name="axis")
    if place.values.low > 0:
        # Two strokes across the foot of the scale: it is cut there.
        for shift in (0.0, 3.0):
            foot = [(place.left - 3, bottom - 1 - shift), (place.left + 3, bottom - 4 - shift)]
            drawing.line(axes, foot, style.RULE, DATA_LINE / 2, name="cut")


def _between(plan: Plan, y: float) -> Iterator[tuple[float, float]]:
    """The stretches of a line of the scale at height ``y`` that no label stands on."""
    left = plan.place.left
    crossed = [text for text in plan.labels if text.top < y < text.bottom]
    for text in sorted(crossed, key=lambda text: text.left):
        if text.left > left:
            yield left, text.left - 1
        left = max(left, text.left + planning.text_width(text) + 1)
    if left < plan.place.right:
        yield left, plan.place.right


def _draw_lane(axes: Axes, plan: Plan) -> None:
    place = plan.place
    if not plan.undated:
        return
    bottom = max(place.bottom, *(text.bottom + NEAR for text, _ in plan.undated))
    height = bottom - place.top
    drawing.box(axes, place.lane, place.top, place.lane_width, height, fill=style.TINT, name="lane")
    head_top = place.top - len(plan.lane_head) * NOTE.leading
    drawing.write(axes, place.lane, head_top, plan.lane_head, NOTE)
    x = place.lane + LANE_INDENT / 2
    for text, point in plan.undated:
        mark = Mark(point, "", planning.ALONE, True, x, x, x)
        y, beside = level(mark, place), text.top + FIGURE.leading / 2
        if abs(y - beside) > 1:
            ends = [(x, y), (text.left - 2, beside)]
            drawing.line(axes, ends, style.RULE, GRID_LINE, name="leader")
        _draw_mark(axes, mark, place)
        _draw_text(axes, text)


def _draw_band(axes: Axes, one: Stretch, place: Frame) -> None:
    """Between two printed ranges that are joined: tinted, or upright hatching where it looks ahead."""
    amounts = one.first.point.amount, one.second.point.amount
    if not one.joined or not all(amount.is_range for amount in amounts):
        return
    (x0, x1) = one.first.x, one.second.x
    (low0, high0), (low1, high1) = ([place.y(end) for end in amount.ends] for amount in amounts)
    if not one.second.point.projected:
        corners = [(x0, low0), (x0, high0), (x1, high1), (x1, low1)]
        drawing.shape(axes, [corners], fill=style.NAVY_TINT, name="band")
        return
    count = max(1, int((x1 - x0) // HATCH_STEP))
    strokes = []
    for at in range(count + 1):
        share = at / count
        x = x0 + (x1 - x0) * share
        strokes.append(((x, low0 + (low1 - low0) * share), (x, high0 + (high1 - high0) * share)))
    drawing.shape(axes, strokes, edge=style.RULE, thickness=GRID_LINE, name="hatched band")


def _draw_stretch(axes: Axes, one: Stretch, place: Frame) -> None:
    if not one.joined:
        return
    ends = [(mark.x, level(mark, place)) for mark in (one.first, one.second)]
    ahead = one.second.point.projected
    dashes = (3.0, 3.0) if ahead else one.first.look.dash
    name = "projection" if ahead else "line"
    drawing.line(axes, ends, one.first.look.colour, DATA_LINE, dashes=dashes, name=name)


def _draw_gap(axes: Axes, gap: Gap) -> None:
    """Two strokes where the line would have run, and a thin leader up to the word that says why it does not."""
    beside = gap.left >= gap.x
    top = gap.top + (NEAR / 2 if beside else len(gap.words) * NOTE.leading)
    drawing.write(axes, gap.left + (NEAR / 2 if beside else 0), gap.top, gap.words, NOTE)
    ends = [(gap.x, top), (gap.x, gap.y - SLASH * 1.5)]
    drawing.line(axes, ends, style.RULE, GRID_LINE, dashes=(2.0, 2.0), name="leader")
    for shift in (-1.5, 1.5):
        x = gap.x + shift
        stroke = [(x - SLASH / 2, gap.y + SLASH), (x + SLASH / 2, gap.y - SLASH)]
        drawing.line(axes, stroke, style.RULE, EDGE_LINE, name="gap")


def _draw_mark(axes: Axes, mark: Mark, place: Frame) -> None:
    amount, look, x = mark.point.amount, mark.look, mark.x
    y = level(mark, place)
    if mark.point.lasting and mark.end > mark.start:
        drawing.line(axes, [(mark.start, y), (mark.end, y)], look.colour, EDGE_LINE, name="time")
    if amount.is_range:
        _draw_range(axes, mark, place)
    if amount.high is None or amount.low is None:
        _draw_bound(axes, mark, y, planning.tip(mark, place))
    elif amount.single is None:
        return
    hollow = mark.point.projected or amount.open_low or amount.open_high or amount.is_range
    ground, size = (
        style.WHITE if hollow else look.colour,
        _marks.DOT_ON_BAR if amount.is_range else _marks.DOT,
    )
    drawing.disc(axes, x, y, size, ground, look.colour, DATA_LINE, marker=look.marker, name="point")


def _draw_range(axes: Axes, mark: Mark, place: Frame) -> None:
    low, high = mark.point.amount.ends
    top, bottom, colour = place.y(high), place.y(low), mark.look.colour
    half = _marks.BAR / 2
    ahead = mark.point.projected
    drawing.box(
        axes, mark.x - half, top, _marks.BAR, bottom - top,
        fill=style.WHITE if ahead else colour, edge=colour if ahead else "none",
        thickness=EDGE_LINE if ahead else 0, name="range",
    )  # fmt: skip
    if ahead:
        count = int((bottom - top) // HATCH_STEP)
        strokes = [
            ((mark.x - half, bottom - n * HATCH_STEP), (mark.x + half, bottom - (n + 1) * HATCH_STEP))
            for n in range(count)
        ]
        drawing.shape(axes, strokes, edge=colour, thickness=GRID_LINE, name="hatching")


def _draw_bound(axes: Axes, mark: Mark, y: float, tip: float) -> None:
    side, barb, x = (1 if tip < y else -1), min(_marks.BARB, abs(tip - y) * 0.6), mark.x
    strokes = [
        ((x, y), (x, tip)),
        ((x - barb * 0.75, tip + side * barb), (x, tip), (x + barb * 0.75, tip + side * barb)),
    ]
    drawing.shape(axes, strokes, edge=mark.look.colour, thickness=DATA_LINE, name="bound")


def _draw_names(axes: Axes, data: Trend, plan: Plan) -> None:
    for text, mark in plan.names:
        drawing.write(axes, text.left, text.top, text.strong, FIGURE)
        start, end = planning.leader(text, mark, plan.place)
        if start != end:
            drawing.line(axes, [start, end], mark.look.colour, GRID_LINE, name="leader")
    for text, look in zip(plan.above, planning.looks(data).values(), strict=False):
        y = text.top + FIGURE.leading / 2
        drawing.line(axes, [(0, y), (_marks.SAMPLE, y)], look.colour, DATA_LINE, dashes=look.dash, name="key")
        middle = _marks.SAMPLE / 2
        drawing.disc(
            axes, middle, y, _marks.DOT, look.colour, look.colour, DATA_LINE, marker=look.marker, name="key"
        )
        drawing.write(axes, text.left, text.top, text.strong, FIGURE)
