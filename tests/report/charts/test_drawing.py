"""What all charts draw with: lines of text are as wide as a PDF will set them, and break where they may."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts import _drawing as drawing
from report.charts._drawing import LABEL, NOTE


def test_a_width_is_the_sum_of_its_characters_without_kerning() -> None:
    assert drawing.width_of("AVATAR", LABEL) == pytest.approx(
        sum(drawing.width_of(letter, LABEL) for letter in "AVATAR")
    )
    assert drawing.width_of("1111", NOTE) == pytest.approx(drawing.width_of("8888", NOTE)), "tabular digits"
    assert drawing.width_of("0", LABEL) == pytest.approx(0.6 * LABEL.size)


@given(st.text("abc ñü", max_size=80), st.floats(30, 200))
@settings(max_examples=60, deadline=None)
def test_lines_are_no_wider_than_their_room_and_lose_nothing(text: str, room: float) -> None:
    lines = drawing.wrap(text, room, LABEL)
    assert all(drawing.width_of(line, LABEL) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_a_number_is_never_broken_at_its_no_break_space(space: str) -> None:
    number = f"800{space}000"
    lines = drawing.wrap(f"more than {number} children", drawing.width_of(number, LABEL) + 1, LABEL)
    assert number in lines


def test_a_zero_width_space_may_break_and_is_not_drawn() -> None:
    assert drawing.wrap("aaaa\u200bbbbb", drawing.width_of("bbbb", LABEL) + 1, LABEL) == ("aaaa", "bbbb")
    assert drawing.wrap("aaaa\u200bbbbb", 500, LABEL) == ("aaaabbbb",)


def test_a_combining_mark_stays_with_its_letter() -> None:
    lines = drawing.wrap("e\u0301" * 20, 30, LABEL)
    assert len(lines) > 1
    assert not any(line.startswith("\u0301") for line in lines)


def test_an_empty_text_has_no_lines() -> None:
    assert drawing.wrap("", 50, LABEL) == drawing.wrap("  \n ", 50, LABEL) == ()


@given(st.text("abc ñü", min_size=20, max_size=120), st.floats(60, 200))
@settings(max_examples=60, deadline=None)
def test_a_last_line_that_is_filled_up_costs_no_line_and_loses_nothing(text: str, room: float) -> None:
    lines, plain = drawing.wrap(text, room, LABEL), drawing._lines(text, room, LABEL)
    assert len(lines) <= len(plain)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_no_word_stands_alone_on_the_last_line_where_the_lines_above_can_spare_one() -> None:
    text = "Do not fit together if both count the same at one time."
    room = drawing.width_of(text.removesuffix(" time."), NOTE) + 1
    first, last = drawing.wrap(text, room, NOTE)
    assert len(last.split()) > 1
    assert drawing.width_of(last, NOTE) >= drawing.LONE * room
    assert f"{first} {last}" == text
