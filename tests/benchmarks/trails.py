"""How long `claims check` takes beside loading on registries of many sources with trails, and on very long trails.

    python tests/benchmarks/trails.py                        10 000 claims of 5 000 sources, and trails of 10 000 hops
    python tests/benchmarks/trails.py --profile              what the check of the first registry spends its time on

Trails of the large registry have up to five hops, carriers, repetitions and works that nobody opened. In the wide one,
of as many claims and sources, each claim cites three older works, and one figure in twenty was changed: there is much
to tell. The long ones are a chain, a circle, and a ladder in which every claim cites both claims of the next rung, so
that ways through it double at each. Times are of one run in one process; look at the ratios. They are of CPU time.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from claims.checking import check
from claims.checks import all_checks
from claims.loading.load import load
from claims.registry.registry import Registry
from claims.trail.hop import trail
from claims.trail.witness import tally

HOPS = 5
_REACHES = ("attached", "same-sentence", "next-sentence", "later")
_VERBS = ("counted", "estimated", "at risk", "registered")


def many(claims: int, sources: int) -> str:
    """A registry of so many claims and sources whose trails have up to HOPS hops, as YAML."""
    return "".join(_many(claims, sources))


def _many(claims: int, sources: int) -> Iterator[str]:
    yield "registry: trails\ntitle: Trails\nissued: 2026-11-30\nsources:\n"
    for at in range(sources):
        through = f", read_through: s{at - 1}" if at % 10 == 9 else ""
        seen = f", text: {{file: s{at}.txt}}" if at % 10 < 4 else ""
        yield (
            f"  s{at}: {{title: Report {at} on the district, author: [{{family: Author{at}, given: A}}], "
            f"issued: {1990 + at * 30 // sources}, language: en, method: {'unknown' if seen else 'not-seen'}"
            f"{through}{seen}}}\n"
        )
    yield "quantities:\n"
    for at in range(claims // 20):
        yield f"  q{at}: {{counts: person, title: pupils of school {at}}}\n"
    yield "claims:\n"
    for at in range(claims):
        yield _claim(at, claims, sources)


def _claim(at: int, claims: int, sources: int) -> str:
    """One claim. Those of a block of HOPS hand on one figure of one year; every seventh drops its hedge."""
    last = at % HOPS == HOPS - 1 or at + 1 == claims
    figure = f"about {100_000 + 7 * (at // HOPS):,}" if at % 7 else f"{100_000 + 7 * (at // HOPS):,}"
    cited = (
        f"source: s{(at + 1) % sources}, claim: c{at + 1}" if not last else f"source: s{(at + 2) % sources}"
    )
    again = f"\n    repeats: c{at - 1}" if at % 50 == 1 else ""
    return f"""\
  c{at}:
    figure: {figure}
    says: The report counts pupils of school {at % 997} in the district at the end of that year.
    source: s{at % sources}
    quantity: q{at // 20}
    when: {1980 + at // HOPS % 10}
    where: TH
    measure: stock
    noun: pupils
    definition: everybody who was registered there on the last day of the last quarter
    at: {{line: {at % 400 + 1}, start: {at * 61}, end: {at * 61 + len(figure)}}}
    verb: {_VERBS[at // HOPS % 4]}
    citing: [{{{cited}, reach: {_REACHES[at % 4]}}}]{again}
"""


WIDE = 3
"""Works that each claim of the wide registry cites."""


def wide(claims: int, sources: int) -> str:
    """A registry of so many claims and sources in which each claim cites several older works, mostly for one figure."""
    drawn = Random(5)
    written = ["registry: wide\ntitle: Wide\nissued: 2026-11-30\nplace: TH\nsources:\n"]
    for at in range(sources):
        through = f", read_through: s{drawn.randrange(at)}" if at and drawn.random() < 0.05 else ""
        seen = "" if through or drawn.random() < 0.5 else f", text: {{file: s{at}.txt}}"
        issued = 1980 + at * 45 // sources
        written.append(f"  s{at}: {{title: Work {at}, issued: {issued}, language: en{through}{seen}}}\n")
    quantities = claims // 20
    named = "".join(f"  q{at}: {{counts: person, measure: stock}}\n" for at in range(quantities))
    written += ["quantities:\n", named, "claims:\n"]
    said: list[tuple[str, int, int]] = []  # figure, quantity and year of each claim
    for at in range(claims):
        source = at % sources
        cited, handed_on = _older(drawn, source, sources, len(said))
        if handed_on is None or drawn.random() < 0.05:
            figure = (
                f"{drawn.choice(('about ', '', 'more than ', 'up to '))}{drawn.randrange(1000, 90_000):,}"
            )
            said.append((figure, at % quantities, 1979 + source * 45 // sources))
        else:
            said.append(said[handed_on])
        figure, quantity, year = said[at]
        written.append(
            f"  c{at}: {{figure: '{figure}', says: They were counted., source: s{source}, quantity: q{quantity}, "
            f"when: {year}, at: {{line: {at % 300 + 1}}}, citing: {cited}}}\n"
        )
    return "".join(written)


def _older(drawn: Random, source: int, sources: int, claims: int) -> tuple[str, int | None]:
    """Citations of works older than a source, and one of the claims that they name."""
    if not source or drawn.random() < 0.2:
        return "none", None
    found: list[str] = []
    handed_on: int | None = None
    for _ in range(WIDE):
        work = drawn.randrange(max(0, source - 400), source)
        claim = work if drawn.random() < 0.5 else work + sources
        named = claim < claims and drawn.random() < 0.6
        handed_on = claim if named else handed_on
        reach = drawn.choice(_REACHES)
        found.append(f"{{source: s{work}{f', claim: c{claim}' if named else ''}, reach: {reach}}}")
    return f"[{', '.join(found)}]", handed_on


def long(hops: int, form: str) -> str:
    """One trail of so many hops: a chain, a circle, or a ladder of rungs of two."""
    sources = "".join(f"  s{at}: {{title: Work {at}, text: {{file: s{at}.txt}}}}\n" for at in range(hops))
    claims = "".join(
        f"  c{at}: {{figure: 5, says: x, source: s{at}, quantity: q, when: 2019, citing: {_cited(at, hops, form)}}}\n"
        for at in range(hops)
    )
    return (
        f"registry: a\ntitle: b\nsources:\n{sources}quantities: {{q: {{counts: person}}}}\nclaims:\n{claims}"
    )


def _cited(at: int, hops: int, form: str) -> str:
    named = {"chain": [at + 1], "circle": [(at + 1) % hops], "ladder": [at - at % 2 + 2, at - at % 2 + 3]}[
        form
    ]
    every = [f"{{source: s{one}, claim: c{one}, reach: attached}}" for one in named if one < hops]
    return f"[{', '.join(every)}]" if every else "none"


def timed(text: str) -> tuple[Registry, float, float]:
    """The registry, and the seconds that loading and checking took, as `claims check` does them."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "trails.yaml")
        file.write_text(text, encoding="utf-8")
        start = time.process_time()
        registry = load(file)
        loading = time.process_time() - start
    start = time.process_time()
    check(registry)
    return registry, loading, time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=10_000)
    parser.add_argument("--sources", type=int, default=5_000)
    parser.add_argument("--hops", type=int, default=10_000)
    parser.add_argument("--profile", action="store_true")
    chosen = parser.parse_args()
    all_checks()  # modules are imported once
    text = many(chosen.claims, chosen.sources)
    if chosen.profile:
        registry, *_ = timed(text)
        profile = cProfile.Profile()
        profile.runcall(check, registry)
        pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
        return
    for form, written in (("trails", text), ("wide", wide(chosen.claims, chosen.sources))):
        registry, loading, checking = timed(written)
        print(
            f"{form}: {len(registry.claims)} claims of {len(registry.sources)} sources: loading {loading:.2f} s, "
            f"check {checking:.2f} s, {checking / loading:.2f} of loading"
        )
    for form in ("chain", "circle", "ladder"):
        registry, loading, checking = timed(long(chosen.hops, form))
        start = time.process_time()
        hops, behind = trail(registry, "c0"), tally(registry, registry.claims)
        walking = time.process_time() - start
        print(
            f"{form} of {chosen.hops}: loading {loading:.2f} s, check {checking:.2f} s, "
            f"{checking / loading:.2f} of loading; "
            f"{len(hops)} hops, at most {behind.origins} origins, in {walking:.2f} s"
        )


if __name__ == "__main__":
    main()
