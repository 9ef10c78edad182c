"""Finishing: from reportlab's file to one that archives take, PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

Colours get their meaning (sRGB), the file its metadata and what it carries, the fonts maps to Unicode that
readers take, pages the order in which links are reached. Objects are packed, as tags are many and alike.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from report.keeping import forgotten
from report.pdf.document import Attachment, Metadata
from report.pdf.metadata import information, packet, stamp

if TYPE_CHECKING:
    from pikepdf import Pdf

CONDITION: Final = "sRGB IEC61966-2.1"
_DOUBTFUL: Final = b"\r"
_MOST_TRIES: Final = 32
_MAPPED: Final = re.compile(r"^<([0-9A-F]{2})> <([0-9A-F]{4,64})>$", re.MULTILINE)  # as reportlab writes it
_NO_CHARACTER: Final = frozenset({"0000", "FEFF", "FFFE"})
_MOST_MAPPED: Final = 100
_MOST_KEPT: Final = 48
_LARGEST_KEPT: Final = 64_000
"""Bytes of a packed stream that is kept: fonts are smaller."""


def finished(data: bytes, meta: Metadata) -> bytes:
    """The finished file of a tagged one. The same arguments give the same bytes."""
    import pikepdf

    with pikepdf.open(BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages):
            page.obj.StructParents = number
            page.obj.Tabs = pikepdf.Name.S
        _fonts(pdf)
        _colours(pdf)
        _describe(pdf, meta)
        _carry(pdf, meta)
        _pack(pdf)
        return _saved(pdf)


def _pack(pdf: Pdf) -> None:
    """Streams as small as they get. None ends with a carriage return.

    In front of the line end before ``endstream`` it is taken for a part of that, and the stream for one byte
    shorter than it says (ISO 19005-3, 6.1.7.1). A byte behind the end of compressed data is never read.
    """
    from pikepdf import Name, Stream

    for thing in pdf.objects:
        if isinstance(thing, Stream) and thing.get("/Type") != Name.Metadata and _is_plain(thing):
            packed = _PACKED.of(thing.read_bytes())
            thing.write(packed + b"\n" if packed.endswith(_DOUBTFUL) else packed, filter=Name.FlateDecode)


class _Packed:
    """What was packed, by the digest of what it was: fonts and the registry's files are the same in many sheets."""

    def __init__(self) -> None:
        self._known: dict[bytes, bytes] = {}
        forgotten(self._known.clear)

    def of(self, data: bytes) -> bytes:
        """The data, as small as they get."""
        key = hashlib.sha256(data).digest()
        packed = self._known.pop(key, None) or zlib.compress(data, 9)
        if len(packed) <= _LARGEST_KEPT:
            self._known[key] = packed  # as the last, as it was asked for last
            if len(self._known) > _MOST_KEPT:
                del self._known[next(iter(self._known))]
        return packed


_PACKED: Final = _Packed()


def _is_plain(stream: Any) -> bool:
    """Whether a stream holds text, or data that are packed as we do it: no pixels that a camera packed."""
    from pikepdf import Array, Name

    used = stream.get("/Filter")
    names = [] if used is None else list(used) if isinstance(used, Array) else [used]
    return "/DecodeParms" not in stream and all(
        name in (Name.ASCII85Decode, Name.FlateDecode) for name in names
    )


def _saved(pdf: Pdf) -> bytes:
    """The bytes of the file. What packs its objects ends with a carriage return in a few files of a hundred.

    Then another object is added to the file, which means nothing and moves all others.
    """
    import pikepdf

    for _ in range(_MOST_TRIES):
        out = BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
        if _DOUBTFUL + b"\nendstream" not in out.getvalue():
            break
        spare = pdf.Root.get("/ClaimsheetSpare", pikepdf.Array())
        spare.append(pdf.make_indirect(pikepdf.Dictionary()))
        pdf.Root.ClaimsheetSpare = spare
    return out.getvalue()


def _fonts(pdf: Pdf) -> None:
    """Fonts that are named and not embedded are dropped; the others get a sound map to Unicode."""
    seen = set()
    for page in pdf.pages:
        fonts: Any = page.obj.Resources.get("/Font", {})
        for name, font in list(fonts.items()):
            if "/FontDescriptor" not in font:
                del fonts[name]
            elif font.ToUnicode.objgen not in seen:
                seen.add(font.ToUnicode.objgen)
                written = font.ToUnicode.read_bytes().decode()
                font.ToUnicode.write(unicode_map(written, str(font.BaseFont)[1:]).encode())


def unicode_map(written: str, font: str) -> str:
    """A map from codes to Unicode as readers take it, out of the one that reportlab wrote.

    Codes without a character are left out (reportlab gives them U+0000), characters beyond U+FFFF are written
    in two units, and no block has more than 100 entries.
    """
    rows = [
        f"<{code}> <{units}>"
        for code, value in _MAPPED.findall(written)
        if (units := _units(value)) not in _NO_CHARACTER
    ]
    blocks = [rows[at : at + _MOST_MAPPED] for at in range(0, len(rows), _MOST_MAPPED)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{font} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _units(value: str) -> str:
    """What a code stands for, in units of UTF-16: reportlab writes one character beyond U+FFFF in five or six digits,
    and several in four each."""
    return chr(int(value, 16)).encode("utf-16-be").hex().upper() if len(value) % 4 else value


def _colours(pdf: Pdf) -> None:
    """What the red, green and blue of the pages are: those of sRGB."""
    from pikepdf import Array, Dictionary, Name

    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=CONDITION,
        Info=CONDITION,
        DestOutputProfile=pdf.make_stream(srgb(), N=3),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """The ICC profile of sRGB as LittleCMS makes it, without the day on which it was made."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07E0 0001 0001 0000 0000 0000")  # ICC.1, 7.2.1: 1 January 2016
    return bytes(profile)


def _describe(pdf: Pdf, meta: Metadata) -> None:
    from pikepdf import Dictionary, Name

    pdf.Root.Metadata = pdf.make_stream(packet(meta), Type=Name.Metadata, Subtype=Name.XML)
    entries = {f"/{name}": value for name, value in information(meta).items()}
    pdf.trailer.Info = pdf.make_indirect(Dictionary(entries))


def _carry(pdf: Pdf, meta: Metadata) -> None:
    """The files that belong to the document, with what they are to it."""
    from pikepdf import Array

    if not meta.attachments:
        return
    held = Array()
    for attachment in sorted(meta.attachments, key=lambda one: one.name):
        held.append(_attached(pdf, attachment, stamp(meta)))
    pdf.Root.AF = held


def _attached(pdf: Pdf, attachment: Attachment, when: str) -> Any:
    from pikepdf import AttachedFileSpec, Name

    made = AttachedFileSpec(
        pdf,
        attachment.data,
        filename=attachment.name,
        description=attachment.description,
        mime_type=attachment.mime,
        relationship=Name(f"/{attachment.relation}"),
        creation_date=when,
        mod_date=when,
    )
    pdf.attachments[attachment.name] = made
    return made.obj
