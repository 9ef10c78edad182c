"""A sheet that is built again: what did not change is neither read nor checked again, and only that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import report
from claims.document import yaml
from claims.place import Unusable
from report import known
from report.keeping import forget

SHEET = (
    "sheet: one\nlayout: brief\ntitle: Pupils\nblocks:\n  - prose: There are {all-pupils}.\n  - sources: {}\n"
)
OTHER = SHEET.replace("There are", "We count").replace("sheet: one", "sheet: two")

Write = Callable[..., Path]
Build = Callable[..., bytes]


@pytest.fixture
def build(folder: Write, tmp_path: Path) -> Iterator[Build]:
    """Builds a sheet of a school; ``changed`` takes the place of a text in its registry, ``sheet`` of the sheet."""
    forget()
    school = folder(one=SHEET)
    registry = school / "registry.yaml"
    text = registry.read_text("utf-8")

    def built(changed: str = "80,000", sheet: str = SHEET, **named: object) -> bytes:
        registry.write_text(text.replace("80,000", changed), "utf-8")
        (school / "one.yaml").write_text(sheet, "utf-8")
        return report.build(school / "one.yaml", tmp_path / "build", **named).read_bytes()  # type: ignore[arg-type]

    yield built
    forget()


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is parsed (the name of a file) and checked (``check``) from now on."""
    done: list[str] = []
    parse, check = yaml.parse, known.check

    def parsed(data: bytes, file: str) -> yaml.Document:
        done.append(Path(file).name)
        return parse(data, file)

    def checked(*arguments: object) -> object:
        done.append("check")
        return check(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(yaml, "parse", parsed)
    monkeypatch.setattr(known, "check", checked)
    return done


def test_nothing_is_read_twice_where_nothing_changed(build: Build, worked: list[str]) -> None:
    first = build()
    assert sorted(worked) == ["check", "one.yaml", "registry.yaml"]
    assert build() == first
    assert len(worked) == 3
    forget()
    assert build() == first
    assert len(worked) == 6


def test_a_changed_claim_is_read_and_checked_and_nothing_else(build: Build, worked: list[str]) -> None:
    first = build()
    worked.clear()
    assert build("81,000") != first
    assert sorted(worked) == ["check", "registry.yaml"]
    assert build() == first


def test_a_changed_sheet_is_read(build: Build, worked: list[str]) -> None:
    first = build()
    worked.clear()
    assert build(sheet=SHEET.replace("There are", "We count")) != first
    assert "one.yaml" in worked
    assert "registry.yaml" not in worked


def test_a_sheet_beside_it_that_is_new_is_found(folder: Write, tmp_path: Path, build: Build) -> None:
    build()
    school = folder(two=OTHER)
    from report.building import build_all

    assert [one.name for one in build_all(school, tmp_path / "all")] == ["one.en.pdf", "two.en.pdf"]


def test_documents_are_looked_at_each_time(build: Build, tmp_path: Path, worked: list[str]) -> None:
    for _ in range(2):
        build(documents=tmp_path)
    assert worked.count("check") == 2


def test_what_is_large_is_not_kept(build: Build, worked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "LARGEST", 100)
    first = build()
    worked.clear()
    assert build() == first
    assert "check" in worked
    assert "registry.yaml" in worked


def test_one_registry_is_kept(build: Build) -> None:
    for pupils in ("81,000", "82,000", "83,000"):
        build(pupils)
    assert len(known._registries) == len(known._reports) == 1


def test_a_fault_is_told_each_time(build: Build) -> None:
    for _ in range(2):
        with pytest.raises(Unusable):
            build(sheet=SHEET.replace("title: Pupils", "titel: Pupils"))
    build()
