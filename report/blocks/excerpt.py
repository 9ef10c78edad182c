"""An excerpt: the passage that holds some claims, from the local document; a ruled box where that is not at hand."""

from __future__ import annotations

from claims.registry.field import Entry, Id, Line, Listed, described
from report.box import Box, DrawingRoom, KeepTogether, Panel, Paragraph, Run
from report.edition import Edition
from report.naming import known
from report.passage import Missing, Passage, passage
from report.spot import Steps
from report.style import MM


class Excerpt(Entry):
    """Which passage: the whole sentences that hold these claims."""

    claims: Listed[Id] = described(
        "Claims of one source; the excerpt runs from the first to the last.",
        good=["visitors-2010"],
        bad="page 3",
    )
    room: Line = described(
        "Height in millimetres of the box to paste the passage in, where the document is not at hand.",
        good=50,
        bad="5 cm",
        default=45,
    )


Options = Excerpt


def boxes(options: Excerpt, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """The passage under its paper's name, or room for it."""
    here = (*path, "claims")
    if not options.claims:
        edition.problem("an excerpt needs claims", "write `claims: [claim-id]`", here)
        return ()
    there = [known(name, edition, (*here, index)) for index, name in enumerate(options.claims)]
    if not all(there):
        return ()
    sources = dict.fromkeys(edition.registry.claims[name].source for name in options.claims)
    if len(sources) > 1:
        edition.problem(f"these claims stand in {len(sources)} sources", "one excerpt for each source", here)
        return ()
    (source,) = sources
    try:
        found = passage(source, options.claims, edition)
    except Missing as missing:
        edition.problem(missing.message, missing.hint, here)
        found = missing.place
    if isinstance(found, Passage):
        return (_quoted(found, source, edition),)
    return (_room(found, source, options.room, edition),)


def _quoted(found: Passage, source: str, edition: Edition) -> Panel:
    said = edition.words.excerpt.format(paper=edition.short(source), place=found.place)
    language = edition.registry.sources[source].language or ""
    return Panel((Paragraph((Run(found.text),), "excerpt", language=language),), (Run(said),), look="frame")


def _room(place: str, source: str, height: int, edition: Edition) -> KeepTogether:
    said = edition.words.paste_here.format(paper=edition.short(source))
    where = f" ({place})" if place else ""
    label = Paragraph((Run(f"{said}{where}"),), "note", keep=True)
    return KeepTogether((label, DrawingRoom(height * MM, said)))
