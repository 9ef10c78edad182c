"""What tags and finishing cost: ``python tests/benchmarks/tagging.py [--rounds 9]`` prints a table.

Each shipped sheet is printed by turns with and without tags, output intent, metadata and packing, in one
process and with nothing kept from the round before; processor time, medians of pairs. *printing* is from the
words to the file; *building* reads and checks the registry too, as ``claims build`` does. Sizes are without the
registry, which is no part of the bound.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from claims.checking import check
from claims.loading.load import load
from report import imprint
from report.edition import Edition
from report.keeping import forget
from report.pdf import flow
from report.pdf.tag import TaggedCanvas
from report.printing import Printed, printed
from report.sheet import read

SEEDS = Path(__file__).parents[2] / "seeds"
SHEETS = (
    ("thailand", "brief", ""),
    ("thailand", "handout", ""),
    ("thailand", "worksheet", ""),
    ("thailand", "worksheet", "key"),
    ("tourism", "worksheet", ""),
    ("tourism", "worksheet", "key"),
)
MOST_TIME = 0.30
MOST_BYTES = 25_000


@contextmanager
def bare() -> Iterator[None]:
    """Sheets as reportlab writes them: no tags, nothing finished."""

    def packing(canvas: TaggedCanvas, *arguments: Any, **named: Any) -> None:
        tagged(canvas, *arguments, **{**named, "pageCompression": 1})

    tagged = TaggedCanvas.__init__
    with (
        patch.object(TaggedCanvas, "__init__", packing),
        patch.object(TaggedCanvas, "mark", lambda self: None),
        patch.object(TaggedCanvas, "write_structure", lambda self, drawn, language: self._settle_returns()),
        patch.object(flow, "finished", lambda data, meta: data),
        patch.object(imprint, "enclosed", lambda *_: ()),
    ):
        yield


def built(folder: str, sheet: str, layout: str) -> Printed:
    """A sheet from its files."""
    path = SEEDS / folder / f"{sheet}.yaml"
    return printed(Edition(read(path), check(load(path.parent)), layout=layout))


def timed(work: Callable[[], object]) -> float:
    """Processor seconds of some work, with nothing kept from before."""
    forget()
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def pairs(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median seconds without tags, and the median of what they add, as a share."""
    without, added = [], []
    for number in range(rounds):
        times = {}
        for tagged in (number % 2 == 0, number % 2 == 1):  # neither is always the one that comes first
            with nullcontext() if tagged else bare():
                times[tagged] = timed(work)
        without.append(times[False])
        added.append(times[True] / times[False] - 1)
    return median(without), median(added)


def sizes(folder: str, sheet: str, layout: str) -> tuple[int, int]:
    """Bytes of the file without tags, and what they add; the registry left out."""
    whole = flow.finished
    forget()
    with patch.object(flow, "finished", lambda data, meta: whole(data, replace(meta, attachments=()))):
        tagged = len(built(folder, sheet, layout).data)
    forget()
    with bare():
        plain = len(built(folder, sheet, layout).data)
    forget()
    return plain, tagged - plain


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--rounds", type=int, default=9)
    rounds = options.parse_args().rounds
    print("| sheet | printing | added | building | added | file | added |\n|---|--:|--:|--:|--:|--:|--:|")
    for folder, sheet, layout in SHEETS:
        path = SEEDS / folder / f"{sheet}.yaml"
        report, read_sheet = check(load(path.parent)), read(path)
        built(folder, sheet, layout)  # what is loaded once is not counted
        printing = pairs(lambda: printed(Edition(read_sheet, report, layout=layout)), rounds)  # noqa: B023
        building = pairs(lambda: built(folder, sheet, layout), rounds)  # noqa: B023
        plain, more = sizes(folder, sheet, layout)
        times = " | ".join(
            f"{seconds * 1000:.0f} ms | {share:+.0%}" for seconds, share in (printing, building)
        )
        print(f"| {folder} {layout or sheet} | {times} | {plain / 1000:.1f} kB | {more / 1000:+.1f} kB |")


if __name__ == "__main__":
    main()
