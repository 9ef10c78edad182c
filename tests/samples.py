"""Remake the sample PDF of the Thailand registry and the picture of its first page: ``python tests/samples.py``."""

from __future__ import annotations

import argparse
from pathlib import Path

import pypdfium2

from report.building import build_all

FOLDER = Path(__file__).parent.parent / "seeds" / "thailand"


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()  # with --help nothing is written
    for pdf in build_all(FOLDER, FOLDER):
        page = pypdfium2.PdfDocument(pdf)[0]
        page.render(scale=100 / 72).to_pil().convert("P", palette=1, colors=64).save(
            pdf.with_suffix(".png"), optimize=True
        )
        print(pdf, pdf.with_suffix(".png"))


if __name__ == "__main__":
    main()
