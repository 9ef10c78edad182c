"""Number words of another program, num2words, read back as the numbers that it wrote."""

from __future__ import annotations

import pytest

from claims.figure import read

num2words = pytest.importorskip("num2words", reason="num2words writes the number words").num2words

NUMBERS = [*range(131), 200, 205, 250, 311, 999, 1000, 1001, 1250, 2000, 2300, 3500, 10_000, 12_345]
NUMBERS += [20_000, 100_000, 123_456, 350_000, 10**6, 2_300_000, 15_800_000, 10**9, 3 * 10**9]


@pytest.mark.parametrize("code", ["ar", "bn", "ja", "ko", "ru", "th", "tr", "uk", "vi"])
def test_number_words_of_another_program_are_read_as_their_number(code: str) -> None:
    # Alone, Korean 이 (two) and 만 (ten thousand) are nearly always particles, so they are no numbers.
    particles = {2, 102, 10_000, 12_345} if code == "ko" else set()
    written = {num2words(number, lang=code): number for number in NUMBERS if number not in particles}
    assert {words: read(words, code).value for words in written} == written
