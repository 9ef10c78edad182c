"""Every check's manual is complete, and its samples do what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.checking import check
from claims.checks import GROUPS, HEADINGS, Check, all_checks, sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents


def checked(text: str, documents: Path | None = None) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)), documents)


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """The text that the samples of anchor-lost speak of."""
    (tmp_path / "report.txt").write_text(
        "In 2010 there were 15.8 million tourists in the country.\n", encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_the_manual_has_all_its_parts(one: Check) -> None:
    assert set(one.manual.parts) == set(HEADINGS)
    assert all(one.manual.parts.values())
    assert one.manual.title.endswith(".")
    assert one.group in GROUPS
    assert (one.judge is None) != (one.constraints is None)


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_the_flagged_sample_is_flagged_at_its_highest_level_or_below(one: Check, documents: Path) -> None:
    report = checked(one.manual.flagged, documents)
    levels = {finding.level for finding in report.findings if finding.check == one.name}
    assert levels, [finding.message for finding in report.findings]
    order = ["error", "warning", "note"]
    assert min(order.index(level) for level in levels) >= order.index(one.at_most)
    assert report.counts[one.name]["conflicts"] >= 1


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_the_accepted_sample_is_looked_at_and_not_flagged(one: Check, documents: Path) -> None:
    report = checked(one.manual.accepted, documents)
    flagged = [finding.message for finding in report.findings if finding.check == one.name]
    assert not flagged
    assert report.counts[one.name]["conflicts"] == 0


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_no_sample_makes_a_check_fail(one: Check, documents: Path) -> None:
    for text in (one.manual.flagged, one.manual.accepted):
        assert not [
            finding
            for finding in checked(text, documents).findings
            if "failed and says nothing" in finding.message
        ]
