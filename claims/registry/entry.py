"""What an entry type is made of: its keys, its fields, the entries inside it, its examples."""

from __future__ import annotations

import types
import typing
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo


def example(model: type[BaseModel] | None) -> dict[str, Any]:
    """The good example of every field that an entry needs; of its first field when it needs none."""
    fields = list(model.model_fields.items()) if model else []
    needed = [one for one in fields if one[1].is_required()] or fields[:1]
    return {field.alias or name: field.examples[0] for name, field in needed if field.examples}


def keys_of(model: type[BaseModel] | None) -> list[str]:
    """The keys that an entry may have, as they are written."""
    return [field.alias or name for name, field in model.model_fields.items()] if model else []


def field_of(model: type[BaseModel] | None, key: str) -> FieldInfo | None:
    """The field behind a key of an entry, or None where it has no such key."""
    fields = model.model_fields.items() if model else ()
    return next((field for name, field in fields if key == (field.alias or name)), None)


def entry_at(model: Any, path: tuple[str | int, ...]) -> type[BaseModel] | None:
    """The innermost entry type on the way along ``path``: Citation for a claim's ("citing", 0, "reach")."""
    found = entry_in(model)
    for step in path:
        field = field_of(found, step) if isinstance(step, str) else None
        found = (entry_in(field.annotation) if field is not None else None) or found
    return found


def entry_in(annotation: Any) -> type[BaseModel] | None:
    """The entry type that an annotation holds, if any: Citation for ``tuple[Citation, ...] | None``."""
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        return annotation if issubclass(annotation, BaseModel) else None
    return next((found for one in typing.get_args(annotation) if (found := entry_in(one)) is not None), None)
