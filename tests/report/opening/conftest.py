"""Finished sheets to open, each printed once in all tests, and words for what opening them finds."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from claims import check, load, seeds
from report.edition import Edition
from report.opening.opened import Opened, opened
from report.printing import printed
from report.sheet import read

Finished = Callable[[str, str], bytes]
Open = Callable[[bytes], Opened]


@cache
def _finished(name: str, language: str) -> bytes:
    folder, _, sheet = name.partition("/")
    sheet, _, layout = sheet.partition("-")
    path = seeds.path_of(folder)
    assert path is not None
    version = read(path / f"{sheet}.yaml").version(language)
    return printed(Edition(version, check(load(path)), layout=layout)).data


@pytest.fixture(scope="session")
def finished() -> Finished:
    """The bytes of a shipped sheet by its folder and name, such as ``thailand/worksheet-key``, and language."""
    return _finished


@pytest.fixture
def brief(finished: Finished) -> bytes:
    return finished("thailand/brief", "en")


@pytest.fixture
def open_bytes(tmp_path: Path) -> Open:
    """Opens a sheet that is only bytes."""

    def run(data: bytes) -> Opened:
        path = tmp_path / "sheet.pdf"
        path.write_bytes(data)
        return opened(path)

    return run
