"""The JSON Schema of a sheet, made from its header and from every block of the folder, for editors."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import Field, create_model

from claims.registry.entry import entry_in, example
from claims.registry.field import Entry
from claims.registry.schema import IDENTIFIER, without_titles
from report import blocks, languages, layouts
from report.blocks import BlockType
from report.header import Header


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
    schema["properties"]["language"]["enum"] = list(languages.codes())
    schema["properties"]["languages"]["items"] = {"enum": list(languages.codes())}
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
    options: Any = (block.options, Field(alias=block.name))
    model = create_model("Block", __base__=Entry, options=options)
    schema = without_titles(model.model_json_schema(by_alias=True))
    for name, definition in schema.pop("$defs", {}).items():
        assert definitions.setdefault(name, definition) == definition, f"two option types are called {name}"
    inner = schema["properties"][block.name]
    if entry_in(block.options) is block.options:
        inner["examples"] = [example(block.options)]
        inner["bad_examples"] = ["text"]
    return {**schema, "description": block.summary}
