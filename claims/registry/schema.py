"""The JSON Schema of a registry, made from the entries themselves, for editors and other checkers.

It describes the form of every entry. What only reading can tell (whether a date, an age or an equation can be
read, whether an id leads anywhere) it leaves to ``claims check``, so it accepts a little more.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import create_model

from claims.registry.entry import example
from claims.registry.section import SECTIONS, Header

IDENTIFIER = "https://json-schema.org/draft/2020-12/schema"


def registry_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a registry file or of one of its fragments."""
    sections: dict[str, Any] = {key: (section.shape, None) for key, section in SECTIONS.items()}
    whole = create_model("Registry", __base__=Header, **sections)
    schema: dict[str, Any] = without_titles(whole.model_json_schema(by_alias=True))
    schema["$schema"] = IDENTIFIER
    schema["title"] = "claimsheet registry"
    schema["description"] = (
        "Every quantitative claim found in documents, as printed, with its source. "
        "A fragment of a folder registry has only sections such as `claims`. Whether a text can be read "
        "(a date, an age, an equation) and whether an id leads anywhere is left to `claims check`."
    )
    # A fragment has sections only; a file with `registry` is the head and needs a title.
    schema["required"] = []
    schema["dependentRequired"] = {"registry": ["title"]}
    for key, section in SECTIONS.items():
        good = example(section.model)
        described = schema["properties"][key]
        described["description"] = (section.model.__doc__ or "").split("\n")[0]
        described["examples"] = [{"an-id": good} if section.has_ids else [good]]
        described["bad_examples"] = ["text"]
        if section.has_ids:
            described["additionalProperties"] = False  # beside the pattern of ids
    return schema


def rendered(schema: dict[str, Any]) -> str:
    """A schema as JSON text, the same bytes every time."""
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def without_titles(node: Any) -> Any:
    """Drop titles that pydantic derives from names and defaults of nothing: they tell an editor nothing."""
    if isinstance(node, list):
        return [without_titles(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: {name: without_titles(one) for name, one in value.items()}
        if key in ("properties", "$defs")
        else without_titles(value)
        for key, value in node.items()
        if not (key == "title" and isinstance(value, str))
        and not (key == "default" and value in (None, [], {}))
    }
