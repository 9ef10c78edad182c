"""The JSON Schema says what the loader says, as far as a schema can, and describes every field."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from claims.document.yaml import parse
from claims.loading.load import from_documents
from claims.place import Unusable
from claims.registry.entry import entry_in, example
from claims.registry.schema import registry_schema, rendered
from claims.registry.section import SECTIONS, Header

SCHEMA = registry_schema()
VALIDATOR = Draft202012Validator(SCHEMA)

# Fields whose bad example only the loader refuses: it is a text of the right form that cannot be read or that
# leads nowhere. The schema refuses everything else too.
LEFT_TO_THE_LOADER = {
    "Header.language",
    "Header.issued",
    "Header.place",
    "Source.issued",
    "Source.accessed",
    "Source.csl_json",
    "Archived.date",
    "Source.sought",
    "Source.withdrawn",
    "Quantity.price_year",
    "Quantity.age",
    "Quantity.money",
    "Quantity.unit",
    "Claim.when",
    "Claim.since",
    "Claim.repeats",
    "Claim.restates",
    "Fact.when",
    "Fact.repeats",
    "Relation.equation",
    "TermEntry.language",
    "Reference.most",
    "Acceptance.until",
}

# Holds every id that an example names.
BASE: dict[str, Any] = {
    "registry": "examples",
    "title": "Every example of the schema",
    "sources": {
        name: {"type": "report"}
        for name in ("hertini", "lisa-2015", "pssat-2017", "ecpat-paper", "unicef-history", "subject")
    },
    "quantities": {
        name: {}
        for name in (
            "visitors",
            "trafficking-cases",
            "labour-cases",
            "begging-cases",
            "receipts",
            "spend-per-visitor",
            "a",
            "b",
            "c",
            "subject",
        )
    },
    "claims": {
        name: {
            "figure": "5",
            "says": "Five.",
            "source": "lisa-2015" if name == "lisa-under-16s" else "hertini",
        }
        for name in (
            "lisa-under-16s",
            "visitors-2010",
            "spend-2010",
            "receipts-2010",
            "tourism-gdp-2016",
            "labour-cases",
            "groups-1999",
            "subject",
        )
    },
    "facts": {
        name: {"event": "It happened.", "when": "1946", "source": "hertini"}
        for name in ("unicef-founded", "act-2003", "fact-subject")
    },
    "places": {"subject": {}},
    "kinds": {"subject": {"kind_of": "worker"}},
    "relations": [{"equation": "{visitors-2010} = {visitors-2010}"}],
    "set_aside": [{"source": "hertini", "figure": "5", "at": {"line": 1}, "because": "A list number."}],
    "terms": [{"avoid": "numbered", "say": "were"}],
    "accepted": [{"finding": "3f9c01d2aa", "because": "We know.", "by": "A. Editor", "until": "2027-06-30"}],
}
SUBJECTS = {"relations": 0, "accepted": 0, "set_aside": 0, "terms": 0, "facts": "fact-subject"}


def loads(registry: dict[str, Any]) -> bool:
    try:
        from_documents((parse(json.dumps(registry), "examples.yaml"),))
    except Unusable:
        return False
    return True


def models() -> Iterator[tuple[str | None, tuple[str, ...], type[BaseModel]]]:
    """Every entry type, with its section and the fields that lead to it."""
    yield None, (), Header
    for key, section in SECTIONS.items():
        yield from _inside(key, (), section.model)


def _inside(section: str, path: tuple[str, ...], model: type[BaseModel]) -> Iterator[Any]:
    yield section, path, model
    for name, field in model.model_fields.items():
        if (inner := entry_in(field.annotation)) is not None:
            yield from _inside(section, (*path, field.alias or name), inner)


FIELDS = [
    pytest.param(section, path, model, name, id=f"{section or 'header'}.{'.'.join([*path, name])}")
    for section, path, model in models()
    for name in model.model_fields
]


def with_field(
    section: str | None, path: tuple[str, ...], model: type[BaseModel], name: str, value: Any
) -> Any:
    """The base registry with one field of one entry set."""
    registry = json.loads(json.dumps(BASE))
    entry = registry if section is None else registry[section][SUBJECTS.get(section, "subject")]
    for step in path:
        if step in ("citing", "author", "editor", "spelt"):
            entry[step] = [{}]
            entry = entry[step][0]
        else:
            entry[step] = entry = {}
    if path:
        entry.update(example(model))
    if {"partition", "product", "reference", "overlap", "average"} & {name, *path}:
        registry["relations"][0].pop("equation")
    entry[model.model_fields[name].alias or name] = value
    return registry


def test_the_schema_is_a_valid_one_of_2020_12_and_the_same_bytes_every_time() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert rendered(registry_schema()) == rendered(SCHEMA)
    assert json.loads(rendered(SCHEMA)) == SCHEMA


def test_the_base_registry_is_good() -> None:
    assert loads(BASE)
    assert not list(VALIDATOR.iter_errors(BASE))


@pytest.mark.parametrize(("section", "path", "model", "name"), FIELDS)
def test_a_good_example_is_accepted_by_the_loader_and_by_the_schema(
    section: str | None, path: tuple[str, ...], model: type[BaseModel], name: str
) -> None:
    examples = model.model_fields[name].examples or []
    assert examples
    for good in examples:
        registry = with_field(section, path, model, name, good)
        from_documents((parse(json.dumps(registry, indent=1), "good.yaml"),))
        assert not [error.message for error in VALIDATOR.iter_errors(registry)]


@pytest.mark.parametrize(("section", "path", "model", "name"), FIELDS)
def test_a_bad_example_is_refused_by_the_loader_and_by_the_schema_unless_it_says_otherwise(
    section: str | None, path: tuple[str, ...], model: type[BaseModel], name: str
) -> None:
    extra = model.model_fields[name].json_schema_extra
    assert isinstance(extra, dict)
    bad_examples = extra["bad_examples"]
    assert isinstance(bad_examples, list)
    assert bad_examples
    for bad in bad_examples:
        registry = with_field(section, path, model, name, bad)
        assert not loads(registry), bad
        refused = bool(list(VALIDATOR.iter_errors(registry)))
        assert refused != (f"{model.__name__}.{name}" in LEFT_TO_THE_LOADER), bad


def test_every_field_at_every_level_has_a_description_and_examples() -> None:
    objects = {"registry": SCHEMA, **SCHEMA["$defs"]}
    assert {"Claim", "Anchor", "Citation", "Name", "TextFile", "Partition", "KindEntry"} <= set(objects)
    for where, definition in objects.items():
        assert definition["description"], where
        assert definition["properties"], where
        for name, field in definition["properties"].items():
            for part in ("description", "examples", "bad_examples"):
                assert field.get(part), f"{where}.{name} has no {part}"


def test_every_object_refuses_unknown_keys() -> None:
    for where, definition in {"registry": SCHEMA, **SCHEMA["$defs"]}.items():
        assert definition["additionalProperties"] is False, where


@pytest.mark.parametrize("key", sorted(SECTIONS))
def test_the_example_of_a_section_is_accepted_and_its_bad_one_refused(key: str) -> None:
    section, described = SECTIONS[key], SCHEMA["properties"][key]
    for good in described["examples"]:
        registry = json.loads(json.dumps(BASE))
        registry[key] = {**registry[key], **good} if section.has_ids else [*registry[key], *good]
        assert loads(registry)
        assert not list(VALIDATOR.iter_errors(registry))
    for bad in described["bad_examples"]:
        assert not loads({**BASE, key: bad})
        assert list(VALIDATOR.iter_errors({**BASE, key: bad}))


def test_no_field_takes_null_and_none_has_a_title_made_by_a_machine() -> None:
    assert '"null"' not in json.dumps(SCHEMA)
    for definition in SCHEMA["$defs"].values():
        assert "title" not in definition
        for field in (*definition["properties"].values(), *SCHEMA["properties"].values()):
            assert "title" not in field
            assert field.get("default", "something") is not None


def test_a_fragment_needs_no_header_and_a_head_needs_a_title() -> None:
    assert VALIDATOR.is_valid({"claims": BASE["claims"]})
    assert not VALIDATOR.is_valid({"registry": "thailand"})


# -- an independent checker --

GOOD = """registry: plain
title: 1.082
issued: 2026-11-30
language: en
sources:
  report: {type: report, issued: 2010, accessed: 2018-01-22, volume: 4, language: no, ISBN: 978-3-16-148410-0}
quantities:
  visitors: {counts: visitor, price_year: 2016}
claims:
  visitors-2010:
    figure: 1.082
    says: 12:30
    source: report
    quantity: visitors
    when: 2010
    where: NO
    value: 15800000
    at: {line: 37}
    citing: none
accepted:
  - {finding: 3f9c01d2aa, because: We know., by: A. Editor, until: 2027-06-30}
"""


def checked(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    schema, registry = folder / "schema.json", folder / "registry.yaml"
    schema.write_text(rendered(SCHEMA), encoding="utf-8")
    registry.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), str(registry)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)


def test_check_jsonschema_accepts_unquoted_numbers_and_dates(tmp_path: Path) -> None:
    done = checked(GOOD, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("when: 2010", "wehn: 2010", "wehn"),
        ("line: 37", "line: three", "three"),
        ("type: report", "type: pdf", "pdf"),
        ("visitors-2010:", "Visitors:", "Visitors"),
        ("citing: none", "citing: [{source: report, reach: near}]", "near"),
    ],
)
def test_check_jsonschema_refuses_what_is_wrong_and_names_it(
    old: str, new: str, told: str, tmp_path: Path
) -> None:
    done = checked(GOOD.replace(old, new), tmp_path)
    assert done.returncode == 1
    assert told in done.stdout + done.stderr
