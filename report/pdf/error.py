"""What a page cannot show. Each says what was found, what to do, and the words it is about."""

from __future__ import annotations

import unicodedata


class PageError(Exception):
    """Content that cannot be printed as asked.

    ``message`` says what was found, ``hint`` what to do, ``text`` the words concerned; whoever knows the
    place in a file turns it into a :class:`claims.place.Problem`.
    """

    def __init__(self, message: str, hint: str = "", text: str = "") -> None:
        self.message, self.hint, self.text = message, hint, text
        super().__init__(message + (f" ({hint})" if hint else ""))


class Unprintable(PageError):
    """Characters for which the page's font has no sign, or which control and do not print.

    ``characters`` are those characters, sorted.
    """

    def __init__(self, characters: str, text: str) -> None:
        self.characters = "".join(sorted(set(characters)))
        named = ", ".join(name_of(character) for character in self.characters)
        super().__init__(
            f"cannot print {named} in: {_shortened(text)}",
            "IBM Plex Sans covers Latin, Greek and Cyrillic; write the words in a script that it has",
            text,
        )


class Oversize(PageError):
    """A box that no page can hold."""


def name_of(character: str) -> str:
    """A character's code point and name: ``U+0E1A THAI CHARACTER BO BAIMAI``."""
    return f"U+{ord(character):04X} {unicodedata.name(character, 'unnamed control character')}"


def _shortened(text: str, most: int = 60) -> str:
    shown = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return shown if len(shown) <= most else shown[: most - 1] + "…"
