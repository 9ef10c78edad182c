"""A place in a file: where something was read, so that every message can point at it."""

from __future__ import annotations

from dataclasses import dataclass


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
            gutter = f"{self.place.line:>5} | "
            room = max(self.place.column - 1, 0)
            shown += f"\n{gutter}{self.line_text}\n{' ' * (len(gutter) + room)}{'^' * max(self.place.width, 1)}"
        if self.hint:
            shown += f"\n      = {self.hint}"
        return shown


class Unusable(Exception):
    """Input that cannot be used; carries every problem that was found, in the order of their places.

    Command-line programs print :attr:`problems` and exit with 2; a traceback is never shown for it.
    """

    def __init__(self, problems: list[Problem] | Problem) -> None:
        found = [problems] if isinstance(problems, Problem) else sorted(problems)
        self.problems: tuple[Problem, ...] = tuple(found)
        super().__init__("\n".join(str(problem) for problem in found))
