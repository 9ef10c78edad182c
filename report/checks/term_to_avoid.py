"""A word on a sheet that hurts or blames those it speaks of.

Flags: A term of the list of the sheet's language (`claims/terms`), or of the registry's `terms:`, in what the sheet
says in its own words: prose, titles, labels, prompts and answers (warning, with the term proposed). Texts in quotation
marks, what a sheet says not to say, figures as printed and titles of works are left alone.

Why: Words decide whether a child is seen as harmed or as guilty, and a sheet is read by more people than its registry.

Flagged:
    blocks:
      - prose: Child prostitutes are counted here.
      - sources: {}

Accepted:
    blocks:
      - prose: "Children exploited in prostitution are counted here; the text calls them “child prostitutes”."
      - sources: {}

Undecided: Forms of a word that the list does not have, and sheets in a language without a list, are not seen.

Innocent if: It is a name or a title: then write {literal:…|why it is no word of ours}; or it is quoted, and stands
without quotation marks.

Method: Whole words, without case, outside quotation marks and bindings. Lists after the Terminology Guidelines for the
Protection of Children from Sexual Exploitation and Sexual Abuse (Luxembourg, 2016).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from claims import terms
from claims.registry.worded import Worded, in_language
from report.checks import Fault, Page
from report.spot import Steps

AT_MOST = "warning"

_BINDING = re.compile(r"\{[^{}]*\}")
_NOT_OURS = frozenset({"do_not", "do_not_accept"})  # what nobody is to say


def judge(page: Page) -> Iterator[Fault]:
    """One fault for each use of a term in the texts of the sheet's file that this language prints."""
    edition = page.edition
    avoided = terms.of(edition.registry, edition.sheet.language)
    if not avoided:
        return
    uses = terms.finder(avoided)
    for path, text in _texts(page):
        bare = _BINDING.sub(lambda found: " " * len(found[0]), text)
        for use in uses(bare):
            because = f" ({use.term.because})" if use.term.because else ""
            yield Fault(
                f"“{use.surface}” is a term to avoid{because}",
                f"say “{use.term.say}”; where it is quoted, put it in quotation marks",
                path,
                use.start,
                use.end - use.start,
            )


def _texts(page: Page) -> Iterator[tuple[Steps, str]]:
    """The sheet's own texts in the language of its edition, with their paths."""
    sheet = page.edition.sheet
    whole = sheet.written or sheet
    first = whole.header.spoken[0]
    yield from _worded(whole.header, (), sheet.language, first)
    for block in whole.blocks:
        yield from _worded(block.options, block.path, sheet.language, first)


def _worded(value: Any, path: Steps, language: str, first: str) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, Worded):
        if (text := in_language(value, language, first)) is not None:
            yield path, text
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            if name not in _NOT_OURS:
                yield from _worded(getattr(value, name), (*path, field.alias or name), language, first)
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _worded(one, (*path, index), language, first)
