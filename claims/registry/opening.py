"""Opening one document by its path, outside any registry: its text, or a problem that says what to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from claims.document.reading import read_text
from claims.document.text import Text
from claims.place import Place, Problem, Unusable


def opened(path: Path, inside: bool = False) -> Text:
    """The text of a document; its ``file`` is the name without folders, as a registry names it.

    With ``inside`` a link that leads out of its folder is refused, as it is where a registry names it: a registry
    that was drafted from one could not be covered. Raises Unusable when there is no such file, or no text in it that
    can be read.
    """
    start = Place(path.as_posix(), 1, 1)
    try:
        if not path.is_file():
            raise Unusable(Problem(start, _what(path), "name one document, such as paper.pdf or paper.txt"))
        whole = path.resolve()
        if inside and not whole.is_relative_to(path.parent.resolve()):
            what = "this link leads out of its folder, and no registry reads a document through it"
            raise Unusable(Problem(start, what, "name the document itself, or put a copy here"))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unusable(Problem(start, f"the document cannot be read: {reason}", "check its name")) from None
    found = read_text(whole.name, whole.parent)
    if isinstance(found, Text):
        return replace(found, file=path.name)
    message, _, hint = found.partition("; ")
    raise Unusable(Problem(start, message, hint or "name another document"))


def _what(path: Path) -> str:
    """What stands at a path where no file does."""
    if path.is_dir():
        return "this is a folder, not a document"
    if path.exists():
        return "this is a device or a pipe, not a document"
    return "this link leads to no document" if path.is_symlink() else "there is no such document"
