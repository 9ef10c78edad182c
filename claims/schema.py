"""The JSON Schema of a registry, made from the entries themselves, for editors and other checkers."""

from __future__ import annotations

import json
import types
import typing
from typing import Any

from pydantic import BaseModel, create_model

from claims.field import Id, Listed

IDENTIFIER = "https://json-schema.org/draft/2020-12/schema"


def registry_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a registry file or of one of its fragments; sorted and without Python's titles."""
    from claims.loading import LISTS, MODELS, Header

    sections: dict[str, Any] = {}
    for section, model in MODELS.items():
        shape: Any = Listed[model] if section in LISTS else dict[Id, model]  # type: ignore[valid-type]
        sections[section] = (shape, None)
    whole = create_model("Registry", __base__=Header, **sections)
    schema = _without_titles(whole.model_json_schema(by_alias=True))
    schema["$schema"] = IDENTIFIER
    schema["title"] = "claimsheet registry"
    schema["description"] = (
        "Every quantitative claim found in documents, as printed, with its source. "
        "A fragment of a folder registry has only sections such as `claims`."
    )
    schema["required"] = []      # a fragment needs none of the header's keys
    for section, model in MODELS.items():
        described = schema["properties"][section]
        described.pop("default", None)
        described["description"] = (model.__doc__ or "").split("\n")[0]
        good = example(model)
        described["examples"] = [[good] if section in LISTS else {"an-id": good}]
        described["bad_examples"] = ["text"]
    return schema


def example(model: type[BaseModel]) -> dict[str, Any]:
    """The good example of every field that an entry needs; of all fields when it needs none of them alone."""
    fields = model.model_fields
    needed = {name for name, field in fields.items() if field.is_required()}
    if not needed:
        needed = set(list(fields)[:1])
    return {
        field.alias or name: field.examples[0] for name, field in fields.items() if name in needed and field.examples
    }


def entry_at(model: type[BaseModel], path: tuple[str | int, ...]) -> type[BaseModel]:
    """The innermost entry type on the way along ``path`` (id first), e.g. Citation for (id, "citing", 0, "reach")."""
    found = model
    for step in path[1:]:
        if not isinstance(step, str):
            continue
        field = next((one for name, one in found.model_fields.items() if step in (name, one.alias)), None)
        inner = _entry_in(field.annotation) if field is not None else None
        if inner is None:
            break
        found = inner
    return found


def _entry_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        return annotation if issubclass(annotation, BaseModel) else None
    return next((found for one in typing.get_args(annotation) if (found := _entry_in(one)) is not None), None)


def _without_titles(node: Any) -> Any:
    """Drop the titles that pydantic derives from names: they say nothing and clutter an editor's hover."""
    if isinstance(node, dict):
        return {
            key: ({name: _without_titles(one) for name, one in value.items()} if key == "properties" else _without_titles(value))
            for key, value in node.items()
            if key != "title" or not isinstance(value, str)
        }
    return [_without_titles(one) for one in node] if isinstance(node, list) else node


def rendered(schema: dict[str, Any]) -> str:
    """A schema as JSON text, the same bytes every time."""
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
