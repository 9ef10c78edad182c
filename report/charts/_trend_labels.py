"""The lettering of a trend: a figure beside each mark where there is room, a word above each gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from report.charts import _drawing as drawing
from report.charts import _marks
from report.charts._drawing import FIGURE, NEAR, NOTE
from report.charts._placing import Area, along, around, first_free
from report.charts._trend_plan import Frame, Mark, Stretch, Text, level, tip, wide

if TYPE_CHECKING:
    from report.charts.trend import Words

WIDEST = 104.0  # of a label at a mark
SLICE = 6.0
AWAY = _marks.DOT / 2 + NEAR * 0.75


@dataclass(frozen=True, slots=True)
class Gap:
    """A broken place: the word begins at ``left`` and ``top``; (x, y) is where the line would have run."""

    words: tuple[str, ...]
    left: float
    top: float
    x: float
    y: float


def gap_rows(stretches: Sequence[Stretch], place: Frame, width: float) -> tuple[Gap, ...]:
    """The words at gaps in rows from 0 downwards, each right of the leader that goes down from it.

    From the right to the left and from the lowest row up: so no leader crosses the word of another gap.
    """
    free: list[float] = []  # by row, from the lowest: how far to the right it is free
    heights: list[float] = []
    found: list[tuple[int, Gap]] = []
    broken = [one for one in stretches if not one.joined and one.why]
    for one in sorted(broken, key=lambda one: one.first.x + one.second.x, reverse=True):
        x, y = (one.first.x + one.second.x) / 2, (level(one.first, place) + level(one.second, place)) / 2
        lines = drawing.wrap(one.why, width, NOTE)
        room = wide(NOTE, lines)
        left = max(0.0, min(x, width - room))
        row = next((at for at, end in enumerate(free) if left + room + NEAR <= end), len(free))
        if row == len(free):
            free.append(width + NEAR)
            heights.append(0.0)
        free[row], heights[row] = left, max(heights[row], len(lines) * NOTE.leading)
        found.append((row, Gap(lines, left, 0.0, x, y)))
    return tuple(replace(gap, top=sum(heights[row + 1 :])) for row, gap in reversed(found))


def labels(
    marks: Sequence[Mark], taken: Sequence[Area], place: Frame, words: Words
) -> tuple[tuple[Text, ...], tuple[Mark, ...]]:
    """A label for each mark where there is room beside what is ``taken``, and the marks without one.

    The most telling come first: single figures of a source, the ends of a series, bounds and doubted ones.
    """
    page = Area(place.left, place.top, place.right + NEAR, place.bottom - 1)
    taken = list(taken)
    texts: list[Text] = []
    missing: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: _rank(mark, marks)):
        lines = drawing.wrap(mark.point.printed, WIDEST, FIGURE), _plain(mark, words)
        room = max(wide(FIGURE, lines[0]), wide(NOTE, lines[1]))
        height = len(lines[0]) * FIGURE.leading + len(lines[1]) * NOTE.leading
        # A bar stands in the way above and below, so that beside it is looked for as well.
        spots = [spot for y in _levels(mark, place) for spot in around(mark.x, y, room, height, AWAY)]
        spot = first_free(spots, taken, page)
        if spot is None:
            missing.append(mark)
            continue
        taken.append(spot)
        texts.append(Text(spot.left, spot.top, *lines))
    return tuple(texts), tuple(missing)


def taken(
    marks: Sequence[Mark], stretches: Sequence[Stretch], gaps: Sequence[Gap], place: Frame
) -> tuple[Area, ...]:
    """What labels must not be set across: marks, lines, hatched bands, and the strokes at gaps."""
    found = [area for mark in marks for area in _standing(mark, place)]
    for one in stretches:
        if one.joined:
            levels = [(mark.x, level(mark, place)) for mark in (one.first, one.second)]
            found += along(levels[0], levels[1], 1.0)
            found += _hatched(one, place)
    for gap in gaps:
        found.append(Area(gap.x - NEAR, gap.y - NEAR, gap.x + NEAR, gap.y + NEAR))
        found.append(Area(gap.x - 1, gap.top, gap.x + 1, gap.y))
    return tuple(found)


def _hatched(one: Stretch, place: Frame) -> tuple[Area, ...]:
    """The area between two ranges where the second looks ahead."""
    first, second = one.first.point.amount, one.second.point.amount
    if not (one.second.point.projected and first.is_range and second.is_range):
        return ()
    top0, top1 = place.y(first.ends[1]), place.y(second.ends[1])
    low0, low1 = place.y(first.ends[0]), place.y(second.ends[0])
    steps = max(1, int((one.second.x - one.first.x) // SLICE))
    found = []
    for at in range(steps):
        near, far = at / steps, (at + 1) / steps
        left, right = (one.first.x + (one.second.x - one.first.x) * share for share in (near, far))
        top = min(top0 + (top1 - top0) * share for share in (near, far))
        low = max(low0 + (low1 - low0) * share for share in (near, far))
        found.append(Area(left, top, right, low))
    return tuple(found)


def _levels(mark: Mark, place: Frame) -> list[float]:
    """Heights from which a label may keep its distance: the top of what is drawn, its middle, its foot."""
    areas = _standing(mark, place)
    top = min(area.top for area in areas) + _marks.DOT / 2
    bottom = max(area.bottom for area in areas) - _marks.DOT / 2
    return list(dict.fromkeys((top, level(mark, place), bottom)))


def _standing(mark: Mark, place: Frame) -> list[Area]:
    """What a mark takes up: its dot, its bar, its arrow, and the stretch of its time."""
    half, amount = _marks.DOT / 2, mark.point.amount
    y = level(mark, place)
    top, bottom = (place.y(end) for end in (amount.ends[-1], amount.ends[0]))
    if amount.high is None:
        top = tip(mark, place)
    if amount.low is None:
        bottom = tip(mark, place)
    areas = [Area(mark.x - half, min(top, y) - half, mark.x + half, max(bottom, y) + half)]
    if mark.point.lasting:
        areas.append(Area(mark.start, y - 2, mark.end, y + 2))
    return areas


def _plain(mark: Mark, words: Words) -> tuple[str, ...]:
    """Below the figure: the source of one that stands alone, and what its place in time does not show."""
    said = [mark.name] if mark.alone else []
    said += [words.projected] if mark.point.projected else []
    said += [mark.point.time] if mark.point.tells_time else []
    return drawing.wrap(words.alt_join.join(said), WIDEST, NOTE)


def _rank(mark: Mark, marks: Sequence[Mark]) -> tuple[int, float]:
    if mark.alone:
        return 0, mark.x
    own = [other for other in marks if other.name == mark.name]
    if mark is own[0] or mark is own[-1]:
        return 1, mark.x
    if mark.point.tells_time or mark.point.amount.single is None or mark.point.projected:
        return 2, mark.x
    values = [other.point.amount.ends[-1] for other in own]
    return (3 if mark.point.amount.ends[-1] in (min(values), max(values)) else 4), mark.x
