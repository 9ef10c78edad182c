"""Templates stand in the source as literals: all that the checks' samples say is made of those collected from there."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims.checking import check
from claims.checks import Check, all_checks, sample
from claims.document import yaml
from claims.finding import Judgement
from claims.implying import implied
from claims.loading.load import from_documents
from claims.phrase import EXCUSE, Advice, Counted, Dual, English, Listed, Phrase, Row, Sentence, Text, said
from tests.templates import ROOTS, collected

DOCUMENT = "In 2010 there were 15.8 million tourists in the country.\n"
# Fields of the registry are named as they are.
FIELDS = {"citing", "when", "where", "since", "issued", "accessed", "restates", "same_statement"}
LABELS = {
    "same time",
    "same place",
    "same definition",
    "same measure",
    "at one time, not added up",
    "same measure, though declared otherwise",
}


def parts(text: object) -> Iterator[object]:
    """A text and everything in it."""
    yield text
    match text:
        case Phrase():
            for one in text.fields.values():
                yield from parts(one)
            if isinstance(text, Dual):
                yield from parts(text.many)
        case Sentence():
            yield from parts(text.said)
        case Listed():
            for one in text.items:
                yield from parts(one)
        case Row():
            for one in text.parts:
                yield from parts(one)
        case Advice():
            yield from parts(text.what)


def told(judgement: Judgement) -> Iterator[str]:
    """What a page can tell of a judgement."""
    yield judgement.message
    yield from judgement.arithmetic
    yield from judgement.innocent_if
    yield from (one.name for one in judgement.premises if one.name not in LABELS)


def sentences(one: Check, documents: Path) -> Iterator[str]:
    for text in (one.manual.flagged, one.manual.accepted):
        registry = from_documents((yaml.parse(sample(text), "sample.yaml"),))
        for finding in check(registry, documents).findings:
            yield from told(finding.judgement)
        for value in implied(registry):
            yield from value.derivation
            yield value.shown()


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    (tmp_path / "report.txt").write_text(DOCUMENT, encoding="utf-8")
    return tmp_path


def test_every_template_can_be_read_off_the_source() -> None:
    templates, untold = collected()
    assert not untold
    assert len(templates) > 400
    assert all(one.places and one.text for one in templates)


def test_a_collected_template_names_its_file_and_line() -> None:
    whole = next(one for one in collected()[0] if one.text == "{figures}: do not fit together.")
    (place,) = whole.places
    name, _, line = place.partition(":")
    path = ROOTS[0].parent / name
    assert "APART" in path.read_text(encoding="utf-8").splitlines()[int(line) - 1]


def test_what_is_advice_for_the_maker_is_told_apart() -> None:
    advice = {one.text for one in collected()[0] if one.is_advice}
    readers = {one.text for one in collected()[0] if not one.is_advice}
    assert "fill `when:`" in advice
    assert "they speak of different places" in readers - advice


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_all_that_a_sample_says_is_made_of_collected_templates(one: Check, documents: Path) -> None:
    known = {template.text: template for template in collected()[0]}
    for text in sentences(one, documents):
        for part in parts(text):
            if isinstance(part, Phrase) and part.template != EXCUSE:
                assert part.template in known, part.template
                names = {name for _, name, _, _ in string.Formatter().parse(part.template) if name}
                assert names <= set(part.fields)
            if isinstance(part, Counted):
                assert part.several == known[part.template].several


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_what_a_sample_says_is_the_same_by_its_structure(one: Check, documents: Path) -> None:
    for text in sentences(one, documents):
        assert said(text, English()) == text


# Why a figure cannot be read is told in the words of the reading itself (claims/figure), in English alone.
UNREAD = "ambiguous-figure"


@pytest.mark.parametrize("one", [one for one in all_checks() if one.name != UNREAD], ids=lambda one: one.name)
def test_no_english_word_of_a_sample_stands_outside_a_template(one: Check, documents: Path) -> None:
    printed = f"{one.manual.text} {DOCUMENT} report report.txt".casefold()
    for text in sentences(one, documents):
        if not isinstance(text, Text):
            continue  # a table of figures with their kinds, for experts
        for part in parts(text):
            if isinstance(part, str) and not isinstance(part, Text):
                words = [word for word in re.findall(r"[^\W\d_]{3,}", part.casefold()) if word not in printed]
                assert not words or part in FIELDS, part
