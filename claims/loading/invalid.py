"""What is wrong with an entry, in words for people: what was found, what was expected, what to do.

pydantic finds the faults; none of its words reach the user. The module knows no files: a fault has a path
into the entry, and whoever read the file turns that into a place.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from claims.registry.entry import entry_at, entry_in, example, field_of, keys_of
from claims.registry.field import ID_PATTERN, NUMERAL_PATTERN, SHA256_PATTERN, as_id

Path = tuple[str | int, ...]

# Bidirectional and other invisible controls would reorder or hide what a terminal shows of a message.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of an entry. ``at_key``: the key at the end of ``path`` is wrong, not what it holds."""

    path: Path
    message: str
    hint: str = ""
    at_key: bool = False


def faults(error: ValidationError, raw: Any, model: Any, noun: str) -> list[Fault]:
    """Every fault that ``error`` reports about ``raw``, of type ``model``, which people call a ``noun``."""
    found: list[Fault] = []
    missing: dict[Path, list[str]] = {}
    for one in error.errors(include_url=False):
        path = _path(one["loc"], raw)
        if one["type"] == "missing":
            missing.setdefault(path, []).append(str(one["loc"][-1]))
        elif one["type"] == "extra_forbidden" and (cut := _cut_at_comma(path, raw)):
            found.append(cut)
        else:
            found.append(_explained(one, path, model, noun))
    found += [_missing(path, keys, model, noun) for path, keys in missing.items()]
    return list(dict.fromkeys(found))


def bad_id(text: str) -> tuple[str, str]:
    """Message and hint for a text that is not an id."""
    made = as_id(text)[:_LONGEST_SHOWN].strip("-")
    hint = "ids start with a letter a–z and go on with a–z, 0–9 and hyphens"
    return f"{shown(text)} is not an id", f"{hint}; for example `{made}`" if made else hint


def suggestion(word: str, known: Iterable[str]) -> str:
    """The nearest known word as a question ("did you mean `figure`?"); empty when none is near."""
    near = _nearest(word[:_LONGEST_SHOWN], tuple(known))
    return f"did you mean `{near}`?" if near else ""


@lru_cache(maxsize=1024)
def _nearest(word: str, known: tuple[str, ...]) -> str:
    same = [one for one in known if one.casefold() == word.casefold().strip()]
    close = same or difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return close[0] if close else ""


def safe(text: str) -> str:
    """The text with control characters written as escapes, so that a message stays one line of plain text."""
    return _UNSAFE.sub(lambda found: found.group().encode("unicode_escape").decode(), text)


def shown(value: Any) -> str:
    """What was found, for a message."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a group of keys" if value else "an empty group of keys"
    if isinstance(value, list | tuple):
        return "a list" if value else "an empty list"
    text = str(value)
    if not text.strip():
        return "an empty text"
    return f"`{text[:_LONGEST_SHOWN]}…`" if len(text) > _LONGEST_SHOWN else f"`{text}`"


# -- paths --


def _path(loc: Path, raw: Any) -> Path:
    """The steps that exist in the entry; others, such as the branch of a union, are pydantic's."""
    path: list[str | int] = []
    node = raw
    for position, step in enumerate(loc, 1):
        if isinstance(step, str) and step.startswith("<") and position < len(loc):
            continue  # a tag of ours (see claims.registry.claim.Citing), unless somebody has such a key
        in_list = isinstance(node, list) and isinstance(step, int) and step < len(node)
        if in_list or (isinstance(node, dict) and step in node):
            node = node[step]
            path.append(step)
    return tuple(path)


def _key(path: Path) -> str:
    """The innermost key on the way."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _label(path: Path, noun: str) -> str:
    """What a path is called: `figure`, item 2 of `citing`, or the claim itself."""
    if not path:
        return f"this {noun}"
    last = path[-1]
    if isinstance(last, str):
        return f"`{last}`"
    key = _key(path)
    return f"item {last + 1} of `{key}`" if key else f"item {last + 1}"


# -- words --

# For each type of pydantic: what was expected, and what to do about it.
_TYPES = {
    "string_type": ("a text", "write one text; in quotes if it begins with [ or {"),
    "int_type": ("a whole number", "write digits only, such as 37"),
    "bool_type": ("true or false", "write true or false"),
    "literal_error": ("one word", ""),
    "tuple_type": ("a list", ""),
    "list_type": ("a list", ""),
    "dict_type": ("a group of keys", ""),
    "model_type": ("a group of keys", ""),
    "model_attributes_type": ("a group of keys", ""),
}


def _explained(one: Any, path: Path, model: Any, noun: str) -> Fault:
    kind, value, context = one["type"], one["input"], one.get("ctx", {})
    label, field = _label(path, noun), _field_at(path, model)
    expected, remedy = _TYPES.get(kind, ("what its description says", _about(field)))
    if kind == "claimsheet":
        return Fault(path, context["message"], context["hint"])
    if kind == "extra_forbidden":
        return _unknown(path, model, noun)
    if value is None:
        return Fault(path, f"{label} holds nothing; expected {expected}", _fill(path, model), at_key=True)
    if kind == "literal_error":
        return _not_a_choice(path, label, value, re.findall(r"'([^']*)'", context["expected"]))
    if kind == "string_pattern_mismatch":
        return Fault(path, *_pattern(context["pattern"], str(value), label, field))
    if kind == "greater_than_equal":
        return Fault(
            path, f"{label} cannot be {value}; expected {context['ge']} or more", "correct the number"
        )
    if expected == "a list":
        remedy = _as_list(path, value)
    elif expected == "a group of keys":
        remedy = f"write {_needed(path, model, value)}"
    return Fault(path, f"{label} holds {shown(value)}; expected {expected}", remedy)


def _field_at(path: Path, model: Any) -> FieldInfo | None:
    return field_of(entry_at(model, path[:-1]), path[-1]) if path and isinstance(path[-1], str) else None


def _about(field: FieldInfo | None) -> str:
    return (field.description or "").rstrip(".") if field is not None else ""


def _in_brackets(field: FieldInfo | None) -> str:
    return f" ({_about(field)})" if _about(field) else ""


def _unknown(path: Path, model: Any, noun: str) -> Fault:
    *before, last = path
    key, owner = str(last), _label(tuple(before), noun) if before else f"a {noun}"
    entry = entry_at(model, tuple(before))
    keys = keys_of(entry)
    inside = [
        one for one in keys if (field := field_of(entry, one)) and field_of(entry_in(field.annotation), key)
    ]
    hint = suggestion(key, keys) or f"known there: {', '.join(keys)}"
    if inside:
        hint = f"it stands under `{inside[0]}:`, indented"
    return Fault(path, f"{owner} has no key {shown(key)}", hint, at_key=True)


def _cut_at_comma(path: Path, raw: Any) -> Fault | None:
    """The fault of ``{figure: 12,400}``: between braces a comma ends the text, and its rest becomes a key."""
    *before, key = path
    entry = raw
    for step in before:
        entry = entry[step]
    keys = list(entry)
    if not str(key)[:1].isdigit() or entry[key] is not None or not keys.index(key):
        return None
    name = keys[keys.index(key) - 1]
    text = entry[name]
    if not isinstance(text, str):
        return None
    whole = f"{text},{'' if text[-1:].isdigit() else ' '}{key}"
    return Fault(
        path,
        f"the comma ended `{name}` before {shown(key)}",
        f'write `{name}: "{whole}"`, in quotes',
        at_key=True,
    )


def _missing(path: Path, keys: list[str], model: Any, noun: str) -> Fault:
    owner = _label(path, noun)
    if len(keys) > 1:
        names, add = " and ".join(f"`{key}`" for key in keys), " and ".join(f"`{key}: …`" for key in keys)
        return Fault(path, f"{owner} lacks {names}", f"add {add}", at_key=True)
    about = _in_brackets(field_of(entry_at(model, path), keys[0]))
    return Fault(path, f"{owner} lacks `{keys[0]}`", f"add `{keys[0]}: …`{about}", at_key=True)


def _not_a_choice(path: Path, label: str, value: Any, choices: list[str]) -> Fault:
    if choices == ["none", "unknown"]:  # `citing`, which may also be a list
        hint = "write none, unknown, or a list such as [{source: lisa-2015}]"
        if isinstance(value, dict):
            hint = "put “- ” before its first key, since a text may cite several works"
        return Fault(path, f"{label} holds {shown(value)}; expected none, unknown or a list of works", hint)
    if choices == ["none"]:  # `references`, which may also be a list
        hint = "write none, or a list such as [lisa-2015]"
        return Fault(path, f"{label} holds {shown(value)}; expected none or a list of works", hint)
    every = f"one of: {', '.join(choices)}"
    if not isinstance(value, str):
        return Fault(path, f"{label} holds {shown(value)}; expected one word", every)
    near = suggestion(value, choices)
    return Fault(path, f"{label} cannot be {shown(value)}", near or every)


def _pattern(pattern: str, value: str, label: str, field: FieldInfo | None) -> tuple[str, str]:
    if not value.strip():
        rest = "" if field is not None and field.is_required() else ", or leave the key out"
        return f"{label} holds an empty text", f"write the text{rest}{_in_brackets(field)}"
    if pattern == ID_PATTERN:
        return bad_id(value)
    if pattern == SHA256_PATTERN:
        return f"{shown(value)} is not a SHA-256 hash", "write its 64 hexadecimal digits in lower case"
    if pattern == NUMERAL_PATTERN:
        hint = "write digits, with a point before decimals, such as 15800000 or 20.6"
        return f"{shown(value)} is not a number in digits", hint
    return f"{label} cannot be {shown(value)}", _about(field)


def _fill(path: Path, model: Any) -> str:
    """What to do about a key without a value."""
    if not path:
        return f"write {_needed(path, model, None)}, or remove it"
    if isinstance(path[-1], int):
        return "write the item, or remove its “- ”"
    field = _field_at(path, model)
    rest = "" if field is not None and field.is_required() else ", or leave the key out"
    return f"write it after the colon{rest}{_in_brackets(field)}"


def _needed(path: Path, model: Any, value: Any) -> str:
    """The keys that the entry at ``path`` needs, as they would be written; ``value`` is what stands there."""
    needed = example(entry_at(model, path))
    if len(needed) != 1:
        keys = ", ".join(f"`{key}: …`" for key in needed)
        return f"{keys} below it, indented" if keys else "keys below it, indented"
    key, good = next(iter(needed.items()))
    return f"`{{{key}: {value if isinstance(value, str) and len(value) <= _LONGEST_SHOWN else good}}}`"


def _as_list(path: Path, value: Any) -> str:
    if isinstance(value, dict):
        return "put “- ” before each of its items"
    word = value if isinstance(value, str) and len(value) <= _LONGEST_SHOWN else "…"
    return f"write `{_key(path)}: [{word}]`" if _key(path) else "put “- ” before each of its items"
