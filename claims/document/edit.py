"""Edits of a YAML file that keep every other byte: comments, blank lines, layout, line ends, byte order mark.

An edit is a few splices of the text, found with the marks of PyYAML's node tree. The result is read again and
compared with the data that was wanted before it is handed out, so an edit is right or refused.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections import abc
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, NoReturn, TypeAlias

import yaml

from claims.collector import collector_paused
from claims.document import yaml_writing as writing
from claims.document.file import data_of
from claims.document.yaml import Document, Mapping, Sequence, compose, parse
from claims.document.yaml_writing import Value
from claims.place import Place, Problem, Unusable

Steps: TypeAlias = tuple[str | int, ...]

_BY_HAND = "Make this change by hand."
_COMMENT_LINE = re.compile(r"(?:\r\n|\r|\n)([ \t]*)#[^\r\n]*")
_BLANK = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*)*")
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_HEADER = re.compile(r"[|>]([-+0-9]*)")


class _Splice(NamedTuple):
    start: int
    end: int
    text: str


def set_key(document: Document, path: Steps, key: str, value: Value) -> str:
    """The text of ``document`` with ``key`` set to ``value`` in the mapping at ``path``.

    ``path`` holds keys and, for lists, positions from 0. A key that is there keeps its place and gets the new
    value, whole (comments inside the old value go with it); a new key follows the mapping's last one. Every
    other line stays, with one exception: where a block scalar ends a file without a last line end, its ``|``
    becomes ``|-``, as its text would grow by a line end.

    Raises Unusable when there is no mapping at ``path`` or its layout is beyond this function; TypeError and
    ValueError for a key or value that YAML cannot hold.
    """
    return set_keys(document, [(path, key, value)])


def set_keys(document: Document, changes: abc.Iterable[tuple[Steps, str, Value]]) -> str:
    """:func:`set_key` for many places of one file: in one go, or one after the other where they touch."""
    todo = list(changes)
    try:
        return _set_together(document, todo)
    except (Unusable, _Touching):
        if len(todo) < 2:
            raise
    text = document.text
    for path, key, value in todo:
        text = _set_together(document, [(path, key, value)])
        document = parse(text, document.file)
    return text


@collector_paused()
def _set_together(document: Document, changes: list[tuple[Steps, str, Value]]) -> str:
    editor = _Editor(document)
    wanted = {"": _plain(document.root)}
    splices: list[_Splice] = []
    for path, key, value in changes:
        splices += editor.set_key(path, key, value)
        holder, last = _holder(wanted, path)
        if holder[last] is None:
            holder[last] = {}
        holder[last][key] = _plain(value)
    return editor.finish(splices, wanted[""])


@collector_paused()
def append_item(document: Document, path: Steps, value: Value) -> str:
    """The text of ``document`` with ``value`` as the new last item of the list at ``path``.

    A list that is missing at the top level is made at the end of the file. Raises as :func:`set_key` does.
    """
    editor = _Editor(document)
    wanted = {"": _plain(document.root)}
    match path:
        case (str(key),) if isinstance(document.root, Mapping) and key not in document.root:
            wanted[""][key] = [_plain(value)]
            return editor.finish(editor.add_key_at_end(key, [value]), wanted[""])
    splices = editor.append(path, value)
    holder, last = _holder(wanted, path)
    holder[last] = [*(holder[last] or ()), _plain(value)]
    return editor.finish(splices, wanted[""])


def write_atomically(path: Path, data: str | bytes) -> None:
    """Put ``data`` (text as UTF-8, line ends as they are) in the place of ``path`` in one step.

    The new content is written beside the target, synced and renamed over it; the file's mode stays, and a
    symbolic link stays a link. On any failure, an interruption included, the old file is untouched and the
    new one removed. Raises Unusable when the file cannot be written, or is write-protected.
    """
    _write_together([(path, data)])


def save(edits: abc.Iterable[tuple[Document, str]]) -> None:
    """Put edited texts in the place of the files they came from: all of them, or none when one cannot be.

    Raises Unusable as :func:`write_atomically` does, and when a file is no longer the one that was read:
    whatever somebody saved in the meantime is never overwritten.
    """
    together = [(Path(document.file), document, text) for document, text in edits]
    for path, document, _ in together:
        try:
            same = data_of(path) == document.text.encode("utf-8")
        except OSError as error:
            raise _unwritable(path, error) from error
        if not same:
            message = "the file was changed by somebody else while it was being edited here"
            raise Unusable(Problem(Place(path.as_posix(), 1, 1), message, "Run the command again."))
    _write_together([(path, text) for path, _, text in together])


def _write_together(contents: list[tuple[Path, str | bytes]]) -> None:
    """Write every file beside its target; only when all of them are there, rename them."""
    staged: list[tuple[Path, Path, Path]] = []
    try:
        for path, data in contents:
            try:
                target = path.resolve()
                beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.tmp")
                staged.append((path, target, beside))
                _write_beside(target, beside, data.encode("utf-8") if isinstance(data, str) else data)
            except OSError as error:
                raise _unwritable(path, error) from error
        for path, target, beside in staged:
            try:
                beside.replace(target)
            except OSError as error:
                raise _unwritable(path, error) from error
    except BaseException:
        for _, _, beside in staged:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        raise


def _write_beside(target: Path, beside: Path, content: bytes) -> None:
    mode = target.stat().st_mode & 0o7777 if target.exists() else None
    if mode is not None and not os.access(target, os.W_OK):
        # A rename would replace it all the same; whoever protected the file wants it as it is.
        raise PermissionError(errno.EACCES, "it is write-protected")
    handle = os.open(beside, _NEW_FILE, 0o666 if mode is None else mode | 0o200)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        beside.chmod(mode)


def _unwritable(path: Path, error: OSError) -> Unusable:
    message = f"the file cannot be written: {error.strerror or error}"
    hint = "Check the folder, its permissions and the space on the disk. The old file is untouched."
    return Unusable(Problem(Place(path.as_posix(), 1, 1), message, hint))


def _plain(value: Any) -> Any:
    """Nodes and values as the dicts, lists and texts that reading gives."""
    if isinstance(value, abc.Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if value is None or isinstance(value, str):
        return value
    return [_plain(each) for each in value] if isinstance(value, abc.Sequence) else writing.inline(value)


def _holder(data: Any, path: Steps) -> tuple[Any, str | int]:
    """What holds the node at ``path``, and under which key; the root of ``data`` is under the key ``""``."""
    steps: Steps = ("", *path)
    for step in steps[:-1]:
        data = data[step]
    return data, steps[-1]


class _Touching(ValueError):
    """Two changes touch the same place, so that they cannot be made in one go."""


class _Spot(NamedTuple):
    """A node of the tree, what it reads as, the node of its key if it has one; whether it stands in flow."""

    node: Any
    data: Any
    key: Any
    in_flow: bool


class _Editor:
    """Finds, for one document, the splices that make a change."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines = document.lines
        self.text = document.lines.text
        self.root: Any = compose(document)
        found = re.search(r"\r\n|\r|\n", self.text)
        self.newline = found.group() if found else "\n"

    def finish(self, splices: list[_Splice], wanted: Any) -> str:
        """The new text, read again and compared with the data that it must hold."""
        pieces: list[str] = []
        done = 0
        for start, end, text in sorted(splices, key=lambda splice: splice[:2]):
            if start < done:
                raise _Touching
            pieces += (self.text[done:start], text)
            done = end
        mark = self.document.text[: len(self.document.text) - len(self.text)]
        text = mark + "".join(pieces) + self.text[done:]
        first = min((splice.start for splice in splices), default=0)
        try:
            right = parse(text, self.lines.file).root == wanted
        except Unusable:
            right = False
        if not right:
            self.refuse(first, "the layout here is too unusual to be edited by the program")
        return text

    def refuse(self, index: int, message: str) -> NoReturn:
        raise Unusable(self.lines.problem(index, message, _BY_HAND))

    def spot(self, path: Steps) -> _Spot:
        spot = _Spot(self.root, self.document.root, None, False)
        for step in path:
            node, data = spot.node, spot.data
            in_flow = bool(getattr(node, "flow_style", False))
            if isinstance(data, Mapping) and isinstance(step, str) and step in data:
                key, value = node.value[data.position(step)]
                spot = _Spot(value, data[step], key, in_flow)
            elif isinstance(data, Sequence) and isinstance(step, int) and 0 <= step < len(data):
                spot = _Spot(node.value[step], data[step], None, in_flow)
            else:
                kind = f"key “{step}”" if isinstance(step, str) else f"item {step}"
                self.refuse(node.start_mark.index, f"there is no {kind} here")
        return spot

    def set_key(self, path: Steps, key: str, value: Value) -> list[_Splice]:
        spot = self.spot(path)
        node = spot.node
        if spot.data is None:
            return self.fill(spot, {key: value})
        if not isinstance(spot.data, Mapping):
            self.refuse(node.start_mark.index, f"“{key}” cannot be set here: this is no mapping")
        there = node.value[spot.data.position(key)] if key in spot.data else None
        if node.flow_style:
            if there:
                return self.replace_in_flow(there[0], there[1], value)
            return self.add_in_flow(node, f"{writing.key_text(key, True)}: {writing.inline(value, True)}")
        if there:
            return self.replace(there[0], there[1], value)
        column = node.start_mark.column
        return self.add_lines(node, writing.after(f"{' ' * column}{writing.key_text(key)}:", value, column))

    def append(self, path: Steps, value: Value) -> list[_Splice]:
        spot = self.spot(path)
        node = spot.node
        if spot.data is None:
            return self.fill(spot, [value])
        if not isinstance(spot.data, Sequence):
            self.refuse(node.start_mark.index, "nothing can be appended here: this is no list")
        if node.flow_style:
            return self.add_in_flow(node, writing.inline(value, True))
        last, column = node.value[-1], node.start_mark.column
        like_last = isinstance(last, yaml.MappingNode) and not last.flow_style
        return self.add_lines(node, writing.after(f"{' ' * column}-", value, column, block=like_last))

    def add_key_at_end(self, key: str, value: Value) -> list[_Splice]:
        if self.root.flow_style:
            return self.set_key((), key, value)
        column = self.root.start_mark.column
        lines = writing.after(f"{' ' * column}{writing.key_text(key)}:", value, column, block=True)
        leaf, end = self.tail(self.root, 0)
        if _is_block_scalar(leaf) or not _BLANK.fullmatch(self.text, end):
            return self.add_lines(self.root, lines)
        added = self.newline.join(lines)
        ended = self.text.endswith(("\n", "\r"))
        added = added + self.newline if ended else self.newline + added
        return [_Splice(len(self.text), len(self.text), added)]

    def fill(self, spot: _Spot, value: Value) -> list[_Splice]:
        """Write ``value`` where nothing is written yet."""
        if spot.key is not None and spot.in_flow:
            return self.replace_in_flow(spot.key, spot.node, value)
        if spot.key is not None:
            return self.replace(spot.key, spot.node, value, block=True)
        at = spot.node.start_mark.index
        return [_Splice(at, at, f" {writing.inline(value, spot.in_flow)}")]

    def replace_in_flow(self, key: Any, node: Any, value: Value) -> list[_Splice]:
        written = writing.inline(value, True)
        start, end = node.start_mark.index, node.end_mark.index
        if _is_nothing(node):
            start = end = self.colon_end(key)
            if start == key.end_mark.index:
                return [_Splice(start, end, f": {written}")]
        space = "" if self.text[start - 1].isspace() else " "
        return [_Splice(start, end, space + written)]

    def add_in_flow(self, node: Any, written: str) -> list[_Splice]:
        start = node.start_mark.index
        if self.text[start] not in "{[":
            self.refuse(start, "a mapping without braces cannot be edited by the program")
        if not node.value:
            return [_Splice(start + 1, start + 1, written)]
        last = node.value[-1]
        end = self.colon_end(last[0]) if isinstance(last, tuple) and _is_nothing(last[1]) else 0
        end = end or (last[1] if isinstance(last, tuple) else last).end_mark.index
        found = _BLANK.match(self.text, end)
        comma = found.end() if found else end
        if self.text[comma] == ",":
            return [_Splice(comma + 1, comma + 1, f" {written}")]
        return [_Splice(end, end, f" , {written}" if self.text[end - 1] == ":" else f", {written}")]

    def replace(self, key: Any, node: Any, value: Value, block: bool = False) -> list[_Splice]:
        """Give a key of a block mapping another value."""
        colon = self.colon_end(key)
        column = key.start_mark.column
        start_of_line = colon - (self.lines.place(colon).column - 1)
        lines = writing.after(self.text[start_of_line:colon], value, column, block)
        here, below = lines[0][colon - start_of_line :], "".join(self.newline + line for line in lines[1:])
        if _is_nothing(node):
            end = self.line_end(colon)
            return [_Splice(colon, colon, here), _Splice(end, end, below)]
        start = node.start_mark.index
        leaf, end = self.tail(node, 0)
        if self.line_end(colon) < start:
            return self.replace_below(colon, start, end, here, below)
        if _is_block_scalar(leaf):  # a comment may stand after its | or >
            header = _HEADER.match(self.text, start)
            after = self.line_end(start)
            shown = header.end() if header else start
            return [_Splice(colon, shown, here), _Splice(after, max(end, after), below)]
        gap = self.text[colon:start] if here else ""
        return [_Splice(colon, end, gap + here[1:]), _Splice(self.line_end(end), self.line_end(end), below)]

    def replace_below(self, colon: int, start: int, end: int, here: str, below: str) -> list[_Splice]:
        """Replace a value that begins in a line after its key; comments between the two stay."""
        line_start = start - (self.lines.place(start).column - 1)
        before = line_start - (2 if self.text.startswith("\r\n", line_start - 2) else 1)
        after = self.line_end(end)
        comment = self.text[end:after].lstrip()
        if comment and not below:
            return [_Splice(colon, colon, here), _Splice(start, after - len(comment), "")]
        return [_Splice(colon, colon, here), _Splice(before, end if comment else after, below)]

    def add_lines(self, node: Any, lines: list[str]) -> list[_Splice]:
        """Write ``lines`` after everything that belongs to ``node``."""
        leaf, end = self.tail(node, 0)
        after = self.line_end(end)
        added = "".join(self.newline + line for line in lines)
        header = _HEADER.match(self.text, leaf.start_mark.index) if _is_block_scalar(leaf) else None
        if header is None:
            after = self.comment_end(end, after)
            return [_Splice(after, after, added)]
        if "+" in header[1]:
            after = max(leaf.end_mark.index, after)  # the blank lines after it belong to its text
            if self.text[:after].endswith(("\n", "\r")):
                return [_Splice(after, after, "".join(line + self.newline for line in lines))]
        if after < len(self.text) or "-" in header[1]:
            return [_Splice(after, after, added)]
        chomped = header.group().replace("+", "") + "-"
        return [_Splice(*header.span(), chomped), _Splice(after, after, added)]

    def comment_end(self, end: int, after: int) -> int:
        """Where a comment behind a text ends that goes on in lines of its own, further in than that text."""
        if "#" not in self.text[end:after]:
            return after
        start = max(self.text.rfind("\n", 0, end), self.text.rfind("\r", 0, end)) + 1
        indent = len(self.text[start:end]) - len(self.text[start:end].lstrip())
        while (line := _COMMENT_LINE.match(self.text, after)) and len(line[1]) > indent:
            after = line.end()
        return after

    def tail(self, node: Any, nothing_at: int) -> tuple[Any, int]:
        """The last scalar or flow collection in ``node``, and where its text ends (without a line end)."""
        if isinstance(node, yaml.MappingNode) and not node.flow_style:
            key, value = node.value[-1]
            return self.tail(value, self.colon_end(key))
        if isinstance(node, yaml.SequenceNode) and not node.flow_style:
            return self.tail(node.value[-1], node.value[-1].start_mark.index)
        if _is_nothing(node):
            return node, nothing_at
        end: int = node.end_mark.index
        if _is_block_scalar(node):
            content = self.text[self.line_end(node.start_mark.index) : end]
            return node, end - len(content) + len(content.rstrip("\r\n"))
        return node, end

    def colon_end(self, key: Any) -> int:
        """The offset after the colon of ``key``; the end of the key where it has none."""
        end: int = key.end_mark.index
        found = re.compile(r"[ \t]*:").match(self.text, end)
        return found.end() if found else end

    def line_end(self, offset: int) -> int:
        found = re.compile(r"[^\r\n]*").match(self.text, offset)
        return found.end() if found else offset


def _is_nothing(node: Any) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style


def _is_block_scalar(node: Any) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
