"""Phrases: English text as it always was, with a structure that another voice can say."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction

import pytest

from claims import phrase, wording
from claims.figure import read
from claims.interval import Interval
from claims.phrase import (
    SEMICOLON,
    Advice,
    Counted,
    English,
    Id,
    Leaf,
    Listed,
    Phrase,
    Row,
    Sentence,
    Text,
    claim_id,
    dual,
    excuse,
    listed,
    named,
    of_many,
    plural,
    row,
    said,
    sentence,
)

FIGURE = read("about 60%", "en")


class Loud(English):
    """Templates in capital letters, numbers in brackets, ids in angles, lists with slashes."""

    def template(self, one: Phrase) -> str:
        return super().template(one).replace("together if", "TOGETHER IF").replace("more than", "MORE THAN")

    def leaf(self, one: Leaf) -> str:
        return f"[{one}]"

    def name(self, one: Id) -> str:
        return f"<{one.section}:{one.name}>"

    def listed(self, items: list[str], joint: str) -> str:
        return f" /{joint.strip()}/ ".join(items)

    def advice(self, one: Advice) -> str:
        return ""


def test_a_phrase_is_its_english_text() -> None:
    one = phrase.phrase("{part} of {whole}", part="a", whole=claim_id("b"))
    assert one == "a of b"
    assert hash(one) == hash("a of b")
    assert f"{one}!" == "a of b!"
    assert one.template == "{part} of {whole}"
    assert one.fields == {"part": "a", "whole": "b"}


TEXTS: list[Text | str] = [
    phrase.phrase("{a} and {{b}}", a="x"),
    plural("{count} case of {what}", "{count} cases of {what}", count=1, what="flu"),
    plural("{count} case", "{count} cases", count=2),
    dual("both are", "all are"),
    sentence(phrase.phrase("{claim} is", claim=claim_id("a-1"))),
    listed(["a", claim_id("b"), "c"]),
    listed(["a", claim_id("b")], SEMICOLON),
    row("(", claim_id("a"), " + ", claim_id("b"), ")"),
    wording.figure(FIGURE),
    wording.interval(Interval(Fraction(1), Fraction(5, 2), True, True)),
    wording.interval(Interval(Fraction(1, 3), Fraction(1)), share=True),
    wording.stands_for("a", FIGURE),
    wording.times(Fraction(22, 7), False),
    named("units", "year", "years"),
    "plain {text}",
]


@pytest.mark.parametrize("text", TEXTS, ids=str)
def test_english_says_a_text_as_it_stands(text: str) -> None:
    assert said(text, English()) == text


@pytest.mark.parametrize("text", TEXTS, ids=str)
def test_a_text_is_copied_and_pickled_whole(text: str) -> None:
    for again in (copy.deepcopy(text), pickle.loads(pickle.dumps(text))):
        assert type(again) is type(text)
        assert said(again, Loud()) == said(text, Loud())


def test_one_and_several_are_two_templates() -> None:
    one, more = (plural("{count} comparison", "{count} comparisons", count=count) for count in (1, 2))
    assert (one, more) == ("1 comparison", "2 comparisons")
    assert isinstance(one, Counted)
    assert (one.template, one.several) == (more.template, more.several)


def test_two_and_many_are_two_templates() -> None:
    clause = dual("both are per {what}", "all are per {what}", what="month")
    assert of_many(clause, 2) == "both are per month"
    assert of_many(clause, 3) == "all are per month"
    assert of_many("both, in plain text", 3) == "both, in plain text"


def test_a_voice_says_every_part_in_its_own_way() -> None:
    figures = phrase.phrase("{first} and {second}", first=wording.figure(FIGURE), second=claim_id("b-2"))
    text = sentence(
        phrase.phrase("{figures}: do not fit together if {so}.", figures=figures, so=listed("xy"))
    )
    assert text == "About 60 % and b-2: do not fit together if x and y."
    assert said(text, Loud()) == "[about 60 %] and <claims:b-2>: do not fit TOGETHER IF x /and/ y."


def test_adding_keeps_the_structure() -> None:
    text = "so " + claim_id("a") + " = " + wording.number(Fraction(5)) + "."
    assert text == "so a = 5."
    assert isinstance(text, Row)
    assert text.parts == ("so ", "a", " = ", "5", ".")
    assert said(text, Loud()) == "so <claims:a> = [5]."


def test_a_capital_letter_is_that_of_the_language_it_is_said_in() -> None:
    text = sentence(phrase.phrase("more than {amount}", amount=wording.number(Fraction(5))))
    assert isinstance(text, Sentence)
    assert text == "More than 5"
    assert said(text, Loud()) == "MORE THAN [5]"
    assert sentence("plain") == "Plain"


def test_an_excuse_keeps_its_advice_apart() -> None:
    one = excuse("they speak of different times", "fill `when:`")
    assert one == "they speak of different times (fill `when:`)"
    assert one.fields == {"reason": "they speak of different times", "advice": " (fill `when:`)"}
    assert said(one, Loud()) == "they speak of different times"
    assert excuse("the world did change that fast").template == "the world did change that fast"


def test_one_item_is_no_list() -> None:
    assert listed(["a"]) == "a"
    assert listed([]) == ""
    assert isinstance(listed(["a", "b"]), Listed)
