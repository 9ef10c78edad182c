"""The checks: one file each, named after the problem it finds. The folder is the feature list.

A check module has a docstring (its manual, see :class:`Manual`), ``GROUP``, ``AT_MOST`` (the highest level it
can give), and either

- ``judge(registry, setting)``, which yields judgements, or - ``constraints(registry)``, which yields
constraints (None for one that could not be made, as a claim is missing), and ``message(registry, verdict)``;
one place decides them all (:mod:`claims.checking`). ``RANK`` orders checks that see the same conflict, the
highest first; ``PARTIAL = True`` says that its message is right, too, for a constraint from which claims that a
conflict does not need were left out.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claims.finding import Judgement, Level
    from claims.reasoning.constraint import Constraint
    from claims.reasoning.solver import Verdict
    from claims.registry.registry import Registry

HEADINGS = ("Flags", "Why", "Flagged", "Accepted", "Undecided", "Innocent if", "Method")
GROUPS = (
    "Reading",
    "Kinds and bounds",
    "Sets",
    "Ratios",
    "Rounding and granularity",
    "Plausibility",
    "Time",
    "Sources",
    "Hedges and wording",
)

COMPARING = ("Sets", "Ratios", "Plausibility", "Time")
"""Groups of checks that set one thing against another; the others look at one entry alone."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a check may know beside the registry: the folder of documents, and the day for expiry and
    staleness."""

    documents: Path | None = None
    today: date | None = None


@dataclass(frozen=True)
class Manual:
    """A check's docstring, taken apart by its headings; ``title`` is its first line."""

    title: str
    parts: dict[str, str]
    text: str

    @property
    def flagged(self) -> str:
        return self.parts["Flagged"]

    @property
    def accepted(self) -> str:
        return self.parts["Accepted"]


@dataclass(frozen=True)
class Check:
    """One check, found in its file."""

    name: str
    group: str
    at_most: Level
    manual: Manual = field(repr=False)
    judge: Callable[[Registry, Setting], Iterator[Judgement]] | None = field(repr=False, default=None)
    constraints: Callable[[Registry], Iterator[Constraint | None]] | None = field(repr=False, default=None)
    message: Callable[[Registry, Verdict], str] | None = field(repr=False, default=None)
    rank: int = 0
    partial: bool = False


@lru_cache(maxsize=1)
def all_checks() -> tuple[Check, ...]:
    """Every check of this folder, sorted by name."""
    folder = Path(__file__).parent
    stems = sorted(path.stem for path in folder.glob("[a-z]*.py"))
    return tuple(_check(stem, importlib.import_module(f"claims.checks.{stem}")) for stem in stems)


def _check(stem: str, module: Any) -> Check:
    return Check(
        name=stem.replace("_", "-"),
        group=module.GROUP,
        at_most=module.AT_MOST,
        manual=manual(module.__doc__ or ""),
        judge=getattr(module, "judge", None),
        constraints=getattr(module, "constraints", None),
        message=getattr(module, "message", None),
        rank=getattr(module, "RANK", 0),
        partial=getattr(module, "PARTIAL", False),
    )


def manual(text: str) -> Manual:
    """Take a docstring apart. Headings start a line and end with a colon; samples are indented YAML."""
    title, _, rest = text.strip().partition("\n")
    pieces = re.split(rf"^({'|'.join(HEADINGS)}):", dedent(rest), flags=re.MULTILINE)
    parts = {
        heading: dedent(body).strip()
        for heading, body in zip(pieces[1::2], map(_unfold, pieces[2::2]), strict=True)
    }
    return Manual(title.strip(), parts, text.strip())


def _unfold(body: str) -> str:
    return body if body.startswith("\n") else " ".join(body.split())


def comparing() -> tuple[str, ...]:
    """The names of the checks that compare figures or dates and can find more than a note."""
    return tuple(one.name for one in all_checks() if one.group in COMPARING and one.at_most != "note")


def sample(text: str) -> str:
    """A sample of a manual as a whole registry: what every registry needs is added where the sample leaves it
    out."""
    lines = ["registry: sample", "title: Sample"]
    if not re.search(r"^sources:", text, re.MULTILINE):
        lines.append("sources: {report: {title: A report, issued: 2018, language: en}}")
    return "\n".join([*lines, text, ""])
