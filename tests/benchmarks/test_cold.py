"""Whole commands in new processes: what a user waits for. Run with ``pytest tests/benchmarks --benchmark-enable``.

The baseline is a process that only starts Python; compare medians in one run, as machines differ.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture


def whole(*words: str) -> None:
    subprocess.run([sys.executable, *words], capture_output=True, check=False)


@pytest.mark.benchmark(group="cold", min_rounds=5)
def test_python_alone(benchmark: BenchmarkFixture) -> None:
    benchmark(whole, "-c", "pass")


@pytest.mark.benchmark(group="cold", min_rounds=5)
def test_check_thailand(benchmark: BenchmarkFixture) -> None:
    benchmark(whole, "-m", "claims", "check", "thailand")


@pytest.mark.benchmark(group="cold", min_rounds=5)
def test_build_thailand(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    whole("-m", "claims", "build", "thailand", "-o", str(tmp_path))  # fills the font cache
    benchmark(whole, "-m", "claims", "build", "thailand", "-o", str(tmp_path))
