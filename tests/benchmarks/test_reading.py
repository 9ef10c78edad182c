"""The annotated texts are whole, are split by their rule, and the scorer counts as it says."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import golden
import reading

from claims import languages
from claims.figure.figure import Figure
from claims.interval import Interval
from claims.languages.language import NO_CLAIMS

KINDS = {"count", "share", "money", "rate", "change", "rank", "measure", "multiple", "ambiguous"}
PARTS = ("seen", "unseen")
LATER = [(part, code) for part in ("later", "fresh") for code in golden.languages(part)]
MANY = ("ar", "de", "en", "en-IN", "es", "fr", "hi", "id", "ja", "pt", "ru", "th", "zh")


@pytest.mark.parametrize(
    ("part", "language"),
    [*((part, code) for part in PARTS for code in golden.languages()), *LATER],
)
def test_every_figure_stands_in_its_text_and_is_described_whole(part: str, language: str) -> None:
    for passage in golden.passages(part, language):
        for figure in passage.figures:
            assert passage.text[figure.start : figure.end] == figure.surface
            assert figure.kind in (KINDS if figure.claim else NO_CLAIMS), passage.id
            assert (figure.low is None) == (figure.high is None)
            if figure.claim:
                read = figure.value is not None or figure.low is not None
                assert read == (figure.kind != "ambiguous"), (passage.id, figure.surface)
                assert not figure.surface.endswith("."), (passage.id, figure.surface)
            if figure.low is not None and figure.high is not None:
                assert figure.low < figure.high


@pytest.mark.parametrize(("part", "language"), LATER)
def test_what_was_mended_stays_so(part: str, language: str) -> None:
    score = reading.scored(part, [language])[language]
    assert 2 * score.exact >= 0.92 * (score.gold + score.found)
    assert 2 * score.overlap >= 0.96 * (score.gold + score.found)


@pytest.mark.parametrize("language", golden.languages())
def test_passages_are_split_by_the_rule(language: str) -> None:
    split = {passage.id: part for part in PARTS for passage in golden.passages(part, language)}
    assert set(split) == {f"{language}-{number:02}" for number in range(1, len(split) + 1)}
    for identifier, part in split.items():
        number = int(identifier.rpartition("-")[2])
        assert golden.is_unseen(number, language, len(split)) == (part == "unseen"), identifier


def test_there_are_enough_figures_in_every_language() -> None:
    assert golden.languages("seen") == golden.languages("unseen")
    for language in golden.languages():
        figures = [
            figure
            for part in PARTS
            for passage in golden.passages(part, language)
            for figure in passage.figures
        ]
        assert len(figures) >= (30 if language in MANY else 12), language
        assert 0.2 <= sum(not figure.claim for figure in figures) / len(figures) <= 0.45, language


def test_figures_are_found_in_the_texts_that_everybody_may_see() -> None:
    """The floors of what is promised; the texts set aside are measured by hand, so that nobody tunes on them."""
    scores = reading.scored("seen", [code for code in golden.languages() if code in languages.codes()])
    total = scores["all"]
    assert 2 * total.exact >= 0.92 * (total.gold + total.found)
    assert total.hedge >= 0.92 * total.overlap
    assert total.mistaken < 0.1 * total.no_claims
    for code, score in scores.items():
        assert 2 * score.exact >= 0.85 * (score.gold + score.found), code


def test_later_texts_count_in_no_total(capsys: pytest.CaptureFixture[str]) -> None:
    assert reading.main(["--later", "--language", "en"]) == 0
    assert "all" in capsys.readouterr().out
    later = [passage.id for part, code in LATER for passage in golden.passages(part, code)]
    assert len(later) == len(set(later))
    seen = {passage.id for code in golden.languages() for passage in golden.passages("seen", code)}
    assert seen.isdisjoint(later)
    with pytest.raises(SystemExit):
        reading.main(["--later", "--unseen"])


def figure(surface: str, start: int, value: int, is_claim: bool = True) -> Figure:
    point = Interval.point(Fraction(value))
    end = start + len(surface)
    return Figure(
        surface, Fraction(value), None, None, "exact", None, "count", point, point, None, start, end, is_claim
    )


def test_scores_tell_exact_spans_overlaps_and_mistaken_numbers_apart() -> None:
    text = "about 40 shops and 12 inns in 2016"
    golds = (
        golden.Gold("about 40", 0, Fraction(40), None, None, ("approx",), None, "count", True),
        golden.Gold("12", 19, Fraction(12), None, None, ("exact",), None, "count", True),
        golden.Gold("2016", 30, None, None, None, ("exact",), None, "year", False),
    )
    found = [figure("40", 6, 40), figure("12", 19, 12), figure("2016", 30, 2016)]
    pairing = reading.paired(golden.Annotated("en-00", "en", text, golds), found)
    assert pairing.score() == reading.Score(
        gold=2, found=3, exact=1, overlap=2, hedge=1, described=2, no_claims=1, mistaken=1
    )
    assert len(list(pairing.misses())) == 3


def test_a_wrong_value_is_a_miss_and_a_false_find() -> None:
    gold = golden.Gold("12", 0, Fraction(12), None, None, ("exact",), None, "count", True)
    score = reading.paired(golden.Annotated("en-00", "en", "12", (gold,)), [figure("12", 0, 13)]).score()
    assert (score.gold, score.found, score.exact, score.overlap) == (1, 1, 0, 0)


def test_texts_set_aside_are_never_listed() -> None:
    with pytest.raises(SystemExit):
        reading.main(["--unseen", "--misses"])
