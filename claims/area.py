"""Areas: where a claim speaks of, and which place lies within which.

A place is an ISO 3166-1 alpha-2 code (``TH``), an ISO 3166-2 code (``TH-10``), a three-digit code of the
United Nations' M49 (``035`` South-eastern Asia, ``764`` Thailand, the same as ``TH``), or an id of the
registry's own places (:meth:`Areas.extended`). The tree of the codes is data: ``areas.txt`` beside this file
says what it holds. The parts of countries are not listed: any part of a country is taken at its word.

What lies within what serves constraints between figures, so nothing is guessed: Puerto Rico is no part of the
United States here, since M49 counts it apart and figures for the United States mostly leave it out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

_DATA = Path(__file__).with_name("areas.txt")
_PART = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")  # ISO 3166-2: country, then one to three letters or digits
_ENTRY = (  # of areas.txt, which describes itself; compiled when that is read
    r"^(?P<indent> *)(?P<codes>\d{3}|[A-Z]{2} [A-Z]{3} \d{3}) (?P<name>[^|=<+\n]+)"
    r"(?:\| (?P<spoken>[^|=<+\n]+))?(?:= (?P<same>[^|=<+\n]+))?"
    r"(?:< (?P<parts>[^|=<+\n]+))?(?:\+ (?P<members>[^|=<+\n]+))?$"
)
_STYLE = re.compile(r"^.*\b(?:commonwealth|kingdom|principality|republic|state|sultanate) of ", re.IGNORECASE)
_COMPASS = re.compile(r"north|south|east|west|central|middle")
_LONGEST = 80  # a longer text is no slip of a name, and would cost time to compare
_MANY = 500  # own places that a slip is compared with
_EXAMPLES = "write an ISO 3166 code (TH, TH-10), a UN M49 code (035) or an id under `places:`"


class UnusableArea(ValueError):
    """A place that cannot be added; ``area`` is the id that it was about, so that its line can be shown."""

    def __init__(self, area: str, message: str) -> None:
        self.area = area
        super().__init__(message)


class _Codes:
    """What areas.txt says. A code of M49 that stands for a country is written as its alpha-2 code."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}  # code: English short name
        self.above: dict[str, frozenset[str]] = {}  # code: everything that it lies within, itself included
        self.same: dict[str, str] = {}  # "764": "TH", "US-PR": "PR"
        self.inside: dict[str, str] = {}  # "NO-21": "SJ", instead of "NO"
        self.spoken: dict[str, tuple[str, ...]] = {}  # code: its name, alpha-3 code and other names


@dataclass(frozen=True, slots=True)
class Areas:
    """The codes of ISO 3166 and M49 and a registry's own places.

    ``own`` maps each place of the registry to what it is part of, or to None where that is not said; ``codes`` gives
    the code of those that have one, and are the same place.
    """

    own: Mapping[str, str | None] = field(default_factory=dict, hash=False)
    codes: Mapping[str, str] = field(default_factory=dict, hash=False)

    @classmethod
    def builtin(cls) -> Areas:
        """The codes alone, without places of a registry. The data are read when first asked for."""
        return _builtin()

    def extended(self, places: Mapping[str, str | None], codes: Mapping[str, str] | None = None) -> Areas:
        """These areas and more places: each id with the code or id that it is part of, or None; in ``codes`` those that
        are the place of a code.

        The order of ``places`` does not matter. Raises UnusableArea (a ValueError) for an id that is taken,
        one that is part of nothing known, and places that are part of each other in a circle.
        """
        for place in sorted(places):
            if place == "unstated":
                message = "`unstated` says that a text names no place: choose another id for this one"
                raise UnusableArea(place, message)
            if place in self.own:
                raise UnusableArea(place, f"the place `{place}` is there already: leave one of the two out")
            if self.known(place):
                name = self.name(place)
                what = "a code of ISO 3166-2" if name == place else f"the code of {name}"
                raise UnusableArea(place, f"`{place}` is already {what}: choose another id")
        codes = codes or {}
        for place in sorted(codes):
            self._refuse_code(place, codes)
        inside = {**self.own, **places, **codes}
        grown = Areas(MappingProxyType(inside), MappingProxyType({**self.codes, **codes}))
        for place in sorted(places):
            above = places[place]
            if above is not None and not grown.known(above):
                hint = grown.suggestion(above) or _EXAMPLES
                message = f"`{place}` is said to be part of `{above}`, which is not a place: {hint}"
                raise UnusableArea(place, message)
        _refuse_circle(places)
        return grown

    def _refuse_code(self, place: str, codes: Mapping[str, str]) -> None:
        code = codes[place]
        if code in self.own or not self.known(code):
            hint = self.suggestion(code) or "write an ISO 3166 code (TH, TH-10) or a UN M49 code (035)"
            raise UnusableArea(
                place, f"`{code}`, said to be the code of `{place}`, is no code of a place: {hint}"
            )
        same = [one for one in sorted(codes) if self.canonical(codes[one]) == self.canonical(code)]
        if place != same[0]:
            message = f"`{place}` has the code of `{same[0]}` ({code}): leave one of the two out"
            raise UnusableArea(place, message)

    def known(self, code: str) -> bool:
        """True for a code or id that stands for a place; a part of a country (``TH-10``) by its form."""
        return code in self.own or _canonical(code) is not None

    def canonical(self, code: str) -> str:
        """The one way of writing a place that has several codes: TH for 764; ids and what is no code as given."""
        code = self.codes.get(code, code)
        return code if code in self.own else _canonical(code) or code

    def within(self, inner: str, outer: str) -> bool:
        """True when ``inner`` is known to lie within ``outer`` or to be the same place.

        False says only that it is not known. An unknown code lies within nothing, not even itself.
        """
        outer = self.codes.get(outer, outer)
        outer = outer if outer in self.own else _canonical(outer) or ""
        place: str | None = inner
        while place is not None and place in self.own:
            if place == outer:
                return True
            place = self.own[place]
        return place is not None and bool(outer) and outer in _around(place)

    def name(self, code: str) -> str:
        """The English short name; the code as given where none is known (a part of a country, own places)."""
        if code in self.own:
            return code
        return _codes().names.get(_canonical(code) or "", code)

    def suggestion(self, code: str) -> str:
        """What may have been meant by what is no place: "did you mean `TH`?"; empty when unclear."""
        text = code.strip()
        if self.known(code) or not text or len(text) > _LONGEST:
            return ""
        meant = self._meant(text)
        if len(meant) == 1:
            return f"did you mean `{meant[0]}`?"
        return f"did you mean {' or '.join(_described(self, one) for one in meant)}?" if meant else ""

    def _meant(self, text: str) -> tuple[str, ...]:
        as_id = re.sub(r"[\s_]+", "-", text.casefold())
        if as_id in self.own:
            return (as_id,)
        words = _words()
        whole = text.zfill(3) if text.isdecimal() else re.sub(r"[\s_/]", "-", text.upper())
        if self.known(whole):
            return (whole,)
        country, dash, part = whole.partition("-")
        parts = [f"{code}-{part}" for code in words.get(_key(country), ()) if dash]
        found = tuple(filter(self.known, parts))
        # as written; "Korea, Republic of"; "Kingdom of Thailand"
        for said in (text, " ".join(reversed(text.split(", ", 1))), _STYLE.sub("", text)):
            found = found or words.get(_key(said), ())
        return found or self._close(_key(_STYLE.sub("", text)), as_id)

    def _close(self, key: str, as_id: str) -> tuple[str, ...]:
        if len(key) < 4:  # of codes and abbreviations, all are close to some other
            return ()
        from difflib import get_close_matches  # only when something is wrong

        own = get_close_matches(as_id, sorted(self.own)[:_MANY], n=1, cutoff=0.75)
        if own or _COMPASS.match(
            key
        ):  # north-east Asia is spelled like South-eastern Asia, and lies elsewhere
            return tuple(own)
        words = _words()
        cutoff = 0.93 if "republic" in key else 0.85
        names = get_close_matches(key, [word for word in words if len(word) >= 4], n=1, cutoff=cutoff)
        return words[names[0]] if names else ()


def _refuse_circle(places: Mapping[str, str | None]) -> None:
    settled: set[str] = set()
    for start in sorted(places):
        climbed: dict[str, None] = {}  # in order, as a set would not be
        place: str | None = start
        while place is not None and place in places and place not in settled:
            if place in climbed:
                circle = list(climbed)[list(climbed).index(place) :]
                shown = " › ".join([*(circle if len(circle) <= 6 else [*circle[:5], "…"]), place])
                message = f"places are part of each other in a circle ({shown}): leave one `part_of` out"
                raise UnusableArea(place, message)
            climbed[place] = None
            place = places[place]
        settled.update(climbed)


def _canonical(code: str) -> str | None:
    """The one way of writing a code: alpha-2 for a country, None for what is no code."""
    codes = _codes()
    if code in codes.names:
        return code
    if (same := codes.same.get(code)) is not None:
        return same
    return code if _PART.fullmatch(code) and code[:2] in codes.names else None


def _around(code: str) -> frozenset[str]:
    """Everything that a code lies within, itself included; nothing for what is no code."""
    place = _canonical(code)
    if place is None:
        return frozenset()
    above = _codes().above
    if place in above:
        return above[place]
    return above[_codes().inside.get(place, place[:2])] | {place}


def _described(areas: Areas, code: str) -> str:
    name = areas.name(code)
    return f"`{code}`" if name == code else f"`{code}` ({name})"


def _key(name: str) -> str:
    """A name without what people write in different ways: case, accents, spaces, "the", "St", "&"."""
    import unicodedata  # only when something is wrong

    letters = unicodedata.normalize("NFKD", name.replace("&", " and ")).casefold()
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = ["saint" if word == "st" else word for word in re.sub(r"[.'’]", "", bare).split()]
    return re.sub(r"\W", "", "".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words))


@cache
def _builtin() -> Areas:
    return Areas()


@cache
def _codes() -> _Codes:
    entries = re.compile(_ENTRY, re.MULTILINE).finditer(_DATA.read_text(encoding="utf-8"))
    codes = _Codes()
    path: tuple[str, ...] = ()
    groups: dict[str, list[str]] = {}
    for entry in entries:
        code, *others = entry["codes"].split()
        path = (*path[: len(entry["indent"]) // 2], code)
        codes.names[code], codes.above[code] = entry["name"].strip(), frozenset(path)
        codes.spoken[code] = (codes.names[code], *others[:1], *(entry["spoken"] or "").split(";"))
        codes.same.update((same, code) for same in (*others[1:], *(entry["same"] or "").split()))
        codes.inside.update((part, code) for part in (entry["parts"] or "").split())
        for member in (entry["members"] or "").split():
            groups.setdefault(member, []).append(code)
    for code, around in codes.above.items():
        codes.above[code] = around.union(*(groups.get(one, ()) for one in around))
    return codes


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """_key() of each name and alpha-3 code: what codes it may mean. Needed only for suggestions."""
    words: dict[str, tuple[str, ...]] = {}
    for code, names in _codes().spoken.items():
        for word in dict.fromkeys(_key(name) for name in names if name):
            words[word] = (*words.get(word, ()), code)
    return words
