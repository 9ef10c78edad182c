"""Lines: nothing lost, nothing too wide, no number parted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report.box import Mark, Run, words
from report.pdf.error import PageError, Unprintable
from report.pdf.font import load
from report.pdf.line import Line, set_lines, widest_word
from report.style import TEXT, TextStyle

BODY = TEXT["body"]
NBSP, NARROW = "\u00a0", "\u202f"


FACES = load()


def lines_of(text: str, measure: float, style: TextStyle = BODY) -> list[str]:
    return [line.text for line in set_lines(words(text), style, measure, FACES)]


@given(st.lists(st.text("abcdefghi", min_size=1, max_size=12), min_size=1, max_size=40), st.integers(40, 400))
def test_no_line_is_wider_than_the_measure_and_no_letter_is_lost(parts: list[str], measure: int) -> None:
    lines = set_lines(words(" ".join(parts)), BODY, measure, FACES)
    assert all(line.width <= measure + 0.01 for line in lines)
    assert "".join(line.text for line in lines).replace(" ", "") == "".join(parts)


@given(st.lists(st.text("abcdefghi", min_size=1, max_size=9), min_size=1, max_size=40), st.integers(60, 300))
def test_an_even_rag_takes_no_more_lines_than_filling_greedily(parts: list[str], measure: int) -> None:
    face, greedy, used = FACES.face(BODY.weight), 1, 0.0
    space = face.width(" ", BODY.size)
    for part in parts:
        wide = face.width(part, BODY.size)
        if used and used + space + wide > measure:
            greedy, used = greedy + 1, wide
        else:
            used += (space if used else 0.0) + wide
    assert len(lines_of(" ".join(parts), measure)) == greedy


def test_widths_of_lines_are_those_of_their_spans() -> None:
    (line,) = set_lines(words("about ", Run("60%", "strong"), Mark("tick"), " so"), BODY, 400, FACES)
    assert line.width == pytest.approx(sum(span.width for span in line.spans))
    assert [span.x for span in line.spans] == sorted(span.x for span in line.spans)


@pytest.mark.parametrize(
    "number",
    [
        "800 000",
        "1 082 500",
        f"800{NBSP}000",
        f"15{NARROW}000",
        "60 %",
        "12 ‰",
        "2004/2015",
        "2001-2010",
        "2004–2015",
    ],
)
def test_a_number_stands_on_one_line_at_every_measure(number: str) -> None:
    text = f"more than {number} children"
    wide = FACES.face(BODY.weight).width(number, BODY.size)
    for measure in range(int(wide) + 1, 200, 3):
        assert any(number in line for line in lines_of(text, measure)), measure


def test_white_space_collapses_but_a_line_feed_starts_a_line() -> None:
    assert lines_of("  one \t two\nthree\n\nfour ", 400) == ["one two", "three", "", "four"]


def test_a_word_of_ten_thousand_letters_is_cut_to_the_measure() -> None:
    lines = set_lines(words("m" * 10_000), BODY, 200, FACES)
    assert max(line.width for line in lines) <= 200
    assert sum(len(line.text) for line in lines) == 10_000


def test_a_word_that_is_cut_keeps_its_number_whole() -> None:
    lines = lines_of("Wirtschaftsprüfungsgesellschaft1234567890bericht", 80)
    assert any("1234567890" in line for line in lines)


def test_an_accent_stays_with_its_letter() -> None:
    lines = lines_of("x\u0301" * 60, 50)
    assert len(lines) > 1
    assert all(line.startswith("x") for line in lines)


@pytest.mark.parametrize("measure", range(30, 120, 7))
def test_a_footnote_mark_stays_with_the_word_before_it(measure: int) -> None:
    runs = words("more than many children", Run(" [1]", "mark"), " were counted", Run(" [2]", "mark"))
    for line in set_lines(runs, BODY, measure, FACES):
        assert not line.text.startswith("[")


def test_words_break_after_hyphens_and_addresses_at_their_parts() -> None:
    assert lines_of("fact-finding mission", 40)[0] == "fact-"
    address = "https://example.org/reports/2017/visitors-by-sex-and-age.pdf"
    lines = lines_of(address, 110)
    assert "".join(lines) == address
    assert all(line[-1] in "/-.&=?#" for line in lines[:-1])


def test_no_line_starts_with_a_dash_or_a_percent_sign() -> None:
    for measure in range(60, 160, 5):
        for line in lines_of("children – and 60 % men — were counted – here", measure):
            assert line[0] not in "–—%"


def test_a_headline_is_balanced() -> None:
    title = TEXT["title"]
    text = "The same four numbers are repeated and two cannot both be true"
    lines = set_lines(words(text), title, 493, FACES)
    assert len(lines) == 2
    assert min(line.width for line in lines) > 0.75 * max(line.width for line in lines)


def test_a_key_figure_is_made_smaller_until_it_fits_on_one_line() -> None:
    figure = TEXT["figure"]
    (short,) = set_lines(words("60 %"), figure, 98, FACES)
    (long,) = set_lines(words("800 000–900 000"), figure, 130, FACES)
    assert short.spans[0].look.size == figure.size
    assert long.spans[0].look.size < figure.size
    assert long.width <= 130


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "http://a b", "example.org", "#a\n"]
)
def test_other_links_are_refused(link: str) -> None:
    with pytest.raises(PageError, match="a link leads to"):
        set_lines((Run("here", link=link),), BODY, 100, FACES)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("人口", "U+4EBA CJK UNIFIED IDEOGRAPH-4EBA"),
        ("15.8\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("a\x00b", "U+0000"),
        ("a\ud800b", "U+D800"),
        ("১৫", "BENGALI DIGIT ONE"),
    ],
)
def test_what_cannot_be_printed_is_refused_by_name(text: str, named: str) -> None:
    with pytest.raises(Unprintable, match=named.replace("+", r"\+")):
        lines_of(text, 100)


def test_a_draft_shows_what_cannot_be_printed() -> None:
    visible = load(visible=True)
    (line,) = set_lines(words("漢 1"), BODY, 200, visible)
    assert line.text == "[U+6F22] 1"


def test_invisible_characters_are_dropped_and_letters_composed() -> None:
    assert lines_of("Stra\u00ad\u200dße e\u0301", 200) == ["Straße é"]


def test_the_widest_word_is_the_least_a_column_needs() -> None:
    wide = widest_word(words("more than 800 000"), BODY, FACES)
    assert lines_of("more than 800 000", wide + 0.01)[-1] == "800 000"


def test_nothing_is_one_empty_line() -> None:
    assert set_lines((), BODY, 100, FACES) == (Line((), 0.0),)
