"""Rival figures of one quantity: one conflict is told once, whichever check sees it, and another one beside it too."""

from __future__ import annotations

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.loading.load import from_documents


def told(figures: list[str], whens: dict[int, str] | None = None) -> list[tuple[str, ...]]:
    """The check and the figures of each conflict among figures of one quantity, time and place."""
    text = "quantities:\n  jobs: {counts: person, measure: stock}\nclaims:\n"
    for position, figure in enumerate(figures):
        when = (whens or {}).get(position, "2015")
        text += f'  c{position:04}: {{figure: "{figure}", says: S., source: report, quantity: jobs, when: {when}, '
        text += "where: TH, citing: none}\n"
    registry = from_documents((yaml.parse(sample(text), "sample.yaml"),))
    return [
        (one.check, *(registry.claims[name].figure for name in one.claims))
        for one in check(registry).findings
        if one.check in ("order-of-magnitude", "estimates-far-apart")
    ]


def test_one_slipped_figure_among_many_is_told_once() -> None:
    figures = [f"{81_001 + 7 * number:,}" for number in range(700)]
    same = ("order-of-magnitude", "81,540", "815,400")
    assert told([*figures, "815,400"]) == [same]
    assert told([*figures, "81.54 million"]) == [(*same[:2], "81.54 million")]


def test_another_gap_beside_the_same_digits_is_told_too() -> None:
    same = ("order-of-magnitude", "81,540", "815,400")
    assert told(["81,540", "81,001", "815,400", "815,999"]) == [same]
    assert told(["81,540", "81,001", "815,400", "250,000"]) == [
        ("estimates-far-apart", "250,000", "815,400"),
        same,
    ]


def test_the_same_digits_on_a_condition_silence_nothing_without_one() -> None:
    figures = ["81,540", "81,001", "815,400"]
    assert [one[0] for one in told(figures)] == ["order-of-magnitude"]
    assert told(figures, {0: "unstated"}) == [
        ("estimates-far-apart", "81,001", "815,400"),
        ("order-of-magnitude", "81,540", "815,400"),
    ]
    assert [one[0] for one in told(figures, dict.fromkeys(range(3), "unstated"))] == ["order-of-magnitude"]


def test_in_very_many_numbers_the_same_digits_are_chance() -> None:
    """A thousand numbers of every size: some two of four digits are the same, and say nothing."""
    assert told([f"{1001 * (1 + number):,}" for number in range(1000)]) == [
        ("estimates-far-apart", "1,001", "1,001,000")
    ]


def test_half_of_very_many_figures_against_the_other_half_is_told_once() -> None:
    assert told([("12,340", "123,400")[number % 2] for number in range(3000)]) == [
        ("order-of-magnitude", "12,340", "123,400")
    ]
    assert told([("12,340", "98,765")[number % 2] for number in range(3000)]) == [
        ("estimates-far-apart", "12,340", "98,765")
    ]


def test_the_same_digits_of_what_is_defined_otherwise_are_told_as_well() -> None:
    """Who is enrolled and who attends are two conflicts, though of one quantity, time and place."""
    rows = [
        ("81,540", "enrolled"),
        ("815,400", "enrolled"),
        ("97,321", "attending"),
        ("973,210", "attending"),
    ]
    claims = "".join(
        f'  x{at}: {{figure: "{figure}", says: S., source: report, quantity: pupils, when: 2018, where: TH, '
        f"citing: none, definition: {definition}}}\n"
        for at, (figure, definition) in enumerate(rows)
    )
    text = f"quantities:\n  pupils: {{counts: student, measure: stock}}\nclaims:\n{claims}"
    found = check(from_documents((yaml.parse(sample(text), "sample.yaml"),))).findings
    assert [one.claims for one in found if one.check == "order-of-magnitude"] == [("x0", "x1"), ("x2", "x3")]


def test_the_same_digits_are_told_in_every_unit() -> None:
    """Each figure is turned into base units, and no number that this makes is mistaken for another."""
    claims = "".join(
        f'  x{at}: {{figure: "{figure}", says: S., source: report, quantity: road, when: 2018, where: TH, '
        f"citing: none}}\n"
        for at, figure in enumerate(("158 km", "15.8 km", "16.1 km", "16.3 km"))
    )
    text = f"quantities:\n  road: {{unit: km}}\nclaims:\n{claims}"
    found = check(from_documents((yaml.parse(sample(text), "sample.yaml"),))).findings
    assert [one.claims for one in found if one.check == "order-of-magnitude"] == [("x1", "x0")]
