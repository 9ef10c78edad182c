"""The citations of a text taken apart: which works each names, with year, title, pages and carrier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.citation.name import after_leading, are_initials, host, is_who, others, parted, tokens
from claims.citation.printed import ROUND, Citation, citations
from claims.citation.words import AND, CITED_IN, INSIDE, LOCATOR, NO_YEAR, PREFIX, SAME

_YEAR = r"(?<![\d/.-])(?:1[5-9]|2[0-6])\d\d(?P<letter>[a-z])?(?![\d\w]|\s?[-–/]\s?\d)"
_DATE = re.compile(rf"(?P<year>{_YEAR})|\b(?P<none>{NO_YEAR})")
_PREFIX = re.compile(rf"^\W*(?:{PREFIX})\s+", re.IGNORECASE)
_LOCATOR = re.compile(rf"^[\s,.;:]*(?:(?:{LOCATOR})|\d)", re.IGNORECASE)
_CARRIER = re.compile(rf"[\s,.;(]+(?:{CITED_IN}|{INSIDE})\s+(?=\S)", re.IGNORECASE)
_CITED_IN = re.compile(CITED_IN, re.IGNORECASE)
_SAME = re.compile(rf"\W*(?:{SAME})", re.IGNORECASE)
_NUMBERS = re.compile(r"\d+(?:\s*[–-]\s*\d+)?")
_COMMAS = str.maketrans("，،、", ",,,")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_FURTHER = re.compile(rf"\s*(?:,|,?\s(?:{AND})\s)\s*(?=[^\W\d_])")
_IN_A_ROW = re.compile(rf"\s*[,&]?\s*(?:{AND})?\s*")
MOST_NUMBERS = 50  # works of one [3–52]


@dataclass(frozen=True)
class Mention:
    """One work that a citation names: by its authors and year, or by its number in a list. Empty is not printed."""

    names: tuple[str, ...] = ()
    others: bool = False
    year: str = ""
    letter: str = ""
    title: str = ""
    number: str = ""
    carrier: Mention | None = None

    @property
    def first(self) -> tuple[str, ...]:
        """The words of the first name."""
        return tokens(self.names[0]) if self.names else ()


@dataclass(frozen=True)
class InText:
    """A citation as printed, its line (from 1) and code points, and the works that it names."""

    surface: str
    start: int
    end: int
    line: int
    works: tuple[Mention, ...]

    @property
    def is_note(self) -> bool:
        """A raised number or [^3]: it leads to a note."""
        return not self.surface.startswith("(") and ("^" in self.surface or self.surface[:1] in "⁰¹²³⁴⁵⁶⁷⁸⁹")


def in_text(
    text: str, lists: Sequence[tuple[int, int]] = (), rounds: Sequence[Citation] = ()
) -> tuple[InText, ...]:
    """Every citation outside of the lists of references, whose offsets are given, in its order.

    ``rounds`` are those by numbers in round brackets, which the list decides on. Brackets with
    a year that name nobody, and those whose parts are no citation, are left out.
    """
    found: list[InText] = []
    line, counted = 1, 0
    for one in (
        sorted([*citations(text), *rounds], key=lambda each: each.start) if rounds else citations(text)
    ):
        if any(start <= one.start < end for start, end in lists):
            continue
        if _is_mark_of_note(text, one):
            continue
        works = tuple(_works(one, text))
        if found and text[found[-1].end : one.start].strip() in ("–", "-"):
            works = (*_between(found[-1].works, works), *works)
        if works:
            line += text.count("\n", counted, one.start)
            counted = one.start
            found.append(InText(one.surface, one.start, one.end, line, works))
    return tuple(found)


def _between(before: tuple[Mention, ...], works: tuple[Mention, ...]) -> Iterator[Mention]:
    """The numbers that “[3]–[5]” leaves out."""
    ends = [one.number for one in (*before[-1:], *works[:1])]
    if len(ends) == 2 and all(ends):
        for number in range(int(ends[0]) + 1, min(int(ends[1]), int(ends[0]) + MOST_NUMBERS)):
            yield Mention(number=str(number))


def _is_mark_of_note(text: str, one: Citation) -> bool:
    """Whether a number opens a line: the note itself, or an entry of a list, not a citation of it."""
    before = text[max(0, one.start - 40) : one.start]
    return one.surface[0] in "[⁰¹²³⁴⁵⁶⁷⁸⁹" and not before.rpartition("\n")[2].strip()


def _works(one: Citation, text: str) -> Iterator[Mention]:
    surface = one.surface
    if surface[0] == "[" or surface[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹":
        yield from _numbered(surface)
    elif surface[0] in "(（":
        inside = surface[1:-1].strip()
        if ROUND.fullmatch(surface):
            yield from _numbered(surface)
        elif re.fullmatch(r"[\d\sa-z]{4,7}", inside):
            yield from _bare_year(text, one.start, inside)
        else:
            yield from mentions(inside)
    else:  # Lind (2015)
        names, _, rest = surface.rpartition("(")
        yield from mentions(f"{after_leading(names.strip())}, {rest[:-1]}")


def _bare_year(text: str, start: int, year: str) -> Iterator[Mention]:
    """“(2015)” behind a name in another script or in small letters: the words right before it."""
    before = " ".join(text[max(0, start - 60) : start].split())
    words = before.split(" ")
    last = words[-1] if words else ""
    if (
        last
        and not re.search(r"[.,;:!?)]$", last)
        and (last[:1].isupper() or not last[:1].islower())
        and _WORD.match(last)
    ):
        yield from mentions(f"{last}, {year}")


def _numbered(surface: str) -> Iterator[Mention]:
    for found in _NUMBERS.finditer(surface.translate(_RAISED)):
        first, _, last = (one.strip() for one in re.sub("[–-]", "-", found[0]).partition("-"))
        for number in range(int(first), min(int(last or first), int(first) + MOST_NUMBERS) + 1):
            yield Mention(number=str(number))


def is_same(text: str) -> bool:
    """Whether a note says “the same work as before”."""
    return bool(_SAME.match(text))


def mentions(inside: str) -> list[Mention]:
    """The works that the inside of a pair of brackets names; none where it is no citation."""
    found: list[Mention] = []
    pieces = [one for one in re.split(r"\s*[;；؛]\s*", inside.translate(_COMMAS)) if one]
    for piece in pieces:
        made = _piece(_PREFIX.sub("", piece))
        if made:
            found += made
        elif (
            found and piece and not _DATE.search(piece) and not found[-1].title and not _LOCATOR.match(piece)
        ):
            found[-1] = replace(found[-1], title=_clean(piece))  # (UNICEF, 2018; Our History)
    return found


def _piece(piece: str) -> list[Mention]:
    if carried := _carrier(piece):
        return carried
    dates = _dates(piece)
    if not dates:
        return []
    first = dates[0]
    names, title = _names(piece[: first.start()])
    if not names:
        return []
    given, more = others(names)
    listed = tuple(parted(given))
    made = [
        Mention(listed, more, one["year"][:4] if one["year"] else "", one["letter"] or "", title)
        for one in dates
    ]
    behind = piece[dates[-1].end() :]
    if following := _following(behind):
        return made + following
    rest = _clean(behind)
    if rest and not title and not _LOCATOR.match(behind) and len(_WORD.findall(rest)) >= 2:
        made[-1] = replace(made[-1], title=rest)  # (UNICEF, 2018: Not for Sale)
    return made


def _carrier(piece: str) -> list[Mention]:
    """“Lind 2015, in Okafor 2017”: one work known through another. “in” alone wants a year on both sides."""
    for joint in _CARRIER.finditer(piece):
        left, right = piece[: joint.start()], piece[joint.end() :]
        works = _piece(left)
        if not works and _CITED_IN.search(joint[0]):
            works = _undated(left)
        carriers = _piece(right) if works and is_who(right[:1] + "x") else []
        if carriers:
            return [*works[:-1], replace(works[-1], carrier=carriers[0])]
    return []


def _undated(left: str) -> list[Mention]:
    names, _ = _names(left)
    return [Mention(tuple(parted(others(names)[0])), others(names)[1])] if names else []


def _following(behind: str) -> list[Mention]:
    """Further works behind a comma: (Okafor 2014, Lee 2016)."""
    found = _FURTHER.match(behind)
    if (
        found is None
        or _LOCATOR.match(behind[found.end() :])
        or behind[found.end() : found.end() + 1].islower()
    ):
        return []
    return _piece(behind[found.end() :])


def _dates(piece: str) -> list[re.Match[str]]:
    """The year of the work; of several (a title with a year in it) the last one before pages; or years in a row."""
    every = list(_DATE.finditer(piece))
    if len(every) < 2:
        return every
    row = [every[0]]
    for one in every[1:]:
        if not _IN_A_ROW.fullmatch(piece[row[-1].end() : one.start()]):
            break
        row.append(one)
    if len(row) == len(every) and _names(piece[: every[0].start()])[1] == "":
        return row
    if _following(piece[every[0].end() :]):
        return [every[0]]
    return [every[-1]]


def _names(before: str) -> tuple[str, str]:
    """Names and title in front of a year: “ECPAT, ECPAT-About Us” has both, “Smith, Jones & Lee” only names."""
    text = before.strip(" ,.;:(*").replace("*", "")
    parts = [one.strip() for one in re.split(r",\s+", text) if one.strip(" ,.:")]
    if not parts or not re.search(r"[^\W\d_]", parts[0]):
        return "", ""
    if host(parts[0].split(" ")[0]):
        return parts[0], _clean(", ".join(parts[1:]))
    bare = others(parts[-1])[0]
    rest = parts[1:] if bare else parts[1:-1]
    if all(_is_name(one) for one in rest) and (
        len(parts) < 3 or _is_joined(parts[-1]) or _all_initials(rest)
    ):
        joined = len(parts) == 1 or _is_joined(parts[-1]) or _all_initials(rest) or not bare
        if joined:
            return (", ".join(parts), "") if is_who(parts[0]) else ("", "")
    title = "" if re.fullmatch(r"\d{1,2}\.?\s[^\W\d_]+\.?", parts[-1]) else _clean(", ".join(parts[1:]))
    return (parts[0], title) if is_who(parts[0]) else ("", "")  # (Kompas, 12 Mei 2016)


def _is_joined(part: str) -> bool:
    return bool(re.match(rf"(?:{AND})\s", part, re.IGNORECASE) or re.search(rf"\s(?:{AND})\s", part))


def _all_initials(parts: list[str]) -> bool:
    return bool(parts) and all(map(are_initials, parts))


def _is_name(part: str) -> bool:
    words = _WORD.findall(part)
    return 0 < len(words) <= 4 and not re.search(r"\d", part)


def _clean(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("*", "")).strip(' ,.;:“”"')
