"""The blocks of text of a tagged file, in reading order: what each says, and on which page it starts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from claims.document.format import Unreadable
from report.opening.inside import text_of
from report.opening.letters import OUTSIDE
from report.pdf.text import without_languages

if TYPE_CHECKING:
    from pikepdf import Pdf

INLINE: Final = frozenset({"Link", "Reference", "Span", "Quote", "Code", "BibEntry"})
"""Elements whose words belong to the block around them."""
MOST_ELEMENTS: Final = 200_000
DEEPEST: Final = 60


class Tagged(NamedTuple):
    """A block as its tags have it: its role, page (from 1), text and, of a figure, the text alternative."""

    role: str
    page: int
    text: str
    alt: str


def blocks(pdf: Pdf, pages: list[dict[int, str]]) -> list[Tagged]:
    """The blocks of a file in reading order, then what no element holds: on each page that outside of all tags, and
    tagged content that the structure leaves out. ``pages`` are the stretches of each page.

    Raises Unreadable where the structure has more elements than any sheet, or is nested too deep.
    """
    walk = _Walk(pdf, pages)
    found = list(walk.blocks())
    for number, page in enumerate(pages):
        left = "".join(
            text for key, text in page.items() if key != OUTSIDE and (number, key) not in walk.used
        )
        if left.strip():
            found.append(Tagged("Untagged", number + 1, left, ""))
        if page.get(OUTSIDE, "").strip():
            found.append(Tagged("Artifact", number + 1, page[OUTSIDE], ""))
    return found


class _Walk:
    """One way through the structure tree; each element is visited once, whatever leads to it."""

    def __init__(self, pdf: Pdf, pages: list[dict[int, str]]) -> None:
        self.pages = pages
        self.root = pdf.Root.get("/StructTreeRoot")
        self.numbers = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}
        self.used: set[tuple[int, int]] = set()
        self._seen: set[tuple[int, int]] = set()
        self._count = 0

    def blocks(self) -> Iterator[Tagged]:
        if self.root is not None:
            for kid in self._kids(self.root):
                if not isinstance(kid, int):
                    yield from self._element(kid, 0)

    def _element(self, node: Any, depth: int) -> Iterator[Tagged]:
        if not self._may_visit(node, depth):
            return
        role, own, inner = str(node.S)[1:], [], []
        for kid in self._kids(node):
            if self._is_element(kid) and str(kid.S)[1:] not in INLINE:
                inner.append(kid)
            else:
                own += self._stretches(kid, node, depth + 1)
        text = "".join(self.pages[page].get(number, "") for page, number in own)
        alt = without_languages(text_of(node.get("/Alt")))
        if text.strip() or alt:
            yield Tagged(role, (own[0][0] if own else 0) + 1, text, alt)
        for kid in inner:
            yield from self._element(kid, depth + 1)

    def _stretches(self, kid: Any, around: Any, depth: int) -> list[tuple[int, int]]:
        """The stretches of a kid that is content, or of an element within a line."""
        if self._is_element(kid):
            if not self._may_visit(kid, depth):
                return []
            return [one for each in self._kids(kid) for one in self._stretches(each, kid, depth + 1)]
        number = kid if isinstance(kid, int) else kid.get("/MCID")
        if not isinstance(number, int):
            return []
        page = around.get("/Pg") if isinstance(kid, int) else kid.get("/Pg", around.get("/Pg"))
        at = self.numbers.get(page.objgen) if page is not None else None
        if at is None or (at, number) in self.used:
            return []
        self.used.add((at, number))
        return [(at, number)]

    def _may_visit(self, node: Any, depth: int) -> bool:
        self._count += 1
        if depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise Unreadable("has more tags, or deeper ones, than any sheet", "get the sheet again")
        if node.objgen == (0, 0):
            return True
        new = node.objgen not in self._seen
        self._seen.add(node.objgen)
        return new

    def _kids(self, node: Any) -> Iterator[Any]:
        from pikepdf import Array, Dictionary

        kids = node.get("/K")
        for kid in list(kids) if isinstance(kids, Array) else [kids]:
            if isinstance(kid, int | Dictionary):
                yield kid

    def _is_element(self, kid: Any) -> bool:
        return not isinstance(kid, int) and "/S" in kid
