"""The language versions of a sheet: its texts as one language has them, and which of them that language lacks."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from claims.registry.worded import Worded, in_language
from report.box import Run
from report.spot import Steps
from report.style import Emphasis


class Foreign(str):
    """A text that stands on a page in another language than the page's, as that has none for it."""

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> Foreign:
        made = super().__new__(cls, text)
        made.language = language
        return made

    def part(self, text: str) -> Foreign:
        """A part of the text, in its language."""
        return Foreign(text, self.language)


def runs(*texts: str, emphasis: Emphasis = "regular") -> tuple[Run, ...]:
    """Texts one after another with spaces between; those of another language say so. Empty ones are left out."""
    said = [text for text in texts if text]
    if not any(isinstance(text, Foreign) for text in said):
        return (Run(" ".join(said), emphasis),) if said else ()
    found: list[Run] = []
    for text in said:
        found += [Run(" ")] if found else []
        found.append(Run(str(text), emphasis, language=text.language if isinstance(text, Foreign) else ""))
    return tuple(found)


def version(value: Any, language: str, first: str, path: Steps = ()) -> tuple[Any, tuple[Steps, ...]]:
    """The options of a block with the texts of one language, and the paths of those that it lacks.

    ``first`` is the sheet's first language: a text without languages is in that. One that is missing stands there in
    its own first language, as a :class:`Foreign`.
    """
    if isinstance(value, Worded):
        found = in_language(value, language, first)
        if found is not None:
            return found, ()
        written = first if first in value.texts or not value.texts else next(iter(value.texts))
        return Foreign(value.texts.get(written, value), written), (path,)
    if isinstance(value, BaseModel):
        return _of_model(value, language, first, path)
    if isinstance(value, tuple):
        pairs = [version(one, language, first, (*path, index)) for index, one in enumerate(value)]
        return tuple(one for one, _ in pairs), tuple(step for _, lacking in pairs for step in lacking)
    return value, ()


def _of_model(
    model: BaseModel, language: str, first: str, path: Steps
) -> tuple[BaseModel, tuple[Steps, ...]]:
    changed: dict[str, Any] = {}
    missing: list[Steps] = []
    for name, field in type(model).model_fields.items():
        old = getattr(model, name)
        new, lacking = version(old, language, first, (*path, field.alias or name))
        missing += lacking
        if new is not old:
            changed[name] = new
    return (model.model_copy(update=changed) if changed else model), tuple(missing)
