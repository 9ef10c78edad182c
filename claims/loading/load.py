"""From files to a registry: reads, validates and links; reports every error of every file at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from claims.area import Areas, UnusableArea
from claims.collector import collector_paused
from claims.document.lines import LONGEST_LINE_SHOWN
from claims.document.yaml import Document, Mapping, Sequence
from claims.kind import KindTree, UnusableKind
from claims.loading import folder
from claims.loading.invalid import Fault, bad_id, faults, safe, shown, suggestion
from claims.loading.linking import Links, link_problems
from claims.place import Problem, Unusable
from claims.registry.field import ID, Entry, told
from claims.registry.quantity import Quantities
from claims.registry.registry import Registry, place_in, read_figures
from claims.registry.section import SECTIONS, Header, Section

# Trees are built in one go and stop at the first fault; so many faults of one tree are told.
MOST_TREE_PROBLEMS = 20


def load(path: Path | str) -> Registry:
    """Load a registry from a YAML file or a folder of them.

    A folder has exactly one file with the key ``registry:``; with ``sheet:`` a sheet, else a fragment.
    Raises Unusable with every problem found in every file.
    """
    # Nothing that is made here is thrown away: looking for cycles among it takes a third of the time.
    with collector_paused(kept=True):
        return of_files(folder.read(Path(path)))


def of_files(files: folder.Files) -> Registry:
    """The same from files already read, with their problems among those it raises."""
    with collector_paused(kept=True):
        return _registry(files.documents, files.sheets, list(files.problems))


def from_documents(documents: tuple[Document, ...], sheets: tuple[Document, ...] = ()) -> Registry:
    """Build a registry from documents already read; the first one holds ``registry:``."""
    return _registry(documents, sheets, [])


def _registry(
    documents: tuple[Document, ...], sheets: tuple[Document, ...], problems: list[Problem]
) -> Registry:
    reading = _Reading(documents, problems)
    header = reading.header()
    reading.unknown_sections()
    written = {key: reading.merged(section) for key, section in SECTIONS.items()}
    entries = {key: reading.validated(section, written[key]) for key, section in SECTIONS.items()}
    areas, kinds = (
        reading.areas(entries["places"], written["places"]),
        reading.kinds(entries["kinds"], written["kinds"]),
    )
    if reading.whole:
        links = Links(documents, header, entries, written, areas, kinds)
        problems += link_problems(links)
    if problems or header is None:
        raise Unusable(list(_finished(documents, problems)))
    return Registry(
        name=header.registry,
        title=header.title,
        language=header.language,
        issued=header.issued,
        place=header.place,
        sources=entries["sources"],
        quantities=Quantities(entries["quantities"]),
        claims=entries["claims"],
        facts=entries["facts"],
        relations=tuple(entries["relations"].values()),
        accepted=tuple(entries["accepted"].values()),
        areas=areas,
        kinds=kinds,
        readings=read_figures(entries["claims"], entries["sources"], header.language),
        sheets=sheets,
        documents=documents,
        stale_after=header.stale_after,
        set_aside=tuple(entries["set_aside"].values()),
        terms=tuple(entries["terms"].values()),
        places=entries["places"],
        own_kinds=entries["kinds"],
    )


def _finished(documents: tuple[Document, ...], problems: list[Problem]) -> Iterator[Problem]:
    """Each problem once, with its line, and with nothing in it that a terminal would obey."""
    by_file = {document.file: document for document in documents}
    for one in dict.fromkeys(problems):
        line = one.line_text
        if not line and one.place.file in by_file:
            line = by_file[one.place.file].line_text(one.place.line)
        if len(line) > LONGEST_LINE_SHOWN:
            line = ""
        yield Problem(one.place, safe(one.message), safe(one.hint), line)


class _Reading:
    """Reads the sections of one registry and collects what is wrong with them."""

    def __init__(self, documents: tuple[Document, ...], problems: list[Problem]) -> None:
        self.documents = documents
        self.problems = problems
        written = documents[0].mapping().get("language")
        self.context = {"language": written if isinstance(written, str) else "en"}  # of texts in several
        # Without a file or a section, ids would seem to lead nowhere that do not.
        self.whole = not problems

    def problem(self, message: str, hint: str, section: str, *path: str | int, at_key: bool = False) -> None:
        place = place_in(self.documents, section, *path, at_key=at_key)
        self.problems.append(Problem(place, message, hint))

    def header(self) -> Header | None:
        root = self.documents[0].mapping()
        own = {key: value for key, value in root.items() if key in Header.model_fields}
        try:
            return Header.model_validate(own, context=self.context)
        except ValidationError as error:
            for fault in faults(error, own, Header, "registry"):
                path = fault.path or ("registry",)
                self.problem(fault.message, fault.hint, *path, at_key=fault.at_key)  # type: ignore[arg-type]
            return None

    def unknown_sections(self) -> None:
        for position, document in enumerate(self.documents):
            known = [*SECTIONS, *(Header.model_fields if position == 0 else ())]
            for key in document.mapping():
                if key in known:
                    continue
                self.whole = False
                message, hint = (
                    f"unknown key {shown(key)}",
                    suggestion(key, known) or f"known here: {', '.join(known)}",
                )
                if key in Header.model_fields:
                    message, hint = (
                        f"`{key}` stands in a fragment",
                        "move it into the file that has `registry:`",
                    )
                self.problems.append(Problem(document.mapping().key_place(key), message, hint))

    def merged(self, section: Section) -> dict[Any, Any]:
        """One section of all files, by id or by position; an id that stands in two files is a problem."""
        entries: dict[Any, Any] = {}
        for document in self.documents:
            root = document.mapping()
            if section.key not in root:
                continue
            node = root[section.key]
            if isinstance(node, Sequence) and not section.has_ids:
                entries.update(enumerate(node, len(entries)))
            elif isinstance(node, Mapping) and section.has_ids:
                for key in entries.keys() & node.keys():
                    first = place_in(self.documents, section.key, key)
                    message, hint = (
                        f"the id `{key}` stands in two files",
                        f"first at {first}; give one of them another id",
                    )
                    self.problems.append(Problem(node.key_place(key), message, hint))
                entries |= node
            else:
                self.whole = False
                self.problems.append(Problem(root.key_place(section.key), *_wrong_shape(section, node)))
        return entries

    def validated(self, section: Section, written: dict[Any, Any]) -> dict[Any, Any]:
        """The entries of one section that are as they should be; faults of the others become problems."""
        try:
            if section.has_ids:
                return section.adapter.validate_python(written, context=self.context)  # type: ignore[no-any-return]
            return dict(
                enumerate(section.adapter.validate_python(list(written.values()), context=self.context))
            )
        except ValidationError:
            return dict(self.one_by_one(section, written))

    def one_by_one(self, section: Section, written: dict[Any, Any]) -> Iterator[tuple[Any, Entry]]:
        for key, entry in written.items():
            if section.has_ids and not ID.match(key):
                self.problem(*bad_id(key), section.key, key, at_key=True)
            try:
                yield key, section.model.model_validate(entry, context=self.context)
            except ValidationError as error:
                found = faults(error, entry, section.model, section.noun)
                for fault in found:
                    self.problem(
                        fault.message, fault.hint, section.key, key, *fault.path, at_key=fault.at_key
                    )
                if section.has_ids and (rest := _rest(section, entry, found)) is not None:
                    yield key, rest

    def areas(self, places: dict[str, Any], written: dict[str, Any]) -> Areas:
        """The known areas with the registry's own; a place that cannot be added is part of nothing."""
        own = {name: places[name].part_of if name in places else None for name in written}
        codes = {name: place.code for name, place in sorted(places.items()) if place.code is not None}
        for name in codes:
            if own[name] is not None:
                message, hint = f"`{name}` has a code and says what it is part of", "leave `part_of:` out"
                self.problem(message, hint, "places", name, "part_of")
        for _ in range(MOST_TREE_PROBLEMS):
            try:
                return Areas.builtin().extended(own, codes)
            except UnusableArea as error:
                taken = error.area == "unstated" or Areas.builtin().known(error.area)
                field = "code" if error.area in codes else "part_of"
                self.problem(*told(error), "places", error.area, *(() if taken else (field,)), at_key=taken)
                codes.pop(error.area, None)
                if taken:
                    del own[error.area]
                else:
                    own[error.area] = None
        return Areas.builtin()

    def kinds(self, kinds: dict[str, Any], written: dict[str, Any]) -> KindTree:
        """The known kinds with the registry's own; a kind that cannot be added is a root of its own."""
        own = {name: kinds[name].kind_of if name in kinds else None for name in written}
        for _ in range(MOST_TREE_PROBLEMS):
            try:
                return KindTree.builtin().extended(own)
            except UnusableKind as error:
                taken = error.kind in KindTree.builtin()
                message, hint = told(error)
                path = () if taken else ("kind_of",)
                self.problem(
                    message, hint or "remove one `kind_of`", "kinds", error.kind, *path, at_key=taken
                )
                if taken:
                    del own[error.kind]
                else:
                    own[error.kind] = None
        return KindTree.builtin()


def _rest(section: Section, entry: Any, found: list[Fault]) -> Entry | None:
    """An entry without its faulty keys, so that what its other keys lead to is looked at too."""
    faulty = {fault.path[0] for fault in found if fault.path}
    if not isinstance(entry, Mapping) or not faulty:
        return None
    try:
        return section.model.model_validate({key: one for key, one in entry.items() if key not in faulty})
    except ValidationError:
        return None


def _wrong_shape(section: Section, node: Any) -> tuple[str, str]:
    key = section.key
    example = f"`{key}:` and below it, indented, `{'an-id:' if section.has_ids else '- …'}`"
    if node is None:
        return f"`{key}` holds nothing", f"write {example}; or leave the key out"
    shape = f"ids, each with the keys of one {section.noun}" if section.has_ids else "a list"
    return f"`{key}` holds {shown(node)}; expected {shape}", f"write {example}"
