"""What a document cites and lists, and where the two do not meet: as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claims.citation.dating import carried, misdated
from claims.citation.footnote import UNKNOWN
from claims.citation.pair import Unlisted
from claims.citation.pairing import Citing
from claims.citation.reference import Reference
from claims.output.text import harmless

LONGEST = 90
NO_LIST = "no list of references was found"


def summary(found: Citing, issued: str | None = None) -> str:
    """All in one line: how many citations and works, and how many of each doubt."""
    listed = f"{found.listed} listed work{'' if found.listed == 1 else 's'}" if found.has_list else NO_LIST
    if found.noted:
        listed += f", {len(found.noted)} work{'' if len(found.noted) == 1 else 's'} named in notes"
    cited = f"{len(found.citations)} citation{'' if len(found.citations) == 1 else 's'}"
    counts = [
        (len(found.unlisted) if found.has_list else 0, "cited and not listed"),
        (len(found.uncited), "listed, no citation found"),
        (len(_spelt(found)), "spelt in two ways"),
        (len(list(misdated(found, issued))), "with dates that do not fit"),
    ]
    doubts = ", ".join(f"{number} {what}" for number, what in counts if number)
    return f"{cited}, {listed}" + (f"; {doubts}" if doubts else "")


def untraced(found: Citing) -> Iterator[str]:
    """A line for each work that is known through one that no list and no note tells."""
    for one in found.untraced:
        named = one.mention
        who = " and ".join(named.names) + f" {named.year}{named.letter}"
        said = _cut(who.strip() or named.title)
        why = "may be one of several works" if one.candidates else "is neither listed nor noted"
        yield f"line {one.citation.line}: {_cut(one.citation.surface)} knows a work through “{said}”, which {why}"


def as_text(file: str, found: Citing, issued: str | None = None) -> str:
    """The report for people: a heading and a line with its place for each thing to look at."""
    parts = [f"{file}: {summary(found, issued)}"]
    parts += _paired(found)
    heading = "Cited, not listed" if found.has_list else f"Works cited ({NO_LIST})"
    for title, lines in (
        (heading, [_unlisted(one) for one in found.unlisted]),
        ("Listed, no citation found", [_uncited(found, at) for at in found.uncited]),
        ("Spelt in two ways, as it seems", _spelt(found)),
        ("May be one of several listed works", list(_several(found))),
        ("Dates that do not fit together", [
            f"{_place(found.works[one.work])}  {found.works[one.work].shown}: {one.message}"
            for one in misdated(found, issued)
        ]),
        ("Known through another work", [
            *(f"{_place(work)}  {work.shown}, through {carrier.shown}" for work, carrier in carried(found)),
            *(f"{f'line {one.citation.line}':>10}  {_cut(one.citation.surface)}" for one in found.second_hand),
        ]),
    ):  # fmt: skip
        if lines:
            parts += ["", title, *lines]
    return harmless("\n".join(parts)) + "\n"


def _paired(found: Citing) -> Iterator[str]:
    """How many of the works that citations name are those of the list, and of notes."""
    noted = sum(one.work in found.noted for one in found.pairs)
    paired = sum(one.work is not None for one in found.pairs) - noted
    every = f"{len(found.pairs)} works named by citations"
    if found.has_list:
        yield f"{paired} of {every} found among those listed" + (
            f", {noted} are those of notes" if noted else ""
        )
    elif noted:
        yield f"{noted} of {every} are those of notes"


def _place(work: Reference) -> str:
    return f"{f'line {work.line}':>10}"


def _unlisted(one: Unlisted) -> str:
    first = one.citations[0]
    more = f", {len(one.citations)} times" if len(one.citations) > 1 else ""
    spelt = f"; also spelt {', '.join(f'“{each}”' for each in one.spellings)}" if one.spellings else ""
    years = "; that name is listed with another year" if one.other_years else ""
    carrier = (
        f" (known through “{_cut(one.mention.title)}”)" if one.mention.number.startswith(UNKNOWN) else ""
    )
    return f"{f'line {first.line}':>10}  {_cut(first.surface)}{carrier}{more}{spelt}{years}"


def _uncited(found: Citing, at: int) -> str:
    work = found.works[at]
    named = "; the text names its author without a year" if at in found.named else ""
    return f"{_place(work)}  {_cut(work.printed)}{named}"


def _spelt(found: Citing) -> list[str]:
    lines: dict[str, None] = {}
    for one in found.spellings:
        work = found.works[one.work]
        listed = work.title if one.what == "title" else "; ".join(work.authors)
        lines[
            f"{f'line {one.line}':>10}  “{_cut(one.said)}”, listed in line {work.line} as “{_cut(listed)}”"
        ] = None
    for unlisted in found.unlisted:
        for other in unlisted.spellings:
            first = unlisted.citations[0]
            lines[f"{f'line {first.line}':>10}  {_cut(first.surface)}, also “{_cut(other)}”"] = None
    return list(lines)


def _several(found: Citing) -> Iterator[str]:
    for one in found.pairs:
        if one.work is None and one.candidates:
            lines = ", ".join(str(found.works[at].line) for at in one.candidates)
            yield f"{f'line {one.citation.line}':>10}  {_cut(one.citation.surface)}: lines {lines}"


def _cut(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= LONGEST else folded[: LONGEST - 1] + "…"


def as_json(file: str, found: Citing, issued: str | None = None) -> str:
    """The whole of it as JSON: works by their place in the list, citations with offsets and the works they name."""
    wrong = list(misdated(found, issued))
    works = [
        _work(found, at, [one.message for one in wrong if one.work == at]) for at in range(len(found.works))
    ]
    citations = [
        {
            "surface": one.surface, "start": one.start, "end": one.end, "line": one.line,
            "works": [
                {"names": list(pair.mention.names), "year": pair.mention.year, "title": pair.mention.title,
                 "work": pair.place, "through": pair.carrier, "candidates": list(pair.candidates),
                 "spelt_otherwise": pair.spelt or None}
                for pair in found.pairs_of.get(one, ())
            ],
        }
        for one in found.citations
    ]  # fmt: skip
    unlisted = [
        {"surface": one.citations[0].surface, "lines": [each.line for each in one.citations],
         "names": list(one.mention.names), "year": one.mention.year, "title": one.mention.title,
         "spellings": list(one.spellings)}
        for one in found.unlisted
    ]  # fmt: skip
    whole: dict[str, Any] = {
        "format": 1, "file": file, "has_list": found.has_list, "works": works, "citations": citations,
        "not_listed": unlisted, "not_cited": list(found.uncited),
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _work(found: Citing, at: int, wrong: list[str]) -> dict[str, Any]:
    one = found.works[at]
    said = {
        "printed": one.printed, "line": one.line, "label": one.label, "authors": list(one.authors),
        "year": one.year + one.letter, "title": one.title, "container": one.container, "URL": one.url,
        "DOI": one.doi, "accessed": one.accessed,
    }  # fmt: skip
    kept = {key: value for key, value in said.items() if value}
    return {
        "listed": at < found.listed,
        "noted": at in found.noted,
        "carrier": found.carrier_of(at),
        "dates": wrong,
        **kept,
    }
