"""The shipped registries: `seeds/` beside the packages in a checkout, inside this package once installed."""

from __future__ import annotations

from pathlib import Path

STARTER = "starter"


def folder() -> Path:
    """The folder that holds the shipped registries."""
    installed = Path(__file__).parent / "seeds"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "seeds"


def names() -> tuple[str, ...]:
    """The shipped registries, sorted."""
    found = folder()
    return tuple(sorted(one.name for one in found.iterdir() if one.is_dir())) if found.is_dir() else ()


def path_of(name: str) -> Path | None:
    """The folder of a shipped registry, or None when there is none of that name."""
    return folder() / name if name in names() else None


def files(name: str) -> dict[str, bytes]:
    """The files of a shipped registry by name: its registry, its sheets and its texts, without finished PDFs."""
    found = path_of(name)
    if found is None:
        return {}
    return {one.name: one.read_bytes() for one in sorted(found.iterdir()) if one.suffix in (".yaml", ".txt")}
