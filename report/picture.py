"""A chart on its own, for slides, posts and notebooks: with its title, its source and its doubts around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from report.box import Box, Chart, Columns, Inline, KeepTogether, Listing, Panel, Run, Words, plain
from report.letters.leading import opened
from report.letters.own import OwnFont
from report.owner import written_mark
from report.pdf.file import write_whole
from report.pdf.font import CAP_HEIGHT, load
from report.pdf.line import Span, set_lines
from report.style import STEP, TEXT, Role

if TYPE_CHECKING:
    from report.drawing import Drawing, Label
    from report.pdf.font import Faces

FORMATS: Final = ("png", "svg")
RESOLUTION: Final = 200
"""Dots to the inch of a PNG: sharp in print at this size, and on a screen of twice it."""
MARGIN: Final = 3 * STEP


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as a file of its own; Jupyter shows it by itself.

    ``width`` is that of the chart in points, ``draft`` the word that a draft bears, ``fonts`` those of its sheet,
    ``owner`` whose sheet it is from: files of it say so, where it is known.
    """

    chart: Chart
    width: float
    draft: str = ""
    fonts: tuple[OwnFont, ...] = ()
    owner: str = ""

    @property
    def alt(self) -> str:
        """What the picture shows, in one or two sentences."""
        return self.chart.alt

    def save(self, path: Path | str) -> Path:
        """Write the picture to a file, all of it or nothing; its suffix, ``.svg`` or ``.png``, says the format.

        Raises ValueError for another suffix, OSError when the file cannot be written.
        """
        target = Path(path)
        write_whole(self.file(target.suffix.lower().removeprefix(".")), target)
        return target

    def file(self, format: str) -> bytes:
        """The bytes of a file of a format: ``png`` or ``svg``. The same picture gives the same bytes."""
        if format not in FORMATS:
            raise ValueError(
                f"a picture is saved as .svg or .png, not as {'.' + format if format else 'that'}"
            )
        return self._repr_png_() if format == "png" else self._repr_svg_().encode()

    def _repr_svg_(self) -> str:
        from report.drawing.svg import svg

        faces = self._faces()
        title = plain(self.chart.title) or self.chart.alt
        return svg(self._drawing(faces), faces, title, self.chart.alt, self._mark())

    def _repr_png_(self) -> bytes:
        from report.drawing.png import png

        faces = self._faces()
        return png(self._drawing(faces), faces, RESOLUTION, self._mark())

    def _mark(self) -> str:
        return written_mark(self.owner) if self.owner else ""

    def _faces(self) -> Faces:
        return load(bool(self.draft), self.fonts)

    def _drawing(self, faces: Faces) -> Drawing:
        """The chart between its words, from the top, on white."""
        from report.drawing.recorder import drawing_of, height_of

        chart = self.chart
        height = height_of(chart.height, self.width, faces) if callable(chart.height) else float(chart.height)
        above = _lettered(((Run(self.draft),), "label"), (chart.title, "chart-title"),
                          (chart.subtitle, "chart-subtitle"))  # fmt: skip
        below = _lettered((_unmarked(chart.source), "source"))
        drawn = drawing_of(chart.draw, self.width, height, faces)
        return _stacked(above, drawn, below, faces)


Lettering = tuple[tuple[Words, Role], ...]


def _lettered(*paragraphs: tuple[Words, Role]) -> Lettering:
    return tuple((runs, role) for runs, role in paragraphs if plain(runs).strip())


def _unmarked(runs: Words) -> Words:
    """Without marks of footnotes, which stand on the sheet: the source is named in words too."""
    kept: list[Inline] = []
    for index, run in enumerate(runs):
        after = runs[index + 1] if index + 1 < len(runs) else None
        if isinstance(run, Run) and run.emphasis == "mark":
            continue
        if isinstance(run, Run) and isinstance(after, Run) and after.emphasis == "mark":
            run = Run(run.text.rstrip(), run.emphasis, run.link, run.language)
        kept.append(run)
    return tuple(kept)


def _stacked(above: Lettering, drawn: Drawing, below: Lettering, faces: Faces) -> Drawing:
    from report.drawing.shape import Drawing, Placed, Shape

    over, high = _labels(above, drawn.width, faces)
    under, low = _labels(below, drawn.width, faces)
    width, height = drawn.width + 2 * MARGIN, high + drawn.height + low + 2 * MARGIN
    corners = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    sides = tuple(("L" if at else "M", corner) for at, corner in enumerate(corners))
    ground = Shape((*sides, ("Z", ())), fill=(1.0, 1.0, 1.0, 1.0))  # type: ignore[arg-type]
    parts = (
        Placed(Drawing(drawn.width, low, under), MARGIN, MARGIN),
        Placed(drawn, MARGIN, MARGIN + low),
        Placed(Drawing(drawn.width, high, over), MARGIN, MARGIN + low + drawn.height),
    )
    return Drawing(width, height, (ground, *parts))


def _labels(paragraphs: Lettering, width: float, faces: Faces) -> tuple[tuple[Label, ...], float]:
    """Paragraphs below each other, and the height that they take."""
    from report.drawing.shape import Label

    rows: list[tuple[float, Span]] = []
    height = 0.0
    for runs, role in paragraphs:
        style = opened(TEXT[role], plain(runs))
        height += style.before
        for line in set_lines(runs, style, width, faces):
            baseline = height + (style.leading + CAP_HEIGHT * style.size) / 2
            rows += [(baseline - span.look.rise, span) for span in line.spans if span.text.strip()]
            height += style.leading
        height += style.after
    labels = tuple(
        Label(span.text, span.look.face.weight, span.look.size, span.look.colour, span.x, height - down)
        for down, span in rows
    )
    return labels, height


def charts(boxes: Iterable[Box]) -> Iterator[Chart]:
    """Every chart among some boxes, in the order in which they stand."""
    for box in boxes:
        match box:
            case Chart():
                yield box
            case Panel(children=children) | KeepTogether(children=children):
                yield from charts(children)
            case Columns(children=columns):
                for column in columns:
                    yield from charts(column)
            case Listing(items=items):
                for item in items:
                    yield from charts(item.children)
