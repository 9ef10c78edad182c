"""The formats that documents are read from: one file each, found in this folder.

A file that sets ``FORMAT = Format(...)`` is all that a new one needs; heavy libraries are imported where they are used.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from claims.document.format import Format


@cache
def every() -> tuple[Format, ...]:
    """All formats, sorted by the name of their file."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(module.FORMAT for module in modules if hasattr(module, "FORMAT"))
