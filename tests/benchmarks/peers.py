"""A page like that of ``four-charts.yaml``, made by other programs: the same words, charts and font.

The words are those that the sheet prints, in reading order. The charts are drawn by the same functions, as
matplotlib's own SVG. What the sheet does before it prints (reading a registry, checking it) is not asked of
the others. Run by building.py as ``peers.py ENGINE PAGES ROUNDS``.
"""

from __future__ import annotations

import importlib
import json
import pickle
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Chart:
    """The module that draws a chart, its data, size in points and text alternative."""

    module: str
    data: Any
    width: float
    height: float
    alt: str


@dataclass(frozen=True)
class Page:
    """The words of a sheet as (role, text) in reading order; a Figure stands for the next chart."""

    title: str
    words: tuple[tuple[str, str], ...]
    charts: tuple[Chart, ...]
    fonts: tuple[str, ...]


def drawn(page: Page) -> list[str]:
    """Each chart as SVG whose letters are letters."""
    import matplotlib
    from matplotlib.font_manager import fontManager

    from report.style import chart_settings

    known = {entry.fname for entry in fontManager.ttflist}
    for font in page.fonts:
        if font not in known:
            fontManager.addfont(font)
    charts = []
    with matplotlib.rc_context({**chart_settings(), "svg.fonttype": "none", "svg.hashsalt": "x"}):
        for chart in page.charts:
            module = importlib.import_module(chart.module)
            file = BytesIO()
            module.draw(chart.data, chart.width, chart.height).savefig(file, format="svg")
            charts.append(file.getvalue().decode())
    return charts


CSS = """
@page {{ size: A4; margin: 18mm 17mm; @bottom-right {{ content: counter(page); font-size: 8pt }} }}
{faces}
body {{ font: 10pt/1.4 "IBM Plex Sans" }} h1 {{ font-size: 24pt }} h2 {{ font-size: 13pt }}
table {{ border-collapse: collapse; width: 100%; font-size: 9pt }} td {{ border-bottom: 0.5pt solid #999 }}
p {{ margin: 0 0 4pt }} .Caption {{ font-weight: 600 }}
"""


def weasyprint(page: Page) -> bytes:
    from base64 import b64encode

    from weasyprint import HTML

    charts = iter(zip(drawn(page), page.charts, strict=True))
    body, row = [], False
    for role, text in page.words:
        if role in ("TH", "TD", "TR"):
            row = True
            body.append("<tr>" if role == "TR" else f"<{role.lower()}>{escape(text)}</{role.lower()}>")
        elif role == "Table":
            body.append("<table>")
        else:
            if row:
                body.append("</table>")
                row = False
            if role == "Figure":
                svg, chart = next(charts)
                code = b64encode(svg.encode()).decode()
                body.append(
                    f'<img alt="{escape(chart.alt)}" width="{chart.width / 0.75:.0f}" '
                    f'src="data:image/svg+xml;base64,{code}">'
                )
            else:
                tag = role.lower() if role in ("H1", "H2", "H3") else "p"
                body.append(f'<{tag} class="{role}">{escape(text)}</{tag}>')
    weights = (400, 600, 700)
    faces = "".join(
        f'@font-face {{ font-family: "IBM Plex Sans"; font-weight: {weight}; src: url("{Path(font).as_uri()}") }}\n'
        for weight, font in zip(weights, page.fonts, strict=False)
    )
    text = f"<html lang=en><title>{escape(page.title)}</title><style>{CSS.format(faces=faces)}</style>{''.join(body)}"
    data: bytes = HTML(string=text).write_pdf()
    return data


def typst(page: Page) -> bytes:
    import typst

    charts = [one.encode() for one in drawn(page)]
    body, number, cells = [], 0, []
    columns = 4

    def table() -> None:
        if cells:
            entries = ", ".join(f"[#{json.dumps(cell, ensure_ascii=False)}]" for cell in cells)
            body.append(f"#table(columns: {columns}, stroke: 0.5pt, {entries})")
            cells.clear()

    for role, text in page.words:
        if role in ("TH", "TD"):
            cells.append(text)
            continue
        if role in ("TR", "Table"):
            continue
        table()
        said = f"#{json.dumps(text, ensure_ascii=False)}"
        if role == "Figure":
            alt = json.dumps(page.charts[number].alt, ensure_ascii=False)
            body.append(f'#image("chart{number}.svg", width: {page.charts[number].width}pt, alt: {alt})')
            number += 1
        elif role in ("H1", "H2", "H3"):
            body.append(f"{'=' * int(role[1])} {said}")
        else:
            body.append(f"#par[{said}]")
    table()
    head = (
        '#set page("a4", margin: (x: 17mm, y: 18mm), numbering: "1")\n'
        '#set text(font: "IBM Plex Sans", size: 10pt, lang: "en")\n'
        f"#set document(title: {json.dumps(page.title, ensure_ascii=False)})\n"
    )
    files = {"main.typ": (head + "\n\n".join(body)).encode()}
    files |= {f"chart{index}.svg": data for index, data in enumerate(charts)}
    data: bytes = typst.compile(files, font_paths=_typst_fonts(page.fonts))
    return data


@cache
def _typst_fonts(fonts: tuple[str, ...]) -> Any:
    """Searched once in a process, as one who prints many sheets would."""
    import typst

    folders = sorted({str(Path(font).parent) for font in fonts})
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


ENGINES: dict[str, Callable[[Page], bytes]] = {"weasyprint": weasyprint, "typst": typst}


def peak() -> int | None:
    """The most memory that this process had, in KiB; None where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():  # getrusage counts what the process that started this one had
        return None
    return int(status.read_text().split("VmHWM:", 1)[1].split(maxsplit=1)[0])


def main() -> None:
    engine, path, rounds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    start = time.process_time()
    pages: list[Page] = pickle.loads(path.read_bytes())
    ours = time.process_time() - start  # importing what our chart functions need is no part of a peer's work
    data = ENGINES[engine](pages[0])
    path.with_name(f"{engine}.pdf").write_bytes(data)
    times = []
    for page in pages[1 : rounds + 1]:
        start = time.process_time()
        ENGINES[engine](page)
        times.append(time.process_time() - start)
    print(json.dumps({"further": times, "memory": peak(), "size": len(data), "ours": ours}))


if __name__ == "__main__":
    import peers  # so that what was pickled by another process is found under the same name

    peers.main()
