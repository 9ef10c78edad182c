"""Which field of BibTeX or biblatex says what a field of a source says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from claims import languages
from claims.bibliography import bibtex_names
from claims.bibliography.bibtex_dates import YEARS, dated, edtf
from claims.bibliography.latex import decoded, encoded, folded
from claims.bibliography.record import Record

TYPES = {
    "article-journal": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "thesis": "thesis",
    "report": "report",
    "webpage": "online",
    "manuscript": "unpublished",
    "dataset": "dataset",
    "software": "software",
    "pamphlet": "booklet",
    "patent": "patent",
    "periodical": "periodical",
    "collection": "collection",
    "entry": "inreference",
    "document": "misc",
}
"""CSL types that BibTeX or biblatex has a type of its own for."""

_NEAREST = {
    "article-magazine": "article",
    "article-newspaper": "article",
    "article": "unpublished",
    "entry-dictionary": "inreference",
    "entry-encyclopedia": "inreference",
    "post": "online",
    "post-weblog": "online",
    "review": "article",
    "review-book": "article",
    "standard": "report",
}
_READ = {
    **{value: key for key, value in TYPES.items()},
    "conference": "paper-conference",
    "electronic": "webpage",
    "inbook": "chapter",
    "manual": "report",
    "mastersthesis": "thesis",
    "mvbook": "book",
    "phdthesis": "thesis",
    "proceedings": "book",
    "techreport": "report",
    "www": "webpage",
}
LINKS = frozenset({"URL", "DOI", "handle"})
"""Fields that are never LaTeX."""

LATEX = "bibtex-latex-"
"""What stands before a field's name in ``more``, where its LaTeX says more than its plain text."""

FIELD = "field-"
"""What stands before a field's name in ``more``, where ours or the entry's key would be meant without it."""

_OURS = re.compile(rf"key\Z|{FIELD}|latex-")
_PROTECTING = re.compile(r"(?<!\\)(?<!\\[A-Za-z])\{(?!\\)[^{}]*[^\W\d_a-z]")

PLAIN_FIELDS = {"abstract": "abstract", "keywords": "keyword", "annote": "annote"}
"""Fields that CSL has too, and the registry under ``more``."""

_HOMES = {
    "address": "publisher-place",
    "author": "author",
    "booktitle": "container-title",
    "doi": "DOI",
    "edition": "edition",
    "editor": "editor",
    "institution": "publisher",
    "isbn": "ISBN",
    "issn": "ISSN",
    "issue": "issue",
    "journal": "container-title",
    "journaltitle": "container-title",
    "langid": "language",
    "language": "language",
    "location": "publisher-place",
    "note": "note",
    "organization": "publisher",
    "pages": "page",
    "publisher": "publisher",
    "school": "publisher",
    "series": "collection-title",
    "shorttitle": "title-short",
    "title": "title",
    "type": "genre",
    "url": "URL",
    "urldate": "accessed",
    "volume": "volume",
    "handle": "handle",
}


def protects(value: str) -> bool:
    """Whether a value has braces that keep the capitals in them, as in ``The {UNICEF} report``."""
    return _PROTECTING.search(value) is not None


def csl_type(kind: str) -> str:
    """The CSL type of a type of entry."""
    return _READ.get(kind, "document")


def _is_article(csl: str) -> bool:
    return csl.startswith(("article-", "review"))


def home_of(name: str, csl: str) -> str:
    """The field of a source that says what this one does, or an empty text."""
    if name == "number":
        return "issue" if _is_article(csl) else "number"
    return _HOMES.get(name, "")


def written_as(home: str, csl: str) -> str:
    """The field that a field of a source is written to, of those that may say it."""
    if home == "container-title":
        return "journal" if _is_article(csl) else "booktitle"
    if home == "publisher":
        return {"thesis": "school", "report": "institution"}.get(csl, "publisher")
    if home == "issue":
        return "number" if _is_article(csl) else "issue"
    return _WRITTEN.get(home, home.lower())


def kept_as(name: str) -> str:
    """The name under ``more`` of a field that the registry has none for."""
    if name in PLAIN_FIELDS:
        return PLAIN_FIELDS[name]
    return f"bibtex-{FIELD if _OURS.match(name) else ''}{name}"


def fields_for(record: Record) -> tuple[str, list[tuple[str, str]], list[tuple[str, str]]]:
    """Type and fields of an entry, in their order, and what is left: a field and why."""
    csl = record.get("type", "document")
    kind = TYPES.get(csl) or _NEAREST.get(csl, "misc")
    left = [] if csl in TYPES else [("type", f"{csl} becomes @{kind}")]
    more = dict(record.get("more", {}))
    more.pop("bibtex-key", None)
    wanted = more.pop("bibtex-type", None)
    if wanted is not None and csl_type(wanted) == csl and wanted.isalpha() and wanted.islower():
        kind = wanted
    elif wanted is not None:
        left.append(("more.bibtex-type", f"{wanted} is no @{kind}"))
    as_latex = {key: more.pop(key) for key in [*more] if key.startswith(LATEX)}
    fields: list[tuple[str, str]] = []
    for key, value in record.items():
        if key in ("type", "more"):
            continue
        if (place := _PLACES.get(key)) is None:
            left.append((key, "has no place in it"))
            continue
        for name, written in place(value, csl, key, left):
            fields.append((name, _as_it_was(as_latex, key, written)))
    have = {name for name, _ in fields}
    for key, value in more.items():
        name = _BACK.get(key) or key.removeprefix("bibtex-").removeprefix(FIELD)
        if name in have or (key == name and key not in PLAIN_FIELDS) or not _FIELD.fullmatch(name):
            left.append((f"more.{key}", "has no place in it"))
        elif key not in _BACK and (_has_room(name, csl, record) or _is_date(name, value, record)):
            left.append((f"more.{key}", "stands under another name in the registry"))
        else:
            written_fields = _text(value, csl, f"more.{key}", left, name)
            fields += [(one, _as_it_was(as_latex, name, written)) for one, written in written_fields]
    left += [(f"more.{key}", "says another thing than its field") for key in as_latex]
    return kind, sorted(fields, key=_order), left


def _has_room(name: str, csl: str, record: Record) -> bool:
    """Whether a field would be read into one of the registry, as no other one says that."""
    home = home_of(name, csl)
    return bool(home) and (home not in record or name == written_as(home, csl))


def _as_it_was(as_latex: dict[str, str], key: str, written: str) -> str:
    """The LaTeX that a value was read from, as long as the value still says the same; it is taken away then."""
    raw = as_latex.get(f"{LATEX}{key}")
    if raw is None or not is_balanced(raw) or folded(decoded(raw)[0]) != folded(decoded(written)[0]):
        return written
    return as_latex.pop(f"{LATEX}{key}")


def is_balanced(raw: str) -> bool:
    """Whether a value can stand between braces as it is."""
    depth, escaped = 0, False
    for sign in raw:
        if not escaped:
            depth += (sign == "{") - (sign == "}")
            if depth < 0:
                return False
        escaped = sign == "\\" and not escaped
    return not depth and not escaped


def _is_read(name: str, value: str, issued: str) -> bool:
    """Whether a month or a day would be read beside a date of issue."""
    year = re.match(r"[0-9]{4}", issued)
    if year is None:
        return bool(issued)
    said = {"year": year[0], name: value} | ({} if year[0] == issued else {"date": issued})
    again: Record = {}
    dated(said, again)
    return again.get("issued") != issued or said.get(name) != value


def _is_date(name: str, value: str, record: Record) -> bool:
    """Whether a field would be read as a date, or as part of one."""
    if name in ("month", "day"):
        return _is_read(name, value, record.get("issued", ""))
    return name in ("year", "date") and (
        edtf(value) is not None or YEARS.fullmatch(value.strip(" {}")) is not None
    )


_WRITTEN = {
    "accessed": "urldate",
    "collection-title": "series",
    "genre": "type",
    "language": "langid",
    "page": "pages",
    "publisher-place": "address",
    "title-short": "shorttitle",
}
_FIELD = re.compile(r"[a-z][a-z0-9:.+-]*")
_BACK = {csl: bib for bib, csl in PLAIN_FIELDS.items()}
Left = list[tuple[str, str]]


def _text(value: str, csl: str, key: str, left: Left, name: str) -> Iterator[tuple[str, str]]:
    if folded(value) != value:
        left.append((key, "its white space becomes one space"))
    if text := folded(value):
        yield name, encoded(text)


def _own(value: str, csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    return _text(value, csl, key, left, written_as(key, csl))


def _names(value: list[Any], csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    text, lost = bibtex_names.write_all(value)
    left += [(key, f"{what} has no place in it") for what in lost]
    yield key, text


def _link(value: str, csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    clean = re.sub(r"[\s\\{}\0]+", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), value)
    if clean != value:
        left.append((key, "its braces, backslashes and spaces become % signs"))
    yield key.lower(), clean


def _page(value: str, csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    if re.fullmatch(r"\w+-\w+", value):
        yield "pages", encoded(value).replace("-", "--")
    else:
        yield from _text(value, csl, key, left, "pages")


def _number(value: str, csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    if _is_article(csl):
        left.append((key, "the number of an article is its issue there"))
        return iter(())
    return _text(value, csl, key, left, "number")


def _issued(value: str, csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    if re.fullmatch(r"[0-9]{4}", value):
        yield "year", value
        return
    if year := re.match(r"[0-9]{4}(?![0-9X])", value.strip()):
        yield "year", year[0]  # for styles that know no `date`
    yield "date", value.strip()


def _accessed(value: str, csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    yield "urldate", value.strip()


def _language(value: str, csl: str, key: str, left: Left) -> Iterator[tuple[str, str]]:
    yield "langid", languages.load(value).name.casefold() if value in languages.codes() else value


_PLACES: dict[str, Callable[..., Iterator[tuple[str, str]]]] = {
    "accessed": _accessed,
    "author": _names,
    "collection-title": _own,
    "container-title": _own,
    "DOI": _link,
    "edition": _own,
    "editor": _names,
    "genre": _own,
    "handle": _link,
    "ISBN": _own,
    "ISSN": _own,
    "issue": _own,
    "issued": _issued,
    "language": _language,
    "note": _own,
    "number": _number,
    "page": _page,
    "publisher": _own,
    "publisher-place": _own,
    "title": _own,
    "title-short": _own,
    "URL": _link,
    "volume": _own,
}


def _order(field: tuple[str, str]) -> tuple[int, str]:
    first = ("author", "editor", "year", "date", "title", "shorttitle", "journal", "booktitle")
    return (first.index(field[0]) if field[0] in first else len(first)), field[0]
