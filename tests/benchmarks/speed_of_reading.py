"""How fast figures are found in running text: ``python tests/benchmarks/speed_of_reading.py [rounds]``.

Two texts of 300 kB in each of several languages: the annotated passages with other digits (a figure every thirty
characters, more than any document has), and the same with prose between. The peer is quantulum3 without its classifier,
in the same process and in turn, on the first part of the English text, because it needs a minute for the whole.
Beside them odd texts of 100 kB that nobody prints, of which the second half must not take longer than the first.
Medians of the rounds; start-up (loading languages and CLDR) is not counted.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[2]))

import golden
from prose import PROSE

from claims.figure.finding import find_figures

SIZE = 300_000
PEER_SIZE = 12_000
ODD_SIZE = 100_000
ODD = (
    "1-",
    "1.",
    "1/",
    "1:",
    "(1",
    "[1, ",
    "1 ",
    "12 ",
    "1a",
    "5% ",
    "1 to ",
    "from 1 ",
    "per 1 ",
    "one ",
    "half ",
    "-",
    "$",
)


def text(language: str, prose: str = "", size: int = SIZE) -> str:
    """A text of at least ``size`` bytes: the passages seen again and again, each time with other digits."""
    drawn = random.Random(language)
    passages = [passage.text for passage in golden.passages("seen", language)]
    parts: list[str] = []
    while sum(len(part.encode()) for part in parts) < size:
        for passage in passages:
            parts.append(re.sub(r"[1-9]", lambda _: drawn.choice("123456789"), passage))
            if prose:
                parts.extend([prose, prose])
    return "\n\n".join(parts).encode()[:size].decode(errors="ignore")


def rate(run: Callable[[str], object], read: str) -> float:
    """Kilobytes of UTF-8 a second."""
    start = time.perf_counter()
    run(read)
    return len(read.encode()) / 1000 / (time.perf_counter() - start)


def peer() -> Callable[[str], object] | None:
    """quantulum3's parser without its classifier; None where it is not installed."""
    try:
        from quantulum3 import classifier, parser  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ImportError:
        return None
    classifier.USE_CLF = False
    return lambda read: parser.parse(read)


def main(rounds: int) -> None:
    """Measure in turn and print the medians, and how many times as fast as the peer we are."""
    texts = {code: (text(code), text(code, PROSE[code])) for code in PROSE}
    for code in texts:
        find_figures(text(code, size=20_000), code)
    other = peer()
    if other:
        other("A warm-up of 5 metres.")
    dense: dict[str, list[float]] = {code: [] for code in texts}
    between: dict[str, list[float]] = {code: [] for code in texts}
    theirs: list[float] = []
    for _ in range(rounds):
        for code, (full, mixed) in texts.items():
            dense[code].append(rate(lambda read, code=code: find_figures(read, code), full))  # type: ignore[misc]
            between[code].append(rate(lambda read, code=code: find_figures(read, code), mixed))  # type: ignore[misc]
        if other:
            theirs.append(rate(other, texts["en"][0][:PEER_SIZE]))
    print(f"kB/s in {SIZE // 1000} kB   figures only   prose between")
    for code in texts:
        print(f"{code:16} {statistics.median(dense[code]):13.0f} {statistics.median(between[code]):15.0f}")
    if other:
        ratio = statistics.median(ours / peers for ours, peers in zip(dense["en"], theirs, strict=True))
        print(
            f"quantulum3, English figures only: {statistics.median(theirs):.1f} kB/s ({PEER_SIZE // 1000} kB)"
        )
        print(f"ratio on the same English text, same run: {ratio:.0f}")
    else:
        print("quantulum3 is not installed; pip install quantulum3 to measure beside it")
    odd()


def odd() -> None:
    """Print the rates on half and on all of each odd text; they are alike where time is linear."""
    print(f"kB/s on odd texts   half   all {ODD_SIZE // 1000} kB")
    for part in ODD:
        whole = part * (ODD_SIZE // len(part))
        half, full = (
            rate(lambda read: find_figures(read, "en"), read) for read in (whole[: len(whole) // 2], whole)
        )
        print(f"{part!r:18} {half:6.0f} {full:6.0f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "rounds", type=int, nargs="?", default=3, help="how often each text is read (default: 3)"
    )
    main(parser.parse_args().rounds)
