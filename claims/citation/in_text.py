"""The citations of a text taken apart: which works each names, with year, title, pages and carrier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.citation.joint import ANY, Joints, joints_of
from claims.citation.name import after_leading, are_initials, host, is_who, others, parted, tokens
from claims.citation.printed import ROUND, Citation, citations
from claims.citation.words import AND, INSIDE, LEADING, LOCATOR, NO_YEAR, PREFIX, SAME

_YEAR = r"(?<![\d/.-])(?:1[5-9]|2[0-6])\d\d(?P<letter>[a-z])?(?![\d\w]|\s?[-–/]\s?\d)"
_DATE = re.compile(rf"(?P<year>{_YEAR})|\b(?P<none>{NO_YEAR})")
_PREFIX = re.compile(  # see; for a review, see
    rf"^\W*(?:(?-i:[a-zà-öø-ÿа-я][\w’'-]*,?\s){{0,6}})(?:{PREFIX}):?\s+", re.IGNORECASE
)
_LOCATOR = re.compile(rf"^[\s,.;:]*(?:(?:{LOCATOR})|\d)", re.IGNORECASE)
_SAME = re.compile(rf"\W*(?:{SAME})", re.IGNORECASE)
_NUMBERS = re.compile(r"\d+(?:\s*[–-]\s*\d+)?")
_OPENING = re.compile(r"[\[\s^]*\d+(?:\s*[,;–-]\s*\d+)*")
_SMALL_WORD = re.compile(
    rf"(?:(?:{LEADING}|{INSIDE})\s+)+\(", re.IGNORECASE
)  # In (2019): families are called so too
_COMMAS = str.maketrans("，،、", ",,,")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_LAST_RUN = re.compile(r".*[\u3040-\u309f](?=[\u4e00-\u9fff々]{2})")  # しかし佐藤: what hiragana leads to
_FURTHER = re.compile(rf"\s*(?:,?\s(?:{AND})\s|,)\s*(?=[^\W\d_])")
_IN_A_ROW = re.compile(rf"\s*[,&]?\s*(?:{AND})?\s*")
MOST_WORDS = 3  # of a family name
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
    """A citation as printed, its line (from 1) and code points, and the works that it names.

    ``doubtful``: it opens with a word such as *in*, or has nothing else before the year, and is one only if its work is
    listed: (dalam Jones, 2015) is, (in Riga, 2015) and *In (2015)* are not.
    """

    surface: str
    start: int
    end: int
    line: int
    works: tuple[Mention, ...]
    doubtful: bool = False

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
    joints = joints_of(text)
    line, counted = 1, 0
    for one in (
        sorted([*citations(text), *rounds], key=lambda each: each.start) if rounds else citations(text)
    ):
        if any(start <= one.start < end for start, end in lists):
            continue
        if _is_mark_of_note(text, one):
            continue
        works = tuple(_works(one, text, joints))
        if not works:
            continue
        if found and text[found[-1].end : one.start].strip() in ("–", "-"):
            works = (*_between(found[-1].works, works), *works)
        line += text.count("\n", counted, one.start)
        counted = one.start
        opened = joints.opens.match(one.surface) if one.surface[0] in "(（" else None
        doubtful = (opened is not None and opened["told"] is None) or bool(_SMALL_WORD.match(one.surface))
        cited = InText(one.surface, one.start, one.end, line, works, doubtful)
        if found and _is_carrier(found[-1], cited, text, joints):
            found[-1] = _joined(found[-1], cited, text)
        else:
            found.append(cited)
    return tuple(found)


def _is_carrier(one: InText, other: InText, text: str, joints: Joints) -> bool:
    """Whether the words between two citations, or at the start of the second, say that the one was read in the other:
    *Lind (2010), as cited in Okafor (2015)*, *Lind (2010) dalam Okafor (2015)*."""
    cited, carrier = one.works[-1], other.works[0]
    between = text[one.end : other.start]
    opens = joints.opens.match(other.surface) if other.surface[0] in "(（" else None
    said = joints.apart.fullmatch(between) if opens is None or between.strip(" ,") else opens
    if said is None or cited.carrier is not None:
        return False
    return said["told"] is not None or (
        one.surface[:1].isalpha() and bool(cited.year and carrier.year) and cited.year < carrier.year
    )


def _joined(one: InText, other: InText, text: str) -> InText:
    """Two citations as the one that they are."""
    works = (*one.works[:-1], replace(one.works[-1], carrier=other.works[0]), *other.works[1:])
    surface = " ".join(text[one.start : other.end].split())
    return replace(one, surface=surface, end=other.end, works=works)


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


def _works(one: Citation, text: str, joints: Joints) -> Iterator[Mention]:
    surface = one.surface
    if surface[0] == "[" or surface[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹":
        yield from _numbered_through(surface, joints)
    elif surface[0] in "(（":
        inside = surface[1:-1].strip()
        if ROUND.fullmatch(surface):
            yield from _numbered(surface)
        elif re.fullmatch(r"[\d\sa-z]{4,7}", inside) or _is_told_of_year(inside, joints):
            yield from _bare_year(text, one.start, inside, joints)
        else:
            yield from mentions(inside, joints)
    else:  # Lind (2015)
        names, _, rest = surface.rpartition("(")
        yield from mentions(f"{after_leading(names.strip())}, {rest[:-1]}", joints)


def _is_told_of_year(inside: str, joints: Joints) -> bool:
    """Whether a pair of brackets opens with a year and has the words for a carrier: the name stands before it, as in
    สมชาย (2550 อ้างถึงใน มานี, 2559)."""
    year = _DATE.match(inside)
    joint = joints.between.match(inside.translate(_COMMAS), year.end()) if year else None
    return year is not None and bool(joint["told"] if joint else joints.closes.search(inside))


def _bare_year(text: str, start: int, year: str, joints: Joints) -> Iterator[Mention]:
    """“(2015)” behind a name in another script or in small letters: the words right before it."""
    before = " ".join(text[max(0, start - 60) : start].split())
    words = re.split(r"[ 。、，；！？「」（）]", before)
    last = _LAST_RUN.sub("", words[-1])
    if (
        last
        and not re.search(r"[.,;:!?)]$", last)
        and (last[:1].isupper() or not last[:1].islower())
        and _WORD.match(last)
    ):
        yield from mentions(f"{last}, {year}", joints)


def _numbered_through(surface: str, joints: Joints) -> Iterator[Mention]:
    """“[3, cited in 5]”, and any other numbers."""
    joint = joints.between.search(surface) if surface[0] == "[" else None
    if joint is None or joint["told"] is None:
        yield from _numbered(_opening(surface) if surface[0] == "[" else surface)
        return
    *before, cited = _numbered(_opening(surface))
    carrier, *further = _numbered(_opening(surface[joint.end() :]))
    yield from (*before, replace(cited, carrier=carrier), *further)


def _opening(text: str) -> str:
    """The numbers of works, before pages and words."""
    found = _OPENING.match(text)
    return found[0] if found else ""


def _numbered(surface: str) -> Iterator[Mention]:
    for found in _NUMBERS.finditer(surface.translate(_RAISED)):
        first, _, last = (one.strip() for one in re.sub("[–-]", "-", found[0]).partition("-"))
        for number in range(int(first), min(int(last or first), int(first) + MOST_NUMBERS) + 1):
            yield Mention(number=str(number))


def is_same(text: str) -> bool:
    """Whether a note says “the same work as before”."""
    return bool(_SAME.match(text))


def mentions(inside: str, joints: Joints = ANY) -> list[Mention]:
    """The works that the inside of a pair of brackets names; none where it is no citation."""
    found: list[Mention] = []
    pieces = [one for one in re.split(r"\s*[;；؛]\s*", inside.translate(_COMMAS)) if one]
    joined: list[str] = []  # authors whose year stands behind the last one: (Souza; Lima, 2014)
    for place, piece in enumerate(pieces):
        if carriers := _marked(piece, found[-1] if found else None, joints):
            if found and carriers[0] is found[-1]:
                found[-1:] = [replace(found[-1], carrier=carriers[1]), *carriers[2:]]
            else:
                found += carriers
            continue
        made = _piece(_PREFIX.sub("", piece), joints)
        if made:
            found += [replace(made[0], names=(*joined, *made[0].names)), *made[1:]]
            joined = []
        elif place + 1 < len(pieces) and _is_author(piece, first=not found):
            joined.append(_PREFIX.sub("", piece))
        elif (
            found and piece and not _DATE.search(piece) and not found[-1].title and not _LOCATOR.match(piece)
        ):
            found[-1] = replace(found[-1], title=_clean(piece))  # (UNICEF, 2018; Our History)
    return found


def _piece(piece: str, joints: Joints) -> list[Mention]:
    if carried := _carrier(piece, joints):
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
    if following := _following(behind, joints):
        return made + following
    rest = _clean(behind)
    if rest and not title and not _LOCATOR.match(behind) and len(_WORD.findall(rest)) >= 2:
        made[-1] = replace(made[-1], title=rest)  # (UNICEF, 2018: Not for Sale)
    return made


def _carrier(piece: str, joints: Joints) -> list[Mention]:
    """“Lind 2015, in Okafor 2017”: one work known through another. “in” alone wants two years, and not the same: a
    chapter is issued with its book."""
    for joint in joints.between.finditer(piece):
        left, right = piece[: joint.start()], piece[joint.end() :]
        works = _piece(left, joints)
        if not works and joint["told"] is not None:
            works = _undated(left)
        carriers = _piece(right, joints) if works and is_who(re.split(r"[,(\d]", right)[0]) else []
        if carriers and (joint["told"] is not None or _are_apart(works[-1], carriers[0])):
            same = [one.names == works[-1].names for one in works]  # Lind 2014, 2015, cited in Okafor 2017
            return [
                *(replace(one, carrier=carriers[0]) if all(same) else one for one in works[:-1]),
                replace(works[-1], carrier=carriers[0]),
                *carriers[1:],
            ]
    return []


def _are_apart(one: Mention, other: Mention) -> bool:
    return bool(one.year and other.year) and one.year != other.year


def _is_author(piece: str, *, first: bool) -> bool:
    """Whether a piece without a year may be an author of the next: a family name in one word, or in capitals, as it
    must be behind a work, where a title may stand."""
    name = _PREFIX.sub("", piece).strip()
    short = is_who(name) and _is_name(name) and len(name.split()) <= MOST_WORDS and not _LOCATOR.match(name)
    return short and ((first and " " not in name) or name.isupper())


def _marked(piece: str, before: Mention | None, joints: Joints) -> list[Mention]:
    """What a piece names that opens with “cited in”, or closes with it as in Hindi and Japanese: ``before`` first if
    that was read in it; nothing for other pieces."""
    opens, closes = joints.opens.match(piece), joints.closes.search(piece)
    if opens is not None:
        made = _piece(piece[opens.end() :], joints)
        if made and before is not None and (opens["told"] is not None or _are_apart(before, made[0])):
            return [before, *made]
        return made if before is None else []
    if closes is None:
        return []
    made = _piece(piece[: closes.start()], joints)
    if len(made) > 1:
        return [*made[:-2], replace(made[-2], carrier=made[-1])]
    return [before, *made] if made and before is not None else made


def _undated(left: str) -> list[Mention]:
    names, _ = _names(left)
    return [Mention(tuple(parted(others(names)[0])), others(names)[1])] if names else []


def _following(behind: str, joints: Joints = ANY) -> list[Mention]:
    """Further works behind a comma: (Okafor 2014, Lee 2016)."""
    found = _FURTHER.match(behind)
    if (
        found is None
        or _LOCATOR.match(behind[found.end() :])
        or behind[found.end() : found.end() + 1].islower()
    ):
        return []
    return _piece(behind[found.end() :], joints)


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
    dated = re.fullmatch(r"\d{1,2}\.?\s(?:de\s)?[^\W\d_]+(?:\.|\sde)?", parts[-1])
    title = _clean(", ".join(parts[1:-1] if dated else parts[1:]))
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
