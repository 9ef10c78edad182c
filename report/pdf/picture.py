"""QR codes and logos: drawn as squares of the page and as pixels on white, with nothing hidden in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from report.pdf.canvas import PageCanvas
from report.pdf.error import PageError
from report.pdf.piece import Piece
from report.style import INK, WHITE

if TYPE_CHECKING:
    from PIL.Image import Image

QUIET = 4  # modules of white on each side that a reader needs (ISO/IEC 18004, 9.1)
MOST_BYTES = 300
MOST_PIXELS = 25_000_000
LARGEST_SIDE = 1200
"""Pixels of a logo's longer side; a larger one is made smaller, which no eye sees at its size on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodePiece(Piece):
    """A QR code."""

    link: str
    side: float
    alt: str
    right: bool = False

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        x += self.width - self.side if self.right else 0.0
        rows = modules(self.link)
        unit = self.side / (len(rows) + 2 * QUIET)
        area = canvas.placed(x, top - self.side, x + self.side, top)
        with canvas.element("Link"):
            with canvas.artifact():
                canvas.block(x, top - self.side, self.side, self.side, WHITE)
            with canvas.element("Figure", alt=self.alt, BBox=area):
                for down, row in enumerate(rows):
                    at = 0
                    while at < len(row):
                        end = at
                        while end < len(row) and row[end]:
                            end += 1
                        if end > at:  # neighbours in a row are one area, so that no hairline parts them
                            left, low = x + (QUIET + at) * unit, top - (QUIET + down + 1) * unit
                            canvas.block(left, low, (end - at) * unit, unit, INK)
                        at = end + 1
            canvas.lead_to(self.link, area, self.alt)


@lru_cache(maxsize=16)
def modules(link: str) -> tuple[tuple[bool, ...], ...]:
    """The dark and light squares of a code, row by row, with error correction of level M.

    Raises:
        PageError: the address is too long for a code that a camera reads at this size.
    """
    from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

    if len(link.encode()) > MOST_BYTES:
        raise PageError(
            f"a QR code would hold {len(link.encode())} bytes", f"at most {MOST_BYTES}: shorten it", link
        )
    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(link))
    code.make()
    count = code.getModuleCount()
    return tuple(tuple(bool(code.isDark(row, column)) for column in range(count)) for row in range(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePiece(Piece):
    """A logo, in its own proportions."""

    data: bytes
    drawn: tuple[float, float]
    alt: str

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        from reportlab.lib.utils import ImageReader

        wide, high = self.drawn
        with canvas.element("Figure", alt=self.alt, BBox=canvas.placed(x, top - high, x + wide, top)):
            canvas.drawImage(ImageReader(_opened(self.data)), x, top - high, wide, high)


def proportions(data: bytes, width: float, height: float) -> tuple[float, float]:
    """Width and height of a logo within bounds. Raises PageError for what is no picture that can be printed."""
    picture = _opened(data)
    scale = min(width / picture.width, height / picture.height)
    return picture.width * scale, picture.height * scale


@lru_cache(maxsize=4)
def _opened(data: bytes) -> Image:
    """The pixels on white, without anything else that the file held.

    Raises:
        PageError: it is neither PNG nor JPEG, damaged, or too large.
    """
    from PIL import Image, UnidentifiedImageError

    hint = "save it as PNG or JPEG, at most 25 million pixels"
    try:
        file = Image.open(BytesIO(data), formats=("PNG", "JPEG"))
        if file.width * file.height > MOST_PIXELS:
            raise PageError(f"a logo has {file.width} by {file.height} pixels", hint)
        picture = file.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise PageError("the logo is no PNG or JPEG picture that can be read", hint) from None
    picture.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    ground = Image.new("RGBA", picture.size, "white")
    ground.alpha_composite(picture)
    return ground.convert("RGB")
