"""What every test of the page engine needs: words for the file and the page, and a printer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from claims import check, load, seeds
from report.box import Box
from report.edition import Edition
from report.pdf import Drawn, Furniture, Metadata, render
from report.printing import Printed
from report.printing import printed as printed_sheet
from report.sheet import read
from report.style import A4, PageSetup

META = Metadata("A title", "en", date(2026, 11, 30), "An office", "A subject", ("one", "two"))
FURNITURE = Furniture("Running line", "right", ("An office · issued 2026-11-30", "Registry 3f9c01d2aa"))
SMALL = PageSetup("small", 340, 300)
"""A page that few lines fill, so that splitting is seen with little text."""

Printer = Callable[..., tuple[bytes, Drawn]]


@pytest.fixture
def printed() -> Printer:
    """Prints boxes and returns the file's bytes and the record."""

    def printer(*boxes: Box, page: PageSetup = A4, draft: bool = False) -> tuple[bytes, Drawn]:
        return render(boxes, page, FURNITURE, META, draft)

    return printer


@pytest.fixture
def small() -> PageSetup:
    return SMALL


@pytest.fixture
def meta() -> Metadata:
    return META


@pytest.fixture
def furniture() -> Furniture:
    return FURNITURE


@cache
def _shipped(name: str) -> Printed:
    folder, _, sheet = name.partition("/")
    sheet, _, language = sheet.partition(".")
    sheet, _, layout = sheet.partition("-")
    path = seeds.path_of(folder)
    assert path is not None
    made = read(path / f"{sheet}.yaml")
    made = made.version(language) if language else made
    return printed_sheet(Edition(made, check(load(path)), layout=layout))


@pytest.fixture(scope="session")
def shipped() -> Callable[[str], Printed]:
    """A shipped sheet by its folder and name, ``thailand/worksheet-key`` or ``thailand/brief.th``; built once."""
    return _shipped
