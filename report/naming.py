"""Claims as a block names them: by id, or by id with a label of the sheet's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Discriminator, Tag

from claims.loading.invalid import suggestion
from claims.registry.field import Entry, Id, described
from claims.registry.worded import MarkedText
from report.box import Run, Words
from report.edition import Edition
from report.prose import prose
from report.spot import Steps


class Labelled(Entry):
    """A claim with a label instead of its quantity's name."""

    claim: Id = described("The claim.", good="visitors-2010", bad="Visitors")
    label: MarkedText = described(
        "What it counts, in a few words; numbers bound.", good="foreign tourists", bad=""
    )


def _form(value: object) -> str:
    return "<entry>" if isinstance(value, dict | Labelled) else "<text>"


Named = Annotated[Annotated[Id, Tag("<text>")] | Annotated[Labelled, Tag("<entry>")], Discriminator(_form)]


def labelled(
    claims: tuple[str | Labelled, ...], edition: Edition, path: Steps
) -> Iterator[tuple[int, str, Words]]:
    """Each claim with its position and its label; one that the registry lacks is noted and left out."""
    for index, one in enumerate(claims):
        name = one if isinstance(one, str) else one.claim
        here = (*path, index) if isinstance(one, str) else (*path, index, "claim")
        if not known(name, edition, here):
            continue
        if isinstance(one, Labelled):
            yield index, name, prose(one.label, edition, (*path, index, "label"), sentence=False)
        else:
            yield index, name, (Run(edition.title(name) or edition.says(name)),)


def known(name: str, edition: Edition, path: Steps) -> bool:
    """Whether the registry has a claim of this id; otherwise that is noted in the edition."""
    claims = edition.registry.claims
    if name not in claims:
        hint = suggestion(name, claims) or "give the id of a claim; `claims export` lists them"
        edition.problem(f"`{name}` is not among the claims", hint, path)
    return name in claims
