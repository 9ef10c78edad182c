"""Finding every figure in running text, and telling claims from numbers that are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claims.figure.bystander import Neighbourhood, bystander
from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Figure, Refused
from claims.figure.following import parse_from
from claims.figure.lexicon import Lexicon, lexicon
from claims.figure.meaning import figure_of
from claims.figure.passage import Passage
from claims.figure.region import Region, regions
from claims.figure.token import Token, tokens
from claims.figure.verb import QUANTITY, shares_scale, tells_change, without_others
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
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_COUNTING = frozenset({"age_after", "follows", "measure", "noun"})
_WORDS_BEFORE = 8
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
    before = _BEFORE | {"scale", "noun"} if words.language.scale_first else _BEFORE
    while first > max(around.end, at - _WORDS_BEFORE) and not before.isdisjoint(listed[first - 1].roles):
        if _ends_number(listed, first - 1, words.language):
            break
        first -= 1
    if first > around.end and "per" in listed[first - 1].roles:
        first -= 1  # на 100 тысяч населения приходится 12
    refused: Refused | None = None
    changed = tells_change(listed, at, words.language)
    for start in range(first, at + 1):
        for ranges in (True, False):
            try:
                cursor = parse_from(listed, words, start, ranges)
                if ranges and changed and not cursor.parts.ratio:
                    continue  # up from 1 in 11
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


def _ends_number(listed: list[Token], at: int, language: Language) -> bool:
    """Whether a letter is glued to the digits before it: the *c* of 85c is no *circa*."""
    token = listed[at]
    return language.spaced and token.glued and token.text.isalpha() and "digits" in listed[at - 1].roles


def _is_code(listed: list[Token], at: int) -> bool:
    """Two numbers joined by a dash without spaces that are no range: 211-1, 5-3, 50-50."""
    if at + 2 < len(listed) and listed[at + 1].text == "-" and listed[at + 1].glued and listed[at + 2].glued:
        first, last = listed[at].text, listed[at + 2].text
        after = listed[at + 3].roles if at + 3 < len(listed) else {}
        even = first == last and QUANTITY.isdisjoint(after)  # 50-50; but 5-5 लाख रुपये is so much for each
        return first.isdecimal() and last.isdecimal() and len(first) < 4 and (even or int(first) > int(last))
    return False


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
    if shares_scale(around, cursor):
        number, scale = cursor.parts.number, listed[end + 2].text
        raise Refused(
            f"{shown(scale)} may count for both numbers, or for the second only",
            (f"{number} {scale} if it counts for both", f"{number} if it counts for the second only"),
        )
    kept = without_others(around, begin, at, cursor)
    if kept > begin:
        start = passage.start(listed[kept].start)
    figure = figure_of(cursor.parts, passage.text, passage.raw[start:stop], start)
    noun = around.noun(end, cursor.parts)
    return end, replace(figure, noun=noun, language=around.lexicon.language.code)


def _auxiliary(token: Token, words: Lexicon) -> int:
    """How many characters at the start of a phrase are an auxiliary verb, which is no part of the figure."""
    if "change" not in token.roles and "multiple" not in token.roles and "before" not in token.roles:
        return 0
    low = token.text.casefold()
    for auxiliary in words.language.auxiliaries:
        if low.startswith(auxiliary) and low[len(auxiliary) : len(auxiliary) + 1] == " ":
            return len(auxiliary) + 1
    return 0


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
