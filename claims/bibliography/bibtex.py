"""BibTeX and biblatex, in and out: entries that cannot be read are told with their line and kept as printed.

Values are taken apart here, field by field: names before LaTeX is read, so that corporate authors keep their
braces; addresses, DOIs and the like never as LaTeX, so that ``%20`` survives.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any

from claims import languages
from claims.bibliography import bibtex_crossref, bibtex_names, latex
from claims.bibliography.bibtex_dates import MONTHS, dated, edtf
from claims.bibliography.bibtex_fields import (
    LATEX,
    LINKS,
    TYPES,
    csl_type,
    fields_for,
    home_of,
    is_balanced,
    kept_as,
    protects,
    written_as,
)
from claims.bibliography.record import RESOLVER, Bibliography, Found, Record, Remark, Rest, Written, holdable
from claims.place import Place, Problem, Unusable

MOST_LINES = 20
_KEY = re.compile(r"[^\s{}(),=\"#%~\\]+")
_ADDRESS = re.compile(r"\\url\s*\{([^{}\s]+)\}")
_URL = re.compile(r"\\(?:url|nolinkurl)\{([^{}]*)\}\Z")
_UNESCAPED = re.compile(r"\\([&%$#_{}~])(?:\{\})?")


def read(text: str, file: str) -> Bibliography:
    """Every entry of a BibTeX text. Raises Unusable where the library that reads it is missing."""
    blocks = _blocks(text, file)
    strings = {month: month for month in MONTHS}  # its name: 12~24 would say neither day nor month
    found: list[Found] = []
    remarks: list[Remark] = []
    asides: dict[str, list[int]] = {}
    cut = 0  # the line in which an entry that cannot be read breaks off
    for block in blocks:
        line = (block.start_line or 0) + 1
        kind = type(block).__name__
        entry = getattr(block, "ignore_error_block", block)
        if type(entry).__name__ == "Entry" and all(_is_closed(one.value) for one in entry.fields):
            found.append(_found(entry, line, strings, remarks))
            if kind == "DuplicateBlockKeyBlock":
                remarks.append(Remark(line, f"the key {entry.key} stands here again; kept under another id"))
        elif type(entry).__name__ == "String":
            strings[entry.key.casefold()] = _value(entry.value, strings)[0]
        elif kind == "ImplicitComment" and line == cut:  # the rest of an entry that broke off
            found[-1].record["printed"] += f" {' '.join(str(block.comment).split())}"
        elif kind in ("Preamble", "ExplicitComment", "ImplicitComment"):
            asides.setdefault(kind, []).append(line)
        else:
            remarks.append(
                Remark(line, f"this entry cannot be read: {_reason(block)}; kept as printed", True)
            )
            found.append(Found("", line, {"printed": " ".join(str(block.raw).split())}))
            cut = line + str(block.raw).count("\n")
    remarks += bibtex_crossref.inherit(found)
    remarks += [
        Remark(lines[0], f"{_ASIDES[kind]} not taken over (line {_some(lines)})")
        for kind, lines in asides.items()
    ]
    return Bibliography(tuple(found), tuple(sorted(remarks)))


def _some(lines: list[int]) -> str:
    more = f" and {len(lines) - MOST_LINES} more" if len(lines) > MOST_LINES else ""
    return ", ".join(map(str, lines[:MOST_LINES])) + more


_ASIDES = {
    "Preamble": "@preamble:",
    "ExplicitComment": "@comment:",
    "ImplicitComment": "text between entries:",
}


def _blocks(text: str, file: str) -> list[Any]:
    try:
        from bibtexparser.entrypoint import parse_string
    except ImportError:
        hint = 'pip install ".[refs]" in the clone of claimsheet'
        raise Unusable(Problem(Place(file, 1, 1), "reading BibTeX needs bibtexparser", hint)) from None
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what fails is told here, with its line
    clean = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    blocks: list[Any] = parse_string(clean, parse_stack=[]).blocks
    return blocks


def _reason(block: Any) -> str:
    reason = str(getattr(block, "error", "")).strip().rstrip(".")
    return " ".join(reason.split())[:120] or "a brace or a comma is missing"


def _found(entry: Any, line: int, strings: dict[str, str], remarks: list[Remark]) -> Found:
    record: Record = {}
    more: dict[str, str] = {}
    kind = entry.entry_type.casefold()
    csl = csl_type(kind)
    if csl != "document":
        record["type"] = csl
    if TYPES.get(csl, "misc") != kind:
        more["bibtex-type"] = kind
    said: dict[str, str] = {}
    for one in entry.fields:
        name = one.key.casefold()
        value, unknown = _value(one.value, strings)
        if unknown:
            remarks.append(
                Remark(line, f"{entry.key}: `{name}` names the string {unknown}, which is nowhere")
            )
        if name in said:
            remarks.append(Remark(line, f"{entry.key}: `{name}` stands twice; the second is kept as it is"))
            name = next(f"{name}-{at}" for at in range(2, 10000) if f"{name}-{at}" not in said)
        said[name] = value
    told = _Told(entry.key, line, remarks)
    if "url" not in said and (address := _ADDRESS.fullmatch(said.get("howpublished", "").strip())):
        said["url"] = address[1]  # the habit of styles that know no `url`
        said.pop("howpublished")
    dated(said, record)
    for name, value in sorted(said.items(), key=lambda one: not _says_first(one[0], csl)):
        _take(name, value, csl, record, more, told)
    if more:
        record["more"] = more
    return Found(entry.key, line, record)


def _says_first(name: str, csl: str) -> bool:
    """Whether a field goes before others for one thing: `publisher` before `organization`."""
    return name == written_as(home_of(name, csl), csl)


class _Told:
    """Remarks on the fields of one entry."""

    def __init__(self, key: str, line: int, remarks: list[Remark]) -> None:
        self._key, self._line, self._remarks = key, line, remarks

    def add(self, message: str) -> None:
        self._remarks.append(Remark(self._line, f"{self._key}: {message}"))

    def plain(self, name: str, value: str, kept: dict[str, str] | None = None, key: str = "") -> str:
        """The value as plain text; in ``kept``, its LaTeX where that says more: braces that keep capitals, commands."""
        text, commands = latex.decoded(value)
        raw = latex.folded(value)
        if kept is not None and (commands or protects(raw)) and is_balanced(raw) and holdable(raw):
            kept[f"{LATEX}{key}"] = raw
        if commands:
            self.add(f"`{name}` has LaTeX that is no plain text: {' '.join(commands[:5])}")
        return latex.folded(text)


def _take(name: str, value: str, csl: str, record: Record, more: dict[str, str], told: _Told) -> None:
    """Put one field where it belongs, or under ``more`` where that is taken or cannot say it."""
    if not value.strip():
        return
    home = home_of(name, csl)
    taken: Any = None
    kept: dict[str, str] = {}
    if home in ("author", "editor"):
        told.plain(name, value)
        taken = bibtex_names.read_all(value)
    elif home in LINKS:
        taken = _UNESCAPED.sub(r"\1", latex.folded(_URL.sub(r"\1", value.strip())))
        taken = RESOLVER.sub("", taken) if home == "DOI" else taken
    elif home == "page":
        taken = told.plain(name, re.sub(r"(?<=\w)\s*-{2,3}\s*(?=\w)", "-", value))
    elif home == "language":
        taken = _language(told.plain(name, value))
    elif home == "accessed":
        taken = edtf(value)
    elif home:
        taken = told.plain(name, value, kept, home)
    if home and taken and home not in record and (not isinstance(taken, str) or holdable(taken)):
        record[home] = taken
        more |= kept
        return
    if name == "date" or (home == "accessed" and not taken):
        told.add(f"`{name}` is no date: {latex.folded(value)[:60]}")
    kept = {}
    plain = told.plain(name, value, kept, name)
    more |= kept
    if holdable(plain):
        more[kept_as(name)] = plain


def _language(text: str) -> str | None:
    for code in languages.codes():
        if text.casefold() in (code, languages.load(code).name.casefold()):
            return code
    return None


def _value(raw: str, strings: dict[str, str]) -> tuple[str, str]:
    """The value of an expression such as ``who # " press"``; and a string of it that nobody defined."""
    pieces: list[str] = []
    unknown = ""
    for part in _summands(str(raw)):
        one = part.strip()
        if one[:1] in ("{", '"'):
            pieces.append(one[1:-1])
        elif one.isdigit() or not one:
            pieces.append(one)
        else:
            unknown = unknown if one.casefold() in strings else one
            pieces.append(strings.get(one.casefold(), one))
    return "".join(pieces), unknown


def _is_closed(raw: object) -> bool:
    """Whether each string of an expression ends as it begins: a quotation mark within braces breaks the reader off."""
    parts = (part.strip() for part in _summands(str(raw)))
    return all(
        len(one) > 1 and one[-1] == {'"': '"', "{": "}"}[one[0]] for one in parts if one[:1] in ('"', "{")
    )


def _summands(raw: str) -> Iterator[str]:
    depth, start, quoted, escaped = 0, 0, False, False
    for at, sign in enumerate(raw):
        if not escaped:
            depth += (sign == "{") - (sign == "}")
            quoted ^= sign == '"' and not depth
        if sign == "#" and not depth and not quoted:
            yield raw[start:at]
            start = at + 1
        escaped = sign == "\\" and not escaped
    yield raw[start:]


def write(records: Iterable[tuple[str, Record]]) -> Written:
    """A biblatex text of sources by id (BibTeX reads all but ``date``), and what it cannot carry."""
    entries: list[str] = []
    rest: list[Rest] = []
    used: set[str] = set()
    for name, record in records:
        key = record.get("more", {}).get("bibtex-key", name)
        if not _KEY.fullmatch(key) or key.casefold() in used:
            rest += [Rest(name, "more.bibtex-key", "is no key, or is taken")] if key != name else []
            key = name
        used.add(key.casefold())
        kind, fields, left = fields_for(record)
        rest += [Rest(name, field, why) for field, why in left]
        lines = "".join(f"  {field} = {{{value}}},\n" for field, value in fields)
        entries.append(f"@{kind}{{{key},\n{lines}}}\n")
    return Written("\n".join(entries), tuple(sorted(rest)))


def keep_key(record: Record, key: str) -> Record:
    """The record with the key that it had, where the registry gave it another id."""
    if not holdable(key):
        return record
    return {**record, "more": {"bibtex-key": key, **record.get("more", {})}}
