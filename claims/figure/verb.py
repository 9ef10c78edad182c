"""What verbs of change beside a number say: from what to what, how long it took, or of which number they are."""

from __future__ import annotations

from claims.figure.cursor import Cursor
from claims.figure.neighbourhood import Neighbourhood
from claims.figure.stretch import TIMES
from claims.figure.token import Token
from claims.languages import Language

_CHANGING = frozenset({"change", "move", "multiple"})
QUANTITY = frozenset(
    {
        "digits",
        "number",
        "hundreds",
        "single",
        "scale",
        "unit",
        "unit_before",
        "money",
        "measure",
        "noun",
        "counter",
    }
)
_ENDS = frozenset({"span", "closer", "dash"})
_LONGEST_END = 8  # tokens of one end of a range
_SHORT = 1000  # from here on a number is printed in full and not short for millions
_IDLE = frozenset({"filler", "article"})
_RAIN = frozenset({"millimetre", "litre", "centimetre"})
_STOPS = frozenset({".", ";", "", "。", "।"})
_CLAUSE = 12  # tokens back in which the verb of a clause is looked for


def tells_change(listed: list[Token], at: int, language: Language) -> bool:
    """*grew from 10 million to 15 million*: two figures, not a range."""
    if language.verbs_last and _changes_after(listed, at):
        return True
    for place in range(at - 1, max(-1, at - 5), -1):
        roles = listed[place].roles
        if "opener" in roles:
            if not _opens_from(roles["opener"], language):
                return False
            for near in range(place - 1, max(-1, place - 7), -1):
                if listed[near].text in _STOPS:
                    return False
                if not _CHANGING.isdisjoint(listed[near].roles):
                    return True
            return False
        if not roles:
            return False
    return False


def _changes_after(listed: list[Token], at: int) -> bool:
    """*3億円から5億円に増えた*: the verb comes last; a particle tells it from a range of changes (3%から5%増えた)."""
    span = _past_quantity(listed, at)
    if span == at or span >= len(listed) or "span" not in listed[span].roles:
        return False
    place = _past_quantity(listed, span + 1)
    if place == span + 1 or place >= len(listed):
        return False
    toward = "toward" in listed[place].roles and place + 1 < len(listed)
    return "move" in listed[place].roles or (toward and not _CHANGING.isdisjoint(listed[place + 1].roles))


def _past_quantity(listed: list[Token], at: int) -> int:
    """The token after a number and what it counts, which is the same token where no number stands."""
    place = at
    while place < min(at + _LONGEST_END, len(listed)) and not QUANTITY.isdisjoint(listed[place].roles):
        place += 1
    return place


def _opens_from(closers: tuple[str, ...], language: Language) -> bool:
    """Whether the word means *from*: after a verb of change *between* 3 and 5 is still a range."""
    joins = closers[0].split()[0]
    return joins in language.spans or (joins not in language.joiners and joins not in language.common)


def spans_falls(cursor: Cursor) -> bool:
    """*giảm từ 20 đến 40%*: nothing falls from 20 to 40, so these are the two ends of how much it fell."""
    parts = cursor.parts
    if parts.change != -1 or parts.number is None or parts.last is None or parts.last.scale:
        return False
    return parts.number.value < parts.last.value


def shares_scale(around: Neighbourhood, cursor: Cursor) -> bool:
    """*fell from 210 to 180 million*: in print the first number may be short for 210 million."""
    parts, number, place = cursor.parts, cursor.parts.number, cursor.end
    if around.peek(place).roles.keys().isdisjoint(_ENDS):
        return False
    described = parts.unit or parts.money or parts.measure or parts.per or parts.times or parts.last
    if number is None or number.scale or described or number.value >= _SHORT:
        return False
    last = around.peek(place + 1)
    return "digits" in last.roles and "scale" in around.peek(place + 2).roles


def settle_direction(around: Neighbourhood, begin: int, cursor: Cursor) -> None:
    """*nahm um 5 % ab*: the end of the clause tells the direction that its verb leaves open."""
    separable, token = around.lexicon.language.separable, around.tokens[begin]
    if not separable or cursor.parts.change is None or "change" not in token.roles:
        return
    verb = token.text.casefold().partition(" ")[0]
    for place in range(cursor.end, cursor.end + _CLAUSE):
        word = around.peek(place).text.casefold()
        if word in _STOPS or word == ",":
            return
        if direction := separable.get(f"{verb} {word}"):
            ends = not around.peek(place + 1).text[:1].isalnum() or around.peek(place + 1).roles.keys() & {
                "joiner"
            }
            if ends:
                cursor.parts.change = direction
                return


def follows_amount(around: Neighbourhood, begin: int, cursor: Cursor) -> int:
    """*um 5 % gefallen*: how many tokens before the figure belong to it, where its verb of change comes last."""
    if cursor.parts.change is None:
        return 0
    verb, before = around.tokens[cursor.end - 1], around.peek(begin - 1)
    last = "change" in verb.roles and cursor.end > cursor.number_end
    return int(last and before.text.casefold() in around.lexicon.language.amounts)


def without_others(around: Neighbourhood, begin: int, at: int, cursor: Cursor) -> int:
    """The first token that is the figure's own: a hedge or verb that says something else is taken from its parts."""
    listed, parts = around.tokens, cursor.parts
    if not parts.hedges and parts.change is None:
        return begin
    if parts.hedges[:1] == ["up_to"] and _leads_to(listed[begin : begin + 2], around.lexicon.language):
        begin += 2
        parts.change = None
        parts.hedges.pop(0)
    language = around.lexicon.language
    if (
        parts.hedges[:1] == ["up_to"]
        and "before" in listed[begin].roles
        and _joins_ends(listed[begin], language)
        and _tells_end(around, begin)
    ):
        begin += 1
        parts.hedges.pop(0)
    if _only_verb(listed[begin], cursor):
        begin += 1
        parts.change = None
        while begin < at and listed[begin].roles.keys() & _IDLE and "before" not in listed[begin].roles:
            begin += 1  # föll bara 13 mm
    if _moves_on(around, begin, cursor):
        begin += 1
        parts.hedges.pop(0)
    if _closes_change(around, begin):
        begin += 1
        parts.change = None
    if _names_wage(around, begin, cursor):
        begin += 1
        parts.hedges.pop(0)
    if _opposes(around, begin, cursor):
        begin += 1
        parts.hedges.pop(0)
    definite = _compares_with_known(listed[begin : begin + 2], cursor)
    if definite or _tells_how_long(around, begin, cursor) or _compares(around, begin, cursor):
        begin += 1
        while begin < at and not {"filler", "article"}.isdisjoint(listed[begin].roles):
            begin += 1
        parts.hedges.pop(0)
    return begin


def _joins_ends(token: Token, language: Language) -> bool:
    """Whether it is *hasta*, *hasta el* or *up to*, which may tell an end as well, and not *as many as*."""
    low = token.text.casefold()
    joins = low in language.spans or low.partition(" ")[0] in language.spans
    return joins or low in language.levels


def _tells_end(around: Neighbourhood, begin: int) -> bool:
    """*aumentaron un 5 % hasta 39,0 millones*: what a change led to, not a bound."""
    word = around.tokens[begin].text.casefold()
    for place in range(begin - 1, max(-1, begin - _CLAUSE), -1):
        token = around.tokens[place]
        if around.kind != "date" and place < around.end and word in token.roles.get("opener", ()):
            return True  # kutoka 200 mwaka 2015 hadi 350
        if token.text in _STOPS or "span" in token.roles:
            return False
        if not _CHANGING.isdisjoint(token.roles):
            return True
    return False


def _leads_to(beginning: list[Token], language: Language) -> bool:
    """*зросла до 5*, *aumentó hasta 5*: after a verb of change, the word that joins two ends tells the second.

    After *by*, which belongs to an amount, it is a bound: *itaongezeka kwa hadi asilimia 10*.
    """
    verb, word = beginning
    if verb.text.casefold().rpartition(" ")[0] in language.changes:
        return False
    return "change" in verb.roles and "before" in word.roles and not {"span", "closer"}.isdisjoint(word.roles)


def _only_verb(token: Token, cursor: Cursor) -> bool:
    """*cayeron siete árboles*, *fielen 200 mm*: a small number word, or rain, after a verb of change is what fell."""
    parts = cursor.parts
    number = parts.number
    bare = not (
        parts.digits or parts.hedges or parts.unit or parts.money or parts.measure or parts.per or parts.ratio
    )
    small = number is not None and not parts.times and not number.scale and number.value < 10
    rain = parts.measure in _RAIN and parts.change == -1
    no_share = "stake" in token.roles and parts.unit is None and parts.ratio is None
    return "change" in token.roles and ((bare and small) or rain or no_share)


def _moves_on(around: Neighbourhood, begin: int, cursor: Cursor) -> bool:
    """*passou de 8,1% para 7,4%*: the word that alone says *exceeded* says *went from* where the end follows."""
    token, after = around.tokens[begin], around.peek(cursor.end)
    return (
        "before" in token.roles
        and cursor.parts.hedges[:1] == ["more_than"]
        and token.text.casefold().split(" ")[0] in around.lexicon.language.moves
        and not after.roles.keys().isdisjoint({"span", "closer", "toward"})
    )


def _closes_change(around: Neighbourhood, begin: int) -> bool:
    """*20% से घटकर 15%*: the verb stands between what was and what is, and is the change from one to the other."""
    before = around.peek(begin - 1)
    return (
        around.lexicon.language.verbs_last
        and "change" in around.tokens[begin].roles
        and 0 < around.end == begin - 1
        and "span" in before.roles
    )


def _compares(around: Neighbourhood, begin: int, cursor: Cursor) -> bool:
    """*37 % above the average of 5*, *11 crore more than 8*: how far one is from the other, and no bound of it."""
    after_claim = 0 < around.end == begin and around.kind == "" and "before" in around.tokens[begin].roles
    return after_claim and cursor.parts.hedges[:1] in (["more_than"], ["less_than"])


def _compares_with_known(beginning: list[Token], cursor: Cursor) -> bool:
    """*more than the 120,000 that had been forecast*: a known number that something else is compared with."""
    language = cursor.lexicon.language
    article = language.definite
    printed = cursor.parts.digits and cursor.parts.ratio is None  # mehr als die Hälfte
    if not article or not printed or cursor.parts.hedges[:1] not in (["more_than"], ["less_than"]):
        return False
    bound, after = beginning[0].text.casefold(), beginning[-1].text.casefold()
    if "before" not in beginning[0].roles or bound in language.levels:
        return False
    return bound.rpartition(" ")[2] in article or after in article


def _opposes(around: Neighbourhood, begin: int, cursor: Cursor) -> bool:
    """*gegen elf Verdächtige*: against so many, since nobody says about of a number that is not round."""
    number = cursor.parts.number
    if around.tokens[begin].text.casefold() not in around.lexicon.language.against or number is None:
        return False
    return cursor.parts.hedges[:1] == ["approx"] and not number.scale and number.value % 10 != 0


def _names_wage(around: Neighbourhood, begin: int, cursor: Cursor) -> bool:
    """*Upah minimum naik Rp5.000*: a bound between a noun and a verb of change belongs to the noun."""
    if (
        cursor.parts.hedges[:1] not in (["at_least"], ["at_most"])
        or "before" not in around.tokens[begin].roles
    ):
        return False
    noun = around.peek(begin - 1)
    small = noun.text.casefold() in around.lexicon.language.common
    return "change" in around.peek(begin + 1).roles and noun.text[:1].isalpha() and not small


def _tells_how_long(around: Neighbourhood, begin: int, cursor: Cursor) -> bool:
    """*rose 5 % over two years*: how long a change took, not a bound; *for over two years* is one."""
    if (
        cursor.parts.measure not in TIMES
        or "lasting" not in around.tokens[begin].roles
        or not cursor.parts.hedges
    ):
        return False
    if (
        around.end
        and begin - around.end <= 2
        and "." not in (t.text for t in around.tokens[around.end : begin])
    ):
        return around.tokens[begin - 1].text not in (",", "for")
    return any(not _CHANGING.isdisjoint(token.roles) for token in around.tokens[max(0, begin - 2) : begin])
