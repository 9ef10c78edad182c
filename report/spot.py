"""Where a part of a text stands in its file, however YAML writes it: plain, quoted, folded, as a block."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from claims.document.yaml import Document, Mapping, Node, Sequence
from claims.place import Place

Steps = tuple[str | int, ...]
"""Keys and positions that lead to something in a document: ("blocks", 2, "heading")."""

_ESCAPED = {"x": 2, "u": 4, "U": 8}  # how many digits follow; every other escape has none


def spot(document: Document, start: Place, text: str, offset: int, width: int) -> Place:
    """The place of ``width`` characters at ``offset`` of a text that is written from ``start`` on.

    It ends with its line where the text goes on in the next; ``start`` itself where they cannot be matched.
    """
    source = document.lines.text
    found = _offsets(source, document.lines.starts[start.line - 1] + start.column - 1, text, offset + width)
    if len(found) <= offset:
        return start
    first, last = found[offset], found[min(offset + width, len(found)) - 1]
    line_end = source.find("\n", first)
    return document.lines.place(first, min(last + 1, line_end if line_end >= 0 else len(source)) - first)


def scalars(document: Document, node: Node, place: Place) -> Iterator[tuple[Place, str]]:
    """Every text in a node of a document, with its place."""
    if isinstance(node, str):
        yield place, node
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from scalars(document, value, node.value_place(key))
    elif isinstance(node, Sequence):
        for index, value in enumerate(node):
            yield from scalars(document, value, node.item_place(index))


def _offsets(source: str, start: int, text: str, most: int) -> list[int]:
    """For each of the first ``most`` characters of ``text``, where it stands in ``source``.

    White space is folded and indented in many ways, so only what is seen is matched; a space stands right
    behind the character before it.
    """
    written = _written(source, start)
    found: list[int] = []
    for character in islice(text, most):
        if character.isspace():
            found.append(found[-1] + 1 if found else start)
            continue
        offset, there = next(written, (0, ""))
        if there != character:
            break
        found.append(offset)
    return found


def _written(source: str, start: int) -> Iterator[tuple[int, str]]:
    """What is seen of the scalar that starts there: each character with its offset, escapes undone."""
    style = source[start : start + 1]
    if style == '"':
        yield from _double_quoted(source, start + 1)
        return
    position = start
    if style in ("|", ">"):
        end = source.find("\n", start)
        position = len(source) if end < 0 else end
    elif style == "'":
        position += 1
    while position < len(source):
        character = source[position]
        if not character.isspace():
            yield position, character
        position += 2 if style == "'" and source[position : position + 2] == "''" else 1


def _double_quoted(source: str, position: int) -> Iterator[tuple[int, str]]:
    while position < len(source) and source[position] != '"':
        start, character = position, source[position]
        position += 1
        if character == "\\":
            escape = source[position : position + 1]
            digits = _ESCAPED.get(escape, 0)
            position += 1 + digits
            character = chr(int(source[position - digits : position], 16)) if digits else escape
            if escape in "0abtnvfre N_LP\n" and not digits:
                continue  # white space or a control character, which no sheet holds
        if not character.isspace():
            yield start, character
