"""Stretches of running text that are one thing as a whole and no figure: addresses, telephone numbers, dates, times."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claims.figure.lexicon import Lexicon

# Every repetition is bounded, so that no text makes one of these slow.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[!#-;=?-~]{2,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:org|com|net|int|gov|edu|info|io)(?:\.[a-z]{2})?(?:/[!#-;=?-~]{0,2000})?(?![a-z])",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(
    r"(?<![\w.])10\.\d{4,9}/[^\s<>\"]{1,200}|\bdoi:\s?[^\s<>\"]{1,200}"
    r"|\b97[89][ -]?\d[\d -]{8,13}[\dX]\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w.,])\+\d{1,3}[ ().-]{0,2}\d[\d ().-]{5,16}\d(?!\w)"
    r"|(?<![\w.,])(?<!\d )0\d{1,4}(?:[ .-]\d{2,4}){2,4}(?![\w.,]\d)"
    r"|\(0\d{1,4}\) ?\d[\d -]{4,12}\d(?!\w)"
    r"|\(\d{2,3}\) ?9?\d{3,4}-\d{4}(?!\w)|(?<![\w.,-])(?:1[- ])?\d{3}-\d{3}-\d{4}(?![\w-])"
    r"|(?<![\w.,-])1800[ -]\d{2,3}[ -]\d{3,4}(?![\w-])|(?<![\w.,-])(?<!\d )[6-9]\d{4} \d{5}(?! ?\d|\w)"
    r"|(?<![\w.,])\+?\d{1,2} ?\(\d{3,5}\) ?\d{1,3}(?:[ -]\d{2,3}){1,3}(?!\w)"
    r"|(?<![a-z\d.,])0\d{1,4}[- ]\d{3,4}[- ]?\d{3,5}(?![\w.,]\d)"
)
_DATE = re.compile(
    r"(?<![\d.,/-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)"
    r"|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\. ?\d{1,2}\. ?\d{4})(?![\d/-])"
    r"|\d{1,4} ?[年년] ?\d{1,2} ?[月월](?: ?\d{1,2} ?[日일])?|(?<!\d)\d{1,2} ?[月월] ?\d{1,2} ?[日일]"
    r"|(?<![\d約约])(?<!\d[.,])(?:1[0-2]|[1-9])(?:月|월(?![가-힣]{2}))"
    r"|(?<![\d約约])(?<!\d[.,])(?:[12]?\d|3[01])日(?![間间内以後后前目分連连ぶほ程余弱強未をもも数])(?!あた|当た|につき)"
    r"|(?<![\d.,])(?:[12]?\d|3[01])일(?=부터|까지|에 |[,)]"
    r"| (?:오[전후]|밝혔|열린|서울|발표|공개|보도|새벽|저녁|밤|낮|국회|기준|현재|정부|경찰))"
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|2[0-6])\d\d ?(?:年|년)(?!間|间)")
_MINGUO = re.compile(
    r"(?<![\d约約近逾过過])1(?:0[1-9]|1\d)年(?![間间来來的前后後以老歷历校內内多餘余期限])"
)  # 108年 is 2019
_TIME = re.compile(
    r"(?<![\d:.,])(?:0\d|[2-9]|1\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\b\.?)?(?![\d:])"
    r"|(?<![\d:.,])1:[0-5]\d ?[ap]\.?m\b\.?"
    r"|(?<![\d:.,])\d{1,2}(?:[.:][0-5]\d)? ?(?:[ap]\.m\.|[ap]m\b|WIB\b|WITA\b|WIT\b|Uhr\b|uur\b|GMT\b|UTC\b)"
    r"|(?<![\d:.,])(?:[01]?\d|2[0-4]) ?h ?[0-5]\d(?!\d)"
    r"|(?<!\d)\d{1,2} ?[時时点點시] ?(?:\d{1,2} ?[分분])",
    re.IGNORECASE,
)
_SIGNS = "\u0900-\u0963\u0971-\u09e5\u09f0-\u09ff"
_LAST = ".,;:!?)]}'\"»”’"


class Region(NamedTuple):
    """A stretch of the plain text, with the kind of no-claim that it is."""

    start: int
    end: int
    kind: str


def regions(text: str, lexicon: Lexicon) -> list[Region]:
    """The stretches that are no figures, in the order of the text, none over another; only those with a digit."""
    found: list[Region] = []
    for kind, pattern in _patterns(lexicon.language.code, lexicon):
        for match in pattern.finditer(text):
            start, end = match.span()
            if kind in ("url", "identifier"):
                end = start + len(match.group().rstrip(_LAST))
            if any(character.isdigit() for character in text[start:end]):
                found.append(Region(start, end, kind))
    found.sort(key=lambda region: (region.start, -region.end))
    kept: list[Region] = []
    for region in found:
        if not kept or region.start >= kept[-1].end:
            kept.append(region)
    return kept


@lru_cache(maxsize=256)
def _named_dates(code: str, names: tuple[str, ...], spaced: bool, eras: tuple[str, ...]) -> re.Pattern[str]:
    """Dates that name a month: 3 May 2015, May 3, 2015, May 2015; a year, an era or a small word may stand between."""
    listed = "|".join(
        re.escape(form) for name in names for form in dict.fromkeys((name, name[0].upper() + name[1:]))
    )
    # A vowel sign or virama of an Indian script stands inside a word and is no letter of its own.
    before, after = (rf"(?<![\w{_SIGNS}])", rf"(?![\w{_SIGNS}])") if spaced else ("", "")
    era = "|".join(re.escape(mark) for mark in eras)
    year = rf"(?:,? ?\(?(?:(?:de|del|of|tahun|năm|{era or 'CE'}) ?){{0,2}}\d{{4}}(?![\d%]|[.,]\d))"
    numbered = "|".join(re.escape(name) for name in names if name[-1].isdigit())  # tháng 3
    alone = rf"|{before}(?:{numbered})(?!\d|[.,]\d)" if numbered else ""
    short = "|".join(re.escape(name) for name in names if "." in name and not spaced)
    front = rf"(?<!\d)\d{{1,2}} ?(?:{short})\.? ?\d\d(?![\d%.,])|" if short else ""  # 14 ต.ค. 64
    month = rf"(?:{listed})(?:/(?:{listed}))?"  # آذار/مارس
    day = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
    return re.compile(
        rf"{front}(?<![\d.,])(?:{day} ?(?:-|/|a|al|to|bis|sampai|hingga|s/d) ?)?"
        rf"{day}[ \n](?:de |of )?{month}{after}\.?{year}?"
        rf"|{before}(?:{listed})\.? {day}(?: ?- ?\d{{1,2}})?(?![\d%]|[.,]\d){year}?"
        rf"|{before}(?:{listed})\.?{year}{alone}"
    )


@lru_cache(maxsize=64)
def _patterns_of(
    code: str, names: tuple[str, ...], spaced: bool, eras: tuple[str, ...]
) -> tuple[tuple[str, re.Pattern[str]], ...]:
    dates = [("date", _named_dates(code, names, spaced, eras))] if names else []
    return (
        ("url", _ADDRESS),
        ("identifier", _IDENTIFIER),
        *dates,
        ("date", _DATE),
        ("phone", _PHONE),
        ("time", _TIME),
        ("year", _YEAR),
        *((("year", _MINGUO),) if code == "zh" else ()),
    )


def _patterns(code: str, lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    language = lexicon.language
    # Filipino may (there is) is no month.
    months = tuple(
        name for name in (*lexicon.rules.months, *language.months) if name.casefold() not in language.common
    )
    return _patterns_of(code, months, language.spaced, tuple(sorted(language.eras)))
