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
    assert step.refused == (
        "1.082: the stop does not mark decimals in Indonesian; in English it marks decimals",
    )


def test_decimal_comma_with_three_digits_refuses_the_grouped_reading() -> None:
    (step,) = named("separators", steps("5,000", "id"))
    assert step.refused == (
        "5 000: the comma does not group digits in Indonesian; in English it groups digits",
    )


def test_hedges_and_scale_words_have_their_own_steps_in_the_order_printed() -> None:
    found = steps("sekitar lebih dari 4 juta", "id")
    assert [step.text for step in named("hedge", found)] == [
        "“sekitar” means about",
        "“lebih dari” means more than, the number itself left out",
    ]
    assert [step.text for step in named("scale word", found)] == ["“juta” means times 10^6 (1 000 000)"]


def test_the_value_of_a_number_and_one_scale_word_is_shown_as_their_product() -> None:
    assert named("value", steps("80,5 ribu", "id"))[0].text == "80.5 × 1 000 = 80 500"
    assert named("value", steps("1億2000万", "ja"))[0].text == "120 000 000"
    assert named("value", steps("fell 3 million", "en"))[0].text.endswith("3 000 000")


@pytest.mark.parametrize(
    ("text", "title", "said"),
    [
        ("-3%", "sign", "a minus"),
        ("rose by 5%", "change", "rose"),
        ("fell 3 million", "change", "below 0"),
        ("3 out of 10", "ratio", "3 of 10"),
        ("5‰", "unit", "a part of a whole, in thousandths"),
        ("12 cases per 100,000", "unit", "unit per 100000: how many among so many"),
        ("3 percentage points", "unit", "the difference between two percentages"),
        ("third largest", "unit", "a place in an order"),
    ],
)
def test_signs_ratios_and_units_are_told_in_words(text: str, title: str, said: str) -> None:
    (step,) = named(title, steps(text, "en"))
    assert said in step.text


@pytest.mark.parametrize("text", ["half", "5", "5%", "two thirds"])
def test_no_step_is_told_that_was_not_taken(text: str) -> None:
    titles = {step.title for step in steps(text, "en")}
    assert titles.isdisjoint({"sign", "change", "ratio", "scale word", "hedge"})


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
