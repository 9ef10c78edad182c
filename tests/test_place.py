"""A problem points at the right cells of the line, whatever characters stand before."""

from __future__ import annotations

import pytest

from claims.place import Place, Problem, Unusable


@pytest.mark.parametrize(
    ("line", "column", "width", "expected"),
    [
        ("key: value", 6, 5, "     ^^^^^"),
        ("\tkey: value", 7, 5, "      ^^^^^"),
        ("鍵: value", 4, 5, "    ^^^^^"),
        ("e\u0301: value", 5, 5, "   ^^^^^"),
        ("", 1, 1, ""),
        ("key", 9, 3, "        ^"),
    ],
)
def test_the_underline_stands_under_what_it_means(line: str, column: int, width: int, expected: str) -> None:
    shown = str(Problem(Place("a.yaml", 3, column, width), "message", "", line)).splitlines()
    if not line:
        assert len(shown) == 1
        return
    assert shown[2] == " " * len("    3 | ") + expected


def test_problems_come_in_the_order_of_their_places() -> None:
    late, early = (Problem(Place("a.yaml", line, 1), "message") for line in (9, 2))
    assert Unusable([late, early]).problems == (early, late)
    assert str(early) == "a.yaml:2:1: message"


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line = "a" * 300 + "WRONG" + "b" * 300
    shown, mark = str(Problem(Place("f", 1, 301, 5), "m", "h", line)).splitlines()[1:3]
    assert len(shown) < 130
    assert shown[mark.index("^") : mark.rindex("^") + 1] == "WRONG"
    assert shown.count("…") == 2
    start, _ = str(Problem(Place("f", 1, 1, 600), "m", "h", line)).splitlines()[1:3]
    assert start.endswith("a…")
