"""One work under several spellings.

Flags: A work whose authors or title are printed otherwise where a text cites it (`spelt:`).

Why: Two spellings look like two works: a reader who searches for one finds nothing, and one source counts twice.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      gugic: {title: Under the veil, author: [Gugić Zrinka], issued: 2014, spelt: [{as: Grugic, by: report}]}
    claims: {}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      masood:
        {title: Not for Sale, author: [Mas'ood], issued: 1990, spelt: [{as: Mas’ood}, {as: Not For Sale, by: report}]}
    claims: {}

Undecided: Nothing. Which spelling is right is not asked.

Innocent if: Both spellings are in use, as where a name is carried over from another script.

Method: The words of the names, without accents, apostrophes, case, initials and what joins them; ue is the same as ü.
Authors may be named in another order, by family name, or the first for all; bodies by their letters, as WHO is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from claims.checks import Setting
from claims.citation.authors import authors
from claims.citation.name import tokens
from claims.citation.words import AND, OTHERS
from claims.finding import Judgement, held
from claims.phrase import excuse, listed, phrase, source_id
from claims.registry.registry import Registry
from claims.registry.source import Source, Spelling

GROUP = "Sources"
AT_MOST = "note"

CHECK = "name-variants"

LONGEST_SHORT = 12
_TWO_LETTERS = {
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa",
    "æ": "ae", "Æ": "Ae", "ß": "ss",
}  # fmt: skip
_JOINTS = re.compile(rf"(?<!\w)(?:{OTHERS}|{AND})(?!\w)", re.IGNORECASE)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each work that has another spelling."""
    for name in sorted(registry.sources):
        source = registry.sources[name]
        other = [one for one in source.spelt if not _same(source, one)]
        if other:
            yield _note(name, other)
        elif source.spelt:
            yield held(CHECK)


def _same(source: Source, spelling: Spelling) -> bool:
    """Whether the spelling differs by signs and case only from the title, or names authors by words of their names: in
    another order, without given names, or the first of several for all."""
    if sorted(tokens(spelling.printed)) == sorted(tokens(source.title or "")):
        return True
    words = tokens(_JOINTS.sub(" ", spelling.printed))
    every = authors(source.author).named
    if any(_is_short_for(spelling.printed, one) for one in every if isinstance(one, str)):
        return True  # persons, with given and family names, are not known by letters
    named = [one if isinstance(one, str) else one.shown() for one in every]
    names = {word for one in named for word in (*tokens(one), *tokens(_spelt_out(one)))}
    spelt_out = tokens(_JOINTS.sub(" ", _spelt_out(spelling.printed)))
    return bool(words) and (names.issuperset(words) or names.issuperset(spelt_out))


def _spelt_out(name: str) -> str:
    """A name whose letters that others lack are written with two, as passports have them: Mueller, Soerensen."""
    composed = unicodedata.normalize("NFC", name)
    return "".join(_TWO_LETTERS.get(sign, sign) for sign in composed)


def _is_short_for(printed: str, name: str) -> bool:
    """Whether capitals stand for the words of a name: WHO, OECD; or for its words and letters within: UNICEF."""
    short = printed.replace(".", "").replace(" ", "")
    if not (short.isalpha() and short.isupper() and 1 < len(short) <= LONGEST_SHORT):
        return False
    words = [word for word in re.split(r"[^\w’']+", _bare(name)) if word]
    first = [word[0] for word in words]
    capitals = [word[0] for word in words if word[0].isupper()]
    if len(capitals) < 2 or short[0] != first[0].upper():
        return False
    short = _bare(short)
    by_words = _within(short, "".join(first).upper())
    return by_words or (_within(short, "".join(words).upper()) and _within("".join(capitals), short))


def _bare(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))


def _within(letters: str, text: str) -> bool:
    """Whether the letters stand in a text, in their order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _note(name: str, spellings: list[Spelling]) -> Judgement:
    every = sorted(spellings, key=lambda one: (one.printed, one.by or ""))
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        entries=(("sources", name),),
        fields=("spelt",),
        message=phrase(
            "{work} is also printed as {spellings}: one work, spelt in more ways than one.",
            work=source_id(name),
            spellings=listed(map(_shown, every)),
        ),
        innocent_if=(
            excuse("both spellings are in use, as for names from another script"),
            excuse("two works are meant", "then give each an entry of its own"),
        ),
    )


def _shown(one: Spelling) -> str:
    if one.by is None:
        return phrase("“{spelling}”", spelling=one.printed)
    return phrase("“{spelling}” in {document}", spelling=one.printed, document=source_id(one.by))
