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
    orders = {key: order for key, room in gathered.items() if (order := _order(key, room)) is not None}
    if len(orders) == len(gathered) > 1:
        return _ordered(list(orders.values()), ends)
    sums = [(dict(key), room) for key, room in gathered.items() if len(key) > 2]
    left = [key for key in gathered if key not in orders or not _follows(orders[key], sums, ends)]
    return len(left) <= 1 and all(_meets(key, gathered[key], ends) for key in left)


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


Order = tuple[Variable, Variable]


def _order(key: Key, room: Room) -> Order | None:
    """The two amounts of a form that says part ≤ whole, the smaller first; None for any other form."""
    if len(key) != 2 or key[0][1] != 1 or key[1][1] != -1:
        return None
    if room == (None, 0, False, False):
        return key[0][0], key[1][0]
    return (key[1][0], key[0][0]) if room == (0, None, False, False) else None


def _ordered(orders: list[Order], ends: Mapping[Variable, Ends]) -> bool:
    """Whether amounts can be in these orders: none is smaller than what must lie below it, through others too."""
    above: dict[Variable, list[Variable]] = {}
    for smaller, larger in orders:
        above.setdefault(smaller, []).append(larger)
    least = {one: _low(ends[one]) for order in orders for one in order}
    waiting = [one for one in least if one in above]
    for _ in range(len(least) + 1):
        raised: dict[Variable, None] = {}
        for smaller in waiting:
            for larger in above.get(smaller, ()):
                if least[larger] < least[smaller]:
                    least[larger] = least[smaller]
                    raised[larger] = None
        waiting = list(raised)
        if not waiting:
            break
    return all(_below(low, ends[one]) for one, low in least.items())


def _low(ends: Ends) -> tuple[bool, Exact, bool]:
    """A lower end that sorts: nothing at all, then by value, and of the same value the open one higher."""
    return ends.low is not None, ends.low or 0, ends.low_open


def _below(low: tuple[bool, Exact, bool], ends: Ends) -> bool:
    bounded, value, is_open = low
    if not bounded or ends.high is None:
        return True
    return value < ends.high or (value == ends.high and not is_open and not ends.high_open)


def _follows(
    order: Order, sums: list[tuple[dict[Variable, Exact], Room]], ends: Mapping[Variable, Ends]
) -> bool:
    """Whether part ≤ whole follows from a sum of parts ≤ the same whole, none of which is below 0."""
    part, whole = order
    for factors, (low, high, _, _) in sums:
        sign = factors.get(part)
        if sign not in (1, -1) or factors.get(whole) != -sign or (high if sign == 1 else low) != 0:
            continue
        rest = [variable for variable in factors if variable not in order]
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
