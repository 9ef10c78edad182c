"""Texts of the registry in our own words, as one language of a sheet has them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from claims import languages
from claims.place import Problem
from claims.registry.section import SECTIONS
from claims.registry.worded import Worded, in_language
from report.version import Foreign

if TYPE_CHECKING:
    from claims.registry.relation import KindEntry, PlaceEntry
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
    said = text.texts if isinstance(text, Worded) and text.texts else {registry.language: text}
    problem = missing(str(where[-1]), edition.tongue.language, place, registry.line_text(place), said)
    if problem not in edition.problems:
        edition.problems.append(problem)
    written = registry.language
    if isinstance(text, Worded) and text.texts and written not in text.texts:
        written = next(iter(text.texts))
    return Foreign(text, written)


def name_of(edition: Edition, section: str, entry: str) -> str | None:
    """The title of a place or kind of the registry's own, in the language of an edition; None where it has none.

    The id does for a title in the registry's language. In another it is no word: that is noted, with its place.
    """
    registry = edition.registry
    own: Mapping[str, PlaceEntry | KindEntry] = registry.places if section == "places" else registry.own_kinds
    language = edition.tongue.language
    if title := own[entry].title:
        found = looked_up(title, edition, section, entry, "title")
        return None if isinstance(found, Foreign) and section == "kinds" else found
    if language == registry.language:
        return entry
    place, name = registry.place_of(section, entry), languages.load(language).name
    message = f"the {SECTIONS[section].noun} `{entry}` has no name in {name} (`{language}`)"
    written = f"title: {{{registry.language}: {_plain(entry)}, {language}: …}}"
    hint = f"write `{written}` in it, with the words in {name} for the …"
    problem = Problem(place, message, hint, registry.line_text(place))
    if problem not in edition.problems:
        edition.problems.append(problem)
    return None


LONGEST_SHOWN = 100
"""Letters of an example that still fits a line."""


def missing(field: str, language: str, place: object, line: str, said: Mapping[str, str]) -> Problem:
    """The problem of a text that is not there in a language; ``said`` is what it says in others."""
    name = languages.load(language).name
    message = f"`{field}` has no words in {name} (`{language}`)"
    written = ", ".join(f"{code}: {_plain(text)}" for code, text in said.items() if code != language)
    if not written or len(written) > LONGEST_SHOWN:
        written = (
            f"{next((code for code in said if code != language), 'id' if language == 'en' else 'en')}: …"
        )
    hint = f"write it by language: `{{{written}, {language}: …}}`, with the words in {name} for the last …"
    return Problem(place, message, hint, line)  # type: ignore[arg-type]


def _plain(text: str) -> str:
    """A text as it can stand among others between braces, in quotes where it needs them."""
    return text if re.fullmatch(r"\w[\w ()–-]*", text) else json.dumps(text, ensure_ascii=False)
