"""Prose: running text in which every number is bound to a claim, a finding or a stated exception.

``**strong**`` marks emphasis, ``{…}`` a binding (:mod:`report.binding`). Any other digit or number word is a
problem with its place.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claims import wording
from report.binding import bound
from report.box import Inline, Run, Words
from report.edition import Edition
from report.number_words import numbers
from report.spot import Steps
from report.version import Foreign
from report.wording import unbroken

_PIECE = re.compile(r"\{(?P<name>[^{}]*)\}|(?P<toggle>\*\*)")
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
MOST_MEANT = 3


def prose(text: str, edition: Edition, path: Steps, start: int = 0, *, sentence: bool = True) -> Words:
    """The words of a prose text; unbound numbers and unknown names are noted in the edition, with places.

    ``start`` is where the text begins in the option at ``path``. A ``sentence`` that begins with a binding
    begins with a capital letter.
    """
    found: list[Inline] = []
    strong: int | None = None
    position = 0
    elsewhere = text.language if isinstance(text, Foreign) else ""
    if elsewhere:
        found += [Run(edition.words.elsewhere.format(language=elsewhere), "stop"), Run(" ")]
    for match in _PIECE.finditer(text):
        found += _free(text, position, match.start(), edition, path, start, strong is not None)
        position = match.end()
        if match["toggle"]:
            strong = match.start() if strong is None else None
            continue
        binding = bound(match["name"], edition, path, start + match.start(), len(match[0]))
        runs = binding.runs
        if sentence and binding.ours and not text[: match.start()].strip(" *\n"):
            runs = (replace(runs[0], text=wording.sentence(runs[0].text)), *runs[1:])
        found += [_strong(run) for run in runs] if strong is not None else runs
    found += _free(text, position, len(text), edition, path, start, strong is not None)
    if strong is not None:
        edition.problem(
            "`**` opens emphasis that nothing closes", "write `**` behind it too", path, start + strong, 2
        )
    return _in(elsewhere, found) if elsewhere else tuple(found)


def _in(language: str, runs: list[Inline]) -> Words:
    """Runs in a language that is not the page's."""
    return tuple(
        Run(run.text, run.emphasis, run.link, run.language or language) if isinstance(run, Run) else run
        for run in runs
    )


def _strong(run: Run) -> Run:
    return replace(run, emphasis="strong") if run.emphasis == "regular" else run


def _free(
    text: str, begin: int, end: int, edition: Edition, path: Steps, start: int, strong: bool
) -> list[Run]:
    """Text between bindings: no digit, no number word, no lone brace."""
    piece = text[begin:end]
    language = text.language if isinstance(text, Foreign) else edition.sheet.language
    for offset, number in numbers(piece, language):
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
