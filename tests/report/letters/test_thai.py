"""Ends of Thai words, against words parted by hand: sentences as fact sheets have them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.thai import LETTERS, word_ends, words

PARTED = """
เด็ก|กว่า 800,000 คน|ถูก|แสวงหา|ประโยชน์|ทาง|เพศ|ใน|ประเทศ|ไทย
จำนวน|นักท่องเที่ยว|ชาวต่างชาติ|เพิ่ม|ขึ้น|จาก 15.8 ล้าน|คน|ใน|ปี พ.ศ. 2553
ตัวเลข|สอง|ตัว|นี้|ไม่|สามารถ|เป็น|จริง|พร้อม|กัน|ได้
รายงาน|ของ|องค์การ|สหประชาชาติ|ระบุ|ว่า|เด็ก|อายุ|ต่ำ|กว่า 16 ปี|มี|จำนวน|มาก|กว่า|ผู้ใหญ่
กรุงเทพฯ มี|ประชากร|ประมาณ 10 ล้าน|คน
น้ำ|ใน|แม่น้ำ|เจ้าพระยา|สูง|ขึ้น|เรื่อยๆ จน|ท่วม|ที่|นา
แหล่ง|ข้อมูล|ต่าง ๆ อ้าง|ตัวเลข|เดียว|กัน|โดย|ไม่|ตรวจสอบ
รายได้|จาก|การ|ท่องเที่ยว|คิด|เป็น|ร้อยละ 20.6 ของ|ผลิตภัณฑ์|มวล|รวม|ใน|ประเทศ (GDP)
องค์กร UNICEF และ ILO เผยแพร่|รายงาน|เมื่อ|เดือน|มกราคม
ครู|และ|นักเรียน|ใน|โรงเรียน|ชนบท|ได้|รับ|หนังสือ|เรียน|ฟรี
การ|ค้า|มนุษย์|เป็น|อาชญากรรม|ที่|ร้ายแรง
แรงงาน|ข้าม|ชาติ|จาก|ประเทศ|เมียนมา กัมพูชา และ|ลาว
มูลนิธิ|เด็ก|เผย|ว่า|มี|เด็ก|หาย|จาก|บ้าน 348 คน|ใน|ปี 2564
นาย|สมชาย ใจดี กล่าว|ว่า|ตัวเลข|ดังกล่าว|ไม่|มี|หลักฐาน|ยืนยัน
ผล|การ|สำรวจ|ความ|คิดเห็น|พบ|ว่า|ประชาชน|ร้อยละ 72.5 เห็น|ด้วย
นักวิจัย|จาก|มหาวิทยาลัย|มหิดล|ตีพิมพ์|บทความ|ใน|วารสาร|วิชาการ
เรา|ขอ|ให้|สื่อมวลชน|หยุด|อ้าง|ตัวเลข|ที่|ไม่|มี|แหล่ง|ที่|มา
ค่า|แรง|ขั้น|ต่ำ|ปรับ|ขึ้น|วัน|ละ 15 บาท
ธนาคาร|แห่ง|ประเทศ|ไทย|คาด|ว่า|เศรษฐกิจ|จะ|ขยายตัว|ร้อยละ 2.8
หน่วยงาน|ราชการ|ไม่|เปิดเผย|วิธี|การ|เก็บ|ข้อมูล
"""


def test_hardly_a_line_would_end_inside_a_word() -> None:
    """A place that is missed costs an even edge, a wrong one costs sense: so hardly one may be wrong."""
    right = wrong = missed = 0
    for parted in PARTED.split("\n"):
        ends, at = set(), 0
        for part in parted.split("|")[:-1]:
            ends.add(at := at + len(part))
        found = set(word_ends(parted.replace("|", "")))
        right, wrong, missed = (
            right + len(found & ends),
            wrong + len(found - ends),
            missed + len(ends - found),
        )
    assert wrong / (right + wrong) <= 0.02
    assert missed / (right + missed) <= 0.15


@given(st.text("กขนมปทีิ่้์ำเแโๆฯราะ 5.a", max_size=40))
def test_no_word_starts_with_a_mark_or_ends_with_a_vowel_before_its_consonant(text: str) -> None:
    for end in word_ends(text):
        assert text[end] not in "ะาำิีึืุูั็่้๊๋์ๆฯ"
        assert text[end - 1] not in "เแโใไๆฯ"


@pytest.mark.parametrize("name", ["ฬฆษฌฎ", "กรุงเทพฯ", "ต่างๆ", "พ.ศ.", "15.8", "UNICEF"])
def test_what_is_no_row_of_words_is_not_parted(name: str) -> None:
    assert list(word_ends(name)) == []


def test_a_stretch_of_ten_thousand_letters_is_parted_in_time_that_grows_with_it() -> None:
    assert len(list(word_ends("เด็กไทย" * 1500))) > 1500


def test_the_list_is_clean() -> None:
    listed = words()
    assert len(listed) > 20_000
    assert all(
        LETTERS.fullmatch(word) and 2 <= len(word) <= 20 and cost >= 0 for word, cost in listed.items()
    )


def test_the_list_and_the_shaper_wait_for_the_first_thai_text() -> None:
    code = (
        "import sys\nfrom claims import thai\nfrom report.letters import breaking, shaping\n"
        "breaking.opportunities('about 15.8 million people')\n"
        "print('uharfbuzz' in sys.modules, thai.words.cache_info().currsize)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "0"]
