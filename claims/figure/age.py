"""Ages in running text: a number of years that says how old people are is no claim about how many there are."""

from __future__ import annotations

from claims.figure.neighbourhood import Neighbourhood
from claims.figure.parts import Parts
from claims.figure.token import Token

OLDEST = 130
# What can have an age; a job or a country that has existed for so many years is a claim.
_PERSONS = frozenset(
    {
        "child",
        "girl",
        "boy",
        "person",
        "adult",
        "woman",
        "man",
        "visitor",
        "victim",
        "offender",
        "defendant",
        "suspect",
    }
    | {"worker", "migrant", "refugee", "student", "respondent", "patient", "adolescent"}
)
_YOUNGEST = 5  # age from which on it is an age limit in statistics
_BESIDE = 4  # words between a share and the age of those it counts
_LEADING_ON = frozenset({"span", "closer", "opener", "change", "move", "joiner", "year_word"})


def age(around: Neighbourhood, at: int, begin: int, end: int, parts: Parts) -> str | None:
    """``age`` where the number says how old somebody is, or up to which age a group goes; None for all else."""
    if parts.measure not in (None, "year", "month") or parts.number is None:
        return None
    value = parts.number.value
    if (
        value.numerator > OLDEST * value.denominator
    ):  # whole numbers are compared, being several times as fast
        return None
    place = begin - 1
    little = {"of", "filler", "article"} if around.lexicon.language.spaced else {"of"}
    while place > begin - 4 and around.peek(place).roles.keys() & little:
        place -= 1  # homem de 62 anos
    before, after = around.peek(begin - 1), around.peek(end)
    if after.text == "-" and after.glued:
        after = around.peek(end + 1)
    named = before if "noun" in before.roles else around.peek(place)
    if _is_decade(around, at, begin, parts):
        return "age"
    if parts.measure and "age_after" in around.peek(end - 1).roles:
        return "age"  # 45세
    if "age_after" in after.roles or ("age_before" in before.roles and "noun" not in after.roles):
        return "age"
    if _shares_years(around, end, parts) and "noun" in named.roles and named.roles["noun"] in _PERSONS:
        return "age"  # hijos de 8 y 11 años
    if parts.measure == "year" and _of_age(around, begin):
        return "age"
    limits = [around.tokens[place] for place in range(begin, at)]
    if any("age_before" in token.roles for token in limits):
        return "age"
    if any("age_limit" in token.roles for token in limits) and _limits_share(around, begin, after, parts):
        return "age"
    if "age_limit" in before.roles and "noun" in around.peek(begin - 2).roles:
        return "age"
    hyphened = before.text == "-" and before.glued and "age_limit" in around.peek(begin - 2).roles
    if any(
        "age_limit" in token.roles for token in (*limits, around.peek(begin - 2 * hyphened))
    ) and _is_so_old(around, begin, after):
        return "age"
    of_years = parts.measure == "year" and around.lexicon.language.verbs_last and "of" in after.roles
    if of_years and around.peek(end + 1).roles.get("noun") in _PERSONS:
        return "age"  # 40 साल की महिला
    told = (
        parts.measure and not around.lexicon.language.verbs_last
    )  # Turist dört yılda: how long, not how old
    if "noun" in named.roles and (told or any("age_limit" in token.roles for token in limits)):
        return "age" if named.roles["noun"] in _PERSONS else None
    if parts.measure and before.text == "(" and after.text == ")":
        return "age"
    return "age" if _stands_aside(around, begin, after, parts) else None


def _is_decade(around: Neighbourhood, at: int, begin: int, parts: Parts) -> bool:
    """*30대와 50대의 60%*: tens before the word for a decade of life, which right after a noun counts vehicles."""
    language, number, before = around.lexicon.language, parts.number, around.peek(begin - 1)
    if around.peek(at + 1).text not in language.age_decades or number is None or parts.hedges or begin != at:
        return False
    tens = number.value % 10 == 0 and 10 <= number.value < 100 and not number.scale
    ended = (
        not before.text.isalpha() or "filler" in before.roles or before.text.endswith(language.verb_endings)
    )
    return tens and (ended or before.roles.get("noun") in _PERSONS)


def _is_so_old(around: Neighbourhood, begin: int, after: Token) -> bool:
    """*Half of the refugees are under 18*, *the under-18s*: a bare limit right after persons and a verb of being."""
    if after.text == "s" and after.glued:
        return True
    being = around.peek(begin - 1).text.casefold() in around.lexicon.language.auxiliaries
    persons = around.peek(begin - 2).roles.get("noun") in _PERSONS
    return being and persons and not (after.text.isalpha() and after.roles.keys() & {"noun", "counter"})


def _shares_years(around: Neighbourhood, end: int, parts: Parts) -> bool:
    """Whether a second number with years follows: 8 y 11 años."""
    return (
        parts.measure is None
        and not around.peek(end).roles.keys().isdisjoint({"joiner", "closer", "span"})
        and "digits" in around.peek(end + 1).roles
        and around.peek(end + 2).roles.get("measure") == "year"
    )


def _limits_share(around: Neighbourhood, begin: int, after: Token, parts: Parts) -> bool:
    """*40% of them under 18*: a bare number that ends a clause, right after a share, says how old its people are."""
    between = around.tokens[around.end : begin]
    counted = not after.roles.keys().isdisjoint({"noun", "counter", "measure"}) or (
        not between and after.text.isalpha()
    )
    if not around.share or parts.last or (counted and parts.measure is None):
        return False
    number = parts.number
    if number is None or number.value < _YOUNGEST or not all(map(_leads_to_age, between)):
        return False
    if parts.measure and not any("of" in token.roles for token in between):
        return False  # 5 % in less than ten years
    return len(between) <= _BESIDE


def _leads_to_age(token: Token) -> bool:
    """Whether the word may stand between a share and an age: *of them*, *are*; not *to* or *of schools*."""
    if token.roles.get("noun", "person") not in _PERSONS:
        return False
    return "of" in token.roles or (token.text.isalpha() and _LEADING_ON.isdisjoint(token.roles))


def _of_age(around: Neighbourhood, begin: int) -> bool:
    """*Средний возраст врачей — 52 года*: a word of age some words before, and no other number between."""
    for place in range(begin - 2, max(-1, begin - 6), -1):
        token = around.peek(place)
        if token.text in (".", ";", ",", "", "(") or "digits" in token.roles:
            return False
        if "age_before" in token.roles and token.roles.keys().isdisjoint({"before", "scale"}):
            return "digits" not in around.peek(place - 1).roles  # 42 tuổi bị tuyên 15 năm tù
    return False


def _stands_aside(around: Neighbourhood, begin: int, after: Token, parts: Parts) -> bool:
    """*said the organiser, 34.* — *diz a engenheira, de 62 anos*: an age set between commas after a person."""
    if (
        after.text not in (",", ".", ")", "", ";")
        or parts.hedges
        or parts.last
        or (parts.number and parts.number.value < 10)
    ):
        return False
    place = begin - 1
    if "of" in around.peek(place).roles and parts.measure:
        place -= 1
    word = around.peek(place - 1)
    if around.peek(place).text != "," or not word.text.isalpha() or not parts.number or parts.number.scale:
        return False
    return bool(parts.measure) or not word.roles
