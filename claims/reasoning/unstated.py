"""Quantities that nobody states, between those that somebody does.

A partition, a share and the tree of quantities speak of quantities, whether a claim states them or not, and totals
over time of what happened in between. Where two of them speak of the same unstated amount, at the same time and
place, it links the claims on its two sides: from first + second = 101 and second + third = 102 something follows
even if nobody ever counted the second group.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from claims.phrase import phrase
from claims.reasoning.belonging import belonging
from claims.reasoning.constraint import Amount, Constraint, Unstated
from claims.reasoning.likeness import likenesses
from claims.reasoning.link import Link, combined
from claims.reasoning.nesting import nested
from claims.reasoning.partition import covering, said_of, separate
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.setting import PROJECTED, Setting, Term, by_setting, setting, terms
from claims.reasoning.spans import spans, timelines
from claims.registry.memory import remembered
from claims.registry.registry import Registry

# Of one tree and setting, so many quantities, stated or not, are linked by the tree.
MOST_LINKED = 200


def bridges(registry: Registry, every: bool = False) -> Iterator[Constraint]:
    """Constraints through unstated quantities that at least two partitions, shares or claims speak of.

    With ``every`` also those of which only one does: they link nothing, and say something of the quantity itself.
    """
    links = [link for link in _links(registry) if link is not None]
    for link in links if every else _useful(links):
        yield link.constraint(registry)


def left_out(registry: Registry) -> int:
    """How many times figures were not all linked, because there are too many of them in one place."""
    return sum(link is None for link in _links(registry))


@remembered
def _links(registry: Registry) -> tuple[Link | None, ...]:
    """All links, and None for each place in which not all were made."""
    parted = any(relation.partition for relation in registry.relations)
    if not registry.shares and not parted and not timelines(registry):
        return ()
    links = [*_partitions(registry), *_shares(registry)]
    links += spans(registry, _unstated(links))
    return (*links, *_tree(registry, _unstated(links)))


def _unstated(links: Iterable[Link | None]) -> set[Unstated]:
    return {term for link in links if link is not None for term in link.unstated()}


def _useful(links: list[Link]) -> list[Link]:
    """Links between amounts that at least two sources speak of, and with something unstated in them."""
    while True:
        spoken = {(term, link.source) for link in links for term in link.unstated()}
        sources = Counter(term for term, _ in spoken)
        lonely = {term for term, count in sources.items() if count == 1}
        left = [kept for link in links if (kept := link.without(lonely)) is not None and kept.unstated()]
        if left == links:
            return list(dict.fromkeys(links))
        links = left


# -- partitions, shares, tree -------------------------------------------------------------------------


def _settings(registry: Registry, quantities: Iterable[str]) -> list[Setting]:
    """Every setting in which something of the roots of some quantities is stated, or a part of its time; sorted."""
    roots = {registry.quantities.root(one) for one in quantities}
    return sorted({of for root in sorted(roots) for of in _of_root(registry).get(root, ())})


@remembered
def _of_root(registry: Registry) -> dict[str, set[Setting]]:
    found: dict[str, set[Setting]] = {}
    for quantity, settings in by_setting(registry).items():
        found.setdefault(registry.quantities.root(quantity), set()).update(settings)
    for line in timelines(registry):
        if line is not None:
            found[line.root].update(line.settings())
    return found


def _partitions(registry: Registry) -> Iterator[Link | None]:
    for index, relation in enumerate(registry.relations):
        partition = relation.partition
        if partition is None:
            continue
        members = (partition.whole, *partition.parts)
        if _all_stated_once(registry, members):
            continue
        for of in _settings(registry, members):
            options = [terms(registry, member, of) for member in members]
            if all(isinstance(option[0], Amount) for option in options):
                continue  # nothing is unstated: the checks of partitions see to it
            source = ("partition", str(index))
            if partition.overlap:
                yield from _each_part(
                    source, options, said_of(relation, phrase("the part belongs to the whole"))
                )
            yield from _all_parts(source, options, separate(relation), covering(relation))


def _all_parts(
    source: tuple[str, ...], options: list[list[Term]], apart: Premise | None, covers: Premise | None
) -> Iterator[Link | None]:
    """All parts together against the whole, which comes first: at most it, and at least, as far as declared."""
    if apart is None and covers is None:
        return
    for chosen in combined(options):
        if chosen is None:
            yield None
            continue
        whole, parts = chosen[:1], chosen[1:]
        if apart is not None:
            yield Link(source, parts, whole, (apart,))
        if covers is not None:
            yield Link(source, whole, parts, (covers,))


def _each_part(source: tuple[str, ...], options: list[list[Term]], belongs: Premise) -> Iterator[Link | None]:
    """Each part against the whole, where parts may overlap and so say nothing of it together."""
    wholes, *parts = options
    for part in parts:
        for chosen in combined([part, wholes]):
            if chosen is None:
                yield None
            elif any(isinstance(term, Unstated) for term in chosen):
                yield Link(source, chosen[:1], chosen[1:], (belongs,))


def _all_stated_once(registry: Registry, quantities: Iterable[str]) -> bool:
    """Whether each quantity has one claim, all of the same setting: then nothing is unstated."""
    like, claimed = likenesses(registry), registry.by_quantity
    kind: str | None = None
    for quantity in quantities:
        names = claimed.get(quantity, ())
        if len(names) != 1 or (kind is not None and like[names[0]] != kind):
            return False
        kind = like[names[0]]
    return True


def _shares(registry: Registry) -> Iterator[Link | None]:
    """part = share × whole, where one of the two is unstated in the share's setting."""
    for share in registry.shares:
        claim, of_share = registry.claims[share], setting(registry, share)
        one = scale(registry, share)
        if of_share is None or one is None or one.excess or claim.quantity is None or claim.share_of is None:
            continue
        if belonging(registry, share) != ():
            continue  # of those who smoke, the men are not all
        for of in _settings(registry, (claim.quantity, claim.share_of)):
            if of[:2] != of_share[:2] or of[3] != of_share[3]:
                continue
            if PROJECTED in (of[6], of_share[6]) and of[6] != of_share[6]:
                continue
            parts = terms(registry, claim.quantity, of)
            wholes = terms(registry, claim.share_of, of)
            if isinstance(parts[0], Amount) and isinstance(wholes[0], Amount):
                continue  # share-mismatch sees to it
            for chosen in combined([parts, wholes]):
                if chosen is None:
                    yield None
                else:
                    yield Link(("share", share), chosen[:1], chosen[1:], (), share)


def _tree(registry: Registry, unstated: set[Unstated]) -> Iterator[Link | None]:
    """Each unstated quantity between the claims and unstated quantities that it contains or lies in."""
    unsaid: dict[Setting, set[str]] = {}
    for one in unstated:
        unsaid.setdefault(one.of, set()).add(one.quantity)
    stated: dict[Setting, set[str]] = {}
    for quantity, settings in by_setting(registry).items():
        for of in settings:
            if of in unsaid:
                stated.setdefault(of, set()).add(quantity)
    said = {
        (part, relation.partition.whole)
        for relation in registry.relations
        if relation.partition
        for part in relation.partition.parts
    }
    for of in sorted(unsaid):
        for quantities in _by_root(registry, unsaid[of] | stated.get(of, set())):
            if unsaid[of].isdisjoint(quantities):
                continue
            if len(quantities) > MOST_LINKED:
                yield None
                continue
            for inner, outer in nested(registry, quantities):
                if inner not in unsaid[of] and outer not in unsaid[of]:
                    continue
                if (inner, outer) in said:
                    continue  # the partition says more
                for part in terms(registry, inner, of):
                    for whole in terms(registry, outer, of):
                        yield Link(("tree", inner, outer), (part,), (whole,))


def _by_root(registry: Registry, quantities: Iterable[str]) -> list[list[str]]:
    """Quantities of each tree; quantities of different ones never lie in each other."""
    trees: dict[str, list[str]] = {}
    for one in sorted(quantities):
        trees.setdefault(registry.quantities.root(one), []).append(one)
    return list(trees.values())
