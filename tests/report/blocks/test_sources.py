"""The list of sources is set in columns about equally long."""

from __future__ import annotations

import pytest

from report.blocks.sources import _parted
from report.box import Item, Paragraph, Run


def items(*lengths: int) -> tuple[Item, ...]:
    return tuple(
        Item(f"[{number}]", (Paragraph((Run("x" * length),)),)) for number, length in enumerate(lengths, 1)
    )


@pytest.mark.parametrize(
    ("lengths", "columns", "parts"),
    [
        ((150, 40, 40, 150, 40, 40, 40, 70, 130), 2, [4, 5]),  # 8 lines and 8; not 9 and 7
        ((40, 40, 40, 40), 2, [2, 2]),
        ((40, 40, 40), 2, [2, 1]),
        ((400, 40, 40), 2, [1, 2]),
        ((40, 40, 40, 40, 40, 40), 3, [2, 2, 2]),
        ((40,), 2, [1]),
        ((40, 400), 3, [1, 1]),
        ((400, 40), 1, [2]),
    ],
)
def test_the_longest_column_is_as_short_as_can_be(
    lengths: tuple[int, ...], columns: int, parts: list[int]
) -> None:
    every = items(*lengths)
    found = list(_parted(every, columns))
    assert [len(part) for part in found] == parts
    assert tuple(item for part in found for item in part) == every
