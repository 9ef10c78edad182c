"""What a citation was found to mean, what is cited and not listed, and what is spelt in two ways."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from claims.citation.in_text import InText, Mention
from claims.citation.likeness import Likeness, differs
from claims.citation.reference import Reference


@dataclass(frozen=True)
class Pair:
    """One work that a citation names. ``work`` is its place in the works, None where it is not listed or may be
    one of several: those are ``candidates``. ``spelt`` is set where name or title are spelt otherwise there.

    ``carrier`` is the place of the listed work in which the text says, here, that it read this one; ``told`` is the
    place of a work that is not listed and was told to be read so, here or in another citation.
    """

    citation: InText
    mention: Mention
    work: int | None = None
    candidates: tuple[int, ...] = ()
    spelt: str = ""
    carrier: int | None = None
    told: int | None = None

    @property
    def place(self) -> int | None:
        """The place of the work, listed or told; None where it is neither for certain."""
        return self.told if self.work is None else self.work

    @property
    def missing(self) -> bool:
        """Whether it means no listed work."""
        return self.work is None and not self.candidates


@dataclass(frozen=True)
class Unlisted:
    """A work that is cited and not listed: how it is first cited, all its citations, listed years of that name."""

    mention: Mention
    citations: tuple[InText, ...]
    other_years: tuple[int, ...] = ()
    spellings: tuple[str, ...] = ()


class Spelling(NamedTuple):
    """How a line prints the ``name`` or the ``title`` of a work that is listed otherwise."""

    work: int
    what: str
    said: str
    line: int


def spelt(mention: Mention, work: Reference, likeness: Likeness) -> str:
    """What of a listed work is spelt otherwise where it is named: ``name``, ``title`` or nothing."""
    if likeness is Likeness.SPELT_OTHERWISE:
        return "name"
    if mention.title and work.title and differs(mention.title, work.title):
        return "title"
    return ""


def spelling(mention: Mention, work: int, what: str, line: int) -> Spelling:
    """The spelling of a name or a title in a line."""
    said = mention.title if what == "title" else " and ".join(mention.names)
    return Spelling(work, what, said, line)
