"""The voice of a page says the names of places in the page's language."""

from __future__ import annotations

import pytest

from claims import check, wording
from claims.document import yaml
from claims.loading.load import from_documents
from claims.phrase import phrase
from report.account import account
from report.edition import Edition
from report.sheet import from_document
from report.voice import Voice

REGISTRY = """\
registry: school
title: Pupils
issued: 2026-01-15
language: en
places:
  the-north: {title: {en: the North, id: wilayah utara, th: ภาคเหนือ}, part_of: TH}
  old-town: {part_of: TH}
sources:
  report: {title: A report, issued: 2018, language: en}
quantities:
  pupils: {title: {en: pupils, id: murid}, counts: student, measure: stock}
claims:
  all: {figure: "61,300", says: All., source: report, quantity: pupils, when: 2018, where: TH, citing: none}
  first: {figure: "38,412", says: One., source: report, quantity: pupils, when: 2018, where: TH-10, citing: none}
  second: {figure: "29,871", says: Two., source: report, quantity: pupils, when: 2018, where: TH-20, citing: none}
"""


def edition(language: str) -> Edition:
    sheet = f"sheet: s\nlayout: brief\nlanguage: {language}\ntitle: T\nblocks:\n  - heading: x\n"
    registry = from_documents((yaml.parse(REGISTRY, "registry.yaml"),))
    return Edition(from_document(yaml.parse(sheet, "s.yaml")), check(registry))


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        ("en", "TH", "Thailand"),
        ("es", "TH", "Tailandia"),
        ("fr", "764", "Thaïlande"),
        ("th", "035", "เอเชียตะวันออกเฉียงใต้"),
        ("en", "035", "South-eastern Asia"),
        ("id", "the-north", "wilayah utara"),
        ("th", "the-north", "ภาคเหนือ"),
        ("en", "the-north", "the North"),
        ("en", "old-town", "old-town"),
        ("th", "old-town", "old-town"),
        ("th", "TH-10", "TH-10"),
    ],
)
def test_a_place_is_named_in_the_language_of_the_page(language: str, code: str, name: str) -> None:
    made = edition(language)
    text = phrase("{place}", place=wording.place(made.registry, code))
    assert Voice(made).name(text.fields["place"]) == name
    assert not made.problems


def test_a_title_that_a_language_lacks_is_told_as_a_problem() -> None:
    made = edition("fr")
    assert made.place("the-north") == "the North"
    (problem,) = made.problems
    assert (problem.place.file, problem.place.line) == ("registry.yaml", 6)
    assert "French" in problem.message


def test_a_finding_of_places_names_them() -> None:
    made = edition("id")
    (finding,) = [one for one in made.report.findings if one.check == "places-exceed-whole"]
    said = account(finding, made).sentence.replace("\u00a0", " ")
    assert "61.300 di Thailand" in said
    assert "38.412 di TH-10" in said
