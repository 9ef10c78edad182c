"""Claims as a table: for pandas, CSV and JSON. Exact numbers as text, so that nothing is rounded on the way."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from claims.interval import Interval
from claims.registry.registry import Registry

if TYPE_CHECKING:
    import pandas

COLUMNS = (
    "claim", "figure", "says", "source", "quantity", "share_of", "when", "where", "measure", "noun",
    "value", "unit", "kind", "hedge", "strict_low", "strict_high", "loose_low", "loose_high",
    "repeats", "citing", "line",
)  # fmt: skip


# What spreadsheets take for the start of a formula, full-width signs included; white space before it does not help.
_FORMULA = re.compile(r"\s*[=+@＝＋＠－-]|[\t\r\n]")
_NEGATIVE = re.compile(r"-[0-9][0-9.,]*%?")


def rows(registry: Registry) -> Iterator[tuple[str | None, ...]]:
    """One row a claim, sorted by id, in the order of COLUMNS. Open ends are written ``>15`` and ``<150000``."""
    for name in registry.claim_ids:
        claim, figure = registry.claims[name], registry.figure(name)
        read: tuple[str | None, ...] = (None,) * 8
        if figure is not None:
            read = (
                exact(figure.value),
                figure.unit,
                figure.kind,
                " ".join(figure.hedges),
                *ends(figure.strict),
                *ends(figure.loose),
            )
        cited = (
            claim.citing
            if isinstance(claim.citing, str)
            else " ".join(one.source for one in claim.citing or ())
        )
        line = str(claim.at.line) if claim.at is not None and claim.at.line is not None else None
        yield (
            name, claim.figure, claim.says, claim.source, claim.quantity, claim.share_of, claim.when,
            registry.where(name) or claim.where, registry.measure(name) or claim.measure, claim.noun,
            *read, claim.repeats, cited or None, line,
        )  # fmt: skip


def frame(registry: Registry) -> pandas.DataFrame:
    """The rows as a data frame of text columns, missing values as None."""
    import pandas

    return pandas.DataFrame(list(rows(registry)), columns=list(COLUMNS), dtype=object)


def as_csv(registry: Registry) -> str:
    """The rows as CSV (RFC 4180). Cells that a spreadsheet would run as a formula start with an apostrophe."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows(registry):
        writer.writerow([_safe(cell) for cell in row])
    return buffer.getvalue()


def as_json(registry: Registry) -> str:
    """The rows as JSON objects, under ``claims``."""
    claims = [dict(zip(COLUMNS, row, strict=True)) for row in rows(registry)]
    return (
        json.dumps({"format": 1, "registry": registry.name, "claims": claims}, ensure_ascii=False, indent=2)
        + "\n"
    )


def exact(value: Fraction | None) -> str | None:
    """A fraction as a decimal where it ends, as ``1/3`` where it does not."""
    if value is None:
        return None
    below, digits = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while below % prime == 0:
            below //= prime
            power += 1
        digits = max(digits, power)
    if below != 1:
        return str(value)
    whole = str(abs(value.numerator * 10**digits // value.denominator)).rjust(digits + 1, "0")
    shown = f"{whole[:-digits]}.{whole[-digits:]}" if digits else whole
    return ("-" if value < 0 else "") + shown


def ends(interval: Interval) -> tuple[str | None, str | None]:
    """Both ends of an interval, exact; an open one is written ``>15`` or ``<150000``, one without a bound is None."""
    low, high = exact(interval.low), exact(interval.high)
    return (
        f">{low}" if low is not None and interval.low_open else low,
        f"<{high}" if high is not None and interval.high_open else high,
    )


def _safe(cell: str | None) -> str:
    if cell is None:
        return ""
    return f"'{cell}" if _FORMULA.match(cell) and not _NEGATIVE.fullmatch(cell) else cell
