"""The house style of lists of sources."""

from __future__ import annotations

from typing import Any

import pytest

from claims.registry.source import Source
from report import reference
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
        ({"type": "book", "editor": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}]},
         "van der Berg, Jan (ed.)."),
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
