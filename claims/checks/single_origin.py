"""Several works behind a figure that have one origin at most.

Flags: A claim for which two or more works are cited that were all read through one other work; claims of different
texts that print one figure for one thing, all of which go back to one work.

Why: Four names behind a number look like four counts. If they were read on one page, a reader has one witness.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      paper: {title: A paper, issued: 2017, language: en}
      survey: {title: A survey, issued: 2015}
    quantities: {workers: {title: children at work, counts: person, measure: stock}}
    claims:
      one: {figure: "80,000", says: Children at work., source: report, quantity: workers, when: 2014, where: TH,
        citing: [{source: survey}]}
      two: {figure: "80,000", says: Children at work., source: paper, quantity: workers, when: 2014, where: TH,
        citing: [{source: survey}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      paper: {title: A paper, issued: 2017, language: en}
      survey: {title: A survey, issued: 2015}
      census: {title: A census, issued: 2015}
    quantities: {workers: {title: children at work, counts: person, measure: stock}}
    claims:
      one: {figure: "80,000", says: Children at work., source: report, quantity: workers, when: 2014, where: TH,
        citing: [{source: survey}]}
      two: {figure: "80,000", says: Children at work., source: paper, quantity: workers, when: 2014, where: TH,
        citing: [{source: census}]}

Undecided: Works that nobody here opened may share an origin all the same; that they do not is never said. Editions of
one work that print what they printed before, and cite nobody, are not looked at.

Innocent if: One of the works counted for itself.

Method: Works that share a carrier or an origin along their trails count once; the number of the others is an upper
bound of the independent ones.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import claim_id, excuse, listed, named, phrase
from claims.registry.registry import Registry
from claims.trail.edition import first_editions
from claims.trail.ending import origins
from claims.trail.onward import prints
from claims.trail.step import cited_works
from claims.trail.witness import Shared, single_witness, tally

GROUP = "Sources"
AT_MOST = "note"

MOST_LISTED = 20


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim with several works, and for each figure that several texts print."""
    first = first_editions(registry)
    every = cited_works(registry)
    for name in registry.independent_claims:
        works = every[name]
        if len(works) < 2 or len({first[work] for work in works}) < 2:
            continue
        known = origins(registry)[name]
        if (tally(registry, (name,)).origins if known is None else known) > 1:
            yield held("single-origin")
        else:
            yield _of_claim(registry, name, works)
    for names in _alike(registry):
        # a text that cites two counts makes one witness with each of them, and no single count of the two
        shared = single_witness(registry, names)
        yield held("single-origin") if shared is None else _of_texts(registry, names, shared)


def _alike(registry: Registry) -> Iterator[list[str]]:
    """Claims of at least two texts that print one figure for one thing, time and place."""
    groups: dict[tuple[object, ...], list[str]] = {}
    numbers, first = prints(registry), first_editions(registry)
    for one in registry.independent:
        name, figure = one.name, one.figure
        if one.quantity is None or figure is None:
            continue
        of_what = one.quantity, one.share_of, one.rate_of, one.per, one.when, one.where
        groups.setdefault((figure.kind, numbers[name], *of_what), []).append(name)
    cited = cited_works(registry)
    for names in groups.values():
        texts = {registry.observation(name).source for name in names}
        if len(texts) < 2:
            continue
        # that an edition prints what the one before it printed says nothing
        if len({first[text] for text in texts}) > 1 or any(cited[name] for name in names):
            yield names


def _of_claim(registry: Registry, name: str, works: frozenset[str]) -> Judgement:
    return Judgement(
        "single-origin",
        "conflicts",
        "note",
        claims=(name,),
        entries=tuple(("sources", work) for work in sorted(works)[:MOST_LISTED]),
        fields=("citing", "read_through"),
        message=phrase(
            "The works behind “{figure}” ({claim}), {works}, have at most one independent origin.",
            figure=registry.claims[name].figure,
            claim=claim_id(name),
            works=listed(named("sources", work) for work in sorted(works)[:MOST_LISTED]),
        ),
        innocent_if=(
            excuse("one of the works was opened, and counted for itself", "take `read_through:` out"),
        ),
    )


def _of_texts(registry: Registry, names: list[str], shared: Shared) -> Judgement:
    shown = sorted(names)[:MOST_LISTED]
    texts = sorted({registry.observation(name).source for name in names})[:MOST_LISTED]
    return Judgement(
        "single-origin",
        "conflicts",
        "note",
        claims=tuple(shown),
        entries=tuple(("sources", work) for work in shared.works),
        fields=("citing",),
        message=phrase(
            "“{figure}” in {texts} has at most one independent origin.",
            figure=registry.claims[shown[0]].figure,
            texts=listed(named("sources", text) for text in texts),
        ),
        innocent_if=(excuse("one of the texts counted for itself", "fill `citing: none` and `method:`"),),
    )
