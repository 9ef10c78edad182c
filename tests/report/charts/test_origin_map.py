"""An origin map shows which works stand behind the figures; what was not seen never looks like what was read."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts.origin_map import (
    Edge,
    OriginMap,
    Work,
    alt_text,
    draw,
    drawn_works,
    height_for,
    table,
)
from tests.report.charts.works import WORDS, dashed, runs_through, said, works_and_pairs

WORKS = (
    Work("hertini", "Hertini and others (2018)", 0, "read"),
    Work("second", "A study of 2016", 0, "read"),
    Work("page", "A page of 2017", 1, "carrier"),
    Work("lisa", "Lisa, 2015", 2, "not-seen"),
    Work("gugic", "Gugić and Philip, 2014", 2, "not-seen"),
)
EDGES = (
    Edge("hertini", "lisa", ("800 ribu lebih",), True),
    Edge("hertini", "page", ("60%", "10 juta"), True),
    Edge("second", "page", ("20,6 persen", "about 4 million", "99%", "1 082", "more than 75"), True),
    Edge("page", "gugic", ("sekitar 60%",), False),
)
BEHIND = "Behind these figures: 2 works, at most 2 independent origins, 2 not seen by us."
MAP = OriginMap(WORKS, EDGES, BEHIND)


def drawn(ask: Any, data: OriginMap = MAP, width: float = 482) -> Any:
    return ask(draw(data, width, height_for(data, width)))


def test_marks_differ_by_their_shape_not_only_by_tone(ask: Any) -> None:
    drawing = drawn(ask)
    assert [mark.get_gid() for mark in drawing.named("read ")] == ["read hertini", "read second"]
    assert [mark.get_gid() for mark in drawing.named("dot carrier")] == ["dot carrier page"]
    filled = {mark.get_markerfacecolor() for mark in drawing.named("read ")}
    empty = {mark.get_markerfacecolor() for mark in drawing.named("not-seen ")}
    assert len(filled) == len(empty) == 1
    assert not filled & empty
    assert "read by us" in said(drawing)
    assert "carrier, not seen by us: others are read through it" in said(drawing)


def test_figures_stand_within_their_line_or_are_counted(ask: Any) -> None:
    drawing = drawn(ask)
    assert "60% · 10 juta" in said(drawing)
    assert "5 figures" in said(drawing), "five of them have no room on one line"
    assert [line.get_gid() for line in drawing.named("attached hertini lisa")]
    assert not any(dashed(line) for line in drawing.named("attached "))
    assert [line.get_gid() for line in drawing.named("nearest ")] == ["nearest page gugic"]
    assert all(dashed(line) for line in (*drawing.named("nearest "), *drawing.named("tail page gugic")))


def test_lines_that_lead_to_one_work_meet_at_a_bar_before_its_mark(ask: Any) -> None:
    drawing = drawn(ask)
    (bar,) = drawing.named("bar")
    mark = drawing.extent(drawing.named("carrier page")[0])
    assert drawing.extent(bar).x1 < mark.x1
    assert len(drawing.named("arrow")) == len(EDGES)


def test_how_many_origins_there_can_be_stands_below(ask: Any) -> None:
    assert BEHIND in said(drawn(ask))


def _clear(drawing: Any) -> None:
    """No text lies on another, and no line runs through words or over a mark that it does not lead to."""
    texts = [drawing.extent(text) for text in drawing.texts()]
    for one, other in combinations(texts, 2):
        assert not one.overlaps(other, 1.5)
    for line in (*drawing.named("attached "), *drawing.named("nearest "), *drawing.named("tail ")):
        assert not runs_through(drawing, line, texts), f"{line.get_gid()} runs through words"


@st.composite
def maps(draw_from: st.DrawFn) -> OriginMap:
    works, pairs = draw_from(works_and_pairs(Work))
    chosen = draw_from(st.lists(st.sampled_from(pairs), max_size=14, unique=True))
    edges = tuple(
        Edge(*pair, tuple(draw_from(st.lists(WORDS, min_size=1, max_size=3))), draw_from(st.booleans()))
        for pair in chosen
    )
    return OriginMap(works, edges, BEHIND)


@given(maps(), st.integers(300, 540))
@settings(max_examples=15, deadline=None)
def test_whatever_the_works_nothing_lies_on_anything(
    ask: Any, check: Any, data: OriginMap, width: int
) -> None:
    drawing = drawn(ask, data, width)
    check(drawing)
    _clear(drawing)


def test_where_columns_have_no_room_works_stand_below_each_other(ask: Any, check: Any) -> None:
    drawing = drawn(ask, MAP, 250)
    check(drawing)
    assert len(drawing.named("arrow")) == len(EDGES)
    assert "(see above)" in said(drawing), "two texts name the page"
    tops = [drawing.extent(mark).y1 for mark in drawing.named("read ")]
    assert tops == sorted(tops, reverse=True)


def test_of_many_works_those_that_fit_on_a_page_are_drawn_and_the_others_counted(ask: Any) -> None:
    cited = tuple(Work(f"c{n}", f"Cited {n}", 1, "not-seen") for n in range(120))
    edges = tuple(Edge("r", one.id, ("7", "8") if one.id == "c99" else ("7",), True) for one in cited)
    data = OriginMap((Work("r", "Read", 0, "read"), *cited), edges, beyond=30)
    kept = {work.id for work in drawn_works(data)}
    assert len(kept) == 40
    assert {"r", "c99"} <= kept, "texts, and works that are named for most figures, stay"
    shown = drawn(ask, data)
    left = 121 - len(shown.named("not-seen ")) - 1 + 30
    assert f"{left} more works not drawn." in said(shown)
    assert shown.size[1] <= 560


@pytest.mark.parametrize(
    ("works", "edges", "reason"),
    [
        ((), (), "needs works"),
        ((WORKS[0], WORKS[0]), (), "id of its own"),
        (WORKS, (Edge("hertini", "nobody", ("1",), True),), "'nobody', which is not among the works"),
        (WORKS, (Edge("gugic", "hertini", ("1",), True),), "does not lead to the right"),
    ],
)
def test_what_is_no_map_is_refused(works: tuple[Work, ...], edges: tuple[Edge, ...], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        OriginMap(works, edges)


def test_too_little_width_is_refused() -> None:
    with pytest.raises(ValueError, match="the works do not fit into a width of 60 points"):
        height_for(MAP, 60)


def test_the_table_has_every_line_with_all_its_figures() -> None:
    _, rows = table(MAP)
    assert rows[2][2] == "20,6 persen · about 4 million · 99% · 1 082 · more than 75"
    assert [row[3] for row in rows] == ["cited with a figure"] * 3 + ["nearest citation only"]


def test_the_alternative_text_says_what_was_seen_where_most_lines_lead_and_how_many_origins_there_are() -> (
    None
):
    assert alt_text(MAP) == (
        "A map of 5 works and the figures they are named for: 2 read by us, 1 as carrier and 2 not seen. "
        f"Most lines, 2, lead to A page of 2017. {BEHIND}"
    )


BLANK = OriginMap(
    tuple(Work(work.id, work.label, work.level, "blank") for work in WORKS),
    tuple(Edge(edge.source, edge.target, edge.figures, True) for edge in EDGES),
    blanks=True,
)


def test_with_blanks_nothing_tells_what_was_seen(ask: Any, check: Any) -> None:
    drawing = drawn(ask, BLANK)
    check(drawing)
    assert len(drawing.named("blank ")) == len(WORKS)
    assert not drawing.named("dot ")
    assert not drawing.named("nearest ")
    assert "seen" not in said(drawing)
    assert "seen" not in alt_text(BLANK)
    assert all(row[3] == "" for row in table(BLANK)[1])


NARROW = 150  # one below the other


def test_a_work_with_several_marks_has_no_bar_between_them(ask: Any) -> None:
    works = (
        Work("r", "Read", 0, "read"),
        Work("s", "Second", 1, "read"),
        Work("t", "Third", 2, "not-seen"),
    )
    edges = (Edge("r", "s", ("7",), True), Edge("s", "t", ("8",), True), Edge("r", "t", ("9",), True))
    shown = drawn(ask, OriginMap(works, edges), NARROW)
    assert len(shown.named("not-seen t")) == 2, "this map is a list: the work is named again"
    assert not shown.named("bar")


def test_no_work_is_drawn_without_one_that_leads_to_it() -> None:
    far = tuple(Work(f"f{n}", f"Far {n}", 2, "not-seen") for n in range(60))
    near = tuple(Work(f"n{n}", f"Near {n}", 1, "read") for n in range(3))
    edges = tuple(Edge("r", one.id, ("7",), True) for one in near[:2])
    edges += tuple(Edge("n2", one.id, ("7", "8", "9"), True) for one in far[:50])
    edges += tuple(Edge("n0", one.id, ("7",), True) for one in far[50:])
    edges += (Edge("r", "n2", ("1",), True),)
    data = OriginMap((Work("r", "Read", 0, "read"), *near, *far), edges)
    for most in (3, 5, 20, 40):
        kept = {work.id for work in drawn_works(data, most)}
        assert len(kept) == most
        for name in kept - {"r"}:
            assert any(edge.target == name and edge.source in kept for edge in edges), name
