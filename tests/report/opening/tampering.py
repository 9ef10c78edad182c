"""Ways to tamper with a finished sheet: each takes its bytes and returns those of the changed file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Pdf, String

_MAPPED = re.compile(r"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>")


@contextmanager
def changing(data: bytes, into: BytesIO) -> Iterator[Pdf]:
    with pikepdf.open(BytesIO(data)) as pdf:
        yield pdf
        pdf.save(into)


def changed(data: bytes, change: Callable[[Pdf], object]) -> bytes:
    out = BytesIO()
    with changing(data, out) as pdf:
        change(pdf)
    return out.getvalue()


# --- what travels inside ---


def with_file(data: bytes, name: str, content: bytes, relation: str = "/Source") -> bytes:
    """With another file under a name: a new one, or in the place of the old."""

    def change(pdf: Pdf) -> None:
        made = AttachedFileSpec(pdf, content, filename=name, mime_type="application/yaml")
        made.obj.AFRelationship = Name(relation)
        pdf.attachments[name] = made

    return changed(data, change)


def without_file(data: bytes, name: str) -> bytes:
    def change(pdf: Pdf) -> None:
        del pdf.attachments[name]

    return changed(data, change)


def file_of(data: bytes, name: str) -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        return pdf.attachments[name].get_file().read_bytes()


def with_files_of(data: bytes, other: bytes) -> bytes:
    """The pages of one file with all that travels inside another."""
    with pikepdf.open(BytesIO(other)) as pdf:
        held = {name: one.get_file().read_bytes() for name, one in pdf.attachments.items()}
    for name, content in held.items():
        data = with_file(data, name, content)
    return data


# --- the pages ---


def _maps(page: Any) -> dict[str, dict[str, int]]:
    """For each font of a page the code of each letter."""
    found = {}
    for name, font in page.Resources.Font.items():
        pairs = _MAPPED.findall(font.ToUnicode.read_bytes().decode())
        letters = ((bytes.fromhex(value).decode("utf-16-be"), int(code, 16)) for code, value in pairs)
        found[name] = dict(letters)
    return found


def with_text(data: bytes, old: str, new: str, times: int = 1) -> bytes:
    """With a text drawn in one go in place of another, letter for letter in the same font."""
    left = [times]

    def change(pdf: Pdf) -> None:
        for page in pdf.pages:
            maps, font = _maps(page), ""
            made = []
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "Tf":
                    font = str(operands[0])
                if str(operator) == "Tj" and left[0] and font in maps:
                    codes = maps[font]
                    back = {code: letter for letter, code in codes.items()}
                    said = "".join(back.get(code, "?") for code in bytes(operands[0]))
                    if old in said and all(letter in codes for letter in new):
                        left[0] -= 1
                        edited = bytes(codes.get(letter, 0) for letter in said.replace(old, new))
                        operands = [String(edited)]
                made.append((operands, operator))
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(made))
        assert left[0] == 0, f"{old!r} is not drawn in one go, or has letters that its font lacks"

    return changed(data, change)


def without_paragraph(data: bytes, old: str) -> bytes:
    """Without the stretch of marked content that holds a text: nothing of it is drawn any more."""
    dropped = [0]

    def change(pdf: Pdf) -> None:
        for page in pdf.pages:
            maps, font = _maps(page), ""
            made: list[Any] = []
            held: list[Any] = []
            said = ""
            for operands, operator in pikepdf.parse_content_stream(page):
                held.append((operands, operator))
                if str(operator) == "Tf":
                    font = str(operands[0])
                if str(operator) in ("BDC", "BMC"):
                    made, held, said = made + held[:-1], held[-1:], ""
                if str(operator) == "Tj" and font in maps:
                    back = {code: letter for letter, code in maps[font].items()}
                    said += "".join(back.get(code, "?") for code in bytes(operands[0]))
                if str(operator) == "EMC":
                    if old in said:
                        dropped[0] += 1
                        held = [one for one in held if str(one[1]) != "Tj"]
                    made, held, said = made + held, [], ""
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(made + held))
        assert dropped[0] == 1

    return changed(data, change)


def with_note_over(data: bytes) -> bytes:
    """With a note laid over the first page, as a reader's program does it."""

    def change(pdf: Pdf) -> None:
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.FreeText, Rect=Array([50, 700, 200, 720]), Contents="99 million"
        )
        page = pdf.pages[0].obj
        page.Annots = Array([*page.get("/Annots", []), pdf.make_indirect(note)])

    return changed(data, change)


def with_alternative(data: bytes, old: str, new: str) -> bytes:
    """With another text alternative of its figures."""

    def change(pdf: Pdf) -> None:
        count = 0
        for thing in pdf.objects:
            if isinstance(thing, Dictionary) and old in str(thing.get("/Alt", "")):
                thing.Alt = str(thing.Alt).replace(old, new)
                count += 1
        assert count

    return changed(data, change)


# --- what is shown ---


def with_frame(data: bytes, name: str, box: list[float]) -> bytes:
    """The first page with another box, such as a crop box that leaves its upper part out."""

    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj[name] = Array(box)

    return changed(data, change)


def with_operators(data: bytes, old: str, before: str, after: str) -> bytes:
    """With operators of a page around the text object that draws a text."""
    done = [0]

    def change(pdf: Pdf) -> None:
        for page in pdf.pages:
            maps, font, said = _maps(page), "", ""
            made: list[Any] = []
            start = 0
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                start, said = (len(made), "") if name == "BT" else (start, said)
                font = str(operands[0]) if name == "Tf" else font
                if name == "Tj" and font in maps:
                    back = {code: letter for letter, code in maps[font].items()}
                    said += "".join(back.get(code, "?") for code in bytes(operands[0]))
                made.append((operands, operator))
                if name == "ET" and old in said and not done[0]:
                    done[0] = 1
                    made[start:start] = _operators(pdf, before)
                    made += _operators(pdf, after)
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(made))
        assert done[0]

    return changed(data, change)


def _operators(pdf: Pdf, words: str) -> list[Any]:
    return list(pikepdf.parse_content_stream(pdf.make_stream(words.encode())))


def with_picture(data: bytes, shade: int) -> bytes:
    """With a small picture made of dots on the first page, where nothing else stands."""

    def change(pdf: Pdf) -> None:
        page = pdf.pages[0]
        picture = pdf.make_stream(bytes([shade]))
        picture.update(
            Dictionary(
                Type=Name.XObject,
                Subtype=Name.Image,
                Width=1,
                Height=1,
                ColorSpace=Name.DeviceGray,
                BitsPerComponent=8,
            )
        )
        page.Resources["/XObject"] = Dictionary(Over=picture)
        page.contents_add(pdf.make_stream(b"/Artifact BMC q 9 0 0 9 2 2 cm /Over Do Q EMC"))

    return changed(data, change)


def with_entry(data: bytes, name: str, value: Any) -> bytes:
    """With another entry of the document itself."""

    def change(pdf: Pdf) -> None:
        pdf.Root[name] = value

    return changed(data, change)
