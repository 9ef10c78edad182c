"""The canvas: draws lines of text and plain shapes, and keeps a record of what stands where and as what.

Everything drawn belongs to an element (content, with a role) or to an artifact (decoration and page
furniture): one of :meth:`PageCanvas.element` and :meth:`PageCanvas.artifact` is always open. The record is
what tests read and what the tags of an accessible PDF are made from.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from math import cos, radians, sin

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor

from report.pdf.document import Metadata
from report.pdf.error import PageError
from report.pdf.font import ASCENT, DESCENT, Faces
from report.pdf.lettering import Lettering
from report.pdf.line import Line, Look, Span
from report.pdf.mark import draw_mark
from report.pdf.record import Area, Element, TextBox
from report.pdf.structure import Node
from report.pdf.tag import TaggedCanvas
from report.style import NAVY, NAVY_TINT, REGULAR, WHITE, PageSetup, contrast, tint

# Streams as bytes, without the letters that old mail programs needed: smaller, and sooner written. reportlab asks
# for it in one place for all files of a process; setting it once keeps each of them the same.
rl_config.useA85 = 0

FURNITURE = {"Header": "Pagination", "Footer": "Pagination"}
"""Artifacts that are page furniture, by their kinds."""


@contextmanager
def _no_moment_of_the_environment() -> Iterator[None]:
    """Keeps SOURCE_DATE_EPOCH from reportlab, which fails on one that is no number; dates are written at the end."""
    kept = os.environ.pop("SOURCE_DATE_EPOCH", None)
    try:
        yield
    finally:
        if kept is not None:
            os.environ["SOURCE_DATE_EPOCH"] = kept


@dataclass(frozen=True, slots=True)
class Room:
    """Where content has to stay, and what colour lies under it."""

    area: Area
    ground: str


class PageCanvas(TaggedCanvas):
    """A reportlab canvas that knows what it draws. Lengths are points from the page's lower left, before enlarging."""

    _pagesize: tuple[float, float]

    def __init__(self, page: PageSetup, faces: Faces, meta: Metadata) -> None:
        self.buffer = BytesIO()
        self.faces = faces
        self.boxes: list[TextBox] = []
        self._elements: list[Node] = []
        self._stack: list[Node] = []
        self._artifact = ""
        self._rooms: list[Room] = []
        self._language = meta.language
        self._continued: dict[object, Node] = {}
        self._anchors: set[str] = set()
        self._outlined = -1
        self._targets: dict[str, str] = {}
        self.enlargement = page.scale
        self._own = {NAVY: page.colour, NAVY_TINT: tint(page.colour)} if page.colour != NAVY else {}
        with _no_moment_of_the_environment():
            super().__init__(
                self.buffer,
                pagesize=(page.width * page.scale, page.height * page.scale),
                pageCompression=0,  # finishing packs all streams, once
                invariant=1,
                # otherwise every page names Helvetica, which is not embedded
                initialFontName=faces.face(REGULAR).name,
                lang=meta.language,
                pdfVersion=(1, 7),
            )
        self._letters = Lettering(self._doc)
        self._describe(meta)

    def _describe(self, meta: Metadata) -> None:
        self.setViewerPreference("DisplayDocTitle", "true")
        self._doc.signature = hashlib.md5(b"claimsheet", usedforsecurity=False)

    def start_page(self) -> None:
        """Everything that follows on this page is drawn enlarged; lengths are those before that."""
        if self.enlargement != 1:
            self.scale(self.enlargement, self.enlargement)

    # --- structure ------------------------------------------------------------------------------------

    @property
    def is_artifact(self) -> bool:
        """Whether what is drawn now is no content."""
        return bool(self._artifact)

    def owner(self) -> Node | str | None:
        return self._artifact or (self._stack[-1] if self._stack else None)

    @contextmanager
    def element(
        self,
        role: str,
        *,
        text: str = "",
        alt: str = "",
        language: str = "",
        key: object = None,
        anchor: str = "",
        target: str = "",
        passages: tuple[tuple[str, str], ...] = (),
        **attributes: object,
    ) -> Iterator[None]:
        """What is drawn inside is one element; the same ``key`` a second time continues it on the next page.

        Inside an artifact nothing is an element. See :class:`report.pdf.structure.Node` for the rest.
        """
        if self._artifact:
            yield
            return
        opened = self._continued.get(key) if key is not None else None
        if opened is None:
            above = self._stack[-1] if self._stack else None
            parent = above.number if above else None
            opened = Node(
                role, len(self._elements), parent, text, alt, language, target, anchor, dict(attributes)
            )
            opened.passages = passages
            self._elements.append(opened)
            if above:
                above.kids.append(opened)
            if key is not None:
                self._continued[key] = opened
            if role in ("H1", "H2", "H3"):
                self._outline(opened)
        if self.getPageNumber() not in opened.pages:
            opened.pages.append(self.getPageNumber())
        self._stack.append(opened)
        try:
            yield
        finally:
            self._stack.pop()

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is no content: one of the kinds in :mod:`report.pdf.tag`, or layout."""
        before, self._artifact = self._artifact, self._artifact or kind
        try:
            yield
        finally:
            self._artifact = before

    @contextmanager
    def room(self, x0: float, y0: float, x1: float, y1: float, ground: str = "") -> Iterator[None]:
        """Text drawn inside has to stay in this rectangle; ``ground`` is the colour that lies under it."""
        under = ground or (self._rooms[-1].ground if self._rooms else WHITE)
        self._rooms.append(Room(Area(self.getPageNumber(), x0, y0, x1, y1), under))
        try:
            yield
        finally:
            self._rooms.pop()

    def structure(self) -> tuple[Element, ...]:
        """The elements so far, in reading order."""
        return tuple(
            Element(e.number, e.parent, e.role, tuple(e.pages), e.text, e.alt, e.language)
            for e in self._elements
        )

    def anchor(self, name: str, top: float) -> None:
        """Links to ``#name`` lead here.

        Raises:
            PageError: another box has this name already.
        """
        if self._artifact:
            return
        if name in self._anchors:
            raise PageError(f"two boxes have the anchor {name!r}", "give each its own")
        self._anchors.add(name)
        self.bookmarkPage(f"anchor-{name}", fit="XYZ", left=0, top=top * self.enlargement)

    def unresolved(self) -> dict[str, str]:
        """Anchors that a link leads to and no box has, with the words of the link."""
        return {name: text for name, text in self._targets.items() if name not in self._anchors}

    def _outline(self, opened: Node) -> None:
        key = f"element-{opened.number}"
        top = self._rooms[-1].area.y1 * self.enlargement if self._rooms else self._pagesize[1]
        self.bookmarkPage(key, fit="XYZ", left=0, top=top)
        level = {"H1": 0, "H2": 1, "H3": 2}[opened.role]
        open_levels = {e.role for e in self._elements[: opened.number]}
        level -= sum(1 for role in ("H1", "H2")[:level] if role not in open_levels)
        self._outlined = min(level, self._outlined + 1)  # no level is left out, not even behind a late title
        self.addOutlineEntry(opened.text, key, self._outlined)

    # --- drawing --------------------------------------------------------------------------------------

    def line_of_text(self, line: Line, x: float, baseline: float) -> None:
        """Draws a set line from ``x`` on its baseline; links and languages are elements of their own."""
        for span in line.spans:
            look = span.look
            if look.mark is not None:
                draw_mark(self, look.mark, x + span.x, baseline, look.size)
                continue
            # Tagged text parts words by spaces, at the ends of lines too (ISO 32000-1, 14.8.2.5).
            ends = line.spaced and span is line.spans[-1] and not self._artifact
            text = f"{span.text} " if ends else span.text
            language = look.language if look.language != self._language else ""
            if look.link and not self._artifact:
                with self._inside("Link", span, language):
                    self._string(text, look, x + span.x, baseline)
                    self._link(span.text, look, x + span.x, baseline, span.width)
            elif language and not self._artifact:
                with self._inside("Span", span, language):
                    self._string(text, look, x + span.x, baseline)
            else:
                self._string(text, look, x + span.x, baseline)
        drawn = [span for span in line.spans if span.text.strip()]
        if drawn:
            size = min(span.look.size for span in drawn)
            tallest = max(span.look.size for span in drawn)
            ratio = min(contrast(self._shown(span.look.colour), self._ground()) for span in drawn)
            low, high = _reach(drawn)
            ink = (x, baseline - low * tallest, x + line.width, baseline + high * tallest)
            self._record(line.text, ink, size, ratio)

    def label(
        self, text: str, weight: int, size: float, colour: str, x: float, y: float, angle: float = 0.0
    ) -> None:
        """Draws one string of a picture, turned by ``angle`` degrees about its start; records it as text."""
        self.saveState()
        if angle:
            self.translate(x, y)
            self.rotate(angle)
        at = (0.0, 0.0) if angle else (x, y)
        width = 0.0
        # What follows may stand lower on the left, so that some programs see no end of a line between the two.
        ends = "" if self._artifact or not text.strip() else " "
        runs = self.faces.runs(text, weight)
        for index, (face, part) in enumerate(runs, 1):
            shown = f"{part}{ends}" if index == len(runs) and face.has(ends) else part
            self._string(shown, Look(face, size, colour), at[0] + width, at[1])
            width += face.width(part, size)
        self.restoreState()
        if not text.strip():
            return
        low, high = self.faces.reach(text, weight)
        turn, corners = radians(angle), []
        for along, up in ((0, -low), (width, -low), (0, high), (width, high)):
            up *= size
            at = self.absolutePosition(
                x + along * cos(turn) - up * sin(turn), y + along * sin(turn) + up * cos(turn)
            )
            corners.append(at)
        xs, ys = ([at[axis] / self.enlargement for at in corners] for axis in (0, 1))
        ink = (min(xs), min(ys), max(xs), max(ys))
        self._record(text, ink, size, contrast(colour, self._ground()), upright=abs(angle) % 90 < 0.01)

    @property
    def is_opaque(self) -> bool:
        """Whether nothing shines through what is drawn now."""
        return bool(self._extgstate.getValue("ca") == 1 == self._extgstate.getValue("CA"))

    def paint_alone(self, operators: str) -> None:
        """What these operators paint; the state is the same behind them."""
        self.mark()
        self._code.append(f"q\n{operators}\nQ" if operators else "q\nQ")

    def block(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle without an outline."""
        self.setFillColor(self.paint(colour))
        self.rect(x, y, width, height, stroke=0, fill=1)

    def placed(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """A rectangle as links want it, which know nothing of enlarging."""
        scale = self.enlargement
        return x0 * scale, y0 * scale, x1 * scale, y1 * scale

    def frame(self, x: float, y: float, width: float, height: float, colour: str, weight: float) -> None:
        """The outline of a rectangle, inside its edges."""
        self.setStrokeColor(self.paint(colour))
        self.setLineWidth(weight)
        self.setDash([])
        self.rect(x + weight / 2, y + weight / 2, width - weight, height - weight, stroke=1, fill=0)

    def rule(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: str,
        weight: float,
        dash: Sequence[float] = (),
    ) -> None:
        """A straight line with square ends."""
        self.setStrokeColor(self.paint(colour))
        self.setLineWidth(weight)
        self.setLineCap(0)
        self.setDash(list(dash))
        self.line(x0, y0, x1, y1)

    def finish(self) -> bytes:
        """The file with its structure; its metadata are still those of reportlab."""
        self.write_structure([node for node in self._elements if node.parent is None], self._language)
        self.save()
        return self.buffer.getvalue()

    def _string(self, text: str, look: Look, x: float, y: float) -> None:
        if not (self._stack or self._artifact):
            raise RuntimeError(f"text outside of any element: {text!r}")
        self.mark()
        self.setFillColor(self.paint(look.colour))
        self._code.append(
            self._letters.text_object(text, look.face, look.size, x, y + look.rise, look.tracking)
        )

    def _inside(self, role: str, span: Span, language: str) -> AbstractContextManager[None]:
        """The element of a run in its paragraph; the same over all lines that it takes."""
        above = self._stack[-1].number if self._stack else None
        key = (role, above, id(span.look))
        return self.element(role, text=span.text, language=language, target=span.look.link, key=key)

    def _link(self, text: str, look: Look, x: float, baseline: float, width: float) -> None:
        area = self.placed(x, baseline - DESCENT * look.size, x + width, baseline + ASCENT * look.size)
        if look.link.startswith("#"):
            self._targets.setdefault(look.link[1:], text)
            self.refer_to(look.link[1:], area, text)
        else:
            self.lead_to(look.link, area, text)

    def paint(self, colour: str) -> Color:
        """reportlab's form of a colour, after that of the organisation has taken its place."""
        return paint(self._shown(colour))

    def _shown(self, colour: str) -> str:
        return self._own.get(colour, colour)

    def _ground(self) -> str:
        return self._shown(self._rooms[-1].ground) if self._rooms else WHITE

    def _record(
        self,
        text: str,
        ink: tuple[float, float, float, float],
        size: float,
        ratio: float,
        upright: bool = True,
    ) -> None:
        page, scale = self.getPageNumber(), self.enlargement
        whole = Area(page, 0, 0, *self._pagesize)
        room = self._rooms[-1].area.enlarged(scale) if self._rooms else whole
        role = FURNITURE.get(self._artifact, self._artifact) or self._stack[-1].role
        element = None if self._artifact else self._stack[-1].number
        area = Area(page, *ink).enlarged(scale)
        self.boxes.append(TextBox(area, room, role, text, size * scale, ratio, element, upright))


def _reach(spans: Sequence[Span]) -> tuple[float, float]:
    """How far some spans of one line go down and up from its baseline, in ems."""
    if all(span.look.face.shaper is None for span in spans):
        return DESCENT, ASCENT
    reaches = [span.look.face.reach(span.text) for span in spans]
    return max(low for low, _ in reaches), max(high for _, high in reaches)


@cache
def paint(colour: str) -> Color:
    """reportlab's form of a ``#RRGGBB`` colour."""
    return HexColor(colour)
