"""A source: a work that was read, or that such a work cites. Field names are those of CSL-JSON."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Tag

from claims.registry.field import DateText, Entry, Id, Listed, Omittable, Sha256, Text, described

SourceType = Literal[
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "dataset",
    "document",
    "entry",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "pamphlet",
    "paper-conference",
    "personal_communication",
    "post",
    "post-weblog",
    "report",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage",
]
Method = Literal["survey", "administrative", "opinion", "model", "unknown", "not-seen"]

WEB_TYPES = frozenset({"webpage", "post", "post-weblog"})


class Name(Entry):
    """A person or body that made a work."""

    family: Omittable[Text] = described("Family name.", good="Gugić", bad="", default=None)
    given: Omittable[Text] = described("Given names.", good="Zrinka", bad="", default=None)
    literal: Omittable[Text] = described("A name that has no parts.", good="UNICEF", bad="", default=None)

    def shown(self) -> str:
        """The name as a list of sources prints it."""
        if self.literal:
            return self.literal
        return ", ".join(part for part in (self.family, self.given) if part)


def _author_form(value: object) -> str:
    return "<name>" if isinstance(value, dict | Name) else "<text>"


Author = Annotated[
    Annotated[Text, Tag("<text>")] | Annotated[Name, Tag("<name>")], Discriminator(_author_form)
]


class TextFile(Entry):
    """The text of a work as it was read."""

    file: Text = described(
        "Name of the text file, looked for in the folder given with --documents.", good="paper.txt", bad=""
    )
    sha256: Omittable[Sha256] = described(
        "SHA-256 hash of that file; `claims anchor` writes it.", good="0" * 64, bad="abc", default=None
    )


class Source(Entry):
    """A work. Read by us if it has a ``text``; known only through its carrier if it has ``read_through``."""

    title: Omittable[Text] = described(
        "Title as printed; leave it out where the text gives none.", good="Our History", bad="", default=None
    )
    title_short: Omittable[Text] = described(
        "A word or two for charts and tables, where author and title are long or missing.",
        good="WTTC",
        bad="",
        default=None,
        alias="title-short",
    )
    title_language: Omittable[Text] = described(
        "Language of the title, where it is not that of the text or no text was read; screen readers speak it so.",
        good="en",
        bad="",
        default=None,
        alias="title-language",
    )
    type: SourceType = described("CSL type of the work.", good="report", bad="pdf", default="document")
    author: Listed[Author] = described(
        "Authors in order, each as a text or with family and given.",
        good=["UNICEF"],
        bad="UNICEF",
        default=(),
    )
    issued: Omittable[DateText] = described("Date of issue (EDTF).", good="2018~", bad="18", default=None)
    accessed: Omittable[DateText] = described(
        "Day on which the page was read (EDTF).", good="2018-01-22", bad="22 Januari 2018", default=None
    )
    language: Omittable[Text] = described(
        "Language of the text: says how its figures are read.", good="id", bad="", default=None
    )
    container_title: Omittable[Text] = described(
        "Journal, book or site that holds the work.",
        good="Health Transition Review",
        bad="",
        default=None,
        alias="container-title",
    )
    publisher: Omittable[Text] = described("Who issued it.", good="Mahidol University", bad="", default=None)
    volume: Omittable[Text] = described("Volume.", good="4", bad="", default=None)
    issue: Omittable[Text] = described("Number within the volume.", good="2", bad="", default=None)
    page: Omittable[Text] = described("Pages, as printed.", good="297-320", bad="", default=None)
    URL: Omittable[Text] = described(
        "Address.", good="https://www.unicef.org/what-we-do", bad="", default=None
    )
    DOI: Omittable[Text] = described("DOI without a prefix.", good="10.1000/182", bad="", default=None)
    ISBN: Omittable[Text] = described("ISBN.", good="978-3-16-148410-0", bad="", default=None)
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

    @property
    def titled_in(self) -> str:
        """The language of the title: its own, or that of the text; empty where neither is known."""
        return self.title_language or self.language or ""

    def authors_shown(self) -> str:
        """Authors as a list of sources prints them, or an empty text."""
        return "; ".join(one if isinstance(one, str) else one.shown() for one in self.author)
