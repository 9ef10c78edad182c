"""What a figure is of, in words: a part of what, a mean for each of what, a change in what.

A figure of a quantity is not always a number of it: 18 meals for each pupil are no 18 meals, and a rise of 5 % in
pupils is no 5 % of them.
"""

from __future__ import annotations

from dataclasses import replace

from claims import wording
from claims.figure import Figure
from claims.registry.registry import Registry


def told(registry: Registry, name: str, when: str = "") -> str:
    """What a claim prints and of what: "31 500 (pupils who get a meal)", "a rise of 5 % in pupils enrolled".

    ``when`` follows what it is of.
    """
    claim, figure = registry.claims[name], registry.figure(name)
    if figure is None or figure.kind != "change":
        return f"{claim.figure if figure is None else wording.figure(figure)} ({title(registry, name)}{when})"
    if claim.quantity is None:
        return f"{moved(figure)} ({name}{when})"
    return f"{moved(figure)} in {title(registry, name)}{when}"


def title(registry: Registry, name: str) -> str:
    """What a claim's figure is of; its id where no quantity says it."""
    claim, titles = registry.claims[name], registry.quantities.title
    if claim.quantity is None:
        return name
    what = titles(claim.quantity)
    if claim.share_of is not None:
        what = f"{what} among {titles(claim.share_of)}"
    base = base_told(registry, name)
    if base is not None:
        return f"{what}, of {titles(base)}" if is_rate(registry, name) else each_of(what, titles(base))
    per = claim.per
    return f"{what} per {per}" if per and not is_rate(registry, name) and f"per {per}" not in what else what


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
    return f"{what} for each of the {base.removeprefix('the ')}"


def moved(figure: Figure) -> str:
    """A change with its direction in words: "a rise of 50 %", "a fall of more than 5 %", "a change of −1 to 2 %"."""
    ends = [one for one in (figure.value, figure.low, figure.high) if one is not None]
    if ends and all(one >= 0 for one in ends):
        return f"a rise of {wording.figure(figure)}"
    if not ends or any(one > 0 for one in ends):
        return f"a change of {wording.figure(figure)}"
    value = None if figure.value is None else -figure.value
    low, high = (None if one is None else -one for one in (figure.high, figure.low))
    return f"a fall of {wording.figure(replace(figure, value=value, low=low, high=high))}"
