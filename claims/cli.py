"""The command `claims`: the only place where claims and report meet."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from claims.collector import collector_paused
from claims.output.exit import DONE, FOUND, ended
from claims.place import Place, Problem, Unusable

if TYPE_CHECKING:
    from claims.output import reference
    from claims.registry.registry import Registry

LEVELS = ("error", "warning", "note")
SCHEMAS = ("registry", "sheet")
BIBLIOGRAPHIES = ("csl-json", "bibtex", "ris")

T = TypeVar("T")


def main() -> NoReturn:
    """Run the command and leave with the exit codes that the README lists. No input gives a traceback."""
    ended(lambda: cli.main(standalone_mode=False))


class _Date(click.ParamType[date]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day such as 2027-06-30", param, ctx)


def _today() -> date:
    """SOURCE_DATE_EPOCH's day where it is set, else the system's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        with suppress(ValueError, OverflowError, OSError):  # a number that is no time: as if it were not set
            return datetime.fromtimestamp(int(epoch), UTC).date()
    return date.today()


def _fitted(text: str) -> str:
    from claims.output.fitting import fitted

    return fitted(text)


def _load(name: str) -> Registry:
    from claims.loading.named import load_named

    return load_named(name)


class _LanguageOption(click.Option):
    """An option that lists the languages there are only where its help is asked for."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        from claims.languages import codes

        self.help = f"Language of the text: {', '.join(codes())}."
        return super().get_help_record(ctx)


registry_argument = click.argument("registry")
document_argument = click.argument("document", type=click.Path(path_type=Path))
language_option = click.option("--language", "-l", required=True, cls=_LanguageOption)
documents_option, documents_required = (
    click.option(
        "--documents",
        type=click.Path(path_type=Path, exists=True, file_okay=False),
        required=required,
        help="Folder with the documents of the sources: txt, md, pdf, docx, html.",
    )
    for required in (False, True)
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="claimsheet", prog_name="claims")
def cli() -> None:
    """Keep every printed number with its source, find which cannot all be true, print sheets that hide no doubt.

    \b
    Start here:
      claims new my-registry            a small registry and a sheet to change
      claims check my-registry          what does not fit together, and why
      claims build my-registry          the sheets as PDF, in build/
      claims open build/brief.en.pdf    a finished sheet against the registry inside it
      claims draft paper.txt -l en -o paper.yaml
                                        a registry of every figure that paper.txt prints

    REGISTRY is a YAML file, a folder of them, or the name of a shipped registry.
    Exit codes: 0 done, 1 findings, 2 unusable input, 70 fault of ours, 130 interrupted.
    """


@cli.command(short_help="Find which claims cannot all be true, and say why.")
@registry_argument
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(LEVELS),
    default="error",
    show_default=True,
    help="Least level that gives exit code 1.",
)
@documents_option
@click.option(
    "--today", type=_Date(), help="Day that decides which acceptances have expired (default: today)."
)
def check(registry: str, form: str, fail_on: str, documents: Path | None, today: date | None) -> int:
    """Find which claims of REGISTRY cannot all be true, and say why in plain arithmetic."""
    from claims.checking import check as run

    loaded = _load(registry)
    report = run(loaded, documents, today or _today())
    if form == "json":
        from claims.output.json import rendered
    else:
        from claims.output.text import rendered
    click.echo(rendered(report) if form == "json" else _fitted(rendered(report)), nl=False)
    worst = report.worst()
    return FOUND if worst is not None and LEVELS.index(worst) <= LEVELS.index(fail_on) else DONE


@cli.command(short_help="Print the sheets of a registry as PDF.")
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

    for written in build_all(
        path, output, draft=draft, documents=documents, to=formats, warn=warn, language=language
    ):
        click.echo(written.as_posix())
    return DONE


@cli.command(name="open", short_help="Compare a finished sheet with the registry inside it.")
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
    from report.opening.opened import opened
    from report.opening.saving import save
    from report.opening.telling import as_json as json_of
    from report.opening.telling import as_text

    found = opened(sheet)
    written = save(found.read.files, folder) if folder is not None else ()
    click.echo(json_of(found) if as_json else _fitted(as_text(found)), nl=False)
    for path in written:
        click.echo(path.as_posix(), err=as_json)
    return DONE if found.agrees else FOUND


def _sheet_checks() -> list[str]:
    from report.checks import all_checks

    return [one.name for one in all_checks()]


def _explained_sheet_check(name: str) -> str | None:
    """The manual of a check of printed sheets: those live with the pages, which the rest of claims does not know."""
    from claims.output.explanation import manual
    from report.checks import GROUP, all_checks

    found = next((one for one in all_checks() if one.name == name), None)
    return "\n".join(manual(found.name, GROUP, found.at_most, found.manual)) if found else None


@cli.command(short_help="Explain a check, a field, a claim, a finding or implied values.")
@click.argument("name")
@click.argument("registry", required=False)
def explain(name: str, registry: str | None) -> int:
    """Explain NAME: a check (its manual), a section, block or field of a registry or sheet (what it says and where it
    stands), a claim, quantity or finding of REGISTRY, or `implied` for all it implies."""
    from claims.output import reference
    from claims.output.explanation import explain as explained
    from claims.output.explanation import nearest

    loaded = _load(registry) if registry else None
    text = (
        explained(name, loaded)
        or _explained_sheet_check(name)
        or reference.explained(name, homes := _homes())
    )
    if not text:
        where = f" in {registry}" if registry else "; for a claim, quantity or finding name its registry too"
        raise click.UsageError(
            f"nothing is called {name!r}{where}.{nearest(name, loaded, [*reference.names(homes), *_sheet_checks()])}"
        )
    click.echo(_fitted(text))
    return DONE


def _homes() -> tuple[reference.Home, ...]:
    """Everything that a registry or a sheet may hold."""
    from claims.output.reference import Home, registry_homes
    from report.blocks import all_blocks
    from report.header import Header

    of_blocks = (
        Home(("a sheet", "blocks", name), one.summary, one.options) for name, one in all_blocks().items()
    )
    return *registry_homes(), Home(("a sheet",), "", Header), *of_blocks


@cli.command(
    short_help="Show how a printed figure is read, step by step.",
    context_settings={"ignore_unknown_options": True},  # a figure may start with a minus
)
@click.argument("text")
@language_option
@click.option("--json", "as_json", is_flag=True, help="The reading as JSON.")
def read(text: str, language: str, as_json: bool) -> int:
    """Show how a printed figure is read, step by step, and what else it could be."""
    from claims.output.reading import as_text, rendered_json

    try:
        shown, refused = rendered_json(text, language) if as_json else as_text(text, language)
    except LookupError as unknown:
        raise click.UsageError(str(unknown)) from None
    click.echo(shown)
    return FOUND if refused else DONE


@cli.command(short_help="Find every figure of a document.")
@document_argument
@language_option
@click.option("--all", "everything", is_flag=True, help="List the numbers that are no claims too.")
@click.option("--json", "as_json", is_flag=True, help="Every number as JSON, with offsets.")
def find(document: Path, language: str, everything: bool, as_json: bool) -> int:
    """Find every figure of DOCUMENT: where it stands, how it is read, what it counts.

    DOCUMENT is a text, Markdown, PDF, DOCX or HTML file. Years, dates, pages, numbers of articles and the like are
    told apart and counted below.
    """
    from claims.figure.finding import find_figures
    from claims.output import found
    from claims.registry.opening import opened

    text = opened(document)
    figures = _in_language(lambda: find_figures(text.content, language))
    shown = (
        found.as_json(text, figures, language)
        if as_json
        else found.as_text(text, figures, language, everything)
    )
    click.echo(shown, nl=False)
    return DONE


@cli.command(short_help="Write a first registry of a document, with questions.")
@document_argument
@language_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    help="The registry to write; never one that is there already.",
)
def draft(document: Path, language: str, output: Path) -> int:
    """Write a first registry of DOCUMENT: every figure with its place, and a question for you to answer."""
    from claims.editing.drafting import draft as run

    drafted = _in_language(lambda: run(document, language, output))
    for line in drafted.lines(output, document):
        click.echo(line)
    return DONE


@cli.command(short_help="Pair a document's citations with its list of references.")
@document_argument
@click.option(
    "--issued", help="When the document was issued (EDTF, such as 2018): works issued later are told."
)
@click.option("--json", "as_json", is_flag=True, help="Every citation and work as JSON, with offsets.")
def references(document: Path, issued: str | None, as_json: bool) -> int:
    """Pair the citations of DOCUMENT with its list of references: what is cited and not listed, listed and not cited,
    spelt in two ways, dated impossibly, or known only through another work.

    Author and year, numbers in brackets and notes are read, in English, Indonesian, German, Spanish and French; what a
    line of the list does not say for certain is left open.
    """
    from claims import date as dates
    from claims.citation.pairing import citing
    from claims.output import citing as output
    from claims.registry.opening import opened

    if issued is not None:
        try:
            dates.parse(issued)
        except ValueError as problem:
            raise click.BadParameter(str(problem), param_hint="--issued") from None
    text = opened(document)
    found = citing(text.content)
    shown = output.as_json(text.file, found, issued) if as_json else output.as_text(text.file, found, issued)
    click.echo(shown, nl=False)
    return DONE


@cli.command(short_help="Show which figures of the documents are missing.")
@registry_argument
@documents_required
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--all", "everything", is_flag=True, help="List what is registered, set aside or no claim too.")
@click.option(
    "--paste",
    type=click.Choice(["claims", "set-aside"]),
    help="Print YAML for what is missing, to paste into the registry and finish.",
)
def coverage(registry: str, documents: Path, form: str, everything: bool, paste: str | None) -> int:
    """Show which figures of the documents REGISTRY holds, sets aside with a reason, or misses.

    Exits with 1 when a figure is missing, a text cannot be read, or a question of a draft waits for an answer.
    """
    from claims.covering import coverage as run
    from claims.output import coverage as output

    loaded = _load(registry)
    covered = run(loaded, documents)
    if not covered:
        place = loaded.place_of("sources", 0)
        raise Unusable(
            Problem(place, "no source of this registry has a text", "add `text: {file: …}` to what you read")
        )
    if paste:
        shown = output.as_yaml(loaded, covered, paste.replace("-", "_"))
    elif form == "json":
        shown = output.as_json(loaded, covered)
    else:
        shown = output.as_text(loaded, covered, everything)
    click.echo(shown, nl=False)
    return DONE if all(one.complete for one in covered) else FOUND


def _in_language(run: Callable[[], T]) -> T:
    """What ``run`` gives; a language without a file is told as a wrong option."""
    from claims.languages import UnknownLanguage

    try:
        return run()
    except UnknownLanguage as unknown:
        raise click.UsageError(str(unknown)) from None


@cli.command(short_help="Write where each figure stands in its text.")
@registry_argument
@documents_required
def anchor(registry: str, documents: Path) -> int:
    """Find every figure in the texts of its sources and write its place into REGISTRY, keeping its layout."""
    from claims.editing.anchoring import anchor as run
    from claims.loading.named import own

    outcome = run(own(registry), documents)
    for line in outcome.lines:
        click.echo(line)
    return FOUND if outcome.open else DONE


@cli.command(short_help="Write that a finding was looked at and is accepted.")
@click.argument("finding")
@registry_argument
@click.option("--because", required=True, help="Why the finding is accepted.")
@click.option("--by", required=True, help="Who accepts it.")
@click.option("--until", type=_Date(), required=True, help="Last day of the acceptance.")
def accept(finding: str, registry: str, because: str, by: str, until: date) -> int:
    """Write into REGISTRY that FINDING was looked at and is accepted; it then prints as a caveat."""
    from claims.editing.accepting import accept as run
    from claims.loading.named import own

    if until < _today():
        raise click.UsageError(f"--until {until} is over: name the last day on which the acceptance holds")
    written = run(own(registry), finding, because, by, until)
    click.echo(f"accepted {finding} in {written.as_posix()}")
    return DONE


@cli.command(short_help="Make a small registry to change, or copy a shipped one.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--from", "shipped", default=None, help="Copy a shipped registry instead, such as thailand.")
def new(folder: Path, shipped: str | None) -> int:
    """Make FOLDER with a small registry and a sheet to change, or a copy of a shipped registry."""
    from claims import seeds
    from claims.document.edit import write_atomically

    name = shipped or seeds.STARTER
    files = seeds.files(name)
    if not files:
        known = ", ".join(one for one in seeds.names() if one != seeds.STARTER)
        raise click.UsageError(f"no shipped registry is called {name!r}; there are: {known}")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        place, hint = Place(folder.as_posix(), 1, 1), "give the name of a new folder"
        raise Unusable(Problem(place, "this folder is there already and not empty", hint))
    folder.mkdir(parents=True, exist_ok=True)
    for what in SCHEMAS:  # the first line of each file names its schema for editors
        files[f"{what}.schema.json"] = _schema(what).encode()
    for file, data in files.items():
        write_atomically(folder / file, data)
        click.echo((folder / file).as_posix())
    click.echo(f"next: claims check {folder.as_posix()}, then claims build {folder.as_posix()}")
    return DONE


@cli.command(short_help="Print the JSON Schema of a registry or a sheet.")
@click.argument("what", type=click.Choice(SCHEMAS), default="registry")
def schema(what: str) -> int:
    """Print the JSON Schema of a registry or of a sheet, for editors and checkers."""
    click.echo(_schema(what), nl=False)
    return DONE


def _schema(what: str) -> str:
    from claims.registry.schema import registry_schema, rendered

    if what == "registry":
        return rendered(registry_schema())
    from report.sheet import sheet_schema

    return rendered(sheet_schema())


@cli.command(name="import", short_help="Add the works of a bibliography to the sources.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--into", "registry", required=True, help="The registry whose sources grow; its layout stays.")
def import_(file: Path, registry: str) -> int:
    """Add the works of FILE to the sources of a registry: CSL-JSON (.json), BibTeX (.bib) or RIS (.ris).

    Fields that the registry has none for are kept under `more`. What cannot be read is told with its line, and kept
    as printed; the exit code is then 1. A work that is there already, the same, is not added again.
    """
    from claims.editing.importing import import_sources
    from claims.loading.named import own

    imported = import_sources(file, own(registry))
    for line in imported.lines():
        click.echo(_harmless(line))
    return DONE if imported.complete else FOUND


def _harmless(line: str) -> str:
    from claims.output.text import harmless

    return harmless(line)


@cli.command(short_help="Print the claims as a table or JSON-LD, or the sources as a bibliography.")
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
    loaded = _load(registry)
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


if __name__ == "__main__":
    main()
