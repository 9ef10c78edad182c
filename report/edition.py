"""An edition: one sheet in one layout, with its registry, what the checks found, the numbering of its sources.

Blocks ask the edition for everything they print. It notes what is unbound or missing instead of stopping, so
that all of it can be reported at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.checks import all_checks, comparing
from claims.finding import LEVELS, Finding, Outcome, Report
from claims.implying import implied
from claims.place import Problem
from claims.reasoning import naming
from claims.reasoning.implied import Implied
from claims.registry.registry import Registry
from report import layouts, lookup, printed, reference
from report.box import Run
from report.fonts import own_fonts
from report.languages import SOURCE
from report.letters.own import OwnFont
from report.sheet import Sheet
from report.spot import Steps
from report.style import Emphasis
from report.tongue import tongue
from report.wording import dated, with_days
from report.words import Words

if TYPE_CHECKING:
    from report.drawing.trace import Trace
    from report.status import Status


@dataclass
class Charted:
    """A chart of the sheet: its data, what it says to those who do not see it, and what was drawn of it."""

    path: Steps
    data: Any
    alt: str
    table: tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
    drawn: Callable[[], list[Trace]]


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
        self.tongue = tongue(sheet.language)
        self.words = words or self.tongue.words
        self.problems: list[Problem] = []
        self.charts: list[Charted] = []
        self.statuses: dict[str, Status] = {}
        self._numbers: dict[str, int] = {}
        self._bound: dict[str, None] = {}
        self._series: dict[str, int] = {}
        self._shorts: dict[str, str] = {}
        for missing in sheet.missing:
            self._note_missing(missing)

    def problem(self, message: str, hint: str, path: Steps, offset: int = 0, width: int = 0) -> None:
        """Note a problem at an option of the sheet, or ``width`` characters of its text from ``offset``."""
        self.problems.append(self.sheet.problem(message, hint, *path, offset=offset, width=width))

    def _note_missing(self, path: Steps) -> None:
        """A text of the sheet that is not there in the language of this edition."""
        named = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
        text, place = self.sheet.at(path)
        line = self.sheet.document.line_text(place.line)
        said = {self.sheet.header.spoken[0]: text} if isinstance(text, str) else {}
        self.problems.append(lookup.missing(named, self.tongue.language, place, line, said))

    @cached_property
    def english(self) -> Edition:
        """The same in English, for what this language has no words for; what it notes is noted nowhere."""
        return Edition(self.sheet.version(SOURCE), self.report, layout=self.layout, documents=self.documents)

    # -- the registry's words --

    def quantity(self, name: str) -> str:
        """The name of a quantity for readers; its id with spaces where there is none."""
        title = self.registry.quantities.entries[name].title
        return lookup.looked_up(title, self, "quantities", name, "title") if title else name.replace("-", " ")

    def says(self, claim: str) -> str:
        """What a claim says, in our words."""
        return lookup.looked_up(self.registry.claims[claim].says, self, "claims", claim, "says")

    def event(self, fact: str) -> str:
        """What happened, in our words."""
        return lookup.looked_up(self.registry.facts[fact].event, self, "facts", fact, "event")

    def place(self, code: str) -> str:
        """A place for readers: the registry's own by its title, one with a code by the name the language has for it."""
        areas = self.registry.areas
        own = self.registry.own_place(code)
        if own is not None:
            return lookup.name_of(self, "places", own) or own
        return self.tongue.place(areas.canonical(code), areas.name(code))

    def kind(self, name: str) -> str | None:
        """One of a kind of the registry's own, for readers; None where the language has no name for it."""
        return lookup.name_of(self, "kinds", name)

    def definition(self, claim: str) -> str:
        """What exactly a claim counts, as it or its quantity says; empty where neither does."""
        entry, tree = self.registry.claims[claim], self.registry.quantities
        if entry.definition is not None:
            return lookup.looked_up(entry.definition, self, "claims", claim, "definition")
        for name in tree.chain(entry.quantity) if entry.quantity else ():
            if (found := tree.entries[name].definition) is not None:
                return lookup.looked_up(found, self, "quantities", name, "definition")
        return ""

    def accepted(self, finding: Finding) -> str:
        """Why a finding is accepted, as a sentence of the page."""
        known = [one.finding for one in self.registry.accepted]
        because = finding.accepted_because
        if finding.id in known:
            because = lookup.looked_up(because, self, "accepted", known.index(finding.id), "because")
        return self.words.accepted.format(because=with_days(because, self.words))

    # -- sources --

    def mark(self, source: str) -> Run:
        """The footnote mark of a source; sources are numbered in the order in which they are first marked."""
        number = self._numbers.setdefault(source, len(self._numbers) + 1)
        return Run(f"[{number}]", "mark", link=f"#source-{source}")

    @property
    def marked_sources(self) -> tuple[str, ...]:
        """The sources marked so far, in the order of their numbers."""
        return tuple(self._numbers)

    def bind(self, *claims: str) -> None:
        """Note claims that a text prints without a mark, as in a headline: their sources are listed too."""
        self._bound.update(dict.fromkeys(claims))

    @property
    def bound_sources(self) -> tuple[str, ...]:
        """The sources of the claims that texts print, in the order in which they first do."""
        return tuple(dict.fromkeys(self.registry.claims[claim].source for claim in self._bound))

    @cached_property
    def fonts(self) -> tuple[OwnFont, ...]:
        """The fonts that the sheet brings along; noted where one cannot be read."""
        return own_fonts(self)

    def short(self, source: str) -> str:
        """A work in a word or two; on blind pages a work that was read is Paper A, Paper B, …"""
        neutral = self.papers.get(source) if self.design.blind else None
        if not neutral and source not in self._shorts:
            self._shorts[source] = reference.short(self.registry.sources[source], self.words)
        return neutral or self._shorts[source]

    def work(self, source: str, form: str = "{work}", emphasis: Emphasis = "regular") -> Run:
        """The same as a run, in the language of the work where it is named by its title; ``form`` holds ``{work}``."""
        entry, said = self.registry.sources[source], self.short(source)
        neutral = self.design.blind and source in self.papers
        own = entry.titled_in if reference.is_called_by_title(entry) and not neutral else ""
        return Run(form.format(work=said), emphasis, language=own)

    def spoken(self, claim: str, said: str) -> str:
        """The language of a claim's figure as it is said: its own where it is quoted as printed, else empty."""
        entry = self.registry.claims[claim]
        figure = self.registry.figure(claim)
        printed_as = (entry.figure, figure.surface if figure else entry.figure)
        quoted = said in map(self.tongue.quoted, printed_as)
        return (entry.language or self.registry.sources[entry.source].language or "") if quoted else ""

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
        if figure is None:
            return self.tongue.quoted(self.registry.claims[claim].figure)
        return printed.shown(figure, self.tongue.language)

    def compact(self, claim: str) -> str:
        """The same for large type: a printed range with a dash."""
        figure = self.registry.figure(claim)
        return self.figure(claim) if figure is None else printed.compact(figure, self.tongue.language)

    def title(self, claim: str) -> str:
        """What a claim's figure is of, after the figure: its quantity's name, with the whole of a share, the base of a
        rate or a mean, and "in" after a change; the printed noun where there is no quantity; empty if nothing says."""
        entry = self.registry.claims[claim]
        part = self.quantity(entry.quantity) if entry.quantity else entry.noun or ""
        figure, words = self.registry.figure(claim), self.words
        if entry.share_of is not None:
            part = words.share.format(part=part, whole=self.quantity(entry.share_of))
        base = naming.base_told(self.registry, claim)
        if base is not None:
            form = words.rate if naming.is_rate(self.registry, claim) else words.mean
            part = form.format(part=part, base=self.quantity(base))
        if part and figure is not None and figure.kind == "change":
            part = words.change.format(part=part)
        return part

    def named(self, claim: str) -> str:
        """A claim as readers know it: its figure and what that is of."""
        figure, title = self.figure(claim), self.title(claim)
        return self.words.named.format(figure=figure, title=title) if title else figure

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

        What the registry's acceptances lack (the check ``accepted``) is for its maker, not for readers; what changed
        on the way from text to text stands with the trail of a figure, and is no conflict between two.
        """
        found = [one for one in self.report.findings if one.level != "note" and one.check not in of_makers()]
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
        """A finding by id, or by its check and some of its claims: ``subset-exceeds-whole/under-16s``.

        Of a finding that tells of many conflicts, claims that are said together must stand in one of these.
        """
        check, _, wanted = name.partition("/")
        together = set(wanted.split("/"))
        for finding in self.report.findings:
            if finding.id == name or (wanted and finding.check == check and _tells_of(finding, together)):
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


def _tells_of(finding: Finding, together: set[str]) -> bool:
    """Whether a finding says that these claims and entries do not fit together."""
    entries = {entry for _, entry in finding.judgement.entries}
    conflicts = finding.judgement.crowd or (finding.claims,)
    return any(together <= entries.union(claims) for claims in conflicts)


@cache
def of_makers() -> frozenset[str]:
    """The checks whose findings are no conflict of figures or dates."""
    of_trails = (one.name for one in all_checks() if one.group in ("Sources", "Hedges and wording"))
    return frozenset({"accepted", *of_trails})


def _rank(finding: Finding) -> tuple[int, int, Fraction, str, str]:
    open_ones = sum(1 for one in finding.judgement.premises if one.status != "printed")
    apart = finding.judgement.ratio or Fraction(0)
    return LEVELS.index(finding.level), open_ones, -apart, finding.check, finding.id


def _letter(position: int) -> str:
    """A, B, …, Z, then AA, AB, … as columns of a sheet of numbers are named."""
    more, last = divmod(position, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)
