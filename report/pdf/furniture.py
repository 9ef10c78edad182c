"""What stands on every page besides its content: running line, footer, draft word. None of it is content."""

from __future__ import annotations

from math import atan2, degrees

from report.box import Paragraph, words
from report.pdf.canvas import PageCanvas
from report.pdf.document import Furniture
from report.pdf.error import PageError
from report.pdf.layout import Setting, lay_out
from report.pdf.line import natural_width
from report.style import HAIRLINE, SEMIBOLD, STEP, TEXT, WATERMARK, PageSetup

NUMBERING = 90.0  # room for "page 2 of 10" in any language
FOOTER_LINES = 3


def draw_furniture(
    canvas: PageCanvas,
    page: PageSetup,
    furniture: Furniture,
    setting: Setting,
    number: int,
    pages: int,
    draft: bool,
) -> None:
    """Draws what belongs to page ``number`` of ``pages``, under its content."""
    if draft and furniture.draft:
        with canvas.artifact("Watermark"):
            _watermark(canvas, page, furniture.draft, setting)
    with canvas.artifact("Pagination"):
        if number > 1 and (furniture.header or furniture.header_right):
            _running_line(canvas, page, furniture, setting)
        _footer(canvas, page, furniture, setting, number, pages, draft)


def _running_line(canvas: PageCanvas, page: PageSetup, furniture: Furniture, setting: Setting) -> None:
    top = page.height - page.top
    line = TEXT["furniture"].leading
    right = natural_width(words(furniture.header_right), TEXT["furniture"], setting.faces)
    left = page.measure - (right + 3 * STEP if right else 0.0)
    with canvas.room(page.side, top - page.head, page.side + page.measure, top):
        _words(canvas, furniture.header, page.side, top, left, 1, setting)
        _words(
            canvas,
            furniture.header_right,
            page.side + page.measure - right - 0.1,
            top,
            right + 0.1,
            1,
            setting,
        )
        at = top - line - STEP
        canvas.rule(page.side, at, page.side + page.measure, at, HAIRLINE, 0.6)


def _footer(
    canvas: PageCanvas,
    page: PageSetup,
    furniture: Furniture,
    setting: Setting,
    number: int,
    pages: int,
    draft: bool,
) -> None:
    style = TEXT["furniture"]
    top = page.bottom + max(1, len(furniture.footer)) * style.leading
    if len(furniture.footer) > FOOTER_LINES:
        raise PageError(f"the footer has more than {FOOTER_LINES} lines", "shorten it", furniture.footer[-1])
    with canvas.room(page.side, page.bottom, page.side + page.measure, page.bottom + page.foot):
        canvas.rule(page.side, top + STEP / 2, page.side + page.measure, top + STEP / 2, HAIRLINE, 0.6)
        shown = furniture.numbering.format(page=number, pages=pages)
        if draft and furniture.draft:
            shown = f"{furniture.draft} · {shown}"
        wide = natural_width(words(shown), style, setting.faces)
        right = page.side + page.measure
        _words(canvas, shown, right - wide - 0.1, top, wide + 0.1, 1, setting)
        left = page.measure - max(NUMBERING, wide + 3 * STEP)
        _words(canvas, "\n".join(furniture.footer), page.side, top, left, len(furniture.footer), setting)


def _words(
    canvas: PageCanvas, text: str, x: float, top: float, width: float, most: int, setting: Setting
) -> None:
    """Small text in at most ``most`` lines."""
    if not text:
        return
    set_text = lay_out((Paragraph(words(text), "furniture"),), width, setting)
    if set_text.height > most * TEXT["furniture"].leading + 0.01:
        raise PageError(f"the page furniture takes more than {most} line(s)", "shorten it", text)
    set_text.draw(canvas, x, top, set_text.height)


def _watermark(canvas: PageCanvas, page: PageSetup, word: str, setting: Setting) -> None:
    """The word along the page's diagonal, in a grey that text stays readable on."""
    face = setting.faces.face(SEMIBOLD)
    word = setting.faces.clean(word)
    angle = degrees(atan2(page.height, page.width))
    size = min(150.0, 0.62 * page.height * 1000 / max(1.0, face.width(word, 1000)))
    canvas.saveState()
    canvas.translate(page.width / 2, page.height / 2)
    canvas.rotate(angle)
    canvas.label(word, face, size, WATERMARK, -face.width(word, size) / 2, -0.35 * size)
    canvas.restoreState()
