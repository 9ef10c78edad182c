"""Explanations: the manual of a check; a claim's reading, trail, implications and conflicts; a quantity; a finding."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from textwrap import fill, indent

from click import style

from claims import wording
from claims.checking import check as run_checks
from claims.checks import HEADINGS, Check, all_checks
from claims.finding import Report
from claims.implied import Implied, implied
from claims.output.text import full
from claims.registry import Registry

_WIDTH = 96


def explain(name: str, registry: Registry | None = None) -> str | None:
    """The explanation of a check, or of a claim, fact, quantity, source or finding of a registry; None if unknown."""
    found = next((one for one in all_checks() if one.name == name), None)
    if found is not None:
        return "\n".join(_manual(found))
    if registry is None:
        return None
    if name in registry.claims:
        return "\n".join(_claim(registry, name))
    if name in registry.quantities.entries:
        return "\n".join(_quantity(registry, name))
    report = run_checks(registry)
    findings = [finding for finding in report.findings if finding.id == name]
    if findings:
        return "\n\n".join(full(registry, finding) for finding in findings)
    values = [one for one in implied(registry) if name in (one.name, f"implied:{one.name}")]
    return "\n".join(line for one in values for line in _implied(one)) or None


def nearest(name: str, registry: Registry | None = None) -> str:
    """A suggestion for a name that nothing has, as the end of a message; empty when nothing is near."""
    known = [one.name for one in all_checks()]
    if registry is not None:
        known += [*registry.claims, *registry.quantities.entries]
    close = difflib.get_close_matches(name, known, n=1)
    return f" Did you mean {close[0]!r}?" if close else ""


def _manual(one: Check) -> Iterator[str]:
    yield style(one.name, bold=True) + style(f"   group {one.group}; at most {one.at_most}", dim=True)
    yield fill(one.manual.title, _WIDTH)
    for heading in HEADINGS:
        body = one.manual.parts[heading]
        yield ""
        yield style(heading, bold=True)
        yield indent(body, "   ") if heading in ("Flagged", "Accepted") else indent(fill(body, _WIDTH - 3), "   ")


def _claim(registry: Registry, name: str) -> Iterator[str]:
    claim, figure = registry.claims[name], registry.figure(name)
    yield style(name, bold=True) + f"   {registry.place_of('claims', name)}"
    yield fill(claim.says, _WIDTH)
    yield ""
    yield style("Reading", bold=True)
    if figure is None:
        yield f"   “{claim.figure}” is not read: {registry.readings[name]}"
    else:
        unit = f" ({figure.unit})" if figure.unit else ""
        yield f"   “{figure.surface}” is {wording.figure(figure)}; hedge {' '.join(figure.hedges)}; kind {figure.kind}"
        yield f"   strict {wording.interval(figure.strict)}{unit}, loose {wording.interval(figure.loose)}{unit}"
        yield from (f"   {note}" for note in figure.notes)
    yield ""
    yield style("What it speaks of", bold=True)
    concluded = set(claim.inferred)
    for field, value in _spoken(registry, name):
        yield f"   {field:<10} {value}{'   (inferred)' if field in concluded else ''}"
    yield ""
    yield style("Trail", bold=True)
    yield from _trail(registry, name)
    yield from _related(registry, name)


def _spoken(registry: Registry, name: str) -> Iterator[tuple[str, str]]:
    claim = registry.claims[name]
    yield "quantity", f"{claim.quantity}, {registry.quantities.title(claim.quantity)}" if claim.quantity else "not given"
    if claim.share_of:
        yield "share_of", f"{claim.share_of}, {registry.quantities.title(claim.share_of)}"
    where = registry.where(name)
    yield "when", claim.when or "not given"
    yield "where", f"{where}, {registry.areas.name(where)}" if where else claim.where or "not given"
    yield "measure", registry.measure(name) or claim.measure or "not given"
    for field in ("noun", "per", "definition", "method"):
        value = getattr(claim, field)
        if value:
            yield field, value


def _trail(registry: Registry, name: str) -> Iterator[str]:
    """Read in, citing what, through which carrier."""
    claim = registry.claims[name]
    source = registry.sources[claim.source]
    line = f", line {claim.at.line}" if claim.at is not None and claim.at.line is not None else ""
    yield f"   read in {_source_shown(registry, claim.source)}{line}{'' if source.seen else ' (not seen by us)'}"
    if claim.citing in (None, "unknown"):
        yield "   whom the text cites is not registered"
    elif claim.citing == "none":
        yield "   the text cites nobody for it"
    for citation in claim.citing if isinstance(claim.citing, tuple) else ():
        cited = registry.sources[citation.source]
        state = "seen" if cited.seen else "not seen by us"
        yield f"   → {_source_shown(registry, citation.source)} ({citation.reach}; {state})"
        if cited.read_through is not None:
            yield f"     known only through {_source_shown(registry, cited.read_through)}"
    first = registry.first_statement(name)
    if first != name:
        yield f"   repeats {first}"
    for other in registry.repetitions.get(name, ()):
        yield f"   repeated by {other}, {registry.place_of('claims', other)}"


def _source_shown(registry: Registry, name: str) -> str:
    source = registry.sources[name]
    words = [part for part in (source.authors_shown(), source.issued, source.title) if part]
    return f"{name} ({'; '.join(words)})" if words else name


def _related(registry: Registry, name: str) -> Iterator[str]:
    values = [one for one in implied(registry) if name in one.claims]
    if values:
        yield ""
        yield style("Implied with it, taken as printed", bold=True)
        for one in values:
            yield from (f"   {line}" for line in _implied(one))
    report: Report = run_checks(registry)
    findings = [one for one in report.findings if registry.first_statement(name) in one.claims]
    yield ""
    yield style("Findings", bold=True)
    if not findings:
        compared = sum(report.total(outcome) for outcome in ("holds", "conflicts", "undecided"))
        yield f"   no conflict found ({compared} comparisons in the registry)"
    for finding in findings:
        yield f"   {finding.level}[{finding.check}] {finding.id}: {finding.message}"


def _implied(one: Implied) -> Iterator[str]:
    yield f"implied:{one.name} = {one.shown()}; read loosely {one.shown_loose()}"
    yield from (f"   {line}" for line in one.derivation)
    for premise in one.premises:
        yield style(f"   {premise.status}: {premise.name}{' — ' + premise.detail if premise.detail else ''}", dim=True)


def _quantity(registry: Registry, name: str) -> Iterator[str]:
    tree = registry.quantities
    yield style(name, bold=True) + f"   {tree.title(name)}"
    yield f"   inside {' ‹ '.join(tree.chain(name)[1:]) or 'nothing'}"
    contained = [one for one in tree.entries if one != name and tree.contains(name, one, registry.areas)]
    if contained:
        yield f"   contains {', '.join(contained)}"
    for claim in registry.by_quantity.get(name, ()):
        figure = registry.figure(claim)
        yield f"   {claim}: {wording.figure(figure) if figure else registry.claims[claim].figure} ({registry.claims[claim].when or 'no date'})"
    for one in implied(registry):
        if name in (one.quantity, one.share_of):
            yield from (f"   {line}" for line in _implied(one))
