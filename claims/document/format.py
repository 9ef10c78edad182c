"""A format that documents come in: how its files are known, and how one becomes text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

MOST_CHARACTERS = 20_000_000
# A tag or an attribute takes some hundred bytes of memory, and as few as four of a file.
MOST_MARKS = 4_000_000


class Unreadable(Exception):
    """A document without a text that can be read: what was found, and what to do about it, a phrase each."""

    def __init__(self, found: str, hint: str) -> None:
        super().__init__(found, hint)
        self.found = found
        self.hint = hint


@dataclass(frozen=True)
class Body:
    """What a format makes of a file's bytes; the fields are those of Text."""

    content: str
    pages: tuple[int, ...] = ()
    paragraphs: tuple[int, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True)
class Format:
    """``name`` is what people call it, with its article; ``suffixes`` are in lower case.

    ``recognizes`` says from a file's bytes whether they are of this format for certain; None where nothing but the
    suffix tells (plain text). ``marked`` is False where a file may lack the mark. ``body`` turns the bytes into text
    or raises Unreadable. ``install`` is what to do where its library is missing.
    """

    name: str
    suffixes: tuple[str, ...]
    recognizes: Callable[[bytes], bool] | None
    body: Callable[[bytes], Body]
    marked: bool = True
    install: str = 'pip install ".[read]" in the clone of claimsheet'
