"""The commands that make a registry and tell what one may hold."""

from __future__ import annotations

from pathlib import Path

import click

from claims.cli.option import SCHEMAS
from claims.output.exit import DONE
from claims.place import Place, Problem, Unusable


class _StarterLanguage(click.Option):
    """An option that lists the languages there are only where its help is asked for."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        from claims import seeds

        self.help = f"Language of the small registry and its sheet: {', '.join(seeds.starters())}."
        return super().get_help_record(ctx)


@click.command(short_help="Make a small registry to change, or copy a shipped one.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--from", "shipped", default=None, help="Copy a shipped registry instead, such as thailand.")
@click.option("--language", "-l", default=None, cls=_StarterLanguage)
def new(folder: Path, shipped: str | None, language: str | None) -> int:
    """Make FOLDER with a small registry and a sheet to change, or a copy of a shipped registry."""
    from claims import seeds
    from claims.document.edit import write_atomically

    if shipped and language:
        raise click.UsageError("--language is for a small registry, not for a copy; leave out one of the two")
    starters = seeds.starters()
    if language and language not in starters:
        raise click.UsageError(
            f"there is no small registry in {language!r}; there are: {', '.join(starters)}"
        )
    name = shipped or starters[language or seeds.OWN]
    files = seeds.files(name)
    if not files:
        known = ", ".join(one for one in seeds.names() if one not in starters.values())
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


@click.command(short_help="Print the JSON Schema of a registry or a sheet.")
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
