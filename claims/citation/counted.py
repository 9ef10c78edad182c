"""Numbers in round brackets that count something, told by what is printed and not by what is likely.

- The number stands in words right before them, and what is counted behind: *three (3) schools*, *tiga (3) sekolah*.
- They stand in a row of like brackets of which one is far beyond the list: *pupils (312), cooks (13) and boats (2)*.
- They stand in such a row, one is before its turn, and without that row a list is cited in its own order throughout.
- They stand in columns: *Boats  (1)  (2)  (3)*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claims.citation.words import AND
from claims.languages import codes, load

_NUMBER = r"[(（]\s?\d[\d.,]*\s?[)）]"
_ANY = re.compile(_NUMBER)
_OR = rf"(?:{AND}|or|atau|oder|o|ou|или|หรือ|或)"
_ROW = re.compile(
    rf"(?<=[^\W\d_])\s{{1,2}}{_NUMBER}"
    rf"(?:(?:\s?[,;،、]\s(?:{_OR}\s)?|\s{_OR}\s)(?:[^\W\d_][\w’'-]*\s){{1,2}}{_NUMBER}){{1,30}}",
    re.IGNORECASE,
)
_MOST_WORDS, _MOST_SIGNS = 4, 16  # of a number in words; in a script without spaces
_BEFORE = 80  # code points in which they stand
_COLUMNS = re.compile(
    rf"{_NUMBER}(?:[ \t]{{2,}}|[ \t]?[|&\t][ \t]*)[-+\d.,*%]{{0,12}}[ \t]{{0,20}}(?={_NUMBER})"
)
_WHOLE = re.compile(r"\d+|\d{1,3}(?:[.,]\d{3})+")
_YEAR = range(1500, 2700)


def is_spelt_out(text: str, start: int, end: int, number: int) -> bool:
    """Whether a number in brackets stands in words right before them, and a word behind."""
    before = " ".join(text[max(0, start - _BEFORE) : start].casefold().split())
    behind = re.match(r"\s+(?=[^\W\d_])", text[end : end + 3])
    if not before or not before[-1].isalpha() or not (behind or _is_unspaced(before[-1])):
        return False
    spaced, unspaced = _words()
    words = before.split(" ")
    phrases = [" ".join(words[-length:]).lstrip("([“\"'") for length in range(_MOST_WORDS, 0, -1)]
    known = next((spaced[one] for one in phrases if one in spaced), None)
    if known is None:
        signs = [before[-length:] for length in range(_MOST_SIGNS, 0, -1)]
        known = next((unspaced[one] for one in signs if one in unspaced), frozenset())
    return number in known


def _is_unspaced(sign: str) -> bool:
    return bool(re.match("[\u0e00-\u0e7f\u3040-\u9fff]", sign))


@cache
def _words() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    """Numbers in words of every language, those of scripts without spaces apart: what each may mean."""
    found: tuple[dict[str, set[int]], dict[str, set[int]]] = ({}, {})
    for code in codes():
        language = load(code)
        for phrase, value in language.numbers.items():
            found[not language.spaced].setdefault(phrase.casefold(), set()).add(value)
    spaced, unspaced = ({phrase: frozenset(values) for phrase, values in one.items()} for one in found)
    return spaced, unspaced


def in_columns(text: str) -> Iterator[tuple[int, int]]:
    """Lines in which brackets with numbers stand in columns, with wide spaces or bars between them."""
    for one in _COLUMNS.finditer(text):
        end = text.find("\n", one.end())
        yield text.rfind("\n", 0, one.start()) + 1, len(text) if end < 0 else end


def rows(text: str) -> Iterator[list[re.Match[str]]]:
    """The brackets of each row of things with a number behind each: *pupils (12), teachers (3) and cooks (2)*."""
    for one in _ROW.finditer(text):
        yield list(_ANY.finditer(text, *one.span()))


def is_beyond(surface: str, longest: int) -> bool:
    """Whether a number in brackets is no slip of the pen for one of the list: half as much again as it has works."""
    inside = surface[1:-1].strip()
    if not _WHOLE.fullmatch(inside) or all(int(one) <= longest for one in re.findall(r"\d+", inside)):
        return False  # (4,5) are two works, (1,200) is a count
    number = int(re.sub(r"\D", "", inside))
    return number not in _YEAR and number * 2 > longest * 3


def early(numbers: Sequence[Sequence[int]]) -> set[int]:
    """Which of some brackets come before their turn, were a list numbered as its works are first cited."""
    seen: set[int] = set()
    found: set[int] = set()
    for at, cited in enumerate(numbers):
        new = sorted(set(cited) - seen)
        if new != list(range(len(seen) + 1, len(seen) + 1 + len(new))):
            found.add(at)
        else:
            seen.update(new)
    return found


def in_turn(numbers: Sequence[Sequence[int]], known: frozenset[int]) -> bool:
    """Whether brackets cite all works of a list in its order."""
    return not early(numbers) and known == {one for cited in numbers for one in cited}
