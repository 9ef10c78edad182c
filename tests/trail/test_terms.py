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
        ("en", "The Optional Protocol on the sale of children, child prostitution and child pornography", []),
        ("en", "End Child Prostitution in Asian Tourism was founded in 1990", []),
        ("en", "child prostitution, said End Child Prostitution", ["child prostitution"]),
        ("en", "a child molester and underage sex workers", ["child molester", "underage sex workers"]),
        ("en", "clients of children’s services; a child sex offender; sex tourism; sex workers", []),
        (
            "en",
            "child escorts on school buses; minor prostitution offences; sex with children in the house",
            [],
        ),
        ("id", "Protokol tentang Penjualan Anak, Prostitusi Anak, dan Pornografi Anak", []),
        ("id", "anak yang dilacurkan; pekerja seks dewasa; wisata seks", []),
        ("id", "prostitusi anak-anak dan PSK di bawah umur", ["prostitusi anak-anak", "PSK di bawah umur"]),
        ("th", "โสเภณีเด็ก 200 คน", ["โสเภณีเด็ก"]),
        ("th", "การขายเด็ก การค้าประเวณีเด็ก และสื่อลามกที่เกี่ยวกับเด็ก", []),
        (
            "es",
            "La pornografía infantil y las niñas prostitutas",
            ["pornografía infantil", "niñas prostitutas"],
        ),
        ("es", "venta de niños, la prostitución infantil y la utilización de niños en la pornografía", []),
        ("es", "explotación sexual infantil; trabajadoras sexuales; turismo sexual", []),
        (
            "fr",
            "La prostitution des mineurs et la pédopornographie",
            ["prostitution des mineurs", "pédopornographie"],
        ),
        (
            "fr",
            "vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants",
            [],
        ),
        ("fr", "le tourisme sexuel ; les travailleuses du sexe ; les mineurs délinquants", []),
    ],
)
def test_terms_are_found_outside_quotations(language: str, text: str, found: list[str]) -> None:
    assert [use.surface for use in terms.uses(text, terms.shipped(language))] == found


@pytest.mark.parametrize("language", ["en", "id", "th", "es", "fr"])
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


CHILD, MILK, STREET = "โสเภณีเด็ก", "นม", "เด็กเร่ร่อน"
THAI = tuple(terms.Term(one, "x") for one in (CHILD, "เด็ก", MILK, STREET, "คนงาน ต่างด้าว", "ตา"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("รายงานนี้กล่าวถึงโสเภณีเด็กจำนวนมากในประเทศไทย", [CHILD]),  # in the middle of a sentence
        ("โสเภณีเด็ก", [CHILD]),
        ("มี“โสเภณีเด็ก”ตามคำของข้อความ", []),  # quoted
        ("เด็กๆเล่นกัน", ["เด็ก"]),  # the sign of repetition goes with its word
        ("พบเด็กเร่ร่อน 5 คน", [STREET]),  # the longest of two that begin together
        ("พบเด็ก 5 คน", ["เด็ก"]),
        ("เด็ก5คน", ["เด็ก"]),
        ("ดื่มนมทุกวัน", [MILK]),
        ("เด็กกินขนมหวาน", ["เด็ก"]),  # not the milk in sweets
        ("มีคนงาน ต่างด้าวมาก", ["คนงาน ต่างด้าว"]),
        ("ตลาดนัด", []),  # begins with the letters of a word, and goes on
        ("หน้าต่างบานใหญ่", []),
        ("ตากผ้า", []),
        ("ผู้หญิงถูกแสวงหาประโยชน์", []),
    ],
)
def test_thai_terms_are_found_where_they_begin_and_end_with_a_word(text: str, found: list[str]) -> None:
    assert [use.surface for use in terms.uses(text, THAI)] == found
    assert all(text[use.start : use.end] == use.surface for use in terms.uses(text, THAI))


def test_thai_terms_of_a_registry_are_told_in_its_thai_sentences() -> None:
    text = """\
claims:
  one: {figure: "5", says: รายงานนี้กล่าวถึงโสเภณีเด็กจำนวนมาก, source: report, when: 2014}
  two: {figure: "6", says: เด็กกินขนมหวานหกครั้ง, source: report, when: 2014}
terms:
  - {avoid: โสเภณีเด็ก, say: เด็กที่ถูกแสวงหาประโยชน์ทางเพศ}
  - {avoid: นม, say: น้ำนม}
"""
    report = check(from_documents((yaml.parse(sample(f"language: th\n{text}"), "sample.yaml"),)))
    (finding,) = [one for one in report.findings if one.check == "term-to-avoid"]
    assert finding.claims == ("one",)
    assert "“โสเภณีเด็ก”, better: เด็กที่ถูกแสวงหาประโยชน์ทางเพศ" in finding.message


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Protection of Children against Child Prostitution Act has force.", []),
        ("Child Prostitution Act of that year, in force.", []),
        ("The law against child prostitution has force.", ["child prostitution"]),
        ("We saw Child Prostitution in Thailand.", ["Child Prostitution"]),
        ("In Child Prostitution cases many rise.", ["Child Prostitution"]),
        ("Stop Child Prostitution Now", ["Child Prostitution"]),
        ("CHILD PROSTITUTION ACT has force", ["CHILD PROSTITUTION"]),
    ],
)
def test_a_term_in_a_name_is_left_alone_and_one_in_a_headline_is_not(text: str, found: list[str]) -> None:
    assert [use.surface for use in terms.uses(text, terms.shipped("en"))] == found
