"""Where lines may end: every place shown as a bar, in each language that sheets are printed or quoted in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report.letters.breaking import TIE, ZERO_WIDTH_SPACE, marked, opportunities
from report.letters.script import is_mark


def parted(text: str) -> str:
    """The text with a bar wherever a line may end."""
    parts, start = [], 0
    for at in sorted(opportunities(text)):
        parts.append(text[start:at])
        start = at
    return "|".join([*parts, text[start:]])


@pytest.mark.parametrize(
    "shown",
    [
        "about |15.8 million |people |in |2010",
        "60 per cent |of |men, |12 percentage points |more",
        "from |US$ 19 bn |to |€ 5.5 |and |513 120 km² |of |land",
        "lebih |dari |800 ribu |anak, |Rp 15,8 triliun, |60 persen",
        "3 mil millones |de |euros |y |60 por ciento",
        "« oui » : |15,8 millions |d’euros ! |60 % ; |5 pour cent |ou |non ?",
        "R$ 5 mil milhões |ou |60 por cento",
        "12 Mrd. |Euro, |15,8 Millionen |und |5 Prozent",
        "ใน|ปี 2553 |มี|นักท่องเที่ยว |15.8 ล้านคน|และ|ร้อยละ 60 |เป็น|ผู้ชาย",
        "แหล่งข้อมูล|ต่าง ๆ |ใน|กรุงเทพฯ |มี |800,000 คน",
        "พ.ศ. 2553 |๑๕ ล้านบาท|ต่อ|ปี",
        "fact-|finding – |no, |2001–2010 |and |2004/2015",
        "the |5 |mothers |in |2010 |mills",
        "more |than |10 times |apart |(1 comparison), |under |18 years",
        "lebih |dari |10 kali |lipat, |di |bawah |18 tahun",
        "moins |de |18 ans, |10 fois; |menores |de |18 años, |10 veces",
        "“50.000 - 80.000” |or |5 – 6",
        "could |not |be |made: 24. |Comparaisons\u00a0: 46; |in |2016: |45 |cases",
        "ระบุ|ว่า|เท่ากับ |2.9\u00a0ล้านล้าน\u00a0THB |และ |2.9 ล้านล้าน THB",
    ],
)
def test_a_line_ends_at_words_and_never_inside_a_number(shown: str) -> None:
    assert parted(shown.replace("|", "")) == shown


def test_a_line_feed_ends_a_line_whatever_follows() -> None:
    assert parted("15\n000 and 15 \n%") == "15\n|000 |and |15 \n|%"


@given(st.text("กขนเที่ำๆฯ ้a1\u0301क्षि%:«»", max_size=30))
def test_no_line_starts_with_a_mark(text: str) -> None:
    for at in opportunities(text):
        if at < len(text) and not text[at - 1].isspace():
            assert not is_mark(text[at]), (text, at)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("children of the sea", "children of the sea"),
        ("about 15.8 million people", "about 15.8~million people"),
        ("oui : 60 % et 15 000 €", "oui~: 60~% et 15~000~€"),
        ("เด็กไทย 15 ล้านคน ต่าง ๆ", "เด็ก|ไทย 15~ล้านคน ต่าง~ๆ"),
    ],
)
def test_those_who_part_at_spaces_get_them_where_lines_may_end(text: str, shown: str) -> None:
    assert marked(text).replace(ZERO_WIDTH_SPACE, "|").replace(TIE, "~") == shown
