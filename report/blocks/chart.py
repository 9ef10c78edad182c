"""A chart of claims, drawn from the registry: its title states the finding, its source stands below."""

from __future__ import annotations

from typing import Literal

from claims.field import Entry, Listed, Text, described
from report import plots
from report.binding import prose
from report.box import Box, Chart, Run, plain
from report.edition import Edition
from report.naming import Named, labelled


class Options(Entry):
    """Which chart of which claims."""

    kind: Literal["unit-squares", "source-ladder", "timeline"] = described(
        "unit-squares: areas on a linear scale; source-ladder: who repeats whom; timeline: time spoken of against year of the source.",
        good="unit-squares",
        bad="pie",
    )
    claims: Listed[Named] = described("The claims it shows.", good=["under-18s", "under-16s"], bad="all")
    title: Text = described("What it shows, as a finding.", good="{under-16s} against {under-18s}", bad="")
    subtitle: Text | None = described("Measure, place and period.", good="Persons, Thailand", bad="", default=None)
    unit: Text | None = described("Name of the unit of one square.", good="children", bad="", default=None)
    per_square: Text | None = described("Units in one square, in digits.", good="10000", bad="many", default=None)


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One chart with title, subtitle and source line."""
    labels = {name: plain(label) for name, label in labelled(options.claims, edition, (*path, "claims"))}
    plotted = plots.plotted(options.kind, labels, edition, options.unit, options.per_square)
    if plotted is None:
        edition.problem(f"a {options.kind} needs claims that can be drawn", "give claims with readable figures", (*path, "claims"))
        return ()
    sources = dict.fromkeys(edition.registry.claims[name].source for name in labels)
    line: list[Run] = [Run("Source: ")]
    for index, source in enumerate(sources):
        line += [Run(", ")] if index else []
        line += [Run(edition.short(source) + " "), edition.mark(source)]
    line.append(Run(". Figures as printed there."))
    return (
        Chart(
            plotted.draw,
            plotted.height,
            plotted.alt,
            prose(options.title, edition, (*path, "title")),
            prose(options.subtitle, edition, (*path, "subtitle")) if options.subtitle else (),
            tuple(line),
        ),
    )
