"""Charts and tables of claims for notebooks: one line of Python, the rules of a sheet."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.checking import check
from claims.document import yaml
from claims.loading.load import load
from claims.place import Problem, Unusable
from claims.registry.registry import Registry
from report import blocks, languages
from report.box import Box
from report.edition import Edition
from report.html import html
from report.pdf.error import PageError
from report.picture import Picture, charts
from report.sheet import from_document

Named = str | Mapping[str, str]
"""A claim's id, or a mapping with its ``claim`` and its ``label``."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of claims; Jupyter shows it by itself."""

    boxes: tuple[Box, ...]

    def _repr_html_(self) -> str:
        return html(self.boxes)


def chart(
    registry: Registry | Path | str,
    kind: str,
    claims: Sequence[Named],
    title: str,
    width: float = 480,
    **options: Any,
) -> Picture:
    """A chart of some claims as a picture that shows itself in Jupyter and saves as SVG or PNG.

    ``options`` are those of the block ``chart`` of a sheet. Raises Unusable where a sheet would be refused.
    """
    wanted = {"kind": kind, "claims": list(claims), "title": title, **options}
    edition, boxes = _built("chart", wanted, registry)
    (found, *_) = charts(boxes)
    picture = Picture(found, width)
    try:
        picture.file("svg")
    except PageError as error:
        raise Unusable(_problem(error, edition)) from error
    return picture


def table(registry: Registry | Path | str, claims: Sequence[Named]) -> Table:
    """A table of some claims: figure, what it counts, when, what is known of it, and the sources below.

    Raises Unusable where a sheet would be refused.
    """
    _, boxes = _built("table", {"claims": list(claims)}, registry)
    return Table(boxes)


def _built(
    name: str, options: Mapping[str, Any], registry: Registry | Path | str
) -> tuple[Edition, tuple[Box, ...]]:
    """What a sheet with this block prints for it, and its sources."""
    known = registry if isinstance(registry, Registry) else load(Path(registry))
    language = known.language if known.language in languages.codes() else languages.SOURCE
    sheet = from_document(yaml.parse(_sheet(name, options, language), f"report.{name}"))
    edition = Edition(sheet, check(known))
    parts = blocks.parts(edition)
    if edition.problems:
        raise Unusable(edition.problems)
    return edition, tuple(box for part in parts for box in part.boxes)


def _sheet(name: str, options: Mapping[str, Any], language: str) -> str:
    """A sheet with one block and its sources, an option a line, so that problems have a place."""
    head = [f"sheet: {name}", "layout: brief", f"language: {language}", f"title: {name}"]
    lines = [*head, "blocks:", f"  - {name}:"]
    lines += [f"      {key}: {_written(value)}" for key, value in options.items() if value is not None]
    return "\n".join([*lines, "  - sources: {short: true}", ""])


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _problem(error: PageError, edition: Edition) -> Problem:
    return edition.sheet.problem(error.message, error.hint, "blocks", 0, "chart")
