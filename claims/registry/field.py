"""Fields of a registry entry: their types, and what each says about itself in the JSON Schema.

The field decides what a scalar is, not its looks: nearly every field is text as written. Only the few
whole-number and true/false fields are resolved, after the YAML 1.2 core rules.

Patterns are left to pydantic's own engine: calling Python for each of a hundred thousand ids takes time.
:mod:`claims.loading.invalid` says in words what a pattern, a type or a choice refused.
"""

from __future__ import annotations

import re
import typing
import unicodedata
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from claims import date as dates
from claims.document.yaml import as_boolean, as_integer

ID_PATTERN = "^[a-z][a-z0-9-]*$"
FILLED_PATTERN = r"\S"
SHA256_PATTERN = "^[0-9a-f]{64}$"
NUMERAL_PATTERN = r"^[-−]?[0-9]+(\.[0-9]+)?([/][0-9]+)?$"

ID = re.compile(ID_PATTERN.replace("$", r"\Z"))
MOST_DIGITS = 12
_ONE_DAY = "write year, month and day, such as 2027-06-30"
_REMEDY = re.compile(r": (?P<remedy>(?:choose|did you mean|leave|write) .*)")

# Editors read `1.082` and `2010` as numbers before they look at the schema, so text fields allow them there.
_NUMERAL_SCHEMA = {"type": ["string", "number"], "pattern": NUMERAL_PATTERN}
_TEXT_SCHEMA = {"type": ["string", "number"], "pattern": FILLED_PATTERN}


class Entry(BaseModel):
    """Base of every entry: unknown keys are refused, values are never changed, nothing can be set."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, use_attribute_docstrings=False)


def described(description: str, *, good: Any, bad: Any, default: Any = ..., alias: str | None = None) -> Any:
    """A field with its description, an example that is accepted and one that is refused."""
    return Field(
        default,
        alias=alias,
        description=description,
        examples=[good],
        json_schema_extra={"bad_examples": [bad]},
    )


def refuse(message: str, hint: str = "") -> PydanticCustomError:
    """The error a validator raises: ``message`` says what is wrong, ``hint`` what to write instead."""
    return PydanticCustomError("claimsheet", "{message}", {"message": message, "hint": hint})


def told(problem: Exception) -> tuple[str, str]:
    """Message and hint of an exception that says both, as those of dates, units, kinds and areas do."""
    text = str(problem)
    message, _, hint = text.rpartition("; ")
    if not message and (remedy := _REMEDY.search(text)):
        message, hint = text[: remedy.start()], remedy["remedy"]
    return (message, hint) if message else (text, "")


def as_id(text: str) -> str:
    """The nearest id to a text, without accents: ``Gugić 2014`` as ``gugic-2014``; empty if there is none."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    made = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
    return made if ID.match(made) else ""


def _date(text: str) -> str:
    try:
        dates.parse(text)
    except ValueError as problem:
        raise refuse(*told(problem)) from None
    return text


def _when(text: str) -> str:
    return text if text in ("unstated", "source", "unknown") else _date(text)


def _day(text: str) -> str:
    try:
        date = dates.parse(text)
    except ValueError as problem:
        message, hint = told(problem)
        # "write 2027-06" would be refused in its turn
        one_day = (
            re.search(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", hint) or "days run" in hint or "years run" in hint
        )
        raise refuse(message, hint if one_day and "interval" not in hint else _ONE_DAY) from None
    if date.is_interval or date.is_one_of or date.earliest is None or date.earliest != date.latest:
        raise refuse(f"`{text}` is not one day", _ONE_DAY)
    return text


def _integer(value: object) -> object:
    if not isinstance(value, str):
        return value
    number = as_integer(value) if len(value) <= MOST_DIGITS else None
    if number is not None:
        return number
    shown = value if len(value) <= 40 else f"{value[:39]}…"
    if len(value) > MOST_DIGITS and re.fullmatch("[-+]?[0-9]+", value):
        raise refuse(
            f"`{shown}` has {len(value)} digits", f"no number here is longer than {MOST_DIGITS} digits"
        )
    raise refuse(f"expected a whole number, found `{shown}`", "write digits only, such as 37")


def _boolean(value: object) -> object:
    if isinstance(value, str):
        truth = as_boolean(value)
        if truth is None:
            shown = value if len(value) <= 40 else f"{value[:39]}…"
            raise refuse(f"expected true or false, found `{shown}`", "write true or false")
        return truth
    return value


@dataclass(frozen=True, slots=True)
class _Written:
    """Makes ``X | None`` take only an X: the key may be left out, but a key without a value is a slip."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> Any:
        inner = tuple(one for one in typing.get_args(source) if one is not type(None))
        return handler.generate_schema(typing.Union[inner])  # noqa: UP007


T = TypeVar("T")
Omittable = Annotated[T | None, _Written()]
# YAML gives lists; entries keep them as tuples, so that nothing can be changed afterwards.
Listed = Annotated[tuple[T, ...], Field(strict=False)]

Text = Annotated[str, StringConstraints(pattern=FILLED_PATTERN), WithJsonSchema(_TEXT_SCHEMA)]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Numeral = Annotated[str, StringConstraints(pattern=NUMERAL_PATTERN), WithJsonSchema(_NUMERAL_SCHEMA)]
DateText = Annotated[str, AfterValidator(_date), WithJsonSchema(_TEXT_SCHEMA)]
DayText = Annotated[str, AfterValidator(_day), WithJsonSchema(_TEXT_SCHEMA)]
When = Annotated[str, AfterValidator(_when), WithJsonSchema(_TEXT_SCHEMA)]
Sha256 = Annotated[str, StringConstraints(pattern=SHA256_PATTERN)]
Whole = Annotated[int, Field(ge=0), BeforeValidator(_integer)]
Line = Annotated[int, Field(ge=1), BeforeValidator(_integer)]
Truth = Annotated[bool, BeforeValidator(_boolean)]
