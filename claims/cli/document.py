"""The commands that read documents: their figures, citations, and what a registry has of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from claims.cli.option import document_argument, documents_required, language_option, registry_argument
from claims.output.exit import DONE, FOUND
from claims.place import Problem, Unusable

T = TypeVar("T")


@click.command(
    short_help="Show how a printed figure is read, step by step.",
    context_settings={"ignore_unknown_options": True},  # a figure may start with a minus
)
@click.argument("text", nargs=-1, required=True)
@language_option
@click.option("--json", "as_json", is_flag=True, help="The reading as JSON.")
def read(text: tuple[str, ...], language: str, as_json: bool) -> int:
    """Show how a printed figure is read, step by step, and what else it could be."""
    from claims.output.reading import as_text, rendered_json

    try:
        printed = " ".join(text)
        shown, refused = rendered_json(printed, language) if as_json else as_text(printed, language)
    except LookupError as unknown:
        raise click.UsageError(str(unknown)) from None
    click.echo(shown)
    return FOUND if refused else DONE


@click.command(short_help="Find every figure of a document.")
@document_argument
@language_option
@click.option("--all", "everything", is_flag=True, help="List the numbers that are no claims too.")
@click.option("--json", "as_json", is_flag=True, help="Every number as JSON, with offsets.")
def find(document: Path, language: str, everything: bool, as_json: bool) -> int:
    """Find every figure of DOCUMENT: where it stands, how it is read, what it counts.

    DOCUMENT is a text, Markdown, PDF, DOCX or HTML file. Years, dates, pages, numbers of articles and the like are
    told apart and counted below.
    """
    from claims.citation.figures import document_figures
    from claims.output import found
    from claims.registry.opening import opened

    text = opened(document)
    figures = _in_language(lambda: document_figures(text.content, language))
    shown = (
        found.as_json(text, figures, language)
        if as_json
        else found.as_text(text, figures, language, everything)
    )
    click.echo(shown, nl=False)
    return DONE


@click.command(short_help="Write a first registry of a document, with questions.")
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


@click.command(short_help="Pair a document's citations with its list of references.")
@document_argument
@click.option(
    "--issued", help="When the document was issued (EDTF, such as 2018): works issued later are told."
)
@click.option("--json", "as_json", is_flag=True, help="Every citation and work as JSON, with offsets.")
def references(document: Path, issued: str | None, as_json: bool) -> int:
    """Pair the citations of DOCUMENT with its list of references: what is cited and not listed, listed and not cited,
    spelt in two ways, dated impossibly, or known only through another work.

    Author and year, numbers in brackets and notes are read, in the words of every language that this tool knows; what a
    line of the list does not say for certain is left open. All that is told are notes: the exit code is 0.
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


@click.command(short_help="Show which figures of the documents are missing.")
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
    from claims.loading.named import load_named
    from claims.output import coverage as output

    loaded = load_named(registry)
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


@click.command(short_help="Write where each figure stands in its text.")
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


def _in_language(run: Callable[[], T]) -> T:
    """What ``run`` gives; a language without a file is told as a wrong option."""
    from claims.languages import UnknownLanguage

    try:
        return run()
    except UnknownLanguage as unknown:
        raise click.UsageError(str(unknown)) from None
