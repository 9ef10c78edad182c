"""A chart is asked for its height and then for its picture: where everything stands is worked out once for both."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from report.keeping import kept
from report.letters.measuring import measuring

KEPT = 16
"""Plans of one kind of chart that are kept: those of a long sheet."""

Data = TypeVar("Data")
Plan = TypeVar("Plan")


def planned(plan: Callable[[Data, float], Plan]) -> Callable[[Data, float], Plan]:
    """The plan of some data at a width, kept for the next time that it is asked for in the same fonts.

    Where nobody says in which, it is not kept.
    """

    @kept(KEPT)
    def known(data: Data, width: float, fonts: Any) -> Plan:
        return plan(data, width)

    @wraps(plan)
    def asked(data: Data, width: float) -> Plan:
        fonts = measuring()
        return plan(data, width) if fonts is None else known(data, width, fonts)

    return asked
