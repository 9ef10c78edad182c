"""A place in a file: where something was read, so that every message can point at it."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import category, east_asian_width


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One point in a text file.

    ``line`` and ``column`` count from 1; ``column`` counts Unicode code points. ``file`` is the path as the
    user gave it, with forward slashes; it is never made absolute, so that output does not depend on the folder.
    ``width`` is the number of code points to underline (at least 1).
    """

    file: str
    line: int
    column: int
    width: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that makes input unusable: where it is, what was found, what was expected and what to do.

    ``line_text`` is the line as it stands in the file (without its line end), empty where there is none to show.
    """

    place: Place
    message: str
    hint: str = ""
    line_text: str = ""

    def __str__(self) -> str:
        shown = f"{self.place}: {self.message}"
        if self.line_text:
            line, column = around(self.line_text, self.place.column)
            text, room, width = underlined(line, column, min(self.place.width, MOST_SHOWN))
            gutter = f"{self.place.line:>5} | "
            shown += f"\n{gutter}{text}\n{' ' * (len(gutter) + room)}{'^' * width}"
        if self.hint:
            shown += f"\n      = {self.hint}"
        return shown


MOST_SHOWN = 110
"""Letters of a line that are shown around a place: a longer one would be wrapped, and the mark lost below it."""


def around(line: str, column: int) -> tuple[str, int]:
    """The part of a long line around a column, with the column in it."""
    if len(line) <= MOST_SHOWN:
        return line, column
    start = max(0, min(column - 1 - MOST_SHOWN // 3, len(line) - MOST_SHOWN))
    part = line[start : start + MOST_SHOWN] + ("…" if start + MOST_SHOWN < len(line) else "")
    return ("…" + part, column - start + 1) if start else (part, column)


def underlined(line: str, column: int, width: int) -> tuple[str, int, int]:
    """A line as a terminal shows it, with the room before its underline and the underline's width in cells.

    Tabs become one space; East Asian wide characters take two cells, combining marks none.
    """
    text = line.replace("\t", " ")
    room = cells(text[: max(column - 1, 0)]) + max(column - 1 - len(text), 0)
    return text, room, max(cells(text[max(column - 1, 0) : column - 1 + width]), 1)


def cells(text: str) -> int:
    """How many cells of a terminal a text takes: wide East Asian characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    wide = sum(east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(category(character) in ("Mn", "Me", "Cf") for character in text)


class Unusable(Exception):
    """Input that cannot be used; carries every problem that was found, in the order of their places.

    Command-line programs print :attr:`problems` and exit with 2; a traceback is never shown for it.
    """

    def __init__(self, problems: list[Problem] | Problem) -> None:
        found = [problems] if isinstance(problems, Problem) else sorted(problems)
        self.problems: tuple[Problem, ...] = tuple(found)
        super().__init__("\n".join(str(problem) for problem in found))
