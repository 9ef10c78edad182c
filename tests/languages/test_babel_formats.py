"""Numbers and money as Babel formats them in every language are read back; what CLDR prints, people print."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from claims import languages
from claims.figure import read

LOCALES = {"en-IN": "en_IN", "pt-BR": "pt_BR", "pt": "pt_PT", "zh": "zh_Hans"}
CODES = sorted(languages.codes())
numbers = st.decimals(min_value=0, max_value=10**9, places=2).map(lambda number: number.normalize())


def locale(code: str) -> str:
    return LOCALES.get(code, code)


@pytest.mark.parametrize("code", CODES)
@given(number=numbers)
def test_a_number_is_read_back(code: str, number: Decimal) -> None:
    figure = read(format_decimal(number, locale=locale(code)), code)
    assert (figure.value, figure.unit, figure.kind) == (Fraction(number), None, "count")


@pytest.mark.parametrize("code", CODES)
@given(number=st.integers(min_value=0, max_value=100))
def test_a_percentage_is_read_back(code: str, number: int) -> None:
    figure = read(format_percent(Decimal(number) / 100, locale=locale(code)), code)
    assert (figure.value, figure.unit) == (number, "percent")


@pytest.mark.parametrize("form", ["standard", "name"])
@pytest.mark.parametrize("code", CODES)
@given(number=numbers, currency=st.sampled_from(["USD", "EUR", "THB", "IDR", "INR", "PHP", "KES"]))
def test_money_is_read_back_in_signs_and_in_words(
    code: str, form: str, number: Decimal, currency: str
) -> None:
    printed = format_currency(
        number,
        currency,
        locale=locale(code),
        format_type=form,  # type: ignore[arg-type]
        currency_digits=False,
        decimal_quantization=False,
    )
    figure = read(printed, code)
    assert (figure.value, figure.unit, figure.kind) == (Fraction(number), currency, "money")
