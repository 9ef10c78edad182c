"""A report as text for a terminal: each conflict with both places, the notes as lists, the totals of all outcomes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from textwrap import wrap

from click import style

from claims import wording
from claims.checks import comparing
from claims.finding import LEVELS, OUTCOMES, Finding, Outcome, Report
from claims.loading.invalid import safe
from claims.output.trail import LONGEST_TEXT
from claims.phrase import shortened
from claims.place import MOST_SHOWN, Place, around, underlined
from claims.reasoning.premise import merged
from claims.registry.registry import Registry

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_OURS = re.compile("(\n|\x1b\\[(?:[012]|3[0-7])m)")
_LONGEST_LINE = 110
# Figures that are named at the end as those in most findings, and in how many at least the first of them stands.
MOST_IN_MOST = 3
MOST_TOGETHER = 3
# Places, declarations and notes of one check that are listed; the JSON has all.
MOST_PLACES = 6
MOST_DECLARED = 6
MOST_NOTES = 25
_WORDS = {
    "holds": "holds",
    "conflicts": "flagged",  # also what is missing or a matter of style, which contradicts nothing
    "undecided": "undecided",
    "could_not_run": "could not run",
}


def rendered(report: Report) -> str:
    """The whole report as text, with terminal colours (the caller strips them where they are not wanted)."""
    parts = []
    told = [finding for finding in report.findings if finding.level != "note" and not finding.accepted]
    for finding in sorted(told, key=_simplest_first):
        parts.append("\n".join(_full(report.registry, finding)))
    notes = [finding for finding in report.findings if finding.level == "note" and not finding.accepted]
    if notes:
        parts.append("\n".join(_notes(notes)))
    accepted = [finding for finding in report.findings if finding.accepted]
    if accepted:
        parts.append("\n".join(_accepted(accepted)))
    parts.append("\n".join([*_totals(report), *_in_most(told)]))
    return harmless("\n\n".join(parts)) + "\n"


def _simplest_first(finding: Finding) -> tuple[int, int, int]:
    """The most serious first, and of these the simplest: few claims, then few steps."""
    return LEVELS.index(finding.level), len(set(finding.claims)), len(finding.judgement.arithmetic)


def _in_most(findings: list[Finding]) -> Iterator[str]:
    """The figures that stand in most errors and warnings between several figures, where some stand in more than
    others: where to look first, not what is wrong."""
    every = (set(claims) for one in findings for claims in one.judgement.crowd or (one.claims,))
    between = [claims for claims in every if len(claims) > 1]
    counted = Counter(claim for claims in between for claim in claims)
    most = max(counted.values(), default=0)
    if most < MOST_TOGETHER or min(counted.values()) == most:
        return
    names = sorted(counted, key=lambda claim: (-counted[claim], claim))[:MOST_IN_MOST]
    standing = [f"{name} ({counted[name]})" for name in names if counted[name] * 2 > len(between)]
    if standing:
        verb = "stands" if len(standing) == 1 else "stand"
        yield f"{verb} in most of these {len(between)} conflicts: {', '.join(standing)}"


def harmless(text: str) -> str:
    """The text without what a terminal would obey: our own colours and line ends stay, all else is escaped.

    A registry may come from anywhere, and YAML lets a title hold ``"\\e"``.
    """
    pieces = _OURS.split(text)
    return "".join(piece if index % 2 else safe(piece) for index, piece in enumerate(pieces))


def full(registry: Registry, finding: Finding) -> str:
    """One finding with its places, arithmetic, premises and what would make it innocent."""
    return "\n".join(_full(registry, finding))


def _full(registry: Registry, finding: Finding) -> Iterator[str]:
    judgement = finding.judgement
    colour = _COLOURS[finding.level]
    yield style(f"{finding.level}[{finding.check}]", fg=colour, bold=True) + style(
        f" {judgement.message}", bold=True
    )
    yield from _places(registry, finding.places, colour)
    if judgement.arithmetic:
        yield from (f"      {line}" for line in judgement.arithmetic)
    declared = finding.declarations(registry)
    if declared:
        said = "; ".join(
            f"{_ENTRY.get(section, section)} {shortened(name)} ({at})"
            for section, name, at in declared[:MOST_DECLARED]
        )
        said += f" and {len(declared) - MOST_DECLARED} more" if len(declared) > MOST_DECLARED else ""
        yield style(f"   declared by: {said}", dim=True)
    open_ones = merged(premise for premise in judgement.premises if premise.status != "printed")
    if open_ones:
        yield style("   only if:", bold=True)
        for premise in open_ones:
            said = f" — {shortened(premise.detail, LONGEST_TEXT)}" if premise.detail else ""
            yield f"      {premise.name} ({premise.status}){said}"
            if premise.settle:
                yield style(f"         to settle it: {premise.settle}", dim=True)
    if judgement.innocent_if:
        yield style("   innocent if:", bold=True)
        yield from (f"      {one}" for one in judgement.innocent_if)
    yield style(f"   finding {finding.id}; more: claims explain {finding.check}", dim=True)


_ENTRY = {"quantities": "quantity", "relations": "relation", "claims": "share"}


def _places(registry: Registry, places: tuple[Place, ...], colour: str) -> Iterator[str]:
    shown_ones = places[:MOST_PLACES]
    gutter = max((len(str(place.line)) for place in shown_ones), default=1)
    for place in shown_ones:
        shown = registry.line_text(place)
        yield style(f"{' ' * gutter}--> ", fg="blue") + str(place)
        if not shown:
            continue
        start = len(shown) - len(shown.lstrip())
        column = place.column - start
        line, column = around(shown[start:], column)
        text, room, width = underlined(line, column, min(place.width, MOST_SHOWN))
        yield style(f"{place.line:>{gutter}} | ", fg="blue") + text
        if 0 < column <= len(text):
            yield (
                style(f"{' ' * gutter} | ", fg="blue") + " " * room + style("^" * width, fg=colour, bold=True)
            )
    if len(places) > MOST_PLACES:
        yield style(f"{' ' * gutter} … and {len(places) - MOST_PLACES} more places (in the JSON)", dim=True)


def _notes(notes: list[Finding]) -> Iterator[str]:
    """Notes by check, one line each."""
    checks = sorted({finding.check for finding in notes})
    for index, check in enumerate(checks):
        of_check = [finding for finding in notes if finding.check == check]
        if index:
            yield ""
        yield style(f"note[{check}]", fg=_COLOURS["note"], bold=True) + f" ×{len(of_check)}"
        for finding in of_check[:MOST_NOTES]:
            place = finding.places[0] if finding.places else None
            yield f"   {finding.message}" + style(f"  {place}" if place else "", dim=True)
        if len(of_check) > MOST_NOTES:
            yield style(f"   … and {len(of_check) - MOST_NOTES} more (in the JSON)", dim=True)


def _accepted(findings: list[Finding]) -> Iterator[str]:
    yield style("accepted", bold=True)
    for finding in findings:
        yield f"   {finding.id} {finding.check}: {finding.accepted_because}"


def _totals(report: Report) -> Iterator[str]:
    """The four outcomes of every check that looked at anything, and the totals."""
    looked = {name: counted for name, counted in sorted(report.counts.items()) if any(counted.values())}
    width = max([len(name) for name in looked] + [5])
    yield style(
        f"{'check':<{width}}" + "".join(f"  {_WORDS[outcome]:>13}" for outcome in OUTCOMES), bold=True
    )
    for name, counted in looked.items():
        yield f"{name:<{width}}" + "".join(f"  {counted[outcome] or '·':>13}" for outcome in OUTCOMES)
    yield f"{'all':<{width}}" + "".join(f"  {report.total(outcome):>13}" for outcome in OUTCOMES)
    silent = len(report.counts) - len(looked)
    if silent:
        yield style(f"{silent} checks found nothing to look at", dim=True)
    missing = {name: counted["could_not_run"] for name, counted in looked.items() if counted["could_not_run"]}
    if missing:
        names = ", ".join(f"{name} ({count})" for name, count in missing.items())
        why = "needs a document, a date, a base or fewer combinations; claims explain CHECK says what"
        yield from wrap(
            f"could not run: {names}: {why}", _LONGEST_LINE, subsequent_indent="   ", break_on_hyphens=False
        )
    yield ""
    compared, silent = comparisons(report), comparisons(report, "could_not_run")
    yield style(
        f"{counted_levels(report)}; {compared} comparison{'s' if compared != 1 else ''} of figures or dates, "
        f"{silent} more could not be made",
        bold=True,
    )


def counted_levels(report: Report) -> str:
    """How many findings of each level there are, and how many are accepted."""
    counted = Counter(one.level for one in report.findings if not one.accepted)
    said = [f"{counted[level]} {level}{'s' if counted[level] != 1 else ''}" for level in LEVELS]
    accepted = sum(1 for one in report.findings if one.accepted)
    claims = len(report.registry.claims)
    return (
        f"{report.registry.name}: {wording.listed(said)} among {claims} claim{'s' if claims != 1 else ''}"
        + (f"; {accepted} accepted" if accepted else "")
    )


_MADE: tuple[Outcome, ...] = ("holds", "conflicts", "undecided")


def comparisons(report: Report, *outcomes: Outcome) -> int:
    """How many comparisons of figures or dates came out one way or another, or so.

    The checks that look at one figure or text alone are left out here and on sheets; the table of all outcomes
    counts them too.
    """
    counted = [report.counts[name] for name in comparing() if name in report.counts]
    return sum(one[outcome] for one in counted for outcome in outcomes or _MADE)
