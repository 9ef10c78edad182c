"""Claims as a block names them: by id, or by id with a label of the sheet's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Discriminator, Tag

from claims.field import Entry, Id, Text, described
from report.binding import prose
from report.box import Run, Words
from report.edition import Edition


class Labelled(Entry):
    """A claim with a label instead of its quantity's name."""

    claim: Id = described("The claim.", good="visitors-2010", bad="Visitors")
    label: Text = described("What it counts, in a few words; numbers bound.", good="foreign tourists", bad="")


def _form(value: object) -> str:
    return "entry" if isinstance(value, dict | Labelled) else "text"


Named = Annotated[Annotated[Id, Tag("text")] | Annotated[Labelled, Tag("entry")], Discriminator(_form)]


def labelled(
    claims: tuple[str | Labelled, ...], edition: Edition, path: tuple[str | int, ...]
) -> Iterator[tuple[str, Words]]:
    """Each claim with its label; one that the registry does not have is noted in the edition and left out."""
    registry = edition.registry
    for index, one in enumerate(claims):
        name = one if isinstance(one, str) else one.claim
        if name not in registry.claims:
            edition.problem(f"`{name}` is not among the claims", "give the id of a claim", (*path, index))
            continue
        if isinstance(one, Labelled):
            yield name, prose(one.label, edition, (*path, index, "label"))
            continue
        yield name, (Run(title(edition, name)),)


def title(edition: Edition, name: str) -> str:
    """What a claim counts: its quantity's name, of which whole, or the printed noun."""
    claim, tree = edition.registry.claims[name], edition.registry.quantities
    shown = tree.title(claim.quantity) if claim.quantity else claim.noun or name.replace("-", " ")
    return f"{shown}, share of {tree.title(claim.share_of)}" if claim.share_of else shown
