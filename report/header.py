"""The header of a sheet: its id, layout, title, language and paper, and who issues it."""

from __future__ import annotations

from typing import Literal

from claims.registry.field import Entry, Id, Omittable, Text, Truth, described


class Organisation(Entry):
    """The one who issues a sheet."""

    name: Text = described("Name, printed in the footer.", good="Example Foundation", bad="")
    contact: Omittable[Text] = described(
        "How readers reach you; no personal address.", good="briefs@example.org", bad="", default=None
    )
    licence: Omittable[Text] = described("Licence of the sheet.", good="CC BY 4.0", bad="", default=None)


class Header(Entry):
    """What a sheet says about itself."""

    sheet: Id = described("Id of the sheet; its PDF is called ID.LANGUAGE.pdf.", good="brief", bad="My brief")
    layout: Text = described("Layout: the design of the pages.", good="brief", bad="poster")
    title: Text = described(
        "Title of the PDF and of its running line, numbers bound.", good="What the numbers say", bad=""
    )
    language: Text = described("Language of the sheet's texts.", good="en", bad="xx", default="en")
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
    organisation: Omittable[Organisation] = described(
        "Who issues the sheet.", good={"name": "Example Foundation"}, bad="Example Foundation", default=None
    )
