"""A table of claims: figure, what it counts, when, whom the text cites, and what is known of it."""

from __future__ import annotations

from claims.field import Entry, Id, Listed, described
from report.box import Box, Column, Paragraph, Run, TableBox, Words
from report.edition import Edition, joined, unbroken
from report.status import statuses


class Options(Entry):
    """Which claims, in which order."""

    claims: Listed[Id] = described("The claims.", good=["visitors-2010"], bad="all of them")


HEADER = ("Figure", "What it counts", "Time", "Cited for it", "Status")
COLUMNS = (Column(15), Column(29), Column(11), Column(19), Column(26))


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One row a claim."""
    rows = []
    for index, name in enumerate(options.claims):
        if name not in edition.registry.claims:
            edition.problem(f"`{name}` is not among the claims", "give the id of a claim", (*path, "claims", index))
            continue
        rows.append(_row(edition, name))
    if not rows:
        return ()
    header = tuple((Run(word),) for word in HEADER)
    summary = f"{len(rows)} figures with what they count, the time they speak of, the works cited and what is known of each."
    return (TableBox(COLUMNS, (header,), tuple(rows), summary, row_heads=1), _key(edition))


def _row(edition: Edition, name: str) -> tuple[Words, ...]:
    claim = edition.registry.claims[name]
    title = edition.registry.quantities.title(claim.quantity) if claim.quantity else claim.noun or name
    if claim.share_of is not None:
        title += f", share of {edition.registry.quantities.title(claim.share_of)}"
    status = joined([one.words() for one in statuses(edition, name)], ";  ")
    return (
        (Run(edition.figure(name), "strong"), Run(" "), edition.mark(claim.source)),
        (Run(unbroken(title)),),
        (Run(edition.when(name)),),
        _cited(edition, name),
        status,
    )


def _cited(edition: Edition, name: str) -> Words:
    """The works that the text cites, with marks; "nearest" where the citation is not attached to the figure."""
    citing = edition.registry.claims[name].citing
    if citing == "none":
        return (Run("nobody"),)
    if not isinstance(citing, tuple):
        return (Run("not registered"),)
    found: list[Run] = []
    for citation in citing:
        if found:
            found.append(Run(", "))
        near = "" if citation.reach in ("attached", "same-sentence") else "nearest: "
        found += [Run(near + edition.short(citation.source) + " "), edition.mark(citation.source)]
    return tuple(found)


def _key(edition: Edition) -> Paragraph:
    text = (
        "“No conflict found” counts the comparisons made within this registry; it is no proof. "
        "“Not seen by us”: we did not open the work; that says nothing about its method."
    )
    return Paragraph((Run(text),), "note")
