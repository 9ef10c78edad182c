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


class Answers(dict[Any, Any]):
    """What a function of a registry and one name answers, asked when it is not known yet."""

    __slots__ = ("function", "registry")

    def __init__(self, function: Callable[..., Any], registry: Registry) -> None:
        super().__init__()
        self.function = function
        self.registry = registry

    def __missing__(self, name: Any) -> Any:
        answer = self[name] = self.function(self.registry, name)
        return answer


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
            known = registry.memory[function] = Answers(function, registry)
        return known[name]  # type: ignore[no-any-return]

    @wraps(function)
    def of_several(registry: Registry, *names: Any) -> T:
        known = registry.memory.get(function)
        if known is None:
            known = registry.memory[function] = {}
        if names not in known:
            known[names] = function(registry, *names)  # type: ignore[call-arg]
        return known[names]  # type: ignore[no-any-return]

    ways = {1: of_none, 2: of_one}
    return ways.get(len(signature(function).parameters), of_several)  # type: ignore[return-value]
