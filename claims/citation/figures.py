"""The figures of a whole document: what its lists of works print is no claim of the document's own."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from claims.citation.numbered import round_numbers
from claims.citation.reference_list import reference_lists
from claims.figure import Figure
from claims.figure.finding import find_figures


def document_figures(text: str, language: str) -> list[Figure]:
    """Every figure of a document, as :func:`claims.find_figures` finds them, less the claims of its lists of works.

    Years, volumes, pages and the numbers in titles of listed works, and the numbers by which a text cites them in
    round brackets, are of the kind ``citation`` and no claims. A list
    ends where prose, notes or a table begin. Raises UnknownLanguage for a code without a language file.
    """
    figures = find_figures(text, language)
    lists = reference_lists(text)
    spans = [(work.start, work.end) for one in lists for work in one.works]
    spans = sorted([*spans, *((one.start, one.end) for one in round_numbers(text, lists))])
    starts = [start for start, _ in spans]

    def is_listed(figure: Figure) -> bool:
        position = bisect_right(starts, figure.start) - 1
        return position >= 0 and figure.start < spans[position][1]

    return [_as_citation(one) if is_listed(one) else one for one in figures]


def _as_citation(figure: Figure) -> Figure:
    return replace(figure, kind="citation", is_claim=False, hedge="exact", unit=None, noun=None, notes=())
