"""Competing estimates: what different works print for one thing, each where it stands on one scale.

Shows how far printed figures lie apart: a dot for a number, a bar for a printed range, an arrow for a bound.
Figures that cite one work, or repeat one another, stand together under one heading.

Misleads when three papers that repeat one source look like three witnesses, when an average or a line is read
into the rows, when a bound looks like a number or hatching like a confidence interval, and when a log scale
makes a great difference look small. So: rows that go back to one work share a bracket that says that they
count once; nothing is averaged or joined; bounds are arrows that end nowhere; the scale is linear from zero, and
where it is not, the picture says in plain words what a step to the right means.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from report import style
from report.charts import _drawing as drawing
from report.charts import _estimate_plan as planning
from report.charts import _marks as marks
from report.charts._amount import Amount
from report.charts._drawing import AXIS_LINE, FIGURE, GRID_LINE, LABEL, NEAR, NOTE
from report.charts._estimate_plan import HEADING, Line, Plan
from report.charts._planning import planned
from report.charts._value_axis import times_apart
from report.charts.unit_squares import plain_number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_ROWS = 20
FEWEST_ROWS = 4
FAR_APART = 30
"""Times that the largest number is the smallest, beyond which small ones would vanish on a linear scale."""

Bond = Literal["alone", "cited", "carried", "printed", "repeated", "joined"]


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    number: Callable[[Fraction], str] = plain_number
    cited: str = "Count once: these {count} cite the same work, {works}"
    carried: str = "Count once: what these {count} cite was read through {works}"
    printed: str = "Count once: these {count} are printed in the same work, {works}"
    repeated: str = "Count once: one figure, printed {count} times"
    joined: str = "Count once: these {count} go back to each other or to {works}"
    several: str = (
        "These {count} go back to each other or to {works}: at most {most} of them count for themselves"
    )
    work_join: str = "; "
    about: str = "{time} · {source}"
    citing: str = "{source}, citing {works}"
    one_witness: str = "{figures} figures, one witness: they go back to one work, or repeat one another."
    witnesses: str = (
        "{figures} figures, at most {witnesses} witnesses: those that cite one work, or repeat one another, "
        "count once."
    )
    log: str = (
        "Each step to the right is ten times as much: a short distance can be a large difference. "
        "There is no zero."
    )
    left_out: str = "{count} more not drawn; the smallest and the largest are."
    number_key: str = "printed number"
    range_key: str = "printed range"
    within_key: str = "number with its printed range"
    over: str = "more than"
    under: str = "less than"
    or_more: str = "at least"
    or_less: str = "up to"
    alt: str = "{count} printed figures on {scale}: {low} to {high}. {witnesses}"
    alt_one: str = "One printed figure on {scale}: {low}. {witnesses}"
    alt_part: str = "“{printed}” ({label})"
    linear_scale: str = "a linear scale"
    log_scale: str = "a scale of steps of ten times"
    header: tuple[str, ...] = ("What", "As printed", "Time", "Source", "Counts once with", "Note")
    measured: str = "{head} ({unit})"
    alone: str = "none"


@dataclass(frozen=True, slots=True)
class Estimate:
    """One printed figure: ``printed`` in words, the ``time`` it speaks of, its ``source`` in a word or two.

    ``citing``: the works that its source cites for it, where no heading says so.
    """

    label: str
    printed: str
    amount: Amount
    time: str
    source: str
    citing: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Witness:
    """Figures that count once; ``bond`` says why, ``works`` are the names of what they go back to.

    ``at_most``: how many of them may be independent all the same, where one that cites two works joins the others.
    """

    estimates: tuple[Estimate, ...]
    bond: Bond = "alone"
    works: tuple[str, ...] = ()
    at_most: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.at_most <= len(self.estimates):
            raise ValueError("of some figures at least one and at most all are independent")
        if (self.bond == "alone") != (len(self.estimates) == 1):
            raise ValueError("a single figure is its own witness; several need a bond")


@dataclass(frozen=True, slots=True)
class CompetingEstimates:
    """Figures of one unit by their witnesses, in the order given.

    ``behind``: how many works stand behind them all, a sentence. ``log``: whether the scale goes in steps of ten
    times; None: where the largest number is more than :data:`FAR_APART` times the smallest. Raises ValueError when
    there is none, or none for that scale.
    """

    witnesses: tuple[Witness, ...]
    unit: str = ""
    log: bool | None = None
    words: Words = field(default_factory=Words)
    behind: str = ""

    def __post_init__(self) -> None:
        if not self.witnesses:
            raise ValueError("competing estimates need at least one figure")
        if self.log and times_apart(self.numbers) is None:
            raise ValueError("a log scale has no zero: these figures need a linear one")

    @property
    def estimates(self) -> tuple[Estimate, ...]:
        return tuple(one for witness in self.witnesses for one in witness.estimates)

    @property
    def numbers(self) -> tuple[Fraction, ...]:
        """Every printed end."""
        return tuple(end for one in self.estimates for end in one.amount.ends)

    @property
    def on_log(self) -> bool:
        """Whether the scale goes in steps of ten times."""
        apart = times_apart(self.numbers)
        return (apart is not None and apart > FAR_APART) if self.log is None else self.log


def drawn_estimates(data: CompetingEstimates, most: int = MOST_ROWS) -> tuple[Estimate, ...]:
    """The figures that are drawn: all up to ``most``; beyond that the first, the smallest and the largest."""
    every = data.estimates
    if len(every) <= most:
        return every
    smallest = min(range(len(every)), key=lambda at: every[at].amount.ends[0])
    largest = max(range(len(every)), key=lambda at: every[at].amount.ends[-1])
    kept = {smallest, largest}
    kept |= set([at for at in range(len(every)) if at not in kept][: most - len(kept)])
    return tuple(every[at] for at in sorted(kept))


def height_for(data: CompetingEstimates, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width).height


@planned
def _plan(data: CompetingEstimates, width: float) -> Plan:
    """As many rows as a page holds, and a few in any case."""
    plan = planning.plan(data, drawn_estimates(data), width)
    fewest, most = FEWEST_ROWS, min(MOST_ROWS, len(data.estimates))
    if plan.height <= drawing.tallest(width) or most <= fewest:
        return plan
    plan = planning.plan(data, drawn_estimates(data, fewest), width)
    while most - fewest > 1:
        middle = (fewest + most) // 2
        tried = planning.plan(data, drawn_estimates(data, middle), width)
        if tried.height <= drawing.tallest(width):
            fewest, plan = middle, tried
        else:
            most = middle
    return plan


def draw(data: CompetingEstimates, width: float, height: float) -> Figure:
    """The picture, from the top; height that is not needed stays white at the bottom.

    Raises ValueError when the height is less than :func:`height_for` asks for, or the width too small.
    """
    plan = _plan(data, width)
    if height < plan.height - 0.01:
        raise ValueError(f"these estimates need {plan.height:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    _draw_axis(axes, plan, data)
    for block in plan.blocks:
        if block.heading:
            drawing.write(axes, 0, block.top, block.heading, HEADING)
            ends = [(1.0, block.rows_top), (1.0, block.bottom)]
            drawing.line(axes, ends, style.NAVY, 2.0, name="bracket")
        for row in block.lines:
            _draw_line(axes, plan, row)
        if block.rule is not None:
            drawing.line(axes, [(0, block.rule), (width, block.rule)], style.HAIRLINE, GRID_LINE, name="rule")
    _draw_key(axes, plan)
    drawing.write(axes, 0, plan.note_top, plan.note, NOTE)
    return figure


def alt_text(data: CompetingEstimates) -> str:
    """How many figures, the smallest and the largest, on which scale, and how many witnesses."""
    words = data.words

    def part(one: Estimate) -> str:
        return words.alt_part.format(printed=one.printed, label=one.label)

    low = min(data.estimates, key=lambda one: one.amount.ends[0])
    high = max(data.estimates, key=lambda one: one.amount.ends[-1])
    return (
        (words.alt if low is not high else words.alt_one)
        .format(
            count=len(data.estimates),
            scale=words.log_scale if data.on_log else words.linear_scale,
            low=part(low),
            high=part(high),
            witnesses=f"{planning.witness_line(data)} {data.behind}".strip(),
        )
        .strip()
    )


def table(data: CompetingEstimates) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """One row a figure: what, as printed, time, source, what it counts once with, note; nothing left out."""
    words = data.words
    header = (words.header[0], words.measured.format(head=words.header[1], unit=data.unit), *words.header[2:])
    rows = tuple(
        (
            one.label,
            one.printed,
            one.time,
            planning.source_line(one, words),
            planning.bond_line(witness, words) or words.alone,
            one.note,
        )
        for witness in data.witnesses
        for one in witness.estimates
    )
    return header if data.unit else words.header, rows


# --- drawing ---


def _draw_axis(axes: Axes, plan: Plan, data: CompetingEstimates) -> None:
    drawing.write(axes, 0, 0, plan.warning, planning.WARNING)
    drawing.write(axes, plan.left, plan.unit_top, plan.unit, NOTE)
    line_top = plan.ticks_top + NOTE.leading
    for tick in plan.axis.ticks:
        x = plan.x(tick)
        zero = tick == 0
        if tick in plan.labelled:
            drawing.write(axes, x, plan.ticks_top, data.words.number(tick), NOTE, align="center")
        for top, bottom in plan.grid:
            colour, thickness = (style.RULE, AXIS_LINE) if zero else (style.HAIRLINE, GRID_LINE)
            drawing.line(axes, [(x, top), (x, bottom)], colour, thickness, name=f"tick {tick}")
    ends = [(plan.left, line_top), (plan.left + plan.width, line_top)]
    drawing.line(axes, ends, style.RULE, AXIS_LINE, name="axis")


def _draw_line(axes: Axes, plan: Plan, row: Line) -> None:
    drawing.write(axes, row.printed_left, row.top, row.printed, FIGURE)
    top = drawing.write(axes, row.label_left, row.label_top, row.label, LABEL)
    drawing.write(axes, row.label_left, top, row.note, NOTE)
    zero = None if plan.axis.log else plan.x(Fraction(0))
    marks.across(axes, row.estimate.amount, plan.x, row.middle, zero)


def _draw_key(axes: Axes, plan: Plan) -> None:
    """A small mark of each kind that is drawn above, and what it stands for."""
    for sample in plan.key:
        marks.sample(axes, sample.kind, sample.left, sample.top + NOTE.leading / 2)
        left = sample.left + marks.SAMPLE + NEAR
        drawing.write(axes, left, sample.top, sample.words, NOTE)
