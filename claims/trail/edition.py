"""Editions of one work: what corrects, revises or replaces another is no second origin of a figure."""

from __future__ import annotations

from claims.registry.memory import remembered
from claims.registry.registry import Registry


@remembered
def first_editions(registry: Registry) -> dict[str, str]:
    """For each work the oldest of its editions that is registered, along `supersedes:`."""
    found: dict[str, str] = {}
    for name in registry.sources:
        way = [name]
        while way[-1] not in found and (older := registry.sources[way[-1]].supersedes) is not None:
            way.append(older)
        oldest = found.get(way[-1], way[-1])
        found |= dict.fromkeys(way, oldest)
    return found


@remembered
def has_editions(registry: Registry) -> bool:
    """Whether any work is there in several editions."""
    return any(one.supersedes is not None for one in registry.sources.values())
