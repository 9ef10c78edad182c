"""The audit finds each fault that it is there to find: every test seeds one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from report.pdf import Area, Drawn, Element, TextBox, audit
from report.style import A4

INSIDE = Area(1, A4.side, A4.bottom, A4.width - A4.side, A4.height - A4.top)


def text(words: str, x: float = 100, y: float = 500, element: int = 0, page: int = 1) -> TextBox:
    area = Area(page, x, y, x + 5 * len(words), y + 10)
    return TextBox(area, replace(INSIDE, page=page), "P", words, 10, 12, element)


def element(
    number: int, role: str = "P", pages: tuple[int, ...] = (1,), said: str = "some text", alt: str = ""
) -> Element:
    return Element(number, None, role, pages, said, alt, "")


def drawn(boxes: list[TextBox], elements: list[Element], pages: int = 1) -> Drawn:
    return Drawn(A4, pages, tuple(boxes), tuple(elements))


SOUND = drawn([text("some text"), text("more", y=480, element=1)], [element(0), element(1)])


def test_a_sound_page_has_no_faults() -> None:
    assert audit(SOUND) == []


@pytest.mark.parametrize(
    ("box", "fault"),
    [
        (replace(text("a"), size=7.9), "7.9 pt is under 8 pt"),
        (replace(text("a"), contrast=4.4), "contrast 4.4"),
        (text("a", x=20), "outside the margins"),
        (text("a", y=10), "outside the margins"),
        (replace(text("a"), room=Area(1, 200, 500, 300, 510)), "outside its box"),
    ],
)
def test_a_faulty_line_is_found(box: TextBox, fault: str) -> None:
    (found,) = audit(drawn([box], [element(0)]))
    assert found.startswith("page 1: ")
    assert fault in found


def test_text_over_text_is_found_but_not_its_neighbour() -> None:
    one = text("overlapping")
    assert "lie on each other" in audit(drawn([one, text("b", x=120, y=495)], [element(0)]))[0]
    assert audit(drawn([one, text("b", x=155.1)], [element(0)])) == []
    assert audit(drawn([one, text("b", x=120, y=510.1)], [element(0)])) == []
    assert audit(drawn([one, replace(text("b", x=120, y=495), upright=False)], [element(0)])) == []
    assert audit(drawn([one, replace(text("b", x=120, y=495), role="Watermark")], [element(0)])) == []


def test_a_heading_away_from_its_text_is_found() -> None:
    heading = element(0, "H2", said="Lonely")
    apart = drawn([text("Lonely"), text("text", element=1, page=2)], [heading, element(1, pages=(2,))], 2)
    assert audit(apart) == ["page 1: a heading stands alone: 'Lonely'"]
    assert audit(drawn([text("Lonely")], [heading])) == ["page 1: a heading stands alone: 'Lonely'"]


def test_a_lone_line_is_found() -> None:
    boxes = [text("one", y=y) for y in (540, 520, 500)] + [text("last", page=2)]
    found = audit(drawn(boxes, [element(0, pages=(1, 2))], 2))
    assert found == ["page 2: a line stands alone, away from its paragraph: 'some text'"]


def test_a_broken_number_is_found_but_not_two_numbers() -> None:
    boxes = [text("in 800", y=520), text("000 cases", y=500)]
    assert "'800000'" in audit(drawn(boxes, [element(0, said="in 800000 cases")]))[0]
    assert audit(drawn(boxes, [element(0, said="in 800 000 cases")])) == []


def test_an_empty_page_and_a_picture_without_words_are_found() -> None:
    assert audit(replace(SOUND, pages=2)) == ["page 2: nothing stands on it"]
    assert audit(drawn([], [element(0, "Figure")])) == ["page 1: a picture has no text alternative"]
