"""The printed figure that slips are looked for in, and the ways to say what it might have been."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from claims import figure as figures
from claims import units, wording
from claims.figure import Figure, Refused
from claims.figure.rewriting import Digits, Print, taken_apart
from claims.interval import Interval
from claims.reasoning.amount import WHOLE, unit_factor
from claims.reasoning.slips.related import Related, related
from claims.reasoning.slips.slip import Alternative
from claims.registry.registry import Registry

# The largest number that people print in a unit: a rate beyond its base gets another base, a growth beyond ten
# times a factor in words.
_MOST = {
    "percent": 1000,
    "permille": 1000,
    "per_1000": 1000,
    "per_10000": 10_000,
    "per_100000": 100_000,
    "per_million": 1_000_000,
}
_WIDEST_RANGE = 20  # the upper end of a range by its lower one
_MOST_COUNTED = 10**11  # what is counted are people, or things that people did; ten for each who lives


@dataclass(frozen=True, slots=True)
class Printed:
    """One claim's figure as printed and read; ``factor`` brings its unit into base units.

    ``strict`` and ``loose`` are its own reading in base units, ``shown`` is the figure in words. ``share`` is true
    for a share of a whole.
    """

    registry: Registry
    claim: str
    figure: Figure
    language: str
    print: Print
    factor: Fraction
    share: bool
    strict: Interval
    loose: Interval
    shown: str

    @property
    def related(self) -> Related:
        return related(self.registry)

    @property
    def roundness(self) -> int:
        """1 for a number of one or two digits before its zeros, twice as much for each digit more."""
        digits = max((run.significant for run in self.print.runs), default=1)
        return int(2 ** max(0, digits - 2))

    def reread(self, name: str, text: str | None, ways: int | None = None) -> Alternative | None:
        """What another print would stand for; None for one that is no figure, or of another kind."""
        if text is None:
            return None
        try:
            meant = figures.read(text, self.language)
        except Refused:
            return None
        factor = _factor(self, meant)
        if meant.kind != self.figure.kind or factor is None or self._impossible(meant):
            return None
        reads = f"{wording.figure(meant)} instead of {self.shown}"
        strict, loose = meant.strict.scale(factor), meant.loose.scale(factor)
        return Alternative(name, reads, strict, loose, ways, numbers=numbers(meant), figure=text)

    def times(self, name: str, factor: Fraction, ways: int, instead: str = "") -> Alternative:
        """The figure times a number, where no other print would say it."""
        value, low, high = (
            None if one is None else one * factor
            for one in (self.figure.value, self.figure.low, self.figure.high)
        )
        scaled = wording.figure(replace(self.figure, value=value, low=low, high=high))
        reads = instead or f"{scaled} instead of {self.shown}"
        strict, loose = self.strict_plain.scale(factor), self.loose_plain.scale(factor)
        return Alternative(name, reads, strict, loose, ways)

    def each_run(self) -> Iterator[tuple[int, Digits]]:
        """Every run of digits with its place among them."""
        yield from enumerate(self.print.runs)

    def with_run(self, place: int, run: Digits | None) -> str | None:
        """The print with one run of digits changed; None where the digits make no number."""
        if run is None:
            return None
        runs = list(self.print.runs)
        runs[place] = run
        return self.print.with_runs(tuple(runs))

    @property
    def strict_plain(self) -> Interval:
        """The strict reading in base units, not clipped to a whole."""
        return self.figure.strict.scale(self.factor)

    @property
    def loose_plain(self) -> Interval:
        return self.figure.loose.scale(self.factor)

    def _impossible(self, meant: Figure) -> bool:
        """Whether nobody would print it, or things counted would come in pieces: 832 pupils were never 83.2."""
        if _unusual(meant) and not _unusual(self.figure):
            return True
        claim = self.registry.claims[self.claim]
        if meant.kind != "count" or claim.per is not None or claim.quantity is None:
            return False
        if not _whole(self.figure) or _whole(meant):
            return False
        return self.registry.quantities.own_or_inherited(claim.quantity, "counts") is not None


def printed(registry: Registry, name: str) -> Printed | None:
    """The claim's figure, ready to be asked; None when it is not read or its unit is not known."""
    figure, factor = registry.figure(name), unit_factor(registry, name)
    if figure is None or factor is None or figure.kind == "rank":
        return None
    claim = registry.claims[name]
    source = registry.sources.get(claim.source)
    language = claim.language or (source.language if source else None) or registry.language
    share = claim.share_of is not None and figure.kind != "change"
    made = Printed(
        registry,
        name,
        figure,
        language,
        taken_apart(figure.surface, language),
        factor,
        share,
        figure.strict.scale(factor),
        figure.loose.scale(factor),
        wording.figure(figure),
    )
    if not share:
        return made
    return replace(
        made, strict=made.strict.meet(WHOLE) or made.strict, loose=made.loose.meet(WHOLE) or made.loose
    )


def _factor(one: Printed, meant: Figure) -> Fraction | None:
    if meant.unit == one.figure.unit:
        return one.factor
    try:
        return units.unit(meant.unit).factor if meant.unit is not None else None
    except ValueError:
        return None


def numbers(figure: Figure) -> tuple[Fraction, ...]:
    """The numbers that a figure prints, in its unit."""
    return tuple(one for one in (figure.value, figure.low, figure.high) if one is not None)


def _unusual(meant: Figure) -> bool:
    """Whether nobody prints it so: 622 200 per 100 000, 18 000 %, 6 770 to 8 million, more than there are people."""
    if meant.low is not None and meant.high is not None and 0 < _WIDEST_RANGE * meant.low <= meant.high:
        return True
    most = max((abs(one) for one in (meant.value, meant.low, meant.high) if one is not None), default=0)
    if meant.kind == "count" and meant.unit is None:
        return most > _MOST_COUNTED
    return meant.unit in _MOST and most > _MOST[meant.unit]


def _whole(figure: Figure) -> bool:
    """Whether every number of a figure is a whole one."""
    return all(one is None or one.denominator == 1 for one in (figure.value, figure.low, figure.high))
