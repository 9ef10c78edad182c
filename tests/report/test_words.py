"""The languages of sheets: each has all words of pages, in letters that the page's font has."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claims import languages
from report.edition import Edition
from report.languages import codes
from report.sheet import sheet_schema


@pytest.mark.parametrize("code", codes())
def test_figures_can_be_read_in_every_language_of_sheets(code: str) -> None:
    assert code in languages.codes()


def test_the_schema_offers_these_and_no_other() -> None:
    assert sheet_schema()["properties"]["language"]["enum"] == list(codes())


@pytest.mark.parametrize("code", ["ar", "de", "zh"])
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
