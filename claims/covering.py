"""What of a document's figures the registry holds: registered, set aside with a reason, or missing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.citation.figures import document_figures
from claims.collector import collector_paused
from claims.document.reading import read_text
from claims.document.text import Text
from claims.figure import Figure
from claims.figure.characters import shown
from claims.registry.anchor import Passage, passage, whole_words
from claims.registry.claim import Anchor
from claims.registry.occurrence import Occurrences
from claims.registry.registry import Registry


@dataclass(frozen=True)
class Kept:
    """An entry of the registry at its place in the text, and the figures found there.

    ``section`` is claims, facts or set_aside; ``name`` the id, for set_aside the position in the list. ``place``
    is None where the figure could not be placed: ``problem`` says why. ``asks`` is True while its sentence or its
    reason is still a question.
    """

    section: str
    name: str
    figure: str
    place: Passage | None
    found: tuple[Figure, ...] = ()
    because: str = ""
    problem: str = ""
    asks: bool = False

    @property
    def differs(self) -> bool:
        """Whether what was found there is not exactly what is registered, such as a hedge more."""
        return (
            bool(self.found)
            and self.place is not None
            and [self.place.figure] != [" ".join(one.surface.split()) for one in self.found]
        )


@dataclass(frozen=True)
class Coverage:
    """One source with a text: its figures, and which entries of the registry hold them.

    ``text`` is the text, or a sentence: why there is none. ``missing`` are the figures that may be claims and that
    no entry holds, ``others`` the numbers that are no claims. ``covered`` counts the figures that may be claims by
    what holds them.
    """

    source: str
    file: str
    language: str
    text: Text | str
    changed: bool = False
    registered: tuple[Kept, ...] = ()
    set_aside: tuple[Kept, ...] = ()
    unplaced: tuple[Kept, ...] = ()
    missing: tuple[Figure, ...] = ()
    others: tuple[Figure, ...] = ()
    covered: tuple[int, int] = (0, 0)

    @property
    def asking(self) -> int:
        """How many registered entries still ask what they say: nobody has read their passages yet."""
        return sum(kept.asks for kept in self.registered)

    @property
    def complete(self) -> bool:
        """Whether the text was read, every figure that may be a claim is registered or set aside, and none of the
        registered ones still asks what it says."""
        return isinstance(self.text, Text) and not self.missing and not self.asking


@collector_paused()
def coverage(registry: Registry, folder: Path) -> tuple[Coverage, ...]:
    """The coverage of every source that has a text, sorted by id."""
    return tuple(
        _source(registry, name, folder) for name in sorted(registry.sources) if registry.sources[name].text
    )


def _source(registry: Registry, name: str, folder: Path) -> Coverage:
    source = registry.sources[name]
    assert source.text is not None
    language = source.language or registry.language
    text = read_text(source.text.file, folder)
    if isinstance(text, str):
        return Coverage(name, source.text.file, language, text)
    figures = sorted(document_figures(text.content, language), key=lambda one: one.start)
    spots = _Spots(figures)
    places = Occurrences(text)
    kept = [_kept(places, spots, *entry) for entry in _entries(registry, name)]
    placed = sorted((one for one in kept if one.place is not None), key=_in_order)
    registered = tuple(one for one in placed if one.section != "set_aside")
    aside = tuple(one for one in placed if one.section == "set_aside")
    by_claims = spots.holding(registered)
    by_reason = spots.holding(one for one in aside if not one.asks) - by_claims
    claims = {index for index, one in enumerate(figures) if one.is_claim}
    return Coverage(
        name,
        source.text.file,
        language,
        text,
        changed=source.text.sha256 not in (None, text.sha256),
        registered=registered,
        set_aside=aside,
        unplaced=tuple(one for one in kept if one.place is None),
        missing=tuple(figures[index] for index in sorted(claims - by_claims - by_reason)),
        others=tuple(one for one in figures if not one.is_claim),
        covered=(len(claims & by_claims), len(claims & by_reason)),
    )


def _in_order(kept: Kept) -> tuple[int, str, str]:
    return (kept.place.start if kept.place else 0), kept.section, kept.name


Entry = tuple[str, str, str, Anchor | None, str, bool]


def _entries(registry: Registry, source: str) -> Iterator[Entry]:
    """Section, id, figure, anchor, reason and whether it asks: for every entry read in this source."""
    for name, claim in registry.claims.items():
        if claim.source == source:
            yield "claims", name, claim.figure, claim.at, "", not claim.answered
    for name, fact in registry.facts.items():
        if fact.source == source and fact.figure is not None:
            yield "facts", name, fact.figure, fact.at, "", False
    for index, aside in enumerate(registry.set_aside):
        if aside.source == source:
            yield "set_aside", str(index), aside.figure, aside.at, aside.because, not aside.reasoned


def _kept(
    places: Occurrences,
    spots: _Spots,
    section: str,
    name: str,
    figure: str,
    at: Anchor | None,
    because: str,
    asks: bool,
) -> Kept:
    place = _placed(places, figure, at)
    if isinstance(place, str):
        return Kept(section, name, figure, None, (), because, place, asks)
    return Kept(section, name, figure, place, spots.within(place.start, place.end), because, "", asks)


def _placed(places: Occurrences, printed: str, at: Anchor | None) -> Passage | str:
    """Where an entry's figure stands now: at its anchor, or where its words or its offset lead; else why nowhere."""
    file = places.text.file
    if at is not None and at.start is not None and at.end is not None:
        found = places.placed(printed, at)
        if found is not None:
            return found
        if at.context is not None:
            return f"is lost in {file}: {_instead(places.text, printed, at.start, at.end)}"
    if at is not None and at.start is not None:
        return places.nearest(printed, at.start) or f"is not in {file}"
    every: Sequence[Passage] = places.of(printed)
    if not every:
        return f"is not in {file}"
    for field in ("page", "paragraph", "line"):
        wanted = getattr(at, field) if at is not None else None
        if wanted is not None:
            every = [one for one in every if getattr(one, field) == wanted]
    if len(every) == 1:
        return every[0]
    how_often = f"stands {len(every)} times in" if every else "is not in that line of"
    return f"{how_often} {file} and has no place"


def _instead(text: Text, printed: str, start: int, end: int) -> str:
    """What stands where an anchor leads, and on which page."""
    there = passage(text, start, end)
    if not there.figure:
        return (
            "the text ends before its place"
            if start >= len(text.content)
            else f"nothing stands at {there.where}"
        )
    if there.matches(printed):
        return f"it stands at {there.where}, but among other words"
    there = whole_words(text, start, end)
    return f"at {there.where} stands {shown(there.figure)}, and it is nowhere among the same words"


class _Spots:
    """The figures of a text by their offsets; none lies within another."""

    def __init__(self, figures: list[Figure]) -> None:
        self.figures = figures
        self._ends = [one.end for one in figures]

    def indices(self, start: int, end: int) -> Iterator[int]:
        """The figures that share a character with a stretch of the text."""
        for index in range(bisect_right(self._ends, start), len(self.figures)):
            if self.figures[index].start >= end:
                return
            yield index

    def within(self, start: int, end: int) -> tuple[Figure, ...]:
        return tuple(self.figures[index] for index in self.indices(start, end))

    def holding(self, kept: Iterable[Kept]) -> set[int]:
        """The figures that these entries hold: no digit of theirs stands outside of the entries' places."""
        places: dict[int, list[tuple[int, int]]] = {}
        for one in kept:
            if one.place is not None:
                for index in self.indices(one.place.start, one.place.end):
                    places.setdefault(index, []).append((one.place.start, one.place.end))
        return {index for index, spans in places.items() if not self._left_out(index, spans)}

    def _left_out(self, index: int, spans: list[tuple[int, int]]) -> bool:
        figure = self.figures[index]
        return any(
            sign.isdigit() and not any(start <= at < end for start, end in spans)
            for at, sign in enumerate(figure.surface, figure.start)
        )
