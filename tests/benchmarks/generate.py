"""Large registries for measurements: any number of claims, the same bytes every time.

A claim has 12 fields and about 480 bytes. All figures differ; there are 200 dates, 50 quantities and
20 sources, as in a registry kept for years. ``python tests/benchmarks/generate.py 10000 > big.yaml``
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

DATES = 200
QUANTITIES = 50
SOURCES = 20

_PLACES = ("TH", "ID", "VN", "KH", "035", "TH-10")
_MEASURES = ("stock", "flow", "cumulative")
_METHODS = ("survey", "administrative", "model", "unknown")
_REACHES = ("attached", "same-sentence", "next-sentence", "later")


def registry(claims: int) -> str:
    """A registry with so many claims, as YAML. Nothing in it is broken."""
    return "".join(_lines(claims))


def _lines(claims: int) -> Iterator[str]:
    yield "registry: generated\ntitle: A registry for measurements\nissued: 2026-11-30\n\nsources:\n"
    for number in range(SOURCES):
        yield f"  source-{number}: {{type: report, title: Report {number}, issued: {2000 + number}}}\n"
    yield "\nquantities:\n  persons: {counts: person}\n"
    for number in range(1, QUANTITIES):
        yield f'  persons-under-{number}: {{part_of: persons, age: "<{number}"}}\n'
    yield "\nclaims:\n"
    for number in range(claims):
        yield claim(number)


def claim(number: int) -> str:
    """One claim; every number gives another figure."""
    printed = figure(number)
    under = number % QUANTITIES
    return f"""\
  claim-{number}:
    figure: {printed}
    says: The report counts {printed} of group {number % 997} in the district at the end of that year.
    source: source-{number % SOURCES}
    quantity: {f"persons-under-{under}" if under else "persons"}
    when: {_date(number % DATES)}
    where: {_PLACES[number % len(_PLACES)]}
    measure: {_MEASURES[number % len(_MEASURES)]}
    noun: persons
    method: {_METHODS[number % len(_METHODS)]}
    definition: everybody who was registered there on the last day of the last quarter
    at: {{line: {number % 400 + 1}, start: {number * 61}, end: {number * 61 + len(printed)}}}
    citing:
      - source: source-{(number + 1) % SOURCES}
        reach: {_REACHES[number % len(_REACHES)]}
"""


def figure(number: int) -> str:
    """A count, an amount with a scale word, a hedged one or a share, by turns."""
    forms = (
        f"{100_000 + 7 * number:,}",
        f"{1 + number / 10_000:.4f} million",
        f"about {100_000 + 7 * number:,}",
        f"{number / 2000:.4f}%",
    )
    return forms[number % 4]


def _date(number: int) -> str:
    """One of DATES dates: years, months, days and intervals."""
    year, form = 1975 + number // 4, number % 4
    return (f"{year}", f"{year}-06", f"{year}-06-30", f"{year}/{year + 4}")[form]


if __name__ == "__main__":
    sys.stdout.write(registry(int(sys.argv[1])))
