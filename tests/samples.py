"""Remake the sample PDFs of the shipped sheets and the picture of the brief: ``python tests/samples.py``."""

from __future__ import annotations

import argparse
from pathlib import Path

import pypdfium2

from report.building import build_all

SEEDS = Path(__file__).parent.parent / "seeds"
PICTURED = "brief"


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()  # with --help nothing is written
    for folder in (SEEDS / "thailand", SEEDS / "tourism"):
        for pdf in build_all(folder, folder):
            print(pdf)
            if pdf.name.startswith(PICTURED):
                page = pypdfium2.PdfDocument(pdf)[0]
                picture = page.render(scale=100 / 72).to_pil().convert("P", palette=1, colors=64)
                picture.save(pdf.with_suffix(".png"), optimize=True)


if __name__ == "__main__":
    main()
