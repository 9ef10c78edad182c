"""Texts of a registry may be of any length and script; what is printed of them is short and ends between letters."""

from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.output.text import rendered
from claims.phrase import LONGEST, phrase, shortened
from claims.registry.registry import Registry

LONG = 20_000
LETTERS = {
    "latin": "x" * LONG,
    "words": "at risk of harm " * (LONG // 16),
    "thai": "เด็กที่ถูกแสวงหาประโยชน์" * (LONG // 24),
    "marks": "a" + "\u0301" * LONG,
    "joined": "👩\u200d👧\u200d👦" * (LONG // 5),
    "arabic": "طفل" * (LONG // 3),
}
MOST = 2500  # code points of one line: several quoted passages and one paragraph


def long_registry(text: str) -> Registry:
    lines = f"""\
sources:
  survey: {{title: "{text}", author: ["{text}"], issued: 2015, accessed: 2010-01-01, note: "{text}"}}
  report: {{title: "{text}", issued: 2018}}
quantities:
  pupils: {{title: "{text}", counts: student, measure: stock, definition: "{text}"}}
  girls: {{title: "{text} girls", part_of: pupils, sex: female}}
claims:
  found: {{figure: "12,400", says: "{text}", source: survey, when: 2014, where: TH, verb: "{text}", noun: "{text}",
    quantity: girls, citing: none, definition: "{text}"}}
  total: {{figure: "400", says: S., source: survey, when: 2014, where: TH, quantity: pupils, citing: none}}
  retold: {{figure: "12,400", says: S., source: report, when: 2016, where: TH, verb: "{text} too", quantity: girls,
    citing: [{{source: survey, claim: found, reach: attached}}]}}
  odd: {{figure: "{text} 5", says: S., source: report}}
relations:
  - {{equation: "{{found}} = {{total}} * 2", because: "{text}"}}
"""
    return from_documents((yaml.parse(sample(lines), "sample.yaml"),))


@pytest.mark.parametrize("script", LETTERS)
def test_what_is_printed_of_a_long_text_is_short(script: str) -> None:
    registry = long_registry(LETTERS[script])
    report = check(registry)
    assert {"scope-drift", "cannot-all-hold"} <= {one.check for one in report.findings}
    for finding in report.findings:
        for line in (finding.message, *finding.judgement.arithmetic, *finding.judgement.innocent_if):
            assert len(line) < MOST
    names = ("found", "retold", "odd", "pupils", "girls", "survey", "report")
    for text in (rendered(report), *(explain(name, registry) or "" for name in names)):
        assert text
        assert max(map(len, text.splitlines())) < MOST


@given(st.text(alphabet=st.sampled_from("ab ด็่ก\u0301\u200d👩ن"), max_size=400), st.integers(2, 200))
def test_a_shortened_text_begins_the_text_and_ends_between_letters(text: str, most: int) -> None:
    cut = shortened(text, most)
    assert len(cut) <= most
    if cut != text:
        kept = cut.removesuffix("…")
        assert cut.endswith("…")
        assert text.startswith(kept)
        after = text[len(kept) :]
        runs_on = category(after[0])[0] == "M" or "\u200d" in (after[0], kept[-1:])
        assert not runs_on or len(kept) <= most // 2 + 1  # of nothing but marks, somewhere


def test_short_texts_and_our_own_are_left_alone() -> None:
    assert phrase("“{a}”", a="x" * LONGEST) == f"“{'x' * LONGEST}”"
    inner = phrase("{a} and {b}", a="x" * 100, b="y" * 100)
    assert "y" * 100 in phrase("so {inner}", inner=inner)
