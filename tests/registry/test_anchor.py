"""Anchors survive edits of their text, or are lost; they never lead to another figure."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.document.text import Text
from claims.registry import anchor as anchors
from claims.registry import occurrence as occurrences
from claims.registry.anchor import Passage, hashed, passage
from claims.registry.claim import Anchor
from claims.registry.occurrence import Occurrences

NUMBERS = ("12", "1 250", "20.6%", "about 7", "12.5")
WORDS = (
    "pupils",
    "walk",
    "in",
    "town",
    "schools,",
    "of",
    "the",
    "12",
    "7",
    "x1",
    ".",
    "\n\n",
    "–",
    "12-year",
)


def text(content: str) -> Text:
    return Text("a.txt", content, "0" * 64)


def anchored(content: str, start: int, end: int) -> Anchor:
    found = passage(text(content), start, end)
    return Anchor.model_validate(found.anchor)


def placed(of: Text, number: str, at: Anchor) -> Passage | None:
    return Occurrences(of).placed(number, at)


def find(of: Text, number: str) -> tuple[Passage, ...]:
    return Occurrences(of).of(number)


def document(words: list[str], number: str, marked: int) -> tuple[str, int]:
    """A text of words, and where its marked number starts; every third word is its own, so places differ."""
    before = " ".join(f"{word} w{index}" if index % 2 else word for index, word in enumerate(words[:marked]))
    after = " ".join(f"{word} v{index}" if index % 2 else word for index, word in enumerate(words[marked:]))
    lead = f"{before} " if before else ""
    return f"{lead}{number} {after}".rstrip(), len(lead)


def words_around(content: str, start: int, end: int) -> tuple[list[str], list[str]]:
    return content[:start].split()[-6:], content[end:].split()[:6]


def right(old: str, at: Anchor, number: str, new: str, followed: int | None) -> None:
    """What is found is the figure followed through the edit, or has all words around it that the anchor knew."""
    found = placed(text(new), number, at)
    if found is None:
        return
    assert new[found.start : found.end].split() == number.split()
    assert at.start is not None
    assert at.end is not None
    if found.start == followed:
        return
    before, after = words_around(old, at.start, at.end)
    now_before, now_after = words_around(new, found.start, found.end)
    assert now_before[len(now_before) - len(before) :] == before
    assert now_after[: len(after)] == after


long = st.lists(st.sampled_from(WORDS), min_size=14, max_size=40)
listed = st.lists(st.sampled_from(WORDS), max_size=40)
inserted = st.lists(st.sampled_from((*WORDS, *NUMBERS)), min_size=1, max_size=12).map(
    lambda them: " ".join(them)
)


@given(listed, st.sampled_from(NUMBERS), st.integers(0, 40), inserted, st.integers(0, 400))
@settings(max_examples=400, deadline=None)
def test_text_put_in_anywhere_leads_to_the_same_figure_or_to_none(
    words: list[str], number: str, marked: int, more: str, place: int
) -> None:
    old, start = document(words, number, min(marked, len(words)))
    at = anchored(old, start, start + len(number))
    cut = min(place, len(old))
    new = f"{old[:cut]}{more}{old[cut:]}"
    followed = start if cut >= start + len(number) else start + len(more) if cut <= start else None
    right(old, at, number, new, followed)


@given(listed, st.sampled_from(NUMBERS), st.integers(0, 40), st.integers(0, 400), st.integers(1, 60))
@settings(max_examples=400, deadline=None)
def test_text_taken_out_anywhere_leads_to_the_same_figure_or_to_none(
    words: list[str], number: str, marked: int, place: int, length: int
) -> None:
    old, start = document(words, number, min(marked, len(words)))
    end = start + len(number)
    at = anchored(old, start, end)
    first, last = min(place, len(old)), min(place + length, len(old))
    new = old[:first] + old[last:]
    followed = start if first >= end else start - (last - first) if last <= start else None
    right(old, at, number, new, followed)


@given(long, listed, st.sampled_from(NUMBERS), st.integers(0, 40), inserted)
@settings(max_examples=200, deadline=None)
@example(["pupils"] * 14, [], "12", 7, "12 schools")
def test_edits_beyond_the_six_words_are_survived(
    words: list[str], far: list[str], number: str, marked: int, more: str
) -> None:
    marked = 7 + marked % (len(words) - 13)
    old, start = document(words, number, marked)
    at = anchored(old, start, start + len(number))
    lead = " ".join([more, *far]) + "\n"
    new = f"{lead}{old}\n{more}"
    found = placed(text(new), number, at)
    if [one.context for one in find(text(new), number)].count(at.context or "") == 1:
        assert found is not None
        assert found.start == start + len(lead)


@given(st.text(max_size=80), st.text(min_size=1, max_size=6), st.integers(0, 90), st.integers(0, 90))
@settings(max_examples=200, deadline=None)
def test_any_text_and_any_anchor_are_no_fault(content: str, number: str, start: int, length: int) -> None:
    at = Anchor(start=start, end=start + length, context="0" * 64)
    assert placed(text(content), number, at) is None


OLD = "In the north there were 12 schools and in the south there were 12 gardens for all of the pupils."


def test_the_other_figure_with_the_same_digits_is_never_taken() -> None:
    at = anchored(OLD, OLD.index("12"), OLD.index("12") + 2)
    assert placed(text(OLD.replace("12 schools and in the south there were ", "")), "12", at) is None
    assert placed(text(OLD.replace("12 schools", "15 schools")), "12", at) is None
    assert placed(text(OLD.replace("12 schools", "112 schools")), "12", at) is None
    moved = placed(text("12 years ago it was not so. " + OLD), "12", at)
    assert moved is not None
    assert moved.start == OLD.index("12") + 28


def test_of_two_places_with_the_same_words_the_nearest_is_taken() -> None:
    passage_ = "a b c d e f 12 g h i j k l. "
    old = passage_ * 2 + "end"
    at = anchored(old, old.rindex("12"), old.rindex("12") + 2)
    found = placed(text("x " + old), "12", at)
    assert found is not None
    assert found.start == old.rindex("12") + 2


def test_other_lines_that_part_other_words_lose_no_anchor() -> None:
    whole = (
        "In the northern provinces all volunteers counted 12 long-standing playgrounds, and nobody disagreed."
    )
    editions = (
        whole,
        whole.replace("volunteers", "volun-\nteers"),
        whole.replace("provinces", "provin-\n  ces"),
        whole.replace("playgrounds", "play-\r\ngrounds"),
        whole.replace("long-standing", "long-\nstanding"),
    )
    for old in editions:
        at = anchored(old, old.index("12"), old.index("12") + 2)
        for new in editions:
            found = placed(text("More.\n" + new), "12", at)
            assert found is not None, (old, new)
            assert found.start == 6 + new.index("12")
    at = anchored(whole, whole.index("12"), whole.index("12") + 2)
    for other in ("volunteer", "provincial"):
        assert placed(text(whole.replace("volunteers", other)), "12", at) is None
    assert placed(text(whole.replace("12", "13")), "12", at) is None


def test_a_figure_that_the_end_of_a_line_parts_is_found_whole_and_as_printed() -> None:
    old = "Of all the pupils in town 5 mil-\nlion walk and 5 million ride, but none of 5 mil-\n lions does."
    first, second = old.index("5"), old.index("5 million")
    assert [one.start for one in find(text(old), "5 million")] == [first, second]
    assert [one.start for one in find(text(old), "5 mil- lion")] == [first]
    for printed in ("5 million", "5 mil- lion"):
        at = anchored(old, first, first + len("5 mil-\nlion"))
        for new in (old, "More.\n" + old):
            found = placed(text(new), printed, at)
            assert found is not None
            assert new[found.start : found.end] == "5 mil-\nlion"
    at = anchored(old, first, first + len("5 mil-\nlion"))
    now = placed(text("More. " + old.replace("-\n", "")), "5 million", at)
    assert now is not None
    assert now.start == 6 + first


def test_a_text_may_grow_at_either_end() -> None:
    old = "About 7 of the 12 schools are new."
    at = anchored(old, old.index("12"), old.index("12") + 2)
    for new in ("A preface was added. " + old, old + " More follows now.", "Before. " + old + " After."):
        found = placed(text(new), "12", at)
        assert found is not None, new
        assert found.start == new.index("12")
    assert placed(text("Of 12 more. " + old.replace("12", "13")), "12", at) is None


def test_without_a_hash_an_anchor_holds_only_where_the_figure_stands_as_a_whole() -> None:
    at = Anchor(start=0, end=2)
    assert placed(text("12 schools"), "12", at) is not None
    assert placed(text("123 schools"), "12", at) is None
    assert placed(text("The 12 schools"), "12", at) is None


def test_numbers_next_to_letters_of_scripts_without_spaces_are_found() -> None:
    for content, number in (
        ("全市有12所学校", "12"),
        ("มี12แห่ง", "12"),
        ("모두 12명이다", "12"),
        ("共有三百所学校", "三百"),
    ):
        assert [content[one.start : one.end] for one in find(text(content), number)] == [number]
    assert not find(text("全市有112所学校"), "12")
    assert not find(text("共有二千三百所学校"), "三百")
    assert not find(text("x12 and 12th"), "12")


@pytest.mark.parametrize("edit", [("In all, ", "More. In all, "), ("counted", "noted")])
def test_a_thousand_anchors_that_moved_or_are_lost_take_linear_time(
    edit: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hashes are counted, not seconds: four times as many anchors take about four times as many."""
    counted = 0

    def hashes(before: list[str], after: list[str]) -> str:
        nonlocal counted
        counted += 1
        return hashed(before, after)

    for module in (anchors, occurrences):
        monkeypatch.setattr(module, "hashed", hashes)
    needed = []
    for sentences in (100, 400):
        old = "In all, " + "".join(
            f"Street {one} counted 12 of {one} {one + 1}.\n" for one in range(sentences)
        )
        ats = [anchored(old, one.start(), one.end()) for one in re.finditer(r"(?<=counted )12", old)]
        places = Occurrences(text(old.replace(*edit)))
        counted = 0
        found = [places.placed("12", at) for at in ats]
        assert all(one is None for one in found) == (edit[0] == "counted")
        needed.append(counted)
    assert needed[1] < 5 * needed[0]
