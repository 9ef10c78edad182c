"""The checks of printed sheets: one file each, found in this folder, run on what was really drawn.

A module has a docstring (its manual, in the form of :mod:`claims.checks`), ``AT_MOST`` (``error`` or ``warning``)
and ``judge(page) -> Iterator[Fault]``. Errors refuse a sheet, unless it is a draft, which lists them; warnings are
told and stop nothing.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Literal

from claims.checks import Manual, manual
from claims.place import Problem
from report import pdf
from report.blocks import Part
from report.edition import Edition
from report.imprint import Imprint
from report.spot import Steps

GROUP = "The sheet"
Level = Literal["error", "warning"]


@dataclass(frozen=True, eq=False)
class Page:
    """A sheet that was drawn: its edition, its parts, its imprint and the record of what stands on its pages."""

    edition: Edition
    parts: tuple[Part, ...]
    imprint: Imprint
    drawn: pdf.Drawn


@dataclass(frozen=True)
class Fault:
    """What a check found, what to do about it, and where in the sheet the cause stands: ``width`` characters of
    its text from ``offset``, all of it where ``width`` is 0."""

    message: str
    hint: str
    path: Steps
    offset: int = 0
    width: int = 0


@dataclass(frozen=True)
class SheetCheck:
    """One check, found in its file."""

    name: str
    at_most: Level
    manual: Manual = field(repr=False)
    judge: Callable[[Page], Iterator[Fault]] = field(repr=False)


@lru_cache(maxsize=1)
def all_checks() -> tuple[SheetCheck, ...]:
    """Every check of this folder, sorted by name."""
    stems = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))
    return tuple(_check(stem) for stem in stems)


def _check(stem: str) -> SheetCheck:
    module = importlib.import_module(f"report.checks.{stem}")
    made = manual(module.__doc__ or "")
    return SheetCheck(stem.replace("_", "-"), module.AT_MOST, made, module.judge)


def judged(page: Page) -> tuple[list[Problem], list[Problem]]:
    """The errors and the warnings of a drawn sheet, each with its place and the name of its check."""
    found: dict[Level, list[Problem]] = {"error": [], "warning": []}
    for check in all_checks():
        for fault in check.judge(page):
            message = f"{fault.message} [{check.name}]"
            path = fault.path or ("sheet",)
            found[check.at_most].append(
                page.edition.sheet.problem(message, fault.hint, *path, offset=fault.offset, width=fault.width)
            )
    return tuple(dict.fromkeys(found["error"])), tuple(dict.fromkeys(found["warning"]))  # type: ignore[return-value]
