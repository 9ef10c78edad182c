"""Arguments and options that several commands share."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

LEVELS = ("error", "warning", "note")
SCHEMAS = ("registry", "sheet")
BIBLIOGRAPHIES = ("csl-json", "bibtex", "ris")


class Day(click.ParamType[date]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day such as 2027-06-30", param, ctx)


def this_day() -> date:
    """SOURCE_DATE_EPOCH's day where it is set, else the system's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        with suppress(ValueError, OverflowError, OSError):  # a number that is no time: as if it were not set
            return datetime.fromtimestamp(int(epoch), UTC).date()
    return date.today()


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
