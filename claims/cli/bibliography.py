"""The commands that bring works in from a bibliography and print a registry for other tools."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claims.cli.option import BIBLIOGRAPHIES, registry_argument
from claims.output.exit import DONE, FOUND


@click.command(name="import", short_help="Add the works of a bibliography to the sources.")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--from",
    "form",
    type=click.Choice(BIBLIOGRAPHIES),
    default=None,
    help="The format, where the suffix does not tell it.",
)
@click.option("--into", "registry", required=True, help="The registry whose sources grow; its layout stays.")
@click.option(
    "--skip-same",
    is_flag=True,
    help="Leave out what has the title, authors and year of a source that is there.",
)
def import_(file: Path, form: str | None, registry: str, skip_same: bool) -> int:
    """Add the works of FILE to the sources of a registry: CSL-JSON (.json), BibTeX (.bib) or RIS (.ris).

    A FILE named - is standard input, whose format its first entry tells.

    Fields that the registry has none for are kept under `more`. What cannot be read is told with its line, and kept
    as printed; the exit code is then 1. A work that is there already, the same, is not added again.
    """
    from claims.editing.importing import STDIN, import_sources
    from claims.loading.named import own

    target = own(registry)
    piped = sys.stdin.buffer.read() if str(file) == "-" else None
    name = file if piped is None else STDIN
    imported = import_sources(name, target, form=form or "", data=piped, skip_same=skip_same)
    for line in imported.lines():
        click.echo(_harmless(line))
    return DONE if imported.complete else FOUND


def _harmless(line: str) -> str:
    from claims.output.text import harmless

    return harmless(line)


@click.command(short_help="Print the claims as a table or JSON-LD, or the sources as a bibliography.")
@registry_argument
@click.option(
    "--to",
    "form",
    type=click.Choice(["csv", "json", "jsonld", *BIBLIOGRAPHIES]),
    required=True,
    help="csv, json, jsonld: the claims; csl-json, bibtex and ris: the sources.",
)
def export(registry: str, form: str) -> int:
    """Print the claims of REGISTRY: figures as printed, values and intervals exact. Or its sources as a bibliography.

    csv and json are a table; jsonld has the claims and their sources in the words of schema.org. What the format of
    a bibliography cannot carry is told on the error output.
    """
    from claims.loading.named import load_named

    loaded = load_named(registry)
    if form in BIBLIOGRAPHIES:
        from claims.output import bibliography

        text, told = bibliography.rendered(loaded, form)
        click.echo(text, nl=False)
        for line in told:
            click.echo(_harmless(line), err=True)
        return DONE

    from claims.output import jsonld, table

    forms = {"csv": table.as_csv, "json": table.as_json, "jsonld": jsonld.rendered}
    click.echo(forms[form](loaded), nl=False)
    return DONE
