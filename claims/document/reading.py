"""Reading a document: its format by suffix and first bytes, its text, or a sentence that says why there is none."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath

from claims.document import formats
from claims.document.file import data_of
from claims.document.format import Body, Format, Unreadable
from claims.document.text import Text

MOST_BYTES = 200_000_000
# Formats that are not read; some of them would pass as plain text or as another format.
_FOREIGN = (
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document (.doc), or an encrypted one"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"\x1f\x8b", "a packed file (gzip)"),
    (b"PK\x03\x04", "a packed file (ZIP)"),
    (b"PK\x05\x06", "an empty packed file (ZIP)"),
)


def read_text(file: str, folder: Path) -> Text | str:
    """The text of a source from the folder of documents, or a sentence: why there is none; what to do.

    Only names inside the folder are read: a path that leads out of it is treated as missing.
    """
    path = folder / file
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return f"{file} is not in the folder of documents but leads out of it; put a copy inside"
        if path.exists() and not path.is_file() and not path.is_dir():
            return f"{file} is a pipe or a device, not a document; put the document itself there"
        if not path.is_file():
            return f"{file} is not in the folder of documents; put it there, or correct `text: {{file: …}}`"
        size = path.stat().st_size
        if size > MOST_BYTES:
            return f"{file} has {_millions(size)}, and at most {_millions(MOST_BYTES)} are read; split it"
        return text_of_bytes(file, data_of(path))
    except Unreadable as error:
        return f"{file} {error.found}; {error.hint}"
    except (OSError, ValueError) as error:
        return f"{file} cannot be read: {getattr(error, 'strerror', None) or error}"


def text_of(file: str, folder: Path) -> Text | None:
    """The text of a source from the folder of documents; None when there is none that can be read."""
    found = read_text(file, folder)
    return found if isinstance(found, Text) else None


def text_of_bytes(file: str, data: bytes) -> Text:
    """The text of a file's bytes. Raises Unreadable with what was found and what to do."""
    body = _body(_format(file, data), data)
    sha256 = hashlib.sha256(data).hexdigest()
    return Text(file, body.content, sha256, body.pages, body.paragraphs, body.unread)


def _body(format: Format, data: bytes) -> Body:
    try:
        return format.body(data)
    except ImportError as error:
        library = (error.name or "a library").partition(".")[0]
        raise Unreadable(
            f"is {format.name}, and {library}, which reads it, is not installed", format.install
        ) from None
    except (MemoryError, RecursionError):
        raise Unreadable(f"is {format.name} that is too large or too nested", "split it") from None


def _format(file: str, data: bytes) -> Format:
    """The format that suffix and content agree on; a suffix that nobody knows leaves it to the content."""
    suffix = PurePosixPath(file).suffix.lower()
    every = formats.every()
    named = next((one for one in every if suffix in one.suffixes), None)
    seen = next((one for one in every if one.recognizes is not None and one.recognizes(data)), None)
    if named is not None and named is seen:
        return named
    if seen is not None:
        if named is None:
            return seen
        hint = f"call it {PurePosixPath(file).stem}{seen.suffixes[0]}, or put the right file there"
        raise Unreadable(f"is called {named.name} ({suffix}) but holds {seen.name}", hint)
    foreign = next((what for mark, what in _FOREIGN if data.startswith(mark)), None)
    called = f"is called {named.name} ({suffix}) but holds" if named is not None else "is"
    if foreign is not None:
        raise Unreadable(f"{called} {foreign}", f"save it as one of {_read()}")
    if named is not None and named.recognizes is not None and named.marked:
        begins = _begins(data)
        raise Unreadable(f"is called {named.name} ({suffix}) but {begins}", "put the right file there")
    return named or next(one for one in every if ".txt" in one.suffixes)


def _begins(data: bytes) -> str:
    if not data:
        return "is empty"
    shown = "".join(chr(one) if 32 <= one < 127 else "·" for one in data[:16])
    return f"holds something else: it begins with “{shown}”"


def _read() -> str:
    return ", ".join(one.suffixes[0] for one in formats.every())


def _millions(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
