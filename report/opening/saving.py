"""Writing what travels inside a sheet to a folder: all of it or nothing, over nothing that is there."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from claims.place import Place, Problem, Unusable
from report.opening.naming import is_safe
from report.opening.reading import Held


def save(files: Sequence[Held], folder: Path) -> tuple[Path, ...]:
    """Write files to a new or empty folder in one step, and return their paths.

    Raises Unusable, with nothing written, where there is no file, a name leads elsewhere, or the folder is in use or
    cannot be written.
    """
    for one in files:
        if not is_safe(one.name):
            raise _refused(folder, f"a file inside is called {one.name!r}, which is no name of a file")
    if len({one.name.casefold() for one in files}) < len(files):
        raise _refused(folder, "two files inside have one name")
    if not files:
        raise _refused(folder, "there is no file inside")
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        place = Place(folder.as_posix(), 1, 1)
        raise Unusable(
            Problem(place, "this folder is there already and not empty", "give the name of a new one")
        )
    beside = folder.with_name(f".{folder.name[:80]}.{secrets.token_hex(6)}.part")
    try:
        beside.mkdir(parents=True)
        for one in files:
            (beside / one.name).write_bytes(one.data)
        with suppress(FileNotFoundError):
            folder.rmdir()
        beside.rename(folder)
    except OSError as error:
        raise _refused(folder, f"the folder cannot be written: {error.strerror or error}") from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return tuple(folder / one.name for one in files)


def _refused(folder: Path, message: str) -> Unusable:
    return Unusable(Problem(Place(folder.as_posix(), 1, 1), message, "nothing was written"))
