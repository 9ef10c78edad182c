"""The sheet drawn again from the files that travel inside: what its page must say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claims.checking import check
from claims.document import yaml
from claims.document.yaml import Document
from claims.finding import Report
from claims.loading.load import from_documents
from claims.place import Problem, Unusable
from report import layouts
from report.checks import Page
from report.edition import Edition
from report.opening import ink
from report.opening.reading import Held, Read, read_own
from report.pdf import budget
from report.printing import redrawn
from report.sheet import Sheet, from_document

SUFFIXES = (".yaml", ".yml")
BLOCKS = 200
"""Blocks of a sheet to a page: more than anybody can read there."""
STEPS = 200_000
"""Steps of laying out (:mod:`report.pdf.budget`) to a page: the shipped sheets take 12 000 at most."""
_TOO_MUCH = (
    "the sheet inside would fill many more pages than this file has: it was not drawn, so no page is compared"
)


@dataclass(frozen=True)
class Taken:
    """The files of a sheet, sorted out: those of its registry, the one with the head first, and its own.

    ``problems`` are of files that cannot be read.
    """

    registry: tuple[Document, ...]
    sheet: Document | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Rebuilt:
    """A sheet as its files give it now: its page as the checks see it, and the same read back from its file."""

    page: Page
    read: Read
    problems: tuple[Problem, ...]


class Impossible(Exception):
    """Why a sheet cannot be drawn again: a sentence."""


def taken(files: Iterable[Held], own: str) -> Taken:
    """Sort out the YAML files of a sheet; ``own`` is the name of its own file, empty where the file does not say."""
    found: list[Document] = []
    problems: list[Problem] = []
    for one in files:
        if one.name.endswith(SUFFIXES):
            try:
                document = yaml.parse(one.data, one.name)
                document.mapping()
                found.append(document)
            except Unusable as unusable:
                problems += unusable.problems
    heads = [one for one in found if "registry" in one.mapping()]
    sheets = [one for one in found if "sheet" in one.mapping() and one not in heads]
    fragments = [one for one in found if one not in heads and one not in sheets]
    sheet = next((one for one in sheets if own in ("", one.file)), None)
    return Taken((*heads[:1], *fragments) if heads else (), sheet, tuple(problems))


def checked(taken: Taken) -> Report:
    """The findings of the registry that travels inside. Raises Unusable where it cannot be loaded."""
    return check(from_documents(taken.registry))


def rebuilt(report: Report, document: Document, read: Read) -> Rebuilt:
    """The sheet drawn again in the language and layout of a file.

    Raises Impossible where the file says what its sheet does not have, Unusable where the sheet cannot be read or
    drawn.
    """
    sheet = from_document(document)
    spoken = sheet.header.spoken
    if read.language not in spoken:
        raise Impossible(
            f"the file says that it is in “{read.language}”; its sheet is in {', '.join(spoken)}"
        )
    own = sheet.header.layout
    layout = read.marks.get("layout", own)
    if layout not in (own, *layouts.companions(own)) or layouts.design(layout).blind:
        raise Impossible(f"the file says that its layout is “{layout}”; that of its sheet is {own}")
    draft = read.marks.get("draft") == "yes"
    if len(sheet.blocks) > BLOCKS * (read.pages + 1):
        raise Impossible(_TOO_MUCH)
    edition = Edition(_bare(sheet).version(read.language), report, layout=layout)
    try:
        with budget.at_most(STEPS * (read.pages + 1)):
            data, page = redrawn(edition, draft)
    except budget.Exhausted:
        raise Impossible(_TOO_MUCH) from None
    made = read_own(data)
    if read.unseen:  # a word across a draft lies under its panels
        made = replace(made, unseen=tuple(ink.unseen(data)))
    return Rebuilt(page, made, tuple(dict.fromkeys(edition.problems)))


def _bare(sheet: Sheet) -> Sheet:
    """The sheet without what lies in files that do not travel inside: its logo and fonts say no number."""
    whole = sheet.written or sheet
    organisation = whole.header.organisation
    if organisation is not None:
        organisation = organisation.model_copy(update={"logo": None})
    header = whole.header.model_copy(update={"fonts": (), "organisation": organisation})
    return replace(whole, header=header, written=None)


def logo_alt(sheet: Document) -> Iterator[str]:
    """The text alternative of the logo, where a sheet has one."""
    organisation = from_document(sheet).header.organisation
    if organisation is not None and organisation.logo is not None:
        yield organisation.name
