"""The header of a sheet: its id, layout, title, language and paper, and who issues it."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, WithJsonSchema

from claims.registry.field import Entry, Id, Listed, Omittable, Text, Truth, described, refuse
from claims.registry.worded import MarkedText, OwnText
from report.languages import SOURCE
from report.style import TEXT_CONTRAST, WHITE, contrast, tint


def _colour(text: str) -> str:
    if not re.fullmatch("#[0-9A-Fa-f]{6}", text):
        raise refuse(f"`{text}` is not a colour", "write six hexadecimal digits, such as #12436D")
    found = min(contrast(text, ground) for ground in (WHITE, tint(text)))
    if found < TEXT_CONTRAST:
        message = (
            f"`{text}` has a contrast of {found:.1f} to 1 with its paper, and {TEXT_CONTRAST} is the least"
        )
        raise refuse(message, "choose a darker colour")
    return text.upper()


Colour = Annotated[
    str, AfterValidator(_colour), WithJsonSchema({"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"})
]


class Organisation(Entry):
    """The one who issues a sheet."""

    name: OwnText = described("Name, printed in the footer.", good="Example Foundation", bad="")
    contact: Omittable[Text] = described(
        "How readers reach you; no personal address.", good="briefs@example.org", bad="", default=None
    )
    licence: Omittable[Text] = described("Licence of the sheet.", good="CC BY 4.0", bad="", default=None)
    logo: Omittable[Text] = described(
        "PNG or JPEG file in the folder of the sheet, or below it.", good="logo.png", bad="", default=None
    )
    colour: Omittable[Colour] = described(
        "Colour of titles and headings, dark enough to be read.", good="#12436D", bad="yellow", default=None
    )


class Header(Entry):
    """What a sheet says about itself."""

    sheet: Id = described("Id of the sheet; its PDF is called ID.LANGUAGE.pdf.", good="brief", bad="My brief")
    layout: Text = described("Layout: the design of the pages.", good="brief", bad="poster")
    title: MarkedText = described(
        "Title of the PDF and of its running line, numbers bound.", good="What the numbers say", bad=""
    )
    language: Omittable[Text] = described(
        "Language of the sheet's texts; English if neither this nor `languages` is given.",
        good="en",
        bad="xx",
        default=None,
    )
    languages: Listed[Text] = described(
        "Languages that the sheet is printed in, each as a file of its own; a text without languages is in the first. "
        "Any text may be given by language: `{en: …, id: …}`.",
        good=["en", "id"],
        bad="en",
        default=(),
    )
    paper: Literal["A4", "Letter"] = described("Paper size.", good="A4", bad="A3", default="A4")
    large_print: Truth = described(
        "Everything printed 1.6 times as large, for readers who need it.", good=True, bad="big", default=False
    )
    running_line: Truth = described(
        "Whether the title stands at the head of each page after the first.",
        good=True,
        bad="often",
        default=True,
    )
    fonts: Listed[Text] = described(
        "TrueType files in the folder of the sheet, or below it, for letters that the page's own fonts lack.",
        good=["fonts/NotoSansLao.ttf"],
        bad="Arial",
        default=(),
    )
    organisation: Omittable[Organisation] = described(
        "Who issues the sheet.", good={"name": "Example Foundation"}, bad="Example Foundation", default=None
    )

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages of the sheet, each once; the first is that of texts without languages."""
        return tuple(dict.fromkeys(self.languages or (self.language or SOURCE,)))
