"""Edits change what they are asked to change and nothing else."""

from __future__ import annotations

import copy
import re
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.document import edit
from claims.document.edit import append_item, set_key, set_keys, write_atomically
from claims.document.yaml import parse
from claims.place import Unusable


def plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: plain(each) for key, each in node.items()}
    return [plain(each) for each in node] if isinstance(node, list) else node


def edited(text: str, path: tuple[str | int, ...], key: str, value: Any) -> str:
    return set_key(parse(text, "r.yaml"), path, key, value)


def appended(text: str, path: tuple[str | int, ...], value: Any) -> str:
    return append_item(parse(text, "r.yaml"), path, value)


@pytest.mark.parametrize(
    ("before", "path", "after"),
    [
        ("a: 1\n", (), "a: 1\nk: v\n"),
        ("a: 1", (), "a: 1\nk: v"),
        ("\ufeffa: 1\r\n", (), "\ufeffa: 1\r\nk: v\r\n"),
        ("a: 1\rb: 2\r", (), "a: 1\rb: 2\rk: v\r"),
        ("a: 1 # c\n# end\n", (), "a: 1 # c\nk: v\n# end\n"),
        ("a:\n  b: 1 # c\n     # d\n  # e\n", ("a",), "a:\n  b: 1 # c\n     # d\n  k: v\n  # e\n"),
        ("a:\n  b: 1\n     # d\n", ("a",), "a:\n  b: 1\n  k: v\n     # d\n"),
        ("a:\r\n  b: x#y # c\r\n    # d", ("a",), "a:\r\n  b: x#y # c\r\n    # d\r\n  k: v"),
        ("a:\n  b: 1\n\nc: 2\n", ("a",), "a:\n  b: 1\n  k: v\n\nc: 2\n"),
        (
            "a:\n  b:\n    - x\n    - y: 1 # c\nc: 2\n",
            ("a",),
            "a:\n  b:\n    - x\n    - y: 1 # c\n  k: v\nc: 2\n",
        ),
        ("a:\n- b: 1\n-   c: 2\n", ("a", 1), "a:\n- b: 1\n-   c: 2\n    k: v\n"),
        ("a:\n  # c\nb: 1\n", ("a",), "a:\n  k: v\n  # c\nb: 1\n"),
        ("a: # c\nb: 1\n", ("a",), "a: # c\n  k: v\nb: 1\n"),
        ("a:", ("a",), "a:\n  k: v"),
        ("a: |\n  x\n\n\nb: 1\n", ("b2",), None),
        ("a:\n  t: |\n    x\n\n\nb: 1\n", ("a",), "a:\n  t: |\n    x\n  k: v\n\n\nb: 1\n"),
        ("a:\n  t: |+\n    x\n\n\nb: 1\n", ("a",), "a:\n  t: |+\n    x\n\n\n  k: v\nb: 1\n"),
        ("t: >\n  x", (), "t: >-\n  x\nk: v"),
        ("t: |2+ # c\n  x", (), "t: |2- # c\n  x\nk: v"),
        ("t: |\n  x\n  ", (), "t: |\n  x\nk: v\n  "),
        ("a: {b: 1}\n", ("a",), "a: {b: 1, k: v}\n"),
        ("a: { b: 1 } # c\n", ("a",), "a: { b: 1, k: v } # c\n"),
        ("a: {b: 1,}\n", ("a",), "a: {b: 1, k: v}\n"),
        ("a: {}\n", ("a",), "a: {k: v}\n"),
        ("a: {b}\n", ("a",), "a: {b, k: v}\n"),
        ("a: {\n  b: 1, # c\n  d: 2 # e\n}\n", ("a",), "a: {\n  b: 1, # c\n  d: 2, k: v # e\n}\n"),
        ("--- # c\na: 1\n...\n", (), "--- # c\na: 1\nk: v\n...\n"),
    ],
)
def test_a_new_key_follows_the_last_one_and_all_else_stays(before: str, path: Any, after: str | None) -> None:
    if after is None:
        with pytest.raises(Unusable):
            edited(before, path, "k", "v")
    else:
        assert edited(before, path, "k", "v") == after


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("k: old # c\nb: 1\n", "v", "k: v # c\nb: 1\n"),
        ("k:   'old'   # c\n", "v", "k:   v   # c\n"),
        ("k: old\n  goes on # c\nb: 1\n", "v", "k: v # c\nb: 1\n"),
        ("k: | # c\n  old\n  text\n\nb: 1\n", "v", "k: v # c\n\nb: 1\n"),
        ("k: # c\n  x: 1\n  y: 2 # d\nb: 1\n", "v", "k: v # c\n  # d\nb: 1\n"),
        ("k: # c\n  # d\n  x: 1\nb: 1\n", "v", "k: v # c\n  # d\nb: 1\n"),
        ("k:\n- x\n- y\nb: 1\n", "v", "k: v\nb: 1\n"),
        ("k:\n  x: |\n    text\n\nb: 1\n", "v", "k: v\n\nb: 1\n"),
        ("k:\n  x: 1", "v", "k: v"),
        ("k:\r\n  x: 1\r\nb: 1\r\n", "v", "k: v\r\nb: 1\r\n"),
        ("k: # c\r\nb: 1\r\n", "v", "k: v # c\r\nb: 1\r\n"),
        ("{k: old, b: 1}\n", "v", "{k: v, b: 1}\n"),
        ('{"k":"old", b: 1}\n', "v", '{"k": v, b: 1}\n'),
        ("{k, b: 1}\n", "v", "{k: v, b: 1}\n"),
        ("{b: 1, k: }\n", "v", "{b: 1, k: v }\n"),
        ('"k": old\n', "v", '"k": v\n'),
        ("k: old # c\n", {"x": "1 %", "w": "z"}, "k: {x: 1 %, w: z} # c\n"),
        ("k: old # c\nb: 1\n", {"x": "w" * 110}, "k: # c\n  x: " + "w" * 110 + "\nb: 1\n"),
        ("k:\n    x: 1 # c\nb: 1\n", {"x": "w" * 110}, "k:\n  x: " + "w" * 110 + " # c\nb: 1\n"),
        ("k: |\n  old\nb: 1\n", {"x": "w" * 110}, "k:\n  x: " + "w" * 110 + "\nb: 1\n"),
        ("k: 1\n", [{"source": "a"}, {"source": "b"}], "k: [{source: a}, {source: b}]\n"),
        ("k: 1\n", [], "k: []\n"),
        ("k: 1\n", 12, "k: 12\n"),
        ("k: 1\n", True, "k: true\n"),
    ],
)
def test_a_value_is_replaced_where_it_stands(before: str, value: Any, after: str) -> None:
    assert edited(before, (), "k", value) == after


@pytest.mark.parametrize(
    ("before", "path", "after"),
    [
        ("a:\n  - x # c\n# d\nb: 1\n", ("a",), "a:\n  - x # c\n  - v\n# d\nb: 1\n"),
        ("a:\n- x\nb: 1\n", ("a",), "a:\n- x\n- v\nb: 1\n"),
        ("a:\n- x:\n    y: 1\n", ("a",), "a:\n- x:\n    y: 1\n- v\n"),
        ("a:\n- |\n  x", ("a",), "a:\n- |-\n  x\n- v"),
        ("a:\n-\n- # c\n", ("a",), "a:\n-\n- # c\n- v\n"),
        ("a: []\n", ("a",), "a: [v]\n"),
        ("a: [x, 'y' ] # c\n", ("a",), "a: [x, 'y', v ] # c\n"),
        ("a: [\n  x, # c\n]\n", ("a",), "a: [\n  x, v # c\n]\n"),
        ("b: 1 # c\na: # d\n", ("a",), "b: 1 # c\na: # d\n  - v\n"),
        ("b: 1\n# end\n", ("a",), "b: 1\n# end\na:\n  - v\n"),
        ("b: 1 # end", ("a",), "b: 1 # end\na:\n  - v"),
        ("b: 1\n...\n# x\n", ("a",), "b: 1\na:\n  - v\n...\n# x\n"),
        ("b: |\n  x", ("a",), "b: |-\n  x\na:\n  - v"),
        ("{b: 1}\n", ("a",), "{b: 1, a: [v]}\n"),
        ("- - x\n  - y\n- z\n", (0,), "- - x\n  - y\n  - v\n- z\n"),
        ("- x\n", (), "- x\n- v\n"),
    ],
)
def test_an_item_is_appended_to_a_list_of_any_shape(before: str, path: Any, after: str) -> None:
    assert appended(before, path, "v") == after


def test_an_appended_mapping_looks_like_its_neighbours() -> None:
    item = {"finding": "3f9c01d2aa", "until": "2027-06-30"}
    assert appended("a:\n  - x: 1\n", ("a",), item) == (
        "a:\n  - x: 1\n  - finding: 3f9c01d2aa\n    until: 2027-06-30\n"
    )
    assert appended("a:\n  - {x: 1}\n", ("a",), item).endswith(
        "\n  - {finding: 3f9c01d2aa, until: 2027-06-30}\n"
    )


TEXTS = [
    *["", " ", "a ", " a", "a: b", "a:", ":a", "a #b", "#a", "- a", "-", "?", "a\nb", "\t", "a\tb", "'", '"'],
    *["null", "~", "No", "yes", "true", "12", "1.5e3", "0x1F", ".inf", "<<", "=", "---", "...", "%a", "@a"],
    *["&a", "*a", "!a", "|", ">", "[a]", "{a}", "a, b", "a]", "a}", "a{", "http://x/?y#z", "\x00", "\x07"],
    *["\u2028", "\ufeff", "\xa0", "\u202f5", "😀", "\ud7ff", "१२ लाख", "١٥٫٨", "800 ribu lebih", "a\r\nb"],
    *["\x85", "\\", "`a", "\ufffe", "\U0010ffff", "\x7f"],
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_reads_back_as_itself(text: str) -> None:
    for before, path in (("a: 1\n", ()), ("a: {b: 1}\n", ("a",)), ("a: [{b: 1}]\n", ("a", 0))):
        after = edited(before, path, "k", {"x": text, "y": [text, {"z": text}]})
        node: Any = parse(after, "r.yaml").root
        for step in path:
            node = node[step]
        assert node["k"] == {"x": text, "y": [text, {"z": text}]}


def test_text_that_other_readers_would_resolve_gets_quotes_and_plain_words_do_not() -> None:
    written = edited("a: 1\n", (), "k", ["no", "2010", "1.082", "null", "sekitar 60%", "2018-01-18", "12:30"])
    assert written == 'a: 1\nk: ["no", "2010", "1.082", "null", sekitar 60%, 2018-01-18, "12:30"]\n'


@pytest.mark.parametrize("key", ["", "x" * 1025])
def test_a_key_that_yaml_cannot_hold_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="1 to 1024"):
        edited("a: 1\n", (), key, "v")


def test_lone_surrogates_and_strange_types_are_refused() -> None:
    with pytest.raises(ValueError, match="U\\+D800"):
        edited("a: 1\n", (), "k", "\ud800")
    with pytest.raises(TypeError, match="float"):
        edited("a: 1\n", (), "k", 1.5)


@pytest.mark.parametrize(
    ("text", "path", "place"),
    [
        ("a: 1\n", ("b",), (1, 1)),
        ("x: 1\na: 1\n", ("a",), (2, 4)),
        ("a: [1]\n", ("a",), (1, 4)),
        ("a: [b: 1]\n", ("a", 0), (1, 5)),
        ("a:\n  - 1\n", ("a", 7), (2, 3)),
    ],
)
def test_what_cannot_be_edited_is_refused_with_its_place(
    text: str, path: Any, place: tuple[int, int]
) -> None:
    with pytest.raises(Unusable) as refusal:
        edited(text, path, "k", "v")
    (problem,) = refusal.value.problems
    assert (problem.place.line, problem.place.column) == place
    assert problem.hint


def test_many_changes_at_once_equal_the_same_changes_one_by_one() -> None:
    text = "a:\n  x: 1 # c\nb: {}\nc:\n"
    changes: list[Any] = [(("a",), "x", "2"), (("a",), "y", "3"), (("a",), "z", "4"), ((), "d", {"e": "5"})]
    touching: list[Any] = [
        *changes,
        (("b",), "p", "1"),
        (("b",), "q", "2"),
        (("c",), "r", "1"),
        (("c",), "s", "2"),
    ]
    for todo in (changes, touching):
        one_by_one = text
        for path, key, value in todo:
            one_by_one = edited(one_by_one, path, key, value)
        assert set_keys(parse(text, "r.yaml"), todo) == one_by_one


# --- random files

WORDS = st.sampled_from(["x", "1.082", "no", "a b", "it''s", "http://x/y", "800 ribu", "ท่องเที่ยว", "l\u2028s"])
KEYS = st.lists(
    st.sampled_from(["k", "a", "b", "c d", '"e"', "'f g'", "h"]), min_size=1, max_size=4, unique=True
)
VALUES = st.recursive(
    st.text(max_size=12) | st.sampled_from(["no", "a: b", "x #y", "w" * 70]),
    lambda inner: (
        st.dictionaries(st.text(min_size=1, max_size=5), inner, max_size=3) | st.lists(inner, max_size=3)
    ),
    max_leaves=5,
)


class Layout:
    """Writes a random block mapping; every comment has its own number."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.comments = 0

    def maybe_comment(self) -> str:
        self.comments += 1
        return f"  # c{self.comments};" if self.draw(st.booleans()) else ""

    def between(self, indent: int) -> list[str]:
        kind = self.draw(st.sampled_from(["", "", "", "blank", "comment", "outdented"]))
        if kind == "blank":
            return [""]
        self.comments += 1
        return [" " * (indent if kind == "comment" else 0) + f"# c{self.comments};"] if kind else []

    def mapping(self, indent: int, depth: int) -> list[str]:
        lines: list[str] = []
        for key in self.draw(KEYS):
            lines += self.entry(" " * indent + key + ":", indent, depth) + self.between(indent)
        return lines

    def entry(self, prefix: str, indent: int, depth: int) -> list[str]:
        kinds = ["plain", "none", "quoted", "double", "literal", "flow", "wrapped", "below"]
        kind = self.draw(st.sampled_from(kinds + ["mapping", "list", "indentless"] * (depth > 0)))
        inner = " " * (indent + 2)
        word = self.draw(WORDS)
        if kind in ("plain", "none", "quoted", "double", "flow"):
            flow = self.draw(
                st.sampled_from(["[]", "{}", "[x, 'y']", "{a: 1, k: {b: 2}}", "[{k: 1,}, z,]", "{k, a: }"])
            )
            text = {"plain": f" {word}", "none": "", "quoted": f" '{word}'", "double": ' "q\\" # \\u00e9"'}
            return [prefix + text.get(kind, " " + flow) + self.maybe_comment()]
        if kind == "literal":
            header = self.draw(st.sampled_from(["|", ">", "|-", ">-", "|+", ">+"]))
            blanks = [""] * self.draw(st.integers(0, 2))
            return [
                f"{prefix} {header}{self.maybe_comment()}",
                inner + word,
                "",
                inner + "  # no comment",
                *blanks,
            ]
        if kind == "wrapped":
            return [prefix + " [x,", f"{inner}y{self.maybe_comment()}", f"{inner}]{self.maybe_comment()}"]
        if kind == "below":
            return [prefix + self.maybe_comment(), f"{inner}'below{self.maybe_comment()}", f"{inner}it'"]
        lines = [prefix + self.maybe_comment()]
        if kind == "mapping":
            return lines + self.between(indent + 2) + self.mapping(indent + 2, depth - 1)
        margin = indent + 2 if kind == "list" else indent
        for _ in range(self.draw(st.integers(1, 2))):
            if self.draw(st.booleans()):
                first, *rest = self.mapping(margin + 2, depth - 1)
                lines += [" " * margin + "- " + first.lstrip(" "), *rest]
            else:
                lines += [" " * margin + "- " + word + self.maybe_comment()]
        return lines


@st.composite
def files(draw: Any) -> str:
    layout = Layout(draw)
    lines = layout.between(0) + layout.mapping(0, 2)
    start = draw(st.sampled_from(["", "", "---\n", "\ufeff", "\ufeff# first\n"]))
    text = start + "\n".join(lines) + draw(st.sampled_from(["\n", "\n", "", "\n\n", "\n# last\n", "\n...\n"]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n", "\r"])))


def spots(node: Any, kind: type, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if isinstance(node, kind) else []
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return found + [spot for step, each in children for spot in spots(each, kind, (*path, step))]


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def lines_of(text: str) -> list[str]:
    return re.split(r"\r\n|\r|\n", text)


def is_insertion(before: str, after: str) -> bool:
    return len(after) > len(before) <= common_start(before, after) + common_start(before[::-1], after[::-1])


def common_start(a: str, b: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


def assert_only_added(before: str, after: str) -> None:
    """One piece was put in and nothing else touched, but for | or > where a last line end had to be added."""
    texts = [before]
    if not before.endswith(("\n", "\r")):
        headers = re.finditer(r"[|>]\+?", before)
        texts += [f"{before[: each.start()]}{each.group()[0]}-{before[each.end() :]}" for each in headers]
    assert any(is_insertion(text, after) for text in texts)


@given(files(), st.data())
@settings(max_examples=150, deadline=None)
def test_setting_a_new_key_changes_the_data_by_that_key_and_no_line(text: str, data: st.DataObject) -> None:
    document = parse(text, "r.yaml")
    path = data.draw(st.sampled_from(spots(document.root, dict)))
    wanted = plain(copy.deepcopy(document.root))
    value = data.draw(VALUES)
    at(wanted, path)["a new: key"] = value
    after = set_key(document, path, "a new: key", value)
    assert parse(after, "r.yaml").root == wanted
    assert_only_added(text, after)


@given(files(), st.data())
@settings(max_examples=150, deadline=None)
@example("a:\n  - |\n    x", None)
def test_appending_changes_the_data_by_one_item_and_no_line(text: str, data: st.DataObject | None) -> None:
    document = parse(text, "r.yaml")
    lists = spots(document.root, list)
    path = data.draw(st.sampled_from([*lists, ("accepted",)])) if data else ("a",)
    value = data.draw(VALUES) if data else "v"
    wanted = plain(copy.deepcopy(document.root))
    wanted.setdefault("accepted", [])
    at(wanted, path).append(value)
    if path != ("accepted",):
        del wanted["accepted"]
    after = append_item(document, path, value)
    assert parse(after, "r.yaml").root == wanted
    assert_only_added(text, after)


@given(files(), st.data())
@settings(max_examples=200, deadline=None)
def test_replacing_changes_only_the_lines_of_the_old_value(text: str, data: st.DataObject) -> None:
    document = parse(text, "r.yaml")
    path = data.draw(st.sampled_from(spots(document.root, dict)))
    mapping = at(document.root, path)
    if not mapping:
        return
    key = data.draw(st.sampled_from(sorted(mapping)))
    value = data.draw(VALUES)
    wanted = plain(copy.deepcopy(document.root))
    at(wanted, path)[key] = value
    after = set_key(document, path, key, value)
    assert parse(after, "r.yaml").root == wanted
    old, new = lines_of(text), lines_of(after)
    first = mapping.key_place(key).line
    assert new[: first - 1] == old[: first - 1]
    on_key_line = re.findall(r"# c\d+;", old[first - 1])
    assert all(comment in new[first - 1] or comment in "\n".join(new) for comment in on_key_line)
    places = [
        at(document.root, each[:-1]).key_place(each[-1]).line
        for each in keys_outside(document.root, (*path, key))
    ]
    following = min((line for line in places if line > first), default=None)
    if following:
        assert new[len(new) - (len(old) - following + 1) :] == old[following - 1 :]


def keys_outside(root: Any, path: tuple[str | int, ...]) -> list[tuple[Any, ...]]:
    mappings = spots(root, dict)
    every = [(*each, key) for each in mappings for key in at(root, each)]
    return [each for each in every if each[: len(path)] != path]


# --- writing files


def test_a_file_is_replaced_with_the_exact_bytes_and_its_mode_stays(tmp_path: Path) -> None:
    target = tmp_path / "r.yaml"
    target.write_bytes(b"old")
    target.chmod(0o662)  # wider than any usual umask lets a new file be
    write_atomically(target, "a: \u00e9\r\n")
    assert target.read_bytes() == b"a: \xc3\xa9\r\n"
    assert target.stat().st_mode & 0o777 == 0o662
    write_atomically(target, b"\xff")
    assert target.read_bytes() == b"\xff"
    assert [each.name for each in tmp_path.iterdir()] == ["r.yaml"]


def test_a_new_file_gets_the_usual_mode(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "new.yaml", "a: 1\n")
    assert (tmp_path / "new.yaml").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text("old")
    (tmp_path / "link.yaml").symlink_to("real.yaml")
    write_atomically(tmp_path / "link.yaml", "new")
    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_text() == "new"


@pytest.mark.parametrize(
    "failure", [KeyboardInterrupt(), OSError(28, "No space left on device"), MemoryError()]
)
@pytest.mark.parametrize("step", ["fsync", "replace", "fdopen"])
def test_after_any_failure_the_old_file_is_untouched_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, step: str
) -> None:
    target = tmp_path / "r.yaml"
    target.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(Path if step == "replace" else edit.os, step, fail)
    expected = Unusable if isinstance(failure, OSError) else type(failure)
    with pytest.raises(expected) as raised:
        write_atomically(target, "new")
    if isinstance(raised.value, Unusable):
        assert "No space left" in str(raised.value)
    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["r.yaml"]


def test_a_missing_folder_and_a_folder_as_target_are_unusable(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="cannot be written"):
        write_atomically(tmp_path / "no" / "r.yaml", "x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(Unusable, match="cannot be written"):
        write_atomically(tmp_path / "folder", "x")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
