"""The command `claims`: the only place where claims and report meet."""

from __future__ import annotations

import difflib
from importlib import import_module
from typing import NoReturn

import click

from claims.output.exit import ended

# Which file of this package has a command, and the name of its function there.
_HOMES = {
    "accept": ("checking", "accept"),
    "anchor": ("document", "anchor"),
    "build": ("sheet", "build"),
    "check": ("checking", "check"),
    "coverage": ("document", "coverage"),
    "draft": ("document", "draft"),
    "explain": ("explanation", "explain"),
    "export": ("bibliography", "export"),
    "find": ("document", "find"),
    "import": ("bibliography", "import_"),
    "new": ("registry", "new"),
    "open": ("sheet", "open_"),
    "read": ("document", "read"),
    "references": ("document", "references"),
    "schema": ("registry", "schema"),
}


def main() -> NoReturn:
    """Run the command and leave with the exit codes that the README lists. No input gives a traceback."""
    ended(lambda: cli.main(standalone_mode=False))


class _Commands(click.Group):
    """A group that imports only the file of the command that is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_HOMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _HOMES:
            return None
        file, function = _HOMES[cmd_name]
        command: click.Command = getattr(import_module(f"claims.cli.{file}"), function)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named; of another name the nearest is proposed, not run."""
        if args and args[0] not in _HOMES and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], _HOMES, n=1)
            hint = f"Did you mean {near[0]!r}?" if near else f"There are {', '.join(_HOMES)}."
            ctx.fail(f"there is no command {args[0]!r}. {hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
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
