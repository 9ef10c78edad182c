"""Quantities that nobody states, between those that somebody does.

A partition, a share and the tree of quantities speak of quantities, whether a claim states them or not. Where two
of them speak of the same unstated one, at the same time and place, it links the claims on its two sides: from
first + second = 101 and second + third = 102 something follows even if nobody ever counted the second group.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, product
from math import prod

from claims.date import Period
from claims.reasoning.belonging import belonging
from claims.reasoning.comparability import Premises, alike, period
from claims.reasoning.constraint import Amount, Constraint, Expression, Product, Relation, Unstated, total
from claims.reasoning.likeness import defined_as, likenesses
from claims.reasoning.nesting import nested
from claims.reasoning.partition import covering, separate
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.registry.memory import remembered
from claims.registry.registry import Registry

CHECK = "cannot-all-hold"

# Where several claims compete for one member of a partition, so many combinations are linked.
MOST_COMBINATIONS = 16
# Of one root and setting, so many claims and unstated quantities are linked by the tree.
MOST_LINKED = 200

Setting = tuple[str, ...]  # time, place, measure and definition, "" for what is not stated
Term = Amount | Unstated

INNOCENT = (
    "the figures speak of different times (fill `when:`)",
    "they speak of different places (fill `where:`)",
    "they are defined differently (fill `definition:`)",
)


LOSS = "something that nobody states is a loss, and so below 0 (register it as a claim)"


@dataclass(frozen=True, slots=True)
class Link:
    """The sum of ``lower`` is at most that of ``upper``; or, with a ``share``, lower = share × upper.

    ``source`` says what it comes from: links of one source alone say nothing of the quantities between them.
    """

    source: tuple[str, ...]
    lower: tuple[Term, ...]
    upper: tuple[Term, ...]
    premises: Premises = ()
    share: str | None = None

    def without(self, lonely: set[Unstated]) -> Link | None:
        """What is left when nothing is known of some amounts but that they are not negative; None for nothing."""
        if self.share is not None or not lonely.isdisjoint(self.upper):
            return self if lonely.isdisjoint((*self.lower, *self.upper)) else None
        lower = tuple(term for term in self.lower if term not in lonely)
        return replace(self, lower=lower) if lower else None

    def unstated(self) -> set[Unstated]:
        return {term for term in (*self.lower, *self.upper) if isinstance(term, Unstated)}

    def constraint(self, registry: Registry) -> Constraint:
        terms = (*self.lower, *self.upper, *(() if self.share is None else (Amount(self.share),)))
        claims = tuple(dict.fromkeys(term.claim for term in terms if isinstance(term, Amount)))
        money = [one for one in sorted(self.unstated(), key=lambda one: one.quantity) if one.dimension]
        more = tuple(_no_loss(registry, one) for one in money)
        grounds = partial(_premises, registry, claims, (*self.premises, *more))
        left, right = _sum(self.lower), _sum(self.upper)
        relation: Relation = "<="
        if self.share is not None:
            right, relation = Product(Amount(self.share), right), "="
        innocent = (*INNOCENT, LOSS) if money else INNOCENT
        return Constraint(CHECK, left, relation, right, claims, grounds, (), innocent, self.declared)

    @property
    def declared(self) -> tuple[tuple[str, str], ...]:
        """The entries of the registry that it comes from."""
        sort, *names = self.source
        section = {"partition": "relations", "share": "claims"}.get(sort, "quantities")
        return tuple((section, name) for name in names)


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
    if not registry.shares and not any(relation.partition for relation in registry.relations):
        return ()
    links = [*_partitions(registry), *_shares(registry)]
    unstated = {term for link in links if link is not None for term in link.unstated()}
    return (*links, *_tree(registry, unstated))


def _combined(options: list[list[Term]]) -> Iterator[tuple[Term, ...] | None]:
    """One of each list with one of each other; None at the end where these are not all."""
    yield from islice(product(*options), MOST_COMBINATIONS)
    if prod(map(len, options)) > MOST_COMBINATIONS:
        yield None


def _useful(links: list[Link]) -> list[Link]:
    """Links between amounts that at least two sources speak of, and with something unstated in them."""
    while True:
        spoken = {(term, link.source) for link in links for term in link.unstated()}
        sources = Counter(term for term, _ in spoken)
        lonely = {term for term, count in sources.items() if count == 1}
        left = [kept for link in links if (kept := link.without(lonely)) is not None and kept.unstated()]
        if left == links:
            return links
        links = left


def _sum(terms: tuple[Term, ...]) -> Expression:
    return terms[0] if len(terms) == 1 else total(*terms)


def _no_loss(registry: Registry, one: Unstated) -> Premise:
    """That an unstated sum of money is not below 0: nobody says so."""
    title = registry.quantities.title(one.quantity)
    return Premise(
        f"{title} is no loss", "default", "nobody states it", f"register a claim of {one.quantity}"
    )


def _premises(registry: Registry, claims: tuple[str, ...], more: Premises) -> Premises:
    """Those of the link, and that each claim speaks of the same as the first."""
    found = list(more)
    for claim in claims:
        found += _alike(registry, claims[0], claim)
    return tuple(dict.fromkeys(found))


def _alike(registry: Registry, first: str, second: str) -> Premises:
    """That two claims, or one by itself, are what they are taken for; a share and an amount are not compared."""
    premises = alike(registry, first, second) if _form(registry, first) == _form(registry, second) else None
    return premises or ()


def _form(registry: Registry, name: str) -> object:
    one = scale(registry, name)
    return None if one is None else (one.form, one.dimension)


# -- settings -----------------------------------------------------------------------------------------


@remembered
def _setting(registry: Registry, name: str) -> Setting | None:
    """Time, place, measure and definition of a claim that states an amount; None for one that states none.

    By what they mean: 764 is TH, and 2010-01/2010-12 is 2010.
    """
    one = scale(registry, name)
    if one is None or (one.form == "amount" and not one.adds_up) or one.form not in ("amount", "share"):
        return None
    when, where = period(registry, name), registry.where(name)
    return (
        "" if when is None else _periods(registry)[when.periods],
        "" if where is None else registry.areas.canonical(where),
        registry.measure(name) or "",
        defined_as(registry, name) or "",
        one.dimension if one.form == "amount" else "",
        one.per or "",
    )


@remembered
def _periods(registry: Registry) -> dict[tuple[Period, ...], str]:
    """The shortest way in which each period of the registry is written."""
    written = {when for name in registry.claims if (when := period(registry, name)) is not None}
    ordered = sorted(written, key=lambda when: (len(when.text), when.text), reverse=True)
    return {when.periods: when.text for when in ordered}


@remembered
def _by_setting(registry: Registry) -> dict[str, dict[Setting, list[str]]]:
    """Claims that state an amount of a quantity, by quantity and setting."""
    found: dict[str, dict[Setting, list[str]]] = {}
    for quantity, names in registry.by_quantity.items():
        for name in names:
            setting = _setting(registry, name)
            if setting is not None:
                found.setdefault(quantity, {}).setdefault(setting, []).append(name)
    return found


def _settings(registry: Registry, quantities: Iterable[str]) -> list[Setting]:
    """Every setting in which something of the roots of some quantities is stated, sorted."""
    roots = {registry.quantities.root(one) for one in quantities}
    found = {setting for root in sorted(roots) for setting in _of_root(registry).get(root, ())}
    return sorted(found)


@remembered
def _of_root(registry: Registry) -> dict[str, set[Setting]]:
    found: dict[str, set[Setting]] = {}
    for quantity, settings in _by_setting(registry).items():
        found.setdefault(registry.quantities.root(quantity), set()).update(settings)
    return found


def _terms(registry: Registry, quantity: str, setting: Setting) -> list[Term]:
    """The claims that state a quantity in a setting, or the unstated amount where there is none."""
    names = _by_setting(registry).get(quantity, {}).get(setting, [])
    return [Amount(name) for name in names] or [Unstated(quantity, setting)]


# -- partitions, shares, tree -------------------------------------------------------------------------


def _partitions(registry: Registry) -> Iterator[Link | None]:
    for index, relation in enumerate(registry.relations):
        partition = relation.partition
        if partition is None:
            continue
        members = (partition.whole, *partition.parts)
        if _all_stated_once(registry, members):
            continue
        for setting in _settings(registry, members):
            options = [_terms(registry, member, setting) for member in members]
            if all(isinstance(option[0], Amount) for option in options):
                continue  # nothing is unstated: the checks of partitions see to it
            apart, covers = separate(relation), covering(relation)
            for combined in _combined(options):
                if combined is None:
                    yield None
                    continue
                whole, *others = combined
                parts, source = tuple(others), ("partition", str(index))
                if apart is not None:
                    yield Link(source, parts, (whole,), (apart,))
                if covers is not None:
                    yield Link(source, (whole,), parts, (covers,))


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
        claim, of_share = registry.claims[share], _setting(registry, share)
        one = scale(registry, share)
        if of_share is None or one is None or one.excess or claim.quantity is None or claim.share_of is None:
            continue
        if belonging(registry, share) != ():
            continue  # of those who smoke, the men are not all
        for setting in _settings(registry, (claim.quantity, claim.share_of)):
            if setting[:2] != of_share[:2] or setting[3] != of_share[3]:
                continue
            parts = _terms(registry, claim.quantity, setting)
            wholes = _terms(registry, claim.share_of, setting)
            if isinstance(parts[0], Amount) and isinstance(wholes[0], Amount):
                continue  # share-mismatch sees to it
            for combined in _combined([parts, wholes]):
                if combined is None:
                    yield None
                else:
                    yield Link(("share", share), combined[:1], combined[1:], (), share)


def _tree(registry: Registry, unstated: set[Unstated]) -> Iterator[Link | None]:
    """Each unstated quantity between the claims and unstated quantities that it contains or lies in."""
    by_setting: dict[Setting, set[str]] = {}
    for one in unstated:
        by_setting.setdefault(one.of, set()).add(one.quantity)
    stated: dict[Setting, set[str]] = {}
    for quantity, settings in _by_setting(registry).items():
        for setting in settings:
            if setting in by_setting:
                stated.setdefault(setting, set()).add(quantity)
    said = {
        (part, relation.partition.whole)
        for relation in registry.relations
        if relation.partition
        for part in relation.partition.parts
    }
    for setting in sorted(by_setting):
        quantities = sorted(by_setting[setting] | stated.get(setting, set()))
        if len(quantities) > MOST_LINKED:
            yield None
            continue
        for inner, outer in nested(registry, quantities):
            if inner not in by_setting[setting] and outer not in by_setting[setting]:
                continue
            if (inner, outer) in said:
                continue  # the partition says more
            for part in _terms(registry, inner, setting):
                for whole in _terms(registry, outer, setting):
                    yield Link(("tree", inner, outer), (part,), (whole,))
