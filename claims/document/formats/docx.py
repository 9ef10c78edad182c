"""DOCX: headers, body with its tables and text boxes in order, footnotes, endnotes, footers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from claims.document.flow import BLOCK, LINE, Flow, lowered, raised
from claims.document.format import MOST_MARKS, Body, Format, Unreadable
from claims.document.formats.docx_notes import MARK, marked

if TYPE_CHECKING:
    from docx.document import Document

MOST_UNPACKED = 400_000_000
MOST_PARTS = 10_000
# Text packs to a tenth; a part that unpacks to two hundred times its size is made to fill the memory.
MOST_RATIO = 200
_SMALL = 5_000_000
_ENCRYPTED = 1
_BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"  # byte order marks, UTF-16, white space
# Deleted and moved-away text, the second form of a drawing, ruby notes, properties and codes of fields.
_SKIPPED = frozenset(
    (
        "del",
        "moveFrom",
        "Fallback",
        "rt",
        "pPr",
        "rPr",
        "sectPr",
        "tblPr",
        "tcPr",
        "trPr",
        "instrText",
        "delText",
    )
)
_SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011", "sym": "\ufffd", "den": "/"}
_Shift: TypeAlias = Callable[[str], str]
_SHIFTS = {"superscript": raised, "sup": raised, "subscript": lowered, "sub": lowered}
_AROUND = {"header": 0, "body": 1, "footnotes": 2, "endnotes": 3, "footer": 4}


def body(data: bytes) -> Body:
    import docx
    from lxml.etree import LxmlError

    _unpackable(data)
    try:
        document = docx.Document(io.BytesIO(data))
        flow = Flow()
        for root in _roots(document):
            flow.gap(BLOCK)
            _blocks(root, flow)
            flow.gap(BLOCK)
        return flow.body()
    except (
        LxmlError,
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        NotImplementedError,
        zipfile.BadZipFile,
    ):
        raise _broken() from None
    except OSError:
        raise _broken() from None


def _broken() -> Unreadable:
    return Unreadable(
        "is a broken DOCX that cannot be opened", "open it in a word processor and save it again"
    )


def _unpackable(data: bytes) -> None:
    """Looks at the sizes that the packed file gives, before any of it is unpacked, and for entities in its XML."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            if any(one.flag_bits & _ENCRYPTED for one in parts):
                hint = "open it with its password and save a copy without one"
                raise Unreadable("is encrypted: it opens only with a password", hint)
            _sized(parts)
            _looked_through(packed)
    except Unreadable:
        raise
    except Exception:  # zipfile, zlib, bz2 and lzma each have errors of their own, some of any kind
        raise _broken() from None


def _sized(parts: list[zipfile.ZipInfo]) -> None:
    hint = "it may be made to fill the memory; save its text in a file and name that one"
    if len(parts) > MOST_PARTS:
        raise Unreadable(f"holds {len(parts)} parts; at most {MOST_PARTS} are read", hint)
    whole = sum(one.file_size for one in parts)
    if whole > MOST_UNPACKED:
        most = f"at most {MOST_UNPACKED // 1_000_000} MB are"
        raise Unreadable(f"unpacks to {whole // 1_000_000} MB; {most} read", hint)
    for one in parts:
        if one.file_size > _SMALL and one.file_size > MOST_RATIO * max(one.compress_size, 1):
            times = one.file_size // max(one.compress_size, 1)
            raise Unreadable(
                f"unpacks to {times} times its size ({one.filename}); at most {MOST_RATIO} is read", hint
            )


def _looked_through(packed: zipfile.ZipFile) -> None:
    """Every part that may be XML, whatever its name: no entities, and no more marks than memory has room for."""
    marks = 0
    for part in packed.infolist():
        content = packed.read(part)
        if not content.lstrip(_BEFORE_XML).startswith(b"<"):
            continue
        if _declares(content):
            found = f"has a document type with entities in {part.filename}, as no word processor writes"
            raise Unreadable(found, "do not trust it; ask for another copy")
        marks += content.count(b"<") + content.count(b"=")
        if marks > MOST_MARKS:
            raise Unreadable(f"has more than {MOST_MARKS} tags and attributes", "split it")


def _declares(xml: bytes) -> bool:
    plain = xml.replace(b"\0", b"")  # UTF-16 too
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def _roots(document: Document) -> Iterator[Any]:
    """The roots of all parts that hold text, in the order in which they are read."""
    from docx.oxml import parse_xml

    roots = [(_AROUND["body"], "", document.element.body)]
    for relation in document.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if kind in _AROUND and not relation.is_external:
            part = relation.target_part
            roots.append((_AROUND[kind], str(part.partname), parse_xml(part.blob)))
    roots.sort(key=lambda one: one[:2])
    notes = [root for kind, _, root in roots if kind in (_AROUND["footnotes"], _AROUND["endnotes"])]
    marked(document.element.body, notes, _is_skipped)
    for _, _, root in roots:
        yield root


def _blocks(root: Any, flow: Flow, in_cell: bool = False) -> None:
    """Paragraphs and tables below an element, in order. XML is nested 256 deep at most, so recursion is safe."""
    for element in root:
        name = _name(element)
        if name == "p":
            flow.gap(LINE if in_cell else BLOCK)
            boxes: list[Any] = []
            _runs(element, flow, boxes)
            flow.gap(LINE if in_cell else BLOCK)
            for box in boxes:
                _blocks(box, flow, in_cell)
        elif name == "tbl":
            flow.gap(LINE if in_cell else BLOCK)
            _table(element, flow)
            flow.gap(LINE if in_cell else BLOCK)
        elif name not in _SKIPPED:
            _blocks(element, flow, in_cell)


def _table(table: Any, flow: Flow) -> None:
    for row in _named(table, "tr"):
        flow.row()
        for cell in _named(row, "tc"):
            flow.cell()
            _blocks(cell, flow, in_cell=True)


def _named(element: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, those in content controls too, and none of a table within."""
    for child in element:
        found = _name(child)
        if found == name:
            if not _deleted(child):
                yield child
        elif found in ("sdt", "sdtContent", "ins", "customXml", "moveTo"):
            yield from _named(child, name)


def _runs(element: Any, flow: Flow, boxes: list[Any], shift: _Shift | None = None) -> None:
    for child in element:
        name = _name(child)
        if name == "txbxContent":
            boxes.append(child)
        elif name == "t":
            text = child.text or ""
            flow.text(shift(text) if shift else text)
        elif name in ("br", "cr"):
            flow.text("\n")
        elif not _is_skipped(child):
            flow.text(child.get(MARK) or _SIGNS.get(name, ""))
            _runs(child, flow, boxes, _shift(child, name) or shift)


def _is_skipped(element: Any) -> bool:
    name = _name(element)
    return name in _SKIPPED or (name == "r" and _vanished(element))


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _property(run: Any, name: str) -> Any:
    return next((one for part in run if _name(part) == "rPr" for one in part if _name(one) == name), None)


def _deleted(row: Any) -> bool:
    """Whether a row of a table is marked as deleted, as a whole."""
    return any(_name(part) == "trPr" and any(_name(one) == "del" for one in part) for part in row)


def _value(element: Any) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.endswith("}val")), "")


def _shift(element: Any, name: str) -> _Shift | None:
    """What a run, or an index in a formula, makes of its signs; None where it leaves them on the line."""
    aligned = _property(element, "vertAlign") if name == "r" else None
    return _SHIFTS.get(name if aligned is None else _value(aligned))


def _vanished(run: Any) -> bool:
    found = _property(run, "vanish")
    return found is not None and _value(found) not in ("0", "false", "off")


def recognizes(data: bytes) -> bool:
    """Whether this is a packed file with a Word document inside; packed files name their parts in the open."""
    return data.startswith(b"PK\x03\x04") and b"word/document" in data


FORMAT = Format("a DOCX", (".docx",), recognizes, body)
