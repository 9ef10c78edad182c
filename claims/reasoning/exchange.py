"""Exchange rates: a sum of money per a currency, such as 31.7 baht per USD or 22 000 rupiah per 100 THB."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from claims import units

_BASE = re.compile(r"(?:([0-9][0-9 ]*) )?([A-Z]{3})\Z")

# How far the rate that a text used may lie from one registered elsewhere: rates move within a year, and banks differ.
SLACK = Fraction(1, 10)


@lru_cache(maxsize=1024)
def currency_base(per: str) -> tuple[Fraction, str] | None:
    """How much of which currency a base names: ``USD`` is 1 USD, ``100 JPY`` is 100 JPY; None for others.

    Only codes are read: the word dollar names no country.
    """
    match = _BASE.match(" ".join(per.split()))
    if match is None:
        return None
    try:
        code = units.unit(match[2]).name
    except ValueError:
        return None
    number = Fraction((match[1] or "1").replace(" ", ""))
    return (number, code) if number else None
