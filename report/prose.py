"""Prose: running text in which every number is bound to a claim, a finding or a stated exception.

``**strong**`` marks emphasis, ``{…}`` a binding (:mod:`report.binding`). Any other digit or number word is a
problem with its place.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims import languages, wording
from report.binding import bound
from report.box import Inline, Run, Words
from report.edition import Edition
from report.spot import Steps
from report.wording import unbroken

_PIECE = re.compile(r"\{(?P<name>[^{}]*)\}|(?P<toggle>\*\*)")
NUMBER = re.compile(r"\d+(?:[.,'’\u00a0\u202f ]\d+)*")
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
MOST_MEANT = 3
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# "one" is mostly a pronoun, and a second or a quarter mostly no number; numbers that matter are bound anyway.
_HARMLESS = frozenset({"one", "a", "an", "no", "second", "quarter", "quarters"})
_MANY = (
    "twice thrice double doubled triple tripled quadruple dozen dozens hundred hundreds thousand thousands "
    "million millions billion billions trillion trillions"
)
_MANIFOLD = frozenset(_MANY.split())


def prose(text: str, edition: Edition, path: Steps, start: int = 0, *, sentence: bool = True) -> Words:
    """The words of a prose text; unbound numbers and unknown names are noted in the edition, with places.

    ``start`` is where the text begins in the option at ``path``. A ``sentence`` that begins with a binding
    begins with a capital letter.
    """
    found: list[Inline] = []
    strong: int | None = None
    position = 0
    for match in _PIECE.finditer(text):
        found += _free(text, position, match.start(), edition, path, start, strong is not None)
        position = match.end()
        if match["toggle"]:
            strong = match.start() if strong is None else None
            continue
        binding = bound(match["name"], edition, path, start + match.start(), len(match[0]))
        runs = binding.runs
        if sentence and binding.ours and not text[: match.start()].strip(" *\n"):
            runs = (Run(wording.sentence(runs[0].text), runs[0].emphasis, runs[0].link), *runs[1:])
        found += [_strong(run) for run in runs] if strong is not None else runs
    found += _free(text, position, len(text), edition, path, start, strong is not None)
    if strong is not None:
        edition.problem(
            "`**` opens emphasis that nothing closes", "write `**` behind it too", path, start + strong, 2
        )
    return tuple(found)


def _strong(run: Run) -> Run:
    return Run(run.text, "strong", run.link) if run.emphasis == "regular" else run


def _free(
    text: str, begin: int, end: int, edition: Edition, path: Steps, start: int, strong: bool
) -> list[Run]:
    """Text between bindings: no digit, no number word, no lone brace."""
    piece = text[begin:end]
    for offset, number in numbers(piece, edition.sheet.header.language):
        edition.problem(
            f"the number “{number}” stands in prose without a claim",
            _instead(number, edition),
            path,
            start + begin + offset,
            len(number),
        )
    for brace in re.finditer(r"[{}]", piece):
        edition.problem(
            "a brace that opens or closes nothing",
            "bindings are written {claim-id}",
            path,
            start + begin + brace.start(),
            1,
        )
    if not piece:
        return []
    return [Run(unbroken(re.sub(r"\s+", " ", piece)), "strong" if strong else "regular")]


def _instead(number: str, edition: Edition) -> str:
    """What to write in place of a number: the claims that print it, the date that it looks like, or any binding."""
    digits = _digits(number)
    meant = [
        f"{{{name}}}"
        for name, claim in edition.registry.claims.items()
        if digits and digits in (_digits(claim.figure), _digits(edition.figure(name)))
    ]
    if meant:
        return (
            f"write {' or '.join(meant[:MOST_MEANT])}, which prints this number with its hedge and its doubt"
        )
    if YEAR.fullmatch(number):
        return f"write {{claim-id.when}}, or {{date:{number}}} if it is the time of nothing claimed"
    bindings = "bind it as {claim-id}, {finding:…}, {count:…} or {date:…}"
    return f"{bindings}, or mark it {{literal:{number}|why it is no claim}}"


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())


@lru_cache(maxsize=8192)
def numbers(text: str, language: str) -> tuple[tuple[int, str], ...]:
    """Everything in a text that says a number, in digits or in words of a language: (offset, as written)."""
    found = [(match.start(), match[0]) for match in NUMBER.finditer(text)]
    found += [(match.start(), match[0]) for match in _WORD.finditer(text) if _is_number(match[0], language)]
    found += [(match.start(), match[0]) for match in _fractions(language).finditer(text)]
    return tuple(sorted(found))


@lru_cache(maxsize=16384)
def _is_number(word: str, language: str) -> bool:
    folded = word.casefold()
    if any(character.isnumeric() for character in word):  # ½, Ⅻ, km²
        return True
    known = _number_words(language)
    return any(part in known or part.removesuffix("fold") in known for part in (folded, *folded.split("-")))


@lru_cache(maxsize=8)
def _number_words(language: str) -> frozenset[str]:
    """Words that say how many, in a language: numbers, scale words, fractions, multiplicatives."""
    spoken = languages.load(language)
    every = (*spoken.numbers, *spoken.fractions, *spoken.scales)
    words = {word for word in every if " " not in word and len(word) > 2}
    return frozenset(words | _MANIFOLD) - _HARMLESS


@lru_cache(maxsize=8)
def _fractions(language: str) -> re.Pattern[str]:
    """Fractions of several words that no single word gives away: "a third of …", not "a third country"."""
    spoken = languages.load(language)
    phrases = [
        phrase
        for phrase in spoken.fractions
        if " " in phrase and not any(part in _number_words(language) for part in phrase.split())
    ]
    every = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{every})(?=\s+of\b|\s*(?:[.,;:!?)]|\Z))", re.IGNORECASE)
