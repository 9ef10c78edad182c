"""What stands on a page, as plain data: words, paragraphs, lists, tables, panels, columns, charts.

Nothing here draws, measures or knows of claims. A list of boxes is laid out and printed by
:mod:`report.pdf`; how a role, a tone or an emphasis looks is decided in :mod:`report.style`. All text is
literal: ``<b>`` and ``&`` print as they stand. A line feed in a text starts a new line; other white space
counts as one space.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from report.style import GUTTER, Align, Edge, Emphasis, Role, Tone

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from report.drawing.plane import Board

Structure = Literal["H1", "H2", "H3", "P", "Caption", "Note"]
Shape = Literal[
    "disc", "ring", "square", "frame", "diamond", "lozenge", "triangle", "cross", "tick", "bar", "dashes"
]


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike.

    ``link`` is an http(s) or mailto address, or ``#anchor`` of a box in the same document.
    ``language`` is a BCP 47 tag where it differs from the document's. A run of emphasis ``mark`` is a
    footnote mark: small and raised, never parted from the word before it. Write it in brackets (``[3]``),
    so that no reader takes it for a digit of the number it follows.
    """

    text: str
    emphasis: Emphasis = "regular"
    link: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A small shape in running text, in the colour of ``tone``; the word beside it says what it means."""

    shape: Shape
    tone: Tone = "plain"


Inline: TypeAlias = Run | Mark
Words: TypeAlias = tuple[Inline, ...]


def words(*parts: str | Inline | Words) -> Words:
    """Runs out of texts, runs, marks and other words: ``words("about ", Run("60%", "strong"))``."""
    found: list[Inline] = []
    for part in parts:
        if isinstance(part, tuple):
            found.extend(part)
        else:
            found.append(Run(part) if isinstance(part, str) else part)
    return tuple(found)


def plain(runs: Words) -> str:
    """The text of some words without their marks."""
    return "".join(run.text for run in runs if isinstance(run, Run))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of one role. ``structure`` says what it is to a screen reader; empty means by its role.

    ``anchor`` is a name that links can lead to. ``keep`` ties it to the next box (None: as its role does).
    """

    runs: Words
    role: Role = "body"
    structure: Structure | None = None
    align: Align = "left"
    anchor: str = ""
    language: str = ""
    keep: bool | None = None


def paragraph(*parts: str | Inline | Words, role: Role = "body", align: Align = "left") -> Paragraph:
    """A paragraph of one role out of what :func:`words` takes."""
    return Paragraph(words(*parts), role, align=align)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: its label as printed (``•``, ``3.``, ``[3]``) and what it holds."""

    label: str
    children: tuple[Box, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list. Labels stand in a column as wide as the widest one; ``role`` sets them."""

    items: tuple[Item, ...]
    role: Role = "body"
    ordered: bool = False


def bullets(*entries: Words | str, role: Role = "body", label: str = "•") -> Listing:
    """An unordered list with one paragraph an entry."""
    return Listing(tuple(Item(label, (paragraph(entry, role=role),)) for entry in entries), role)


def numbered(*entries: Words | str, role: Role = "body", start: int = 1, label: str = "{}.") -> Listing:
    """An ordered list with one paragraph an entry; ``label`` holds ``{}`` where the number stands."""
    items = tuple(
        Item(label.format(n), (paragraph(entry, role=role),)) for n, entry in enumerate(entries, start)
    )
    return Listing(items, role, ordered=True)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its share of the width (any positive number) and its alignment."""

    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Span:
    """A cell of a table that takes several rows or columns, from its own on; ``row`` counts those of the header too."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1

    def covered(self) -> set[tuple[int, int]]:
        """Every place that it takes, its own included."""
        return {
            (row, column)
            for row in range(self.row, self.row + self.rows)
            for column in range(self.column, self.column + self.columns)
        }


@dataclass(frozen=True, slots=True)
class TableBox:
    """A table.

    ``header`` rows are repeated after a page break; the first ``row_heads`` columns head their rows.
    ``summary`` says in a sentence what the table holds, for readers who do not see it. Every row has one
    entry a column. ``zebra`` tints every other row; ``rules`` draws a hairline under each. What a span covers
    besides its own place is empty.
    """

    columns: tuple[Column, ...]
    header: tuple[tuple[Words, ...], ...]
    rows: tuple[tuple[Words, ...], ...]
    summary: str = ""
    row_heads: int = 0
    rules: bool = True
    zebra: bool = False
    role: Role = "cell"
    spans: tuple[Span, ...] = ()

    def extent(self, row: int, column: int) -> tuple[int, int]:
        """How many rows and columns a cell takes; none where another one lies over it."""
        for span in self.spans:
            if (row, column) == (span.row, span.column):
                return span.rows, span.columns
            if (row, column) in span.covered():
                return 0, 0
        return 1, 1

    def __post_init__(self) -> None:
        if not self.columns or any(column.share <= 0 for column in self.columns):
            raise ValueError("a table needs columns, each with a share above 0")
        for row in (*self.header, *self.rows):
            if len(row) != len(self.columns):
                raise ValueError(f"a row has {len(row)} entries, the table {len(self.columns)} columns")
        self._check_spans()

    def _check_spans(self) -> None:
        heads, cells = len(self.header), (*self.header, *self.rows)
        taken: set[tuple[int, int]] = set()
        for span in self.spans:
            covered = span.covered()
            if not covered or min(min(covered)) < 0 or taken & covered:
                raise ValueError(f"{span} takes nothing, or what another span takes")
            if max(row for row, _ in covered) >= len(cells) or max(at for _, at in covered) >= len(
                self.columns
            ):
                raise ValueError(f"{span} does not lie in the table")
            if len({row < heads for row, _ in covered}) > 1:
                raise ValueError(f"{span} takes rows of the header and others")
            if any(cells[row][column] for row, column in covered - {(span.row, span.column)}):
                raise ValueError(f"{span} lies over a cell that is not empty")
            taken |= covered


@dataclass(frozen=True, slots=True)
class Panel:
    """Boxes set apart on a tint, with an optional title.

    ``look`` is ``rule`` (thick left rule), ``tile`` (a rule on top, for key figures) or ``frame`` (hairline
    frame, no tint). The left rule is solid, dashed or double by its tone, so that tones differ in grey;
    ``edge`` overrides it. ``label`` names the panel to a screen reader where it has no title.
    """

    children: tuple[Box, ...]
    title: Words = ()
    tone: Tone = "plain"
    look: Literal["rule", "tile", "frame"] = "rule"
    edge: Edge | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """Boxes side by side; panels that stand alone in their columns become equally high.

    ``shares`` are relative widths (empty: equal), ``gutter`` the space between; ``divider`` draws a
    hairline in it.
    """

    children: tuple[tuple[Box, ...], ...]
    shares: tuple[float, ...] = ()
    gutter: float = GUTTER
    divider: bool = False

    def __post_init__(self) -> None:
        if not self.children:
            raise ValueError("columns need at least one column")
        if self.shares and (len(self.shares) != len(self.children) or min(self.shares) <= 0):
            raise ValueError(f"{len(self.children)} columns need as many shares above 0, not {self.shares}")


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture drawn by ``draw(width, height)``, both in points, which returns a figure of that size.

    ``height`` is a number of points, or a function of the width. ``alt`` says in one or two sentences what
    the picture shows; ``passages`` are those of it in another language, each with that. Title, subtitle and source
    line are kept with it. ``kind`` names it in files.
    """

    draw: Callable[[float, float], Figure | Board]
    height: float | Callable[[float], float]
    alt: str
    title: Words = ()
    subtitle: Words = ()
    source: Words = ()
    kind: str = ""
    passages: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not self.alt.strip():
            raise ValueError("a chart needs a text alternative")


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline across the measure; ``strong`` makes it a thicker one in the main colour."""

    strong: bool = False


@dataclass(frozen=True, slots=True)
class Space:
    """Empty room of ``height`` points; dropped at the top of a page."""

    height: float


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code that leads to ``link``, ``side`` points wide with its quiet zone; ``alt`` says where it leads."""

    link: str
    side: float
    alt: str
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Picture:
    """A logo: the bytes of a PNG or JPEG file, at most ``height`` high and ``width`` wide; ``alt`` names it."""

    data: bytes
    width: float
    height: float
    alt: str


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Ruled lines to write on by hand; ``label`` says to a screen reader what they are for."""

    count: int
    label: str


@dataclass(frozen=True, slots=True)
class DrawingRoom:
    """An empty frame to draw or paste in, ``height`` points high; ``label`` says what it is for."""

    height: float
    label: str


@dataclass(frozen=True, slots=True)
class Fill:
    """Takes the room left in a stretched panel, so that what follows stands at its foot."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page. Only at the top level."""


@dataclass(frozen=True, slots=True)
class FoldBreak:
    """What follows starts behind the fold, or on a new page where there is none. Only at the top level."""


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Boxes that stay on one page if one page can hold them."""

    children: tuple[Box, ...]


Box: TypeAlias = (
    Paragraph
    | Listing
    | TableBox
    | Panel
    | Columns
    | Chart
    | Rule
    | Space
    | QrCode
    | Picture
    | WritingLines
    | DrawingRoom
    | Fill
    | PageBreak
    | FoldBreak
    | KeepTogether
)
