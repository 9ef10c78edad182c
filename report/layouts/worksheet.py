"""The worksheet: pages for students, who are to find out for themselves; the key is printed along with it.

Its pages are blind: no statuses, no findings, works that were read as Paper A and Paper B. What a blind page may
not tell is never made for it, so that nothing of it is in the file.
"""

from __future__ import annotations

from report import blocks
from report.blocks import Part
from report.box import Columns, Paragraph, Run, WritingLines
from report.edition import Edition

SCALE = 1.1
BLIND = True


def arranged(edition: Edition) -> tuple[Part, ...]:
    """A line for name and date, then the parts one after the other."""
    return (Part(("sheet",), (_name_line(edition),)), *blocks.parts(edition))


def _name_line(edition: Edition) -> Columns:
    """Where students write who they are."""
    words = edition.words
    columns = [
        (Paragraph((Run(label),), "note", keep=True), WritingLines(1, label))
        for label in (words.name_line, words.date_line)
    ]
    return Columns(tuple(columns), (3, 1))
