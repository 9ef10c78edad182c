"""What a page cannot show. Each says what was found, what to do, and the words it is about."""

from __future__ import annotations

import unicodedata

from report.letters.script import runs_leftwards, script_of
from report.style import MM, PageSetup

COVERED = "Latin, Greek and Cyrillic letters, and Thai ones"
OWN = "a font that has it under `fonts` in the head of the sheet"


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
            remedy(self.characters[:1])[1],
            text,
        )


class Oversize(PageError):
    """A box that no page can hold: its ``height``, perhaps ``headed`` by a heading, and the ``room`` of a page or half.

    Both are points before enlarging; whoever knows the page tells them as they are printed.
    """

    def __init__(
        self, height: float, room: float, *, headed: bool = False, page: PageSetup | None = None
    ) -> None:
        self.height, self.room, self.headed = height, room, headed
        scale, folded = (page.scale, page.folded) if page else (1.0, False)
        high, holds = (round(length * scale / MM) for length in (height, room))
        super().__init__(
            f"a box is {high} mm high{' with its heading' if headed else ''}, "
            f"{'half of a folded page' if folded else 'a page'} holds {holds} mm",
            "shorten its texts, give it fewer claims, or part it in two",
        )

    def on(self, page: PageSetup) -> Oversize:
        """The same in the millimetres of a page."""
        return Oversize(self.height, self.room, headed=self.headed, page=page)


def remedy(character: str) -> tuple[str, str]:
    """What is wrong with a character that cannot be printed, and what to do about it."""
    script = script_of(character)
    if runs_leftwards(character):
        return (
            f"{name_of(character)} cannot be printed: right-to-left scripts cannot be set yet",
            "write the words in another script; a number in digits of that script alone can be printed",
        )
    if script is not None and script.families:
        hint = f"`pip install {script.package}` brings {script.families[0]}, which may have it; or name {OWN}"
    else:
        hint = f"the fonts of the page have {COVERED}; write it in one of them, or name {OWN}"
    return f"{name_of(character)} cannot be printed", hint


def name_of(character: str) -> str:
    """A character's code point and name: ``U+0E1A THAI CHARACTER BO BAIMAI``."""
    return f"U+{ord(character):04X} {unicodedata.name(character, 'unnamed control character')}"


def _shortened(text: str, most: int = 60) -> str:
    shown = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return shown if len(shown) <= most else shown[: most - 1] + "…"
