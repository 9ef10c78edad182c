"""The status of a figure, as a word and a shape: what a reader should know before repeating it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claims.checks import all_checks
from claims.finding import Finding
from claims.trail.hop import state_of
from report.box import Mark, Run, Shape, Words
from report.edition import Edition
from report.style import Tone


@dataclass(frozen=True, slots=True)
class Status:
    """One thing to know about a figure. ``word`` is short; ``tone`` and ``shape`` go with it.

    ``doubt``: it must stand beside the figure wherever that is printed large. The key to the marks explains
    ``name``, the word without its number, as ``means``.
    """

    word: str
    shape: Shape
    tone: Tone
    means: str
    doubt: bool = True
    general: str = ""

    @property
    def name(self) -> str:
        return self.general or self.word

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
        found.append(Status(words.unread, "tick", "care", words.unread_means))
    if entry.when is None or entry.when in ("unstated", "unknown"):
        found.append(Status(words.undated, "ring", "care", words.undated_means))
    if entry.where == "unstated":
        found.append(Status(words.no_place, "frame", "care", words.no_place_means))
    if entry.citing == "none":
        found.append(Status(words.nobody_cited, "triangle", "care", words.nobody_cited_means))
    elif (
        state_of(edition.registry, claim) == "not-looked-up"
    ):  # nothing was named that we could have missed to see
        found.append(Status(words.not_noted, "dashes", "plain", words.not_noted_means))
    elif not _origin_seen(edition, claim):
        found.append(Status(words.not_seen, "bar", "plain", words.not_seen_means))
    if not clashing:
        found.append(_compared(edition, claim))
    return tuple(found)


def _conflicts(edition: Edition, claim: str) -> Iterator[Status]:
    """One status for figures and one for dates, each of the most certain conflict: it is listed first."""
    conflicts = edition.conflicts_of(claim)
    figures = [one for one in conflicts if one.check not in of_time()]
    between = [one for one in figures if len(one.claims) > 1]
    for found in (between[:1] or figures[:1], [one for one in conflicts if one.check in of_time()][:1]):
        yield from (conflict(one, edition) for one in found)


def conflict(finding: Finding, edition: Edition) -> Status:
    """What a conflict says of each of its figures: without a condition only where all is printed."""
    words = edition.words
    if finding.check in of_time():
        if finding.level == "error":
            return Status(words.dates_printed, "diamond", "stop", words.dates_printed_means)
        return Status(words.clash_of_dates, "diamond", "stop", words.clash_of_dates_means)
    if finding.level == "error":
        return Status(words.clash_printed, "cross", "stop", words.clash_printed_means)
    if len(finding.claims) > 1:
        return Status(words.clash, "lozenge", "stop", words.clash_means)
    return Status(words.clash_alone, "lozenge", "stop", words.clash_alone_means)


def _compared(edition: Edition, claim: str) -> Status:
    held, words = edition.comparisons_of(claim), edition.words
    if not held or edition.registry.figure(claim) is None:
        return Status(words.not_compared, "square", "plain", words.not_compared_means, doubt=False)
    word = words.no_conflict_one if held == 1 else words.no_conflict.format(count=held)
    return Status(word, "disc", "plain", words.no_conflict_means, doubt=False, general=words.no_conflict_any)


def _origin_seen(edition: Edition, claim: str) -> bool:
    """Whether we read one of the works that the text cites for a claim."""
    citing = edition.registry.claims[claim].citing
    cited = citing if isinstance(citing, tuple) else ()
    return any(edition.registry.sources[one.source].seen for one in cited)


@cache
def of_time() -> frozenset[str]:
    """The checks that set dates against each other."""
    return frozenset(one.name for one in all_checks() if one.group == "Time")
