"""How figures, ratios and dates are said: the forms around their numbers, in English by default.

A form is a text of the catalogue with its field in braces. Forms of hedges go around each other: "about more than 4".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """Forms around numbers. What they make of a figure must read back to it (:mod:`report.printed`)."""

    # hedges, by their names in claims.figure
    approx: str = "about {amount}"
    estimate: str = "an estimated {amount}"
    almost: str = "almost {amount}"
    just_over: str = "just over {amount}"
    more_than: str = "more than {amount}"
    at_least: str = "at least {amount}"
    less_than: str = "less than {amount}"
    at_most: str = "at most {amount}"
    up_to: str = "up to {amount}"

    # more than one number
    span: str = "{low} to {high}"
    dash: str = "{low}–{high}"
    bracket: str = "{value} [{low}–{high}]"
    share: str = "{part} in {whole}"

    # units
    percent: str = "{amount} %"
    permille: str = "{amount} ‰"
    point: str = "{amount} percentage points"
    basis_point: str = "{amount} basis points"
    per_1000: str = "{amount} per 1 000"
    per_10000: str = "{amount} per 10 000"
    per_100000: str = "{amount} per 100 000"
    per_million: str = "{amount} per million"
    times: str = "{amount} times"
    money: str = "{amount} {currency}"

    # changes
    rise: str = "a rise of {amount}"
    fall: str = "a fall of {amount}"

    # how much
    worked_out: str = "≈ {number}"
    more_than_times: str = "more than {number} times"
    quoted: str = "“{text}”"

    # units as the names of axes
    points: str = "percentage points"
    of_1000: str = "per 1 000"
    of_100000: str = "per 100 000"


BASES = ("per_1000", "per_10000", "per_100000", "per_million")
