"""Kinds: which counts may be held against each other, and which never."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import kind as kind_module
from claims.kind import KindTree, UnusableKind, kind_shown

TREE = KindTree.builtin()
KINDS = st.sampled_from(list(TREE))


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("child", "child", "equal"),
        ("person", "child", "ancestor"),
        ("person", "girl", "ancestor"),
        ("girl", "person", "descendant"),
        ("girl", "boy", "sibling"),
        ("woman", "child", "sibling"),
        ("victim", "worker", "sibling"),
        ("visitor", "tourist", "ancestor"),
        ("child", "visitor", "unrelated"),
        ("person", "tourist", "unrelated"),
        ("person", "case", "unrelated"),
        ("trafficking-victim", "trafficking-case", "unrelated"),
        ("worker", "job", "unrelated"),
        ("person", "household", "unrelated"),
        ("death", "event", "unrelated"),
        ("subdistrict", "place", "descendant"),
    ],
)
def test_what_a_kind_is_to_another(a: str, b: str, answer: str) -> None:
    assert TREE.compare(a, b) == answer
    assert TREE.comparable(a, b) == (answer in ("equal", "ancestor", "descendant"))


MIRROR = {"ancestor": "descendant", "descendant": "ancestor"}


@given(KINDS, KINDS)
@settings(max_examples=200)
def test_comparison_read_backwards_is_its_mirror(a: str, b: str) -> None:
    there, back = TREE.compare(a, b), TREE.compare(b, a)
    assert back == MIRROR.get(there, there)
    assert (there == "equal") == (a == b)
    assert (there == "unrelated") == (TREE.root(a) != TREE.root(b))


def test_paths_and_what_readers_see() -> None:
    assert TREE.path("child") == ("person", "child")
    assert TREE.root("girl") == "person"
    assert kind_shown("child") == "person › child"
    assert kind_shown("person") == "person"
    assert kind_shown("fisher", TREE.extended({"fisher": "worker"})) == "person › worker › fisher"


def test_the_built_in_data_are_tidy() -> None:
    """Every line is read at its own depth, no kind stands twice, and no other word hides a kind."""
    lines = [line.partition("#")[0].rstrip() for line in kind_module._BUILTIN.splitlines()]
    lines = [line for line in lines if line]
    names = [line.strip().partition(":")[0] for line in lines]
    assert sorted(names) == list(TREE)
    for line, name in zip(lines, names, strict=True):
        assert re.fullmatch(r"(?:  )*[a-z][a-z0-9-]*(?:: [a-z, -]+)?", line), line
        assert len(TREE.path(name)) == (len(line) - len(line.lstrip())) // 2 + 1
    words = [word.strip() for line in lines for word in line.partition(":")[2].split(",") if word.strip()]
    assert len(words) == len(set(words)) == len(TREE.words)
    assert not set(words) & set(names)


@pytest.mark.parametrize(
    ("wrong", "advice"),
    [
        ("children", "write child"),
        ("Child", "write child"),
        ("people", "write person"),
        ("women", "write woman"),
        ("turist", "write tourist"),
        ("organization", "write organisation"),
        ("subdistricts", "write subdistrict"),
        ("zzz", "use one of: admission, "),
        ("voucher", "use one of: admission, "),
        ("", "use one of: "),
    ],
)
def test_an_unknown_kind_is_refused_with_the_nearest(wrong: str, advice: str) -> None:
    assert wrong not in TREE
    with pytest.raises(UnusableKind, match=re.escape(advice)) as refusal:
        TREE.path(wrong)
    assert refusal.value.kind == wrong
    with pytest.raises(ValueError, match="no kind is called"):
        TREE.compare("person", wrong)


def test_a_registry_adds_kinds_in_any_order() -> None:
    more = {
        "migrant-worker": "worker",
        "fisher": "migrant-worker",
        "voucher": None,
        "food-voucher": "voucher",
    }
    one = TREE.extended(more)
    other = TREE.extended(dict(reversed(more.items())))
    assert one == other != TREE
    assert one.path("fisher") == ("person", "worker", "migrant-worker", "fisher")
    assert one.compare("fisher", "worker") == "descendant"
    assert one.compare("fisher", "food-voucher") == "unrelated"
    assert "fisher" not in TREE
    assert TREE.extended({}) == TREE
    assert one.extended({"deckhand": "fisher"}).root("deckhand") == "person"


@pytest.mark.parametrize(
    ("additions", "kind", "words"),
    [
        ({"child": "person"}, "child", "exists already (person › child)"),
        ({"person": None}, "person", "exists already"),
        ({"fisher": "workr"}, "fisher", 'cannot belong to "workr": no kind is called "workr"; write worker'),
        ({"fisher": "zzz"}, "fisher", "add it with the kind it belongs to"),
        ({"a": "b", "b": "c", "c": "a"}, "a", "in a circle: a › b › c › a"),
        ({"a": "a"}, "a", "in a circle: a › a"),
        ({"x": "a", "a": "b", "b": "a"}, "a", "in a circle: a › b › a"),
        ({"skipper": "fishr", "fisher": "worker"}, "skipper", "write fisher"),
    ],
)
def test_additions_that_cannot_be_are_refused(
    additions: dict[str, str | None], kind: str, words: str
) -> None:
    with pytest.raises(UnusableKind, match=re.escape(words)) as refusal:
        TREE.extended(additions)
    assert refusal.value.kind == kind


def test_a_long_chain_of_kinds_does_not_exhaust_the_stack() -> None:
    chain: dict[str, str | None] = {f"k{n:04}": f"k{n + 1:04}" for n in range(3000)}
    assert len(TREE.extended({**chain, "k3000": "person"}).path("k0000")) == 3002


def test_the_tree_is_one_object_and_cannot_be_changed() -> None:
    assert KindTree.builtin() is TREE
    with pytest.raises(AttributeError):
        TREE.paths = {}  # type: ignore[misc]
    with pytest.raises(TypeError):
        TREE.paths["x"] = ("x",)  # type: ignore[index]
