"""A digit too many: one that was typed twice (1 223 for 123), or one that does not belong there.

A zero too many at the end of a whole number is a power of ten, and is found as that.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"added-digit": 2, "doubled-digit": 2}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    for place, run in printed.each_run():
        digits = run.whole + run.decimals
        significant = digits if run.decimals else digits.rstrip("0")
        for at, digit in enumerate(significant):
            if digits[at + 1 : at + 2] == digit:
                continue  # the same as leaving out the next one
            name = "doubled-digit" if at and digits[at - 1] == digit else "added-digit"
            whole = len(run.whole) - (at < len(run.whole))
            # One of the digits meant is typed twice, or any digit comes in anywhere between them.
            ways = len(digits) - 1 if name == "doubled-digit" else 10 * len(digits)
            text = printed.with_run(place, run.holding(digits[:at] + digits[at + 1 :], whole))
            yield printed.reread(name, text, ways)
