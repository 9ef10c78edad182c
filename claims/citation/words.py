"""The words that citations and lists of references use, of all languages at once: a text in one cites works of others.

They stand in claims/citation/languages, a file for each language; :class:`Wordlist` says what is what.
"""

from __future__ import annotations

import re

from claims.citation.wordlist import all_words, wordlists

HEADINGS = all_words("headings")
ENDINGS = all_words("endings")
CITED_IN = all_words("cited_in")
INSIDE = all_words("inside")
EDITORS = all_words("editors")
AND = all_words("joints")
OTHERS = all_words("others")
PREFIX = all_words("prefixes")
LOCATOR = all_words("locators")
NO_YEAR = all_words("no_year")
NO_WORK = all_words("no_work")
LEADING = all_words("leading")
BODIES = all_words("bodies")
SAME = all_words("same")
AGAIN = all_words("again")
NOTE = all_words("of_note")
IN_PERSON = all_words("in_person")
ACCESSED = all_words("accessed")
NAME_ENDINGS = all_words("name_endings")


def _months() -> dict[str, int]:
    """Month names, whole and cut to three or four letters; what means two months in two languages is left out."""
    found: dict[str, set[int]] = {}
    for words in wordlists().values():
        for number, name in enumerate(words.months, 1):
            for cut in {name, name[:3], name[:4]} if name.isascii() or len(name) > 4 else {name}:
                found.setdefault(cut, set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


MONTHS = _months()

_DAY = re.compile(
    r"(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,12})\.?,?\s+(?:de\s+|del\s+)?(?P<year>\d{4})"
    r"|(?P<month2>[^\W\d_]{3,12})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{4})"
    r"|(?P<year4>\d{4})\s+(?P<month4>[^\W\d_]{3,12})\.?\s+(?P<day4>\d{1,2})(?!\d)"
    r"|(?P<year5>\d{4})\s?[年년]\s?(?P<month5>\d{1,2})\s?[月월]\s?(?P<day5>\d{1,2})\s?[日일]"
    r"|(?:ngày\s)?(?P<day6>\d{1,2})\stháng\s(?P<month6>\d{1,2})\snăm\s(?P<year6>\d{4})"
    r"|(?P<day3>\d{1,2})\.\s?(?P<month3>\d{1,2})\.\s?(?P<year3>\d{4})",
    re.IGNORECASE,
)


def day(text: str) -> str:
    """The day that a text begins with, as EDTF; empty where it begins with none that can be told for certain.

    12/11/2018 is not read: it is a day of two months.
    """
    found = _DAY.match(text.lstrip(" ,:"))
    if found is None:
        return ""
    if found["iso"]:
        return found["iso"]
    said = {key.rstrip("23456"): value for key, value in found.groupdict().items() if value}
    month, number = said["month"], int(said["day"])
    of = int(month) if month.isdecimal() else MONTHS.get(month.casefold(), 0)
    return f"{said['year']}-{of:02}-{number:02}" if 1 <= of <= 12 and 1 <= number <= 31 else ""
