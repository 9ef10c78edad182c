"""Groups of what is one: disjoint sets that are joined (union–find)."""

from __future__ import annotations

from collections.abc import Iterable


class Groups:
    """Disjoint sets of names; each name is a set of its own until it is joined with others."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, name: str) -> str:
        """The name that stands for the set of a name."""
        root = name
        while (above := self._above.get(root, root)) != root:
            root = above
        while name != root:
            self._above[name], name = root, self._above.get(name, name)
        return root

    def join(self, names: Iterable[str]) -> None:
        """Make one set of those of some names."""
        roots = sorted({self.of(name) for name in names})
        for other in roots[1:]:
            self._above[other] = roots[0]

    def pair(self, first: str, second: str) -> None:
        """Make one set of those of two names."""
        one, other = self.of(first), self.of(second)
        if one != other:
            low, high = (one, other) if one < other else (other, one)
            self._above[high] = low
