"""Every template of a phrase that the source can make, with its places, for translators and for tests.

``python tests/templates.py`` lists them, each with the files and lines where it stands; ``--advice`` those of what the
registry's maker does, which no page prints.
"""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import claims
import report

ROOTS = tuple(Path(package.__file__ or "").parent for package in (claims, report))
# The functions that make phrases, with how many of their first arguments are templates.
MAKERS = {"phrase": 1, "plural": 2, "dual": 2, "excuse": 2, "advice": 1}
HOME = "claims/phrase.py"  # where these functions hand templates on to one another


@dataclass(frozen=True)
class Template:
    """A msgid with the places where it stands, as file and line; ``several`` is its plural, where it has one.

    ``is_advice`` is True where only the registry's maker reads it, in the terminal: no page prints what an excuse
    advises, nor the details of a premise and what settles it.
    """

    text: str
    several: str = ""
    is_advice: bool = False
    places: list[str] = field(default_factory=list, compare=False)


@dataclass(frozen=True)
class Untold:
    """A call whose template cannot be read off the source."""

    place: str
    source: str


@cache
def collected() -> tuple[tuple[Template, ...], tuple[Untold, ...]]:
    """All templates, sorted by file and line, and the calls that make theirs in another way."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _files()}
    everywhere = {name: text for tree in trees.values() for name, text in _constants(tree).items()}
    found: dict[tuple[str, bool], Template] = {}
    untold: list[Untold] = []
    for path, tree in trees.items():
        name = _name(path)
        constants, aside = everywhere | _constants(tree), _aside(tree)
        for node in ast.walk(tree):
            maker = _maker(node)
            if maker is None or name == HOME:
                continue
            assert isinstance(node, ast.Call)
            place = f"{name}:{node.lineno}"
            texts = [_texts(one, constants) for one in node.args[: MAKERS[maker]]]
            for_maker = id(node) in aside
            if not all(texts) or not texts:
                untold.append(Untold(place, ast.unparse(node)))
            for template in _templates(maker, texts, for_maker):
                found.setdefault((template.text, template.is_advice), template).places.append(place)
    return tuple(found.values()), tuple(untold)


def _files() -> list[Path]:
    return sorted(path for root in ROOTS for path in root.rglob("*.py"))


def _name(path: Path) -> str:
    """The path from its package on, wherever that is installed."""
    root = next(root for root in ROOTS if path.is_relative_to(root))
    return path.relative_to(root.parent).as_posix()


def _maker(node: ast.AST) -> str | None:
    if not isinstance(node, ast.Call):
        return None
    name = node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func).removeprefix("phrase.")
    return name if name in MAKERS else None


def _constants(tree: ast.Module) -> dict[str, list[str]]:
    """The texts that a name stands for, by itself or as a mapping of them."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
            texts = [
                one.value for one in values if isinstance(one, ast.Constant) and isinstance(one.value, str)
            ]
            for target in targets:
                if isinstance(target, ast.Name) and len(texts) == len(values):
                    found.setdefault(target.id, []).extend(texts)
    return found


def _texts(node: ast.expr, constants: dict[str, list[str]]) -> list[str]:
    """The templates that an argument can be; none where they cannot be read off."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body, constants), *_texts(node.orelse, constants)]
    if isinstance(node, ast.Subscript):
        return _texts(node.value, constants)
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return constants.get(name, [])


def _aside(tree: ast.Module) -> set[int]:
    """The nodes of details of premises and of what settles them."""
    found: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found += node.args[{"Premise": 2, "stated": 4}.get(node.func.id, len(node.args)) :]
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found += [node.value] if node.targets[0].id in ("detail", "settle", "doubt") else []
    return {id(inner) for one in found for inner in ast.walk(one)}


def _templates(maker: str, texts: list[list[str]], aside: bool) -> Iterator[Template]:
    if maker == "plural" and len(texts) == 2:
        yield from (Template(one, several, aside) for one, several in zip(*texts, strict=True))
        return
    for position, every in enumerate(texts):
        advice = aside or maker == "advice" or (maker == "excuse" and position == 1)
        yield from (Template(text, is_advice=advice) for text in every)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--advice", action="store_true", help="what only the registry's maker reads")
    chosen = parser.parse_args()
    for one in collected()[0]:
        if one.is_advice == chosen.advice:
            print(
                f"#: {' '.join(one.places)}\n{one.text}" + (f"\n{one.several}" if one.several else "") + "\n"
            )


if __name__ == "__main__":
    main()
