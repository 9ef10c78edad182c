"""The list of references of a document: where it stands, and where one entry ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from claims.citation.entry import ENOUGH, NARROW, is_entry, is_prose, signs
from claims.citation.reference import YEAR, Reference, parsed
from claims.citation.table import tabled
from claims.citation.words import ENDINGS, HEADINGS, NO_YEAR, PREFIX

_HEADING = re.compile(
    rf"^[^\S\n]*[#*_=\d.\s]{{0,8}}?(?:{HEADINGS})[*_:]*(?:[^\S\n]+(?P<sub>[^\W\d_]+))?[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_ENDING = re.compile(rf"[#*_\s\d.]{{0,6}}(?:{ENDINGS})\b[^.,]{{0,40}}$", re.IGNORECASE)
_BULLET = re.compile(r"\s*[-*•–·]\s+(?=\S)")
_NUMBER = re.compile(r"\s*(?:\[(\w{1,12}\+?\d{0,4})\]|(\d{1,4})[.)]|\((\d{1,4})\))\s+(?=\S)")
_BARE_NUMBER = re.compile(r"\s*(\d{1,3})\s+(?![a-zà-öø-ÿ])(?=[^\W\d_])")
_NOTE = re.compile(r"\s*(?:\[\^?(\d{1,4})\]:?|([⁰¹²³⁴-⁹]{1,4}))\s*(?=\S)")
_DATE = re.compile(rf"{YEAR}[a-z]?\b|\b(?:{NO_YEAR})|https?://")
_PARTICLE = r"(?:(?:van|von|vom|zu|de|del|della|der|den|la|le|al|el|bin|ibn|dos|da|di|ten|ter)[ -]){0,3}"
_AUTHOR_FIRST = re.compile(
    rf"[\s*_]*(?:[—–_-]{{2,}}|{_PARTICLE}[^\W\d_a-zà-öø-ÿ][\w’'.-]*.{{0,200}}?[(\[,.\s]{YEAR}[a-z]?[)\],.:;\s]"
    rf"|[^\W\d_a-zà-öø-ÿ][^\n]{{0,200}}?\((?:{NO_YEAR})\))"
)
_FINISHED = re.compile(r"(?:[.)\]>”\"。）」』》]|\d{4}|https?://\S+)\s*$")
_PREFIX = re.compile(rf"\s*(?:{PREFIX}):?\s+(?!\d)", re.IGNORECASE)  # S. 5 is a page, S. Müller is “see”
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
MOST = 20_000  # lines of a list that are read
MOST_HEADINGS = (
    10  # the last ones of a document that are tried: tables of contents and chapters have some too
)


class _Line(NamedTuple):
    text: str
    start: int


@dataclass(frozen=True)
class ReferenceList:
    """The works that a document lists, and where the list stands (code points; ``start`` is that of its heading)."""

    start: int
    end: int
    works: tuple[Reference, ...]


def reference_list(text: str) -> ReferenceList | None:
    """The last list of references with a heading of its own; None where there is none."""
    return next(iter(reference_lists(text)[::-1]), None)


def reference_lists(text: str) -> tuple[ReferenceList, ...]:
    """Every list of references with a heading of its own: most documents have one, some one behind each chapter.

    A heading with prose below it, such as one on where data come from, is no list.
    """
    found: list[ReferenceList] = []
    until = len(text)
    for heading in reversed(list(_HEADING.finditer(text))[-MOST_HEADINGS:]):
        lines = list(_lines(text, heading.end(), until))[:MOST]
        works = tabled(text, heading.end(), until) or tuple(_works(_within(lines), text))
        if works:
            found.append(ReferenceList(heading.start(), max(works[-1].end, heading.end()), works))
            until = heading.start()
    return tuple(reversed(found))


def outside(text: str, lists: Sequence[tuple[int, int]]) -> str:
    """The text without its lists of references, whose offsets are given."""
    kept, at = [], 0
    for start, end in lists:
        kept.append(text[at:start])
        at = end
    return "".join([*kept, text[at:]])


def notes(text: str, lists: Sequence[tuple[int, int]] = ()) -> tuple[Reference, ...]:
    """The notes of a document that stand on lines of their own: “[^3]: …”, “³ …”; label is their number."""
    found: list[Reference] = []
    for line in _lines(text, 0):
        mark = _NOTE.match(line.text)
        if mark and not any(start <= line.start < end for start, end in lists):
            label = (mark[1] or mark[2]).translate(_SUPERSCRIPT)
            body = " ".join(line.text[mark.end() :].split())
            number = text.count("\n", 0, line.start) + 1
            where = {"line": number, "start": line.start, "end": line.start + len(line.text), "label": label}
            said = parsed(without_prefix(body), None, **where)
            found.append(replace(said, printed=body))
    return tuple(found)


def without_prefix(text: str) -> str:
    """A note without *see* or *vgl.* in front of the work."""
    return text[found.end() :] if (found := _PREFIX.match(text)) else text


def _lines(text: str, start: int, until: int | None = None) -> Iterator[_Line]:
    for found in re.compile(r"[^\n]*(?:\n|$)").finditer(text, start, len(text) if until is None else until):
        yield _Line(found[0].rstrip("\n"), found.start())


def _works(lines: list[_Line], text: str) -> Iterator[Reference]:
    before: Reference | None = None
    line, counted = 1, 0
    for label, entry in _entries(lines):
        printed = " ".join(" ".join(one.text for one in entry).split())
        start, end = entry[0].start, entry[-1].start + len(entry[-1].text)
        line += text.count("\n", counted, start)
        counted = start
        before = parsed(printed, before, line=line, start=start, end=end, label=label)
        yield before


def _within(lines: list[_Line]) -> list[_Line]:
    """The lines of a list: up to a heading that ends it, or to prose, notes and tables behind it, without the remarks
    between two entries; none where what stands below the heading is no list."""
    kept: list[_Line] = []
    apart: set[int] = set()  # where the lines of remarks start
    seen = finished = False  # an entry; its end
    paragraphs = list(_paragraphs(lines))
    for at, paragraph in enumerate(paragraphs):
        whole = " ".join(one.text.strip() for one in paragraph)
        entry = _is_entry(whole) or any(_is_entry(one.text) for one in paragraph)
        if seen and (finished or _is_note(whole, kept)) and _is_behind(whole, kept):
            if not _goes_on(paragraphs[at + 1 :], kept):
                return _until(lines, paragraph[0], apart)
            apart.update(one.start for one in paragraph)
            continue
        if not seen and not entry and is_prose(whole):
            return []
        for line in paragraph:
            if kept and _ENDING.fullmatch(line.text) and len(line.text.split()) <= 6:
                return _until(lines, line, apart) if seen or entry else []
            kept.append(line)
        seen = seen or entry
        finished = bool(_FINISHED.search(whole)) or _is_subheading(paragraph[-1].text)
    return _until(lines, None, apart) if seen else []


def _goes_on(following: list[list[_Line]], kept: list[_Line]) -> bool:
    """Whether a list goes on behind a remark, or notes at the foot of a page: with what is beyond doubt an entry."""
    wholes = (" ".join(one.text for one in paragraph) for paragraph in following)
    behind = next((one for one in wholes if not _is_note(one, kept)), "")
    return signs(behind) > ENOUGH


def _until(lines: list[_Line], end: _Line | None, apart: set[int]) -> list[_Line]:
    """The lines before one, less those that stand apart."""
    return [one for one in lines if (end is None or one.start < end.start) and one.start not in apart]


def _is_behind(whole: str, kept: list[_Line]) -> bool:
    """Whether a paragraph stands behind the list: prose, a row of a table, or a note with a raised mark."""
    return _is_note(whole, kept) or is_prose(_bare(whole))


def _is_note(whole: str, kept: list[_Line]) -> bool:
    """Whether a raised mark opens a paragraph; in some lists it is the number of an entry."""
    mark = _NOTE.match(whole) and not _NUMBER.match(whole)
    return bool(mark) and not any(_NOTE.match(one.text) for one in kept)


def _is_entry(line: str) -> bool:
    bare = _bare(line)
    return is_entry(bare, marked=bare != line)


def _bare(line: str) -> str:
    """A line without the bullet or number in front."""
    mark = _BULLET.match(line) or _NUMBER.match(line)
    return line[mark.end() :] if mark else line


def _paragraphs(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Lines between blank ones; where a marked line begins, one of its own."""
    group: list[_Line] = []
    for line in lines:
        blank = not line.text.strip()
        if group and (blank or _bare(line.text) != line.text):
            yield group
            group = []
        if not blank:
            group.append(line)
    if group:
        yield group


def _entries(lines: list[_Line]) -> Iterator[tuple[str, list[_Line]]]:
    """The lines of each entry, its bullet or number taken away."""
    filled = [one for one in lines if one.text.strip()]
    bullets = [one for one in filled if _BULLET.match(one.text)]
    numbers = [one for one in filled if _NUMBER.match(one.text)]
    if len(bullets) * 3 >= len(filled) and bullets:
        yield from _marked(filled, _BULLET, lambda rest: not rest[:1].islower() or _starts(rest))
    elif len(numbers) * 3 >= len(filled) and numbers:
        yield from _marked(filled, _NUMBER, lambda rest: True)
    elif _count_up(filled):
        yield from _marked(filled, _BARE_NUMBER, lambda rest: True)
    else:
        yield from _unmarked(lines)


def _count_up(filled: Sequence[_Line]) -> bool:
    """Whether numbers without a stop count the entries: 1, 2, 3 before names, and no other number opens a line."""
    found = [int(mark[1]) for one in filled if (mark := _BARE_NUMBER.match(one.text))]
    return len(found) > 1 and found == list(range(1, len(found) + 1)) and len(found) * 3 >= len(filled)


def _marked(
    lines: list[_Line], mark: re.Pattern[str], begins: Callable[[str], bool]
) -> Iterator[tuple[str, list[_Line]]]:
    """Entries that a bullet or a number opens; a bullet before the rest of a cut address opens none."""
    entry: list[_Line] = []
    label = ""
    for line in lines:
        found = mark.match(line.text)
        if found is None:
            if entry and not _is_subheading(line.text):
                entry.append(line)
            continue
        rest = _Line(line.text[found.end() :], line.start + found.end())
        if entry and not begins(rest.text):
            entry.append(rest)
            continue
        if entry:
            yield label, entry
        entry, label = [rest], next((one for one in found.groups() if one), "") if found.groups() else ""
    if entry:
        yield label, entry


def _unmarked(lines: list[_Line]) -> Iterator[tuple[str, list[_Line]]]:
    """Entries in paragraphs or lines of their own; what does not look like the start of one goes on with the last."""
    entry: list[_Line] = []
    for unit in _units(lines):
        whole = " ".join(one.text for one in unit)
        if not entry and not _DATE.search(whole):
            if not _is_subheading(whole):
                entry = list(unit)
            continue
        if entry and _is_subheading(whole):
            yield "", entry
            entry = []
        elif entry and (not _starts(whole) or not _FINISHED.search(entry[-1].text)):
            entry += unit
        else:
            if entry:
                yield "", entry
            entry = list(unit)
    if entry and _DATE.search(" ".join(one.text for one in entry)):
        yield "", entry


def _units(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Paragraphs where they are longer than a line each or all look like entries; else single lines."""
    groups: list[list[_Line]] = [[]]
    for line in lines:
        if line.text.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    groups = [one for one in groups if one]
    starting = sum(1 for one in groups for line in one if _starts(line.text))
    if len(groups) > 1 and starting <= len(groups) + 1:
        yield from groups
    else:
        yield from ([line] for one in groups for line in one)


def _starts(text: str) -> bool:
    """Whether a text begins as an entry does: a name, and a year soon; or a name with a colon, comma or full stop."""
    text = text.translate(NARROW)
    if _AUTHOR_FIRST.match(text):
        return True
    named = re.match(
        rf"[\s*_]*{_PARTICLE}[^\W\d_a-zà-öø-ÿ][\w’'-]+(?:[ -][^\W\d_][\w’'.-]*){{0,4}}[,:.]\s", text
    )
    return bool(named and _DATE.search(text))


def _is_subheading(text: str) -> bool:
    words = text.strip(" #*_:").split()
    return 0 < len(words) <= 4 and not re.search(r"\d|https?:|[.,]\s*$", text)
