"""The objects of a file: reportlab's, and those that are already in PDF's own words."""

from __future__ import annotations

from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject
from reportlab.pdfbase.pdfdoc import format as formatted

_HEAD: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Written(PDFObject):
    """An object that is already in PDF's own words: reportlab would take longer over them than over the pages."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.words = ""

    def format(self, document: Any) -> bytes:
        return self.words.encode("ascii")


class WrittenDictionary(PDFDictionary):
    """A dictionary whose texts are PDF's own words; reportlab would look at each letter of them, and of its keys."""

    def format(self, document: Any, IND: bytes = b"") -> bytes:
        return b"<<%s>>" % b"".join(
            b"/%s %s" % (key.encode(), value.encode() if isinstance(value, str) else value.format(document))
            for key, value in self.dict.items()
        )


class Document(PDFDocument):
    """reportlab's document, written without its look at each object for what no sheet has: encryption, comments."""

    Catalog: Any  # reportlab's own, which its type stubs leave out
    Reference: Any
    idToObject: dict[str, Any]
    numberToId: dict[int, str]
    info: Any
    ID: Any

    def format(self) -> bytes:
        root, info = (self.Reference(one).format(self) for one in (self.Catalog, self.info))
        parts, at, starts = [_HEAD], len(_HEAD), []
        number = 1
        while number in self.numberToId:  # writing one object may add another
            body = formatted(self.idToObject[self.numberToId[number]], self, toplevel=1)
            whole = b"%d 0 obj\n%s\nendobj\n" % (number, body)
            starts.append(at)
            parts.append(whole)
            at += len(whole)
            number += 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % number)
        parts += [b"%010d 00000 n \n" % start for start in starts]
        trailer = b"trailer\n<</Size %d/Root %s/Info %s/ID %s>>\n" % (number, root, info, self.ID())
        parts.append(trailer + b"startxref\n%d\n%%%%EOF\n" % at)
        return b"".join(parts)
