"""Texts in our own words, which may be given in several languages: ``{en: foreign tourists, id: wisatawan asing}``.

A text as it is read is a str in the language of its file, so that whoever needs only that may take it as it is; what it
says in other languages goes along with it. Only texts of our own are so: what is printed somewhere has one wording.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Tag,
    ValidationInfo,
    WrapValidator,
)

from claims import languages
from claims.registry.field import Text, refuse

LANGUAGE_PATTERN = "^[a-z]{2,3}(-[A-Z]{2})?$"
_CODE = re.compile(LANGUAGE_PATTERN)
_TEXT = {"type": ["string", "number"], "pattern": r"\S"}
_BY_LANGUAGE = {
    "type": "object",
    "description": "The text in several languages, by their codes.",
    "propertyNames": {"pattern": LANGUAGE_PATTERN},
    "additionalProperties": _TEXT,
    "minProperties": 1,
}


class Worded(str):
    """A text in its file's language, and in others by their codes; ``texts`` is empty where it has only the one."""

    __slots__ = ("texts",)
    texts: Mapping[str, str]

    def __new__(cls, text: str, texts: Mapping[str, str] = MappingProxyType({})) -> Worded:
        made = super().__new__(cls, text)
        made.texts = MappingProxyType(dict(texts))
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Worded, (str(self), dict(self.texts))


def in_language(text: str, language: str, own: str) -> str | None:
    """What a text says in a language; None where it does not. ``own`` is that of its file."""
    if isinstance(text, Worded) and text.texts:
        return text.texts.get(language)
    return str(text) if language == own else None


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(languages.codes())


def by_language(value: object) -> bool:
    """Whether something written is a text by languages, and not a group of other keys: codes that no language here has
    are told as such, but ``{pupils}`` without quotes is no text."""
    if not isinstance(value, Mapping) or not value:
        return False
    if any(key in _codes() for key in value):
        return True
    return all(_CODE.match(str(key)) and isinstance(text, str) for key, text in value.items())


def _form(value: object) -> str:
    return "<languages>" if by_language(value) else "<text>"


def _known(value: Any) -> Any:
    for code in value:
        if code not in _codes():
            raise refuse(f"`{code}` is not a language here", f"one of: {', '.join(sorted(_codes()))}")
    return value


def _joined(value: Any, handler: Any, info: ValidationInfo) -> Worded:
    """The texts as one: the one in the file's language, which the context names, or else the first."""
    texts: dict[str, str] = handler(value)
    own = (info.context or {}).get("language", "en")
    return Worded(texts.get(own) or next(iter(texts.values())), texts)


_ByLanguage = Annotated[
    Annotated[dict[str, Text], BeforeValidator(_known), WrapValidator(_joined), Tag("<languages>")]
    | Annotated[Text, Tag("<text>")],
    Discriminator(_form),
]


def _marked(text: str) -> str:
    return text if isinstance(text, Worded) else Worded(text)


_Marked = Annotated[_ByLanguage, AfterValidator(_marked)]


@dataclass(frozen=True, slots=True)
class _InLanguages:
    """Makes a text take the same by languages too. ``marked``: one without languages becomes a Worded as well."""

    marked: bool = False

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> Any:
        return handler.generate_schema(_Marked if self.marked else _ByLanguage)

    def __get_pydantic_json_schema__(self, schema: Any, handler: GetJsonSchemaHandler) -> Any:
        return {"anyOf": [dict(_TEXT), dict(_BY_LANGUAGE)]}


OwnText = Annotated[str, _InLanguages()]
"""The type of a field that holds a text in our own words, or a name that may be the same in every language."""

MarkedText = Annotated[str, _InLanguages(marked=True)]
"""The same for a text that is always told apart from what is no text of ours: it is read as a Worded in any case."""


def takes_languages(annotation: Any, metadata: Iterable[object] = ()) -> bool:
    """Whether a field of this annotation holds texts that may be given by language."""
    every = (*metadata, *getattr(annotation, "__metadata__", ()))
    if any(isinstance(one, _InLanguages) for one in every):
        return True
    return any(takes_languages(one) for one in typing.get_args(annotation))
