"""The status of a figure, as a word and a shape: what a reader should know before repeating it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claims.checks import all_checks
from report.box import Mark, Run, Shape, Words
from report.edition import Edition
from report.style import Tone


@dataclass(frozen=True, slots=True)
class Status:
    """One thing to know about a figure. ``word`` is short; ``tone`` and ``shape`` go with it.

    ``doubt``: it must stand beside the figure wherever that is printed large.
    """

    word: str
    shape: Shape
    tone: Tone
    doubt: bool = True

    def words(self) -> Words:
        """The shape and the word, held together."""
        return (Mark(self.shape, self.tone), Run(f"\u00a0{self.word}"))


def statuses(edition: Edition, claim: str) -> tuple[Status, ...]:
    """What is known of a claim, most important first; never empty.

    A conflict names no culprit and keeps its condition; a figure without one says how many comparisons were
    made, so that "no conflict" is never mistaken for proof.
    """
    entry, words = edition.registry.claims[claim], edition.words
    found = list(_conflicts(edition, claim))
    clashing = bool(found)
    if edition.registry.figure(claim) is None:
        found.append(Status(words.unread, "cross", "care"))
    if entry.when is None or entry.when in ("unstated", "unknown"):
        found.append(Status(words.undated, "ring", "care"))
    if entry.where == "unstated":
        found.append(Status(words.no_place, "frame", "care"))
    if entry.citing == "none":
        found.append(Status(words.nobody_cited, "triangle", "care"))
    elif not _origin_seen(edition, claim):
        found.append(Status(words.not_seen, "bar", "plain"))
    if not clashing:
        found.append(_compared(edition, claim))
    return tuple(found)


def _conflicts(edition: Edition, claim: str) -> tuple[Status, ...]:
    words = edition.words
    conflicts = edition.conflicts_of(claim)
    found = []
    if any(len(one.claims) > 1 and one.check not in of_time() for one in conflicts):
        found.append(Status(words.clash, "lozenge", "stop"))
    if any(len(one.claims) == 1 and one.check not in of_time() for one in conflicts):
        found.append(Status(words.clash_alone, "lozenge", "stop"))
    if any(one.check in of_time() for one in conflicts):
        found.append(Status(words.clash_of_dates, "diamond", "stop"))
    return tuple(found)


def _compared(edition: Edition, claim: str) -> Status:
    held, words = edition.comparisons_of(claim), edition.words
    if not held or edition.registry.figure(claim) is None:
        return Status(words.not_compared, "square", "plain", doubt=False)
    word = words.no_conflict_one if held == 1 else words.no_conflict.format(count=held)
    return Status(word, "disc", "plain", doubt=False)


def _origin_seen(edition: Edition, claim: str) -> bool:
    """Whether we read one of the works that the text cites for a claim."""
    citing = edition.registry.claims[claim].citing
    cited = citing if isinstance(citing, tuple) else ()
    return any(edition.registry.sources[one.source].seen for one in cited)


@cache
def of_time() -> frozenset[str]:
    """The checks that set dates against each other."""
    return frozenset(one.name for one in all_checks() if one.group == "Time")
