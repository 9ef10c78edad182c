"""What a file holds and nobody sees, and what it has that no sheet has: told, wherever it is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pikepdf import Array, Dictionary, Name, String

sys.path.insert(0, str(Path(__file__).parent))
import tampering

from report.opening import ink
from report.opening.opened import Opened

Finished = Callable[[str, str], bytes]
Open = Callable[[bytes], Opened]
HIDDEN = {
    "clipped": ("q 0 0 1 1 re W n", "Q"),
    "off the page": ("q 1 0 0 1 5000 0 cm", "Q"),
    "tiny": ("q 0.05 0 0 0.05 100 100 cm", "Q"),
    "covered": ("q", "0.9 0.9 0.9 rg 0 0 600 850 re f Q"),
    "without ink": ("q 3 Tr", "Q"),
    "in the colour of the page": ("q 1 1 1 rg", "Q"),
}


@pytest.mark.parametrize("way", HIDDEN)
def test_words_that_nobody_sees(way: str, brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(tampering.with_operators(brief, "Children are exploited", *HIDDEN[way]))
    assert not found.agrees
    told = [one.message for one in found.differences if one.kind == "file"]
    assert any(one.startswith("page 1 holds “") and "where nobody sees it" in one for one in told)


def test_a_single_figure_that_nobody_sees(brief: bytes, open_bytes: Open) -> None:
    (told,) = open_bytes(tampering.with_operators(brief, "15.8", *HIDDEN["without ink"])).differences
    assert "15" in told.printed
    assert told.page == 1


def test_a_text_that_is_read_in_the_place_of_what_is_seen(brief: bytes, open_bytes: Open) -> None:
    told = open_bytes(
        tampering.with_operators(brief, "15.8", "/Span <</ActualText (15.8 million)>> BDC", "EMC")
    ).differences
    assert "page 1 has a text that is read in the place of what is seen, as no sheet has" in [
        one.message for one in told
    ]


def test_a_picture_on_a_page(brief: bytes, open_bytes: Open) -> None:
    (told,) = open_bytes(tampering.with_picture(brief, 200)).differences
    assert told.message == "page 1 has a picture that its sheet does not have: what it shows is not read"


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        (
            "/AcroForm",
            Dictionary(XFA=String("<xdp/>"), Fields=Array()),
            "the file has a form, as no sheet has",
        ),
        ("/OCProperties", Dictionary(), "the file has layers that can be switched off, as no sheet has"),
        (
            "/OpenAction",
            Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")),
            "the file has a script, or something that starts when it is opened, as no sheet has",
        ),
        ("/Collection", Dictionary(), "the file has a cover of other files, as no sheet has"),
    ],
)
def test_what_no_sheet_has(name: str, value: object, message: str, brief: bytes, open_bytes: Open) -> None:
    (told,) = open_bytes(tampering.with_entry(brief, name, value)).differences
    assert told.message == message


@pytest.mark.parametrize("language", ["en", "id", "th"])
@pytest.mark.parametrize("sheet", ["thailand/brief", "thailand/handout"])
def test_every_letter_of_a_shipped_sheet_is_seen(sheet: str, language: str, finished: Finished) -> None:
    assert ink.unseen(finished(sheet, language)) == []
    assert ink.replaced(finished(sheet, language)) == []
