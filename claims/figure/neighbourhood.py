"""What stands around a number in running text: its tokens, the figure before it, the noun it counts."""

from __future__ import annotations

from fractions import Fraction
from unicodedata import category

from claims.figure.cursor import END
from claims.figure.lexicon import Lexicon
from claims.figure.parts import Parts
from claims.figure.token import Token


class Neighbourhood:
    """What stands around a number: the tokens of its text, and the figure found before it."""

    __slots__ = ("end", "item", "kind", "lexicon", "share", "text", "tokens")

    def __init__(self, tokens: list[Token], text: str, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.text = text
        self.lexicon = lexicon
        self.end = 0
        self.kind = ""
        self.share = False
        self.item = Fraction(0)

    def passed(self, end: int, kind: str, value: Fraction | None = None, share: bool = False) -> None:
        """Remember the figure just found: the token after its last, its kind where it is no claim, its number."""
        self.end, self.kind, self.share = end, kind, share
        if kind == "list" and value is not None:
            self.item = value

    def peek(self, at: int) -> Token:
        """The token at a place; one without text or roles beyond either end."""
        if at < 0:
            return END
        try:
            return self.tokens[at]
        except IndexError:
            return END

    def reach(self, at: int, end: int, kind: str) -> int:
        """How far a number that is no claim goes: with the mark of a decade, else the number alone."""
        if kind == "year" and self.decade(at + 1):
            return at + 1 + self.decade(at + 1)
        while kind == "phone" and (
            "digits" in self.peek(end).roles
            or (self.peek(end).text == "-" and "digits" in self.peek(end + 1).roles)
        ):
            end += 1
        return end

    def decade(self, at: int) -> int:
        """How many tokens make the year before them a decade: 1990s, 1990-an."""
        marks = self.lexicon.language.decade_marks
        dash = int(self.peek(at).text in ("-", "'") and self.peek(at).glued)
        word = self.peek(at + dash)
        if word.glued and (word.text.casefold() in marks or f"-{word.text.casefold()}" in marks):
            return dash + 1
        return 0

    def begins_line(self, at: int) -> bool:
        """Whether a token is the first of its line."""
        start = self.tokens[at].start
        return start == 0 or self.text[start - 1] == "\n"

    def noun(self, at: int, parts: Parts, begin: int, within: tuple[int, int] | None = None) -> str | None:
        """The thing counted, as printed after the figure: known nouns, or else the next word.

        Where scale words come first so does the noun: *shule 300*; ``within`` are its tokens after a hedge.
        """
        if parts.money or parts.rank is not None:
            return None
        if self.lexicon.language.scale_first:
            counted = not (parts.unit or parts.measure or parts.times or parts.ratio)
            if within and counted:
                return self.text[self.tokens[within[0]].start : self.tokens[within[1] - 1].end]
            return self.tokens[begin - 1].text if counted and follows_noun(self, begin) else None
        common = self.lexicon.language.common
        for step in range(4):
            token = self.peek(at + step)
            if "noun" in token.roles:
                last = at + step
                while "noun" in self.peek(last + 1).roles:
                    last += 1
                return self.text[token.start : self.tokens[last].end]
            known = (
                token.roles.keys() & {"of", "filler", "article", "joiner"} or token.text.casefold() in common
            )
            if not known:
                break
        token = self.peek(at)
        if parts.unit or parts.change is not None or parts.times or parts.ratio:
            return None  # 5 percent of what stands further on
        if (
            token.roles
            or not self.lexicon.language.spaced
            or not is_word(token.text)
            or token.text.casefold() in common
            or token.text[0].isupper()
        ):
            return None
        return token.text


def follows_noun(around: Neighbourhood, begin: int) -> bool:
    """*walimu sita*: where scale words come first, so does the noun; a known small word is none."""
    before = around.peek(begin - 1)
    if not is_word(before.text) or before.text.casefold() in around.lexicon.language.common:
        return False
    return not before.roles or "noun" in before.roles


def is_word(text: str) -> bool:
    """Whether it is letters only, with the vowel signs that Indian scripts write as marks."""
    if text.isalpha():
        return True
    return text[:1].isalpha() and all(sign.isalpha() or category(sign)[0] == "M" for sign in text)
