"""The languages that sheets are written in: English, and one catalogue ``xx.po`` for each other, found in this folder.

A catalogue is a gettext file: the English text with its ``{fields}``, and what the language says for it. A new language
is one new file; figures must be readable in it too (:mod:`claims.languages`).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

SOURCE = "en"
"""The language of the texts that catalogues translate."""


@lru_cache(maxsize=1)
def codes() -> tuple[str, ...]:
    """The codes (BCP 47) of all languages of sheets: English first, then the catalogues of this folder, sorted."""
    return (SOURCE, *sorted(path.stem for path in FOLDER.glob("*.po") if path.stem != SOURCE))


FOLDER = Path(__file__).parent
