"""RIS: what it can carry comes back; what it cannot is told; stray lines are told and kept."""

from __future__ import annotations

import rispy
from hypothesis import given

from claims.bibliography import ris
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
