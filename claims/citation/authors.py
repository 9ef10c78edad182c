"""Who made a work: those whom a list of authors names, and whether it ends in *et al.*

A list says that there are others by its last entry, a text such as *et al.*, *dkk.* or *и др.*; BibTeX writes *others*.
That is nobody's name: nothing may print, sort, compare or export it as one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from claims.citation.words import OTHERS
from claims.registry.work import Name

ET_AL = "et al."
"""How a registry says that there are others, unless somebody wrote it in another language."""

_LONGEST = 40
_PARTS = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")

AnyName = TypeVar("AnyName", bound="str | Name | Mapping[str, str]")


class Authors(NamedTuple):
    """The names of a list, and whether others are meant too."""

    named: tuple[str | Name, ...]
    others: bool


def authors(listed: Sequence[str | Name]) -> Authors:
    """A list of authors or editors, taken apart."""
    named, mark = parted_from_others(listed)
    return Authors(named, mark is not None)


def parted_from_others(listed: Sequence[AnyName]) -> tuple[tuple[AnyName, ...], AnyName | None]:
    """The names of a list and the entry that means others, if its last one does and somebody stands before it."""
    if len(listed) > 1 and means_others(listed[-1]):
        return tuple(listed[:-1]), listed[-1]
    return tuple(listed), None


def means_others(name: str | Name | Mapping[str, str]) -> bool:
    """Whether a text, or a name that a program made of it, is *et al.* in any language."""
    if isinstance(name, str):
        return _is_mark(name)
    parts = name.model_dump(by_alias=True) if isinstance(name, Name) else name
    return _is_mark(" ".join(part for key in _PARTS if (part := parts.get(key))))


@lru_cache(maxsize=4096)
def _is_mark(text: str) -> bool:
    """Capitals throughout are none: DKK and VD are bodies, E. A. are initials."""
    short = len(text) <= _LONGEST and not text.isupper()
    return short and _mark().fullmatch(f"{text.strip()},") is not None  # some words want what may follow them


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(rf"(?:{OTHERS}|others)[\s.,]*", re.IGNORECASE)


def shown(listed: Sequence[str | Name], with_others: str = "{author} et al.") -> str:
    """A list as a list of sources prints it, or an empty text; ``with_others`` is the form where there are others."""
    found = authors(listed)
    named = "; ".join(one if isinstance(one, str) else one.shown() for one in found.named)
    return with_others.format(author=named) if found.others else named
