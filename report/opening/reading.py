"""Reading a file in a process of its own: its pages as blocks of text, what it says of itself, what it carries."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from claims.document.apart import done_apart
from claims.document.format import Unreadable
from report.opening.tags import Tagged

MOST_PAGES: Final = 1000


@dataclass(frozen=True, slots=True)
class Held:
    """A file inside a file: its name as given, its relation to the document, its bytes."""

    name: str
    relation: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a file. ``marks`` say how a sheet is made again; ``annotations`` are what lies on pages
    without being a part of them, links left out: (page, kind); ``frames`` is what of each page is shown: left, bottom,
    right and top in points; ``pictures`` is how many each page has.

    ``unseen`` are letters that nobody sees, ``replaced`` texts that are read in the place of what is painted, each
    with its page; ``beside`` is what no sheet has.
    """

    pages: int
    language: str
    creator: str
    marks: dict[str, str]
    files: tuple[Held, ...]
    blocks: tuple[Tagged, ...]
    annotations: tuple[tuple[int, str], ...]
    frames: tuple[tuple[float, ...], ...]
    pictures: tuple[int, ...] = ()
    unseen: tuple[tuple[int, str], ...] = ()
    beside: tuple[str, ...] = ()
    replaced: tuple[tuple[int, str], ...] = ()


def read(data: bytes) -> Read:
    """What a PDF holds, read in a process of its own. Raises Unreadable with what was found and what to do."""
    import pikepdf  # noqa: F401 - a missing library is told before a process is started for it
    import pypdfium2  # noqa: F401

    return _read(done_apart(__name__, "foreign", data))


def read_own(data: bytes) -> Read:
    """The same for a file that we have made just now, in this process."""
    return _read(plain(data))


def _read(said: dict[str, Any]) -> Read:
    files = (Held(one["name"], one["relation"], b64decode(one["data"])) for one in said["files"])
    blocks = (Tagged(*one) for one in said["blocks"])
    lying = ((page, kind) for page, kind in said["annotations"])
    same = {name: said[name] for name in ("pages", "language", "creator", "marks")}
    frames = tuple(tuple(one) for one in said["frames"])

    def placed(name: str) -> tuple[tuple[int, str], ...]:
        return tuple((page, text) for page, text in said.get(name, ()))

    return Read(
        **same,
        files=tuple(files),
        blocks=tuple(blocks),
        annotations=tuple(lying),
        frames=frames,
        pictures=tuple(said["pictures"]),
        unseen=placed("unseen"),
        beside=tuple(said.get("beside", ())),
        replaced=placed("replaced"),
    )


def foreign(data: bytes) -> dict[str, Any]:
    """A file that may be anybody's as plain data, with what of it is not seen. Raises Unreadable."""
    from report.opening import ink

    said = plain(data)
    if said["files"]:
        said["unseen"] = ink.unseen(data)
        said["replaced"] = ink.replaced(data)
    return said


def plain(data: bytes) -> dict[str, Any]:
    """The same as plain data, without that. Raises Unreadable."""
    import pikepdf

    from report.opening import ink, inside, letters, tags

    again = "get the sheet again from whoever issued it"
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            if pdf.is_encrypted:
                raise Unreadable("is encrypted, as no sheet is", "save a copy that is not")
            count = len(pdf.pages)
            if count > MOST_PAGES:
                raise Unreadable(f"has {count} pages; at most {MOST_PAGES} are read", "no sheet has as many")
            files = inside.files(pdf)
            said = {**inside.identity(pdf), "pages": count, "files": files}
            said["frames"] = inside.frames(pdf)
            said["annotations"], said["beside"] = inside.laid_over(pdf), inside.beside(pdf)
            said["pictures"] = ink.pictures(data) if files else []
            said["blocks"] = tags.blocks(pdf, letters.stretches(data)) if files else []
            return said
    except pikepdf.PasswordError:
        raise Unreadable("is encrypted: it opens only with a password", "save a copy without one") from None
    except (pikepdf.PdfError, AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError):
        raise Unreadable("is a broken PDF", again) from None  # objects of a kind that does not belong there
