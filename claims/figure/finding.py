"""Finding every figure in running text, and telling claims from numbers that are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claims.figure.bystander import Neighbourhood, bystander
from claims.figure.cursor import Cursor
from claims.figure.figure import Figure, Refused
from claims.figure.following import parse_from
from claims.figure.lexicon import Lexicon, lexicon
from claims.figure.meaning import figure_of
from claims.figure.passage import Passage
from claims.figure.region import Region, regions
from claims.figure.token import Token, tokens
from claims.interval import Interval
from claims.languages import Language
from claims.languages.identifying import stretches

_NUMERIC = frozenset(
    {"digits", "number", "hundreds", "single", "dual", "fraction", "multiple", "ordinal", "mark", "shift"}
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
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_COUNTING = frozenset({"age_after", "follows", "measure", "noun"})
_CHANGING = frozenset({"change", "move", "multiple"})
_WORDS_BEFORE = 8
_TIMES = frozenset({"day", "week", "month", "year", "decade", "hour", "minute"})
_CLAUSE = 12  # tokens back in which the verb of a clause is looked for
_UNBOUNDED = Interval(None, None)


def find_figures(text: str, language: str) -> list[Figure]:
    """Every figure of a running text, in its order: claims, and numbers that are none.

    ``is_claim`` tells claims from years, dates, article numbers and the like, whose ``kind`` says what they are.
    A number with more than one reading has the kind ``ambiguous``, no value, and the readings among its notes: it
    is a claim that a person must read. Offsets count the code points of ``text``; reading a claim's surface alone
    gives the same figure. ``language`` is that of the text; a sentence that is clearly in another is read in that.
    Raises UnknownLanguage for a code without a language file.
    """
    lexicon(language)  # an unknown language is refused before anything is read
    found: list[Figure] = []
    for start, end, code in stretches(text, language):
        passage = text if end - start == len(text) else text[start:end]
        for figure in _found(passage, lexicon(code)):
            found.append(
                replace(figure, start=figure.start + start, end=figure.end + start) if start else figure
            )
    return found


def _found(raw: str, words: Lexicon) -> Iterator[Figure]:
    passage = Passage(raw, words.rules.decimal, words.rules.group)
    text = passage.text
    listed = tokens(text, words, running=True)
    others = iter([*regions(text, words), Region(len(text) + 1, len(text) + 1, "")])
    other = next(others)
    before = Neighbourhood(listed, text, words)
    at = 0
    while at < len(listed):
        token = listed[at]
        if token.end > other.start:
            if token.start < other.end:
                at = max(at, 1)
                while at < len(listed) and listed[at].start < other.end:
                    at += 1
                before.passed(at, other.kind)
                yield _no_claim(passage, other.start, other.end, other.kind)
            other = next(others)
            continue
        if not token.roles or _NUMERIC.isdisjoint(token.roles) or _counts(token, at, before.end):
            at += 1
            continue
        if _ends_years(listed, at, before):
            before.passed(at + 1, "")
            yield _no_claim(passage, token.start, token.end, "year")
            at += 1
            continue
        if _is_code(listed, at):
            before.passed(at + 3, "identifier")
            yield _no_claim(passage, token.start, listed[at + 2].end, "identifier")
            at += 3
            continue
        end, figure = _figure_at(passage, before, at, other.start)
        if figure is not None:
            before.passed(end, "" if figure.is_claim else figure.kind, figure.value)
            yield figure
        at = max(end, at + 1)


def _counts(token: Token, at: int, end: int) -> bool:
    """Whether a word glued to the figure before it says what is counted, and is a number only elsewhere (6세)."""
    return at == end and token.glued and "number" in token.roles and not _COUNTING.isdisjoint(token.roles)


def _figure_at(passage: Passage, around: Neighbourhood, at: int, limit: int) -> tuple[int, Figure | None]:
    """The figure whose number is this token, after the token that follows its last.

    A figure does not reach beyond ``limit``, where a date or an address begins.
    """
    listed, words = around.tokens, around.lexicon
    first = at
    before = _BEFORE | {"scale", "noun", "measure", "times"} if words.language.scale_first else _BEFORE
    while first > max(around.end, at - _WORDS_BEFORE) and not before.isdisjoint(listed[first - 1].roles):
        first -= 1
    if first > around.end and "per" in listed[first - 1].roles:
        first -= 1  # на 100 тысяч населения приходится 12
    first = _base_first(listed, first, around.end)
    refused: Refused | None = None
    changed = _tells_change(listed, at, words.language)
    for start in range(first, at + 1):
        for ranges in (True, False):
            if ranges and changed:
                continue
            try:
                cursor = parse_from(listed, words, start, ranges)
                if cursor.end <= at or listed[cursor.end - 1].end > limit:
                    continue
                return _figure(passage, around, at, cursor)
            except Refused as reason:
                refused = refused if refused and refused.readings else reason
    end = at + 1
    if "digits" in listed[at].roles and refused and refused.readings:
        while end < len(listed) and "scale" in listed[end].roles:
            end += 1  # what the digits of 1,2 مليون mean is open, so that is no million
    return end, _unread(passage, around, at, refused)


def _ends_years(listed: list[Token], at: int, before: Neighbourhood) -> bool:
    """The second year of 2014-16 or 2019/20, so that what follows is not read with it: in 2014-16 to 97."""
    joined = before.kind == "year" and before.end == at - 1 and listed[at - 1].text in ("-", "/")
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


def _is_code(listed: list[Token], at: int) -> bool:
    """Two numbers joined by a dash without spaces that are no range: 211-1, 5-3."""
    if at + 2 < len(listed) and listed[at + 1].text == "-" and listed[at + 1].glued and listed[at + 2].glued:
        first, last = listed[at].text, listed[at + 2].text
        return first.isdecimal() and last.isdecimal() and int(first) > int(last) and len(first) < 4
    return False


def _tells_change(listed: list[Token], at: int, language: Language) -> bool:
    """*grew from 10 million to 15 million*: two figures, not a range."""
    for place in range(at - 1, max(-1, at - 5), -1):
        roles = listed[place].roles
        if "opener" in roles:
            if not _opens_from(roles["opener"], language):
                return False
            for near in range(place - 1, max(-1, place - 7), -1):
                if listed[near].text in (".", ";", ""):
                    return False
                if not _CHANGING.isdisjoint(listed[near].roles):
                    return True
            return False
        if not roles:
            return False
    return False


def _opens_from(closers: tuple[str, ...], language: Language) -> bool:
    """Whether the word means *from*: after a verb of change *between* 3 and 5 is still a range."""
    joins = closers[0].split()[0]
    return joins in language.spans or (joins not in language.joiners and joins not in language.common)


def _figure(passage: Passage, around: Neighbourhood, at: int, cursor: Cursor) -> tuple[int, Figure | None]:
    listed = around.tokens
    begin = cursor.begin if cursor.begin is not None else at
    end = cursor.end
    raised = around.peek(at + 1)
    if listed[at].text == "10" and raised.glued and raised.text in _RAISED:
        power = _RAISED.index(raised.text)
        raise Refused("10 with a raised digit", (f"10 to the power of {power}", f"10, with note {power}"))
    kind = bystander(around, at, begin, end, cursor)
    if kind == "word":
        return end, None
    if kind is not None:
        end = around.reach(at, end if kind == "age" else cursor.number_end, kind)
        aside = _no_claim(passage, listed[at].start, listed[end - 1].end, kind)
        number = cursor.parts.number
        if number is None or cursor.parts.last is not None:
            return end, aside
        return (
            end,
            replace(
                aside,
                value=number.value,
                strict=Interval.point(number.value),
                loose=Interval.point(number.value),
            ),
        )
    start, stop = passage.start(listed[begin].start), passage.end(listed[end - 1].end)
    start += _auxiliary(listed[begin], around.lexicon)
    letter = cursor.parts.letter
    if letter and letter[0].needs_money and not cursor.parts.money:
        raise Refused(
            "its one-letter scale word has two readings",
            tuple(r.format(n=letter[1]) for r in letter[0].rivals),
        )
    ending = cursor.parts.hedges[:1] == ["up_to"] and _joins_ends(listed[begin], around.lexicon.language)
    if ending and _tells_end(around, begin):
        begin += 1
        cursor.parts.hedges.pop(0)
        start = passage.start(listed[begin].start)
    if _only_verb(listed[begin], cursor):
        begin += 1
        cursor.parts.change = None
        start = passage.start(listed[begin].start)
    if _compares(around, begin, cursor):
        begin += 1
        cursor.parts.hedges.pop(0)
        start = passage.start(listed[begin].start)
    if _names_wage(around, begin, cursor):
        begin += 1
        cursor.parts.hedges.pop(0)
        start = passage.start(listed[begin].start)
    if _tells_how_long(around, begin, cursor):
        begin += 1
        cursor.parts.hedges.pop(0)
        start = passage.start(listed[begin].start)
    figure = figure_of(cursor.parts, passage.text, passage.raw[start:stop], start)
    noun = around.noun(end, cursor.parts, begin)
    return end, replace(figure, noun=noun, language=around.lexicon.language.code)


def _auxiliary(token: Token, words: Lexicon) -> int:
    """How many characters at the start of a phrase are an auxiliary (*ya* pili), which is no part of the figure."""
    if token.roles.keys().isdisjoint({"change", "multiple", "before", "ordinal"}):
        return 0
    low = token.text.casefold()
    for auxiliary in words.language.auxiliaries:
        if low.startswith(auxiliary) and low[len(auxiliary) : len(auxiliary) + 1] == " ":
            return len(auxiliary) + 1
    return 0


def _joins_ends(token: Token, language: Language) -> bool:
    """Whether it is *hasta*, *hasta el* or *up to*, which may tell an end as well, and not *as many as*."""
    low = token.text.casefold()
    return low in language.spans or low.partition(" ")[0] in language.spans


def _tells_end(around: Neighbourhood, begin: int) -> bool:
    """*aumentaron un 5 % hasta 39,0 millones*: what a change led to, not a bound."""
    for place in range(begin - 1, max(-1, begin - _CLAUSE), -1):
        token = around.tokens[place]
        opened = (
            around.kind != "date"
            and place < around.end
            and around.tokens[begin].text.casefold() in token.roles.get("opener", ())
        )
        if opened:
            return True  # kutoka 200 mwaka 2015 hadi 350
        if token.text in (".", ";") or "span" in token.roles:
            return False
        if not _CHANGING.isdisjoint(token.roles):
            return True
    return False


def _only_verb(token: Token, cursor: Cursor) -> bool:
    """*cayeron siete árboles*: a small number word after a verb of change counts what rose or fell."""
    parts = cursor.parts
    number = parts.number
    bare = not (
        parts.digits or parts.hedges or parts.unit or parts.money or parts.measure or parts.per or parts.ratio
    )
    small = number is not None and not parts.times and not number.scale and number.value < 10
    return "change" in token.roles and bare and small


def _compares(around: Neighbourhood, begin: int, cursor: Cursor) -> bool:
    """*11 per cent more than 8.1 crore*: right after another figure the words compare the two."""
    after_claim = begin == around.end > 0 and around.kind == "" and "before" in around.tokens[begin].roles
    return after_claim and cursor.parts.hedges[:1] in (["more_than"], ["less_than"])


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
        cursor.parts.measure not in _TIMES
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


def _no_claim(passage: Passage, start: int, end: int, kind: str) -> Figure:
    first, last = passage.start(start), passage.end(end)
    return Figure(
        passage.raw[first:last],
        None,
        None,
        None,
        "exact",
        None,
        kind,
        _UNBOUNDED,
        _UNBOUNDED,
        start=first,
        end=last,
        is_claim=False,
    )


def _unread(passage: Passage, around: Neighbourhood, at: int, refused: Refused | None) -> Figure | None:
    """What cannot be read: an ordinal, an identifier, or a number with several readings that a person must choose."""
    listed = around.tokens
    token = listed[at]
    if "digits" not in token.roles:
        return None
    kind = around.unread(at)
    if kind is not None:
        return _no_claim(passage, token.start, token.end, kind)
    if refused is None:
        return None
    first, last = passage.start(token.start), passage.end(token.end)
    notes = (f"ambiguous: {refused}", *(f"reading: {reading}" for reading in refused.readings))
    return Figure(
        passage.raw[first:last],
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
