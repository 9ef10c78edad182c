"""A figure that whoever made the registry reads otherwise than the program does.

Flags: A claim whose `value:`, the cross-check in digits, lies outside every reading of the printed figure.

Why: Either the program misreads the figure, or the registry holds another figure than its maker saw. Both are
worth knowing before anything is compared.

Flagged:
    claims:
      visitors: {figure: 15.8 million, says: Visitors., source: report, value: 1580000}

Accepted:
    claims:
      visitors: {figure: 15.8 million, says: Visitors., source: report, value: 15800000}
      share: {figure: 20.6%, says: Share., source: report, value: 0.206}
      bound: {figure: more than 15%, says: Bound., source: report, value: 15}
      fall: {figure: fell by 5%, says: Fall., source: report, value: 5}

Undecided: A value inside the loose reading only: 62 for "60%" is another number, which the print may still
stand for. Figures that are not read could not run.

Innocent if: The value was typed with a slip (correct `value:`), or the figure was copied wrongly.

Method: Membership of an exact number in the interval that the print stands for; the unit may be that of the
print or its base unit (20.6 or 0.206 for 20.6 %).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, held, not_run
from claims.interval import Interval
from claims.phrase import excuse, phrase
from claims.reasoning.amount import unit_factor
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "error"

CHECK = "figure-misread"
INNOCENT = (
    excuse("the value was typed with a slip", "correct `value:`"),
    excuse("the figure was copied with a slip", "correct `figure:`"),
    excuse("the figure stands in another language than its source", "fill the claim's `language:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim with a `value`."""
    for name in sorted(name for name, claim in registry.claims.items() if claim.value is not None):
        figure = registry.figure(name)
        if figure is None:
            yield not_run(CHECK)
            continue
        written = registry.claims[name].value
        assert written is not None
        meant = _meanings(_number(written), figure, unit_factor(registry, name))
        if _is_printed(meant, figure) or any(one in _closed(figure.strict) for one in meant):
            yield held(CHECK)
        else:
            loosely = any(one in _closed(figure.loose) for one in meant)
            yield _flagged(name, written, figure, loosely)


def _flagged(name: str, written: str, figure: Figure, loosely: bool) -> Judgement:
    fields = {"printed": figure.surface, "figure": wording.figure(figure), "value": written}
    if loosely:
        said = phrase(
            "“{printed}” is read as {figure}; the registry's {value} is not the number printed.", **fields
        )
    else:
        said = phrase("“{printed}” is read as {figure}; the registry's {value} lies outside it.", **fields)
    return Judgement(
        CHECK,
        "undecided" if loosely else "conflicts",
        "note" if loosely else "error",
        claims=(name,),
        fields=("value",),
        message=said,
        arithmetic=(wording.read_loosely(name, wording.reading(figure, figure.loose)),),
        innocent_if=INNOCENT,
    )


def _number(written: str) -> Fraction:
    above, _, below = written.replace("−", "-").partition("/")
    return Fraction(above) / Fraction(below) if below and Fraction(below) else Fraction(above)


def _meanings(value: Fraction, figure: Figure, factor: Fraction | None) -> list[Fraction]:
    """What a value may mean in the unit of the print: as it is, or given in base units; a fall without its
    sign."""
    found = [value]
    if factor is not None and figure.unit is not None and figure.kind in ("share", "rate", "change"):
        found.append(value / factor)
    if any(note.startswith("direction:") for note in figure.notes):
        found += [-one for one in found]
    return found


def _is_printed(meant: list[Fraction], figure: Figure) -> bool:
    """Whether the value is a number that stands in the print, also as the end that a bound leaves out."""
    return any(one in (figure.value, figure.low, figure.high) for one in meant)


def _closed(one: Interval) -> Interval:
    return Interval(one.low, one.high)
