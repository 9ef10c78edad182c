"""The scale of a figure: what sort of number it is, and what it may be held against at all.

An amount, a share, a rate, a change and a rank are different things even when both print "3": a rise by 5 000
is no count of 5 000, and the third largest crime is no three crimes. Money of another currency or price year,
and what is counted per visitor, are different scales too.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from claims import units
from claims.figure import Figure
from claims.reasoning.amount import dimension, unit_factor
from claims.reasoning.balance import is_balance
from claims.reasoning.exchange import currency_base
from claims.registry.memory import remembered
from claims.registry.registry import Registry

Form = Literal["amount", "share", "rate", "change", "rank"]

_TIME = "[time]"
# Nobody adds up how warm, how fast or how steep it is: 28 °C in a town are no part of 26 °C in its country.
_HOW_MUCH = ("[temperature]", "[speed]", "[pressure]", "[frequency]", "[angle]")
# Lengths in small units are depths and heights: 2 700 mm of rain in a province, 1 500 mm in its country.
_DEPTHS = ("mm", "cm", "inch")


@dataclass(frozen=True, slots=True)
class Scale:
    """What a figure's number measures.

    ``dimension`` is that of :mod:`claims.units` ("" for plain numbers); ``per`` the base of a rate or a
    cadence, a unit's own name where it is one of time; ``whole`` what a share is a share of, or a rate a
    rate of, None where nothing says so. An exchange rate has its base in its dimension. ``negative`` is True
    for a number printed below 0 and for balances, which may be; ``excess`` for a share that lies wholly above its
    whole.
    """

    form: Form
    dimension: str
    per: str | None
    whole: str | None
    negative: bool
    excess: bool = False
    statistic: str | None = None
    depth: bool = False

    @property
    def cadence(self) -> str | None:
        """The unit of time of a figure such as "per year", or None."""
        return self.per if self.per is not None and cadence(self.per) is not None else None

    @property
    def adds_up(self) -> bool:
        """Whether parts of such figures add up to their whole, so that a part cannot exceed it.

        Counts, money, areas and masses do. Durations, densities, temperatures, depths, means (anything per person) and
        rates do not, and where one number is below 0 another part may well exceed the whole.
        """
        return self.adds_up_over_time and not self.depth

    @property
    def adds_up_over_time(self) -> bool:
        """The same for one place and the parts of its time: the rain of the months is that of the year."""
        if self.form != "amount" or self.negative or self.whole is not None:
            return False
        if self.statistic is not None:
            return False
        if self.per is not None and self.cadence is None:
            return False
        if "/" in self.dimension or self.dimension in _HOW_MUCH:
            return False
        return _TIME not in self.dimension


@remembered
def scale(registry: Registry, name: str) -> Scale | None:
    """The scale of a claim's figure; None where the figure is not read or its unit is not known."""
    claim = registry.observation(name)
    figure = claim.figure
    if figure is None:
        return None
    below = figure.strict.low is not None and figure.strict.low.numerator < 0
    if claim.share_of is not None or figure.kind == "share":
        return _scale(registry, name, figure, below)  # hangs on how large it is
    printed = figure.unit, figure.kind, below
    key = *printed, claim.quantity, claim.per, claim.rate_of, claim.statistic
    known = _known(registry)
    if key not in known:
        known[key] = _scale(registry, name, figure, below)
    return known[key]


@remembered
def _known(registry: Registry) -> dict[Hashable, Scale | None]:
    """The scales that were worked out: very many claims have one."""
    return {}


def _scale(registry: Registry, name: str, figure: Figure, below: bool) -> Scale | None:
    claim = registry.observation(name)
    measured = dimension(registry, name)
    if measured is None:
        return None
    form: Form
    in_percent = figure.kind == "share"
    if figure.kind in ("change", "rank"):
        form = "change" if figure.kind == "change" else "rank"
    elif claim.statistic == "odds" or (claim.rate_of is not None and claim.share_of is None and in_percent):
        form = "rate"  # gross enrolment in percent of an age group is a ratio of two counts, and no part of a whole
    elif claim.share_of is not None or in_percent:
        form = "share"
    else:
        form = "rate" if figure.kind == "rate" else "amount"
    per = None
    if claim.per is not None and not (measured and currency_base(claim.per)):
        per = cadence(claim.per) or " ".join(claim.per.casefold().split())
    negative = below
    if claim.quantity is not None and not negative:
        negative = is_balance(registry, claim.quantity)
    excess = form == "share" and figure.loose.low is not None
    if excess:
        assert figure.loose.low is not None
        excess = figure.loose.low * (unit_factor(registry, name) or 1) > 1
    summed = None if claim.statistic in (None, "total", "share") else claim.statistic
    depth = measured == "[length]" and _unit(registry, name) in _DEPTHS
    return Scale(form, measured, per, claim.share_of or claim.rate_of, negative, excess, summed, depth)


def _unit(registry: Registry, name: str) -> str | None:
    """The unit of the quantity, or else of the figure."""
    claim, figure = registry.claims[name], registry.figure(name)
    own = registry.quantities.own_or_inherited(claim.quantity, "unit") if claim.quantity is not None else None
    return own or (figure.unit if figure is not None else None)


@lru_cache(maxsize=1024)
def cadence(per: str) -> str | None:
    """The unit of time that a base names: ``year`` for "year" and "Years"; None for "visitor" or "1 000
    births"."""
    word = per.strip().casefold()
    for written in (word, word.removesuffix("s")):
        try:
            found = units.unit(written)
        except ValueError:
            continue
        if found.dimension == _TIME:
            return found.name
    return None
