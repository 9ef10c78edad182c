"""RIS, in and out. Read here line by line, so that every entry and every stray line has its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from claims import date as dates
from claims import languages, season
from claims.bibliography.latex import folded
from claims.bibliography.record import RESOLVER, Bibliography, Found, Record, Remark, Rest, Written, holdable
from claims.citation.authors import ET_AL, means_others, parted_from_others

_TAG = re.compile(r"([A-Z][A-Z0-9]) {1,2}- ?(.*)")
_LIKE_A_TAG = re.compile(r"\s*[A-Z][A-Z0-9]\s*-(?:\s|\Z)")
_CLOCK = re.compile(r"/[0-9]{2}:[0-9]{2}(?::[0-9]{2})?$")
_ISSN = re.compile(r"[0-9]{4}-?[0-9]{3}[0-9Xx]")

_WRITTEN = {
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "bill": "BILL",
    "book": "BOOK", "broadcast": "VIDEO", "chapter": "CHAP", "classic": "CLSWK", "collection": "SER",
    "dataset": "DATA", "document": "GEN", "entry-dictionary": "DICT", "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE", "graphic": "ART", "hearing": "HEAR", "legal_case": "CASE", "legislation": "STAT",
    "manuscript": "MANSCPT", "map": "MAP", "motion_picture": "MPCT", "musical_score": "MUSIC",
    "pamphlet": "PAMP", "paper-conference": "CONF", "patent": "PAT", "periodical": "JFULL",
    "personal_communication": "PCOMM", "post-weblog": "BLOG", "report": "RPRT", "software": "COMP",
    "song": "SOUND", "standard": "STAND", "thesis": "THES", "webpage": "ELEC", "article": "UNPB",
}  # fmt: skip
_NEAREST = {"post": "BLOG", "regulation": "STAT", "review": "JOUR", "review-book": "JOUR", "treaty": "STAT"}
_READ = {
    **{value: key for key, value in _WRITTEN.items()},
    "CPAPER": "paper-conference", "EBOOK": "book", "ECHAP": "chapter", "EDBOOK": "book",
    "EJOUR": "article-journal", "ICOMM": "personal_communication", "INPR": "article-journal",
    "MAG": "article-magazine", "MULTI": "webpage", "WEB": "webpage", "GOVDOC": "report",
}  # fmt: skip
_HOMES = {
    "TI": "title", "T1": "title", "CT": "title", "ST": "title-short", "T2": "container-title",
    "JF": "container-title", "JO": "container-title", "BT": "container-title", "JA": "container-title",
    "T3": "collection-title", "PB": "publisher", "CY": "publisher-place", "PP": "publisher-place",
    "VL": "volume", "IS": "issue", "M1": "number", "M3": "genre", "ET": "edition", "UR": "URL", "DO": "DOI",
    "N1": "note",
}  # fmt: skip
_TAGS = {
    "title": "TI", "title-short": "ST", "container-title": "T2", "collection-title": "T3", "publisher": "PB",
    "publisher-place": "CY", "volume": "VL", "issue": "IS", "number": "M1", "genre": "M3", "edition": "ET",
    "URL": "UR", "DOI": "DO", "note": "N1",
}  # fmt: skip
_PEOPLE = {"AU": "author", "A1": "author", "A2": "editor", "ED": "editor"}
_PLAIN = {"AB": "abstract", "KW": "keyword"}
_OWN_TAGS = {"TY", "ER", "ID", "PY", "Y1", "DA", "Y2", "SP", "EP", "SN", "LA", *_HOMES, *_PEOPLE, *_PLAIN}


def read(text: str, file: str) -> Bibliography:
    """Every entry of an RIS text; ``file`` names it in messages."""
    found: list[Found] = []
    remarks: list[Remark] = []
    lines: list[tuple[str, str]] = []
    start = 0
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")), 1):
        tag = _TAG.fullmatch(line)
        if tag and tag[1] == "TY":
            if lines:
                remarks.append(Remark(start, f"this entry has no end (ER) before line {number}"))
                found.append(_found(lines, start))
            lines, start = [("TY", tag[2])], number
        elif not lines and line.strip():
            remarks.append(Remark(number, "this line belongs to no entry; kept as printed", broken=True))
            found.append(Found("", number, {"printed": folded(line)}))
        elif tag and tag[1] == "ER":
            found.append(_found(lines, start))
            lines = []
        elif tag:
            lines.append((tag[1], tag[2]))
        elif lines and line.strip():
            if (typed := lines[-1][0] == "TY") or _LIKE_A_TAG.match(line):
                said = f"this is no line such as “TI  - Title”; read as more of {lines[-1][0]}"
                remarks.append(Remark(number, said, broken=typed))
            lines[-1] = (lines[-1][0], f"{lines[-1][1]} {line}")
    if lines:
        remarks.append(Remark(start, "this entry has no end (ER)"))
        found.append(_found(lines, start))
    empty = [one for one in found if not (one.record or one.key)]
    remarks += [
        Remark(one.line, "this entry is empty; there is nothing to take over", broken=True) for one in empty
    ]
    return Bibliography(tuple(one for one in found if one.record or one.key), tuple(sorted(remarks)))


def _found(lines: list[tuple[str, str]], start: int) -> Found:
    record: Record = {}
    more: dict[str, str] = {}
    said: dict[str, list[str]] = {}
    for tag, value in lines:
        if text := folded(value):
            said.setdefault(tag, []).append(text)
    kind = said.pop("TY", ["GEN"])[0]
    csl = _READ.get(kind.split(" ")[0], "document")
    if csl != "document":
        record["type"] = csl
    if _WRITTEN.get(csl) != kind:
        more["ris-TY"] = kind
    key = said.pop("ID", [""])[0]
    _dates(said, record)
    _pages(said, record)
    if "KW" in said:
        said["KW"] = [_joined(said["KW"])]
    for tag, values in said.items():
        for value in _left(tag, values, record):
            name = _PLAIN.get(tag, f"ris-{tag}")
            if more.setdefault(name, value) != value:
                more[_free(name, more)] = value
    if more:
        record["more"] = more
    return Found(key, start, record)


def _joined(keywords: list[str]) -> str:
    """Keywords as CSL has them, in one text; parted by semicolons where one of them has a comma."""
    return ("; " if len(keywords) > 1 and any("," in one for one in keywords) else ", ").join(keywords)


def _keywords(text: str) -> list[str]:
    """The keywords that :func:`_joined` makes this text of."""
    for sign in ("; ", ", "):
        parts = text.split(sign)
        if len(parts) > 1 and all(one and folded(one) == one for one in parts) and _joined(parts) == text:
            return parts
    return [text]


def _free(name: str, more: dict[str, str]) -> str:
    return next(f"{name}-{at}" for at in range(2, 10**6) if f"{name}-{at}" not in more)


def _left(tag: str, values: list[str], record: Record) -> list[str]:
    """Put the values of a tag where they belong; those that find no place are given back."""
    if tag in _PEOPLE:
        record.setdefault(_PEOPLE[tag], []).extend(one for value in values for one in _names(value))
        return []
    left = []
    for value in values:
        home, taken = _HOMES.get(tag), value
        if tag == "SN":
            home = "ISSN" if _ISSN.fullmatch(value) else "ISBN"
        elif tag == "LA":
            home, taken = "language", _language(value)
        elif tag == "DO":
            taken = RESOLVER.sub("", value)
        if home is None or home in record or not holdable(taken):
            left.append(value)
        else:
            record[home] = taken
    return left


def _names(text: str) -> list[Any]:
    """The name of a line; and *et al.* where it stands behind that: “Lind, B., et al.”"""
    name, comma, last = text.rpartition(",")
    return [_name(name), last.strip()] if comma and name.strip() and means_others(last) else [_name(text)]


def _name(text: str) -> Any:
    if means_others(text):  # “et al.,” as some programs keep it from being turned round
        return text.rstrip(" ,")
    parts = [one.strip(" ") for one in text.split(",")]
    said = dict(zip(("family", "given", "suffix"), (*parts[:2], ", ".join(parts[2:])), strict=False))
    if len(parts) == 1 or not parts[0]:
        return text
    return {key: one for key, one in said.items() if one}


def _language(text: str) -> str:
    known = languages.codes()
    return next((one for one in (text, text.casefold().split("-")[0]) if one in known), "")


def _dates(said: dict[str, list[str]], record: Record) -> None:
    """DA is the finer date where it names the same year as PY."""
    years = [tag for tag in ("DA", "PY", "Y1") if tag in said]
    read = {tag: _date(said[tag][0]) for tag in (*years, *(["Y2"] if "Y2" in said else []))}
    issued = next((read[tag] for tag in years if read[tag]), "")
    if issued:
        record["issued"] = issued
    if read.get("Y2"):
        record["accessed"] = read["Y2"]
    for tag, value in read.items():
        whole = value and not _CLOCK.search(said[tag][0])  # a time of day is kept as printed
        if whole and (tag == "Y2" or issued.startswith(value)) and len(said[tag]) == 1:
            said.pop(tag)


def _date(text: str) -> str:
    parts = [one.strip() for one in _CLOCK.sub("", text).split("/")]
    if len(parts) == 4 and not any(parts[1:3]) and (named := season.written(f"{parts[3]} {parts[0]}")):
        return named  # 2012///spring
    wanted = "-".join(one.zfill(2) for one in parts[:3] if one)
    if not re.fullmatch(r"[0-9]{4}(-[01][0-9](-[0-9]{2})?)?", wanted) or any(
        parts[3:]
    ):  # 2020-21 is two years
        return ""
    try:
        dates.parse(wanted)
    except ValueError:
        return ""
    return wanted


def _pages(said: dict[str, list[str]], record: Record) -> None:
    first, last = said.pop("SP", []), said.pop("EP", [])
    if first:
        record["page"] = "-".join([first[0], *last[:1]])
    for tag, rest in (("SP", first[1:]), ("EP", last[1:] if first else last)):
        if rest:
            said[tag] = rest


def write(records: Iterable[tuple[str, Record]]) -> Written:
    """An RIS text of sources by id, and what it cannot carry."""
    out: list[str] = []
    rest: list[Rest] = []
    for name, record in records:
        more = dict(record.get("more", {}))
        key = more.pop("ris-ID", name)
        csl = record.get("type", "document")
        kind = _WRITTEN.get(csl) or _NEAREST.get(csl, "GEN")
        wanted = more.pop("ris-TY", kind)
        if _READ.get(wanted, "document") == csl and re.fullmatch("[A-Z]{2,8}", wanted):
            kind = wanted
        elif wanted != kind:
            rest.append(Rest(name, "more.ris-TY", f"{wanted} is no {kind}"))
        if _READ.get(kind, "document") != csl:
            rest.append(Rest(name, "type", f"{csl} becomes {kind}"))
        lines = [("TY", kind), ("ID", key), *_lines(name, {**record, "more": more}, rest)]
        out.append("".join(f"{tag}  - {value}\n" for tag, value in lines) + "ER  - \n")
    return Written("\n".join(out), tuple(sorted(set(rest))))


def _lines(name: str, record: Record, rest: list[Rest]) -> Iterator[tuple[str, str]]:
    for field in sorted(record, key=_order):
        value = record[field]
        if field in ("author", "editor"):
            named, mark = parted_from_others(value)
            if mark is not None:
                said = mark if isinstance(mark, str) else ET_AL
                rest.append(Rest(name, field, f"“{said}” is left out: each name there is somebody"))
            for one in named:
                text, lost = _written_name(one)
                rest += [Rest(name, field, why) for why in lost]
                yield ("AU" if field == "author" else "A2"), text
        elif field in ("issued", "accessed"):
            yield from _written_date(name, field, value, rest)
        elif field == "page" and re.fullmatch(r"[^-\s]+-[^-\s]+", value):
            yield from zip(("SP", "EP"), value.split("-"), strict=True)
        elif field == "more":
            yield from _further(name, value, record, rest)
        elif field != "type":
            tag = _tag(field, value)
            if tag:
                yield tag, _one_line(name, field, value, rest)
            else:
                rest.append(Rest(name, field))


def _order(field: str) -> tuple[bool, int, str]:
    return field == "more", _FIRST.index(field) if field in _FIRST else len(_FIRST), field


_FIRST = ("author", "editor", "issued", "title", "title-short", "container-title")


def _tag(field: str, value: str) -> str | None:
    if field in ("ISBN", "ISSN"):
        return "SN" if (field == "ISSN") == bool(_ISSN.fullmatch(folded(value))) else None
    if field == "language":
        return "LA" if value in languages.codes() else None
    return "SP" if field == "page" else _TAGS.get(field)


def _one_line(name: str, field: str, value: str, rest: list[Rest]) -> str:
    if folded(value) != value:
        rest.append(Rest(name, field, "its white space becomes one space"))
    return folded(value)


def _further(name: str, more: dict[str, str], record: Record, rest: list[Rest]) -> Iterator[tuple[str, str]]:
    back = {value: key for key, value in _PLAIN.items()}
    for key, value in sorted(more.items()):
        tag = back.get(key) or (key.removeprefix("ris-") if key.startswith("ris-") else "")
        if again := re.fullmatch("([A-Z][A-Z0-9])-[0-9]+", tag):
            tag = again[1]
        second = tag in _HOMES and _HOMES[tag] in record  # such as another address
        if tag == "KW" and folded(value) == value:
            yield from (("KW", one) for one in _keywords(value))
        elif re.fullmatch("[A-Z][A-Z0-9]", tag) and (key in back or second or tag not in _OWN_TAGS):
            yield tag, _one_line(name, f"more.{key}", value, rest)
        else:
            rest.append(Rest(name, f"more.{key}"))


def _written_name(name: Any) -> tuple[str, list[str]]:
    if isinstance(name, str):
        lost = ["a comma in a name without parts parts it"] if "," in name else []
        return folded(name), lost + (["its white space becomes one space"] if folded(name) != name else [])
    lost = [f"{key} of a name has no place in it" for key in name if key not in ("family", "given", "suffix")]
    parts = [folded(name.get(key, "")) for key in ("family", "given", "suffix")]
    if any(folded(one) != one or "," in one for one in name.values()) or not parts[0]:
        lost.append("a comma, a space or a missing family name changes a name")
    text = ", ".join(parts if parts[2] else parts[:2]).rstrip(" ")
    return (text if text.strip(", ") else folded(next(iter(name.values())))), lost


def _written_date(name: str, field: str, value: str, rest: list[Rest]) -> Iterator[tuple[str, str]]:
    parts = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", value)
    year = re.search("[0-9]{4}", value)
    if parts and parts[2] and int(parts[2]) in season.NUMBERS:
        yield ("Y2" if field == "accessed" else "DA"), f"{parts[1]}///{season.name(int(parts[2]))}"
        if field == "issued":
            yield "PY", parts[1]
        return
    if parts is None:
        rest.append(Rest(name, field, "only its year" if year else "no year can be told"))
    if parts and (field == "accessed" or parts[2]):
        tag = "Y2" if field == "accessed" else "DA"
        yield tag, "/".join(part or "" for part in (*parts.groups(), ""))
    if year:
        if field == "issued":
            yield "PY", year[0]
        elif not parts:
            yield "Y2", f"{year[0]}///"


def keep_key(record: Record, key: str) -> Record:
    """The record with the key that it had, where the registry gave it another id."""
    if not holdable(key):
        return record
    return {**record, "more": {"ris-ID": key, **record.get("more", {})}}
