"""Numbers whose meaning hangs on the words right beside them: scale words in front, ordinals with a stop, linkers."""

from __future__ import annotations

import pytest

from claims.figure.finding import find_figures


def claims(text: str, language: str) -> list[tuple[str, str, str]]:
    found = (figure for figure in find_figures(text, language) if figure.is_claim)
    return [(each.surface, str(each.value), " ".join(each.hedges)) for each in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Собралось тысяч сорок человек.", ("тысяч сорок", "40000", "approx")),
        ("uk", "Зібралося тисяч сорок людей.", ("тисяч сорок", "40000", "approx")),
        ("ru", "Более сорока пострадали.", ("Более сорока", "40", "more_than")),
        ("sw", "Wakazi ni milioni 2 na laki 3, asema.", ("milioni 2 na laki 3", "2300000", "exact")),
        ("fil", "May apat na bata roon.", ("apat", "4", "exact")),
        ("fil", "May anim na libong bata roon.", ("anim na libong", "6000", "exact")),
        ("ko", "경찰은 용의자 세 명을 체포했다.", ("세", "3", "exact")),
        ("ko", "평년의 절반가량인 비가 내렸다.", ("절반가량", "1/2", "approx")),
        ("vi", "Y cùng bốn đồng phạm bị bắt.", ("bốn", "4", "exact")),
        ("zh", "近一半月收入不高。", ("近一半", "1/2", "almost")),
        ("de", "Gegen elf Verdächtige wird ermittelt.", ("elf", "11", "exact")),
        ("de", "Gegen 40.000 Menschen kamen.", ("Gegen 40.000", "40000", "approx")),
        ("de", "Sie ist eine der 338 Abgeordneten.", ("338", "338", "exact")),
        ("tr", "Kadınların yarısından fazlası 10 işte çalıştı.", ("yarısından fazlası", "1/2", "more_than")),
        ("tr", "Nüfusun üçte ikisinden fazlası yoksul.", ("üçte ikisinden fazlası", "2/3", "more_than")),
        ("tr", "Halkın dörtte üçünden azı geldi.", ("dörtte üçünden azı", "3/4", "less_than")),
        ("fr", "Près de la moitié gagne moins.", ("Près de la moitié", "1/2", "almost")),
        ("en", "The rate edged up to 4.2%.", ("4.2%", "21/5", "exact")),
        (
            "en",
            "Two million, one hundred thousand left.",
            ("Two million, one hundred thousand", "2100000", "exact"),
        ),
        ("tr", "üçyüzbirmilyon lira harcandı", ("üçyüzbirmilyon lira", "301000000", "exact")),
        ("vi", "một trăm lẻ một nghìn người", ("một trăm lẻ một nghìn", "101000", "exact")),
    ],
)
def test_the_first_claim_is_read(language: str, text: str, expected: tuple[str, str, str]) -> None:
    assert claims(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Er traf in der 78. Minute.", "ordinal"),
        ("de", "Das geschah seit ihrem 15. Lebensjahr oft.", "ordinal"),
        ("pl", "Trafił w 78. minucie meczu.", "ordinal"),
        ("tr", "Bu, 103. kez oldu.", "ordinal"),
        ("ms", "Dia ditahan pada jam 11.30 malam.", "time"),
        ("sw", "Alifunga dakika ya 88.", "time"),
        ("sv", "Den 34-årige mannen greps.", "age"),
        ("de", "Telefon: 030 / 555 01 23.", "phone"),
        ("ko", "사건번호는 2021고합123이다.", "identifier"),
        ("tr", "Kanun'un 82/2 maddesi uygulandı.", "legal"),
    ],
)
def test_what_is_no_claim_is_none(language: str, text: str, kind: str) -> None:
    found = find_figures(text, language)
    assert found
    assert not any(figure.is_claim for figure in found)
    assert kind in {figure.kind for figure in found}


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("ko", "위험한 일을 한다.", []),
        ("en", "Five thousand, two of them ill.", [5000, 2]),
        ("en", "In all six million, 3 thousand of them ill.", [6_000_000, 3000]),
    ],
)
def test_other_words_join_no_number(language: str, text: str, values: list[int]) -> None:
    assert [figure.value for figure in find_figures(text, language)] == values
