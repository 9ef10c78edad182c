"""A small registry with everything that a sheet has to be careful about, and a way to print a sheet of it."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from claims import check
from claims.document import yaml
from claims.loading.load import from_documents
from claims.place import Problem, Unusable
from report.box import Box
from report.characters import texts
from report.edition import Edition
from report.printing import printed
from report.sheet import from_document

REGISTRY = """\
registry: school
title: Pupils of a district
issued: 2026-01-15
sources:
  report-2018: {title: "A <b>bold</b> & {braced} report", type: report, issued: 2018, language: en}
  leaflet-1996: {type: webpage, issued: 1996, URL: "https://www.leaflets.example.org/a"}
  survey-2017: {title: A survey, author: [Lee, Kim, Park], issued: 2017, language: en, text: {file: s.txt}}
quantities:
  pupils: {title: pupils, counts: student, measure: stock}
  young-pupils: {title: pupils under 12, part_of: pupils, age: <12}
  girls: {title: girls at school, part_of: pupils, sex: female}
  fees: {title: school fees, money: USD, measure: flow}
  arrivals: {title: arrivals, counts: visitor, measure: flow}
claims:
  all-pupils: {figure: "80,000", says: All., source: report-2018, quantity: pupils, when: 2018, where: TH,
    citing: [{source: survey-2017}]}
  young: {figure: "more than 900,000", says: Young., source: report-2018, quantity: young-pupils,
    when: unstated, where: TH, citing: [{source: leaflet-1996}]}
  young-again: {figure: "more than 900,000", says: Young again., source: report-2018, quantity: young-pupils,
    when: unstated, where: TH, citing: none, repeats: young}
  about-girls: {figure: about 40000, says: Girls., source: survey-2017, quantity: girls,
    when: unstated, where: unstated, citing: none}
  girls-range: {figure: 30 to 50 thousand, says: Girls., source: survey-2017, quantity: girls,
    when: 2004/2015, where: TH, citing: none}
  fees-2018: {figure: "US$19 bn", says: Fees., source: report-2018, quantity: fees, when: 2018, where: TH,
    citing: [{source: survey-2017}]}
  arrivals-2010: {figure: 15.8 million, says: Arrivals., source: report-2018, quantity: arrivals, when: 2010,
    where: TH, citing: none}
  girls-share: {figure: 48.5%, says: Share., source: survey-2017, quantity: girls, share_of: pupils,
    when: 2018, where: TH, citing: none}
  third: {figure: third largest, says: It is the third largest district., source: survey-2017}
  tens: {figure: tens of, says: Nobody knows how many., source: survey-2017}
  rise: {figure: rose by 5%, says: Pupils rose by 5%., source: survey-2017}
facts:
  act-2003: {event: An Act on schools was passed., when: 2003, source: report-2018,
    citing: [{source: leaflet-1996}]}
"""
SHEET = "sheet: s\nlayout: brief\ntitle: Pupils\nblocks:\n"

Make = Callable[..., Edition]


def edition(blocks: str, registry: str = REGISTRY, head: str = SHEET) -> Edition:
    """An edition of a sheet with these blocks (YAML, a list)."""
    loaded = from_documents((yaml.parse(registry, "school/registry.yaml"),))
    return Edition(from_document(yaml.parse(head + blocks, "school/sheet.yaml")), check(loaded))


@pytest.fixture
def make() -> Make:
    """Makes an edition of a sheet from its blocks in YAML."""
    return edition


@pytest.fixture
def said() -> Callable[[Edition], str]:
    """All that the blocks of an edition print, each text on a line."""

    def every(made: Edition) -> str:
        from report.blocks import parts

        boxes: list[Box] = [box for part in parts(made) for box in part.boxes]
        return "\n".join(text for box in boxes for text in texts(box)).replace("\u00a0", " ")

    return every


@pytest.fixture
def refused() -> Callable[[Edition], tuple[Problem, ...]]:
    """The problems for which an edition is not printed."""

    def problems(made: Edition) -> tuple[Problem, ...]:
        with pytest.raises(Unusable) as caught:
            printed(made)
        return caught.value.problems

    return problems


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Writes a registry and sheets into a folder: ``folder(sheet="…")`` writes sheet.yaml."""

    def write(registry: str | None = REGISTRY, **sheets: str) -> Path:
        made = tmp_path / "school"
        made.mkdir(exist_ok=True)
        if registry is not None:
            (made / "registry.yaml").write_text(registry, encoding="utf-8")
        for name, text in sheets.items():
            (made / f"{name}.yaml").write_text(text, encoding="utf-8")
        return made

    return write


@pytest.fixture
def accepting() -> Callable[[str], str]:
    """The registry with one finding accepted, given by its check and claims."""

    def accept(name: str) -> str:
        finding = edition("  - heading: x\n").finding(name)
        assert finding is not None
        by = "because: counted in another year, by: A. Editor, until: 2099-06-30"
        return f"{REGISTRY}accepted:\n  - {{finding: {finding.id}, {by}}}\n"

    return accept


@pytest.fixture(scope="session")
def unpacked() -> Callable[[bytes], bytes]:
    """The same PDF with every object in plain sight, to be searched."""

    def unpack(data: bytes) -> bytes:
        out = BytesIO()
        with pikepdf.open(BytesIO(data)) as pdf:
            pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return out.getvalue()

    return unpack
