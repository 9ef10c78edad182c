"""Files and registries that were read before: what has the same content is neither read nor checked again.

Whoever prints a sheet again while it is written changes a word of the sheet, or a claim in one of its files. Kept are
the files of a few folders and the registry that was read last, with its findings, and small ones only: a large one
takes more room than printing it sooner is worth.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from claims.checking import check
from claims.document import yaml
from claims.document.yaml import Document
from claims.finding import Report
from claims.loading import folder
from claims.loading.load import of_files
from claims.registry.registry import Registry
from report.keeping import forgotten, kept

MOST_FILES: Final = 16
LARGEST: Final = 100_000
"""Bytes of a file, and letters of all files of a registry, that are kept."""

Content = tuple[tuple[str, str], ...]

_registries: dict[Content, Registry] = {}
_reports: dict[Content, Report] = {}
forgotten(_registries.clear)
forgotten(_reports.clear)


def document(path: Path) -> Document:
    """The YAML file at a path. Raises Unusable."""
    return yaml.read(path, parsed=_parsed)


def registry(path: Path) -> Registry:
    """The registry of a folder or file. Raises Unusable with every problem of every file."""
    files = folder.read(path, document)
    if files.problems:
        return of_files(files)  # which tells them
    content = _content((*files.documents, *files.sheets))
    found = _registries.get(content) or of_files(files)
    _keep(_registries, content, found)
    return found


def report(registry: Registry, documents: Path | None) -> Report:
    """Every finding about a registry. ``documents`` are looked at each time, as they may have changed."""
    if documents is not None:
        return check(registry, documents)
    content = _content((*registry.documents, *registry.sheets))
    found = _reports.get(content) or check(registry)
    _keep(_reports, content, found)
    return found


def _parsed(data: bytes, file: str) -> Document:
    return _parsed_once(data, file) if len(data) <= LARGEST else yaml.parse(data, file)


@kept(MOST_FILES)
def _parsed_once(data: bytes, file: str) -> Document:
    return yaml.parse(data, file)


def _content(documents: tuple[Document, ...]) -> Content:
    return tuple((one.file, one.text) for one in documents)


def _keep(known: dict[Content, Any], content: Content, found: object) -> None:
    """In the place of the one before it."""
    known.clear()
    if sum(len(text) for _, text in content) <= LARGEST:
        known[content] = found
