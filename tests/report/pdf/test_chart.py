"""Charts on the page: vectors and real text in the page's own font, and nothing left out in silence."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from matplotlib.figure import Figure

from report.box import Chart, paragraph, words
from report.keeping import forget
from report.pdf import Drawn, PageError, audit

Printer = Callable[..., tuple[bytes, Drawn]]
Unpack = Callable[[bytes], bytes]
Draw = Callable[[Any], None]


def chart(draw: Draw, height: float = 200) -> Chart:
    """A chart with one set of axes on which ``draw`` draws."""

    def make(width: float, high: float) -> Figure:
        figure = Figure(figsize=(width / 72, high / 72))
        draw(figure.add_axes((0.15, 0.2, 0.7, 0.7)))
        return figure

    return Chart(make, height, alt="A line that rises.", title=words("A finding"), source=words("Source: us"))


def colours(data: bytes) -> set[str]:
    """Colours of the pixels of the first page."""
    with pypdfium2.PdfDocument(data) as document:
        image = document[0].render(scale=2).to_pil().convert("RGB")
    return {"#{:02X}{:02X}{:02X}".format(*colour) for _, colour in image.getcolors(10**7)}


def test_a_chart_stands_with_its_title_and_source_and_passes_the_audit(printed: Printer) -> None:
    data, drawn = printed(chart(lambda axes: axes.plot([0, 1, 2], [0, 10, 40])))
    assert audit(drawn) == []
    roles = [(element.role, element.text or element.alt) for element in drawn.structure]
    assert roles == [("Caption", "A finding"), ("Figure", "A line that rises."), ("Caption", "Source: us")]
    with pypdfium2.PdfDocument(data) as document:
        assert "40" in document[0].get_textpage().get_text_bounded().split()


def test_labels_share_the_fonts_of_the_page(printed: Printer, unpacked: Unpack) -> None:
    data, _ = printed(paragraph("text"), chart(lambda axes: axes.set_title("Bold", fontweight="bold")))
    names = set(re.findall(rb"/BaseFont /(\S+)", unpacked(data)))
    assert {name.split(b"+")[1] for name in names} == {
        b"IBMPlexSans-Regular", b"IBMPlexSans-SemiBold", b"IBMPlexSans-Bold",
    }  # fmt: skip
    assert len(names) == 3


def test_dollar_signs_and_markup_are_text(printed: Printer) -> None:
    data, _ = printed(chart(lambda axes: axes.text(0.1, 0.5, "$15 & $20 <b>")))
    with pypdfium2.PdfDocument(data) as document:
        assert "$15 & $20 <b>" in document[0].get_textpage().get_text_bounded()


def test_text_is_measured_with_the_font_that_draws_it(printed: Printer) -> None:
    """Right-aligned labels end where they were told to, to a hundredth of a point."""

    def draw(axes: Any) -> None:
        for height, label in ((0.2, "15.8 million"), (0.5, "1"), (0.8, "more than 800 000")):
            axes.text(0.9, height, label, ha="right", fontweight=600, fontsize=9)

    _, drawn = printed(chart(draw))
    edges = {
        round(box.area.x1, 2) for box in drawn.boxes if box.text in ("15.8 million", "1", "more than 800 000")
    }
    assert len(edges) == 1


@pytest.mark.parametrize("angle", [0, 45, 90])
def test_the_area_of_turned_text_is_recorded(printed: Printer, angle: int) -> None:
    _, drawn = printed(chart(lambda axes: axes.text(0.5, 0.2, "turned label", rotation=angle)))
    (box,) = [box for box in drawn.boxes if box.text == "turned label"]
    wide, high = box.area.x1 - box.area.x0, box.area.y1 - box.area.y0
    assert box.upright == (angle != 45)
    assert (wide > high) == (angle == 0) or angle == 45


def test_the_audit_sees_into_charts(printed: Printer) -> None:
    def draw(axes: Any) -> None:
        axes.text(0.5, 0.5, "one label")
        axes.text(0.51, 0.5, "over another")
        axes.text(0.2, 0.2, "tiny", fontsize=6)
        axes.text(0.95, 0.9, "a label that runs out of the picture and off the paper")

    faults = " ".join(audit(printed(chart(draw))[1]))
    assert "lie on each other" in faults
    assert "6.0 pt is under 8 pt" in faults
    assert "outside" in faults


def test_bars_hatches_bands_dashes_and_markers_are_drawn(printed: Printer) -> None:
    def draw(axes: Any) -> None:
        axes.bar([0, 1], [3, 4], facecolor="#FFFFFF", edgecolor="#801650", hatch="///")
        axes.fill_between([2, 3, 4], [1, 1, 1], [2, 3, 4], color="#000000", alpha=0.5, linewidth=0)
        axes.plot([2, 4], [2, 2], color="#12436D", linewidth=6, dashes=(2, 2))
        axes.plot([5], [3], marker="s", markersize=12, color="#28A197", linestyle="")
        axes.errorbar([6], [3], yerr=[[1], [1]], color="#F46A25", elinewidth=4)

    data, drawn = printed(chart(draw))
    assert {"#801650", "#12436D", "#28A197", "#F46A25"} <= colours(data)
    assert {"#7F7F7F", "#808080"} & colours(data)  # half black over white
    assert audit(drawn) == []


def test_nothing_is_drawn_outside_the_axes(printed: Printer) -> None:
    def draw(axes: Any) -> None:
        axes.set_axis_off()
        axes.set_ylim(0, 1)
        axes.set_xlim(0, 1)
        axes.plot([0, 1], [1.1, 1.1], color="#801650", linewidth=8)

    assert "#801650" not in colours(printed(chart(draw))[0])


def gradient(axes: Any) -> None:
    axes.tripcolor([0, 1, 0], [0, 0, 1], [1, 2, 3], shading="gouraud")


@pytest.mark.parametrize(
    ("draw", "named"),
    [
        (lambda axes: axes.imshow([[0, 1], [1, 0]]), "an image"),
        (gradient, "a colour gradient"),
        (lambda axes: axes.text(0.5, 0.5, "$x^2$", parse_math=True), "mathematical notation"),
    ],
)
def test_what_is_not_printed_is_refused_by_name(printed: Printer, draw: Draw, named: str) -> None:
    with pytest.raises(PageError, match=f"a chart holds {named}"):
        printed(chart(draw))


def test_a_figure_of_another_size_is_refused(printed: Printer) -> None:
    with pytest.raises(PageError, match="720 by 360 points, asked for"):
        printed(Chart(lambda width, height: Figure(figsize=(10, 5)), 100, alt="x"))


def test_a_chart_without_height_is_refused(printed: Printer) -> None:
    with pytest.raises(PageError, match="height"):
        printed(chart(lambda axes: None, height=0))


def test_height_may_depend_on_the_width(printed: Printer) -> None:
    asked: list[tuple[float, float]] = []

    def make(width: float, height: float) -> Figure:
        asked.append((width, height))
        return Figure(figsize=(width / 72, height / 72))

    printed(Chart(make, lambda width: width / 4, alt="x"))
    assert asked[0][1] == asked[0][0] / 4


def test_a_chart_gives_the_same_bytes_whatever_the_settings_of_matplotlib(printed: Printer) -> None:
    import matplotlib

    boxes = chart(lambda axes: axes.bar(["a", "b"], [1, 2], hatch="//"))
    first, _ = printed(boxes)
    forget()  # so that it is drawn again
    with matplotlib.rc_context(
        {"font.size": 30, "axes.facecolor": "red", "lines.linewidth": 9, "axes.grid": True}
    ):
        again, _ = printed(boxes)
        assert matplotlib.rcParams["font.size"] == 30
    assert again == first


def test_layout_engines_measure_with_the_page_font(printed: Printer) -> None:
    def make(width: float, height: float) -> Figure:
        figure = Figure(figsize=(width / 72, height / 72), layout="constrained")
        figure.subplots().barh(["a label of some length", "b"], [1, 2])
        return figure

    _, drawn = printed(Chart(make, 150, alt="x"))
    assert audit(drawn) == []


def test_a_page_without_charts_loads_no_matplotlib(tmp_path: Path) -> None:
    code = (
        "import sys; from datetime import date; from pathlib import Path;"
        "from report.box import paragraph; from report.pdf import *; from report.style import A4;"
        f"target = Path({str(tmp_path / 'a.pdf')!r});"
        "write([paragraph('a')], target, A4, Furniture(), Metadata('a', 'en', date(2026, 1, 1)));"
        "print([m for m in ('matplotlib', 'numpy', 'pandas', 'fontTools.ttLib') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_plain_shapes_are_written_as_reportlab_writes_them(
    printed: Printer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from report.pdf import chart as charts

    def draw(axes: Any) -> None:
        axes.plot([0, 1, 2], [0, 10, 40], "o--", color="#12436D")
        axes.fill([0, 1, 2], [0, 10, 0], facecolor="#EAF1F7", edgecolor="none")
        axes.fill([0, 1, 2], [0, 5, 0], facecolor="#EAF1F7", edgecolor="#12436D", hatch="//")
        axes.axhspan(2, 3, color="#12436D", alpha=0.5)
        axes.plot([0, 2], [5, 5], color="none")

    quick, _ = printed(chart(draw))
    forget()
    monkeypatch.setattr(charts, "_is_plain", lambda shape: False)
    slow, _ = printed(chart(draw))
    assert quick == slow
