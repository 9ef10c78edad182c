"""The blocks of a sheet: one file each, found in this folder.

A block module has ``Options`` (a pydantic entry, or the type of its single value) and
``boxes(options, edition, path) -> tuple[Box, ...]``. Blocks return plain boxes and draw nothing.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from report.box import Box
    from report.edition import Edition


@dataclass(frozen=True)
class BlockType:
    """One block: ``options`` is what its YAML may hold, ``boxes`` turns them into boxes."""

    name: str
    summary: str
    options: Any
    boxes: Callable[[Any, Edition, tuple[str | int, ...]], tuple[Box, ...]]


@lru_cache(maxsize=1)
def all_blocks() -> dict[str, BlockType]:
    """Every block of this folder by name, sorted; ``key_figures.py`` is the block ``key-figures``."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        module = importlib.import_module(f"report.blocks.{path.stem}")
        name = path.stem.replace("_", "-")
        found[name] = BlockType(name, (module.__doc__ or "").split("\n")[0], module.Options, module.boxes)
    return found
