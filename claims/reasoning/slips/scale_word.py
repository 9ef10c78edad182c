"""Another scale word: thousand for million, million for billion, lakh or crore for million; one too many or none.

Words that look alike in two languages stand for different powers (*miliar* is a billion, *M* is a milliard in
Indonesian and a million in English, *billion* was 10¹² in the long scale), and tables print "in thousands" once
for all of their rows.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.figure.rewriting import Scaling
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"thousand-million-word": 4, "lakh-crore-million": 2}

_INDIAN = frozenset({5, 7})
_MOST_ADDED = 9  # what tables are printed in: thousands, millions, billions


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    text = printed.print
    each: list[tuple[Scaling, ...]] = [(one,) for one in text.scalings]
    if len({one.power for one in text.scalings}) == 1 < len(each):
        each.append(text.scalings)  # 3 million to 5 million: both words may be one slip
    for scalings in each:
        old = scalings[0].power
        for power in (0, *text.powers()):
            if power != old:
                yield printed.reread(_name(power, old), text.with_power(scalings, power), _ways(power, old))
    if not text.scalings and printed.figure.kind in ("count", "money", "measure", "change"):
        for power in text.powers():
            if power <= (_MOST_ADDED if _short(printed) else 6):
                yield printed.reread(_name(power, 0), text.with_word(power), _ways(power, 0))


def _short(printed: Printed) -> bool:
    """Whether no number is printed in full digits; 80 000 is in thousands or millions if in anything."""
    return all(len(run.whole) <= 3 for run in printed.print.runs)


def _name(power: int, other: int) -> str:
    return "lakh-crore-million" if {power, other} & _INDIAN else "thousand-million-word"


def _ways(power: int, other: int) -> int:
    """A word has two neighbours that it is taken for; losing it, or skipping one, is rarer."""
    near = abs(power - other) <= 3 and 0 not in (power, other)
    return 2 if near else 4
