"""How often one stretch of time goes into another: 28 to 31 days make a month, 365 or 366 a year."""

from __future__ import annotations

from fractions import Fraction

from claims.phrase import dual, named

# Shortest and longest, in days.
_DAYS: dict[str, tuple[Fraction, Fraction]] = {
    "second": (Fraction(1, 86400), Fraction(1, 86400)),
    "minute": (Fraction(1, 1440), Fraction(1, 1440)),
    "hour": (Fraction(1, 24), Fraction(1, 24)),
    "day": (Fraction(1), Fraction(1)),
    "week": (Fraction(7), Fraction(7)),
    "month": (Fraction(28), Fraction(31)),
    "quarter": (Fraction(90), Fraction(92)),
    "year": (Fraction(365), Fraction(366)),
    "decade": (Fraction(3652), Fraction(3653)),
}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


def shorter(first: str, second: str) -> bool:
    """Whether the first unit of time is shorter than the second; both must be known, see :func:`known`."""
    return _DAYS[first] < _DAYS[second]


def known(cadence: str | None) -> bool:
    return cadence in _DAYS


def times_in(short: str, long: str) -> tuple[Fraction, Fraction]:
    """The least and the greatest number of the shorter unit in the longer one, the same where it is fixed.

    52 to 53 weeks are a year, as calendars of weeks have it.
    """
    if short in _MONTHS and long in _MONTHS:
        exact = Fraction(_MONTHS[long], _MONTHS[short])
        return exact, exact
    if (short, long) == ("week", "year"):
        return Fraction(52), Fraction(53)
    return _DAYS[long][0] / _DAYS[short][1], _DAYS[long][1] / _DAYS[short][0]


def both_per(cadence: str) -> str:
    """That two figures are per the same time."""
    each = named("units", cadence)
    return dual("both are per {cadence}", "all are per {cadence}", cadence=each)
