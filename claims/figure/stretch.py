"""Two ends in a figure: a range, and a range or margin printed beside an estimate."""

from __future__ import annotations

from claims.figure import span
from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused, Undecided
from claims.figure.number import Number
from claims.figure.numeral import numeral, signed
from claims.figure.token import Token
from claims.phrase import phrase

_HUNDREDS = range(200, 1000, 100)
_WIDEST = 10  # times its first end that the last end of a range of changes can be
_SHARED = 1000  # below it the second end of a range may share a scale word that stands before the first
_CLAUSE = 4  # tokens back in which the verb of a figure is looked for
TIMES = frozenset({"day", "week", "month", "year", "decade", "hour", "minute"})
_REACH = 40  # tokens in which the second end of a range must follow


def opens(cursor: Cursor) -> bool:
    """*dari* and *between* open a range only where a word that joins its ends follows."""
    closers = cursor.peek().roles.get("opener")
    if not closers or cursor.closers is not None:
        return False
    rest = cursor.tokens[cursor.at + 1 : cursor.at + _REACH]
    if any(token.text.casefold() in closers or "dash" in token.roles for token in rest):
        cursor.closers = closers
        return True
    return False


def second_end(cursor: Cursor) -> None:
    """Take the second end of a range, where there is one; the first may carry its own unit or currency."""
    parts = cursor.parts
    first = parts.number
    assert first is not None
    if not cursor.peek().roles and not cursor.closers:
        return  # after most numbers stands a word that is in no figure
    if _ends_in_times(cursor, first):
        return
    kept = cursor.at, parts.money, parts.measure
    unit = _first_unit(cursor)
    if _led_to(cursor, unit) and (parts.change is not None or _has_changed(cursor)):
        return
    joint, mark = cursor.peek(), cursor.at
    by_how_much = _by_how_much(cursor, joint)
    if not _joins_ends(cursor):
        if cursor.closers:
            raise Refused(
                phrase(
                    "a range begins and its second end is missing; expected {sign} and a number",
                    sign=_either([shown(closer) for closer in cursor.closers]),
                )
            )
        return
    if parts.unit and cursor.peek().roles.get("unit_before") == parts.unit:
        cursor.at += 1  # kati ya asilimia 20 na asilimia 25
    _hedged_again(cursor)
    cursor.take_money()
    last = signed(cursor)
    if _ends_alike(cursor, mark, first, last):
        first = first.tens().tens()
    if "span" in joint.roles and _far_beyond(cursor, first, last):
        cursor.at, parts.money, parts.measure = kept
        return
    if by_how_much and (unit or not _is_counted(cursor)):
        if unit and "unit" in unit.roles and cursor.peek().roles.get("unit") == unit.roles["unit"]:
            raise _rose_or_reached(cursor, first, last, unit)
        cursor.at, parts.money, parts.measure = mark, kept[1], kept[2]
        return
    if unit:
        _same_unit(cursor, unit, joint)
    if first.mantissa == last.mantissa and last.scale and not first.scale:
        parts.number = last  # 5-5 लाख रुपये: so much for each
        return
    if cursor.lexicon.language.scale_first and first.scale and not last.scale and last.whole:
        larger = last.times(first.scale)
        if last.value < _SHARED and larger.value > first.value:
            last = larger  # milioni 2-3, elfu mbili hadi tatu
    if parts.minus:
        first, parts.minus = first.negated(), False
    parts.number, parts.last = span.ends(first, last)


def _ends_in_times(cursor: Cursor, first: Number) -> bool:
    """Take the second end of *vier- bis fünfmal*, whose word for times the hyphen stands for."""
    joint, last = cursor.peek(), cursor.peek(1)
    times = last.roles.get("multiple")
    hangs = joint.start - cursor.tokens[cursor.at - 1].end > 1
    if not hangs or "span" not in joint.roles or times is None or not first.value < times:
        return False
    cursor.parts.last, cursor.parts.times = Number(int(times), 0), True
    cursor.at += 2
    return True


def _ends_alike(cursor: Cursor, joint: int, first: Number, last: Number) -> bool:
    """*zwei- bis dreihundert*: a hyphen left hanging stands for the hundreds that end the second word."""
    hangs = cursor.tokens[joint].start - cursor.tokens[joint - 1].end > 1
    hundreds = last.whole and last.value in _HUNDREDS and first.value < last.value / 100
    return bool(cursor.lexicon.language.compounds and hangs and hundreds and first.whole)


def _hedged_again(cursor: Cursor) -> None:
    """Take articles and hedges before the second end, which hedge both; raises Refused where one is a bound."""
    parts = cursor.parts
    while cursor.plays("before", "article") and not cursor.begins_number():
        if "before" not in cursor.peek().roles:
            cursor.at += 1
            continue
        hedge = cursor.peek().roles["before"]
        if hedge not in ("approx", "estimate") or (parts.hedges and hedge not in parts.hedges):
            raise _bounded(cursor)
        parts.hedges.append(hedge)
        cursor.at += 1


def _led_to(cursor: Cursor, unit: Token | None) -> bool:
    """*fell $1.15 to $82.40*: by how much, and to what; both carry their unit. *rose by 3% to 5%* is left a range."""
    parts, joint = cursor.parts, cursor.peek()
    if cursor.closers is not None or "span" not in joint.roles or not _is_span(cursor, 0):
        return False
    if unit is not None:
        return "unit" not in unit.roles
    return parts.money is not None and "money" in cursor.peek(1).roles


def _by_how_much(cursor: Cursor, joint: Token) -> bool:
    """*rose by 5 to 30*: after the word before an amount, *to* may lead to what was reached as well."""
    language = cursor.lexicon.language
    if (
        cursor.parts.change is None
        or cursor.closers is not None
        or joint.text.casefold() not in language.towards
    ):
        return False
    for place in range(cursor.begin or 0, cursor.at):
        token = cursor.tokens[place]
        if "change" in token.roles:
            said = place and cursor.tokens[place - 1].text.casefold() in language.modals
            return not said and token.text.casefold().rpartition(" ")[0] in language.changes
    return False


def _is_counted(cursor: Cursor) -> bool:
    """Whether a unit or something counted follows, which both ends of a range share."""
    return cursor.plays("unit", "money", "measure", "noun", "scale", "counter", "times")


def _either(signs: list[str]) -> str:
    """Signs of which one is expected."""
    said = signs[0]
    for other in signs[1:]:
        said = phrase("{first} or {second}", first=said, second=other)
    return said


def _rose_or_reached(cursor: Cursor, first: Number, last: Number, unit: Token) -> Undecided:
    sign, end = unit.text, cursor.at + 1
    readings = (
        f"by between {first} and {last}{sign} if the two numbers are the ends of a range",
        f"by {first}{sign}, and to {last}{sign} if the second number is what was reached",
    )
    return Undecided(phrase("a change and a second number with the same unit"), readings, end)


def _bounded(cursor: Cursor) -> Refused:
    """*between 5 and more than 7*: neither number is a figure by itself; *5 to more than 7* are left two figures."""
    message = phrase("a bound stands before the second end of a range; register two figures")
    if cursor.closers is None:
        return Refused(message)
    cursor.at += 1
    last = numeral(cursor)
    readings = (f"a range whose second end is only bounded, by {last}", "two figures")
    return Undecided(message, readings, cursor.at)


def _has_changed(cursor: Cursor) -> bool:
    """Whether a verb of change stands some words before the figure, in its clause: *ارتفع السعر* 3 دولارات."""
    for place in range((cursor.begin or 0) - 1, max(-1, (cursor.begin or 0) - _CLAUSE), -1):
        token = cursor.tokens[place]
        if "change" in token.roles:
            return True
        if "digits" in token.roles or not token.text[:1].isalpha():
            return False
    return False


def _far_beyond(cursor: Cursor, first: Number, last: Number) -> bool:
    """*rose 28 to 7,123*: no change is so uncertain, so that the second number is where the first led."""
    if cursor.parts.change is None or cursor.closers is not None:
        return False
    shared = first.times(last.scale) if last.scale and not first.scale else first
    return last.value > _WIDEST * shared.value


def bracket(cursor: Cursor) -> bool:
    """[33.1–45.7 million], (95% CI 33.1 to 45.7): the range that the source prints beside its estimate."""
    parts, opening = cursor.parts, cursor.take("opens")
    value = parts.number
    if opening is None or value is None or parts.last or parts.bracket:
        return False
    closing = opening.roles["opens"]
    _interval_name(cursor)
    low = _bracket_end(cursor)
    if not (cursor.take("comma") or _joins_ends(cursor) or cursor.take("closer")):
        raise Refused(
            phrase(
                "the bracket after the number holds no range; expected two numbers before {sign}",
                sign=shown(closing),
            )
        )
    high = _bracket_end(cursor)
    closed = cursor.take("closes")
    if closed is None or closed.roles["closes"] != closing:
        raise Refused(phrase("the bracket is not closed; expected {sign}", sign=shown(closing)))
    if cursor.lexicon.language.scale_first and low.scale and not high.scale:
        high = high.times(low.scale)  # [milioni 33.1–45.7]
    parts.bracket = span.beside(value, low, high)
    return True


def plus_minus(cursor: Cursor) -> bool:
    """39.0 ± 2.1 million: the range from 36.9 to 41.1 million."""
    parts = cursor.parts
    if not parts.number or parts.last or parts.bracket or not cursor.begins_number(1):
        return False
    cursor.at += 1
    parts.number, margin = span.margin(parts.number, numeral(cursor))
    place = min(parts.number.exponent, margin.exponent)
    middle, width = (each.mantissa * 10 ** (each.exponent - place) for each in (parts.number, margin))
    scale = parts.number.scale
    parts.bracket = (Number(middle - width, place, scale), Number(middle + width, place, scale))
    return True


def _first_unit(cursor: Cursor) -> Token | None:
    """The unit of the first end, where the second end follows it: 50% – 60%, $3 million – $5 million."""
    token = cursor.peek()
    roles = token.roles
    if not ("unit" in roles or "money" in roles or "measure" in roles) or not _is_span(cursor, 1):
        return None
    cursor.at += 1
    if "money" in roles:
        cursor.set_money(token)
    elif "measure" in roles:
        cursor.parts.measure = roles["measure"]
    return token


def _same_unit(cursor: Cursor, unit: Token, joint: Token) -> None:
    """50% – 60 leaves open what 60 is, and 3 months – 2 years has two units; *5 kg to 3 schools* are two figures."""
    for role in ("unit", "measure"):
        other = cursor.peek().roles.get(role)
        if role not in unit.roles or other == unit.roles[role]:
            continue
        message = phrase("the first end of the range has {unit}, the second has not", unit=shown(unit.text))
        lasts = other in TIMES and unit.roles[role] in TIMES
        if cursor.parts.change is not None or not (cursor.closers or "dash" in joint.roles or lasts):
            raise Refused(message)
        readings = ("a range, if both numbers have one unit", "two figures")
        raise Undecided(message, readings, cursor.at + int(other is not None))


def _is_span(cursor: Cursor, ahead: int) -> bool:
    """Whether a word or dash that joins two ends stands there, with a number after it."""
    token = cursor.peek(ahead)
    if not ("dash" in token.roles or "span" in token.roles) and not (
        cursor.closers and token.text.casefold() in cursor.closers
    ):
        return False
    after = ahead + 1
    while not cursor.begins_number(after) and cursor.peek(after).roles.keys() & {
        "before",
        "money",
        "article",
        "unit_before",
    }:
        after += 1
    return cursor.begins_number(after) or cursor.is_sign(after)


def _joins_ends(cursor: Cursor) -> bool:
    if _is_span(cursor, 0):
        cursor.at += 1
        return True
    return False


def _interval_name(cursor: Cursor) -> None:
    """Step over *95% CI:* and *CI 95%*; neither changes the range."""
    if cursor.plays("digits"):
        ahead = 1 + int("dash" in cursor.peek(1).roles)  # 95% CI, 95%-KI, 95-%-KI
        if "unit" in cursor.peek(ahead).roles:
            ahead += 1 + int("dash" in cursor.peek(ahead + 1).roles)
            if "interval" in cursor.peek(ahead).roles:
                cursor.at += ahead
    if cursor.take("interval"):
        if cursor.plays("digits") and "unit" in cursor.peek(1).roles and not _is_span(cursor, 2):
            cursor.at += 2
        while cursor.plays("colon", "comma", "of", "opener"):
            cursor.at += 1


def _bracket_end(cursor: Cursor) -> Number:
    parts = cursor.parts
    cursor.take_money()
    number = signed(cursor)
    if token := cursor.take("unit"):
        parts.unit = parts.unit or token.roles["unit"]
        if token.roles["unit"] != parts.unit:
            raise Refused(
                phrase(
                    "the bracket has {unit}, the number before it has another unit", unit=shown(token.text)
                )
            )
    cursor.take_money()
    return number
