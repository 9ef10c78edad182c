"""claimsheet: a registry of printed numbers, and checks that find which of them cannot all be true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claims.checking import check
    from claims.figure import Figure, Refused, read
    from claims.figure.finding import find_figures
    from claims.finding import Finding, Report
    from claims.loading.load import load
    from claims.place import Place, Problem, Unusable
    from claims.registry.registry import Registry

_HOMES = {
    "Figure": "claims.figure",
    "Finding": "claims.finding",
    "Place": "claims.place",
    "Problem": "claims.place",
    "Refused": "claims.figure",
    "Registry": "claims.registry.registry",
    "Report": "claims.finding",
    "Unusable": "claims.place",
    "check": "claims.checking",
    "find_figures": "claims.figure.finding",
    "load": "claims.loading.load",
    "read": "claims.figure",
}

__all__ = [
    "Figure",
    "Finding",
    "Place",
    "Problem",
    "Refused",
    "Registry",
    "Report",
    "Unusable",
    "check",
    "find_figures",
    "load",
    "read",
]


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is asked for: importing `claims` alone costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'claims' has no attribute '{name}'")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)
