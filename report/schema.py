"""The JSON Schema of a sheet, made from its header and from every block of the folder, for editors."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from claims.schema import IDENTIFIER, entry_in, example, without_titles
from report import blocks, layouts
from report.blocks import BlockType
from report.sheet import Header


@lru_cache(maxsize=1)
def sheet_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a sheet file, with every block's options."""
    schema: dict[str, Any] = without_titles(Header.model_json_schema(by_alias=True))
    definitions: dict[str, Any] = schema.setdefault("$defs", {})
    choices = [_choice(block, definitions) for block in blocks.all_blocks().values()]
    schema["$schema"] = IDENTIFIER
    schema["title"] = "claimsheet sheet"
    schema["description"] = "A printed sheet in which every number is bound to a claim of its registry."
    schema["properties"]["layout"]["enum"] = list(layouts.names())
    schema["properties"]["blocks"] = {
        "type": "array",
        "description": "The blocks of the sheet, in order.",
        "examples": [[{"heading": "What the numbers say"}]],
        "bad_examples": ["headline"],
        "items": {"oneOf": choices},
        "minItems": 1,
    }
    schema["required"] = [*schema.get("required", []), "blocks"]
    return schema


def _choice(block: BlockType, definitions: dict[str, Any]) -> dict[str, Any]:
    """A block as a mapping of its one name; the types of its options go into ``definitions``."""
    inner = TypeAdapter(block.options).json_schema(by_alias=True, ref_template="#/$defs/{model}")
    inner = without_titles(inner)
    for name, definition in inner.pop("$defs", {}).items():
        assert definitions.setdefault(name, definition) == definition, f"two option types are called {name}"
    inner.setdefault("description", block.summary)
    if entry_in(block.options) is block.options:
        inner["examples"] = [example(block.options)]
        inner["bad_examples"] = ["text"]
    return {
        "type": "object",
        "description": block.summary,
        "properties": {block.name: inner},
        "required": [block.name],
        "additionalProperties": False,
    }
