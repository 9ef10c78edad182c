"""Lettering finds room where nothing else stands."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from report.charts._placing import Area, along, around, first_free, spread

PAGE = Area(0, 0, 100, 100)


def test_the_best_free_place_is_above_the_mark() -> None:
    spot = first_free(around(50, 50, 20, 10, 5), [], PAGE)
    assert spot == Area(40, 35, 60, 45)


def test_what_is_taken_or_beyond_the_page_is_passed_over() -> None:
    below = first_free(around(50, 50, 20, 10, 5), [Area(0, 0, 100, 48)], PAGE)
    assert below is not None
    assert below.top >= 50
    corner = first_free(around(99, 50, 20, 10, 5), [], PAGE)
    assert corner is not None
    assert corner.right <= 100
    assert first_free(around(50, 50, 20, 10, 5), [PAGE], PAGE) is None


def test_a_line_is_covered_from_end_to_end() -> None:
    areas = along((0, 0), (40, 20), 1)
    assert areas[0].overlaps(Area(-1, -1, 1, 1))
    assert areas[-1].overlaps(Area(39, 19, 41, 21))
    assert any(area.overlaps(Area(19, 9, 21, 11)) for area in areas)


@given(st.lists(st.tuples(st.floats(0, 200), st.floats(5, 40)), min_size=1, max_size=8))
def test_texts_in_a_column_keep_their_order_and_never_overlap(items: list[tuple[float, float]]) -> None:
    wished, heights = [top for top, _ in items], [height for _, height in items]
    tops = spread(wished, heights, 4, 10)
    assert min(tops) >= 10
    for first, second in combinations(range(len(items)), 2):
        upper, lower = sorted((first, second), key=lambda at: tops[at])
        assert tops[upper] + heights[upper] <= tops[lower] + 1e-6
        assert wished[upper] <= wished[lower]
