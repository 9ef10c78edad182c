"""A sheet: its title and blocks as plain data, read from YAML, with the place of each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

from claims.document import yaml
from claims.document.yaml import Document, Mapping, Sequence
from claims.field import Entry, Id, Text, Truth, described
from claims.invalid import faults
from claims.place import Place, Problem, Unusable
from report import blocks, layouts


class Organisation(Entry):
    """Who issues the sheet."""

    name: Text = described("Name, printed in the footer.", good="Example Foundation", bad="")
    contact: Text | None = described(
        "How readers reach you; no personal address.", good="briefs@example.org", bad="", default=None
    )
    licence: Text | None = described("Licence of the sheet.", good="CC BY 4.0", bad="", default=None)


class Header(Entry):
    """What a sheet says about itself."""

    sheet: Id = described("Id of the sheet; its PDF is called ID.LANGUAGE.pdf.", good="brief", bad="My brief")
    layout: Text = described("Layout, one of those in report/layouts.", good="brief", bad="poster")
    title: Text = described("Title of the PDF and of its running line.", good="What the numbers say", bad="")
    language: Text = described("Language of the sheet.", good="en", bad="xx", default="en")
    paper: Literal["A4", "Letter"] = described("Paper size.", good="A4", bad="A3", default="A4")
    running_line: Truth = described(
        "Whether the title stands at the head of each page after the first.", good=True, bad="often", default=True
    )
    organisation: Organisation | None = described(
        "Who issues the sheet.", good={"name": "Example Foundation"}, bad="Example Foundation", default=None
    )


@dataclass(frozen=True)
class Block:
    """One block: its name, its checked options, and where it stands in the file."""

    name: str
    options: Any
    path: tuple[str | int, ...]


@dataclass(frozen=True)
class Sheet:
    """A sheet as written. ``blocks`` are in the order of the file."""

    header: Header
    blocks: tuple[Block, ...]
    document: Document

    def place(self, *path: str | int) -> Place:
        """Where an option stands; the nearest thing around it when it is not in the file."""
        return _place(self.document, path)

    def problem(self, message: str, hint: str, *path: str | int, offset: int = 0, width: int = 0) -> Problem:
        """A problem at an option; ``offset`` and ``width`` point at a part of its text, where it stands on one line."""
        place = self.place(*path)
        line = self.document.line_text(place.line)
        quoted = line[place.column - 1 : place.column] in ('"', "'")
        if width and offset < len(line) - place.column + 1:
            place = Place(place.file, place.line, place.column + offset + quoted, width)
        return Problem(place, message, hint, line)


def read(path: Path) -> Sheet:
    """Read a sheet. Raises Unusable with every problem of the file."""
    return from_document(yaml.read(path))


def from_document(document: Document) -> Sheet:
    """A sheet from a document already read."""
    root = document.mapping()
    problems: list[Problem] = []
    own = {key: value for key, value in root.items() if key != "blocks"}
    header = validated(Header, own, (), document, "sheet", problems)
    found = _blocks(document, root, problems)
    if header is not None and header.layout not in layouts.names():
        known = ", ".join(layouts.names())
        problems.append(Problem(_place(document, ("layout",)), f"`{header.layout}` is not a layout", f"one of: {known}"))
    if problems or header is None:
        raise Unusable(
            [
                one if one.line_text else Problem(one.place, one.message, one.hint, document.line_text(one.place.line))
                for one in problems
            ]
        )
    return Sheet(header, tuple(found), document)


def _blocks(document: Document, root: Mapping, problems: list[Problem]) -> list[Block]:
    written = root.get("blocks")
    if not isinstance(written, Sequence) or not written:
        place = root.key_place("blocks") if "blocks" in root else root.key_place("sheet") if "sheet" in root else root.place
        problems.append(Problem(place, "a sheet needs `blocks:`, a list", "such as `- headline: …`"))
        return []
    found: list[Block] = []
    known = blocks.all_blocks()
    for index, entry in enumerate(written):
        place = written.item_place(index)
        if not isinstance(entry, Mapping) or len(entry) != 1:
            problems.append(Problem(place, "a block has one name with its options", "such as `- headline: …`"))
            continue
        name = next(iter(entry))
        if name not in known:
            problems.append(Problem(place, f"`{name}` is not a block", f"one of: {', '.join(known)}"))
            continue
        path = ("blocks", index, name)
        checked = validated(known[name].options, entry[name], path, document, f"{name} block", problems)
        if checked is not None:
            found.append(Block(name, checked, path))
    return found


def validated(model: Any, raw: Any, path: tuple[str | int, ...], document: Document, noun: str, problems: list[Problem]) -> Any:
    """``raw`` as an object of type ``model``; its faults become problems with places below ``path``."""
    try:
        return TypeAdapter(model).validate_python(raw)
    except ValidationError as error:
        for fault in faults(error, raw, model, noun):
            place = _place(document, (*path, *fault.path), at_key=fault.at_key)
            problems.append(Problem(place, fault.message, fault.hint))
        return None


def _place(document: Document, path: tuple[str | int, ...], at_key: bool = False) -> Place:
    node: object = document.root
    place = document.mapping().place
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node:
            is_value = isinstance(node[step], str) and not at_key
            place = node.value_place(step) if is_value else node.key_place(step)
            node = node[step]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            place = node.item_place(step)
            node = node[step]
    return place


@lru_cache(maxsize=1)
def sheet_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a sheet file, with every block's options."""
    from claims.schema import IDENTIFIER, without_titles

    schema: dict[str, Any] = without_titles(Header.model_json_schema(by_alias=True))
    definitions = schema.setdefault("$defs", {})
    choices = []
    for name, block in blocks.all_blocks().items():
        inner = without_titles(TypeAdapter(block.options).json_schema(by_alias=True, ref_template="#/$defs/{model}"))
        definitions.update(inner.pop("$defs", {}))
        inner.setdefault("description", block.summary)
        choices.append(
            {
                "type": "object",
                "description": block.summary,
                "properties": {name: inner},
                "required": [name],
                "additionalProperties": False,
            }
        )
    schema["$schema"] = IDENTIFIER
    schema["title"] = "claimsheet sheet"
    schema["description"] = "A printed sheet in which every number is bound to a claim of its registry."
    schema["properties"]["blocks"] = {
        "type": "array",
        "description": "The blocks of the sheet, in order.",
        "examples": [[{"headline": "What the numbers say"}]],
        "bad_examples": ["headline"],
        "items": {"oneOf": choices},
        "minItems": 1,
    }
    schema["required"] = [*schema.get("required", []), "blocks"]
    return schema
