"""Every language file has what English has, and adding one file is enough."""

from __future__ import annotations

import dataclasses
from fractions import Fraction
from pathlib import Path

import pytest

from claims import kind, languages, units
from claims.figure import read
from claims.figure.hedge import HEDGES
from claims.languages.language import Language, phrases

# Words that a language may well do without.
OPTIONAL = {
    "units_before",
    "duals",
    "decimal_words",
    "scale_first",
    "auxiliaries",
    "clocks",
    "levels",
    "definite",
    "separable",
    "amounts",
    "trailing",
    "stakes",
    "including",
    "finite",
    "age_decades",
    "lasting",
    "moves",
    "towards",
    "pairs",
    "streets",
    "counters",
    "reversed_ratios",
    "decoys",
    "joiners",
    "articles",
    "letters",
    "minus",
    "ordinal_marks",
    "fillers",
}
OPTIONAL |= {
    "thoroughfares",
    "money_after",
    "score_words",
    "modals",
    "inverts",
    "linkers",
    "stop_ordinals",
    "against",
    "follows",
    "eras",
    "decade_marks",
    "age_limits",
    "prefixes",
    "endings",
    "spaced",
    "compounds",
    "idle",
    "hundredths",
    "times_before",
    "verb_endings",
    "shifts",
    "adds_digits",
    "both_marks",
    "verbs_last",
    "months",
}
MEANINGS = (
    "hedges_after",
    "units",
    "counted",
    "measures",
    "changes",
    "ordinals",
    "fractions",
    "single_scales",
)

# What only English names: its customary units, and degrees that may be Fahrenheit's.
ENGLISH_ONLY = {"basis_point", "ton", "inch", "yard", "mile_per_hour", "degree"}

others = [code for code in languages.codes() if code != "en"]


def test_codes_are_sorted_and_hold_indonesian_and_english() -> None:
    assert list(languages.codes()) == sorted(languages.codes())
    assert {"en", "id"} <= set(languages.codes())


@pytest.mark.parametrize("code", others)
@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Language)])
def test_language_leaves_no_field_empty_that_english_fills(code: str, field: str) -> None:
    assert field in OPTIONAL or getattr(languages.load(code), field)


@pytest.mark.parametrize("code", others)
@pytest.mark.parametrize("field", MEANINGS)
def test_language_has_a_word_for_everything_english_has_a_word_for(code: str, field: str) -> None:
    if field == "single_scales" and not languages.load(code).spaced:
        pytest.skip("written without spaces, one and its scale word are two phrases (see the number words)")
    theirs, english = (set(getattr(languages.load(each), field).values()) for each in (code, "en"))
    missing = (
        english - theirs - ENGLISH_ONLY - ({5, 7} if field == "single_scales" else set())
    )  # lakh and crore
    assert not missing


@pytest.mark.parametrize("code", languages.codes())
def test_every_hedge_has_a_phrase_before_the_number_and_no_unknown_hedge_is_used(code: str) -> None:
    language = languages.load(code)
    assert set(language.hedges_before.values()) == set(HEDGES)
    assert set(language.hedges_after.values()) <= set(HEDGES)


@pytest.mark.parametrize("code", languages.codes())
def test_number_words_cover_zero_to_ninety_nine_and_the_hundreds(code: str) -> None:
    language = languages.load(code)
    assert set(range(100)) <= set(language.numbers.values())
    assert set(language.hundreds.values()) >= set(range(100, 1000, 100))


@pytest.mark.parametrize("code", languages.codes())
def test_every_number_word_reads_as_its_number(code: str) -> None:
    language = languages.load(code)
    assert all(read(word, code).value == value for word, value in language.numbers.items())
    for hundred, hundreds in language.hundreds.items():
        assert read(hundred, code).value == hundreds


@pytest.mark.parametrize("code", languages.codes())
def test_every_phrase_can_be_read_in_a_figure(code: str) -> None:
    """A phrase that another swallows would be listed in vain."""
    language = languages.load(code)
    for phrase, hedge in language.hedges_before.items():
        assert read(f"{phrase} 500", code).hedge == hedge, phrase
    for phrase, hedge in language.hedges_after.items():
        assert read(f"500 {phrase}", code).hedge == hedge, phrase
    for phrase, fraction in language.fractions.items():
        assert read(phrase, code).value == Fraction(*fraction), phrase
    for phrase, unit in language.units.items():
        assert read(f"5 {phrase}", code).unit == (unit if unit != "tenth" else "percent"), phrase
    for phrase, money in language.money.items():
        assert read(f"5 {phrase}", code).unit == money.code, phrase
    for phrase in language.counted:
        assert read(f"5 {phrase}", code).noun == phrase, phrase
    for phrase, measure in language.measures.items():
        assert read(f"5 {phrase}", code).unit == measure, phrase
    for phrase, exponent in language.scales.items():
        assert read(f"5 {phrase}", code).value == 5 * 10**exponent, phrase
    for phrase, exponent in language.single_scales.items():
        assert read(phrase, code).value == 10**exponent, phrase
    for phrase, direction in language.changes.items():
        before = phrase not in (
            *language.hedges_before,
            *language.trailing,
        )  # больше 5 % is a bound, 5 % больше a rise
        before = before and not phrase.endswith(language.verb_endings or "\n")
        assert read(f"{phrase} 5%" if before else f"5% {phrase}", code).value == 5 * direction, phrase


@pytest.mark.parametrize("code", languages.codes())
def test_kinds_and_units_are_those_the_program_knows(code: str) -> None:
    language = languages.load(code)
    assert set(language.counted.values()) <= set(kind.KindTree.builtin().paths)
    assert all(noun == noun.lower() for noun in language.counted)
    for name in language.measures.values():
        assert units.unit(name)


def test_language_is_loaded_once_whatever_the_case_of_its_code() -> None:
    assert languages.load("id") is languages.load("ID")


def test_unknown_code_lists_the_known_ones_and_suggests_the_nearest() -> None:
    for asked, meant in [("en-GB", "en (English)"), ("ind", "id (Indonesian)"), ("english", "en (English)")]:
        with pytest.raises(LookupError) as caught:
            languages.load(asked)
        assert "known are " + ", ".join(languages.codes()) in str(caught.value)
        assert f"Did you mean {meant}?" in str(caught.value)


def test_code_without_a_neighbour_gets_no_suggestion_and_no_crash() -> None:
    for asked in ("", "zz", "../en", "x" * 10_000, "language"):
        with pytest.raises(languages.UnknownLanguage) as caught:
            languages.load(asked)
        assert len(str(caught.value)) < 300


def test_one_more_file_is_one_more_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = "import dataclasses\nfrom claims.languages import load\n"
    source += "LANGUAGE = dataclasses.replace(load('en'), code='en-CH', name='Swiss English')\n"
    (tmp_path / "en_ch.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    languages.codes.cache_clear()  # a process looks through the folder once
    try:
        assert "en-CH" in languages.codes()
        assert read("1’234’567", "en-CH").value == 1_234_567
        assert read("1'234'567", "en-ch").value == 1_234_567
    finally:
        languages.codes.cache_clear()


def test_phrase_with_two_meanings_is_an_error_of_the_language_file() -> None:
    with pytest.raises(ValueError, match="about"):
        phrases({"approx": "about", "almost": "about"})
