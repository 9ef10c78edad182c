"""A word of ours that hurts or blames those it speaks of.

Flags: A term of the language's own list (`claims/terms`), or of the registry's `terms:`, in what we write ourselves:
`says`, `event`, titles and definitions of quantities, the registry's title. Texts in quotation marks, what is printed
(figures, quotes, nouns) and titles of works are left alone.

Why: Words decide whether a child is seen as harmed or as guilty. The lists follow the Luxembourg Guidelines; a registry
on another subject adds terms of its own.

Flagged:
    claims:
      cases: {figure: "832", says: Child prostitutes numbered 832., source: report, when: 2014}

Accepted:
    claims:
      cases: {figure: "832", says: "Children exploited in prostitution, called “child prostitutes”.",
        source: report, when: 2014, noun: child prostitutes}

Undecided: Forms of a word that the list does not have, and texts in a language without a list, are not seen.

Innocent if: The words quote somebody, and stand without quotation marks.

Method: Whole words, without case, outside quotation marks; in Thai, which sets no spaces, where the term begins and
ends with a word of the likeliest segmentation. One judgement a text. Lists after the Terminology Guidelines
for the Protection of Children from Sexual Exploitation and Sexual Abuse (Luxembourg, 2016).
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import terms
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, listed, phrase
from claims.registry.registry import Registry

GROUP = "Hedges and wording"
AT_MOST = "note"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each entry that has words of ours in it."""
    avoided = terms.of(registry, registry.language)
    if not avoided:
        return
    uses = terms.finder(avoided)
    entries = list(_own_words(registry))
    every = "\n".join(dict.fromkeys(text for *_, fields in entries for _, text in fields if text))
    if terms.surely_none(every, avoided):
        yield from [held("term-to-avoid")] * len(entries)
        return
    for section, name, fields in entries:
        found = [(field, use) for field, text in fields if text for use in uses(text)]
        if not found:
            yield held("term-to-avoid")
            continue
        said = dict.fromkeys(
            phrase("“{word}”, better: {say}", word=use.surface, say=use.term.say) for _, use in found
        )
        yield Judgement(
            "term-to-avoid",
            "conflicts",
            "note",
            claims=(name,) if section == "claims" else (),
            entries=() if section == "claims" else ((section, name),),
            fields=tuple(dict.fromkeys(field for field, _ in found)),
            message=phrase("A term to avoid in our own words: {terms}.", terms=listed(said)),
            innocent_if=(excuse("the words are quoted", "put them in quotation marks"),),
        )


def _own_words(registry: Registry) -> Iterator[tuple[str, str, tuple[tuple[str, str | None], ...]]]:
    for claim in registry.observations:
        yield "claims", claim.name, (("says", claim.says), ("definition", claim.definition))
    for name in sorted(registry.facts):
        yield "facts", name, (("event", registry.facts[name].event),)
    for name in sorted(registry.quantities.entries):
        quantity = registry.quantities.entries[name]
        yield "quantities", name, (("title", quantity.title), ("definition", quantity.definition))
