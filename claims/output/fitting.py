"""Long lines fitted to a terminal; files and pipes get them whole, so that programs find one line for one sentence."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator

from click import unstyle

from claims.place import cells

NARROWEST = 40
_DEEPER = 3  # cells by which the rest of a line stands further in
_KEPT = re.compile(r"\s*(?:\d+ )?\| |\s*--> |.*\S {3,}\S")  # lines of a file with their marks, places, tables


def fitted(text: str) -> str:
    """The text with its long lines wrapped where it goes to a terminal, and unchanged everywhere else."""
    if not sys.stdout.isatty():
        return text
    return wrapped(text, shutil.get_terminal_size().columns)


def wrapped(text: str, width: int) -> str:
    """Lines longer than ``width`` cells broken between words; colours do not count, and go on behind a break."""
    width = max(width, NARROWEST)
    return "\n".join(part for line in text.split("\n") for part in _parts(line, width))


def _parts(line: str, width: int) -> Iterator[str]:
    seen = unstyle(line)
    if cells(seen) <= width or _KEPT.match(seen):
        yield line
        return
    further = " " * (len(seen) - len(seen.lstrip(" ")) + _DEEPER)
    words = line.split(" ")
    part, length = words[0], cells(unstyle(words[0]))
    for word in words[1:]:
        needed = 1 + cells(unstyle(word))
        if length + needed > width and part.strip(" "):
            yield part.rstrip(" ")
            part, length = further + word, len(further) + needed - 1
        else:
            part, length = f"{part} {word}", length + needed
    yield part
