"""The formats by what the command line calls them; each module is loaded only when it is asked for."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, cast

from claims.bibliography.record import Bibliography, Record, Written
from claims.document.file import data_of
from claims.place import Place, Problem, Unusable

FORMATS = {"csl-json": "csl", "bibtex": "bibtex", "ris": "ris"}
_SUFFIXES = {".json": "csl-json", ".bib": "bibtex", ".ris": "ris"}


class Format(Protocol):
    """What each module of a format offers."""

    def read(self, text: str, file: str) -> Bibliography: ...

    def write(self, records: Iterable[tuple[str, Record]]) -> Written: ...

    def keep_key(self, record: Record, key: str) -> Record: ...


def format_called(name: str) -> Format:
    """The format with this name, one of FORMATS."""
    return cast(Format, importlib.import_module(f"claims.bibliography.{FORMATS[name]}"))


def format_of(path: Path) -> Format:
    """The format that a file's suffix tells. Raises Unusable for one that tells none."""
    name = _SUFFIXES.get(path.suffix.casefold())
    if name is None:
        known = ", ".join(f"{suffix} ({form})" for suffix, form in _SUFFIXES.items())
        message = (
            f"the suffix {path.suffix!r} is that of no bibliography" if path.suffix else "it has no suffix"
        )
        raise Unusable(Problem(Place(path.as_posix(), 1, 1), message, f"name it after its format: {known}"))
    return format_called(name)


def format_in(text: str) -> str:
    """What a bibliography without a file name is, by its first entry: one of FORMATS; empty for none of them."""
    start = text.lstrip("\ufeff \t\r\n")
    if start[:1] in ("[", "{"):
        return "csl-json"
    if re.match(r"TY {1,2}-", start):
        return "ris"
    return "bibtex" if re.search(r"^[ \t]*@[A-Za-z]+[ \t]*[{(]", start, re.MULTILINE) else ""


def text_of(path: Path) -> str:
    """The text of a file: UTF-8, or UTF-16 with a byte order mark. Raises Unusable, with the line of a bad byte, and
    for what is no file but, say, a pipe, at which a reader might wait for ever."""
    if path.exists() and not path.is_file():
        what = "this is a folder" if path.is_dir() else "this is a pipe or a device, not a file"
        raise Unusable(
            Problem(Place(path.as_posix(), 1, 1), what, "name the file that your program exported")
        )
    try:
        data = data_of(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unusable(Problem(Place(path.as_posix(), 1, 1), f"the file cannot be read: {reason}")) from None
    return text_of_bytes(data, path.as_posix())


def text_of_bytes(data: bytes, file: str) -> str:
    """The text of such bytes. Raises Unusable, with the line of a bad byte."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        hint = "save it as UTF-8: most programs have that among the options of their export"
        raise Unusable(Problem(Place(file, line, 1), "this line is not UTF-8", hint)) from None
