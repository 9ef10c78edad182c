"""How a language writes numbers, from CLDR: its separators, its grouping, its short and long scale words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from claims import zone
from claims.languages.language import words

_QUOTED = re.compile(r"'([^']*)'")
_SPACES = re.compile(r"\s+")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]")
_CURRENCIES = words(
    "AED, AUD, BDT, BGN, BRL, CAD, CHF, CLP, CNY, COP, CZK, DKK, EGP, ETB, EUR, GBP, GHS, HKD, "
    "HUF, IDR, ILS, INR, IQD, JOD, JPY, KES, KRW, KWD, KZT, LBP, LKR, MAD, MMK, MXN, MYR, NGN, "
    "NOK, NPR, NZD, PEN, PHP, PKR, PLN, RON, RUB, RWF, SAR, SEK, SGD, THB, TND, TRY, TWD, TZS, "
    "UAH, UGX, USD, VND, ZAR, ZMW"
)


@dataclass(frozen=True, slots=True)
class Conventions:
    """What CLDR says of one language.

    ``decimal`` and ``group`` are the separators, a space of any width as U+0020. ``lakh_groups`` is true
    where digits are grouped as 12,34,567. ``scales`` maps scale words in lower case, ``letters`` one-letter
    scale words in their own case, to powers of ten. ``currencies`` are the ISO 4217 codes,
    ``money`` maps names of currencies of two words or more (*Thai baht*) to them,
    ``months`` the names and abbreviations of the months, as printed.
    """

    decimal: str
    group: str
    lakh_groups: bool
    scales: dict[str, int]
    letters: dict[str, int]
    currencies: frozenset[str]
    months: tuple[str, ...] = ()
    money: dict[str, str] = field(default_factory=dict)


@lru_cache(maxsize=256)
def conventions(code: str) -> Conventions:
    """CLDR's conventions of a language (BCP 47 code); read once for each language."""
    zone.settle()
    from babel import localedata  # its data take some 40 ms to load, so only when a figure is read

    # Parts of a language's data are kept as references to other parts; this door follows them.
    data = localedata.LocaleDataDict(cast(Any, localedata.load(code.replace("-", "_"))))
    symbols = data["number_symbols"]["latn"]  # digits of every script have become 0–9 by then
    grouping = data["decimal_formats"][None].grouping
    scales, letters = _scale_words(data["compact_decimal_formats"])
    codes = frozenset(code for code in data["currency_names"] if len(code) == 3)
    return Conventions(
        symbols["decimal"],
        " " if symbols["group"].isspace() else symbols["group"],
        tuple(grouping) == (3, 2),
        scales,
        letters,
        codes,
        _months(data),
        _currency_names(data),
    )


def _currency_names(data: Any) -> dict[str, str]:
    """Names in every plural form that CLDR has; one word alone (*rupiah*, *won*) is the language file's to explain."""
    found: dict[str, str] = {}
    for code in _CURRENCIES:
        plurals = data["currency_names_plural"].get(code) or {}
        for name in (data["currency_names"].get(code, ""), *plurals.values()):
            long = len(name.replace("-", " ").split()) > 1 or (
                not name.isascii() and _UNSPACED.search(name) and len(name) > 3
            )
            if long and "(" not in name:
                found.setdefault(_SPACES.sub(" ", name), code)
    return found


def _months(data: Any) -> tuple[str, ...]:
    found = set()
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            names = (data["months"].get(context) or {}).get(width) or {}
            found |= {str(name).rstrip(".") for name in names.values()}
    if "Sep" in found:
        found.add("Sept")
    return tuple(
        sorted(
            (name for name in found if not name[:1].isdigit() and len(name) > (2 if name.isascii() else 1)),
            key=lambda n: (-len(n), n),
        )
    )


def _scale_words(formats: Any) -> tuple[dict[str, int], dict[str, int]]:
    """Turn patterns as ``00 ribu`` at 10 000 round to ribu = 10³; short ∪ long, as many languages lack one.

    A word that stands for two powers of ten (Nepali has one) is left out rather than guessed.
    """
    found: dict[str, set[int]] = {}
    for form in ("short", "long"):
        for plural in sorted(formats.get(form) or {}):
            for magnitude, pattern in formats[form][plural].items():
                word, zeros = _affix(pattern.pattern)
                if word and zeros:
                    found.setdefault(word, set()).add(len(magnitude) - zeros)
    scales: dict[str, int] = {}
    letters: dict[str, int] = {}
    for word, exponents in found.items():
        if len(exponents) == 1:
            single = len(word) == 1 and word.isascii()
            (letters if single else scales)[word if single else word.casefold()] = min(exponents)
    return scales, letters


def _affix(pattern: str) -> tuple[str, int]:
    """The word beside the zeros and how many zeros there are; no word when it stands on both sides."""
    text = _QUOTED.sub(r"\1", pattern.split(";")[0])
    before, zeros, after = text.partition("0" * text.count("0")) if "0" in text else ("", "", "")
    sides = [_SPACES.sub(" ", side).strip(" \u200e\u200f").rstrip(".") for side in (before, after)]
    return ("", 0) if all(sides) else (sides[0] or sides[1], len(zeros))
