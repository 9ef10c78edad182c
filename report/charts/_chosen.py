"""Which works a chart of trails draws where a page has no room for all: none without a text that leads to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush


def chosen(
    texts: Sequence[str], others: Sequence[str], links: Iterable[tuple[str, str, int]], most: int
) -> frozenset[str]:
    """Up to ``most`` works: the texts first, then, of those that a chosen work names, that with most figures on its
    lines, the first of several.

    ``links`` are who names whom, for how many figures. Works that nobody chosen names come last of all.
    """
    weight = dict.fromkeys((*texts, *others), 0)
    onward: dict[str, list[str]] = {}
    for source, target, figures in links:
        weight[source] += figures
        weight[target] += figures
        onward.setdefault(source, []).append(target)
    order = {name: at for at, name in enumerate(weight)}
    kept: dict[str, None] = {}
    ready: list[tuple[int, int, str]] = []

    def keep(name: str) -> None:
        if name in kept or len(kept) >= most:
            return
        kept[name] = None
        for other in onward.get(name, ()):
            if other not in kept:
                heappush(ready, (-weight[other], order[other], other))

    for name in sorted(texts, key=lambda one: -weight[one]):
        keep(name)
    while ready and len(kept) < most:
        keep(heappop(ready)[2])
    for name in sorted(others, key=lambda one: -weight[one]):
        keep(name)
    return frozenset(kept)
