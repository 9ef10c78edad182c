"""Take the entries of a bibliography into a registry: appended to its sources, all else as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from claims import date as dates
from claims.bibliography.formats import (
    FORMATS,
    Format,
    format_called,
    format_in,
    format_of,
    text_of,
    text_of_bytes,
)
from claims.bibliography.record import Bibliography, Found, Record, Remark, record_of
from claims.citation.authors import ET_AL, parted_from_others
from claims.document import edit
from claims.document.yaml import Document, Mapping, parse
from claims.editing.drafting import Names
from claims.loading.load import from_documents, load
from claims.place import Place, Problem, Unusable
from claims.registry.registry import Registry

KeepKey: TypeAlias = Callable[[Record, str], Record]
_LINKS = ("read_through", "supersedes")
_LISTS = ("references", "cites")


@dataclass(frozen=True)
class Imported:
    """What was added to which file, what was there already, and what a person should look at."""

    file: str
    bibliography: Path
    added: tuple[str, ...]
    known: tuple[tuple[str, int], ...]
    skipped: tuple[tuple[str, int], ...]
    remarks: tuple[Remark, ...]

    @property
    def complete(self) -> bool:
        """Whether every entry could be read."""
        return not any(one.broken for one in self.remarks)

    def lines(self) -> Iterator[str]:
        """What was done, for people; remarks with file and line."""
        yield f"{self.file}: {len(self.added)} source{'' if len(self.added) == 1 else 's'} added"
        for name, line in self.known:
            yield f"{self.bibliography.as_posix()}:{line}: {name} is there already, the same"
        for name, line in self.skipped:
            yield f"{self.bibliography.as_posix()}:{line}: left out: {name} has its title, authors and year already"
        for one in self.remarks:
            yield f"{self.bibliography.as_posix()}:{one.line}: {one.message}"


STDIN = Path("<stdin>")
"""What a bibliography without a file is called in messages."""


def import_sources(
    path: Path, registry: Path, *, form: str = "", data: bytes | None = None, skip_same: bool = False
) -> Imported:
    """Append what the bibliography ``path`` holds to the sources of a registry, in one step or not at all.

    ``form`` is one of FORMATS; empty, the suffix of the file tells it. ``data`` is the bibliography where there is no
    file (``path`` is then only its name in messages): its format is told by ``form``, or else by its first entry.

    An entry that says the same as a source that is there is not added again. One that only has the title, authors and
    date of another is added and told, as editions and parts may have them too; with ``skip_same`` it is left out
    and told. Raises Unusable when either cannot
    be read or written; nothing is written then.
    """
    module = format_called(form) if form else None
    if data is None:
        module = module or format_of(path)
        loaded, text = load(registry), text_of(path)
    else:
        loaded, text = load(registry), text_of_bytes(data, path.as_posix())
        module = module or _sniffed(text, path)
    bibliography = module.read(text, path.as_posix())
    records, known, skipped, remarks = _new(bibliography, loaded, module.keep_key, skip_same)
    target = _target(loaded)
    if records:
        text = _written(target, records)
        others = tuple(one for one in loaded.documents if one is not target)
        changed = parse(text, target.file)
        both = [changed if one is target else one for one in loaded.documents]
        from_documents(tuple(both) if others else (changed,))  # never leave a registry that does not load
        edit.save([(target, text)])
    return Imported(target.file, path, tuple(records), tuple(known), tuple(skipped), tuple(sorted(remarks)))


def _sniffed(text: str, path: Path) -> Format:
    if name := format_in(text):
        return format_called(name)
    message = "no entry of a bibliography stands here" if text.strip("\ufeff \t\r\n") else "nothing came in"
    hint = f"name its format: --from {', '.join(FORMATS)}" if text.strip() else "send a bibliography into it"
    raise Unusable(Problem(Place(path.as_posix(), 1, 1), message, hint))


def _new(
    bibliography: Bibliography, registry: Registry, keep_key: KeepKey, skip_same: bool
) -> tuple[dict[str, Record], list[tuple[str, int]], list[tuple[str, int]], list[Remark]]:
    """The records to add by their new ids, those that are there already, those left out, and all remarks."""
    there = {_frozen(record_of(source)): name for name, source in registry.sources.items()}
    dois = {source.DOI.casefold(): name for name, source in registry.sources.items() if source.DOI}
    works = {work: name for name, one in registry.sources.items() if (work := _work(record_of(one)))}
    names = Names(registry.sources)
    records: dict[str, Record] = {}
    known: list[tuple[str, int]] = []
    skipped: list[tuple[str, int]] = []
    remarks = list(bibliography.remarks)
    ids: dict[str, str] = {}
    for one in bibliography.found:
        forms = (one.record, keep_key(one.record, one.key))
        if (
            name := next((there[same] for form in forms if (same := _frozen(form)) in there), None)
        ) is not None:
            known.append((name, one.line))
            ids.setdefault(one.key, name)
            continue
        work = _work(one.record)
        if work in works and skip_same:
            skipped.append((works[work], one.line))
            ids.setdefault(one.key, works[work])
            continue
        name = names.free(one.id)
        records[name] = _kept(one, name, keep_key)
        ids.setdefault(one.key, name)
        doi = str(one.record.get("DOI", "")).casefold()
        if doi and doi in dois:
            remarks.append(Remark(one.line, f"{name} has the same DOI as {dois[doi]}: keep one of the two"))
        elif work in works:
            message = f"{name} has the title, authors and year of {works[work]}: one work, or two editions?"
            remarks.append(Remark(one.line, f"{message} `--skip-same` leaves such entries out"))
        remarks += [Remark(one.line, f"{name}: `{field}`: {note}") for field, note in _of_dates(one.record)]
        if doi:
            dois.setdefault(doi, name)
        if work:
            works.setdefault(work, name)
    _follow(records, ids, registry, bibliography, remarks)
    return records, known, skipped, remarks


def _of_dates(record: Record) -> Iterator[tuple[str, str]]:
    """What is odd about the dates of a work, such as a year of the Buddhist era."""
    for field in ("issued", "accessed"):
        if field in record:
            yield from ((field, note) for note in dates.parse(record[field]).notes)


def _work(record: Record) -> tuple[str, ...]:
    """What most works differ in: letters and digits of the title, the family names, the year; empty without a title."""
    title = _letters(record.get("title"))
    authors = (
        one.get("family") or one.get("literal") if isinstance(one, dict) else one for one in _people(record)
    )
    year = str(record.get("issued", ""))[:4]
    return (title, year, *map(_letters, authors)) if title else ()


def _people(record: Record) -> list[Any]:
    """Authors, else editors; *and others* is one thing in any language, and not nothing."""
    named, mark = parted_from_others(record.get("author") or record.get("editor") or ())
    return [*named, *([ET_AL] if mark else [])]


def _letters(text: object) -> str:
    return "".join(sign for sign in str(text or "").casefold() if sign.isalnum())


def _kept(found: Found, name: str, keep_key: KeepKey) -> Record:
    return keep_key(found.record, found.key) if found.key and name != found.key else found.record


def _follow(
    records: dict[str, Record],
    ids: dict[str, str],
    registry: Registry,
    bibliography: Bibliography,
    remarks: list[Remark],
) -> None:
    """Lead ids to the entries as they are called here; those that lead nowhere are told and left out."""
    lines = {ids.get(one.key, ""): one.line for one in bibliography.found}

    def lead(name: str, field: str, wanted: str) -> str:
        target = ids.get(wanted, wanted)
        if target in records or target in registry.sources:
            return target
        message = f"{name}: `{field}` leads to {wanted}, which is no source here; left out"
        remarks.append(Remark(lines.get(name, 1), message))
        return ""

    for name, record in records.items():
        for field in _LISTS:
            if isinstance(record.get(field), list):
                record[field] = [to for one in record[field] if (to := lead(name, field, one))]
        for spelling in record.get("spelt", ()):
            if by := spelling.pop("by", ""):
                spelling |= {"by": to} if (to := lead(name, "spelt", by)) else {}
        for field in _LINKS:
            if field not in record:
                continue
            if not (target := lead(name, field, record.pop(field))):
                continue
            record[field] = target


def _frozen(record: Record) -> str:
    return repr(sorted((key, str(value)) for key, value in record.items()))


def _target(registry: Registry) -> Document:
    """The file whose sources grow: the first that has some, else the head."""
    return next((one for one in registry.documents if "sources" in one.mapping()), registry.documents[0])


def _written(target: Document, records: dict[str, Record]) -> str:
    there = target.mapping().get("sources")
    if isinstance(there, Mapping) and there:
        return edit.set_keys(target, [(("sources",), name, record) for name, record in records.items()])
    if there is None or isinstance(there, Mapping):
        return edit.set_key(target, (), "sources", records)
    hint = "write the sources as keys with values"
    raise Unusable(Problem(Place(target.file, 1, 1), "`sources` holds no group of keys", hint))
