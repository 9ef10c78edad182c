"""An edition: one sheet in one layout, with its registry, what the checks found, the numbering of its sources.

Blocks ask the edition for everything they print. It notes what is unbound or missing instead of stopping, so
that all of it can be reported at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.checks import comparing
from claims.finding import LEVELS, Finding, Outcome, Report
from claims.implying import implied
from claims.place import Problem
from claims.reasoning import naming
from claims.reasoning.implied import Implied
from claims.registry.registry import Registry
from report import layouts, printed, reference
from report.box import Run
from report.sheet import Sheet
from report.spot import Steps
from report.wording import dated
from report.words import ENGLISH, PAGE_WORDS, Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from report.status import Status


@dataclass
class Charted:
    """A chart of the sheet: its data, what it says to those who do not see it, and what was drawn of it."""

    path: Steps
    data: Any
    alt: str
    table: tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
    drawn: Callable[[], list[Figure]]


class Edition:
    """One sheet in the making. ``problems`` collects unbound numbers and missing pieces, in the order met;
    ``charts`` what is drawn; ``statuses`` what is said of figures, for the key to the marks.

    ``layout`` is the sheet's own unless it is printed in one that goes along with that; ``documents`` is the
    folder of the documents that were read, if it is known.
    """

    def __init__(
        self,
        sheet: Sheet,
        report: Report,
        words: Words | None = None,
        *,
        layout: str = "",
        documents: Path | None = None,
    ) -> None:
        self.sheet = sheet
        self.documents = documents
        self.layout = layout or sheet.header.layout
        design = layouts.design(self.layout)
        self.design = design.large if sheet.header.large_print else design
        self.report = report
        self.registry: Registry = report.registry
        self.words = words or PAGE_WORDS.get(sheet.header.language, ENGLISH)
        self.problems: list[Problem] = []
        self.charts: list[Charted] = []
        self.statuses: dict[str, Status] = {}
        self._numbers: dict[str, int] = {}
        self._series: dict[str, int] = {}

    def problem(self, message: str, hint: str, path: Steps, offset: int = 0, width: int = 0) -> None:
        """Note a problem at an option of the sheet, or ``width`` characters of its text from ``offset``."""
        self.problems.append(self.sheet.problem(message, hint, *path, offset=offset, width=width))

    # -- sources --

    def mark(self, source: str) -> Run:
        """The footnote mark of a source; sources are numbered in the order in which they are first marked."""
        number = self._numbers.setdefault(source, len(self._numbers) + 1)
        return Run(f"[{number}]", "mark", link=f"#source-{source}")

    @property
    def marked_sources(self) -> tuple[str, ...]:
        """The sources marked so far, in the order of their numbers."""
        return tuple(self._numbers)

    def short(self, source: str) -> str:
        """A work in a word or two; on blind pages a work that was read is Paper A, Paper B, …"""
        neutral = self.papers.get(source) if self.design.blind else None
        return neutral or reference.short(self.registry.sources[source], self.words)

    @cached_property
    def papers(self) -> dict[str, str]:
        """The neutral names of the works that were read, in the order of the registry: Paper A, Paper B, …"""
        read = [name for name, source in self.registry.sources.items() if source.seen]
        return {name: self.words.paper.format(letter=_letter(at)) for at, name in enumerate(read)}

    def numbered(self, series: str) -> int:
        """The next number of a series, from 1: of the tasks of a worksheet."""
        self._series[series] = self._series.get(series, 0) + 1
        return self._series[series]

    def note_status(self, status: Status) -> Status:
        """A status as it is shown beside a figure: the key will explain it."""
        self.statuses.setdefault(status.name, status)
        return status

    # -- claims --

    def figure(self, claim: str) -> str:
        """A claim's figure in words and digits, with its hedges; as printed where it cannot be read."""
        figure = self.registry.figure(claim)
        return f"“{self.registry.claims[claim].figure}”" if figure is None else printed.shown(figure)

    def compact(self, claim: str) -> str:
        """The same for large type: a printed range with a dash."""
        figure = self.registry.figure(claim)
        return self.figure(claim) if figure is None else printed.compact(figure)

    def title(self, claim: str) -> str:
        """What a claim's figure is of, after the figure: its quantity's name, with the whole of a share, the base of a
        rate or a mean, and "in" after a change; the printed noun where there is no quantity; empty if nothing says."""
        entry, tree = self.registry.claims[claim], self.registry.quantities
        part = tree.title(entry.quantity) if entry.quantity else entry.noun or ""
        figure, words = self.registry.figure(claim), self.words
        if entry.share_of is not None:
            part = words.share.format(part=part, whole=tree.title(entry.share_of))
        base = naming.base_told(self.registry, claim)
        if base is not None:
            form = words.rate if naming.is_rate(self.registry, claim) else words.mean
            part = form.format(part=part, base=tree.title(base))
        if part and figure is not None and figure.kind == "change":
            part = words.change.format(part=part)
        return part

    def when(self, claim: str) -> str:
        """The time a claim speaks of, in words."""
        entry = self.registry.claims[claim]
        if entry.when is None or entry.when in ("unstated", "unknown"):
            return self.words.no_date
        return self.words.time_of_text if entry.when == "source" else dated(entry.when, self.words)

    @cached_property
    def implied(self) -> dict[str, Implied]:
        """Implied values by name; the first by its claims where there are several."""
        found: dict[str, Implied] = {}
        for one in implied(self.registry):
            found.setdefault(one.name, one)
        return found

    # -- findings --

    @cached_property
    def conflicts(self) -> tuple[Finding, ...]:
        """Conflicts above a note, accepted ones too: by level, certainty, how far apart, check and id.

        The fewer premises nobody printed, the more certain.

        What the registry's acceptances lack (the check ``accepted``) is for its maker, not for readers.
        """
        found = [one for one in self.report.findings if one.level != "note" and one.check != "accepted"]
        return tuple(sorted(found, key=_rank))

    @cached_property
    def _conflicts_by_claim(self) -> dict[str, list[Finding]]:
        found: dict[str, list[Finding]] = {}
        for finding in self.conflicts:
            for claim in finding.concerned:
                found.setdefault(claim, []).append(finding)
        return found

    def conflicts_of(self, claim: str) -> tuple[Finding, ...]:
        """The conflicts that speak of a claim, or of the one it repeats, most serious first."""
        return tuple(self._conflicts_by_claim.get(self.registry.first_statement(claim), ()))

    def finding(self, name: str) -> Finding | None:
        """A finding by id, or by its check and some of its claims: ``subset-exceeds-whole/under-16s``."""
        check, _, wanted = name.partition("/")
        for finding in self.report.findings:
            spoken_of = {*finding.claims, *(entry for _, entry in finding.judgement.entries)}
            if finding.id == name or (
                wanted and finding.check == check and spoken_of.issuperset(wanted.split("/"))
            ):
                return finding
        return None

    def comparisons_of(self, claim: str) -> int:
        """How many comparisons looked at this claim beside another and found no conflict."""
        return self.report.held.get(self.registry.first_statement(claim), 0)

    def comparisons(self, *outcomes: Outcome) -> int:
        """How many comparisons of figures or dates came out so: those of checks that can find a conflict."""
        counts = self.report.counts
        return sum(counts[name][outcome] for name in comparing() if name in counts for outcome in outcomes)

    @property
    def issued(self) -> date | None:
        """The registry's day of issue: the only date that pages print of their own."""
        text = self.registry.issued
        return date.fromisoformat(text) if text and len(text) == 10 else None


def _rank(finding: Finding) -> tuple[int, int, Fraction, str, str]:
    open_ones = sum(1 for one in finding.judgement.premises if one.status != "printed")
    apart = finding.judgement.ratio or Fraction(0)
    return LEVELS.index(finding.level), open_ones, -apart, finding.check, finding.id


def _letter(position: int) -> str:
    """A, B, …, Z, then AA, AB, … as columns of a sheet of numbers are named."""
    more, last = divmod(position, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)
