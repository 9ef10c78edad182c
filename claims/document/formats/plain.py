"""Plain text: UTF-8 with or without a byte order mark, or UTF-16 with one. The mark stays the first character."""

from __future__ import annotations

import codecs

from claims.document.format import Body, Format, Unreadable

_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_FOUR = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


def decoded(data: bytes) -> str:
    """The characters of a text file. Raises Unreadable, which names the place, for bytes in any other encoding."""
    if data.startswith(_FOUR):
        raise Unreadable("is a text in UTF-32", "save it as UTF-8")
    encoding = _WIDE.get(data[:2], "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise Unreadable(
                f"begins as UTF-16 but is broken at byte {error.start + 1}", "save it as UTF-8"
            ) from None
        what = f"byte {error.start + 1} is 0x{data[error.start]:02X}"
        raise Unreadable(f"is not a text in UTF-8 ({what})", "save it as UTF-8") from None
    if "\0" in text:
        # Text in UTF-16 without a mark is valid UTF-8 with a NUL in every pair of bytes; no text has one.
        place = len(text[: text.index("\0")].encode(encoding)) + 1
        raise Unreadable(f"is not a text in UTF-8 (byte {place} is 0x00)", "save it as UTF-8")
    return text


def body(data: bytes) -> Body:
    return Body(decoded(data))


FORMAT = Format("a plain text", (".txt", ".text"), None, body)
