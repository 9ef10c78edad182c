"""The innocence list: every open premise with its field, the check's own words, nothing twice."""

from __future__ import annotations

from claims.checks import all_checks, sample
from claims.document import yaml
from claims.loading.load import from_documents
from claims.phrase import excuse
from claims.reasoning.constraint import Amount, Constraint
from claims.reasoning.innocence import innocence
from claims.reasoning.premise import Premise

TIME = Premise("same time", "default", "no time is stated for a", "give `when:` for a")
PLACE = Premise("same place", "inferred", "TH is the registry's place", "give `where:` for b")
PRINTED = Premise("same definition", "printed", "both stand in one work")
CASES = Premise(
    "each case is one person", "default", "a is printed as “kasus”", "give a a quantity that counts `case`"
)
TIMES = excuse("the two figures speak of different times", "fill `when:`")
PLACES = excuse("they speak of different places", "fill `where:`")
OVERLAP = excuse("the parts overlap", "then remove the `partition:`")
LOSSES = excuse("other parts of the whole are losses")


def conflict(
    *premises: Premise, innocent: tuple[str, ...] = (), claims: tuple[str, ...] = ("a", "b")
) -> Constraint:
    return Constraint("check", Amount(claims[0]), "<=", Amount(claims[1]), claims, premises, (), innocent)


def test_an_open_premise_names_its_claims_in_the_words_of_the_check() -> None:
    found = innocence([conflict(TIME, PRINTED, innocent=(LOSSES, PLACES, TIMES))])
    assert found == ("the two figures speak of different times (fill `when:` for a)", PLACES, LOSSES)


def test_what_nobody_says_stands_before_what_was_concluded() -> None:
    found = innocence([conflict(PLACE, TIME, innocent=(PLACES, TIMES))])
    assert found == (
        "the two figures speak of different times (fill `when:` for a)",
        "they speak of different places (fill `where:` for b)",
    )


def test_a_premise_that_no_check_speaks_of_is_denied_in_its_own_words() -> None:
    found = innocence([conflict(CASES, TIME)])
    assert found == (
        "it is not so that each case is one person (give a a quantity that counts `case`)",
        "it is not so that both speak of the same time (fill `when:` for a)",
    )


def test_a_conflict_of_several_constraints_says_nothing_twice() -> None:
    other = Premise("same time", "default", "no time is stated for c", "give `when:` for c")
    found = innocence(
        [
            conflict(TIME, innocent=(TIMES, OVERLAP)),
            conflict(TIME, other, innocent=(TIMES, OVERLAP), claims=("a", "c")),
        ]
    )
    assert found == (
        "the two figures speak of different times (fill `when:` for a and c)",
        OVERLAP,
    )


def test_printed_premises_leave_what_the_check_says() -> None:
    assert innocence([conflict(PRINTED, innocent=(TIMES, LOSSES))]) == (TIMES, LOSSES)
    assert innocence([]) == ()


def test_every_flagged_sample_of_sets_and_ratios_has_an_innocent_explanation() -> None:
    for check in all_checks():
        if check.constraints is None:
            continue
        registry = from_documents((yaml.parse(sample(check.manual.flagged), "sample.yaml"),))
        for constraint in check.constraints(registry):
            assert constraint is not None
            found = innocence([constraint])
            assert found
            assert len(found) == len(set(found))
