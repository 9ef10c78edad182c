"""The house style of lists of sources."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from claims.registry.source import Source
from report import reference
from report.ordinal import edition_number
from report.tongue import tongue
from report.words import Words


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({}, ""),
        ({"publisher": "Ozols"}, "Ozols."),
        ({"publisher": "Ozols", "publisher-place": "Riga"}, "Riga: Ozols."),
        ({"publisher-place": "Riga", "edition": "2"}, "2nd ed. Riga."),
        ({"container-title": "Crossroads", "volume": "4", "issue": "2", "page": "1-7"}, "Crossroads 4(2), 1-7."),
        ({"type": "chapter", "container-title": "Rivers", "editor": ["Lind"], "page": "1-7", "publisher": "Ozols"},
         "in Lind (ed.), Rivers, 1-7. Ozols."),
        ({"type": "book", "author": ["Lind"],
          "editor": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}]},
         "van der Berg, Jan (ed.)."),
        ({"type": "book", "editor": ["Lind"], "publisher": "Ozols"}, "Ozols."),
        ({"author": ["Lind"], "editor": ["Berg", "Sari"], "edition": "revised ed."}, "Berg; Sari (eds.), revised ed."),
        ({"type": "thesis", "genre": "PhD thesis", "publisher": "Mahidol University"},
         "PhD thesis. Mahidol University."),
        ({"type": "report", "number": "12", "collection-title": "Working papers", "publisher": "WHO"},
         "Working papers 12. WHO."),
    ],
)  # fmt: skip
def test_what_stands_behind_the_title(fields: dict[str, Any], printed: str) -> None:
    assert reference.container(Source.model_validate(fields), Words()) == printed


def test_words_of_the_language_are_filled_in() -> None:
    words = replace(tongue("id").words, inside="dalam {container}", edited="{editors} (peny.)")
    fields = {"type": "chapter", "container-title": "Sungai", "editor": ["Sari"], "edition": "2"}
    assert (
        reference.container(Source.model_validate(fields), words) == "ed. ke-2, dalam Sari (peny.), Sungai."
    )


@pytest.mark.parametrize(
    ("fields", "address"),
    [
        ({"URL": "https://x.example/a", "DOI": "10.1000/1"}, "https://x.example/a"),
        ({"DOI": "10.1000/1"}, "https://doi.org/10.1000/1"),
        ({"handle": "10125/1"}, "https://hdl.handle.net/10125/1"),
        ({}, ""),
    ],
)
def test_where_a_work_can_be_read(fields: dict[str, str], address: str) -> None:
    source = Source.model_validate(fields)
    assert reference.address(source) == reference.link(source) == address


THAI = {"family": "ใจดี", "given": "สมชาย"}
LIND = {"family": "Lind", "given": "Bo"}


@pytest.mark.parametrize(
    ("language", "fields", "brief", "whole"),
    [
        ("en", {"author": [LIND], "issued": "[1999..2007]", "title": "A"}, "Lind 1999–2007",
         "Lind, Bo (about 1999–2007) A."),
        ("en", {"author": [LIND], "issued": "../2007", "title": "A"}, "Lind 2007", "Lind, Bo (until 2007) A."),
        ("en", {"author": [LIND, "Sari"], "issued": "2018", "title": "A"}, "Lind & Sari 2018",
         "Lind, Bo; Sari (2018) A."),
        ("en", {"type": "legislation", "issued": "2003", "title": "Child Protection Act"}, "Child Protection Act 2003",
         "Child Protection Act (2003)."),
        ("en", {"type": "book", "editor": [LIND, "Sari"], "issued": "2018", "title": "A"}, "A 2018",
         "Lind, Bo; Sari (eds.) (2018) A."),
        ("id", {"author": [LIND, "Sari", "Berg"], "issued": "2018", "title": "A"}, "Lind dkk. 2018",
         "Lind, Bo; Sari; Berg (2018) A."),
        ("id", {"editor": [LIND, "Sari"], "issued": "2018", "title": "A"}, "A 2018", "Lind, Bo; Sari (ed.) (2018) A."),
        ("th", {"author": [THAI], "issued": "2018", "title": "แม่น้ำ"}, "สมชาย ใจดี 2018", "สมชาย ใจดี (ค.ศ. 2018) แม่น้ำ."),
        ("th", {"author": [LIND], "issued": "2018", "title": "A"}, "Lind 2018", "Lind, Bo (ค.ศ. 2018) A."),
        ("es", {"editor": [LIND, "Sari"], "issued": "2018", "title": "A"}, "A 2018", "Lind, Bo; Sari (eds.) (2018) A."),
        ("fr", {"author": [{"family": "王", "given": "小明"}], "issued": "2018", "title": "A"}, "王 2018",
         "王小明 (2018) A."),
    ],
)  # fmt: skip
def test_names_and_years_follow_the_custom_of_their_script_and_of_the_sheet(
    language: str, fields: dict[str, Any], brief: str, whole: str
) -> None:
    source, words = Source.model_validate(fields), tongue(language).words
    assert reference.short(source, words).replace("\u00a0", " ") == brief
    assert reference.heading(source, words, brief=False).replace("\u00a0", " ") == whole


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("en", ["1st ed.", "2nd ed.", "3rd ed.", "4th ed.", "11th ed.", "12th ed.", "21st ed.", "2016 ed."]),
        ("id", ["ed. ke-1.", "ed. ke-2.", "ed. ke-3.", "ed. ke-4.", "ed. ke-11.", "ed. ke-12.", "ed. ke-21.",
                "ed. 2016."]),
        ("th", ["พิมพ์ครั้งที่ 1.", "พิมพ์ครั้งที่ 2.", "พิมพ์ครั้งที่ 3.", "พิมพ์ครั้งที่ 4.", "พิมพ์ครั้งที่ 11.", "พิมพ์ครั้งที่ 12.",
                "พิมพ์ครั้งที่ 21.", "ฉบับปี 2016."]),
        ("es", ["1.ª ed.", "2.ª ed.", "3.ª ed.", "4.ª ed.", "11.ª ed.", "12.ª ed.", "21.ª ed.", "ed. de 2016."]),
        ("fr", ["1re éd.", "2e éd.", "3e éd.", "4e éd.", "11e éd.", "12e éd.", "21e éd.", "éd. 2016."]),
    ],
)  # fmt: skip
def test_an_edition_is_counted_as_the_language_does(language: str, printed: list[str]) -> None:
    words, numbers = tongue(language).words, ("1", "2", "3", "4", "11", "12", "21", "2016")
    works = (Source.model_validate({"author": ["Lind"], "edition": number}) for number in numbers)
    assert [reference.container(work, words) for work in works] == printed


@pytest.mark.parametrize(
    ("edition", "number"),
    [
        ("2", 2), ("2nd", 2), ("2nd ed.", 2), ("2nd edition", 2), ("2 ed", 2), ("Second", 2), ("second edition", 2),
        ("2.ª ed.", 2), ("2ª edición", 2), ("Segunda edición", 2), ("2e éd.", 2), ("2ème édition", 2), ("1re", 1),
        ("deuxième édition", 2), ("edisi ke-2", 2), ("Edisi kedua", 2), ("kedua", 2), ("พิมพ์ครั้งที่ 2", 2), ("๒", 2),
        ("2. Aufl.", 2), ("Zweite Auflage", 2), ("21st ed.", 21), ("2016", 2016), ("2016 edition", 2016),
        ("revised", None), ("rev. ed.", None), ("2nd rev. ed.", None), ("2nd ed., reprinted", None), ("0", None),
        ("International edition", None), ("Cetakan ke-2", None), ("2nd Asian ed.", None), ("v2.1", None), ("2-3", None),
        ("", None), ("12345", None), ("ed.", None),
    ],
)  # fmt: skip
def test_an_edition_in_words_is_counted_and_one_that_says_more_is_not(
    edition: str, number: int | None
) -> None:
    assert edition_number(edition) == number


@pytest.mark.parametrize(("language", "printed"), [("en", "2nd ed."), ("fr", "2e éd."), ("id", "ed. ke-2.")])
def test_the_words_of_an_edition_are_those_of_the_sheet_and_more_than_a_number_stays(
    language: str, printed: str
) -> None:
    words = tongue(language).words
    assert reference.container(Source(author=("Lind",), edition="Segunda edición"), words) == printed
    assert reference.container(Source(author=("Lind",), edition="2nd rev. ed."), words) == "2nd rev. ed."
