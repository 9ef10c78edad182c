"""Work that may be taken, in steps."""

from __future__ import annotations


class Allowance:
    """Work that the components of one decision may take together: some of their own, then of what all share."""

    def __init__(self, own: int, shared: list[int]) -> None:
        self._renewed = own
        self._own = own
        self._shared = shared  # one number, which all decisions of one check count down

    @property
    def left(self) -> int:
        return self._own + max(self._shared[0], 0)

    def take(self, steps: int) -> None:
        mine = min(steps, self._own)
        self._own -= mine
        self._shared[0] -= steps - mine

    def renew(self) -> None:
        """Have as much of its own as in the beginning: for explaining what was found."""
        self._own = self._renewed
