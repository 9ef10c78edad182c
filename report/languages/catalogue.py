"""The catalogue of a language: what it says for each English text of pages and charts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeVar

from claims import zone
from report.languages import FOLDER, SOURCE

Worded = TypeVar("Worded")
Key = tuple[str, str]
"""Context (empty where there is none) and English text."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a language says for English texts. ``fuzzy`` translations, which nobody has looked at, are left out.

    ``texts`` has a text for each number of things where the language tells those apart.
    """

    language: str
    texts: Mapping[Key, tuple[str, ...]] = field(repr=False)

    def said(self, text: str, context: str = "") -> str | None:
        """The translation of a text; None where the language has none. A context wins over none."""
        found = self.texts.get((context, text)) or self.texts.get(("", text))
        return found[0] if found else None

    def forms(self, text: str) -> tuple[str, ...]:
        """The translations of a text by number of things; the text itself where there are none."""
        return self.texts.get(("", text)) or (text,)

    def worded(self, words: Worded, name: str) -> Worded:
        """Words of a page or chart in this language, field by field; ``name.field`` is the context of a field."""
        found = {
            one.name: self._worded(getattr(words, one.name), f"{name}.{one.name}")
            for one in fields(words)  # type: ignore[arg-type]
        }
        return replace(words, **found)  # type: ignore[type-var]

    def _worded(self, value: Any, context: str) -> Any:
        if isinstance(value, str):
            translated = self.said(value, context) if value else value
            return value if translated is None else translated
        if isinstance(value, tuple):
            return tuple(self._worded(one, context) for one in value)
        if isinstance(value, Mapping):
            return MappingProxyType({key: self._worded(one, context) for key, one in value.items()})
        return value


@lru_cache(maxsize=64)
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language; an empty one for English without a file, where every text stays as it is.

    Raises LookupError for a language that has none.
    """
    path = FOLDER / f"{language}.po"
    if not path.is_file():
        if language == SOURCE:
            return Catalogue(SOURCE, {})
        raise LookupError(f"no catalogue for {language!r}")
    zone.settle()
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        read = read_po(file, locale=language.replace("-", "_"), abort_invalid=True)
    found: dict[Key, tuple[str, ...]] = {}
    for message in read:
        forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
        if message.id and all(forms) and not message.fuzzy:
            single = message.id if isinstance(message.id, str) else message.id[0]
            found[message.context or "", single] = tuple(str(form) for form in forms)
    return Catalogue(language, MappingProxyType(found))
