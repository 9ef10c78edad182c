"""An edition: one sheet with its registry, what the checks found, and the numbering of its sources.

Blocks ask the edition for everything they print. It notes what is unbound or missing instead of stopping, so that
all of it can be reported at once.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import cached_property

from claims import wording
from claims.finding import Finding, Report
from claims.implied import Implied, implied
from claims.place import Problem
from claims.registry import Registry
from report.box import Run, Words
from report.sheet import Sheet


class Edition:
    """One sheet in the making. ``problems`` collects unbound numbers and missing pieces, in the order met."""

    def __init__(self, sheet: Sheet, report: Report) -> None:
        self.sheet = sheet
        self.report = report
        self.registry: Registry = report.registry
        self.problems: list[Problem] = []
        self._numbers: dict[str, int] = {}

    def problem(self, message: str, hint: str, path: tuple[str | int, ...], offset: int = 0, width: int = 0) -> None:
        self.problems.append(self.sheet.problem(message, hint, *path, offset=offset, width=width))

    # -- sources -----------------------------------------------------------------------------------------------------

    def mark(self, source: str) -> Run:
        """The footnote mark of a source; sources are numbered in the order in which they are first marked."""
        number = self._numbers.setdefault(source, len(self._numbers) + 1)
        return Run(f"[{number}]", "mark", link=f"#source-{source}")

    @property
    def marked_sources(self) -> tuple[str, ...]:
        """The sources marked so far, in the order of their numbers."""
        return tuple(self._numbers)

    def short(self, source: str) -> str:
        """A work in a word or two: first author or title, and year."""
        entry = self.registry.sources[source]
        year = entry.issued[:4] if entry.issued else "no date"
        if entry.title_short:
            return unbroken(f"{entry.title_short} {year}" if entry.issued else entry.title_short)
        name = self.first_author(source) or entry.title or source
        more = " et al." if len(entry.author) > 2 else ""
        return unbroken(f"{name}{more} {year}")

    def first_author(self, source: str) -> str:
        """The family name of a work's first author, or its name where it has no parts; empty without authors."""
        authors = self.registry.sources[source].author
        if not authors:
            return ""
        first = authors[0]
        return first if isinstance(first, str) else first.family or first.literal or ""

    # -- claims ------------------------------------------------------------------------------------------------------

    def figure(self, claim: str) -> str:
        """A claim's figure in words and digits, with its hedges; as printed where it cannot be read."""
        figure = self.registry.figure(claim)
        if figure is None:
            return f"“{self.registry.claims[claim].figure}”"
        return unbroken(wording.figure(figure))

    def compact(self, claim: str) -> str:
        """The same for large type: a printed range with a dash."""
        figure = self.registry.figure(claim)
        shown = self.figure(claim)
        return shown.replace(" to ", "–") if figure is not None and figure.value is None else shown

    def when(self, claim: str) -> str:
        """The time a claim speaks of, in words; "no date given" where it is unstated."""
        entry = self.registry.claims[claim]
        if entry.when is None or entry.when in ("unstated", "unknown"):
            return "no date given"
        if entry.when == "source":
            return "at the time of the text"
        return dated(entry.when)

    @cached_property
    def implied(self) -> dict[str, Implied]:
        """Implied values by name; the first by its claims where there are several."""
        found: dict[str, Implied] = {}
        for one in implied(self.registry):
            found.setdefault(one.name, one)
        return found

    def finding(self, name: str) -> Finding | None:
        """A finding by id, or by its check and some of its claims (``subset-exceeds-whole/under-16s/under-18s``)."""
        check, _, wanted = name.partition("/")
        for finding in self.report.findings:
            spoken_of = {*finding.claims, *(entry for _, entry in finding.judgement.entries)}
            if finding.id == name or (wanted and finding.check == check and spoken_of.issuperset(wanted.split("/"))):
                return finding
        return None

    def findings_of(self, claim: str) -> tuple[Finding, ...]:
        """Findings of conflict that speak of a claim, most serious first."""
        first = self.registry.first_statement(claim)
        return tuple(one for one in self.report.findings if first in one.claims and one.judgement.outcome == "conflicts")

    def comparisons_of(self, claim: str) -> int:
        """How many comparisons looked at this claim beside another and found no conflict."""
        return self.report.held.get(self.registry.first_statement(claim), 0)

    @property
    def issued(self) -> date | None:
        """The registry's date of issue: the only date that pages print."""
        return date.fromisoformat(self.registry.issued) if self.registry.issued and len(self.registry.issued) == 10 else None


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day(one: date) -> str:
    """A day in words: 23 November 2026."""
    return unbroken(f"{one.day} {MONTHS[one.month - 1]} {one.year}")


def dated(text: str) -> str:
    """An EDTF date in words: ``2004/2015`` is 2004 to 2015."""
    plain = text.rstrip("~?%")
    doubt = "about " if text != plain else ""
    if "/" in plain:
        first, last = plain.split("/", 1)
        if last in ("", ".."):
            return f"{doubt}since {dated(first)}"
        if first in ("", ".."):
            return f"{doubt}until {dated(last)}"
        return f"{doubt}{dated(first)}–{dated(last)}"
    parts = plain.split("-")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        return doubt + day(date(int(parts[0]), int(parts[1]), int(parts[2])))
    if len(parts) == 2 and all(part.isdigit() for part in parts):
        return f"{doubt}{MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return doubt + plain


def unbroken(text: str) -> str:
    """The text with its numbers held together: no line break inside 800 000, before % or before million."""
    words = text.split(" ")
    out = words[0]
    for before, after in zip(words, words[1:], strict=False):
        digit_group = before[-1:].isdigit() and after[:1].isdigit()
        unit = before[-1:].isdigit() and after.strip(".,;:)]") in ("%", "‰", "million", "billion", "trillion")
        out += ("\u00a0" if digit_group or unit else " ") + after
    return out


def ratio(value: Fraction, more: bool) -> str:
    """How many times apart: "more than 10 times"."""
    return unbroken(wording.times(value, more))


def joined(parts: list[Words], by: str = " ") -> Words:
    """Words one after the other with a separator."""
    out: list[Run] = []
    for index, part in enumerate(parts):
        if index:
            out.append(Run(by))
        out.extend(part)      # type: ignore[arg-type]
    return tuple(out)
