"""Boxes are plain data that refuse nonsense; the style keeps its own promises."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations

import pytest

from report import style
from report.box import (
    Chart,
    Column,
    Columns,
    Mark,
    Run,
    TableBox,
    bullets,
    numbered,
    paragraph,
    plain,
    words,
)

GROUNDS = (style.WHITE, style.TINT, *(panel.tint for panel in style.PANELS.values()))


def test_words_join_texts_runs_marks_and_words() -> None:
    strong = Run("60%", "strong")
    assert words("about ", strong, (Mark("tick"), Run("!"))) == (
        Run("about "),
        strong,
        Mark("tick"),
        Run("!"),
    )
    assert plain(words("about ", strong, Mark("tick"))) == "about 60%"


def test_lists_carry_their_printed_labels() -> None:
    assert [item.label for item in numbered("a", "b", start=3, label="[{}]").items] == ["[3]", "[4]"]
    assert [item.label for item in bullets("a", words("b")).items] == ["•", "•"]
    assert numbered("a").ordered
    assert not bullets("a").ordered


def test_a_table_refuses_a_row_of_another_length() -> None:
    with pytest.raises(ValueError, match="1 entries, the table 2 columns"):
        TableBox((Column(1), Column(1)), (), ((words("a"),),))


@pytest.mark.parametrize("columns", [(), (Column(0),), (Column(1), Column(-1))])
def test_a_table_refuses_columns_without_a_share(columns: tuple[Column, ...]) -> None:
    with pytest.raises(ValueError, match="share above 0"):
        TableBox(columns, (), ())


@pytest.mark.parametrize("shares", [(1.0,), (1.0, 0.0), (1.0, 1.0, 1.0)])
def test_columns_refuse_shares_that_do_not_fit(shares: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="2 columns"):
        Columns(((paragraph("a"),), (paragraph("b"),)), shares=shares)


def test_a_chart_refuses_to_be_without_an_alternative() -> None:
    with pytest.raises(ValueError, match="text alternative"):
        Chart(lambda width, height: None, 100, alt="  ")  # type: ignore[arg-type, return-value]


def test_describing_a_page_loads_no_drawing_library() -> None:
    code = (
        "import sys, report.box, report.style;"
        "print(sorted(m for m in ('reportlab','matplotlib','numpy','pandas') if m in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


# --- style -------------------------------------------------------------------------------------------


def test_contrast_is_that_of_the_standard() -> None:
    assert style.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert style.contrast("#FFFFFF", "#FFFFFF") == 1
    assert style.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("role", style.TEXT)
def test_every_text_is_readable_on_every_ground(role: style.Role) -> None:
    emphases: tuple[style.Emphasis, ...] = (
        "regular", "strong", "bold", "muted", "accent", "care", "stop", "mark",
    )  # fmt: skip
    for emphasis in emphases:
        own = style.emphasised(style.TEXT[role], emphasis)
        assert min(style.contrast(own.colour, ground) for ground in GROUNDS) >= style.TEXT_CONTRAST
        assert min(own.size, *own.shrink, own.size) >= style.SMALLEST


@pytest.mark.parametrize("tone", style.PANELS)
def test_panel_titles_and_rules_are_seen_on_their_tint(tone: style.Tone) -> None:
    panel = style.PANELS[tone]
    assert style.contrast(panel.ink, panel.tint) >= style.TEXT_CONTRAST
    assert style.contrast(panel.rule, panel.tint) >= style.MARK_CONTRAST


def test_panels_that_say_different_things_differ_without_colour() -> None:
    edges = [style.PANELS[tone].edge for tone in ("good", "care", "stop")]
    assert len(set(edges)) == 3


@pytest.mark.parametrize("colour", style.PALETTE)
def test_palette_colours_are_seen_on_white(colour: str) -> None:
    assert style.contrast(colour, style.WHITE) >= style.MARK_CONTRAST


def test_series_alike_in_grey_differ_in_hatch_or_dash_and_all_in_marker() -> None:
    for one, other in combinations(style.SERIES, 2):
        assert one.marker != other.marker
        if abs(style.lightness(one.colour) - style.lightness(other.colour)) < 20:
            assert one.hatch != other.hatch
            assert one.dash != other.dash


def test_charts_hold_no_text_below_the_smallest_size() -> None:
    sizes = [
        value for name, value in style.chart_settings().items() if name.endswith(("labelsize", "font.size"))
    ]
    assert min(sizes) >= style.SMALLEST


@pytest.mark.parametrize("page", style.PAPERS.values(), ids=style.PAPERS)
def test_margins_are_at_least_fifteen_millimetres(page: style.PageSetup) -> None:
    assert min(page.side, page.top, page.bottom) >= 15 * style.MM - 1e-9
    assert page.measure == page.width - 2 * page.side
    assert page.body_height(1) == page.body_height(2) + page.head


def test_weights_in_use_are_weights_that_are_embedded() -> None:
    used = {text.weight for text in style.TEXT.values()}
    assert used <= set(style.WEIGHTS)


@pytest.mark.parametrize("ground", GROUNDS)
def test_text_stays_readable_under_the_draft_word(ground: str) -> None:
    """The word darkens what it crosses by multiplication."""
    parts = zip(*(bytes.fromhex(colour[1:]) for colour in (style.WATERMARK, ground)), strict=True)
    under = "#" + "".join(f"{one * other // 255:02X}" for one, other in parts)
    texts = {text.colour for text in style.TEXT.values()} | {panel.ink for panel in style.PANELS.values()}
    assert min(style.contrast(text, under) for text in texts) >= style.TEXT_CONTRAST
