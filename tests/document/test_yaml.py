"""Reading YAML: text stays text, everything has its place, and what is refused is refused kindly."""

from __future__ import annotations

import gc
import os
import pickle
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from claims.document import yaml_reading
from claims.document.yaml import Mapping, Sequence, as_boolean, as_integer, parse, read
from claims.place import Place, Problem, Unusable


@pytest.fixture(params=["libyaml", "python"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(yaml_reading, "_Parser", yaml_reading._PythonParser)


def root(text: str | bytes) -> Any:
    return parse(text, "r.yaml").root


def problems(text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(Unusable) as refusal:
        parse(text, "r.yaml")
    return refusal.value.problems


def spot(place: Place) -> tuple[int, int, int]:
    assert place.file == "r.yaml"
    return place.line, place.column, place.width


SCALARS = [
    "1.082",
    "no",
    "NO",
    "yes",
    "on",
    "true",
    "null",
    "~",
    "12:30",
    "1_000",
    "0o17",
    "017",
    "1e3",
    ".inf",
]
SCALARS += [
    "2010",
    "2018-01-18",
    "2004/2015",
    "800 ribu lebih",
    "15,8 juta",
    "<18",
    "=",
    "12345678901234567890123",
]


@pytest.mark.parametrize("written", SCALARS)
@pytest.mark.usefixtures("either_parser")
def test_every_scalar_stays_the_text_that_was_written(written: str) -> None:
    assert root(f"a: {written}\nb: '{written}'\nc: \"{written}\"\n") == dict.fromkeys("abc", written)
    assert root(f"a: [{written}]\n") == {"a": [written] if "," not in written else written.split(",")}
    assert root(f"{written}: a\n") == {written: "a"}


@pytest.mark.usefixtures("either_parser")
def test_only_a_value_that_is_not_written_is_none() -> None:
    assert root("a:\nb: ''\nc: \"\"\nd:\n  -\n  - x\ne: {f, g: }\nh: |\n") == {
        **{"a": None, "b": "", "c": "", "d": [None, "x"], "e": {"f": None, "g": None}, "h": ""}
    }


@pytest.mark.usefixtures("either_parser")
def test_nodes_are_dicts_and_lists_with_their_own_places() -> None:
    top = root("# c\na:\n  - x: 1\n    y: {z: 2}\n  - [q]\n")
    assert type(top) is Mapping
    assert type(top["a"]) is Sequence
    assert (top.file, top.line, top.column) == ("r.yaml", 2, 1)
    assert (top["a"].line, top["a"].column) == (3, 3)
    assert (top["a"][0].line, top["a"][0].column) == (3, 5)
    assert top["a"][0]["y"].place == Place("r.yaml", 4, 8)
    assert top["a"][1].place == Place("r.yaml", 5, 5)


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("abc: 15,8 juta # c\n", (1, 1, 3), (1, 6, 9)),
        ("'a b':   'it''s' # c\n", (1, 1, 5), (1, 10, 7)),
        ('"a": "\\"x\\" # no" # c\n', (1, 1, 3), (1, 6, 12)),
        ("k: |-  # c\n  x\n", (1, 1, 1), (1, 4, 2)),
        ("k: two\n  lines\n", (1, 1, 1), (1, 4, 3)),
        ("k: 'two\n  lines'\n", (1, 1, 1), (1, 4, 4)),
        ("k:\n  below\n", (1, 1, 1), (2, 3, 5)),
        ("k:   # c\n", (1, 1, 1), (1, 3, 1)),
        ("k: ''\n", (1, 1, 1), (1, 4, 2)),
        ("k: |\n  |\n", (1, 1, 1), (1, 4, 1)),
        ("k:\n  l: m\n", (1, 1, 1), (2, 3, 1)),
        ("k: [a]\n", (1, 1, 1), (1, 4, 1)),
        ("{\n  k: v }\n", (2, 3, 1), (2, 6, 1)),
        ("ก่อน: ค่า\n", (1, 1, 4), (1, 7, 3)),
        ("😀: 😀😀\n", (1, 1, 1), (1, 4, 2)),
        ("\ufeffk: v\n", (1, 1, 1), (1, 4, 1)),
        ("# a\r\n\r\nk: v\r\n", (3, 1, 1), (3, 4, 1)),
        ("# a\r\rk: v\r", (3, 1, 1), (3, 4, 1)),
        ("# a\u2028\x85b\u2029\nk: v\x85w\n", (2, 1, 1), (2, 4, 3)),
    ],
)
def test_places_are_those_an_editor_shows(text: str, key: Any, value: Any) -> None:
    top = root(text)
    (name,) = top
    assert spot(top.key_place(name)) == key
    assert spot(top.value_place(name)) == value


def test_every_item_has_its_place() -> None:
    items = root("a:\n- x\n-   'y z'\n-\n- b: c\n")["a"]
    assert [spot(items.item_place(i)) for i in range(4)] == [(2, 3, 1), (3, 5, 5), (4, 2, 1), (5, 3, 1)]
    assert items.item_place(-1) == items.item_place(3)
    with pytest.raises(IndexError):
        items.item_place(4)


def test_a_key_that_is_not_there_has_no_place() -> None:
    with pytest.raises(KeyError):
        root("a: b\n").key_place("b")


def test_places_survive_pickling() -> None:
    top = pickle.loads(pickle.dumps(root("a: 1\nb: [c]\n")))
    assert spot(top.value_place("b")) == (2, 4, 1)
    assert spot(top["b"].item_place(0)) == (2, 5, 1)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_given_as_they_stand_and_agree_with_places(end: str) -> None:
    text = f"\ufeff# one\u2028still one{end}{end}a: |{end}  x{end}  y{end}b: \x85 c"
    document = parse(text, "r.yaml")
    assert [document.line_text(n) for n in range(9)] == [
        *("", "# one\u2028still one", "", "a: |", "  x", "  y", "b: \x85 c", "", "")
    ]
    assert document.root == {"a": "x\ny\n", "b": "\x85 c"}
    assert document.mapping().key_place("b").line == 6
    assert document.text == text


def test_unusual_line_separators_are_text_even_beside_private_characters() -> None:
    assert root("a: \ue000\ue001 \x85x\nb: \"p\u2028q\"\nc: |\n  r\u2029s\n'\x85': t\n") == {
        **{"a": "\ue000\ue001 \x85x", "b": "p\u2028q", "c": "r\u2029s\n", "\x85": "t"}
    }


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: b\t# c\n", {"a": "b"}),
        ("a:\tb\n", {"a": "b"}),
        ("a: 'x\ty'\n", {"a": "x\ty"}),
        ("a: x\ty\n", {"a": "x\ty"}),
        ("a: |\n  x\n  \ty\n", {"a": "x\n\ty\n"}),
        ("\t# c\na: b\n", {"a": "b"}),
        ("a: b\n\t\nc: d\n", {"a": "b", "c": "d"}),
        ("a: b\n\t# c\n \t \nc: d\n", {"a": "b", "c": "d"}),
        ("a: |\n  x\n\t# c\nc: d\n", {"a": "x\n", "c": "d"}),
        ("a: [b,\n\tc]\n", {"a": ["b", "c"]}),
        ("a: 'x\n\ty'\n", {"a": "x y"}),
    ],
)
def test_a_tab_that_is_no_indentation_is_fine(text: str, data: Any) -> None:
    assert root(text) == data


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a:\n\tb: c\n", (2, 1)),
        ("a:\n  \tb: c\n", (2, 3)),
        ("- \ta: b\n", (1, 3)),
        ("a: b\n\tc\n", (2, 1)),
        ("\ta: b\n", (1, 1)),
    ],
)
@pytest.mark.usefixtures("either_parser")
def test_a_tab_as_indentation_has_its_own_message(text: str, place: tuple[int, int]) -> None:
    (problem,) = problems(text)
    assert (problem.place.line, problem.place.column) == place
    assert "tab" in problem.message
    assert "spaces" in problem.hint


def test_a_block_text_cannot_begin_with_a_tab_as_libyaml_stops_there() -> None:
    assert "tab" in problems("a: |\n  \tx\n")[0].message


def test_more_tabs_on_blank_lines_than_are_mended_are_a_problem_not_a_hang() -> None:
    assert "tab" in problems("a: b\n" + "\t\n" * 200)[0].message


REFUSED = [
    ("a: 1\nb: 2\na: 3\n", 3, 1, 1, "“a” stands twice; the first is in line 1"),
    ("a: 1\n'a': 3\n", 2, 1, 3, "“a” stands twice"),
    ("x: {k: 1,\n  k: 2}\n", 2, 3, 1, "“k” stands twice; the first is in line 1"),
    ("a: &x b\n", 1, 4, 2, "the anchor &x"),
    ("a: &x\n  b: c\n", 1, 4, 2, "the anchor &x"),
    ("&x a: b\n", 1, 1, 2, "the anchor &x"),
    ("a: *x\n", 1, 4, 2, "the alias *x"),
    ("- *x\n", 1, 3, 2, "the alias *x"),
    ("*x : a\n", 1, 1, 2, "the alias *x"),
    ("<<: {a: b}\n", 1, 1, 2, "merge key"),
    ("a: !!str b\n", 1, 4, 5, "the tag !!str"),
    ("a: !x b\n", 1, 4, 2, "the tag !x"),
    ("a: !\n", 1, 4, 1, "the tag !"),
    ("a: !<tag:x,2000:y> b\n", 1, 4, 15, "the tag"),
    ("a: !!map {}\n", 1, 4, 5, "the tag !!map"),
    ("a: b\n---\nc: d\n", 2, 1, 3, "second document"),
    ("a: b\n...\n---\n", 3, 1, 3, "second document"),
    ("%YAML 1.3\n---\na: b\n", 1, 1, 1, "version of YAML"),
    ("%TAG ! x\n---\na: b\n", 1, 1, 4, "%TAG"),
    ("? a\n: b\n", 1, 1, 1, "“? ”"),
    ("a:\n  ? [b]\n  : c\n", 2, 3, 1, "“? ”"),
    ("a: {b: c, ? d : e}\n", 1, 11, 1, "“? ”"),
    ("[a]: b\n", 1, 1, 1, "a list or a mapping cannot be a key"),
    ("{a: b}: c\n", 1, 1, 1, "a list or a mapping cannot be a key"),
    ("'': a\n", 1, 1, 2, "a key is missing"),
    (": a\n", 1, 1, 1, "a key is missing"),
    ("a: {: b}\n", 1, 5, 1, "a key is missing"),
    ("x" * 1025 + ": a\n", 1, 1026, 1, "more than 1024 characters"),
    ("", 1, 1, 1, "empty"),
    ("# only\n\n", 1, 1, 1, "empty"),
    ("---\n...\n", 1, 1, 1, "empty"),
    ("\ufeff", 1, 1, 1, "empty"),
    ("a: x: y\n", 1, 5, 1, "second “: ”"),
    ("a: b\nfoo\n", 2, 1, 1, "no “key: value” line"),
    ("a: 'b\nc: d\n", 1, 4, 1, "never closed"),
    ("a: [b\nc: d\n", 2, 2, 1, "not closed before this (it opens in line 1)"),
    ("a: {b: c\n", 1, 4, 1, "not closed before the end of the file"),
    ("a: @b\n", 1, 4, 1, "cannot begin with @"),
    ("a: * b\n", 1, 4, 1, "cannot begin with *"),
    ("a: & b\n", 1, 4, 1, "cannot begin with &"),
    ('a: "\\q"\n', 1, 5, 1, "backslash"),
    ("a:\n  b: 1\n c: 2\n", 3, 2, 1, "does not fit"),
    ("a: - b\n", 1, 4, 1, "list cannot begin"),
    ("- a\nb: c\n", 2, 1, 1, "the list ends"),
    ("a: b\n...\nc\n", 3, 1, 1, "after the end"),
    ("a: ]\n", 1, 4, 1, "] stands where a value"),
    ("a: b\x07c\n", 1, 5, 1, "U+0007"),
    ("a: b\x00c\n", 1, 5, 1, "U+0000"),
    ("a: b\n\x0cc: d\n", 2, 1, 1, "U+000C"),
    ("a: b\nc: \ud800\n", 2, 4, 1, "U+D800"),
    ("[" * 70 + "]" * 70, 1, 65, 1, "more than 64 deep"),
    ("".join(" " * i + "a:\n" for i in range(70)) + " " * 70 + "b: c", 65, 65, 1, "more than 64 deep"),
]


@pytest.mark.parametrize(("text", "line", "column", "width", "message"), REFUSED)
def test_what_yaml_offers_and_we_refuse(text: str, line: int, column: int, width: int, message: str) -> None:
    found = problems(text)
    problem = next(each for each in found if message in each.message)
    assert spot(problem.place) == (line, column, width)
    assert problem.hint or "empty" in message
    assert str(problem)
    if "\ud800" not in text and text.strip("\ufeff"):
        assert problem.line_text in (
            "",
            *(each.translate({7: 0xFFFD, 0: 0xFFFD, 12: 0xFFFD}) for each in lines(text)),
        )


def lines(text: str) -> list[str]:
    return text.removeprefix("\ufeff").split("\n")


@pytest.mark.parametrize("case", [case for case in REFUSED if "\n" in case[0]][:26])
def test_the_pure_python_parser_refuses_the_same(case: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reading, "_Parser", yaml_reading._PythonParser)
    assert any(each.place.line == case[1] for each in problems(case[0]))


def test_sixty_four_levels_are_still_read() -> None:
    assert root("[" * 64 + "x" + "]" * 64)


def test_everything_is_reported_in_one_go_up_to_the_first_fault_of_syntax() -> None:
    text = "a: &x !!str b\na: *x\nc: 1\nc: {d: 1, d: 2}\n<<: *x\n[k]: 1\n'open\n"
    found = [(each.place.line, each.place.column) for each in problems(text)]
    assert found == [(1, 4), (1, 7), (2, 1), (2, 4), (4, 1), (4, 11), (5, 1), (5, 5), (6, 1), (7, 1)]


@pytest.mark.parametrize("text", ["a: &x\n&y b: c\n", "&x\n&y b: c\n", "a: &x # &z\n&y b: &!\n"])
def test_an_anchor_is_reported_once(text: str) -> None:
    places = [each.place for each in problems(text)]
    assert len(places) == len(set(places)) >= 2


def test_endless_problems_are_cut_off() -> None:
    assert len(problems("a: 1\n" * 5000)) == 100


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert all(each.line_text == "a: \ufffd[31m" for each in problems("a: \x1b[31m\n"))


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_a_yaml_version_line_changes_nothing(version: str) -> None:
    assert root(f"%YAML {version}\n---\na: no\n") == {"a": "no"}


def test_question_marks_in_text_are_no_keys() -> None:
    text = "a: Qui ?\nb: why ? so\nc: |\n  ? x\n  : y\n?d: e\nf: [x ?, '? z']\n"
    assert root(text)["c"] == "? x\n: y\n"


@pytest.mark.parametrize(
    ("data", "line", "column", "message", "hint"),
    [
        (b"a: b\nc: caf\xe9\n", 2, 7, "0xE9", "“é”"),
        (b"\xef\xbb\xbf\xc3\xa9: \xff\n", 1, 4, "0xFF", "UTF-8"),
        (b"a: \xc3", 1, 4, "0xC3", "UTF-8"),
        (b"a: \xed\xa0\x80", 1, 4, "0xED", "UTF-8"),
        (b"a: \xc0\x80", 1, 4, "0xC0", "UTF-8"),
        ("a: b\n".encode("utf-16"), 1, 1, "UTF-16", "UTF-8"),
        ("a: b\n".encode("utf-16-be"), 1, 1, "UTF-16", "UTF-8"),
        (b"\xfe\xff" + "a: b".encode("utf-16-be"), 1, 1, "UTF-16", "UTF-8"),
    ],
)
def test_bytes_that_are_not_utf_8_are_pointed_at(
    data: bytes, line: int, column: int, message: str, hint: str
) -> None:
    (problem,) = problems(data)
    assert (problem.place.line, problem.place.column) == (line, column)
    assert message in problem.message
    assert hint in problem.hint


def test_a_byte_order_mark_is_accepted_in_bytes() -> None:
    document = parse(b"\xef\xbb\xbfa: b\n", "r.yaml")
    assert document.root == {"a": "b"}
    assert spot(document.mapping().key_place("a")) == (1, 1, 1)


@pytest.mark.parametrize(("text", "found"), [("# c\n- a\n", "a list"), ("# c\njust text\n", "a single text")])
def test_a_root_that_is_no_mapping_is_read_and_can_be_refused(text: str, found: str) -> None:
    document = parse(text, "r.yaml")
    with pytest.raises(Unusable, match=found) as refusal:
        document.mapping()
    assert spot(refusal.value.problems[0].place) == (2, 1, 1)


def test_unreadable_paths_are_problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unusable, match="no such file"):
        read(tmp_path / "missing.yaml")
    with pytest.raises(Unusable, match="a folder"):
        read(tmp_path)
    with pytest.raises(Unusable, match="cannot be read"):
        read(tmp_path / ("x" * 5000))
    with pytest.raises(Unusable, match="cannot be read"):
        read(Path("a\0b"))

    def forbid(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbid)
    with pytest.raises(Unusable, match="may not be read") as refusal:
        read(tmp_path / "r.yaml", shown_as="r.yaml")
    assert spot(refusal.value.problems[0].place) == (1, 1, 1)


def test_a_file_is_named_as_the_user_named_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "r.yaml").write_bytes(b"a: b\n")
    monkeypatch.chdir(tmp_path)
    assert read(Path("sub/r.yaml")).file == "sub/r.yaml"
    assert read(tmp_path / "sub/r.yaml", shown_as="r.yaml").mapping().file == "r.yaml"


def test_pydantic_in_strict_mode_takes_the_nodes_as_they_are() -> None:
    class Item(BaseModel):
        model_config = ConfigDict(strict=True, extra="forbid")
        figure: str
        cites: list[str]
        at: dict[str, str] | None = None

    class Registry(BaseModel):
        model_config = ConfigDict(strict=True)
        claims: dict[str, Item]

    top = root(
        "claims:\n  x: {figure: 1.082, cites: [a, b], at: {line: 3}}\n  y: {figure: no, cites: [], at: }\n"
    )
    registry = Registry.model_validate(top)
    assert registry.claims["x"] == Item(figure="1.082", cites=["a", "b"], at={"line": "3"})
    assert registry.claims["y"].at is None


def test_a_ten_megabyte_scalar_is_read_and_has_a_place() -> None:
    top = root("a: '" + "x" * 10_000_000 + "'\nb: |\n" + "  y\n" * 100_000)
    assert len(top["a"]) == 10_000_000
    assert spot(top.value_place("a")) == (1, 4, 10_000_002)
    assert spot(top.key_place("b")) == (2, 1, 1)
    (problem,) = problems("a: '" + "x" * 10_000_000)
    assert problem.line_text == ""


def test_the_garbage_collector_is_left_as_it_was() -> None:
    assert gc.isenabled()
    problems("a: [\n")
    root("a: b\n")
    assert gc.isenabled()
    gc.disable()
    try:
        root("a: b\n")
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("12", 12), ("-3", -3), ("+3", 3), ("007", 7), ("0o17", 15), ("0xFf", 255)]
    + [
        (text, None)
        for text in ("", "1.0", "1e3", "1_000", "1,000", "0b1", "-0x1", " 1", "1 ", "१२", "a", "1" * 5000)
    ],
)
def test_whole_numbers_are_those_of_the_core_schema(text: str, value: int | None) -> None:
    assert as_integer(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False), ("FALSE", False)]
    + [(text, None) for text in ("yes", "no", "on", "tRue", "1", "", " true")],
)
def test_truth_values_are_those_of_the_core_schema(text: str, value: bool | None) -> None:
    assert as_boolean(text) is value


PIECES = [
    "a",
    "b: ",
    "- ",
    "\n",
    "\n  ",
    "\n    ",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    ": ",
    "#",
    " #",
    "|\n",
    ">-\n",
]
PIECES += [
    "&x ",
    "*x",
    "!t ",
    "<<",
    "? ",
    "---\n",
    "...\n",
    "%YAML",
    "\t",
    "\r",
    "\u2028",
    "\ufeff",
    "\x00",
    "\\",
    "@",
    "é",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
    | st.text(max_size=30)
    | st.binary(max_size=30)
)
@settings(max_examples=500, deadline=None)
@example("? ")
@example("a: &x\n&y b: c")
@example("a: !<")
@example('"a\x85\\\x85b": c')
@example("%TAG")
def test_whatever_is_read_is_a_node_or_a_problem_with_a_place_in_the_file(text: str | bytes) -> None:
    try:
        document = parse(text, "r.yaml")
    except Unusable as refusal:
        for problem in refusal.problems:
            assert problem.message
            assert problem.place.line >= 1
            assert str(problem)
            if problem.line_text:
                assert problem.place.column <= len(problem.line_text) + 1
        return
    check_places(document.root, document.line_text)


def check_places(node: Any, line_text: Any) -> None:
    """Every key and every text stands where its place says, if it is written in one plain line."""
    if isinstance(node, Mapping):
        for key in node:
            assert_stands(key, node.key_place(key), line_text)
            assert_stands(node[key], node.value_place(key), line_text)
            check_places(node[key], line_text)
    elif isinstance(node, Sequence):
        for position, item in enumerate(node):
            assert_stands(item, node.item_place(position), line_text)
            check_places(item, line_text)


def assert_stands(value: Any, place: Place, line_text: Any) -> None:
    line = line_text(place.line)
    written = line[place.column - 1 : place.column - 1 + place.width]
    if isinstance(value, str):
        assert len(written) == place.width
        assert written[0] in "'\"|>" or value.startswith(written)
    elif isinstance(value, Mapping | Sequence):
        assert value.place == place
    else:
        assert place.column <= len(line) + 1


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"), max_size=8)
DATA = st.recursive(
    TEXT,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("ab :#-?'\"é[,", min_size=1, max_size=6), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(
    DATA.map(lambda data: {"top": data}),
    st.sampled_from([None, True, False]),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_what_pyyaml_writes_is_read_back(data: Any, flow: bool | None, unicode: bool) -> None:
    text = yaml.dump(data, default_flow_style=flow, allow_unicode=unicode, Dumper=_Plain)
    document = parse(text, "r.yaml")
    assert document.root == data
    check_places(document.root, document.line_text)


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True
