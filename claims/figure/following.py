"""A figure in running text: where it begins among other words, and how far it goes."""

from __future__ import annotations

from claims.figure.base import base
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.grammar import is_decade, may_count, number
from claims.figure.lexicon import Lexicon
from claims.figure.numeral import half_more
from claims.figure.stretch import bracket, plus_minus
from claims.figure.token import Token

# A ratio of numbers as large as this is two figures: 5 000 of 20 000 schools.
_SPOKEN = 1000
_NOUN_WORDS = 3
_DATIVES = ("ya", "ye", "dolara")  # 17.002 liraya yükseldi: what it rose to
_MOST_POINTS = 100
_SIGN = 3  # letters of a measure's sign at most


def parse_from(tokens: list[Token], lexicon: Lexicon, at: int, ranges: bool) -> Cursor:
    """Take the figure that begins at this token of running text, as far as it goes.

    The cursor's ``begin`` and ``end`` hold the first token that the figure needs and the one after its last.
    Without ``ranges`` neither a second end nor a ratio is looked for. Raises Refused where no figure begins there.
    """
    cursor = Cursor(tokens, lexicon)
    cursor.at = at
    number(cursor, ranges)
    parts = cursor.parts
    if parts.ratio and ranges and parts.ratio.below >= _SPOKEN and not _is_one_in(cursor, at):
        raise Refused("two figures of which one is part of the other")
    if cursor.closers and not parts.last:
        raise Refused("a range that has no second end")
    if (
        parts.rank is not None
        and "announces" in tokens[cursor.begin or at].roles
        and "digits" in tokens[cursor.at - 1].roles
    ):
        raise Refused("a number that names something")  # No. 2, nomor 445
    cursor.end = cursor.number_end = cursor.at
    changed = parts.change is not None
    if parts.rank is None:
        while cursor.at < len(tokens) and _one_after(cursor):
            pass
    if changed and _ends_clause(tokens[cursor.begin or at : cursor.number_end], lexicon):
        raise Refused("a verb of change that ends what stands before it")  # 5만 명으로 줄었고 3%는
    if changed and lexicon.language.verbs_last and not (parts.unit or parts.times or parts.minus):
        raise Refused("a verb of change of the number before it")  # 18% घटकर 1,870
    return cursor


def _ends_clause(before: list[Token], lexicon: Lexicon) -> bool:
    """Whether a verb of change stands before the number in a language where it follows what it changes."""
    endings = lexicon.language.verb_endings
    return bool(endings) and any("change" in token.roles and token.text.endswith(endings) for token in before)


def _one_after(cursor: Cursor) -> bool:
    """Take one thing that belongs to the number before it; False, with nothing taken, where the figure ends."""
    token = cursor.peek()
    roles, parts = token.roles, cursor.parts
    if not roles:
        return _past_word(cursor)
    if "opens" in roles or "plusminus" in roles or "per" in roles:
        return _tried(cursor)
    bare = parts.unit is None and parts.money is None and parts.measure is None and not parts.times
    if _quality_after(cursor, token, bare) or (bare and _counter_after(cursor)):
        cursor.at += 1
        cursor.end = cursor.at
        return True
    if "noun" in roles and parts.noun is None and parts.per is None:
        return _past_noun(cursor)
    if roles.keys() & {"of", "article"} and bare and "noun" in cursor.peek(1).roles:
        return _past_linked_noun(cursor)
    if "filler" in roles and bare and "per" in cursor.peek(1).roles:
        return _past_filler(cursor)
    return False


def _quality_after(cursor: Cursor, token: Token, bare: bool) -> bool:
    """Take a unit, hedge, currency or word of change; the cursor stays at it, ``bare`` says that no unit is taken."""
    roles, parts = token.roles, cursor.parts
    repeated = parts.unit is not None and cursor.at == cursor.number_end and roles.get("unit") == parts.unit
    repeated = repeated and not cursor.begins_number(1)
    if "unit" in roles and (bare or repeated) and not _is_index(cursor):
        parts.unit = roles["unit"]
    elif (
        "after" in roles
        and not _belongs_to_next(cursor)
        and not _tells_end(cursor)
        and not is_decade(cursor, token)
    ):
        parts.hedge(token.text, roles["after"])
    elif "plus" in roles and token.glued and not cursor.begins_number(1):
        parts.hedge(token.text, "at_least")
    elif (
        "money" in roles
        and parts.unit is None
        and parts.measure is None
        and not parts.times
        and _one_money(cursor)
    ):
        cursor.set_money(token)
    elif "country" in roles and parts.money is not None and cursor.at == cursor.number_end:
        cursor.settle_money(roles["country"])
    elif "measure" in roles and (_same_measure(cursor) or (bare and _takes_measure(cursor))):
        parts.measure = roles["measure"]
        cursor.at += half_more(cursor)
    elif "change" in roles and parts.change is None and _changes_this(cursor):
        parts.change = roles["change"]
    else:
        return False
    return True


def _counter_after(cursor: Cursor) -> bool:
    """Take a counter with a half or a hedge and the measure behind it, at which the cursor stays then."""
    if "counter" not in cursor.peek().roles:
        return False
    parts, after = cursor.parts, cursor.peek(1).roles
    if half_more(cursor, 1):
        parts.measure = cursor.peek(2).roles["measure"]  # 三个半小时
    elif "after" in after and "measure" in cursor.peek(2).roles:
        parts.hedge(cursor.peek(1).text, after["after"])  # 三个多小时
        parts.measure = cursor.peek(2).roles["measure"]
    else:
        return False
    cursor.at += 2
    return True


def _is_one_in(cursor: Cursor, begin: int) -> bool:
    """*1 in 292 million* is a share however small; *one of 1,500 employees* is one of them."""
    words = (token for token in cursor.tokens[begin : cursor.at] if "ratio" in token.roles)
    ratio = cursor.parts.ratio
    return bool(ratio and ratio.above == 1) and all(
        "of" not in w.roles and w.text[0].isalpha() for w in words
    )


def _is_index(cursor: Cursor) -> bool:
    """*15.950 Punkte*: points of an index, since no share is so many percentage points from another."""
    number = cursor.parts.number
    return cursor.peek().roles["unit"] == "point" and number is not None and number.value > _MOST_POINTS


def _past_filler(cursor: Cursor) -> bool:
    """*wawili tu kwa kila watu 10,000*: a small word between the number and the base of its rate."""
    mark = cursor.at
    cursor.at += 1
    if _tried(cursor):
        return True
    cursor.at = mark
    return False


def _tells_end(cursor: Cursor) -> bool:
    """38.4도*까지* 올랐다: what a change led to, where the verb comes last, and no bound."""
    after = cursor.peek(1).roles
    return (
        (cursor.peek().roles["after"] == "up_to" or "toward" in cursor.peek().roles)
        and cursor.lexicon.language.verbs_last
        and "change" in after
    )


def _takes_measure(cursor: Cursor) -> bool:
    """Whether the measure is that of the number before it: a share takes one where it is a word of halves."""
    return (cursor.parts.ratio is None or _is_fraction(cursor)) and not (
        _leads(cursor) or cursor.is_auxiliary()
    )


def _is_fraction(cursor: Cursor) -> bool:
    """Whether the share before this unit is one word of halves or quarters: *half a* year, *полтора* года."""
    ratio = cursor.parts.ratio
    word = cursor.tokens[cursor.number_end - 1].roles
    article = "article" in word and "fraction" in cursor.tokens[cursor.number_end - 2].roles
    return bool(
        cursor.at == cursor.number_end and ratio and ratio.as_number() and ("fraction" in word or article)
    )


def _same_measure(cursor: Cursor) -> bool:
    """يومين أو ثلاثة أيام: the first end of a range holds its unit, which stands again after the second."""
    parts = cursor.parts
    return (
        parts.last is not None
        and parts.measure == cursor.peek().roles["measure"]
        and cursor.at == cursor.number_end
    )


def _leads(cursor: Cursor) -> bool:
    """Whether a measure goes with what follows: *watu 300 mwaka 2015*; a sign such as km may stand after its number."""
    after = cursor.peek(1).text
    if cursor.peek().roles["measure"] == "year" and len(after) == 4 and after.isdecimal():
        return True  # 6,3 triệu năm 2017
    return cursor.lexicon.language.scale_first and len(cursor.peek().text) > _SIGN


def _changes_this(cursor: Cursor) -> bool:
    """Whether the verb of change is that of the number before it: *yüzde 18 artışla 12,7 milyar*, ৮ টাকা বেড়েছে."""
    parts = cursor.parts
    share = bool(parts.unit or (parts.ratio and not parts.measure))
    if cursor.peek().text.casefold() in cursor.lexicon.language.finite:
        return False  # 40% fell ill
    if cursor.lexicon.language.verbs_last:
        to = cursor.tokens[cursor.at - 1].text.endswith(_DATIVES)
        return share or bool(parts.money and not to)
    after = cursor.peek(1).roles.keys()
    if not cursor.lexicon.language.spaced and after & {"span", "closer", "toward", "opener"}:
        return share and not cursor.begins_number(2)  # 从4%上调至5%
    return share and not (cursor.begins_number(1) or _tells_the_richest(cursor))


def _tells_the_richest(cursor: Cursor) -> bool:
    """*os 10% mais ricos*, *el 10 % más rico*: after an article, *more* tells which, and no change."""
    language, before = cursor.lexicon.language, cursor.tokens[(cursor.begin or 0) - 1]
    after = cursor.peek(1)
    known = not after.text.isalpha() or after.text.casefold() in language.common or "before" in after.roles
    return bool(cursor.begin) and before.text.casefold() in language.definite and not known


def _one_money(cursor: Cursor) -> bool:
    """Whether the currency is the figure's: none stands there yet, and no number follows (5 people, $3)."""
    money = cursor.parts.money
    roles = cursor.peek().roles
    if money is not None:
        return bool(money == roles["money"].code)
    return not (cursor.begins_number(1) and cursor.peek(1).glued)


def _belongs_to_next(cursor: Cursor) -> bool:
    """*300, at least 20*: a hedge that may stand on both sides goes with the number that follows it."""
    if not cursor.lexicon.language.spaced and (
        "digits" not in cursor.peek(1).roles or "before" not in cursor.peek().roles
    ):
        return False  # 3000元以上5000元以下
    both = "before" in cursor.peek().roles or cursor.parts.ratio is None  # yarısından fazlası 10 bin lira
    return both and (cursor.begins_number(1) or "before" in cursor.peek(1).roles)


def _tried(cursor: Cursor) -> bool:
    """Take a bracket, a margin or a base where it is one; brackets and *per* have other uses as well."""
    parts, mark = cursor.parts, cursor.at
    roles = cursor.peek().roles
    if "per" in roles and parts.money:
        return False  # Rs 550-600 for every 1,000 bricks: a price
    kept = (parts.unit, parts.money, parts.bracket, parts.number, list(parts.notes))
    try:
        if "opens" in roles:
            taken = bracket(cursor)
        elif "plusminus" in roles:
            taken = plus_minus(cursor)
        else:
            taken = base(cursor)
            if taken and parts.per is None:  # per year is the claim's to say
                cursor.at = mark
                return False
    except Refused:
        parts.unit, parts.money, parts.bracket, parts.number, parts.notes = kept
        taken = False
    if taken and "opens" in roles and not _holds(cursor):
        parts.unit, parts.money, parts.bracket, parts.number, parts.notes = kept
        taken = False
    if not taken:
        cursor.at = mark
        return False
    cursor.end = cursor.at
    return True


def _holds(cursor: Cursor) -> bool:
    """Whether the range in brackets holds the number before it; [3, 4] after a number cites two works."""
    number, bracket = cursor.parts.number, cursor.parts.bracket
    return bool(number and bracket and bracket[0].value <= number.value <= bracket[1].value)


def _past_word(cursor: Cursor) -> bool:
    """Step over one unknown word after a bare number where the base of a rate follows: 42 doktor sa bawat 100,000."""
    parts, mark = cursor.parts, cursor.at
    if cursor.at != cursor.number_end or not may_count(cursor):
        return False
    cursor.at += 1
    if _for_a_thousand(cursor):
        return True
    if _tried(cursor) and not cursor.plays("money", "unit", "measure"):
        return True
    cursor.at, parts.per = mark, None
    cursor.end = cursor.number_end
    return False


def _for_a_thousand(cursor: Cursor) -> bool:
    """*5,6 médicos por mil*: after what is counted, the word for per mille is the base of a rate."""
    parts, token = cursor.parts, cursor.peek()
    if token.roles.get("unit") != "permille" or not token.text[0].isalpha() or parts.unit or parts.money:
        return False
    parts.per = "per_1000"
    cursor.at += 1
    cursor.end = cursor.at
    return True


def _past_linked_noun(cursor: Cursor) -> bool:
    """*34 na namatay sa bawat 1,000*: a small word links the thing counted to its number."""
    parts, mark = cursor.parts, cursor.at
    if parts.noun is not None or parts.per is not None or mark != cursor.number_end:
        return False
    cursor.at += 1
    if _past_noun(cursor) and parts.per is not None:
        return True
    cursor.at, cursor.end = mark, mark
    return False


def _past_noun(cursor: Cursor) -> bool:
    """Step over the thing counted where a base, or a hedge after it, follows: 12 deaths per 1,000; 100人以上."""
    mark = cursor.at
    parts = cursor.parts
    begin = cursor.peek()
    while cursor.at < mark + _NOUN_WORDS and cursor.plays("noun"):
        parts.add_noun(cursor.peek())
        cursor.at += 1
    roles = cursor.peek().roles
    if "per" in roles and _tried(cursor):
        return True
    if _for_a_thousand(cursor):
        return True
    if "after" in roles and not _belongs_to_next(cursor) and begin.roles and not _tells_end(cursor):
        parts.hedge(cursor.peek().text, roles["after"])
        cursor.at += 1
        cursor.end = cursor.at
        return True
    cursor.at = mark
    return False
