"""A trend joins only what counts alike, at true distances in time, and says where it does not."""

from __future__ import annotations

from fractions import Fraction as F
from typing import Any

import pytest

from report.charts._amount import Amount
from report.charts.trend import Point, Series, Trend, Words, alt_text, draw, height_for, table

WIDTHS = (240, 300, 360, 482, 540)
W = Words()


def year(first: int, last: int | None = None) -> tuple[F, F]:
    return F(first), F((last or first) + 1)


def point(at: int, value: int, **more: Any) -> Point:
    amount = more.pop("amount", Amount(F(value), F(value)))
    return Point(more.pop("printed", f"{value:,}"), amount, year(at), str(at), **more)


def undated(printed: str, amount: Amount, time: str = "no date given") -> Point:
    return Point(printed, amount, None, time)


def series(name: str, *points: Point, breaks: tuple[Any, ...] | None = None) -> Series:
    return Series(name, points, ("",) * (len(points) - 1) if breaks is None else breaks)


OFFICE = series("Office 2020", point(1990, 120), point(1995, 140), point(1996, 180), point(2010, 70))
AHEAD = series("Plan 2015", point(2010, 50), point(2014, 60), point(2030, 90, projected=True))


def drawn(ask: Any, *every: Series, width: float = 482, unit: str = "children", zero: bool = True) -> Any:
    data = Trend(every, unit, zero)
    return ask(draw(data, width, height_for(data, width)))


def axes(drawing: Any) -> tuple[Any, Any]:
    """The places of a year's middle and of a value, from the ticks."""
    years = {int(one.get_gid().split()[1]): one.get_xdata()[0] for one in drawing.named("year ")}
    values = {F(one.get_gid().split()[1]): one.get_ydata()[0] for one in drawing.named("value ")}

    def along(found: Any, value: Any) -> float:
        (low, start), (high, end) = sorted(found.items())[:: len(found) - 1]
        return float(start + float((value - low) / (high - low)) * (end - start))

    return lambda value: along(years, F(value)), lambda value: along(values, F(value))


def test_points_stand_at_their_years_and_values(ask: Any) -> None:
    drawing = drawn(ask, OFFICE)
    x, y = axes(drawing)
    places = [(one.get_xdata()[0], one.get_ydata()[0]) for one in drawing.named("point")]
    wanted = [(x(1990), y(120)), (x(1995), y(140)), (x(1996), y(180)), (x(2010), y(70))]
    assert places == [pytest.approx(one) for one in wanted]
    assert x(1996) - x(1995) == pytest.approx((x(2010) - x(1996)) / 14), "uneven years stand uneven"


def test_one_source_that_counts_alike_makes_a_line(ask: Any) -> None:
    drawing = drawn(ask, OFFICE)
    assert len(drawing.named("line")) == 3
    assert not drawing.named("gap")
    assert not any("o trend" in words for words in drawing.words())


@pytest.mark.parametrize(
    "why",
    ["definition", "silent", "noun", "edition", "method", "silent_method", "manner", "length", "overlap"],
)
def test_a_break_is_a_gap_and_a_word(ask: Any, why: Any) -> None:
    broken = series("Office 2020", point(2000, 5), point(2005, 7), point(2010, 6), breaks=("", why))
    drawing = drawn(ask, broken)
    assert len(drawing.named("line")) == 1
    assert len(drawing.named("gap")) == 2, "two strokes where the line would have run"
    assert getattr(W, why) in drawing.words()


def test_figures_of_different_sources_are_never_joined(ask: Any) -> None:
    drawing = drawn(
        ask, series("ESCAP 2009", point(2009, 14)), series("WTTC 2017", point(2016, 20)), unit="%"
    )
    assert not drawing.named("line")
    assert "No trend: no two of these figures come from one source and count alike." in drawing.words()
    assert {"ESCAP 2009", "WTTC 2017"} <= set(drawing.words()), "each is named at its figure"


def test_bounds_and_ranges_without_a_number_are_not_joined(ask: Any) -> None:
    bound = point(2005, 0, printed="more than 5", amount=Amount(F(5), None, True))
    spread = point(2010, 0, printed="4 to 8", amount=Amount(F(4), F(8)))
    drawing = drawn(ask, series("A", point(2000, 6), bound, spread))
    assert not drawing.named("line")
    (arrow,) = drawing.named("bound")
    _, y = axes(drawing)
    assert arrow.get_path().vertices[:, 1].min() < y(5), "the arrow leads upwards"
    (bar,) = drawing.named("range")
    top, bottom = sorted((bar.get_y(), bar.get_y() + bar.get_height()))
    assert (top, bottom) == pytest.approx((y(8), y(4)))


def test_a_projection_is_hollow_and_dashed(ask: Any) -> None:
    drawing = drawn(ask, AHEAD)
    assert len(drawing.named("line")) == 1
    (dashed,) = drawing.named("projection")
    assert dashed.get_linestyle() != "-"
    assert [one.get_markerfacecolor() == "#FFFFFF" for one in drawing.named("point")] == [False, False, True]
    assert "looks ahead" in drawing.words()


def test_bands_join_printed_ranges_only(ask: Any) -> None:
    def ranged(at: int, low: int, high: int, ahead: bool = False) -> Point:
        amount = Amount(F(low), F(high), point=F((low + high) // 2))
        return point(at, 0, printed=f"{low}–{high}", amount=amount, projected=ahead)

    drawing = drawn(
        ask,
        series("UN", point(1995, 10), ranged(2000, 8, 12), ranged(2005, 9, 13), ranged(2030, 4, 20, True)),
    )
    (band,) = drawing.named("band")
    x, y = axes(drawing)
    corners = [tuple(corner) for corner in band.get_path().vertices]
    wanted = [(x(2000), y(8)), (x(2000), y(12)), (x(2005), y(13)), (x(2005), y(9))]
    assert corners == [pytest.approx(one) for one in wanted]
    assert len(drawing.named("hatched band")) == 1
    assert len(drawing.named("range")) == 3, "the number of 1995 has none"


def test_undated_figures_stand_in_a_lane_and_not_on_the_axis_of_time(ask: Any) -> None:
    lane = Series("Leaflet 1996", (), (), (undated("about 100", Amount(F(100), F(100))),))
    drawing = drawn(ask, OFFICE, lane)
    (box,) = drawing.named("lane")
    years = [one.get_xdata()[0] for one in drawing.named("year ")]
    assert box.get_x() > max(years)
    inside = [one for one in drawing.named("point") if one.get_xdata()[0] > box.get_x()]
    _, y = axes(drawing)
    assert [one.get_ydata()[0] for one in inside] == pytest.approx([y(100)]), "at its value all the same"
    assert "no date given" in drawing.words()
    since = Series("Leaflet 1996", (), (), (undated("100", Amount(F(100), F(100)), "since 2004"),))
    words = drawn(ask, OFFICE, since).words()
    assert "no one time given" in words
    assert any("since 2004" in one for one in words)


def test_the_scale_starts_at_zero_or_says_that_it_does_not(ask: Any) -> None:
    high = series("A", point(2000, 930), point(2010, 941))
    assert "0" in drawn(ask, high).words()
    cut = drawn(ask, high, zero=False)
    assert "This scale does not start at zero." in cut.words()
    assert cut.named("cut")
    low = drawn(ask, series("A", point(2000, 1), point(2010, 900)), zero=False)
    assert "This scale does not start at zero." not in low.words(), "it does"
    assert not low.named("cut")


def test_series_differ_in_marker_and_dash_as_well_as_colour(ask: Any) -> None:
    four = [series(f"S{n}", point(2000, 10 * n + 5), point(2010, 10 * n + 9)) for n in range(4)]
    drawing = drawn(ask, *four)
    assert len({one.get_marker() for one in drawing.named("point")}) == 4
    assert len({str(one._dash_pattern) for one in drawing.named("line")}) == 4


def test_a_fifth_series_is_refused() -> None:
    five = tuple(series(f"S{n}", point(2000, n + 1), point(2010, n + 2)) for n in range(5))
    with pytest.raises(ValueError, match="at most 4 series of several figures, not 5"):
        Trend(five)
    assert Trend(tuple(series(f"S{n}", point(2000 + n, 5)) for n in range(5))), "single figures are no lines"


def test_every_figure_is_named_at_its_mark_or_below(ask: Any) -> None:
    assert {"120", "140", "180", "70"} <= set(drawn(ask, OFFICE).words())
    crowd = [
        series(f"S{n}", *(point(1990 + m, m + n, printed=f"about 4{m}{n} 000") for m in range(4)))
        for n in range(2)
    ]
    words = drawn(ask, *crowd, width=240).words()
    note = " ".join(words).split("Also drawn: ")[1]
    for one in crowd:
        for figure in one.points:
            assert figure.printed in words or f"{figure.printed} ({figure.time}, {one.name})" in note


def test_of_very_many_figures_without_room_the_rest_is_counted(ask: Any) -> None:
    assert "more without their number." in " ".join(drawn(ask, *DENSE).words())


FULL = (
    OFFICE,
    AHEAD,
    Series(
        "Lee 2019",
        (Point("over 150", Amount(F(150), None, True), year(2004, 2015), "2004–2015", False, True),),
    ),
    Series("Mora", (), (), (undated("up to 30", Amount(None, F(30))), undated("35", Amount(F(35), F(35))))),
)
LONG = (
    Series("x" * 300, (point(2000, 5, printed="9" * 90), point(2001, 6)), ("method",)),
    Series("y" * 200, (), (), (undated("8" * 80, Amount(F(3), F(3)), "z" * 90),)),
)
DENSE = tuple(
    series(f"A series of an office {n}", *(point(1980 + m, 100 + (m * 37 + n * 53) % 500) for m in range(15)))
    for n in range(4)
)


@pytest.mark.parametrize("every", [FULL, LONG, DENSE], ids=["full", "long", "dense"])
@pytest.mark.parametrize("width", WIDTHS)
def test_it_is_readable_at_every_width(ask: Any, check: Any, every: tuple[Series, ...], width: float) -> None:
    check(drawn(ask, *every, width=width, unit="u" * (300 if every is LONG else 5)))


def test_words_at_many_gaps_stand_apart(ask: Any, check: Any) -> None:
    broken = series("A", *(point(2000 + n, 5 + n) for n in range(9)), breaks=("definition", "method") * 4)
    drawing = drawn(ask, broken)
    check(drawing)
    assert drawing.words().count(W.definition) == 4


def test_what_a_text_says_of_its_figures_stands_below_once(ask: Any) -> None:
    told = series("A", point(2000, 5), point(2005, 7, note="at work"), point(2010, 6, note="at work"))
    words = " ".join(drawn(ask, told).words())
    assert words.count("A, 2005 to 2010: at work.") == 1


def test_no_line_of_the_scale_runs_through_a_label(ask: Any) -> None:
    drawing = drawn(ask, *FULL)
    labels = [
        drawing.extent(text) for text in drawing.texts() if text.get_text() in ("120", "140", "180", "70")
    ]
    for line in drawing.named("value "):
        box = drawing.extent(line)
        middle = (box.y0 + box.y1) / 2
        if line.get_gid() != "value 0":
            assert not any(one.y0 < middle < one.y1 and one.x0 < box.x1 and box.x0 < one.x1 for one in labels)


def test_a_single_figure_is_no_trend(ask: Any, check: Any) -> None:
    drawing = drawn(ask, series("A", point(2010, 5)))
    check(drawing)
    assert "One dated figure makes no trend." in drawing.words()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Trend(()), "none of these figures has a date"),
        (lambda: Trend((Series("A", (), (), (undated("5", Amount(F(5), F(5))),)),)), "has a date"),
        (lambda: Series("A", ()), "no figures"),
        (lambda: Series("A", (point(2000, 5), point(2001, 5))), "a break or none"),
        (lambda: series("A", point(2001, 5), point(2000, 5)), "not in the order"),
        (lambda: Series("A", (), (), (point(2000, 5),)), "among its undated"),
        (lambda: Point("5", Amount(F(5), F(5)), (F(2001), F(2000)), "2000"), "forwards"),
    ],
)
def test_what_is_no_trend_is_refused(make: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()


def test_a_width_that_holds_no_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit into a width of 90"):
        height_for(Trend(FULL), 90)


def test_the_table_tells_what_is_joined_and_why_not() -> None:
    broken = series("A", point(2000, 5), point(2005, 7), point(2010, 6), breaks=("", "method"))
    data = Trend((broken, FULL[3]), "children")
    assert table(data)[0][1] == "As printed (children)"
    assert [row[3] for row in table(data)[1]] == [
        "first",
        "yes",
        "no: method changes",
        "no: no date given",
        "no: no date given",
    ]


def test_the_alternative_text_has_the_ends_of_the_lines() -> None:
    assert alt_text(Trend((OFFICE,))) == (
        "A trend of 4 figures from 1990 to 2010: Office 2020, “120” (1990) to “70” (2010)."
    )
