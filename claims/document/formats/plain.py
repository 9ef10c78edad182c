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
    if encoding == "utf-8" and b"\0" in data:
        raise _with_nul(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise Unreadable(
                f"begins as UTF-16 but is broken at byte {error.start + 1}", "save it as UTF-8"
            ) from None
        what = f"line {_line(data, error.start)}, byte {error.start + 1} is 0x{data[error.start]:02X}"
        hint = "open it in an editor that shows every letter right (try Windows-1252 first), and save it as UTF-8"
        raise Unreadable(f"is not a text in UTF-8 ({what})", hint) from None
    if "\0" in text:
        raise Unreadable("is no text: it has a NUL among its characters", "put the right file there")
    return text


def _with_nul(data: bytes) -> Unreadable:
    """Text in UTF-16 without a mark has a NUL in most pairs of bytes; no text in UTF-8 has one."""
    if 3 * data.count(0) > len(data):
        return Unreadable("looks like UTF-16 without a byte order mark", "save it as UTF-8")
    place = data.index(0)
    what = f"line {_line(data, place)}, byte {place + 1} is 0x00"
    return Unreadable(f"is not a text in UTF-8 ({what})", "put the right file there, or save it as UTF-8")


def _line(data: bytes, place: int) -> int:
    """The line, from 1, of a byte."""
    return len(data[:place].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"))


def body(data: bytes) -> Body:
    return Body(decoded(data))


FORMAT = Format("a plain text", (".txt", ".text"), None, body)
