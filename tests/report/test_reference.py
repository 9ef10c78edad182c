"""The house style of lists of sources."""

from __future__ import annotations

from typing import Any

import pytest

from claims.registry.source import Source
from report import reference
from report.tongue import tongue
from report.words import Words


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({}, ""),
        ({"publisher": "Ozols"}, "Ozols."),
        ({"publisher": "Ozols", "publisher-place": "Riga"}, "Riga: Ozols."),
        ({"publisher-place": "Riga", "edition": "2"}, "2 ed. Riga."),
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
    words = Words(inside="dalam {container}", edited="{editors} (peny.)", edition="ed. ke-{edition}")
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
    [("en", "2 ed."), ("id", "ed. ke-2."), ("th", "พิมพ์ครั้งที่ 2."), ("es", "2.ª ed."), ("fr", "2e éd.")],
)
def test_an_edition_is_counted_as_the_language_does(language: str, printed: str) -> None:
    fields = {"author": ["Lind"], "edition": "2"}
    assert reference.container(Source.model_validate(fields), tongue(language).words) == printed
