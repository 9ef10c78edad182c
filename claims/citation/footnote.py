"""What notes name: a work in full, the same as before, or again one named before, as *Lind, op. cit.* does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from claims.citation.entry import is_entry
from claims.citation.in_text import InText, Mention, is_same, mentions
from claims.citation.index import Index
from claims.citation.likeness import SAME_TITLE, Likeness, by_name, same_work, title_likeness
from claims.citation.name import parted, tokens
from claims.citation.reference import YEAR, Reference
from claims.citation.reference_list import without_prefix
from claims.citation.second_hand import as_mention
from claims.citation.words import AGAIN, LOCATOR, NO_YEAR, NOTE

_DATED = re.compile(rf"{YEAR}|\b(?:{NO_YEAR})|https?://")
_AGAIN = re.compile(rf"(?<!\w)(?:{AGAIN})", re.IGNORECASE)
_OF_NOTE = re.compile(rf"(?<!\w)(?:{NOTE})\s*(\d{{1,4}})", re.IGNORECASE)
_LOCATOR = re.compile(rf"[\s,.:;]*(?:(?:{LOCATOR})|\d|$)", re.IGNORECASE)
_WHO = re.compile(r"([^\d,.:;(“\"„«]{2,60}?)\s*(?:[,.:(]\s*|(?=[“\"„«])|$)")
_TITLE = re.compile(r"[“\"„«‘*_\s]*([^“”\"„«»*_,;()]{3,200}?)[,.]?[”\"»’*_]*(?:[,.;(]|\s\(|$)")
_NAMED = re.compile(r"([^\d:;(“\"„«]{2,120}):\s+")
_FEWEST_LETTERS = 4  # of a word of a short title

UNKNOWN = "carrier in note"
"""Opens the number of a mention that says through which work a note knows another, where no work is that one."""


class Footnotes:
    """The notes of a document, each read once. Works that only notes name are added to ``works``, behind the listed."""

    def __init__(
        self, noted: Iterable[Reference], listed: tuple[Reference, ...], works: list[Reference]
    ) -> None:
        self._noted = {one.label: one for one in noted}
        self._labels = {one.label for one in listed if one.label}
        self._index = Index(listed)
        self._works = works
        self._named: dict[str, tuple[Mention, ...]] = {}

    def resolved(self, cited: Iterable[InText]) -> list[InText]:
        """Citations whose numbers lead to notes name what the notes name; notes that name no work are no citations."""
        resolved: list[InText] = []
        before: tuple[Mention, ...] = ()
        for one in cited:
            numbers = {mention.number for mention in one.works}
            listed = not one.is_note and numbers & self._labels
            if "" in numbers or listed or not numbers & set(self._noted):
                resolved.append(one)
                continue
            named: list[Mention] = []
            for mention in one.works:
                if mention.number not in self._noted:
                    continue
                before = self._read(mention.number, before)
                if before and mention.carrier is not None and mention.carrier.number in self._noted:
                    carriers = self._read(mention.carrier.number, ())
                    before = (*before[:-1], replace(before[-1], carrier=carriers[0] if carriers else None))
                named += before
            if named:
                resolved.append(replace(one, works=tuple(named)))
        return resolved

    def _read(self, number: str, before: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """What a note names; *ibid.* is the same as before, wherever it stands."""
        note = self._noted[number]
        if is_same(without_prefix(note.printed)):
            return before
        if number not in self._named:
            self._named[number] = self._names(note)
        return self._named[number]

    def _names(self, note: Reference) -> tuple[Mention, ...]:
        """Works of the list or read in one of it, works named before, or one of its own."""
        printed = without_prefix(note.printed)
        short = [one for one in mentions(printed.rstrip(".")) if self._is_known(one)]
        if len(short) == 1 and short[0].carrier is None and self._is_full(note):
            return (
                self._own(note),
            )  # its line tells title and carrier better than a short citation's words do
        if short:
            if note.carrier is not None and short[-1].carrier is None:
                short[-1] = replace(short[-1], carrier=self._carrier(note.carrier, note))
            return tuple(short)
        own = printed.removesuffix(note.carrier.printed) if note.carrier else printed
        again = [one for piece in own.split(";") for one in self._again(piece)]
        if again and not _DATED.search(own):
            if note.carrier is not None:
                again[-1] = replace(again[-1], carrier=self._carrier(note.carrier, note))
            return tuple(again)
        return (self._own(note),) if _is_work(note) else ()

    def _is_full(self, note: Reference) -> bool:
        """Whether a note prints a listed work with its authors, title and year."""
        told = note.authors and note.title and note.year
        return bool(told and self._index.best(as_mention(note))[0])

    def _own(self, note: Reference) -> Mention:
        mention = as_mention(note)
        if note.carrier is not None:
            mention = replace(mention, carrier=self._carrier(note.carrier, note))
        if self._index.best(mention)[0]:
            return mention
        return replace(mention, number=self._number(note))

    def _carrier(self, carrier: Reference, note: Reference) -> Mention:
        """The work in which the one of a note was read; where it is not known which, a mention that leads nowhere."""
        again = [] if _DATED.search(carrier.printed) else self._again(carrier.printed)
        if again:
            return again[0]
        if not _is_work(carrier):
            return Mention(title=carrier.printed.strip(" ."), number=f"{UNKNOWN} {note.label}")
        if not self._index.best(as_mention(carrier))[0]:
            self._number(replace(carrier, label=f"{note.label}, carrier", line=note.line))
        return as_mention(carrier)

    def _number(self, note: Reference) -> str:
        """The number of the note in which a work stands first."""
        same = next((one for one in self._works if same_work(one, note)), None)
        if same is None:
            self._works.append(note)
        return f"note {(same or note).label}"

    def _is_known(self, mention: Mention) -> bool:
        """Whether a work is listed, or the one in which it was read."""
        carrier = mention.carrier
        return bool(self._index.best(mention)[0] or (carrier is not None and self._index.best(carrier)[0]))

    def _again(self, piece: str) -> list[Mention]:
        """The work that a piece of a note names by its author and a short title, *op. cit.* or the number of its first
        note; none where several may be meant."""
        text = without_prefix(piece.strip(" .")).strip()
        who = _WHO.match(text)
        if who is None or not who[1][:1].strip() or _LOCATOR.match(text):
            return []
        said = Mention(names=tuple(parted(who[1].strip())))
        same = [one for one in self._works if one.authors and by_name(said, one) is Likeness.EXACT]
        same = [one for one in same if all(_has(one, name) for name in said.names[1:])]
        rest = text[who.end() :]
        if of_note := _OF_NOTE.search(text):
            named = self._named.get(of_note[1], ())
            return [
                one for one in named if by_name(said, Reference("", authors=one.names)) is not Likeness.NONE
            ]
        if not _AGAIN.search(rest) and not _LOCATOR.match(rest):
            title = _TITLE.match(rest)
            same = [one for one in same if title and _is_short_for(title[1], one.title)]
        same = same or self._in_full(text)
        if len(same) != 1:
            return []
        (work,) = same
        mention = as_mention(work)
        return [mention if self._index.best(mention)[0] else replace(mention, number=f"note {work.label}")]

    def _in_full(self, text: str) -> list[Reference]:
        """The works whose authors a text names in full before a colon, with their title, cut short or not, behind it:
        *Groß, Jürgen / Weiß, Änne: Armut, S. 5*."""
        named = _NAMED.match(text)
        title = _TITLE.match(text, named.end()) if named else None
        if named is None or title is None:
            return []
        families = [one.partition(",")[0] for one in parted(named[1], given=True)]
        return [
            one
            for one in self._works
            if _is_short_for(title[1], one.title)
            and _has(replace(one, others=False), families[0])
            and all(_has(one, each) for each in families[1:])
        ]


def _has(work: Reference, name: str) -> bool:
    """Whether somebody of this name is one of the authors of a work."""
    return work.others or any(set(tokens(name)) <= set(tokens(one)) for one in work.authors)


def _is_short_for(short: str, title: str) -> bool:
    """Whether words are a title cut short: its beginning, or some of its words in their order."""
    words = [one for one in re.findall(r"[^\W_]+", short.casefold()) if len(one) >= _FEWEST_LETTERS]
    if not words or not title:
        return False
    whole = iter(re.findall(r"[^\W_]+", title.casefold()))
    return all(one in whole for one in words) or title_likeness(short, title) >= SAME_TITLE


def _is_work(note: Reference) -> bool:
    told = note.url or (note.authors and (note.year or note.title)) or (note.title and note.year)
    return bool(told) or is_entry(note.printed)  # of what commas alone part only the line is known
