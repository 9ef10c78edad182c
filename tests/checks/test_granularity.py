"""Rounding and granularity: what a naive check of digits flags and a fair one does not, each with a flagged twin."""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents

CHECKS = {one.name: one for one in all_checks()}
PUPILS = "quantities:\n  pupils: {counts: pupil}\n  readers: {part_of: pupils, trait: reads}\n  books: {counts: item}\n"


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def flagged(report: Report, name: str) -> list[str]:
    return [one.message for one in report.findings if one.check == name]


def outcome(report: Report, name: str) -> str:
    """The only outcome that a check had, once."""
    (found,) = [(one, number) for one, number in report.counts[name].items() if number]
    assert found[1] == 1
    return found[0]


# -- percentage-unattainable ---------------------------------------------------------------------------------


def share(figure: str, base: str, more: str = "") -> Report:
    return checked(
        f'{PUPILS}claims:\n  asked: {{figure: "{base}", says: S., source: report, quantity: pupils}}\n'
        f'  share: {{figure: "{figure}", says: S., source: report, quantity: readers, share_of: pupils, '
        f"base: asked{', ' if more else ''}{more}}}\n"
    )


@pytest.mark.parametrize(
    ("figure", "base", "expected"),
    [
        ("37%", "7", "conflicts"),
        ("43%", "7", "holds"),
        ("0%", "7", "holds"),
        ("100%", "7", "could_not_run"),  # as loosely as its zeros allow it may be anything from 50 % on
        ("99%", "7", "conflicts"),
        ("12.5%", "8", "holds"),
        ("12%", "8", "holds"),  # 12.5 rounds half to even
        ("13%", "8", "holds"),  # and half up
        ("33%", "3", "holds"),
        ("67%", "3", "holds"),
        ("66%", "3", "undecided"),  # 66.67 with its digits cut off
        ("68%", "3", "conflicts"),
        ("60%", "7", "undecided"),  # 57.1, read as coarsely as its zero allows
        ("about 37%", "7", "conflicts"),  # 33.3 to 40.7 % holds no seventh
        ("about 41%", "7", "undecided"),
        ("more than 37%", "7", "could_not_run"),
        ("31-37%", "7", "conflicts"),
        ("30-37%", "7", "undecided"),  # 28.6, if 30 is rounded
        ("28-37%", "7", "holds"),
        ("37.5%", "20", "undecided"),  # 37.5 is 6 of 16, and 20 may be rounded
        ("37.4%", "20", "conflicts"),  # no number from 15 to 25 gives that
        ("37.4%", "21", "conflicts"),
    ],
)
def test_a_percentage_is_judged_by_all_that_its_print_may_stand_for(
    figure: str, base: str, expected: str
) -> None:
    report = share(figure, base)
    assert outcome(report, "percentage-unattainable") == expected
    assert bool(flagged(report, "percentage-unattainable")) == (expected == "conflicts")


@pytest.mark.parametrize(
    ("figure", "base"),
    [
        ("37%", "101"),
        ("37.4%", "1,001"),
        ("37%", "about 7"),
        ("37%", "more than 7"),
        ("37%", "7 to 9"),
        ("37%", "7 thousand"),
        ("37%", "1.5 million"),
        ("37%", "0"),
        ("37%", "7%"),
        ("one in four", "7"),
    ],
)
def test_a_base_that_is_too_large_or_no_exact_count_could_not_run(figure: str, base: str) -> None:
    assert outcome(share(figure, base), "percentage-unattainable") == "could_not_run"
    assert outcome(share("37%", "7"), "percentage-unattainable") == "conflicts"


def test_weighted_percentages_are_no_counts_of_cases() -> None:
    assert outcome(share("37%", "7", "weighted: true"), "percentage-unattainable") == "could_not_run"
    (finding,) = [one for one in share("37%", "7").findings if one.check == "percentage-unattainable"]
    assert finding.level == "warning"
    assert "if each case counts once" in finding.message
    assert any(premise.status == "default" and premise.settle for premise in finding.judgement.premises)
    (plain,) = [
        one for one in share("37%", "7", "weighted: false").findings if one.check == "percentage-unattainable"
    ]
    assert plain.level == "warning", "never an error: who was left out is seldom printed"
    assert all(premise.status == "printed" for premise in plain.judgement.premises)


def test_changes_means_and_odds_are_no_shares_of_cases() -> None:
    for figure, more in (("rose by 37%", ""), ("37%", "statistic: mean"), ("37%", "statistic: odds")):
        report = share(figure, "7", more)
        assert not any(report.counts["percentage-unattainable"].values()), figure
    assert flagged(share("37%", "7", "statistic: share"), "percentage-unattainable")


def test_a_share_without_a_base_is_not_looked_at_and_not_noted_twice() -> None:
    text = PUPILS + "claims:\n  share: {figure: 37%, says: S., source: report, quantity: readers"
    report = checked(text + ", share_of: pupils}\n")
    assert not any(report.counts["percentage-unattainable"].values())
    assert not flagged(report, "base-missing")


def test_the_power_stands_in_the_arithmetic() -> None:
    (finding,) = [one for one in share("37%", "7").findings if one.check == "percentage-unattainable"]
    assert finding.judgement.arithmetic[1:] == (
        "2 of 7 is ≈ 28.571 %",
        "3 of 7 is ≈ 42.857 %",
        "how much this can tell: of every 100 percentages printed like this, 93 cannot come from 7 cases",
    )


@given(st.integers(1, 120), st.data(), st.integers(0, 2), st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN]))
def test_no_rounded_percentage_of_a_count_is_ever_flagged(
    number: int, data: st.DataObject, decimals: int, rounding: str
) -> None:
    count = data.draw(st.integers(0, number))
    printed = _printed(Fraction(100 * count, number), decimals, rounding)
    assert not flagged(share(f"{printed}%", f"{number}"), "percentage-unattainable")
    cut = _printed(Fraction(100 * count, number), decimals, ROUND_DOWN)
    assert not flagged(share(f"{cut}%", f"{number}"), "percentage-unattainable")


@given(st.integers(1, 99), st.integers(1, 99))
def test_a_percentage_is_flagged_exactly_when_no_count_can_be_printed_so(number: int, percent: int) -> None:
    """By brute force, for whole percentages and numbers of cases that do not end in zeros."""
    if number % 10 == 0 or percent % 10 == 0:
        return
    half = Fraction(1, 2)
    printed = {
        whole
        for value in (Fraction(100 * count, number) for count in range(number + 1))
        for whole in (floor(value + half), ceil(value - half), floor(value))
    }
    found = flagged(share(f"{percent}%", f"{number}"), "percentage-unattainable")
    assert bool(found) == (percent not in printed)


def _printed(value: Fraction, decimals: int, rounding: str) -> str:
    with localcontext() as context:
        context.prec = 60
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        return str(exact.quantize(Decimal(1).scaleb(-decimals), rounding=rounding))


# -- mean-unattainable ----------------------------------------------------------------------------------------


def mean(figure: str, base: str, more: str = "", quantity: str = "quantity: books, ") -> Report:
    return checked(
        f"{PUPILS}  ages: {{unit: year}}\nclaims:\n"
        f'  asked: {{figure: "{base}", says: S., source: report, quantity: pupils}}\n'
        f'  mean: {{figure: "{figure}", says: S., source: report, {quantity}statistic: mean, '
        f"base: asked{', ' if more else ''}{more}}}\n"
    )


@pytest.mark.parametrize(
    ("figure", "base", "more", "expected"),
    [
        ("3.47", "19", "", "holds"),
        ("3.49", "19", "", "conflicts"),
        ("3.48", "19", "", "conflicts"),
        ("5.19", "28", "", "conflicts"),  # the first example of Brown and Heathers
        ("5.18", "28", "", "holds"),
        ("3.42", "19", "", "holds"),
        ("3.57", "19", "", "undecided"),  # 3.5789 cut off
        ("3.50", "19", "", "could_not_run"),  # if the zero is rounding, 19 cases give every mean
        ("3.50", "9", "", "conflicts"),  # 3.44 and 3.56 are the nearest
        ("3.40", "9", "", "undecided"),  # 3.44
        ("3.50", "20", "", "could_not_run"),
        ("3.49", "19", "items: 5", "holds"),
        ("3.49", "101", "", "could_not_run"),
        ("3.49", "19", "weighted: true", "could_not_run"),
        ("-3.49", "19", "items: 1", "conflicts"),
        ("-3.47", "19", "items: 1", "holds"),
        ("3.49", "about 19", "", "could_not_run"),
        ("1.2 million", "19", "", "could_not_run"),
    ],
)
def test_a_mean_is_judged_by_all_that_its_print_may_stand_for(
    figure: str, base: str, more: str, expected: str
) -> None:
    report = mean(figure, base, more)
    assert outcome(report, "mean-unattainable") == expected
    assert bool(flagged(report, "mean-unattainable")) == (expected == "conflicts")


def test_means_of_what_need_not_be_whole_could_not_run() -> None:
    for figure, quantity in (("3.49 years", "quantity: ages, "), ("3.49", "quantity: ages, "), ("3.49", "")):
        report = mean(figure, "19", "", quantity)
        assert outcome(report, "mean-unattainable") == "could_not_run"
        assert flagged(mean(figure, "19", "items: 1", quantity), "mean-unattainable")
    assert outcome(mean("3.49 baht", "19", "items: 1", ""), "mean-unattainable") == "could_not_run"


def test_a_mean_names_what_it_assumes() -> None:
    (finding,) = [one for one in mean("3.49", "19").findings if one.check == "mean-unattainable"]
    assert finding.level == "warning"
    assert finding.message == (
        "A mean of 3.49 over 19 cases, which no whole sum comes to: do not fit together "
        "if each case counts once and each case gave one whole number."
    )


def test_a_median_is_no_mean_and_a_mean_no_impossible_count() -> None:
    report = mean("3.49", "19", "", "quantity: books, ")
    assert not flagged(report, "impossible-count")
    text = f'{PUPILS}claims:\n  m: {{figure: "3.49", says: S., source: report, quantity: books'
    assert flagged(checked(text + "}\n"), "impossible-count")
    assert not any(checked(text + ", statistic: median}\n").counts["mean-unattainable"].values())


@given(st.integers(1, 60), st.integers(0, 400), st.integers(0, 2), st.integers(1, 3))
def test_no_rounded_mean_of_whole_numbers_is_ever_flagged(
    number: int, total: int, decimals: int, items: int
) -> None:
    for rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN):
        printed = _printed(Fraction(total, number * items), decimals, rounding)
        assert not flagged(mean(printed, f"{number}", f"items: {items}"), "mean-unattainable")


# -- estimate-outside-interval ---------------------------------------------------------------------------------


def estimate(figure: str, more: str = "") -> Report:
    return checked(f'claims:\n  one: {{figure: "{figure}", says: S., source: report{more}}}\n')


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("39.0 million [33.1–45.7 million]", "holds"),
        ("33.1 [33.1–45.7]", "holds"),
        ("45.7 [33.1–45.7]", "holds"),
        ("12 ± 3", "holds"),
        ("fell by 5% [2-8%]", "holds"),
        ("33.0 [33.04–45.7]", "holds"),  # 33.0 may be 33.04
        ("40 [42.1–45.7]", "undecided"),  # 40 may be rounded
        ("46.1 [33–46]", "undecided"),  # 46 is up to 46.5
        ("59.0 million [33.1–45.7 million]", "conflicts"),
        ("12 [20, 30]", "conflicts"),  # 20 may be from 15 on, and 12 is 12
        ("12 [21, 31]", "conflicts"),
        ("20% [22-25%]", "undecided"),
        ("21% [23-25%]", "conflicts"),
        ("fell by 9% [2-7%]", "conflicts"),
        ("12 (2010-2015)", "could_not_run"),
        ("1,900 (2010-2015)", "could_not_run"),
    ],
)
def test_an_estimate_is_judged_with_the_rounding_of_all_three_numbers(figure: str, expected: str) -> None:
    report = estimate(figure)
    assert outcome(report, "estimate-outside-interval") == expected
    assert bool(flagged(report, "estimate-outside-interval")) == (expected == "conflicts")


def test_a_plain_range_has_no_estimate_to_lie_outside() -> None:
    assert not any(estimate("50,000 to 80,000").counts["estimate-outside-interval"].values())


def test_numbers_of_notes_in_brackets_are_no_error() -> None:
    for figure, level in (
        ("59.0 million [12-14]", "warning"),
        ("12 [21, 31]", "warning"),
        ("59.0 million [12-14 million]", "error"),
        ("59.0 [12.1-14.2]", "error"),
        ("12 [21.0, 31.0]", "error"),
    ):
        report = estimate(figure)
        assert [one.level for one in report.findings if one.check == "estimate-outside-interval"] == [level]


def test_a_mean_may_lie_outside_its_quartiles() -> None:
    for more, level in (("", "error"), (", statistic: median", "error"), (", statistic: mean", "warning")):
        report = estimate("21% [23-25%]", more)
        assert [one.level for one in report.findings if one.check == "estimate-outside-interval"] == [level]


# -- precision-inflated -----------------------------------------------------------------------------------------


def copied(own: str, cited: str, more: str = "") -> Report:
    return checked(
        "sources:\n  report: {title: R, issued: 2018, language: en}\n  older: {title: O, issued: 2015}\n"
        f'{PUPILS}claims:\n  old: {{figure: "{cited}", says: S., source: older, quantity: pupils, language: en}}\n'
        f'  new: {{figure: "{own}", says: S., source: report, quantity: pupils, '
        f"citing: [{{source: older, claim: old}}]{more}}}\n"
    )


@pytest.mark.parametrize(
    ("own", "cited", "is_flagged"),
    [
        ("203,451", "about 200,000", True),
        ("203,451", "200,000", True),
        ("20.63 million", "20.6 million", True),
        ("200,000", "about 200,000", False),  # its hedge is dropped, not its rounding
        ("200 thousand", "200,000", False),
        ("200,000", "0.2 million", False),
        ("200,000", "203,451", False),  # fewer digits
        ("20.60 million", "20.6 million", False),
        ("903,451", "about 200,000", False),  # another number, and no copy of it
        ("65,123", "50,000 to 80,000", False),
        ("more than 200,000", "about 200,000", False),
    ],
)
def test_only_a_copy_with_more_digits_is_noted(own: str, cited: str, is_flagged: bool) -> None:
    report = copied(own, cited)
    assert bool(flagged(report, "precision-inflated")) == is_flagged
    assert {one.level for one in report.findings if one.check == "precision-inflated"} <= {"note"}


def test_a_figure_of_another_time_or_thing_is_no_copy() -> None:
    assert flagged(copied("203,451", "200,000"), "precision-inflated")
    for more in (", when: 2020", ", per: day", ", share_of: pupils", ", statistic: mean"):
        assert not flagged(copied("203,451", "200,000", more), "precision-inflated"), more


def restated(part: str, figure: str = "30%", whole: str = "16,423", tie: str = "restates: share") -> Report:
    return checked(
        f'{PUPILS}claims:\n  all: {{figure: "{whole}", says: S., source: report, quantity: pupils}}\n'
        f'  share: {{figure: "{figure}", says: S., source: report, quantity: readers, share_of: pupils}}\n'
        f'  part: {{figure: "{part}", says: S., source: report, quantity: readers{", " if tie else ""}{tie}}}\n'
    )


def test_only_the_very_product_of_rounded_numbers_is_noted() -> None:
    assert flagged(restated("4,927"), "precision-inflated")
    for part, figure, whole in (
        ("4,900", "30%", "16,423"),  # rounded itself
        ("4,926", "30%", "16,423"),  # counted
        ("60", "30%", "200"),  # 30 % of 200 leave only 59 to 61
        ("4,927", "30.00%", "16,423"),  # as exact as it needs to be
        ("about 4,900", "about 30%", "16,423"),
    ):
        report = restated(part, figure, whole)
        assert not flagged(report, "precision-inflated"), part
        assert report.counts["precision-inflated"]["holds"] == 1
    assert not flagged(restated("4,927", tie=""), "precision-inflated")


def test_an_equation_that_gives_every_digit_of_a_figure_is_noted() -> None:
    text = PUPILS + (
        "claims:\n"
        '  n: {figure: "1.2 million", says: S., source: report, quantity: pupils}\n'
        '  m: {figure: "345", says: S., source: report, quantity: readers}\n'
        '  all: {figure: "1,200,345", says: S., source: report, quantity: pupils}\n'
        'relations:\n  - equation: "{n} + {m} = {all}"\n'
    )
    assert flagged(checked(text), "precision-inflated")
    for sure in (
        text.replace("1.2 million", "1,200,000"),
        text.replace("1,200,345", "1.2 million"),
        text.replace("1,200,345", "1,212,345"),
        text.replace("} = {", "} <= {"),
    ):
        assert bool(flagged(checked(sure), "precision-inflated")) is False


# -- what a mean is compared with -----------------------------------------------------------------------------


def test_a_mean_is_no_total_and_no_median() -> None:
    """Their like are compared, they themselves are not."""
    text = PUPILS + "claims:\n"
    for name, figure, statistic in (("a", "5", "mean"), ("b", "50", "median"), ("c", "501", "total")):
        text += f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: books, statistic: {statistic}}}\n'
    assert not flagged(checked(text), "estimates-far-apart")
    assert flagged(checked(text.replace("median", "mean")), "estimates-far-apart")
    assert flagged(checked(text.replace("statistic: median", "measure: unstated")), "estimates-far-apart")


# -- what clears a finding -------------------------------------------------------------------------------------

# For each check and each field that it names: what to write instead in its flagged sample.
CLEARING = [
    ("percentage-unattainable", "weighted", "weighted: false", "weighted: true"),
    ("percentage-unattainable", "base", 'figure: "7"', 'figure: "8"'),
    ("percentage-unattainable", "statistic", "base: asked", "base: asked, statistic: mean"),
    ("mean-unattainable", "items", "items: 1", "items: 5"),
    ("mean-unattainable", "weighted", "weighted: false", "weighted: true"),
    ("mean-unattainable", "base", "base: asked, ", ""),
    ("estimate-outside-interval", "figure", " [33.1–45.7 million]", ""),
    ("estimate-outside-interval", "figure", "59.0", "39.0"),
    ("precision-inflated", "restates", ", restates: share", ""),
]


@pytest.mark.parametrize(("name", "field", "old", "new"), CLEARING)
def test_doing_what_is_named_clears_the_finding(name: str, field: str, old: str, new: str) -> None:
    text = re.sub(r",\s+", ", ", CHECKS[name].manual.flagged)
    assert old in text
    assert not flagged(checked(text.replace(old, new)), name)


@pytest.mark.parametrize(
    "name", sorted(name for name, one in CHECKS.items() if one.group == "Rounding and granularity")
)
def test_every_field_that_a_finding_names_is_tried_here(name: str) -> None:
    report = checked(CHECKS[name].manual.flagged)
    (finding,) = [one for one in report.findings if one.check == name]
    named = {field for one in finding.judgement.innocent_if for field in re.findall(r"`([a-z_]+):", one)}
    assert named == {field for check_name, field, _, _ in CLEARING if check_name == name}
