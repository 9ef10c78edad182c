"""What a figure is of, in words: a part of what, a mean for each of what, a change in what.

A figure of a quantity is not always a number of it: 18 meals for each pupil are no 18 meals, and a rise of 5 % in
pupils is no 5 % of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from claims import wording
from claims.figure import Figure
from claims.phrase import claim_id, listed, phrase
from claims.reasoning.amount import amounts
from claims.registry.registry import Registry

# A sentence that lists more figures than the first names only so many as the second, the largest.
MOST_LISTED = 8
MOST_OF_MANY = 5


def several(registry: Registry, names: Sequence[str], said: Callable[[str], str]) -> str:
    """Claims in a list, each as ``said`` has it; of very many the largest, and how many more there are."""
    if len(names) <= MOST_LISTED:
        return listed(said(name) for name in names)
    largest = sorted(names, key=lambda name: (-_least(registry, name), name))[:MOST_OF_MANY]
    more = phrase("{count} more figures", count=len(names) - len(largest))
    return listed([*(said(name) for name in largest), more])


def printed(registry: Registry, name: str) -> str:
    """The figure of a claim that can be read, in words and digits."""
    figure = registry.figure(name)
    assert figure is not None
    return wording.figure(figure)


def _least(registry: Registry, name: str) -> Fraction:
    """What a figure stands for at least, read loosely; 0 where that is not known."""
    _, loose = amounts(registry)
    return (loose[name].low if name in loose else None) or Fraction(0)


def told(registry: Registry, name: str, when: str = "") -> str:
    """What a claim prints and of what: "31 500 (pupils who get a meal)", "a rise of 5 % in pupils enrolled".

    ``when`` follows what it is of.
    """
    claim, figure = registry.claims[name], registry.figure(name)
    if figure is None or figure.kind != "change":
        shown = claim.figure if figure is None else wording.figure(figure)
        return wording.of(shown, _at(title(registry, name), when))
    if claim.quantity is None:
        return wording.of(moved(figure), _at(claim_id(name), when))
    return phrase("{change} in {title}", change=moved(figure), title=_at(title(registry, name), when))


def _at(title: str, when: str) -> str:
    return phrase("{title}, {when}", title=title, when=when) if when else title


def title(registry: Registry, name: str) -> str:
    """What a claim's figure is of; its id where no quantity says it."""
    claim, titles = registry.claims[name], registry.quantities.title
    if claim.quantity is None:
        return claim_id(name)
    what: str = titles(claim.quantity)
    if claim.share_of is not None:
        what = phrase("{part} among {whole}", part=what, whole=titles(claim.share_of))
    base = base_told(registry, name)
    if base is not None:
        of = titles(base)
        return (
            phrase("{rate}, of {base}", rate=what, base=of) if is_rate(registry, name) else each_of(what, of)
        )
    per = claim.per
    told = per and not is_rate(registry, name) and f"per {per}" not in what
    return wording.per(what, per if told else None)


def base_told(registry: Registry, name: str) -> str | None:
    """The base of a rate or a mean that its quantity's own name does not tell; a price is one by its name."""
    claim = registry.claims[name]
    products = (relation.product for relation in registry.relations)
    if any(one is not None and one.rate == claim.quantity for one in products):
        return None
    return claim.rate_of


def is_rate(registry: Registry, name: str) -> bool:
    """Whether the figure itself prints that it is so many in a hundred or a thousand."""
    figure = registry.figure(name)
    return figure is not None and figure.kind in ("rate", "share")


def each_of(what: str, base: str) -> str:
    """A mean of something for each of its base: "meals served for each of the pupils who get a meal"."""
    if base.startswith("the "):
        return phrase("{mean} for each of {base}", mean=what, base=base)
    return phrase("{mean} for each of the {base}", mean=what, base=base)


def moved(figure: Figure) -> str:
    """A change with its direction in words: "a rise of 50 %", "a fall of more than 5 %", "a change of −1 to 2 %"."""
    ends = [one for one in (figure.value, figure.low, figure.high) if one is not None]
    if ends and all(one >= 0 for one in ends):
        return phrase("a rise of {figure}", figure=wording.figure(figure))
    if not ends or any(one > 0 for one in ends):
        return phrase("a change of {figure}", figure=wording.figure(figure))
    value = None if figure.value is None else -figure.value
    low, high = (None if one is None else -one for one in (figure.high, figure.low))
    fallen = replace(figure, value=value, low=low, high=high)
    return phrase("a fall of {figure}", figure=wording.figure(fallen))
