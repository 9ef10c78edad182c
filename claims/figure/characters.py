"""One form for the characters of a figure: digits of every script, spaces, dashes and signs."""

from __future__ import annotations

import unicodedata

from claims.phrase import row

UNREADABLE = "\ufffd"  # stands for a sign that nobody knows
_AS = {
    **dict.fromkeys("‐‑‒–—―−﹣-⁃", "-"),
    "％": "%",
    "٪": "%",
    "؉": "‰",
    "’": "'",
    "ʼ": "'",
    "′": "'",
    "＋": "+",
    "～": "~",
    "∼": "~",
    "˜": "~",
    "＄": "$",
    "︱": "|",
    **dict.fromkeys("\u202d\u202e", UNREADABLE),  # turn the print around: 12 may stand there as 21
    "ـ": "",  # only makes an Arabic word wider
}


# The wide forms of ASCII in Chinese and Japanese text; digits among them are digits of their script anyway.
_AS |= {chr(point): chr(point - 0xFEE0) for point in range(0xFF01, 0xFF5F) if not chr(point).isdigit()}


class _Table(dict[int, str]):
    """A translation table that works out each rarer character when it meets it, and remembers none."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        category = unicodedata.category(character)
        if category == "Nd":
            return str(unicodedata.decimal(character))
        # Marks of direction and joining are invisible; a reader of the print never sees them.
        return "" if category == "Cf" else character


TABLE = _Table({ord(character): plain for character, plain in _AS.items()})
TABLE |= {point: chr(point) for point in range(128)}


def plain(text: str, decimal: str, group: str) -> str:
    """The text with digits as 0–9, every white-space run as one space, dashes and minus signs as ``-``.

    Invisible marks are dropped and accents composed. The Arabic separators ٫ and ٬ can only mean one thing
    each and become ``decimal`` and ``group``. Nothing is folded that would change a number: ² stays raised.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(TABLE).replace("٫", decimal).replace("٬", group)
    return " ".join(text.split())


def shown(text: str, most: int = 60) -> str:
    """A text in quotes for a message, cut where long, with what does not print escaped."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    body = " ".join(cut.split())
    if body.isprintable():
        return f"“{body}”"
    body = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in body)
    return row(f"“{body}”")  # a phrase would cut what escapes make long
