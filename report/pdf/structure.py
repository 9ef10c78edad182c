"""The structure of a document: its elements as they were drawn, and the tree of tags that readers are given.

    drawn elements → arranged → tags

Drawing knows one element at a time. What needs a view of the whole is done here, on plain data: headings that
leave no level out, sections, figures with their captions, references and notes, nothing that is empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

HEADINGS: Final = ("H1", "H2", "H3", "H4", "H5", "H6")
GROUPING: Final = frozenset({"Document", "Sect", "Div"})
"""Elements that hold blocks and no words of their own."""
CELLS: Final = frozenset({"TD", "TH"})
REGULAR: Final = frozenset({"Table", "TR", "TH", "TD"})
"""Elements that stand although they are empty: a table keeps its shape."""


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of marked content: the page (from 0) and its number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """An annotation that leads elsewhere: the page (from 0) and its name among the objects of the file."""

    page: int
    name: str


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure. ``kids`` are in reading order.

    ``role`` is a standard structure type of PDF 1.7. ``text`` is what a paragraph says, ``alt`` the alternative
    of a figure, the summary of a table or the name of a panel, ``language`` a BCP 47 tag where it differs from
    the document's. ``attributes`` are those of PDF 1.7, 14.8.5, by name. ``target`` is where a link leads,
    ``anchor`` the name by which links find an entry of a list or a note; ``passages`` are those of the alternative
    that are in another language, each with it.
    """

    role: str
    number: int = -1
    parent: int | None = None
    text: str = ""
    alt: str = ""
    language: str = ""
    target: str = ""
    anchor: str = ""
    attributes: dict[str, object] = field(default_factory=dict)
    pages: list[int] = field(default_factory=list)
    kids: list[Node | Content | Link] = field(default_factory=list)
    passages: tuple[tuple[str, str], ...] = ()

    def elements(self) -> Iterator[Node]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.elements()


def arranged(drawn: Iterable[Node]) -> Node:
    """The tree of tags for elements without a parent, in the order in which they were drawn.

    Roles of the elements are changed on the way; arrange a document once.
    """
    document = Node("Document", kids=list(drawn))
    _prune(document)
    _grouped(document)
    _level(document)
    _section(document)
    for number, note in enumerate((one for one in document.elements() if one.role == "Note"), 1):
        note.attributes["ID"] = f"note-{number}"
    return document


def _prune(node: Node) -> None:
    """Leaves out what is empty below an element."""
    kids = [_pruned(kid) if isinstance(kid, Node) else kid for kid in node.kids]
    node.kids = [kid for kid in kids if kid is not None]
    if node.role in GROUPING:
        node.kids = [Node("P", kids=[kid]) if _is_link(kid) else kid for kid in node.kids]


def _pruned(node: Node) -> Node | None:
    """The element with what belongs around it; None if it is empty. A division of one thing is that thing."""
    _prune(node)
    if not node.kids and node.role not in REGULAR:
        return None
    if node.role == "Div" and not node.alt and len(node.kids) == 1 and isinstance(node.kids[0], Node):
        return node.kids[0]
    if node.role == "Div":
        return _one_list(node)
    if node.role == "LI" and node.anchor:
        _noted(node)
    if node.role in CELLS:
        _emptied_of_paragraph(node)
    if node.role == "Link" and node.target.startswith("#"):
        return Node("Reference", kids=[node])
    return node


def _emptied_of_paragraph(node: Node) -> None:
    """What holds one paragraph and nothing else holds its words: a table has half as many elements then."""
    only = node.kids[0] if len(node.kids) == 1 else None
    if isinstance(only, Node) and only.role == "P":
        node.kids, node.language = only.kids, only.language


def _is_link(kid: Node | Content | Link) -> bool:
    return isinstance(kid, Node) and kid.role in ("Link", "Reference")


def _one_list(node: Node) -> Node:
    """Columns that hold the parts of one numbered list become that list."""
    lists = [kid for kid in node.kids if isinstance(kid, Node) and kid.role == "L" and _is_numbered(kid)]
    if node.alt or len(lists) != len(node.kids):
        return node
    first, *others = lists
    for other in others:
        first.kids += other.kids
    return first


def _is_numbered(node: Node) -> bool:
    return node.attributes.get("ListNumbering") == "Decimal"


def _noted(item: Node) -> None:
    """An entry that marks in the text lead to is a note; its label leads back."""
    for part in item.kids:
        if not isinstance(part, Node):
            continue
        if part.role == "LBody":
            part.kids = [Node("Note", kids=part.kids)]
        elif any(isinstance(kid, Link) for kid in part.kids):
            part.kids = [Node("Link", kids=part.kids)]


def _grouped(node: Node) -> None:
    """A figure and the captions next to it are one division; a caption of nothing is a paragraph."""
    found: list[Node | Content | Link] = []
    waiting: list[Node] = []
    group: Node | None = None
    for kid in node.kids:
        role = kid.role if isinstance(kid, Node) else ""
        if role == "Caption" and isinstance(kid, Node):
            (group.kids if group else waiting).append(kid)
            continue
        if role == "Figure" and (waiting or group is None):
            group = Node("Div", kids=[*waiting, kid])
            waiting = []
            found.append(group)
            continue
        found += _uncaptioned(waiting)
        waiting, group = [], None
        found.append(kid)
        if isinstance(kid, Node):
            _grouped(kid)
    found += _uncaptioned(waiting)
    node.kids = [_alone(kid) for kid in found]


def _uncaptioned(waiting: list[Node]) -> list[Node]:
    for caption in waiting:
        caption.role = "P"
    return waiting


def _alone(kid: Node | Content | Link) -> Node | Content | Link:
    """A figure without captions needs no division."""
    is_figure = isinstance(kid, Node) and kid.role == "Div" and not kid.alt and len(kid.kids) == 1
    return kid.kids[0] if is_figure and isinstance(kid, Node) else kid


def _level(document: Node) -> None:
    """Headings get the levels that they have among each other, from the first on, none left out."""
    above: list[int] = []
    for node in document.elements():
        if node.role not in HEADINGS:
            continue
        level = HEADINGS.index(node.role)
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        node.role = HEADINGS[len(above) - 1]


def _section(document: Node) -> None:
    """What stands below a heading of the second level or deeper is a section with it."""
    kids, document.kids = document.kids, []
    sections: list[tuple[int, Node]] = [(0, document)]
    for kid in kids:
        level = HEADINGS.index(kid.role) if isinstance(kid, Node) and kid.role in HEADINGS else -1
        if level == 0:
            sections = sections[:1]
        elif level > 0:
            while sections[-1][0] >= level:
                sections.pop()
            section = Node("Sect")
            sections[-1][1].kids.append(section)
            sections.append((level, section))
        sections[-1][1].kids.append(kid)
