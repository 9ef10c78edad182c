"""The source ladder of claims: the whole trail, what is known where it ends, what changed on the way; with blanks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from report.blocks import parts
from report.box import Paragraph, plain
from report.charts.source_ladder import Change, SourceLadder, alt_text
from report.edition import Edition
from report.layouts import layout
from report.plots import Named, Wanted, _trails, source_ladder
from report.printing import printed

Make = Callable[..., Edition]
REGISTRY = """\
registry: a
title: b
sources:
  leaflet: {title: Leaflet, author: [Lee], issued: 2020, language: en, text: {file: a.txt}}
  paper: {title: Paper, author: [Park], issued: 2018, language: en, text: {file: b.txt},
    placed: Its author asked three agencies.}
  report: {title: Report, author: [Ruiz], issued: 2015, language: en, text: {file: c.txt}, method: unknown,
    supports: It prints 50 to 80 thousand in a table.}
  page: {title: Page, author: [Pham]}
  thesis: {title: Thesis, author: [Thu], read_through: page}
  memo: {title: Memo, author: [Moe]}
  lost: {title: Lost, author: [Loy], sought: 2020-05-01}
quantities:
  girls: {title: girls, counts: person, measure: stock}
  pupils: {title: pupils, counts: person, measure: stock}
claims:
  shout: {figure: 80 thousand, says: x, source: leaflet, quantity: pupils, when: 2019, where: TH,
    citing: [{source: paper, claim: said, reach: attached}]}
  said: {figure: about 80 thousand, says: x, source: paper, quantity: pupils, when: 2019, where: TH,
    citing: [{source: report, claim: counted, reach: later}]}
  counted: {figure: 50 to 80 thousand, says: x, source: report, quantity: girls, when: 2014, where: TH,
    citing: none, method: unknown}
  carried: {figure: 7, says: x, source: leaflet, quantity: girls, citing: [{source: thesis, reach: same-sentence}]}
  told: {figure: 8, says: x, source: leaflet, quantity: girls,
    citing: [{source: memo, through: page, reach: attached}]}
  gone: {figure: 9, says: x, source: leaflet, quantity: girls, citing: [{source: lost, reach: attached}]}
  open: {figure: 10, says: x, source: leaflet, quantity: girls, citing: [{source: report, reach: attached}]}
  bare: {figure: 11, says: x, source: leaflet, quantity: girls, citing: none}
  round-a: {figure: 5, says: x, source: leaflet, citing: [{source: paper, claim: round-b, reach: attached}]}
  round-b: {figure: 5, says: x, source: paper, citing: [{source: leaflet, claim: round-a, reach: attached}]}
"""
PATH = ("blocks", 0, "chart")


@pytest.fixture
def made(make: Make) -> Edition:
    return make("  - chart: {kind: source-ladder, claims: [shout], title: x}\n", REGISTRY)


def ladder(made: Edition, *claims: str, blanks: bool = False) -> SourceLadder:
    named = tuple(Named(name, name, PATH) for name in claims)
    data = source_ladder.data(Wanted(named, PATH, blanks=blanks), made)
    assert isinstance(data, SourceLadder), made.problems
    return data


def words(data: SourceLadder) -> dict[str, str]:
    return {work.id: work.sublabel for work in data.works}


def test_it_leads_on_hop_by_hop_and_says_what_changed(made: Edition) -> None:
    data = ladder(made, "shout")
    assert [(work.id, work.level, work.state) for work in data.works] == [
        ("leaflet", 0, "read"),
        ("paper", 1, "read"),
        ("report", 2, "read"),
    ]
    first, second = data.links
    assert first.changes == (Change("hedge", "“about 80 thousand”", "“80 thousand”"),)
    assert second.changes == (
        Change("range", "“50 to 80 thousand”", "“about 80 thousand”"),
        Change("population", "girls", "pupils"),
        Change("time", "2014", "2019"),
    )
    assert (second.figure, second.reach, second.attached) == (
        "about 80\u00a0000",
        "nearest citation, later",
        False,
    )
    assert "of whom: girls → pupils" in alt_text(data)


def test_where_a_trail_ends_it_says_what_is_known(made: Edition) -> None:
    data = ladder(made, "shout", "gone", "open", "bare")
    assert words(data) == {
        "leaflet": "read by us; cites nobody for 11",
        "paper": "",
        "report": "read by us; what it says of 10 is not registered; "
        "cites nobody for 50\u00a0thousand to 80\u00a0thousand, and gives no method",
        "lost": "looked for, not found",
    }


def test_a_work_that_nobody_opened_is_not_seen_and_nothing_more(made: Edition) -> None:
    data = ladder(made, "carried", "told")
    states = {work.id: (work.state, work.sublabel) for work in data.works}
    assert states["thesis"] == states["memo"] == ("not-seen", "")
    assert states["page"] == ("carrier", "")
    reaches = {(link.source, link.target): link.reach for link in data.links}
    assert reaches["page", "thesis"] == "read through it"
    assert reaches["page", "memo"] == "cited in it, as the text says"
    assert ("leaflet", "memo") not in reaches


def test_a_circle_is_drawn_to_where_it_closes(made: Edition) -> None:
    data = ladder(made, "round-a")
    assert [(work.label, work.again) for work in data.works] == [
        ("Lee 2020", False),
        ("Park 2018", False),
        ("Lee 2020", True),
    ]
    assert "2 read" in alt_text(data)


def test_with_blanks_nothing_of_what_is_known_is_in_the_data(made: Edition) -> None:
    data = ladder(made, "shout", "gone", blanks=True)
    assert data.blanks
    assert {work.state for work in data.works} == {"blank"}
    assert set(words(data).values()) == {""}
    assert {(link.reach, link.attached, link.changes) for link in data.links} == {("", True, ())}


SHEET = "sheet: s\nlayout: worksheet\ntitle: T\nblocks:\n"
CHART = "  - chart: {kind: source-ladder, claims: [shout, gone], title: Who repeats whom, reasons: true}\n"
TASK = "  - task: {prompt: Fill in the boxes., minutes: 5, answer: See the chart.}\n"


def test_blind_pages_have_blanks_and_their_key_has_the_answers(make: Make) -> None:
    blind = make(CHART + TASK, REGISTRY, SHEET)
    layout("worksheet").arranged(blind)
    (charted,) = blind.charts
    assert charted.data.blanks
    assert "not found" not in f"{charted.data.works}{charted.alt}{charted.table}"
    key = Edition(blind.sheet, blind.report, layout="key")
    layout("key").arranged(key)
    (charted,) = key.charts
    assert not charted.data.blanks
    assert "looked for, not found" in words(charted.data).values()


def test_the_reasons_stand_below_it_in_words(make: Make) -> None:
    told = make(CHART, REGISTRY)
    notes = [box for part in parts(told) for box in part.boxes if isinstance(box, Paragraph)]
    assert [plain(note.runs).replace("\u00a0", " ") for note in notes] == [
        "Park 2018 [2] How it is placed to know: Its author asked three agencies.",
        "Ruiz 2015 [3] How well it supports the figure: It prints 50 to 80 thousand in a table.",
    ]
    assert not [
        box
        for part in parts(make(CHART, REGISTRY, SHEET))
        for box in part.boxes
        if isinstance(box, Paragraph)
    ]


def test_other_charts_have_neither_blanks_nor_reasons(make: Make) -> None:
    told = make("  - chart: {kind: bars, claims: [shout], title: x, blanks: true, reasons: true}\n", REGISTRY)
    parts(told)
    assert [one.message for one in told.problems] == ["a bars has no `blanks`", "a bars has no `reasons`"]


@pytest.mark.parametrize("head", ["brief", "handout", "worksheet"])
def test_every_number_of_it_stands_on_something(make: Make, head: str) -> None:
    every = "[gone]" if head == "handout" else "[shout, carried, told, gone, open, bare, round-a]"
    blocks = f"  - chart: {{kind: source-ladder, claims: {every}, title: x, reasons: true, data_table: true}}\n{TASK}"
    made = make(f"{blocks}  - sources: {{}}\n", REGISTRY, SHEET.replace("worksheet", head))
    assert printed(made).drawn.pages
    for layout_of in ("key",) if head == "worksheet" else ():
        assert printed(Edition(made.sheet, made.report, layout=layout_of)).drawn.pages


def test_a_trail_of_many_hops_is_counted_beyond_what_is_shown(make: Make) -> None:
    sources = "".join(f"  w{at}: {{title: Work {at}, text: {{file: w{at}.txt}}}}\n" for at in range(200))
    claims = "".join(
        f"  c{at}: {{figure: 5, says: x, source: w{at}, citing: [{{source: w{at + 1}, claim: c{at + 1}}}]}}\n"
        for at in range(199)
    )
    last = "  c199: {figure: 5, says: x, source: w199, citing: none}\n"
    text = f"registry: a\ntitle: b\nsources:\n{sources}claims:\n{claims}{last}"
    data = ladder(make("  - heading: x\n", text), "c0")
    assert len(data.works) == _trails.MOST_HOPS
    assert data.beyond == 200 - _trails.MOST_HOPS
