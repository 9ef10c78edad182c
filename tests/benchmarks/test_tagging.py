"""What tags and finishing may add. With ``--benchmark-enable`` to the time too."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import tagging


@pytest.mark.parametrize("sheet", tagging.SHEETS)
def test_a_file_is_hardly_larger_for_its_tags(sheet: tuple[str, str, str]) -> None:
    plain, more = tagging.sizes(*sheet)
    assert plain > 10_000
    assert more <= tagging.MOST_BYTES


@pytest.mark.skipif("not config.getoption('--benchmark-enable')", reason="takes a minute: --benchmark-enable")
@pytest.mark.parametrize("sheet", tagging.SHEETS)
def test_building_takes_hardly_longer(sheet: tuple[str, str, str]) -> None:
    tagging.built(*sheet)
    _, added = tagging.pairs(lambda: tagging.built(*sheet), 7)
    assert added <= tagging.MOST_TIME
