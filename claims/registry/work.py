"""What a bibliography says of a work: names, titles, dates and addresses, under the names of CSL-JSON."""

from __future__ import annotations

import json
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Discriminator, Tag

from claims.registry.field import DateText, DayText, Entry, Listed, Omittable, Text, described, refuse

# Every type of CSL 1.0.2.
SourceType = Literal[
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "classic",
    "collection",
    "dataset",
    "document",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "event",
    "figure",
    "graphic",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "patent",
    "performance",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage",
]


# Thai and Lao names are listed by the given name, and written with it in front; Chinese, Japanese and Korean ones have
# the family name in front, and nothing between the two.
_GIVEN_FIRST = re.compile(r"[\u0e00-\u0eff .]+")
_TOGETHER = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+")


class Name(Entry):
    """A person or body that made a work."""

    family: Omittable[Text] = described("Family name.", good="Gugić", bad="", default=None)
    given: Omittable[Text] = described("Given names.", good="Zrinka", bad="", default=None)
    dropping_particle: Omittable[Text] = described(
        "Particle that goes where the family name stands alone.",
        good="von",
        bad="",
        default=None,
        alias="dropping-particle",
    )
    non_dropping_particle: Omittable[Text] = described(
        "Particle that stays with the family name.",
        good="van der",
        bad="",
        default=None,
        alias="non-dropping-particle",
    )
    suffix: Omittable[Text] = described("What follows a name.", good="Jr.", bad="", default=None)
    literal: Omittable[Text] = described("A name that has no parts.", good="UNICEF", bad="", default=None)

    def shown(self) -> str:
        """The name as a list of sources prints it: the family name in front, but for scripts that have other ways."""
        if self.literal:
            return self.literal
        if self.given and self.family and _GIVEN_FIRST.fullmatch(f"{self.given}{self.family}"):
            return " ".join(part for part in (self.given, self.family, self.suffix) if part)
        if self.given and self.family and _TOGETHER.fullmatch(f"{self.family}{self.given}"):
            return f"{self.family}{self.given}"
        family = " ".join(part for part in (self.non_dropping_particle, self.family) if part)
        given = " ".join(part for part in (self.given, self.dropping_particle) if part)
        return ", ".join(part for part in (family, given, self.suffix) if part)

    def called(self) -> str:
        """The name as a text calls who bears it: the family name, or all of it where that is the custom."""
        if self.given and self.family and _GIVEN_FIRST.fullmatch(f"{self.given}{self.family}"):
            return self.shown()
        return self.family or self.literal or self.given or ""


def _author_form(value: object) -> str:
    return "<name>" if isinstance(value, dict | Name) else "<text>"


Author = Annotated[
    Annotated[Text, Tag("<text>")] | Annotated[Name, Tag("<name>")], Discriminator(_author_form)
]


def _json_object(text: str) -> str:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        raise refuse(
            "this is no JSON", 'write an object such as {"volume": 4}, or leave the field out'
        ) from None
    if not isinstance(read, dict):
        raise refuse("this is no JSON object", 'write one such as {"volume": 4}, or leave the field out')
    return text


JsonObject = Annotated[Text, AfterValidator(_json_object)]


class Archived(Entry):
    """A copy of a page, kept so that it can be read when the page has changed or gone."""

    URL: Text = described(
        "Address of the copy.",
        good="https://web.archive.org/web/20180122000000/https://www.unicef.org/",
        bad="",
    )
    date: Omittable[DayText] = described(
        "Day on which the copy was made.", good="2018-01-22", bad="January", default=None
    )


class Work(Entry):
    """A work as a bibliography has it, whoever read it and whatever for."""

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
        "Authors in order, each as a text or with family and given; `et al.` at the end where there are more.",
        good=["UNICEF"],
        bad="UNICEF",
        default=(),
    )
    issued: Omittable[DateText] = described(
        "Date of issue (EDTF; 2012-21 is spring, -22 summer, -23 autumn, -24 winter).",
        good="2018~",
        bad="18",
        default=None,
    )
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
    editor: Listed[Author] = described(
        "Editors in order, each as a text or with family and given; `et al.` at the end where there are more.",
        good=["UNICEF"],
        bad="UNICEF",
        default=(),
    )
    edition: Omittable[Text] = described("Edition, as printed.", good="2", bad="", default=None)
    genre: Omittable[Text] = described(
        "What sort of work it is, within its type.", good="PhD thesis", bad="", default=None
    )
    number: Omittable[Text] = described(
        "Number of a report, a law or a standard.", good="WP/16/12", bad="", default=None
    )
    collection_title: Omittable[Text] = described(
        "Series that the work belongs to.",
        good="Working papers",
        bad="",
        default=None,
        alias="collection-title",
    )
    publisher_place: Omittable[Text] = described(
        "Where it was issued.", good="Bangkok", bad="", default=None, alias="publisher-place"
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
    ISSN: Omittable[Text] = described("ISSN.", good="1036-4005", bad="", default=None)
    handle: Omittable[Text] = described(
        "Handle, without the address of its server.", good="10125/1234", bad="", default=None
    )
    archived: Omittable[Archived] = described(
        "A copy of the page: its address and its day.",
        good={"URL": "https://archive.example/1", "date": "2018-01-22"},
        bad="https://archive.example/1",
        default=None,
    )
    printed: Omittable[Text] = described(
        "The work as the list that names it prints it; written by `claims draft` and `claims import`.",
        good="Lind, B. (2016), Rivers, Riga: Ozols.",
        bad="",
        default=None,
    )
    more: dict[Text, Text] = described(
        "Further fields, under their CSL names, or as bibtex-NAME and ris-TAG.",
        good={"event-place": "Manila"},
        bad="Manila",
        default={},
    )
    csl_json: Omittable[JsonObject] = described(
        "CSL-JSON whose exact form the other fields cannot hold; used as long as it says the same as they.",
        good='{"volume":4}',
        bad="[4]",
        default=None,
    )

    @property
    def titled_in(self) -> str:
        """The language of the title: its own, or that of the text; empty where neither is known."""
        return self.title_language or self.language or ""
