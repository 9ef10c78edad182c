"""The catalogues of languages: complete for the words of pages, nothing stale, no field lost, no word that accuses."""

from __future__ import annotations

import re
import string
from datetime import date

import pytest

from claims import check
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.loading.load import from_documents
from report.account import account
from report.edition import Edition
from report.languages import FOLDER, SOURCE, codes
from report.languages.catalogue import catalogue
from report.sheet import from_document
from report.tongue import tongue
from report.version import Foreign
from tests import msgids
from tests.templates import collected

TRANSLATED = [code for code in codes() if code != SOURCE]

# SEMANTICS 8: never "false", "error", "contradiction" alone, "agrees", "verified". Of each language.
FORBIDDEN = {
    "id": r"\b(salah(?! (?:satu|tulis|salin|ketik))|palsu|kesalahan|kontradiksi|bertentangan|sepakat|keliru)\b"
    r"|terverifikasi",
    "th": r"เท็จ|ผิดพลาด|ข้อผิด|ขัดแย้ง|ยืนยันแล้ว|โกหก",
    "es": r"\b(fals[oa]s?|error(?:es)?|errónea?s?|contradic\w+|concuerdan?|verificad\w+|mentira)\b",
    "fr": r"\b(faux|fausses?|erreurs?|contradict\w+|concordent?|vérifiée?s?|mensonge)\b",
}
# Children are exploited: no word that makes them workers of a trade.
OF_CHILDREN = r"prostitut|pelacur anak|prostituta|prostituée|โสเภณีเด็ก"


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_word_of_pages_and_charts_is_translated(code: str) -> None:
    known = {text for _, text in catalogue(code).texts}
    assert [one.text for one in (*msgids.of_words(), *msgids.kinds()) if one.text not in known] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_template_that_readers_see_is_translated(code: str) -> None:
    known = {text for _, text in catalogue(code).texts}
    assert [one for one in collected()[0] if not one.is_advice and one.text not in known] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_is_translated_that_the_source_does_not_say(code: str) -> None:
    wanted = {one.text for one in (*msgids.of_words(), *msgids.kinds(), *msgids.templates())}
    wanted |= msgids.literals()
    assert sorted(text for _, text in catalogue(code).texts if text not in wanted) == []
    places = {place for one in (*msgids.of_words(), *msgids.kinds()) for place in one.places}
    contexts = {context for context, _ in catalogue(code).texts if context}
    assert contexts <= places


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_fields_of_its_text(code: str) -> None:
    for (_, text), forms in catalogue(code).texts.items():
        for form in forms:
            assert fields(form) == fields(text), (text, form)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_translation_accuses_or_makes_children_a_trade(code: str) -> None:
    for (_, text), forms in catalogue(code).texts.items():
        for form in forms:
            assert not re.search(FORBIDDEN[code], form, re.IGNORECASE), (text, form)
            assert not re.search(OF_CHILDREN, form, re.IGNORECASE), (text, form)


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_does_not_fit_says_so_in_every_language(code: str) -> None:
    """Its condition is part of the sentence, as in English."""
    said = catalogue(code).said("{figures}: do not fit together if {condition}.")
    assert said is not None
    assert said.index("{figures}") < said.index("{condition}")


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_catalogue_keeps_to_the_form(code: str) -> None:
    text = (FOLDER / f"{code}.po").read_text(encoding="utf-8")
    assert f"Language: {code}\\n" in text
    assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)
    assert "#, fuzzy" not in text


def test_a_context_wins_over_none() -> None:
    assert catalogue("th").said("{first}–{last}", "page.years") == "ค.ศ. {first}–{last}"
    assert catalogue("th").said("{first}–{last}", "page.span") == "{first}–{last}"
    assert catalogue("th").said("no such text") is None


def test_english_needs_no_catalogue_and_others_do() -> None:
    assert catalogue(SOURCE).said("Say") is None
    with pytest.raises(LookupError, match="'xx'"):
        catalogue("xx")


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("name", [one.name for one in all_checks()])
def test_the_findings_of_every_check_are_told_in_every_language(name: str, code: str) -> None:
    text = next(one for one in all_checks() if one.name == name).manual.flagged
    registry = from_documents((yaml.parse(sample(text), "sample.yaml"),))
    sheet = f"sheet: s\nlayout: brief\nlanguage: {code}\ntitle: T\nblocks:\n  - heading: x\n"
    made = Edition(from_document(yaml.parse(sheet, "s.yaml")), check(registry, today=date(2026, 11, 30)))
    english = made.english
    for finding in (one for one in made.report.findings if one.level != "note" and one.check == name):
        told, source = account(finding, made), account(finding, english)
        for part in ("sentence", "arithmetic", "settle"):
            own, other = getattr(told, part), getattr(source, part)
            assert bool(own) == bool(other)
            assert not isinstance(own, Foreign)
            if own.strip("0123456789 "):
                assert own != other


def test_a_sentence_in_each_language() -> None:
    sheet = "sheet: s\nlayout: brief\nlanguage: {code}\ntitle: T\nblocks:\n  - heading: x\n"
    text = next(one for one in all_checks() if one.name == "subset-exceeds-whole").manual.flagged
    report = check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))
    said = {}
    for code in TRANSLATED:
        made = Edition(from_document(yaml.parse(sheet.format(code=code), "s.yaml")), report)
        finding = next(one for one in report.findings if one.check == "subset-exceeds-whole")
        said[code] = account(finding, made).sentence.replace("\u00a0", " ").replace("\u202f", " ")
    assert "tidak cocok satu sama lain" in said["id"]
    assert "ไม่สอดคล้องกัน" in said["th"]
    assert "no encajan entre sí" in said["es"]
    assert "ne s’accordent pas entre eux" in said["fr"]
    for code, text in said.items():
        assert "fit together" not in text, code


@pytest.mark.parametrize("code", codes())
def test_the_words_of_a_language_are_read_once(code: str) -> None:
    assert tongue(code).words is tongue(code).words
