"""A timeline of claims: the time each figure speaks of against the year of the work it is cited to."""

from __future__ import annotations

from fractions import Fraction

from claims.date import Date
from claims.reasoning.timing import period
from claims.registry.registry import Registry
from report.charts.timeline import Row, Timeline, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._span import span, undoubted, year
from report.wording import dated


def data(wanted: Wanted, edition: Edition) -> Timeline:
    """One row a claim. What speaks of the time of its text stands at the year of that text, and says so."""
    registry = edition.registry
    rows = []
    for named in wanted.claims:
        when = period(registry, named.claim)
        stretch = span(when) if when is not None else None
        note = _note(named.claim, when, edition) if when is not None else ""
        years = _source_years(registry, named.claim)
        rows.append(Row(named.label, edition.figure(named.claim), stretch, years, note))
    return Timeline(tuple(rows), words=edition.tongue.worded(Words(), "timeline"))


def _note(claim: str, when: Date, edition: Edition) -> str:
    """What the bar does not show: that it stands at the time of the text, and that its date is doubted or a season."""
    said = [edition.words.drawn_at_text] if edition.registry.claims[claim].when == "source" else []
    said += [dated(str(when), edition.words)] if when.is_doubted or when.season else []
    return edition.words.list_join.join(said)


def _source_years(registry: Registry, claim: str) -> tuple[Fraction, Fraction] | None:
    """From the first to the last year of the works cited for a claim; of the text where it cites none."""
    citing = registry.claims[claim].citing
    cited = (
        [one.source for one in citing]
        if isinstance(citing, tuple) and citing
        else [registry.claims[claim].source]
    )
    issued = [undoubted(text) for name in cited if (text := registry.sources[name].issued)]
    starts = [start for one in issued if (start := year(one.earliest)) is not None]
    ends = [end for one in issued if (end := year(one.latest, after=True)) is not None]
    return (min(starts), max(ends)) if starts and ends and min(starts) < max(ends) else None
