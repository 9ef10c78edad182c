"""Lines fitted to a terminal: nothing is lost, nothing is too long, and what is no sentence stays whole."""

from __future__ import annotations

import pytest
from click import style, unstyle
from hypothesis import given
from hypothesis import strategies as st

from claims.checking import check
from claims.loading.named import load_named
from claims.output.fitting import fitted, wrapped
from claims.output.text import rendered
from claims.place import cells


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_report_fits_the_width_and_keeps_every_word(width: int) -> None:
    whole = rendered(check(load_named("thailand")))
    shown = wrapped(whole, width)
    assert unstyle(shown).split() == unstyle(whole).split()
    lines = [
        line for line in unstyle(shown).splitlines() if len(line.split()) > 1
    ]  # a path alone stays whole
    long = [line for line in lines if cells(line) > width]
    assert not [
        line for line in long if " | " not in line and "-->" not in line and "   " not in line.strip()
    ]
    marks = [line for line in unstyle(whole).splitlines() if " | " in line or "-->" in line]
    assert set(marks) <= set(unstyle(shown).splitlines())


@given(st.text(alphabet=" abcé字", max_size=400), st.integers(40, 90))
def test_no_word_is_lost(text: str, width: int) -> None:
    assert wrapped(text, width).split() == text.split()


def test_colours_go_on_behind_a_break_and_do_not_count() -> None:
    line = style("error[x]", fg="red", bold=True) + style(" " + "word " * 30, bold=True)
    shown = wrapped(line, 60)
    assert shown.count("\n") == 2
    assert "".join(shown.split()) == "".join(line.split())


def test_a_pipe_gets_lines_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert fitted("word " * 100) == "word " * 100
