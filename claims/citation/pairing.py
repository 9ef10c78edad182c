"""Which citation means which listed work; what is cited and not listed, listed and not cited, spelt in two ways."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claims.citation.footnote import Footnotes
from claims.citation.in_text import InText, Mention, in_text
from claims.citation.index import Index
from claims.citation.likeness import differs, same_work
from claims.citation.name import tokens
from claims.citation.numbered import round_numbers
from claims.citation.pair import Pair, Spelling, Unlisted, spelling, spelt
from claims.citation.reference import Reference
from claims.citation.reference_list import ReferenceList, notes, outside, reference_lists
from claims.citation.second_hand import carried, same_mention, told
from claims.citation.words import IN_PERSON

_IMPRINT = re.compile(r"\([^():]{2,60}:\s[^():]{2,80}\d{4}\)")  # (Riga: Ozols, 2016)
_IN_PERSON = re.compile(rf"(?:{IN_PERSON})", re.IGNORECASE)
MOST_ALIKE = 50  # works of one author and year that are compared by their titles


@dataclass(frozen=True)
class Citing:
    """All that a document says about the works it cites.

    ``works`` are those of its list in their order, then the carriers that the list names, those that only notes
    name, and those that a citation says were read in a listed one; ``listed`` is how many stand in the list on their
    own, ``noted`` says which only notes name, ``has_list`` whether there is a list. ``carriers`` are the pairs of
    works in which others were read.
    """

    citations: tuple[InText, ...]
    works: tuple[Reference, ...]
    listed: int
    noted: range
    has_list: bool
    pairs: tuple[Pair, ...]
    carriers: tuple[Pair, ...]
    unlisted: tuple[Unlisted, ...]
    uncited: tuple[int, ...]
    named: frozenset[int]  # of the uncited: those whose author the text names without a year
    by_list: dict[int, int]  # works that the list knows through another
    through: dict[int, int]  # works that a citation knows through another
    second_hand: tuple[Pair, ...]  # works that are not listed and were read in a listed one
    doubted: frozenset[int]  # where what looks like a citation starts, and is none: In (2019)
    spellings: tuple[Spelling, ...]  # of listed works, where they are cited or named as a carrier

    @cached_property
    def pairs_of(self) -> dict[InText, tuple[Pair, ...]]:
        """The pairs of each citation."""
        found: dict[InText, list[Pair]] = {}
        for one in self.pairs:
            found.setdefault(one.citation, []).append(one)
        return {citation: tuple(pairs) for citation, pairs in found.items()}

    @property
    def untraced(self) -> tuple[Pair, ...]:
        """What says through which work another is known, where that is no work of the list or the notes, or may be one
        of several."""
        return tuple(one for one in self.carriers if one.work is None)

    def carrier_of(self, work: int) -> int | None:
        """The place of the work through which the list, or else a citation, knows another."""
        return self.by_list.get(work, self.through.get(work))

    def only_through(self, work: int) -> int | None:
        """The same, of works that the text never cites without their carrier, or does not list."""
        carrier = self.by_list.get(work)
        if carrier is None and work not in self._cited_directly:
            carrier = self.through.get(work)
        return carrier

    @cached_property
    def _cited_directly(self) -> frozenset[int]:
        return frozenset(one.work for one in self.pairs if one.work is not None and one.carrier is None)


def citing(text: str) -> Citing:
    """Read the citations and the lists of references of a text, and pair them."""
    lists = reference_lists(text)
    spans = tuple((one.start, one.end) for one in lists)
    listed = _once(lists)
    by_list = carried(listed)
    works = [*listed, *by_list.works]
    noted = notes(text, spans)
    footnotes = Footnotes(noted, listed, works)
    of_lists = len(works)
    rounds = round_numbers(text, lists)
    cited = footnotes.resolved(_but_imprints(in_text(text, spans, rounds), noted))
    noted_ones = range(of_lists, len(works))
    index = Index(works)
    kept = [one for one in cited if not one.doubtful or any(index.best(named)[0] for named in one.works)]
    doubted = frozenset(one.start for one in cited) - {one.start for one in kept}
    cited = kept
    found, carriers, missing = _paired(cited, index)
    pairs = tuple(told(found, works))
    through: dict[int, int] = {}
    for one in pairs:
        if one.place is not None and one.carrier is not None:
            through.setdefault(one.place, one.carrier)
    uncited = _uncited([*pairs, *carriers], len(listed))
    body = outside(text, spans)
    return Citing(
        citations=tuple(cited),
        works=tuple(works),
        listed=len(listed),
        noted=noted_ones,
        has_list=bool(lists),
        pairs=pairs,
        carriers=tuple(carriers),
        unlisted=tuple(_unlisted([*missing, *(one for one in pairs if _is_owed(one))], index)),
        uncited=uncited,
        named=frozenset(at for at in uncited if _is_named(works[at], body)),
        by_list=by_list.through,
        through=through,
        doubted=doubted,
        second_hand=tuple(one for one in pairs if one.missing and one.carrier is not None),
        spellings=(*_spellings(pairs), *_spellings(carriers), *by_list.spellings),
    )


def _but_imprints(cited: Iterable[InText], noted: Sequence[Reference]) -> Iterator[InText]:
    """The citations without brackets in a note that hold its place, publisher and year."""
    starts = [one.start for one in noted]
    for one in cited:
        at = bisect_right(starts, one.start) - 1
        if at < 0 or one.start >= noted[at].end or not _IMPRINT.fullmatch(one.surface):
            yield one


def _paired(cited: Sequence[InText], index: Index) -> tuple[list[Pair], list[Pair], list[Pair]]:
    """A pair for each work that is cited; one for each in which it was read; and those of these that are not listed: of
    two works the list owes its readers the one that was opened."""
    pairs: list[Pair] = []
    carriers: list[Pair] = []
    for one in cited:
        for mention in one.works:
            pair = _pair(index, one, mention)
            if mention.carrier is not None:
                carriers.append(carrier := _pair(index, one, mention.carrier))
                if carrier.work != pair.work:
                    pair = replace(pair, carrier=carrier.work)
            pairs.append(pair)
    return pairs, carriers, [one for one in carriers if one.missing]


def _is_owed(pair: Pair) -> bool:
    """Whether a list should hold the work: not one that was read in another, nor what somebody said in person."""
    named = pair.mention
    return named.carrier is None and pair.told is None and not _IN_PERSON.match(named.title)


def _spellings(pairs: Iterable[Pair]) -> Iterator[Spelling]:
    for one in pairs:
        if one.spelt and one.work is not None:
            yield spelling(one.mention, one.work, one.spelt, one.citation.line)


def _once(lists: Sequence[ReferenceList]) -> tuple[Reference, ...]:
    """The works of all lists in their order; what a second list, as behind a later chapter, lists again stands once."""
    found = list(lists[0].works) if lists else []
    known: dict[tuple[object, ...], list[Reference]] = {}
    for one in found:
        known.setdefault((one.first, one.year), []).append(one)
    for later in lists[1:]:
        for one in later.works:
            there = known.setdefault((one.first, one.year), [])
            if not any(same_work(one, other) for other in there[-MOST_ALIKE:]):
                there.append(one)
                found.append(one)
    return tuple(found)


def _pair(index: Index, citation: InText, mention: Mention) -> Pair:
    if mention.number:
        return Pair(citation, mention, index.labelled(mention.number.removeprefix("note ")))
    found, likeness = index.best(mention)
    if len(found) != 1:
        return Pair(citation, mention, None, found)
    return Pair(citation, mention, found[0], spelt=spelt(mention, index.works[found[0]], likeness))


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
        if not one.missing:
            continue
        key = (one.mention.year + one.mention.letter, one.mention.number)
        same = next(
            (group for group in by_key.get(key, ()) if same_mention(group[0].mention, one.mention)), None
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
