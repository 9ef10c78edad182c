"""A figure on the page says what stands in the text: never less, never more exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.figure import Refused, read
from report.printed import compact, shown


@pytest.mark.parametrize(
    ("language", "printed", "page"),
    [
        ("id", "800 ribu lebih", "more than 800 000"),
        ("id", "800 ribu", "800 thousand"),
        ("id", "sekitar lebih dari 4 juta", "about more than 4 million"),
        ("id", "50.000 - 80.000", "50 000 to 80 000"),
        ("id", "hampir 150.000", "almost 150 000"),
        ("id", "terbesar ketiga", "“terbesar ketiga”"),
        ("en", "9,999,999", "9 999 999"),
        ("en", "1,234,567", "1 234 567"),
        ("en", "30 to 50 thousand", "30 thousand to 50 thousand"),
        ("en", "39.0 million [33.1–45.7 million]", "39.0 million [33.1–45.7 million]"),
        ("en", "1.3 million [1.0–1.7 million]", "1.3 million [1.0–1.7 million]"),
        ("id", "1,3 juta [1,0–1,7 juta]", "1.3 million [1.0–1.7 million]"),
        ("en", "about 1.3 million (0.9 to 1.7 million)", "about 1.3 million [900 000–1.7 million]"),
        ("en", "24% (20%-28%)", "24 % [20–28 %]"),
        ("en", "1,300 [1,000–1,700]", "1 300 [1 000–1 700]"),
        ("en", "rose by 5%", "a rise of 5 %"),
        ("en", "third largest", "“third largest”"),
        ("en", "no. 3", "“no. 3”"),
        ("en", "one in four", "1 in 4"),
        ("en", "832 per 100,000", "832 per 100 000"),
        ("en", "US$19 bn", "19 billion USD"),
    ],
)
def test_it_keeps_hedge_range_unit_kind_and_rounding(language: str, printed: str, page: str) -> None:
    assert shown(read(printed, language)).replace("\u00a0", " ") == page


@pytest.mark.parametrize(
    ("printed", "page"),
    [("50,000 to 80,000", "50 000–80 000"), ("3–5 per cent", "3–5 %"), ("one in four", "1 in 4")],
)
def test_large_type_joins_a_range_with_a_dash(printed: str, page: str) -> None:
    assert compact(read(printed, "en")).replace("\u00a0", " ") == page


HEDGES = ("", "about ", "more than ", "almost ", "up to ", "at least ", "about more than ", "less than ")
SCALES = ("", " thousand", " million", " billion")
UNITS = ("", "%", " percentage points", " baht", " years")


@given(
    st.sampled_from(HEDGES),
    st.decimals(min_value="0.001", max_value="99999999", places=3),
    st.sampled_from(SCALES),
    st.sampled_from(UNITS),
)
@settings(max_examples=300, deadline=None)
def test_what_is_printed_is_never_narrower_than_the_figure(
    hedge: str, number: object, scale: str, unit: str
) -> None:
    try:
        figure = read(f"{hedge}{number}{scale}{unit}", "en")
    except Refused:
        return
    page = shown(figure)
    if page.startswith("“"):
        assert page == f"“{figure.surface}”"
        return
    again = read(page, "en")
    assert figure.strict.within(again.strict)
    assert figure.loose.within(again.loose)
    assert (again.hedges, again.unit, again.kind) == (figure.hedges, figure.unit, figure.kind)
    assert again.value == figure.value
    assert again.value is None or isinstance(again.value, Fraction)
