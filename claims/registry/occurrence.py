"""Where figures stand in a text: every place of a printed figure, and the place that an anchor leads to.

A registry asks for thousands of figures of one text, so its numbers are listed once and each figure is looked for once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TypeAlias

from claims.document.text import Text
from claims.registry.anchor import (
    PARTED,
    REACH,
    WORDS_EACH_SIDE,
    Passage,
    around,
    context_hash,
    contexts_joined,
    contexts_parted,
    folded,
    hashed,
    joined,
    passage,
    stands_alone,
)
from claims.registry.claim import Anchor

_ROOM = 4  # characters that a text may have before its first word: a byte order mark, blank lines
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"\S+")


# A figure that stands more often is not looked for among words that other lines would part: some hundred hashes each.
MOST_PARTED = 2000

_Contexts: TypeAlias = Callable[[str, int, int], set[str]]


class Occurrences:
    """The places of figures in one text, each worked out when it is first asked for."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._known: dict[str, tuple[Passage, ...]] = {}
        self._by_context: dict[tuple[str, _Contexts], dict[str, list[Passage]]] = {}
        self._ends: dict[str, _Ends] = {}

    def of(self, printed: str) -> tuple[Passage, ...]:
        """Every place where a figure stands as a whole, in the order of the text."""
        printed = folded(printed)
        if printed not in self._known:
            self._known[printed] = tuple(passage(self.text, *span) for span in sorted(self._spans(printed)))
        return self._known[printed]

    def nearest(self, printed: str, offset: int) -> Passage | None:
        """The place of a figure that is nearest to an offset, of two as near the earlier; None where it has none."""
        return _nearest(self.of(printed), offset)

    def placed(self, printed: str, at: Anchor) -> Passage | None:
        """Where an anchored figure stands now, or None where it is lost; never a place that only looks alike.

        It is at its offsets, with the words around it that the anchor's hash stands for; or, where the text has
        shifted, at the place with the same figure and the same words around it that is nearest to its first
        character (of two as near, the earlier); the ends of lines may part other words than before. Where the text
        began or ended within those words and has grown there, the words it had must still be there, six at least,
        around one figure only.

        An anchor without a hash cannot be told from another place of the same figure once the text has shifted: it
        only holds where the figure stands as a whole at its offsets.
        """
        if at.start is None or at.end is None:
            return None
        there = passage(self.text, at.start, at.end)
        if there.matches(printed):
            if at.context is None:
                return there if stands_alone(self.text.content, at.start, at.end) else None
            if at.context == there.context:
                return there
        if at.context is None:
            return None
        printed = folded(printed)
        for contexts in (_as_printed, contexts_joined, contexts_parted):
            moved = self._among(printed, contexts).get(at.context)
            if moved:
                return _nearest(moved, at.start)
        return self._grown(printed, at.start, at.context)

    def _among(self, printed: str, contexts: _Contexts) -> dict[str, list[Passage]]:
        """The places of a figure by the words around them, in the lines of this text or of another edition."""
        known = self._by_context.get((printed, contexts))
        if known is None:
            known = self._by_context[printed, contexts] = {}
            if contexts is contexts_parted and len(self.of(printed)) > MOST_PARTED:
                return known
            for one in self.of(printed):
                for context in contexts(self.text.content, one.start, one.end):
                    known.setdefault(context, []).append(one)
        return known

    def _grown(self, printed: str, start: int, context: str) -> Passage | None:
        if printed not in self._ends:
            self._ends[printed] = _Ends(self.text.content, self.of(printed))
        return self._ends[printed].only(start, context)

    def _spans(self, printed: str) -> Iterator[tuple[int, int]]:
        """Where a figure stands as a whole, and where it would if no end of a line parted a word of it."""
        yield from self._printed.spans(printed)
        if self._joined is not None:
            search, raw = self._joined
            for start, end in search.spans(printed):
                first, last = raw(start), raw(end - 1) + 1
                if last - first > end - start:
                    yield first, last

    @cached_property
    def _printed(self) -> _Search:
        return _Search(self.text.content)

    @cached_property
    def _joined(self) -> tuple[_Search, Callable[[int], int]] | None:
        """The text with parted words whole, and the way back to its offsets; None where none is parted."""
        cuts = [found.span() for found in PARTED.finditer(self.text.content)]
        if not cuts:
            return None
        removed = list(accumulate((end - start for start, end in cuts), initial=0))
        places = [start - before for (start, _), before in zip(cuts, removed, strict=False)]
        return _Search(joined(self.text.content)), lambda at: at + removed[bisect_right(places, at)]


class _Search:
    """Looks for figures in one text whose numbers are listed once."""

    def __init__(self, content: str) -> None:
        self._content = content

    def spans(self, printed: str) -> Iterator[tuple[int, int]]:
        """Where a figure stands as a whole; places that overlap too: after 1 and 1 in "1 1 1" a second "1 1" stands."""
        if not printed:
            return
        content = self._content
        pattern = re.compile(r"\s+".join(re.escape(word) for word in printed.split(" ")))
        for start in self._starts(printed):
            found = pattern.match(content, start)
            if found and stands_alone(content, *found.span()):
                yield found.span()

    def _starts(self, printed: str) -> Iterator[int]:
        """Where a figure may start: by its rarest number; by its first word where it has none."""
        content = self._content
        numbers = [(len(self._numbers.get(one.group(), ())), one) for one in _DIGITS.finditer(printed)]
        if numbers:
            _, rarest = min(numbers, key=lambda one: one[0])
            for place in self._numbers.get(rarest.group(), ()):
                start = _before(content, place, printed[: rarest.start()])
                if start is not None:
                    yield start
            return
        word = printed.partition(" ")[0]
        place = content.find(word)
        while place >= 0:
            yield place
            place = content.find(word, place + 1)

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """Every run of digits and where it stands. A figure that stands as a whole has only whole runs."""
        found: dict[str, list[int]] = {}
        for run in _DIGITS.finditer(self._content):
            found.setdefault(run.group(), []).append(run.start())
        return found


class _Ends:
    """The places of one figure by the words that they had in a text that began or ended near them."""

    def __init__(self, content: str, places: Sequence[Passage]) -> None:
        self._around = [around(content, one.start, one.end) for one in places]
        self._places = places
        self._content = content

    def only(self, start: int, context: str) -> Passage | None:
        """The one place that an anchor with this first character and hash may mean; None for none or several."""
        found = self._ended.get(context, set()) | self._began(start, context)
        return self._places[found.pop()] if len(found) == 1 else None

    @cached_property
    def _ended(self) -> dict[str, set[int]]:
        """Places by the hash of all words before them and only some of those behind."""
        found: dict[str, set[int]] = {}
        for index, (before, after) in enumerate(self._around):
            for context in _contexts(before, after):
                found.setdefault(context, set()).add(index)
        return found

    def _began(self, start: int, context: str) -> set[int]:
        """Places before which a text that began some words ago had about as many characters as the anchor says."""
        if start > REACH + _ROOM:
            return set()
        return {
            index
            for length in range(max(0, start - _ROOM), start + 1)
            for index, words in self._lengths.get(length, ())
            if context
            in _contexts(
                self._around[index][0][len(self._around[index][0]) - words :], self._around[index][1]
            )
        }

    @cached_property
    def _lengths(self) -> dict[int, list[tuple[int, int]]]:
        """Places and counts of words before them by the characters from the first of these words to the place."""
        found: dict[int, list[tuple[int, int]]] = {}
        for index, one in enumerate(self._places):
            chunk = self._content[max(0, one.start - REACH) : one.start]
            starts = [len(chunk), *(word.start() for word in reversed(list(_WORD.finditer(chunk))))]
            for words in range(len(self._around[index][0])):
                found.setdefault(len(chunk) - starts[words], []).append((index, words))
        return found


def _as_printed(content: str, start: int, end: int) -> set[str]:
    return {context_hash(content, start, end)}


def _contexts(before: list[str], after: list[str]) -> set[str]:
    """The hashes of these words before and any number of those behind, six words at least."""
    least = max(0, WORDS_EACH_SIDE - len(before))
    return {hashed(before, after[:last]) for last in range(least, len(after) + 1)}


def _before(content: str, place: int, printed: str) -> int | None:
    """Where text that stands right before a place starts; None where another stands there."""
    words = printed.split(" ")
    for index, word in enumerate(reversed(words)):
        if index:
            gap = place
            while place and content[place - 1].isspace():
                place -= 1
            if place == gap:
                return None
        if not content.endswith(word, 0, place):
            return None
        place -= len(word)
    return place


def _nearest(places: Sequence[Passage], offset: int) -> Passage | None:
    """Of places in the order of the text the nearest to an offset, of two as near the earlier."""
    at = bisect_left(places, offset, key=lambda one: one.start)
    near = places[max(0, at - 1) : at + 1]
    return min(near, key=lambda one: (abs(one.start - offset), one.start), default=None)
