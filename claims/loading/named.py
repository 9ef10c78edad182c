"""A registry by what its users call it: a path, or the name of a shipped one."""

from __future__ import annotations

import os
from pathlib import Path

from claims.loading.load import load
from claims.place import Place, Problem, Unusable
from claims.registry.registry import Registry


def load_named(name: str) -> Registry:
    """A registry by path, or a shipped one by name when no such path exists. Raises Unusable for neither."""
    from claims import seeds

    path = Path(name)
    if not _is_there(name):
        shipped = seeds.path_of(name)
        if shipped is None:
            hint = f"shipped registries: {', '.join(seeds.names())}; `claims new DIR` makes a new one"
            raise Unusable(Problem(Place(path.as_posix(), 1, 1), "there is no such file or folder", hint))
        path = shipped
    return load(path)


def own(name: str) -> Path:
    """A registry that may be written: by path only, since the shipped ones are for everybody."""
    from claims import seeds

    path = Path(name)
    if not _is_there(name) and seeds.path_of(name) is not None:
        hint = f"make a copy of your own: claims new DIR --from {name}"
        raise Unusable(Problem(Place(path.as_posix(), 1, 1), f"{name} is shipped and read-only", hint))
    return path


def _is_there(name: str) -> bool:
    return os.path.exists(name)  # noqa: PTH110 - unlike the method, says no to names that no file can have
