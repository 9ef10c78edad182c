"""Premises: what must be so for a comparison to mean something, and who says that it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from claims.phrase import Advice

Status = Literal["printed", "inferred", "default"]


@dataclass(frozen=True, slots=True, order=True)
class Premise:
    """One premise of a comparison.

    ``status`` says who supplies it: *printed* by the sources, *inferred* by whoever made the registry, *default*
    when nobody says it and we assume it to be able to compare. ``detail`` names what was found; ``settle`` says
    which field would settle it (empty when printed).
    """

    name: str
    status: Status
    detail: str = ""
    settle: str = ""

    def __post_init__(self) -> None:
        if isinstance(self.settle, Advice):  # its brackets are for what stands behind an excuse
            object.__setattr__(self, "settle", self.settle.what)


def weakest(premises: tuple[Premise, ...]) -> Status:
    """printed only when all are; default when one is."""
    found = {premise.status for premise in premises}
    return "default" if "default" in found else "inferred" if "inferred" in found else "printed"


_FOR = re.compile(
    r"((?:give|fill) .*?`[a-z_]+:` for )([a-z][a-z0-9-]*(?:(?:, (?!or |the |and |each )| and )[a-z][a-z0-9-]*)*)(.*)\Z",
    re.DOTALL,
)


def merged(premises: Iterable[Premise]) -> tuple[Premise, ...]:
    """Premises as a reader needs them: each once by name and status, with all that was found and what settles it."""
    groups: dict[tuple[str, Status], list[Premise]] = {}
    for one in premises:
        groups.setdefault((one.name, one.status), []).append(one)
    return tuple(
        Premise(
            name,
            status,
            "; ".join(dict.fromkeys(one.detail for one in group if one.detail)),
            "; ".join(settled(one.settle for one in group if one.settle)),
        )
        for (name, status), group in groups.items()
    )


def settled(ways: Iterable[str]) -> list[str]:
    """What settles something, the claims of which one field is asked for named together, each once."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for one in ways:
        match = _FOR.match(one)
        asked = (match[1], match[3]) if match else (one, "")
        names = re.split(", | and ", match[2]) if match else []
        found.setdefault(asked, {}).update(dict.fromkeys(names))
    return [first + _listed(list(names)) + last for (first, last), names in found.items()]


def asked(settle: str, field: str) -> list[str]:
    """The claims for which a field is asked, as what settles a premise; none where another thing is."""
    match = _FOR.match(settle)
    return re.split(", | and ", match[2]) if match and f"`{field}:`" in match[1] else []


def asking(field: str, names: Iterable[str]) -> str:
    """What asks for a field of some claims."""
    return f"give `{field}:` for {_listed(list(names))}"


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
