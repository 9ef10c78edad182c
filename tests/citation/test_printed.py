"""Citations as printed, and the one nearest to a figure."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.citation.printed import Citations, citations


@pytest.mark.parametrize(
    "printed",
    [
        "(Lind, 2024)",
        "(Okafor dan Lind, 2014: 3-4)",
        "(Okafor et al., 2014, hal. 35; Lee, 2016)",
        "(TownLibrary: 2014)",
        "(Library, About us, ND)",
        "(https://library.example/, 2014)",
        "(2015)",
        "（王，2015）",
        "(สมชาย, 2554)",
        "Lind (2015)",
        "Okafor & Lind (2015, p. 3)",
        "Okafor et al. (2015a)",
        "[12]",
        "[3, 5–7]",
        "[^4]",
        "¹²",
    ],
)
def test_a_citation_is_found_as_printed(printed: str) -> None:
    text = f"it has 5 schools {printed}" if printed[0] not in "¹[" else f"it has 5 schools{printed}"
    assert [one.surface for one in citations(f"{text} in all.")] == [printed]


def test_a_citation_over_a_line_end_is_one_and_has_its_offsets() -> None:
    text = "5 schools (Okafor\ndan Lind,\n\n2014)."
    (one,) = citations(text)
    assert one.surface == "(Okafor dan Lind, 2014)"
    assert text[one.start : one.end] == "(Okafor\ndan Lind,\n\n2014)"


@pytest.mark.parametrize(
    "text",
    ["12 m² of floor", "3 km² of land", "the war (1957-1975)", "see (Table 3)", "(more than 2,015 seats)",
     "[33.1–45.7 million]", "a[3](x)", "(about 12 of them)", "(in the year 2015)"],
)  # fmt: skip
def test_what_is_no_citation(text: str) -> None:
    assert not citations(text)


TEXT = """\
Lind (2015) counts 5 schools. Towns have 12 parks (Okafor, 2014). In one, 7 seats are new. It rained. The 8
pupils left

in May (Lee, 2016).Then 9 came [4].

Of these 10 stayed. Nobody counted 11 others.
"""


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("5", ("Lind (2015)", "same-sentence")),
        ("12", ("(Okafor, 2014)", "same-sentence")),
        ("7", ("(Lee, 2016)", "later")),
        ("8", ("(Lee, 2016)", "same-sentence")),
        ("9", ("[4]", "same-sentence")),
        ("10", None),
    ],
)
def test_the_nearest_is_in_the_sentence_then_after_it_then_before_in_the_paragraph(
    figure: str, expected: tuple[str, str] | None
) -> None:
    start = TEXT.index(f" {figure} ") + 1 if f" {figure} " in TEXT else TEXT.index(f" {figure}\n") + 1
    nearest = Citations(TEXT).nearest(start, start + len(figure))
    assert (nearest and (nearest.citation.surface, nearest.reach)) == expected


@pytest.mark.parametrize(
    ("text", "figure", "cited"),
    [
        ("It has 12 pupils (Lind, 2014) in 40 schools of the town (Brown, 2011).", "12", "(Lind, 2014)"),
        ("It has 12 pupils (Lind, 2014) in 40 schools of the town (Brown, 2011).", "40", "(Brown, 2011)"),
        ("Of 12 pupils [1], 40 % came by boat or on foot [2].", "40", "[2]"),
        (
            "It has 12 pupils. Lind (2015) says that 40 came, far less than before (Brown, 2011).",
            "40",
            "Lind (2015)",
        ),
        (
            "It has 12 pupils (Brown, 2011). Lind (2015) counts 40. Others came (Okafor, 2016).",
            "40",
            "Lind (2015)",
        ),
        ("It has 12 pupils. (Brown, 2011) Then 40 came.", "12", "(Brown, 2011)"),
    ],
)
def test_brackets_close_what_they_are_for_and_a_name_opens_it(text: str, figure: str, cited: str) -> None:
    start = text.index(figure)
    nearest = Citations(text).nearest(start, start + len(figure))
    assert nearest is not None
    assert (nearest.citation.surface, nearest.reach) == (cited, "same-sentence")


def test_one_that_stands_before_in_the_paragraph_is_called_earlier() -> None:
    text = "Towns have parks (Okafor, 2014). Of these 10 are old."
    nearest = Citations(text).nearest(text.index("10"), text.index("10") + 2)
    assert nearest is not None
    assert nearest.reach == "earlier"


@given(st.text(st.sampled_from("(2015) [1,²³] Ab et al. & , \n ;:.!?x-–^"), max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_citations_in_order_and_none_over_another(text: str) -> None:
    found = citations(text)
    for one, following in pairwise(found):
        assert one.end <= following.start
    cited = Citations(text)
    for start in range(0, len(text), 7):
        cited.nearest(start, start + 1)


@pytest.mark.parametrize(
    "piece", ["(", "[1,", "Aa ", "A", "x¹", "(2015 ", "Aa (2015 ", ".", "\n \n", ": \n", ").a"]
)
def test_no_text_is_slow(piece: str) -> None:
    Citations(piece * (300_000 // len(piece)))
