"""The blocks of a sheet: one file each, found in this folder.

A block module has ``Options`` (a pydantic entry, or the type of its single value) and
``boxes(options, edition, path) -> tuple[Box, ...]``. Blocks return plain boxes and draw nothing. One that
sets ``LAST = True`` is made when all others are, wherever it stands: it lists what they marked. One that sets
``TELLS = True`` says what the checks found or how a lesson goes: blind pages leave it out.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Container
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from report.box import Box
    from report.edition import Edition
    from report.spot import Steps


@dataclass(frozen=True)
class BlockType:
    """One block: ``options`` is what its YAML may hold, ``boxes`` turns them into boxes."""

    name: str
    summary: str
    options: Any
    boxes: Callable[[Any, Edition, Steps], tuple[Box, ...]]
    last: bool = False
    tells: bool = False


@dataclass(frozen=True)
class Part:
    """The boxes of one block of a sheet, and where the block stands in the file."""

    path: Steps
    boxes: tuple[Box, ...]


@lru_cache(maxsize=1)
def all_blocks() -> dict[str, BlockType]:
    """Every block of this folder by name, sorted; ``key_figures.py`` is the block ``key-figures``."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        module = importlib.import_module(f"report.blocks.{path.stem}")
        name = path.stem.replace("_", "-")
        summary = (module.__doc__ or "").split("\n")[0]
        last, tells = getattr(module, "LAST", False), getattr(module, "TELLS", False)
        found[name] = BlockType(name, summary, module.Options, module.boxes, last, tells)
    return found


def parts(edition: Edition, only: Container[str] | None = None) -> tuple[Part, ...]:
    """The parts of a sheet, in the order of its file; ``only`` names the blocks that are wanted."""
    known = all_blocks()
    made: dict[int, Part] = {}
    in_turn = sorted(enumerate(edition.sheet.blocks), key=lambda one: known[one[1].name].last)
    for position, block in in_turn:
        if (only is not None and block.name not in only) or (
            edition.design.blind and known[block.name].tells
        ):
            continue
        made[position] = Part(block.path, known[block.name].boxes(block.options, edition, block.path))
    return tuple(made[position] for position in sorted(made))
