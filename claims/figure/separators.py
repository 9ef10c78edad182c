"""Digits with their separators: which mark groups and which marks decimals is the language's to say."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.figure.characters import shown
from claims.figure.conventions import Conventions
from claims.figure.figure import GROUP_NOTE, Refused
from claims.figure.number import Number
from claims.languages import Language
from claims.phrase import Phrase, named, phrase

MOST_DIGITS = 40

_NAMES = {
    ".": phrase("stop"),
    ",": phrase("comma"),
    " ": phrase("space"),
    "'": phrase("apostrophe"),
    "_": phrase("underscore"),
}
_LAKHS = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?", re.ASCII)


def number(raw: str, rules: Conventions, language: Language) -> tuple[Number, tuple[str, ...]]:
    """Read digits as the language writes them; the notes say what a careful reader may stumble over.

    Groups must have exactly three digits (or lakh groups where CLDR has them), with one mark throughout.
    Raises Refused with every other reading that the marks allow.
    """
    if raw.isdecimal() and len(raw) <= MOST_DIGITS and (raw[0] != "0" or len(raw) == 1):
        return Number(int(raw), 0, 0, True), ()  # most numbers have no marks
    match = _pattern(rules.decimal, rules.group, rules.lakh_groups).fullmatch(raw)
    if match is None:
        raise _refusal(raw, rules, language)
    whole = match["whole"] or match["swiss"]
    decimals = match["decimals"] or match["rest"] or ""
    digits = "".join(c for c in whole if c in "0123456789")
    if len(digits) + len(decimals) > MOST_DIGITS:
        raise Refused(
            phrase(
                "{digits} has {count} digits; {most} is the most",
                digits=shown(raw),
                count=len(digits) + len(decimals),
                most=MOST_DIGITS,
            )
        )
    if len(digits) > 1 and digits[0] == "0":
        raise _leading_zero(raw, digits, rules)
    return Number(int(digits + decimals), -len(decimals), 0, not decimals), _notes(match, rules)


def mark_name(mark: str) -> str:
    """The name of a separator for a sentence: *stop*, *comma*, *space*, *apostrophe*."""
    return _NAMES.get(mark, shown(mark))


@lru_cache(maxsize=256)
def _pattern(decimal: str, group: str, lakh: bool) -> re.Pattern[str]:
    marks = re.escape(group) if group == " " else f"[{re.escape(group)} ]"
    groups = rf"\d{{1,3}}(?P<mark>{marks})\d{{3}}(?:(?P=mark)\d{{3}})*"
    lakhs = rf"|\d{{1,2}}(?:{re.escape(group)}\d{{2}})+{re.escape(group)}\d{{3}}" if lakh else ""
    return re.compile(
        rf"(?P<whole>{groups}{lakhs}|\d+)(?:{re.escape(decimal)}(?P<decimals>\d+))?"
        # An apostrophe does nothing but group, so that a stop or comma after it can only mark decimals.
        r"|(?P<swiss>\d{1,3}(?:'\d{3})+)(?:[.,](?P<rest>\d+))?",
        re.ASCII,
    )


def _notes(match: re.Match[str], rules: Conventions) -> tuple[str, ...]:
    if match["swiss"]:
        return ("separator: apostrophes group the digits, as in Switzerland",)
    if match["mark"] == " " and rules.group != " ":
        return ("separator: spaces group the digits",)
    decimals, whole = match["decimals"], match["whole"]
    if decimals and len(decimals) == 3 and whole != "0" and len(whole) <= 3:
        name = _NAMES.get(rules.decimal, "mark")
        other = "English" if rules.decimal == "," else "Indonesian and many other languages"
        return (f"{GROUP_NOTE} {name} look like a group of {other}",)
    return ()


def _leading_zero(raw: str, digits: str, rules: Conventions) -> Refused:
    readings = [phrase("{number} if the leading zero means nothing", number=str(int(digits)))]
    if rules.group in raw and raw.startswith("0"):
        number = raw.replace(rules.group, ".", 1)
        mark = mark_name(rules.group)
        readings.insert(0, phrase("{number} if the {mark} marks decimals", number=number, mark=mark))
    return Refused(
        phrase("{digits} begins with 0, which no number of several digits does", digits=shown(raw)),
        tuple(readings),
    )


def _refusal(raw: str, rules: Conventions, language: Language) -> Refused:
    """Why the marks do not fit, and what the text could mean where they do."""
    if sum(c.isdigit() for c in raw) > MOST_DIGITS:
        return Refused(phrase("{digits} has more than {most} digits", digits=shown(raw), most=MOST_DIGITS))
    readings: list[Phrase] = []
    marks = sorted({c for c in raw if not c.isdigit()})
    found = _joined([mark_name(mark) for mark in marks])
    bare = "".join(c for c in raw if c.isdigit())
    for decimal, group in ((".", ","), (",", "."), (".", "'")):
        if (decimal, group) == (rules.decimal, rules.group):
            continue
        match = _pattern(decimal, group, False).fullmatch(raw)
        if match and match["whole"]:
            value = "".join(c for c in match["whole"] if c.isdigit())
            if match["decimals"]:
                readings.append(_with_decimals(decimal, f"{value}.{match['decimals']}"))
            elif match["mark"]:
                mark = mark_name(match["mark"])
                readings.append(
                    phrase("{number} if the {mark} groups digits, as elsewhere", number=value, mark=mark)
                )
    if _LAKHS.fullmatch(raw):
        readings.append(
            phrase("{number} if digits are grouped by lakh and crore, as in Indian English", number=bare)
        )
    # The language's own reading of the marks is always one of them, although its groups are not of three.
    if all(reading.fields["number"] != bare for reading in readings):
        readings.append(
            phrase("{number} if the {mark} groups digits, though not in threes", number=bare, mark=found)
            if len(marks) == 1
            else phrase("{number} if the marks are misplaced", number=bare)
        )
    why = phrase(
        "the {marks} in {digits} does neither: in {language} the {group} groups digits in threes and "
        "the {decimal} marks decimals, once",
        marks=found,
        digits=shown(raw),
        language=named("languages", language.code, language.name),
        group=mark_name(rules.group),
        decimal=mark_name(rules.decimal),
    )
    return Refused(why, tuple(dict.fromkeys(readings)))


def _with_decimals(mark: str, number: str) -> Phrase:
    if mark == ".":
        return phrase("{number} if the stop marks decimals, as in English", number=number)
    return phrase("{number} if the comma marks decimals, as in Indonesian, German or French", number=number)


def _joined(marks: list[str]) -> str:
    said = marks[0]
    for other in marks[1:]:
        said = phrase("{first} and {second}", first=said, second=other)
    return said
