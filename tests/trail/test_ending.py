"""What is worked out for all trails at once is what each trail says by itself, on random registries with circles."""

from __future__ import annotations

import time
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry
from claims.trail.ending import circular, nearest, origins
from claims.trail.hop import ends, trail
from claims.trail.witness import cited, tally, witnesses

COUNT = 7


@st.composite
def registries(draw: st.DrawFn) -> Registry:
    """Claims of works that cite one another at will: works without a claim, circles, carriers, two figures."""
    lines = ["registry: a", "title: b", "sources:"]
    for at in range(COUNT):
        through = draw(st.sampled_from([None, None, None, *range(at)])) if at else None
        seen = f", text: {{file: t{at}.txt}}" if draw(st.booleans()) else ""
        carried = f", read_through: s{through}" if through is not None else ""
        lines.append(f"  s{at}: {{title: T{at}{carried}{seen}}}")
    lines.append("claims:")
    for at in range(COUNT):
        cites = []
        for other in draw(st.lists(st.integers(0, COUNT - 1), max_size=2, unique=True)):
            if other != at:
                claim = f", claim: c{other}" if draw(st.booleans()) else ""
                cites.append(f"{{source: s{other}{claim}}}")
        citing = f"[{', '.join(cites)}]" if cites else draw(st.sampled_from(["none", "unknown"]))
        method = ", method: unknown" if draw(st.booleans()) else ""
        figure = draw(st.sampled_from([5, 6]))
        lines.append(f"  c{at}: {{figure: {figure}, says: x, source: s{at}, citing: {citing}{method}}}")
    return from_documents((yaml.parse("\n".join(lines) + "\n", "a/registry.yaml"),))


@given(registries())
@settings(max_examples=150, deadline=None)
def test_ends_of_all_trails_are_those_of_each(registry: Registry) -> None:
    assert circular(registry) == {name for name in registry.claims if not ends(registry, name)}
    for state in ("no-method", "nobody-cited"):
        found = nearest(registry, state)  # type: ignore[arg-type]
        for name in registry.claims:
            here = {hop.claim for hop in ends(registry, name) if hop.state == state}
            assert (name in found) == bool(here)
            assert found.get(name) in here | {None}


@given(registries())
@settings(max_examples=150, deadline=None)
def test_a_tally_counts_the_works_of_its_trails(registry: Registry) -> None:
    for name in registry.claims:
        hops = trail(registry, name)
        works = {hop.source for hop in hops[1:] or hops[:1]}
        found = tally(registry, (name,))
        assert found.works == len(works)
        assert found.not_seen == sum(not registry.sources[work].seen for work in works)
        last = {hop.source for hop in ends(registry, name)}
        going_round = any(hop.state == "circle" for hop in hops)
        assert 1 <= found.origins <= max(1, len(last) + going_round * len(works))
        if not last:
            assert found.origins == 1
        elif not any(hop.carrier for hop in hops) and not going_round:
            assert found.origins == len(last)
        known = origins(registry)[name]
        assert known is None or min(found.origins, 2) == known or not cited(registry, name)


def test_a_work_beside_a_circle_leaves_room_for_two_origins() -> None:
    text = """registry: a
title: b
sources: {s0: {title: A}, s1: {title: B}, s3: {title: C}, s4: {title: D}}
claims:
  c0: {figure: 5, says: x, source: s0, citing: [{source: s1}, {source: s3, claim: c3}]}
  c3: {figure: 5, says: x, source: s3, citing: [{source: s4, claim: c4}]}
  c4: {figure: 5, says: x, source: s4, citing: [{source: s3, claim: c3}]}
"""
    registry = from_documents((yaml.parse(text, "a.yaml"),))
    assert origins(registry) == {"c0": 2, "c3": 1, "c4": 1}
    assert tally(registry, ("c0",)).origins == 2


def _roots(registry: Registry, name: str) -> set[tuple[str, str]]:
    hops = trail(registry, name)
    behind = hops[1:] or hops[:1]
    found = {("claim", name)} | {("work", hop.source) for hop in behind}
    found |= {("claim", hop.claim) for hop in behind if hop.claim}
    found |= {("carrier", hop.carrier) for hop in behind if hop.carrier}
    named = {hop.source for hop in behind}
    for other, claim in registry.claims.items():
        if claim.source in named and claim.figure == registry.claims[name].figure:
            found.add(("claim", other))
    return found


@given(registries())
@settings(max_examples=150, deadline=None)
def test_witnesses_are_those_whose_trails_meet(registry: Registry) -> None:
    names = list(registry.claims)
    roots = {name: _roots(registry, name) for name in names}
    group = {name: {name} for name in names}
    for one, other in combinations(names, 2):
        if roots[one] & roots[other]:
            joined = group[one] | group[other]
            for name in joined:
                group[name] = joined
    expected = {frozenset(one) for one in group.values()}
    assert {frozenset(one.claims) for one in witnesses(registry, names)} == expected


def _line(count: int) -> Registry:
    sources = "".join(f"  s{at}: {{title: T{at}}}\n" for at in range(count + 1))
    claims = "".join(
        f"  c{at}: {{figure: 5, says: x, source: s{at}, citing: [{{source: s{at + 1}"
        f"{f', claim: c{at + 1}' if at + 1 < count else ''}}}]}}\n"
        for at in range(count)
    )
    text = f"registry: a\ntitle: b\nsources:\n{sources}claims:\n{claims}"
    return from_documents((yaml.parse(text, "a/registry.yaml"),))


@pytest.mark.parametrize("count", [3000])
def test_a_long_line_is_one_witness_in_time_that_grows_with_its_length(count: int) -> None:
    registry = _line(count)
    start = time.process_time()
    (one,) = witnesses(registry, list(registry.claims))
    assert len(one.claims) == count
    assert tally(registry, registry.claims).origins == 1
    assert time.process_time() - start < 3
