"""Premises: what must be so for a comparison to mean something, and who says that it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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


def weakest(premises: tuple[Premise, ...]) -> Status:
    """printed only when all are; default when one is."""
    found = {premise.status for premise in premises}
    return "default" if "default" in found else "inferred" if "inferred" in found else "printed"
