"""What was worked out about a registry and is asked for again and again, kept with the registry."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from claims.registry.registry import Registry

P = ParamSpec("P")
T = TypeVar("T")

MISSING = object()


def remembered(
    function: Callable[Concatenate[Registry, P], T],
) -> Callable[Concatenate[Registry, P], T]:
    """A function of a registry and ids that answers the same question once.

    The answers go with the registry, which nothing changes. Arguments must be hashable and given by position.
    """

    @wraps(function)
    def of_none(registry: Registry) -> T:
        known = registry.memory.get(function)
        if known is None:
            known = registry.memory[function] = {(): function(registry)}  # type: ignore[call-arg]
        return known[()]  # type: ignore[no-any-return]

    @wraps(function)
    def of_one(registry: Registry, name: Any) -> T:
        # one name is its own key: a tuple around each would take more room than the answers
        known = registry.memory.get(function)
        if known is None:
            known = registry.memory[function] = {}
        answer = known.get(name, MISSING)
        if answer is MISSING:
            answer = known[name] = function(registry, name)  # type: ignore[call-arg]
        return answer  # type: ignore[no-any-return]

    @wraps(function)
    def of_several(registry: Registry, *names: Any) -> T:
        known = registry.memory.get(function)
        if known is None:
            known = registry.memory[function] = {}
        answer = known.get(names, MISSING)
        if answer is MISSING:
            answer = known[names] = function(registry, *names)  # type: ignore[call-arg]
        return answer  # type: ignore[no-any-return]

    ways = {1: of_none, 2: of_one}
    return ways.get(len(signature(function).parameters), of_several)  # type: ignore[return-value]
