"""Passages in another language say so wherever they stand; marks lead to their notes, and notes back to the marks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from report.box import (
    Box,
    Column,
    Columns,
    Item,
    Listing,
    Panel,
    Paragraph,
    Run,
    TableBox,
    bullets,
    paragraph,
)
from report.pdf import Drawn
from report.printing import Printed

sys.path.insert(0, str(Path(__file__).parent))

from faults import elements, faults, kids, role

Printer = Callable[..., tuple[bytes, Drawn]]
Place = tuple[tuple[int, int], float]
"""A page, and how far up on it."""

OWN, OTHER = Run("ours "), Run("milik mereka", language="id")


def spoken(pdf: pikepdf.Pdf) -> Iterator[str]:
    """The language of every stretch of text, as its nearest element with one says it."""

    def below(element: Any, language: str) -> Iterator[str]:
        language = str(element.get("/Lang", language))
        for kid in kids(element):
            if isinstance(kid, int) or (isinstance(kid, Dictionary) and kid.get("/Type") == Name.MCR):
                yield language
            elif isinstance(kid, Dictionary) and "/S" in kid:
                yield from below(kid, language)

    root: Any = pdf.Root
    for top in kids(root.StructTreeRoot):
        yield from below(top, str(root.Lang))


def mixed(**more: str) -> Paragraph:
    return paragraph(OWN, OTHER, **more)  # type: ignore[arg-type]


def table(*, head: bool) -> TableBox:
    cell, plain = (OWN, OTHER), (Run("plain"),)
    return TableBox((Column(1), Column(1)), ((cell if head else plain, plain),),
                    ((plain if head else cell, plain),), "Cells", row_heads=1)  # fmt: skip


@pytest.mark.parametrize(
    "box",
    [
        mixed(),
        mixed(role="title"),
        mixed(role="heading"),
        bullets((OWN, OTHER)),
        Listing((Item("1.", (mixed(),)),), ordered=True),
        Panel((mixed(),), (Run("A panel"),), "care"),
        Columns(((mixed(),), (paragraph("beside"),))),
        table(head=True),
        table(head=False),
        TableBox((Column(1), Column(1)), (((Run("a"),), (Run("b"),)),), (((OTHER,), (Run("c"),)),)),
        Paragraph((Run("milik mereka"),), language="id"),
        paragraph(OWN, Run("milik mereka", language="id", link="https://example.org")),
        paragraph(OWN, Run("milik mereka", emphasis="strong", language="id")),
    ],
    ids=[
        "text",
        "title",
        "heading",
        "bullets",
        "numbered",
        "panel",
        "columns",
        "head",
        "row head",
        "cell",
        "whole",
        "link",
        "strong",
    ],
)
def test_a_passage_says_its_language_wherever_it_stands(printed: Printer, box: Box) -> None:
    data, drawn = printed(box, paragraph("after"))
    assert faults(data) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        languages = list(spoken(pdf))
    assert languages.count("id") == 1
    assert set(languages) == {"en", "id"}
    assert [one.text for one in drawn.structure if one.language == "id"] == ["milik mereka"]


def test_every_mark_leads_to_its_note_and_every_note_back_to_its_mark(
    shipped: Callable[[str], Printed],
) -> None:
    """Not only as many: the link of a note leads to a mark that leads to that note."""
    with pikepdf.open(BytesIO(shipped("thailand/brief").data)) as pdf:
        pages = {one.objgen: page.obj.objgen for page in pdf.pages for one in page.obj.get("/Annots", [])}
        marks: dict[Place, list[Place]] = {}
        labels: list[tuple[Place, Place]] = []
        for element in elements(pdf):
            for link in (kid for kid in kids(element) if role(kid) == "Link"):
                for annotation in _annotations(link):
                    stands = pages[annotation.objgen], float(annotation.Rect[3])
                    leads = annotation.Dest[0].objgen, float(annotation.Dest[3])
                    if role(element) == "Reference":
                        marks.setdefault(leads, []).append(stands)
                    elif role(element) == "Lbl":
                        labels.append((stands, leads))
        assert len(marks) > 2
        assert len(labels) == len(marks)
        for label, back in labels:
            (to,) = [place for place in marks if _near(label, place)]
            assert any(_near(mark, back) for mark in marks[to])


def _annotations(link: Any) -> list[Any]:
    return [
        kid.Obj for kid in kids(link) if isinstance(kid, Dictionary) and "/Obj" in kid and "/Dest" in kid.Obj
    ]


def _near(stands: Place, leads: Place) -> bool:
    """Whether a destination is where a link stands."""
    return stands[0] == leads[0] and abs(leads[1] - stands[1]) < 1
