"""CSL-JSON, in and out without loss.

What the registry has a field for is read into it. Every other text goes to ``more`` under its own name. What no
text holds exactly (a number, ``null``, an object, a season, an id that is none here) is kept as JSON in
``csl_json``, and is written out again as long as the readable field still says the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NoReturn, get_args

from claims import languages
from claims.bibliography import dates
from claims.bibliography.record import TEXTS, Bibliography, Found, Record, Remark, Written, fits, holdable
from claims.citation.authors import ET_AL, means_others, parted_from_others
from claims.place import Place, Problem, Unusable
from claims.registry.field import as_id
from claims.registry.work import SourceType

OURS = "claimsheet"  # under `custom`, which CSL leaves to each program
_WORDED = "others"  # there: how each list of names says “et al.”, where it is in other words
_OTHERS = {"literal": "others"}

_TYPES = frozenset(get_args(SourceType))
_NAME_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")
_NAMES = ("author", "editor")
_DATES = ("issued", "accessed")
_PRIVATE = (
    "title-language",
    "handle",
    "archived",
    "printed",
    "method",
    "read_through",
    "supersedes",
    "text",
    "references",
    "cites",
    "spelt",
    "sought",
    "withdrawn",
    "placed",
    "supports",
)
_EMPTY: tuple[Any, ...] = (None, "", [], {}, "document")
_FOREIGN = re.compile(r"(?:bibtex|ris)-")
_SPACE = re.compile(r"[ \t\r\n]*")


def read(text: str, file: str) -> Bibliography:
    """The items of a CSL-JSON text. Raises Unusable, with the place, for what is no JSON."""
    found: list[Found] = []
    remarks: list[Remark] = []
    keys: set[str] = set()
    for index, (value, line) in enumerate(_items(text, file), 1):
        if not isinstance(value, dict):
            remarks.append(Remark(line, f"item {index} is no object; kept as printed", broken=True))
            found.append(Found("", line, {"printed": _dumped(value)}))
            continue
        if not value:
            remarks.append(Remark(line, f"item {index} is empty; there is nothing to take over", broken=True))
            continue
        key = value.get("id", "")
        record, unread = _record(value)
        if lost := getattr(value, "lost", ()):
            said = f"{'; '.join(lost)[:200]} is left out, as its key stands there again"
            remarks.append(Remark(line, f"item {index}: {said}", broken=True))
        if (identity := _dumped(key)) in keys:
            unread = [*unread, f"the id {identity} stands here again; kept under another"]
        if key != "":
            keys.add(identity)
        if unread:
            remarks.append(Remark(line, f"item {index}: {'; '.join(unread)}"))
        found.append(Found(key if isinstance(key, str) else _dumped(key), line, record))
    return Bibliography(tuple(found), tuple(remarks))


def _items(text: str, file: str) -> Iterator[tuple[Any, int]]:
    """Each item of the list with its line; a single object is a list of one."""
    decoder = json.JSONDecoder(parse_constant=_no_number, object_pairs_hook=_Item)
    at = _space(text, 1 if text.startswith("\ufeff") else 0)
    try:
        if text[at : at + 1] != "[":
            value, end = decoder.raw_decode(text, at)
            if not isinstance(value, dict):
                raise json.JSONDecodeError("a bibliography is a list of items", text, at)
            yield value, text.count("\n", 0, at) + 1
        else:
            at = end = _space(text, at + 1)
            line, counted = 1, 0
            while text[at : at + 1] != "]":
                value, end = decoder.raw_decode(text, at)
                line += text.count("\n", counted, at)
                counted = at
                yield value, line
                end = _space(text, end)
                if text[end : end + 1] not in (",", "]"):
                    raise json.JSONDecodeError("expected a comma or ]", text, end)
                at = _space(text, end + 1) if text[end] == "," else end
            end = at + 1
        if text[_space(text, end) :]:
            raise json.JSONDecodeError("nothing may follow the list", text, _space(text, end))
    except (ValueError, RecursionError) as error:
        place = Place(file, getattr(error, "lineno", 1), getattr(error, "colno", 1))
        reason = getattr(error, "msg", None) or "nested too deeply, or a number that JSON does not have"
        raise Unusable(Problem(place, f"this is no CSL-JSON: {reason}", "export it again")) from None


class _Item(dict[str, Any]):
    """An object, and what is lost of it and of what it holds, as a key stands there again."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        last = {key: at for at, (key, _) in enumerate(pairs)}
        self.lost: list[str] = [one for _, value in pairs for held in _objects(value) for one in held.lost]
        self.lost += [f"{key}: {_dumped(value)}" for at, (key, value) in enumerate(pairs) if last[key] != at]


def _objects(value: Any) -> list[_Item]:
    if isinstance(value, list):
        return [one for part in value for one in _objects(part)]
    return [value] if isinstance(value, _Item) else []


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _record(item: dict[str, Any]) -> tuple[Record, list[str]]:
    """What an item says, and what is to be told about it."""
    record: Record = {}
    more: dict[str, str] = {}
    for key, value in item.items():
        if key in ("id", "custom"):
            continue
        if key in _OWN:
            if (said := _reading(key, value)) is not None:
                record[key] = said
        elif holdable(value) and holdable(key) and len(key) < 200 and not _FOREIGN.match(key):
            more[key] = value
    if more:
        record["more"] = more
    told = [_private(item, record)]
    back = item_of("", record)
    exact = {
        key: value
        for key, value in item.items()
        if key != "id" and (key not in back or not _same(back[key], value))
    }
    identity = item.get("id")
    if identity is not None and identity != as_id(str(identity)):
        exact["id"] = identity
    if exact:
        record["csl_json"] = _dumped(exact)
    if "type" not in item:
        told.append("no type is given; document is assumed")
    unread = [key for key in _OWN if item.get(key) not in _EMPTY and key not in record]
    if unread:
        told.append(f"kept as it is, as the registry has no form for it: {', '.join(unread)}")
    return record, [one for one in told if one]


def _private(item: dict[str, Any], record: Record) -> str:
    """Take back what an export of ours put under ``custom``."""
    custom = item.get("custom")
    ours = custom.get(OURS) if isinstance(custom, dict) else None
    if not isinstance(ours, dict):
        return ""
    mine = {key: value for key, value in ours.items() if key in _PRIVATE}
    for key, mark in _as_worded(ours).items():
        if record.get(key, [""])[-1] == ET_AL and means_others(mark):
            mine[key] = [*record[key][:-1], mark]
    more = ours.get("more", {})
    if not isinstance(more, dict) or not all(map(holdable, [*more, *more.values()])):
        return f"`custom.{OURS}` cannot be read; kept as it is"
    wanted = {**record, **mine}
    if more:
        wanted["more"] = {**more, **record.get("more", {})}
    if not fits(wanted):
        return f"`custom.{OURS}` cannot be read; kept as it is"
    record.update(wanted)
    return ""


def _as_worded(ours: dict[str, Any]) -> dict[str, Any]:
    worded = ours.get(_WORDED)
    return {
        key: mark
        for key, mark in (worded if isinstance(worded, dict) else {}).items()
        if key in _NAMES and (holdable(mark) or (isinstance(mark, dict) and _name(mark) == mark))
    }


def _reading(key: str, value: Any) -> Any:
    """What a registry's field says of a CSL value; None where it can say nothing."""
    return _OWN[key](value)


def _text(value: Any) -> str | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return json.dumps(value)
    return value if holdable(value) else None


def _type(value: Any) -> str | None:
    return value if value in _TYPES and value != "document" else None


def _language(value: Any) -> str | None:
    """The language that figures are read in: ``en-GB`` is read as ``en``."""
    known = languages.codes()
    if not isinstance(value, str):
        return None
    return next(
        (one for one in (value, value.casefold().replace("_", "-").split("-")[0]) if one in known), None
    )


def _names(value: Any) -> list[Any] | None:
    if not isinstance(value, list):
        return None
    read = [_name(one) for one in value]
    names = [one for one in read if one is not None]
    if len(names) > 1 and read[-1] == _OTHERS["literal"]:
        names[-1] = ET_AL
    return names or None


def _name(value: Any) -> Any:
    if not isinstance(value, dict):
        return None
    parts = {key: value[key] for key in _NAME_PARTS if holdable(value.get(key))}
    return parts["literal"] if set(parts) == {"literal"} else parts or None


def _date(value: Any) -> str | None:
    said = dates.read(value)
    return said if holdable(said) else None


_OWN: Mapping[str, Any] = {
    "type": _type,
    "language": _language,
    **dict.fromkeys(TEXTS, _text),
    **dict.fromkeys(_NAMES, _names),
    **dict.fromkeys(_DATES, _date),
}


def item_of(name: str, record: Record) -> dict[str, Any]:
    """A source as an item of CSL-JSON."""
    item: dict[str, Any] = {"id": name, "type": record.get("type", "document")}
    for key in ("language", *TEXTS):
        if key in record:
            item[key] = record[key]
    for key in _NAMES:
        if key in record:
            item[key] = _people(record[key])
    for key in _DATES:
        if key in record:
            item[key] = dates.write(record[key])
    ours = {key: record[key] for key in _PRIVATE if key in record}
    if worded := {key: mark for key in _NAMES if (mark := _wording(record.get(key, ())))}:
        ours[_WORDED] = worded
    more = record.get("more", {})
    foreign = {key: value for key, value in more.items() if _FOREIGN.match(key) or key in _OWN or key == "id"}
    item |= {key: value for key, value in more.items() if key not in foreign}
    if foreign:
        ours["more"] = foreign
    if ours:
        item["custom"] = {OURS: ours}
    return _exact(item, record, more)


def _people(names: Sequence[Any]) -> list[Any]:
    """Names as CSL has them. It knows no *and others*: the literal *others* at the end is what pandoc makes of that
    word of BibTeX, and its processor prints it as *et al.* in the language of the text."""
    named, mark = parted_from_others(names)
    people = [{"literal": one} if isinstance(one, str) else dict(one) for one in named]
    return people if mark is None else [*people, dict(_OTHERS)]


def _wording(names: Sequence[Any]) -> Any:
    """How a registry says *et al.*, where it does so in another way."""
    _, mark = parted_from_others(names)
    return None if mark == ET_AL else mark


def _exact(item: dict[str, Any], record: Record, more: Mapping[str, str]) -> dict[str, Any]:
    """Put back the exact form of what was read, where it still says what the fields say."""
    for key, value in json.loads(record.get("csl_json", "{}")).items():
        if key in _OWN:
            if _reading(key, value) == record.get(key):
                item[key] = value
        elif key == "custom" and isinstance(value, dict):
            item[key] = {**value, **item.get(key, {})}
        elif key not in more:
            item[key] = value
    return item


def write(records: Iterable[tuple[str, Record]]) -> Written:
    """A CSL-JSON text of sources by id; nothing is left out."""
    items = [dict(sorted(item_of(name, record).items(), key=_order)) for name, record in records]
    text = json.dumps(items, ensure_ascii=False, indent=2)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, from a text that had one
        text = json.dumps(items, indent=2)
    return Written(text + "\n")


def _order(pair: tuple[str, Any]) -> tuple[int, str]:
    key = pair[0]
    return ("id", "type").index(key) if key in ("id", "type") else 2, key


def _same(one: Any, other: Any) -> bool:
    """Equal as JSON: 1, 1.0 and true are three things."""
    return _dumped(one) == _dumped(other)


def _dumped(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text if text.isprintable() else json.dumps(value, sort_keys=True, separators=(",", ":"))


def keep_key(record: Record, key: str) -> Record:
    """The record with the key that it had, where the registry gave it another id."""
    exact = json.loads(record.get("csl_json", "{}"))
    return {**record, "csl_json": _dumped({"id": key, **exact})}
