"""Plain characters of a running text, and the way back to the characters as printed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.figure.passage import Passage

TEXTS = st.text(
    st.sampled_from("ab5é\u0301\u00e9 \n\t\u00a0\u200b\u00ad-–٥５ไ๕가\u1100\u1161क\u093cß"), max_size=40
)


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("12\u00a0500", "12 500"),
        ("1\u202f000", "1 000"),
        ("a  b", "a\tb"),
        ("one\ntwo\r\nthree", "one\ntwo\nthree"),
        ("one\n\n\ntwo", "one\n\ntwo"),
        ("tou-\nrists", "tourists"),
        ("tou\u00ad\nrists", "tourists"),
        ("North-\nSouth", "North-\nSouth"),
        ("5–7", "5-7"),
        ("e\u0301te", "éte"),
        ("١٢٫٥", "12.5"),
        ("１，２３４人", "1,234人"),
        ("8\u200b00", "800"),
    ],
)
def test_plain_text(raw: str, plain: str) -> None:
    assert Passage(raw, ".", ",").text == plain


@given(TEXTS)
def test_every_plain_character_leads_back_to_what_it_was_made_of(raw: str) -> None:
    passage = Passage(raw, ".", ",")
    last = 0
    for at, character in enumerate(passage.text):
        start, end = passage.start(at), passage.end(at + 1)
        assert last <= start < end <= len(raw) or (start >= last - 1 and start < end)
        printed = raw[start:end]
        if character.isdigit():
            assert any(unicodedata.decimal(one, None) == int(character) for one in printed)
        elif not character.isspace() and character not in "-":
            assert character in unicodedata.normalize("NFC", printed)
        last = start


@given(TEXTS)
def test_text_without_anything_to_change_stays_as_it_is(raw: str) -> None:
    if raw.isascii() and not any(mark in raw for mark in "\n\t-") and "  " not in raw:
        assert Passage(raw, ".", ",").text == raw
