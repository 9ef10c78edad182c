"""A mark that groups digits in one language and marks decimals in another: 15.800 for 15,8, or the reverse.

It happens where a number is copied from a text in one language into a text in another. Only one group mark can
have been a decimal mark; decimals that were a group are three, or fewer where zeros at the end fell away. Beside
a scale word nobody prints full groups of zeros, so there they are three.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"group-as-decimal": 4}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    for place, run in printed.each_run():
        if run.decimals:
            fewest = 3 if printed.print.scalings else 1
            if fewest <= len(run.decimals) <= 3 and run.whole != "0":
                digits = run.whole + run.decimals.ljust(3, "0")
                text = printed.with_run(place, run.holding(digits, len(digits)))
                yield printed.reread("group-as-decimal", text)
        elif 3 < len(run.whole) <= 6 and not run.whole.endswith("000"):  # nobody prints 80.000 for 80
            text = printed.with_run(place, run.holding(run.whole, len(run.whole) - 3))
            yield printed.reread("group-as-decimal", text)
