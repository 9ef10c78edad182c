"""One dense component of 200 claims and more than 300 constraints, decided or not within five seconds of CPU?

    python tests/benchmarks/dense.py                   every sort with eight seeds, and the worst of each
    python tests/benchmarks/dense.py --seeds 3 slip    three seeds of one sort

*clean*: all figures fit. *slip*: one of them has two digits swapped or a zero too many. *mixed*: the same, among sums
of places that overlap in a cycle, partitions into groups of which some nobody states, rounded shares and equations.
Each registry is the same every time. "Undecided" is a note that says so; nothing else is left out.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from itertools import pairwise

from claims.checking import check
from claims.checks import all_checks
from claims.document import yaml
from claims.loading.load import from_documents
from claims.reasoning.system import components
from claims.registry.registry import Registry

HEAD = "registry: dense\ntitle: Dense\nsources: {r: {title: R, issued: 2018, language: en}}\n"
CLAIMS = 200
SECONDS = 5
SORTS = ("clean", "slip", "mixed")


class Dense:
    """A registry in the making: quantities with their true values, figures and relations."""

    def __init__(self, sort: str, seed: int) -> None:
        self.chance = random.Random(f"{sort}/{seed}")
        self.values: dict[str, int] = {}
        self.stated: dict[str, str] = {}
        self.shares: list[str] = []
        self.relations: list[str] = []
        self.places: set[str] = set()
        if sort == "mixed":
            self._mixed()
        else:
            self._groups(atoms=100, claims=CLAIMS)
        if sort != "clean":
            self._slip()

    def _atoms(self, name: str, count: int) -> list[str]:
        names = [f"{name}{number}" for number in range(count)]
        self.values |= {one: self.chance.randrange(1001, 9998) for one in names}
        return names

    def _sum(self, name: str, parts: list[str]) -> None:
        self.values[name] = sum(self.values[one] for one in parts)
        self._state(name)
        self.relations.append(f"partition: {{whole: {name}, parts: [{', '.join(parts)}], exhaustive: true}}")

    def _state(self, name: str) -> None:
        self.stated[name] = f"{self.values[name]:,}"

    def _groups(self, atoms: int, claims: int) -> None:
        """Groups, and sums of two or three that overlap; each part of a sum is one constraint more."""
        names = self._atoms("a", atoms)
        for one in names:
            self._state(one)
        for number in range(claims - atoms):
            first = names[number]
            others = self.chance.sample([one for one in names if one != first], 1 + (number % 4 == 0))
            self._sum(f"s{number}", sorted([first, *others]))

    def _equation(self, one: str, other: str) -> None:
        """The difference of two sums, by the groups that stand in one of them alone."""
        first, second = (set(self._parts_of(name)) for name in (one, other))
        left = [f"c-{one}", *(f"c-{name}" for name in sorted(second - first))]
        right = [f"c-{other}", *(f"c-{name}" for name in sorted(first - second))]
        sides = (" + ".join(f"{{{name}}}" for name in side) for side in (left, right))
        self.relations.append(f'equation: "{" = ".join(sides)}"')

    def _parts_of(self, whole: str) -> list[str]:
        start = f"partition: {{whole: {whole}, parts: ["
        found = next(one for one in self.relations if one.startswith(start))
        return found[len(start) :].partition("]")[0].split(", ")

    def _mixed(self) -> None:
        """Sums of two neighbouring places around a circle, groups that are seldom stated, shares and equations."""
        ring = self._atoms("p", 41)
        self.places = set(ring)
        for one, other in zip(ring, [*ring[1:], ring[0]], strict=True):
            self._sum(f"{one}-{other}", [one, other])
        names = self._atoms("a", 90)
        for one in names[:60]:
            self._state(one)
        for number in range(50):
            self._sum(f"s{number}", sorted(self.chance.sample([*ring, *names], 2 + (number % 2))))
        self._sum("all", [*ring, *names])
        self.shares = [f"s{number}" for number in range(20)]
        for number in range(CLAIMS - len(self.stated) - len(self.shares)):
            self._state(f"a{60 + number}")
        known = [f"s{number}" for number in range(50) if self._all_stated(f"s{number}")]
        for one, other in pairwise(known):
            self._equation(one, other)

    def _all_stated(self, whole: str) -> bool:
        return all(one in self.stated for one in self._parts_of(whole))

    def _slip(self) -> None:
        name = self.chance.choice(sorted(self.stated))
        digits = str(self.values[name])
        swapped = digits[1] + digits[0] + digits[2:]
        slipped = digits + "0" if swapped == digits or self.chance.random() < 0.5 else swapped
        self.stated[name] = f"{int(slipped):,}"

    def text(self) -> str:
        """The registry as a file."""
        return "".join([HEAD, *self._quantities(), "claims:\n", *self._claims(), *self._declared()])

    def _quantities(self) -> Iterator[str]:
        if self.places:
            yield f"places: {{{', '.join(f'{one}: {{part_of: TH}}' for one in sorted(self.places))}}}\n"
        yield "quantities:\n  all: {counts: person, measure: stock}\n"
        for name in self.values:
            if name != "all":
                facet = f"place: {name}" if name in self.places else f"trait: {name}"
                yield f"  {name}: {{part_of: all, {facet}}}\n"

    def _claims(self) -> Iterator[str]:
        same = "method: survey, at: {line: 3}, citing: none"
        for name, figure in self.stated.items():
            where = name if name in self.places else "TH"
            yield (
                f'  c-{name}: {{figure: "{figure}", says: S., source: r, quantity: {name}, when: 2015, '
                f"where: {where}, noun: persons, measure: stock, {same}}}\n"
            )
        for name in self.shares:
            tenths = round(1000 * self.values[name] / self.values["all"])
            yield (
                f'  share-{name}: {{figure: "{tenths // 10}.{tenths % 10}%", says: S., source: r, quantity: {name}, '
                f"share_of: all, when: 2015, where: TH, noun: persons, {same}}}\n"
            )

    def _declared(self) -> Iterator[str]:
        yield "relations:\n"
        for one in self.relations:
            yield f"  - {one}\n    because: The report adds them up.\n"


def largest(registry: Registry) -> tuple[int, int]:
    """The claims and the constraints of the largest component."""
    every = [
        each
        for one in all_checks()
        if one.constraints is not None
        for each in one.constraints(registry)
        if each is not None
    ]
    found = max(components(every), key=len)
    return len({claim for index in found for claim in every[index].claims}), len(found)


def measured(sort: str, seed: int) -> float:
    """Check one, print what came out, and give the seconds of CPU that it took."""
    registry = from_documents((yaml.parse(Dense(sort, seed).text(), f"{sort}.yaml"),))
    claims, constraints = largest(registry)
    start = time.process_time()
    report = check(registry)
    took = time.process_time() - start
    found = sum(one.judgement.outcome == "conflicts" for one in report.findings)
    limited = sum("limit of steps" in one.message for one in report.findings)
    cut_off = sum(not one.judgement.all_repairs for one in report.findings)
    print(
        f"{sort:<6} seed {seed}: {claims} claims and {constraints} constraints in one component: {took:.2f} s; "
        f"{found} conflicts, {cut_off} of a search that was cut off, {limited} undecided",
        flush=True,
    )
    return took


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sorts", nargs="*", metavar="sort", default=SORTS, help=f"of {', '.join(SORTS)}")
    parser.add_argument("--seeds", type=int, default=8)
    chosen = parser.parse_args()
    all_checks()
    worst = {sort: max(measured(sort, seed) for seed in range(chosen.seeds)) for sort in chosen.sorts}
    for sort, took in worst.items():
        print(f"{sort:<6} at most {took:.2f} s ({'within' if took <= SECONDS else 'MORE THAN'} {SECONDS} s)")
    return int(max(worst.values()) > SECONDS)


if __name__ == "__main__":
    sys.exit(main())
