"""Figures in running text of languages whose words stand in another order than in English."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.figure.finding import find_figures


def _claims(text: str, code: str) -> list[tuple[str, Fraction | None, str | None]]:
    found = find_figures(text, code)
    return [(figure.surface, figure.value, figure.unit) for figure in found if figure.is_claim]


@pytest.mark.parametrize(
    ("code", "text", "surface", "value", "unit"),
    [
        ("ru", "На 100 тыс. жителей 42,5 врача.", "На 100 тыс. жителей 42,5", "42.5", "per_100000"),
        ("ja", "人口10万人あたり12人の医師がいる。", "人口10万人あたり12", "12", "per_100000"),
        ("zh", "全国每10万人中有42名医生。", "每10万人中有42", "42", "per_100000"),
        ("ko", "인구 10만 명당 42명의 의사가 있다.", "10만 명당 42", "42", "per_100000"),
        ("ar", "لكل 100 ألف نسمة 12 طبيبا", "لكل 100 ألف نسمة 12", "12", "per_100000"),
        ("hi", "प्रति 1,000 पर 12 डॉक्टर हैं।", "प्रति 1,000 पर 12", "12", "per_1000"),
        ("fil", "Mayroong 42 doktor sa bawat 100,000 katao.", "42 doktor sa bawat 100,000", "42", "per_100000"),
        ("sw", "Kuna madaktari 42 kwa kila watu 100,000.", "42 kwa kila watu 100,000", "42", "per_100000"),
    ],
)  # fmt: skip
def test_a_base_may_stand_before_its_number(
    code: str, text: str, surface: str, value: str, unit: str
) -> None:
    assert _claims(text, code) == [(surface, Fraction(value), unit)]


@pytest.mark.parametrize(
    ("code", "text", "surface", "value"),
    [
        ("ar", "ثلاثة ملايين ونصف المليون زائر", "ثلاثة ملايين ونصف المليون", "3500000"),
        ("ru", "Ущерб — около полумиллиарда рублей.", "около полумиллиарда рублей", "500000000"),
        ("tr", "Ücret 3 bin 500 lira oldu.", "3 bin 500 lira", "3500"),
        ("ru", "Закрыто 5 тыс. 300 школ.", "5 тыс. 300", "5300"),
        ("uk", "Закрито 5 тис. 300 шкіл.", "5 тис. 300", "5300"),
        ("hi", "साढ़े 3 लाख वोट मिले।", "साढ़े 3 लाख", "350000"),
        ("hi", "पौने 2 करोड़ लोग", "पौने 2 करोड़", "17500000"),
        ("hi", "परिजनों को 5-5 लाख रुपये मिलेंगे।", "5-5 लाख रुपये", "500000"),
        ("ja", "打率は2割5分だった。", "2割5分", "25"),
        ("vi", "Một triệu rưỡi lao động có việc làm.", "Một triệu rưỡi", "1500000"),
    ],
)
def test_a_number_has_every_part_it_is_printed_with(code: str, text: str, surface: str, value: str) -> None:
    assert [each[:2] for each in _claims(text, code)] == [(surface, Fraction(value))]


def test_thousands_do_not_take_in_a_day_or_a_year() -> None:
    assert _claims("Закрыто 5 тыс. 12 мая 2015 года", "ru")[0][:2] == ("5 тыс", 5000)
    assert _claims("Закрыто 5 тыс. 2015 год был тяжёлым", "ru")[0][:2] == ("5 тыс", 5000)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "4.1. Выборы"),
        ("ru", "(Петров, 2016, с. 45–47)"),
        ("ru", "Тел. 8 (495) 123-45-67"),
        ("ru", "Средний возраст врачей — 52 года."),
        ("uk", "особи віком від 18 до 60 років"),
        ("zh", "iPhone 13于2021年上市。"),
        ("ja", "12日午前9時30分ごろ"),
        ("ko", "헌법 제34조 제3항"),
        ("ko", "3월 소비자물가는 3일부터"),
        ("ja", "3日の大雨で、3月の指数は"),
        ("ja", "新幹線N700系は"),
        ("zh", "论坛于10月14日至16日举行，3月份"),
        ("zh", "據統計，108年平均"),
        ("zh", "5G基站"),
        ("ru", "Приём с 8.00 до 20.00, каб. 305."),
        ("vi", "từ ngày 3/8 đến tháng 3"),
        ("th", "วันที่ 14 ต.ค. 64"),
    ],
)
def test_numbers_that_only_name_something(code: str, text: str) -> None:
    assert _claims(text, code) == []


def test_one_of_what_each_gets_is_no_figure() -> None:
    assert [value for _, value, _ in _claims("1株当たり配当金は35円。", "ja")] == [35]


def test_a_change_before_its_two_ends_makes_two_figures() -> None:
    text = "Численность выросла на 3,4% — с 1,25 млн до 1,29 млн человек."
    assert [value for _, value, _ in _claims(text, "ru")] == [Fraction("3.4"), 1_250_000, 1_290_000]


def test_a_hedge_may_stand_between_a_counter_and_its_measure() -> None:
    found = find_figures("航班延误三个多小时。", "zh")
    assert [(figure.surface, figure.hedge, figure.unit) for figure in found] == [
        ("三个多小时", "more_than", "hour")
    ]


def test_a_bound_after_one_number_does_not_belong_to_the_next() -> None:
    found = find_figures("罚款3000元以上5000元以下", "zh")
    assert [(figure.value, figure.hedge) for figure in found] == [(3000, "at_least"), (5000, "at_most")]


def test_a_verb_of_change_before_a_new_value_is_that_of_the_number_before_it() -> None:
    assert [value for _, value, _ in _claims("12.5 प्रतिशत घटकर 840 करोड़ रुपये", "hi")] == [
        Fraction("-12.5"),
        8_400_000_000,
    ]


def test_digits_with_two_readings_leave_no_million() -> None:
    assert [value for _, value, _ in _claims("بلغ 1,2 مليون طالب", "ar")] == [None]
