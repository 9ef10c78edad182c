"""How long loading takes, against PyYAML reading the same file: ``python tests/benchmarks/loading.py 10000``.

Ours reads with places, validates every field, links every id and reads every figure. The peer, PyYAML's
CSafeLoader, only builds plain dictionaries. Same process, garbage collector on, in turn, medians.
"""

from __future__ import annotations

import gc
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml
from generate import registry

from claims.loading.load import load


def peer(path: Path) -> object:
    """What PyYAML's fastest safe loader makes of the file: no places, no validation."""
    return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def seconds(run: Callable[[Path], object], path: Path) -> float:
    """Wall time of one run, without throwing away what it made."""
    gc.collect()
    start = time.perf_counter()
    made = run(path)
    took = time.perf_counter() - start
    del made
    return took


def main(claims: int, rounds: int) -> None:
    """Measure in turn and print the medians, their ratio and the peak of memory."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "generated.yaml")
        path.write_text(registry(claims), encoding="utf-8")
        ours, peers = [seconds(load, path)], []
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        for _ in range(rounds):
            peers.append(seconds(peer, path))
            ours.append(seconds(load, path))
        first, *later = ours
    mine, other = statistics.median(later), statistics.median(peers)
    each = mine / claims * 1e6
    print(f"{claims} claims: ours {mine:.3f} s ({each:.1f} us a claim), CSafeLoader {other:.3f} s")
    print(f"ratio {mine / other:.3f}; first load {first:.3f} s, peak {peak} MiB after it")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, int(sys.argv[2]) if len(sys.argv) > 2 else 5)
