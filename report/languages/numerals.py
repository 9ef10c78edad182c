"""Numbers as a language prints them: its marks, its scale words, one form for one and another for many.

All from CLDR, through Babel, but how digits are grouped where pages keep to the International System of Quantities
(ISO 80000-1: thin or no-break spaces): in English, as these pages always have, and in Spanish, as its academies ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from claims import zone

if TYPE_CHECKING:
    from babel import Locale

SPACE = "\u00a0"
_GROUPS = {"en": SPACE, "es": SPACE}
_FIRST_GROUPED = {"es": 10_000}  # CLDR: minimumGroupingDigits 2
MOST_DECIMALS = 12
_THOUSAND, _MILLION = 10**3, 10**6
_SCALES = (10**12, 10**9, _MILLION)


@dataclass(frozen=True)
class Numerals:
    """The numbers of one language."""

    language: str

    @cached_property
    def _locale(self) -> Locale:
        zone.settle()
        from babel import Locale

        return Locale.parse(self.language.replace("-", "_"))

    @cached_property
    def decimal(self) -> str:
        """The mark before decimals."""
        return str(self._locale.number_symbols["latn"]["decimal"])

    @cached_property
    def group(self) -> str:
        """The mark between groups of three digits."""
        return _GROUPS.get(self.language, str(self._locale.number_symbols["latn"]["group"]))

    @cached_property
    def months(self) -> tuple[str, ...]:
        """The names of the months as they stand in a date."""
        return tuple(self._locale.months["format"]["wide"][month] for month in range(1, 13))

    def ordinal(self, number: int) -> str:
        """The CLDR name of how an ordinal is written: in French one for 1re, other for 2e."""
        return str(self._locale.ordinal_form(number))

    def language_name(self, code: str) -> str | None:
        """The name of a language, by its BCP 47 code, in this one; None where it has none."""
        return self._locale.languages.get(code.replace("-", "_"))

    def listed(self, texts: Sequence[str]) -> str:
        """a, b and c."""
        if len(texts) < 2:
            return "".join(texts)
        patterns = self._locale.list_patterns["standard"]
        if self.language == "en":  # British: no comma before "and"
            return f"{', '.join(texts[:-1])} and {texts[-1]}"
        if len(texts) == 2:
            return str(patterns["2"]).format(*texts)
        found = str(patterns["start"]).format(texts[0], texts[1])
        for text in texts[2:-1]:
            found = str(patterns["middle"]).format(found, text)
        return str(patterns["end"]).format(found, texts[-1])

    def form(self, value: Fraction, forms: Sequence[str]) -> str:
        """The one of the forms of a word that goes with a number: 1 year, 2 years."""
        if len(forms) == 1:
            return forms[0]
        return forms[0] if self.category(value) == "one" else forms[1]

    def category(self, value: Fraction) -> str:
        """CLDR's category of a number: one, other, …"""
        scaled = abs(value) * 10**MOST_DECIMALS
        rounded = Decimal(round(scaled)).scaleb(-MOST_DECIMALS).normalize()
        return str(self._locale.plural_form(Decimal(f"{rounded:f}")))

    def territory(self, code: str) -> str | None:
        """The name of a country or region by its code."""
        name = self._locale.territories.get(code)
        return None if name is None else str(name)

    def measure(self, unit: str, value: Fraction | None) -> str | None:
        """The pattern of a unit of CLDR, such as "{0} years", for a number (None: a range)."""
        patterns: Any = self._locale._data["unit_patterns"].get(unit, {}).get("long")
        if patterns is None:
            return None
        category = "other" if value is None else self.category(value)
        return str(patterns.get(category, patterns.get("other")))

    # -- digits --

    def number(self, value: Fraction) -> str:
        """An exact number: a scale word from a million on, at most 3 decimals (6 below a tenth).

        One that does not end within them is rounded and marked with ≈.
        """
        shown, pattern = self._scaled(value)
        decimals = _decimals(shown)
        scaled = shown * 10**decimals
        mark = "" if scaled.denominator == 1 else "≈ "
        rounded = Fraction(round(scaled), 10**decimals)
        return mark + pattern.replace("{0}", self._digits(rounded, decimals, trimmed=True))

    def in_full(self, value: Fraction) -> str:
        """All digits of a number whose decimals end within twelve places; its fraction where they do not."""
        if (value * 10**MOST_DECIMALS).denominator != 1:
            return str(value)
        return self._digits(value, MOST_DECIMALS, trimmed=True)

    def in_thousands(self, value: Fraction) -> str:
        """The number with the word for thousand: 30 thousand is not 30 000."""
        short = self._digits(value / _THOUSAND, MOST_DECIMALS, trimmed=True)
        return self._pattern(_THOUSAND, value / _THOUSAND).replace("{0}", short)

    def padded(self, value: Fraction, decimals: int) -> str:
        """The number with a scale word as usual and just so many decimals: 1.0 million."""
        shown, pattern = self._scaled(value)
        return pattern.replace("{0}", self._digits(shown, decimals))

    def scale(self, value: Fraction) -> int:
        """The power of ten that stands as a word in the number: 10⁶ for 1.5 million, 1 for 1500."""
        return next((one for one in _SCALES if abs(value) >= one), 1)

    def _scaled(self, value: Fraction) -> tuple[Fraction, str]:
        """What is left of a number before its scale word, and that word around ``{0}``."""
        scale = self.scale(value)
        shown = value / scale
        return shown, "{0}" if scale == 1 else self._pattern(scale, shown)

    def _pattern(self, scale: int, shown: Fraction) -> str:
        """CLDR's long compact pattern of a scale, for the number that stands before its word."""
        forms = self._locale.compact_decimal_formats["long"]
        every = forms.get(self.category(shown), forms["other"])
        pattern = every.get(str(scale)) or forms["other"][str(scale)]
        return str(pattern.pattern).strip("'").replace("0", "{0}", 1).replace(" ", SPACE)

    def _digits(self, value: Fraction, decimals: int, *, trimmed: bool = False) -> str:
        """A number that ends within so many decimals, in groups of three digits."""
        whole, part = divmod(abs(round(value * 10**decimals)), 10**decimals)
        tail = f"{part:0{decimals}}" if decimals else ""
        tail = tail.rstrip("0") if trimmed else tail
        grouped = whole >= _FIRST_GROUPED.get(self.language, _THOUSAND)
        digits = f"{whole:,}".replace(",", self.group) if grouped else str(whole)
        return ("−" if value < 0 else "") + digits + (f"{self.decimal}{tail}" if tail else "")


def _decimals(value: Fraction) -> int:
    """How many decimals a reader can use: as in :func:`claims.wording.number`."""
    if abs(value) >= _THOUSAND:
        return 1 if (value * 2).denominator == 1 and abs(value) < _MILLION else 0
    return 3 if abs(value) >= Fraction(1, 10) or value == 0 else 6


@lru_cache(maxsize=64)
def numerals(language: str) -> Numerals:
    """The numbers of a language."""
    return Numerals(language)
