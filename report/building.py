"""Build sheets: from a registry and its sheet files to PDFs. Findings never stop a build; unbound numbers do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from claims.checking import check
from claims.finding import Report
from claims.loading import load
from claims.place import Place, Problem, Unusable
from claims.registry import Registry
from report import layouts, pdf
from report.box import Box, Item, Listing, PageBreak, Paragraph, Run
from report.edition import Edition, day
from report.sheet import Sheet, from_document
from report.style import PAPERS, STEP, TEXT, PageSetup


def build_all(path: Path, output: Path, draft: bool = False, documents: Path | None = None) -> Iterator[Path]:
    """Build every sheet of a registry, or the one sheet at ``path`` with the registry beside it.

    Yields each PDF as it is written. Raises Unusable when the registry or a sheet cannot be used, before anything
    is written; old PDFs stay untouched until the new one is complete.
    """
    registry, sheets = _read(path)
    report = check(registry, documents)
    for sheet in sheets:
        yield build(sheet, report, output, draft)


def _read(path: Path) -> tuple[Registry, list[Sheet]]:
    """The registry and the sheets that are meant: those of a folder, or a sheet with its folder's registry."""
    if path.is_dir():
        registry = load(path)
        sheets = [from_document(document) for document in registry.sheets]
        if not sheets:
            raise Unusable(_no_sheet(path, "this folder has no sheet"))
        return registry, sheets
    from claims.document import yaml

    document = yaml.read(path)
    if "sheet" not in document.mapping():
        raise Unusable(_no_sheet(path, "this file is no sheet: it has no key `sheet`"))
    return load(path.parent), [from_document(document)]


def _no_sheet(path: Path, message: str) -> Problem:
    hint = "a sheet starts with `sheet: an-id`; `claims new DIR` makes one to start from"
    return Problem(Place(path.as_posix(), 1, 1), message, hint)


def build(sheet: Sheet, report: Report, output: Path, draft: bool = False) -> Path:
    """Write one sheet as ``SHEET.LANGUAGE.pdf`` in a folder and return its path.

    Raises Unusable with the places of all unbound numbers and missing pieces, unless it is a draft: then they are
    listed on its last page and every page says so.
    """
    edition = Edition(sheet, report)
    boxes = layouts.layout(sheet.header.layout).arranged(edition)
    if edition.problems and not draft:
        raise Unusable(edition.problems)
    if edition.problems:
        boxes = (*boxes, *_missing(edition))
    target = output / f"{sheet.header.sheet}.{sheet.header.language}.pdf"
    output.mkdir(parents=True, exist_ok=True)
    furniture = _furniture(edition)
    pdf.write(boxes, target, _page(sheet, furniture), furniture, _metadata(edition), draft=draft)
    return target


def _missing(edition: Edition) -> tuple[Box, ...]:
    """The last page of a draft: what is unbound or missing, with its place."""
    items = tuple(
        Item("•", (Paragraph((Run(f"{problem.place.line}:{problem.place.column}  {problem.message}. {problem.hint}"),), "small"),))
        for problem in edition.problems
    )
    return (PageBreak(), Paragraph((Run("Missing before this sheet can be printed"),), "heading"), Listing(items, "small"))


def registry_hash(registry: Registry) -> str:
    """First twelve hex digits of SHA-256 over the texts of the registry's files, in their order by name."""
    digest = hashlib.sha256()
    for document in sorted(registry.documents, key=lambda one: Path(one.file).name):
        digest.update(document.text.encode())
    return digest.hexdigest()[:12]


def _furniture(edition: Edition) -> pdf.Furniture:
    header, organisation = edition.sheet.header, edition.sheet.header.organisation
    issued = f"Issued {day(edition.issued)}" if edition.issued else "No date of issue"
    first = f"{issued} · registry {edition.registry.name} {registry_hash(edition.registry)}"
    said = [organisation.name, organisation.contact, organisation.licence] if organisation else []
    second = " · ".join(part for part in said if part)
    # A short line about the organisation goes beside the date; only a long one takes a second line.
    lines = (f"{second} · {first}",) if second and len(second) + len(first) < 110 else tuple(line for line in (first, second) if line)
    return pdf.Furniture(header=header.title if header.running_line else "", footer=lines)


def _page(sheet: Sheet, furniture: pdf.Furniture) -> PageSetup:
    """The paper, with no more room for running line and footer than their words need."""
    page = PAPERS[sheet.header.paper.lower()]
    line = TEXT["furniture"].leading
    return replace(page, head=page.head if furniture.header else 0.0, foot=page.foot - STEP - line * (2 - len(furniture.footer)))


def _metadata(edition: Edition) -> pdf.Metadata:
    header = edition.sheet.header
    organisation = header.organisation
    return pdf.Metadata(
        header.title,
        header.language,
        edition.issued or date(2000, 1, 1),
        author=organisation.name if organisation else "",
        subject=edition.registry.title,
    )
