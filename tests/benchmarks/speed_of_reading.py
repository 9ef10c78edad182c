"""How fast figures are found in running text: ``python tests/benchmarks/speed_of_reading.py [rounds]``.

Three texts of 300 kB: English and Indonesian made of the annotated passages with other digits (a figure every thirty
characters, more than any document has), and English with prose between. The peer is quantulum3 without its classifier,
in the same process and in turn, on the first part of the English text, because it needs a minute for the whole.
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

from claims.figure.finding import find_figures

SIZE = 300_000
PEER_SIZE = 12_000
PROSE = (
    "The committee met in the old town hall and heard from those who had come a long way to be there. Its chair said "
    "that nothing had been decided and that nobody should expect a quick answer. Several members asked for the minutes "
    "of the last meeting, which had not been kept, and the clerk promised to look for his notes. After a walk along "
    "the river they agreed to come back when the weather was better, and the caretaker locked the door behind them."
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
    texts = {"English": text("en"), "English, prose between": text("en", PROSE), "Indonesian": text("id")}
    codes = {"Indonesian": "id"}
    other = peer()
    for code in ("en", "id"):
        find_figures(text(code, size=20_000), code)
    if other:
        other("A warm-up of 5 metres.")
    rates: dict[str, list[float]] = {name: [] for name in texts}
    theirs: list[float] = []
    ratios: list[float] = []
    for _ in range(rounds):
        for name, read in texts.items():
            code = codes.get(name, "en")
            rates[name].append(rate(lambda read, code=code: find_figures(read, code), read))  # type: ignore[misc]
        if other:
            theirs.append(rate(other, texts["English"][:PEER_SIZE]))
            ratios.append(rates["English"][-1] / theirs[-1])
    for name, measured in rates.items():
        figures = len(find_figures(texts[name], codes.get(name, "en")))
        print(f"{name}: {statistics.median(measured):.0f} kB/s ({figures} figures in {SIZE // 1000} kB)")
    if other:
        print(f"quantulum3, English: {statistics.median(theirs):.1f} kB/s ({PEER_SIZE // 1000} kB)")
        print(f"ratio on the same English text, same run: {statistics.median(ratios):.0f}")
    else:
        print("quantulum3 is not installed; pip install quantulum3 to measure beside it")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "rounds", type=int, nargs="?", default=3, help="how often each text is read (default: 3)"
    )
    main(parser.parse_args().rounds)
