"""Arithmetic as readers are told it: words for signs, products between their ends, no more digits than help."""

from __future__ import annotations

import pytest

from claims import check
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.loading.load import from_documents
from report.account import account
from report.arithmetic import spoken_numbers, spoken_sum
from report.edition import Edition
from report.sheet import from_document
from report.words import ENGLISH

SHEET = "sheet: s\nlayout: brief\ntitle: x\nblocks:\n  - heading: x\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "2.9 trillion THB = [40 000 THB × 10 million = 175 billion to 675 billion]",
            "2.9 trillion THB = 40 000 THB × 10 million (read loosely, between 175 billion and 675 billion)",
        ),
        (
            "15.8 million = [10.2 million × (1 + a rise of 35 %) = ≈ 13.652 million to ≈ 13.889 million]",
            "15.8 million = 10.2 million with a rise of 35 % "
            "(read loosely, between about 13.65 million and about 13.89 million)",
        ),
        ("3.2 = [1 ÷ 7 = ≈ 3.188 billion]", "3.2 = 1 ÷ 7 (read loosely, about 3.188 billion)"),
        ("[a mean of 5, 7 = 5 to 7] = 9", "a mean of 5, 7 (read loosely, between 5 and 7) = 9"),
    ],
)
def test_a_product_says_between_which_ends_it_lies(line: str, said: str) -> None:
    assert spoken_sum(line, ENGLISH) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("at most ≈ 16.667 million", "at most about 16.67 million"),
        ("≈ 12 345.678", "about 12 345"),
        ("≈ 0.012346 of it", "about 0.012346 of it"),
        ("≈ −1.23456", "about −1.235"),
        ("1 204 against 1 310", "1 204 against 1 310"),
    ],
)
def test_worked_out_numbers_are_said_in_words_and_few_digits(line: str, said: str) -> None:
    assert spoken_numbers(line, ENGLISH) == said


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
        if finding.level == "error" and told.sentence.endswith(ENGLISH.as_printed + "."):
            assert all(one.status == "printed" for one in finding.judgement.premises)
