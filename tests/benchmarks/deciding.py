"""How long deciding takes beside z3 on the same constraints, and `claims check` beside loading; with equal verdicts.

    python tests/benchmarks/deciding.py                      2 000 components of 5 claims, and larger ones
    python tests/benchmarks/deciding.py --claims 100000      the whole check and its memory
    python tests/benchmarks/deciding.py --growth             per claim, for 10 000, 30 000 and 100 000 of them

Each component is a whole with its parts, a partition that covers it, and in one of fifty a total that is half of what
it should be; ``--overlapping`` adds totals that overlap. Deciding means from the constraints to the verdict of each
component; explaining conflicts is not part of it on either side. z3 is timed twice: with and without building its
expressions. All figures are of one run in one process, so look at the ratios. Growth is seconds of CPU and memory, each
size in a process of its own.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import time
from collections.abc import Sequence

from claims.checking import check
from claims.checks import all_checks
from claims.collector import collector_paused
from claims.document import yaml
from claims.loading.load import from_documents
from claims.reasoning.amount import amounts
from claims.reasoning.component import Component
from claims.reasoning.constraint import Amount, Constraint, Expression, Number, Sum
from claims.reasoning.domain import Domains
from claims.reasoning.fitting import surely_fit
from claims.reasoning.solver import decide
from claims.reasoning.system import Readings, components
from claims.registry.registry import Registry

SIZES = (10_000, 30_000, 100_000)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=10_000)
    parser.add_argument("--parts", type=int, nargs="*", default=[4, 19, 49], help="parts of each whole")
    parser.add_argument("--overlapping", action="store_true", help="add totals of every two neighbours")
    parser.add_argument("--growth", action="store_true", help="time and memory per claim as registries grow")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)  # one size of --growth
    chosen = parser.parse_args()
    if chosen.growth:
        return growth(chosen.parts[0])
    if chosen.alone:
        print(*grown(chosen.claims, chosen.parts[0]))
        return 0
    all_checks()  # modules are imported once; those of loading are by now
    for parts in chosen.parts:
        text = written(chosen.claims // (parts + 1), parts, chosen.overlapping)
        start = time.perf_counter()
        registry = from_documents((yaml.parse(text, "components.yaml"),))
        loading = time.perf_counter() - start
        start = time.perf_counter()
        check(registry)
        checking = time.perf_counter() - start
        print(
            f"{len(registry.claims):>7} claims in components of {parts + 1}: check {checking:.2f} s, "
            f"{checking / loading:.2f} of loading; peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10} MiB"
        )
        if chosen.claims <= 20_000:
            compared(registry)
    return 0


def growth(parts: int) -> int:
    """Print what a claim costs in registries of each size, and how many times that of the smallest it is."""
    first: list[float] = []
    for size in SIZES:
        asked = [sys.executable, __file__, "--alone", "--claims", str(size), "--parts", str(parts)]
        done = subprocess.run(asked, check=True, capture_output=True, text=True)
        each = [float(one) / size for one in done.stdout.split()]
        first = first or each
        loading, checking, memory = (now / before for now, before in zip(each, first, strict=True))
        print(
            f"{size:>7} claims: loading {each[0] * 1e6:.0f} µs a claim ({loading:.2f} of the smallest), "
            f"check {each[1] * 1e6:.0f} µs ({checking:.2f}), memory {each[2] / 1024:.1f} KiB ({memory:.2f}); "
            f"peak {each[2] * size / 1024**2:.0f} MiB",
            flush=True,
        )
    return 0


def grown(size: int, parts: int) -> tuple[float, float, int]:
    """Seconds of loading and of the check, and bytes of memory beyond what the program itself takes."""
    all_checks()
    text = written(size // (parts + 1), parts, False)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    registry = from_documents((yaml.parse(text, "components.yaml"),))
    loaded = time.process_time()
    check(registry)
    checked = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return loaded - start, checked - loaded, (peak - before) * 1024


def written(wholes: int, parts: int, overlapping: bool) -> str:
    """A registry of so many components, the same every time."""
    chance = random.Random(parts)
    quantities, claims, relations = [], [], []
    for index in range(wholes):
        whole = f"q{index}"
        values = [chance.randrange(1001, 9998) for _ in range(parts)]
        total = sum(values) // 2 if chance.random() < 0.02 else sum(values)
        quantities.append(f"  {whole}: {{counts: person, measure: stock}}\n")
        claims.append(_claim(whole, total))
        names = [f"{whole}-{part}" for part in range(parts)]
        for name, value in zip(names, values, strict=True):
            quantities.append(f"  {name}: {{part_of: {whole}, trait: group {name}}}\n")
            claims.append(_claim(name, value))
        relations.append(
            f"  - partition: {{whole: {whole}, parts: [{', '.join(names)}], exhaustive: true}}\n"
        )
        for position in range(0, parts - 1, 2) if overlapping else ():
            both = f"{whole}-{position}-and-next"
            quantities.append(f"  {both}: {{part_of: {whole}, trait: two groups {both}}}\n")
            claims.append(_claim(both, values[position] + values[position + 1]))
            pair = f"{names[position]}, {names[position + 1]}"
            relations.append(f"  - partition: {{whole: {both}, parts: [{pair}], exhaustive: true}}\n")
    head = "registry: components\ntitle: Components\nsources: {r: {title: R, issued: 2018, language: en}}\n"
    return "".join([head, "quantities:\n", *quantities, "claims:\n", *claims, "relations:\n", *relations])


def _claim(quantity: str, value: int) -> str:
    return (
        f'  c-{quantity}:\n    figure: "{value:,}"\n    says: The report counts so many of {quantity}.\n'
        f"    source: r\n    quantity: {quantity}\n    when: 2015\n    where: TH\n    measure: stock\n"
        "    noun: persons\n    method: survey\n    at: {line: 3}\n    citing: none\n"
    )


def compared(registry: Registry) -> None:
    """Our verdicts and z3's on the same constraints, and how long both took."""
    try:
        import z3  # noqa: F401 - without it only the check is timed
    except ImportError:
        print("        z3 is not installed (pip install z3-solver): no comparison")
        return
    constraints = [
        each
        for one in all_checks()
        if one.constraints is not None
        for each in one.constraints(registry)
        if each is not None
    ]
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        ours = verdicts(registry, constraints)
        taken.append(time.perf_counter() - start)
    theirs, asking, whole = z3_verdicts(registry, constraints)
    assert ours == theirs, "the verdicts differ"
    print(
        f"        {len(ours)} components, {ours.count(False)} cannot hold, verdicts equal: {min(taken):.3f} s; "
        f"z3 {whole:.2f} s ({asking:.2f} s without building): "
        f"{min(taken) / whole:.3f} ({min(taken) / asking:.3f}) of z3"
    )


def verdicts(registry: Registry, constraints: Sequence[Constraint]) -> list[bool]:
    """Whether each component can hold when read strictly."""
    readings = Readings(*amounts(registry), Domains(registry))
    found = []
    with collector_paused():
        decided = list(decide(constraints, readings.strict, readings.loose, readings.ends))
        for indexes in components(constraints):
            forms = [form for index in indexes if (form := decided[index].form) is not None]
            alone = all(decided[index].outcome == "holds" for index in indexes)
            if alone and len(forms) == len(indexes) and surely_fit(forms, readings.ends[0]):
                found.append(True)
                continue
            one = Component([constraints[index] for index in indexes], readings.strict, readings.domains)
            every = frozenset(range(len(indexes)))
            found.append(alone and one.refuted(frozenset(one.claims), every) is None)
    return found


def z3_verdicts(registry: Registry, constraints: Sequence[Constraint]) -> tuple[list[bool], float, float]:
    """The same of z3, with the seconds that asking took, and with building."""
    import z3

    strict, _ = amounts(registry)
    found, asking, start = [], 0.0, time.perf_counter()
    for indexes in components(constraints):
        solver = z3.Solver()
        names = sorted({claim for index in indexes for claim in constraints[index].claims})
        variables = {name: z3.Real(name) for name in names}
        for name in names:
            low, high = strict[name].low, strict[name].high
            if low is not None:
                solver.add(variables[name] >= z3.Q(low.numerator, low.denominator))
            if high is not None:
                solver.add(variables[name] <= z3.Q(high.numerator, high.denominator))
        for index in indexes:
            one = constraints[index]
            left, right = (_z3(side, variables) for side in (one.left, one.right))
            solver.add(left == right if one.relation == "=" else left <= right)
        before = time.perf_counter()
        found.append(solver.check() == z3.sat)
        asking += time.perf_counter() - before
    return found, asking, time.perf_counter() - start


def _z3(expression: Expression, variables: dict[str, object]) -> object:
    import z3

    match expression:
        case Amount(claim):
            return variables[claim]
        case Number(value):
            return z3.Q(value.numerator, value.denominator)
        case Sum(terms):
            return z3.Sum([int(factor) * _z3(term, variables) for factor, term in terms])
    raise TypeError(f"these components have no {type(expression).__name__}")


if __name__ == "__main__":
    sys.exit(main())
