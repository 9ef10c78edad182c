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


def remembered(
    function: Callable[Concatenate[Registry, P], T],
) -> Callable[Concatenate[Registry, P], T]:
    """A function of a registry and ids that answers the same question once.

    The answers go with the registry, which nothing changes. Arguments must be hashable and given by position.
    """

    parameters = len(signature(function).parameters)

    @wraps(function)
    def asked(registry: Registry, *names: Any) -> T:
        known = registry.memory.get(function)
        if known is None:
            known = registry.memory[function] = {}
        # one name is its own key: a tuple around each would take more room than the answers
        key = names[0] if parameters == 2 else names
        try:
            return known[key]  # type: ignore[no-any-return]
        except KeyError:
            answer = known[key] = function(registry, *names)  # type: ignore[call-arg]
            return answer

    return asked  # type: ignore[return-value]
