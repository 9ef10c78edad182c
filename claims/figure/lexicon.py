"""All phrases of one language in one table, with the parts they can play in a figure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from claims.figure.abbreviation import abbreviations
from claims.figure.conventions import Conventions, conventions
from claims.languages import Language, load
from claims.languages.language import Letter, Money

# A run of digits with marks, or with spaces before groups of three; a word; or any other single character.
# A letter is what is neither space, digit nor sign, so that combining marks (Thai, Hindi) stay in their word.
_LETTER = (
    r"[^\s\d\x00-\x40\[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf×÷"
    r"\u2000-\u207e\u2080-\u208e\u20a0-\u20cf\u2150-\u23ff\u3000-\u303f\uff01-\uff20\u060c\u061b\u061f\u06d4\u0964\u0965\u30fb฿]"
)
_PIECE = re.compile(
    r"(\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d(?:[\d.,'_]*\d)?)"
    rf"|{_LETTER}+(?:[.'/-]{_LETTER}+)*"
    r"|\S"
)
_INSIDE = re.compile(r"([.'/-])")

_SIGNS: dict[str, tuple[str, object]] = {
    "-": ("dash", "-"),
    "/": ("slash", "/"),
    ",": ("comma", ","),
    ";": ("comma", ";"),
    ":": ("colon", ":"),
    "(": ("opens", ")"),
    "[": ("opens", "]"),
    ")": ("closes", ")"),
    "]": ("closes", "]"),
    "±": ("plusminus", "±"),
    "+": ("plus", "+"),
}
_SIGN_HEDGES = {
    "approx": "~ ≈ ≃ ± +/-",
    "more_than": ">",
    "less_than": "<",
    "at_least": "≥ ⩾ >=",
    "at_most": "≤ ⩽ <=",
}
_SIGN_MONEY = {
    "$": Money("USD", "the sign $ names no country"),
    "US$": Money("USD"),
    "U.S.$": Money("USD"),
    "USD$": Money("USD"),
    "A$": Money("AUD"),
    "AU$": Money("AUD"),
    "S$": Money("SGD"),
    "C$": Money("CAD"),
    "CA$": Money("CAD"),
    "R$": Money("BRL"),
    "NT$": Money("TWD"),
    "MX$": Money("MXN"),
    "NZ$": Money("NZD"),
    "HK$": Money("HKD"),
    "€": Money("EUR"),
    "£": Money("GBP", "the sign £ is read as pounds sterling"),
    "¥": Money("JPY", "the sign ¥ is read as yen, not yuan"),
    "฿": Money("THB"),
    "₹": Money("INR"),
    "₩": Money("KRW"),
    "₫": Money("VND"),
    "₱": Money("PHP"),
    "₽": Money("RUB"),
    "₺": Money("TRY"),
    "₦": Money("NGN"),
    "₵": Money("GHS"),
    "₪": Money("ILS"),
    "₴": Money("UAH"),
    "₸": Money("KZT"),
    "₡": Money("CRC"),
    "₲": Money("PYG"),
    "₭": Money("LAK"),
    "₮": Money("MNT"),
}
_SIGN_FRACTIONS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8)}

# Names that end in a number, in every language: Boeing 737, CAC 40, Windows 11.
_NAMES = (
    "Boeing, Airbus, Embraer, Windows, iPhone, iPad, iOS, Android, Covid, Apollo, Soyuz, Ariane, Galaxy, "
    "PlayStation, "
    "Xbox, Pixel, GPT, HTML, UTF, USB, Fortune, FTSE, CAC, DAX, MDAX, IBEX, AEX, S&P, Nikkei, Nifty, Stoxx, "
    "Euro Stoxx, "
    "Nasdaq, Formula, Fórmula, Formule, Formel, Agenda, Horizon, PISA, Expo, Omicron, Airbus A, Peugeot, "
    "Porsche, Renault, BMW"
)

# Signs of units that every language prints alike; those of one letter are the language's to say.
SIGN_MEASURES = {
    "mm": "millimetre",
    "cm": "centimetre",
    "km": "kilometre",
    "km²": "square_kilometre",
    "km2": "square_kilometre",
    "m²": "square_metre",
    "m2": "square_metre",
    "m³": "cubic_metre",
    "m3": "cubic_metre",
    "kg": "kilogram",
    "°C": "celsius",
    "ºC": "celsius",
    "℃": "celsius",
    "㎜": "millimetre",
    "㎝": "centimetre",
    "㎞": "kilometre",
    "㎡": "square_metre",
    "㎢": "square_kilometre",
    "㎥": "cubic_metre",
    "㎏": "kilogram",
    "km/h": "kilometre_per_hour",
    "m/s": "metre_per_second",
    "kWh": "kilowatt_hour",
    "MWh": "megawatt_hour",
    "GWh": "gigawatt_hour",
    "kW": "kilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "TWh": "terawatt_hour",
    "mg": "milligram",
    "µg": "microgram",
    "μg": "microgram",
    "ml": "millilitre",
    "MB": "megabyte",
    "GB": "gigabyte",
    "TB": "terabyte",
    "MHz": "megahertz",
    "GHz": "gigahertz",
    "hPa": "hectopascal",
    "ppm": "per_million",
}

# Codes of currencies that in capitals are mostly words: ALL 12 districts, TOP 10, COP27.
_WORDS = frozenset({"ALL", "TOP", "CUP", "SOS", "COP"})

Roles = dict[str, Any]

NUMERIC = frozenset({"number", "hundreds", "scale", "single", "joiner", "fraction"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The table of one language, by pieces in lower case.

    ``single`` maps a phrase of one piece to its roles. ``longer`` maps the first piece of a phrase to its second, and
    that to what follows and the roles, the longest first: at most places of a text two look-ups rule out every phrase.
    ``known`` are all pieces of phrases. ``exact`` holds what is read only in its own case (``M``, ``USD``). ``words``
    maps the first two characters to the phrases of one piece that begin with them, the longest first: by them a run of
    letters without spaces is cut. ``numerals`` does the same for number and scale words.
    ``short`` are the words that a stop may follow within a sentence.
    """

    language: Language
    rules: Conventions
    single: dict[str, Roles]
    longer: dict[str, dict[str, list[tuple[tuple[str, ...], Roles]]]]
    known: frozenset[str]
    exact: dict[str, Roles]
    words: dict[str, tuple[str, ...]]
    numerals: dict[str, tuple[str, ...]]
    short: frozenset[str]


def pieces(text: str) -> list[tuple[str, int, bool]]:
    """The runs of digits, words and signs of a plain text: each with its start and whether it is digits."""
    return [(m[0], m.start(), m.lastindex == 1) for m in _PIECE.finditer(text)]


def split(word: str) -> list[str]:
    """The parts of a word that is joined by hyphen, slash, stop or apostrophe, with the joining marks."""
    return [word] if word.isalpha() else [part for part in _INSIDE.split(word) if part]


@lru_cache(maxsize=256)
def lexicon(code: str) -> Lexicon:
    """The table of a language; built once. Raises UnknownLanguage for a code that no file answers to."""
    language = load(code)
    rules = conventions(language.code)
    table: dict[tuple[str, ...], Roles] = {}
    for role, phrase, meaning in _entries(language, rules):
        # The stop of an abbreviation is left out when a text is cut into tokens.
        bare = phrase if phrase.endswith(" .") else phrase.rstrip(".")
        key = tuple(piece.casefold() for piece, _, _ in pieces(bare))
        table.setdefault(key, {}).setdefault(role, meaning)
    for pair, one in language.pairs.items():
        table.setdefault((pair,), {})["pair"] = table[(one,)]
    single = {key[0]: roles for key, roles in table.items() if len(key) == 1}
    longer: dict[str, dict[str, list[tuple[tuple[str, ...], Roles]]]] = {}
    for key in sorted(table, key=lambda words: (-len(words), words)):
        if len(key) > 1:
            longer.setdefault(key[0], {}).setdefault(key[1], []).append((key[2:], table[key]))
    known = frozenset(piece for key in table for piece in key)
    numerals = (word for word, roles in single.items() if not NUMERIC.isdisjoint(roles))
    return Lexicon(
        language,
        rules,
        single,
        longer,
        known,
        _exact(language, rules),
        _by_start(single, 2),
        _by_start(numerals, 2),
        abbreviations(single.items()),
    )


def _by_start(words: Iterable[str], size: int) -> dict[str, tuple[str, ...]]:
    """The words by their first characters, the longest first."""
    table: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        table.setdefault(word[:size], []).append(word)
    return {start: tuple(listed) for start, listed in table.items()}


def _entries(language: Language, rules: Conventions) -> Iterable[tuple[str, str, Any]]:
    """Every (role, phrase, meaning); of two meanings in one role the first wins."""
    for role, table in _tables(language, rules).items():
        for phrase, meaning in table.items():
            yield role, phrase, meaning
    for role, listed in _lists(language).items():
        for phrase in listed:
            yield role, phrase, phrase
    for hedge, signs in _SIGN_HEDGES.items():
        for sign in signs.split():
            yield "before", sign, hedge
    for sign, (role, meaning) in _SIGNS.items():
        yield role, sign, meaning


def _tables(language: Language, rules: Conventions) -> dict[str, dict[str, Any]]:
    """By role, the phrases that mean something in it: a power of ten, a hedge, a currency."""
    return {
        "before": {**language.hedges_before},
        "after": {**language.hedges_after},
        "scale": _scales({**rules.scales, **language.scales}, language),
        "number": {**language.numbers},
        "single": {**language.single_scales},
        "hundreds": {**language.hundreds},
        "dual": {**language.duals},
        "fraction": {**_SIGN_FRACTIONS, **language.fractions},
        "opener": {**language.openers},
        "unit": {"%": "percent", "‰": "permille", **language.units},
        "money": {name: Money(code) for name, code in rules.money.items()}
        | _SIGN_MONEY
        | {sign: money for sign, money in language.money.items() if not _is_capital(sign)},
        "country": {**language.money_after},
        "noun": {**language.counted},
        "measure": {
            word: unit for word, unit in {**SIGN_MEASURES, **language.measures}.items() if not _is_small(word)
        },
        "change": {**language.changes},
        "ordinal": {**language.ordinals},
        "multiple": {
            phrase: times for phrase, times in language.multiples.items() if not _spelt(phrase, language)
        },
        "unit_before": {**language.units_before},
        "announces": {**language.announces, **dict.fromkeys(_NAMES.split(", "), "identifier")},
        "follows": {**language.follows},
        "era": {**language.eras},
        "clock": {**language.clocks},
        "shift": {**language.shifts},
    }


def _lists(language: Language) -> dict[str, tuple[str, ...]]:
    """By role, the phrases that only play it."""
    return {
        "joiner": language.joiners,
        "article": language.articles,
        "ratio": language.ratios,
        "span": language.spans,
        "closer": tuple(closer for closers in language.openers.values() for closer in closers),
        "per": language.per,
        "minus": language.minus,
        "mark": language.ordinal_marks,
        "rank": language.ranks,
        "of": language.parts_of,
        "filler": language.fillers,
        "interval": language.interval_words,
        "times": language.times,
        "counter": language.counters,
        "decimal": language.decimal_words,
        "reversed": language.reversed_ratios,
        "year_word": language.year_words,
        "age_before": language.age_before,
        "age_after": language.age_after,
        "age_limit": language.age_limits,
        "vague": language.vague,
        "idle": language.idle,
        "decoy": language.decoys,
        "move": language.moves,
        "toward": language.towards,
        "lasting": language.lasting,
        "level": language.levels,
        "trailing": language.trailing,
        "stake": language.stakes,
        "including": language.including,
        "street": language.streets,
        "hundredth": language.hundredths,
    }


def _scales(listed: dict[str, int], language: Language) -> dict[str, int]:
    """The scale words less those that two others make up, where no space stands between: พันล้าน, 万亿.

    หนึ่งหมื่นห้าพันล้าน is fifteen thousand million, so พัน counts with what stands before it.
    """
    if language.spaced:
        return listed
    made = {a + b for a in listed for b in listed if listed.get(a + b) == listed[a] + listed[b]}
    return {word: power for word, power in listed.items() if word not in made}


def _spelt(phrase: str, language: Language) -> bool:
    """Whether a multiple is a number word and a word for times, which the grammar reads by themselves."""
    number, _, times = phrase.partition(" ")
    return number in language.numbers and times in language.times


def _is_capital(sign: str) -> bool:
    """Whether a currency is one capital letter, which is none in small: P for pesos, p for a page."""
    return len(sign) == 1 and sign.isalpha() and sign.isupper()


def _is_small(sign: str) -> bool:
    """Whether a unit is one small letter, which is none as a capital: m for metres, M for millions."""
    return len(sign) == 1 and sign.isascii() and sign.islower()


def _exact(language: Language, rules: Conventions) -> dict[str, Roles]:
    letters = {letter: Letter(exponent) for letter, exponent in rules.letters.items()} | dict(
        language.letters
    )
    table: dict[str, Roles] = {letter: {"letter": meaning} for letter, meaning in letters.items()}
    for sign, money in language.money.items():
        if _is_capital(sign):
            table[sign] = {"money": money}  # P for pesos; p is a page
    for sign, unit in language.measures.items():
        if _is_small(sign):
            table[sign] = {**table.get(sign, {}), "measure": unit}
    for code in rules.currencies - _WORDS - language.announces.keys():
        table[code] = {"money": Money(code)}
    return table
