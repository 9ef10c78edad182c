"""The layouts: one file each. A layout puts the blocks of a sheet in order on its pages.

A layout module has ``arranged(edition) -> tuple[Part, ...]``, the boxes of each block in reading order.
"""

from __future__ import annotations

import importlib
from functools import lru_cache
from pathlib import Path
from types import ModuleType


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """The layouts of this folder, sorted."""
    return tuple(sorted(path.stem.replace("_", "-") for path in Path(__file__).parent.glob("[a-z]*.py")))


def layout(name: str) -> ModuleType:
    """A layout by name. Raises KeyError for a name that none has."""
    if name not in names():
        raise KeyError(name)
    return importlib.import_module(f"report.layouts.{name.replace('-', '_')}")
