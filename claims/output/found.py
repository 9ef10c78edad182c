"""The figures found in a document: a table for people, JSON for programs."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from click import style

from claims import wording
from claims.document.text import Text
from claims.figure import Figure
from claims.figure.step import number_text
from claims.languages import load
from claims.languages.identifying import likely, stretches
from claims.output.reading import figure_data
from claims.output.text import harmless
from claims.place import cells

FORMAT = 1
WIDEST = 34  # cells of a column; longer texts are cut
_HEADS = ("as printed", "value", "hedge", "unit", "kind", "noun")
_NAMES = {
    "legal": "legal reference",
    "list": "list number",
    "ordinal": "ordinal number",
    "phone": "telephone number",
    "section": "section number",
    "statistic": "test statistic",
    "url": "web link",
}
_NUMERIC = ("page", "paragraph", "line", "value")


def as_text(text: Text, figures: Sequence[Figure], language: str, everything: bool = False) -> str:
    """The claims as a table, and below what was set aside as no claim: counted, or listed too."""
    claims = [one for one in figures if one.is_claim]
    others = [one for one in figures if not one.is_claim]
    places = place_heads(text)
    head = style(f"{text.file}: {_said(len(claims), len(others))}", bold=True)
    parts = [[head, *unread(text), *doubted(text, language)]]
    if claims:
        rows = [((*place_cells(text, one.start), *_row(one)), readings(one)) for one in claims]
        parts.append(list(table((*places, *_HEADS), rows)))
    if others and everything:
        listed = [((*place_cells(text, one.start), folded(one.surface), one.kind), ()) for one in others]
        parts.append(["no claims", *table((*places, "as printed", "what it is"), listed)])
    elif others:
        parts.append([f"no claims: {counted(others)} (--all lists them)"])
    return harmless("\n\n".join("\n".join(lines) for lines in parts)) + "\n"


def as_json(text: Text, figures: Sequence[Figure], language: str) -> str:
    """All figures in the order of the text; numbers are strings, offsets count code points, ``end`` is exclusive."""
    claims, spoken = sum(one.is_claim for one in figures), spoken_at(text, language)
    document = {
        "format": FORMAT,
        "document": text.file,
        "sha256": text.sha256,
        "language": language,
        "looks_like": likely(text.content, language),
        "unread": list(text.unread),
        "figures": [found_data(text, one, spoken(one.start)) for one in figures],
        "counts": {"claims": claims, "no_claims": dict(sorted(_kinds(figures).items()))},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def found_data(text: Text, figure: Figure, language: str) -> dict[str, Any]:
    """One found figure as plain data: where it stands, whether it is a claim, and how it is read.

    ``language`` is that of the passage; a claim says itself in which it was read.
    """
    return {
        "start": figure.start,
        "end": figure.end,
        "line": text.line(figure.start),
        **place_data(text, figure.start),
        "is_claim": figure.is_claim,
        **figure_data(figure),
        "language": figure.language or language,
    }


def spoken_at(text: Text, language: str) -> Callable[[int], str]:
    """The language of the passage at an offset: the document's, or that of a sentence that is clearly in another."""
    passages = list(stretches(text.content, language))
    starts = [start for start, _, _ in passages]
    return lambda offset: passages[max(0, bisect_right(starts, offset) - 1)][2] if passages else language


def place_heads(text: Text) -> tuple[str, ...]:
    """The columns that lead to a place: page in a PDF, paragraph in a DOCX or an HTML page, and line."""
    return (*place_data(text, 0), "line")


def place_cells(text: Text, offset: int) -> tuple[str, ...]:
    return (*map(str, place_data(text, offset).values()), str(text.line(offset)))


def place_data(text: Text, offset: int) -> dict[str, int]:
    """The page or the paragraph of an offset, where the document's format has them."""
    page = text.page(offset)
    if page is not None:
        return {"page": page}
    return {"paragraph": text.paragraph(offset)} if text.paragraphs else {}


def unread(text: Text) -> Iterator[str]:
    """What of the document could not be read: figures there are not found."""
    for what in text.unread:
        yield style(f"not read: {what}", fg="yellow")


def doubted(text: Text, language: str) -> Iterator[str]:
    """Whether the text seems to be in another language than somebody told."""
    other = likely(text.content, language)
    if other is not None:
        told, seen = (f"{load(code).name} ({code})" for code in (language, other))
        yield style(
            f"check the language: this looks like {seen}, and what is not clearly that was read as {told}",
            fg="yellow",
        )


def counted(figures: Iterable[Figure]) -> str:
    """How many numbers of each kind, the most frequent first: 30 citations, 24 years, 1 legal reference."""
    kinds = sorted(Counter(one.kind for one in figures).items(), key=lambda one: (-one[1], one[0]))
    return ", ".join(
        f"{wording.number_of(count)} {_NAMES.get(kind, kind)}{_plural(count)}" for kind, count in kinds
    )


def _plural(count: int) -> str:
    return "" if count == 1 else "s"


def table(heads: Sequence[str], rows: Iterable[tuple[Sequence[str], Sequence[str]]]) -> Iterator[str]:
    """Lines of a table; each row may have lines of remarks below it. Numbers stand at the right."""
    listed = [(tuple(cut(cell) for cell in row), below) for row, below in rows]
    widths = [
        max([cells(head), *(cells(row[index]) for row, _ in listed)]) for index, head in enumerate(heads)
    ]
    right = [head in _NUMERIC for head in heads]
    yield style(_line(heads, widths, right), bold=True)
    for row, below in listed:
        yield _line(row, widths, right)
        for remark in below:
            yield style(f"{'':>{widths[0]}}    {remark}", dim=True)


def value_text(figure: Figure) -> str:
    """The value or the ends, for a table; a question mark where nothing could be read."""
    if figure.value is not None:
        return number_text(figure.value)
    if figure.low is not None and figure.high is not None:
        return f"{number_text(figure.low)} to {number_text(figure.high)}"
    return "?"


def readings(figure: Figure) -> list[str]:
    """What an ambiguous figure could be, a line each."""
    return [
        f"could be {note.removeprefix('reading: ')}" for note in figure.notes if note.startswith("reading: ")
    ]


def folded(text: str) -> str:
    """The text with white space folded, so that a figure over a line end stays in one line."""
    return " ".join(text.split())


def cut(text: str) -> str:
    """The text, cut where it is wider than a column."""
    if cells(text) <= WIDEST:
        return text
    while cells(text) > WIDEST - 1:
        text = text[: min(len(text) - 1, WIDEST - 1)]
    return text + "…"


def _row(one: Figure) -> tuple[str, ...]:
    hedge = "" if one.hedge == "exact" else ", ".join(one.hedges)
    return (
        folded(one.surface),
        value_text(one),
        hedge.replace("_", " "),
        (one.unit or "").replace("_", " "),
        one.kind,
        folded(one.noun or ""),
    )


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    shown = []
    for cell, width, at_right in zip(row, widths, right, strict=True):
        room = " " * (width - cells(cell))
        shown.append(room + cell if at_right else cell + room)
    return "  ".join(shown).rstrip()


def _said(claims: int, others: int) -> str:
    plural = "s" if claims != 1 else ""
    return f"{wording.number_of(claims)} figure{plural} that may be claims, {wording.number_of(others)} that are none"


def _kinds(figures: Iterable[Figure]) -> Counter[str]:
    return Counter(one.kind for one in figures if not one.is_claim)
