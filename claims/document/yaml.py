"""YAML with places: every scalar stays the text that was written, every key and value knows where it stands.

The field decides what a scalar is, not its looks, so nothing is resolved here: ``1.082``, ``no``, ``12:30``,
``null`` and ``1_000`` are text, quoted or not. Only a value that is not written at all (``key:``) is None;
quoted ``''`` is the empty text. :func:`as_integer` and :func:`as_boolean` resolve the few typed fields.

Lines end at CR LF, LF or CR, as editors count them. U+0085, U+2028 and U+2029 are ordinary characters, as in
YAML 1.2 (section 5.4). ``%YAML 1.1`` and ``%YAML 1.2`` are accepted and change nothing; ``%TAG`` is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import yaml

from claims.collector import collector_paused
from claims.document import yaml_faults as faults
from claims.document.file import data_of
from claims.document.lines import Lines
from claims.document.node import Mapping, Node, Sequence
from claims.document.yaml_reading import MOST_PROBLEMS, Reading
from claims.place import Place, Problem, Unusable

__all__ = [
    "Document",
    "Mapping",
    "Node",
    "Sequence",
    "as_boolean",
    "as_integer",
    "collector_paused",
    "compose",
    "parse",
    "read",
]


@dataclass(slots=True, frozen=True)
class Document:
    """One YAML file. ``text`` is the whole file, a byte order mark included; ``root`` may be any node."""

    root: Node
    text: str
    lines: Lines

    @property
    def file(self) -> str:
        return self.lines.file

    def line_text(self, line: int) -> str:
        """The line (from 1) as it stands in the file, without its end; empty where there is no such line."""
        return self.lines.line_text(line)

    def mapping(self) -> Mapping:
        """The root, which must be a mapping. Raises Unusable when it is a list or a text."""
        if isinstance(self.root, Mapping):
            return self.root
        found = "a list" if isinstance(self.root, Sequence) else "a single text"
        hint = "Write “key: value” lines, starting at the left margin."
        offset = compose(self).start_mark.index
        raise Unusable(self.lines.problem(offset, f"the file holds {found}, not keys with values", hint))


def read(
    path: Path, shown_as: str | None = None, parsed: Callable[[bytes, str], Document] | None = None
) -> Document:
    """The YAML file at ``path``; ``shown_as`` is how messages name it. Raises Unusable.

    ``parsed`` may have its content from before; else it is parsed.
    """
    file = path.as_posix() if shown_as is None else shown_as
    try:
        return (parsed or parse)(data_of(path), file)
    except FileNotFoundError:
        message, hint = "there is no such file", "Check the spelling of the path and the folder you are in."
    except IsADirectoryError:
        message, hint = "this is a folder, not a file", "Name a file inside it."
    except PermissionError:
        message, hint = "the file may not be read", "Ask for permission to read it, or copy it."
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message, hint = f"the file cannot be read: {reason}", "Check the path."
    raise Unusable(Problem(Place(file, 1, 1), message, hint))


def parse(text: str | bytes, file: str) -> Document:
    """The YAML in ``text`` (bytes: UTF-8); ``file`` is its name in messages.

    Raises Unusable with everything that was found up to the first fault of syntax, at most MOST_PROBLEMS.
    """
    whole = faults.decode(text, file) if isinstance(text, bytes) else text
    lines = Lines(whole.lstrip("\ufeff"), file)  # two files put together may leave two marks
    lines.readable, stand_ins = _shield(lines.text)
    with collector_paused():
        reading, root = _read(lines, stand_ins)
    if reading.problems:
        raise Unusable(reading.problems)
    return Document(root, whole, lines)


def _read(lines: Lines, stand_ins: dict[int, str]) -> tuple[Reading, Node]:
    for _ in range(MOST_PROBLEMS):
        reading = Reading(lines, stand_ins)
        root = reading.run()
        if reading.stray_tab is None:
            break
        # libyaml stops at tabs on lines that hold nothing or only a comment; YAML allows them there
        start, end = reading.stray_tab
        blanked = lines.readable[start:end].replace("\t", " ")
        lines.readable = lines.readable[:start] + blanked + lines.readable[end:]
    return reading, root


def compose(document: Document) -> yaml.Node:
    """The tree of PyYAML nodes, whose marks hold the end of each node too; for edits. Tags mean nothing."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    node = yaml.compose(document.lines.readable, Loader=loader)
    assert node is not None  # an empty file is no Document
    return node


_INTEGER = re.compile(r"[-+]?[0-9]{1,4000}|0o[0-7]{1,4000}|0x[0-9a-fA-F]{1,4000}")
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def as_integer(text: str) -> int | None:
    """The whole number that ``text`` is in the YAML 1.2 core schema (12, -3, 0o17, 0xFF), else None."""
    if not _INTEGER.fullmatch(text):
        return None
    return int(text, 0) if text[1:2] in ("o", "x") else int(text)


def as_boolean(text: str) -> bool | None:
    """True or False as the YAML 1.2 core schema spells them, else None (so ``yes`` and ``no`` are None)."""
    return _BOOLEAN.get(text)


def _shield(text: str) -> tuple[str, dict[int, str]]:
    """The text with private characters for what libyaml takes for line ends, and the table back."""
    breaks = [each for each in "\x85\u2028\u2029" if each in text]
    if not breaks:
        return text, {}
    private = (chr(code) for code in (*range(0xE000, 0xF900), *range(0xF0000, 0xFFFFE)))
    spare = list(islice((each for each in private if each not in text), 3))
    there = {ord(each): stand_in for each, stand_in in zip(breaks, spare, strict=False)}
    return text.translate(there), {ord(stand_in): chr(code) for code, stand_in in there.items()}
