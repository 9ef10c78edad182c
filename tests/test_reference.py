"""The reference: every field that a registry or a sheet may hold is told, in the words of its own entry."""

from __future__ import annotations

import pytest
from click import unstyle

from claims.cli.explanation import homes
from claims.kind import KindTree
from claims.output import reference
from claims.registry.claim import Claim


def explained(name: str) -> str:
    return unstyle(reference.explained(name, homes()))


@pytest.mark.parametrize("name", sorted(reference.names(homes())))
def test_every_field_section_and_block_is_told(name: str) -> None:
    assert name in explained(name)
    assert len(explained(name).splitlines()) > 1


@pytest.mark.parametrize("name", sorted(Claim.model_fields))
def test_a_field_tells_what_it_says_and_where_it_stands(name: str) -> None:
    told = " ".join(explained(name).split())
    assert " ".join((Claim.model_fields[name].description or "").split()) in told
    assert "claims" in told.split("stands in", 1)[1]


def test_a_section_lists_its_fields_and_kinds_their_tree() -> None:
    assert "figure (needed): The figure exactly as printed." in explained("claims")
    assert set(KindTree.builtin()) <= set(explained("kinds").split())
    assert "km2" in explained("unit").split("The units there are", 1)[1]


def test_fields_of_sheets_are_told_too() -> None:
    assert "a sheet › organisation" in explained("logo")
    assert "per_square" in explained("chart")
    assert "one of      easy, medium, hard" in explained("level")


def test_what_is_nowhere_is_not_told() -> None:
    assert explained("no-such-field") == ""
