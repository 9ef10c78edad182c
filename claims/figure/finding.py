"""Finding every figure in running text, and telling claims from numbers that are none."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.collector import collector_paused
from claims.figure.bystander import bystander, unread
from claims.figure.characters import UNREADABLE, shown
from claims.figure.contest import end_of_result
from claims.figure.cursor import Cursor, counts_one, is_sign, nouns_first
from claims.figure.figure import Figure, Refused, Undecided
from claims.figure.following import parse_from
from claims.figure.lexicon import Lexicon, lexicon
from claims.figure.meaning import figure_of
from claims.figure.neighbourhood import Neighbourhood
from claims.figure.notation import refusal
from claims.figure.passage import Passage
from claims.figure.region import Region, regions
from claims.figure.token import Token, tokens
from claims.figure.twofold import refuse_two_readings
from claims.figure.verb import (
    follows_amount,
    settle_direction,
    shares_scale,
    spans_falls,
    tells_change,
    without_others,
)
from claims.figure.whole import end_of_code, end_of_number, end_of_spoken_year
from claims.interval import Interval
from claims.languages import Language
from claims.languages.identifying import stretches

_NUMERIC = frozenset(
    {
        "digits",
        "number",
        "hundreds",
        "single",
        "dual",
        "pair",
        "fraction",
        "multiple",
        "ordinal",
        "mark",
        "shift",
    }
)
_BEFORE = frozenset(
    {
        "before",
        "change",
        "minus",
        "plus",
        "dash",
        "money",
        "opener",
        "filler",
        "article",
        "rank",
        "unit_before",
        "joiner",
    }
)
_MARK = frozenset({"mark"})
_COUNTING = frozenset({"age_after", "follows", "measure", "noun"})
_WORDS_BEFORE = 8
_UNBOUNDED = Interval(None, None)
_SHORTEST_PLURAL = 3  # letters that a word for several things has more than


@collector_paused()
def find_figures(text: str, language: str) -> list[Figure]:
    """Every figure of a running text, in its order: claims, and numbers that are none.

    ``is_claim`` tells claims from years, dates, article numbers and the like, whose ``kind`` says what they are.
    A number with more than one reading has the kind ``ambiguous``, no value, and the readings among its notes: it
    is a claim that a person must read. Offsets count the code points of ``text``; reading a claim's surface alone
    gives the same figure. ``language`` is that of the text; a sentence that is clearly in another is read in that.
    Raises UnknownLanguage for a code without a language file.

    The passes, in their order: the text is cut into stretches of one language; each is put into plain characters
    (:class:`Passage`), and cut into tokens with their roles; stretches that are no figures by their shape, such as web
    links and dates, are set apart (:func:`regions`); from left to right, a number that is no such stretch is read by
    the grammar from the earliest place that may belong to it, and told from years, pages and the like by what stands
    beside it (:func:`bystander`).
    """
    lexicon(language)  # an unknown language is refused before anything is read
    found: list[Figure] = []
    for start, end, code in stretches(text, language):
        words = lexicon(code)
        found.extend(_found(Passage(text[start:end], words.rules.decimal, words.rules.group, start), words))
    return found


def _found(passage: Passage, words: Lexicon) -> Iterator[Figure]:
    text = passage.text
    listed = tokens(text, words, running=True)
    others = iter([*regions(text, words), Region(len(text) + 1, len(text) + 1, "")])
    other = next(others)
    before = Neighbourhood(listed, text, words)
    at, size, none = 0, len(listed), _NUMERIC.isdisjoint
    while at < size:
        token = listed[at]
        roles = token.roles
        if token.end > other.start:
            if token.start < other.end:
                at = max(at, 1)
                while at < len(listed) and listed[at].start < other.end:
                    at += 1
                if other.kind == "ambiguous":
                    end, at = at, _past_scale(listed, at)
                    before.passed(at, "")
                    stop = listed[at - 1].end if at > end else other.end
                    yield _ambiguous(passage, other.start, stop, refusal(text[other.start : other.end]))
                else:
                    before.passed(at, other.kind)
                    yield _no_claim(passage, other.start, other.end, other.kind)
            other = next(others)
            continue
        if (
            not roles
            or (none(roles) and not ("article" in roles and counts_one(listed, at)))
            or _counts(token, at, before.end)
        ):
            at += 1
            continue
        end, kind = _apart(text, before, at, other.start)
        if kind:
            before.passed(
                end, kind if end > at + 1 else ""
            )  # nothing goes on with the second year of 2014-16
            yield _no_claim(passage, token.start, listed[end - 1].end, kind)
            at = end
            continue
        end, figure = _figure_at(passage, before, at, other.start)
        if figure is not None:
            before.passed(end, "" if figure.is_claim else figure.kind, figure.value, figure.kind == "share")
            yield figure
        at = max(end, at + 1)


def _apart(text: str, before: Neighbourhood, at: int, limit: int) -> tuple[int, str]:
    """Numbers that are no claim by their form alone: the token after their last, and their kind, empty where none.

    The second year of 2014-16, a year told as two numbers, the result of a game, a code.
    """
    listed, language = before.tokens, before.lexicon.language
    if before.kind == "year" and _ends_years(listed, at, before.end):
        return at + 1, "year"
    if language.spaced and (end := end_of_spoken_year(listed, at)) > at:
        return end, "year"
    if (end := end_of_result(text, listed, at, limit, language)) > at:
        return end, "statistic"
    if (end := end_of_code(listed, at, limit)) > at:
        return end, "identifier"
    return at, ""


def _counts(token: Token, at: int, end: int) -> bool:
    """Whether a word glued to the figure before it says what is counted, and is a number only elsewhere (6세)."""
    return at == end and token.glued and "number" in token.roles and not _COUNTING.isdisjoint(token.roles)


def _figure_at(passage: Passage, around: Neighbourhood, at: int, limit: int) -> tuple[int, Figure | None]:
    """The figure whose number is this token, after the token that follows its last.

    A figure does not reach beyond ``limit``, where a date or an address begins.
    """
    listed, words = around.tokens, around.lexicon
    if "digits" in listed[at].roles and _beside_unreadable(passage.text, listed[at]):
        return _unread(passage, around, at, limit, Refused("a sign right beside it cannot be read"))
    first = at
    before = _BEFORE | {"scale", "noun", "measure", "times"} if words.language.scale_first else _BEFORE
    if words.language.inverts:
        before = before | {"scale", "measure"}
    while first > max(around.end, at - _WORDS_BEFORE) and not before.isdisjoint(listed[first - 1].roles):
        if "dash" in listed[first - 1].roles and not is_sign(listed, first - 1):
            break  # a figure begins with a minus sign, but with no other dash
        if _ends_number(listed, first - 1, words.language):
            break
        first -= 1
    if words.language.scale_first and first - 1 > around.end and not listed[first - 1].roles:
        first = _nouns_before(listed, words, first, around.end)
    if first > around.end and "per" in listed[first - 1].roles:
        first -= 1  # на 100 тысяч населения приходится 12
    if first > around.end:
        first = _base_first(listed, first, around.end)
    refused: Refused | None = None
    changed = tells_change(listed, at, words.language)
    for start in range(first, at + 1):
        for ranges in (True, False):
            try:
                cursor = parse_from(listed, words, start, ranges)
                if ranges and changed and not (cursor.parts.ratio or spans_falls(cursor)):
                    continue  # up from 1 in 11
                if cursor.end <= at or listed[cursor.end - 1].end > limit:
                    continue
                if cursor.parts.rank is None and _NUMERIC & listed[at].roles.keys() == _MARK:
                    continue  # de 47 jaar oude man
                return _figure(passage, around, at, limit, cursor)
            except Undecided as reason:
                if reason.end > at and listed[reason.end - 1].end <= limit and not changed:
                    end = reason.end
                    return end, _ambiguous(passage, listed[at].start, listed[end - 1].end, reason)
                refused = refused or _kept(reason)
            except Refused as reason:
                refused = refused if refused and refused.readings else _kept(reason)
    return _unread(passage, around, at, limit, refused)


def _nouns_before(listed: list[Token], words: Lexicon, first: int, end: int) -> int:
    """The place of the hedge or base before words that name what is counted, where these come before the number."""
    for place in range(first - 1, max(end, first - 4), -1):
        if nouns_first(listed, place, words) == first - place:
            return place - 1  # zaidi ya magari 300
    return first - int("per" in listed[first - 2].roles)  # kati ya kila wateja kumi, watatu


def _kept(refused: Refused) -> Refused:
    """A refusal to be told later, without its trace: that holds the frame which holds the refusal, and so every token.

    Such a ring is freed by the collector alone, which took a sixth of the whole time.
    """
    refused.__context__ = None  # what was raised before holds its frames as well
    return refused.with_traceback(None)


def _ends_years(listed: list[Token], at: int, end: int) -> bool:
    """The second year of 2014-16 or 2019/20, so that what follows is not read with it: in 2014-16 to 97."""
    joined = end == at - 1 and listed[at - 1].text in ("-", "/")
    text = listed[at].text
    return joined and listed[at - 1].glued and listed[at].glued and text.isdecimal() and len(text) == 2


def _base_first(listed: list[Token], first: int, end: int) -> int:
    """*प्रति लाख आबादी पर 130*: where a base without a number of its own stands before the figure, its place."""
    for place in range(first - 1, max(end, first - 4), -1):
        roles = listed[place].roles
        if "scale" in roles:
            return place - 1 if "per" in listed[place - 1].roles else first
        if roles.keys().isdisjoint({"noun", "per", "of"}):
            return first
    return first


def _beside_unreadable(text: str, token: Token) -> bool:
    """Whether the sign before or behind is one that nobody knows: it may be a digit, a minus or a currency."""
    return UNREADABLE in (text[max(0, token.start - 1) : token.start], text[token.end : token.end + 1])


def _ends_number(listed: list[Token], at: int, language: Language) -> bool:
    """Whether a letter is glued to the digits before it: the *c* of 85c is no *circa*."""
    token = listed[at]
    return language.spaced and token.glued and token.text.isalpha() and "digits" in listed[at - 1].roles


def _figure(
    passage: Passage, around: Neighbourhood, at: int, limit: int, cursor: Cursor
) -> tuple[int, Figure | None]:
    listed = around.tokens
    begin = cursor.begin if cursor.begin is not None else at
    end = cursor.end
    kind = bystander(around, at, begin, end, cursor)
    whole = end_of_number(listed, at, limit)
    if cursor.number_end > at + 1:
        whole = max(whole, end_of_number(listed, cursor.number_end - 1, limit))
    if whole > end and kind in (None, "word"):
        printed = passage.text[listed[at].start : listed[whole - 1].end]
        raise Refused("a part of a larger number", (f"{printed} as one number, of which this is a part",))
    if kind is None:
        refuse_two_readings(around, at, cursor)
    if kind == "word":
        return end, None
    if kind is not None:
        end = around.reach(at, end if kind == "age" else cursor.number_end, kind)
        number = None if cursor.parts.last else cursor.parts.number
        value = number.value if number else None
        return end, _no_claim(passage, listed[at].start, listed[end - 1].end, kind, value)
    start, stop = passage.start(listed[begin].start), passage.end(listed[end - 1].end)
    start += _auxiliary(listed[begin], around.lexicon)
    stop -= _linker(listed[end - 1], around.lexicon)
    letter = cursor.parts.letter
    if letter and letter[0].needs_money and not (cursor.parts.money or _counts_things(around, end)):
        raise Refused(
            "its one-letter scale word has two readings",
            tuple(r.format(n=letter[1]) for r in letter[0].rivals),
        )
    if shares_scale(around, cursor):
        number, scale = cursor.parts.number, listed[end + 2].text
        raise Refused(
            f"{shown(scale)} may count for both numbers, or for the second only",
            (f"{number} {scale} if it counts for both", f"{number} if it counts for the second only"),
        )
    settle_direction(around, begin, cursor)
    kept = without_others(around, begin, at, cursor)
    kept -= follows_amount(around, kept, cursor)
    if "article" in listed[at].roles and not cursor.parts.hedges and counts_one(listed, at):
        return end, None  # 84,000 more than a year earlier
    if cursor.parts.times and around.peek(kept - 1).text.casefold() in around.lexicon.language.times_before:
        kept -= 1
    if kept != begin:
        start = passage.start(listed[kept].start)
    noun = around.noun(end, cursor.parts, kept, cursor.within)
    surface = passage.printed(start, stop)
    return end, figure_of(cursor.parts, surface, start, noun, around.lexicon.language.code)


def _counts_things(around: Neighbourhood, end: int) -> bool:
    """*3.1m shares*, *40m people*: things are counted in millions, and no metres; *2m deep* has no thing counted."""
    after = around.peek(end)
    many = len(after.text) > _SHORTEST_PLURAL and after.text.islower() and after.text.endswith("s")
    counted = "noun" in after.roles or (many and not after.roles and around.lexicon.language.spaced)
    return counted and around.tokens[end - 1].glued


def _auxiliary(token: Token, words: Lexicon) -> int:
    """How many characters at the start of a phrase are an auxiliary (*ya* pili), which is no part of the figure."""
    if token.roles.keys().isdisjoint({"change", "multiple", "before", "ordinal"}):
        return 0
    low = token.text.casefold()
    for auxiliary in words.language.auxiliaries:
        if low.startswith(auxiliary) and low[len(auxiliary) : len(auxiliary) + 1] == " ":
            return len(auxiliary) + 1
    return 0


def _linker(token: Token, words: Lexicon) -> int:
    """How many characters at the end of a number word only link it to what it counts: *apat na* bata."""
    low = token.text.casefold()
    for linker in words.language.linkers:
        if low.endswith(f" {linker}"):
            return len(linker) + 1
    return 0


def _no_claim(passage: Passage, start: int, end: int, kind: str, value: Fraction | None = None) -> Figure:
    first, last = passage.start(start), passage.end(end)
    around = _UNBOUNDED if value is None else Interval.point(value)
    return Figure(
        passage.printed(first, last),
        value,
        None,
        None,
        "exact",
        None,
        kind,
        around,
        around,
        start=first,
        end=last,
        is_claim=False,
    )


def _past_scale(listed: list[Token], at: int) -> int:
    """The place after scale words: what the digits of 1,2 مليون mean is open, so that is no million."""
    while at < len(listed) and (
        "scale" in listed[at].roles or ("letter" in listed[at].roles and listed[at].glued)
    ):
        at += 1
    return at


def _unread(
    passage: Passage, around: Neighbourhood, at: int, limit: int, refused: Refused | None
) -> tuple[int, Figure | None]:
    """What cannot be read: an ordinal, an identifier, or a number with several readings that a person must choose."""
    listed = around.tokens
    token = listed[at]
    if "digits" not in token.roles:
        return at + 1, None
    end = end_of_number(listed, at, limit)
    kind = unread(around, at, end)
    if kind is not None:
        return end, _no_claim(passage, token.start, listed[end - 1].end, kind)
    if refused is None:
        return end, None
    if refused.readings:
        end = _past_scale(listed, end)
    return end, _ambiguous(passage, token.start, listed[end - 1].end, refused)


def _ambiguous(passage: Passage, start: int, end: int, refused: Refused) -> Figure:
    first, last = passage.start(start), passage.end(end)
    notes = (f"ambiguous: {refused}", *(f"reading: {reading}" for reading in refused.readings))
    return Figure(
        passage.printed(first, last),
        None,
        None,
        None,
        "exact",
        None,
        "ambiguous",
        _UNBOUNDED,
        _UNBOUNDED,
        start=first,
        end=last,
        notes=notes,
    )
