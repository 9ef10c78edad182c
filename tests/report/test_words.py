"""The languages of sheets: each has all words of pages, in letters that the page's font has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any

import pytest

from claims import languages
from report import pdf
from report.edition import Edition
from report.sheet import sheet_schema
from report.words import PAGE_WORDS


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for one in value.values() if isinstance(value, Mapping) else value:
            yield from texts(one)


@pytest.mark.parametrize("code", PAGE_WORDS)
def test_a_language_of_sheets_has_its_numbers_and_its_letters(code: str) -> None:
    assert code in languages.codes()
    words = PAGE_WORDS[code]
    assert not pdf.uncovered("\n".join(texts([getattr(words, one.name) for one in fields(words)])))


def test_the_schema_offers_these_and_no_other() -> None:
    assert sheet_schema()["properties"]["language"]["enum"] == list(PAGE_WORDS)


@pytest.mark.parametrize("code", ["th", "ar", "id", "zh"])
def test_a_language_without_page_words_is_refused(make: Callable[..., Edition], code: str) -> None:
    from claims.place import Unusable

    head = f"sheet: s\nlayout: brief\nlanguage: {code}\ntitle: T\nblocks:\n"
    with pytest.raises(Unusable) as caught:
        make("  - heading: x\n", head=head)
    (problem,) = caught.value.problems
    assert (problem.place.line, problem.message) == (3, f"`{code}` is not a language of sheets")


def test_a_wrong_count_is_told_what_each_one_counts(make: Callable[..., Edition]) -> None:
    from report.blocks import parts

    made = make("  - heading: '{count:xyz}'\n")
    parts(made)
    (problem,) = made.problems
    for word in (
        "claims",
        "documents",
        "works",
        "carried",
        "not-seen",
        "comparisons",
        "not-made",
        "conflicts",
        "findings",
    ):
        assert f"{word} (" in problem.hint
