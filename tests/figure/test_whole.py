"""No piece of a larger printed number is ever given for the whole; and what only looks like one is read as before."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_decimal
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims import languages
from claims.figure.finding import find_figures

Found = list[tuple[str, str, Fraction | int | None]]


def found(text: str, language: str) -> Found:
    """The surface, the kind and the value of every figure; of a range its low end."""
    return [
        (figure.surface, figure.kind, figure.value if figure.low is None else figure.low)
        for figure in find_figures(text, language)
    ]


PAIRS: list[tuple[str, str, Found]] = [
    ("The shop is open 24/7 now.", "en", [("24/7", "time", None)]),
    ("They agreed on a 50/50 split.", "en", [("50/50", "ambiguous", None)]),
    ("They agreed on a 70/30 split.", "en", [("70/30", "ambiguous", None)]),
    ("They agreed on a 30/70 split.", "en", [("30/70", "ambiguous", None)]),
    ("It was rated 3.5/10 by guests.", "en", [("3.5/10", "ambiguous", None)]),
    ("His pressure was 120/80 then.", "en", [("120/80", "ambiguous", None)]),
    ("The home side won 3:2 there.", "en", [("3:2", "statistic", None)]),
    ("See A/RES/44/25 for it.", "en", [("44/25", "identifier", None)]),
    ("They use model 1-2-3 there.", "en", [("1-2-3", "identifier", None)]),
    ("About 2 1/2 million people came.", "en", [("2 1/2 million", "ambiguous", None)]),
    ("Ada 1.200 000 orang di sana.", "id", [("1.200 000", "ambiguous", None)]),
    ("Some 3·5 million people came.", "en", [("3·5 million", "ambiguous", None)]),
    ("They drove a 4x4 there.", "en", [("4x4", "ambiguous", None)]),
    ("That hit 1-in-4 girls.", "en", [("1-in-4", "share", Fraction(1, 4))]),
    # Beside them, what is one number or two that belong apart.
    ("That hit 1 in 4 girls.", "en", [("1 in 4", "share", Fraction(1, 4))]),
    ("It grew 4x there.", "en", [("grew 4x", "multiple", 4)]),
    ("Of all pupils 3/4 stayed.", "en", [("3/4", "share", Fraction(3, 4))]),
    ("The rate was 3/100,000 there.", "en", [("3/100,000", "rate", 3)]),
    ("The rate was 3 / 100 000 births.", "en", [("3 / 100 000", "rate", 3)]),
    ("Die Rate lag bei 3 / 100 000 Geburten.", "de", [("3 / 100 000", "rate", 3)]),
    ("There were 2, 3 and 4 boats.", "en", [("2", "count", 2), ("3", "count", 3), ("4", "count", 4)]),
    ("Some 3-5 boats came.", "en", [("Some 3-5", "count", 3)]),
    ("The ratio was 1:20 there.", "en", [("1:20", "share", Fraction(1, 20))]),
    (
        "From 2004-2015 800-900 thousand came.",
        "en",
        [("2004-2015", "year", None), ("800-900 thousand", "count", 800_000)],
    ),
]

SCALES: list[tuple[str, str, Found]] = [
    ("Some 1,5 million people came.", "en", [("1,5 million", "ambiguous", None)]),
    ("15,8 مليون", "ar", [("15,8 مليون", "ambiguous", None)]),
    ("Es kamen 1.5 Millionen Menschen.", "de", [("1.5 Millionen", "ambiguous", None)]),
    ("Some 1.5 million people came.", "en", [("Some 1.5 million", "count", 1_500_000)]),
]

SIGNS: list[tuple[str, str, Found]] = [
    ("They set up a $1.5-billion fund.", "en", [("$1.5-billion", "money", 1_500_000_000)]),
    ("He paid with a $5 note.", "en", [("$5", "money", 5)]),
    ("There was a six-month delay.", "en", [("six-month", "measure", 6)]),
    ("He paid A$5 for it.", "en", [("A$5", "money", 5)]),
]

APOSTROPHES: list[tuple[str, str, Found]] = [
    *(
        (f"1'200'000 {noun}", code, [("1'200'000", "count", 1_200_000)])
        for noun, code in (
            ("people", "en"),
            ("personnes", "fr"),
            ("Menschen", "de"),
            ("persone", "it"),
            ("orang", "id"),
            ("человек", "ru"),
        )
    ),
    ("1’200 Franken", "de", [("1’200 Franken", "money", 1200)]),
    ("1'200.50 Franken", "de", [("1'200.50 Franken", "money", Fraction("1200.5"))]),
    ("He is 5'10 tall.", "en", [("5'10", "ambiguous", None)]),
    ("They found 1'20'000 of them.", "en", [("1'20'000", "ambiguous", None)]),
]

NOTATIONS: list[tuple[str, str, Found]] = [
    ("It rose by .5 percent.", "en", [(".5", "ambiguous", None)]),
    ("It cost $.5 million then.", "en", [(".5 million", "ambiguous", None)]),
    ("Es stieg um ,5 Prozent.", "de", [(",5", "ambiguous", None)]),
    ("About 10^6 cells grow.", "en", [("10^6", "ambiguous", None)]),
    ("About 3 × 10⁶ cells grow.", "en", [("3 × 10⁶", "ambiguous", None)]),
    ("Only 10^-6 of it is left.", "en", [("10^-6", "ambiguous", None)]),
    ("They sold 1.5e6 units.", "en", [("1.5e6", "ambiguous", None)]),
    ("The effect was small (p < 0.05).", "en", [("p < 0.05", "statistic", None)]),
    ("It was clear, p = .03, n.", "en", [("p = .03", "statistic", None)]),
    ("It was t(45) = 2.31 there.", "en", [("t(45) = 2.31", "statistic", None)]),
    # Beside them: a note after a stop, a page, a multiplication.
    ("As was found.5 Others agree.", "en", [("5", "citation", 5)]),
    ("See p. 45 there.", "en", [("45", "page", 45)]),
    ("It holds 10 rooms.", "en", [("10", "count", 10)]),
]

AGES: list[tuple[str, str, Found]] = [
    ("Of the workers 40% of them under 18 left.", "en", [("40%", "share", 40), ("18", "age", 18)]),
    ("Some 40% are under 18.", "en", [("Some 40%", "share", 40), ("18", "age", 18)]),
    ("40 % von ihnen unter 18.", "de", [("40 %", "share", 40), ("18", "age", 18)]),
    ("40 % dari mereka di bawah 18 tahun.", "id", [("40 %", "share", 40), ("18 tahun", "age", 18)]),
    # Beside them: where a change leads, what else is counted, how long something took.
    ("It fell from 40% to under 18.", "en", [("40%", "share", 40), ("under 18", "count", 18)]),
    ("Some 12% of schools have over 20.", "en", [("Some 12%", "share", 12), ("over 20", "count", 20)]),
    ("It was 5% in under 18 months.", "en", [("5%", "share", 5), ("under 18 months", "measure", 18)]),
]

MARKS: list[tuple[str, str, Found]] = [
    ("هناك 200.000 طفل", "ar", [("200.000", "ambiguous", None)]),
    ("بين 200.000 و 300.000", "ar", [("200.000", "ambiguous", None), ("300.000", "ambiguous", None)]),
    ("بلغ العدد 200,000 طفل", "ar", [("200,000", "count", 200_000)]),
    ("هناك ٢٠٠٬٠٠٠ طفل", "ar", [("٢٠٠٬٠٠٠", "count", 200_000)]),
    ("بنسبة 3.5 في المئة", "ar", [("3.5 في المئة", "share", Fraction("3.5"))]),
    ("They counted 800.000 visitors.", "en", [("800.000", "ambiguous", None)]),
    ("Ada 1,082 wisatawan.", "id", [("1,082", "ambiguous", None)]),
    ("They counted 1.082 million visitors.", "en", [("1.082 million", "count", 1_082_000)]),
    ("It was 1.082 in May.", "en", [("1.082", "count", Fraction("1.082"))]),
    ("They counted 300.4 The team left.", "en", [("300.4", "ambiguous", None)]),
    ("It reached 3.4 The", "en", [("3.4", "ambiguous", None)]),
    ("It weighed 3.4 Kilograms.", "en", [("3.4 Kilograms", "measure", Fraction("3.4"))]),
    ("It was 3.4. The team left.", "en", [("3.4", "count", Fraction("3.4"))]),
]

SPOKEN: list[tuple[str, str, Found]] = [
    ("He left in nineteen eighty-four.", "en", [("nineteen eighty-four", "year", None)]),
    ("In twenty twenty-three they met.", "en", [("twenty twenty-three", "year", None)]),
    ("There were twenty rooms.", "en", [("twenty", "count", 20)]),
    ("There were eighty-four rooms.", "en", [("eighty-four", "count", 84)]),
    ("Of nineteen, eighty-four left.", "en", [("nineteen", "count", 19), ("eighty-four", "count", 84)]),
    ("They made twenty ten-year plans.", "en", [("twenty", "count", 20), ("ten-year", "measure", 10)]),
]

LINES: list[tuple[str, str, Found]] = [
    ("They counted 800\n000 children.", "en", [("800\n000", "count", 800_000)]),
    ("Es sind rund 1 200\n000 Kinder.", "de", [("rund 1 200\n000", "count", 1_200_000)]),
    ("They counted 800,\n000 children.", "en", [("800,\n000", "ambiguous", None)]),
    ("They counted 800\n123 children.", "en", [("800\n123", "ambiguous", None)]),
    ("Rooms\n800\n123\n400\n", "en", [("800", "count", 800), ("123", "count", 123), ("400", "count", 400)]),
    ("Of 800,\n345 were girls.", "en", [("800", "count", 800), ("345", "count", 345)]),
    ("They built 40\n123 years ago.", "en", [("40\n123", "ambiguous", None)]),
    ("In 2010\n123 children came.", "en", [("2010", "year", 2010), ("123", "count", 123)]),
]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [*PAIRS, *SCALES, *SIGNS, *APOSTROPHES, *NOTATIONS, *LINES, *AGES, *MARKS, *SPOKEN],
)
def test_a_number_is_found_whole_or_not_at_all(text: str, language: str, expected: Found) -> None:
    assert found(text, language) == expected


def printed(value: Decimal, code: str, own_digits: bool) -> str:
    """The number as CLDR prints it in the language, in European digits or in those of its script."""
    system = "default" if own_digits else "latn"
    places = max(0, -int(value.as_tuple().exponent))
    form = "#,##0" + ("." + "0" * places if places else "")
    if code in ("hi", "bn", "en-IN"):
        form = "#,##," + form[2:]
    return format_decimal(value, form, locale=code.replace("-", "_"), numbering_system=system)


NUMBERS = st.one_of(
    st.integers(0, 10**12).map(Decimal), st.decimals(0, 10**7, places=1), st.decimals(0, 10**4, places=2)
)
CARRIERS = st.sampled_from(
    ["{a} {n} {b}", "{n} {b} {a}", "{a} {n}. {b}", "{a} ({n}) {b}", "{a} {n}% {b}", "{a} {n}, {n} {b}"]
)


@settings(max_examples=600, deadline=None)
@given(
    NUMBERS,
    st.sampled_from(languages.codes()),
    st.booleans(),
    CARRIERS,
    st.integers(0, 20),
    st.integers(0, 20),
)
@example(Decimal(200_000), "ar", False, "{a} {n} {b}", 0, 1)
@example(Decimal(125_000_000_000), "ru", False, "{a} {n} {b}", 0, 0)
@example(Decimal("1234567.8"), "de", False, "{a} {n}. {b}", 0, 1)
def test_a_figure_never_begins_or_ends_inside_a_number(
    value: Decimal, code: str, own_digits: bool, carrier: str, first: int, second: int
) -> None:
    common = languages.load(code).common
    number = printed(value, code, own_digits)
    text = carrier.format(a=common[first], b=common[second], n=number)
    places = [place for place in range(len(text)) if text.startswith(number, place)]
    for figure in find_figures(text, code):
        for start in places:
            end = start + len(number)
            assert not start < figure.start < end, (figure.surface, text)
            assert not start < figure.end < end, (figure.surface, text)
