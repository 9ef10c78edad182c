"""The noun printed with a figure and the kind its quantity counts: cases may or may not be persons."""

from __future__ import annotations

from functools import lru_cache

from claims.phrase import claim_id, named, phrase
from claims.reasoning.premise import Premise
from claims.registry.memory import remembered
from claims.registry.registry import Registry


def unrelated(registry: Registry, inner: str, outer: str) -> bool:
    """Whether the quantities count things of different roots, which never compare."""
    a, b = counted_kind(registry, inner), counted_kind(registry, outer)
    return a is not None and b is not None and registry.kinds.compare(a, b) == "unrelated"


def counted_as(registry: Registry, names: tuple[str, ...]) -> tuple[Premise, ...]:
    """A premise for each claim of which it is not printed that it counts what its quantity says.

    Either the noun printed is of another kind, such as cases of persons, or the registry's maker concluded
    it.
    """
    found = []
    for name in names:
        premise = _thing(registry, name) or _concluded(registry, name)
        if premise is not None:
            found.append(premise)
    return tuple(dict.fromkeys(found))


def _concluded(registry: Registry, name: str) -> Premise | None:
    concluded = [key for key in ("quantity", "share_of") if key in registry.claims[name].inferred]
    if not concluded:
        return None
    detail = phrase("what {claim} counts is concluded by the registry's maker", claim=claim_id(name))
    settle = phrase(
        "read the passage; correct `{field}:` of {claim} or take it out of `inferred:`",
        field=concluded[0],
        claim=claim_id(name),
    )
    return Premise(phrase("each figure counts what it is taken to count"), "inferred", detail, settle)


def _thing(registry: Registry, name: str) -> Premise | None:
    printed, counted = printed_kind(registry, name), counted_kind(registry, name)
    if printed is None or counted is None:
        return None
    if registry.kinds.compare(printed, counted) in ("equal", "ancestor", "descendant"):
        return None
    claim, figure = registry.claims[name], registry.figure(name)
    noun = claim.noun or (figure.noun if figure else "")
    return Premise(
        phrase(
            "each {printed} is one {counted}",
            printed=named("kinds", printed),
            counted=named("kinds", counted),
        ),
        "inferred" if "noun" in claim.inferred else "default",
        phrase("{claim} is printed as “{noun}”", claim=claim_id(name), noun=noun or ""),
        phrase(
            "give {claim} a quantity that counts `{kind}`, or a `definition:` that says what one {kind} is",
            claim=claim_id(name),
            kind=printed,
        ),
    )


@remembered
def printed_kind(registry: Registry, name: str) -> str | None:
    """The kind of the noun printed with a figure, where its language knows the word."""
    claim = registry.observation(name)
    figure = claim.figure
    noun = claim.noun or (figure.noun if figure else None)
    if noun is None:
        return None
    source = registry.sources[claim.source]
    return noun_kind(claim.language or source.language or registry.language, noun)


@lru_cache(maxsize=4096)
def noun_kind(language: str, noun: str) -> str | None:
    """What a counting word counts: ``kasus`` a case, ``anak`` a child. None for words the language does not
    list."""
    from claims import languages

    nouns = languages.load(language).counted
    words = noun.casefold().split()
    return next((nouns[word] for word in [" ".join(words), *words] if word in nouns), None)


@remembered
def counted_kind(registry: Registry, name: str) -> str | None:
    """The kind that a claim's quantity counts."""
    quantity = registry.observation(name).quantity
    return registry.quantities.own_or_inherited(quantity, "counts") if quantity else None
