"""What travels inside a sheet: the registry as it is, and its claims as data that other programs read."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath
from typing import Final

from claims.output import jsonld
from claims.registry.memory import remembered
from claims.registry.registry import Registry
from report.pdf.document import Attachment

CLAIMS: Final = "claims.jsonld"
YAML: Final = "application/yaml"
JSON_LD: Final = "application/ld+json"


@remembered
def enclosed(registry: Registry) -> tuple[Attachment, ...]:
    """The registry's files with their own names, the one with its head first, then the claims as JSON-LD."""
    files = [
        Attachment(name, YAML, "Source", registry.title, document.text.encode("utf-8", "surrogatepass"))
        for name, document in zip(_names(registry), registry.documents, strict=True)
    ]
    claims = jsonld.rendered(registry).encode("utf-8", "surrogatepass")
    return (*files, Attachment(CLAIMS, JSON_LD, "Data", registry.title, claims))


def _names(registry: Registry) -> list[str]:
    """The names of the files without their folder; files of one name in several folders get a number."""
    names = [PurePosixPath(document.file).name or "registry.yaml" for document in registry.documents]
    met: Counter[str] = Counter()
    found = []
    for name in names:
        met[name] += 1
        stem, dot, suffix = name.rpartition(".")
        found.append(name if met[name] == 1 else f"{stem}-{met[name]}{dot}{suffix}")
    return found
