"""Two neighbouring digits that changed places: 1 243 for 1 234."""

from __future__ import annotations

from collections.abc import Iterator

from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"swapped-digits": 2}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    for place, run in printed.each_run():
        digits = run.whole + run.decimals
        for at in range(len(digits) - 1):
            if digits[at] != digits[at + 1]:
                swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
                text = printed.with_run(place, run.holding(swapped, len(run.whole)))
                yield printed.reread("swapped-digits", text, len(digits) - 1)
