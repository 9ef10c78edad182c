"""Charts and tables in notebooks: the rules of a sheet, in one line of Python."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

import claims
import report
from report.building import build_all

Write = Callable[..., Path]


@pytest.fixture
def school(folder: Write) -> claims.Registry:
    return claims.load(folder())


class Text(HTMLParser):
    """The words and the tags of a fragment."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(fragment)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_chart_shows_itself_and_saves(school: claims.Registry, tmp_path: Path) -> None:
    shown = report.chart(school, "unit-squares", ["all-pupils", "young"], "Both figures", unit="pupils")
    assert "<title>Both figures</title>" in shown._repr_svg_()
    assert shown._repr_png_().startswith(b"\x89PNG")
    assert shown.save(tmp_path / "new" / "a.svg").read_text("utf-8") == shown._repr_svg_()
    assert shown.save(tmp_path / "a.PNG").read_bytes() == shown._repr_png_()
    assert "more than 900 000" in shown.alt.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_chart_takes_a_folder_labels_and_bindings(folder: Write) -> None:
    named = [{"claim": "all-pupils", "label": "all <b>pupils</b>"}]
    shown = report.chart(folder(), "unit-squares", named, "{all-pupils} & more", per_square=10000)
    assert "80 000 &amp; more" in shown._repr_svg_().replace("\u00a0", " ").replace("\u202f", " ")
    assert "all <b>pupils</b>" in shown.alt


@pytest.mark.parametrize(
    ("kind", "named", "title", "options", "message", "hint"),
    [
        ("pie", ["young"], "T", {}, "`pie` is not a chart", "unit-squares"),
        ("timeline", ["yuong"], "T", {}, "`yuong` is not among the claims", "did you mean `young`?"),
        (
            "timeline",
            ["young"],
            "All 17",
            {},
            "the number “17” stands in prose without a claim",
            "bind it as",
        ),
        ("timeline", ["young"], "T", {"colour": "red"}, "a chart block has no key `colour`", "known there"),
        ("unit-squares", ["third"], "T", {}, "`third` is no amount", "leave it out"),
        ("timeline", [], "T", {}, "claims", ""),
    ],
)
def test_what_a_sheet_refuses_is_refused_with_what_to_do(
    school: claims.Registry,
    kind: str,
    named: list[str],
    title: str,
    options: dict[str, str],
    message: str,
    hint: str,
) -> None:
    with pytest.raises(claims.Unusable) as caught:
        report.chart(school, kind, named, title, **options)
    problem = caught.value.problems[0]
    assert message in problem.message
    assert hint in problem.hint
    assert problem.place.file == "report.chart"


def test_a_table_tells_figure_matter_time_and_status(school: claims.Registry) -> None:
    read = Text(report.table(school, ["young", "arrivals-2010"])._repr_html_())
    said = " ".join("".join(read.words).replace("\u00a0", " ").replace("\u202f", " ").split())
    for words in (
        "more than 900 000",
        "pupils under 12",
        "no date given",
        "does not fit if comparable",
        "15.8 million",
    ):
        assert words in said
    assert read.tags.count("table") == 1
    assert not {"script", "img", "link", "style", "iframe"} & set(read.tags)


def test_words_from_outside_stay_words(school: claims.Registry) -> None:
    named = [{"claim": "young", "label": "<script>alert('x')</script> & “so”"}]
    fragment = report.table(school, named)._repr_html_()
    assert "script" not in Text(fragment).tags
    assert "<script>alert('x')</script> & “so”" in "".join(Text(fragment).words)
    assert "b" not in Text(fragment).tags  # the report's title has <b> in it


def test_a_table_of_nothing_is_refused(school: claims.Registry) -> None:
    with pytest.raises(claims.Unusable):
        report.table(school, [])


SHEET = """\
sheet: one
layout: brief
title: Pupils
blocks:
  - chart: {kind: unit-squares, claims: [all-pupils, young], unit: pupils, title: A finding}
  - chart: {kind: timeline, claims: [young], title: Another}
  - sources: {}
"""


def test_charts_of_a_sheet_are_written_beside_it(folder: Write, tmp_path: Path) -> None:
    sheet, out = folder(one=SHEET) / "one.yaml", tmp_path / "out"
    assert report.build(sheet, out, to=("svg", "pdf", "png")) == out / "one.en.pdf"
    names = sorted(path.name for path in out.iterdir())
    assert names == [
        "one.en.chart-1-unit-squares.png", "one.en.chart-1-unit-squares.svg",
        "one.en.chart-2-timeline.png", "one.en.chart-2-timeline.svg", "one.en.pdf",
    ]  # fmt: skip
    assert "<title>Another</title>" in (out / "one.en.chart-2-timeline.svg").read_text("utf-8")


def test_only_what_is_asked_for_is_written(folder: Write, tmp_path: Path) -> None:
    first = report.build(folder(one=SHEET) / "one.yaml", tmp_path / "out", to="svg")
    assert first.name == "one.en.chart-1-unit-squares.svg"
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".svg"}


def test_a_sheet_without_charts_says_what_to_do(folder: Write, tmp_path: Path) -> None:
    sheet = folder(one=SHEET[: SHEET.index("  - chart")] + "  - heading: Pupils\n") / "one.yaml"
    with pytest.raises(claims.Unusable, match="there is no chart to write as png"):
        report.build(sheet, tmp_path / "out", to=["png"])


@pytest.mark.parametrize("to", ["gif", ("pdf", "gif"), ()])
def test_a_format_that_there_is_not_is_refused_before_anything_is_read(to: object, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pdf, png, svg"):
        report.build(tmp_path / "nothing.yaml", tmp_path, to=to)  # type: ignore[arg-type]


def test_a_problem_in_one_sheet_leaves_every_picture_untouched(folder: Write, tmp_path: Path) -> None:
    out = tmp_path / "out"
    written = list(build_all(folder(one=SHEET), out, to=("pdf", "svg")))
    before = {path: path.read_bytes() for path in written}
    folder(
        one=SHEET.replace("A finding", "Other words"),
        two="sheet: two\nlayout: brief\ntitle: T\nblocks:\n  - heading: 17\n",
    )
    with pytest.raises(claims.Unusable):
        list(build_all(tmp_path / "school", out, to=("pdf", "svg")))
    assert {path: path.read_bytes() for path in out.iterdir()} == before


def test_a_draft_marks_its_pictures(folder: Write, tmp_path: Path) -> None:
    sheet = folder(one=SHEET) / "one.yaml"
    plain = report.build(sheet, tmp_path / "a", to="svg").read_text("utf-8")
    assert report.build(sheet, tmp_path / "b", draft=True, to="svg").read_text("utf-8").count(
        "<path"
    ) > plain.count("<path")
