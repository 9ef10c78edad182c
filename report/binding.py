"""Prose with bindings: every number in it comes from a claim, a finding or a stated exception.

    {visitors-2010}                  the claim's figure, with its hedges
    {visitors-2010.printed}          the figure exactly as printed, in quotation marks
    {visitors-2010.when}             the time it speaks of
    {quantity:under-16s}             a quantity's name (ages that define it stand there)
    {source:wttc-2017}               a footnote mark
    {implied:gdp}                    a value that the registry implies
    {finding:ID.ratio}               how many times apart the two figures of a finding are
    {finding:ID.arithmetic}          its two sides, as loosely as the print allows
    {finding:ID}                     the sentence of a finding
    {count:claims}                   claims, documents, works, carried, not-seen, comparisons, conflicts, findings
    {date:2018-01-22}                a date
    {literal:Article 34|reason}      anything else with digits, and why it is no claim

``**strong**`` marks emphasis. Any other digit or number word is a problem with its place.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims import date as dates
from claims import languages, wording
from report.box import Run, Words
from report.edition import Edition, dated, ratio, unbroken

_PIECE = re.compile(r"\{([^{}\n]*)\}|\*\*(.+?)\*\*", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")
# "one" is mostly a pronoun, and a second or a quarter mostly no number; numbers that matter are bound anyway.
_HARMLESS = frozenset({"one", "a", "an", "no", "second", "quarter", "quarters"})
_MANIFOLD = frozenset(
    "twice thrice double doubled triple tripled quadruple tenfold hundredfold thousandfold dozen dozens hundreds thousands millions "
    "billions trillions hundred thousand million billion trillion".split()
)

Path = tuple[str | int, ...]


def prose(text: str, edition: Edition, path: Path) -> Words:
    """The words of a prose text; unbound numbers and unknown names are noted in the edition, with their places."""
    found = _words(text, edition, path)
    if not found or not text.lstrip("* ").startswith("{"):
        return tuple(found)
    first = found[0]  # a text that starts with a binding starts with a capital letter
    return (Run(wording.sentence(first.text), first.emphasis, first.link), *found[1:])


def _words(text: str, edition: Edition, path: Path) -> list[Run]:
    found: list[Run] = []
    position = 0
    for match in _PIECE.finditer(text):
        found += _free(text, position, match.start(), edition, path)
        if match[2] is not None:
            for run in _words(match[2], edition, path):
                found.append(Run(run.text, "strong", run.link) if run.emphasis == "regular" else run)
        else:
            found += _bound(match[1].strip(), edition, path, match.start())
        position = match.end()
    found += _free(text, position, len(text), edition, path)
    return found


def _free(text: str, start: int, end: int, edition: Edition, path: Path) -> list[Run]:
    """Text between bindings: no digit, no number word."""
    piece = text[start:end]
    for match in _WORD.finditer(piece):
        if _is_number(match[0], edition.sheet.header.language):
            edition.problem(
                f"the number “{match[0]}” stands in prose without a claim",
                "bind it as {claim-id}, {finding:…}, {count:…} or {date:…}, or mark it {literal:" + match[0] + "|why it is no claim}",
                path,
                start + match.start(),
                len(match[0]),
            )
    for brace in re.finditer(r"[{}]", piece):
        edition.problem("a brace that opens or closes nothing", "bindings are written {claim-id}", path, start + brace.start(), 1)
    return [Run(unbroken(" ".join(piece.split()) if not piece.strip() else _spaced(piece)))] if piece else []


def _spaced(piece: str) -> str:
    """White-space runs as one space; one at either end stays."""
    return re.sub(r"\s+", " ", piece)


def _is_number(word: str, language: str) -> bool:
    folded = word.casefold()
    return any(character.isdigit() for character in word) or any(
        part in _number_words(language) for part in (folded, *folded.split("-"))
    )


@lru_cache(maxsize=8)
def _number_words(language: str) -> frozenset[str]:
    """Words that say how many, in a language: numbers, scale words, fractions, multiplicatives."""
    spoken = languages.load(language)
    words = {word for word in (*spoken.numbers, *spoken.fractions, *spoken.scales) if " " not in word and len(word) > 2}
    return frozenset(words | _MANIFOLD) - _HARMLESS


def _bound(name: str, edition: Edition, path: Path, offset: int) -> list[Run]:
    """What one binding prints."""
    kind, colon, rest = name.partition(":")
    resolve = _KINDS.get(kind) if colon else _claim
    words = resolve(rest if colon else name, edition) if resolve is not None else None
    if words is None:
        hint = f"known forms: {{claim-id}}, {', '.join('{' + one + ':…}' for one in sorted(_KINDS))}"
        edition.problem(f"{{{name}}} leads nowhere", _near(name, edition) or hint, path, offset, len(name) + 2)
        return [Run("[?]", "stop")]
    return words


def _near(name: str, edition: Edition) -> str:
    import difflib

    close = difflib.get_close_matches(name.partition(".")[0], edition.registry.claims, n=1)
    return f"did you mean {{{close[0]}}}?" if close and ":" not in name else ""


def _claim(name: str, edition: Edition) -> list[Run] | None:
    claim, _, part = name.partition(".")
    entry = edition.registry.claims.get(claim)
    if entry is None:
        return None
    if part == "":
        return [Run(edition.figure(claim))]
    if part == "printed":
        return [Run(f"“{entry.figure}”")]
    if part == "when":
        return [Run(edition.when(claim))]
    return None


def _quantity(name: str, edition: Edition) -> list[Run] | None:
    return [Run(edition.registry.quantities.title(name))] if name in edition.registry.quantities.entries else None


def _source(name: str, edition: Edition) -> list[Run] | None:
    return [edition.mark(name)] if name in edition.registry.sources else None


def _implied(name: str, edition: Edition) -> list[Run] | None:
    one = edition.implied.get(name)
    return [Run(unbroken(one.shown()))] if one is not None else None


def _finding(name: str, edition: Edition) -> list[Run] | None:
    wanted, _, part = name.rpartition(".") if name.endswith((".ratio", ".arithmetic")) else (name, "", "")
    finding = edition.finding(wanted)
    if finding is None:
        return None
    if part == "":
        return [Run(unbroken(finding.message))]
    if part == "arithmetic":
        lines = finding.judgement.arithmetic
        return [Run(unbroken(lines[-1].partition(": ")[2]))] if lines else None
    value = finding.judgement.ratio
    return None if value is None else [Run(ratio(value, finding.judgement.ratio_open))]


def _count(name: str, edition: Edition) -> list[Run] | None:
    registry, report = edition.registry, edition.report
    counts = {
        "claims": len(registry.claims),
        "documents": sum(1 for source in registry.sources.values() if source.seen),
        "works": sum(1 for source in registry.sources.values() if not source.seen),
        "carried": sum(1 for source in registry.sources.values() if source.read_through),
        "not-seen": sum(1 for source in registry.sources.values() if not source.seen),
        "comparisons": report.total("holds") + report.total("conflicts") + report.total("undecided"),
        "conflicts": sum(1 for one in report.findings if one.level != "note"),
        "findings": len(report.findings),
    }
    return [Run(spelt(counts[name], edition.sheet.header.language))] if name in counts else None


def spelt(number: int, language: str) -> str:
    """A whole number as running text has it: two to nine in words, larger ones in digits."""
    words = {value: word for word, value in languages.load(language).numbers.items() if " " not in word}
    return words[number] if 1 < number < 10 and number in words else wording.number_of(number)


def _date(name: str, edition: Edition) -> list[Run] | None:
    try:
        dates.parse(name)
    except ValueError:
        return None
    return [Run(dated(name))]


def _literal(name: str, edition: Edition) -> list[Run] | None:
    text, bar, reason = name.partition("|")
    return [Run(text)] if text and bar and reason.strip() else None


_KINDS = {
    "count": _count,
    "date": _date,
    "finding": _finding,
    "implied": _implied,
    "literal": _literal,
    "quantity": _quantity,
    "source": _source,
}
