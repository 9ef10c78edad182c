"""Works that are known through another one, their carrier: as the list says it, or as a citation does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.citation.in_text import Mention
from claims.citation.index import Index
from claims.citation.likeness import SAME_TITLE, Likeness, by_name, title_likeness
from claims.citation.pair import Pair, Spelling, spelling, spelt
from claims.citation.reference import Reference


def same_mention(one: Mention, other: Mention) -> bool:
    """Whether two citations of one year name one work; spellings of one name and title are one."""
    if one.number or other.number:
        return one.number == other.number
    if one.title and other.title and title_likeness(one.title, other.title) < SAME_TITLE:
        return False
    as_work = Reference(printed="", authors=one.names, year=one.year, url=one.names[0] if one.names else "")
    return by_name(other, as_work) is not Likeness.NONE


def as_mention(work: Reference) -> Mention:
    """A work that another entry or a note names, as a citation would."""
    return Mention(work.authors, work.others, work.year, work.letter, work.title)


@dataclass(frozen=True)
class Carried:
    """What a list says of carriers: those that it does not list themselves, the place of the carrier of each work,
    and those that are listed under another spelling."""

    works: tuple[Reference, ...]
    through: dict[int, int]
    spellings: tuple[Spelling, ...]


def carried(listed: Sequence[Reference]) -> Carried:
    """The works through which listed ones are known, each once, paired with the list like any citation."""
    index = Index(listed)
    works = list(listed)
    through: dict[int, int] = {}
    spellings: list[Spelling] = []
    added: dict[tuple[object, ...], list[int]] = {}
    for at, one in enumerate(listed):
        if one.carrier is None:
            continue
        named = as_mention(one.carrier)
        places, likeness = index.best(named)
        places = tuple(place for place in places if place != at)
        if len(places) == 1:
            (place,) = places
            if what := spelt(named, listed[place], likeness):
                spellings.append(spelling(named, place, what, one.line))
        else:
            alike = added.setdefault((one.carrier.first, one.carrier.year), [])
            found = (other for other in alike if _same_title(one.carrier, works[other]) and one.carrier.first)
            place = next(found, len(works))
            if place == len(works):
                works.append(replace(one.carrier, line=one.line, start=one.start, end=one.end))
                alike.append(place)
        through[at] = place
    return Carried(tuple(works[len(listed) :]), through, tuple(spellings))


def _same_title(one: Reference, other: Reference) -> bool:
    return not one.title or not other.title or title_likeness(one.title, other.title) >= SAME_TITLE


def told(pairs: Sequence[Pair], works: list[Reference]) -> Iterator[Pair]:
    """The pairs, those of works that a citation says were read in a listed one with the place of an entry of their own.

    Such works are added to ``works``. Said once is said: where the same work is cited again without its carrier, it
    is the same work, and no omission of the list.
    """
    known: dict[str, list[tuple[Mention, int]]] = {}
    for one in pairs:
        if one.missing and one.carrier is not None and not one.mention.number and _place(one, known) is None:
            known.setdefault(_year(one), []).append((one.mention, len(works)))
            works.append(_work(one))
    for one in pairs:
        yield replace(one, told=_place(one, known)) if one.missing else one


def _year(pair: Pair) -> str:
    return pair.mention.year + pair.mention.letter


def _place(pair: Pair, known: dict[str, list[tuple[Mention, int]]]) -> int | None:
    there = known.get(_year(pair), ())
    return next((place for mention, place in there if same_mention(mention, pair.mention)), None)


def _work(pair: Pair) -> Reference:
    named, at = pair.mention, pair.citation
    return Reference(
        printed="", line=at.line, start=at.start, end=at.end, authors=named.names, others=named.others,
        year=named.year, letter=named.letter, title=named.title,
    )  # fmt: skip
