"""Citations in running text, as printed: (Lisa, 2015), Lisa (2015), [12], ¹², [^3]; and the one nearest to a figure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from claims.citation.words import AND, CITED_IN, LOCATOR, NO_YEAR, OTHERS

# Years of works; letters tell two works of one year apart. Every repetition is bounded: no text is slow.
_YEAR = r"(?<![\d/])(?<!\d[-–])(?:1[5-9]|2[0-6])\d\d[a-z]?(?!\d|[-–/]\d)"
_NO_YEAR = rf"(?:{NO_YEAR})"
_LETTER = r"[^\W\d_⁰¹²³⁴-⁹]"
_SMALL = "".join(sign for sign in map(chr, (*range(0x250), *range(0x370, 0x590))) if sign.islower())
_CAPITAL = rf"(?![{_SMALL}]){_LETTER}"  # or one of a script without capitals
_NAME = rf"{_CAPITAL}[\w’'.-]{{0,40}}"
_GAP = r"(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]{0,4})"  # within a paragraph
_AND = rf"(?:,|{AND}|{OTHERS}|van|von|de|bin)"
_IN_BRACKETS = re.compile(r"[(（][^()（）]{1,300}[)）]")
_DATED = re.compile(rf"{_YEAR}|\b{_NO_YEAR}")
_BARE_YEAR = re.compile(rf"[(（]{_YEAR}[)）]")
_ANY_NAME = re.compile(rf"(?<!\w){_CAPITAL}\w|[\u3040-\u9fff\uac00-\ud7af]")
_ADDRESS = re.compile(r"[(（]\s?(?:https?://\S|(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}[,/:\s])")
_NARRATIVE = re.compile(
    rf"(?<!\w){_NAME}(?:,?{_GAP}(?:{_AND}{_GAP})?{_NAME}|{_GAP}{_AND}(?=\s)){{0,5}}"
    rf"{_GAP}\((?:{_YEAR}|{_NO_YEAR})(?:[^()\n]{{0,40}}|[,;\s]{{0,3}}(?:{CITED_IN})[^()]{{1,160}})\)"
)
_NUMBERED = re.compile(r"(?<!\W[a-z])\[\^?\d{1,4}(?:\s{0,2}[,;–-]\s{0,2}\d{1,4}){0,20}\](?![(\w])")
_NUMBERED_AT = re.compile(
    rf"(?<!\W[a-z])\[\d{{1,4}},?\s(?:(?:{LOCATOR})[^\[\]()\n]{{0,30}}|(?:{CITED_IN})\s*:?\s\[?\d{{1,4}}\]?"
    r"(?:,\s[^\[\]()\n]{1,20})?)\](?![(\w])",
    re.IGNORECASE,
)
ROUND = re.compile(r"[(（]\s?\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\s?[)）]")
"""Numbers in round brackets: citations only where :mod:`claims.citation.numbered` says so."""
_RAISED = re.compile(r"(?<=[^\s\d⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,4}(?:[,⁻–][⁰¹²³⁴-⁹]{1,4}){0,5}")
_SQUARED = re.compile(r"(?:^|[^\w])[kcdm]?m[²³]$")

_SENTENCE_END = re.compile(
    r"[.!?](?=[\s”’\")\]\[⁰¹²³⁴-⁹])|(?<=\))\.(?=\w)|[。！？।؟]"
    r"|(?<=[:;])\s{0,8}\n[^\S\n]{0,40}\n"
)
_BLANK_LINE = re.compile(r"[^\S\n]{0,40}\n[^\S\n]{0,40}\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:al|dkk|dr|prof|hlm|hal|pp|p|vol|no|cf|ed|st|mr|mrs)|(?<!\w)[^\W\d_])$", re.IGNORECASE
)
_FAR = 2000  # code points; a citation further away is none for this figure


class Citation(NamedTuple):
    """A citation as printed (white space folded), with its offsets in code points."""

    surface: str
    start: int
    end: int


class Nearest(NamedTuple):
    """The citation nearest to a figure, and how near: same-sentence, next-sentence or later; or earlier in the
    paragraph."""

    citation: Citation
    reach: str


def citations(text: str) -> list[Citation]:
    """Every citation in a text, in its order; none lies within another."""
    found: list[Citation] = []
    for pattern in (_NARRATIVE, _IN_BRACKETS, _NUMBERED, _NUMBERED_AT, _RAISED):
        for match in pattern.finditer(text):
            if _cites(pattern, match):
                found.append(Citation(" ".join(match.group().split()), *match.span()))
    found.sort(key=lambda one: (one.start, -one.end))
    kept: list[Citation] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _cites(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Brackets cite with a year and a name, or a year alone; a raised 2 after m is an area."""
    printed = match.group()
    if pattern is _RAISED:
        return not _SQUARED.search(match.string[max(0, match.start() - 4) : match.end()])
    if pattern is _IN_BRACKETS:
        named = _BARE_YEAR.fullmatch(printed) or _ANY_NAME.search(printed) or _ADDRESS.match(printed)
        return bool(named and _DATED.search(printed))
    return True


class Citations:
    """The citations and sentences of one text, for looking up the citation nearest to each of its figures.

    ``rounds`` are those by numbers in round brackets; ``doubted`` are places of what looks like one and is none.
    """

    def __init__(
        self, text: str, rounds: Sequence[Citation] = (), doubted: Collection[int] = frozenset()
    ) -> None:
        found = (one for one in (*citations(text), *rounds) if one.start not in doubted)
        self._cited = sorted(found, key=lambda one: one.start)
        self._starts = [one.start for one in self._cited]
        self._ends = _sentence_ends(text, self._cited)
        self._paragraphs = _paragraph_ends(text, self._ends)

    def nearest(self, start: int, end: int) -> Nearest | None:
        """The citation that most likely speaks of the figure at these offsets; None when none is near.

        One in the same sentence comes first, the nearest of them, but of two in brackets the one behind the
        figure; then the next one of the same paragraph, as citations mostly follow what they are for; then the last
        one before, in the same paragraph.
        """
        after = self._after(end)
        before = self._before(start)
        sentence = bisect_left(self._ends, start + 1)
        same = [one for one in (after, before) if one and bisect_left(self._ends, one.start + 1) == sentence]
        if len(same) == 2 and all(map(_is_enclosed, same)):
            return Nearest(same[0], "same-sentence")  # 12 pupils (Lind, 2014) in 40 schools (Brown, 2011)
        if same:
            return Nearest(min(same, key=lambda one: max(one.start - end, start - one.end)), "same-sentence")
        paragraph = bisect_left(self._paragraphs, start)
        if after and bisect_left(self._paragraphs, after.start) == paragraph:
            near = bisect_left(self._ends, after.start + 1) == sentence + 1
            return Nearest(after, "next-sentence" if near else "later")
        if before and bisect_left(self._paragraphs, before.start) == paragraph:
            return Nearest(before, "earlier")
        return None

    def _after(self, end: int) -> Citation | None:
        position = bisect_left(self._starts, end)
        one = self._cited[position] if position < len(self._cited) else None
        return one if one and one.start - end <= _FAR else None

    def _before(self, start: int) -> Citation | None:
        position = bisect_left(self._starts, start)
        one = self._cited[position - 1] if position else None
        return one if one and 0 <= start - one.end <= _FAR else None


def _is_enclosed(one: Citation) -> bool:
    """Whether it is all in brackets, or a raised number: such a one closes what it is for, a name opens it."""
    return not one.surface[:1].isalpha()


def _paragraph_ends(text: str, sentences: Sequence[int]) -> list[int]:
    """Where a blank line follows the end of a sentence: in narrow columns blank lines stand inside sentences too."""
    return [end for end in sentences if _BLANK_LINE.match(text, end)]


def _sentence_ends(text: str, cited: Sequence[Citation]) -> list[int]:
    """Where sentences end. Stops inside a citation or after an abbreviation end none; a citation behind the
    stop still belongs to the sentence, unless it is a name that begins the next one: *… in all. Lind (2015) …*"""
    inside = iter([*cited, Citation("", len(text) + 1, len(text) + 1)])
    one = next(inside)
    ends: list[int] = []
    for match in _SENTENCE_END.finditer(text):
        at = match.start()
        while one.end <= at:
            one = next(inside)
        if one.start <= at or (match.group() == "." and _ABBREVIATION.search(text[max(0, at - 6) : at])):
            continue
        behind = (
            _is_enclosed(one) and one.start - match.end() <= 2 and not text[match.end() : one.start].strip()
        )
        ends.append(one.end if behind else match.end())
    return ends
