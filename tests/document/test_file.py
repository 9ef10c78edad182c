"""No command waits for a pipe or reads a device to its end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from claims.cli import cli
from claims.document.file import data_of

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")

COMMANDS = (
    ("find", "{}.txt", "-l", "en"),
    ("draft", "{}.txt", "-l", "en", "-o", "new.yaml"),
    ("references", "{}.txt"),
    ("check", "{}.yaml"),
    ("build", "{}.yaml"),
    ("export", "{}.yaml", "--to", "csv"),
    ("anchor", "{}.yaml", "--documents", "."),
    ("coverage", "{}.yaml", "--documents", "."),
    ("explain", "implied", "{}.yaml"),
    ("accept", "0123456789", "{}.yaml", "--because", "x", "--by", "y", "--until", "2999-01-01"),
    ("import", "{}.bib", "--into", "kept.yaml"),
    ("import", "{}.json", "--into", "kept.yaml"),
    ("import", "{}.ris", "--into", "kept.yaml"),
    ("import", "kept.bib", "--into", "{}.yaml"),
    ("open", "{}.pdf"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: f"{one[0]}-{one[1]}")
def test_a_named_pipe_is_refused_and_nobody_waits(
    tmp_path: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for suffix in ("txt", "yaml", "bib", "json", "ris", "pdf"):
        os.mkfifo(f"pipe.{suffix}")
    Path("kept.yaml").write_text("registry: kept\ntitle: T\nsources: {}\nclaims: {}\n")
    Path("kept.bib").write_text("@book{a, title = {T}, year = 2001}\n")
    done = CliRunner().invoke(cli, [one.format("pipe") for one in command], standalone_mode=False)
    assert done.exception is not None
    assert "pipe or a device" in str(done.exception) or "device or a pipe" in str(done.exception)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="has no devices")
@pytest.mark.parametrize("suffix", ["yaml", "bib", "txt", "pdf"])
def test_a_device_that_never_ends_is_refused(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"zero.{suffix}"
    path.symlink_to("/dev/zero")
    with pytest.raises(OSError, match="pipe or a device"):
        data_of(path)


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        data_of(tmp_path)
    with pytest.raises(FileNotFoundError):
        data_of(tmp_path / "none")


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="has no /dev/stdin")
def test_what_the_shell_hands_over_is_read() -> None:
    code = "import sys; from pathlib import Path; from claims.document.file import data_of\n"
    code += "sys.stdout.buffer.write(data_of(Path('/dev/stdin')))"
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"a\xff\x00b" * 50_000, capture_output=True, check=True
    )
    assert done.stdout == b"a\xff\x00b" * 50_000
