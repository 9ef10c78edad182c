"""Loading is fast enough to run at every save, and stays so as a registry grows.

``pytest tests/benchmarks --benchmark-enable`` measures both loaders;
``python tests/benchmarks/loading.py 10000`` prints their ratio.
"""

from __future__ import annotations

import gc
import runpy
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from claims.figure import Figure
from claims.loading.load import load

_GENERATOR = runpy.run_path(str(Path(__file__).with_name("generate.py")))
registry: Callable[[int], str] = _GENERATOR["registry"]
claim: Callable[[int], str] = _GENERATOR["claim"]


def reading(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def written(folder: Path, claims: int) -> Path:
    path = folder / f"generated-{claims}.yaml"
    path.write_text(registry(claims), encoding="utf-8")
    return path


def best(run: Callable[[Path], object], path: Path, rounds: int = 3) -> float:
    """Seconds of this process alone, so that a busy machine does not decide."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        made = run(path)
        taken.append(time.process_time() - start)
        del made
    return min(taken)


def test_the_generator_makes_what_it_says(tmp_path: Path) -> None:
    texts = [claim(number) for number in range(10_000)]
    assert 470 <= sum(map(len, texts)) / len(texts) <= 490
    entries = yaml.load("".join(texts), Loader=yaml.CBaseLoader)
    assert {len(entry) for entry in entries.values()} == {12}
    assert len({entry["figure"] for entry in entries.values()}) == 10_000
    assert len({entry["when"] for entry in entries.values()}) == 200
    assert registry(50) == registry(50)


def test_every_generated_figure_is_read(tmp_path: Path) -> None:
    loaded = load(written(tmp_path, 400))
    assert len(loaded.claims) == 400
    assert all(isinstance(one, Figure) for one in loaded.readings.values())


def test_loading_takes_less_time_than_the_fastest_peer_needs_for_plain_dictionaries(tmp_path: Path) -> None:
    path = written(tmp_path, 3000)
    load(path)
    assert gc.isenabled()
    assert best(load, path) <= 0.8 * best(reading, path, 2)
    assert gc.isenabled()


def test_time_grows_with_the_number_of_claims_and_not_faster(tmp_path: Path) -> None:
    small, large = written(tmp_path, 1000), written(tmp_path, 6000)
    load(small)
    assert best(load, large) <= 1.7 * 6 * best(load, small)


def test_a_thousand_mistakes_are_told_in_seconds(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    text = (
        registry(2000)
        .replace("    method:", "    methodd:")
        .replace("source: source-7\n", "source: sorce-7\n")
    )
    path.write_text(text, encoding="utf-8")
    start = time.process_time()
    with pytest.raises(Exception, match="did you mean `method`"):
        load(path)
    assert time.process_time() - start < 8


@pytest.mark.parametrize("claims", [1000, 10_000])
@pytest.mark.parametrize("loader", [load, reading], ids=["ours", "CSafeLoader"])
def test_benchmark(claims: int, loader: Callable[[Path], object], benchmark: Any, tmp_path: Path) -> None:
    if benchmark.disabled and claims > 1000:
        pytest.skip("takes long and measures nothing without --benchmark-enable")
    path = written(tmp_path, claims)
    benchmark.group = f"loading {claims} claims"
    assert benchmark.pedantic(loader, args=(path,), rounds=3, warmup_rounds=1)
