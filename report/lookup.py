"""Texts of the registry in our own words, as one language of a sheet has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims import languages
from claims.place import Problem
from claims.registry.worded import Worded, in_language
from report.version import Foreign

if TYPE_CHECKING:
    from report.edition import Edition

Where = tuple[str | int, ...]
"""Where a text stands in a registry: section, entry, field."""


def looked_up(text: str, edition: Edition, *where: str | int) -> str:
    """A text of the registry in the language of an edition; noted there, with its place, where it has none."""
    registry = edition.registry
    found = in_language(text, edition.tongue.language, registry.language)
    if found is not None:
        return found
    place = registry.place_of(str(where[0]), *where[1:])
    problem = missing(str(where[-1]), edition.tongue.language, place, registry.line_text(place))
    if problem not in edition.problems:
        edition.problems.append(problem)
    written = registry.language
    if isinstance(text, Worded) and text.texts and written not in text.texts:
        written = next(iter(text.texts))
    return Foreign(text, written)


def missing(field: str, language: str, place: object, line: str) -> Problem:
    """The problem of a text that is not there in a language."""
    name = languages.load(language).name
    message = f"`{field}` has no words in {name} (`{language}`)"
    other = "id" if language == "en" else "en"
    hint = f"write it by language, such as `{{{other}: …, {language}: …}}`"
    return Problem(place, message, hint, line)  # type: ignore[arg-type]
