"""A font that a sheet brings along."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OwnFont:
    """A TrueType file and the digest of its bytes: with another content it is another font."""

    path: Path
    digest: str
