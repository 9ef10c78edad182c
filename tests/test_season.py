"""Seasons: their bounds hold for every hemisphere and reckoning, and nothing is concluded from one beyond them."""

from __future__ import annotations

from datetime import date as Day
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import season
from claims.date import parse

SEASONS = st.builds("{:04}-{}".format, st.integers(2, 9997), st.sampled_from(season.NUMBERS)).filter(
    lambda text: parse(text).season is not None  # 2022-23 may be two years in a row
)

KNOWN = [  # what somebody calls by the name: season, first and last day
    ("2012-21", "2012-03-01", "2012-05-31", "months of the north"),
    ("2012-21", "2012-03-20", "2012-06-20", "equinox to solstice in the north"),
    ("2012-21", "2012-09-01", "2012-11-30", "months of the south"),
    ("2012-21", "2012-09-22", "2012-12-21", "equinox to solstice in the south"),
    ("2012-21", "2012-02-01", "2012-04-30", "Ireland"),
    ("2012-21", "2012-02-04", "2012-05-04", "China"),
    ("2012-21", "2012-01-09", "2012-05-20", "a spring term in the United States"),
    ("2012-21", "2012-01-10", "2012-03-23", "a spring term in England"),
    ("2012-22", "2012-06-01", "2012-08-31", "months of the north"),
    ("2012-22", "2012-06-20", "2012-09-22", "solstice to equinox in the north"),
    ("2012-22", "2012-05-01", "2012-07-31", "Ireland"),
    ("2012-22", "2012-02-15", "2012-05-15", "the hot season of Thailand"),
    ("2012-22", "2012-04-01", "2012-09-30", "a summer term in Germany"),
    ("2012-22", "2011-12-01", "2012-02-29", "the south, named for its end"),
    ("2012-22", "2012-12-22", "2013-03-20", "the south, named for its start"),
    ("2012-23", "2012-09-01", "2012-11-30", "months of the north"),
    ("2012-23", "2012-09-22", "2012-12-21", "equinox to solstice in the north"),
    ("2012-23", "2012-08-01", "2012-10-31", "Ireland"),
    ("2012-23", "2012-03-01", "2012-05-31", "months of the south"),
    ("2012-23", "2012-10-07", "2012-12-01", "a term in Oxford"),
    ("2012-24", "2011-12-01", "2012-02-29", "the north, named for its end"),
    ("2012-24", "2012-12-21", "2013-03-20", "the north, named for its start"),
    ("2012-24", "2011-11-01", "2012-01-31", "Ireland"),
    ("2012-24", "2012-06-20", "2012-09-22", "solstice to equinox in the south"),
    ("2012-24", "2012-10-01", "2013-03-31", "a winter term in Germany"),
    ("2012-24", "2011-10-15", "2012-02-15", "the cool season of Thailand"),
]


@pytest.mark.parametrize(("text", "first", "last", "who"), KNOWN)
def test_nobody_is_told_that_a_season_lies_elsewhere(text: str, first: str, last: str, who: str) -> None:
    (bounds,) = parse(text).periods
    begins, ends = Day.fromisoformat(first), Day.fromisoformat(last)
    assert bounds.earliest_first <= begins <= bounds.latest_first, who  # type: ignore[operator]
    assert bounds.earliest_last <= ends <= bounds.latest_last, who  # type: ignore[operator]
    assert (ends - begins).days < season.LONGEST
    assert not parse(f"{first}/{last}").disjoint(parse(text))
    assert parse(f"{first}/{last}").within(parse(text)) is not False


BOUNDS = [
    ("2012-21", "2012-01-01", "2012-12-31"),
    ("2012-22", "2011-11-01", "2013-03-31"),
    ("2012-23", "2012-02-01", "2012-12-31"),
    ("2012-24", "2011-10-01", "2013-03-31"),
    ("2012-21~", "2010-10-01", "2013-03-31"),
    ("2012-21/2012-23", "2012-01-01", "2012-12-31"),
    ("2012-24/..", "2011-10-01", None),
    ("[2012-21, 2012-22]", "2011-11-01", "2013-03-31"),
    ("0001-24", "0001-01-01", "0002-03-31"),
    ("9999-22", "9998-11-01", "9999-12-31"),
]


@pytest.mark.parametrize(("text", "first", "last"), BOUNDS)
def test_bounds_are_exact_days(text: str, first: str, last: str | None) -> None:
    read = parse(text)
    assert read.earliest == Day.fromisoformat(first)
    assert read.latest == (Day.fromisoformat(last) if last else None)
    assert read.is_vague
    assert str(read) == text


@given(SEASONS)
def test_bounds_stand_in_their_order_and_hold_some_day_of_the_year(text: str) -> None:
    read, year = parse(text), parse(text[:4])
    (bounds,) = read.periods
    assert None not in bounds
    assert bounds.earliest_first < bounds.latest_first < bounds.latest_last  # type: ignore[operator]
    assert bounds.earliest_first < bounds.earliest_last < bounds.latest_last  # type: ignore[operator]
    assert not read.disjoint(year)
    assert year.within(read) is False
    assert read.within(year) is (True if read.season in (season.SPRING, season.AUTUMN) else None)


@given(SEASONS, SEASONS)
def test_two_seasons_are_never_taken_for_one_time(one: str, other: str) -> None:
    a, b = parse(one), parse(other)
    assert a.same_period(b) is (one == other)
    assert a.another_season(b) is (one != other)
    assert a.before(b) <= (one < other)
    if one != other:
        assert a.within(b) is not True


@pytest.mark.parametrize("doubt", ["", "~", "?"])  # of %, which is two seasons off, neighbours may share them
def test_no_two_seasons_of_some_years_have_the_same_bounds(doubt: str) -> None:
    texts = [f"{year}-{number}{doubt}" for year, number in product(range(2010, 2014), season.NUMBERS)]
    assert all(not parse(a).same_period(parse(b)) for a, b in combinations(texts, 2))


@given(SEASONS, st.sampled_from("~?%"))
def test_doubt_widens_by_seasons_and_joins_what_was_two(text: str, doubt: str) -> None:
    sharp, doubted = parse(text), parse(text + doubt)
    (a,), (b,) = sharp.periods, doubted.periods
    assert b.earliest_first <= a.earliest_first <= a.latest_first <= b.latest_first  # type: ignore[operator]
    assert b.earliest_last <= a.earliest_last <= a.latest_last <= b.latest_last  # type: ignore[operator]
    assert not sharp.another_season(doubted)
    assert doubted.season == sharp.season


def test_what_order_proves() -> None:
    assert parse("2012-21").before(parse("2013-21"))
    assert parse("2012-23").before(parse("2013"))
    assert not parse("2012-24").before(parse("2013-24"))  # named for its start, and for its end
    assert not parse("2012-24").before(parse("2013"))
    assert not parse("2012-23").before(parse("2012-21"))
    assert not parse("2012-05").before(parse("2012-21"))
    assert not parse("2012-12").ends_after(parse("2012-21"))  # spring of the south
    assert parse("2013-01").ends_after(parse("2012-21"))


def test_names_are_read_in_several_languages() -> None:
    for number in season.NUMBERS:
        assert season.number(f" {season.name(number).upper()} ") == number
    assert season.number("fall") == season.number("Herbst") == season.AUTUMN
    assert season.number("ฤดูหนาว") == season.WINTER
    assert season.number("Michaelmas") is None
    assert season.written("primavera de 2012") == season.written("2012, Spring") == "2012-21"
    assert season.written("spring") is season.written("2012") is season.written("May 2012") is None


def test_what_may_be_two_years_in_a_row_is_bounded_by_both() -> None:
    both, years = parse("2022-23"), parse("2022/2023")
    assert both.season is None
    assert both.earliest_start == years.earliest_start
    assert both.latest_end == years.latest_end
    assert both.within(parse("2022")) is None
    assert both.within(years) is not False
    assert not both.disjoint(parse("2023-06"))
    assert not both.disjoint(parse("2022-10"))
    assert (parse("2012-21").season, parse("2022-24").season) == (21, 24)
