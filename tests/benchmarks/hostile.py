"""Registries that ask for much work, the same bytes every time, and how long a check of each takes (CPU).

    python tests/benchmarks/hostile.py               a row for each, in the size of the table below
    python tests/benchmarks/hostile.py chain 4000    one of them in another size

What comes out of smaller ones is asserted by ``tests/test_bounded.py``, without a clock.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import claims
from claims.document import yaml
from claims.implying import implied
from claims.loading.load import from_documents

HEAD = (
    "registry: hostile\ntitle: Hostile\nsources: {r: {title: R, issued: 2018, language: en}}\nquantities:\n"
)
WHOLE = "  all: {counts: person, measure: stock}\n"


def chain(claims: int) -> str:
    """Undated claims, each placed after the one before."""
    after = ["", *(f"    after: c-{number}\n" for number in range(claims - 1))]
    rows = (_claim(f"c-{number}", f"{1000 + number:,}", "all", "", after[number]) for number in range(claims))
    return "".join([HEAD, WHOLE, "claims:\n", *rows])


def times(claims: int) -> str:
    """Totals of as many months, one of them too small for the undated part beside them."""
    rows = [_claim("part", "50,000", "part", "")]
    for number in range(claims):
        figure = "10,007" if number == 7 else f"{100_000 + number:,}"
        rows.append(
            _claim(f"w-{number}", figure, "all", f"    when: {1000 + number // 12}-{number % 12 + 1:02}\n")
        )
    return "".join([HEAD, WHOLE, "  part: {part_of: all, trait: part}\nclaims:\n", *rows])


def partitions(count: int) -> str:
    """Partitions of one whole into two parts, of which one is stated: the others are implied."""
    quantities, rows, relations = [WHOLE], [_claim("total", "9,000", "all")], []
    for number in range(count):
        quantities += [f"  {side}-{number}: {{part_of: all, trait: {side}{number}}}\n" for side in "ab"]
        rows.append(_claim(f"c-{number}", f"{1001 + 7 * (number % 5):,}", f"a-{number}"))
        relations.append(_partition("all", [f"a-{number}", f"b-{number}"]))
    return "".join([HEAD, *quantities, "claims:\n", *rows, "relations:\n", *relations])


def equation(terms: int) -> str:
    """One equation of so many terms, any of which is more than the total."""
    names = [f"c-{number}" for number in range(terms)]
    quantities = [f"  q-{number}: {{part_of: all, trait: t{number}}}\n" for number in range(terms)]
    rows = [_claim(name, "1,001", f"q-{number}") for number, name in enumerate(names)]
    added = " + ".join(f"{{{name}}}" for name in names)
    relation = f'  - equation: "{added} = {{total}}"\n    because: The report adds them up.\n'
    rows.append(_claim("total", "1,000", "all"))
    return "".join([HEAD, WHOLE, *quantities, "claims:\n", *rows, "relations:\n", relation])


def hard(components: int, size: int = 40) -> str:
    """Components of groups that overlap in every way, with sums that nobody can guess."""
    chance = random.Random(size)
    quantities, rows, relations = [], [], []
    for number in range(components):
        whole = f"w{number}"
        parts = [f"{whole}-{part}" for part in range(size)]
        quantities.append(f"  {whole}: {{counts: person, measure: stock}}\n")
        quantities += [f"  {part}: {{part_of: {whole}, trait: {part}}}\n" for part in parts]
        for group in range(size):
            name = f"s{number}-{group}"
            quantities.append(f"  {name}: {{part_of: {whole}, trait: {name}}}\n")
            rows.append(_claim(f"c-{name}", f"{chance.randrange(1001, 9998):,}", name))
            relations.append(_partition(name, sorted(chance.sample(parts, 4))))
    return "".join([HEAD, *quantities, "claims:\n", *rows, "relations:\n", *relations])


def competing(claims: int) -> str:
    """Figures of four quantities that compete, at many times and places, often unstated, in two definitions."""
    chance = random.Random(claims)
    quantities = [
        WHOLE,
        '  young: {part_of: all, age: "<18"}\n  younger: {part_of: all, age: "<16"}\n',
        '  girls: {part_of: all, age: "<18", sex: female}\n',
    ]
    rows = []
    for number in range(claims):
        when, where, definition = (
            _field(chance, "when", 10, ["2010/2014", *map(str, range(2010, 2017))]),
            _field(chance, "where", 6, ["TH", "TH-10", "TH-20", "ID", "035"]),
            _field(chance, "definition", 4, ["registered", "seen"]),
        )
        figure, quantity = (
            f"{chance.randrange(1001, 99_999):,}",
            chance.choice(("all", "young", "younger", "girls")),
        )
        rows.append(
            f'  c-{number}:\n    figure: "{figure}"\n    says: The report counts so many.\n    source: r\n'
            f"    quantity: {quantity}\n    citing: {chance.choice(('none', 'unknown'))}\n{when}{where}{definition}"
        )
    return "".join([HEAD, *quantities, "claims:\n", *rows])


def one_off(claims: int) -> str:
    """As many figures of one quantity, time and place, of 700 near numbers, and one ten times too large."""
    rows = (
        _claim(f"c-{number}", f"{(81_001 + 7 * (number % 700)) * (10 if number == 77 else 1):,}", "all")
        for number in range(claims)
    )
    return "".join([HEAD, WHOLE, "claims:\n", *rows])


def distinct(claims: int) -> str:
    """As many figures of one quantity, time and place, no two of them equal."""
    rows = (_claim(f"c-{number}", f"{1001 * (1 + number):,}", "all") for number in range(claims))
    return "".join([HEAD, WHOLE, "claims:\n", *rows])


def halves(claims: int) -> str:
    """As many figures of one quantity, time and place, of two numbers far apart."""
    rows = (_claim(f"c-{number}", ("12,340", "98,765")[number % 2], "all") for number in range(claims))
    return "".join([HEAD, WHOLE, "claims:\n", *rows])


def _field(chance: random.Random, name: str, ways: int, values: list[str]) -> str:
    """A field with one of some values, each in one of so many ways, or none."""
    way = chance.randrange(ways)
    return f"    {name}: {values[way]}\n" if way < len(values) else ""


def _claim(name: str, figure: str, quantity: str, when: str = "    when: 2015\n", more: str = "") -> str:
    return (
        f'  {name}:\n    figure: "{figure}"\n    says: The report counts so many.\n    source: r\n'
        f"    quantity: {quantity}\n{when}    where: TH\n    measure: stock\n    noun: persons\n"
        f"    method: survey\n    at: {{line: 3}}\n    citing: none\n{more}"
    )


def _partition(whole: str, parts: list[str]) -> str:
    return f"  - partition: {{whole: {whole}, parts: [{', '.join(parts)}], exhaustive: true}}\n"


CASES: dict[str, tuple[Callable[[int], str], int]] = {
    "chain": (chain, 2000),
    "times": (times, 2000),
    "partitions": (partitions, 400),
    "equation": (equation, 900),
    "hard": (hard, 100),
    "competing": (competing, 10_000),
    "one_off": (one_off, 100_000),
    "distinct": (distinct, 100_000),
    "halves": (halves, 100_000),
}


def measured(name: str, size: int) -> None:
    """Print how long loading, checking and what is implied take, how much comes out, and the peak of memory."""
    text = CASES[name][0](size)
    started = time.process_time()
    registry = from_documents((yaml.parse(text, f"{name}.yaml"),))
    loaded = time.process_time()
    report = claims.check(registry)
    checked = time.process_time()
    values = len(implied(registry)) if name == "partitions" else 0
    took = time.process_time() - checked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(
        f"{name:<11}{size:>6}: loading {loaded - started:.2f} s, check {checked - loaded:.2f} s, "
        f"{len(report.findings)} findings; {values} implied values {took:.2f} s; peak {peak} MiB"
    )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        measured(sys.argv[1], int(sys.argv[2]))
    else:  # each in a process of its own, for its memory
        for case, (_, usual) in CASES.items():
            subprocess.run([sys.executable, Path(__file__), case, str(usual)], check=True)
