"""A sheet: its title and blocks as plain data, read from YAML, with the place of each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from claims.document import yaml
from claims.document.lines import LONGEST_LINE_SHOWN
from claims.document.yaml import Document, Mapping, Node, Sequence
from claims.loading.invalid import faults, safe, shown, suggestion
from claims.place import Place, Problem, Unusable
from claims.registry.worded import by_language
from report import blocks, languages, layouts
from report.header import Header
from report.languages import SOURCE
from report.schema import sheet_schema
from report.spot import Steps, spot
from report.version import version

__all__ = ["Block", "Sheet", "from_document", "problem_at", "read", "sheet_schema"]


@dataclass(frozen=True)
class Block:
    """One block: its name, its checked options, and where it stands in the file."""

    name: str
    options: Any
    path: Steps


@dataclass(frozen=True)
class Sheet:
    """A sheet as written, in the language of one version. ``blocks`` are in the order of the file."""

    header: Header
    blocks: tuple[Block, ...]
    document: Document
    language: str = SOURCE
    missing: tuple[Steps, ...] = ()
    written: Sheet | None = field(default=None, repr=False, compare=False)

    def version(self, language: str) -> Sheet:
        """The sheet in one of its languages; ``missing`` leads to the texts that it does not have in that."""
        whole = self.written or self  # with the texts of all languages
        first = whole.header.spoken[0]
        header, missing = version(whole.header, language, first)
        blocks = []
        for block in whole.blocks:
            options, lacking = version(block.options, language, first, block.path)
            blocks.append(Block(block.name, options, block.path))
            if getattr(options, "language", None) != language:  # words of a language need no meanings in it
                missing += lacking
        return replace(
            whole, header=header, blocks=tuple(blocks), language=language, missing=missing, written=whole
        )

    def texts(self) -> Iterator[str]:
        """Every text of the file, of those in several languages the one in this."""
        yield from _texts(self.document.root, self.language)

    def at(self, path: Steps) -> tuple[Node, Place]:
        """What a path leads to and where it stands; None and the nearest place when it is not in the file."""
        return self._found(path)

    def _found(self, path: Steps) -> tuple[Node, Place]:
        node, place = _found(self.document, path)
        if path and isinstance(node, Mapping) and by_language(node):
            language = self.language if self.language in node else next(iter(node))
            return _found(self.document, (*path, language))
        return node, place

    def problem(self, message: str, hint: str, *path: str | int, offset: int = 0, width: int = 0) -> Problem:
        """A problem at an option; ``offset`` and ``width`` point at a part of its text."""
        node, place = self._found(path)
        if width and isinstance(node, str):
            place = spot(self.document, place, node, offset, width)
        return problem_at(self.document, place, message, hint)


def problem_at(document: Document, place: Place, message: str, hint: str) -> Problem:
    """A problem with its line, unless that is too long to show; what would reorder a terminal is masked."""
    whole = document.line_text(place.line)
    line = "".join("\ufffd" if unicodedata.category(sign) == "Cf" else sign for sign in whole)
    return Problem(place, safe(message), safe(hint), line if len(line) <= LONGEST_LINE_SHOWN else "")


def read(path: Path) -> Sheet:
    """Read a sheet. Raises Unusable with every problem of the file."""
    return from_document(yaml.read(path))


def from_document(document: Document) -> Sheet:
    """A sheet from a document already read, in its first language. Raises Unusable with every problem of the file."""
    reading = _Reading(document)
    header, found = reading.header(), reading.blocks()
    if reading.problems or header is None:
        raise Unusable(reading.problems)
    return Sheet(header, found, document).version(header.spoken[0])


class _Reading:
    """Reads one sheet and collects what is wrong with it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = document.mapping()
        self.problems: list[Problem] = []

    def problem(self, place: Place, message: str, hint: str) -> None:
        self.problems.append(problem_at(self.document, place, message, hint))

    def header(self) -> Header | None:
        own = {key: value for key, value in self.root.items() if key != "blocks"}
        header: Header | None = self.validated(Header, own, (), "sheet")
        if header is None:
            return None
        self.known(header.layout, layouts.names(), "layout", ("layout",))
        if header.language is not None:
            self.known(header.language, languages.codes(), "language", ("language",))
            if header.languages and header.language != header.languages[0]:
                place = _found(self.document, ("language",))[1]
                hint = "leave `language` out: the first of `languages` is the language of texts without languages"
                self.problem(place, "`language` is not the first of `languages`", hint)
        for index, code in enumerate(header.languages):
            self.known(code, languages.codes(), "language", ("languages", index))
        return header

    def known(self, value: str, known: tuple[str, ...], noun: str, path: Steps) -> None:
        """A problem where something named is not known."""
        if value not in known:
            hint = suggestion(value, known) or f"one of: {', '.join(known)}"
            self.problem(_found(self.document, path)[1], f"{shown(value)} is not a {noun} of sheets", hint)

    def blocks(self) -> tuple[Block, ...]:
        written = self.root.get("blocks")
        if not isinstance(written, Sequence) or not written:
            key = next((one for one in ("blocks", "sheet") if one in self.root), None)
            place = self.root.key_place(key) if key else self.root.place
            self.problem(place, "a sheet needs `blocks:`, a list", "such as `- headline: {text: …}`")
            return ()
        every = (self.block(entry, index, written.item_place(index)) for index, entry in enumerate(written))
        return tuple(block for block in every if block is not None)

    def block(self, entry: Node, index: int, place: Place) -> Block | None:
        known = blocks.all_blocks()
        if not isinstance(entry, Mapping) or len(entry) != 1:
            name = entry if isinstance(entry, str) else ""
            hint = f"write `- {name}: …`" if name in known else "such as `- heading: What does not fit`"
            self.problem(place, "a block has one name with its options", hint)
            return None
        name = next(iter(entry))
        if name not in known:
            hint = suggestion(name, known) or f"one of: {', '.join(known)}"
            self.problem(place, f"{shown(name)} is not a block", hint)
            return None
        path = ("blocks", index, name)
        before = len(self.problems)
        checked = self.validated(known[name].options, entry[name], path, f"{name} block")
        return Block(name, checked, path) if len(self.problems) == before else None

    def validated(self, model: Any, raw: Any, path: Steps, noun: str) -> Any:
        """``raw`` as an object of type ``model``; None when it has faults, which become problems."""
        try:
            return TypeAdapter(model).validate_python(raw)
        except ValidationError as error:
            for fault in faults(error, raw, model, noun):
                place = _found(self.document, (*path, *fault.path), at_key=fault.at_key)[1]
                self.problem(place, fault.message, fault.hint)
            return None


def _found(document: Document, path: Steps, at_key: bool = False) -> tuple[Node, Place]:
    """What a path leads to, and where it stands; the nearest thing around it when it is not in the file.

    A text is where it is written, a list or mapping where its key is; with ``at_key`` all are at their key.
    """
    node: Node = document.root
    place = document.mapping().place
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node:
            is_text = isinstance(node[step], str) and not at_key
            place = node.value_place(step) if is_text else node.key_place(step)
            node = node[step]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            place = node.item_place(step)
            node = node[step]
        else:
            return None, place
    return node, place


def _texts(node: Node, language: str) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, Mapping):
        every = list(node.values())
        if by_language(node):
            every = [node.get(language, every[0])]
        for value in every:
            yield from _texts(value, language)
    elif isinstance(node, Sequence):
        for value in node:
            yield from _texts(value, language)
