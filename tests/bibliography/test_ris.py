"""RIS: what it can carry comes back; what it cannot is told; stray lines are told and kept."""

from __future__ import annotations

import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

from claims.bibliography import ris
from claims.bibliography.latex import folded
from claims.bibliography.record import record_of
from claims.registry.source import Source
from tests.bibliography.sources import ORDINARY, sources
from tests.bibliography.test_bibtex import without


@given(sources())
def test_a_source_comes_back_but_for_what_was_told(source: Source) -> None:
    record = record_of(source)
    written = ris.write([("a-1", record)])
    read = ris.read(written.text, "x.ris")
    (found,) = read.found
    fields = {one.field for one in written.rest}
    assert found.key == "a-1"
    assert not read.remarks
    assert without(found.record, fields) == without(record, fields)


FILE = """\
TY  - JOUR
ID  - Guti:2018
AU  - Gutiérrez, José, Jr.
AU  - World Health Organization
TI  - Ríos y
  puentes 100%
T2  - Revista
PY  - 2018
DA  - 2018/02/05/
Y2  - 2019/01//
SP  - 297
EP  - 320
SN  - 1036-4005
UR  - https://x.example/a%20b
KW  - ríos
KW  - puentes
C1  - kept
LA  - es
ER  -
stray line
TY  - BOOK
TI  - แม่น้ำ
SN  - 978-3-16-148410-0
PY  - c. 1990
TY  - XXXX
TI  - Last
"""


def test_a_file_is_read_in_full_and_what_is_broken_is_told_with_its_line() -> None:
    read = ris.read(FILE, "x.ris")
    assert [(one.key, one.line) for one in read.found] == [("Guti:2018", 1), ("", 20), ("", 21), ("", 25)]
    assert read.found[0].record == {
        "type": "article-journal", "author": [{"family": "Gutiérrez", "given": "José", "suffix": "Jr."},
        "World Health Organization"], "title": "Ríos y puentes 100%", "container-title": "Revista",
        "issued": "2018-02-05", "accessed": "2019-01", "page": "297-320", "ISSN": "1036-4005",
        "URL": "https://x.example/a%20b", "language": "es", "more": {"keyword": "ríos, puentes", "ris-C1": "kept"},
    }  # fmt: skip
    assert read.found[1].record == {"printed": "stray line"}
    assert read.found[2].record == {
        "type": "book", "title": "แม่น้ำ", "ISBN": "978-3-16-148410-0", "more": {"ris-PY": "c. 1990"},
    }  # fmt: skip
    assert read.found[3].record == {"title": "Last", "more": {"ris-TY": "XXXX"}}
    assert [(one.line, one.broken) for one in read.remarks] == [(20, True), (21, False), (25, False)]


def test_other_readers_read_what_is_written() -> None:
    record = {"type": "article-journal", "author": [{"family": "Lind", "given": "Bo"}, "UNICEF"], "title": "A",
              "issued": "2018-02-05", "page": "1-7", "container-title": "J"}  # fmt: skip
    (read,) = rispy.loads(ris.write([("a", record)]).text)
    assert read["authors"] == ["Lind, Bo", "UNICEF"]
    assert (read["title"], read["year"], read["start_page"], read["end_page"]) == ("A", "2018", "1", "7")


def test_an_ordinary_source_loses_nothing() -> None:
    assert not ris.write([("a", ORDINARY)]).rest
    (found,) = ris.read(ris.write([("a", ORDINARY)]).text, "x.ris").found
    assert found.record == ORDINARY


ZOTERO = (
    "\ufeffTY  - JOUR\r\nTI  - Rivers\r\nAU  - van der Lind, Bo\r\nT2  - Crossroads\r\nDA  - 2018/02/05/\r\n"
    "PY  - 2018\r\nDO  - https://doi.org/10.1000/x_y\r\nDP  - DOI.org (Crossref)\r\nVL  - 4\r\nIS  - 2\r\n"
    "SP  - 297\r\nEP  - 320\r\nLA  - en\r\nSN  - 1036-4005\r\nUR  - https://x.example/a%20b\r\n"
    "Y2  - 2019/01/22/10:00:00\r\nL1  - https://x.example/a.pdf\r\nKW  - a\r\nKW  - b\r\nER  - \r\n\r\n\r\n"
)
ENDNOTE = """
TY  - RPRT
AB  - A long abstract
that goes on in another line
   and one more.
AU  - World Health Organization
CY  - Geneva
DA  - 2018//
PY  - 2018
PB  - WHO
SP  - 12-19
SN  - 978-3-16-148410-0
ST  - Rivers
TI  - Rivers: a report
ID  - 42
ER  - """
MENDELEY = """TY  - BOOK
T1  - Rivers
A1  - Lind, B
Y1  - 2016///
N1  - As printed
JF  - Crossroads
UR  - http://x.example/1
UR  - http://x.example/2
ER  - 
"""  # noqa: W291


def test_exports_of_zotero_are_read() -> None:
    (found,) = ris.read(ZOTERO, "x.ris").found
    assert found.record == {
        "type": "article-journal", "issued": "2018-02-05", "page": "297-320", "title": "Rivers",
        "author": [{"family": "van der Lind", "given": "Bo"}], "container-title": "Crossroads", "volume": "4",
        "DOI": "10.1000/x_y", "issue": "2", "language": "en", "accessed": "2019-01-22", "ISSN": "1036-4005", "URL": "https://x.example/a%20b",
        "more": {"ris-DP": "DOI.org (Crossref)", "ris-L1": "https://x.example/a.pdf", "keyword": "a, b",
                 "ris-Y2": "2019/01/22/10:00:00"},
    }  # fmt: skip


def test_exports_of_endnote_are_read_with_lines_that_go_on() -> None:
    (found,) = ris.read(ENDNOTE, "x.ris").found
    assert found.record["more"]["abstract"] == "A long abstract that goes on in another line and one more."
    assert (found.record["page"], found.record["issued"]) == ("12-19", "2018")
    assert found.record["author"] == ["World Health Organization"]


def test_exports_of_mendeley_are_read_and_a_second_address_is_kept() -> None:
    (found,) = ris.read(MENDELEY, "x.ris").found
    assert (found.record["issued"], found.record["URL"]) == ("2016", "http://x.example/1")
    assert found.record["more"] == {"ris-UR": "http://x.example/2"}
    written = ris.write([("a", found.record)])
    assert not written.rest
    (again,) = ris.read(written.text, "x.ris").found
    assert again.record == found.record


@pytest.mark.parametrize(
    ("line", "issued"),
    [
        ("DA  - 2012///Spring", "2012-21"),
        ("PY  - 2012///fall", "2012-23"),
        ("PY  - 2012///2nd printing", None),
        ("PY  - 2020-21", None),
        ("PY  - 2012/21", None),
    ],
)
def test_seasons_stand_behind_year_month_and_day(line: str, issued: str | None) -> None:
    (found,) = ris.read(f"TY  - BOOK\nID  - a\n{line}\nER  - \n", "x.ris").found
    assert found.record.get("issued") == issued
    assert issued is not None or line[6:] in found.record["more"].values()
    written = ris.write([("a", found.record)])
    again = ris.read(written.text, "x.ris").found[0].record
    assert (
        again == found.record if issued else [one.field for one in written.rest] == ["more.ris-" + line[:2]]
    )


def test_of_a_span_of_seasons_only_the_first_year_is_carried_and_that_is_told() -> None:
    written = ris.write([("a", {"issued": "2012-24/2014-22"}), ("b", {"issued": "2012-21~"})])
    assert [(one.entry, one.field, one.why) for one in written.rest] == [
        ("a", "issued", "only its year"),
        ("b", "issued", "only its year"),
    ]


def test_a_tag_that_is_none_is_told_and_the_type_before_it_is_read() -> None:
    text = "TY  - BOOK\n- broken\nTI  - A\nAU- Lind, B.\nAB  - On\n- one\nand two\nER  - \n"
    read = ris.read(text, "x.ris")
    assert [(one.line, one.broken) for one in read.remarks] == [(2, True), (4, False)]
    assert read.found[0].record["type"] == "book"
    assert read.found[0].record["more"] == {"ris-TY": "BOOK - broken", "abstract": "On - one and two"}
    assert read.found[0].record["title"] == "A AU- Lind, B."


@pytest.mark.parametrize("keywords", [["one"], ["one", "two"], ["one, 1", "two"], ["one, 1"]])
def test_each_keyword_keeps_a_line_of_its_own(keywords: list[str]) -> None:
    lines = [f"KW  - {one}" for one in keywords]
    (found,) = ris.read("\n".join(["TY  - GEN", "TI  - A", *lines, "ER  - "]), "x.ris").found
    text = ris.write([("a", found.record)]).text
    again = [line for line in text.splitlines() if line.startswith("KW")]
    assert again == (lines if keywords != ["one, 1"] else ["KW  - one", "KW  - 1"])


@given(st.lists(st.text(st.sampled_from("ab,; "), min_size=1, max_size=4), min_size=1, max_size=3))
def test_any_text_of_keywords_comes_back(parts: list[str]) -> None:
    text = folded(", ".join(parts))
    written = ris.write([("a", {"title": "A", "more": {"keyword": text}})]) if text else None
    if written is not None:
        assert ris.read(written.text, "x.ris").found[0].record.get("more", {}) == {"keyword": text}
