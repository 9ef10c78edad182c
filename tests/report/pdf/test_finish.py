"""Finishing: maps to Unicode, streams whose length nobody doubts, metadata that may hold anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from unittest.mock import patch

import page as page_validation
import pikepdf
import pytest

from report.box import paragraph
from report.pdf import Drawn, Furniture, Metadata, flow, render
from report.pdf.finish import finished, srgb, unicode_map
from report.pdf.text import literal
from report.style import A4

Printer = Callable[..., tuple[bytes, Drawn]]
META = Metadata("A title", "en", date(2026, 11, 30))


def breaks(data: bytes) -> list[str]:
    """The rules of both profiles that a file breaks."""
    reports = [page_validation.validate_pdf_bytes(data, profile=profile) for profile in ("ua1", "3a")]
    return [one.rule_id for report in reports for one in report.failures]


def test_a_map_to_unicode_leaves_out_what_is_no_character_and_has_short_blocks() -> None:
    rows = ["<00> <0000>", "<01> <0031>", "<02> <FEFF>", "<03> <1F600>"]
    rows += [f"<{code:02X}> <{0x400 + code:04X}>" for code in range(4, 250)]
    written = unicode_map("\n".join(rows), "ABCDEF+Font")
    assert "<00> <" in written.splitlines()[7]  # the range of codes, and no character
    assert "<01> <0031>" in written
    assert "<02>" not in written
    assert "<03> <D83DDE00>" in written
    assert [line for line in written.splitlines() if line.endswith("beginbfchar")] == [
        "100 beginbfchar", "100 beginbfchar", "48 beginbfchar",
    ]  # fmt: skip


def test_the_profile_of_srgb_has_no_day_of_today() -> None:
    assert srgb()[24:36] == bytes.fromhex("07E0 0001 0001 0000 0000 0000")
    assert srgb()[36:40] == b"acsp"


@pytest.mark.parametrize(
    "title", ["<a> & \"b\" 'c' ]]>", "Ämter ≈ 5 % (x) \\ [y]", "{entries}", "x" * 500, "{0} %s"]
)
def test_metadata_may_hold_anything(title: str) -> None:
    meta = Metadata(title, "en", date(2026, 1, 1), author=title, subject=title, keywords=(title, "b"))
    data, _ = render((paragraph("a"),), A4, Furniture(), meta)
    assert breaks(data) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        assert [str(pdf.trailer.Info[key]) for key in ("/Title", "/Author", "/Subject")] == [title] * 3
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as packet:
            assert packet["dc:title"] == title
            assert packet["dc:description"] == title


def test_no_length_is_in_doubt_whatever_a_file_is_packed_into() -> None:
    """By chance what packs the objects ends with a carriage return in a few files of a hundred."""
    raw: list[bytes] = []
    with patch.object(flow, "finished", lambda data, meta: raw.append(data) or data):
        render((paragraph("a"),), A4, Furniture(), META)
    files = [finished(raw[0], replace(META, title=f"Title {number}")) for number in range(400)]
    assert not any(b"\r\nendstream" in one for one in files)
    moved = [one for one in files if b"ClaimsheetSpare" in unpacked(one)]
    assert all(breaks(one) == [] for one in moved)
    assert finished(raw[0], replace(META, title="Title 0")) == files[0]


def unpacked(data: bytes) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


@pytest.mark.parametrize("text", ["plain", "(a) \\ )b(", "Ämter ≈ 5 %", "a\nb", "😀"])
def test_texts_of_tags_are_read_back(text: str) -> None:
    assert str(pikepdf.Object.parse(literal(text).encode())) == text
