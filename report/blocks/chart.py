"""A chart of claims, drawn from the registry: its title states the finding, its source stands below."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from claims.loading.invalid import shown, suggestion
from claims.registry.field import Entry, Line, Listed, Omittable, Truth, described, refuse
from claims.registry.worded import MarkedText
from report import plots
from report.box import Box, Column, Paragraph, Run, TableBox, plain
from report.box import Chart as ChartBox
from report.characters import note_uncovered
from report.edition import Edition
from report.naming import Named, labelled
from report.plots import Wanted
from report.prose import prose
from report.spot import Steps
from report.version import runs


def _kind(text: str) -> str:
    if text not in plots.kinds():
        near = suggestion(text, plots.kinds())
        raise refuse(f"{shown(text)} is not a chart", near or f"one of: {', '.join(plots.kinds())}")
    return text


Kind = Annotated[str, AfterValidator(_kind), WithJsonSchema({"type": "string", "enum": list(plots.kinds())})]


class Chart(Entry):
    """Which chart of which claims."""

    kind: Kind = described(
        "unit-squares: areas on a linear scale; bars: lengths from zero; nested-parts: what lies inside what; "
        "icon-array: shares as discs; competing-estimates: printed figures on one scale, by whom they go back to; "
        "trend: one quantity over the years; timeline: time spoken of against year of the source; "
        "source-ladder: who repeats whom, and what changed on the way; "
        "origin-map: the works behind a registry; conflict-map: what does not fit together.",
        good="unit-squares",
        bad="pie",
    )
    claims: Listed[Named] = described(
        "The claims it shows; a conflict-map without them shows all that do not fit together, an origin-map the works "
        "behind all.",
        good=["under-18s", "under-16s"],
        bad="all",
        default=(),
    )
    title: MarkedText = described(
        "What it shows, as a finding.", good="{under-16s} against {under-18s}", bad=""
    )
    subtitle: Omittable[MarkedText] = described(
        "Measure, place and period.", good="Persons, Thailand", bad="", default=None
    )
    scale: Omittable[plots.Scale] = described(
        "linear or log (each step ten times as much), for competing-estimates; the chart chooses if left out.",
        good="linear",
        bad="square",
        default=None,
    )
    from_zero: Truth = described(
        "Whether the scale of a trend starts at zero; the chart says so where it does not.",
        good=True,
        bad="mostly",
        default=True,
    )
    unit: Omittable[MarkedText] = described(
        "Name of the unit of one square.", good="children", bad="", default=None
    )
    per_square: Omittable[Line] = described("Units in one square.", good=10000, bad="many", default=None)

    blanks: Truth = described(
        "Whether what is known of each work and each step is left to be filled in by hand, for a source-ladder or an "
        "origin-map; on a worksheet it always is, and the key has it in full.",
        good=True,
        bad="some",
        default=False,
    )
    reasons: Truth = described(
        "Whether the reasons of the works stand below it: how each is placed to know, and how well it supports the "
        "figure, in the registry's words.",
        good=True,
        bad="A",
        default=False,
    )
    data_table: Truth = described(
        "Whether its data stand below it as a table.", good=True, bad="below", default=False
    )


Options = Chart


def boxes(options: Chart, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One chart with title, subtitle and source line; nothing where it would tell what blind pages do not."""
    if edition.design.blind and plots.tells(options.kind):
        return ()
    if edition.design.companion_of and not plots.has_blanks(options.kind):
        return ()  # a key has what the pages of students leave open, and no other chart
    _note_unheeded(options, edition, path)
    own = () if options.claims else plots.own_claims(options.kind, edition)
    named = options.claims or own or ()
    claims = tuple(
        plots.Named(name, plain(label), (*path, "claims", index))
        for index, name, label in labelled(named, edition, (*path, "claims"))
    )
    title = prose(options.title, edition, (*path, "title"))
    subtitle = prose(options.subtitle, edition, (*path, "subtitle")) if options.subtitle else ()
    unit = plain(prose(options.unit, edition, (*path, "unit"), sentence=False)) if options.unit else ""
    if not claims and (options.claims or own is None):
        if own is None:
            edition.problem("a chart needs claims", "write `claims: [claim-id]`", (*path, "claims"))
        return ()
    per_square = Fraction(options.per_square) if options.per_square else None
    wanted = Wanted(claims, path, unit, per_square, options.scale, options.from_zero, options.blanks)
    if said := plots.instead(options.kind, wanted, edition):
        return (Paragraph(said, "small"),)  # without the title, which states what would be shown
    plotted = plots.plotted(options.kind, wanted, edition)
    if plotted is None or note_uncovered(plotted.texts, edition, path):
        return ()
    source = _source_line([one.claim for one in claims], edition)
    passages = _passages(claims, edition)
    chart = ChartBox(
        plotted.draw, plotted.height, plotted.alt, title, subtitle, source, options.kind, passages
    )
    table = (_data_table(plotted, dict(passages), edition),) if options.data_table else ()
    return (chart, *table, *(_reasons(options, wanted, edition) if options.reasons else ()))


def _reasons(options: Chart, wanted: Wanted, edition: Edition) -> tuple[Box, ...]:
    """Below a chart: each work with the reasons that the registry gives, in words; blind pages have none."""
    if edition.design.blind or not plots.heeds(options.kind, "reasons"):
        return ()
    return tuple(
        Paragraph(
            (edition.work(work, emphasis="strong"), Run(" "), edition.mark(work), Run(" "), *runs(*said)),
            "note",
        )
        for work, said in plots.reasons(options.kind, wanted, edition)
    )


def _note_unheeded(options: Chart, edition: Edition, path: Steps) -> None:
    """Note what the sheet asks of a chart that has no such thing: it would be ignored in silence."""
    for option in plots.OPTIONS:
        if option in options.model_fields_set and not plots.heeds(options.kind, option):
            heeding = ", ".join(kind for kind in plots.kinds() if plots.heeds(kind, option))
            hint = f"leave it out; charts with `{option}`: {heeding}"
            edition.problem(f"a {options.kind} has no `{option}`", hint, (*path, option))


def _passages(claims: tuple[plots.Named, ...], edition: Edition) -> tuple[tuple[str, str], ...]:
    """What a chart may say in another language than the page's: figures as printed, titles of works."""
    found: dict[str, str] = {}
    for name in [one.claim for one in claims] or edition.registry.claims:
        said = edition.figure(name)
        found[said] = edition.spoken(name, said)
    for run in map(edition.work, edition.registry.sources):
        found.setdefault(run.text, run.language)
    own = edition.tongue.language
    return tuple((said, language) for said, language in found.items() if language not in ("", own))


def _data_table(plotted: plots.Plotted, languages: dict[str, str], edition: Edition) -> TableBox:
    """What the chart shows, line by line, for those who would rather read it or check it."""
    header, rows = plotted.table
    cells = tuple(
        tuple((Run(cell, language=languages.get(cell, "")),) for cell in row) for row in (header, *rows)
    )
    columns = tuple(Column(_share(column)) for column in zip(header, *rows, strict=True))
    summary = edition.words.data_table.format(alt=plotted.alt)
    return TableBox(columns, cells[:1], cells[1:], summary, row_heads=1)


def _share(column: tuple[str, ...]) -> float:
    """A column is about as wide as its longest entry asks for, within reason."""
    return float(min(max(8, *(len(cell) for cell in column)), 40))


def _source_line(claims: list[str], edition: Edition) -> tuple[Run, ...]:
    words = edition.words
    line = [Run(f"{words.source} ")]
    for index, source in enumerate(dict.fromkeys(edition.registry.claims[name].source for name in claims)):
        line += [Run(words.list_join)] if index else []
        line += [edition.work(source), Run(" "), edition.mark(source)]
    return (*line, Run(f"{words.stop} {words.as_printed_there}"))
