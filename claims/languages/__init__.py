"""The languages that figures can be read in: one file each, found in this folder.

A file ``xx.py`` (``pt_br.py`` for pt-BR) that sets ``LANGUAGE = Language(...)`` is all that a new one needs.
"""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from functools import lru_cache

from claims.languages.language import Language

__all__ = ["Language", "UnknownLanguage", "codes", "load"]

_NOT_LANGUAGES = {"identifying", "language"}


class UnknownLanguage(LookupError):
    """A language code that no file here answers to; the message lists those there are and the nearest."""

    def __str__(self) -> str:
        return str(self.args[0])


@lru_cache(maxsize=1)  # asked for every sentence, and a folder is slow to look through
def codes() -> tuple[str, ...]:
    """The codes (BCP 47) of all languages that figures can be read in, sorted."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(_canonical(name) for name in names if name not in _NOT_LANGUAGES))


def load(code: str) -> Language:
    """The language of a code, whatever its case (``id``, ``ID``, ``pt-br``, ``pt_BR``).

    Raises UnknownLanguage, a LookupError, which names the known codes and the likeliest one.
    """
    return _load(_canonical(code))


# As many as there can be files, so the cache stays bounded whatever codes are asked for.
@lru_cache(maxsize=256)
def _load(code: str) -> Language:
    known = codes()
    if code not in known:
        raise UnknownLanguage(_unknown(code, known))
    module = importlib.import_module(f"{__name__}.{code.replace('-', '_').lower()}")
    language: Language = module.LANGUAGE
    return language


def _canonical(code: str) -> str:
    """``pt_br`` and ``PT-br`` as pt-BR: language in lower case, script titled, region in upper case."""
    first, *rest = code.strip().replace("_", "-").split("-")
    parts = [part.title() if len(part) == 4 else part.upper() for part in rest]
    return "-".join([first.lower(), *parts])


def _unknown(code: str, known: tuple[str, ...]) -> str:
    shown = repr(code if len(code) <= 20 else code[:20] + "…")
    message = f"no language {shown}; known are {', '.join(known)}"
    parent = code.split("-")[0]
    named = {load(each).name.casefold(): each for each in known}
    near = [parent] if parent in known else difflib.get_close_matches(code, known, 1, 0.5)
    if not near:
        near = [named[name] for name in difflib.get_close_matches(code.casefold(), sorted(named), 1)]
    if near:
        return f"{message}. Did you mean {near[0]} ({load(near[0]).name})?"
    return f"{message}. Give the language that the figure is printed in."
