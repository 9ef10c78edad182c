"""Whatever is changed in a finished sheet, on its pages or inside, is told with the right words."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import tampering

from claims import check
from claims.document import yaml
from claims.loading.load import from_documents
from report.edition import Edition
from report.opening.opened import Opened
from report.printing import printed
from report.sheet import from_document

Finished = Callable[[str, str], bytes]
Open = Callable[[bytes], Opened]


def told(found: Opened) -> list[tuple[str, str]]:
    return [(one.kind, one.message) for one in found.differences]


# --- on the pages ---


@pytest.mark.parametrize(
    ("old", "new", "kind", "message"),
    [
        (
            "15.8 million", "15.2 million", "changed",
            "page 1 prints “15.2 million”, where claim visitors-2010 says “15.8 million”",
        ),
        (
            "about 10 million", "10 million", "words",
            "page 3 says “it 10”, where its sheet says “it about 10”",
        ),
        (
            "more than 10 times", "10 times", "words",
            "page 1 says “are 10”, where its sheet says “are more than 10”",
        ),
        (
            "Doubt about a number is not", "Doubt about a number is", "words",
            "page 1 says “is doubt”, where its sheet says “is not doubt”",
        ),
        (
            "the data were not opened", "the 12 data were opened", "foreign",
            "page 1 prints “12”, which no claim, finding, date or source accounts for",
        ),
        ("85 000", "95 000", "changed", "page 2 prints “at most 95 000”, where "),
        ("page 2 of 4", "page 2 of 5", "changed", "page 2 prints “5”, where its sheet prints “4”"),
    ],
)  # fmt: skip
def test_a_text_that_was_changed_on_a_page(
    old: str, new: str, kind: str, message: str, brief: bytes, open_bytes: Open
) -> None:
    (one,) = told(open_bytes(tampering.with_text(brief, old, new)))
    assert one[0] == kind
    assert one[1].startswith(message)


def test_a_number_that_was_changed_on_a_thai_page(finished: Finished, open_bytes: Open) -> None:
    found = open_bytes(tampering.with_text(finished("thailand/brief", "th"), "15.8", "15.2"))
    assert [(one.kind, one.source) for one in found.differences] == [("changed", "claim visitors-2010")]


def test_a_paragraph_that_was_dropped(brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(tampering.without_paragraph(brief, "In 2016, tourism"))
    ((kind, message),) = told(found)
    assert kind == "missing"
    assert message.startswith("page 1 lacks “In 2016, tourism contributed 2.9 trillion THB, 20.6 % of the")
    assert "20.6 (claim tourism-share-of-gdp-2016)" in message
    assert found.numbers == sum(found.grounds.values()) - 4


def test_a_note_laid_over_a_page(brief: bytes, open_bytes: Open) -> None:
    assert told(open_bytes(tampering.with_note_over(brief))) == [
        ("file", "page 1 has something laid over it (FreeText), as no sheet has")
    ]


@pytest.mark.parametrize(
    ("name", "box"),
    [
        ("/CropBox", [0, 0, 595.28, 400]),  # the headline is cut off
        ("/CropBox", [595.28, 400, 0, 0]),
        ("/MediaBox", [0, 0, 595.28, 400]),
        ("/MediaBox", [0, 0, 0, 0]),
        ("/MediaBox", [200, 0, 795.28, 841.89]),
    ],
)
def test_a_page_that_was_cut(brief: bytes, open_bytes: Open, name: str, box: list[float]) -> None:
    assert told(open_bytes(tampering.with_frame(brief, name, box))) == [
        ("file", "page 1 was cut, or its paper changed: not all that stands on it need be seen")
    ]


def test_a_crop_box_that_shows_all_is_no_cut(brief: bytes, open_bytes: Open) -> None:
    assert not told(open_bytes(tampering.with_frame(brief, "/CropBox", [-5, -5, 700, 900])))


def test_another_text_alternative(brief: bytes, open_bytes: Open) -> None:
    ((kind, message),) = told(open_bytes(tampering.with_alternative(brief, "2 printed", "3 printed")))
    assert kind == "alternative"
    assert "says “3 printed”, where its data say “2 printed”" in message


REGISTRY = """\
registry: library
title: Visits
issued: 2026-01-15
sources:
  report: {title: Annual report, issued: 2025, language: en}
quantities:
  visitors: {counts: visitor, measure: flow}
claims:
  all-2024: {figure: "12,400", says: Visitors., source: report, quantity: visitors, when: 2024}
"""
PAGE = "sheet: s\nlayout: brief\ntitle: Visits\nblocks:\n  - prose: '{all-2024} came.'\n  - sources: {}\n"


def library(figure: str) -> bytes:
    registry = from_documents((yaml.parse(REGISTRY.replace("12,400", figure), "registry.yaml"),))
    return printed(Edition(from_document(yaml.parse(PAGE, "sheet.yaml")), check(registry))).data


def test_a_page_with_one_figure_and_a_registry_with_another(open_bytes: Open) -> None:
    found = open_bytes(tampering.with_files_of(library("13,400"), library("12,400")))
    kinds = [(one.kind, one.printed, one.expected) for one in found.differences]
    assert kinds[1:] == [("changed", "13 400", "12 400")]
    assert "names the registry by its hash" in found.differences[0].message


@pytest.mark.parametrize("figure", ["12,400", "13,400", "almost 12,400", "12 to 13 million"])
def test_a_page_with_its_own_registry_agrees(figure: str, open_bytes: Open) -> None:
    assert open_bytes(library(figure)).agrees


def test_a_number_that_the_sheet_inside_types_in_is_foreign(open_bytes: Open) -> None:
    data = library("12,400")
    typed = tampering.with_file(data, "sheet.yaml", PAGE.replace("came", "came, or 99").encode())
    messages = [one.message for one in open_bytes(typed).differences]
    assert any("the number “99” stands in prose without a claim" in one for one in messages)
    assert any("page 1 lacks “99”" in one for one in messages)


# --- inside ---


def test_another_figure_in_the_registry_inside(brief: bytes, open_bytes: Open) -> None:
    old = tampering.file_of(brief, "claims-ecpat.yaml")
    assert old.count(b"figure: 15,8 juta") == 1
    new = old.replace(b"figure: 15,8 juta", b"figure: 16,8 juta")
    found = open_bytes(tampering.with_file(brief, "claims-ecpat.yaml", new))
    messages = [one.message for one in found.differences]
    assert "page 1 prints “15.8 million”, where claim visitors-2010 says “16.8 million”" in messages
    assert "claims.jsonld inside does not say what the registry inside does" in messages
    assert any("names the registry by its hash" in one for one in messages)


@pytest.mark.parametrize(
    "name", ["registry.yaml", "claims-ecpat.yaml", "claims-hertini.yaml", "brief.yaml", "claims.jsonld"]
)
def test_a_file_that_was_taken_out(name: str, brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(tampering.without_file(brief, name))
    assert not found.agrees
    assert found.differences[0].message == f"{name} should travel inside and does not: it was taken out"
    assert found.compared == (name == "claims.jsonld")


def test_a_file_that_was_put_in(brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(tampering.with_file(brief, "other.yaml", b"registry: b\ntitle: b\n"))
    assert told(found) == [("file", "'other.yaml' travels inside and is no file of this sheet")]


def test_claims_as_data_that_are_others(brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(tampering.with_file(brief, "claims.jsonld", b"{}"))
    assert told(found) == [("file", "claims.jsonld inside does not say what the registry inside does")]


def test_another_language_than_the_sheet_has(brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(tampering.changed(brief, lambda pdf: setattr(pdf.Root, "Lang", "xx")))
    assert told(found) == [("file", "the file says that it is in “xx”; its sheet is in en, id, th")]


@pytest.mark.parametrize("layout", [b"worksheet", b"handout", b"../x", b"key"])
def test_another_layout_than_the_sheet_has(layout: bytes, brief: bytes, open_bytes: Open) -> None:
    def change(pdf: tampering.Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes()
        assert packet.count(b">brief<") == 1
        pdf.Root.Metadata = pdf.make_stream(packet.replace(b">brief<", b">" + layout + b"<"))

    (one,) = open_bytes(tampering.changed(brief, change)).differences
    assert "its layout is" in one.message


def test_metadata_that_do_not_say_how_it_was_made(brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(tampering.changed(brief, lambda pdf: pdf.Root.__delitem__("/Metadata")))
    assert told(found) == [("file", "the file does not say how it was made: it is older, or was changed")]
