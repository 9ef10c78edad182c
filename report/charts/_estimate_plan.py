"""Where the rows of competing estimates stand: lettering beside the scale, or above it on a narrow page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts import _marks as marks
from report.charts._drawing import APART, FIGURE, LABEL, NEAR, NOTE
from report.charts._value_axis import ValueAxis, linear_axis, log_axis

if TYPE_CHECKING:
    from report.charts.competing_estimates import CompetingEstimates, Estimate, Witness, Words

HEADING = style.TEXT["cell-head"]
WARNING = style.emphasised(style.TEXT["caveat"], "care")
BESIDE = 360.0  # narrower than this, the lettering stands above the marks
PRINTED_SHARE = 0.22  # of the width at most, for the figures
LETTERED_SHARE = 0.5  # of the width at most, for figures and labels
LEAST_PLOT = 100.0
INDENT = 8.0  # of rows, beside the bracket of those that count once
MOST_TICKS = 7


@dataclass(frozen=True, slots=True)
class Line:
    """A row on the page; ``middle`` is the height of its marks."""

    estimate: Estimate
    top: float
    label_top: float
    middle: float
    printed_left: float
    label_left: float
    printed: tuple[str, ...]
    label: tuple[str, ...]
    note: tuple[str, ...]
    bottom: float


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one witness; ``rule`` is the height of the line that parts them from the next."""

    heading: tuple[str, ...]
    top: float
    rows_top: float
    lines: tuple[Line, ...]
    bottom: float
    rule: float | None


@dataclass(frozen=True, slots=True)
class Sample:
    kind: marks.Kind
    words: str
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Plan:
    """``grid`` are the stretches of height in which the lines of the scale are drawn."""

    blocks: tuple[Block, ...]
    axis: ValueAxis
    labelled: frozenset[Fraction]
    start: float
    scale: float
    left: float
    width: float
    warning: tuple[str, ...]
    unit: tuple[str, ...]
    unit_top: float
    ticks_top: float
    grid: tuple[tuple[float, float], ...]
    key: tuple[Sample, ...]
    note: tuple[str, ...]
    note_top: float
    height: float

    def x(self, value: Fraction) -> float:
        """Where a value stands on the scale, in points from the left."""
        return self.start + self.axis.position(value) * self.scale


@dataclass(frozen=True, slots=True)
class _Rooms:
    """Widths of the columns; ``left`` is where the scale begins, 0 where it stands below the lettering."""

    indent: float
    printed: float
    label_left: float
    label: float
    left: float


def plan(data: CompetingEstimates, drawn: Sequence[Estimate], width: float) -> Plan:
    """Where the ``drawn`` figures stand, in points from the top left corner."""
    words = data.words
    rooms = _rooms(data, drawn, width)
    plot = width - rooms.left
    if plot < LEAST_PLOT:
        raise ValueError(f"competing estimates do not fit into a width of {width:.0f} points")
    start, scale = _scale_room(data, rooms.left, plot)
    axis, labelled = _axis(data, scale, words)
    warning = drawing.wrap(words.log, width, WARNING) if data.on_log else ()
    unit_top = len(warning) * WARNING.leading + (NEAR if warning else 0)
    unit = drawing.wrap(data.unit, plot, NOTE)
    ticks_top = unit_top + len(unit) * NOTE.leading
    top = ticks_top + NOTE.leading + NEAR
    blocks = _blocks(data, drawn, rooms, top, width)
    bottom = blocks[-1].bottom
    key = _key(drawn, words, width, bottom + NEAR * 2)
    note_top = key[-1].top + NOTE.leading + NEAR
    note = _note(data, len(drawn), width)
    return Plan(
        blocks, axis, labelled, start, scale, rooms.left, plot, warning, unit, unit_top, ticks_top,
        _grid(blocks, ticks_top + NOTE.leading), key, note, note_top,
        note_top + len(note) * NOTE.leading - (0 if note else NEAR),
    )  # fmt: skip


def witness_line(data: CompetingEstimates) -> str:
    """How many witnesses there are at most; empty where no figure shares one."""
    figures, witnesses = len(data.estimates), sum(one.at_most for one in data.witnesses)
    if figures == witnesses:
        return ""
    form = data.words.one_witness if witnesses == 1 else data.words.witnesses
    return form.format(figures=figures, witnesses=witnesses)


def bond_line(witness: Witness, words: Words) -> str:
    """The heading of figures that count once; empty for a single one."""
    forms = {
        "cited": words.cited,
        "carried": words.carried,
        "printed": words.printed,
        "repeated": words.repeated,
        "joined": words.joined,
    }
    form = words.several if witness.at_most > 1 else forms.get(witness.bond, "")
    works = words.work_join.join(witness.works)
    return form.format(count=len(witness.estimates), works=works, most=witness.at_most)


def _rooms(data: CompetingEstimates, drawn: Sequence[Estimate], width: float) -> _Rooms:
    indent = INDENT if len(data.witnesses) < len(data.estimates) else 0.0
    if width < BESIDE:
        return _Rooms(indent, width - indent, indent, width - indent, 0.0)
    printed = max(drawing.width_of(one.printed, FIGURE) for one in drawn) + 1
    printed = min(printed, width * PRINTED_SHARE)
    label_left = indent + printed + APART / 2
    wanted = max(
        max(drawing.width_of(one.label, LABEL), drawing.width_of(_about(one, data.words), NOTE))
        for one in drawn
    )
    label = min(wanted + 1, width * LETTERED_SHARE - label_left)
    return _Rooms(indent, printed, label_left, label, label_left + label + APART)


def source_line(one: Estimate, words: Words) -> str:
    """The source of a figure, and the works that it cites for it."""
    if not one.citing:
        return one.source
    return words.citing.format(source=one.source, works=words.work_join.join(one.citing))


def _about(one: Estimate, words: Words) -> str:
    about = words.about.format(time=one.time, source=source_line(one, words))
    return words.work_join.join((about, one.note)) if one.note else about


def _scale_room(data: CompetingEstimates, left: float, plot: float) -> tuple[float, float]:
    """Where the scale starts and how long it is: arrows and half a dot need room beside it."""
    kinds = {marks.kind_of(one.amount) for one in data.estimates}
    before = marks.ARROW if kinds & {"under", "or-less"} and data.on_log else marks.SHORTEST_ARROW
    after = marks.ARROW if kinds & {"over", "or-more"} else APART
    axis = log_axis(data.numbers) if data.on_log else linear_axis(data.numbers, MOST_TICKS)
    first = drawing.width_of(data.words.number(axis.low), NOTE) / 2
    before = max(before, first - left)
    return left + before, plot - before - after


def _axis(data: CompetingEstimates, scale: float, words: Words) -> tuple[ValueAxis, frozenset[Fraction]]:
    """The scale, and those of its ticks that have room for their number."""
    if data.on_log:
        axis = log_axis(data.numbers)
        for step in range(1, len(axis.ticks) + 1):
            labelled = axis.ticks[::step]
            if _fit(axis, labelled, scale, words):
                break
        return axis, frozenset(labelled)
    for most in range(MOST_TICKS, 1, -1):
        axis = linear_axis(data.numbers, most)
        if _fit(axis, axis.ticks, scale, words):
            return axis, frozenset(axis.ticks)
    return axis, frozenset(axis.ticks[:1])


def _fit(axis: ValueAxis, ticks: Sequence[Fraction], scale: float, words: Words) -> bool:
    """Whether the numbers of the ticks stand apart, and the last does not reach beyond the picture."""
    places = [axis.position(tick) * scale for tick in ticks]
    halves = [drawing.width_of(words.number(tick), NOTE) / 2 for tick in ticks]
    if places[-1] + halves[-1] > scale + APART:
        return False
    edges = pairwise(zip(places, halves, strict=True))
    return all(a + half + NEAR <= b - other for (a, half), (b, other) in edges)


def _blocks(
    data: CompetingEstimates, drawn: Sequence[Estimate], rooms: _Rooms, top: float, width: float
) -> tuple[Block, ...]:
    kept = {id(one) for one in drawn}
    shown = [(one, [e for e in one.estimates if id(e) in kept]) for one in data.witnesses]
    shown = [(witness, estimates) for witness, estimates in shown if estimates]
    blocks: list[Block] = []
    for number, (witness, estimates) in enumerate(shown):
        heading = _heading(witness, data.words, width)
        rows_top = top + len(heading) * HEADING.leading + (NEAR if heading else 0.0)
        lines: list[Line] = []
        below = rows_top
        for one in estimates:
            lines.append(_line(one, rooms, below, data.words))
            below = lines[-1].bottom + NEAR
        bottom = below - NEAR
        last = number == len(shown) - 1
        blocks.append(Block(heading, top, rows_top, tuple(lines), bottom, None if last else bottom + NEAR))
        top = bottom + NEAR * 2
    return tuple(blocks)


def _heading(witness: Witness, words: Words, width: float) -> tuple[str, ...]:
    return drawing.wrap(bond_line(witness, words), width, HEADING)


def _line(one: Estimate, rooms: _Rooms, top: float, words: Words) -> Line:
    printed = drawing.wrap(one.printed, rooms.printed, FIGURE)
    label = drawing.wrap(one.label, rooms.label, LABEL)
    note = drawing.wrap(_about(one, words), rooms.label, NOTE)
    lettered = len(label) * LABEL.leading + len(note) * NOTE.leading
    if rooms.left:
        bottom = top + max(lettered, len(printed) * FIGURE.leading)
        middle = top + FIGURE.leading / 2
        return Line(one, top, top, middle, rooms.indent, rooms.label_left, printed, label, note, bottom)
    label_top = top + len(printed) * FIGURE.leading
    middle = label_top + lettered + FIGURE.leading / 2
    bottom = middle + FIGURE.leading / 2
    return Line(one, top, label_top, middle, rooms.indent, rooms.label_left, printed, label, note, bottom)


def _grid(blocks: Sequence[Block], top: float) -> tuple[tuple[float, float], ...]:
    """Where the lines of the scale run: beside the lettering all the way, but not through headings."""
    found: list[tuple[float, float]] = []
    for block in blocks:
        for line in block.lines:
            beside = line.label_top == line.top
            start = line.top if beside else line.middle - FIGURE.leading / 2
            found.append((start, line.bottom + (NEAR if beside else 0)))
    return ((top, top + NEAR), *found)


def _key(drawn: Sequence[Estimate], words: Words, width: float, top: float) -> tuple[Sample, ...]:
    said: dict[marks.Kind, str] = {
        "number": words.number_key,
        "range": words.range_key,
        "within": words.within_key,
        "over": words.over,
        "or-more": words.or_more,
        "under": words.under,
        "or-less": words.or_less,
    }
    present = {marks.kind_of(one.amount) for one in drawn}
    found: list[Sample] = []
    left = 0.0
    for kind, text in said.items():
        if kind not in present:
            continue
        room = marks.SAMPLE + NEAR + drawing.width_of(text, NOTE)
        if left and left + room > width:
            left, top = 0.0, top + NOTE.leading
        found.append(Sample(kind, text, left, top))
        left += room + APART
    return tuple(found)


def _note(data: CompetingEstimates, drawn: int, width: float) -> tuple[str, ...]:
    missing = len(data.estimates) - drawn
    said = [witness_line(data), data.behind]
    said += [data.words.left_out.format(count=missing)] if missing else []
    return drawing.wrap(" ".join(one for one in said if one), width, NOTE)
