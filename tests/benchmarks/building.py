"""How long a two-page sheet with four charts takes, beside WeasyPrint and Typst with the same words and charts.

``python tests/benchmarks/building.py [--rounds 5]`` makes the README's table. Times are processor
time, as other work on a machine would else be counted too; the engines take turns. *Cold* is a new process,
from its start to its end: for us the command ``claims build``; *further* is another sheet in the same process, in
which the data of every chart has changed, for the peers too; *again* the same sheet, of which nothing has. Reading
and checking the registry is part of all three.
*Printing* is a further sheet without them: what the peers do too, who are handed the finished words and data.

All modules are compiled before, as an installation leaves them, whatever PYTHONDONTWRITEBYTECODE says. The peers draw
with our chart functions, and do not pay for importing them.
``pip install weasyprint typst`` brings the peers; one that is missing is told, and left out.
"""

from __future__ import annotations

import argparse
import atexit
import copyreg
import importlib.util
import json
import os
import pickle
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import Any

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds" / "thailand"
PEERS = ("weasyprint", "typst")
STANDING = ("Table", "TR", "TH", "TD", "Figure")
"""Elements that the peers need although they have no words of their own."""
INSIDE = ("Link", "Span")
"""Elements whose words are in the one around them."""


@dataclass(frozen=True)
class Measured:
    """Medians in seconds; the most memory in MiB, the file in kB."""

    cold: float
    further: float
    printing: float
    again: float | None
    memory: float
    size: float


def folder(where: Path) -> Path:
    """The registry with the sheet in a folder of their own; the sheet's path."""
    for file in ("registry.yaml", "claims-ecpat.yaml", "claims-hertini.yaml"):
        shutil.copy(SEEDS / file, where)
    return Path(shutil.copy(HERE / "four-charts.yaml", where))


CHANGES = (
    ("800 ribu", "{} ribu", 800),
    ("50.000 - 80.000", "{}.000 - 80.000", 50),
    ("figure: 832", "figure: {}", 832),
)
"""What is printed, how, and its number: each chart shows one of these figures."""


def change(registry: Path, number: int) -> None:
    """Other figures in every chart, for every number another; a range keeps its order."""
    for file in ("claims-ecpat.yaml", "claims-hertini.yaml"):
        text = (SEEDS / file).read_text(encoding="utf-8")
        for printed, form, value in CHANGES:
            more = number % 29 if "-" in form else number
            text = text.replace(printed, form.format(value + more))
        (registry / file).write_text(text, encoding="utf-8")


def own(sheet: Path, rounds: int) -> dict[str, Any]:
    """Sheets in this process: the first, then ``rounds`` with other data, then ``rounds`` the same."""
    from peers import peak

    import report

    size = report.build(sheet, sheet.parent / "build").stat().st_size
    times: dict[str, list[float]] = {"further": [], "again": []}
    for number in range(1, 2 * rounds + 1):
        name = "further" if number <= rounds else "again"
        change(sheet.parent, min(number, rounds))
        start = time.process_time()
        report.build(sheet, sheet.parent / "build")
        times[name].append(time.process_time() - start)
    times["printing"] = [printing(sheet, number) for number in range(rounds + 1, 2 * rounds + 1)]
    change(sheet.parent, 0)
    return {**times, "memory": peak(), "size": size}


def printing(sheet: Path, number: int) -> float:
    """The time for printing alone, from a registry that was read and checked before."""
    from claims.checking import check
    from claims.loading.load import load
    from report.edition import Edition
    from report.printing import printed
    from report.sheet import read

    change(sheet.parent, number)
    edition = Edition(read(sheet), check(load(sheet.parent)))
    start = time.process_time()
    printed(edition)
    return time.process_time() - start


def page_of(sheet: Path) -> Any:
    """The words and charts of the sheet, for the peers."""
    import peers

    from claims.checking import check
    from claims.loading.load import load
    from report.drawing.recorder import height_of
    from report.edition import Edition
    from report.pdf.font import load as faces
    from report.printing import printed
    from report.sheet import read

    finished = printed(Edition(read(sheet), check(load(sheet.parent))))
    font = faces()
    charts = []
    for picture in finished.pictures:
        sketch: Any = picture.chart.draw
        height: Any = picture.chart.height
        high = height_of(height, picture.width, font)
        module = sketch.chart.__name__
        charts.append(peers.Chart(module, sketch.data, picture.width, high, picture.alt))
    inside = {element.number: element for element in finished.drawn.structure}
    words = []
    for element in finished.drawn.structure:
        role, parent = element.role, inside.get(element.parent) if element.parent is not None else None
        if role == "P" and parent is not None and parent.role in ("TH", "TD"):
            words[-1] = (parent.role, element.text)
        elif role in STANDING or (element.text and role not in INSIDE):
            words.append((role, element.text))
    fonts = tuple(str(face.path) for _, face in sorted(font.by_weight.items()))
    return peers.Page("A page to measure", tuple(words), tuple(charts), fonts)


def pages_of(sheet: Path, rounds: int) -> list[Any]:
    """The sheet for the peers as it is, then with other data for every round."""
    pages = []
    for number in range(rounds + 1):
        change(sheet.parent, number)
        pages.append(page_of(sheet))
    change(sheet.parent, 0)
    return pages


def measured(rounds: int) -> dict[str, Measured]:
    """The sheet and every peer that is installed, in turn."""
    with tempfile.TemporaryDirectory() as name:
        sheet = folder(Path(name))
        pages = Path(name) / "pages.pickle"
        copyreg.pickle(MappingProxyType, lambda words: (dict, (dict(words),)))
        pages.write_bytes(pickle.dumps(pages_of(sheet, rounds)))
        build = ["-m", "claims", "build", str(sheet), "-o", str(sheet.parent / "build")]
        cold_of, warm_of = (
            {"claimsheet": build},
            {"claimsheet": [str(HERE / "building.py"), "--own", str(sheet)]},
        )
        for peer in PEERS:
            if importlib.util.find_spec(peer) is None:
                print(f"{peer} is not installed, so it is left out: pip install {peer}", file=sys.stderr)
            else:
                warm_of[peer] = [str(HERE / "peers.py"), peer, str(pages)]
                cold_of[peer] = [*warm_of[peer], "0"]
        cold: dict[str, list[float]] = {engine: [] for engine in cold_of}
        further: dict[str, list[float]] = {engine: [] for engine in cold_of}
        printing: dict[str, list[float]] = {engine: [] for engine in cold_of}
        told: dict[str, dict[str, Any]] = {}
        for command in cold_of.values():
            _spent(command)  # compiles every module
        for _ in range(rounds):
            for engine, command in cold_of.items():
                spent, said = _spent(command)
                cold[engine].append(spent - (0 if engine == "claimsheet" else json.loads(said)["ours"]))
        for _ in range(2):  # in turn, so that a busy minute hits all
            for engine, command in warm_of.items():
                told[engine] = json.loads(_spent([*command, str(rounds)])[1])
                further[engine] += told[engine]["further"]
                printing[engine] += told[engine].get("printing", told[engine]["further"])
    return {
        engine: Measured(
            median(cold[engine]),
            median(further[engine]),
            median(printing[engine]),
            median(told[engine]["again"]) if "again" in told[engine] else None,
            (told[engine]["memory"] or 0) / 1024,
            told[engine]["size"] / 1000,
        )
        for engine in cold_of
    }


def _spent(command: list[str]) -> tuple[float, str]:
    """The processor time of a process with all that it started, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, env=_compiled()
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


@cache
def _compiled() -> dict[str, str]:
    """An environment in which modules are compiled once, as those of an installed package are."""
    folder = tempfile.mkdtemp(prefix="compiled-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


def table(found: dict[str, Measured]) -> str:
    """The README's table."""
    lines = [
        "|  | cold, s | further sheet, s | its printing alone, s | the same again, s | memory, MiB | file, kB |",
        "| --- | --: | --: | --: | --: | --: | --: |",
    ]
    names = {"claimsheet": "claims build", "weasyprint": "WeasyPrint", "typst": "Typst"}
    for engine, one in found.items():
        again = "–" if one.again is None else f"{one.again:.3f}"
        times = f"{one.cold:.2f} | {one.further:.3f} | {one.printing:.3f} | {again}"
        lines.append(f"| {names[engine]} | {times} | {one.memory:.0f} | {one.size:.0f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--own", nargs=2, metavar=("SHEET", "ROUNDS"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.own:
        print(json.dumps(own(Path(asked.own[0]), int(asked.own[1]))))
    else:
        print(table(measured(asked.rounds)))


if __name__ == "__main__":
    main()
