"""Fonts: cut once, whole or not at all, wherever the user's cache may be."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics

from report.pdf import font, instance
from report.pdf.font import load, uncovered
from report.style import REGULAR, WEIGHTS


@pytest.fixture(scope="module")
def regular() -> bytes:
    """A font that was cut before."""
    return load().face(REGULAR).path.read_bytes()


@pytest.fixture
def cache(tmp_path: Path, regular: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder."""
    monkeypatch.setattr(instance, "cache_folder", lambda: tmp_path / "fonts")
    return tmp_path / "fonts"


@pytest.fixture
def quick(regular: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cutting takes no time."""
    monkeypatch.setattr(instance, "_cut", lambda *asked: regular)


def test_a_weight_is_cut_once_with_one_line_of_progress(cache: Path) -> None:
    said: list[str] = []
    first = instance.instances((REGULAR,), said.append)
    again = instance.instances((REGULAR,), said.append)
    assert first == again
    assert said == ["Preparing IBM Plex Sans Regular for printing (once) …"]
    assert [path.name for path in cache.iterdir()] == [first[REGULAR].name]


def test_the_same_cut_has_the_same_bytes(regular: bytes) -> None:
    """A font's own date would change the PDF from machine to machine."""
    assert instance._cut(instance._source(), REGULAR) == regular


def test_another_font_or_tool_makes_other_files(
    cache: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = instance.instances((REGULAR,), lambda line: None)
    monkeypatch.setattr("fontTools.version", "0.0")
    assert instance.instances((REGULAR,), lambda line: None) != before


def test_a_failed_cut_leaves_nothing_behind(
    cache: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        instance.instances((REGULAR,), lambda line: None)
    assert list(cache.iterdir()) == []


def test_a_folder_that_cannot_be_made_gives_way_to_a_temporary_one(
    tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(instance, "cache_folder", lambda: tmp_path / "file" / "fonts")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    path = instance.instances((REGULAR,), lambda line: None)[REGULAR]
    assert path.is_relative_to(tmp_path / "temporary")
    if hasattr(os, "getuid"):
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_damaged_cache_file_is_cut_again(cache: Path, quick: None) -> None:
    path = instance.instances((REGULAR,), lambda line: None)[REGULAR]
    damaged = path.with_stem("damaged")
    damaged.write_bytes(b"no font")
    face = font._face(REGULAR, damaged)
    assert face.width("0", 1000) == 600
    assert not damaged.exists()


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"XDG_CACHE_HOME": "/caches"}, "/caches/claimsheet/fonts"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, "HOME/.cache/claimsheet/fonts"),
        ("linux", {}, "HOME/.cache/claimsheet/fonts"),
        ("darwin", {}, "HOME/Library/Caches/claimsheet/fonts"),
        ("win32", {}, "HOME/AppData/Local/claimsheet/fonts"),
    ],
)
def test_the_cache_is_where_the_platform_keeps_caches(
    platform: str, environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("HOME"))
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert instance.cache_folder().as_posix() == expected


@pytest.mark.parametrize("weight", WEIGHTS)
def test_digits_are_of_one_width_so_that_columns_of_numbers_align(weight: int) -> None:
    face = load().face(weight)
    assert len({face.width(digit, 10) for digit in "0123456789"}) == 1


def test_weights_are_really_different() -> None:
    faces = load()
    widths = [faces.face(weight).width("Widths of weights", 10) for weight in WEIGHTS]
    assert widths == sorted(set(widths))


def test_a_width_is_the_width_that_is_printed() -> None:
    face = load().face(REGULAR)
    text = "800 000 – about 60 % ≥ “so”"
    assert face.width(text, 9) == pytest.approx(pdfmetrics.stringWidth(text, face.name, 9))


@pytest.mark.parametrize("sign", "−‰±≈≤≥²₂→←€฿₫₱₹≠·…–—“”‘’•×÷½Łğşőřžạđ")
def test_the_signs_of_a_fact_sheet_can_be_printed(sign: str) -> None:
    assert uncovered(sign) == ()


def test_uncovered_names_each_character_once_in_order() -> None:
    assert uncovered("漢子 子 a") == ("子", "漢")
