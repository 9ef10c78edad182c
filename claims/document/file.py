"""The bytes of a regular file: a pipe or a device, which may never end or never begin, is refused."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


def data_of(path: Path) -> bytes:
    """All bytes of a file. Raises OSError, with a reason for people, where it is none or cannot be read.

    A named pipe without a writer would hold the program up for ever, and a device such as /dev/zero never ends: what
    was opened is looked at, so that nothing can be put in the place of a file in between. Standard input and what a
    shell hands over as /dev/fd/N are read, as somebody writes into them.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        mode = os.fstat(file.fileno()).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "this is a folder, not a file", path.as_posix())
        if not stat.S_ISREG(mode):
            if not (_is_handed_over(path) and stat.S_ISFIFO(mode)):
                raise OSError(errno.EINVAL, "it is a pipe or a device, not a file", path.as_posix())
            os.set_blocking(file.fileno(), True)
        return file.read()


def _is_handed_over(path: Path) -> bool:
    """Whether the path is a pipe that is open already: /dev/stdin, /dev/fd/63."""
    return path.as_posix() == "/dev/stdin" or path.parent.as_posix() in ("/dev/fd", "/proc/self/fd")
