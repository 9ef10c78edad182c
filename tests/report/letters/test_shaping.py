"""Shaping: clusters one by one are what the whole text would be, and every glyph says what it shows."""

from __future__ import annotations

from typing import Any

import pytest
import uharfbuzz  # type: ignore[import-untyped]

from report.letters.script import clusters
from report.letters.shaping import Shaper
from report.pdf.font import load
from report.style import BOLD, REGULAR, SEMIBOLD

THAI = "เด็กกว่าคนถูกแสวงหาประโยชน์ที่ก้ำน้ำปู่ปั้นฟ้าญูฐูฎูป๊ีฬี้กรุงเทพฯต่างๆพิมพ์ผู้ใหญ่ฝื้นใต้"
HINDI = "बच्चोंकीसंख्याक्षेत्रस्थितिहिन्दीप्रतिशतर्ट्रलड़कियाँज़रूरतकार्यश्रीद्वार"


def shaper(text: str, weight: int = REGULAR) -> Shaper:
    ((face, whole),) = load().runs(text, weight)
    assert whole == text
    assert face.shaper is not None
    return face.shaper


@pytest.mark.parametrize("text", [THAI, HINDI])
@pytest.mark.parametrize("weight", [REGULAR, SEMIBOLD, BOLD])
def test_clusters_are_shaped_as_the_whole_text_is(text: str, weight: int) -> None:
    """Only kerning is left out, so that widths add up."""
    shaping = shaper(text, weight)
    font: Any = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(shaping.path))))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {"kern": False})
    glyphs = sorted(info.codepoint for info in buffer.glyph_infos)
    shaped = shaping.text(text)
    assert sorted(glyph.number for cluster in shaped for glyph in cluster.glyphs) == glyphs
    assert sum(cluster.width for cluster in shaped) == pytest.approx(
        sum(place.x_advance for place in buffer.glyph_positions)
    )


@pytest.mark.parametrize("text", [THAI, HINDI])
def test_what_the_glyphs_stand_for_is_the_text(text: str) -> None:
    for cluster, shaped in zip(clusters(text), shaper(text).text(text), strict=True):
        assert "".join(glyph.text for glyph in shaped.glyphs) == cluster


@pytest.mark.parametrize(("above", "below"), [("ที่", "ที"), ("น้ำ", "นำ"), ("ปั้น", "ปัน"), ("เก้า", "เกา")])
def test_a_tone_mark_reaches_higher_than_what_it_stands_on(above: str, below: str) -> None:
    face = load().runs(above, REGULAR)[0][0]
    assert face.reach(above)[1] > face.reach(below)[1]
    assert face.width(above, 10) == pytest.approx(face.width(below, 10))


def test_a_tone_mark_over_a_tall_letter_stands_further_left() -> None:
    tall, low = (shaper("ปที่").cluster(cluster) for cluster in ("ปี่", "ที่"))
    offsets = [cluster.glyphs[-1].x - cluster.width for cluster in (tall, low)]
    assert offsets[0] < offsets[1] - 100
