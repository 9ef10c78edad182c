"""Every language has the words of citations that English has, and they are understood where a text uses them."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from typing import NamedTuple

import pytest

from claims.citation.pairing import citing
from claims.citation.wordlist import Wordlist, all_words, wordlists

# What a language has no word of its own for, or writes behind the works and not between them.
LACKING = {
    "ar": {"leading", "months"}, "fr": {"same"}, "hi": {"inside", "leading"}, "id": {"same"},
    "ja": {"bodies", "inside", "leading", "months"}, "ms": {"same"}, "th": {"bodies"}, "vi": {"months"},
    "ko": {"bodies", "inside", "leading", "months"}, "zh": {"bodies", "leading", "months"},
}  # fmt: skip


@pytest.mark.parametrize("code", wordlists())
def test_a_language_has_every_key_that_english_has(code: str) -> None:
    wanted = [one.name for one in fields(Wordlist) if one.default is MISSING]
    lacking = {name for name in wanted if not getattr(wordlists()[code], name)}
    assert lacking == LACKING.get(code, set())


def test_the_languages_asked_for_are_there() -> None:
    wanted = "en id de es fr pt it nl ms th vi ru tr ja zh ar hi pl sv uk ko"
    assert set(wanted.split()) <= set(wordlists())


@pytest.mark.parametrize("code", wordlists())
def test_every_pattern_is_one_and_matches_no_empty_text(code: str) -> None:
    for one in fields(Wordlist):
        for pattern in getattr(wordlists()[code], one.name):
            assert not re.compile(pattern).fullmatch("")
    assert len(wordlists()[code].months) in (0, 12)


def test_all_words_stand_once() -> None:
    for one in fields(Wordlist):
        every = [pattern for words in wordlists().values() for pattern in getattr(words, one.name)]
        assert all_words(one.name).count("|") >= len(set(every)) - 1


class Cited(NamedTuple):
    """A text with a citation of work 0 and one of a work known through work 1, both listed."""

    body: str
    heading: str
    works: tuple[str, str]


TEXTS = {
    "pt": Cited(
        "A cidade tem 40 pontes (Souza e Lima, 2014, p. 12; Rocha, 1998 apud Costa, 2016).",
        "Referências",
        ("SOUZA, D.; LIMA, A. O preço de uma ponte. Porto: Mar, 2014.", "COSTA, R. Rios. Lisboa: Mar, 2016."),
    ),
    "it": Cited(
        "La città ha 40 ponti (Bianchi e Conti, 2014, pag. 12; Neri, 1998, citato in Russo, 2016).",
        "Riferimenti bibliografici",
        (
            "Bianchi, A., & Conti, B. (2014). Il prezzo di un ponte. Roma: Tevere.",
            "Russo, C. (2016). Fiumi. Roma: Tevere.",
        ),
    ),
    "nl": Cited(
        "De stad telt 40 bruggen (Bakker en Visser, 2014, blz. 12; Smit, 1998, geciteerd in Dekker, 2016).",
        "Literatuurlijst",
        (
            "Bakker, A., & Visser, B. (2014). Wat een brug kost. Utrecht: Rijn.",
            "Dekker, C. (2016). Rivieren. Utrecht: Rijn.",
        ),
    ),
    "ms": Cited(
        "Bandar itu ada 40 jambatan (Rahman dan Aziz, 2014, hlm. 12; Kassim, 1998, dipetik daripada Yusof, 2016).",
        "Rujukan",
        (
            "Rahman, A. dan Aziz, B. (2014). Harga sebuah jambatan. Ipoh: Kinta.",
            "Yusof, C. (2016). Sungai. Ipoh: Kinta.",
        ),
    ),
    "th": Cited(
        "เมืองนี้มีสะพาน 40 แห่ง (สมชาย ใจดี และ มานี มีนา, 2557, น. 12; วิชัย แก้ว, 2541 อ้างถึงใน ปิติ ชูใจ, 2559)",
        "บรรณานุกรม",
        ("สมชาย ใจดี และ มานี มีนา. (2557). ราคาสะพาน. กรุงเทพฯ: แม่น้ำ.", "ปิติ ชูใจ. (2559). แม่น้ำ. กรุงเทพฯ: แม่น้ำ."),
    ),
    "vi": Cited(
        "Thành phố có 40 cây cầu (Nguyễn và Trần, 2014, tr. 12; Lê, 1998, dẫn theo Phạm, 2016).",
        "Tài liệu tham khảo",
        (
            "Nguyễn, A. và Trần, B. (2014). Giá của một cây cầu. Hà Nội: Sông.",
            "Phạm, C. (2016). Sông. Hà Nội: Sông.",
        ),
    ),
    "ru": Cited(
        "В городе 40 мостов (Иванов и Петров, 2014, с. 12; Сидоров, 1998, цит. по Орлов, 2016).",
        "Список литературы",
        (
            "Иванов А. А., Петров Б. Б. Цена моста. – Рига: Река, 2014. – 240 с.",
            "Орлов В. В. Реки. – Рига: Река, 2016. – 12 с.",
        ),
    ),
    "tr": Cited(
        "Şehirde 40 köprü var (Yılmaz ve Demir, 2014, s. 12; Kaya, 1998, aktaran Şahin, 2016).",
        "Kaynakça",
        (
            "Yılmaz, A. ve Demir, B. (2014). Bir köprünün bedeli. Ankara: Nehir.",
            "Şahin, C. (2016). Nehirler. Ankara: Nehir.",
        ),
    ),
    "ja": Cited(
        "橋は40ある（田中・鈴木, 2014; 佐藤, 1998, 再引用 高橋, 2016）。",
        "参考文献",
        ("田中・鈴木 (2014). 橋の値段. 東京: 川書房.", "高橋 (2016). 川. 東京: 川書房."),
    ),
    "zh": Cited(
        "该市有40座桥（王伟和李娜, 2014; 陈静, 1998, 转引自 刘洋, 2016）。",
        "参考文献",
        ("王伟, 李娜. 桥梁的成本[M]. 北京: 河流出版社, 2014.", "刘洋. 河流[M]. 北京: 河流出版社, 2016."),
    ),
    "ar": Cited(
        "في المدينة 40 جسرا (حسن وآخرون، 2014، ص. 12؛ علي، 1998، نقلا عن سالم، 2016).",
        "قائمة المراجع",
        ("حسن، أحمد (2014). ثمن الجسر. القاهرة: النهر.", "سالم، كريم (2016). الأنهار. القاهرة: النهر."),
    ),
    "hi": Cited(
        "शहर में 40 पुल हैं (शर्मा और वर्मा, 2014, पृ. 12; गुप्ता, 1998, उद्धृत में मिश्रा, 2016)।",
        "संदर्भ सूची",
        ("शर्मा, अ. और वर्मा, ब. (2014). पुल का मूल्य. दिल्ली: नदी.", "मिश्रा, स. (2016). नदियाँ. दिल्ली: नदी."),
    ),
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_citation_and_a_carrier_are_found_in_the_words_of_the_language(code: str) -> None:
    cited = TEXTS[code]
    found = citing(f"{cited.body}\n\n{cited.heading}\n\n{cited.works[0]}\n\n{cited.works[1]}\n")
    assert (len(found.citations), found.listed) == (1, 2)
    assert [one.work for one in found.pairs] == [0, None]
    assert [one.mention.carrier and one.mention.carrier.year for one in found.pairs][1] in ("2016", "2559")
    assert len(found.second_hand) == 1
    assert not found.uncited
    assert not found.unlisted
