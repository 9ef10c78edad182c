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
        ("{DNA} and {RNA}", "DNA and RNA"), ("``so''", "“so”"), (r"We Do {\textbar} Us", "We Do | Us"),
        (r"{\textless}b{\textgreater}", "<b>"), ("Nguy{\\~{\\^e}}n", None), (r"\LaTeX{} x", None),
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
        ("Lind, Bo and {others}", [{"family": "Lind", "given": "Bo"}, "others"]),
        ("others and Lind, Bo", ["others", {"family": "Lind", "given": "Bo"}]),
        ("others", ["others"]),
        ("Lind, Bo and et al.", [{"family": "Lind", "given": "Bo"}, "et al."]),
        ("Et, Al and Lind, Bo", [{"family": "Et", "given": "Al"}, {"family": "Lind", "given": "Bo"}]),
        ("สมชาย ใจดี AND 王小明", [{"family": "ใจดี", "given": "สมชาย"}, "王小明"]),
        (r"Guti{\'e}rrez, Jos\'e", [{"family": "Gutiérrez", "given": "José"}]),
        ("Lind,", [{"family": "Lind"}]),
    ],
)  # fmt: skip
def test_names_are_read(written: str, names: list[Any]) -> None:
    assert bibtex_names.read_all(written) == names


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
        "more": {"bibtex-type": "techreport", "bibtex-crossref": "x",
                 "bibtex-latex-title": r"A {DNA} study \& more"},
    }  # fmt: skip
    assert read.found[1].record == {
        "type": "article-journal", "title": "One", "page": "297-320", "issue": "4", "language": "id",
    }  # fmt: skip
    assert read.found[3].record == {"printed": "@book{b2, title = {Broken, year = 2018}"}
    assert by_key["c3"].record == {"type": "book", "title": "Two", "more": {"bibtex-title-2": "Three"}}
    assert by_key["d4"].record["more"] == {"bibtex-year": "forthcoming", "bibtex-eprint": "nowhere"}
    assert [(one.line, one.broken) for one in read.remarks] == [
        (2, False), (3, False), (6, False), (7, True), (8, False), (9, False),
    ]  # fmt: skip


def test_a_key_of_its_own_is_kept_beside_the_id() -> None:
    (found,) = bibtex.read("@misc{Who:2018, title = {A}}", "x.bib").found
    assert found.id == "who-2018"
    kept = bibtex.keep_key(found.record, found.key)
    assert bibtex.write([("who-2018", kept)]).text.startswith("@misc{Who:2018,")


def test_a_field_called_key_is_not_the_key_of_its_entry() -> None:
    text = "@proceedings{whole, key = {GAJ}, title = {A}, field-key = {b}, latex-title = {c}}"
    (found,) = bibtex.read(text, "x.bib").found
    written = bibtex.write([("whole", found.record)])
    assert written.text.startswith("@proceedings{whole,\n")
    assert not written.rest
    assert bibtex.read(written.text, "x.bib").found[0].record == found.record


def test_a_crossref_hands_on_what_bibtex_hands_on_and_never_a_year_beside_another() -> None:
    text = r"""@article{one, crossref = {gaj}, title = {Gnats}, author = {Lind, B.}}
@inbook{part, crossref = {set}, title = {Sorting}, year = {\sort{1}1981}}
@article{gaj, journal = {G-Animals}, volume = {41}, number = {7}, year = 1986}
@book{set, title = {The Art}, author = {Knuth, D.}, year = 1968}
"""
    by_key = {one.key: one.record for one in bibtex.read(text, "x.bib").found}
    journal = [by_key["one"][key] for key in ("container-title", "volume", "issue", "issued")]
    assert journal == ["G-Animals", "41", "7", "1986"]
    assert by_key["part"]["author"] == by_key["set"]["author"]
    assert by_key["part"]["container-title"] == "The Art"
    assert "issued" not in by_key["part"]


@pytest.mark.parametrize(
    "fields",
    [
        "@inproceedings{a, organization = {OX}, publisher = {Academic Press}, title = {B}}",
        "@techreport{a, publisher = {Press}, institution = {Bureau}, title = {B}}",
        "@article{a, booktitle = {Sessions}, journal = {Rivers}, issue = {Spring}, number = {7}}",
        "@misc{a, location = {Riga}, address = {Rome}, language = {german}, langid = {english}}",
    ],
)
def test_two_fields_for_one_thing_both_come_back(fields: str) -> None:
    (found,) = bibtex.read(fields, "x.bib").found
    written = bibtex.write([("a", found.record)])
    assert not written.rest
    assert bibtex.read(written.text, "x.bib").found[0].record == found.record
    (other,) = bibtex.read(fields.replace("a, ", "a, keywords = {z}, "), "x.bib").found
    assert found.record.get("publisher") in (None, "Academic Press", "Bureau")
    assert other.record == {**found.record, "more": {"keyword": "z", **found.record["more"]}}


def test_what_has_no_place_is_told() -> None:
    record = {"type": "treaty", "title": "A", "read_through": "b", "archived": {"URL": "https://a.example"}}
    told = {one.field for one in bibtex.write([("a", record)]).rest}
    assert told == {"type", "read_through", "archived"}


def test_an_ordinary_source_loses_nothing() -> None:
    assert not bibtex.write([("a", ORDINARY)]).rest
    (found,) = bibtex.read(bibtex.write([("a", ORDINARY)]).text, "x.bib").found
    assert found.record == ORDINARY


HABITS = r"""@string(pub = "Univ. of " # {Press})
@inproceedings{a, author = {M{\"u}ller, J. and {UN Children's Fund} and others}, crossref = {P},
  title = {The {UNICEF} Report on {C}hildren}, publisher = pub # ", " # "X", month = "1~" # jan, year = 2003}
@proceedings{p, title = {{Proceedings of the ABC}}, year = {2004--2005}, editor = {de la Cruz, Ana}, address = {Rome}}
@misc{b, doi = {https://doi.org/10.1/x_y}, year = {c. 1990}, howpublished = {\url{https://z.org/a_b%20}}}
@misc{c, date = {2001-21}, title = {A \% B \& C}, author = "Institute for {R}esearch, {Inc.}"}
@article{d, title = {On \unit{5}}, journal = {{J. of the WHO}}, month = may, year = {in press}}
@misc{e, howpublished = {\url{https://z.org/1}}, url = {https://z.org/2}, date = {2004-05~/2015?}}
"""


def test_habits_of_bibtex_are_read_and_come_back() -> None:
    read = bibtex.read(HABITS, "x.bib")
    by_key = {one.key: one.record for one in read.found}
    assert by_key["a"]["issued"] == "2003-01-01"
    assert by_key["a"]["container-title"] == "Proceedings of the ABC"
    assert by_key["a"]["publisher"] == "Univ. of Press, X"
    assert by_key["a"]["author"][1:] == ["UN Children's Fund", "et al."]
    assert (by_key["p"]["issued"], by_key["e"]["issued"]) == ("2004/2005", "2004-05~/2015?")
    assert (by_key["b"]["DOI"], by_key["b"]["URL"]) == ("10.1/x_y", "https://z.org/a_b%20")
    assert by_key["e"]["URL"] == "https://z.org/2"
    written = bibtex.write([(one.key, one.record) for one in read.found])
    assert not written.rest
    assert "title = {The {UNICEF} Report on {C}hildren}" in written.text
    assert "journal = {{J. of the WHO}}" in written.text
    assert r"title = {On \unit{5}}" in written.text
    assert [one.record for one in bibtex.read(written.text, "x.bib").found] == [
        one.record for one in read.found
    ]


def test_a_title_that_was_changed_since_is_written_and_the_old_latex_told() -> None:
    (found,) = bibtex.read("@misc{a, title = {The {UNICEF} Report}}", "x.bib").found
    written = bibtex.write([("a", {**found.record, "title": "Another"})])
    assert "title = {Another}" in written.text
    assert [one.field for one in written.rest] == ["more.bibtex-latex-title"]


WORDS = st.text(st.sampled_from("aB{} é&\\%_$~-`'"), max_size=12)


@given(WORDS, WORDS)
def test_what_was_read_once_comes_back_whatever_braces_it_has(title: str, journal: str) -> None:
    first = bibtex.read(f"@article{{a, title = {{{title}}}, journal = {{{journal}}}}}", "x.bib").found
    written = bibtex.write(
        [(f"a{at}", one.record) for at, one in enumerate(first) if "printed" not in one.record]
    )
    again = bibtex.read(written.text, "x.bib").found
    assert [one.record for one in again] == [one.record for one in first if "printed" not in one.record]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("@inbook{a, crossref = {b}}", "which is no other entry of this file"),
        ("@inbook{a, crossref = {A}}", "which is no other entry of this file"),
        ("@inbook{a, crossref = {b}}\n@book{b, title = {T}, crossref = {a}}", "taken from b"),
    ],
)
def test_a_crossref_that_leads_nowhere_or_round_is_told(text: str, told: str) -> None:
    assert any(told in one.message for one in bibtex.read(text, "x.bib").remarks)


def test_an_entry_that_breaks_off_is_kept_to_the_end_of_its_line() -> None:
    read = bibtex.read("@article{d title={no comma}}\n@book{e, title={E}}\n", "x.bib")
    assert [one.record for one in read.found] == [
        {"printed": "@article{d title= {no comma}}"}, {"type": "book", "title": "E"},
    ]  # fmt: skip
    assert [(one.line, one.broken) for one in read.remarks] == [(1, True)]
    quoted = '@book{f, title="F {" quote}", year=2004}'
    (found,) = bibtex.read(quoted, "x.bib").found
    assert set(found.record) == {"printed"}
    assert found.record["printed"].replace(" ", "") == quoted.replace(" ", "")


def test_an_accent_upon_an_accent_and_commands_around_addresses() -> None:
    assert latex.decoded(r"Nguy{\~{\^e}}n {\'{\^a}} \~{}o \.{\d s}")[0] == "Nguyễn ấ  \u0303o ṩ"
    (found,) = bibtex.read(
        r"@misc{a, url={\url{https://x.example/a%20b}}, doi={\url{10.1000/q}}}", "x.bib"
    ).found
    assert (found.record["URL"], found.record["DOI"]) == ("https://x.example/a%20b", "10.1000/q")


def test_a_key_that_nobody_can_read_becomes_no_id() -> None:
    (found,) = bibtex.read(
        "@book{" + "k" * 5000 + ", title={Rivers}, author={Lind, Bo}, year=2016}", "x.bib"
    ).found
    assert found.id == "lind-2016"
    assert len(found.key) == 5000


@pytest.mark.parametrize(
    ("fields", "issued"),
    [
        ("date = {2012-21}", "2012-21"),
        ("year = 2012, month = {Spring}", "2012-21"),
        ("year = {2012}, month = {otoño}", "2012-23"),
        ("year = {2012}, month = winter", "2012-24"),
        ("year = {2020-21}", None),  # two years, as people write them there
        ("year = 2012, month = {Michaelmas}", "2012"),
    ],
)
def test_seasons_are_read_where_they_are_told(fields: str, issued: str | None) -> None:
    read = bibtex.read(f"@book{{a, title = {{T}}, {fields}}}\n", "x.bib")
    (found,) = read.found
    assert found.record.get("issued") == issued
    written = bibtex.write([("a", found.record)])
    again = bibtex.read(written.text, "x.bib").found[0].record
    assert again == found.record or [one.field[:12] for one in written.rest] == ["more.bibtex-"]


@pytest.mark.parametrize(
    ("fields", "issued", "more"),
    [
        ('year = 2003, month = dec # "~24"', "2003-12-24", {}),
        ('year = 2003, month = "24~" # dec', "2003-12-24", {}),
        ("year = 2003, month = {4th July}", "2003-07-04", {}),
        ("year = 2003, month = {Sept.}", "2003-09", {}),
        ("year = 2003, month = 9, day = 3", "2003-09-03", {}),
        ("year = 2003, month = {24}", "2003", {"bibtex-month": "24"}),
        ('year = 2003, month = feb # "~30"', "2003-02", {"bibtex-month": "feb\u00a030"}),
        ('year = 2003, month = jan # "--" # mar', "2003", {"bibtex-month": "jan–mar"}),
        ("year = 2003, month = {July/August}", "2003", {"bibtex-month": "July/August"}),
    ],
)
def test_months_and_days_are_read_and_what_is_no_date_stays(
    fields: str, issued: str, more: dict[str, str]
) -> None:
    (found,) = bibtex.read(f"@misc{{a, {fields}}}", "x.bib").found
    assert found.record["issued"] == issued
    assert found.record.get("more", {}) == more
    again = bibtex.read(bibtex.write([("a", found.record)]).text, "x.bib").found[0].record
    assert again == found.record


def test_a_date_that_is_none_is_told() -> None:
    read = bibtex.read("@online{a,\n title = {A}, urldate = {2020-13-45}, date = {2020-02-30}}", "x.bib")
    assert read.found[0].record["more"] == {"bibtex-urldate": "2020-13-45", "bibtex-date": "2020-02-30"}
    assert [one.message for one in read.remarks] == [
        "a: `date` is no date: 2020-02-30",
        "a: `urldate` is no date: 2020-13-45",
    ]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (
            "Stephan v. Bechtolsheim",
            {"given": "Stephan", "non-dropping-particle": "v.", "family": "Bechtolsheim"},
        ),
        ("Ludwig v. d. Tann", {"given": "Ludwig", "non-dropping-particle": "v. d.", "family": "Tann"}),
        (r"Christina A.\ L.\ Thiele", {"given": "Christina A. L.", "family": "Thiele"}),
    ],
)
def test_particles_with_a_stop_come_back_and_spaces_part_names(name: str, parts: dict[str, str]) -> None:
    (found,) = bibtex.read(f"@misc{{a, author = {{{name}}}}}", "x.bib").found
    assert found.record["author"] == [parts]
    written = bibtex.write([("a", found.record)])
    assert not written.rest
    assert bibtex.read(written.text, "x.bib").found[0].record == found.record


def test_names_of_programs_are_read_and_their_commands_come_back() -> None:
    (found,) = bibtex.read(r"@misc{a, title = {Die {\TeX}nische Kom{\"o}die}}", "x.bib").found
    assert found.record["title"] == "Die TeXnische Komödie"
    assert r"{\TeX}nische" in bibtex.write([("a", found.record)]).text
