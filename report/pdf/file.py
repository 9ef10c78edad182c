"""Writing a finished file: all of it or nothing."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(data: bytes, target: Path) -> None:
    """Writes bytes beside the target and renames them onto it; the folder is made where it is missing.

    A failure or an interruption leaves whatever stood at the target untouched and no other file behind.

    Raises:
        OSError: the folder or the file cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_mode(target))
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The rights of the replaced file, or of any new one: a temporary file is for its owner only."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
