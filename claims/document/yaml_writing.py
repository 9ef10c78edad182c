"""Values as YAML text that reads back as exactly the same text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = "str | int | Mapping[str, Value] | Sequence[Value]"

WIDTH = 110
STEP = 2
LONGEST_KEY = 1024

# Text that may stand without quotes: printable, no indicator at its start, no ": " and no " #" inside.
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=<.](?:[^\n\r\t:#]|:(?=\S)|(?<=\S)#)*(?<![\s:])")
_FLOW_SIGNS = re.compile(r"[,\[\]{}:]")
# What the YAML 1.2 core schema, or YAML 1.1 for words, takes for something else than text.
_RESOLVED = re.compile(
    r"null|~|true|false|yes|no|on|off|y|n|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-f]+"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?|[-+]?\.inf|\.nan",
    re.IGNORECASE,
)
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}


def inline(value: Value, in_flow: bool = False) -> str:
    """``value`` in one line: text, ``{key: value}`` or ``[item]``; ``in_flow`` when it stands in brackets.

    Text that another YAML reader would take for a number, a truth value or nothing gets quotes; int and
    bool get none. Raises TypeError for other types, ValueError for keys that YAML cannot hold and for
    lone surrogates.
    """
    if isinstance(value, str):
        return _scalar(value, in_flow)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return (
            "{"
            + ", ".join(f"{key_text(key, True)}: {inline(each, True)}" for key, each in value.items())
            + "}"
        )
    if isinstance(value, Sequence):
        return "[" + ", ".join(inline(each, True) for each in value) + "]"
    raise TypeError(
        f"{type(value).__name__} cannot be written to a registry; use text, int, bool, dict or list"
    )


def after(prefix: str, value: Value, indent: int, block: bool = False) -> list[str]:
    """Lines that write ``value`` after ``prefix`` (``key:`` or ``-``, already indented by ``indent``).

    One line if it is short enough and no ``block`` is asked for, else a block indented one step deeper.
    """
    line = f"{prefix} {inline(value)}"
    if isinstance(value, str | int) or not value or (len(line) <= WIDTH and not block):
        return [line]
    deeper = " " * (indent + STEP)
    lines: list[str] = []
    if isinstance(value, Mapping):
        for key, each in value.items():
            lines += after(f"{deeper}{key_text(key)}:", each, indent + STEP)
    else:
        for each in value:
            lines += after(f"{deeper}-", each, indent + STEP)
    if prefix.endswith("-"):
        return [f"{prefix} {lines[0].lstrip(' ')}", *lines[1:]]
    return [prefix, *lines]


def key_text(key: str, in_flow: bool = False) -> str:
    """A key as it is written before its colon."""
    written = _scalar(key, in_flow)
    if not key or len(written) > LONGEST_KEY:
        raise ValueError(f"a key has 1 to {LONGEST_KEY} characters, this has {len(key)}")
    return f'"{written}"' if written == "<<" else written


def _scalar(text: str, in_flow: bool) -> str:
    plain = _PLAIN.fullmatch(text) and text.isprintable() and not _RESOLVED.fullmatch(text)
    if plain and not (in_flow and _FLOW_SIGNS.search(text)):
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        raise ValueError(f"U+{code:04X} is half a character and cannot be written")
    if character.isprintable():
        return character
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
