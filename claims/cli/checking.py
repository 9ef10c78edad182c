"""The commands that check a registry, and that accept what a check found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from claims.cli.option import LEVELS, Day, documents_option, registry_argument, this_day
from claims.output.exit import DONE, FOUND


@click.command(short_help="Find which claims cannot all be true, and say why.")
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
@click.option("--today", type=Day(), help="Day that decides which acceptances have expired (default: today).")
def check(registry: str, form: str, fail_on: str, documents: Path | None, today: date | None) -> int:
    """Find which claims of REGISTRY cannot all be true, and say why in plain arithmetic."""
    from claims.checking import check as run
    from claims.loading.named import load_named
    from claims.output.fitting import fitted

    loaded = load_named(registry)
    report = run(loaded, documents, today or this_day())
    if form == "json":
        from claims.output.json import rendered
    else:
        from claims.output.text import rendered
    click.echo(rendered(report) if form == "json" else fitted(rendered(report)), nl=False)
    worst = report.worst()
    return FOUND if worst is not None and LEVELS.index(worst) <= LEVELS.index(fail_on) else DONE


@click.command(short_help="Write that a finding was looked at and is accepted.")
@click.argument("finding")
@registry_argument
@click.option("--because", required=True, help="Why the finding is accepted.")
@click.option("--by", required=True, help="Who accepts it.")
@click.option("--until", type=Day(), required=True, help="Last day of the acceptance.")
def accept(finding: str, registry: str, because: str, by: str, until: date) -> int:
    """Write into REGISTRY that FINDING was looked at and is accepted; it then prints as a caveat."""
    from claims.editing.accepting import accept as run
    from claims.loading.named import own

    if until < this_day():
        raise click.UsageError(f"--until {until} is over: name the last day on which the acceptance holds")
    written = run(own(registry), finding, because, by, until)
    click.echo(f"accepted {finding} in {written.as_posix()}")
    return DONE
