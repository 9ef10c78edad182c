"""The reference of all fields: what each says, where it may stand, how it is written, as the entries tell."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import fill, indent
from typing import Any

from click import style
from pydantic.fields import FieldInfo

from claims import units
from claims.document.yaml_writing import inline
from claims.kind import KindTree
from claims.output.text import harmless
from claims.registry.entry import entry_in, keys_of
from claims.registry.section import SECTIONS, Header
from claims.registry.worded import takes_languages

WIDTH = 96


@dataclass(frozen=True, slots=True)
class Home:
    """Where fields stand: a section, a block or the head of a file, with what is said of it.

    ``options`` is an entry type, or the annotated type of a single value; ``path`` are the keys that lead there, none
    for the head of a file.
    """

    path: tuple[str, ...]
    summary: str
    options: Any


def registry_homes() -> tuple[Home, ...]:
    """The homes of a registry: what it says of itself, and each of its sections."""
    head = Home((), "", Header)
    return (head, *(Home((key,), _first_line(one.model), one.model) for key, one in SECTIONS.items()))


def explained(name: str, homes: Iterable[Home]) -> str:
    """Everything called ``name``: a section or a block with its fields, and fields; empty where there is none."""
    homes = tuple(homes)
    parts = ["\n".join(_home(one)) for one in homes if one.path[-1:] == (name,)]
    places: dict[tuple[str, str], list[str]] = {}
    told: dict[tuple[str, str], FieldInfo] = {}
    for path, field in (found for home in homes for found in _fields(home)):
        if path[-1] == name:
            sort = (field.description or "", str(field.examples))
            told.setdefault(sort, field)
            places.setdefault(sort, []).append(" › ".join(path[:-1]) or "the head of the file")
    parts += ["\n".join(_field(name, told[sort], places[sort])) for sort in told]
    if name == "kinds":
        parts.append("\n".join(_kinds()))
    if name == "unit":
        listed = f"The units there are: {', '.join(units.measures())}; joined by * and /, as in person/km2."
        parts.append(fill(listed, WIDTH, break_on_hyphens=False))
    return harmless("\n\n".join(parts))


def names(homes: Iterable[Home]) -> set[str]:
    """Everything that can be explained here."""
    homes = tuple(homes)
    return {path[-1] for home in homes for path, _ in _fields(home)} | {
        one.path[-1] for one in homes if one.path
    }


def _fields(home: Home) -> Iterator[tuple[tuple[str, ...], FieldInfo]]:
    yield from _of(entry_in(home.options), home.path, ())


def _of(
    model: Any, path: tuple[str, ...], above: tuple[Any, ...]
) -> Iterator[tuple[tuple[str, ...], FieldInfo]]:
    if model is None or model in above:
        return
    for key, field in model.model_fields.items():
        here = (*path, field.alias or key)
        yield here, field
        yield from _of(entry_in(field.annotation), here, (*above, model))


def _home(home: Home) -> Iterator[str]:
    yield style(home.path[-1], bold=True) + style(
        f"   {' › '.join(home.path[:-1]) or 'a section of a registry'}", dim=True
    )
    yield fill(home.summary, WIDTH)
    model = entry_in(home.options)
    for key, field in model.model_fields.items() if model else ():
        needed = " (needed)" if field.is_required() else ""
        yield f"   {field.alias or key}{needed}: {_first_sentence(field)}"
    if model is None:
        for one in getattr(home.options, "__metadata__", ()):
            if isinstance(one, FieldInfo) and one.examples:
                yield f"   such as    - {home.path[-1]}: {inline(one.examples[0])}"


def _field(name: str, field: FieldInfo, places: list[str]) -> Iterator[str]:
    yield style(name, bold=True) + style(
        "   needed" if field.is_required() else "   may be left out", dim=True
    )
    yield indent(fill(field.description or "", WIDTH - 3), "   ")
    yield f"   stands in   {', '.join(dict.fromkeys(places))}"
    if choices := _choices(field.annotation):
        yield f"   one of      {', '.join(choices)}"
    inner = entry_in(field.annotation)
    if inner is not None:
        yield f"   holds       {', '.join(keys_of(inner))}"
    for example in field.examples or ():
        yield f"   write       {name}: {inline(example)}"
    if (
        field.examples
        and entry_in(field.annotation) is None
        and takes_languages(field.annotation, field.metadata)
    ):
        text = "{en: …, id: …}"
        listed = isinstance(field.examples[0], list)
        yield f"   or          {name}: {f'[{text}]' if listed else text}"
    extra = field.json_schema_extra
    for example in extra.get("bad_examples", ()) if isinstance(extra, dict) else ():  # type: ignore[union-attr]
        yield f"   not         {name}: {inline(example)}"  # type: ignore[arg-type]


def _choices(annotation: Any) -> tuple[str, ...]:
    """The words of a field that takes one of a few."""
    if typing.get_origin(annotation) is typing.Literal:
        return tuple(map(str, typing.get_args(annotation)))
    found = [one for inner in typing.get_args(annotation) if (one := _choices(inner))]
    return found[0] if len(found) == 1 else ()


def _kinds() -> Iterator[str]:
    """All kinds there are, each below the kind it belongs to."""
    yield style("The kinds there are; your own go below one of them", bold=True)
    for path in sorted(KindTree.builtin().paths.values()):
        yield f"{'   ' * len(path)}{path[-1]}"


def _first_line(model: Any) -> str:
    return (model.__doc__ or "").split("\n\n")[0].replace("\n", " ").replace("``", "`")


def _first_sentence(field: FieldInfo) -> str:
    return field.description or ""
