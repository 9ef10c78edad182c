"""Numbers in a figure: digits or number words, with the scale words after them."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.number import Number
from claims.figure.ratio import Ratio
from claims.figure.separators import number as digits
from claims.figure.token import Token
from claims.phrase import Phrase, phrase, refilled

_MANY = 5  # endings of a language that inflects by them; letters of a scale word that tell it
_YEARS = range(1400, 2151)
_HIGHEST = 30  # powers of ten that scale words may add up to; beyond that nobody counts anything


_ONES = frozenset(
    {"single", "hundreds"}
)  # 千百: a smaller word of size adds one of it, and multiplies nothing
_GOING_ON = frozenset({"joiner", "fraction", "after", "scale", "letter"})  # what more of a number begins with
_OF_ANOTHER = frozenset({"of", "scale", "single", "letter", "noun", "unit", "money", "fraction"})
_HALVED = frozenset({"scale", "letter", "unit", "measure", "noun", "money", "times"})
_WHOLES = frozenset({"unit", "noun", "measure"})  # what follows a fraction that is a share of its own


def signed(cursor: Cursor) -> Number:
    """A number that a minus sign may stand before."""
    minus = cursor.plays("minus") or cursor.is_sign()
    if minus:
        cursor.at += 1
    if not cursor.begins_number():
        raise cursor.no_number()
    found = numeral(cursor)
    return found.negated() if minus else found


def numeral(cursor: Cursor) -> Number:
    """A number with its scale words; several such parts add up, as in 2 juta 300 ribu."""
    roles = cursor.peek(1).roles
    plain = not roles.keys() & _GOING_ON if roles else len(cursor.lexicon.language.endings) < _MANY
    if plain and (token := cursor.take("digits")):
        return _digits(cursor, token.roles["digits"])
    found = [_and_half_of(cursor, _part(cursor))]
    while (last := found[-1]).scale:
        mark = cursor.at
        if cursor.plays("joiner"):
            joined = any(_joins(cursor, role) for role in ("number", "hundreds", "digits", "dual", "single"))
            if joined or (_joins(cursor, "scale") and cursor.scale_comes_first(1)):  # laki tatu na elfu nne
                cursor.at += 1
        elif _comma_goes_on(cursor):
            cursor.at += 1
        in_words = not cursor.plays("digits") or not cursor.lexicon.language.spaced or _adds(cursor, last)
        if not cursor.begins_number():
            cursor.at = mark
            break
        joined = cursor.at > mark
        part = _unscaled(cursor)
        if joined and cursor.plays("ratio", "reversed") and cursor.begins_number(1):
            cursor.at = mark  # 48,6 millones y uno de cada cinco
            break
        if in_words and part.whole:
            part = scaled(cursor, part, last.scale)
            if _is_larger(cursor, last.scale) and part.value < 10**last.scale:
                found = _counted_by(cursor, [*found, part])
                continue
        part = scaled(cursor, part)
        below = 0 < part.value < 10**last.exponent if last.exponent >= 0 else False
        # Digits without a scale word ("2 juta 300") leave open what they count.
        if not below or part.exponent < 0 or not (part.scale or in_words):
            cursor.at = mark
            break
        found.append(part)
    return reduce(_sum, found)


def _comma_goes_on(cursor: Cursor) -> bool:
    """*two million, one hundred thousand*: between number words a comma stands before hundreds or more."""
    if cursor.peek().text != "," or not cursor.peek().glued or "digits" in cursor.tokens[cursor.at - 2].roles:
        return False
    after, beyond = cursor.peek(1).roles, cursor.peek(2).roles
    return not after.keys().isdisjoint({"hundreds", "single"}) or ("number" in after and "scale" in beyond)


def _counted_by(cursor: Cursor, found: list[Number]) -> list[Number]:
    """三千二百万, 二億三千百万: the next word counts for all before it that are smaller than it."""
    power = cursor.peek().roles["scale"]
    first = next(at for at, part in enumerate(found) if part.value < 10**power)
    return [*found[:first], scaled(cursor, reduce(_sum, found[first:]))]


def _adds(cursor: Cursor, total: Number) -> bool:
    """*3 bin 500*: up to three digits after thousands, where the language adds them and no date begins there.

    Three digits may end the sentence; before another word (15 ribu 500 *di antaranya*) they are a number of their own.
    """
    token, after, language = cursor.peek(), cursor.peek(1), cursor.lexicon.language
    if not language.adds_digits or total.scale != 3 or not token.text.isdecimal() or len(token.text) > 3:
        return False
    if not after.roles.keys().isdisjoint({"money", "noun", "counter"}):
        return True
    return len(token.text) == 3 and after.text.casefold() not in language.common and "of" not in after.roles


def _and_half_of(cursor: Cursor, value: Number) -> Number:
    """*a million and a half*, *un millón y medio*: half of the scale word before it."""
    if value.scale < 2:
        return value
    skip = int(_joins(cursor, "fraction"))  # một triệu rưỡi, satu juta setengah: no word between
    fraction = cursor.peek(skip)
    if "fraction" not in fraction.roles or value.value.denominator != 1:
        return value
    if not skip and ("idle" in fraction.roles or fraction.roles["fraction"] != (1, 2)):
        return value
    above, below = fraction.roles["fraction"]
    article = int("article" in cursor.peek(skip + 1).roles and "scale" in cursor.peek(skip + 2).roles)
    after = cursor.peek(skip + 1 + article)
    same = after.roles.get("scale") == value.scale
    if "idle" in fraction.roles and "of" in after.roles:  # a million, and half of them
        return value
    half = skip and (above, below) == (1, 2) and " " in fraction.text and "noun" in after.roles
    if (
        (above, below) not in ((1, 2), (1, 4), (3, 4))
        or ("scale" in after.roles and not same)
        or (after.roles.keys() & _WHOLES and not half and (skip or not cursor.lexicon.language.spaced))
    ):
        return value
    cursor.at += skip + (2 + article if same else 1)
    hundredths = above * 100 // below
    return Number(int(value.value / 10 ** (value.scale - 2)) + hundredths, value.scale - 2, value.scale)


def _sum(total: Number, part: Number) -> Number:
    mantissa = total.mantissa * 10 ** (total.exponent - part.exponent) + part.mantissa
    return Number(mantissa, part.exponent, part.scale or total.scale, not part.scale)


def _is_larger(cursor: Cursor, power: int) -> bool:
    roles = cursor.peek().roles
    return bool("scale" in roles and roles["scale"] > power)


def scaled(cursor: Cursor, value: Number, most: int = _HIGHEST) -> Number:
    """The number times the scale words that follow it, as far as none is larger than 10^``most``."""
    parts = cursor.parts
    while True:
        roles = cursor.peek().roles
        if "after" in roles and "scale" in cursor.peek(1).roles and not cursor.lexicon.language.spaced:
            parts.hedge(cursor.peek().text, roles["after"])  # 50多万
            cursor.at += 1
            continue
        if "scale" in roles:
            power = roles["scale"]
        elif "letter" in roles:
            parts.letter = (roles["letter"], str(value))
            power = roles["letter"].exponent
        else:
            if not roles and _inflects_scale(cursor):
                word = cursor.peek().text
                readings = (
                    phrase("{number} times the scale word in {word}", number=str(value), word=shown(word)),
                    phrase("{number} of {word}", number=str(value), word=shown(word)),
                )
                raise Refused(phrase("an unknown form of a scale word follows the number"), readings)
            return value
        ones = power < value.scale and roles.keys() & _ONES
        next_part = value.scale and cursor.scale_comes_first()  # milioni moja, elfu mia tano
        if power > most or ones or next_part or _is_year_with_case(cursor, value):
            return value
        parts.words.append(("scale word", cursor.peek().text, f"times 10^{power}"))
        if "scale" in roles and "money" in roles:
            cursor.set_money(cursor.peek())  # 412 mkr, million kronor
        cursor.at += 1
        if _says_it_twice(value, power):
            parts.note(f"scale-word-clash: {value} in full digits stands before a scale word")
        value = value.times(power)
        if value.scale > _HIGHEST:
            raise Refused(phrase("its scale words multiply to more than anything counted"))


def _says_it_twice(value: Number, power: int) -> bool:
    """Whether digits printed in full end in zeros that the scale word could have replaced: 800,000 thousand.

    38,727 thousand is what tables that count in thousands print.
    """
    if not value.whole or value.scale or value.mantissa < min(10**power, 10**6):
        return False
    return value.mantissa % 1000 == 0


def _inflects_scale(cursor: Cursor) -> bool:
    """*6,3 milyondu*: where words take many endings, one that begins like a scale word may be one."""
    language = cursor.lexicon.language
    if len(language.endings) < _MANY or not cursor.peek().text[:1].isalpha():
        return False
    return (
        cursor.peek()
        .text.casefold()
        .startswith(tuple(word for word in language.scales if len(word) >= _MANY))
    )


def _is_year_with_case(cursor: Cursor, value: Number) -> bool:
    """*1915'te bin iki yüz kişi*: an ending was cut off between the year and the next number."""
    before, token = cursor.tokens[cursor.at - 1], cursor.peek()
    return token.start - before.end > 1 and len(before.text) == 4 and value.whole and value.value in _YEARS


def _part(cursor: Cursor) -> Number:
    return scaled(cursor, _unscaled(cursor))


def _unscaled(cursor: Cursor) -> Number:
    if token := cursor.take("digits"):
        value = _digits(cursor, token.roles["digits"])
    elif token := cursor.take("shift"):
        added: Fraction = token.roles["shift"]
        value = _digits(cursor, cursor.peek().roles["digits"])
        cursor.at += 1
        if not value.whole:
            raise Refused(phrase("{word} stands before a number with decimals", word=shown(token.text)))
        hundredths = Number(int(added * 100), -2)
        return _shifted(value, hundredths)
    elif cursor.scale_comes_first():
        scale = cursor.take("scale")
        assert scale is not None
        cursor.parts.words.append(("scale word", scale.text, f"times 10^{scale.roles['scale']}"))
        return _and_a_half(cursor, _unscaled(cursor)).times(scale.roles["scale"])
    elif cursor.plays("dual") and not _is_one(cursor):
        token = cursor.peek()
        cursor.at += 1
        cursor.parts.words.append(("scale word", token.text, f"two times 10^{token.roles['dual']}"))
        return Number(2, 0).times(token.roles["dual"])
    elif cursor.plays("dual") and (token := cursor.take("scale")):
        cursor.parts.words.append(("scale word", token.text, f"one times 10^{token.roles['scale']}"))
        return Number(1, 0).times(token.roles["scale"])
    elif token := cursor.take("pair"):
        return _pair(cursor, token)
    elif token := cursor.take("single"):
        cursor.parts.words.append(("scale word", token.text, f"one times 10^{token.roles['single']}"))
        return Number(1, 0).times(token.roles["single"])
    else:
        value = _decimals(cursor, Number(_below_thousand(cursor), 0, 0, True))
    return _and_a_half(cursor, value)


def _pair(cursor: Cursor, token: Token) -> Number:
    """دولاران is two dollars: number and unit in one word."""
    one = token.roles["pair"]
    cursor.parts.words.append(("number word", token.text, "2"))
    if "money" in one:
        cursor.set_money(token._replace(roles=one))
    else:
        cursor.parts.measure = one["measure"]
    return Number(2, 0, 0, True)


def _is_one(cursor: Cursor) -> bool:
    """A word that is two of a scale word before a noun (ألفا شخص) and one of it before *and* (ألفا وخمسمئة).

    Raises Refused where neither follows.
    """
    token, after = cursor.peek(), cursor.peek(1)
    if "scale" not in token.roles or "joiner" in after.roles:
        return "scale" in token.roles
    if after.text and ("filler" in after.roles or not after.text[0].isalpha()):
        word = shown(token.text)
        raise Refused(
            phrase("{word} has two readings", word=word),
            (phrase("{word} as one of it", word=word), phrase("{word} as two of it", word=word)),
        )
    return False


def _times(reading: str, scale: str) -> str:
    """What digits could be, with the scale word that stands behind them."""
    if isinstance(reading, Phrase) and "number" in reading.fields:
        return refilled(reading, number=f"{reading.fields['number']} {scale}")
    return reading


def _digits(cursor: Cursor, raw: str) -> Number:
    words = cursor.lexicon
    try:
        value, notes = digits(raw, words.rules, words.language)
    except Refused as refused:
        token = cursor.peek()
        if "scale" not in token.roles:
            raise
        raise Refused(refused.why, tuple(_times(one, token.text) for one in refused.readings)) from None
    for note in notes:
        cursor.parts.note(note)
    cursor.parts.digits.append((raw, value))
    return value


def _shifted(value: Number, added: Number) -> Number:
    """साढ़े 3 is 3.5, as exact as the quarters or halves in which it is told."""
    mantissa = value.mantissa * 100 + added.mantissa
    return Number(mantissa // 10, -1) if mantissa % 10 == 0 else Number(mantissa, -2)


def _decimals(cursor: Cursor, value: Number) -> Number:
    """百分之二十点六, *twenty point six*: each word after the decimal mark is one digit."""
    if not (cursor.plays("decimal") and "number" in cursor.peek(1).roles and value.whole):
        return value
    cursor.at += 1
    while cursor.plays("number") and cursor.peek().roles["number"] < 10:
        digit = cursor.peek().roles["number"]
        value = Number(value.mantissa * 10 + digit, value.exponent - 1)
        cursor.at += 1
    return value


def _below_thousand(cursor: Cursor) -> int:
    """Hundreds and what is below them: *two hundred and five*, *dua ratus lima*."""
    hundreds = cursor.take("hundreds")
    value: int = hundreds.roles["hundreds"] if hundreds else 0
    if hundreds and _joins(cursor, "number"):
        cursor.at += 1
    below = cursor.take("number")
    value += below.roles["number"] if below else 0
    printed = (" " if cursor.lexicon.language.spaced else "").join(
        token.text for token in (hundreds, below) if token
    )
    cursor.parts.words.append(("number word", printed, str(value)))
    return value


def _joins(cursor: Cursor, role: str) -> bool:
    """*and* joins parts of a number, except where it joins the ends of a range."""
    return cursor.plays("joiner") and role in cursor.peek(1).roles and cursor.closers is None


def _and_a_half(cursor: Cursor, value: Number) -> Number:
    """*two and a half million*, *satu setengah juta*, 2½: the fraction as digits after the number."""
    roles, skip = cursor.peek().roles, 0
    if "joiner" in roles:
        skip = int(_joins(cursor, "fraction"))
        if _joins(cursor, "article") and "fraction" in cursor.peek(2).roles:
            skip = 2  # one-and-a-half lakh
    elif "fraction" not in roles:
        return value
    fraction = cursor.peek(skip).roles.get("fraction")
    if not fraction or not value.whole:
        return value
    if skip and "idle" in cursor.peek(1).roles and cursor.peek(2).roles.keys().isdisjoint(_HALVED):
        return value  # in 2015 and half the average
    part = Ratio(*fraction).as_number()
    if part is None:
        return value
    cursor.at += skip + 1
    return Number(value.mantissa * 10**-part.exponent + part.mantissa, part.exponent)


def half_more(cursor: Cursor, ahead: int = 0) -> int:
    """2年半, *due anni e mezzo*: a half after the unit; how many tokens it takes, counted from after the unit.

    With ``ahead`` 1 the half stands before the unit, after a counter (三个半小时).
    """
    spaced, number = cursor.lexicon.language.spaced, cursor.parts.number
    if number is None or cursor.parts.last or number.value.denominator != 1 or (spaced and ahead):
        return 0
    skip = 1 + int("joiner" in cursor.peek(1).roles)
    half, after = cursor.peek(skip), cursor.peek(skip + 1)
    if half.roles.get("fraction") != (1, 2) or (spaced and skip == 1):
        return 0
    halves = (word for word, part in cursor.lexicon.language.fractions.items() if part == (1, 2))
    if not spaced and len(half.text) > min(map(len, halves)):
        return 0  # 半数 is half of a number
    if ("measure" in after.roles) != bool(ahead) or (spaced and after.roles.keys() & _OF_ANOTHER):
        return 0
    if number.exponent > 0 or number.scale:
        return 0
    cursor.parts.number = Number(number.mantissa * 10 + 5, number.exponent - 1)
    return skip


def tenths(cursor: Cursor, value: Number) -> Number:
    """2割5分, 三成五: hundredths after tenths are one digit more; the unit stays that of the tenths."""
    if cursor.peek().roles.get("unit") != "tenth" or not value.whole:
        return value
    digit = cursor.peek(1)
    words = "digits" not in digit.roles
    marked = "hundredth" in cursor.peek(2).roles
    if not digit.glued or not (marked or (words and digit.roles.get("number", 10) < 10)):
        return value
    mark = cursor.at
    cursor.parts.unit = cursor.peek().roles["unit"]
    cursor.at += 1
    last = _unscaled(cursor)
    if not last.whole or last.value >= 10:
        cursor.at, cursor.parts.unit = mark, None
        return value
    cursor.at += marked
    return Number(value.mantissa * 10 + last.mantissa, -1)
