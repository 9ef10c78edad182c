"""The shipped registries: `seeds/` beside the packages in a checkout, inside this package once installed."""

from __future__ import annotations

from pathlib import Path

STARTER = "starter"
OWN = "en"
"""The language of the starter whose name has none."""


def folder() -> Path:
    """The folder that holds the shipped registries."""
    installed = Path(__file__).parent / "seeds"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "seeds"


def names() -> tuple[str, ...]:
    """The shipped registries, sorted."""
    found = folder()
    return tuple(sorted(one.name for one in found.iterdir() if one.is_dir())) if found.is_dir() else ()


def starters() -> dict[str, str]:
    """The small registries to begin with, by their language (BCP 47): English first, then sorted."""
    others = {name.removeprefix(f"{STARTER}-"): name for name in names() if name.startswith(f"{STARTER}-")}
    return {OWN: STARTER, **others}


def path_of(name: str) -> Path | None:
    """The folder of a shipped registry, or None when there is none of that name."""
    return folder() / name if name in names() else None


def files(name: str) -> dict[str, bytes]:
    """The files of a shipped registry by name: its registry, its sheets and its texts, without finished PDFs."""
    found = path_of(name)
    if found is None:
        return {}
    return {one.name: one.read_bytes() for one in sorted(found.iterdir()) if one.suffix in (".yaml", ".txt")}
