"""Whose sheet or chart a finished file is, told by a mark in it, so that none takes the place of another one."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from claims.place import Place, Problem
from claims.registry.registry import Registry
from report.marks import SPACE

OWNER: Final = "of"
_MARK: Final = re.compile(
    rf'<claimsheet:{OWNER} xmlns:claimsheet="{re.escape(SPACE)}">([^<]*)</claimsheet:{OWNER}>'.encode()
)
_SIGN: Final = "#"  # no id holds it: a digest is never taken for a name
_DIGITS: Final = 12


def owner_mark(registry: Registry, *, blind: bool) -> tuple[str, str]:
    """The mark of a sheet's registry: its id, or on blind pages a digest, as an id may be an answer."""
    return (OWNER, _digest(registry.name) if blind else registry.name)


def written_mark(owner: str) -> str:
    """The mark as XML, for files that are no PDF: it is read back in the same way."""
    return f'<claimsheet:{OWNER} xmlns:claimsheet="{SPACE}">{html.escape(owner)}</claimsheet:{OWNER}>'


def taken_places(names: Iterable[str], registry: Registry, output: Path) -> Iterator[Problem]:
    """A problem for each finished file of another registry that one of these ``names`` would take the place of.

    Files without a mark, as those of other programs and of older versions, are taken for the user's own to replace.
    """
    own = {owner_mark(registry, blind=blind)[1] for blind in (False, True)}
    for name in names:
        owner = _owner(output / name)
        if owner is None or owner in own:
            continue
        whose = "another registry" if owner.startswith(_SIGN) else f"the registry `{owner}`"
        kind = "sheet" if name.endswith(".pdf") else "chart"
        message = f"a {kind} of {whose} lies here already, and one of `{registry.name}` would take its place"
        hint = "name another folder with -o, give the sheet another id, or delete this file"
        yield Problem(Place((output / name).as_posix(), 1, 1), message, hint)


def _owner(path: Path) -> str | None:
    """What the mark of a file says; None where there is no file, or no mark. It lies open in each kind of file."""
    try:
        found = _MARK.search(path.read_bytes())
    except OSError:
        return None
    return html.unescape(found[1].decode("utf-8", "replace")) if found else None


def _digest(name: str) -> str:
    return _SIGN + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
