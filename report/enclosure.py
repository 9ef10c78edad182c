"""What travels inside a sheet: its own file and the registry as they are, its claims as data that other programs
read, and what has to be known to make the sheet again."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from importlib import metadata
from pathlib import PurePosixPath
from typing import Final

from claims.document.yaml import Document
from claims.output import jsonld
from claims.registry.memory import remembered
from claims.registry.registry import Registry
from report.marks import SEPARATOR, TOOL
from report.pdf.document import Attachment

CLAIMS: Final = "claims.jsonld"
YAML: Final = "application/yaml"
JSON_LD: Final = "application/ld+json"


def enclosed(registry: Registry, sheet: Document | None = None) -> tuple[Attachment, ...]:
    """The registry's files with their own names, the one with its head first, then the claims as JSON-LD, then the
    file of the sheet."""
    documents = (*registry.documents, *((sheet,) if sheet else ()))
    files = [
        Attachment(name, YAML, "Source", registry.title, document.text.encode("utf-8", "surrogatepass"))
        for name, document in zip(_names(documents), documents, strict=True)
    ]
    claims = Attachment(CLAIMS, JSON_LD, "Data", registry.title, claims_of(registry))
    return (*files[: len(registry.documents)], claims, *files[len(registry.documents) :])


@remembered
def claims_of(registry: Registry) -> bytes:
    """The claims of a registry as JSON-LD."""
    return jsonld.rendered(registry).encode("utf-8", "surrogatepass")


def marks(held: tuple[Attachment, ...], layout: str, draft: bool = False) -> tuple[tuple[str, str], ...]:
    """What has to be known to make a sheet again: its file, the last of those ``held``, its layout, whether it is a
    draft, the names of all that travels inside, and the version of this program."""
    files = SEPARATOR.join(one.name for one in held)
    given = {"sheet": held[-1].name, "layout": layout, "draft": "yes" if draft else "no", "files": files}
    return (*given.items(), ("version", version()))


@lru_cache(maxsize=1)
def version() -> str:
    """The version of this program; empty where it runs without being installed."""
    try:
        return metadata.version(TOOL)
    except metadata.PackageNotFoundError:
        return ""


def _names(documents: tuple[Document, ...]) -> list[str]:
    """The names of files without their folder; files of one name in several folders get a number."""
    names = [PurePosixPath(document.file).name or "registry.yaml" for document in documents]
    met: Counter[str] = Counter()
    found = []
    for name in names:
        met[name] += 1
        stem, dot, suffix = name.rpartition(".")
        found.append(name if met[name] == 1 else f"{stem}-{met[name]}{dot}{suffix}")
    return found
