"""What a file says of itself and what travels in it, read from its objects; every size is bounded."""

from __future__ import annotations

import html
import re
import zlib
from base64 import b64encode
from typing import TYPE_CHECKING, Any, Final

from claims.document.format import Unreadable
from report.marks import SPACE

if TYPE_CHECKING:
    from pikepdf import Pdf

MOST_BYTES: Final = 20_000_000
"""Of all files inside together, unpacked."""
MOST_FILES: Final = 1000
_LONGEST_TEXT: Final = 10_000
_XMP: Final = 1_000_000
_MARK: Final = re.compile(rf'<claimsheet:(\w+) xmlns:claimsheet="{re.escape(SPACE)}">([^<]*)</claimsheet:\1>')


def identity(pdf: Pdf) -> dict[str, Any]:
    """The language of a file, the program that says to have made it, and the marks of a sheet."""
    stream = pdf.Root.get("/Metadata")
    packet = unpacked(stream, _XMP) if stream is not None else b""
    found = _MARK.findall((packet or b"").decode("utf-8", "replace"))
    info: Any = pdf.trailer.get("/Info")
    return {
        "language": text_of(pdf.Root.get("/Lang")),
        "creator": text_of(info.get("/Creator")) if _is_dictionary(info) else "",
        "marks": {name: html.unescape(value) for name, value in found},
    }


def files(pdf: Pdf) -> list[dict[str, str]]:
    """Every file inside: its name, its relation to the document and its bytes (base64), by name.

    Raises Unreadable where there are more than any sheet has, or one is packed so that its size cannot be told.
    """
    found: list[dict[str, str]] = []
    length = 0
    for name, held in sorted(pdf.attachments.items()):
        if len(found) == MOST_FILES:
            raise Unreadable(
                f"carries more than {MOST_FILES} files", "no sheet has as many: nothing was read"
            )
        data = _data(held.obj, MOST_BYTES - length)
        if data is None:
            what = f"carries a file, {name[:80]!r}, that is damaged or packed in an unknown way"
            raise Unreadable(what, "get the sheet again from whoever issued it")
        length += len(data)
        if length > MOST_BYTES:
            what = f"carries files that unpack to more than {MOST_BYTES // 1_000_000} MB"
            raise Unreadable(what, "no sheet has as much: nothing was taken out")
        relation = str(held.obj.get("/AFRelationship", ""))[1:]
        found.append({"name": name, "relation": relation, "data": b64encode(data).decode("ascii")})
    return found


def _data(specification: Any, room: int) -> bytes | None:
    """The bytes of an enclosed file, at most one more than there is room for; None where there are none."""
    from pikepdf import Stream

    held = specification.get("/EF")
    stream = held.get("/F", held.get("/UF")) if _is_dictionary(held) else None
    return unpacked(stream, room) if isinstance(stream, Stream) else None


def unpacked(stream: Any, most: int) -> bytes | None:
    """The bytes of a stream, at most one more than ``most``; None where it is packed in another way than sheets are.

    A few bytes may unpack to any size, so that the library's own unpacking is not used.
    """
    from pikepdf import Array, Name

    used = stream.get("/Filter")
    names = [] if used is None else list(used) if isinstance(used, Array) else [used]
    raw: bytes = stream.read_raw_bytes()
    if not names:
        return raw[: most + 1]
    if names != [Name.FlateDecode] or "/DecodeParms" in stream:
        return None
    try:
        return zlib.decompressobj().decompress(raw, most + 1)
    except zlib.error:
        return None


def laid_over(pdf: Pdf) -> list[tuple[int, str]]:
    """What lies on the pages without being a part of them, links left out: (page from 1, kind)."""
    found = []
    for number, page in enumerate(pdf.pages, 1):
        for one in list(page.obj.get("/Annots", []))[:MOST_FILES]:
            kind = str(one.get("/Subtype", "/unknown"))[1:] if _is_dictionary(one) else "unknown"
            if kind != "Link":
                found.append((number, kind[:40]))
    return found[:MOST_FILES]


def beside(pdf: Pdf) -> list[str]:
    """What a file has that no sheet has, and that changes what is seen of it, in words."""
    root = pdf.Root
    names: Any = root.get("/Names")
    found = {
        "a form": "/AcroForm" in root,
        "layers that can be switched off": "/OCProperties" in root,
        "a script, or something that starts when it is opened": "/OpenAction" in root
        or "/AA" in root
        or (names is not None and _is_dictionary(names) and "/JavaScript" in names),
        "a cover of other files": "/Collection" in root,
    }
    return [what for what, there in found.items() if there]


def frames(pdf: Pdf) -> list[list[float]]:
    """What of each page is shown, in points: its crop box within its media box, else the media box."""
    found = []
    for page in pdf.pages:
        (left, bottom, right, top), crop = _box(page.mediabox), _box(page.cropbox)
        found.append([max(left, crop[0]), max(bottom, crop[1]), min(right, crop[2]), min(top, crop[3])])
    return found


def _box(box: Any) -> tuple[float, float, float, float]:
    """Two corners, in whichever order the file names them: left, bottom, right, top."""
    one, two, three, four = (float(side) for side in box)
    return min(one, three), min(two, four), max(one, three), max(two, four)


def text_of(thing: Any) -> str:
    """A text of the file; empty where there is none."""
    return "" if thing is None else str(thing)[:_LONGEST_TEXT]


def _is_dictionary(thing: Any) -> bool:
    from pikepdf import Dictionary

    return isinstance(thing, Dictionary)
