"""A sheet never takes the place of one of another registry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claims.place import Unusable
from report.building import build_all
from report.owner import taken_places

BRIEF = "sheet: s\nlayout: brief\ntitle: Pupils\nblocks:\n  - heading: A word\n"
LESSON = (
    "sheet: s\nlayout: worksheet\ntitle: Pupils\nblocks:\n"
    "  - task: {prompt: Who counted?, minutes: 5, answer: Nobody says.}\n"
)
REGISTRY = """\
registry: {name}
title: Pupils
issued: 2026-01-15
sources:
  survey: {{title: A survey, language: en}}
  census: {{title: A census, language: en}}
claims:
  all: {{figure: "80,000", says: All., source: survey, citing: [{{source: census, reach: attached}}]}}
"""


@pytest.fixture
def place(tmp_path: Path) -> Callable[..., Path]:
    """Writes a folder with a registry of this name and a sheet."""

    def write(folder: str, name: str, sheet: str) -> Path:
        made = tmp_path / folder
        made.mkdir()
        (made / "registry.yaml").write_text(REGISTRY.format(name=name), encoding="utf-8")
        (made / "sheet.yaml").write_text(sheet, encoding="utf-8")
        return made

    return write


@pytest.mark.parametrize(
    ("sheet", "messages"),
    [
        (
            BRIEF,
            ["s.en.pdf: a sheet of the registry `north` lies here already, and one of `south` would take its place"],
        ),
        (
            LESSON,
            [
                "s-key.en.pdf: a sheet of the registry `north` lies here already, and one of `south` would take its "
                "place",
                "s.en.pdf: a sheet of another registry lies here already, and one of `south` would take its place",
            ],
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("draft", [False, True])
def test_a_sheet_of_another_registry_is_not_overwritten(
    place: Callable[..., Path], tmp_path: Path, sheet: str, messages: list[str], draft: bool
) -> None:
    out = tmp_path / "out"
    written = list(build_all(place("a", "north", sheet), out, draft=draft))
    before = {path: path.read_bytes() for path in written}
    with pytest.raises(Unusable) as caught:
        list(build_all(place("b", "south", sheet + "  - heading: More\n"), out, draft=draft))
    assert [f"{Path(one.place.file).name}: {one.message}" for one in caught.value.problems] == messages
    assert all("-o" in one.hint for one in caught.value.problems)
    assert {path: path.read_bytes() for path in out.iterdir()} == before


@pytest.mark.parametrize("sheet", [BRIEF, LESSON])
def test_a_registry_builds_over_its_own_sheets(
    place: Callable[..., Path], tmp_path: Path, sheet: str
) -> None:
    folder = place("a", "north", sheet)
    first = [path.read_bytes() for path in build_all(folder, tmp_path / "out")]
    (folder / "sheet.yaml").write_text(sheet + "  - heading: More\n", encoding="utf-8")
    second = [path.read_bytes() for path in build_all(folder, tmp_path / "out")]
    assert all(one != other for one, other in zip(first, second, strict=True))


def test_files_of_other_programs_are_replaced_as_any_program_does(
    place: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "s.en.pdf").write_bytes(b"%PDF-1.7 a page of somebody else")
    (made,) = build_all(place("a", "north", BRIEF), tmp_path)
    assert b"north" in made.read_bytes()


def test_pages_for_students_do_not_name_their_registry(place: Callable[..., Path], tmp_path: Path) -> None:
    """Its id may say what they are to find out."""
    made = {path.name: path for path in build_all(place("a", "numbers-too-large", LESSON), tmp_path)}
    assert b"numbers-too-large" not in made["s.en.pdf"].read_bytes()
    assert b"numbers-too-large" in made["s-key.en.pdf"].read_bytes()


def test_a_folder_of_that_name_is_no_sheet(place: Callable[..., Path], tmp_path: Path) -> None:
    from claims.loading.load import load

    (tmp_path / "s.en.pdf").mkdir()
    assert not list(taken_places(["s.en.pdf"], load(place("a", "north", BRIEF)), tmp_path))


CHART = (
    "sheet: s\nlayout: brief\ntitle: Pupils\nblocks:\n"
    "  - chart: {kind: timeline, claims: [all], title: A number}\n  - sources: {}\n"
)


@pytest.mark.parametrize("first", [["pdf", "svg"], ["svg"], ["png"], ["png", "svg"]])
@pytest.mark.parametrize("kind", ["timeline", "source-ladder"])
def test_charts_of_another_registry_are_not_overwritten_nor_mixed_with_ours(
    place: Callable[..., Path], tmp_path: Path, first: list[str], kind: str
) -> None:
    """A chart of another kind has another name, and would stand among those of the other sheet."""
    out = tmp_path / "out"
    list(build_all(place("a", "north", CHART), out, to=first))
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    south = place("b", "south", CHART.replace("timeline", kind))
    with pytest.raises(Unusable) as caught:
        list(build_all(south, out, to=["png", "svg"]))
    told = {Path(one.place.file).name: one.message for one in caught.value.problems}
    assert set(told) == {name for name in before if not name.endswith(".pdf")}
    assert set(told.values()) == {
        "a chart of the registry `north` lies here already, and one of `south` would take its place"
    }
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    again = list(build_all(tmp_path / "a", out, to=first))
    assert {path.name for path in again} == set(before), "its own it builds over"


def test_charts_of_pages_for_students_do_not_name_their_registry(
    place: Callable[..., Path], tmp_path: Path
) -> None:
    lesson = LESSON + "  - chart: {kind: source-ladder, claims: [all], title: Works}\n  - sources: {}\n"
    for path in build_all(place("a", "numbers-too-large", lesson), tmp_path / "out", to=["svg", "png"]):
        assert (b"numbers-too-large" in path.read_bytes()) == path.name.startswith("s-key")
