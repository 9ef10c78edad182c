"""Text alternatives in two languages: the passage that differs says its own, and the words stay the same."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import page as page_validation
import pikepdf

from report.edition import Edition
from report.opening.reading import read_own
from report.pdf.text import in_languages, without_languages
from report.printing import printed

REGISTRY = """\
registry: school
title: Pupils
issued: 2026-01-15
sources:
  report: {title: A report, type: report, issued: 2018, language: id}
quantities:
  pupils: {title: pupils, counts: student, measure: stock}
claims:
  many: {figure: 'puluhan ribu', says: Many., source: report, quantity: pupils, when: 2018, where: ID}
  some: {figure: '80.000', says: Some., source: report, quantity: pupils, when: 2018, where: ID}
"""
TIMELINE = (
    "  - chart: {kind: timeline, claims: [many, some], title: When, data_table: true}\n  - sources: {}\n"
)


def alternative(data: bytes) -> str:
    with pikepdf.open(BytesIO(data)) as pdf:
        elements: Any = (one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one)
        (told,) = [str(one.Alt) for one in elements]
    return told


def test_a_passage_is_set_off_and_what_follows_is_in_the_language_of_the_page() -> None:
    told = in_languages("From “ribuan” to 5, “ribuan”.", [("“ribuan”", "id")], "en-GB")
    assert told == "From \x1bid\x1b“ribuan”\x1ben\x1b to 5, \x1bid\x1b“ribuan”\x1ben\x1b."
    assert without_languages(told) == "From “ribuan” to 5, “ribuan”."


def test_a_part_of_a_word_is_no_passage_and_the_own_language_needs_no_mark() -> None:
    assert in_languages("Bandar is far", [("Band", "id")], "en") == "Bandar is far"
    assert in_languages("A report", [("A report", "en")], "en-US") == "A report"


def test_a_figure_quoted_as_printed_says_its_language_in_the_alternative(
    make: Callable[..., Edition],
) -> None:
    made = printed(make(TIMELINE, registry=REGISTRY))
    told = alternative(made.data)
    assert "\x1bid\x1b“puluhan ribu”\x1ben\x1b" in told
    assert [one.alt for one in made.drawn.structure if one.role == "Figure"] == [without_languages(told)]
    assert [one.alt for one in read_own(made.data).blocks if one.alt] == [without_languages(told)]
    for profile in ("ua1", "3a"):
        assert page_validation.validate_pdf_bytes(made.data, profile=profile).failures == []


def test_the_data_below_a_chart_say_their_language_too(make: Callable[..., Edition]) -> None:
    made = printed(make(TIMELINE, registry=REGISTRY))
    spans = [
        one.language for one in made.drawn.structure if one.text == "“puluhan ribu”" and one.role == "Span"
    ]
    assert spans == ["id"]
