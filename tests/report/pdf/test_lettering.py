"""Texts are written the same, whether their signs were met before or not."""

from __future__ import annotations

from datetime import date

import pytest

from report.pdf.canvas import PageCanvas
from report.pdf.document import Metadata
from report.pdf.font import load
from report.pdf.lettering import Lettering
from report.style import PAPERS, REGULAR

TEXTS = ("plain", "a (b) \\ c", "1 000 %", "1\u00a0000\u00a0%", "“Ä”", " ", "a" * 300, "")


@pytest.fixture
def letters() -> Lettering:
    canvas = PageCanvas(PAPERS["a4"], load(), Metadata("A title", "en", date(2026, 1, 1)))
    return Lettering(canvas._doc)


@pytest.mark.parametrize("tracking", [0.0, 0.25])
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_written_the_second_time_as_the_first(
    letters: Lettering, text: str, tracking: float
) -> None:
    face = load().face(REGULAR)
    first = letters.text_object(text, face, 9, 10.5, 700, tracking)
    assert letters.text_object(text, face, 9, 10.5, 700, tracking) == first
    assert first.startswith("BT ")
    assert first.endswith(" ET")


def test_letters_of_two_subsets_are_two_strings_each_time(letters: Lettering) -> None:
    face = load().face(REGULAR)
    both = "a" + "".join(sorted(one for one in map(chr, face.advances) if one.isalpha()))[:400]
    first = letters.text_object(both, face, 9, 0, 0)
    assert first.count(" Tj") > 1
    assert letters.text_object(both, face, 9, 0, 0) == first
    assert letters.text_object("a", face, 9, 0, 0).count(" Tj") == 1
