"""A sheet file: every fault at once, with its place and what to write instead; its schema says the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from claims.document import yaml
from claims.place import Unusable
from claims.registry.entry import entry_in
from report.blocks import all_blocks
from report.header import Header
from report.sheet import from_document, sheet_schema

HEAD = "sheet: s\nlayout: brief\ntitle: T\nblocks:\n"
SCHEMA = sheet_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
CHOICES = {
    name: inner
    for choice in SCHEMA["properties"]["blocks"]["items"]["oneOf"]
    for name, inner in choice["properties"].items()
}


def problems(text: str) -> list[tuple[int, int, str, str]]:
    with pytest.raises(Unusable) as caught:
        from_document(yaml.parse(text, "s.yaml"))
    return [(one.place.line, one.place.column, one.message, one.hint) for one in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "hint"),
    [
        (HEAD + "  - haeding: x\n", 5, 5, "`haeding` is not a block", "did you mean `heading`?"),
        (HEAD + "  - heading\n", 5, 5, "a block has one name with its options", "write `- heading: …`"),
        (HEAD + "  - {heading: a, prose: b}\n", 5, 5, "a block has one name with its options", "such as"),
        (HEAD + "  - heading: ''\n", 5, 14, "empty text", "write the text"),
        (HEAD + "  - heading: [a]\n", 5, 5, "holds a list; expected a text", "write one text"),
        (HEAD + "  - table: {claims: [a], of: b}\n", 5, 26, "no key `of`", "known there: claims"),
        (HEAD + "  - table: {claims: a}\n", 5, 21, "expected a list", "[a]"),
        (HEAD + "  - table:\n", 5, 5, "holds nothing", "write"),
        (
            HEAD + "  - chart: {kind: pie, claims: [a], title: x}\n",
            5, 19, "`pie` is not a chart", "one of: ",
        ),
        (
            HEAD + "  - chart: {kind: timelime, claims: [a], title: x}\n",
            5, 19, "`timelime` is not a chart", "did you mean `timeline`?",
        ),
        (
            HEAD + "  - chart: {kind: timeline, claims: [a], title: x, per_square: many}\n",
            5, 64, "whole number", "digits only",
        ),
        (
            HEAD.replace("brief", "breif") + "  - heading: x\n",
            2, 9, "`breif` is not a layout of sheets", "did you mean `brief`?",
        ),
        ("language: xx\n" + HEAD + "  - heading: x\n", 1, 11, "`xx` is not a language of sheets", "one of: en"),
        ("papre: A4\n" + HEAD + "  - heading: x\n", 1, 1, "no key `papre`", "did you mean `paper`?"),
        (HEAD.replace("blocks:", "blocks: []"), 4, 1, "a sheet needs `blocks:`, a list", "headline"),
        ("sheet: s\nlayout: brief\ntitle: T\n", 1, 1, "a sheet needs `blocks:`, a list", "headline"),
    ],
)  # fmt: skip
def test_a_fault_has_its_place_and_a_remedy(
    text: str, line: int, column: int, message: str, hint: str
) -> None:
    found = problems(text)
    assert len(found) == 1
    assert found[0][:2] == (line, column)
    assert message in found[0][2]
    assert hint in found[0][3]


def test_all_faults_are_told_at_once() -> None:
    text = "sheet: S\nlayout: x\npaper: A3\nblocks:\n  - a: b\n  - heading: ''\n  - table: {}\n"
    assert {line for line, *_ in problems(text)} == {1, 3, 5, 6, 7}


def test_a_place_in_a_text_that_is_not_in_the_file_is_the_nearest_one() -> None:
    sheet = from_document(yaml.parse(HEAD + "  - heading: x\n", "s.yaml"))
    problem = sheet.problem("a", "b", "blocks", 0, "heading", "deeper", offset=4, width=2)
    assert (problem.place.line, problem.place.column) == (5, 14)


def test_what_would_reorder_a_terminal_is_masked_in_the_line_shown() -> None:
    sheet = from_document(yaml.parse(HEAD + '  - heading: "a \u202e b"\n', "s.yaml"))
    shown = sheet.problem("a \u202e", "b", "blocks", 0, "heading")
    assert "\u202e" not in str(shown)
    assert len(shown.line_text) == len('  - heading: "a \u202e b"')


# -- the schema --


def entries() -> Iterator[tuple[str, type[BaseModel]]]:
    """Every entry type of a sheet, each once."""
    waiting = [("header", Header)]
    waiting += [
        (name, entry_in(block.options)) for name, block in all_blocks().items() if entry_in(block.options)
    ]
    seen: set[type[BaseModel]] = set()
    while waiting:
        name, model = waiting.pop(0)
        if model in seen:
            continue
        seen.add(model)
        yield name, model
        inner = ((f"{name}.{key}", entry_in(field.annotation)) for key, field in model.model_fields.items())
        waiting += [(key, found) for key, found in inner if found]


FIELDS = [
    pytest.param(field, id=f"{name}.{key}")
    for name, model in entries()
    for key, field in model.model_fields.items()
]
SINGLE = [
    pytest.param(name, block.options, id=name)
    for name, block in all_blocks().items()
    if not isinstance(block.options, type)
]


def as_yaml(value: Any) -> Any:
    """A value as the YAML reader gives it: every scalar a text."""
    if isinstance(value, dict):
        return {key: as_yaml(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [as_yaml(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def accepted(annotation: Any, value: Any) -> bool:
    try:
        TypeAdapter(annotation).validate_python(as_yaml(value))
    except ValidationError:
        return False
    return True


def annotated(field: FieldInfo) -> Any:
    from typing import Annotated

    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


def test_there_are_fields_of_every_sort_to_look_at() -> None:
    assert len(FIELDS) >= 30
    assert len(SINGLE) >= 5


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_described_and_its_good_example_loads(field: FieldInfo) -> None:
    assert field.description
    assert isinstance(field.json_schema_extra, dict)
    assert field.json_schema_extra["bad_examples"]
    for good in field.examples or [None]:
        assert accepted(annotated(field), good), good


LEFT_TO_READING = ("poster", "xx")


@pytest.mark.parametrize("field", FIELDS)
def test_a_bad_example_is_refused(field: FieldInfo) -> None:
    assert isinstance(field.json_schema_extra, dict)
    for bad in field.json_schema_extra["bad_examples"]:  # type: ignore[union-attr]
        assert not accepted(annotated(field), bad) or bad in LEFT_TO_READING


@pytest.mark.parametrize(("name", "options"), SINGLE)
def test_the_examples_of_a_block_of_one_value_load(name: str, options: Any) -> None:
    inner = CHOICES[name]
    assert all(accepted(options, good) for good in inner["examples"])
    assert not any(accepted(options, bad) for bad in inner["bad_examples"])


def test_the_schema_is_a_valid_one_of_2020_12_and_the_same_bytes_every_time() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.dumps(sheet_schema()) == json.dumps(SCHEMA)


def test_every_object_of_the_schema_is_described_and_refuses_unknown_keys() -> None:
    for where, definition in {"sheet": SCHEMA, **SCHEMA["$defs"]}.items():
        assert definition["additionalProperties"] is False, where
        for name, field in definition["properties"].items():
            for part in ("description", "examples", "bad_examples"):
                assert field.get(part), f"{where}.{name} has no {part}"
    assert set(CHOICES) == set(all_blocks())
    for name, inner in CHOICES.items():
        assert inner.get("description") or "$ref" in inner, name
        assert inner["examples"], name
        assert inner["bad_examples"], name


@pytest.mark.parametrize("seed", ["thailand/brief", "starter/sheet"])
def test_the_shipped_sheets_obey_the_schema(seed: str) -> None:
    import yaml as pyyaml

    from claims import seeds

    text = (seeds.folder() / f"{seed}.yaml").read_text(encoding="utf-8")
    errors = [error.message for error in VALIDATOR.iter_errors(pyyaml.safe_load(text))]
    assert errors == []


@pytest.mark.parametrize(
    "change",
    [
        {"layout": "poster"},
        {"language": "xx"},
        {"language": "ar"},
        {"paper": "A3"},
        {"papre": "A4"},
        {"blocks": []},
        {"blocks": [{"haeding": "x"}]},
        {"blocks": [{"heading": "x", "prose": "y"}]},
        {"blocks": [{"chart": {"kind": "pie", "claims": ["a"], "title": "x"}}]},
        {"blocks": [{"table": {"claims": "a"}}]},
        {"organisation": None},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(change: dict[str, Any]) -> None:
    good = {"sheet": "s", "layout": "brief", "title": "T", "blocks": [{"heading": "x"}]}
    assert VALIDATOR.is_valid(good)
    assert not VALIDATOR.is_valid(good | change)
