"""Totals over times of which parts are stated by nobody: what follows from them, and nothing else does."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import combinations

import pytest
import z3

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Finding
from claims.loading.load import from_documents
from claims.output.json import document
from claims.reasoning.spans import MOST_PIECES, timelines
from claims.registry.registry import Registry

Span = tuple[int, int]
QUANTITIES = """\
quantities:
  arrivals: {counts: KIND, measure: flow}
  men: {part_of: arrivals, sex: male}
  women: {part_of: arrivals, sex: female}
"""
PARTITION = "relations:\n  - partition: {whole: arrivals, parts: [women, men], exhaustive: true}\n"


def claim(name: str, figure: str, quantity: str, when: str, more: str = "citing: none, where: TH") -> str:
    return f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: {when}, {more}}}\n'


def made(*claims: str, kind: str = "visitor", partition: str = PARTITION) -> Registry:
    text = QUANTITIES.replace("KIND", kind) + partition + "claims:\n" + "".join(claims)
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def conflicts(registry: Registry) -> dict[frozenset[str], Finding]:
    return {
        frozenset(one.claims): one
        for one in check(registry).findings
        if one.judgement.outcome == "conflicts" and one.level != "note"
    }


# 2009 to 2011 is 2009 to 2010 and 2011; of 2011 only women and men are stated.
SPREAD = (
    claim("long", "2,139", "arrivals", "2009/2011", "measure: cumulative, citing: none, where: TH"),
    claim("short", "1,301", "arrivals", "2009/2010"),
    claim("women", "89", "women", "2011"),
    claim("men", "81", "men", "2011"),
)
ALL = frozenset({"long", "short", "women", "men"})


def test_a_total_and_a_partition_meet_in_a_year_that_nobody_states() -> None:
    (found,) = conflicts(made(*SPREAD)).values()
    assert frozenset(found.claims) == ALL
    assert (found.check, found.level) == ("cannot-all-hold", "error")
    assert "added up: long ≤ men + short + women" in found.judgement.arithmetic
    assert "read as loosely as can be: at least 2 139 against at most 1 471" in found.judgement.arithmetic
    assert conflicts(made(*SPREAD[:2], claim("women", "757", "women", "2011"), SPREAD[3])) == {}


def test_the_order_of_the_registry_changes_nothing() -> None:
    wanted = document(check(made(*SPREAD)))["findings"]
    for number in range(4):
        mixed = random.Random(number).sample(SPREAD, len(SPREAD))
        found = document(check(made(*mixed)))["findings"]
        assert [{**one, "places": None} for one in found] == [{**one, "places": None} for one in wanted]


def test_totals_that_overlap_need_no_partition() -> None:
    first, second = claim("a", "101", "men", "2009/2010"), claim("b", "102", "men", "2010/2011")
    inner = claim("both", "41", "men", "2010")
    for figure, told in (("162", 0), ("152", 1)):
        registry = made(first, second, inner, claim("all", figure, "men", "2009/2011"), partition="")
        assert [one.level for one in conflicts(registry).values()] == ["error"] * told
    unknown = made(first, second, claim("all", "152", "men", "2009/2011"), partition="")
    assert conflicts(unknown) == {}, "51 in 2010 would do"


def test_persons_may_be_counted_in_two_years() -> None:
    """They may be fewer than the sum without any premise, and more only if nobody is in both."""
    fewer = (claim("short", "2,301", "arrivals", "2009/2010"), *SPREAD[2:])
    long = claim("long", "2,139", "arrivals", "2009/2011", "citing: none, where: TH")
    assert [one.level for one in conflicts(made(*SPREAD, kind="person")).values()] == ["error"]
    assert [one.level for one in conflicts(made(long, *fewer, kind="person")).values()] == ["error"]
    sums = (claim("short", "1,999", "arrivals", "2009/2010"), *SPREAD[2:])
    (found,) = conflicts(made(long, *sums, kind="person")).values()
    assert found.level == "warning"
    assert any(one.name == "nothing is counted in two of the periods" for one in found.judgement.premises)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2009/2010", "2010/2011"),  # other years than those that are missing
        ("2009/2010", "2009/2010~"),
        ("2009/2010", "2009/.."),
        ("2009/2010", "2009/2010, method: model"),  # may have been revised
        ("2009/2010", "2009/2010, measure: stock"),
        ("2009/2010", "2009/2010, projection: true"),  # a plan may be missed
        ("2009/2010", "2009/2010, definition: by air"),
        ("2009/2010, citing: none, where: TH", "2009/2010, citing: none, where: VN"),
        ("2009/2010", "2009/2010, per: year"),
    ],
)
def test_what_may_be_another_thing_is_not_added_up(old: str, new: str) -> None:
    changed = SPREAD[1].replace(old, new)
    assert changed != SPREAD[1]
    assert ALL not in conflicts(made(SPREAD[0], changed, *SPREAD[2:]))


def test_stocks_do_not_add_up_over_time() -> None:
    stocks = [one.replace("citing", "measure: stock, citing") for one in SPREAD[1:]]
    long = SPREAD[0].replace("cumulative", "stock")
    assert timelines(made(long, *stocks)) == ()
    assert ALL not in conflicts(made(long, *stocks))


def test_a_series_without_a_total_has_nothing_to_take_apart() -> None:
    years = [claim(f"in-{year}", "100", "arrivals", str(year)) for year in range(2000, 2010)]
    assert timelines(made(*years)) == ()


def test_too_many_pieces_count_as_not_run() -> None:
    def not_run(pieces: int) -> int:
        years = range(1900, 1900 + pieces)
        claims = [claim(f"in-{year}", "100", "women", str(year)) for year in years]
        claims.append(claim("all", "1,000", "arrivals", f"{years[0]}/{years[-1]}"))
        return check(made(*claims)).counts["cannot-all-hold"]["could_not_run"]

    assert not_run(MOST_PIECES) == 0
    assert not_run(MOST_PIECES + 1) == 1


@pytest.mark.parametrize(
    ("short", "written"),
    [
        ("2009-01/2009-06", "2009-07/2011"),
        ("2009-01-01/2009-06-14", "2009-06-15/2011-12-31"),
        ("2009", "2010/2011"),
    ],
)
def test_a_piece_of_time_is_written_as_people_do(short: str, written: str) -> None:
    registry = made(claim("a", "10", "men", short), claim("b", "30", "men", "2009/2011"))
    (line,) = timelines(registry)
    assert line is not None
    (_, last) = line.pieces.values()
    assert last in (written, "2009-07/2011-12")


# -- against z3 -------------------------------------------------------------------------------------------


@dataclass
class Drawn:
    """A series that was drawn: what each claim speaks of and prints."""

    claims: dict[str, tuple[str, Span, int]]

    def registry(self, chance: random.Random | None = None) -> Registry:
        lines = [
            claim(name, str(value), quantity, _written(span))
            for name, (quantity, span, value) in self.claims.items()
        ]
        if chance is not None:
            chance.shuffle(lines)
        return made(*lines)

    def conflicts(self) -> set[frozenset[str]]:
        """Every smallest set of claims that z3 finds impossible, from the smallest subsets up."""
        found: set[frozenset[str]] = set()
        for size in range(1, len(self.claims) + 1):
            for names in map(frozenset, combinations(self.claims, size)):
                if not any(one <= names for one in found) and not self._possible(names):
                    found.add(names)
        return found

    def _possible(self, names: frozenset[str]) -> bool:
        solver = z3.Solver()
        for name in names:
            quantity, (first, last), value = self.claims[name]
            groups = ("men", "women") if quantity == "arrivals" else (quantity,)
            amounts = [z3.Real(f"{one} {year}") for one in groups for year in range(first, last + 1)]
            solver.add(z3.Sum(amounts) == value, *(amount >= 0 for amount in amounts))
        return bool(solver.check() == z3.sat)


def _written(span: Span) -> str:
    return str(span[0]) if span[0] == span[1] else f"{span[0]}/{span[1]}"


def drawn(chance: random.Random, most: int) -> Drawn:
    """Some claims of a series of three or four years of two groups and their total, most of them off by a slip."""
    years = range(2001, 2001 + chance.choice((3, 4)))
    truth = {(group, year): chance.randint(1, 9) for group in ("men", "women") for year in years}
    spans = [(first, last) for first in years for last in years if first <= last]
    every = [(quantity, span) for quantity in ("arrivals", "men", "women") for span in spans]
    found = {}
    for quantity, (first, last) in chance.sample(every, chance.randint(3, most)):
        groups = ("men", "women") if quantity == "arrivals" else (quantity,)
        value = sum(truth[group, year] for group in groups for year in range(first, last + 1))
        value += chance.choice((0, 0, 0, -7, 7))
        if value > 0 and value % 10:  # what ends in 0 may be rounded
            found[f"{quantity}-{first}-{last}"] = (quantity, (first, last), value)
    return Drawn(found or {"men-2001-2001": ("men", (2001, 2001), 1)})


@pytest.mark.parametrize("seed", range(120))
def test_conflicts_of_a_series_are_those_of_z3(seed: int) -> None:
    drawing = drawn(random.Random(seed), 8)
    wanted = drawing.conflicts()
    assert set(conflicts(drawing.registry())) == wanted
    assert set(conflicts(drawing.registry(random.Random(seed)))) == wanted
