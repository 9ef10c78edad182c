"""Stretches of running text that are one thing as a whole and no figure: addresses, telephone numbers, dates, times."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claims.figure import notation
from claims.figure.lexicon import Lexicon

# Every repetition is bounded, so that no text makes one of these slow.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[!#-;=?-~]{2,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:org|com|net|int|gov|edu|info|io)(?:\.[a-z]{2})?(?:/[!#-;=?-~]{0,2000})?(?![a-z])",
    re.IGNORECASE,
)
# One of these is in every address.
_ADDRESSED = ("://", "www.", "@", ".org", ".com", ".net", ".int", ".gov", ".edu", ".info", ".io")
_IDENTIFIER = re.compile(
    r"(?<![\w.])10\.\d{4,9}/[^\s<>\"]{1,200}|\bdoi:\s?[^\s<>\"]{1,200}"
    r"|\b97[89][ -]?\d[\d -]{8,13}[\dX]\b",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"\b[A-Za-z]{2}\d\d(?: [A-Za-z\d]{4}){3,7}(?: [A-Za-z\d]{1,4})?\b")  # an IBAN
_PHONE = re.compile(
    r"(?<![\w.,])\+\d{1,3}[ ().-]{0,2}\d[\d ().-]{5,16}\d(?!\w)"
    r"|(?<![\w.,])0\d{1,4} ?/ ?\d{2,4}(?:[ -]\d{2,4}){1,4}(?![\w.,]\d)"
    r"|(?<![\w.,])(?<!\d )0 800(?: \d{2,3}){2,3}(?![\w.,]\d)"
    r"|(?<![\w.,])(?<!\d )0\d{1,4}(?:[ .-]\d{2,4}){2,4}(?![\w.,]\d)"
    r"|\(0\d{1,4}\) ?\d[\d -]{4,12}\d(?!\w)"
    r"|\(\d{2,3}\) ?9?\d{3,4}-\d{4}(?!\w)|(?<![\w.,-])(?:1[- ])?\d{3}-\d{3}-\d{4}(?![\w-])"
    r"|(?<![\w.,-])1800[ -]\d{2,3}[ -]\d{3,4}(?![\w-])|(?<![\w.,-])(?<!\d )[6-9]\d{4} \d{5}(?! ?\d|\w)"
    r"|(?<![\w.,])\+?\d{1,2} ?\(\d{3,5}\) ?\d{1,3}(?:[ -]\d{2,3}){1,3}(?!\w)"
    r"|(?<![a-z\d.,])(?<!\d )0\d{1,4}[- ]\d{3,4}[- ]?\d{3,5}(?![\w.,]\d)"
)
_DATE = re.compile(
    r"(?<![\d.,/-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)"
    r"|9/11|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\. ?\d{1,2}\. ?\d{4})(?![\d/-])"
)
_EASTERN_DATE = re.compile(
    r"\d{1,4} ?[年년] ?\d{1,2} ?[月월](?: ?\d{1,2} ?[日일])?|(?<!\d)\d{1,2} ?[月월] ?\d{1,2} ?[日일]"
    r"|(?<![\d約约])(?<!\d[.,])(?:(?:1[0-2]|[1-9])[-—–~〜～至到])?(?:1[0-2]|[1-9])(?:月|월(?![가-힣]{2}))"
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
    r"|(?<![\d:.,])\d{1,2}(?:[.:][0-5]\d)? (?:bis|und) \d{1,2}(?:[.:][0-5]\d)? Uhr\b"
    r"|(?<![\d:.,])(?:[01]?\d|2[0-4]) ?h (?:à|-|–) ?(?:[01]?\d|2[0-4]) ?h\b"
    r"|(?<![\d:.,])(?:[01]?\d|2[0-4]) ?h ?[0-5]\d(?!\d)"
    r"|(?<!\d)\d{1,2} ?[時时点點시] ?(?:\d{1,2} ?[分분])"
    r"|(?<=[日午晚晨])\d{1,2}[時时點点](?![間间鐘钟])",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\[\^[^\]\s]{1,60}\]")  # the mark of a footnote in Markdown
_SIGNS = "\u0900-\u0963\u0971-\u09e5\u09f0-\u09ff"
_LAST = ".,;:!?)]}'\"»”’"
_RUN = re.compile(r"\d+")
_SIGN = re.compile(r"[+(]")
_DOI = re.compile(r"[Dd][Oo][Ii]:")
_SPACE = re.compile(r"\s")
_EAST = re.compile("[年月日년월일]")
_ACCOUNTED = re.compile(r"[A-Za-z]\d\d [A-Za-z\d]{4} ")


class Region(NamedTuple):
    """A stretch of the plain text, with the kind of no-claim that it is, or ``ambiguous`` for an odd notation."""

    start: int
    end: int
    kind: str


class _Rule(NamedTuple):
    """A pattern, and what every stretch that it finds begins with; None for a run of digits.

    ``sign`` is what must stand somewhere in a text for the pattern to be tried at all.
    """

    kind: str
    pattern: re.Pattern[str]
    begins: re.Pattern[str] | None = None
    sign: re.Pattern[str] | None = None


def regions(text: str, lexicon: Lexicon) -> list[Region]:
    """The stretches that are no figures, in the order of the text, none over another; only those with a digit.

    A pattern is tried only where a stretch of its kind can begin, since most of a text is letters.
    """
    runs = [run.start() for run in _RUN.finditer(text)]
    if not runs:
        return []
    found: list[Region] = []
    for begin, end in _addressed(text):
        for match in _ADDRESS.finditer(text, begin, end):
            _keep(found, "url", match)
    rules = tuple(rule for rule in _rules(lexicon) if rule.sign is None or rule.sign.search(text))
    any_of_them = _any(rules).match
    runs = [run for run in runs if any_of_them(text, run)]  # most numbers begin no stretch of any kind
    for kind, pattern, begins, _ in rules:
        end = 0
        for place in runs if begins is None else [begin.start() for begin in begins.finditer(text)]:
            if place >= end and (each := pattern.match(text, place)):
                end = each.end()
                _keep(found, kind, each)
    found.sort(key=lambda region: (region.start, -region.end))
    kept: list[Region] = []
    for region in found:
        if not kept or region.start >= kept[-1].end:
            kept.append(region)
    return kept


def _addressed(text: str) -> list[tuple[int, int]]:
    """The runs without white space that hold the sign of an address, in the order of the text."""
    lower = text.lower()
    if not any(sign in lower for sign in _ADDRESSED):
        return []
    if len(lower) != len(text):
        return [(0, len(text))]  # a letter that has no small one of its own: places do not lead back
    places = sorted(sign.start() for each in _ADDRESSED for sign in re.finditer(re.escape(each), lower))
    found: list[tuple[int, int]] = []
    for place in places:
        if found and place < found[-1][1]:
            continue
        begin = found[-1][1] if found else 0
        begin = max(begin, *(text.rfind(space, begin, place) + 1 for space in " \t\n"))
        end = _SPACE.search(text, place)
        found.append((begin, end.start() if end else len(text)))
    return found


@lru_cache(maxsize=256)
def _any(rules: tuple[_Rule, ...]) -> re.Pattern[str]:
    """What every stretch matches that begins with a run of digits, whichever rule is its own."""
    patterns = (rule.pattern for rule in rules if rule.begins is None)
    return re.compile("|".join(f"(?{'i' * bool(p.flags & re.IGNORECASE)}:{p.pattern})" for p in patterns))


def _keep(found: list[Region], kind: str, match: re.Match[str]) -> None:
    """Add what matches, less the stop or bracket that closes its sentence, if a digit is in it."""
    printed = match.group()
    if kind in ("url", "identifier"):
        printed = printed.rstrip(_LAST)
    if _RUN.search(printed):
        found.append(Region(match.start(), match.start() + len(printed), kind))


@lru_cache(maxsize=256)
def _named_dates(names: tuple[str, ...], spaced: bool, eras: tuple[str, ...]) -> tuple[_Rule, ...]:
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
    day_first = (
        rf"{front}(?<![\d.,])(?:{day} ?(?:-|–|/|a|al|all'|to|au|bis|til|till|tot|sampai|hingga|s/d) ?)?"
        rf"{day}[ \n](?:de |of )?{month}{after}\.?{year}?"
    )
    month_first = (
        rf"{before}(?:{listed})\.? {day}(?: ?- ?\d{{1,2}})?(?![\d%]|[.,]\d){year}?"
        rf"|{before}(?:{listed})\.?{year}{alone}"
    )
    return (
        _Rule("date", re.compile(day_first)),
        _Rule("date", re.compile(month_first), re.compile(listed)),
    )


_ANYWHERE = (
    _Rule("citation", _NOTE, _NOTE),
    _Rule("identifier", _IDENTIFIER),
    _Rule("identifier", _IDENTIFIER, _DOI),
    _Rule("identifier", _ACCOUNT, _ACCOUNT, _ACCOUNTED),
    _Rule("date", _DATE),
    _Rule("date", _EASTERN_DATE, None, _EAST),
    _Rule("phone", _PHONE),
    _Rule("phone", _PHONE, _SIGN),
    _Rule("time", _TIME),
    _Rule("year", _YEAR, None, _EAST),
    _Rule("statistic", notation.STATISTIC, notation.TESTED, notation.EQUATED),
    _Rule("ambiguous", notation.POWER, None, notation.POWERED),
    _Rule("ambiguous", notation.EXPONENT, None, notation.EXPONENTS),
    _Rule("ambiguous", notation.BROKEN, None, notation.BREAKS),
    _Rule("ambiguous", notation.POINT, notation.POINTED),
)
_COMMA = _Rule("ambiguous", notation.COMMA, notation.COMMAED)


@lru_cache(maxsize=256)
def _rules_of(
    code: str, decimal: str, months: tuple[str, ...], spaced: bool, eras: tuple[str, ...]
) -> tuple[_Rule, ...]:
    named = _named_dates(months, spaced, eras) if months else ()
    commas = (_COMMA,) if decimal == "," else ()
    return (*named, *_ANYWHERE, *commas, *((_Rule("year", _MINGUO),) if code == "zh" else ()))


def _rules(lexicon: Lexicon) -> tuple[_Rule, ...]:
    language = lexicon.language
    # Filipino may (there is) is no month.
    months = tuple(
        name for name in (*lexicon.rules.months, *language.months) if name.casefold() not in language.common
    )
    return _rules_of(
        language.code, lexicon.rules.decimal, months, language.spaced, tuple(sorted(language.eras))
    )
