"""The status of a figure, as a word and a shape: what a reader should know before repeating it."""

from __future__ import annotations

from dataclasses import dataclass

from report.box import Mark, Run, Words
from report.edition import Edition
from report.style import Tone


@dataclass(frozen=True, slots=True)
class Status:
    """One thing to know about a figure. ``word`` is short; ``tone`` and ``shape`` go with it."""

    word: str
    shape: str
    tone: Tone

    def words(self) -> Words:
        return (Mark(self.shape, self.tone), Run(f"\u00a0{self.word}"))      # type: ignore[arg-type]


def statuses(edition: Edition, claim: str) -> tuple[Status, ...]:
    """What is known of a claim, most important first; never empty.

    A conflict names no culprit; a figure without one says how many comparisons were made, so that "no conflict"
    is never mistaken for proof.
    """
    entry = edition.registry.claims[claim]
    found: list[Status] = []
    clashing = [one for one in edition.findings_of(claim) if one.level != "note" and len(one.claims) > 1 and one.check not in DATES]
    if clashing:
        found.append(Status("does not fit", "lozenge", "stop"))
    if any(one.check in DATES for one in edition.findings_of(claim)):
        found.append(Status("dates do not fit together", "diamond", "stop"))
    if entry.when is None or entry.when in ("unstated", "unknown"):
        found.append(Status("undated", "ring", "care"))
    if entry.where == "unstated":
        found.append(Status("place not stated", "frame", "care"))
    if entry.citing == "none":
        found.append(Status("nobody cited", "triangle", "care"))
    elif not any(edition.registry.sources[one.source].seen for one in _cited(edition, claim)):
        found.append(Status("not seen by us", "bar", "plain"))
    if not clashing:
        held = edition.comparisons_of(claim)
        word = f"no conflict found ({held} comparison{'s' if held != 1 else ''})" if held else "not compared"
        found.append(Status(word, "disc" if held else "square", "plain"))
    return tuple(found)


DATES = ("source-older-than-fact", "accessed-before-issued", "duration-mismatch")


def _cited(edition: Edition, claim: str) -> tuple:      # type: ignore[type-arg]
    citing = edition.registry.claims[claim].citing
    return citing if isinstance(citing, tuple) else ()
