"""Which files make up a registry: one file, or a folder with one head, fragments and sheets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from claims.document import yaml
from claims.document.yaml import Document
from claims.loading.invalid import suggestion
from claims.place import Place, Problem, Unusable
from claims.registry.section import SECTIONS

SUFFIXES = (".yaml", ".yml")
HEAD = "registry"
SHEET = "sheet"
_START = "a registry starts with `registry: an-id`; `claims new DIR` makes one to start from"


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a registry as read, the head first; ``problems`` are those of files left out."""

    documents: tuple[Document, ...]
    sheets: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(path: Path, reader: Callable[[Path], Document] = yaml.read) -> Files:
    """Read a file, or every .yaml file of a folder, each with ``reader``.

    Raises Unusable when no head can be found; problems of other files are given back, so that those of the
    readable ones can be told in the same breath.
    """
    if not _is_folder(path):
        document = reader(path)
        if problem := _no_head(document):
            raise Unusable(problem)
        return Files((document,))
    found: list[Document] = []
    problems: list[Problem] = []
    for file in _listed(path):
        try:
            document = reader(file)
            document.mapping()
            found.append(document)
        except Unusable as unusable:
            problems += unusable.problems
    return _sorted_out(path, found, problems)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long; reading says so
        return False


def _listed(path: Path) -> list[Path]:
    """The YAML files of a folder by name; hidden ones, folders and devices in it are left alone."""
    try:
        every = [one for one in path.iterdir() if one.suffix in SUFFIXES and not one.name.startswith(".")]
        # A link that leads nowhere is kept: reading it says so.
        return sorted(one for one in every if one.is_file() or (one.is_symlink() and not one.exists()))
    except OSError as error:
        message = f"the folder cannot be read: {error.strerror or error}"
        raise Unusable(Problem(Place(path.as_posix(), 1, 1), message, "check its permissions")) from None


def _sorted_out(path: Path, found: list[Document], problems: list[Problem]) -> Files:
    heads = [one for one in found if HEAD in one.mapping()]
    sheets = tuple(one for one in found if SHEET in one.mapping() and one not in heads)
    fragments = [one for one in found if one not in heads and one not in sheets]
    for one in heads[1:]:
        names = " and ".join(Path(head.file).name for head in heads)
        hint = "keep one in each folder; its other files hold only sections such as `claims:`"
        problems.append(_at_key(one, HEAD, f"the folder has {len(heads)} registries: {names}", hint))
    if not heads and not problems:
        problems.append(_nothing_to_start_from(path, fragments))
    if not heads:
        raise Unusable(problems)
    return Files((*heads[:1], *fragments), sheets, tuple(problems))


def _nothing_to_start_from(path: Path, fragments: list[Document]) -> Problem:
    for document in fragments:
        if key := _misspelt_head(document):
            return _at_key(document, key, f"unknown key `{key}`", f"did you mean `{HEAD}`?")
    what = "no file in this folder has the key `registry`" if fragments else "this folder holds no registry"
    return Problem(Place(path.as_posix(), 1, 1), what, _START)


def _no_head(document: Document) -> Problem | None:
    root = document.mapping()
    if HEAD in root:
        return None
    if SHEET in root:
        hint = "name the folder or file of its registry; `claims build` prints a sheet"
        return _at_key(document, SHEET, "this file is a sheet, not a registry", hint)
    if key := _misspelt_head(document):
        return _at_key(document, key, f"unknown key `{key}`", f"did you mean `{HEAD}`?")
    hint = "a fragment is read with its folder: name that; " + _START
    return Problem(root.place, "this file has no key `registry`", hint, document.line_text(root.place.line))


def _misspelt_head(document: Document) -> str | None:
    """A key that is nearer to `registry` than to any section."""
    wanted = f"`{HEAD}`"
    return next((key for key in document.mapping() if wanted in suggestion(key, (HEAD, *SECTIONS))), None)


def _at_key(document: Document, key: str, message: str, hint: str) -> Problem:
    place = document.mapping().key_place(key)
    return Problem(place, message, hint, document.line_text(place.line))
