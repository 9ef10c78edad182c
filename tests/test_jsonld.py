"""Claims in the words of schema.org: exact, with what is printed, and nothing that is not known."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest

from claims import load, seeds
from claims.document import yaml
from claims.loading.load import from_documents
from claims.output import jsonld
from claims.output.table import rows
from claims.registry.registry import Registry

TEXT = """\
registry: school
title: Pupils
language: en
issued: 2026-01-15
sources:
  report: {title: Laporan, type: report, issued: 2018~, language: id, author: [UNICEF, {family: Lee, given: Ann}]}
  thesis: {title: T, type: thesis, issued: 2014-05, read_through: report, DOI: 10.1000/182}
quantities:
  pupils: {title: pupils, counts: student, measure: stock}
  girls: {title: girls, part_of: pupils, sex: female}
claims:
  more: {figure: 800 ribu lebih, says: More., source: report, quantity: pupils, when: 2004/2015, where: TH,
    citing: [{source: thesis}]}
  share: {figure: "20,6 persen", says: Share., source: report, quantity: girls, share_of: pupils, when: unstated,
    at: {page: 3, line: 4}, citing: none}
  tens: {figure: puluhan, says: Nobody knows., source: report, repeats: more}
"""


@pytest.fixture(scope="module")
def graph() -> dict[str, dict[str, Any]]:
    registry = from_documents((yaml.parse(TEXT, "school/registry.yaml"),))
    return {one["@id"]: one for one in json.loads(jsonld.rendered(registry))["@graph"]}


def test_a_claim_has_its_figure_as_printed_and_what_it_stands_for(graph: dict[str, dict[str, Any]]) -> None:
    claim = graph["#claim-more"]
    assert (claim["@type"], claim["text"], claim["temporalCoverage"]) == ("Claim", "More.", "2004/2015")
    assert claim["spatialCoverage"] == {"@type": "Place", "identifier": "TH"}
    assert claim["citation"] == [{"@id": "#source-thesis"}]
    assert claim["hasPart"]["text"] == "800 ribu lebih"
    assert claim["hasPart"]["inLanguage"] == "id"
    value = claim["about"]
    assert (value["@type"], value["name"], value["value"]) == ("QuantitativeValue", "pupils", 800000)
    assert value["description"] == "more than"
    assert {"@type": "PropertyValue", "name": "strict_low", "value": ">800000"} in value["additionalProperty"]
    assert "maxValue" not in value


def test_decimals_are_exact_and_shares_have_their_unit(graph: dict[str, dict[str, Any]]) -> None:
    claim = graph["#claim-share"]
    value = claim["about"]
    assert (value["value"], value["minValue"], value["maxValue"]) == (20.6, 20.55, 20.65)
    assert value["unitText"] == "percent"
    assert "temporalCoverage" not in claim
    assert claim["hasPart"]["pagination"] == "3"


def test_what_cannot_be_read_has_no_value(graph: dict[str, dict[str, Any]]) -> None:
    claim = graph["#claim-tens"]
    assert claim["isBasedOn"] == {"@id": "#claim-more"}
    assert claim["hasPart"]["text"] == "puluhan"
    assert "value" not in claim.get("about", {})


def test_a_work_says_how_it_is_known_and_a_doubted_date_is_no_date(graph: dict[str, dict[str, Any]]) -> None:
    report, thesis = graph["#source-report"], graph["#source-thesis"]
    assert (report["@type"], thesis["@type"]) == ("Report", "Thesis")
    assert "datePublished" not in report
    assert report["publication"]["description"] == "2018~ (EDTF)"
    assert thesis["datePublished"] == "2014-05"
    assert thesis["subjectOf"] == {"@id": "#source-report"}
    assert thesis["sameAs"] == "https://doi.org/10.1000/182"
    person = {"@type": "Person", "name": "Lee, Ann", "givenName": "Ann", "familyName": "Lee"}
    assert report["author"] == [{"name": "UNICEF"}, person]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Fraction(15_800_000), 15_800_000),
        (Fraction(206, 10), 20.6),
        (Fraction(1, 3), "1/3"),
        (Fraction(2**60 + 1), str(2**60 + 1)),
        (Fraction(1, 10**9), "0.000000001"),
        (Fraction(-5, 2), -2.5),
    ],
)
def test_a_number_is_one_where_that_is_exact(value: Fraction, shown: float | str) -> None:
    assert jsonld._number(value) == shown


def test_every_shipped_claim_is_told_and_leads_to_what_is_there() -> None:
    folder = seeds.path_of("thailand")
    assert folder is not None
    registry: Registry = load(folder)
    graph = json.loads(jsonld.rendered(registry))["@graph"]
    there = {one["@id"] for one in graph}
    assert {f"#claim-{row[0]}" for row in rows(registry)} < there

    def leads(thing: Any) -> set[str]:
        if isinstance(thing, list):
            return {one for part in thing for one in leads(part)}
        if isinstance(thing, dict):
            own = {thing["@id"]} if "@id" in thing else set()
            return own | {one for part in thing.values() for one in leads(part)}
        return set()

    assert leads(graph) == there
