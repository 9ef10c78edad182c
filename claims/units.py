"""Units: the one door to pint.

units.txt defines every unit, in pint's own format. Single units are read from it here, since its lines are
simple and importing pint takes longer than a whole check; a test asks pint whether it reads each of them the
same way. Only a compound unit (``person/km2``, ``THB/year``) is handed to pint, after a strict grammar has
passed it and with units.txt as its only definitions: pint never sees free text, to which it would give a
meaning ("3 m" as metres, "5 children per 100 person" as five hundredths of a child times a person).

Factors are exact fractions. What a share is a share of, and which things counted compare, is not decided here
but by the claim and by :mod:`claims.kind`. Patterns are compiled on first use, to keep the import short.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.phrase import listed, named, phrase

if TYPE_CHECKING:
    import pint

_DEFINITIONS = Path(__file__).with_name("units.txt")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: one of it is ``factor`` of the base unit of its ``dimension``.

    ``dimension`` is "" for plain numbers (percent, per_1000), else "[time]", "[length]**2", "[THB_2016]",
    "[person]/[length]**2" …, its parts in the order of the alphabet.
    """

    name: str
    factor: Fraction
    dimension: str

    def __str__(self) -> str:
        return self.name


@lru_cache(maxsize=1024)
def unit(name: str | None, price_year: int | None = None) -> Unit:
    """The unit called ``name``; None is the plain number.

    A currency is its ISO 4217 code; with ``price_year`` (or written ``THB_2016``) it is money at the prices
    of that year, a dimension of its own. A compound joins units by ``*``, ``/`` and ``**2``: ``person/km2``.
    Raises ValueError for anything else, with the nearest unit there is.
    """
    if name is None:
        name = "one"
    if price_year is not None:
        name = _at_prices_of(name, price_year)
    if (single := _table().get(name)) is not None:
        return single
    if _is_money(name):
        _expect_currency(name)
        return Unit(name, Fraction(1), f"[{name}]")
    return _compound(name)


def comparable(a: Unit, b: Unit) -> bool:
    """True when one unit converts to the other by a factor.

    Percent and permille do; percent and point, two currencies, and two price years of one currency do not.
    """
    return a.dimension == b.dimension


def dimension_shown(unit: Unit) -> str:
    """What a unit measures, in words: "plain number", "person per area", "money in THB at prices of 2016"."""
    parts = re.findall(r"([*/]?)\[(\w+)\](?:\*\*(\d+))?", unit.dimension)
    above = [_part_shown(dimension, power) for joint, dimension, power in parts if joint != "/"]
    below = [_part_shown(dimension, power) for joint, dimension, power in parts if joint == "/"]
    over = listed(above, " × ") or phrase("plain number")
    for one in below:
        over = phrase("{above} per {below}", above=over, below=one)
    return over


def _part_shown(dimension: str, power: str) -> str:
    if _is_money(dimension):
        code, _, year = dimension.partition("_")
        unit = named("units", code)
        shown: str = phrase("money in {currency}", currency=unit)
        if year:
            shown = phrase("money in {currency} at prices of {year}", currency=unit, year=year)
    elif (dimension, power) in (("length", "2"), ("length", "3")):
        return phrase("area") if power == "2" else phrase("volume")
    else:
        shown = phrase("percentage points") if dimension == "point" else named("units", dimension)
    return phrase("{unit} to the power of {power}", unit=shown, power=power) if power else shown


# --- single units ---

_LINE = (
    r"(?P<name>[a-z][a-z0-9_]*) = "
    r"(?:\[(?P<dimension>[a-z]*)\]|(?P<number>[0-9.]+)(?: \* (?P<base>[a-z_]+)(?: \*\* (?P<power>[0-9]))?)?)"
    r"(?P<others>(?: = [A-Za-z0-9_]+)*)"
)


@cache
def _table() -> Mapping[str, Unit]:
    """Every unit of units.txt by its name, symbol and other names."""
    units: dict[str, Unit] = {}
    for line in _DEFINITIONS.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        match = re.fullmatch(_LINE, line)
        if match is None:
            raise RuntimeError(f"units.txt, of this program: a line that cannot be read: {line}")
        found = _defined(match, units)
        for name in (found.name, *(other for other in match["others"].split(" = ")[1:] if other != "_")):
            units[name] = found
    return units


def _defined(match: re.Match[str], units: Mapping[str, Unit]) -> Unit:
    if match["number"] is None:
        return Unit(match["name"], Fraction(1), f"[{match['dimension']}]" if match["dimension"] else "")
    number, power = Fraction(match["number"]), int(match["power"] or 1)
    if match["base"] is None:
        return Unit(match["name"], number, "")
    base = units[match["base"]]
    dimension = base.dimension if power == 1 else f"{base.dimension}**{power}"
    return Unit(match["name"], number * base.factor**power, dimension)


# --- money ---

_CURRENCY_INSIDE = r"(?<![A-Za-z0-9_])[A-Z]{3}(?![A-Za-z0-9])"
_NO_MONEY = frozenset({"XXX", "XTS"})  # ISO 4217: no currency, and a code for tests


def _is_money(name: str) -> bool:
    return re.fullmatch(r"[A-Z]{3}(?:_[1-9][0-9]{3})?", name) is not None


def _at_prices_of(name: str, year: int) -> str:
    if re.search(_CURRENCY_INSIDE, name) is None:
        raise ValueError(f'only money has a price year, and "{_shortened(name)}" names no currency')
    if re.search(r"[A-Z]{3}_[0-9]", name):
        raise ValueError(f'"{_shortened(name)}" names its price year already: leave {year} out')
    _expect_price_year(year)
    return re.sub(_CURRENCY_INSIDE, rf"\g<0>_{year}", name)


def _expect_price_year(year: int) -> None:
    if 2400 <= year < 2700:
        raise ValueError(f"{year} is far in the future; if it is of the Buddhist era, write {year - 543}")
    if not 1000 <= year < 2200:
        raise ValueError(f"{year} is no price year: write its four digits, such as 2016")


def _expect_currency(name: str) -> None:
    from babel.core import get_global

    code, _, year = name.partition("_")
    codes = set(get_global("all_currencies")) - _NO_MONEY
    if code not in codes:
        twisted = [known for known in sorted(codes) if sorted(known) == sorted(code)]
        advice = f"; did you mean {twisted[0]}?" if len(twisted) == 1 else "; such codes are THB, IDR or USD"
        raise ValueError(f'"{code}" is no currency code of ISO 4217{advice}')
    if year:
        _expect_price_year(int(year))


# --- compound units ---

_FACTOR = r"[A-Za-z][A-Za-z0-9_]*(?:\*\*[1-9])?"
_COMPOUND = rf"{_FACTOR}(?:[*/]{_FACTOR}){{0,7}}"
_MEANT = {
    "%": "percent",
    "‰": "permille",
    "pp": "point",
    "percentage point": "point",
    "percentage points": "point",
    "per cent": "percent",
    "m": "metre",
    "kg.": "kg",
    "km²": "km2",
    "m²": "m2",
    "sq km": "km2",
    "m³": "m3",
    "°C": "celsius",
}


def _compound(name: str) -> Unit:
    text = re.sub(r"\s*([*/]+)\s*", r"\1", name.strip())
    if re.fullmatch(_COMPOUND, text) is None:
        raise ValueError(_ungrammatical(name))
    names = re.findall(r"[A-Za-z]\w*", text)
    for part in names:
        if part in _table():
            continue
        if not _is_money(part):
            raise ValueError(f'no unit is called "{_shortened(part)}"{_nearest(part)}')
        _expect_currency(part)
    if text in names:  # a single unit with white space around it
        return unit(text)
    return _asked_of_pint(text, names)


def _asked_of_pint(text: str, names: list[str]) -> Unit:
    registry = _registry()
    for name in names:
        if _is_money(name) and name not in registry:
            registry.define(f"{name} = [{name}]")
    parsed = registry.parse_units(text)
    factor, _ = registry.get_base_units(parsed)
    powers = {str(part): int(_exact(power)) for part, power in parsed.dimensionality.items()}
    return Unit(text, _exact(factor), _written(powers))


def _exact(number: object) -> Fraction:
    if not isinstance(number, int | Fraction):
        raise RuntimeError(f"pint gave {number!r}, which is not exact")
    return Fraction(number)


def _written(powers: Mapping[str, int]) -> str:
    def part(name: str) -> str:
        return name if abs(powers[name]) == 1 else f"{name}**{abs(powers[name])}"

    above = [part(name) for name in sorted(powers) if powers[name] > 0]
    below = [part(name) for name in sorted(powers) if powers[name] < 0]
    if not above and not below:
        return ""
    return "/".join(["*".join(above) or "1", *below])


@cache
def _registry() -> pint.UnitRegistry[Any]:
    import pint  # takes longer to import than a small check takes to run

    return pint.UnitRegistry(str(_DEFINITIONS), non_int_type=Fraction, cache_folder=None)


# --- what to write instead ---


def _ungrammatical(name: str) -> str:
    shown = f'"{_shortened(name)}"'
    if meant := _MEANT.get(name.strip()):
        return f"{shown} is no name of a unit; write {meant}"
    if not name.strip():
        return "a unit is missing; leave it out for a plain number"
    if re.search(r"\d", re.sub(r"\*\*[1-9]|(?<=[A-Za-z_])\d+", "", name)):
        return (
            f"{shown} holds a number, and a unit holds none: numbers belong to the figure; write rates as "
            "per_1000, per_10000, per_100000 or per_million, and a rate over time as one/year"
        )
    return f"{shown} is no unit; write one unit, or several joined by * and /, such as person/km2 or THB/year"


def _nearest(name: str) -> str:
    """The end of a message about an unknown name; it advises only when nearly sure."""
    from difflib import get_close_matches  # only when something is wrong

    from claims.kind import KindTree

    tree, known = KindTree.builtin(), _table()
    if name in _MEANT:
        return f"; write {_MEANT[name]}"
    if (kind := tree.words.get(name, name)) in tree:
        return f"; write {tree.root(kind)}, and what is counted as its kind"
    if name[:3].isupper() and name[3:4] == "_":
        return f"; a price year has four digits, such as {name[:3]}_2016"
    same_digits = [other for other in sorted(known) if _digits(other) == _digits(name)]
    same_letters = [other for other in same_digits if other.casefold() == name.casefold()]
    if close := same_letters or get_close_matches(name, same_digits, n=1, cutoff=0.75):
        return f"; did you mean {close[0]}?"
    if re.fullmatch(r"[A-Za-z]{3}", name):
        return f"; a currency is its code in capitals, such as THB: is {name.upper()} meant?"
    return f"; the units are: {', '.join(measures())}, kinds such as person, and currency codes such as THB"


def measures() -> list[str]:
    """Every unit that is no thing counted, once, by its symbol where it has one, in the order of units.txt."""
    from claims.kind import KindTree

    tree = KindTree.builtin()
    symbols = {one.name: name for name, one in reversed(list(_table().items())) if len(name) < len(one.name)}
    own = [name for name, one in _table().items() if name == one.name and name not in tree]
    return [symbols.get(name, name) for name in own]


def _digits(name: str) -> str:
    return re.sub("[^0-9]", "", name)


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
