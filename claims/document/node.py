"""Mappings and lists as a YAML file holds them, each key, value and item with its place."""

from __future__ import annotations

from array import array
from typing import TypeAlias

from claims.document.lines import Lines
from claims.place import Place

Node: TypeAlias = "str | Mapping | Sequence | None"


class _Placed:
    """What mappings and lists share: where they stand. Offsets only; lines are worked out when asked for."""

    __slots__ = ()
    _lines: Lines
    _start: int

    @property
    def place(self) -> Place:
        return self._lines.place(self._start)

    @property
    def file(self) -> str:
        return self._lines.file

    @property
    def line(self) -> int:
        return self.place.line

    @property
    def column(self) -> int:
        return self.place.column


class Mapping(dict[str, Node], _Placed):
    """A YAML mapping: a dict in the order of the file. Not to be changed: its places follow that order."""

    __slots__ = ("_lines", "_offsets", "_positions", "_start")
    _offsets: array[int]  # of the first key, its value, the second key, its value …
    _positions: dict[str, int]

    def key_place(self, key: str) -> Place:
        """Where ``key`` stands. Raises KeyError for a key that is not there."""
        return self._lines.value_place(self._offsets[2 * self.position(key)], key)

    def value_place(self, key: str) -> Place:
        """Where the value of ``key`` starts; for a value that is not written, where it would."""
        return self._lines.value_place(self._offsets[2 * self.position(key) + 1], self[key])

    def position(self, key: str) -> int:
        """How many keys stand before ``key``. Raises KeyError for a key that is not there."""
        try:
            return self._positions[key]
        except AttributeError:
            self._positions = {each: position for position, each in enumerate(self)}
            return self._positions[key]


class Sequence(list[Node], _Placed):
    """A YAML list. Not to be changed: its places follow its order."""

    __slots__ = ("_lines", "_offsets", "_start")
    _offsets: array[int]

    def item_place(self, position: int) -> Place:
        """Where the item at ``position`` (from 0) starts. Raises IndexError for an item that is not there."""
        return self._lines.value_place(self._offsets[position], self[position])
