"""From files to a registry: reads, validates and links; reports every error of every file at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from claims.area import Areas
from claims.claim import Claim, Fact
from claims.document import yaml
from claims.document.yaml import Document, Mapping, Sequence
from claims.field import DateText, Entry, Id, Listed, Text, described
from claims.kind import KindTree, UnusableKind
from claims.linking import link_problems
from claims.place import Place, Problem, Unusable
from claims.quantity import Quantities, Quantity
from claims.registry import Registry, place_in, read_figures
from claims.relation import Acceptance, KindEntry, PlaceEntry, Relation
from claims.source import Source


class Header(Entry):
    """What a registry says about itself."""

    registry: Id = described("Id of the registry.", good="thailand", bad="Thailand!")
    title: Text = described("Title for readers.", good="Tourism in Thailand as two papers count it", bad="")
    language: Text = described(
        "Language of the wording here; also of figures whose source names none.", good="en", bad="xx", default="en"
    )
    issued: DateText | None = described("Date printed on its sheets.", good="2026-11-30", bad="30.11.", default=None)
    place: Text | None = described(
        "Place of claims that speak of no other.", good="TH", bad="Nowhere", default=None
    )


SECTIONS: dict[str, TypeAdapter[Any]] = {
    "places": TypeAdapter(dict[Id, PlaceEntry]),
    "kinds": TypeAdapter(dict[Id, KindEntry]),
    "sources": TypeAdapter(dict[Id, Source]),
    "quantities": TypeAdapter(dict[Id, Quantity]),
    "claims": TypeAdapter(dict[Id, Claim]),
    "facts": TypeAdapter(dict[Id, Fact]),
    "relations": TypeAdapter(Listed[Relation]),
    "accepted": TypeAdapter(Listed[Acceptance]),
}
LISTS = ("relations", "accepted")
NAMES = {
    "places": "place", "kinds": "kind", "sources": "source", "quantities": "quantity", "claims": "claim",
    "facts": "fact", "relations": "relation", "accepted": "acceptance",
}  # fmt: skip
MODELS: dict[str, type[Entry]] = {
    "places": PlaceEntry, "kinds": KindEntry, "sources": Source, "quantities": Quantity, "claims": Claim,
    "facts": Fact, "relations": Relation, "accepted": Acceptance,
}  # fmt: skip


def load(path: Path | str) -> Registry:
    """Load a registry from a YAML file or a folder of them.

    A folder has exactly one file with the key ``registry:``; files with ``sheet:`` are sheets, others fragments.
    Raises Unusable with every problem found in every file.
    """
    documents, sheets = _read_all(Path(path))
    return from_documents(documents, sheets)


def from_documents(documents: tuple[Document, ...], sheets: tuple[Document, ...] = ()) -> Registry:
    """Build a registry from documents already read; the first one holds ``registry:``."""
    problems: list[Problem] = []
    header = _header(documents[0], problems)
    raw = {section: _merged(documents, section, problems) for section in SECTIONS}
    _unknown_sections(documents, problems)
    entries = {section: _validated(documents, section, raw[section], problems) for section in SECTIONS}
    if header is None or problems:
        raise Unusable(_with_lines(documents, problems))
    areas, kinds = _areas(documents, entries["places"], problems), _kinds(documents, entries["kinds"], problems)
    problems += link_problems(documents, header.language, header.place, entries, areas, kinds)
    if problems:
        raise Unusable(_with_lines(documents, problems))
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
        relations=entries["relations"],
        accepted=entries["accepted"],
        areas=areas,
        kinds=kinds,
        readings=read_figures(entries["claims"], entries["sources"], header.language),
        sheets=sheets,
        documents=documents,
    )


# -- files --------------------------------------------------------------------------------------------------------


def _read_all(path: Path) -> tuple[tuple[Document, ...], tuple[Document, ...]]:
    """The registry's documents, the one with ``registry:`` first, and its sheets, both sorted by name."""
    if not path.is_dir():
        document = yaml.read(path)
        _check_single(document)
        return (document,), ()
    read, problems = [], []
    for file in sorted(one for one in path.iterdir() if one.suffix in (".yaml", ".yml") and not one.name.startswith(".")):
        try:
            read.append(yaml.read(file))
        except Unusable as unusable:
            problems += unusable.problems
    mappings = [document for document in read if isinstance(document.root, Mapping)]
    for document in read:
        if not isinstance(document.root, Mapping):
            problems.append(_not_a_mapping(document))
    heads = [document for document in mappings if "registry" in document.root]
    sheets = [document for document in mappings if "sheet" in document.root and "registry" not in document.root]
    others = [document for document in mappings if document not in heads and document not in sheets]
    if len(heads) != 1 and not problems:
        problems += _wrong_heads(path, heads)
    if problems:
        raise Unusable(problems)
    return (*heads, *others), tuple(sheets)


def _check_single(document: Document) -> None:
    if not isinstance(document.root, Mapping):
        raise Unusable(_not_a_mapping(document))
    if "registry" in document.root:
        return
    what = "a sheet" if "sheet" in document.root else "no registry"
    raise Unusable(
        Problem(
            Place(document.file, 1, 1),
            f"this file is {what}: it has no key `registry`",
            "a registry starts with `registry: an-id`; for a registry in several files give the folder",
            document.line_text(1),
        )
    )


def _not_a_mapping(document: Document) -> Problem:
    found = "a list" if isinstance(document.root, Sequence) else "a single value"
    return Problem(
        Place(document.file, 1, 1),
        f"expected keys such as `registry:` and `claims:`, found {found}",
        "see `claims new` for a registry to start from",
        document.line_text(1),
    )


def _wrong_heads(path: Path, heads: list[Document]) -> list[Problem]:
    if not heads:
        return [
            Problem(
                Place(path.as_posix(), 1, 1),
                "no file in this folder has the key `registry`",
                "one .yaml file of the folder starts with `registry: an-id`; `claims new DIR` makes one",
            )
        ]
    names = " and ".join(document.file for document in heads)
    return [
        Problem(
            document.root.key_place("registry"),
            f"the folder has {len(heads)} registries: {names}",
            "keep one per folder; the other files hold only sections such as `claims:`",
            document.line_text(document.root.key_place("registry").line),
        )
        for document in heads[1:]
        if isinstance(document.root, Mapping)
    ]


# -- sections -----------------------------------------------------------------------------------------------------


def _header(document: Document, problems: list[Problem]) -> Header | None:
    root = document.root
    assert isinstance(root, Mapping)
    own = {key: value for key, value in root.items() if key in Header.model_fields}
    try:
        return Header.model_validate(own)
    except ValidationError as error:
        for one in _errors(error):
            path = [step for step in one.path if isinstance(step, str)]
            key = path[0] if path else "registry"
            place = root.value_place(key) if key in root else root.key_place("registry")
            problems.append(Problem(place, *one.explained(Header, "registry")))
        return None


def _merged(documents: tuple[Document, ...], section: str, problems: list[Problem]) -> Any:
    """One section of all files together; an id that stands in two files is a problem."""
    entries: dict[str, Any] = {}
    items: list[Any] = []
    for document in documents:
        root = document.root
        assert isinstance(root, Mapping)
        node = root.get(section)
        if node is None:
            continue
        wanted: type = Sequence if section in LISTS else Mapping
        if not isinstance(node, wanted):
            shape = "a list" if section in LISTS else "ids, each with its fields"
            problems.append(
                Problem(root.key_place(section), f"`{section}` holds {_found(node)}; expected {shape}", _shape_hint(section))
            )
        elif isinstance(node, Sequence):
            items += node
        elif isinstance(node, Mapping):
            for key in node:
                if key in entries:
                    first = place_in(documents, section, key)
                    problems.append(
                        Problem(node.key_place(key), f"the id `{key}` stands twice", f"first at {first}; ids are unique across files")
                    )
            entries |= node
    return items if section in LISTS else entries


def _shape_hint(section: str) -> str:
    return f"write `{section}:` and below it, indented, `- …`" if section in LISTS else f"write `{section}:` and below it, indented, `an-id:`"


def _unknown_sections(documents: tuple[Document, ...], problems: list[Problem]) -> None:
    for position, document in enumerate(documents):
        root = document.root
        assert isinstance(root, Mapping)
        known = [*SECTIONS, *(Header.model_fields if position == 0 else ())]
        for key in root:
            if key in known:
                continue
            if key in Header.model_fields:
                hint = "this key belongs into the file that has `registry:`"
            else:
                hint = _suggestion(key, known) or f"known here: {', '.join(known)}"
            problems.append(Problem(root.key_place(key), f"unknown key `{key}`", hint))


def _validated(documents: tuple[Document, ...], section: str, raw: Any, problems: list[Problem]) -> Any:
    """The entries of one section as objects; every error becomes a problem with its place."""
    pairs: Iterable[tuple[str | int, Any]] = enumerate(raw) if isinstance(raw, list) else raw.items()
    for key, entry in pairs:
        if isinstance(entry, dict) and None in entry.values():
            for name, value in entry.items():
                if value is None:
                    problems.append(
                        Problem(
                            place_in(documents, section, key, name),
                            f"`{name}` holds nothing",
                            "write a value, or leave the key out",
                        )
                    )
    try:
        return SECTIONS[section].validate_python(raw)
    except ValidationError as error:
        for one in _errors(error):
            place = place_in(documents, section, *one.place_path())
            problems.append(Problem(place, *one.explained(MODELS[section], NAMES[section])))
        return [] if section in LISTS else {}


# -- errors -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Error:
    """One pydantic error, to be said in words for people."""

    type: str
    path: tuple[str | int, ...]
    message: str
    hint: str
    value: Any
    expected: str

    def place_path(self) -> tuple[str | int, ...]:
        """Where to point: at the key itself for unknown keys, at the entry for missing ones."""
        return self.path[:-1] if self.type == "missing" else self.path

    def explained(self, model: type[Entry], name: str) -> tuple[str, str]:
        """Message and hint."""
        field = self.path[-1] if self.path else name
        keys = _keys_of(model, self.path)
        if self.type == "extra_forbidden":
            return f"unknown key `{field}`", _suggestion(str(field), keys) or f"known here: {', '.join(keys)}"
        if self.type == "missing":
            return f"`{field}` is missing", _needs(model, name)
        if self.type == "literal_error":
            choices = [one.strip("' ") for one in self.expected.replace(" or ", ", ").split(",")]
            return (
                f"`{field}` cannot be {_found(self.value)}",
                _suggestion(str(self.value), choices) or f"one of: {', '.join(choices)}",
            )
        if self.message:
            return self.message, self.hint
        return f"`{field}` holds {_found(self.value)}; expected {_expected(self.type)}", ""


def _errors(error: ValidationError) -> Iterator[_Error]:
    for one in error.errors(include_url=False):
        context = one.get("ctx", {})
        # Steps such as `list` or `[key]` come from pydantic, not from the file.
        path = tuple(step for step in one["loc"] if step not in ("[key]", "word", "list", "text", "name"))
        yield _Error(
            one["type"],
            path,
            str(context.get("message", "")),
            str(context.get("hint", "")),
            one["input"],
            str(context.get("expected", "")),
        )


def _keys_of(model: type[Entry], path: tuple[str | int, ...]) -> list[str]:
    """The keys that the innermost entry on the way knows."""
    from claims.schema import entry_at

    found = entry_at(model, path)
    return [field.alias or name for name, field in found.model_fields.items()]


def _needs(model: type[Entry], name: str) -> str:
    required = [key for key, field in model.model_fields.items() if field.is_required()]
    return f"a {name} needs {', '.join(required)}" if required else ""


def _found(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a group of keys"
    if isinstance(value, list):
        return "a list"
    text = str(value)
    return f"`{text[:40]}…`" if len(text) > 40 else f"`{text}`"


def _expected(kind: str) -> str:
    if kind in ("string_type", "literal_error"):
        return "a text"
    if kind in ("tuple_type", "list_type"):
        return "a list"
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        return "a group of keys"
    return "something else"


def _suggestion(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word[:60], list(known), n=1, cutoff=0.6)
    return f"did you mean `{close[0]}`?" if close else ""


def _with_lines(documents: tuple[Document, ...], problems: list[Problem]) -> list[Problem]:
    by_file = {document.file: document for document in documents}
    return [
        problem
        if problem.line_text or problem.place.file not in by_file
        else Problem(problem.place, problem.message, problem.hint, by_file[problem.place.file].line_text(problem.place.line))
        for problem in problems
    ]


# -- trees --------------------------------------------------------------------------------------------------------


def _areas(documents: tuple[Document, ...], places: dict[str, PlaceEntry], problems: list[Problem]) -> Areas:
    try:
        return Areas.builtin().extended({name: entry.part_of for name, entry in places.items()})
    except ValueError as error:
        problems.append(Problem(place_in(documents, "places"), str(error)))
        return Areas.builtin()


def _kinds(documents: tuple[Document, ...], kinds: dict[str, KindEntry], problems: list[Problem]) -> KindTree:
    try:
        return KindTree.builtin().extended({name: entry.kind_of for name, entry in kinds.items()})
    except UnusableKind as error:
        problems.append(Problem(place_in(documents, "kinds", error.kind), str(error)))
        return KindTree.builtin()
