"""CSL-JSON: what goes in comes out again, whatever it holds, and the readable fields say what it says."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.bibliography import csl, dates
from claims.bibliography.record import record_of
from claims.document.yaml import parse
from claims.document.yaml_writing import after
from claims.place import Unusable
from claims.registry.source import Source
from claims.registry.work import SourceType
from tests.bibliography.sources import sources

TEXT = st.text(max_size=12)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
NAME = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(
            ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"), TEXT
        ),
        "comma-suffix": ANY,
        "parse-names": ANY,
    },
)
PART = st.integers(-50, 2100) | TEXT
DATE = st.fixed_dictionaries(
    {},
    optional={
        "date-parts": st.lists(st.lists(PART, max_size=3), max_size=2) | ANY,
        "season": ANY,
        "circa": ANY,
        "raw": TEXT,
        "literal": TEXT,
    },
)
TYPES = st.sampled_from(sorted(get_args(SourceType)))
KEYS = st.sampled_from(
    [
        "title",
        "title-short",
        "container-title",
        "volume",
        "issue",
        "page",
        "page-first",
        "note",
        "language",
        "URL",
        "DOI",
        "ISBN",
        "PMID",
        "keyword",
        "abstract",
        "event-place",
        "archive",
        "archive_location",
        "citation-key",
        "categories",
        "number-of-pages",
        "version",
        "custom",
        "bibtex-x",
        "ris-AB",
    ]
)
ITEM = st.builds(
    lambda fixed, more: more | fixed,
    st.fixed_dictionaries(
        {"id": TEXT | st.integers(), "type": TYPES | TEXT},
        optional={
            **dict.fromkeys(("author", "editor", "translator"), st.lists(NAME | ANY, max_size=3) | ANY),
            **dict.fromkeys(("issued", "accessed", "submitted"), DATE | ANY),
        },
    ),
    st.dictionaries(KEYS | TEXT, TEXT | ANY, max_size=8),
)


def through_yaml(record: dict[str, Any]) -> dict[str, Any]:
    """The record as a registry would hold and read it."""
    Source.model_validate(record)
    root = parse("\n".join(after("x:", record, 0)) + "\n", "x.yaml").mapping()
    return json.loads(json.dumps(root["x"]))


@given(st.lists(ITEM, max_size=3))
def test_whatever_goes_in_comes_out_again(items: list[dict[str, Any]]) -> None:
    read = csl.read(json.dumps(items), "x.json")
    kept = [(f"entry-{at}", csl.keep_key(one.record, one.key) if one.id != one.key else one.record)
            for at, one in enumerate(read.found)]  # fmt: skip
    written = json.loads(csl.write([(name, through_yaml(one)) for name, one in kept]).text)
    for wanted, item, found in zip(items, written, read.found, strict=True):
        exact = json.loads(found.record.get("csl_json", "{}"))
        if "id" not in exact and found.id == found.key:
            item["id"] = found.id
        assert json.dumps(item, sort_keys=True) == json.dumps(wanted, sort_keys=True)


@given(sources())
def test_a_source_comes_back_as_it_was(source: Source) -> None:
    record = record_of(source)
    (found,) = csl.read(csl.write([("a-1", record)]).text, "x.json").found
    assert found.key == "a-1"
    assert found.record == record


def read_one(item: dict[str, Any]) -> dict[str, Any]:
    (found,) = csl.read(json.dumps([item]), "x.json").found
    return found.record


def test_the_readable_fields_say_what_the_item_says_and_a_changed_one_wins() -> None:
    item = {
        "id": "x", "type": "report", "volume": 4, "language": "en-GB", "issued": {"date-parts": [["2018", 1]]},
        "author": [{"family": "Berg", "non-dropping-particle": "van der", "static-ordering": False}],
        "PMID": "12", "event-place": "Manila",
    }  # fmt: skip
    record = read_one(item)
    assert (record["volume"], record["language"], record["issued"]) == ("4", "en", "2018-01")
    assert record["more"] == {"PMID": "12", "event-place": "Manila"}
    assert csl.item_of("x", record) == item
    changed = csl.item_of("x", {**record, "volume": "5", "issued": "2019"})
    assert (changed["volume"], changed["issued"]) == ("5", {"date-parts": [[2019]]})
    assert changed["language"] == "en-GB"


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ({"date-parts": [[2018]]}, "2018"),
        ({"date-parts": [[2018, 1, 22]]}, "2018-01-22"),
        ({"date-parts": [["2018", "1", "22"]]}, "2018-01-22"),
        ({"date-parts": [[2004], [2015]]}, "2004/2015"),
        ({"date-parts": [[2004], [0]]}, "2004/.."),
        ({"date-parts": [[2018]], "circa": True}, "2018~"),
        ({"date-parts": [[2018]], "circa": 1}, "2018~"),
        ({"date-parts": [[2018]], "season": 1}, "2018-21"),
        ({"date-parts": [["2018"]], "season": "4"}, "2018-24"),
        ({"date-parts": [[2018]], "season": 22}, "2018-22"),
        ({"date-parts": [[2018]], "season": "Fall"}, "2018-23"),
        ({"date-parts": [[2018]], "season": "Otoño", "circa": 1}, "2018-23~"),
        ({"date-parts": [[2018, 21]]}, "2018-21"),
        ({"date-parts": [[2018, 5]], "season": 1}, "2018-05"),
        ({"date-parts": [[2018], [2019]], "season": 1}, "2018/2019"),
        ({"date-parts": [[2018]], "season": "Trinity"}, "2018"),
        ({"date-parts": [[2018]], "season": True}, "2018"),
        ({"date-parts": [[2018]], "season": 5}, "2018"),
        ({"raw": "2020-21"}, None),
        ({"literal": "2020-21"}, None),
        ("2020-21", "2020-21"),
        ({"raw": "2018-01"}, "2018-01"),
        ({"literal": "2018"}, "2018"),
        ("2018-01-22", "2018-01-22"),
        ({"literal": "n.d."}, None),
        ({"raw": "Spring 2018"}, None),
        ({"date-parts": [[2018, 13]]}, None),
        ({"date-parts": [[-50]]}, None),
        ({"date-parts": []}, None),
    ],
)
def test_dates_are_read(value: Any, edtf: str | None) -> None:
    assert dates.read(value) == edtf


@pytest.mark.parametrize("edtf", ["2018", "2018-01", "2018-01-22", "2004/2015", "2018~", "2018?", "2018%", "../2015",
                                  "2004/..", "[1999..2007]", "196X", "2004~/2015", "2004?/2015?", "2012-21", "2012-22",
                                  "2012-23~", "2012-24?", "2012-21%", "2012-21/2012-22", "2012-24/2013"])  # fmt: skip
def test_dates_come_back(edtf: str) -> None:
    assert dates.read(dates.write(edtf)) == edtf


def test_a_season_is_written_as_csl_has_it_and_a_foreign_spelling_comes_back() -> None:
    assert dates.write("2012-24~") == {"date-parts": [[2012]], "season": 4, "circa": True}
    for season in ("Winter", 4, "24", "winter "):
        item = {"id": "x", "type": "book", "issued": {"date-parts": [[2012]], "season": season}}
        record = read_one(item)
        assert record["issued"] == "2012-24"
        assert csl.item_of("x", record) == item
        assert csl.item_of("x", {**record, "issued": "2012"})["issued"] == {"date-parts": [[2012]]}


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [('[{"id": "a"},\n {"id": ]', 2, 9), ('{"id": NaN}', 1, 1), ("[1] 2", 1, 5), ("12", 1, 1), ("", 1, 1)],
)
def test_what_is_no_json_is_refused_with_its_place(text: str, line: int, column: int) -> None:
    with pytest.raises(Unusable) as refused:
        csl.read(text, "x.json")
    (problem,) = refused.value.problems
    assert (problem.place.line, problem.place.column) == (line, column)


def test_an_item_that_is_no_object_is_told_and_kept() -> None:
    read = csl.read('[{"id": "a", "type": "book"},\n"Lind 2016"]', "x.json")
    assert [(one.line, one.broken) for one in read.remarks] == [(2, True)]
    assert read.found[1].record == {"printed": '"Lind 2016"'}


@given(
    st.integers(1, 9999),
    st.sampled_from(
        [1, 2, 3, 4, "1", "2", "3", "4", 21, "24", "Spring", "summer", "FALL", "Winter", "Otoño", "été"]
    ),
    st.booleans(),
)
def test_any_season_is_read_written_the_same_and_comes_back_as_it_was(
    year: int, season: Any, circa: bool
) -> None:
    issued = {"date-parts": [[year]], "season": season} | ({"circa": True} if circa else {})
    item = {"id": "x", "type": "book", "issued": issued}
    record = read_one(item)
    assert record["issued"][:6] == f"{year:04}-2"
    assert dates.read(dates.write(record["issued"])) == record["issued"]
    assert csl.item_of("x", record) == item


def test_what_is_lost_or_not_read_of_an_item_is_told_with_its_line() -> None:
    text = """[
 {"id": "a", "type": "book", "title": "One", "title": "Two"},
 {"id": "a", "type": "poem", "issued": {"literal": "spring"}, "author": [{"family": "B", "family": "C"}]},
 {"id": 1, "type": "document", "title": "", "author": []}
]"""
    read = csl.read(text, "x.json")
    assert [(one.line, one.message, one.broken) for one in read.remarks] == [
        (2, 'item 1: title: "One" is left out, as its key stands there again', True),
        (3, 'item 2: family: "B" is left out, as its key stands there again', True),
        (
            3,
            'item 2: kept as it is, as the registry has no form for it: type, issued; the id "a" stands here again;'
            " kept under another",
            False,
        ),
    ]
