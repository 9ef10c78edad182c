"""Texts in Polish, Swedish, Ukrainian, Korean, Japanese and others: read as they were counted, and drafted."""

from __future__ import annotations

from pathlib import Path

import pytest

import claims
from claims.citation.dating import misdated
from claims.citation.name import is_family_of, is_inflected, others
from claims.citation.pairing import citing
from claims.editing.drafting import draft
from tests.citation.counted_texts import COUNTED


@pytest.mark.parametrize("code", COUNTED)
def test_a_text_is_read_as_it_was_counted(code: str) -> None:
    counted = COUNTED[code]
    found = citing(counted.text)
    assert (len(found.citations), found.listed) == (counted.cited, counted.listed)
    assert tuple((one.work, one.carrier) for one in found.pairs) == counted.pairs
    assert tuple(one.mention.names[0] for one in found.unlisted) == counted.missing
    assert found.uncited == counted.uncited
    assert tuple(one.work for one in misdated(found)) == counted.misdated
    assert [one.said for one in found.spellings] == (["TEIXERA"] if code == "pt" else [])


@pytest.mark.parametrize("code", COUNTED)
def test_its_draft_says_through_which_work_it_read_another(code: str, tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text(COUNTED[code].text, encoding="utf-8")
    draft(tmp_path / "paper.txt", code, tmp_path / "drafted.yaml")
    registry = claims.load(tmp_path / "drafted.yaml")
    carriers = {carrier for _, carrier in COUNTED[code].pairs if carrier is not None}
    listed = registry.sources["paper"].references
    assert isinstance(listed, tuple)
    assert {one.read_through for one in registry.sources.values()} - {None} == {listed[at] for at in carriers}


@pytest.mark.parametrize(("one", "other"), [
    ("Wiśniewskiej", "Wiśniewska"), ("Kowalskiego", "Kowalski"), ("Иванова", "Иванов"), ("Ивановой", "Иванова"),
    ("Чайковского", "Чайковский"), ("Петрову", "Петров"), ("Шевченка", "Шевченко"), ("Demir'e", "Demir"),
    ("Öztürk'ün", "Öztürk"), ("Kaya’ya", "Kaya"),
])  # fmt: skip
def test_a_name_in_another_case_is_the_same_name(one: str, other: str) -> None:
    assert is_inflected(one, other)


@pytest.mark.parametrize(("one", "other"), [
    ("Gutierez", "Gutiérrez"), ("Linda", "Lind"), ("Lindqvist", "Lindquist"), ("O'Neill", "O"), ("Mas'ood", "Mas"),
    ("Иванов", "Петров"), ("Орлов", "Орел"), ("Nowaka", "Nowak"), ("", "Lind"),
])  # fmt: skip
def test_another_name_is_not(one: str, other: str) -> None:
    assert not is_inflected(one, other)


def test_a_slip_of_the_pen_is_still_told_in_a_language_with_cases() -> None:
    works = "\n\nСписок литературы\n\nИвановский А. А. Мосты. – Рига: Река, 2014. – 240 с.\n"
    assert [one.said for one in citing(f"По данным Ивановского (2014), их 40.{works}").spellings] == []
    assert [one.said for one in citing(f"Их 40 (Ивоновский, 2014).{works}").spellings] == ["Ивоновский"]


def test_a_family_name_begins_a_name_without_spaces() -> None:
    assert is_family_of("田中", "田中一")
    assert not is_family_of("田中", "中田中")
    assert not is_family_of("田", "田中一")
    assert not is_family_of("Lin", "Lind")


def test_signs_of_others_inside_a_word_are_none() -> None:
    assert others("高橋ほか") == ("高橋", True)
    assert others("王伟等") == ("王伟", True)
    assert others("高等教育出版社") == ("高等教育出版社", False)


@pytest.mark.parametrize(("cited", "names"), [
    ("(Souza; Lima, 2014)", [("Souza", "Lima")]), ("(SOUZA; LIMA; COSTA, 2014)", [("SOUZA", "LIMA", "COSTA")]),
    ("(ALVES, 2011; SOUZA; LIMA, 2014)", [("ALVES",), ("SOUZA", "LIMA")]),
    ("(Lind, 2011; Rivers and bridges; Okafor, 2014)", [("Lind",), ("Okafor",)]),
    ("(Our History; UNICEF, 2018)", [("UNICEF",)]), ("(see Table 3; Lind, 2014)", [("Lind",)]),
])  # fmt: skip
def test_authors_may_be_parted_like_works(cited: str, names: list[tuple[str, ...]]) -> None:
    assert [one.mention.names for one in citing(f"There are 40 {cited}.").pairs] == names


@pytest.mark.parametrize("title", ["Accessed by all", "引用されない"])
def test_a_title_with_the_word_of_a_visit_stays_whole(title: str) -> None:
    found = citing(f"There are 40 (Lind, 2014).\n\nReferences\n\nLind, B. (2014). {title}. Riga: Ozols.\n")
    assert found.works[0].title == title


@pytest.mark.parametrize("mark", [
    "et al.", "e.a.", "m.fl.", "i in.", "и соавт.", "та ін.", "u. a.", "y cols.", "et coll.", "e cols.", "dkk.", "vd.",
])  # fmt: skip
def test_others_before_a_year_are_no_part_of_the_name(mark: str) -> None:
    (pair,) = citing(f"There are 40 (Jansen {mark}, 2015).").pairs
    assert pair.mention.names == ("Jansen",)
    assert pair.mention.others


@pytest.mark.parametrize("name", ["Lê", "Vũ", "Đỗ", "Al", "Van"])
def test_a_short_name_or_one_that_is_a_particle_elsewhere_is_found(name: str) -> None:
    found = citing(f"There are 40 ({name}, 2016).\n\nReferences\n\n{name}, V. (2016). Rivers. Riga: Ozols.\n")
    assert [one.work for one in found.pairs] == [0]


@pytest.mark.parametrize(("printed", "day"), [
    ("Truy cập ngày 3 tháng 5 năm 2016, từ https://song.example/h", "2016-05-03"),
    ("閲覧日：2016年5月3日", "2016-05-03"), ("검색일: 2016년 5월 3일", "2016-05-03"),
    ("Hämtad 3 maj 2016", "2016-05-03"),
    ("Retrieved 3/5/2016", ""), ("閲覧日：2016年13月3日", ""),
])  # fmt: skip
def test_the_day_of_a_visit_is_read_as_each_language_writes_it(printed: str, day: str) -> None:
    found = citing(
        f"There are 40 (Lind, 2014).\n\nReferences\n\nLind, B. (2014). Rivers. Riga: Ozols. {printed}\n"
    )
    assert found.works[0].accessed == day
