"""Of a trail that no page holds, what is drawn hangs together, and what is not is counted."""

from __future__ import annotations

from typing import Any

from report.charts.source_ladder import Link, SourceLadder, Work, draw, drawn_works, height_for


def test_no_box_is_drawn_without_one_that_leads_to_it() -> None:
    """What many name, but nobody who is drawn, would stand like a text that we read."""
    read = Work("r", "Read", 0, "read")
    chain = tuple(Work(f"c{n}", f"Cited {n}", n + 1, "read") for n in range(18))
    busy = tuple(Work(f"b{n}", f"Busy {n}", 19, "not-seen") for n in range(6))
    links = [Link("r", "c0", "7", "cited with it", True)]
    links += [Link(f"c{n}", f"c{n + 1}", "7", "cited with it", True) for n in range(17)]
    links += [Link("c17", one.id, figure, "cited with it", True) for one in busy for figure in "123"]
    data = SourceLadder((read, *chain, *busy), tuple(links))
    for most in (2, 6, 14):
        kept = [work.id for work in drawn_works(data, most)]
        assert kept == ["r", *(f"c{n}" for n in range(most - 1))]


def test_a_box_of_a_circle_is_no_work_that_is_left_out(ask: Any) -> None:
    read = Work("r", "Read", 0, "read")
    cited = tuple(Work(f"c{n}", f"Cited {n}", n + 1, "read") for n in range(20))
    circle = Work("r again after c19", "Read", 21, "read", "a circle", again=True)
    links = [Link("r", "c0", "7", "cited with it", True)]
    links += [Link(f"c{n}", f"c{n + 1}", "7", "cited with it", True) for n in range(19)]
    links.append(Link("c19", circle.id, "7", "cited with it", True))
    data = SourceLadder((read, *cited, circle), tuple(links))
    shown = ask(draw(data, 482, height_for(data, 482)))
    boxes = len(shown.named("box "))
    assert boxes < 20
    assert f"{21 - boxes} more works not drawn" in " ".join(shown.words())
