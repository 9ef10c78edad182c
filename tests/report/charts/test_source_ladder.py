"""A source ladder shows who names whom; what was not seen never looks like what was read."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts import _layers
from report.charts.source_ladder import (
    Change,
    Link,
    SourceLadder,
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
    Work("lisa", "Lisa, 2015", 2, "not-seen", "not seen by us; a weblog"),
    Work("gugic", "Gugić and Philip, 2014", 2, "not-seen"),
)
LINKS = (
    Link("hertini", "lisa", "800 ribu lebih", "cited directly", True),
    Link("hertini", "page", "sekitar 60%", "read through", True),
    Link("hertini", "page", "10 juta", "read through", True),
    Link("second", "page", "20,6 persen", "read through", True),
    Link("page", "gugic", "sekitar 60%", "next sentence", False),
)
LADDER = SourceLadder(WORKS, LINKS)


def drawn(ask: Any, data: SourceLadder = LADDER, width: float = 482) -> Any:
    return ask(draw(data, width, height_for(data, width)))


def test_states_differ_by_their_outline_not_only_by_tone(ask: Any) -> None:
    drawing = drawn(ask)
    boxes = {box.get_gid()[4:]: box for box in drawing.named("box ")}
    assert sorted(boxes) == sorted(work.id for work in WORKS)
    assert [key for key in boxes if dashed(boxes[key])] == ["lisa", "gugic"]
    assert [box.get_gid() for box in drawing.named("inner ")] == ["inner page"]
    outer, inner = drawing.extent(boxes["page"]), drawing.extent(drawing.named("inner ")[0])
    assert outer.x0 < inner.x0 < inner.x1 < outer.x1


def test_every_box_says_its_state_in_words(ask: Any) -> None:
    words = " ".join(drawn(ask).words())
    assert words.count("read by us") == 2
    assert "not seen by us; a weblog" in words
    assert words.count("not seen by us") == 3, "two, and a carrier that nobody here opened either"
    assert "carrier" in words


def test_attached_lines_are_solid_and_nearest_ones_dashed(ask: Any) -> None:
    drawing = drawn(ask)
    assert not any(dashed(line) for line in drawing.named("attached "))
    nearest = drawing.named("nearest ")
    assert [line.get_gid() for line in nearest] == ["nearest page gugic"]
    assert all(dashed(line) for line in nearest)


def test_figures_taken_in_one_way_share_a_line_that_shows_them_all(ask: Any) -> None:
    drawing = drawn(ask)
    assert [line.get_gid() for line in drawing.named("attached hertini page")] == ["attached hertini page"]
    assert "sekitar 60% · 10 juta" in said(drawing)
    assert len(drawing.named("arrow")) == 4


def test_each_arrow_meets_the_left_edge_of_a_box_of_the_work_named(ask: Any) -> None:
    drawing = drawn(ask)
    boxes = [drawing.extent(box) for box in drawing.named("box ")]
    for arrow in drawing.named("arrow"):
        tip = drawing.extent(arrow)
        middle = (tip.y0 + tip.y1) / 2
        assert any(abs(box.x0 - tip.x1) < 0.5 and box.y0 < middle < box.y1 for box in boxes)


def test_a_line_that_passes_a_column_goes_around_its_boxes(ask: Any) -> None:
    drawing = drawn(ask)
    page = drawing.extent(next(box for box in drawing.named("box ") if box.get_gid() == "box page"))
    for line in drawing.named("attached hertini pass"):
        level = line.get_path().vertices[-1][1]
        height = drawing.size[1]
        assert not page.y0 < height - level < page.y1


def _clear(drawing: Any) -> None:
    """No two boxes touch, no text leaves its box, and no line runs through words or through a box."""
    boxes = [drawing.extent(box) for box in drawing.named("box ")]
    assert not any(a.overlaps(b) for a, b in combinations(boxes, 2))
    texts = [drawing.extent(text) for text in drawing.texts()]
    for text in texts:
        for box in boxes:
            if text.overlaps(box, 0.5):
                assert box.x0 < text.x0
                assert text.x1 < box.x1 + 0.5
                assert box.y0 - 1.5 < text.y0
                assert text.y1 < box.y1 + 1.5
    for line in (*drawing.named("attached "), *drawing.named("nearest ")):
        assert not runs_through(drawing, line, (*texts, *boxes)), (
            f"{line.get_gid()} runs through words or a box"
        )


@st.composite
def ladders(draw_from: st.DrawFn) -> SourceLadder:
    works, pairs = draw_from(works_and_pairs(Work))
    links = draw_from(
        st.lists(
            st.builds(
                lambda pair, figure, reach, attached: Link(*pair, figure, reach, attached),
                st.sampled_from(pairs),
                WORDS,
                st.sampled_from(["cited directly", "next sentence"]),
                st.booleans(),
            ),
            max_size=14,
        )
    )
    return SourceLadder(works, tuple(links))


@given(ladders(), st.integers(400, 540))
@settings(max_examples=15, deadline=None)
def test_whatever_the_works_nothing_lies_on_anything(
    ask: Any, check: Any, data: SourceLadder, width: int
) -> None:
    drawing = drawn(ask, data, width)
    check(drawing)
    _clear(drawing)


def test_of_many_works_those_that_fit_on_a_page_are_drawn_and_the_others_counted(ask: Any) -> None:
    cited = tuple(Work(f"c{n}", f"Cited {n}", 1, "not-seen") for n in range(15))
    read = Work("r", "Read", 0, "read")
    links = tuple(Link("r", f"c{n}", str(n), "cited directly", True) for n in (14, 13, 14))
    assert drawn_works(SourceLadder((read, *cited[:13]), ())) == (read, *cited[:13])
    data = SourceLadder((*cited, read), links)
    kept = {work.id for work in drawn_works(data)}
    assert len(kept) == 14
    assert {"r", "c13", "c14"} <= kept, "texts that were read and works that are named most stay"
    shown = drawn(ask, data)
    left = 16 - len(shown.named("box "))
    assert 2 <= left <= 5
    assert f"{left} more works not drawn." in " ".join(shown.words())
    assert shown.size[1] <= 560
    assert "not drawn" not in " ".join(drawn(ask).words())


def test_a_work_that_nobody_names_and_a_single_column_are_drawn(ask: Any, check: Any) -> None:
    data = SourceLadder((Work("a", "A", 0, "read"), Work("b", "B", 0, "read")), ())
    drawing = drawn(ask, data)
    assert len(drawing.named("box ")) == 2
    check(drawing)


def test_levels_with_a_hole_are_neighbouring_columns(ask: Any) -> None:
    near = SourceLadder(
        (Work("a", "A", 0, "read"), Work("b", "B", 1, "not-seen")), (Link("a", "b", "7", "x", True),)
    )
    far = SourceLadder(
        (Work("a", "A", 3, "read"), Work("b", "B", 9, "not-seen")), (Link("a", "b", "7", "x", True),)
    )
    assert [t.get_position() for t in drawn(ask, near).texts()] == [
        t.get_position() for t in drawn(ask, far).texts()
    ]


@pytest.mark.parametrize(
    ("works", "links", "reason"),
    [
        ((), (), "needs works"),
        ((WORKS[0], WORKS[0]), (), "id of its own"),
        (WORKS, (Link("hertini", "nobody", "1", "x", True),), "'nobody', which is not among the works"),
        (WORKS, (Link("gugic", "hertini", "1", "x", True),), "does not lead to the right"),
        (WORKS, (Link("hertini", "second", "1", "x", True),), "does not lead to the right"),
    ],
)
def test_what_is_no_ladder_is_refused(works: tuple[Work, ...], links: tuple[Link, ...], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        SourceLadder(works, links)


def test_where_columns_have_no_room_works_stand_below_each_other(ask: Any, check: Any) -> None:
    works = tuple(work for work in WORKS if work.id != "lisa")
    drawing = drawn(ask, SourceLadder(works, LINKS[1:]), 310)
    check(drawing)
    boxes = drawing.named("box ")
    tops = [drawing.extent(box).y1 for box in boxes]
    assert tops == sorted(tops, reverse=True)
    assert all(upper.y0 > lower.y1 for upper, lower in pairwise(drawing.extent(box) for box in boxes))
    assert len([box for box in boxes if box.get_gid() == "box page"]) == 2, "two texts name it"
    assert "see above" in drawing.words()
    assert len(drawing.named("arrow")) == 3
    assert drawing.named("nearest page gugic")


def test_too_little_width_is_refused() -> None:
    with pytest.raises(ValueError, match="the works do not fit into a width of 80 points"):
        height_for(LADDER, 80)


def test_with_long_names_fewer_works_are_drawn_so_that_they_fit_on_a_page(ask: Any) -> None:
    long = "An office of statistics with a very long name, its department of school meals " * 2
    cited = tuple(Work(f"c{n}", f"{long}{n}", 1, "not-seen") for n in range(13))
    links = tuple(Link("r", one.id, str(at), "cited directly", True) for at, one in enumerate(cited))
    data = SourceLadder((Work("r", "Read", 0, "read"), *cited), links)
    assert height_for(data, 482) <= 560
    assert "not drawn" in " ".join(drawn(ask, data).words())


def test_the_table_has_every_link_with_its_reach() -> None:
    _, rows = table(LADDER)
    assert len(rows) == len(LINKS)
    assert rows[-1] == (
        "A page of 2017",
        "Gugić and Philip, 2014",
        "sekitar 60%",
        "next sentence",
        "nearest in the text",
        "–",
    )


CHANGED = SourceLadder(
    WORKS,
    (
        Link(
            "hertini",
            "lisa",
            "800 thousand",
            "cited directly",
            True,
            (
                Change("value", "80 thousand", "800 thousand"),
                Change("population", "children under 18", "children under 16"),
            ),
        ),
        Link("hertini", "gugic", "60%", "next sentence", False, (Change("hedge", "about 60%", "60%"),)),
        Link("hertini", "gugic", "60%", "next sentence", False),
    ),
)


def test_what_changed_stands_on_its_line_before_and_after(ask: Any, check: Any) -> None:
    drawing = drawn(ask, CHANGED)
    check(drawing)
    _clear(drawing)
    words = said(drawing)
    assert "number: 80 thousand → 800 thousand of whom: children under 18 → children under 16" in words
    assert "hedge: about 60% → 60%" in words
    assert "Before the small arrow: what the named work says." in words
    assert "small arrow" not in " ".join(drawn(ask).words()), "where nothing changed, no word is said of it"
    lines = [line.get_gid() for line in drawing.named("nearest hertini gugic")]
    assert len(lines) == 2 or len(drawing.named("nearest hertini pass")) == 2, (
        "what changed is not what did not"
    )


def test_the_alternative_text_and_the_table_tell_what_changed() -> None:
    assert alt_text(CHANGED).endswith(
        "What changed on the way: number: 80 thousand → 800 thousand; of whom: children under 18 → children under 16; "
        "hedge: about 60% → 60%."
    )
    _, rows = table(CHANGED)
    assert [row[-1] for row in rows] == [
        "number: 80 thousand → 800 thousand; of whom: children under 18 → children under 16",
        "hedge: about 60% → 60%",
        "–",
    ]


def test_a_figure_printed_twice_counts_once() -> None:
    twice = (Link("hertini", "lisa", "7", "cited directly", True, (), "seven"),) * 2
    more = (Link("hertini", "gugic", "8", "cited directly", True, (), "eight"),)
    again = Link("hertini", "lisa", "7", "next sentence", False, (), "seven")
    assert "Most figures, 1, point to" in alt_text(SourceLadder(WORKS, (*twice, *more, again)))


BLANK = SourceLadder(
    tuple(Work(work.id, work.label, work.level, "blank") for work in WORKS),
    tuple(Link(link.source, link.target, link.figure, "", True) for link in LINKS),
    blanks=True,
)


@pytest.mark.parametrize("width", [482, 310])
def test_with_blanks_all_look_alike_and_have_room_to_write(ask: Any, check: Any, width: int) -> None:
    blank = BLANK if width > 400 else SourceLadder(BLANK.works[:2], (), blanks=True)
    drawing = drawn(ask, blank, width)
    check(drawing)
    _clear(drawing)
    boxes = drawing.named("box ")
    assert not any(dashed(box) for box in boxes)
    assert len({box.get_facecolor() for box in boxes}) == 1
    assert len(drawing.named("write ")) == len(boxes)
    assert len(drawing.named("room to write")) == len(drawing.named("arrow"))
    words = said(drawing)
    assert "seen" not in words
    assert "read by us" not in words
    assert "cited" not in words


def test_with_blanks_a_narrow_page_has_room_to_write_too(ask: Any, check: Any) -> None:
    works = tuple(work for work in BLANK.works if work.id != "lisa")
    drawing = drawn(ask, SourceLadder(works, BLANK.links[1:], blanks=True), 310)
    check(drawing)
    assert len(drawing.named("room to write")) == len(drawing.named("arrow")) == 3


def test_with_blanks_neither_the_alternative_text_nor_the_table_tells() -> None:
    told = alt_text(BLANK)
    assert told.startswith("A diagram of 5 works joined by 4 arrows, with room to write")
    assert "not seen" not in told
    assert all(row[3:] == ("", "", "") for row in table(BLANK)[1])


def test_works_beyond_the_trails_that_are_shown_are_counted(ask: Any) -> None:
    data = SourceLadder(WORKS, LINKS, beyond=9940)
    assert "9940 more works not drawn." in " ".join(drawn(ask, data).words())


def test_the_alternative_text_counts_states_and_names_what_is_named_most() -> None:
    assert alt_text(LADDER) == (
        "A diagram of who names whom: 2 read, 1 as carrier and 2 not seen, joined by 4 citations attached to "
        "a figure and 1 inferred. Most figures, 3, point to A page of 2017: sekitar 60%, 10 juta, "
        "20,6 persen."
    )


def test_the_order_takes_out_a_crossing_that_can_be_taken_out() -> None:
    columns = (("a", "b"), ("x", "y"))
    edges = [("a", "y"), ("b", "x")]
    assert _layers.crossings(columns, edges) == 1
    assert _layers.crossings(_layers.order(columns, edges), edges) == 0


GRAPH = st.integers(1, 6).flatmap(
    lambda n: st.lists(
        st.tuples(st.sampled_from("abcdef"[:n]), st.sampled_from("uvwxyz")), max_size=10, unique=True
    )
)


@given(GRAPH)
@settings(max_examples=60)
def test_the_order_never_adds_crossings_or_loses_a_node(edges: list[tuple[str, str]]) -> None:
    columns = (tuple("abcdef"), tuple("uvwxyz"))
    ordered = _layers.order(columns, edges)
    assert [sorted(column) for column in ordered] == [sorted(column) for column in columns]
    assert _layers.crossings(ordered, edges) <= _layers.crossings(columns, edges)


@given(GRAPH, st.lists(st.integers(5, 60), min_size=12, max_size=12), st.integers(0, 20))
@settings(max_examples=60)
def test_places_keep_order_distance_and_height(
    edges: list[tuple[str, str]], heights: list[int], gap: int
) -> None:
    columns = (tuple("abcdef"), tuple("uvwxyz"))
    rooms = dict(zip("abcdefuvwxyz", map(float, heights), strict=True))
    middles = _layers.place(columns, edges, rooms, gap)
    most = max(sum(rooms[key] for key in column) + gap * 5 for column in columns)
    for column in columns:
        for above, below in pairwise(column):
            assert middles[below] - middles[above] >= (rooms[above] + rooms[below]) / 2 + gap - 1e-6
        assert middles[column[0]] - rooms[column[0]] / 2 >= -1e-6
        assert middles[column[-1]] + rooms[column[-1]] / 2 <= most + 1e-6
