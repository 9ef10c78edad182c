"""A sheet in several languages: each text in its own, what is missing told with its place, a draft printed anyway."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from claims import check
from claims.document import yaml
from claims.loading.load import from_documents, load
from claims.place import Place, Unusable
from claims.registry.worded import Worded
from report import lookup
from report.blocks import parts
from report.box import Box, Columns, KeepTogether, Listing, Panel, Paragraph, Run, TableBox
from report.building import build_all
from report.edition import Edition
from report.printing import printed
from report.sheet import Sheet, from_document

REGISTRY = """\
registry: district
title: {en: Pupils of a district, id: Murid sebuah distrik}
issued: 2026-01-15
sources:
  report: {title: A report, type: report, issued: 2018, language: en}
quantities:
  pupils: {title: {en: pupils, id: murid}, counts: student}
  girls: {title: girls, part_of: pupils, sex: female}
claims:
  all: {figure: "more than 80,000", says: {en: All pupils., id: Semua murid.}, source: report, quantity: pupils,
    when: 2018~, citing: none}
  girls: {figure: "90,000", says: Girls., source: report, quantity: girls, when: 2018, citing: none}
"""
SHEET = """\
sheet: both
layout: brief
languages: [en, id]
title: {en: Pupils, id: Murid}
blocks:
  - heading: {en: How many came, id: Berapa yang datang}
  - prose:
      en: "**{all}** pupils came."
      id: "**{all}** murid datang."
  - table: {claims: [all]}
  - sources: {}
"""


def sheet_of(text: str = SHEET) -> Sheet:
    return from_document(yaml.parse(text, "district/both.yaml"))


def edition(language: str, text: str = SHEET, registry: str = REGISTRY) -> Edition:
    loaded = from_documents((yaml.parse(registry, "district/registry.yaml"),))
    return Edition(sheet_of(text).version(language), check(loaded))


def runs(boxes: tuple[Box, ...]) -> Iterator[Run]:
    for box in boxes:
        match box:
            case Paragraph(found):
                yield from (one for one in found if isinstance(one, Run))
            case Panel(children) | KeepTogether(children):
                yield from runs(children)
            case Columns(children):
                for column in children:
                    yield from runs(column)
            case Listing(items):
                for item in items:
                    yield from runs(item.children)
            case TableBox(header=header, rows=rows):
                yield from (
                    one for row in (*header, *rows) for cell in row for one in cell if isinstance(one, Run)
                )


def said(made: Edition) -> str:
    found = [one.text for part in parts(made) for one in runs(part.boxes)]
    return "|".join(found).replace("\u00a0", " ")


def test_each_language_has_its_own_texts_words_and_numbers() -> None:
    assert "How many came|More than 80 000| pupils came." in said(edition("en"))
    indonesian = edition("id")
    text = said(indonesian)
    assert "Berapa yang datang|Lebih dari 80.000| murid datang." in text
    assert "Apa yang dihitung" in text
    assert "|murid|" in text
    assert "sekitar 2018" in text
    assert not indonesian.problems


def test_the_first_language_is_the_sheets_own() -> None:
    assert sheet_of().language == "en"
    assert sheet_of().header.spoken == ("en", "id")
    assert sheet_of(SHEET.replace("[en, id]", "[id, en, id]")).header.spoken == ("id", "en")


def test_a_text_that_a_language_lacks_is_told_with_its_place() -> None:
    text = SHEET.replace("{en: How many came, id: Berapa yang datang}", "How many came")
    assert not edition("en", text).problems
    (problem,) = edition("id", text).problems
    assert (problem.place.line, problem.place.column) == (6, 14)
    assert problem.message == "`heading` has no words in Indonesian (`id`)"
    assert "{en: How many came, id: …}" in problem.hint
    assert "How many came" in problem.line_text


def test_the_example_of_a_missing_text_names_two_languages() -> None:
    text = SHEET.replace("[en, id]", "[id, en]").replace("{en: Pupils, id: Murid}", "Murid")
    (problem,) = edition("en", text).problems
    assert (
        problem.hint == "write it by language: `{id: Murid, en: …}`, with the words in English for the last …"
    )


def test_the_example_of_a_long_or_quoted_text_can_be_written_as_it_is() -> None:
    long = lookup.missing("says", "th", Place("r.yaml", 1, 1), "", {"en": "word " * 30})
    assert "`{en: …, th: …}`" in long.hint
    quoted = lookup.missing("says", "th", Place("r.yaml", 1, 1), "", {"en": 'He said: "a", b'})
    assert r'`{en: "He said: \"a\", b", th: …}`' in quoted.hint


def test_a_language_that_is_none_is_told_as_such() -> None:
    with pytest.raises(Unusable) as caught:
        from_documents(
            (
                yaml.parse(
                    REGISTRY.replace("title: {en: P", "title: {xx: P").replace(
                        ", id: Murid sebuah distrik", ""
                    ),
                    "r.yaml",
                ),
            )
        )
    assert "`xx` is not a language here" in str(caught.value)


def test_a_mapping_that_lacks_a_language_is_told_too() -> None:
    text = SHEET.replace("languages: [en, id]", "languages: [en, id, fr]")
    found = edition("fr", text).problems
    assert {one.message for one in found} == {
        "`title` has no words in French (`fr`)",
        "`heading` has no words in French (`fr`)",
        "`prose` has no words in French (`fr`)",
    }
    assert [one.place.line for one in found] == [4, 6, 8]


def test_a_text_of_the_registry_that_a_language_lacks_is_told_where_it_stands() -> None:
    text = SHEET.replace("[all]", "[all, girls]")
    made = edition("id", text)
    parts(made)
    (problem,) = made.problems
    assert problem.place.file == "district/registry.yaml"
    assert (problem.place.line, problem.message) == (8, "`title` has no words in Indonesian (`id`)")
    english = edition("en", text)
    parts(english)
    assert not english.problems


def test_a_draft_prints_what_is_missing_in_its_own_language_and_says_so() -> None:
    text = SHEET.replace("{en: How many came, id: Berapa yang datang}", "How many came")
    made = edition("id", text)
    heading = parts(made)[0].boxes
    assert [(one.text, one.language) for one in runs(heading)] == [
        ("[en]", "en"),
        (" ", "en"),
        ("How many came", "en"),
    ]
    with pytest.raises(Unusable):
        printed(edition("id", text))
    drawn = printed(edition("id", text), draft=True).drawn
    assert any("DRAF" in box.text for box in drawn.boxes)


def test_numbers_are_looked_for_in_the_language_of_the_page() -> None:
    text = SHEET.replace("{all}** murid datang.", "{all}** murid, lima ribu guru, a dozen.")
    found = [one.message for one in _made(edition("id", text)).problems]
    assert found == [
        "the number “lima” stands in prose without a claim",
        "the number “ribu” stands in prose without a claim",
    ]
    assert not _made(edition("en", text)).problems


def _made(one: Edition) -> Edition:
    parts(one)
    return one


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("th", "มีเด็กห้าร้อยคนและครูสามารถช่วยได้", ["ห้าร้อย"]),
        ("th", "หนึ่งในสี่ของเด็ก", ["หนึ่งในสี่"]),
        ("th", "เด็กคนหนึ่งพูดว่าเก้าอี้", []),
        ("es", "Dos mil niños y la mitad, por medio de una escuela", ["Dos", "mil", "mitad"]),
        ("fr", "Une dizaine d’enfants, quatre-vingts écoles", ["dizaine", "quatre-vingts"]),
        ("id", "Ratusan anak, seorang guru, setengah, dua puluh", ["Ratusan", "setengah", "dua", "puluh"]),
    ],
)
def test_number_words(language: str, text: str, found: list[str]) -> None:
    from report.number_words import numbers

    words = [word for _, word in numbers(text, language)]
    assert [word for word in words if word != "puluh"] == [word for word in found if word != "puluh"]


@pytest.mark.parametrize(
    ("head", "line", "message"),
    [
        ("languages: [en, xx]", 3, "`xx` is not a language of sheets"),
        ("languages: [en, ar]", 3, "`ar` is not a language of sheets"),
        ("language: id\nlanguages: [en, id]", 3, "`language` is not the first of `languages`"),
        ("languages: en", 3, "`languages` holds `en`; expected a list"),
    ],
)
def test_languages_that_cannot_be_are_told(head: str, line: int, message: str) -> None:
    with pytest.raises(Unusable) as caught:
        sheet_of(SHEET.replace("languages: [en, id]", head))
    assert (line, message) in [(one.place.line, one.message) for one in caught.value.problems]


def test_a_key_that_is_no_language_is_told() -> None:
    with pytest.raises(Unusable) as caught:
        sheet_of(SHEET.replace("{en: How many came, id: ", "{en: How many came, idn: "))
    (problem,) = caught.value.problems
    assert problem.message == "`idn` is not a language here"


def test_what_is_no_text_by_languages_is_refused_as_ever() -> None:
    with pytest.raises(Unusable) as caught:
        sheet_of(SHEET.replace("{en: How many came, id: Berapa yang datang}", "{all: }"))
    (problem,) = caught.value.problems
    assert problem.message == "this heading block holds a group of keys; expected a text"


@pytest.fixture
def made(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str = SHEET) -> Path:
        (tmp_path / "registry.yaml").write_text(REGISTRY, encoding="utf-8")
        (tmp_path / "both.yaml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_a_build_makes_a_file_for_each_language(made: Callable[..., Path], tmp_path: Path) -> None:
    names = [path.name for path in build_all(made(), tmp_path / "out")]
    assert names == ["both.en.pdf", "both.id.pdf"]


def test_a_build_of_one_language_makes_that_alone(made: Callable[..., Path], tmp_path: Path) -> None:
    names = [path.name for path in build_all(made(), tmp_path / "out", language="id")]
    assert names == ["both.id.pdf"]
    with pikepdf.open(tmp_path / "out" / "both.id.pdf") as made_one:
        assert str(made_one.Root.Lang) == "id"
    with pytest.raises(Unusable) as caught:
        list(build_all(made(), tmp_path / "out", language="fr"))
    assert "no sheet here is in `fr`; there is en, id" in str(caught.value)
    assert "add it to `languages:`, as `[en, id, fr]`" in str(caught.value)


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("id,en", "one at a time: `--language id` or `--language en`"),
        ("ID", "in small letters: `--language id`"),
        ("id;fr", "by its code: `--language en` or `--language id`"),
        ("Klingon", "by its code"),
        (",", "by its code"),
    ],
)
def test_a_language_named_in_another_way_is_told_how(
    asked: str, hint: str, made: Callable[..., Path], tmp_path: Path
) -> None:
    with pytest.raises(Unusable) as caught:
        list(build_all(made(), tmp_path / "out", language=asked))
    assert hint in str(caught.value)


@pytest.mark.parametrize("zone", ["{here}", ":{here}", "No/Where", "../../etc"])
def test_a_time_zone_that_is_none_keeps_nobody_from_printing(
    zone: str, made: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "zone").write_text("no zone", encoding="utf-8")
    command = [sys.executable, "-m", "claims.cli", "build", str(made()), "-o", str(tmp_path / "out")]
    there = {**os.environ, "TZ": zone.format(here=tmp_path / "zone")}
    said = subprocess.run(command, env=there, capture_output=True, text=True, check=False)
    assert (said.returncode, "fault" in said.stderr) == (0, False)


def test_the_key_of_a_worksheet_speaks_every_language(made: Callable[..., Path], tmp_path: Path) -> None:
    text = """\
sheet: lesson
layout: worksheet
languages: [en, id]
title: {en: Lesson, id: Pelajaran}
blocks:
  - task:
      prompt: {en: "What is {all.printed}?", id: "Apa arti {all.printed}?"}
      minutes: 5
      answer: {en: "{all}.", id: "{all}."}
  - sources: {}
"""
    folder = made(text)
    names = [path.name for path in build_all(folder / "both.yaml", tmp_path / "out")]
    assert names == ["lesson.en.pdf", "lesson-key.en.pdf", "lesson.id.pdf", "lesson-key.id.pdf"]


def test_the_schemas_take_texts_by_language() -> None:
    from jsonschema import Draft202012Validator

    from claims.registry.schema import registry_schema
    from report.schema import sheet_schema

    sheet, registry = Draft202012Validator(sheet_schema()), Draft202012Validator(registry_schema())
    written = {"sheet": "s", "layout": "brief", "languages": ["en", "id"], "title": {"en": "T", "id": "J"}}
    good = {**written, "blocks": [{"heading": {"en": "x", "id": "y"}}, {"prose": "z"}]}
    assert sheet.is_valid(good)
    assert not sheet.is_valid(good | {"languages": ["en", "xx"]})
    assert not sheet.is_valid(good | {"title": {"English": "T"}})
    assert not sheet.is_valid(good | {"title": {}})
    assert registry.is_valid({"registry": "r", "title": {"en": "T", "id": "J"}})


def test_a_text_is_the_one_of_its_files_language() -> None:
    registry = from_documents(
        (yaml.parse(REGISTRY.replace("registry: district", "registry: d\nlanguage: id"), "r.yaml"),)
    )
    assert registry.title == "Murid sebuah distrik"
    assert registry.claims["all"].says == "Semua murid."
    english = from_documents((yaml.parse(REGISTRY, "r.yaml"),))
    assert english.title == "Pupils of a district"
    assert isinstance(english.title, Worded)
    assert english.title.texts["id"] == "Murid sebuah distrik"


def test_the_shipped_sheets_lack_nothing_in_thai() -> None:
    """Text data, not pixels: every text there is, every figure reads as Thai, nothing English is left over."""
    folder = Path(__file__).parents[2] / "seeds" / "thailand"
    loaded = load(folder)
    report = check(loaded)
    for document in loaded.sheets:
        sheet = from_document(document)
        if sheet.header.layout == "worksheet":
            continue
        made = Edition(sheet.version("th"), report)
        text = said(made)
        assert not [one for one in made.problems if "cannot be printed" not in one.message]
        assert "ไม่สอดคล้องกัน" in text
        assert "ค.ศ. 2010" in text or sheet.header.layout == "handout"
        assert "do not fit" not in text
        assert "million" not in text
