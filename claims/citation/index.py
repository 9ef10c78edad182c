"""Listed works by name and year, for citations to be looked up in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.citation.in_text import Mention
from claims.citation.likeness import BEGINNING, SAME_TITLE, Likeness, by_name, same_date, title_likeness
from claims.citation.name import host, tokens
from claims.citation.reference import Reference


class Index:
    """Looks up what a citation means: among the works that share a word with its name; if none, in all of its year."""

    def __init__(self, works: Sequence[Reference]) -> None:
        self.works = works
        self._by_year: dict[str, list[int]] = {}
        self._by_word: dict[str, list[int]] = {}
        self._by_label: dict[str, int] = {}
        self._known: dict[Mention, tuple[tuple[int, ...], Likeness]] = {}
        for at, one in enumerate(works):
            self._by_year.setdefault(one.year, []).append(at)
            for word in dict.fromkeys(_words(one)):
                self._by_word.setdefault(word, []).append(at)
            if one.label:
                self._by_label.setdefault(one.label, at)

    def labelled(self, number: str) -> int | None:
        """The work with this number in the list."""
        return self._by_label.get(number)

    def best(self, mention: Mention) -> tuple[tuple[int, ...], Likeness]:
        """The works that the citation may mean, the most alike only."""
        if mention not in self._known:
            self._known[mention] = self._best(mention)
        return self._known[mention]

    def other_years(self, mention: Mention) -> tuple[int, ...]:
        """The works of the same name with another year."""
        return tuple(
            at
            for at in self._sharing(mention)
            if self.works[at].year != mention.year and by_name(mention, self.works[at]) is Likeness.EXACT
        )

    def _best(self, mention: Mention) -> tuple[tuple[int, ...], Likeness]:
        likenesses = self._alike(mention, self._sharing(mention))
        if not likenesses:
            likenesses = self._alike(mention, self._by_year.get(mention.year, ()))
        most = max(likenesses.values(), default=Likeness.NONE)
        found = [at for at, likeness in likenesses.items() if likeness == most]
        if mention.title:
            alike = {at: title_likeness(mention.title, self.works[at].title) for at in found}
            top = max(alike.values(), default=0.0)
            if top >= SAME_TITLE:
                found = [at for at in found if alike[at] == top]
            elif all(self.works[at].title for at in found):
                found = []  # every work of that name and year has another title
        if len(found) > 1 and len(mention.names) > 1:
            fuller = [at for at in found if _others(mention.names) & _others(self.works[at].authors)]
            found = fuller or found
        return tuple(found), most

    def _sharing(self, mention: Mention) -> list[int]:
        every = (at for word in mention.first for at in self._by_word.get(word, ()))
        return sorted(dict.fromkeys(every))

    def _alike(self, mention: Mention, among: Iterable[int]) -> dict[int, Likeness]:
        return {
            at: likeness
            for at in among
            if same_date(mention, self.works[at])
            and (likeness := by_name(mention, self.works[at])) is not Likeness.NONE
        }


def _words(work: Reference) -> list[str]:
    """The words under which a work is found: those of its first author, or of its first words; the host of its
    address."""
    names = tokens(work.authors[0]) if work.authors else tokens(work.printed[:BEGINNING])
    address = host(work.url)
    return [*names, *([address] if address else [])]


def _others(names: Iterable[str]) -> set[str]:
    return {token for name in list(names)[1:] for token in tokens(name)}
