"""Reading one printed figure: from characters to a value and the two intervals it may stand for.

Notes of a Figure begin with a fixed word, so that checks can look for it: ``separator:``,
``scale-word-clash:``, ``double-hedge:``, ``up-to:``, ``estimate:``, ``currency:``, ``direction:``,
``negative:``, ``per:``.
"""

from __future__ import annotations

from claims.figure.characters import plain, shown
from claims.figure.figure import Figure, Refused
from claims.figure.grammar import parse
from claims.figure.lexicon import Lexicon, lexicon
from claims.figure.meaning import figure_of
from claims.figure.parts import Parts
from claims.figure.token import tokens
from claims.phrase import named, phrase

LONGEST = 200


def read(text: str, language: str) -> Figure:
    """What a printed figure stands for in a language (a BCP 47 code of claims.languages).

    The value is the number as printed, in the unit as printed. ``strict`` is half a unit of the last printed digit to
    each side, ``loose`` half a unit of the last digit that is no zero; a whole count printed in full is strictly
    itself; a hedge takes the place of either or widens it (claims/figure/hedge.py). ``start`` and ``end`` leave out
    white space around the figure and a full stop after it.
    Raises Refused, with every reading there is, for a text that is no figure of the language or has two
    readings; raises UnknownLanguage for a code without a language file.
    """
    words = lexicon(language)
    start, end = extent(text)
    surface = text[start:end]
    try:
        normal, parts = taken_apart(surface, words)
        return figure_of(parts, surface, start, parts.noun_in(normal))
    except Refused as refused:
        raise explained(refused, text, words) from None


def extent(text: str) -> tuple[int, int]:
    """Where the figure begins and ends in the text, less white space around it and a full stop after it."""
    end = len(text.rstrip())
    if end and text[end - 1] == ".":
        end = len(text[: end - 1].rstrip())
    return min(len(text) - len(text.lstrip()), end), end


def taken_apart(surface: str, words: Lexicon) -> tuple[str, Parts]:
    """The text in plain characters, and the parts that the grammar finds in it; raises Refused."""
    if len(surface) > LONGEST:
        raise too_long(len(surface))
    normal = plain(surface, words.rules.decimal, words.rules.group)
    if len(normal) > LONGEST:  # a few characters fall into two when accents are composed
        raise too_long(len(normal))
    parts = parse(tokens(normal, words), words)
    if parts.letter and parts.letter[0].needs_money and not parts.money:
        letter, number = parts.letter
        readings = tuple(rival.format(n=number) for rival in letter.rivals)
        raise Refused(
            phrase("its one-letter scale word has two readings; print the currency or the whole word"),
            readings,
        )
    return normal, parts


def explained(refused: Refused, text: str, words: Lexicon) -> Refused:
    """A refusal that also names the text and the language it was read in."""
    why = phrase(
        "{text} cannot be read as a figure in {language}: {why}",
        text=shown(text),
        language=named("languages", words.language.code, words.language.name),
        why=refused.why,
    )
    return Refused(why, refused.readings)


def too_long(count: int) -> Refused:
    """A refusal of a text of so many characters."""
    return Refused(
        phrase("it has {count} characters, and no figure has more than {most}", count=count, most=LONGEST)
    )
