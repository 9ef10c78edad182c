"""Drawings as SVG and PNG: the same picture as on the page, with nothing fetched, dated or left to chance."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure
from PIL import Image

from report.box import Chart, words
from report.keeping import forget
from report.pdf.error import PageError
from report.picture import MARGIN, Picture
from report.style import NAVY, PLUM

SVG = "{http://www.w3.org/2000/svg}"
Draw = Callable[[Any], None]


def picture(draw: Draw, title: str = "A finding", alt: str = "A bar.", draft: str = "") -> Picture:
    def make(width: float, height: float) -> Figure:
        figure = Figure(figsize=(width / 72, height / 72))
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, width)
        axes.set_ylim(0, height)
        draw(axes)
        return figure

    return Picture(Chart(make, 100, alt, words(title), words("Measure"), words("Source: us")), 200, draft)


def bar(axes: Any) -> None:
    axes.bar([50], [50], width=40, color=NAVY)


def root(shown: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(shown._repr_svg_())


def pixels(shown: Picture) -> Image.Image:
    return Image.open(BytesIO(shown._repr_png_()))


def test_title_and_description_say_what_is_seen() -> None:
    found = root(picture(bar, title="Half & more <b>", alt="One bar."))
    assert found.findtext(f"{SVG}title") == "Half & more <b>"
    assert found.findtext(f"{SVG}desc") == "One bar."
    assert found.get("role") == "img"


def test_a_bar_stands_where_it_was_drawn_and_is_as_high() -> None:
    shown = picture(bar)
    (drawn,) = [
        one for one in root(shown).iter(f"{SVG}path") if one.get("fill") == NAVY and not one.get("transform")
    ]
    numbers = [float(one) for one in re.findall(r"-?[\d.]+", drawn.get("d") or "")]
    xs, ys = numbers[::2], numbers[1::2]
    assert (min(xs), max(xs)) == (30, 70)
    assert (min(ys), max(ys)) == (50, 100)  # downwards from the top of a picture 100 points high


def test_svg_and_png_show_the_bar_at_one_place() -> None:
    shown = picture(bar)
    image, found = pixels(shown), root(shown)
    (place,) = [
        group.get("transform") or ""
        for group in found.findall(f"{SVG}g")
        if any(one.get("fill") == NAVY and not one.get("transform") for one in group.iter(f"{SVG}path"))
    ]
    _, top = (float(one) for one in re.findall(r"[\d.]+", place))
    scale = image.height / float((found.get("height") or "").removesuffix("pt"))
    column = [image.getpixel((round((MARGIN + 50) * scale), y)) for y in range(image.height)]
    inked = [y for y, colour in enumerate(column) if colour == (0x12, 0x43, 0x6D)]
    # The title above is of the same colour: the bar is the last 50 points of it.
    assert inked[-1] == pytest.approx((top + 100) * scale, abs=2)
    assert image.getpixel((round((MARGIN + 50) * scale), round((top + 52) * scale))) == (0x12, 0x43, 0x6D)
    assert image.getpixel((round((MARGIN + 50) * scale), round((top + 48) * scale))) == (255, 255, 255)


def test_letters_are_outlines_and_names_are_no_addresses() -> None:
    text = picture(lambda axes: axes.text(10, 10, "15 & <b>"))._repr_svg_()
    assert "<text" not in text
    assert "font" not in text
    assert set(re.findall(r"https?://[^\"]*", text)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"href|@import|url\((?!#)|<script|<image|<!", text)


def test_control_characters_do_not_break_the_file() -> None:
    assert root(picture(bar, alt="a\x00b\x1bc")).findtext(f"{SVG}desc") == "a\ufffdb\ufffdc"


def test_two_pictures_in_one_page_share_no_name() -> None:
    def hatched(hatch: str) -> Draw:
        return lambda axes: axes.bar([50], [50], width=40, facecolor="white", edgecolor=PLUM, hatch=hatch)

    names = [set(re.findall(r'id="([^"]+)"', picture(hatched(one))._repr_svg_())) for one in ("//", "..")]
    assert names[0]
    assert names[1]
    assert not names[0] & names[1]
    text = picture(hatched("//"))._repr_svg_()
    assert set(re.findall(r"url\(#([^)]+)\)", text)) == names[0]


def test_hatches_lie_inside_their_bar() -> None:
    image = pixels(
        picture(lambda axes: axes.bar([50], [50], width=40, facecolor="white", edgecolor=PLUM, hatch="//"))
    ).convert("RGB")
    scale = 200 / 72
    plum = (0x80, 0x16, 0x50)
    inked = [x for y in range(image.height) for x in range(image.width) if image.getpixel((x, y)) == plum]
    assert len(inked) > 500
    assert (MARGIN + 30 - 1) * scale <= min(inked)
    assert max(inked) <= (MARGIN + 70 + 1) * scale


def test_the_ground_is_light_and_the_picture_of_its_size() -> None:
    image = pixels(picture(bar))
    assert image.mode == "RGB"
    assert image.width == round((200 + 2 * MARGIN) * 200 / 72)
    assert image.getpixel((1, 1)) == (255, 255, 255)
    assert set(image.info) == {"dpi"}


def test_the_same_bytes_in_every_process() -> None:
    code = (
        "import hashlib, sys; sys.path.insert(0, {folder!r}); import test_svg as t; p = t.picture(t.bar);"
        "print(hashlib.sha256(p._repr_svg_().encode() + p._repr_png_()).hexdigest())"
    )
    from pathlib import Path

    command = [sys.executable, "-c", code.format(folder=str(Path(__file__).parent))]
    first = subprocess.run(command, capture_output=True, text=True, check=True, env=_seeded("1")).stdout
    assert (
        first == subprocess.run(command, capture_output=True, text=True, check=True, env=_seeded("2")).stdout
    )


def _seeded(seed: str) -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Bangkok" if seed == "1" else "UTC"}


def test_a_draft_says_so() -> None:
    whole, draft = root(picture(bar)), root(picture(bar, draft="DRAFT"))
    assert float((draft.get("height") or "").removesuffix("pt")) > float(
        (whole.get("height") or "").removesuffix("pt")
    )
    assert len(list(draft.iter(f"{SVG}path"))) == len(list(whole.iter(f"{SVG}path"))) + 1


def test_what_is_not_printed_is_refused_here_too() -> None:
    forget()
    with pytest.raises(PageError, match="an image"):
        picture(lambda axes: axes.imshow([[0, 1], [1, 0]]))._repr_svg_()


@pytest.mark.parametrize("name", ["chart.gif", "chart", "chart.pdf"])
def test_another_suffix_is_refused_with_the_two_there_are(name: str, tmp_path: Any) -> None:
    with pytest.raises(ValueError, match=r"\.svg or \.png"):
        picture(bar).save(tmp_path / name)
    assert list(tmp_path.iterdir()) == []
