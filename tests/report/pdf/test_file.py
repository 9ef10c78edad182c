"""A file is written whole or not at all."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from report.box import Chart, paragraph
from report.pdf import Furniture, Metadata, write
from report.pdf.file import write_whole
from report.style import A4


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    write_whole(b"new", tmp_path / "a" / "b.pdf")
    assert (tmp_path / "a" / "b.pdf").read_bytes() == b"new"


@pytest.mark.parametrize("trouble", [KeyboardInterrupt, OSError("disk full")])
def test_an_interruption_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: BaseException | type[BaseException]
) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise trouble

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises((KeyboardInterrupt, OSError)):
        write_whole(b"new", target)
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]
    assert target.read_bytes() == b"old"


def test_a_failure_while_drawing_leaves_the_old_sheet(
    tmp_path: Path, furniture: Furniture, meta: Metadata
) -> None:
    target = tmp_path / "sheet.pdf"
    write([paragraph("first")], target, A4, furniture, meta)
    before = target.read_bytes()

    def interrupt(width: float, height: float) -> None:
        raise KeyboardInterrupt

    chart = Chart(interrupt, 100, alt="x")  # type: ignore[arg-type]
    with pytest.raises(KeyboardInterrupt):
        write([paragraph("second"), chart], target, A4, furniture, meta)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are those of POSIX systems")
def test_a_new_file_can_be_read_by_others_and_a_replaced_one_keeps_its_rights(tmp_path: Path) -> None:
    target, plain = tmp_path / "sheet.pdf", tmp_path / "plain"
    plain.touch()
    write_whole(b"new", target)
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
    target.chmod(0o640)
    write_whole(b"newer", target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
