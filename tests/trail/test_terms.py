"""Terms to avoid are found in our own words, in every form the list has, and never in a quotation."""

from __future__ import annotations

import pytest

from claims import terms
from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.loading.load import from_documents


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Child Prostitutes were counted.", ["Child Prostitutes"]),
        ("en", "child-prostitution rose", ["child-prostitution"]),
        ("en", "the child\nprostitution debate", ["child\nprostitution"]),
        ("en", "called “child prostitutes” by the text", []),
        ("en", 'called "child prostitutes" by the text', []),
        ("en", "grandchild prostitutes", []),
        ("en", "children exploited in prostitution", []),
        ("en-IN", "a child sex worker", ["child sex worker"]),
        ("id", "Pelacur anak dan wisata seks anak", ["Pelacur anak", "wisata seks anak"]),
        ("id", "anak yang dieksploitasi dalam prostitusi", []),
        ("th", "child prostitutes", []),
    ],
)
def test_terms_are_found_outside_quotations(language: str, text: str, found: list[str]) -> None:
    assert [use.surface for use in terms.uses(text, terms.shipped(language))] == found


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_is_proposed_is_no_term_to_avoid(language: str) -> None:
    listed = terms.shipped(language)
    assert listed
    assert len({term.avoid for term in listed}) == len(listed)
    assert not [use for term in listed for use in terms.uses(term.say, listed)]


def test_no_file_but_those_of_languages_is_read() -> None:
    assert terms.shipped("../areas") == ()
    assert terms.shipped("") == ()


def test_a_registry_adds_terms_of_its_own() -> None:
    text = """\
claims:
  one: {figure: 5, says: Illegal migrants numbered 5., source: report, when: 2014}
terms:
  - {avoid: illegal migrants, say: migrants without papers}
  - {avoid: numbered, say: were, language: id}
"""
    report = check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))
    (finding,) = [one for one in report.findings if one.check == "term-to-avoid"]
    assert "“Illegal migrants”, better: migrants without papers" in finding.message
    assert "numbered" not in finding.message


def test_quotation_marks_that_never_end_cost_no_time() -> None:
    assert terms.uses("“" * 20_000 + "child prostitutes", terms.shipped("en"))


def test_a_letter_with_two_lower_cases_is_found_in_plain_text_too() -> None:
    term = terms.Term("kızıl", "red")
    assert [use.surface for use in terms.uses("a KIZIL b; kızıl", (term,))] == ["KIZIL", "kızıl"]
    assert [use.surface for use in terms.uses("a KIZIL b", (term, terms.Term("b", "c")))] == ["KIZIL", "b"]
