"""A zero or two too many or too few, or a figure in thousands that was taken for one in ones.

Each number of a figure may be off by itself (one end of a range), or all of them together. Beside a scale word,
a thousand is another word and no three zeros; :mod:`~claims.reasoning.slips.scale_word` has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"times-10": 4, "times-100": 2, "times-1000": 4}

_POWERS = (1, 2, 3, -1, -2, -3)
_BOTH_WAYS = 2  # up or down


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    runs, scalings = printed.print.runs, printed.print.scalings
    for power in _POWERS:
        if (
            abs(power) == 3
            and scalings
            and printed.print.with_power(scalings, scalings[0].power + power) is not None
        ):
            continue
        name = f"times-{10 ** abs(power)}"
        if not runs:
            yield printed.times(
                name, Fraction(10) ** power, _BOTH_WAYS
            )  # a number in words: sejuta, one million
            continue
        changed = [run.times(power) for run in runs]
        for place, run in enumerate(changed):
            yield printed.reread(name, printed.with_run(place, run), _BOTH_WAYS * len(runs))
        if len(runs) > 1:
            kept = tuple(run for run in changed if run is not None)
            if len(kept) == len(runs):
                yield printed.reread(name, printed.print.with_runs(kept), _BOTH_WAYS)
