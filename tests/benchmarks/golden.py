"""The annotated texts in ``tests/benchmarks/reading``: passages, and the figures that a reader must find in them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

TEXTS = Path(__file__).parent / "reading"


@dataclass(frozen=True, slots=True)
class Gold:
    """A figure as annotated: what is printed where, and what it says. ``claim`` is False for a year, a page …"""

    surface: str
    start: int
    value: Fraction | None
    low: Fraction | None
    high: Fraction | None
    hedges: tuple[str, ...]
    unit: str | None
    kind: str
    claim: bool

    @property
    def end(self) -> int:
        return self.start + len(self.surface)


@dataclass(frozen=True, slots=True)
class Annotated:
    """A passage in one language, with its figures in the order of the text."""

    id: str
    language: str
    text: str
    figures: tuple[Gold, ...]


def languages(part: str = "seen") -> list[str]:
    """The codes of the languages that have texts."""
    return sorted(file.stem for file in (TEXTS / part).glob("*.yaml"))


def passages(part: str, language: str) -> list[Annotated]:
    """The passages of one language in ``seen`` or ``unseen``. Raises ValueError where a surface is not in the text."""
    document = yaml.safe_load((TEXTS / part / f"{language}.yaml").read_text(encoding="utf-8"))
    if document["language"] != language:
        raise ValueError(f"{language}.yaml says that it is in {document['language']!r}")
    return [_annotated(raw, language) for raw in document["passages"]]


def is_unseen(number: int, language: str, last: int) -> bool:
    """Whether the passage goes to ``unseen``: the smallest SHA-256 of each three ids in a row."""
    first = (number - 1) // 3 * 3 + 1
    ids = [f"{language}-{each:02}" for each in range(first, first + 3)]
    chosen = min(ids, key=lambda each: sha256(each.encode()).hexdigest())
    return first + 2 <= last and chosen == f"{language}-{number:02}"


def _annotated(raw: dict[str, Any], language: str) -> Annotated:
    text, at, figures = raw["text"], 0, []
    for each in raw["figures"]:
        figure = _gold(each, text, at, raw["id"])
        figures.append(figure)
        at = figure.end
    return Annotated(raw["id"], language, text, tuple(figures))


def _gold(raw: dict[str, Any], text: str, at: int, place: str) -> Gold:
    start = raw.get("start", text.find(raw["surface"], at))
    if start < at or not text.startswith(raw["surface"], start):
        raise ValueError(f"{place}: {raw['surface']!r} does not stand in the rest of the text {text[at:]!r}")
    value, low, high = (Fraction(raw[end]) if end in raw else None for end in ("value", "low", "high"))
    claim = raw.get("claim", True)
    hedges = tuple(raw.get("hedge", ("exact",)))
    return Gold(raw["surface"], start, value, low, high, hedges, raw.get("unit"), raw["kind"], claim)
