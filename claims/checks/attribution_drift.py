"""One figure that its text takes from different works.

Flags: A claim that repeats another one of the same text, prints the same figure, and cites other works for it, none of
which is cited the first time.

Why: A reader who looks the figure up in one of the two works may find nothing there, or something else.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      first: {title: One survey, issued: 2015}
      other: {title: Another survey, issued: 2016}
    claims:
      once: {figure: "80,000", says: Children at work., source: report, when: 2014, citing: [{source: first}]}
      again: {figure: "80,000", says: Children at work., source: report, when: 2014, repeats: once,
        citing: [{source: other}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      first: {title: One survey, issued: 2015}
      other: {title: Another survey, issued: 2016}
    claims:
      once: {figure: "80,000", says: Children at work., source: report, when: 2014, citing: [{source: first}]}
      again: {figure: "80,000", says: Children at work., source: report, when: 2014, repeats: once,
        citing: [{source: other}, {source: first}]}
      third: {figure: "80,000", says: Children at work., source: report, when: 2014, repeats: once, citing: none}

Undecided: A repetition that cites nobody, and figures of which one stands in another text, are not compared; nor are
works of which one is known through the other, is another edition of it, or takes the figure from it (`claim:`). Where a
citation does not stand with the figure, or was concluded, it is a note.

Innocent if: Both works print the figure, or one of them quotes the other.

Method: The works cited by each repetition against those cited the first time.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import advice, claim_id, excuse, listed, named, phrase
from claims.reasoning.premise import Premise
from claims.registry.claim import Citation, Claim
from claims.registry.registry import Registry
from claims.trail.edition import first_editions
from claims.trail.hop import trail

GROUP = "Sources"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each repetition that cites somebody, where the first statement does too."""
    for first, names in sorted(registry.repetitions.items()):
        for name in names:
            once, again = registry.claims[first], registry.claims[name]
            if once.source != again.source or not _cited(once) or not _cited(again):
                continue
            if once.figure != again.figure or _works(once) & _works(again) or _related(registry, once, again):
                yield held("attribution-drift")
            else:
                yield _judgement(first, once, name, again)


def _cited(entry: Claim) -> tuple[Citation, ...]:
    return entry.citing if isinstance(entry.citing, tuple) else ()


def _works(entry: Claim) -> set[str]:
    return {citation.source for citation in _cited(entry)}


def _related(registry: Registry, once: Claim, again: Claim) -> bool:
    """Whether a work of one is the carrier, or another edition, of a work of the other, or leads to it."""
    first = first_editions(registry)
    if not {first[one] for one in _works(once)}.isdisjoint(first[one] for one in _works(again)):
        return True
    for own, others in ((once, again), (again, once)):
        named_there = _works(others)
        for citation in _cited(own):
            work = registry.sources[citation.source]
            if not named_there.isdisjoint({work.read_through, citation.through}):
                return True
            behind = trail(registry, citation.claim) if citation.claim is not None else ()
            if any(hop.source in named_there for hop in behind):
                return True
    return False


def _judgement(first: str, once: Claim, name: str, again: Claim) -> Judgement:
    near = all(one.reach in ("attached", "same-sentence") for one in (*_cited(once), *_cited(again)))
    printed = near and "citing" not in (*once.inferred, *again.inferred)
    # A citation that does not stand with a figure is only the nearest one: its author did not say what it is for.
    taken = "“{figure}” is taken from {works} ({first}), and from {others} where it is repeated ({again})."
    nearest = (
        "The work nearest to “{figure}” ({first}) is {works}, and where it is repeated ({again}), {others}."
    )
    settle = "" if printed else advice("read both passages; correct `reach:` or `citing:`")
    return Judgement(
        "attribution-drift",
        "conflicts",
        "warning" if printed else "note",
        claims=(first, name),
        entries=tuple(("sources", one) for one in sorted(_works(once) | _works(again))),
        fields=("citing",),
        message=phrase(
            taken if printed else nearest,
            figure=once.figure,
            works=_named(once),
            first=claim_id(first),
            others=_named(again),
            again=claim_id(name),
        ),
        premises=(
            Premise(
                phrase("each work is cited for the figure"), "printed" if printed else "inferred", "", settle
            ),
        ),
        innocent_if=(
            excuse("both works print the figure", "cite both"),
            excuse("one of the works quotes the other", "fill `read_through:`, or `claim:` in `citing:`"),
        ),
    )


def _named(entry: Claim) -> str:
    return listed(named("sources", one) for one in sorted(_works(entry)))
