"""Arithmetic as readers are told it: words for signs, products between their ends, no more digits than help."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims import check, wording
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.interval import Interval
from claims.loading.load import from_documents
from claims.phrase import phrase
from claims.reasoning.arithmetic import COMES_TO, written
from claims.reasoning.constraint import Amount, Expression, Mean, Number, Product, Quotient, Sum
from report.account import account
from report.arithmetic import spoken_number, spoken_side
from report.edition import Edition
from report.sheet import from_document
from report.voice import Voice
from report.words import ENGLISH

SHEET = "sheet: s\nlayout: brief\ntitle: x\nblocks:\n  - heading: x\n"


REGISTRY = """\
registry: sides
title: Sides
sources: {r: {title: A report, type: report, issued: 2018, language: en}}
quantities: {visitors: {title: visitors, counts: visitor, measure: flow}}
claims:
  before: {figure: 10.2 million, says: Before., source: r, quantity: visitors, when: 2009}
  rise: {figure: rose by 35%, says: It rose., source: r, quantity: visitors, when: 2010}
  share: {figure: 35%, says: A share., source: r, quantity: visitors, share_of: visitors, when: 2010}
"""
BEFORE, RISE, SHARE = Amount("before"), Amount("rise"), Amount("share")


def side(expression: Expression, low: str, high: str) -> str:
    """A side of an equation with the ends between which it lies."""
    ends = wording.interval(Interval(Fraction(low), Fraction(high)))
    return phrase(COMES_TO, sum=written(expression), range=ends)


def one_and(change: Amount) -> Sum:
    one = Fraction(1)
    return Sum(((one, Number(one)), (one, change)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            side(Product(BEFORE, SHARE), "175000000000", "675000000000"),
            "10.2 million × 35 % (read loosely, between 175 billion and 675 billion)",
        ),
        (
            side(Product(BEFORE, one_and(RISE)), "13652345.5", "13888777.5"),
            "10.2 million with a rise of 35 % (read loosely, between about 13.65 million and about 13.89 million)",
        ),
        (
            side(Product(BEFORE, one_and(SHARE)), "1", "2"),
            "10.2 million × (1 + 35 %) (read loosely, between 1 and 2)",
        ),
        (
            side(Quotient(BEFORE, SHARE), "3188111111", "3188111111"),
            "10.2 million ÷ 35 % (read loosely, about 3.188 billion)",
        ),
        (
            side(Mean((BEFORE, SHARE)), "5", "7"),
            "a mean of 10.2 million, 35 % (read loosely, between 5 and 7)",
        ),
        (written(BEFORE), "10.2 million"),
    ],
)
def test_a_product_says_between_which_ends_it_lies(text: str, said: str) -> None:
    registry = from_documents((yaml.parse(REGISTRY, "s/registry.yaml"),))
    edition = Edition(from_document(yaml.parse(SHEET, "s/sheet.yaml")), check(registry))
    told = Voice(edition).say(spoken_side(text, registry))
    assert told.replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("16666666", "about 16.67 million"),
        ("12345.678", "about 12 346"),
        ("0.0123456789", "about 0.012346"),
        ("-1.23456", "about −1.235"),
        ("1204", "1 204"),
    ],
)
def test_worked_out_numbers_are_said_in_words_and_few_digits(value: str, said: str) -> None:
    exact = Fraction(value)
    assert spoken_number(str(wording.number(exact)), exact, ENGLISH) == said


@pytest.mark.parametrize("name", [one.name for one in all_checks() if one.at_most != "note"])
def test_no_account_has_signs_of_a_calculator(name: str) -> None:
    manual = next(one.manual for one in all_checks() if one.name == name)
    registry = from_documents((yaml.parse(sample(manual.flagged), "s/registry.yaml"),))
    edition = Edition(from_document(yaml.parse(SHEET, "s/sheet.yaml")), check(registry))
    for finding in edition.conflicts:
        told = account(finding, edition)
        text = " ".join((told.sentence, told.arithmetic, told.settle))
        assert not [sign for sign in ("≈", "(1 +", "= =", "›", " .", ": do not fit") if sign in text]
        assert not told.sentence.endswith("do not fit together.")  # as printed, or if what
        if finding.level == "error" and told.sentence.endswith(" as they are printed."):
            assert all(one.status == "printed" for one in finding.judgement.premises)
