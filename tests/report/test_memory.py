"""What a build leaves behind in its process: what is kept on purpose and within bounds, and nothing else.

Objects are counted, not bytes: how many bytes they take is the system's affair.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import report
from claims.registry.registry import Registry
from report.keeping import forget

SHEET = """\
sheet: one
layout: brief
title: Pupils
blocks:
  - chart: {kind: unit-squares, claims: [all-pupils, young], unit: pupils, title: A finding}
  - sources: {}
"""

Write = Callable[..., Path]
Build = Callable[[int], None]


@pytest.fixture
def build(folder: Write, tmp_path: Path) -> Iterator[Build]:
    """Builds a sheet whose chart shows a number of pupils."""
    school = folder(one=SHEET)
    registry = school / "registry.yaml"
    text = registry.read_text("utf-8")

    def built(pupils: int) -> None:
        registry.write_text(text.replace("80,000", str(pupils)), "utf-8")
        report.build(school / "one.yaml", tmp_path / "build")

    yield built
    forget()


def living(kind: type) -> int:
    return sum(isinstance(one, kind) for one in gc.get_objects())


def test_no_figure_of_matplotlib_outlives_its_sheet(build: Build) -> None:
    from matplotlib.artist import Artist

    gc.collect()
    before = living(Artist)
    build(81_000)
    gc.collect()
    assert living(Artist) <= before


def test_a_registry_goes_with_its_sheet_though_nobody_looks_for_cycles(build: Build) -> None:
    build(82_000)
    gc.collect()
    before = living(Registry)
    gc.disable()
    try:
        for pupils in (83_000, 84_000, 85_000):
            build(pupils)
        assert living(Registry) <= before
    finally:
        gc.enable()


def test_builds_with_other_data_leave_no_more_than_what_is_kept(build: Build) -> None:
    def left(first: int) -> int:
        for pupils in range(first, first + 5):
            build(pupils)
        forget()
        gc.collect()
        return len(gc.get_objects())

    left(86_000)
    before = left(87_000)
    assert left(88_000) - before < 500
