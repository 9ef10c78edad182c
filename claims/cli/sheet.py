"""The commands that print sheets and open finished ones."""

from __future__ import annotations

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from claims.cli.option import documents_option
from claims.collector import collector_paused
from claims.output.exit import DONE, FOUND
from claims.place import Problem

if TYPE_CHECKING:
    from claims.finding import Report


@click.command(short_help="Print the sheets of a registry as PDF.")
@click.argument("registry_or_sheet")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("build"),
    show_default=True,
    help="Folder for the files.",
)
@click.option(
    "--to",
    default="pdf",
    show_default=True,
    metavar="FORMATS",
    help="pdf for the pages, png and svg for each chart on its own; with commas between.",
)
@click.option(
    "--draft", is_flag=True, help="Print whatever is there, with a watermark and a list of what is missing."
)
@click.option(
    "--language", "-l", default=None, metavar="CODE", help="Only this language of each sheet, such as id."
)
@documents_option
def build(
    registry_or_sheet: str, output: Path, to: str, draft: bool, language: str | None, documents: Path | None
) -> int:
    """Print the sheets of a registry, or one sheet, as PDF, each in all of its languages. Findings never stop a
    build; they are printed."""
    from report.drawing.manual import leave_out

    with collector_paused():
        leave_out()
        from report.building import FORMATS, build_all

    formats = [one.strip().lower() for one in to.split(",") if one.strip()]
    for one in formats:
        if one not in FORMATS:
            raise click.BadParameter(f"{one!r} is not one of {', '.join(FORMATS)}", param_hint="--to")
    if not formats:
        raise click.BadParameter(f"name one of {', '.join(FORMATS)}", param_hint="--to")
    path = Path(registry_or_sheet)
    if not path.exists():
        from claims import seeds

        path = seeds.path_of(registry_or_sheet) or path

    def warn(problem: Problem) -> None:
        click.echo(f"warning: {problem}\n", err=True)

    def tell(report: Report) -> None:
        from claims.output.text import counted_levels, harmless

        if report.findings:
            folder = path.parent.as_posix() if path.is_file() else registry_or_sheet
            click.echo(
                harmless(f"{counted_levels(report)}; `claims check {quote(folder)}` tells all"), err=True
            )

    for written in build_all(
        path, output, draft=draft, documents=documents, to=formats, warn=warn, language=language, tell=tell
    ):
        click.echo(written.as_posix())
    return DONE


@click.command(name="open", short_help="Compare a finished sheet with the registry inside it.")
@click.argument("sheet", type=click.Path(path_type=Path), metavar="SHEET.pdf")
@click.option("--json", "as_json", is_flag=True, help="The outcome as JSON, with every difference.")
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Write the files inside to this new folder too.",
)
def open_(sheet: Path, as_json: bool, folder: Path | None) -> int:
    """Take the registry out of SHEET.pdf, check it again, and compare every number on the pages with the claims and
    findings that it comes from.

    \b
    Exits with
      0  every number that must be there is, none says more than its claim, none stands on nothing
      1  something differs: it is told with its page, what is printed and what the claim or finding says
      2  the file cannot be read, or carries no registry: no sheet of ours, or a page for students
    """
    from claims.output.fitting import fitted
    from report.opening.opened import opened
    from report.opening.saving import save
    from report.opening.telling import as_json as json_of
    from report.opening.telling import as_text

    found = opened(sheet)
    written = save(found.read.files, folder) if folder is not None else ()
    click.echo(json_of(found) if as_json else fitted(as_text(found)), nl=False)
    for path in written:
        click.echo(path.as_posix(), err=as_json)
    return DONE if found.agrees else FOUND
