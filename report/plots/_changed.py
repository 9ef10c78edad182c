"""What changed from one claim to a later one that hands it on, in the words of a sheet."""

from __future__ import annotations

from claims.trail.change import Change
from report.charts.source_ladder import Change as Shown
from report.edition import Edition


def changed(change: Change, earlier: str, later: str, edition: Edition) -> Shown:
    """The change with what each of the two says: figures and words as printed, titles, times and places in ours."""
    pair = (_said(change, earlier, change.before, edition), _said(change, later, change.after, edition))
    return Shown(change.aspect, *pair)


def _said(change: Change, claim: str, printed: str, edition: Edition) -> str:
    match change.aspect:
        case "population":
            return edition.title(claim)
        case "time":
            return edition.when(claim)
        case "place":
            place = edition.registry.where(claim) or ""
            return edition.tongue.place(place, printed)
        case _:
            return edition.tongue.quoted(printed)
