"""Numbers that were once read as other numbers, in many languages."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.figure.finding import find_figures

HALVES = [
    ("ru", "Это заняло два с половиной года.", "два с половиной года", "5/2"),
    ("ru", "Есть два с половиной миллиона книг.", "два с половиной миллиона", "2500000"),
    ("ru", "Это длилось полтора года.", "полтора года", "3/2"),
    ("uk", "Минуло півтора року.", "півтора року", "3/2"),
    ("pl", "Trwało to dwa i pół roku.", "dwa i pół roku", "5/2"),
    ("ja", "工事は2年半かかった。", "2年半", "5/2"),
    ("ja", "工事は半年かかった。", "半年", "1/2"),
    ("zh", "花了三个半小时。", "三个半小时", "7/2"),
    ("zh", "过了两年半数学校关闭。", "两年", "2"),
    ("ko", "공사는 2년 반 걸렸다.", "2년 반", "5/2"),
    ("th", "ใช้เวลาแปดชั่วโมงครึ่ง", "แปดชั่วโมงครึ่ง", "17/2"),
    ("en", "It took two years and a half.", "two years and a half", "5/2"),
    ("en", "It took half a year.", "half a year", "1/2"),
    ("es", "Duró ocho años y medio.", "ocho años y medio", "17/2"),
    ("it", "Durò due anni e mezzo.", "due anni e mezzo", "5/2"),
    ("fr", "Il a duré deux ans et demi.", "deux ans et demi", "5/2"),
    ("fr", "C'est deux fois et demie plus.", "deux fois et demie", "5/2"),
    ("de", "Es dauerte anderthalb Jahre.", "anderthalb Jahre", "3/2"),
    ("de", "Zwei Drittel der Jahre waren gut.", "Zwei Drittel", "2/3"),
]
WHOLE = [
    ("ru", "Население сократилось на 244 тысячи человек.", "сократилось на 244 тысячи", "-244000"),
    ("de", "Der Verein half zwölfhundert Familien.", "zwölfhundert", "1200"),
    ("fr", "Elle emploie douze cents salariés.", "douze cents", "1200"),
    ("de", "Es sind 6,2 Prozent weniger als im Vorjahr.", "6,2 Prozent weniger", "-31/5"),
    ("es", "En la ciudad cayeron más de 490 litros.", "más de 490 litros", "490"),
    ("zh", "全县有三万余名儿童。", "三万余", "30000"),
    ("zh", "共有二万一千人。", "二万一千", "21000"),
    ("ko", "인구는 5만 명으로 줄었고 3%는 외국인이다.", "3%", "3"),
    ("fr", "Un logement coûte 5 M€ pour 3,5 m.", "3,5 m", "7/2"),
    ("fr", "Ici trois locataires sur cinq paient.", "trois locataires sur cinq", "3/5"),
]


BESIDE = [
    ("en", "The index slipped below 21,200.", "below 21,200", "21200"),
    ("en", "Growth was far more than the 120,000 forecast.", "120,000", "120000"),
    ("en", "It sold 3.1m shares.", "3.1m", "3100000"),
    ("en", "The 22.5-km road is open.", "22.5-km", "45/2"),
    ("en", "Of 300 people, 40% fell ill.", "40%", "40"),
    ("en", "Children under 15, and 17 staff.", "17", "17"),
    ("en", "They wrote the five parts.", "five", "5"),
    ("en", "Nine died, two of them children.", "two", "2"),
    ("de", "Es regnete in 24 Stunden und innerhalb von 48 Stunden.", "48 Stunden", "48"),
    ("de", "Sie investieren und bis zu 3000 gehen.", "bis zu 3000", "3000"),
    ("de", "Die Zahl nahm um 5 % ab.", "nahm um 5 %", "-5"),
    ("de", "Die Zahl ist um 5 % gesunken.", "um 5 % gesunken", "-5"),
    ("de", "Der Dax steht bei 15.950 Punkten.", "15.950", "15950"),
    ("fr", "Six blessés, dont deux dans un état grave.", "deux", "2"),
    ("pt", "Mais da metade votou.", "Mais da metade", "1/2"),
    ("pt", "Os 10% mais ricos pagam.", "10%", "10"),
    ("it", "Un italiano su sei ha paura.", "Un italiano su sei", "1/6"),
    ("nl", "Eén op de drie huurt.", "Eén op de drie", "1/3"),
    ("sv", "Resultatet blev 412 mkr.", "412 mkr", "412000000"),
    ("sw", "Kati ya kila wateja kumi, watatu walilalamika.", "Kati ya kila wateja kumi, watatu", "3/10"),
    ("sw", "Madaktari ni wawili tu kwa kila watu 10,000.", "wawili tu kwa kila watu 10,000", "2"),
    ("ar", "سجلت 100 إصابة و28 وفاة.", "28", "28"),
    ("ar", "بينهم 45 طفلا.", "45", "45"),
    ("vi", "Nhà sập ở năm tỉnh.", "năm", "5"),
    ("vi", "Việc kéo dài mười năm.", "mười năm", "10"),
    ("ko", "기온이 36.5도까지 올랐다.", "36.5도", "73/2"),
    ("ja", "医師は10万人あたり256人いる。", "10万人あたり256", "256"),
    ("zh", "较2019年增加1.22亿。", "增加1.22亿", "122000000"),
    ("hi", "दर बढ़कर 7.8 प्रतिशत हो गई।", "7.8 प्रतिशत", "39/5"),
    ("tr", "Günde 3 milyon metreküp su veriliyor, en çok su bu.", "3 milyon metreküp", "3000000"),
]


@pytest.mark.parametrize(("language", "text", "surface", "value"), [*HALVES, *WHOLE, *BESIDE])
def test_figure_has_its_whole_number(language: str, text: str, surface: str, value: str) -> None:
    values = {figure.surface: figure.value for figure in find_figures(text, language) if figure.is_claim}
    assert values.get(surface) == Fraction(value), values


def test_nothing_falls_from_20_to_40_so_that_these_are_the_ends_of_its_fall() -> None:
    (fall,) = find_figures("Đơn hàng giảm từ 20 đến 40%.", "vi")
    assert (fall.low, fall.high) == (-40, -20)


def test_an_article_before_a_noun_counts_nothing() -> None:
    assert [each.surface for each in find_figures("Un hombre de 47 años fue detenido.", "es")] == ["47 años"]


def test_two_numbers_joined_by_and_do_not_add_up_where_the_second_begins_a_ratio() -> None:
    found = find_figures("Son 48,6 millones y uno de cada cinco es joven.", "es")
    assert [figure.value for figure in found] == [48_600_000, Fraction(1, 5)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Das Konto DE12 5001 0517 0648 4898 90 ist offen.", "identifier"),
        ("de", "Das Haus in der Lindenstraße 27 hat einen Garten.", "identifier"),
        ("nl", "De 47-jarige man woont hier.", "age"),
        ("it", "È aperto dalle 9 alle 18.", "time"),
        ("fr", "Ouvert de 9 h à 20 h.", "time"),
        ("zh", "1—2月的销售额。", "date"),
        ("ko", "50대가 가장 많았다.", "age"),
        ("ko", "45세 남성이 구속됐다.", "age"),
        ("en", "Care for the under-18s is free.", "age"),
        ("en", "He was there on 9/11.", "date"),
        ("it", "Il 2022 ha visto un calo.", "year"),
    ],
)
def test_numbers_that_are_no_claims(language: str, text: str, kind: str) -> None:
    assert [(figure.is_claim, figure.kind) for figure in find_figures(text, language)] == [(False, kind)]


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("fr", "Il y a 12 400 élèves dans la ville.", ["12 400"]),
        ("fr", "Elle a 3 écoles et nos 12 bus, vus par 300 personnes.", ["3", "12", "300"]),
        ("en", "Census 2010: 12,400 households were counted.", ["12,400"]),
        ("en", "In 2012: 23 children and 45 adults.", ["23", "45"]),
        ("ko", "비가 오면 300명이 온다.", ["300"]),
        ("ko", "학교도 5곳이다.", ["5"]),
        ("ja", "資料300点", ["300"]),
        ("zh", "目标300人", ["300"]),
        ("th", "ตัวเลข 800,000 คน", ["800,000"]),
    ],
)
def test_a_word_that_also_announces_pages_or_roads_hides_no_claim(
    language: str, text: str, printed: list[str]
) -> None:
    assert [figure.surface for figure in find_figures(text, language) if figure.is_claim] == printed


def test_a_colon_after_the_year_of_a_citation_announces_its_page() -> None:
    assert [figure.kind for figure in find_figures("(Tan 2012: 23)", "en")] == ["citation", "page"]
    assert [figure.kind for figure in find_figures("see Tan, 2012: 23, 45.", "en")] == [
        "year",
        "page",
        "page",
    ]
