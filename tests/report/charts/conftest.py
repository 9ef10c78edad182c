"""What the chart tests share: the page's font, and a way to ask a drawn figure what stands where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import fontpkg
import pytest

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure
    from matplotlib.text import Text


@pytest.fixture(scope="session", autouse=True)
def page_font() -> None:
    """The page's font under its name; its semibold is missing here, so its regular face stands in for it."""
    import logging

    from matplotlib import font_manager

    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    font_manager.fontManager.addfont(str(fontpkg.path("IBM Plex Sans", weight=400)))


@dataclass(frozen=True)
class Box:
    """An extent in points from the bottom left corner of the figure."""

    x0: float
    y0: float
    x1: float
    y1: float

    def overlaps(self, other: Box, slack: float = 0.0) -> bool:
        return (
            self.x0 + slack < other.x1
            and other.x0 + slack < self.x1
            and self.y0 + slack < other.y1
            and other.y0 + slack < self.y1
        )


@dataclass(frozen=True)
class Drawing:
    """A figure that can be asked."""

    figure: Figure

    @property
    def size(self) -> tuple[float, float]:
        width, height = self.figure.get_size_inches()
        return width * 72, height * 72

    def texts(self) -> list[Text]:
        return [text for axes in self.figure.axes for text in axes.texts]

    def words(self) -> list[str]:
        return [text.get_text() for text in self.texts()]

    def extent(self, artist: Artist) -> Box:
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import RendererAgg

        # A page sets letters where their own widths put them; this renderer would move them to whole pixels.
        with rc_context({"text.hinting": "no_hinting"}):
            box = artist.get_window_extent(RendererAgg(*(round(side) for side in self.size), 72))
        return Box(box.x0, box.y0, box.x1, box.y1)

    def named(self, start: str) -> list[Artist]:
        """Shapes and lines whose name starts so, in the order they are drawn."""
        return list(self._named(start))

    def _named(self, start: str) -> Iterator[Artist]:
        for axes in self.figure.axes:
            for artist in axes.get_children():
                if (artist.get_gid() or "").startswith(start):
                    yield artist

    def shapes(self) -> list[Artist]:
        return [artist for axes in self.figure.axes for artist in (*axes.patches, *axes.lines)]


def _check(drawing: Drawing) -> None:
    """What must be true of every chart: readable, nothing outside, no text on another."""
    width, height = drawing.size
    texts = [(text.get_text(), drawing.extent(text)) for text in drawing.texts()]
    for words, box in texts:
        # The last line's descenders may reach as far as its leading; the measuring renderer rounds to pixels.
        assert box.x0 > -1, f"{words!r} begins {-box.x0:.1f} points left of the picture"
        assert box.x1 < width + 1, f"{words!r} ends {box.x1 - width:.1f} points right of the picture"
        assert box.y0 > -1, f"{words!r} ends below the picture"
        assert box.y1 < height + 1, f"{words!r} begins above the picture"
    for (one, first), (other, second) in combinations(texts, 2):
        assert not first.overlaps(second, slack=1.5), f"{one!r} and {other!r} overlap"
    for text in drawing.texts():
        assert text.get_fontsize() >= 8
        assert text.get_fontfamily() == ["IBM Plex Sans"]
        assert not text.get_parse_math()
    for axes in drawing.figure.axes:
        assert not axes.images
    for shape in drawing.shapes():
        assert shape.get_alpha() is None
        box = drawing.extent(shape)
        assert box.x0 > -0.01, shape.get_gid()
        assert box.x1 < width + 0.01, shape.get_gid()
        assert box.y0 > -0.01, shape.get_gid()
        assert box.y1 < height + 0.01, shape.get_gid()


@pytest.fixture(scope="session")
def ask() -> Callable[[Figure], Drawing]:
    return Drawing


@pytest.fixture(scope="session")
def check() -> Callable[[Drawing], None]:
    return _check
