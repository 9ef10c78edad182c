"""Sets and Ratios: doing what `innocent_if` names clears the finding, or lowers it to a note."""

from __future__ import annotations

import re

import pytest

from claims.checking import check
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.finding import Finding
from claims.loading.load import from_documents

CHECKS = {one.name: one for one in all_checks() if one.constraints is not None}

# For each check and each field that it names: what to write instead in its flagged sample.
CLEARING = [
    ("subset-exceeds-whole", "when", "quantity: enrolled, when: 2018", "quantity: enrolled, when: 2010"),
    (
        "subset-exceeds-whole",
        "where",
        "quantity: enrolled, when: 2018, where: TH",
        "quantity: enrolled, when: 2018, where: VN",
    ),
    (
        "subset-exceeds-whole",
        "definition",
        "quantity: enrolled,",
        "quantity: enrolled, definition: on the roll,",
    ),
    ("parts-exceed-whole", "when", "quantity: cases, when: 2015", "quantity: cases, when: 2016"),
    (
        "parts-exceed-whole",
        "where",
        "quantity: cases, when: 2015, where: TH",
        "quantity: cases, when: 2015, where: VN",
    ),
    ("parts-exceed-whole", "definition", "quantity: cases,", "quantity: cases, definition: reported,"),
    (
        "parts-exceed-whole",
        "partition",
        "relations:\n  - partition: {whole: cases, parts: [labour, sexual], exhaustive: false}",
        "",
    ),
    ("parts-exceed-whole", "overlap", "exhaustive: false", "exhaustive: false, overlap: true"),
    ("places-exceed-whole", "when", "when: 2018, where: TH-10", "when: 2017, where: TH-10"),
    ("places-exceed-whole", "where", "when: 2018, where: TH,", 'when: 2018, where: "035",'),
    (
        "places-exceed-whole",
        "definition",
        "quantity: pupils, when: 2018, where: TH-10",
        "quantity: pupils, definition: enrolled, when: 2018, where: TH-10",
    ),
    ("parts-miss-total", "exhaustive", "exhaustive: true", "exhaustive: false"),
    ("parts-miss-total", "when", "quantity: cases, when: 2015", "quantity: cases, when: 2016"),
    (
        "parts-miss-total",
        "where",
        "quantity: cases, when: 2015, where: TH",
        "quantity: cases, when: 2015, where: VN",
    ),
    ("parts-miss-total", "definition", "quantity: cases,", "quantity: cases, definition: reported,"),
    ("periods-do-not-add", "when", "quantity: arrests, when: 2011", "quantity: arrests, when: 2012"),
    (
        "periods-do-not-add",
        "where",
        "quantity: arrests, when: 2011, where: TH",
        "quantity: arrests, when: 2011, where: VN",
    ),
    (
        "periods-do-not-add",
        "measure",
        "quantity: arrests, when: 2011,",
        "quantity: arrests, measure: stock, when: 2011,",
    ),
    (
        "periods-do-not-add",
        "definition",
        "quantity: arrests, when: 2011",
        "quantity: arrests, definition: on suspicion, when: 2011",
    ),
    (
        "periods-do-not-add",
        "method",
        "quantity: arrests, when: 2011",
        "quantity: arrests, method: model, when: 2011",
    ),
    (
        "overlap-impossible",
        "overlap",
        "relations:\n  - overlap: {whole: pupils, parts: [choir, sport], both: active}",
        "",
    ),
    ("overlap-impossible", "when", "quantity: choir, when: 2015", "quantity: choir, when: 2016"),
    (
        "overlap-impossible",
        "where",
        "quantity: choir, when: 2015, where: TH",
        "quantity: choir, when: 2015, where: VN",
    ),
    ("overlap-impossible", "definition", "quantity: choir,", "quantity: choir, definition: weekly,"),
    ("shares-miss-whole", "overlap", "exhaustive: true", "exhaustive: true, overlap: true"),
    ("shares-miss-whole", "share_of", "quantity: for, share_of: votes", "quantity: for, share_of: against"),
    (
        "shares-miss-whole",
        "when",
        "quantity: for, share_of: votes, when: 2015",
        "quantity: for, share_of: votes, when: 2016",
    ),
    (
        "shares-miss-whole",
        "where",
        "quantity: for, share_of: votes, when: 2015, where: TH",
        "quantity: for, share_of: votes, when: 2015, where: VN",
    ),
    ("shares-miss-whole", "definition", "quantity: for,", "quantity: for, definition: valid,"),
    (
        "average-outside-groups",
        "average",
        "relations:\n  - average: {of: wage, groups: [men-wage, women-wage]}",
        "",
    ),
    ("average-outside-groups", "when", "quantity: wage, when: 2015", "quantity: wage, when: 2016"),
    (
        "average-outside-groups",
        "where",
        "quantity: wage, when: 2015, where: TH",
        "quantity: wage, when: 2015, where: VN",
    ),
    ("average-outside-groups", "definition", "quantity: wage, when", "quantity: wage, definition: net, when"),
    ("share-mismatch", "share_of", "quantity: men, share_of: visitors", "quantity: men, share_of: men"),
    ("share-mismatch", "when", "quantity: visitors, when: 2015", "quantity: visitors, when: 2016"),
    (
        "share-mismatch",
        "where",
        "quantity: visitors, when: 2015, where: TH",
        "quantity: visitors, when: 2015, where: VN",
    ),
    ("share-mismatch", "definition", "quantity: visitors,", "quantity: visitors, definition: by air,"),
    (
        "implied-whole-differs",
        "share_of",
        "quantity: farm-jobs, share_of: jobs",
        "quantity: farm-jobs, share_of: hotel-jobs",
    ),
    ("implied-whole-differs", "when", "quantity: farm-jobs, when: 2015", "quantity: farm-jobs, when: 2016"),
    (
        "implied-whole-differs",
        "where",
        "quantity: farm-jobs, when: 2015, where: TH",
        "quantity: farm-jobs, when: 2015, where: VN",
    ),
    (
        "implied-whole-differs",
        "definition",
        "quantity: farm-jobs, when",
        "quantity: farm-jobs, definition: paid, when",
    ),
    ("cannot-all-hold", "when", "quantity: pupils, when: 2018", "quantity: pupils, when: 2017"),
    (
        "cannot-all-hold",
        "where",
        "quantity: pupils, when: 2018, where: TH",
        "quantity: pupils, when: 2018, where: VN",
    ),
    ("cannot-all-hold", "definition", "quantity: pupils,", "quantity: pupils, definition: enrolled,"),
    ("equation-mismatch", "relations", 'relations:\n  - equation: "{n} * {each} = {all}"', ""),
    ("product-mismatch", "when", "quantity: visitors, when: 2015", "quantity: visitors, when: 2016"),
    (
        "product-mismatch",
        "where",
        "quantity: visitors, when: 2015, where: TH",
        "quantity: visitors, when: 2015, where: VN",
    ),
    ("product-mismatch", "definition", "quantity: spend,", "quantity: spend, definition: by air,"),
    (
        "product-mismatch",
        "product",
        "relations:\n  - product: {amount: receipts, rate: spend, base: visitors}",
        "",
    ),
    (
        "product-mismatch",
        "relations",
        "relations:\n  - product: {amount: receipts, rate: spend, base: visitors}",
        "",
    ),
    ("change-mismatch", "since", "since: 2010", "since: 2007"),
    ("change-mismatch", "when", "quantity: visitors, when: 2015", "quantity: visitors, when: 2014"),
    (
        "change-mismatch",
        "where",
        "quantity: visitors, when: 2015, where: TH",
        "quantity: visitors, when: 2015, where: VN",
    ),
    (
        "change-mismatch",
        "definition",
        "source: report, quantity: visitors, when: 2015",
        "source: report, quantity: visitors, definition: by air, when: 2015",
    ),
    ("growth-mismatch", "since", "since: 2005", "since: 2007"),
    ("growth-mismatch", "when", "quantity: visitors, when: 2015", "quantity: visitors, when: 2014"),
    (
        "growth-mismatch",
        "where",
        "quantity: visitors, when: 2015, where: TH",
        "quantity: visitors, when: 2015, where: VN",
    ),
    (
        "growth-mismatch",
        "definition",
        "source: report, quantity: visitors, when: 2015",
        "source: report, quantity: visitors, definition: by air, when: 2015",
    ),
    ("growth-mismatch", "per", "per: year", "per: decade"),
    ("cadence-mismatch", "per", "per: day", "per: working day"),
    ("cadence-mismatch", "when", "quantity: visitors, when: 2015", "quantity: visitors, when: 2014"),
    (
        "cadence-mismatch",
        "where",
        "quantity: visitors, when: 2015, where: TH",
        "quantity: visitors, when: 2015, where: VN",
    ),
    (
        "cadence-mismatch",
        "definition",
        "quantity: visitors, per",
        "quantity: visitors, definition: by air, per",
    ),
    ("cadence-mismatch", "measure", "quantity: visitors, per", "quantity: visitors, measure: stock, per"),
]
# A declared difference in measure never hides a conflict: it lowers it to a note.
LOWERING = [
    ("subset-exceeds-whole", "measure", "quantity: enrolled,", "quantity: enrolled, measure: flow,"),
]


def findings(name: str, text: str) -> list[Finding]:
    report = check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))
    return [one for one in report.findings if one.check == name]


def filled(name: str, old: str, new: str) -> list[Finding]:
    """Findings of the check after the change of its flagged sample."""
    text = re.sub(r",\s+", ", ", CHECKS[name].manual.flagged)
    assert old in text, f"{name}: {old!r} is not in the flagged sample"
    changed = text.replace(old, new)
    # a definition differs only from another one: give all other claims theirs
    if "definition:" in new:
        lines = changed.splitlines()
        changed = "\n".join(
            line.replace("source: report,", "source: report, definition: something else,")
            if "source: report," in line and "definition:" not in line
            else line
            for line in lines
        )
    return findings(name, changed)


@pytest.mark.parametrize(("name", "field", "old", "new"), CLEARING)
def test_filling_the_field_clears_the_finding(name: str, field: str, old: str, new: str) -> None:
    assert not [one.message for one in filled(name, old, new) if one.level != "note"]


@pytest.mark.parametrize(("name", "field", "old", "new"), LOWERING)
def test_declaring_another_measure_lowers_the_finding_to_a_note(
    name: str, field: str, old: str, new: str
) -> None:
    assert [one.level for one in filled(name, old, new)] == ["note"]


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_every_field_that_a_finding_names_is_tried_here(name: str) -> None:
    (finding,) = findings(name, CHECKS[name].manual.flagged)
    named = {field for one in finding.judgement.innocent_if for field in re.findall(r"`([a-z_]+):", one)}
    tried = {field for check_name, field, _, _ in (*CLEARING, *LOWERING) if check_name == name}
    assert named <= tried, f"{name} says that filling {sorted(named - tried)} would clear it"


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_the_flagged_sample_shows_the_highest_level_of_the_check(name: str) -> None:
    (finding,) = findings(name, CHECKS[name].manual.flagged)
    assert finding.level == CHECKS[name].at_most
    printed = all(premise.status == "printed" for premise in finding.judgement.premises)
    assert printed == (CHECKS[name].at_most == "error")  # below that, something is always taken for granted
