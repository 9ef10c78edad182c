"""The one place that decides: levels earned, conflicts smallest and told once, ids that last, all counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from claims import checking
from claims.checking import check
from claims.checks import Check, Manual, Setting, all_checks, sample
from claims.document import yaml
from claims.finding import Finding, Judgement, Report
from claims.loading.load import from_documents
from claims.reasoning.constraint import Amount, Constraint, total
from claims.reasoning.premise import Premise
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

PEOPLE = "quantities:\n  people: {counts: person, measure: stock}\n  young: {part_of: people, age: <18}\n"
VOTES = (
    "quantities:\n  votes: {counts: person, measure: flow}\n  yes: {part_of: votes}\n  no: {part_of: votes}\n"
)


def registry(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def checked(text: str, today: date | None = None) -> Report:
    return check(registry(text), today=today)


def claim(name: str, figure: str, quantity: str, more: str = "citing: none", when: str = "2015") -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: {when}, '
        f"where: TH, {more}}}\n"
    )


def conflict(more: str = "citing: none") -> str:
    return PEOPLE + "claims:\n" + claim("all", "1,001", "people") + claim("y", "2,002", "young", more)


def found(report: Report, name: str = "subset-exceeds-whole") -> list[Finding]:
    return [one for one in report.findings if one.check == name]


# -- levels --------------------------------------------------------------------------------------------


def test_an_error_needs_every_premise_printed() -> None:
    (error,) = found(checked(conflict()))
    assert error.level == "error"
    assert {one.status for one in error.judgement.premises} == {"printed"}
    assert error.message.endswith(": do not fit together.")


@pytest.mark.parametrize(
    "more",
    [
        "citing: unknown",
        "citing: none, inferred: [when]",
        "citing: none, inferred: [quantity]",
        "citing: none, noun: cases",
    ],
)
def test_one_open_premise_makes_a_warning_that_names_it(more: str) -> None:
    (warning,) = found(checked(conflict(more)))
    assert warning.level == "warning"
    open_ones = [one for one in warning.judgement.premises if one.status != "printed"]
    assert len(open_ones) == 1
    assert open_ones[0].settle
    assert " if " in warning.message


def test_a_declared_difference_in_measure_makes_a_note_and_hides_nothing() -> None:
    report = checked(conflict("citing: none, measure: cumulative"))
    (note,) = found(report)
    assert note.level == "note"
    assert report.counts["subset-exceeds-whole"]["conflicts"] == 1
    assert "declared otherwise" in note.message


def test_an_inferred_partition_earns_no_error() -> None:
    text = VOTES + "claims:\n" + claim("a", "101", "votes") + claim("b", "62", "yes") + claim("c", "73", "no")
    text += "relations:\n  - partition: {whole: votes, parts: [yes, no]}\n"
    (error,) = found(checked(text), "parts-exceed-whole")
    (warning,) = found(checked(text + "    inferred: true\n"), "parts-exceed-whole")
    assert (error.level, warning.level) == ("error", "warning")
    assert "if the parts do not overlap" in warning.message


def test_what_only_fits_read_coarsely_is_a_note_and_undecided() -> None:
    text = PEOPLE + "claims:\n" + claim("all", "1,000", "people") + claim("y", "1,234", "young")
    report = checked(text)
    (note,) = found(report)
    assert (note.level, note.judgement.outcome) == ("note", "undecided")
    assert report.counts["subset-exceeds-whole"]["undecided"] == 1
    undated = checked(text.replace("when: 2015", "when: unstated", 1))
    assert "if both speak of the same time, they fit together only" in found(undated)[0].message


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_no_finding_is_above_what_its_check_may_give(one: Check) -> None:
    order = ["error", "warning", "note"]
    for text in (one.manual.flagged, one.manual.accepted):
        for finding in checked(text).findings:
            highest = next(other.at_most for other in all_checks() if other.name == finding.check)
            assert order.index(finding.level) >= order.index(highest)


def test_every_open_premise_of_every_sample_says_what_would_settle_it() -> None:
    for one in all_checks():
        for finding in checked(one.manual.flagged).findings:
            for premise in finding.judgement.premises:
                assert (premise.status == "printed") or premise.settle, (one.name, premise)


def made(name: str, at_most: str = "error", rank: int = 0, **functions: object) -> Check:
    return Check(name, "Sets", at_most, Manual("", {}, ""), rank=rank, **functions)  # type: ignore[arg-type]


def with_checks(monkeypatch: pytest.MonkeyPatch, text: str, *checks: Check) -> Report:
    monkeypatch.setattr(checking, "all_checks", lambda: checks)
    return checked(text)


def emitting(name: str, *constraints: Constraint, rank: int = 0) -> Check:
    def emit(registry: Registry) -> Iterator[Constraint]:
        yield from constraints

    def message(registry: Registry, verdict: Verdict) -> str:
        return name

    return made(name, rank=rank, constraints=emit, message=message)


def below(name: str, *claims: str, status: str = "printed") -> Constraint:
    """The first claim is at most all others together."""
    premise = Premise("it is so", status, "", "say so")  # type: ignore[arg-type]
    others = total(*(Amount(other) for other in claims[1:]))
    return Constraint(name, Amount(claims[0]), "<=", others, claims, (premise,))


def test_a_judgement_above_the_highest_level_is_lowered(monkeypatch: pytest.MonkeyPatch) -> None:
    def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
        yield Judgement("loud", "conflicts", "error", message="Loud.")
        yield Judgement("loud", "conflicts", "note", ("all",), message="Soft.")

    report = with_checks(monkeypatch, conflict(), made("loud", at_most="warning", judge=judge))
    assert {one.message: one.level for one in report.findings} == {"Loud.": "warning", "Soft.": "note"}


# -- smallest conflicts, once ----------------------------------------------------------------------------


def test_of_several_conflicts_over_the_same_claims_the_most_specific_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    low = emitting("low", below("low", "y", "all"), rank=1)
    high = emitting("high", below("high", "y", "all"), rank=2)
    for order in ((low, high), (high, low)):
        assert [one.check for one in with_checks(monkeypatch, conflict(), *order).findings] == ["high"]


def test_a_larger_conflict_is_told_only_when_it_rests_on_stronger_premises(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = conflict() + claim("z", "5", "young")
    small = emitting("small", below("small", "y", "all"))
    large = emitting("large", below("large", "y", "z", "all"), rank=3)
    assert [one.check for one in with_checks(monkeypatch, text, large, small).findings] == ["small"]
    weak = emitting("small", below("small", "y", "all", status="default"))
    told = with_checks(monkeypatch, text, large, weak)
    assert [(one.check, one.level) for one in told.findings] == [("large", "error"), ("small", "warning")]
    large_told, small_told = (one.message for one in told.findings)
    assert large_told.endswith("; with z, nothing has to be taken for granted.")
    assert "Of these, all and y alone do not fit together if" in large_told
    assert "Of these" not in small_told


def test_a_part_above_its_whole_is_not_told_again_with_its_sisters() -> None:
    text = (
        VOTES + "claims:\n" + claim("a", "101", "votes") + claim("b", "162", "yes") + claim("c", "73", "no")
    )
    text += claim("share", "62%", "yes", "share_of: votes, citing: none")
    text += "relations:\n  - partition: {whole: votes, parts: [yes, no], exhaustive: true}\n"
    report = checked(text)
    conflicts = [
        one for one in report.findings if one.judgement.outcome == "conflicts" and one.level != "note"
    ]
    assert [(one.check, one.claims) for one in conflicts] == [
        # what is left when a is withdrawn, and when b is: 162 and 73 are not 62 and 38 of 100
        ("cannot-all-hold", ("b", "c", "share")),
        ("cannot-all-hold", ("c", "a", "share")),
        ("subset-exceeds-whole", ("b", "a")),
    ]


# -- ids -------------------------------------------------------------------------------------------------


def ids(text: str) -> list[str]:
    return [one.id for one in checked(text).findings if one.level == "error"]


def test_an_id_outlives_wording_places_and_order() -> None:
    first = ids(conflict())
    assert len(first) == 1
    assert len(first[0]) == 10
    swapped = PEOPLE + "claims:\n" + claim("y", "2,002", "young") + claim("all", "1,001", "people")
    reworded = (
        conflict()
        .replace("says: S.", "says: Quite another sentence.")
        .replace("claims:\n", "# more\nclaims:\n")
    )
    assert first == ids(swapped) == ids(reworded)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"2,002"', '"2,003"'),
        ("quantity: young, when: 2015", "quantity: younger, when: 2015"),
        ("when: 2015", "when: 2014"),
        ("where: TH", "where: VN"),
    ],
)
def test_editing_a_figure_its_quantity_time_or_place_reopens_the_finding(old: str, new: str) -> None:
    text = conflict().replace("claims:\n", "  younger: {part_of: people, age: <17}\nclaims:\n")
    edited = text.replace(old, new)
    assert len(ids(edited)) == 1
    assert ids(edited) != ids(text)


def test_a_finding_about_a_relation_keeps_its_id_when_relations_change_places() -> None:
    head = "quantities:\n  a: {counts: child}\n  b: {counts: visitor}\n  c: {counts: child}\n"
    head += "claims: {}\nrelations:\n"
    wrong, right = "  - partition: {whole: a, parts: [b]}\n", "  - partition: {whole: a, parts: [c]}\n"
    one, other = checked(head + wrong + right), checked(head + right + wrong)
    assert [finding.id for finding in one.findings] == [finding.id for finding in other.findings] != []
    two = checked(head + wrong + wrong.replace("a, parts: [b]", "b, parts: [a]"))
    assert len({finding.id for finding in two.findings}) == 2


def test_shuffling_relations_changes_no_finding() -> None:
    head = (
        PEOPLE + "claims:\n" + claim("all", "1,001", "people") + claim("y", "2,002", "young") + "relations:\n"
    )
    first, second = '  - equation: "{y} = {all}"\n', '  - equation: "{y} + {all} = 5"\n'
    shown = [
        [(one.id, one.message, one.judgement.arithmetic) for one in checked(head + text).findings]
        for text in (first + second, second + first)
    ]
    assert shown[0] == shown[1]


# -- acceptances -----------------------------------------------------------------------------------------


def accepting(finding: str, until: str = "2027-06-30") -> str:
    return f'accepted:\n  - {{finding: "{finding}", because: Other years., by: A. Editor, until: {until}}}\n'


def test_an_accepted_finding_stays_and_is_marked() -> None:
    (one,) = ids(conflict())
    report = checked(conflict() + accepting(one), date(2027, 6, 30))
    (finding,) = found(report)
    assert finding.accepted
    assert finding.level == "error"
    assert finding.accepted_because == "Other years. (A. Editor, until 2027-06-30)"
    assert report.worst() == "note"
    assert report.counts["subset-exceeds-whole"]["conflicts"] == 1


def test_an_expired_or_unknown_acceptance_is_a_warning() -> None:
    (one,) = ids(conflict())
    expired = checked(conflict() + accepting(one), date(2027, 7, 1))
    assert [(f.level, f.message) for f in found(expired, "accepted")] == [
        ("warning", f"The acceptance of finding {one} ended on 2027-06-30.")
    ]
    assert not found(expired)[0].accepted
    unknown = checked(conflict() + accepting("0123456789"))
    assert "No finding has the id 0123456789" in found(unknown, "accepted")[0].message
    assert found(unknown, "accepted")[0].level == "warning"
    assert not found(checked(conflict() + accepting(one)), "accepted"), "without a day nothing expires"


# -- outcomes --------------------------------------------------------------------------------------------


def test_the_four_outcomes_are_counted() -> None:
    text = PEOPLE + "claims:\n" + claim("all", "1,000", "people")
    for name, figure in (("holds", "7"), ("undecided", "1,234"), ("conflicts", "20,002"), ("unread", "some")):
        text += claim(name, figure, "young")
    counts = checked(text).counts["subset-exceeds-whole"]
    assert counts == {"holds": 1, "conflicts": 1, "undecided": 1, "could_not_run": 1}


def test_what_holds_is_counted_for_its_claims() -> None:
    text = (
        PEOPLE
        + "claims:\n"
        + claim("all", "1,001", "people")
        + claim("y", "302", "young")
        + claim("z", "303", "young")
    )
    assert checked(text).held["all"] == 2


def broken(*arguments: object) -> Iterator[Judgement]:
    raise RuntimeError("out of order")


@pytest.mark.parametrize("where", ["judge", "constraints", "message"])
def test_a_check_that_fails_is_counted_and_hides_no_other(
    monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    sound = next(one for one in all_checks() if one.name == "subset-exceeds-whole")
    if where == "judge":
        bad = made("bad", judge=broken)
    elif where == "constraints":
        bad = made("bad", constraints=broken, message=broken)
    else:
        emitted = emitting("bad", below("bad", "y", "z", "all"), below("bad", "y", "all"))
        bad = made("bad", rank=9, constraints=emitted.constraints, message=broken)
    text = conflict() + claim("z", "5", "young")
    # the broken check comes first and is the more specific one
    report = with_checks(monkeypatch, text, bad, sound)
    failed = [one for one in report.findings if one.check == "bad"]
    assert [(one.level, one.judgement.outcome) for one in failed] == [("note", "could_not_run")]
    assert failed[0].judgement.arithmetic == ("RuntimeError: out of order",)
    assert report.counts["bad"] == {"holds": 0, "conflicts": 0, "undecided": 0, "could_not_run": 1}
    assert [one.level for one in found(report)] == ["error"]


def test_the_arithmetic_shows_each_figure_and_both_sides() -> None:
    text = (
        PEOPLE
        + "claims:\n"
        + claim("all", "almost 80,000", "people")
        + claim("y", "more than 90,000", "young")
    )
    (one,) = found(checked(text))
    assert one.judgement.arithmetic == (
        "y: “more than 90,000” is more than 90 000",
        "all: “almost 80,000” is almost 80 000; read loosely 72 000 to less than 80 000",
        "needed: y ≤ all",
        "read as loosely as can be: more than 90 000 against less than 80 000",
    )


def test_without_what_is_coarse_the_conflicts_are_the_same_and_it_is_counted_all_the_same() -> None:
    text = PEOPLE + "  old: {part_of: people, age: '>=18'}\nclaims:\n" + claim("all", "1,000", "people")
    text += claim("y", "612", "young") + claim("o", "401", "old")  # 1 013 fits what 1 000 may be rounded from
    text += "relations:\n  - partition: {whole: people, parts: [young, old], exhaustive: true}\n"
    every, fewer = check(registry(text)), check(registry(text), coarse=False)
    assert every.counts == fewer.counts
    wrong = text.replace('"401"', '"3,401"')
    told = [[(one.id, one.message) for one in report.findings if one.level != "note"] for report in (
        check(registry(wrong)),
        check(registry(wrong), coarse=False),
    )]  # fmt: skip
    assert told[0] == told[1] != []
