"""Every text that catalogues of languages translate, collected from the source: words and templates of phrases.

``python tests/msgids.py`` lists those that a catalogue lacks.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

import claims
import report
from report.speech import Speech
from report.words import ENGLISH

ROOTS = tuple(Path(package.__file__ or "").parent for package in (claims, report))
# Which of their arguments are templates; of an excuse only the first is for readers.
CALLS = {"phrase": 1, "excuse": 1, "dual": 2, "plural": 2}
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
    """The templates of phrases that stand as literals, or as constants, where a phrase is made."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8")) for root in ROOTS for path in root.rglob("*.py")
    }
    constants: dict[str, str] = {}
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                names = [one.id for one in node.targets if isinstance(one, ast.Name)]
                if isinstance(node.value.value, str):
                    constants |= dict.fromkeys(names, node.value.value)
    found: dict[str, Wanted] = {}
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                read = [text for one in node.args[: CALLS.get(name, 0)] for text in _texts(one, constants)]
                if name == "plural" and len(read) == 2:
                    found[read[0]] = Wanted(read[0], several=read[1])
                else:
                    found |= {text: Wanted(text) for text in read if text not in found}
    return tuple(found.values())


def _texts(node: ast.expr, constants: Mapping[str, str]) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Name | ast.Attribute):
        name = node.id if isinstance(node, ast.Name) else node.attr
        if name in constants:
            yield constants[name]
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, constants)
        yield from _texts(node.orelse, constants)


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
        lacking = [one.text for one in of_words() if one.text not in known]
        phrases = [one.text for one in templates() if one.text not in known]
        print(f"{code}: {len(lacking)} words and {len(phrases)} of {len(templates())} templates lacking")
        for text in lacking:
            print(f"  {text!r}")


if __name__ == "__main__":
    main()
