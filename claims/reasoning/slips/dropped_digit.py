"""A digit that was left out in print, so the figure meant had one more: 1 234 printed as 134.

Where the same digit stands twice, one of the two is left out more easily, so that has a name of its own. A zero
left out at the end of a whole number is a power of ten, and is found as that.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"dropped-digit": 2, "dropped-double": 2}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    for place, run in printed.each_run():
        digits = run.whole + run.decimals
        for at in range(len(digits) + 1):
            for digit in "0123456789":
                if digits[at : at + 1] == digit:
                    continue  # the same as putting it after that digit, which comes next
                if digit == "0" and at == len(digits) and not run.decimals:
                    continue
                name = "dropped-double" if at and digits[at - 1] == digit else "dropped-digit"
                longer = digits[:at] + digit + digits[at:]
                # At the decimal mark the digit may have stood on either side of it.
                wholes = {len(run.whole) + (at < len(run.whole)), len(run.whole) + (at <= len(run.whole))}
                for whole in sorted(wholes) if run.decimals else (len(longer),):
                    yield printed.reread(
                        name, printed.with_run(place, run.holding(longer, whole)), len(longer)
                    )
