"""Trails in the terminal: what was said above is not said again, and a long trail tells where it ends."""

from __future__ import annotations

from claims.document import yaml
from claims.loading.load import from_documents
from claims.output.trail import of_claim


def _lines(count: int, cited: dict[int, list[int]], start: int = 0) -> list[str]:
    sources = "".join(f"  s{at}: {{title: W, text: {{file: s{at}.txt}}}}\n" for at in range(count))
    claims = "".join(
        f"  c{at}: {{figure: 5, says: x, source: s{at}, citing: {_citing(cited.get(at, []))}}}\n"
        for at in range(count)
    )
    text = f"registry: a\ntitle: b\nsources:\n{sources}claims:\n{claims}"
    registry = from_documents((yaml.parse(text, "a.yaml"),))
    return [line.strip() for line in of_claim(registry, f"c{start}")]


def _citing(works: list[int]) -> str:
    return f"[{', '.join(f'{{source: s{one}, claim: c{one}}}' for one in works)}]" if works else "none"


def test_two_ways_to_one_claim_go_on_once() -> None:
    lines = _lines(4, {0: [1, 2], 1: [2], 2: [3]})
    assert lines[1:-1] == [
        "→ s1 (W): “5” (attached)",
        "→ s2 (W): “5” (attached)",
        "→ s3 (W): “5” (attached; cites nobody for it)",
        "→ s2 (W): “5” (attached; goes on as above)",
    ]


def test_a_long_trail_tells_how_many_works_it_leaves_out_and_where_it_ends() -> None:
    lines = _lines(100, {at: [at + 1] for at in range(99)})
    assert lines[-3:-1] == [
        "… and 60 more works",
        "→ s99 (W): “5” (attached; cites nobody for it; 99 steps from the text)",
    ]


def test_a_work_is_left_out_once_however_many_ways_lead_to_it() -> None:
    lines = _lines(100, {at: [at + 1, at + 2] for at in range(98)})
    left = next(line for line in lines if line.startswith("…"))
    shown = {line.split()[1] for line in lines[1 : lines.index(left)]}
    assert left == f"… and {99 - len(shown)} more works"
    assert lines[lines.index(left) + 1].startswith("→ s99 (W)")


def test_a_long_circle_tells_where_it_closes() -> None:
    lines = _lines(60, {at: [(at + 1) % 60] for at in range(60)})
    assert lines[-3] == "… and 20 more works"
    assert lines[-2].startswith("→ s0 (W): “5” (attached; already named above")
