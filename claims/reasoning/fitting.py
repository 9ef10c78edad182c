"""Forms that surely hold together: the quick answer for the many components in which nothing is wrong."""

from __future__ import annotations

from collections.abc import Mapping

from claims.reasoning.constraint import Variable
from claims.reasoning.form import Ends, Exact, Form, end_of

Key = tuple[tuple[Variable, Exact], ...]
Room = tuple[Exact | None, Exact | None, bool, bool]


def surely_fit(forms: list[Form], ends: Mapping[Variable, Ends]) -> bool:
    """Whether forms that each hold alone surely hold together: at most one is left when those are dropped that
    follow from another. False means that somebody has to work it out.
    """
    gathered = _gathered(forms)
    if gathered is None:
        return False
    if len(gathered) > 1:
        gathered = {key: room for key, room in gathered.items() if not _follows(key, gathered, ends)}
    if len(gathered) > 1:
        return False
    return all(_meets(key, room, ends) for key, room in gathered.items())


def _gathered(forms: list[Form]) -> dict[Key, Room] | None:
    """Forms with the same left side, up to the sign, as one with two ends; None when two of them cross."""
    found: dict[Key, Room] = {}
    for one in forms:
        key = one.factors
        high: Exact | None = one.bound
        low: Exact | None = one.bound if one.relation == "=" else None
        strict = one.relation == "<"
        room: Room = (low, high, False, strict)
        if key and key[0][1] < 0:
            key = tuple((variable, -factor) for variable, factor in key)
            room = (-one.bound, None if low is None else -low, strict, False)
        found[key] = _narrower(found[key], room) if key in found else room
        low, high, low_open, high_open = found[key]
        if low is not None and high is not None and (low > high or (low == high and (low_open or high_open))):
            return None
    return found


def _narrower(a: Room, b: Room) -> Room:
    low, low_open = a[0], a[2]
    if b[0] is not None and (low is None or (b[0], b[2]) > (low, low_open)):
        low, low_open = b[0], b[2]
    high, high_open = a[1], a[3]
    if b[1] is not None and (high is None or (-b[1], b[3]) > (-high, high_open)):
        high, high_open = b[1], b[3]
    return low, high, low_open, high_open


def _follows(key: Key, gathered: dict[Key, Room], ends: Mapping[Variable, Ends]) -> bool:
    """Whether part ≤ whole follows from a sum of parts ≤ the same whole, none of which is below 0."""
    if len(key) != 2 or key[0][1] != 1 or key[1][1] != -1:
        return False
    room = gathered[key]
    if room == (None, 0, False, False):
        part, whole = key[0][0], key[1][0]
    elif room == (0, None, False, False):
        part, whole = key[1][0], key[0][0]
    else:
        return False
    for other, (low, high, _, _) in gathered.items():
        factors = dict(other) if len(other) > 2 else {}
        sign = factors.get(part)
        if sign not in (1, -1) or factors.get(whole) != -sign or (high if sign == 1 else low) != 0:
            continue
        rest = [variable for variable in factors if variable not in (part, whole)]
        if all(factors[one] == sign and _not_negative(ends[one]) for one in rest):
            return True
    return False


def _not_negative(ends: Ends) -> bool:
    return ends.low is not None and ends.low >= 0


def _meets(key: Key, room: Room, ends: Mapping[Variable, Ends]) -> bool:
    """Whether the values that a left side can take meet the room it has."""
    low, high, low_open, high_open = room
    side = Form(key, "<=", 0)
    least, most = end_of(side, -1, ends), end_of(side, 1, ends)
    if high is not None and least is not None:
        value, is_open = least
        if value > high or (value == high and (is_open or high_open)):
            return False
    if low is not None and most is not None:
        value, is_open = most
        if value < low or (value == low and (is_open or low_open)):
            return False
    return True
