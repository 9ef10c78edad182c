"""The steps of a reading say what was done with each part and why the other readings were refused."""

from __future__ import annotations

import pytest

from claims.figure import Refused
from claims.figure.step import Step, interval_text, number_text, steps
from claims.interval import Interval


def named(title: str, found: list[Step]) -> list[Step]:
    return [step for step in found if step.title == title]


def test_separator_step_says_what_the_stop_does_and_refuses_the_other_reading() -> None:
    (step,) = named("separators", steps("1.082", "id"))
    assert step.text == "1.082 → 1 082; the stop groups digits in Indonesian"
    assert step.refused == ("1.082: the stop does not mark decimals in Indonesian",)


def test_decimal_comma_with_three_digits_refuses_the_grouped_reading() -> None:
    (step,) = named("separators", steps("5,000", "id"))
    assert step.refused == ("5 000: the comma does not group digits in Indonesian",)


def test_hedges_and_scale_words_have_their_own_steps_in_the_order_printed() -> None:
    found = steps("sekitar lebih dari 4 juta", "id")
    assert [step.text for step in named("hedge", found)] == [
        "“sekitar” means about",
        "“lebih dari” means more than, the number itself left out",
    ]
    assert [step.text for step in named("scale word", found)] == ["“juta” means times 10^6"]


def test_letter_beside_money_shows_the_reading_that_fell_away() -> None:
    (step,) = named("scale word", steps("Rp 3 M", "id"))
    assert step.refused == ("3 million, as M is used in English: a currency stands beside it",)


def test_last_steps_are_both_intervals() -> None:
    found = steps("lebih dari 15 persen", "id")
    assert [step.title for step in found][-2:] == ["strict", "loose"]
    assert found[-2].text.startswith("(15, 100]")


def test_steps_refuse_what_read_refuses() -> None:
    with pytest.raises(Refused) as caught:
        steps("1.5 juta", "id")
    assert caught.value.readings


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval(None, None), "(no bound, no bound)"),
        (Interval.point(832), "832"),
        (Interval(Interval.point(15).low, None, True), "(15, no bound)"),
    ],
)
def test_interval_text_shows_open_and_closed_ends(interval: Interval, text: str) -> None:
    assert interval_text(interval) == text


def test_number_text_is_exact() -> None:
    low = Interval.point(2).low
    assert low is not None
    assert [number_text(low / 7), number_text(low / 8), number_text(low * 10**6)] == [
        "2/7",
        "0.25",
        "2 000 000",
    ]
