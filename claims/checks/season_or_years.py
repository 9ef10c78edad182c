"""A season by its number where two years in a row may be meant.

Flags: A time of a claim, a fact or a work such as 2022-23, which is autumn 2022 in EDTF, where the number of the
season is also the next year cut short.

Why: School years, harvests and budgets are printed as 2022-23. Until it says which is meant, only what holds for both
is compared.

Flagged:
    quantities:
      pupils: {counts: pupil}
    claims:
      term: {figure: "14,000", says: Pupils., source: report, quantity: pupils, when: 2022-23}

Accepted:
    quantities:
      pupils: {counts: pupil}
    claims:
      years: {figure: "14,000", says: Pupils., source: report, quantity: pupils, when: 2022/2023}
      spring: {figure: "13,000", says: Pupils., source: report, quantity: pupils, when: 2012-21}

Undecided: never.

Innocent if: The season is meant (write its months, 2022-09/2022-11), or two years in a row are (write 2022/2023).

Method: Only 2020-21, 2021-22, 2022-23 and 2023-24, and the same in other centuries, can be read both ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims import season
from claims.checks import Setting
from claims.finding import Judgement
from claims.phrase import excuse, named, phrase
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "note"

CHECK = "season-or-years"
_SEASON = re.compile(r"([0-9]{4})-(2[1-4])(?![0-9])")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each date that can be read both ways; nothing where there is none."""
    suspects = [one for one in registry.observations if one.since is not None or "-2" in (one.when or "")]
    for claim in suspects:
        name = claim.name
        for field, text in (("when", claim.when), ("since", claim.since)):
            if text is not None and (found := _both_ways(text)):
                yield _judgement("claims", name, field, text, found)
    for name in sorted(registry.facts):
        if found := _both_ways(registry.facts[name].when):
            yield _judgement("facts", name, "when", registry.facts[name].when, found)
    for name in sorted(registry.sources):
        source = registry.sources[name]
        for field, text in (("issued", source.issued), ("accessed", source.accessed)):
            if text is not None and (found := _both_ways(text)):
                yield _judgement("sources", name, field, text, found)


def _both_ways(text: str) -> re.Match[str] | None:
    """The season of a date whose number is also the year after."""
    if "-2" not in text:
        return None  # as most
    return next(
        (one for one in _SEASON.finditer(text) if season.may_be_years(int(one[1]), int(one[2]))), None
    )


def _judgement(section: str, name: str, field: str, text: str, found: re.Match[str]) -> Judgement:
    year = int(found[1])
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=(name,) if section == "claims" else (),
        entries=() if section == "claims" else ((section, name),),
        fields=(field,),
        message=phrase(
            "`{field}: {date}` of {entry} may be the season {season} {year} or the years {years}: what is compared "
            "allows for both.",
            field=field,
            date=text,
            entry=named(section, name),
            season=_name(int(found[2])),
            year=str(year),
            years=f"{year}/{year + 1}",
        ),
        innocent_if=(
            excuse("two years in a row are meant", "write both years in full, with a slash"),
            excuse("the season is meant", "write its months"),
        ),
    )


def _name(number: int) -> str:
    names = (phrase("spring"), phrase("summer"), phrase("autumn"), phrase("winter"))
    return names[season.NUMBERS.index(number)]
