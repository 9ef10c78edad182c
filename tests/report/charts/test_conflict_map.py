"""A map of conflicts joins figures to numbers, and each number has its condition."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from report.charts.conflict_map import (
    MOST_CONFLICTS,
    MOST_FIGURES,
    Conflict,
    ConflictMap,
    Node,
    alt_text,
    draw,
    drawn_conflicts,
    height_for,
    table,
)

WIDTHS = (240, 300, 360, 482, 540)


def node(at: int, source: str = "", label: str = "children at work") -> Node:
    return Node(f"n{at}", f"{at + 1}0,000", label, "2016", source or f"Source {at % 3}")


def conflict(*nodes: int, said: str = "Do not fit together if both count the same.") -> Conflict:
    return Conflict(tuple(f"n{at}" for at in nodes), said, "More than 10 times apart.")


ONE = ConflictMap((node(0), node(1)), (conflict(0, 1),))
THREE = ConflictMap((node(0), node(1), node(2)), (conflict(0, 1, 2),))
FIVE = ConflictMap(
    tuple(node(at) for at in range(8)),
    (conflict(0, 1), conflict(0, 2), conflict(3, 4, 5), conflict(5, 6), conflict(0, 7)),
    quiet=3,
    elsewhere=1,
    made=41,
)
MANY = ConflictMap(
    tuple(node(at) for at in range(20)),
    tuple(conflict(n % 20, (n * 7 + 3 + n // 20) % 20) for n in range(25)),
)


def drawn(ask: Any, data: ConflictMap, width: float = 482) -> Any:
    return ask(draw(data, width, height_for(data, width)))


def test_every_conflict_is_joined_to_each_of_its_figures(ask: Any) -> None:
    drawing = drawn(ask, FIVE)
    wires = [one.get_gid().split()[1:] for one in drawing.named("wire ")]
    joined: dict[str, set[str]] = {}
    for name, number in wires:
        joined.setdefault(number, set()).add(name)
    assert sorted(map(sorted, joined.values())) == sorted(sorted(one.nodes) for one in FIVE.conflicts)


def test_lines_start_at_their_box_and_end_at_their_number(ask: Any) -> None:
    drawing = drawn(ask, FIVE)
    boxes = {one.get_gid().split()[1]: one for one in drawing.named("box ")}
    rings = {one.get_gid().split()[1]: one for one in drawing.named("conflict ")}
    for wire in drawing.named("wire "):
        _, name, number = wire.get_gid().split()
        (x0, y0), (x1, y1) = wire.get_path().vertices[[0, -1]]
        box, ring = boxes[name], rings[number]
        assert x0 == pytest.approx(box.get_x() + box.get_width(), abs=1)
        assert box.get_y() < y0 < box.get_y() + box.get_height()
        assert y1 == pytest.approx(ring.get_ydata()[0])
        assert 0 < ring.get_xdata()[0] - x1 < 10


def test_a_conflict_of_three_figures_is_one_number(ask: Any) -> None:
    drawing = drawn(ask, THREE)
    assert len(drawing.named("wire ")) == 3
    assert len(drawing.named("conflict ")) == 1


def test_its_condition_stands_level_with_its_number(ask: Any) -> None:
    drawing = drawn(ask, ONE)
    (ring,) = drawing.named("conflict ")
    said = next(text for text in drawing.texts() if text.get_text().startswith("Do not fit"))
    box, middle = drawing.extent(said), drawing.extent(ring)
    assert box.x0 > middle.x1
    assert abs((middle.y0 + middle.y1) / 2 - (box.y0 + box.y1) / 2) < 12


def test_on_a_narrow_page_the_conditions_stand_below_with_their_numbers(ask: Any) -> None:
    drawing = drawn(ask, ConflictMap(FIVE.nodes, FIVE.conflicts[:2]), 240)
    foot = min(drawing.extent(box).y0 for box in drawing.named("box "))
    said = [text for text in drawing.texts() if text.get_text().startswith("Do not fit")]
    assert len(said) == 2
    assert all(drawing.extent(text).y1 < foot for text in said)
    assert drawing.words().count("1") == 2, "at the ring and in the list"


def test_figures_of_one_source_stand_together_under_one_heading(ask: Any) -> None:
    drawing = drawn(ask, FIVE)
    headings = [words for words in drawing.words() if words.startswith("Source ")]
    assert sorted(headings) == ["Source 0", "Source 1", "Source 2"]


def test_boxes_do_not_touch(ask: Any) -> None:
    for data in (FIVE, MANY):
        boxes = [drawn(ask, data).extent(box) for box in drawn(ask, data).named("box ")]
        assert not any(first.overlaps(second) for first, second in combinations(boxes, 2))


def test_all_figures_look_alike(ask: Any) -> None:
    looks = {
        (box.get_facecolor(), box.get_edgecolor(), box.get_linewidth())
        for box in drawn(ask, FIVE).named("box ")
    }
    assert len(looks) == 1, "none looks like the culprit"


def test_lines_of_neighbouring_numbers_differ_in_dash_and_colour(ask: Any) -> None:
    looks = {}
    for wire in drawn(ask, FIVE).named("wire "):
        looks[int(wire.get_gid().split()[2])] = (str(wire._dash_pattern), wire.get_edgecolor())
    for number in range(1, 5):
        assert looks[number][0] != looks[number + 1][0]
        assert looks[number][1] != looks[number + 1][1]


def test_of_many_conflicts_the_most_serious_are_drawn_and_the_rest_is_counted(ask: Any) -> None:
    kept = drawn_conflicts(MANY)
    assert kept == MANY.conflicts[: len(kept)]
    assert 1 < len(kept) <= MOST_CONFLICTS
    assert len({name for one in kept for name in one.nodes}) <= MOST_FIGURES
    assert f"And {25 - len(kept)} more conflicts." in drawn(ask, MANY).words()
    assert height_for(MANY, 482) < 640
    assert len(table(MANY)[1]) == 25, "the table leaves nothing out"


def test_with_long_words_fewer_conflicts_are_drawn_and_keep_their_numbers(ask: Any) -> None:
    long = tuple(
        replace(one, label="pupils of public primary schools of the county " * 5) for one in MANY.nodes
    )
    data = replace(MANY, nodes=long)
    drawing = drawn(ask, data)
    rings = sorted(int(ring.get_gid().split()[1]) for ring in drawing.named("conflict "))
    assert height_for(data, 482) <= 560
    assert 1 <= len(rings) < len(drawn_conflicts(data))
    assert f"And {25 - len(rings)} more conflicts." in drawing.words()
    rows = {int(row[0]): row[1] for row in table(data)[1]}
    joined = {int(wire.get_gid().split()[2]): wire.get_gid().split()[1] for wire in drawing.named("wire ")}
    printed = {one.id: one.printed for one in data.nodes}
    assert all(printed[name] in rows[number] for number, name in joined.items())


def test_one_conflict_of_very_many_figures_is_drawn_all_the_same() -> None:
    wide = ConflictMap(tuple(node(at) for at in range(20)), (conflict(*range(20)),))
    assert drawn_conflicts(wide) == wide.conflicts


def test_what_is_left_out_is_told_in_a_line(ask: Any) -> None:
    words = " ".join(drawn(ask, FIVE).words())
    assert "3 more figures: no conflict found (41 comparisons made in all)." in words
    assert "1 more figure does not fit with figures that are not shown here." in words
    assert "no conflict found" not in " ".join(drawn(ask, ONE).words())


def test_the_table_has_the_numbers_of_the_picture(ask: Any) -> None:
    drawing = drawn(ask, FIVE)
    by_number: dict[str, set[str]] = {}
    for wire in drawing.named("wire "):
        _, name, number = wire.get_gid().split()
        by_number.setdefault(number, set()).add(f"{int(name[1:]) + 1}0,000")
    for number, figures, _ in table(FIVE)[1]:
        assert {one.split(", c")[0] for one in figures.split("; ")} == by_number[number]


@pytest.mark.parametrize("data", [ONE, THREE, FIVE, MANY], ids=["one", "three", "five", "many"])
@pytest.mark.parametrize("width", WIDTHS)
def test_it_is_readable_at_every_width(ask: Any, check: Any, data: ConflictMap, width: float) -> None:
    check(drawn(ask, data, width))


@pytest.mark.parametrize("width", WIDTHS)
def test_words_of_any_length_stay_inside(ask: Any, check: Any, width: float) -> None:
    long = Node("n0", "9" * 80, "x" * 300, "y" * 90, "z" * 200)
    check(drawn(ask, ConflictMap((long, node(1)), (Conflict(("n0", "n1"), "w" * 400, "v" * 100),)), width))


def test_the_alternative_text_names_the_figures() -> None:
    assert alt_text(ONE) == (
        "A map of one conflict: “10,000” (children at work); “20,000” (children at work). "
        "Do not fit together if both count the same."
    )
    assert alt_text(FIVE).startswith(
        "A map of 5 conflicts between 8 printed figures; most lines lead to “10,000” (children at work)."
    )


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: ConflictMap((node(0),), ()), "needs conflicts"),
        (lambda: ConflictMap((node(0), node(0)), (conflict(0),)), "an id of its own"),
        (lambda: ConflictMap((node(0),), (conflict(0, 1),)), "not on the map"),
        (lambda: height_for(ONE, 100), "does not fit into a width of 100"),
    ],
)
def test_what_is_no_map_is_refused(make: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()


@pytest.mark.parametrize("width", [240, 300])
def test_of_a_map_that_is_not_drawn_in_full_the_numbers_still_stand_in_their_order(
    ask: Any, width: float
) -> None:
    drawing = drawn(ask, MANY, width)
    rings = sorted(drawing.named("conflict "), key=lambda ring: -drawing.extent(ring).y0)
    numbers = [int(ring.get_gid().split()[1]) for ring in rings]
    assert 1 < len(numbers) < MOST_CONFLICTS
    assert numbers == sorted(numbers)


def test_conflicts_between_dates_alone_are_told_apart_from_those_that_had_no_room(ask: Any) -> None:
    words = " ".join(drawn(ask, replace(ONE, beyond=1)).words())
    assert "Not drawn: 1 conflict between dates alone." in words
    assert "more conflict" not in words
    words = " ".join(drawn(ask, replace(MANY, beyond=2)).words())
    assert "more conflicts. Not drawn: 2 conflicts between dates alone." in words
