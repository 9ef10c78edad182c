"""Results of games are no claims; the same two numbers without a word of a game are what they were."""

from __future__ import annotations

import pytest

from claims.figure.finding import find_figures


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(figure.surface, figure.kind) for figure in find_figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "result"),
    [
        ("en", "The match ended 1-2 on Sunday.", "1-2"),
        ("en", "They lost 0:2 at home.", "0:2"),
        ("de", "Der Verein gewann 4:1 in der Stadt.", "4:1"),
        ("de", "Ein Sieg mit 3 zu 1 war es.", "3 zu 1"),
        ("pt", "O time venceu por 3 a 1 em casa.", "3 a 1"),
        ("es", "El equipo ganó 2 a 1.", "2 a 1"),
        ("ru", "Команда победила 3:1 на выезде.", "3:1"),
        ("sw", "Timu ilishinda mabao 3 kwa 1 nyumbani.", "3 kwa 1"),
        ("ko", "팀은 3대 1로 이겼다.", "3대 1"),
        ("tr", "Takım 1-2 yenildi.", "1-2"),
        ("vi", "Đội khách thua 1-2.", "1-2"),
    ],
)
def test_the_result_of_a_game_is_no_claim(language: str, text: str, result: str) -> None:
    assert found(text, language) == [(result, "statistic")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The party won 10-15 seats.", [("10-15", "count")]),
        ("They lost 3-5% of their weight.", [("lost 3-5%", "change")]),
        ("The match was long. In all 10-15 left.", [("10-15", "count")]),
        ("About 1:20 of them, said the report.", [("About 1:20", "share")]),
    ],
)
def test_ranges_and_ratios_are_no_results(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, "en") == expected
