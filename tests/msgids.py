"""Every text that catalogues of languages translate, collected from the source: words and templates of phrases.

``python tests/msgids.py`` lists those that a catalogue lacks.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

import claims
import report
from claims.kind import KindTree
from report.speech import Speech
from report.voice import KIND
from report.words import ENGLISH

if str(Path(__file__).parents[1]) not in sys.path:
    sys.path.insert(0, str(Path(__file__).parents[1]))  # to be run as a script

from tests.templates import collected

ROOTS = tuple(Path(package.__file__ or "").parent for package in (claims, report))
FROM_CLDR = ("months",)


@dataclass(frozen=True)
class Wanted:
    """An English text with the fields of words that it stands in; ``several`` is its plural."""

    text: str
    places: tuple[str, ...] = ()
    several: str = ""


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from (text for one in value for text in texts(one))
    elif isinstance(value, Mapping):
        yield from (text for one in value.values() for text in texts(one))


@cache
def words() -> tuple[tuple[str, Any], ...]:
    """The words of pages, those around numbers, and those of every chart, by name."""
    charts = sorted(path.stem for path in (ROOTS[1] / "charts").glob("[a-z]*.py"))
    modules = [(stem.replace("_", "-"), importlib.import_module(f"report.charts.{stem}")) for stem in charts]
    of_charts = [(name, module.Words()) for name, module in modules if hasattr(module, "Words")]
    return ("page", ENGLISH), ("speech", Speech()), *of_charts


def of_words() -> Iterator[Wanted]:
    found: dict[str, list[str]] = {}
    for name, one in words():
        for field in fields(one):
            if field.name not in FROM_CLDR:
                for text in texts(getattr(one, field.name)):
                    if text:
                        found.setdefault(text, []).append(f"{name}.{field.name}")
    yield from (Wanted(text, tuple(places)) for text, places in found.items())


@cache
def templates() -> tuple[Wanted, ...]:
    """The templates of phrases that readers of pages may see."""
    found = {one.text: one.several for one in collected()[0] if not one.is_advice}
    return tuple(Wanted(text, several=several) for text, several in found.items())


def kinds() -> Iterator[Wanted]:
    """The kinds of things counted."""
    yield from (Wanted(kind, (KIND,)) for kind in sorted(KindTree.builtin().paths))


@cache
def literals() -> frozenset[str]:
    """Every text that stands as a literal in the source."""
    paths = [path for root in ROOTS for path in root.rglob("*.py")]
    nodes = (node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    return frozenset(
        node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def main() -> None:
    """Print, for each catalogue, the texts of words that it lacks, and how many templates of phrases."""
    from report.languages import SOURCE, codes
    from report.languages.catalogue import catalogue

    for code in codes():
        if code == SOURCE:
            continue
        known = {text for _, text in catalogue(code).texts}
        lacking = [one.text for one in (*of_words(), *kinds()) if one.text not in known]
        phrases = [one.text for one in templates() if one.text not in known]
        print(f"{code}: {len(lacking)} words and {len(phrases)} of {len(templates())} templates lacking")
        for text in lacking:
            print(f"  {text!r}")


if __name__ == "__main__":
    main()
