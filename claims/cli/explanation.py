"""The command that explains a check, a field, a claim, a finding or what a registry implies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from claims.output.exit import DONE

if TYPE_CHECKING:
    from claims.output import reference

_FINDING = re.compile("[0-9a-f]{10}")


@click.command(short_help="Explain a check, a field, a claim, a finding or implied values.")
@click.argument("name")
@click.argument("registry", required=False)
def explain(name: str, registry: str | None) -> int:
    """Explain NAME: a check (its manual), a section, block or field of a registry or sheet (what it says and where it
    stands), a claim, quantity or finding of REGISTRY, or `implied` for all it implies."""
    from claims.loading.named import load_named
    from claims.output import reference
    from claims.output.explanation import explain as explained
    from claims.output.explanation import nearest
    from claims.output.fitting import fitted

    loaded = load_named(registry) if registry else None
    text = (
        explained(name, loaded) or _explained_sheet_check(name) or reference.explained(name, known := homes())
    )
    if not text:
        if name == "implied" and loaded is None:
            raise click.UsageError("name the registry whose implied values are asked for, behind `implied`")
        if told := _value(name):
            raise click.UsageError(told)
        near = nearest(name, loaded, [*reference.names(known), *_sheet_checks()])
        raise click.UsageError(f"{_unknown(name, registry)}{near}")
    click.echo(fitted(text))
    return DONE


def _unknown(name: str, registry: str | None) -> str:
    """That nothing has a name, and where names are found: ids of findings change with what they tell."""
    if registry is None:
        return f"nothing is called {name!r}; for a claim, quantity or finding name its registry too."
    if _FINDING.fullmatch(name):
        return f"{registry} has no finding {name!r} any more, or not yet: `claims check {registry}` prints their ids."
    return f"nothing is called {name!r} in {registry}."


def _value(name: str) -> str | None:
    """Which field takes a name that is no field itself: layouts and kinds of charts have names too."""
    from report import layouts, plots

    if name in plots.kinds():
        return f"{name!r} is a kind of chart: `claims explain kind` lists all, `claims explain chart` what each takes."
    if name in layouts.all_layouts():
        return f"{name!r} is a layout, written as `layout: {name}`; `claims new DIR` makes a sheet to start from."
    return None


def _sheet_checks() -> list[str]:
    from report.checks import all_checks

    return [one.name for one in all_checks()]


def _explained_sheet_check(name: str) -> str | None:
    """The manual of a check of printed sheets: those live with the pages, which the rest of claims does not know."""
    from claims.output.explanation import manual
    from report.checks import GROUP, all_checks

    found = next((one for one in all_checks() if one.name == name), None)
    return "\n".join(manual(found.name, GROUP, found.at_most, found.manual)) if found else None


def homes() -> tuple[reference.Home, ...]:
    """Everything that a registry or a sheet may hold."""
    from claims.output.reference import Home, registry_homes
    from report.blocks import all_blocks
    from report.header import Header

    of_blocks = (
        Home(("a sheet", "blocks", name), one.summary, one.options) for name, one in all_blocks().items()
    )
    return *registry_homes(), Home(("a sheet",), "", Header), *of_blocks
