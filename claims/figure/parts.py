"""The parts of one figure, as the grammar found them, before any interval is worked out."""

from __future__ import annotations

from dataclasses import dataclass, field

from claims.figure.number import Number
from claims.figure.ratio import Ratio
from claims.figure.token import Token
from claims.languages.language import Letter


@dataclass(slots=True)
class Parts:
    """What stands in a figure; exactly one of ``number``, ``ratio`` and ``rank`` is set.

    ``last`` is the second end of a range; ``bracket`` the range printed beside an estimate. ``change`` is 1
    for a rise, −1 for a fall. ``per`` is the unit of a rate (per_1000), ``measure`` one of claims/units.txt.
    ``noun`` spans the words of the thing counted in the plain text. ``letter`` is a one-letter scale word
    with the number before it. ``times`` makes the number
    a multiple (three *times* as many). ``digits`` and ``words`` keep what was read as what, for whoever shows the
    steps: digits as printed with their number; what a word is, the word as printed and its meaning.
    """

    hedges: list[str] = field(default_factory=list)
    number: Number | None = None
    last: Number | None = None
    ratio: Ratio | None = None
    rank: int | None = None
    bracket: tuple[Number, Number] | None = None
    change: int | None = None
    money: str | None = None
    unit: str | None = None
    measure: str | None = None
    per: str | None = None
    noun: tuple[int, int] | None = None
    letter: tuple[Letter, str] | None = None
    minus: bool = False
    times: bool = False
    notes: list[str] = field(default_factory=list)
    digits: list[tuple[str, Number]] = field(default_factory=list)
    words: list[tuple[str, str, str]] = field(default_factory=list)

    def note(self, remark: str) -> None:
        """Keep a remark for readers, once."""
        if remark not in self.notes:
            self.notes.append(remark)

    def hedge(self, printed: str, meaning: str) -> None:
        """Add a hedge with the words that print it; several stay in their order."""
        self.hedges.append(meaning)
        self.words.append(("hedge", printed, meaning))

    def noun_in(self, normal: str) -> str | None:
        """The thing counted, as it stands in the plain text that the parts were found in."""
        return normal[self.noun[0] : self.noun[1]] if self.noun else None

    def noun_reaches(self, token: Token) -> bool:
        """True where a noun stands alone or right after the last one: *turis asing*, not words apart."""
        return self.noun is None or token.start <= self.noun[1] + 1

    def add_noun(self, token: Token) -> None:
        """Let the noun counted reach to this token."""
        self.noun = (self.noun[0] if self.noun else token.start, token.end)
