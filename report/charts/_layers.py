"""Nodes in columns: their order from top to bottom, and where they stand, so that few lines cross.

Order by barycentres after Sugiyama, Tagawa and Toda (1981), "Methods for visual understanding of
hierarchical system structures". Positions are the least squares fit to the neighbours' middles that keeps the
order and the distances (isotonic regression by pooling adjacent violators: Barlow and others, 1972). Edges
join neighbouring columns only. Nothing is random, and ties keep the order given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

Columns = tuple[tuple[str, ...], ...]
Edges = Sequence[tuple[str, str]]

SWEEPS = 6


def crossings(columns: Columns, edges: Edges) -> int:
    """How many pairs of edges cross between columns."""
    column = {key: number for number, keys in enumerate(columns) for key in keys}
    place = {key: number for keys in columns for number, key in enumerate(keys)}
    return sum(
        (place[a] - place[c]) * (place[b] - place[d]) < 0
        for (a, b), (c, d) in combinations(edges, 2)
        if column[a] == column[c]
    )


def order(columns: Columns, edges: Edges) -> Columns:
    """The columns reordered by sweeps right and left: the best order met, the earliest of equals."""
    best, fewest = columns, crossings(columns, edges)
    current = columns
    for sweep in range(SWEEPS):
        current = _sweep(current, edges, rightwards=sweep % 2 == 0)
        count = crossings(current, edges)
        if count < fewest:
            best, fewest = current, count
    return best


def place(columns: Columns, edges: Edges, rooms: Mapping[str, float], gap: float) -> dict[str, float]:
    """The middle of every node, from 0 downwards. ``rooms``: heights; ``gap``: least space between two nodes.

    The highest column is packed tightly; the others stand level with their neighbours as far as that goes.
    """
    heights = [sum(rooms[key] for key in keys) + gap * (len(keys) - 1) for keys in columns]
    height = max(heights)
    tallest = heights.index(height)
    middles: dict[str, float] = {}
    for number in sorted(range(len(columns)), key=lambda number: (abs(number - tallest), number)):
        wished: list[float] = []
        for key in columns[number]:
            levels = [middles[other] for other in _neighbours(key, edges) if other in middles]
            wished.append(sum(levels) / len(levels) if levels else height / 2)
        keys = columns[number]
        middles.update(zip(keys, _fit(wished, [rooms[key] for key in keys], gap, height), strict=True))
    return middles


def _sweep(columns: Columns, edges: Edges, *, rightwards: bool) -> Columns:
    numbers = range(1, len(columns)) if rightwards else range(len(columns) - 2, -1, -1)
    sorted_columns = list(columns)
    for number in numbers:
        fixed = sorted_columns[number - 1 if rightwards else number + 1]
        places = {key: place for place, key in enumerate(fixed)}

        def barycentre(item: tuple[int, str], places: dict[str, int] = places) -> float:
            own, key = item
            found = [places[other] for other in _neighbours(key, edges) if other in places]
            return sum(found) / len(found) if found else own

        sorted_columns[number] = tuple(key for _, key in sorted(enumerate(columns[number]), key=barycentre))
    return tuple(sorted_columns)


def _neighbours(key: str, edges: Edges) -> list[str]:
    return [b if a == key else a for a, b in edges if key in (a, b)]


def _fit(wished: Sequence[float], rooms: Sequence[float], gap: float, height: float) -> list[float]:
    """Middles as near to the wished ones as order, rooms and gaps allow, all within 0 and ``height``."""
    offsets = [0.0]
    for above, below in pairwise(rooms):
        offsets.append(offsets[-1] + (above + below) / 2 + gap)
    # Without the least distances the task is to make a sequence rise: pool neighbours that fall.
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wished, offsets, strict=True):
        pools.append((wish - offset, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (low, many), (high, few) = pools.pop(), pools.pop()
            pools.append(((low * many + high * few) / (many + few), many + few))
    risen = [value for value, count in pools for _ in range(count)]
    first, last = rooms[0] / 2, height - rooms[-1] / 2 - offsets[-1]
    return [min(max(value, first), last) + offset for value, offset in zip(risen, offsets, strict=True)]
