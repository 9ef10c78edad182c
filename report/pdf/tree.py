"""The structure tree as objects of a PDF file (ISO 32000-1, 14.7): elements, parent tree, ids."""

from __future__ import annotations

from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFObject

from report.pdf.objects import Written
from report.pdf.structure import Content, Link, Node
from report.pdf.text import in_languages, literal

OWNERS: Final = {
    "BBox": "Layout",
    "ListNumbering": "List",
    "Scope": "Table",
    "ColSpan": "Table",
    "RowSpan": "Table",
    "Summary": "Table",
}
"""Which part of ISO 32000-1, 14.8.5, an attribute belongs to."""


class Tree:
    """A structure tree on its way into a file, whose pages are all shown.

    ``file`` is reportlab's document, ``document`` the arranged structure, ``pages`` their number, ``language``
    that of the document: what is in it needs no language of its own.
    """

    def __init__(self, file: Any, document: Node, pages: int, language: str) -> None:
        self.file, self.document, self.language = file, document, language
        self.root, self.root_at = self._object("structure")
        self.written_as: dict[Node, Written] = {}
        self.at: dict[Node, str] = {}
        self.owners: dict[Content | Link, Node] = {}
        for number, node in enumerate(document.elements()):
            self.written_as[node], self.at[node] = self._object(f"tag-{number}")
            self.owners.update((kid, node) for kid in node.kids if not isinstance(kid, Node))
        self.pages = [self._reference(f"Page{page}") for page in range(1, pages + 1)]
        self.parents = self._parents(pages)

    def hold(self, link: Link) -> None:
        """Give the parent tree the next entry: the element that this link belongs to."""
        self.parents.append(self.at[self.owners[link]])

    def written(self) -> PDFObject:
        """The root of the tree; everything below it is in the file too."""
        self._write(self.document, self.root_at)
        entries = " ".join(f"{key} {entry}" for key, entry in enumerate(self.parents))
        parts = [
            f"/Type/StructTreeRoot/K {self.at[self.document]}",
            f"/ParentTree<</Nums[{entries}]>>/ParentTreeNextKey {len(self.parents)}",
        ]
        ids = sorted(
            (str(node.attributes["ID"]), at) for node, at in self.at.items() if "ID" in node.attributes
        )
        if ids:
            parts.append(f"/IDTree<</Names[{' '.join(f'{literal(name)} {at}' for name, at in ids)}]>>")
        self.root.words = f"<<{''.join(parts)}>>"
        return self.root

    def _parents(self, pages: int) -> list[str]:
        """One entry a page: what each stretch of its content belongs to, in their order."""
        found: list[list[tuple[int, str]]] = [[] for _ in range(pages)]
        for kid, node in self.owners.items():
            if isinstance(kid, Content):
                found[kid.page].append((kid.number, self.at[node]))
        return [f"[{' '.join(at for _, at in sorted(page))}]" for page in found]

    def _write(self, node: Node, parent: str) -> None:
        parts = [f"/Type/StructElem/S/{node.role}/P {parent}"]
        if node.role == "Figure":
            parts.append(f"/Alt {literal(self._told(node))}")
        elif node.alt and node.role != "Table":
            parts.append(f"/T {literal(node.alt.strip())}")
        if node.language and node.language != self.language:
            parts.append(f"/Lang {literal(node.language)}")
        if "ID" in node.attributes:
            parts.append(f"/ID {literal(str(node.attributes['ID']))}")
        summary = {"Summary": self._told(node)} if node.role == "Table" and node.alt else {}
        parts += _attributes({**node.attributes, **summary})
        parts += self._kids(node)
        self.written_as[node].words = f"<<{''.join(parts)}>>"
        for kid in node.kids:
            if isinstance(kid, Node):
                self._write(kid, self.at[node])

    def _told(self, node: Node) -> str:
        return in_languages(node.alt, node.passages, node.language or self.language)

    def _kids(self, node: Node) -> list[str]:
        """What is in an element; the page is told once for all that lies on it."""
        if not node.kids:
            return []
        page = next((kid.page for kid in node.kids if not isinstance(kid, Node)), None)
        said = [self._kid(kid, page) for kid in node.kids]
        whole = said[0] if len(said) == 1 else f"[{' '.join(said)}]"
        return [f"/K {whole}"] if page is None else [f"/Pg {self.pages[page]}/K {whole}"]

    def _kid(self, kid: Node | Content | Link, page: int | None) -> str:
        if isinstance(kid, Node):
            return self.at[kid]
        where = "" if kid.page == page else f"/Pg {self.pages[kid.page]}"
        if isinstance(kid, Link):
            return f"<</Type/OBJR/Obj {self._reference(kid.name)}{where}>>"
        return f"<</Type/MCR{where}/MCID {kid.number}>>" if where else str(kid.number)

    def _object(self, name: str) -> tuple[Written, str]:
        made = Written()
        self.file.Reference(made, name)
        return made, self._reference(name)

    def _reference(self, name: str) -> str:
        number, version = self.file.idToObjectNumberAndVersion[name]
        return f"{number} {version} R"


def _attributes(given: dict[str, object]) -> list[str]:
    """The attributes of an element, those of one owner together."""
    owned: dict[str, list[str]] = {}
    for name, value in sorted(given.items()):
        if name in OWNERS:
            owned.setdefault(OWNERS[name], []).append(f"/{name} {_value(name, value)}")
    said = [f"<</O/{owner}{''.join(parts)}>>" for owner, parts in owned.items()]
    return [f"/A {said[0] if len(said) == 1 else f'[{chr(32).join(said)}]'}"] if said else []


def _value(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return f"[{' '.join(f'{side:.2f}' for side in value)}]"
    if isinstance(value, int):
        return str(value)
    return literal(str(value)) if name == "Summary" else f"/{value}"
