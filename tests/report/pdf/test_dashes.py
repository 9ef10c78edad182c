"""The broken rule of a panel ends with a dash, as it begins with one."""

from __future__ import annotations

import pytest

from report.pdf.panel import DASH, DASH_GAP, dashes


@pytest.mark.parametrize("height", [24.0, 31.7, 60.0, 178.3, 400.0, 655.2])
def test_a_broken_rule_begins_and_ends_with_a_whole_dash(height: float) -> None:
    dash, gap = dashes(height)
    whole, rest = divmod(round(height + gap, 6), round(dash + gap, 6))
    assert whole >= 1
    assert rest == pytest.approx(0, abs=1e-3) or rest == pytest.approx(dash + gap, abs=1e-3)
    assert gap == DASH_GAP
    assert dash == pytest.approx(DASH, rel=0.3)
