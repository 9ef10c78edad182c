"""A timeline of claims: the time each figure speaks of against the year of the work it is cited to."""

from __future__ import annotations

from datetime import date as Day
from fractions import Fraction

from claims import date as dates
from claims.date import Date
from claims.reasoning.timing import period
from claims.registry.registry import Registry
from report.charts.timeline import Row, Timeline
from report.edition import Edition
from report.plots import Wanted
from report.wording import dated


def data(wanted: Wanted, edition: Edition) -> Timeline:
    """One row a claim. What speaks of the time of its text stands at the year of that text, and says so."""
    registry = edition.registry
    rows = []
    for named in wanted.claims:
        when = period(registry, named.claim)
        span = _span(when) if when is not None else None
        note = _note(named.claim, when, edition) if when is not None else ""
        years = _source_years(registry, named.claim)
        rows.append(Row(named.label, edition.figure(named.claim), span, years, note))
    return Timeline(tuple(rows))


def _note(claim: str, when: Date, edition: Edition) -> str:
    """What the bar does not show: that it stands at the time of the text, and that its date is doubted."""
    said = [edition.words.drawn_at_text] if edition.registry.claims[claim].when == "source" else []
    said += [dated(str(when), edition.words)] if when.uncertain or when.approximate else []
    return ", ".join(said)


def _span(when: Date) -> tuple[Fraction | None, Fraction | None]:
    """The stretch of time a date names, its doubt aside; an end that it leaves open stays open."""
    plain = _undoubted(str(when))
    return _year(plain.earliest_start), _year(plain.latest_end, after=True)


def _undoubted(text: str) -> Date:
    """A date without its signs of doubt: they widen its bounds for checks, not on a picture."""
    return dates.parse("".join(sign for sign in text if sign not in "~?%"))


def _source_years(registry: Registry, claim: str) -> tuple[Fraction, Fraction] | None:
    """From the first to the last year of the works cited for a claim; of the text where it cites none."""
    citing = registry.claims[claim].citing
    cited = (
        [one.source for one in citing]
        if isinstance(citing, tuple) and citing
        else [registry.claims[claim].source]
    )
    issued = [_undoubted(text) for name in cited if (text := registry.sources[name].issued)]
    starts = [start for one in issued if (start := _year(one.earliest)) is not None]
    ends = [end for one in issued if (end := _year(one.latest, after=True)) is not None]
    return (min(starts), max(ends)) if starts and ends and min(starts) < max(ends) else None


def _year(day: Day | None, *, after: bool = False) -> Fraction | None:
    """A day as a year: 2010 for its first day, 2011 for the moment after its last one."""
    if day is None:
        return None
    length = (Day(day.year, 12, 31) - Day(day.year, 1, 1)).days + 1
    return day.year + Fraction(day.timetuple().tm_yday - 1 + after, length)
