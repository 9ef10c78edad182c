"""How a work is named: in a word or two, and in the list of sources. Ids are never printed."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from claims.citation.authors import authors, shown
from claims.registry.source import Source
from claims.registry.work import Name
from report.ordinal import MOST, edition_number
from report.wording import dated, unbroken
from report.words import Words

INSIDE = frozenset({"chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia"})
LAWS = frozenset({"bill", "hearing", "legal_case", "legislation", "regulation", "standard", "treaty"})
"""Types of work that have no author to give."""

YEAR = re.compile(r"[0-9][0-9X]{3}")
LINK = re.compile(r"https?://[^\s/]\S*")


def short(source: Source, words: Words) -> str:
    """A work in a word or two: its short title, its authors (the first of many) or title, and year."""
    year = _years(source.issued, words) if source.issued else ""
    if source.title_short:
        return unbroken(f"{source.title_short} {year}".strip())
    name = first_author(source) or source.title or holder(source) or words.unnamed
    made = authors(source.author)
    if made.others or len(made.named) > 2:
        name = words.and_others.format(author=name)
    elif len(made.named) == 2:  # nobody who wrote half of a work is left out
        name = f"{name} & {_called(made.named[1])}"
    return unbroken(f"{name} {year or words.no_year}")


def first_author(source: Source) -> str:
    """The family name of the first author, or its name where it has no parts; empty without authors."""
    return _called(source.author[0]) if source.author else ""


def _called(name: str | Name) -> str:
    return name if isinstance(name, str) else name.called()


def _years(issued: str, words: Words) -> str:
    """The first year of a date, or the two between which it lies."""
    found = YEAR.findall(issued)
    if issued.startswith("[") and len(found) > 1:
        return words.years.format(first=found[0], last=found[-1])
    return found[0] if found else ""


def holder(source: Source) -> str:
    """What holds or issued a work: site or journal, the host of its address, the publisher; or nothing."""
    return source.container_title or _host(source.URL or "") or source.publisher or ""


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def is_called_by_title(source: Source) -> bool:
    """Whether the work in a word or two is its title, in the language of the work."""
    return not source.title_short and not first_author(source) and bool(source.title)


def heading(source: Source, words: Words, *, brief: bool) -> str:
    """Authors, year and title; ``brief``: the first author of many, and who holds a work that names none."""
    return "".join(heading_parts(source, words, brief=brief))


def heading_parts(source: Source, words: Words, *, brief: bool) -> tuple[str, str, str]:
    """The same in three: what stands before the title, the title if it has one, and what stands behind it."""
    many = brief and len(source.author) > 2
    author = (
        words.and_others.format(author=first_author(source))
        if many
        else shown(source.author, words.and_others)
    )
    if not author and source.type not in INSIDE:
        author = _editors(source, words)
    if not author and brief:
        author = source.title_short or holder(source)
    year = dated(source.issued, words) if source.issued else words.no_year
    if not author and source.type in LAWS and source.title:
        return "", source.title, f" ({year})."
    before = f"{author or words.no_author} ({year}) "
    if not source.title:
        return f"{before}{words.no_title}{'' if words.no_title.endswith('.') else '.'}", "", ""
    return before, source.title, "" if source.title.endswith((".", "?", "!")) else "."


def container(source: Source, words: Words) -> str:
    """The house style behind the title: edition; journal with volume, issue and pages, or the book that holds the
    work, with its editors; what sort of work it is, series and number; place and publisher. Empty where nothing is
    printed. Editors of a work without authors stand before its title already."""
    said = ""
    if source.container_title:
        said = source.container_title + (f" {source.volume}" if source.volume else "")
        said += f"({source.issue})" if source.issue else ""
        if source.type in INSIDE:
            said = words.inside.format(
                container=", ".join(part for part in (_editors(source, words), said) if part)
            )
    inside = source.type in INSIDE and bool(said)
    own = "" if inside or (not source.author and source.type not in INSIDE) else _editors(source, words)
    series = " ".join(part for part in (source.collection_title, source.number) if part)
    parts = (source.genre, own, _edition(source, words), said, series, source.page)
    place = source.publisher_place or ""
    issuer = f"{place}: {source.publisher}" if place and source.publisher else source.publisher or place
    found = (", ".join(part for part in parts if part), issuer)
    return " ".join(part if part.endswith(".") else f"{part}." for part in found if part)


def _edition(source: Source, words: Words) -> str:
    """A counted edition (*2*, *2nd ed.*, *segunda edición*) in the words of the sheet, anything else as printed."""
    number = edition_number(source.edition or "")
    if number is None:
        return source.edition or ""
    form = words.edition_of_year if number > MOST else words.editions[words.ordinal(number)]
    return form.format(edition=number)


def _editors(source: Source, words: Words) -> str:
    named = shown(source.editor, words.and_others)
    one_or_more = words.edited if len(source.editor) < 2 else words.edited_by_several
    return one_or_more.format(editors=named) if named else ""


def address(source: Source) -> str:
    """Where the work can be read: its address, or what its DOI or Handle leads to; empty without any."""
    if source.URL:
        return source.URL
    if source.DOI:
        return f"https://doi.org/{source.DOI}"
    return f"https://hdl.handle.net/{source.handle}" if source.handle else ""


def link(source: Source) -> str:
    """The address, where it is one that a page may lead to; otherwise empty."""
    found = address(source)
    return found if LINK.fullmatch(found) else ""
