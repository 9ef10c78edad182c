"""The layouts: one file each. A layout puts the blocks of a sheet in order on its pages.

A layout module has ``arranged(edition) -> tuple[Part, ...]``, the boxes of each block in reading order, and
may set any field of :class:`Design`, in capitals: ``SCALE = 1.25``. A layout that no sheet may ask for, as it is
printed along with another, has ``COMPANION_OF = "worksheet"``.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from report.style import LARGE_PRINT


@dataclass(frozen=True)
class Design:
    """What a layout is like, apart from the order of its blocks.

    ``scale`` enlarges all that is printed; ``folded`` paper has nothing on the fold across its middle;
    ``most_pages`` is how many pages it may have (0: any number). A ``blind`` layout is for people who are to
    find out for themselves: it tells nothing of what the checks found. ``companion_of`` is the layout that it
    is printed along with.
    """

    scale: float = 1.0
    folded: bool = False
    most_pages: int = 0
    blind: bool = False
    companion_of: str = ""

    @property
    def large(self) -> Design:
        """The same in large print: what was folded lies open, each half on a page of its own."""
        pages = self.most_pages * 2 if self.folded else self.most_pages
        return replace(self, scale=LARGE_PRINT, folded=False, most_pages=pages)


@lru_cache(maxsize=1)
def all_layouts() -> tuple[str, ...]:
    """The layouts of this folder, sorted."""
    return tuple(sorted(path.stem.replace("_", "-") for path in Path(__file__).parent.glob("[a-z]*.py")))


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """The layouts that a sheet may ask for, sorted."""
    return tuple(name for name in all_layouts() if not design(name).companion_of)


def companions(name: str) -> tuple[str, ...]:
    """The layouts that are printed along with a layout, sorted."""
    return tuple(other for other in all_layouts() if design(other).companion_of == name)


@lru_cache(maxsize=16)
def design(name: str) -> Design:
    """The design of a layout. Raises KeyError for a name that none has."""
    module = layout(name)
    given = {
        one.name: getattr(module, one.name.upper())
        for one in fields(Design)
        if hasattr(module, one.name.upper())
    }
    return Design(**given)


def layout(name: str) -> ModuleType:
    """A layout by name. Raises KeyError for a name that none has."""
    if name not in all_layouts():
        raise KeyError(name)
    return importlib.import_module(f"report.layouts.{name.replace('-', '_')}")
