"""Keeping what was worked out: asked again with arguments of the same content, it is not worked out anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")

_forgetting: list[Callable[[], None]] = []


def kept(most: int) -> Callable[[Callable[Asked, Answer]], Callable[Asked, Answer]]:
    """The last ``most`` answers of a function are kept; arguments that cannot be hashed are answered each time."""

    def keeping(work: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
        remembered = lru_cache(most)(work)
        _forgetting.append(remembered.cache_clear)

        @wraps(work)
        def asked(*arguments: Asked.args, **named: Asked.kwargs) -> Answer:
            try:
                hash((arguments, tuple(named.values())))
            except TypeError:
                return work(*arguments, **named)
            return remembered(*arguments, **named)  # type: ignore[arg-type]  # hashable, as was just seen

        return asked

    return keeping


def forgotten(clear: Callable[[], None]) -> None:
    """Call ``clear`` too when every answer is forgotten."""
    _forgetting.append(clear)


def forget() -> None:
    """Forget every answer: what is asked next is worked out anew."""
    for one in _forgetting:
        one()
