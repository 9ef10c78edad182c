"""Fields of a registry entry: their types, and what each says about itself in the JSON Schema.

The field decides what a scalar is, not its looks (SEMANTICS 1): nearly every field is text as written. Only the
few whole-number and true/false fields are resolved, after the YAML 1.2 core rules.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from claims import date as dates
from claims.document.yaml import as_boolean, as_integer

ID = re.compile(r"[a-z][a-z0-9-]*\Z")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
# Editors read `1.082` and `2010` as numbers before they look at the schema, so text fields allow them there.
_TEXT_SCHEMA = {"type": ["string", "number"]}


class Entry(BaseModel):
    """Base of every registry entry: unknown keys are refused, values are never changed, nothing can be set."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, use_attribute_docstrings=False)


def described(description: str, *, good: Any, bad: Any, default: Any = ...) -> Any:
    """A field with its description, an example that is accepted and one that is refused."""
    return Field(
        default,
        description=description,
        examples=[good],
        json_schema_extra={"bad_examples": [bad]},
    )


def refuse(message: str, hint: str = "") -> PydanticCustomError:
    """The error a validator raises: ``message`` says what is wrong, ``hint`` what to write instead."""
    return PydanticCustomError("claimsheet", "{message}", {"message": message, "hint": hint})


def _filled(text: str) -> str:
    if not text.strip():
        raise refuse("found an empty text", "write the text, or leave the key out")
    return text


def _id(text: str) -> str:
    if not ID.match(text):
        made = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")
        suggestion = f"; for example `{made}`" if ID.match(made) else ""
        raise refuse(
            f"`{text}` is not an id",
            f"ids start with a letter a–z and go on with a–z, 0–9 and hyphens{suggestion}",
        )
    return text


def _date(text: str) -> str:
    try:
        dates.parse(text)
    except ValueError as problem:
        raise refuse(str(problem)) from None
    return text


def _when(text: str) -> str:
    return text if text in ("unstated", "source", "unknown") else _date(text)


def _sha256(text: str) -> str:
    if not _SHA256.match(text):
        raise refuse(f"`{text[:20]}` is not a SHA-256 hash", "write its 64 hexadecimal digits in lower case")
    return text


def _integer(value: object) -> object:
    if isinstance(value, str):
        number = as_integer(value)
        if number is None:
            raise refuse(f"expected a whole number, found `{value[:40]}`", "write digits only, such as 37")
        return number
    return value


def _boolean(value: object) -> object:
    if isinstance(value, str):
        truth = as_boolean(value)
        if truth is None:
            raise refuse(f"expected true or false, found `{value[:40]}`", "write true or false")
        return truth
    return value


T = TypeVar("T")
# YAML gives lists; entries keep them as tuples, so that nothing can be changed afterwards.
Listed = Annotated[tuple[T, ...], Field(strict=False)]

Text = Annotated[str, AfterValidator(_filled), WithJsonSchema(_TEXT_SCHEMA)]
Id = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": "^[a-z][a-z0-9-]*$"})]
DateText = Annotated[str, AfterValidator(_date), WithJsonSchema(_TEXT_SCHEMA)]
When = Annotated[str, AfterValidator(_when), WithJsonSchema(_TEXT_SCHEMA)]
Sha256 = Annotated[str, AfterValidator(_sha256), WithJsonSchema({"type": "string", "pattern": "^[0-9a-f]{64}$"})]
Whole = Annotated[int, BeforeValidator(_integer), Field(ge=0), WithJsonSchema({"type": "integer", "minimum": 0})]
Truth = Annotated[bool, BeforeValidator(_boolean), WithJsonSchema({"type": "boolean"})]
