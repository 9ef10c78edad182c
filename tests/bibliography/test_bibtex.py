"""BibTeX: what it can carry comes back; what it cannot is told; what is broken is told with its line and kept."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claims.bibliography import bibtex, bibtex_names, latex
from claims.bibliography.record import record_of
from claims.registry.source import Source
from tests.bibliography.sources import ORDINARY, SIGNS, sources


def without(record: dict[str, Any], fields: set[str]) -> dict[str, Any]:
    """The record without the fields that were told as not carried."""
    left = {key: value for key, value in record.items() if key not in fields}
    more = {key: value for key, value in left.pop("more", {}).items() if f"more.{key}" not in fields}
    return left | ({"more": more} if more else {})


@given(sources())
def test_a_source_comes_back_but_for_what_was_told(source: Source) -> None:
    record = record_of(source)
    written = bibtex.write([("a-1", record)])
    read = bibtex.read(written.text, "x.bib")
    (found,) = read.found
    fields = {one.field for one in written.rest}
    assert found.key == "a-1"
    assert not [one for one in read.remarks if one.broken]
    assert without(found.record, fields) == without(record, fields)


@given(st.text(st.sampled_from(SIGNS) | st.characters(exclude_categories=["Cs"])))
@example("---``''--")
def test_any_text_reads_back_as_it_was(text: str) -> None:
    assert latex.decoded(latex.encoded(text)) == (text, ())


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"Guti{\'e}rrez", "Gutiérrez"), (r"Gugi\'{c}", "Gugić"), (r'G{\"o}del', "Gödel"), (r"Fran\c cois", "François"),
        (r"Stra\ss{}e", "Straße"), (r"\AA ngstr\"om", "Ångström"), (r"{\O}re", "Øre"), (r"\v{S}ime\v cek", "Šimeček"),
        (r"na\"{\i}ve", "naïve"), (r"R\&D 50\% \_x", "R&D 50% _x"), ("5%20 of", "5%20 of"), ("a -- b", "a – b"),
        ("{DNA} and {RNA}", "DNA and RNA"), ("``so''", "“so”"), ("Nguy{\\~{\\^e}}n", None), (r"\LaTeX{} x", None),
    ],
)  # fmt: skip
def test_accents_and_signs_are_read(written: str, read: str | None) -> None:
    text, told = latex.decoded(written)
    if read is None:
        assert text
    else:
        assert (text, told) == (read, ())


def test_an_unknown_command_stays_as_printed_and_is_told() -> None:
    assert latex.decoded(r"a \unit{5} b") == (r"a \unit{5} b", ("\\unit",))


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("{World Health Organization and Partners} and Lind, Bo", ["World Health Organization and Partners",
         {"family": "Lind", "given": "Bo"}]),
        ("Bo van der Lind", [{"family": "Lind", "given": "Bo", "non-dropping-particle": "van der"}]),
        ("de la Cruz, Jr., Ana",
         [{"family": "Cruz", "given": "Ana", "non-dropping-particle": "de la", "suffix": "Jr."}]),
        ("{de la Cruz}, Ana", [{"family": "de la Cruz", "given": "Ana"}]),
        ("UNICEF", ["UNICEF"]),
        ("Lind, Bo and others", [{"family": "Lind", "given": "Bo"}, "et al."]),
        ("สมชาย ใจดี AND 王小明", [{"family": "ใจดี", "given": "สมชาย"}, "王小明"]),
        (r"Guti{\'e}rrez, Jos\'e", [{"family": "Gutiérrez", "given": "José"}]),
        ("Lind,", [{"family": "Lind"}]),
    ],
)  # fmt: skip
def test_names_are_read(written: str, names: list[Any]) -> None:
    assert [bibtex_names.read(one) for one in bibtex_names.split(written)] == names


FILE = r"""@string{who = "World Health Organization"}
Some words.
@techreport{Who:2018, author = {{World Health Organization}}, title = {A {DNA} study \& more}, year = 2018,
  month = feb, institution = who # " Press", url = {https://x.example/a%20b_c?d=%C3%A9}, crossref = {x}}
@article{a1, title = {One}, pages = {297--320}, number = 4, langid = {indonesian}}
@article{a1, title = {Again}}
@book{b2, title = {Broken, year = 2018}
@book{c3, title = {Two}, title = {Three}}
@misc{d4, title = "Fine", year = {forthcoming}, eprint = nowhere}
"""


def test_a_file_is_read_in_full_and_what_is_broken_is_told_with_its_line() -> None:
    read = bibtex.read(FILE, "x.bib")
    by_key = {one.key: one for one in read.found}
    assert [one.key for one in read.found] == ["Who:2018", "a1", "a1", "", "c3", "d4"]
    assert by_key["Who:2018"].record == {
        "type": "report", "author": ["World Health Organization"], "title": "A DNA study & more",
        "issued": "2018-02", "publisher": "World Health Organization Press",
        "URL": "https://x.example/a%20b_c?d=%C3%A9",
        "more": {"bibtex-type": "techreport", "bibtex-crossref": "x"},
    }  # fmt: skip
    assert read.found[1].record == {
        "type": "article-journal", "title": "One", "page": "297-320", "issue": "4", "language": "id",
    }  # fmt: skip
    assert read.found[3].record == {"printed": "@book{b2, title = {Broken, year = 2018}"}
    assert by_key["c3"].record == {"type": "book", "title": "Two", "more": {"bibtex-title-2": "Three"}}
    assert by_key["d4"].record["more"] == {"bibtex-year": "forthcoming", "bibtex-eprint": "nowhere"}
    assert [(one.line, one.broken) for one in read.remarks] == [
        (2, False), (6, False), (7, True), (8, False), (9, False),
    ]  # fmt: skip


def test_a_key_of_its_own_is_kept_beside_the_id() -> None:
    (found,) = bibtex.read("@misc{Who:2018, title = {A}}", "x.bib").found
    assert found.id == "who-2018"
    kept = bibtex.keep_key(found.record, found.key)
    assert bibtex.write([("who-2018", kept)]).text.startswith("@misc{Who:2018,")


def test_what_has_no_place_is_told() -> None:
    record = {"type": "treaty", "title": "A", "read_through": "b", "archived": {"URL": "https://a.example"}}
    told = {one.field for one in bibtex.write([("a", record)]).rest}
    assert told == {"type", "read_through", "archived"}


def test_an_ordinary_source_loses_nothing() -> None:
    assert not bibtex.write([("a", ORDINARY)]).rest
    (found,) = bibtex.read(bibtex.write([("a", ORDINARY)]).text, "x.bib").found
    assert found.record == ORDINARY
