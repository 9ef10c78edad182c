"""Quantities that may fall below 0, and of which a part may exceed the whole: balances, profits, net migration.

Where one branch loses money, another may well earn more than all together. What is a balance is told by its
name, since no figure needs to be below 0 for that; and sums of money are balances where one of them is.
"""

from __future__ import annotations

import re

from claims.registry.memory import remembered
from claims.registry.registry import Registry

_NAMES = re.compile(
    r"\b(?:profits?|balances?|surplus(?:es)?|deficits?|saldo|laba|rugi|keuntungan|neto|netto"
    r"|net (?:migration|immigration|emigration|flows?|inflows?|outflows?|income|earnings|gains?|loss(?:es)?|worth"
    r"|changes?|growth|increase|decrease|exports?|imports?|transfers?|assets?|debt|lending|borrowing|investment|result)"
    r"|(?:natural|population) (?:increase|growth|change))\b"
    r"|^(?:net|(?:changes?|increase|decrease|growth) (?:of|in))\b"
)


@remembered
def is_balance(registry: Registry, quantity: str) -> bool:
    """Whether figures of a quantity may be below 0, by its name, that of what contains it, or a sum printed so."""
    tree = registry.quantities
    if any(_named(registry, one) for one in tree.chain(quantity)):
        return True
    return tree.root(quantity) in _printed_below_nought(registry)


@remembered
def _named(registry: Registry, quantity: str) -> bool:
    entry = registry.quantities.entries[quantity]
    said = (quantity.replace("-", " "), entry.title or "", entry.definition or "")
    return any(_NAMES.search(one.casefold()) is not None for one in said)


@remembered
def _printed_below_nought(registry: Registry) -> frozenset[str]:
    """Roots of sums of money of which one is printed below 0; a count below 0 is for impossible-count to tell."""
    tree = registry.quantities
    found = set()
    for claim in registry.observations:
        figure = claim.figure
        if figure is None or claim.quantity is None or figure.kind != "money":
            continue
        if figure.strict.low is not None and figure.strict.low < 0:
            found.add(tree.root(claim.quantity))
    return frozenset(found)
