"""Lists of works in a Markdown table: a row for each, the whole entry in one cell or its parts in several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.citation.entry import is_entry
from claims.citation.reference import Reference, parsed

_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_PIPE = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\((https?://[^\s()]{1,500})\)")
_BARE_LINK = re.compile(r"<(https?://[^<>\s]{1,500})>")
_YEAR = re.compile(r"\b((?:1[5-9]|2[0-6])\d\d[a-z]?)\b")
_COLUMNS = {
    "label": r"#|n[or]?\.?|n[ºo°]|nomor|number|key|ลำดับ(?:ที่)?|ที่",
    "author": r"authors?(?:\(s\))?|author/s|name|by|penulis|pengarang|autor(?:en|es|a|in)?|auteurs?|verfasser"
    r"|ผู้แต่ง|ผู้เขียน",
    "year": r"years?|date|issued|published|tahun|tanggal|año|fecha|année|jahr|datum|ปี(?:ที่พิมพ์)?|พ\.ศ\.",
    "title": r"titles?|work|judul|título|titre|titel|ชื่อ(?:เรื่อง|หนังสือ)?",
}
MOST = 5000  # rows
MOST_CAPTION = 2  # lines between the heading and the table


@dataclass(frozen=True)
class _Cell:
    """A cell: its text without marks of Markdown, and where it stands in the document."""

    text: str
    start: int
    end: int


def tabled(text: str, start: int, until: int) -> tuple[Reference, ...]:
    """The works of a Markdown table that stands first between two places of a text; none for another table, such as one
    of numbers."""
    rows = _rows(text, start, until)
    if len(rows) < 2:
        return ()
    head, body = rows[0], rows[1:]
    columns = _columns(head)
    found: list[Reference] = []
    line, counted = 1, 0
    for row in body:
        one = _work(row, columns, text, found[-1] if found else None)
        if one is not None:
            line += text.count("\n", counted, one.start)
            counted = one.start
            found.append(replace(one, line=line))
    return tuple(found) if len(found) * 2 > len(body) else ()


def _rows(text: str, start: int, until: int) -> list[list[_Cell]]:
    """The head of the table and its rows; empty where the next lines are no table."""
    rows: list[list[_Cell]] = []
    ruled, skipped = False, 0
    for found in re.compile(r"[^\n]*(?:\n|$)").finditer(text, start, until):
        line = found[0].rstrip("\n")
        if not line.strip():
            if rows:
                break
            continue
        if not rows and not _PIPE.search(line) and skipped < MOST_CAPTION:
            skipped += 1  # a caption above the table
            continue
        if len(rows) == 1 and not ruled:
            if not (_RULE.fullmatch(line) and "|" in line):
                return []
            ruled = True
        elif _PIPE.search(line):
            rows.append(list(_cells(line, found.start())))
        else:
            return rows if ruled else []
        if len(rows) > MOST:
            break
    return rows if ruled else []


def _cells(line: str, offset: int) -> Iterator[_Cell]:
    at = len(line) - len(line.lstrip())
    at += line[at : at + 1] == "|"
    for end in (*(one.start() for one in _PIPE.finditer(line, at)), len(line)):
        inside = line[at:end]
        if end < len(line) or inside.strip():
            start = offset + at + len(inside) - len(inside.lstrip())
            yield _Cell(inside.strip(), start, start + len(inside.strip()))
        at = end + 1


def _columns(head: Sequence[_Cell]) -> dict[str, int]:
    """Which column holds what, by its heading."""
    found: dict[str, int] = {}
    for at, cell in enumerate(head):
        bare = cell.text.strip("*_: ")
        for what, words in _COLUMNS.items():
            if re.fullmatch(words, bare, re.IGNORECASE):
                found.setdefault(what, at)
    return found


def _work(
    row: Sequence[_Cell], columns: dict[str, int], text: str, before: Reference | None
) -> Reference | None:
    told = [cell for cell in row if cell.text]
    label = row[0].text.strip("[]().*") if row and columns.get("label", 0) == 0 else ""
    label = label if re.fullmatch(r"\w{0,8}\d{1,4}", label) and not _YEAR.fullmatch(label) else ""
    whole = next((cell for cell in told if is_entry(_plain(cell.text), marked=bool(label))), None)
    if whole is not None:
        return _placed(_plain(whole.text), whole, whole, label, before, whole.text)
    parts = {what: row[at].text for what, at in columns.items() if at < len(row)}
    if not told or not parts.get("title") or not (parts.get("author") or parts.get("year")):
        return None
    first = told[1] if label and len(told) > 1 else told[0]
    printed = " ".join(text[first.start : told[-1].end].split())
    rest = [_plain(row[at].text) for at in range(len(row)) if at not in columns.values() and row[at].text]
    return _placed(_composed(parts, rest), first, told[-1], label, None, printed)


def _composed(parts: dict[str, str], rest: Sequence[str]) -> str:
    """The parts of a row in the order of a list: Lind, B. (2016). Rivers. Riga: Ozols."""
    year = _YEAR.search(parts.get("year", ""))
    said = [
        f"{_plain(parts.get('author', '')).rstrip('.')}." if parts.get("author") else "",
        f"({year[1]})." if year else "",
        *(one if one.endswith((".", "?", "!")) else f"{one}." for one in (_plain(parts["title"]),)),
        *(one if one.startswith("http") or one.endswith(".") else f"{one}." for one in rest),
    ]
    if year and said[0]:
        said[0] = _plain(parts["author"])
    return " ".join(one for one in (*said, *_addresses(parts["title"])) if one)


def _placed(
    entry: str, first: _Cell, last: _Cell, label: str, before: Reference | None, printed: str
) -> Reference:
    one = parsed(" ".join(entry.split()), before, start=first.start, end=last.end, label=label)
    return replace(one, printed=" ".join(printed.split()))


def _plain(cell: str) -> str:
    """A cell without escaped pipes; of a link its words."""
    return _BARE_LINK.sub(r"\1", _LINK.sub(r"\1", cell.replace("\\|", "|"))).replace("<br>", " ")


def _addresses(cell: str) -> list[str]:
    return [found[2] for found in _LINK.finditer(cell)]
