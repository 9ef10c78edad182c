"""Dates: what they allow, what they refuse, and what they can never be used to claim."""

from __future__ import annotations

import re
from dataclasses import FrozenInstanceError
from datetime import date as Day
from itertools import product

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.date import MOST_CHOICES, Date, parse


def day(text: str) -> Day | None:
    return Day.fromisoformat(text) if text else None


# --- bounds ------------------------------------------------------------------------------------------------

BOUNDS = [  # text, earliest_start, latest_start, earliest_end, latest_end
    ("2010", "2010-01-01", "2010-12-31", "2010-01-01", "2010-12-31"),
    ("2010-05", "2010-05-01", "2010-05-31", "2010-05-01", "2010-05-31"),
    ("2010-05-17", "2010-05-17", "2010-05-17", "2010-05-17", "2010-05-17"),
    ("2012-02", "2012-02-01", "2012-02-29", "2012-02-01", "2012-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28", "1900-02-01", "1900-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29", "2000-02-01", "2000-02-29"),
    ("2004/2015", "2004-01-01", "2004-12-31", "2015-01-01", "2015-12-31"),
    ("2004-03/2005", "2004-03-01", "2004-03-31", "2005-01-01", "2005-12-31"),
    ("2004/2004-05", "2004-01-01", "2004-05-31", "2004-05-01", "2004-05-31"),
    ("2004-05/2004", "2004-05-01", "2004-05-31", "2004-05-01", "2004-12-31"),
    ("2004/..", "2004-01-01", "2004-12-31", "2004-01-01", ""),
    ("2004/", "2004-01-01", "2004-12-31", "2004-01-01", ""),
    ("../2015", "", "2015-12-31", "2015-01-01", "2015-12-31"),
    ("/2015", "", "2015-12-31", "2015-01-01", "2015-12-31"),
    ("2018~", "2017-01-01", "2019-12-31", "2017-01-01", "2019-12-31"),
    ("2018?", "2017-01-01", "2019-12-31", "2017-01-01", "2019-12-31"),
    ("2018%", "2016-01-01", "2020-12-31", "2016-01-01", "2020-12-31"),
    ("2018-01~", "2017-12-01", "2018-02-28", "2017-12-01", "2018-02-28"),
    ("2018-01-03?", "2017-12-27", "2018-01-10", "2017-12-27", "2018-01-10"),
    ("2004~/2015", "2003-01-01", "2005-12-31", "2015-01-01", "2015-12-31"),
    ("2004/2015?", "2004-01-01", "2004-12-31", "2014-01-01", "2016-12-31"),
    ("2004/2004~", "2004-01-01", "2004-12-31", "2004-01-01", "2005-12-31"),
    ("[1999..2007]", "1999-01-01", "2007-12-31", "1999-01-01", "2007-12-31"),
    ("[2001, 1999]", "1999-01-01", "2001-12-31", "1999-01-01", "2001-12-31"),
    ("[1999-05,2001..2003]", "1999-05-01", "2003-12-31", "1999-05-01", "2003-12-31"),
    ("[..1999]", "", "1999-12-31", "", "1999-12-31"),
    ("[1999..]", "1999-01-01", "", "1999-01-01", ""),
    ("196X", "1960-01-01", "1969-12-31", "1960-01-01", "1969-12-31"),
    ("19XX", "1900-01-01", "1999-12-31", "1900-01-01", "1999-12-31"),
    ("196X~", "1950-01-01", "1979-12-31", "1950-01-01", "1979-12-31"),
    ("196X/2004", "1960-01-01", "1969-12-31", "2004-01-01", "2004-12-31"),
    ("0001~", "0001-01-01", "0002-12-31", "0001-01-01", "0002-12-31"),
    ("00XX", "0001-01-01", "0099-12-31", "0001-01-01", "0099-12-31"),
    ("9999%", "9997-01-01", "9999-12-31", "9997-01-01", "9999-12-31"),
    ("9999-12~", "9999-11-01", "9999-12-31", "9999-11-01", "9999-12-31"),
    ("9999-12-31~", "9999-12-24", "9999-12-31", "9999-12-24", "9999-12-31"),
    ("0001-01-01?", "0001-01-01", "0001-01-08", "0001-01-01", "0001-01-08"),
]


@pytest.mark.parametrize(("text", "a", "b", "c", "d"), BOUNDS)
def test_bounds_are_exact_days(text: str, a: str, b: str, c: str, d: str) -> None:
    read = parse(text)
    found = (read.earliest_start, read.latest_start, read.earliest_end, read.latest_end)
    assert found == (day(a), day(b), day(c), day(d))
    assert (read.earliest, read.latest) == (day(a), day(d))


def test_the_text_comes_back_and_the_form_is_known() -> None:
    for text, *_ in BOUNDS:
        read = parse(f" {text}\n")
        assert str(read) == text
        assert read.is_interval == ("/" in text)
        assert read.is_one_of == text.startswith("[")
    assert (parse("2004~/2015?").uncertain, parse("2004~/2015?").approximate) == (True, True)
    assert (parse("2004~").uncertain, parse("2004~").approximate) == (False, True)
    assert (parse("2004?").uncertain, parse("2004?").approximate) == (True, False)
    assert (parse("2004%").uncertain, parse("2004%").approximate) == (True, True)
    assert (parse("2004").uncertain, parse("2004").approximate) == (False, False)


def test_a_date_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        parse("2010").text = "2011"  # type: ignore[misc]


# --- chronology --------------------------------------------------------------------------------------------


def test_until_2015_in_a_work_of_2015_is_possible() -> None:
    assert not parse("2004/2015").ends_after(parse("2015"))
    assert parse("2004/2015").ends_after(parse("2014"))


def test_a_total_for_2015_printed_in_2015_is_possible_but_not_in_2014() -> None:
    assert not parse("2015").ends_after(parse("2015"))
    assert not parse("2015").ends_after(parse("2015-01-01"))
    assert parse("2015").ends_after(parse("2014-12-31"))


def test_accessed_on_a_day_of_the_year_of_issue_is_possible() -> None:
    assert not parse("2018-01-22").before(parse("2018"))
    assert parse("2017-12-31").before(parse("2018"))


def test_doubt_and_open_ends_never_prove_an_order() -> None:
    assert not parse("2017").before(parse("2018~"))
    assert parse("2016").before(parse("2018~"))
    assert not parse("2010").before(parse("../2015"))
    assert not parse("2004/..").before(parse("2100"))
    assert not parse("2004/..").ends_after(parse("2004"))
    assert parse("2004/..").ends_after(parse("2003"))


# --- relations ---------------------------------------------------------------------------------------------

DISJOINT = [("2010", "2011"), ("2004/2009", "2010"), ("../2015", "2016/.."), ("[1999, 2001]", "2000")]
MEETING = [
    ("2010", "2010-12-31"),
    ("2004/2010", "2010/2015"),
    ("2010~", "2011"),
    ("2004/..", "2015"),
    ("[1999..2001]", "2000"),
    ("196X", "1969"),
    ("2010-05-17~", "2010-05-20"),
]


@pytest.mark.parametrize(("a", "b", "apart"), [(*p, True) for p in DISJOINT] + [(*p, False) for p in MEETING])
def test_disjoint_means_that_no_day_can_be_common(a: str, b: str, apart: bool) -> None:
    assert parse(a).disjoint(parse(b)) is parse(b).disjoint(parse(a)) is apart


WITHIN = [
    ("2010", "2001/2010", True),
    ("2010", "2004/2015", True),
    ("2010-05", "2010", True),
    ("2010", "2010", True),
    ("2010", "201X", True),
    ("2004/2015", "2004/2015", True),
    ("2010", "2010-05", False),
    ("2003", "2004/2015", False),
    ("2004/2016", "2004/2015", False),
    ("2004/2015", "2010", False),
    ("2003/2010", "2004/..", False),
    ("2016", "../2015", False),
    ("2010", "2004/..", None),
    ("2010", "../2015", None),
    ("2004/..", "2004/2015", None),
    ("2010~", "2004/2015", True),
    ("2004~", "2004/2015", None),
    ("2010", "2010~", None),
    ("2010-05", "2010~", None),
    ("2015", "2004/2015~", None),
    ("2014", "2004/2015~", True),
    ("[1999..2007]", "1999/2007", True),
    ("[1999, 2001]", "2000/2005", None),
    ("[1999, 2001]", "2000", False),
    ("2000", "[1999, 2001]", False),
    ("2000", "[1999..2001]", None),
    ("[1999..2007~]", "2008/2012", None),
    ("[2000~..2007]", "1990/1999", None),
]


@pytest.mark.parametrize(("a", "b", "answer"), WITHIN)
def test_within_answers_only_what_is_sure(a: str, b: str, answer: bool | None) -> None:
    assert parse(a).within(parse(b)) is answer


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("2010", "2010-01/2010-12", True),
        ("2010", "2010-01-01/2010-12-31", True),
        ("2010/2019", "201X", True),
        ("[1999, 2001]", "[2001,1999]", True),
        ("2010~", "2010?", True),
        ("2004/", "2004/..", True),
        ("2010", "2010~", False),
        ("2004/2015", "2004/..", False),
        ("2004/2015", "2004-01-02/2015", False),
    ],
)
def test_same_period_looks_at_days_and_not_at_spelling(a: str, b: str, same: bool) -> None:
    assert parse(a).same_period(parse(b)) is parse(b).same_period(parse(a)) is same


# --- refusals ----------------------------------------------------------------------------------------------

REFUSED = [  # text, words that the message must hold
    ("2010-13", "13 is no month"),
    ("2010-00", "00 is no month"),
    ("2010-20", "20 is no month; months run from 01 to 12, seasons from 21 to 24; write 2010/2020"),
    ("2010-25", "seasons from 21 to 24; write 2010/2025"),
    ("2010-21-05", "21 stands for spring, which has no day 05"),
    ("2010/21", "write 2010/2021"),
    ("21.2010", "a number, not a date"),
    ("Spring 2010", "21 (spring) to 24 (winter); write 2010-21"),
    ("2010, winter", "write 2010-24"),
    ("otoño de 2010", "write 2010-23"),
    ("musim gugur 2010", "write 2010-23"),
    ("2010-02-30", "2010-02 has no day 30; its days run from 01 to 28"),
    ("2011-02-29", "01 to 28"),
    ("1.082", "a number, not a date"),
    ("2004-2015", "write 2004/2015"),
    ("2004–2015", "write 2004/2015"),
    ("2004 - 2015", "write 2004/2015"),
    ("2004 / 2015", "write 2004/2015"),
    ("2004/15", "write 2004/2015"),
    ("2004/05", "write 2004-05 or 2004/2005"),
    ("2010-13", "write 2010/2013"),
    ("17/05/2010", "write 2010-05-17"),
    ("05/17/2010", "write 2010-05-17"),
    ("17.5.2010", "write 2010-05-17"),
    ("5/4/2010", "write 2010-04-05 or 2010-05-04"),
    ("31/02/2010", "no such day"),
    ("2010-5-7", "write 2010-05-07"),
    ("2010.05.17", "write 2010-05-17"),
    ("20100517", "write 2010-05-17"),
    ("2010-05-17T12:00", "write 2010-05-17"),
    ("05.2010", "write 2010-05"),
    ("96", "four digits"),
    ("'96", "four digits"),
    ("196", "196X"),
    ("12345", "0001 to 9999"),
    ("0000", "0001 to 9999"),
    ("-0044", "before 0001"),
    ("44 BC", "before 0001"),
    ("2015/2004", "ends before it begins; write 2004/2015"),
    ("[2007..1999]", "write [1999..2007]"),
    ("1999..2007", "write [1999..2007] or 1999/2007"),
    ("c. 2010", "write 2010~"),
    ("~2010", "write 2010~"),
    ("2010?~", "write 2010%"),
    ("since 2004", "write 2004/.."),
    ("1960s", "write 196X"),
    ("196x", "write 196X"),
    ("๒๕๕๓", "write 2553"),
    ("2010-XX", "write 2010"),
    ("2010-Q3", "its months, 2010-07/2010-09"),
    ("{1999, 2001}", "one claim for each"),
    ("", "nothing is written"),
    ("../..", "a date on one side"),
    ("/", "a date on one side"),
    ("[..]", "names none"),
    ("[]", "a date is missing"),
    ("[1999,,2001]", "a date is missing"),
    ("unstated", "such as 2010"),
    ("source", "such as 2010"),
    ("unknown", "such as 2010"),
    ("15,8 juta", "such as 2010"),
    ("XXXX", "is no date"),
    ("2004/2005/2006", "is no date"),
    ("[2004/2005]", "is no date"),
    ("2010\n2011", "is no date"),
    ("١٠", "is no date"),
    ("9" * 5000, "5000 characters"),
    ("[" + ",".join(["1999"] * (MOST_CHOICES + 1)) + "]", f"{MOST_CHOICES} at most"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_a_refusal_says_what_to_write(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)) as refusal:
        parse(text)
    assert len(str(refusal.value)) < 300


@pytest.mark.parametrize("text", [text for text, _ in REFUSED])
def test_every_advised_form_is_itself_a_date(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be read as a date") as refusal:
        parse(text)
    _, found, advice = str(refusal.value).rpartition("; write ")
    for form in advice.split(" or ") if found else []:
        assert str(parse(form)) == form


def test_every_impossible_day_of_a_leap_and_a_common_year_is_refused() -> None:
    for year, month, number in product((2023, 2024), range(1, 13), range(29, 32)):
        text = f"{year}-{month:02}-{number}"
        try:
            expected = Day.fromisoformat(text)
        except ValueError:
            with pytest.raises(ValueError, match="has no day"):
                parse(text)
        else:
            assert parse(text).earliest == expected


@given(st.text(alphabet="0129-/.~?%[],X ", max_size=14))
@settings(max_examples=300, deadline=None)
def test_no_text_does_more_than_a_date_or_a_plain_refusal(text: str) -> None:
    try:
        read = parse(text)
    except ValueError as refusal:
        said = str(refusal)
    else:
        said = f'"{read}" cannot be read as a date: it can'
    assert said.startswith(f'"{text.strip()}" cannot be read as a date: ')


# --- notes -------------------------------------------------------------------------------------------------


def test_a_buddhist_year_is_accepted_with_a_remark() -> None:
    assert parse("2553").notes == ("2553 is far in the future; in the Buddhist era it is 2010",)
    assert parse("2553-04/2560").notes[1] == "2560 is far in the future; in the Buddhist era it is 2017"
    assert parse("2900").notes == ("2900 is far in the future",)
    assert parse("2004/2015").notes == parse("[2004-05-17, 2030]").notes == ()


# --- properties and the oracle -----------------------------------------------------------------------------

YEARS = st.integers(1990, 2005).map(str)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
DAYS = st.dates(Day(1990, 1, 1), Day(2005, 12, 31)).map(Day.isoformat)
SEASONS = st.builds("{}-2{}".format, YEARS, st.integers(1, 4))
PLAIN = st.one_of(YEARS, SEASONS, MONTHS, DAYS, st.just("199X"), st.just("19XX"))
POINTS = st.builds("{}{}".format, PLAIN, st.sampled_from(["", "", "~", "?", "%"]))
SETS = st.lists(PLAIN, min_size=1, max_size=3).map(lambda choices: f"[{', '.join(choices)}]")
ORACLE_SETS = st.lists(st.one_of(YEARS, MONTHS, DAYS), min_size=2, max_size=3).map(
    lambda choices: f"[{','.join(choices)}]"  # the package refuses a set of one, and decades inside a set
)
ENDS = st.one_of(POINTS, st.sampled_from(["..", ""]))


def _readable(text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True


INTERVALS = st.builds("{}/{}".format, ENDS, ENDS).filter(_readable)
DATES = st.one_of(POINTS, INTERVALS, SETS).map(parse)


@given(DATES)
@settings(max_examples=150, deadline=None)
def test_bounds_stand_in_their_order(read: Date) -> None:
    pairs = [
        (read.earliest_start, read.latest_start),
        (read.earliest_start, read.earliest_end),
        (read.earliest_end, read.latest_end),
        (read.latest_start, read.latest_end),
    ]
    assert all(a is None or b is None or a <= b for a, b in pairs)
    for period in read.periods:
        known = [bound for bound in (period.earliest_first, period.latest_last) if bound]
        assert known == sorted(known)


@given(DATES, DATES)
@settings(max_examples=300, deadline=None)
def test_relations_never_contradict_each_other(a: Date, b: Date) -> None:
    if a.within(b):
        assert not a.disjoint(b)
    if a.disjoint(b):
        assert a.within(b) is False
    if a.before(b):
        assert a.disjoint(b)
        assert not b.before(a)
        assert not a.ends_after(b)
    assert a.same_period(b) == b.same_period(a)
    assert not a.disjoint(a)
    assert a.within(a) is not False
    assert a.same_period(a)


@given(POINTS, st.sampled_from("~?%"))
@settings(max_examples=100, deadline=None)
def test_doubt_only_widens(text: str, doubt: str) -> None:
    sharp, doubted = parse(text.rstrip("~?%")), parse(text.rstrip("~?%") + doubt)
    assert doubted.earliest and sharp.earliest and doubted.latest and sharp.latest  # noqa: PT018
    assert doubted.earliest <= sharp.earliest <= sharp.latest <= doubted.latest
    assert sharp.within(doubted) is not False
    assert not sharp.disjoint(doubted)


SHARP = st.one_of(YEARS, MONTHS, DAYS, st.just("199X"), st.just("19XX"))  # its seasons are those of the north


@given(st.one_of(SHARP, st.builds("{}/{}".format, SHARP, SHARP).filter(_readable), ORACLE_SETS))
@settings(max_examples=60, deadline=None)
def test_sharp_dates_agree_with_the_edtf_package(text: str) -> None:
    other, ours = parse_edtf(text.replace(", ", ",")), parse(text)
    assert ours.earliest == Day(*other.lower_strict()[:3])
    assert ours.latest == Day(*other.upper_strict()[:3])


@pytest.mark.parametrize("text", ["1996~", "1996?", "1996%", "1996~/2004", "1996/2004?"])
def test_doubted_years_are_as_wide_as_in_the_edtf_package(text: str) -> None:
    """Its doubted months also move by a year when they stand beside one; ours do not."""
    other, ours = parse_edtf(text), parse(text)
    assert (ours.earliest, ours.latest) == (Day(*other.lower_fuzzy()[:3]), Day(*other.upper_fuzzy()[:3]))


def test_reading_again_costs_next_to_nothing() -> None:
    assert parse("2004/2015") is parse("2004/2015")
