"""What stands on every page besides its content: running line, footer, draft word. None of it is content."""

from __future__ import annotations

from math import atan2, degrees

from report.box import Paragraph, words
from report.pdf.canvas import PageCanvas
from report.pdf.columns import Setting
from report.pdf.document import Furniture
from report.pdf.error import PageError
from report.pdf.layout import lay_out
from report.pdf.line import natural_width
from report.pdf.piece import Stack
from report.style import HAIRLINE, SEMIBOLD, STEP, TEXT, WATERMARK, PageSetup

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
    """Draws what belongs to page ``number`` of ``pages``; call it when the content is drawn."""
    if draft and furniture.draft:
        with canvas.artifact("Watermark"):
            _watermark(canvas, page, furniture.draft, setting)
    if number > 1 and (furniture.header or furniture.header_right):
        with canvas.artifact("Header"):
            _running_line(canvas, page, furniture, setting)
    with canvas.artifact("Footer"):
        _footer(canvas, page, furniture, setting, number, pages, draft)


def _running_line(canvas: PageCanvas, page: PageSetup, furniture: Furniture, setting: Setting) -> None:
    top, style = page.height - page.top, TEXT["furniture"]
    wide = natural_width(words(furniture.header_right), style, setting.faces)
    left = _set(furniture.header, page.measure - wide - 3 * STEP, 1, setting)
    right = _set(furniture.header_right, wide + 0.1, 1, setting)
    with canvas.room(page.side, top - page.head, page.side + page.measure, top):
        left.draw(canvas, page.side, top, left.height)
        right.draw(canvas, page.side + page.measure - wide - 0.1, top, right.height)
        at = top - style.leading - STEP
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
    shown = furniture.numbering.format(page=number, pages=pages)
    if draft and furniture.draft:
        shown = f"{furniture.draft} · {shown}"
    wide = natural_width(words(shown), style, setting.faces)
    left = _set("\n".join(furniture.footer), page.measure - wide - 6 * STEP, FOOTER_LINES, setting)
    right = _set(shown, wide + 0.1, 1, setting)
    top = page.bottom + max(left.height, right.height)
    with canvas.room(page.side, page.bottom, page.side + page.measure, page.bottom + page.foot):
        canvas.rule(page.side, top + STEP / 2, page.side + page.measure, top + STEP / 2, HAIRLINE, 0.6)
        left.draw(canvas, page.side, top, left.height)
        right.draw(canvas, page.side + page.measure - wide - 0.1, top, right.height)


def _set(text: str, width: float, most: int, setting: Setting) -> Stack:
    """Small text in at most ``most`` lines; nothing at all for an empty text."""
    if not text:
        return lay_out((), width, setting)
    set_text = lay_out((Paragraph(words(text), "furniture"),), width, setting)
    if set_text.height > most * TEXT["furniture"].leading + 0.01:
        raise PageError(f"page furniture takes more than {most} line(s)", "shorten it", text)
    return set_text


def _watermark(canvas: PageCanvas, page: PageSetup, word: str, setting: Setting) -> None:
    """The word along the page's diagonal, darkening what it crosses so little that text stays readable."""
    word = setting.faces.clean(word)
    wide = setting.faces.width(word, SEMIBOLD, 1)
    angle = degrees(atan2(page.height, page.width))
    size = min(150.0, 0.62 * page.height * 1000 / max(1.0, wide * 1000))
    canvas.saveState()
    canvas.setBlendMode("Multiply")  # seen on tints as well as on paper, and never hides a word
    canvas.translate(page.width / 2, page.height / 2)
    canvas.rotate(angle)
    canvas.label(word, SEMIBOLD, size, WATERMARK, -wide * size / 2, -0.35 * size)
    canvas.restoreState()
