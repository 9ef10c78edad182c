"""All smallest conflicts and repairs equal trying every subset."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.reasoning import conflict
from claims.reasoning.conflict import OutOfSteps, hitting_sets, minimal, search

ELEMENTS = "abcdefg"
families = st.lists(st.frozensets(st.sampled_from(ELEMENTS), min_size=1, max_size=4), max_size=6)


def subsets(elements: str) -> list[frozenset[str]]:
    return [frozenset(chosen) for size in range(len(elements) + 1) for chosen in combinations(elements, size)]


@settings(max_examples=400)
@given(families, st.randoms(use_true_random=False))
def test_conflicts_and_repairs_equal_trying_every_subset(
    family: list[frozenset[str]], chance: object
) -> None:
    def refuted(held: frozenset[str]) -> frozenset[str] | None:
        """Any refuted superset of a conflict will do as an answer; which one depends on the question only."""
        found = [one for one in family if one <= held]
        if not found:
            return None
        first = sorted(found, key=sorted)[len(held) % len(found)]
        return frozenset(sorted(first | frozenset(sorted(held)[: len(held) % 3])))

    found = search(ELEMENTS, refuted, str)
    inconsistent = [one for one in subsets(ELEMENTS) if any(conflict <= one for conflict in family)]
    consistent = set(subsets(ELEMENTS)) - set(inconsistent)
    assert found.complete
    assert set(found.conflicts) == set(minimal(inconsistent))
    assert set(found.repairs) == set(minimal(frozenset(ELEMENTS) - one for one in consistent))
    assert list(found.conflicts) == sorted(found.conflicts, key=lambda one: (len(one), sorted(one)))


@given(families)
def test_hitting_sets_equal_trying_every_subset(family: list[frozenset[str]]) -> None:
    hit_all = [one for one in subsets(ELEMENTS) if all(one & each for each in family)]
    found, complete = hitting_sets(family, str)
    assert complete
    assert set(found) == set(minimal(hit_all))


def test_what_is_cut_off_is_said_to_be_incomplete() -> None:
    def slow(held: frozenset[str]) -> frozenset[str] | None:
        if len(held) < len(ELEMENTS) - 1:
            raise OutOfSteps
        return frozenset("ab")

    assert not search(ELEMENTS, slow, str).complete

    every_pair = [frozenset(pair) for pair in combinations(range(40), 2)]

    def pairs(held: frozenset[int]) -> frozenset[int] | None:
        return next((one for one in every_pair if one <= held), None)

    many = search(range(40), pairs, int)
    assert not many.complete
    assert 0 < len(many.conflicts) <= conflict.MOST_CONFLICTS
