"""Competing estimates stand where they are printed; those that go back to one work count once."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts._amount import Amount
from report.charts.competing_estimates import (
    MOST_ROWS,
    CompetingEstimates,
    Estimate,
    Witness,
    alt_text,
    draw,
    drawn_estimates,
    height_for,
    table,
)

WIDTHS = (240, 300, 360, 482, 540)


def estimate(printed: str, amount: Amount, label: str = "children", source: str = "A 2010") -> Estimate:
    return Estimate(label, printed, amount, "2010", source)


def exactly(value: int) -> Amount:
    return Amount(F(value), F(value))


MORE = estimate("more than 800,000", Amount(F(800_000), None, open_low=True))
LEAST = estimate("at least 800,000", Amount(F(800_000), None))
UP_TO = estimate("up to 30,000", Amount(None, F(30_000)))
LESS = estimate("less than 30,000", Amount(None, F(30_000), open_high=True))
SPREAD = estimate("50,000 to 80,000", Amount(F(50_000), F(80_000)))
POINT = estimate("200,000", exactly(200_000))
AROUND = estimate("60,000 [40,000–75,000]", Amount(F(40_000), F(75_000), point=F(60_000)))
EVERY = (MORE, LEAST, UP_TO, LESS, SPREAD, POINT, AROUND)


def data(*estimates: Estimate, log: bool | None = None) -> CompetingEstimates:
    return CompetingEstimates(tuple(Witness((one,)) for one in estimates), "children", log)


def drawn(ask: Any, whole: CompetingEstimates, width: float = 482) -> Any:
    return ask(draw(whole, width, height_for(whole, width)))


def scale(drawing: Any) -> Any:
    """The place of a value, from two ticks of the scale."""
    ticks = {tick.get_gid().removeprefix("tick "): tick.get_xdata()[0] for tick in drawing.named("tick ")}
    (low, left), (high, right) = sorted((float(F(value)), x) for value, x in ticks.items())[:: len(ticks) - 1]
    return lambda value: left + (value - low) / (high - low) * (right - left)


def test_marks_stand_in_proportion_from_zero(ask: Any) -> None:
    drawing = drawn(ask, data(*EVERY, log=False))
    x = scale(drawing)
    bars = [(bar.get_x(), bar.get_x() + bar.get_width()) for bar in drawing.named("range")]
    assert bars == [pytest.approx((x(50_000), x(80_000))), pytest.approx((x(40_000), x(75_000)))]
    assert [dot.get_xdata()[0] for dot in drawing.named("number")] == pytest.approx([x(200_000), x(60_000)])
    bounds = [mark for mark in drawing.named("bound") if not mark.get_gid().endswith("arrow")]
    places = [x(800_000), x(800_000), x(30_000), x(30_000)]
    assert [mark.get_xdata()[0] for mark in bounds] == pytest.approx(places)
    hollow = [mark.get_markerfacecolor() == "#FFFFFF" for mark in bounds]
    assert hollow == [True, False, False, True], "a ring where the number itself is not included"


def test_arrows_lead_to_the_open_side_and_not_below_zero(ask: Any) -> None:
    drawing = drawn(ask, data(MORE, UP_TO, POINT, log=False))
    x = scale(drawing)
    over, under = (arrow.get_path().vertices for arrow in drawing.named("bound arrow"))
    assert over[:, 0].max() > x(800_000) + 10
    assert under[:, 0].max() < x(30_000)
    assert under[:, 0].min() >= x(0) - 6


def test_far_apart_numbers_get_a_scale_of_steps_of_ten_and_a_warning(ask: Any) -> None:
    near = data(estimate("10", exactly(10)), estimate("300", exactly(300)))
    far = data(estimate("10", exactly(10)), estimate("301", exactly(301)))
    assert (near.on_log, far.on_log) == (False, True)
    words = " ".join(drawn(ask, far).words())
    assert "Each step to the right is ten times as much" in words
    assert "a short distance can be a large difference" in words
    drawing = drawn(ask, near)
    assert "ten times" not in " ".join(drawing.words())
    assert "0" in drawing.words()


def test_steps_of_ten_are_of_one_length(ask: Any) -> None:
    drawing = drawn(ask, data(POINT, estimate("9", exactly(9))))
    places = sorted({tick.get_xdata()[0] for tick in drawing.named("tick ")})
    steps = [b - a for a, b in pairwise(places)]
    assert steps == pytest.approx([steps[0]] * len(steps))


def test_the_sheet_may_ask_for_either_scale() -> None:
    assert data(MORE, UP_TO, log=True).on_log
    assert not data(POINT, estimate("9", exactly(9)), log=False).on_log
    with pytest.raises(ValueError, match="no zero"):
        data(POINT, estimate("0", exactly(0)), log=True)
    assert not data(POINT, estimate("0", exactly(0))).on_log


def test_a_long_first_number_of_a_narrow_scale_stays_on_the_page(ask: Any, check: Any) -> None:
    far = data(estimate("1 million", exactly(10**6)), estimate("50 million", exactly(5 * 10**7)))
    drawing = drawn(ask, far, 240)
    assert "1,000,000" in drawing.words()
    check(drawing)


def test_figures_that_go_back_to_one_work_share_a_bracket_and_count_once(ask: Any) -> None:
    group = Witness((MORE, POINT, LEAST), "cited", ("Mora 1996",))
    whole = CompetingEstimates((group, Witness((SPREAD,))))
    drawing = drawn(ask, whole)
    assert "Count once: these 3 cite the same work, Mora 1996" in drawing.words()
    assert "4 figures, at most 2 witnesses" in " ".join(drawing.words())
    (bracket,) = drawing.named("bracket")
    box = drawing.extent(bracket)
    rows = {text.get_text(): drawing.extent(text) for text in drawing.texts()}
    for one in (MORE, POINT, LEAST):
        middle = (rows[one.printed].y0 + rows[one.printed].y1) / 2
        assert box.y0 - 1 < middle < box.y1 + 1
    assert rows[SPREAD.printed].y1 < box.y0 + 1


def test_no_line_and_no_average_joins_the_rows(ask: Any) -> None:
    drawing = drawn(ask, data(POINT, SPREAD, MORE))
    known = ("tick", "axis", "rule", "number", "range", "bound", "key", "bracket")
    assert all((shape.get_gid() or "").startswith(known) for shape in drawing.shapes())


def test_a_single_figure_needs_no_word_on_witnesses(ask: Any) -> None:
    drawing = drawn(ask, data(POINT))
    assert not drawing.named("bracket")
    assert "witness" not in " ".join(drawing.words())


def test_each_row_tells_its_time_and_source(ask: Any) -> None:
    one = Estimate("children", "5", exactly(5), "2004–2015", "Lee 2019", ("Mora 1996",), "at work")
    words = " ".join(drawn(ask, data(one)).words())
    assert "2004–2015 · Lee 2019, citing Mora 1996; at work" in words


def test_of_many_the_smallest_and_the_largest_are_kept_and_the_rest_is_counted(ask: Any) -> None:
    many = [estimate(f"{n}", exactly(n)) for n in range(10, 40)]
    many += [estimate("2", exactly(2)), estimate("50", exactly(50))]
    kept = [one.printed for one in drawn_estimates(data(*many))]
    assert len(kept) == MOST_ROWS
    assert {"2", "50"} <= set(kept)
    words = " ".join(drawn(ask, data(*many)).words())
    assert "more not drawn; the smallest and the largest are." in words
    assert height_for(data(*many), 482) <= 620
    assert len(table(data(*many))[1]) == 32, "the table leaves nothing out"


def test_words_of_any_length_stay_inside_and_apart(ask: Any, check: Any) -> None:
    long = Estimate("x" * 400, "9" * 90, exactly(9), "2010 " * 20, "y" * 300, ("z" * 200,), "w" * 200)
    whole = CompetingEstimates((Witness((long, POINT), "joined", ("v" * 400,)),), "u" * 300)
    for width in WIDTHS:
        check(drawn(ask, whole, width))


@pytest.mark.parametrize("log", [True, False])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_kind_of_mark_is_readable_at_every_width(ask: Any, check: Any, width: float, log: bool) -> None:
    check(drawn(ask, data(*EVERY, log=log), width))


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_any_numbers_stay_on_the_scale(ask: Any, check: Any, values: list[int]) -> None:
    whole = data(*(estimate(f"{value:,}", exactly(value)) for value in values))
    check(drawn(ask, whole))


def test_the_table_holds_every_word_that_a_claim_or_sheet_brings_to_the_picture() -> None:
    one = Estimate("girls", "5", exactly(5), "2004–2015", "Lee 2019", ("Mora 1996",), "at work")
    header, ((*cells,),) = table(data(one))
    assert header[1] == "As printed (children)"
    assert cells == ["girls", "5", "2004–2015", "Lee 2019, citing Mora 1996", "none", "at work"]


def test_the_alternative_text_names_the_ends_and_the_witnesses() -> None:
    whole = CompetingEstimates((Witness((MORE, POINT), "cited", ("Mora 1996",)), Witness((UP_TO,))))
    assert alt_text(whole) == (
        "3 printed figures on a linear scale: “up to 30,000” (children) to “more than 800,000” (children). "
        "3 figures, at most 2 witnesses: those that cite one work, or repeat one another, count once."
    )


@pytest.mark.parametrize(
    ("low", "high", "point", "words"),
    [
        (None, None, None, "neither end"),
        (F(5), F(3), None, "above its high end"),
        (F(1), F(3), F(4), "outside the range"),
    ],
)
def test_an_amount_that_cannot_be_is_refused(low: Any, high: Any, point: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Amount(low, high, point=point)


def test_a_witness_of_several_figures_says_why_they_are_one() -> None:
    with pytest.raises(ValueError, match="bond"):
        Witness((MORE, POINT))
    with pytest.raises(ValueError, match="at least one"):
        CompetingEstimates(())


def test_figures_that_one_text_only_ties_are_not_called_one_witness() -> None:
    tied = Witness((POINT, SPREAD, UP_TO), "joined", ("Lind 2010", "Berg 2012"), at_most=2)
    whole = CompetingEstimates((tied, Witness((MORE,))), "children")
    heading = table(whole)[1][0][4]
    assert heading == (
        "These 3 go back to each other or to Lind 2010; Berg 2012: at most 2 of them count for themselves"
    )
    assert "4 figures, at most 3 witnesses" in alt_text(whole)
    with pytest.raises(ValueError, match="at least one and at most all"):
        Witness((POINT, SPREAD), "joined", ("Lind 2010",), at_most=3)
