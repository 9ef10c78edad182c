"""Tags: everything that is painted is wrapped in marked content, every link belongs to an element.

Open-source reportlab does neither; it lets a canvas add to its content streams and its list of objects.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Final
from urllib.parse import quote

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFString
from reportlab.pdfgen.canvas import Canvas

from report.pdf.number import numbers
from report.pdf.objects import Document, WrittenDictionary
from report.pdf.structure import Content, Link, Node, arranged
from report.pdf.tree import Tree

ARTIFACTS: Final = {
    "Pagination": "/Artifact <</Type /Pagination>> BDC",
    "Header": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
    "Footer": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
    "Watermark": "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC",
}
"""How artifacts begin; every other kind is part of the layout."""
_LAYOUT = "/Artifact <</Type /Layout>> BDC"

Corners = tuple[float, float, float, float]


class TaggedCanvas(Canvas):
    """A canvas on which nothing is painted that belongs neither to an element nor to an artifact."""

    _doc: Any  # reportlab's own, which its type stubs leave out
    _bookmarkReference: Callable[[str], Any]
    _code: list[str]
    _annotationrefs: list[Any]
    _extgstate: Any

    STATE_ATTRIBUTES: Sequence[str] = (  # type: ignore[assignment]  # to its stubs a list, which nothing adds to
        "_currentMatrix", "_fillMode", "_fillColorObj", "_strokeColorObj", "_extgstate"
    )  # fmt: skip
    """What is saved and restored: reportlab's list without what nobody here changes, as fonts and positions of text."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self._open: Node | str | None = None
        self._page = 0
        self._stretches = 0
        self._links: dict[Link, Any] = {}
        self._returns: list[tuple[str, Link, Node, list[Any]]] = []
        self._references: dict[str, Any] = {}
        super().__init__(*arguments, **named)
        self._doc.__class__ = Document  # reportlab makes its own, and asks nobody of which class

    def owner(self) -> Node | str | None:
        """The element that is being drawn, or the kind of the artifact; None where nothing is to be painted.

        The canvas of pages says it: this class knows marks, and nothing of pages.
        """
        raise NotImplementedError

    # --- marked content -------------------------------------------------------------------------------

    def mark(self) -> None:
        """Open the marked content that what is painted next belongs to, unless it is open.

        Raises:
            RuntimeError: it would belong to nothing.
        """
        owner = self.owner()
        if owner is None:
            raise RuntimeError("something is painted outside of any element")
        if owner is self._open or (isinstance(owner, str) and owner == self._open):
            return
        self._unmark()
        if isinstance(owner, str):
            self._code.append(ARTIFACTS.get(owner, _LAYOUT))
        else:
            self._code.append(f"/{owner.role} <</MCID {self._stretches}>> BDC")
            owner.kids.append(Content(self._page, self._stretches))
            self._stretches += 1
        self._open = owner

    def _unmark(self) -> None:
        if self._open is not None:
            self._code.append("EMC")
            self._open = None

    def showPage(self) -> None:
        self._unmark()
        super().showPage()
        self._page += 1
        self._stretches = 0

    def saveState(self) -> None:
        if self.owner() is not None:  # so that a state is saved and restored within one stretch
            self.mark()
        super().saveState()

    def setFillColor(self, colour: Any, alpha: float | None = None) -> None:
        self._fillColorObj = colour
        self._code.append(_filling(colour))
        self.setFillAlpha(colour.alpha if alpha is None else alpha)

    def setStrokeColor(self, colour: Any, alpha: float | None = None) -> None:
        self._strokeColorObj = colour
        self._code.append(_drawing(colour))
        self.setStrokeAlpha(colour.alpha if alpha is None else alpha)

    def line(self, *arguments: Any, **named: Any) -> None:
        self.mark()
        super().line(*arguments, **named)

    def rect(self, *arguments: Any, **named: Any) -> None:
        self.mark()
        super().rect(*arguments, **named)

    def circle(self, *arguments: Any, **named: Any) -> None:
        self.mark()
        super().circle(*arguments, **named)

    def drawPath(self, *arguments: Any, **named: Any) -> None:
        self.mark()
        super().drawPath(*arguments, **named)

    def drawText(self, *arguments: Any, **named: Any) -> None:
        self.mark()
        super().drawText(*arguments, **named)

    def drawImage(self, *arguments: Any, **named: Any) -> Any:
        self.mark()
        return super().drawImage(*arguments, **named)

    # --- links ----------------------------------------------------------------------------------------

    def lead_to(self, address: str, area: Corners, contents: str) -> None:
        """Make an area of the page lead to an address of the web; it belongs to the element being drawn."""
        uri = quote(address, safe=":/?#[]@!$&'()*+,;=%~")  # an address is ASCII in PDF
        action = WrittenDictionary({"S": "/URI", "URI": PDFString(uri)})
        self._annotate(area, contents, A=action)

    def refer_to(self, anchor: str, area: Corners, contents: str) -> None:
        """Make an area lead to an anchor of this document; the first that does is where its note leads back to."""
        self._annotate(area, contents, Dest=self._bookmarkReference(f"anchor-{anchor}"))
        if anchor not in self._references:
            self._references[anchor] = self._bookmarkReference(f"reference-{anchor}")
            self.bookmarkPage(f"reference-{anchor}", fit="XYZ", left=0, top=area[3])

    def return_from(self, anchor: str, area: Corners, contents: str) -> None:
        """Make an area lead back to the first reference to an anchor, if the document has one."""
        link, node = self._annotate(area, contents)
        self._returns.append((anchor, link, node, self._annotationrefs))

    def _annotate(self, area: Corners, contents: str, **leading: Any) -> tuple[Link, Node]:
        owner = self.owner()
        if not isinstance(owner, Node):
            raise RuntimeError("a link outside of any element")
        link = Link(self._page, f"link-{len(self._links)}")
        entry = WrittenDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "Rect": f"[{numbers(*(round(side, 2) for side in area))}]",
                "Border": "[0 0 0]",
                "F": "4",
                "Contents": PDFString(contents),
                **leading,
            }
        )
        self._annotationrefs.append(self._doc.Reference(entry, link.name))
        owner.kids.append(link)
        self._links[link] = entry
        return link, owner

    def _settle_returns(self) -> None:
        """Lead notes back to where they are referred to; a note that nothing refers to leads nowhere."""
        for anchor, link, node, on_page in self._returns:
            if anchor in self._references:
                self._links[link]["Dest"] = self._references[anchor]
            else:
                on_page[:] = [one for one in on_page if one.name != link.name]
                node.kids.remove(link)
                del self._links[link]

    # --- the tree -------------------------------------------------------------------------------------

    def write_structure(self, drawn: Sequence[Node], language: str) -> None:
        """Add the structure tree to the file, once all pages are shown.

        ``drawn`` are the elements without a parent; their roles are changed on the way.
        """
        self._settle_returns()
        tree = Tree(self._doc, arranged(drawn), self._page, language)
        for number, (link, entry) in enumerate(self._links.items(), self._page):
            entry["StructParent"] = str(number)
            tree.hold(link)
        self._doc.Catalog.StructTreeRoot = tree.written()
        self._doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


@lru_cache(256)
def _filling(colour: Color) -> str:
    return f"{numbers(colour.red, colour.green, colour.blue)} rg"


@lru_cache(256)
def _drawing(colour: Color) -> str:
    return f"{numbers(colour.red, colour.green, colour.blue)} RG"
