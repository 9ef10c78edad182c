"""A document may change language inside; a sentence is read in another only where that is clear."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from claims.languages import codes
from claims.languages.identifying import likely, stretches

SENTENCES = {
    "en": "The schools of the town have been closed for the winter and they will not open before spring.",
    "id": "Sekolah di kota itu telah ditutup untuk musim dingin dan tidak akan dibuka sebelum musim semi.",
    "de": "Die Schulen der Stadt sind für den Winter geschlossen und werden nicht vor dem Frühling geöffnet.",
    "fr": "Les écoles de la ville sont fermées pour l'hiver et elles ne seront pas ouvertes avant le printemps.",
    "es": "Las escuelas de la ciudad están cerradas por el invierno y no se abrirán hasta la primavera.",
    "ru": "Школы в городе были закрыты на зиму, и они не будут открыты до весны, как и библиотека.",
    "th": "โรงเรียนในเมืองนี้ได้ปิดในฤดูหนาวและจะไม่เปิดจนกว่าจะถึงฤดูใบไม้ผลิที่จะมาถึง",
    "zh": "这个城市的学校在冬天关闭了，而且不会在春天之前开放，这是当地的规定。",
}


@pytest.mark.parametrize("code", sorted(SENTENCES))
@pytest.mark.parametrize("default", sorted(SENTENCES))
def test_a_sentence_is_told_whatever_the_language_of_the_document(code: str, default: str) -> None:
    if {code, default} == {"es", "fr"}:
        pytest.skip("French and Spanish share too many small words for one sentence to tell")
    assert [stretch.code for stretch in stretches(SENTENCES[code], default)] == [code]


@pytest.mark.parametrize("default", ["en", "id", "de", "th"])
def test_what_is_too_short_or_unclear_stays_in_the_language_of_the_document(default: str) -> None:
    for text in ("", "12", "Taxi Radio Hotel 12", "Table 3: 800.000", "Jakarta, Bangkok, Paris"):
        assert {stretch.code for stretch in stretches(text, default)} == {default}


@pytest.mark.parametrize(
    "text",
    [
        "Wheat yields averaged 3.2 tonnes per hectare, against 2.7 t/ha in 2015.",  # per, ha, in
        "Per capita income $3.2k vs $2.9k a decade ago, per ha yields 2.3 t.",
        "Maize prices per 90 kg bag: Nairobi 3,200, Mombasa 3,450, Kisumu 2,900 in May.",
    ],
)
def test_terse_english_with_units_is_no_other_language(text: str) -> None:
    assert {stretch.code for stretch in stretches(text, "en")} == {"en"}


@given(st.lists(st.sampled_from([*SENTENCES.values(), "Hotel 12.", "", "\n\n"]), max_size=6).map(" ".join))
def test_stretches_cover_the_text_in_order(text: str) -> None:
    found = stretches(text, "en")
    assert "".join(text[start:end] for start, end, _ in found) == text
    assert all(code in codes() for *_, code in found)
    assert all(one.code != other.code for one, other in pairwise(found))


SEEN = Path(__file__).parent.parent / "benchmarks" / "reading" / "seen"


def written(file: Path) -> tuple[str, str]:
    """A text for tests and its language."""
    told = yaml.safe_load(file.read_text(encoding="utf-8"))
    return "\n\n".join(passage["text"] for passage in told["passages"]), told["language"]


@pytest.mark.parametrize("file", sorted(SEEN.glob("*.yaml")), ids=lambda file: file.stem)
def test_a_whole_text_is_doubted_only_where_another_language_was_told(file: Path) -> None:
    text, language = written(file)
    assert likely(text, language) is None
    for other in ("en", "de", "th"):
        assert likely(text, other) in (None, language.partition("-")[0])


def test_most_texts_whose_language_was_told_wrong_are_doubted() -> None:
    files = [written(file) for file in sorted(SEEN.glob("*.yaml"))]
    others = [(text, code.partition("-")[0]) for text, code in files if code.partition("-")[0] != "en"]
    doubted = [code for text, code in others if likely(text, "en") == code]
    assert len(doubted) >= 0.8 * len(others)


def test_a_text_without_words_is_in_the_language_that_was_told() -> None:
    assert likely("", "id") is None
    assert likely("5 210 42,0 %\n3 990\n" * 50, "id") is None
