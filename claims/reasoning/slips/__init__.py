"""Named slips: what one printed figure may have been meant to say, had a usual slip of print happened.

Slips are hypotheses and no evidence: they change no claim and accuse nobody. Whoever reports a
conflict asks for the slips of its claims, puts each alternative in the printed figure's place and shows those
with which the conflict is gone, headed "fits arithmetically, no evidence".

A slip is one file of this folder. It has a docstring that says what happens and where, ``WEIGHTS`` and
``alternatives(printed)``, which yields an :class:`~claims.reasoning.slips.slip.Alternative` (or None for one
that cannot be) for each reading that the figure may have had. ``WEIGHTS`` says for each name how usual that
slip is beside the others, and is the one place to change it:

- 8: other print of the registry says so: the very number stands there as an end of a range, with a hedge, or
  for another year; or a year that lies centuries ahead.
- 4: slips of scale and of notation, the most frequent systematic faults in official statistics, where the
  *thousand error* has a name of its own (de Waal, Pannekoek and Scholtus, Handbook of Statistical Data
  Editing and Imputation, 2011, chapter 2), and those that copying between languages makes.
- 2: slips of the typing hand: neighbouring digits changed places, one doubled, left out or put in. These
  single edits are what the correction of typing errors looks for (Scholtus 2009, as in R's
  deducorrect::correctTypos), at the same cost each; the rarer of the scale words and ×100, between the ×10 of
  one zero and the ×1 000 of one group.
- 1: what could be said of nearly every figure.

The weight of a name is shared by the ways in which it can happen to the figure meant: one of four digits may
be dropped from 1 234, but only one zero can be put behind it. How many figures may have been meant counts
nothing against each of them; that many alternatives hit wide room by chance is weighed where the room is known
(:mod:`claims.reasoning.suspicion`). Where the ways are not counted, the alternatives are. Weights come from this
reasoning alone and know nothing of any conflict.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from claims.interval import Interval
from claims.reasoning.amount import WHOLE
from claims.reasoning.slips.printed import Printed, printed
from claims.reasoning.slips.slip import Alternative, Slip
from claims.registry.memory import remembered
from claims.registry.registry import Registry

__all__ = ["HEADING", "MOST", "Alternative", "Slip", "names", "slips"]

HEADING = "fits arithmetically, no evidence"  # stands over every list of slips that is shown
MOST = 200  # alternatives of one claim; the least usual ones fall away

_NO_SLIPS = {"slip", "printed", "related"}


class _Kind(NamedTuple):
    """One file: its slips with their weights, and the function that yields alternatives."""

    weights: dict[str, int]
    alternatives: Callable[[Printed], Iterator[Alternative | None]]


@remembered
def slips(registry: Registry, claim: str) -> tuple[Slip, ...]:
    """What a claim's figure may have been meant to say, the most usual slip first, then by name and value.

    At most :data:`MOST`; none for a figure that is not read. Each alternative allows something that the
    printed figure does not, read loosely, so none is the printed reading or a narrower one; a share is clipped
    to its whole, as :func:`claims.reasoning.amount.amounts` does. Of slips that come to the same, the most
    usual is kept.
    """
    one = printed(registry, claim)
    if one is None:
        return ()
    found: dict[tuple[Interval, Interval], Slip] = {}
    for kind in _kinds():
        usable = [each for each in kind.alternatives(one) if each is not None]
        clipped = {each for alternative in usable if (each := _clipped(one, alternative)) is not None}
        count = Counter(alternative.name for alternative in clipped)
        for each in clipped:
            prior = Fraction(kind.weights[each.name], each.ways or count[each.name])
            rest = each.leaves_open, each.swaps, each.numbers, each.figure
            slip = Slip(each.name, claim, each.reads, each.strict, each.loose, prior, *rest)
            key = slip.strict, slip.loose
            if key not in found or _order(slip) < _order(found[key]):
                found[key] = slip
    return tuple(sorted(found.values(), key=_order)[:MOST])


def names() -> tuple[str, ...]:
    """The names of all kinds of slips, sorted."""
    return tuple(sorted(name for kind in _kinds() for name in kind.weights))


def _clipped(one: Printed, alternative: Alternative) -> Alternative | None:
    """The alternative within its whole; None outside of it, or where it allows nothing new."""
    strict: Interval | None = alternative.strict
    loose: Interval | None = alternative.loose
    if one.share:
        strict, loose = alternative.strict.meet(WHOLE), alternative.loose.meet(WHOLE)
    if strict is None or loose is None or loose.within(one.loose):
        return None
    return replace(alternative, strict=strict, loose=loose)


def _order(slip: Slip) -> tuple[object, ...]:
    ends = (slip.strict.low, slip.strict.high, slip.loose.low, slip.loose.high)
    return -slip.prior, slip.name, *((end is None, end or 0) for end in ends), slip.reads


@lru_cache(maxsize=1)
def _kinds() -> tuple[_Kind, ...]:
    """Every file of this folder that is a slip, sorted by name."""
    stems = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _NO_SLIPS)
    modules = (importlib.import_module(f"{__name__}.{stem}") for stem in stems)
    return tuple(_Kind(module.WEIGHTS, module.alternatives) for module in modules)
