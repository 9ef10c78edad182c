"""What is true of every chart in the folder."""

from __future__ import annotations

import re
import subprocess
import sys
from fractions import Fraction as F
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from report import charts, style
from report.charts import (
    bars,
    competing_estimates,
    conflict_map,
    icon_array,
    nested_parts,
    origin_map,
    source_ladder,
    timeline,
    trend,
    unit_squares,
)
from report.charts._amount import Amount

LABEL = "visitors who pay $5 or $6_a^day"

SAMPLES: dict[str, Any] = {
    "competing_estimates": competing_estimates.CompetingEstimates(
        (
            competing_estimates.Witness(
                (
                    competing_estimates.Estimate(LABEL, "5–8", Amount(F(5), F(8)), "2010", "A 2011"),
                    competing_estimates.Estimate("others", "$7", Amount(F(7), F(7)), "no date", "B 2012"),
                ),
                "cited",
                ("C 2009",),
            ),
            competing_estimates.Witness(
                (competing_estimates.Estimate("others", "over 9", Amount(F(9), None, True), "2011", "D"),)
            ),
        ),
        "visitors",
    ),
    "conflict_map": conflict_map.ConflictMap(
        (
            conflict_map.Node("a", "5–8", LABEL, "2010", "A 2011"),
            conflict_map.Node("b", "$80", "others", "no date given", "B 2012"),
        ),
        (conflict_map.Conflict(("a", "b"), "Do not fit together if both count the same.", "Ten apart."),),
    ),
    "trend": trend.Trend(
        (
            trend.Series(
                LABEL,
                (
                    trend.Point("$5", Amount(F(5), F(5)), (F(2010), F(2011)), "2010"),
                    trend.Point("$8", Amount(F(8), F(8)), (F(2014), F(2015)), "2014"),
                ),
                ("",),
                (trend.Point("up to 6", Amount(None, F(6)), None, "no date given"),),
            ),
        ),
        "dollars",
    ),
    "unit_squares": unit_squares.UnitSquares(
        (
            unit_squares.Group(LABEL, "5–8", F(5), F(8)),
            unit_squares.Group("others", "more than 80", F(80), None, open_low=True, sublabel="no year"),
        ),
        "visitors",
        F(1),
    ),
    "bars": bars.Bars(
        (
            bars.Bar(LABEL, "5–8", F(5), F(8)),
            bars.Bar("others", "more than 80", F(80), None, sublabel="no year"),
            bars.Bar("the rest", "up to 40", None, F(40)),
        ),
        "visitors",
    ),
    "nested_parts": nested_parts.NestedParts(
        (
            nested_parts.Bar(LABEL, "100", F(100), F(100)),
            nested_parts.Bar("young visitors", "30", F(30), F(30)),
            nested_parts.Bar("of these, girls", "more than 40", F(40), None, sublabel="no year"),
        ),
        (None, 0, 1),
    ),
    "icon_array": icon_array.IconArray(
        (
            icon_array.Share(LABEL, "20,6 %", F(206, 1000), F(206, 1000)),
            icon_array.Share("others", "one in four", F(1, 4), F(1, 4), discs=4),
            icon_array.Share("the rest", "more than 15 %", F(15, 100), None, sublabel="no year"),
        )
    ),
    "origin_map": origin_map.OriginMap(
        (
            origin_map.Work("a", LABEL, 0, "read"),
            origin_map.Work("b", "a page", 1, "carrier"),
            origin_map.Work("c", "a thesis", 2, "not-seen"),
        ),
        (
            origin_map.Edge("a", "b", ("800 ribu lebih", "$7"), True),
            origin_map.Edge("b", "c", ("800 ribu lebih",), True),
            origin_map.Edge("a", "c", ("$5",), False),
        ),
        "Behind these figures: 2 works, at most 1 independent origin, 2 not seen by us.",
    ),
    "source_ladder": source_ladder.SourceLadder(
        (
            source_ladder.Work("a", LABEL, 0, "read"),
            source_ladder.Work("b", "a page", 1, "carrier"),
            source_ladder.Work("c", "a thesis", 2, "not-seen"),
        ),
        (
            source_ladder.Link("a", "b", "800 ribu lebih", "read through", True),
            source_ladder.Link("b", "c", "800 ribu lebih", "cited directly", True),
            source_ladder.Link("a", "c", "$5", "next sentence", False),
        ),
    ),
    "timeline": timeline.Timeline(
        (
            timeline.Row(LABEL, "15,8 juta", (F(2010), F(2011)), (F(2015), F(2016))),
            timeline.Row("others", "10 juta", None, (F(2014), F(2015)), "the text gives no year"),
        )
    ),
}


def sampled() -> list[tuple[ModuleType, Any]]:
    return [(module, SAMPLES[name]) for name, module in charts.charts().items()]


def test_a_chart_is_a_file_in_the_folder_and_nothing_else() -> None:
    assert list(charts.charts()) == sorted(SAMPLES), "a new chart needs a sample here"


def test_a_new_file_is_found_without_an_edit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dot_strip.py").write_text("", encoding="utf-8")
    (tmp_path / "_helper.py").write_text("raise AssertionError('no chart')", encoding="utf-8")
    monkeypatch.setattr(charts, "__path__", [str(tmp_path)])
    try:
        assert list(charts.charts()) == ["dot_strip"]
    finally:
        sys.modules.pop("report.charts.dot_strip", None)


@pytest.mark.parametrize(("module", "data"), sampled())
def test_its_docstring_says_what_it_shows_and_when_it_misleads(module: ModuleType, data: Any) -> None:
    text = module.__doc__ or ""
    assert text.index("\nShows ") < text.index("\nMisleads when ") < text.index(" So: ")


@pytest.mark.parametrize(("module", "data"), sampled())
@pytest.mark.parametrize("width", [360, 420, 482, 540])
def test_it_is_readable_at_every_width_of_a_page(
    module: ModuleType, data: Any, width: float, ask: Any, check: Any
) -> None:
    figure = module.draw(data, width, module.height_for(data, width))
    drawing = ask(figure)
    assert drawing.size == pytest.approx((width, module.height_for(data, width)))
    check(drawing)


@pytest.mark.parametrize(("module", "data"), sampled())
def test_a_dollar_sign_stays_one(module: ModuleType, data: Any, ask: Any) -> None:
    drawing = ask(module.draw(data, 482, module.height_for(data, 482)))
    assert any("$" in words for words in drawing.words())
    drawing.figure.draw_without_rendering()


@pytest.mark.parametrize(("module", "data"), sampled())
def test_too_little_height_is_refused_and_too_much_stays_white(
    module: ModuleType, data: Any, ask: Any
) -> None:
    height = module.height_for(data, 482)
    with pytest.raises(ValueError, match=f"{height:.1f} points of height"):
        module.draw(data, 482, height - 1)
    exact, roomy = ask(module.draw(data, 482, height)), ask(module.draw(data, 482, height + 100))
    assert [drawn - 100 for drawn in (roomy.extent(text).y0 for text in roomy.texts())] == pytest.approx(
        [exact.extent(text).y0 for text in exact.texts()], abs=1
    )


@pytest.mark.parametrize(("module", "data"), sampled())
def test_drawing_twice_gives_the_same_picture(module: ModuleType, data: Any, ask: Any) -> None:
    def picture() -> list[Any]:
        drawing = ask(module.draw(data, 482, module.height_for(data, 482)))
        paths = [(shape.get_gid(), shape.get_path().vertices.tolist()) for shape in drawing.shapes()]
        return [*paths, *((text.get_text(), text.get_position()) for text in drawing.texts())]

    assert picture() == picture()


@pytest.mark.parametrize(("module", "data"), sampled())
def test_words_reach_the_contrast_of_text_on_everything_behind_them(
    module: ModuleType, data: Any, ask: Any
) -> None:
    for text in ask(module.draw(data, 482, module.height_for(data, 482))).texts():
        for ground in (style.WHITE, style.NAVY_TINT):
            assert style.contrast(text.get_color(), ground) >= style.TEXT_CONTRAST


@pytest.mark.parametrize(("module", "data"), sampled())
def test_the_table_is_rectangular_and_has_no_empty_label(module: ModuleType, data: Any) -> None:
    header, rows = module.table(data)
    assert rows
    assert all(len(row) == len(header) for row in rows)
    assert all(row[0] and row[1] for row in rows)


@pytest.mark.parametrize(("module", "data"), sampled())
def test_the_alternative_text_is_one_or_two_sentences_without_braces(module: ModuleType, data: Any) -> None:
    text = module.alt_text(data)
    assert text.endswith(".")
    assert "{" not in text
    assert "  " not in text
    assert 40 < len(text) < 400


def test_loading_the_charts_does_not_load_the_drawing_library() -> None:
    code = (
        "import sys; from report.charts import charts; charts(); "
        "print([name for name in sys.modules if name.split('.')[0] in ('matplotlib', 'numpy', 'claims')])"
    )
    root = Path(charts.__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "['claims', 'claims.thai']"  # words of Thai, which lines of labels break at


def test_colours_are_decided_in_the_style_and_nowhere_else() -> None:
    for file in Path(charts.__file__).parent.glob("*.py"):
        assert not re.search(r"['\"]#|color=['\"]", file.read_text(encoding="utf-8")), file.name
