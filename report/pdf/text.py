"""Text strings of a PDF file, with the language of each passage that differs from the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

Passages = Sequence[tuple[str, str]]
"""Passages of a text, each with its language (BCP 47)."""
_ESCAPE: Final = "\x1b"
_LANGUAGE: Final = re.compile(r"\x1b[A-Za-z]{2,3}(?:-?[A-Za-z]{2})?\x1b")


def in_languages(text: str, passages: Passages, language: str) -> str:
    """The text, in ``language``, with an escape sequence before and behind each passage in another one.

    A text alternative is one string, whose parts no element of the structure can tell apart: ISO 32000-1, 7.9.2.2, has
    these sequences for that. Readers that know them take them out of what they say; a language with a script has none.
    """
    of = {passage: other.split("-")[0] for passage, other in passages if passage and other}
    of = {passage: other for passage, other in of.items() if other != language.split("-")[0]}
    if not of:
        return text
    whole = "|".join(re.escape(passage) for passage in sorted(of, key=len, reverse=True))
    back = f"{_ESCAPE}{language.split('-')[0]}{_ESCAPE}"
    return re.sub(
        rf"(?<!\w)(?:{whole})(?!\w)", lambda found: f"{_ESCAPE}{of[found[0]]}{_ESCAPE}{found[0]}{back}", text
    )


def without_languages(text: str) -> str:
    """The text as it is said, without such sequences."""
    return _LANGUAGE.sub("", text)


def literal(text: str) -> str:
    """A text string as a file has it: as it is where it is ASCII, else in UTF-16."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
