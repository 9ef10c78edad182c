"""A source: a work that was read, or that such a work cites, and how it is known here."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Tag

from claims.registry.field import DateText, Entry, Id, Listed, Omittable, Sha256, Text, described
from claims.registry.worded import OwnText
from claims.registry.work import Work

Method = Literal["survey", "administrative", "opinion", "model", "unknown", "not-seen"]

WEB_TYPES = frozenset({"webpage", "post", "post-weblog"})


class TextFile(Entry):
    """The text of a work as it was read."""

    file: Text = described(
        "Name of the text file, looked for in the folder given with --documents.", good="paper.txt", bad=""
    )
    sha256: Omittable[Sha256] = described(
        "SHA-256 hash of that file; `claims anchor` writes it.", good="0" * 64, bad="abc", default=None
    )


class Spelling(Entry):
    """How a text prints the name or title of a work, where another text, or its list, prints it otherwise."""

    printed: Text = described("Name or title as printed.", good="Grugic dan Philip", bad="", alias="as")
    by: Omittable[Id] = described(
        "The work that prints it so.", good="hertini", bad="Hertini et al.", default=None
    )


def _references_form(value: object) -> str:
    return "<list>" if isinstance(value, list | tuple) else "<word>"


# The work has no list of references, or lists these works.
References = Annotated[
    Annotated[Literal["none"], Tag("<word>")] | Annotated[Listed[Id], Tag("<list>")],
    Discriminator(_references_form),
]


class Source(Work):
    """A work. Read by us if it has a ``text``; known only through its carrier if it has ``read_through``."""

    note: Omittable[Text] = described(
        "A remark of ours.", good="Listed in the references, never cited.", bad="", default=None
    )
    method: Omittable[Method] = described(
        "How the work knows its figures; not-seen when nobody here opened it.",
        good="survey",
        bad="guess",
        default=None,
    )
    read_through: Omittable[Id] = described(
        "The work through which this one is known (its carrier).",
        good="pssat-2017",
        bad="PSSAT",
        default=None,
    )
    references: Omittable[References] = described(
        "The works of its own list of references, in their order; none where it has no such list.",
        good=["lisa-2015"],
        bad="lisa-2015",
        default=None,
    )
    cites: Listed[Id] = described(
        "The works that its text cites, for figures or for anything else; `claims draft` writes them.",
        good=["lisa-2015"],
        bad="lisa-2015",
        default=(),
    )
    spelt: Listed[Spelling] = described(
        "Other spellings of its authors or its title, as the texts that cite it print them.",
        good=[{"as": "Grugic dan Philip", "by": "hertini"}],
        bad="Grugic",
        default=(),
    )
    sought: Omittable[DateText] = described(
        "Day on which we looked for the work and did not find it (EDTF).",
        good="2026-11-20",
        bad="last week",
        default=None,
    )
    withdrawn: Omittable[DateText] = described(
        "Day since which those who made the work no longer stand by it (EDTF).",
        good="2019",
        bad="yes",
        default=None,
    )
    placed: Omittable[OwnText] = described(
        "In your words, how those who made the work are placed to know; a reason, never a grade.",
        good="Counts arrivals at every border post.",
        bad="",
        default=None,
    )
    supports: Omittable[OwnText] = described(
        "In your words, how well the work supports the figure it is cited for; a reason, never a grade.",
        good="Gives the number in a table, with the way it was counted.",
        bad="",
        default=None,
    )
    supersedes: Omittable[Id] = described(
        "The older edition that this one corrects, revises or replaces.",
        good="lisa-2015",
        bad="the first edition",
        default=None,
    )
    text: Omittable[TextFile] = described(
        "The text that was read.", good={"file": "paper.txt"}, bad="paper.txt", default=None
    )

    @property
    def seen(self) -> bool:
        """True when the work itself was read for this registry."""
        return self.text is not None
