"""Number words of another program, num2words, read back as the numbers that it wrote."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claims.figure import read

num2words = pytest.importorskip("num2words", reason="num2words writes the number words").num2words

# Every count of tens and hundreds of thousands, millions and thousand millions stands before a scale word too.
LARGE = [n * 10**power for power in range(3, 10) for n in (*range(1, 32), 50, 99, 100, 101, 110, 120, 999)]
LARGE += [1100, 1101, 5159, 15_800, 21_500, 101_000, 121_000, 210_000_000, 231_000_000, 231_010_000]
NUMBERS = [*range(131), 200, 205, 250, 311, 999, 1000, 1001, 1250, 2000, 2300, 3500, 10_000, 12_345]
NUMBERS += [20_000, 100_000, 123_456, 350_000, 10**6, 2_300_000, 15_800_000, 10**9, 3 * 10**9]


@pytest.mark.parametrize("code", ["ar", "bn", "ja", "ko", "ru", "th", "tr", "uk", "vi"])
def test_number_words_of_another_program_are_read_as_their_number(code: str) -> None:
    # Alone, Korean 이 (two) and 만 (ten thousand) are nearly always particles, so they are no numbers.
    particles = {2, 102, 10_000, 12_345} if code == "ko" else set()
    written = {num2words(number, lang=code): number for number in NUMBERS if number not in particles}
    assert {words: read(words, code).value for words in written} == written


@pytest.mark.parametrize("code", ["ja", "ko", "th"])
def test_large_number_words_without_spaces_are_read_as_their_number(code: str) -> None:
    written = {num2words(number, lang=code): number for number in LARGE}
    # Korean 만 alone is nearly always a particle, and as an age word it stands before digits.
    written = {words: number for words, number in written.items() if code != "ko" or words[0] != "만"}
    assert {words: read(words, code).value for words in written} == written


BILLION = 10**9
SPOKEN = [
    "ar",
    "bn",
    "de",
    "en",
    "en-IN",
    "es",
    "fr",
    "id",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt",
    "pt-BR",
    "ru",
    "sv",
]


@pytest.mark.parametrize("code", [*SPOKEN, "th", "tr", "uk", "vi"])
@given(number=st.integers(0, BILLION) | st.integers(0, 10**4) | st.integers(1, 999).map(lambda n: n * 10**6))
def test_any_number_up_to_a_thousand_million_is_read_back_from_its_words(code: str, number: int) -> None:
    said = str(num2words(number, lang=code.replace("-", "_")))
    # The oracle misspells Swedish fyrtio and Italian centodiciotto, drops a Turkish bir, and says ألف twice.
    said = said.replace("förtio", "fyrtio").replace("odicotto", "odiciotto")
    groups = [number // 10**power % 1000 for power in (3, 6)]
    assume(not (code == "tr" and any(group % 10 == 1 and group > 1 for group in groups[:1])))
    assume(not (code == "ar" and any(group % 100 in (1, 2) and group > 2 for group in groups)))
    # Korean 이 (two) before 만 and at the end, and 만 (ten thousand) at the beginning, are nearly always particles.
    assume(not (code == "ko" and (said[0] == "만" or "이만" in said or said.endswith("이"))))
    assert read(said, code).value == number


MALAY = {"delapan": "lapan", "nol": "sifar"}


@given(number=st.integers(0, BILLION))
def test_malay_number_words_are_read_as_their_number(number: int) -> None:
    """Malay says them as Indonesian does, but for two words."""
    said = " ".join(MALAY.get(word, word) for word in str(num2words(number, lang="id")).split())
    assert read(said, "ms").value == number


ONES = ["sifuri", "moja", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa"]
TENS = [
    "-",
    "kumi",
    "ishirini",
    "thelathini",
    "arobaini",
    "hamsini",
    "sitini",
    "sabini",
    "themanini",
    "tisini",
]


@given(number=st.integers(0, BILLION - 1))
def test_swahili_number_words_are_read_as_their_number(number: int) -> None:
    assume(number < 1000 or number % 1000 == 0 or number % 1000 >= 100)  # elfu mia na moja may be 101 000
    assert read(swahili(number), "sw").value == number


def swahili(number: int) -> str:
    """The number in words: the scale word before what it counts, and *na* before the last part of each."""
    if number < 10:
        return ONES[number]
    parts = []
    for power, word in ((6, "milioni"), (3, "elfu")):
        if count := number // 10**power % 1000:
            parts.append(f"{word} {_below_a_thousand(count)}")
    if rest := number % 1000:
        parts.append(_below_a_thousand(rest))
    return " na ".join(parts)


def _below_a_thousand(number: int) -> str:
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    parts = [f"mia {ONES[hundreds]}"] if hundreds else []
    parts += [TENS[tens]] if tens else []
    parts += [ONES[ones]] if ones else []
    return " na ".join(parts)


@pytest.mark.parametrize("scales", ["万亿", "萬億"])
def test_large_chinese_number_words_are_read_as_their_number(scales: str) -> None:
    ten_thousand, hundred_million = scales
    written = {
        chinese(number).replace("万", ten_thousand).replace("亿", hundred_million): number
        for number in (*range(1, 1300), *range(1300, 10_000, 7), *LARGE)
    }
    assert {words: read(words, "zh").value for words in written} == written


def chinese(number: int) -> str:
    """The number in words: groups of four digits, and one 零 for the zeros inside."""
    groups = [
        (number // 10**power % 10**4, word) for power, word in ((12, "万亿"), (8, "亿"), (4, "万"), (0, ""))
    ]
    text = ""
    for group, word in groups:
        if group:
            text += ("零" if text and group < 1000 else "") + _four_digits(group) + word
    return text.removeprefix("一") if text.startswith("一十") else text


def _four_digits(group: int) -> str:
    digits = [(group // 10**power % 10, word) for power, word in ((3, "千"), (2, "百"), (1, "十"), (0, ""))]
    said = "".join("零一二三四五六七八九"[digit] + word if digit else "零" for digit, word in digits)
    return re.sub("零+", "零", said).strip("零")


@pytest.mark.parametrize(
    "case", ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"]
)
def test_inflected_russian_number_words_are_read_as_their_number(case: str) -> None:
    mark = "p" if case == "locative" else case[0]
    written = {num2words(number, lang="ru", case=mark): number for number in NUMBERS if number > 1}
    assert {words: read(words, "ru").value for words in written} == written


@pytest.mark.parametrize("case", ["dative", "accusative", "instrumental"])
def test_inflected_ukrainian_number_words_are_read_as_their_number(case: str) -> None:
    # The oracle writes сьома, which is also seventh, and forms of ninety and a hundred that no grammar has.
    written = {num2words(number, lang="uk", case=case): number for number in NUMBERS if number > 1}
    odd = ("сьома", "дев'яностами", "стами")
    written = {words: number for words, number in written.items() if not any(each in words for each in odd)}
    assert {words: read(words, "uk").value for words in written} == written
