"""Prints boxes as PDF pages; the only place that knows reportlab.

    fonts → lines → pieces → pages → tags → file

:func:`write` prints, :func:`audit` proves that what was printed is sound, :func:`uncovered` tells beforehand
which characters cannot be printed. Importing it loads reportlab; matplotlib waits for the first chart.
"""

from report.pdf.audit import audit
from report.pdf.document import Attachment, Furniture, Metadata
from report.pdf.error import Oversize, PageError, Unprintable
from report.pdf.flow import Drawn, heights, render, write
from report.pdf.font import held as fonts_held
from report.pdf.font import uncovered
from report.pdf.record import Area, Element, TextBox

__all__ = [
    "Area",
    "Attachment",
    "Drawn",
    "Element",
    "Furniture",
    "Metadata",
    "Oversize",
    "PageError",
    "TextBox",
    "Unprintable",
    "audit",
    "fonts_held",
    "heights",
    "render",
    "uncovered",
    "write",
]
