"""Clusters: joined they are the text, no mark stands alone, syllables stay whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report.letters.leading import opened
from report.letters.script import clusters, is_mark, runs_leftwards, script_of
from report.style import TEXT

SOME = "aé x\u0301กที่ำๆฯ่เโ१क्षिों\u200d\u200cகொ்ស្ត្រី15 \n\u200b"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("น้ำ", ["น้ำ"]),
        ("ที่ปู่", ["ที่", "ปู่"]),
        ("ก้ำ เก้า", ["ก้ำ", " ", "เ", "ก้", "า"]),
        ("हिन्दी", ["हि", "न्दी"]),
        ("क्षेत्र", ["क्षे", "त्र"]),
        ("க்க", ["க்", "க"]),  # Tamil's pulli joins nothing
        ("ស្ត្រី", ["ស្ត្រី"]),
        ("x\u0301y", ["x\u0301", "y"]),
        ("", []),
    ],
)
def test_a_cluster_is_what_readers_take_for_a_letter(text: str, parts: list[str]) -> None:
    assert list(clusters(text)) == parts


@given(st.text(SOME, max_size=30))
def test_nothing_is_lost_and_no_cluster_starts_with_a_mark_after_a_letter(text: str) -> None:
    parts = list(clusters(text))
    assert "".join(parts) == text
    for before, part in pairwise(parts):
        assert not is_mark(part[0]) or before[-1].isspace()


@pytest.mark.parametrize(
    ("character", "leftwards"),
    [
        ("ع", True),
        ("א", True),
        ("ߊ", True),
        ("١", False),
        ("۱", False),
        ("a", False),
        ("ก", False),
        ("\u200f", False),
    ],
)
def test_digits_of_a_script_that_runs_leftwards_do_not(character: str, leftwards: bool) -> None:
    assert runs_leftwards(character) is leftwards


def test_lines_are_as_far_apart_as_their_scripts_need() -> None:
    body, title = TEXT["body"], TEXT["title"]
    assert opened(body, "Plain – “text” ≥ 5 €") is body
    assert opened(body, "ก").leading == 14.5
    assert opened(title, "ก").leading > title.leading
    assert script_of("ก") is not None
    assert script_of("–") is None
