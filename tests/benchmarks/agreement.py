"""Do conflicts and repairs equal those of z3 and brute force, on thousands of random registries?

    python tests/benchmarks/agreement.py --registries 3000 --claims 7
    python tests/benchmarks/agreement.py --registries 300 --claims 12

Each registry has overlapping totals and shares (:mod:`tests.reasoning.overlapping`), many of them inconsistent by a
slip. For each the sets of claims that `claims check` reports are compared with all smallest subsets that z3
refutes, and the repairs with all smallest subsets without which z3 finds a model. Prints every difference and the
totals, and exits with 1 when there is any.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from claims.checking import check

try:
    from tests.reasoning.overlapping import Claims, Oracle, drawn
except ModuleNotFoundError as missing:
    sys.exit(f'{missing.name} is not installed: pip install ".[test]"')


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--registries", type=int, default=1000)
    parser.add_argument("--claims", type=int, default=7, help="most claims of one registry")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first registry; the others follow")
    chosen = parser.parse_args()
    different = conflicting = undecided = sets = 0
    for seed in range(chosen.seed, chosen.seed + chosen.registries):
        drawing = drawn(random.Random(seed), most=chosen.claims)
        registry = drawing.registry()
        report = check(registry)
        found = {
            frozenset(claims): one.judgement.repairs
            for one in report.findings
            if one.judgement.outcome == "conflicts" and one.level != "note"
            for claims in one.judgement.crowd or (one.claims,)
        }
        oracle = Oracle(drawing, registry)
        conflicts = oracle.conflicts()
        conflicting += bool(conflicts)
        sets += len(conflicts)
        undecided += bool(report.counts["cannot-all-hold"]["undecided"])
        if set(found) != conflicts or together(found) != (oracle.repairs() if conflicts else {frozenset()}):
            different += 1
            print(f"seed {seed}: {sorted(map(sorted, set(found) ^ conflicts))}")
    print(
        f"{chosen.registries} registries of at most {chosen.claims} claims: {conflicting} with "
        f"{sets} smallest conflicts, {undecided} undecided, {different} different from z3 and brute force"
    )
    return 1 if different else 0


def together(found: dict[Claims, tuple[tuple[str, ...], ...]]) -> set[Claims]:
    """The repairs of all conflicts, from those of each group that hangs together."""
    groups = {frozenset(map(frozenset, repairs)) for repairs in found.values()}
    whole: set[Claims] = {frozenset()}
    for group in sorted(groups, key=lambda one: sorted(map(sorted, one))):
        whole = {one | other for one in whole for other in group}
    return whole


if __name__ == "__main__":
    sys.exit(main())
