"""“et al.” at the end of a list of authors is nobody: not for another program, not on a page, not in a check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

import claims
from claims.bibliography import bibtex, csl, ris
from claims.bibliography.record import record_of
from claims.citation.authors import authors, means_others, shown
from claims.output import jsonld
from claims.registry.source import Source
from report.reference import heading, short
from report.tongue import tongue
from tests.bibliography.sources import MARKS, NAME, TEXT

LIND = {"family": "Lind", "given": "Bo"}
MARKED = ("et al.", "et al", "Et al.", "et al.,", "et alii", "dkk.", "dkk", "u. a.", "u.a.",
          "und andere", "y otros",
          "и др.", "e altri", "e outros", "en anderen", "vd.", "và cộng sự", "等", "ほか", "他", "และคณะ", "وآخرون",
          "others", "and others")  # fmt: skip
NOT_MARKED = (
    "DKK",
    "VD",
    "E. A.",
    "U. A.",
    "al",
    "Al",
    "Alwin",
    "Others Ltd",
    "王等",
    "他山",
    "Evd",
    "And",
    "Etalon",
)


@pytest.mark.parametrize("text", MARKED)
def test_it_is_known_in_each_language(text: str) -> None:
    assert means_others(text)
    assert authors(["Lind", text]) == (("Lind",), True)


@pytest.mark.parametrize("text", NOT_MARKED)
def test_a_name_is_none(text: str) -> None:
    assert not means_others(text)
    assert authors(["Lind", text]) == (("Lind", text), False)


def test_it_counts_at_the_end_only_and_behind_somebody() -> None:
    assert authors(["et al.", "Lind"]) == (("et al.", "Lind"), False)
    assert authors(["et al."]) == (("et al.",), False)
    assert authors([]) == ((), False)


@pytest.mark.parametrize(
    "name",
    [{"family": "al.", "given": "et"}, {"family": "et al."}, {"literal": "dkk."}, {"family": "others"}],
)
def test_a_name_that_another_program_made_of_it_is_none(name: dict[str, str]) -> None:
    assert means_others(name)
    assert not means_others({**name, "given": "Bo", "family": "Al."})


def test_bibtex_has_a_word_for_it_and_it_comes_back() -> None:
    written = bibtex.write(
        [("a", {"author": [LIND, "et al."], "editor": ["UNICEF", "et al."], "title": "A"})]
    )
    assert "author = {Lind, Bo and others}" in written.text
    assert "editor = {{UNICEF} and others}" in written.text
    assert not written.rest
    (found,) = bibtex.read(written.text, "x.bib").found
    assert (found.record["author"], found.record["editor"]) == ([LIND, "et al."], ["UNICEF", "et al."])


def test_a_body_called_others_is_kept_apart_from_it() -> None:
    written = bibtex.write([("a", {"author": ["others", LIND], "title": "A"})])
    assert "author = {{others} and Lind, Bo}" in written.text
    (found,) = bibtex.read(written.text, "x.bib").found
    assert found.record["author"] == ["others", LIND]


def test_csl_json_has_what_pandoc_prints_as_et_al() -> None:
    item = csl.item_of("a", {"author": [LIND, "et al."]})
    assert item == {"id": "a", "type": "document", "author": [LIND, {"literal": "others"}]}
    (found,) = csl.read(json.dumps([item]), "x.json").found
    assert found.record["author"] == [LIND, "et al."]
    assert "csl_json" not in found.record
    worded = csl.item_of("a", {"author": [LIND, "dkk."]})
    assert worded["author"] == item["author"]
    (found,) = csl.read(json.dumps([worded]), "x.json").found
    assert found.record["author"] == [LIND, "dkk."]


@pytest.mark.parametrize(
    "worded", [{"author": "Okafor"}, {"author": 4}, {"author": {"x": 1}}, [], {"title": "dkk."}]
)
def test_what_csl_json_says_of_its_wording_is_not_believed_blindly(worded: object) -> None:
    item = {
        "id": "a",
        "type": "book",
        "author": [LIND, {"literal": "others"}],
        "custom": {"claimsheet": {"others": worded}},
    }
    (found,) = csl.read(json.dumps([item]), "x.json").found
    assert found.record["author"] == [LIND, "et al."]
    assert csl.item_of("a", found.record)["author"] == item["author"]


def test_ris_has_no_place_for_it_and_the_export_says_so() -> None:
    written = ris.write([("a", {"author": [LIND, "et al."], "title": "A"})])
    (read,) = rispy.loads(written.text)
    assert read["authors"] == ["Lind, Bo"]
    assert [(one.entry, one.field, one.why) for one in written.rest] == [
        ("a", "author", "“et al.” is left out: each name there is somebody")
    ]
    (found,) = ris.read("TY  - BOOK\nAU  - Lind, Bo, et al.\nER  - \n", "x.ris").found
    assert found.record["author"] == [LIND, "et al."]
    (found,) = ris.read("TY  - BOOK\nAU  - Lind, Bo\nAU  - et al.,\nER  - \n", "x.ris").found
    assert found.record["author"] == [LIND, "et al."]


@given(st.lists(TEXT | NAME, min_size=1, max_size=3), st.sampled_from(MARKS))
def test_in_each_format_it_comes_back_or_is_told(named: list[Any], mark: Any) -> None:
    record = record_of(Source.model_validate({"author": [*named, mark]}))
    (found,) = csl.read(csl.write([("a", record)]).text, "x.json").found
    assert found.record == record
    written = bibtex.write([("a", record)])
    (found,) = bibtex.read(written.text, "x.bib").found
    assert means_others(found.record["author"][-1])
    assert len(found.record["author"]) == len(record["author"])
    assert written.rest or found.record == record
    assert any(one.field == "author" for one in ris.write([("a", record)]).rest)


def source(*names: Any) -> Source:
    return Source.model_validate({"author": list(names), "title": "Rivers", "issued": "2014"})


def test_a_page_prints_it_in_its_own_language_and_never_as_somebody() -> None:
    two, one = source(LIND, "Okafor", "dkk."), source(LIND, "et al.")
    assert heading(two, tongue("en").words, brief=False) == "Lind, Bo; Okafor et al. (2014) Rivers."
    assert heading(one, tongue("id").words, brief=False) == "Lind, Bo dkk. (2014) Rivers."
    assert short(one, tongue("en").words).replace("\u00a0", " ") == "Lind et al. 2014"
    assert short(source(LIND, "Okafor"), tongue("en").words).replace("\u00a0", " ") == "Lind & Okafor 2014"
    edited = Source.model_validate({"editor": ["Lind", "u. a."], "title": "Rivers", "issued": "2014"})
    assert heading(edited, tongue("en").words, brief=False) == "Lind et al. (eds.) (2014) Rivers."
    assert shown([]) == ""


REGISTRY = """\
registry: pupils
title: Pupils
language: en
sources:
  report: {title: A report, issued: 2018, language: en}
  lind: {title: Rivers, author: [Lind, u. a.], issued: 2014, spelt: [%s]}
claims: {}
"""


def registry(tmp_path: Path, spelt: str = "") -> claims.Registry:
    path = tmp_path / "r.yaml"
    path.write_text(REGISTRY % spelt, encoding="utf-8")
    return claims.load(path)


def variants(tmp_path: Path, spelt: str) -> list[str]:
    report = claims.check(registry(tmp_path, spelt))
    return [one.check for one in report.findings if one.check in ("name-variants", "name-in-pieces")]


def test_no_check_takes_it_for_a_name(tmp_path: Path) -> None:
    assert not variants(tmp_path, "{as: Lind et al., by: report}")
    assert not variants(tmp_path, "{as: Lind, by: report}")
    assert variants(tmp_path, "{as: Et, by: report}") == ["name-variants"]
    assert variants(tmp_path, "{as: Lindt et al., by: report}") == ["name-variants"]


def test_linked_data_names_who_is_named_and_credits_the_others(tmp_path: Path) -> None:
    graph = {one["@id"]: one for one in jsonld.document(registry(tmp_path))["@graph"]}
    assert graph["#source-lind"]["author"] == [{"name": "Lind"}]
    assert graph["#source-lind"]["creditText"] == "Lind et al."
    assert "creditText" not in graph["#source-report"]
