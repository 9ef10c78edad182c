"""Citations by numbers in round brackets, (3) or (1, 4–6): told from counts, steps and articles of a law.

Method: such brackets are citations only of a list of works that is numbered itself, in a text that hardly cites in
another way, and only where most works of the list are cited so. What opens an item of an enumeration (*(1) wood and (2)
stone*), stands behind a word such as *Article* or *Table*, or names a number that the list lacks, is none; nor is what
its text shows to be a count (:mod:`claims.citation.counted`). Counts name no several numbers, and are not in the order
of the list: one of these is asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from claims.citation.counted import early, in_columns, in_turn, is_beyond, is_spelt_out, rows
from claims.citation.printed import ROUND, Citation, citations
from claims.citation.reference_list import ReferenceList
from claims.citation.words import AND

_Numbered: TypeAlias = tuple[Citation, list[int]]

_RANGE = re.compile(r"(\d+)\s?[–-]\s?(\d+)|(\d+)")
_COUNTED = re.compile(
    r"(?:\b(?:art(?:icles?|[íi]culos?|ikel)?|sect(?:ions?)?|sec|para(?:graphs?)?|par|clauses?|chapters?|pasal|ayat|angka"
    r"|butir|huruf|abs(?:atz|chnitt)?|apartados?|alin[ée]as?|items?|points?|steps?|rules?|equations?|eqs?|formulae?"
    r"|gleichung|persamaan|ecuaci[óo]n|[ée]quation|tab(?:les?|elle|el|la|leau)?|fig(?:ures?|uras?)?|gambar|grafik"
    r"|abb(?:ildung)?|cuadro|box|appendix|annex|lampiran|note|no|nr|n[ºo°])\.?|§|มาตรา|ตาราง|ข้อ|สมการ)\s*(?:\d{1,4}[a-z]?\s*)?$",
    re.IGNORECASE,
)
_BEFORE_ITEM = re.compile(rf"(?:[:;,،、]|(?<!\w)(?:{AND}|or|atau|oder|o|ou|หรือ))\s*$", re.IGNORECASE)
_ITEM = re.compile(r"\s+[^\W\d_]")
_NEAR = 300  # code points between two items of one enumeration
FEW = 4  # so many times fewer than such brackets are those with names and years: (WHO was founded in 1948)
MOST = 50  # works of one (3–52)


def round_numbers(text: str, lists: Sequence[ReferenceList]) -> tuple[Citation, ...]:
    """The citations by numbers in round brackets, in their order; none where the text gives reason to doubt it."""
    labels = [one.label for listed in lists for one in listed.works]
    if not labels or not all(one.isdigit() for one in labels):
        return ()
    spans = [(one.start, one.end) for one in lists]
    others = [one for one in citations(text) if not any(start <= one.start < end for start, end in spans)]
    if any(one.surface[0] == "[" for one in others):
        return ()
    known = frozenset(map(int, labels))
    every = [(one, _numbers(one.surface)) for one in _brackets(text, spans)]
    every = list(_but_counts(text, every, known))
    found = [(one, numbers) for one, numbers in every if known.issuperset(numbers)]
    cited = list(dict.fromkeys(number for _, numbers in found for number in numbers))
    in_order = cited == sorted(cited)
    several = len(found) == len(every) and any(len(numbers) > 1 for _, numbers in found)
    enough = len(cited) > 1 and len(cited) * 2 > len(known) and len(others) * FEW < len(found)
    return tuple(one for one, _ in found) if enough and (in_order or several) else ()


def _but_counts(text: str, every: Sequence[_Numbered], known: frozenset[int]) -> Iterator[_Numbered]:
    """The brackets that the text does not show to count something."""
    columns = dict(in_columns(text))
    opened = sorted(columns)
    left = [
        (one, numbers)
        for one, numbers in every
        if not _is_within(one.start, opened, columns)
        and not (len(numbers) == 1 and is_spelt_out(text, one.start, one.end, numbers[0]))
    ]
    at = {one.start: place for place, (one, _) in enumerate(left)}
    cited = [numbers if known.issuperset(numbers) else [] for _, numbers in left]
    before_turn = early(cited)
    counts: set[int] = set()
    doubtful: set[int] = set()
    for row in rows(text):
        places = {at[one.start()] for one in row if one.start() in at}
        if any(is_beyond(one.group(), max(known)) for one in row):
            counts |= places
        elif before_turn & places:
            doubtful |= places
    if in_turn([numbers for place, numbers in enumerate(cited) if place not in counts | doubtful], known):
        counts |= doubtful
    yield from (pair for place, pair in enumerate(left) if place not in counts)


def _is_within(at: int, starts: Sequence[int], ends: dict[int, int]) -> bool:
    position = bisect_right(starts, at) - 1
    return position >= 0 and at < ends[starts[position]]


def _brackets(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Citation]:
    """Brackets outside the lists that open no item and count no article."""
    every = [
        one for one in ROUND.finditer(text) if not any(start <= one.start() < end for start, end in spans)
    ]
    items = _items(text, every)
    for at, one in enumerate(every):
        before = text[max(0, one.start() - 40) : one.start()]
        opens_line = not before.rpartition("\n")[2].strip() and _ITEM.match(text, one.end())
        if at not in items and not opens_line and not _COUNTED.search(before):
            yield Citation(" ".join(one.group().split()), *one.span())


def _items(text: str, every: Sequence[re.Match[str]]) -> set[int]:
    """Which brackets open items of an enumeration: (2) behind a comma or *and*, before a word, and what counts up to
    it from (1)."""
    items: set[int] = set()
    for at, one in enumerate(every):
        before = text[max(0, one.start() - 12) : one.start()]
        if (
            not one.group()[1:-1].strip().isdigit()
            or not _ITEM.match(text, one.end())
            or not _BEFORE_ITEM.search(before)
        ):
            continue
        items.add(at)
        back = at
        while back and _follows(every[back - 1], every[back]):
            back -= 1
            items.add(back)
    return items


def _follows(one: re.Match[str], other: re.Match[str]) -> bool:
    first, second = one.group()[1:-1].strip(), other.group()[1:-1].strip()
    near = other.start() - one.end() <= _NEAR
    return near and first.isdigit() and second.isdigit() and int(second) == int(first) + 1


def _numbers(surface: str) -> list[int]:
    found: list[int] = []
    for first, last, alone in _RANGE.findall(surface):
        low = int(alone or first)
        found += range(low, min(int(alone or last), low + MOST) + 1)
    return found
