"""A timeline shows years on one even scale; what has no date gets no place on it."""

from __future__ import annotations

from fractions import Fraction as F
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts._year_axis import YearAxis, ends, year_axis
from report.charts.timeline import Row, Timeline, alt_text, draw, height_for, table


def years(first: int, last: int | None = None) -> tuple[F, F]:
    return F(first), F((first if last is None else last) + 1)


CHILDREN = Row("children under 16", "800 ribu lebih", years(2004, 2015), years(2015))
VISITORS = Row("visitors", "15,8 juta", years(2010), years(2011))
UNDATED = Row("visitors a year", "10 juta", None, years(2014))
NOTHING = Row("cases", "200.000", None, None)
ALL = Timeline((UNDATED, CHILDREN, NOTHING, VISITORS))


def drawn(ask: Any, *rows: Row, width: float = 482) -> Any:
    data = Timeline(rows)
    return ask(draw(data, width, height_for(data, width)))


def span_of(box: Any) -> tuple[float, float]:
    return box.get_x(), box.get_x() + box.get_width()


def test_a_bar_runs_from_the_beginning_of_its_first_year_to_the_end_of_its_last(ask: Any) -> None:
    drawing = drawn(ask, CHILDREN, VISITORS)
    assert [span_of(bar) for bar in drawing.named("span")] == [(2004, 2016), (2010, 2011)]


def test_a_ring_stands_in_the_middle_of_the_year_of_the_source_over_its_tick(ask: Any) -> None:
    drawing = drawn(ask, CHILDREN, VISITORS)
    assert [ring.get_xdata()[0] for ring in drawing.named("source")] == [2015.5, 2011.5]
    ticks = [tick for tick in drawing.texts() if tick.get_text().isdigit() and len(tick.get_text()) == 4]
    assert ticks, "years stand at the axis"
    assert all(tick.get_position()[0] == int(tick.get_text()) + 0.5 for tick in ticks)
    assert all(ring.get_markerfacecolor() == "#FFFFFF" for ring in drawing.named("source")), "hollow"


def test_a_bar_and_a_ring_at_one_place_are_both_seen(ask: Any) -> None:
    drawing = drawn(ask, Row("cases", "832", years(2014), years(2014)), CHILDREN)
    ring, bar = drawing.named("source")[0], drawing.named("span")[0]
    order = drawing.figure.axes[1].get_children()
    assert order.index(ring) < order.index(bar), "the ring lies under the bar"
    ring_box, bar_box = drawing.extent(ring), drawing.extent(bar)
    assert ring_box.y1 - ring_box.y0 > 2 * (bar_box.y1 - bar_box.y0) - 1, "and stands out above and below it"


def test_a_source_of_several_years_is_as_wide_as_they_are(ask: Any) -> None:
    drawing = drawn(ask, Row("x", "1", years(2010), years(2015, 2018)), CHILDREN)
    assert span_of(drawing.named("source")[0]) == (2015, 2019)


def test_rows_without_a_date_stand_below_the_lane_without_a_bar(ask: Any) -> None:
    data = ALL
    drawing = ask(draw(data, 482, height_for(data, 482)))
    lane = drawing.extent(drawing.named("lane")[0]).y0
    below = [text.get_text() for text in drawing.texts() if drawing.extent(text).y1 < lane + 1]
    assert " ".join(below) == (
        "10 juta visitors a year 200.000 cases year of the source not given No date given in the text"
    )
    assert all(drawing.extent(bar).y0 > lane for bar in drawing.named("span"))
    assert sum(drawing.extent(ring).y1 < lane for ring in drawing.named("source")) == 1


def test_there_is_no_lane_when_all_rows_are_dated(ask: Any) -> None:
    drawing = drawn(ask, CHILDREN)
    assert not drawing.named("lane")
    assert "No date given in the text" not in drawing.words()


def test_an_end_that_is_not_given_is_an_arrow_to_the_rim(ask: Any) -> None:
    drawing = drawn(ask, Row("a", "1", (None, F(2004)), years(2007)), Row("b", "2", (F(2012), None), None))
    first, last = drawing.figure.axes[1].get_xlim()
    assert [span_of(bar) for bar in drawing.named("span")] == [(first, 2004), (2012, last)]
    assert len(drawing.named("open start")) == len(drawing.named("open end")) == 1
    assert not drawn(ask, CHILDREN).named("open")


def test_one_early_date_is_named_in_its_row_instead_of_squashing_the_others(ask: Any) -> None:
    old = Row("silver", "400 kati", years(1350, 1400), years(1998))
    drawing = drawn(ask, CHILDREN, old, VISITORS)
    first, _ = drawing.figure.axes[1].get_xlim()
    assert first > 1900
    assert len(drawing.named("from before")) == 1
    assert "1350–1400: before this axis starts" in " ".join(drawing.words())
    assert len(drawing.named("span")) == 2


def test_an_axis_with_nothing_left_out_says_nothing_of_the_kind(ask: Any) -> None:
    drawing = drawn(ask, CHILDREN, VISITORS)
    assert not drawing.named("from before")
    assert not any("before" in words for words in drawing.words())


@pytest.mark.parametrize(
    ("spans", "first_year"),
    [
        ([(1350, 1400), (2010, 2015), (2011, 2012), (2012, 2014)], 2010),
        ([(1350, 1400), (2010, 2015), (2011, 2012)], 1300),  # too few to speak of an outlier
        ([(1990, 1991), (2010, 2015), (2011, 2012), (2012, 2014)], 1990),  # no hundred years
        ([(1350, 1400), (1360, 1400), (2011, 2012), (2012, 2014)], 1300),  # not one, but half of them
        ([(1900, 1901), (1950, 1951), (1980, 1981), (2012, 2014)], 1900),  # spread, not stretched
    ],
)
def test_the_axis_is_cut_only_for_an_outlier(spans: list[tuple[int, int]], first_year: int) -> None:
    axis = year_axis([(F(a), F(b)) for a, b in spans], 12)
    assert axis is not None
    assert axis.first == first_year


SPAN = st.tuples(st.integers(1300, 2040), st.integers(1, 60)).map(lambda span: (F(span[0]), F(sum(span))))


@given(st.lists(SPAN, min_size=1, max_size=25), st.integers(2, 14))
@settings(max_examples=80)
def test_the_axis_is_even_and_holds_all_but_a_fifth(spans: list[tuple[F, F]], most: int) -> None:
    axis = year_axis(spans, most)
    assert axis is not None
    assert len(axis.ticks) <= most
    assert str(axis.step).rstrip("0") in ("1", "2", "5")
    assert axis.first % axis.step == axis.last % axis.step == 0
    assert all(end <= axis.last + 1 for _, end in spans)
    assert sum(start < axis.first for start, _ in spans) <= max(1, len(spans) // 5)


def test_a_single_year_does_not_fill_the_page(ask: Any) -> None:
    drawing = drawn(ask, Row("x", "1", years(2010), years(2010)))
    assert year_axis([years(2010)], 12) == YearAxis(2008, 2012, 1)
    bar = drawing.extent(drawing.named("span")[0])
    assert bar.x1 - bar.x0 < 482 / 5


def test_a_bar_too_short_to_see_becomes_a_dot(ask: Any) -> None:
    rows = [Row(f"r{n}", "1", years(1500 + 100 * n), None) for n in range(6)]
    drawing = drawn(ask, *rows)
    marks = drawing.named("span")
    assert [mark.get_xdata()[0] for mark in marks] == [1500.5 + 100 * n for n in range(6)]
    assert all(drawing.extent(mark).x1 - drawing.extent(mark).x0 >= 3 for mark in marks)


def test_no_year_at_all_draws_no_axis(ask: Any, check: Any) -> None:
    drawing = drawn(ask, NOTHING)
    assert not drawing.named("axis")
    assert not drawing.named("tick")
    assert "No date given in the text" in drawing.words()
    check(drawing)


@pytest.mark.parametrize(
    ("count", "note"), [(25, None), (26, "1 more row not drawn"), (40, "15 more rows not drawn")]
)
def test_rows_beyond_twenty_five_are_counted_not_dropped(
    ask: Any, check: Any, count: int, note: str | None
) -> None:
    rows = [Row(f"row {n}", str(n), years(1990 + n), years(2000 + n)) for n in range(count)]
    drawing = drawn(ask, *rows)
    assert len(drawing.named("span")) == 25
    assert [words for words in drawing.words() if "not drawn" in words] == ([note] if note else [])
    check(drawing)


WORDS = st.text("abcdefghij  ", min_size=1, max_size=60).map(lambda text: text.strip() or "x")
ROW = st.builds(
    Row,
    label=WORDS,
    printed=WORDS,
    span=st.none() | SPAN | SPAN.map(lambda s: (None, s[1])) | SPAN.map(lambda s: (s[0], None)),
    source=st.none() | SPAN,
    note=st.just("") | WORDS,
)


@given(st.lists(ROW, min_size=1, max_size=8), st.integers(300, 540))
@settings(max_examples=15, deadline=None)
def test_whatever_the_rows_no_text_lies_on_another(ask: Any, check: Any, rows: list[Row], width: int) -> None:
    check(drawn(ask, *rows, width=width))


@pytest.mark.parametrize("span", [(F(2010), F(2010)), (F(2011), F(2010))])
def test_a_time_that_does_not_run_forwards_is_refused(span: tuple[F, F]) -> None:
    with pytest.raises(ValueError, match="does not run forwards"):
        Row("x", "1", span, None)
    with pytest.raises(ValueError, match="does not run forwards"):
        Row("x", "1", None, span)


def test_no_rows_and_no_room_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one row"):
        Timeline(())
    with pytest.raises(ValueError, match="does not fit"):
        height_for(ALL, 150)


def test_an_open_end_lies_a_year_from_the_other() -> None:
    assert ends((None, F(2004))) == (2003, 2004)
    assert ends((F(2012), None)) == (2012, 2013)


def test_the_table_writes_times_as_years() -> None:
    open_rows = Timeline((Row("a", "1", (None, F(2004)), None), Row("b", "2", (F(2012), None), None, "why")))
    assert [row[2:] for row in table(open_rows)[1]] == [
        ("until 2003", "not given", ""),
        ("from 2012", "not given", "why"),
    ]
    assert table(ALL)[1][1] == ("children under 16", "800 ribu lebih", "2004–2015", "2015", "")
    assert table(ALL)[1][2][2:4] == ("not given", "not given")


def test_the_alternative_text_names_the_times_and_the_undated() -> None:
    assert alt_text(ALL) == (
        "A timeline of 4 figures: 2 speak of times from 2004 to 2015; the earliest is “800 ribu lebih” "
        "(children under 16, 2004–2015). No date is given for 2: “10 juta”, “200.000”."
    )
    assert "none gives a date" in alt_text(Timeline((NOTHING,)))
