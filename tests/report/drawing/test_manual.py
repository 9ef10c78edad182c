"""The command does without matplotlib's manual and prints the same; what imports report as a library keeps it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import report
from claims import seeds

TELLS = (
    "from matplotlib.lines import Line2D; sys.stderr.write("
    'f\'{hasattr(Line2D.set, "__signature__")} {"mpl_toolkits.mplot3d.axes3d" in sys.modules}\')'
)
LIBRARY = f"import sys, report.building, report.drawing.recorder, matplotlib.figure; {TELLS}"
COMMAND = (
    "import sys; sys.argv = ['claims', 'build', sys.argv[1], '-o', sys.argv[2]]\n"
    "from claims.cli import main\n"
    "try: main()\n"
    f"except SystemExit as ended: {TELLS}; raise"
)


def told(code: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return done.stderr


@pytest.fixture
def sheet() -> Path:
    path = seeds.path_of("thailand")
    assert path is not None
    return path / "brief.yaml"


def test_the_command_writes_no_manual_and_prints_the_same(sheet: Path, tmp_path: Path) -> None:
    assert told(COMMAND, str(sheet), str(tmp_path / "command")).endswith("False False")
    here = report.build(sheet, tmp_path / "here", language="en")
    assert (tmp_path / "command" / here.name).read_bytes() == here.read_bytes()


def test_a_library_keeps_the_manual() -> None:
    assert told(LIBRARY) == "True True"


def test_three_dimensions_are_there_again_for_whoever_asks() -> None:
    code = (
        "import sys; from report.drawing.manual import leave_out; leave_out(); leave_out()\n"
        "from mpl_toolkits.mplot3d import Axes3D; sys.stderr.write(Axes3D.name)"
    )
    assert told(code) == "3d"
