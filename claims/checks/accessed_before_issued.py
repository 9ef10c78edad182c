"""A page that was read before it was issued.

Flags: A source whose day of access lies before its date of issue, for every day that the two dates allow.

Why: Nobody reads a page that does not exist yet. One of the two dates is a slip, or the date of issue is that
of a later version.

Flagged:
    sources:
      page: {title: What we do, type: webpage, issued: 2018, accessed: 2016-01-18, language: en}
    claims: {}

Accepted:
    sources:
      page: {title: Our history, type: webpage, issued: 2018, accessed: 2018-01-22, language: en}
    claims: {}

Undecided: Sources with a day of access and no date of issue could not run; those without a day of access are
not looked at. Articles, chapters and books can often be read online before the day of their issue: a warning.

Innocent if: The date of issue is that of a later version of the page, or one of the dates was printed
wrongly.

Method: Chronology with intervals of days. Today is yesterday elsewhere: one day apart is no conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from claims import date as dates
from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held, not_run
from claims.phrase import excuse, phrase, source_id
from claims.reasoning.premise import Premise
from claims.registry.registry import Registry
from claims.registry.source import Source

GROUP = "Time"
AT_MOST = "error"

MOST_LISTED = 20
EARLY = frozenset(
    {
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "book",
        "chapter",
        "paper-conference",
        "periodical",
        "review",
        "review-book",
    }
)
"""Types of works that can be read before the date that they bear."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each source with a day of access."""
    citing: dict[str, tuple[str, ...]] | None = None
    for name in sorted(registry.sources):
        source = registry.sources[name]
        if source.accessed is None:
            continue
        if source.issued is None:
            yield not_run("accessed-before-issued")
            continue
        last, first = dates.parse(source.accessed).latest, dates.parse(source.issued).earliest
        if last is None or first is None or last >= first - _elsewhere(source):
            yield held("accessed-before-issued")
            continue
        citing = _citing(registry) if citing is None else citing
        yield Judgement(
            "accessed-before-issued",
            "conflicts",
            "warning" if source.type in EARLY else "error",
            claims=citing.get(name, ()),
            entries=(("sources", name),),
            fields=("accessed", "issued"),
            message=phrase(
                wording.DATES_APART,
                dates=phrase(
                    "{source} is printed as read on {read} and as issued in {issued}",
                    source=source_id(name),
                    read=wording.when(source.accessed),
                    issued=wording.when(source.issued),
                ),
            ),
            arithmetic=(
                phrase(
                    "read not after {last}, issued not before {first}",
                    last=wording.day(last),
                    first=wording.day(first),
                ),
            ),
            premises=(Premise(phrase("both dates are as printed"), "printed"), *_not_early(source.type)),
            innocent_if=(
                excuse("the date of issue is that of a later version of the page"),
                excuse("one of the two dates is a slip of the pen", "then say so in the source's `note:`"),
            ),
        )


def _elsewhere(source: Source) -> timedelta:
    """By how much a day may be another one where the page comes from; a month or a year says no day."""
    both = all(_DAY.fullmatch(one or "") for one in (source.accessed, source.issued))
    return timedelta(days=1 if both else 0)


def _not_early(kind: str) -> Iterator[Premise]:
    if kind in EARLY:
        yield Premise(
            phrase("nobody could read the work before it was issued"),
            "default",
            phrase("works of this sort are often online before the day of their issue"),
            phrase("give the day on which it was first put online in `issued:`"),
        )


def _citing(registry: Registry) -> dict[str, tuple[str, ...]]:
    """For each cited work the claims that cite it, sorted: the first few of them."""
    found: dict[str, dict[str, None]] = {}
    for section, name, cited, _ in registry.citations():
        if section == "claims" and len(claims := found.setdefault(cited, {})) < MOST_LISTED:
            claims[name] = None
    return {cited: tuple(names) for cited, names in found.items()}
