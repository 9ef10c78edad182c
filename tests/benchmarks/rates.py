"""Error rates of the whole `claims check`, measured on registries whose truth is known.

    python tests/benchmarks/rates.py                    all registries of the published table
    python tests/benchmarks/rates.py --registries 60    the first so many, small ones first
    python tests/benchmarks/rates.py --markdown         the table as it stands in the README
    python tests/benchmarks/rates.py --unseen           other seeds, kept for the end: not to be run while tuning
    python tests/benchmarks/rates.py --tuning           seeds to look at while the ranking is worked on, never published

For each registry true values are drawn first and everything else is worked out from them (truth.py); then they are
printed with rounding, scale words and hedges, in English or Indonesian (printer.py), so that all figures fit. One
slip is then made in one figure (slips.py). z3 decides from the truth's own constraints whether the slipped registry
can be told from a true one at all (oracle.py); recall is measured over those that can. Beside `claims check` stand
two baselines: to find nothing, and each declared constraint alone with printed numbers as points and a tolerance of
1 % (points.py).

Found: a conflict at warning or error level that names the claim with the slip. Precision: of all conflicts at these
levels in slipped registries, those that name it. Rank: its place among the suspects in the order of the report;
for the baseline, claims are ranked by the number of conflicts in which they stand, then by the
smallest of these, then by id. Singled out: the claim with the slip is the only one whose withdrawal lets all others
be true, so that arithmetic alone tells which it is; in the other cases a ranking needs more, such as the slips that
people are known to make. False alarms: conflicts at these levels in registries without a slip.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from pathlib import Path

if str(Path(__file__).parent) not in sys.path:
    sys.path.insert(0, str(Path(__file__).parent))

from oracle import culprits, feasible, in_time, reading
from points import broken
from sheet import BUREAU, ISSUED, Sheet, made
from slips import SLIPS, Place, Slipped, hosts, slips

from claims.checking import check
from claims.interval import Interval
from claims.output.hypotheses import Hypotheses
from claims.registry.registry import Registry

# Fixed before the solver was tuned. Changing one means throwing away every number published so far.
SEEN = "claimsheet rates, seen, 2026"
UNSEEN = "claimsheet rates, kept unseen, 2026"
# What may be looked at case by case while something is changed; the two others only say afterwards what came of it.
TUNING = "claimsheet rates, for tuning, 2026"

# Registries of each size for each kind of slip, in sparse and in dense form: 30 of each, 1 340 claims.
SIZES = {5: 8, 10: 8, 20: 6, 50: 4, 100: 2, 200: 1, 500: 1}

MOST_DRAWS = 200

Conflict = tuple[str, str, frozenset[str]]  # check, level, claims


@dataclass(frozen=True)
class Case:
    """One registry to be made, and the slip to be made in it."""

    slip: str
    size: int
    dense: bool
    replicate: int
    start: str = SEEN

    @property
    def seed(self) -> str:
        density = "dense" if self.dense else "sparse"
        return f"{self.start}/{self.slip}/{self.size}/{density}/{self.replicate}"

    @property
    def name(self) -> str:
        words = "-".join(re.findall(r"[a-z0-9]+", self.slip.lower()))
        return f"{words}-{self.size}-{'dense' if self.dense else 'sparse'}-{self.replicate}"


@dataclass(frozen=True)
class Outcome:
    """What one way of checking found: conflicts without and with the slip, and the rank of the culprit."""

    clean: tuple[Conflict, ...]
    slipped: tuple[Conflict, ...]
    culprit: str
    rank: int | None
    ranked_by: str

    @property
    def naming(self) -> tuple[Conflict, ...]:
        return tuple(one for one in self.slipped if self.culprit in one[2])


@dataclass(frozen=True)
class Result:
    """One case: whether its slip can be told at all, and what was found by us and by the baseline.

    ``alone`` is True when its claim is the only one whose withdrawal lets the others be true: arithmetic then
    singles it out, and any ranking should put it first.
    """

    case: Case
    claims: int
    detectable: bool
    alone: bool
    ours: Outcome
    points: Outcome
    slipped: Slipped = field(repr=False)


def cases(start: str = SEEN, more: int = 1) -> list[Case]:
    """Every registry of the design from one of the seeds, small ones first, kinds of slips in turn."""
    return [
        Case(slip, size, dense, replicate, start)
        for size, replicates in SIZES.items()
        for replicate in range(replicates * more)
        for slip, dense in product(SLIPS, (False, True))
    ]


def drawn(case: Case) -> tuple[Sheet, Slipped]:
    """The registry of a case, with the slip that will be made in it.

    A world in which the slip cannot happen, such as a small one without a figure of the size, is drawn again.
    """
    for attempt in range(MOST_DRAWS):
        seed = f"{case.seed}/{attempt}"
        sheet = made(case.name, seed, case.size, case.dense, hosts(case.slip))
        slipped = _slipped(sheet, case.slip, random.Random(f"{seed}/slip"))
        if slipped is not None:
            return sheet.printing(slipped.claim, slipped.clean), slipped
    raise AssertionError(f"no claim of {case.name} can take this slip")


def _slipped(sheet: Sheet, kind: str, rng: random.Random) -> Slipped | None:
    """The first slip of a kind that can be read and reads otherwise than before."""
    places = [
        Place(component, one, sheet.prints[one.id], sheet.prints) for component, one in sheet.statements()
    ]
    for slipped in slips(rng, kind, places):
        home = sheet.home(slipped.claim)
        form = next(one.form for one in home.statements if one.id == slipped.claim)
        before, after = (
            reading(one.text(home.language), home.language, form) for one in (slipped.clean, slipped.slipped)
        )
        if after is not None and (slipped.when or after != before):
            return slipped
    return None


def readings(sheet: Sheet, slipped: Slipped | None, claim: str) -> dict[str, Interval]:
    """What the claims of the component around a claim may stand for."""
    home = sheet.home(claim)
    forms = {one.id: one.form for one in home.statements}
    texts = sheet.figures(home, slipped)
    read = {name: reading(text, home.language, forms[name]) for name, text in texts.items()}
    return {name: interval for name, interval in read.items() if interval is not None}


def lies(sheet: Sheet) -> list[str]:
    """Printed figures whose loose reading misses the truth: none, if the printer is honest and reading right."""
    found = []
    for component, one in sheet.statements():
        interval = reading(sheet.prints[one.id].text(component.language), component.language, one.form)
        if interval is None or component.truth(one) not in interval:
            found.append(one.id)
    return found


def detectable(sheet: Sheet, slipped: Slipped) -> bool:
    """Whether the slipped registry cannot be true, while the clean one is."""
    home = sheet.home(slipped.claim)
    if slipped.when:
        return not in_time(slipped.when, (ISSUED, BUREAU) if home.cites else (ISSUED,))
    return not feasible(home, readings(sheet, slipped, slipped.claim))


def singled_out(sheet: Sheet, slipped: Slipped) -> bool:
    """Whether arithmetic alone says which claim it is, given that the slip can be told."""
    if slipped.when:
        return True
    return culprits(sheet.home(slipped.claim), readings(sheet, slipped, slipped.claim)) == [slipped.claim]


# -- what was found --------------------------------------------------------------------------------


def conflicts(registry: Registry) -> tuple[tuple[Conflict, ...], list[str], str]:
    """Conflicts at warning or error level, every suspect in order, and by what they are ranked.

    The errors, warnings and suspects are those of the JSON; its notes, and its slips, each of which is tried anew, are
    not judged here.
    """
    report = check(registry, coarse=False)  # notes are not judged here
    hypotheses = Hypotheses(report)
    found = [
        one
        for one in report.findings
        if one.judgement.outcome == "conflicts" and one.level in ("error", "warning")
    ]
    kept = tuple(
        (one.check, one.level, frozenset(claims))
        for one in found
        for claims in one.judgement.crowd or (one.judgement.claims,)
    )
    listed = (name for one in found for name in hypotheses.suspects(one))
    return kept, list(dict.fromkeys(listed)), "suspects"


def ranked(sets: Iterable[frozenset[str]]) -> list[str]:
    """Claims by the number of conflicts they stand in, then by the smallest of these, then by id."""
    standing: dict[str, list[int]] = {}
    for names in sets:
        for name in names:
            standing.setdefault(name, []).append(len(names))
    return sorted(standing, key=lambda name: (-len(standing[name]), min(standing[name]), name))


def ours(sheet: Sheet, slipped: Slipped) -> Outcome:
    """`claims check` on the clean and on the slipped registry."""
    clean, _, _ = conflicts(sheet.load())
    with_slip, suspects, by = conflicts(sheet.load(slipped))
    return _outcome(clean, with_slip, slipped.claim, suspects, by)


def by_points(sheet: Sheet, slipped: Slipped) -> Outcome:
    """The baseline on the clean and on the slipped registry."""
    clean, with_slip = (
        tuple(
            ("points", "error", frozenset(names))
            for component in sheet.components
            for names in broken(component, _printed(sheet, one))
        )
        for one in (None, slipped)
    )
    suspects = ranked(names for _, _, names in with_slip)
    return _outcome(clean, with_slip, slipped.claim, suspects, "conflicts")


def _outcome(
    clean: tuple[Conflict, ...], slipped: tuple[Conflict, ...], culprit: str, suspects: list[str], by: str
) -> Outcome:
    rank = suspects.index(culprit) + 1 if culprit in suspects else None
    return Outcome(clean, slipped, culprit, rank, by)


def _printed(sheet: Sheet, slipped: Slipped | None) -> dict[str, Fraction]:
    prints = sheet.prints | ({slipped.claim: slipped.slipped} if slipped else {})
    values = {name: one.value for name, one in prints.items()}
    if slipped is not None and slipped.when:
        del values[slipped.claim]  # it now speaks of another year
    if slipped is not None and slipped.slipped.foreign:
        values[slipped.claim] /= 1000  # as a reader of this language takes it
    return values


def measured(case: Case) -> Result:
    """Make, slip, ask the oracle and check one registry."""
    sheet, slipped = drawn(case)
    untrue = lies(sheet)
    assert not untrue, f"{case.name}: the truth lies outside the reading of {untrue}"
    claims = sum(len(one.statements) for one in sheet.components)
    tellable = detectable(sheet, slipped)
    alone = tellable and singled_out(sheet, slipped)
    return Result(case, claims, tellable, alone, ours(sheet, slipped), by_points(sheet, slipped), slipped)


# -- tables ----------------------------------------------------------------------------------------


Row = tuple[str, ...]


_COLUMNS = ("registries", "seeded", "detectable", "found of these", "as error", "ranked 1st", "singled out")


def by_slip(results: Sequence[Result]) -> list[Row]:
    """For each kind of slip, sparse and dense: seeded, detectable, found, found as error, ranked first, singled
    out."""
    rows: list[Row] = [("slip", *_COLUMNS)]
    for slip, dense in [*product(SLIPS, (False, True)), ("all", False), ("all", True)]:
        chosen = [one for one in results if slip in ("all", one.case.slip) and one.case.dense == dense]
        rows.append((slip, "dense" if dense else "sparse", *_counted(chosen)))
    return rows


def by_size(results: Sequence[Result]) -> list[Row]:
    """The same for registries of each size, all slips together."""
    rows: list[Row] = [("claims", *_COLUMNS)]
    for size, dense in product(sorted({one.case.size for one in results}), (False, True)):
        chosen = [one for one in results if one.case.size == size and one.case.dense == dense]
        rows.append((str(size), "dense" if dense else "sparse", *_counted(chosen)))
    return rows


def _counted(chosen: Sequence[Result]) -> Row:
    tellable = [one for one in chosen if one.detectable]
    found = [one for one in tellable if one.ours.naming]
    errors = [one for one in found if any(level == "error" for _, level, _ in one.ours.naming)]
    return (
        str(len(chosen)),
        _share(len(tellable), len(chosen)),
        _share(len(found), len(tellable)),
        _share(len(errors), len(tellable)),
        _share(sum(one.ours.rank == 1 for one in found), len(found)),
        _share(sum(one.alone for one in tellable), len(tellable)),
    )


def by_check(results: Sequence[Result]) -> list[Row]:
    """For each check: conflicts in slipped registries, those that name the culprit, false alarms."""
    rows: list[Row] = [
        ("check", "conflicts", "name the slip", "slips found", "false errors", "false warnings")
    ]
    everything = [one for result in results for one in (*result.ours.slipped, *result.ours.clean)]
    for name in sorted({one[0] for one in everything}):
        slipped = [(one, result) for result in results for one in result.ours.slipped if one[0] == name]
        naming = [(one, result) for one, result in slipped if result.ours.culprit in one[2]]
        alarms = Counter(level for one in results for found, level, _ in one.ours.clean if found == name)
        rows.append(
            (
                name,
                str(len(slipped)),
                _share(len(naming), len(slipped)),
                str(len({id(result) for _, result in naming})),
                str(alarms["error"]),
                str(alarms["warning"]),
            )
        )
    return rows


def summary(results: Sequence[Result]) -> list[Row]:
    """`claims check` beside the two baselines."""
    rows: list[Row] = [
        (
            "",
            "recall, dense",
            "recall, sparse",
            "precision",
            "ranked 1st, dense",
            "ranked 1st, sparse",
            "ranked 1st of those singled out",
            "false alarms",
        )
    ]
    ways: list[tuple[str, Callable[[Result], Outcome]]] = [
        ("claims check", lambda one: one.ours),
        ("each constraint, points, 1 %", lambda one: one.points),
    ]
    claims = sum(one.claims for one in results)
    for name, way in ways:
        recalls, firsts = [], []
        for dense in (True, False):
            tellable = [one for one in results if one.detectable and one.case.dense == dense]
            found = [way(one) for one in tellable if way(one).naming]
            recalls.append(_share(len(found), len(tellable)))
            firsts.append(_share(sum(one.rank == 1 for one in found), len(found)))
        told = [one for one in results if one.alone and way(one).naming]
        singled = _share(sum(way(one).rank == 1 for one in told), len(told))
        every = sum(len(way(one).slipped) for one in results)
        naming = sum(len(way(one).naming) for one in results)
        alarms = sum(len(way(one).clean) for one in results)
        rows.append(
            (name, *recalls, _share(naming, every), *firsts, singled, f"{alarms} in {claims:,} claims")
        )
    rows.append(("find nothing", "0 %", "0 %", "undefined", "–", "–", "–", f"0 in {claims:,} claims"))
    return rows


def _share(part: int, whole: int) -> str:
    """A percentage with its counts, rounded down so that 100 % means all."""
    if not whole:
        return "–"
    tenths = part * 1000 // whole
    return (
        f"{tenths // 10}.{tenths % 10} % ({part}/{whole})"
        if tenths % 10
        else f"{tenths // 10} % ({part}/{whole})"
    )


def plain(rows: Sequence[Row]) -> str:
    """Rows as columns of equal width, the first one left, the others right."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            one.ljust(width) if n == 0 else one.rjust(width)
            for n, (one, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def markdown(rows: Sequence[Row]) -> str:
    head, *body = rows
    rule = ("---", *["--:"] * (len(head) - 1))
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *body))


def report(results: Sequence[Result], written: Callable[[Sequence[Row]], str]) -> str:
    """The tables, with what they rest on."""
    by = sorted({one.ours.ranked_by for one in results if one.ours.naming}) or ["conflicts"]
    tellable = sum(one.detectable for one in results)
    beyond = [one for one in results if one.ours.naming and not one.detectable]
    head = (
        f"{len(results)} registries of {min(one.claims for one in results)} to {max(one.claims for one in results)} "
        f"claims, {sum(one.claims for one in results):,} claims without a slip; one slip in each, {tellable} of them "
        f"detectable. Ranked by: {', '.join(by)}."
    )
    tables = (summary, by_slip, by_size, by_check)
    parts = [head, *(written(table(results)) for table in tables)]
    if beyond:
        named = ", ".join(one.case.name for one in beyond[:20])
        parts.append(f"Found though the figures could all be true ({len(beyond)}): {named}")
    return "\n\n".join(parts)


def alarms(results: Iterable[Result]) -> Iterator[str]:
    """Every conflict in a registry without a slip, one a line."""
    for one in results:
        for name, level, claims in one.ours.clean:
            yield f"{one.case.name}: {level}[{name}] {', '.join(sorted(claims))}"


def missed(results: Iterable[Result]) -> Iterator[str]:
    """Every detectable slip that was not found, one a line."""
    for one in results:
        if one.detectable and not one.ours.naming:
            slip = one.slipped
            before, after = slip.clean.text("en"), slip.slipped.text("en")  # the words do not matter here
            yield f"{one.case.name}: {slip.claim}, “{before}” printed as “{after}” {slip.when}".rstrip()


def run(chosen: Sequence[Case], jobs: int = 1) -> list[Result]:
    """Measure cases, in order, in so many processes; on the way, how many are done, to standard error."""
    if jobs == 1:
        return list(_counting(map(measured, chosen), len(chosen)))
    with ProcessPoolExecutor(jobs) as pool:
        return list(_counting(pool.map(measured, chosen, chunksize=4), len(chosen)))


def _counting(results: Iterable[Result], of: int) -> Iterator[Result]:
    for done, one in enumerate(results, 1):
        if done % 60 == 0:
            print(f"{done} of {of}", file=sys.stderr, flush=True)
        yield one


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--registries", type=int, metavar="N", help="only the first N registries, small ones first"
    )
    parser.add_argument(
        "--more", type=int, default=1, metavar="K", help="K times as many registries of each size"
    )
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes")
    parser.add_argument("--markdown", action="store_true", help="the tables as they stand in the README")
    seeds = parser.add_mutually_exclusive_group()
    seeds.add_argument(
        "--unseen",
        dest="start",
        action="store_const",
        const=UNSEEN,
        help="the seed kept for the end; never while tuning",
    )
    seeds.add_argument(
        "--tuning",
        dest="start",
        action="store_const",
        const=TUNING,
        help="the seed to look at while something is changed; its figures are not published",
    )
    parser.set_defaults(start=SEEN)
    parser.add_argument(
        "--list", action="store_true", help="list false alarms and detectable slips not found"
    )
    parser.add_argument("--show", metavar="NAME", help="print one registry by name, with its slip, as YAML")
    asked = parser.parse_args()
    chosen = cases(asked.start, asked.more)[: asked.registries]
    if asked.show:
        sheet, slipped = drawn(next(one for one in chosen if one.name == asked.show))
        home = sheet.home(slipped.claim)
        before, after = slipped.clean.text(home.language), slipped.slipped.text(home.language)
        sys.stdout.write(f"# slip: {slipped.claim}: “{before}” printed as “{after}” {slipped.when}\n")
        sys.stdout.write(sheet.text(slipped))
        return
    results = run(chosen, asked.jobs)
    print(report(results, markdown if asked.markdown else plain))
    if asked.list:
        print("\nFalse alarms:", *alarms(results), sep="\n  ")
        print("\nDetectable and not found:", *missed(results), sep="\n  ")


if __name__ == "__main__":
    main()
