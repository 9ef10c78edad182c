"""The voice of a page says the names of places in the page's language."""

from __future__ import annotations

import re

import pytest

from claims import check, wording
from claims.document import yaml
from claims.figure import Refused, read
from claims.loading.load import from_documents
from claims.phrase import Id, named, phrase
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
kinds:
  meal: {kind_of: item, title: {en: school meal, th: มื้ออาหาร}}
  bench: {kind_of: item}
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
        ("th", "TH-10", "TH-10"),
    ],
)
def test_a_place_is_named_in_the_language_of_the_page(language: str, code: str, name: str) -> None:
    made = edition(language)
    text = phrase("{place}", place=wording.place(made.registry, code))
    place = text.fields["place"]
    assert isinstance(place, Id)
    assert Voice(made).name(place) == name
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


REFUSED = [
    ("15,8 million", "en"),
    ("1.5 juta", "id"),
    ("8OO", "id"),
    ("0800", "en"),
    (".5%", "en"),
    ("anak", "id"),
    ("", "id"),
    ("80–50", "id"),
    ("5–5", "en"),
    ("832 in 2010", "en"),
    ("third", "en"),
    ("3 M", "id"),
    ("5 kg 7", "en"),
    ("5 zebras", "en"),
    ("between 5 and", "en"),
    ("9 (5 to", "en"),
    ("9 (5–12", "en"),
    ("less than 0 children", "en"),
    ("5 in 3", "en"),
    ("9" * 41, "en"),
    ("9" * 201, "en"),
    ("5% kg", "en"),
    ("USD 5 EUR", "en"),
    ("5 per 300", "en"),
]


@pytest.mark.parametrize("language", ["id", "th", "es", "fr"])
@pytest.mark.parametrize(("figure", "spoken"), REFUSED)
def test_why_a_figure_is_not_read_is_told_in_the_language_of_the_page(
    language: str, figure: str, spoken: str
) -> None:
    with pytest.raises(Refused) as caught:
        read(figure, spoken)
    assert str(caught.value) == caught.value.why
    voice = Voice(edition(language))
    told = voice.say(caught.value.why)
    assert not voice.untold
    assert told != voice.say(str(caught.value))
    if language == "th":  # what is quoted is as it was printed, and fields of a registry have their own names
        assert re.findall("[A-Za-z]+", re.sub("“[^”]*”|`[^`]*`|[A-Z]{3}", "", told)) == []


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Indonesian"), ("th", "อินโดนีเซีย"), ("es", "indonesio"), ("fr", "indonésien")],
)
def test_a_language_is_named_in_the_language_of_the_page(language: str, name: str) -> None:
    assert Voice(edition(language)).name(named("languages", "id", "Indonesian")) == name


@pytest.mark.parametrize(
    ("language", "kind", "printed", "name"),
    [
        ("en", "meal", "meals", "school meals"),
        ("en", "meal", "meal", "school meal"),
        ("th", "meal", "meals", "มื้ออาหาร"),
        ("en", "bench", "benchs", "benchs"),
        ("en", "bench", "bench", "bench"),
    ],
)
def test_a_kind_of_the_registrys_own_is_named_in_the_language_of_the_page(
    language: str, kind: str, printed: str, name: str
) -> None:
    made = edition(language)
    voice = Voice(made)
    assert voice.name(named("kinds", kind, printed)) == name
    assert not voice.untold
    assert not made.problems


@pytest.mark.parametrize(
    ("section", "entry", "line", "message", "written"),
    [
        (
            "places",
            "old-town",
            7,
            "the place `old-town` has no name in Thai (`th`)",
            "{en: old-town, th: …}",
        ),
        ("kinds", "bench", 10, "the kind `bench` has no name in Thai (`th`)", "{en: bench, th: …}"),
    ],
)
def test_a_name_that_is_missing_is_told_with_its_place_and_the_line_to_write(
    section: str, entry: str, line: int, message: str, written: str
) -> None:
    made = edition("th")
    assert Voice(made).name(named(section, entry)) == entry
    (problem,) = made.problems
    assert (problem.place.file, problem.place.line, problem.message) == ("registry.yaml", line, message)
    assert f"write `title: {written}`" in problem.hint
    assert Voice(made).name(named(section, entry)) == entry
    assert len(made.problems) == 1


def test_a_title_that_lacks_the_language_of_the_page_is_told() -> None:
    made = edition("fr")
    voice = Voice(made)
    voice.name(named("kinds", "meal"))
    assert voice.untold  # the sentence around it is told whole in English
    (problem,) = made.problems
    assert problem.message == "`title` has no words in French (`fr`)"
    assert '{en: school meal, th: "มื้ออาหาร", fr: …}' in problem.hint


def test_a_finding_names_a_kind_of_the_registrys_own_in_thai() -> None:
    text = """\
registry: meals
title: Meals
language: en
kinds: {meal: {kind_of: item, title: {en: meal, th: มื้ออาหาร}}}
sources: {report: {title: A report, issued: 2018, language: en}}
quantities:
  pupils: {title: {en: pupils, th: นักเรียน}, counts: pupil, measure: stock}
  meals: {title: {en: meals, th: อาหาร}, counts: meal, measure: stock}
relations:
  - equation: "{a} = {b}"
claims:
  a: {figure: "61,300", says: A., source: report, quantity: pupils, when: 2018, where: TH, citing: none}
  b: {figure: "38,412", says: B., source: report, quantity: meals, when: 2018, where: TH, citing: none}
"""
    sheet = "sheet: s\nlayout: brief\nlanguage: th\ntitle: T\nblocks:\n  - heading: x\n"
    report = check(from_documents((yaml.parse(text, "registry.yaml"),)))
    made = Edition(from_document(yaml.parse(sheet, "s.yaml")), report)
    told = [
        account(one, made) for one in report.findings if "kind" in str(one.message) or "counts" in one.message
    ]
    assert told
    assert any("มื้ออาหาร" in one.sentence for one in told)
