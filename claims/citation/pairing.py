"""Which citation means which listed work; what is cited and not listed, listed and not cited, spelt in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claims.citation.in_text import InText, Mention, in_text, is_same, mentions
from claims.citation.index import Index
from claims.citation.likeness import SAME_TITLE, Likeness, by_name, differs, title_likeness
from claims.citation.name import tokens
from claims.citation.numbered import round_numbers
from claims.citation.reference import Reference
from claims.citation.reference_list import ReferenceList, notes, outside, reference_lists

MOST_ALIKE = 50  # works of one author and year that are compared by their titles


@dataclass(frozen=True)
class Pair:
    """One work that a citation names. ``work`` is its place in the works, None where it is not listed or may be
    one of several: those are ``candidates``. ``spelt`` is set where name or title are spelt otherwise there."""

    citation: InText
    mention: Mention
    work: int | None = None
    candidates: tuple[int, ...] = ()
    spelt: str = ""


@dataclass(frozen=True)
class Unlisted:
    """A work that is cited and not listed: how it is first cited, all its citations, listed years of that name."""

    mention: Mention
    citations: tuple[InText, ...]
    other_years: tuple[int, ...] = ()
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Citing:
    """All that a document says about the works it cites.

    ``works`` are those of its list in their order, then the carriers that the list names, then those that only
    notes name; ``listed`` is how many stand in the list on their own, ``has_list`` whether there is one.
    """

    citations: tuple[InText, ...]
    works: tuple[Reference, ...]
    listed: int
    has_list: bool
    pairs: tuple[Pair, ...]
    unlisted: tuple[Unlisted, ...]
    uncited: tuple[int, ...]
    named: frozenset[int]  # of the uncited: those whose author the text names without a year
    through: dict[int, int]  # works that a citation knows through another
    second_hand: tuple[Pair, ...]  # works that are not listed, each with the pair of its listed carrier

    def works_of(self, citation: InText) -> tuple[int, ...]:
        """The works that a citation surely names, each once."""
        named = self.pairs_of.get(citation, ())
        return tuple(dict.fromkeys(one.work for one in named if one.work is not None))

    @cached_property
    def pairs_of(self) -> dict[InText, tuple[Pair, ...]]:
        """The pairs of each citation."""
        found: dict[InText, list[Pair]] = {}
        for one in self.pairs:
            found.setdefault(one.citation, []).append(one)
        return {citation: tuple(pairs) for citation, pairs in found.items()}

    def carrier_of(self, work: int) -> int | None:
        """The place of the work through which the list knows another."""
        carrier = self.works[work].carrier
        if carrier is None:
            return self.through.get(work)
        return next((at for at, one in enumerate(self.works) if _same_work(one, carrier)), None)


def citing(text: str) -> Citing:
    """Read the citations and the lists of references of a text, and pair them."""
    lists = reference_lists(text)
    spans = tuple((one.start, one.end) for one in lists)
    listed = _once(lists)
    works = [*listed, *_carriers(listed)]
    noted = {one.label: one for one in notes(text, spans)}
    rounds = round_numbers(text, lists)
    cited = _resolved(in_text(text, spans, rounds), noted, listed, works)
    pairs: list[Pair] = []
    index = Index(works)
    carriers: list[Pair] = []
    through: dict[int, int] = {}
    second_hand: list[Pair] = []
    for one in cited:
        for mention in one.works:
            pair = _pair(index, one, mention)
            if mention.carrier is not None:
                carrier = _pair(index, one, mention.carrier)
                carriers.append(carrier)
                if carrier.work is not None and pair.work is None:
                    second_hand.append(pair)
                elif carrier.work is not None and pair.work not in (None, carrier.work):
                    through.setdefault(pair.work, carrier.work)
            pairs.append(pair)
    apart = set(map(id, second_hand))
    uncited = _uncited([*pairs, *carriers], len(listed))
    body = outside(text, spans)
    return Citing(
        citations=tuple(cited),
        works=tuple(works),
        listed=len(listed),
        has_list=bool(lists),
        pairs=tuple(pairs),
        unlisted=tuple(_unlisted([one for one in pairs if id(one) not in apart], index)),
        uncited=uncited,
        named=frozenset(at for at in uncited if _is_named(works[at], body)),
        through=through,
        second_hand=tuple(second_hand),
    )


def _once(lists: Sequence[ReferenceList]) -> tuple[Reference, ...]:
    """The works of all lists in their order; what a second list, as behind a later chapter, lists again stands once."""
    found = list(lists[0].works) if lists else []
    known: dict[tuple[object, ...], list[Reference]] = {}
    for one in found:
        known.setdefault((one.first, one.year), []).append(one)
    for later in lists[1:]:
        for one in later.works:
            there = known.setdefault((one.first, one.year), [])
            if not any(_same_work(one, other) for other in there[-MOST_ALIKE:]):
                there.append(one)
                found.append(one)
    return tuple(found)


def _carriers(listed: Iterable[Reference]) -> list[Reference]:
    """The works through which listed ones are known, each once, unless they are listed themselves."""
    every = list(listed)
    like: dict[tuple[object, ...], list[Reference]] = {}
    for one in every:
        like.setdefault((one.first, one.year), []).append(one)
    found: list[Reference] = []
    for one in every:
        carrier = one.carrier
        if carrier is None:
            continue
        there = like.setdefault((carrier.first, carrier.year), [])
        if not any(_same_work(carrier, other) for other in there[-MOST_ALIKE:]):
            found.append(replace(carrier, line=one.line, start=one.start, end=one.end))
            there.append(found[-1])
    return found


def _same_work(one: Reference, other: Reference) -> bool:
    same_title = not one.title or not other.title or not differs(one.title, other.title)
    return bool(one.first) and one.first == other.first and one.year == other.year and same_title


def _resolved(
    cited: Iterable[InText],
    noted: dict[str, Reference],
    listed: tuple[Reference, ...],
    works: list[Reference],
) -> list[InText]:
    """Citations whose numbers lead to notes name what the notes name; notes that name no work are no citations.

    A work that only a note names is added to the works.
    """
    labels = {one.label for one in listed if one.label}
    resolved: list[InText] = []
    index = Index(listed)
    before: tuple[Mention, ...] = ()
    for one in cited:
        numbers = [mention.number for mention in one.works]
        if not numbers[0] or (not one.is_note and set(numbers) & labels) or not set(numbers) & set(noted):
            resolved.append(one)
            continue
        named: list[Mention] = []
        for number in numbers:
            if number in noted:
                before = _noted(noted[number], before, index, works)
                named += before
        if named:
            resolved.append(replace(one, works=tuple(named)))
    return resolved


def _noted(
    note: Reference, before: tuple[Mention, ...], index: Index, works: list[Reference]
) -> tuple[Mention, ...]:
    """What a note names: the same as before, works of the list, or a work of its own."""
    if is_same(note.printed):
        return before
    short = [one for one in mentions(note.printed.rstrip(".")) if index.best(one)[0]]
    if short:
        return tuple(short)
    if not (note.url or (note.authors and (note.year or note.title)) or (note.title and note.year)):
        return ()
    mention = Mention(names=note.authors, others=note.others, year=note.year, title=note.title)
    if index.best(mention)[0]:
        return (mention,)
    same = next((one for one in works if _same_work(one, note)), None)
    if same is None:
        works.append(note)
    return (replace(mention, number=f"note {(same or note).label}"),)


def _pair(index: Index, citation: InText, mention: Mention) -> Pair:
    if mention.number:
        return Pair(citation, mention, index.labelled(mention.number.removeprefix("note ")))
    found, likeness = index.best(mention)
    if len(found) != 1:
        return Pair(citation, mention, None, found)
    return Pair(citation, mention, found[0], spelt=_spelt(mention, index.works[found[0]], likeness))


def _spelt(mention: Mention, work: Reference, likeness: Likeness) -> str:
    if likeness is Likeness.SPELT_OTHERWISE:
        return "name"
    if mention.title and work.title and differs(mention.title, work.title):
        return "title"
    return ""


def _uncited(pairs: Iterable[Pair], listed: int) -> tuple[int, ...]:
    seen = {one.work for one in pairs} | {at for one in pairs for at in one.candidates}
    return tuple(at for at in range(listed) if at not in seen)


def _is_named(work: Reference, body: str) -> bool:
    family = work.authors[0].split(",")[0].strip() if work.authors else ""
    return len(family) > 2 and bool(re.search(rf"(?<!\w){re.escape(family)}(?!\w)", body))


def _unlisted(pairs: Iterable[Pair], index: Index) -> Iterator[Unlisted]:
    """Citations that name no listed work, gathered by work; spellings of one name and title are one work."""
    groups: list[list[Pair]] = []
    by_key: dict[tuple[str, str], list[list[Pair]]] = {}
    for one in pairs:
        if one.work is not None or one.candidates:
            continue
        key = (one.mention.year + one.mention.letter, one.mention.number)
        same = next(
            (group for group in by_key.get(key, ()) if _same_mention(group[0].mention, one.mention)), None
        )
        if same is None:
            same = []
            groups.append(same)
            by_key.setdefault(key, []).append(same)
        same.append(one)
    for group in groups:
        first = group[0].mention
        names = dict.fromkeys(", ".join(one.mention.names) for one in group if not one.mention.number)
        spelt = [one for one in names if tokens(one) != tokens(", ".join(first.names))]
        titles = dict.fromkeys(one.mention.title for one in group if one.mention.title)
        spelt += [one for one in titles if first.title and differs(one, first.title)]
        yield Unlisted(
            first, tuple(dict.fromkeys(one.citation for one in group)), index.other_years(first), tuple(spelt)
        )


def _same_mention(one: Mention, other: Mention) -> bool:
    if one.number or other.number:
        return one.number == other.number
    if one.title and other.title and title_likeness(one.title, other.title) < SAME_TITLE:
        return False
    as_work = Reference(printed="", authors=one.names, year=one.year, url=one.names[0] if one.names else "")
    return by_name(other, as_work) is not Likeness.NONE
