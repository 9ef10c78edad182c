"""Explanations: the manual of a check; a claim's reading, trail, implications and conflicts; a quantity; a finding."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from textwrap import fill, indent

from click import style

from claims import wording
from claims.checking import check as run_checks
from claims.checks import HEADINGS, Manual, all_checks
from claims.finding import Finding, Report
from claims.implying import implied
from claims.output.hypotheses import HEADING, Hypotheses
from claims.output.text import full, harmless
from claims.reasoning.implied import Implied
from claims.reasoning.premise import Premise, weakest
from claims.registry.registry import Registry

_WIDTH = 96
_MOST_REPAIRS = 8
_ACCEPTED = (
    "An entry of `accepted:` says that somebody looked at a finding, with `finding`, `because`, `by` and `until`.\n"
    "It is a warning when its last day is over, and when no finding has its id: then the finding is settled, or a\n"
    "figure in it was edited. Look at the finding again, and write a later `until` or remove the entry."
)


def explain(name: str, registry: Registry | None = None) -> str | None:
    """The explanation of a check, or of a claim, fact, quantity, source or finding of a registry; None if unknown."""
    parts = [
        "\n".join(manual(one.name, one.group, one.at_most, one.manual))
        for one in all_checks()
        if one.name == name
    ]
    if name == "accepted":
        parts.append(_ACCEPTED)
    if registry is not None:
        # An id may name a claim, a quantity and a source at once; whoever asks sees all of them.
        entries = (
            (registry.claims, _claim),
            (registry.facts, _fact),
            (registry.quantities.entries, _quantity),
            (registry.sources, _source),
        )
        parts += ["\n".join(shown(registry, name)) for held, shown in entries if name in held]
        parts += [] if parts else _found(registry, name)
    return harmless("\n\n".join(parts)) or None


def _found(registry: Registry, name: str) -> list[str]:
    """A finding by its id, or an implied value by its name (``implied`` for all of them)."""
    report = run_checks(registry)
    found = [
        "\n".join([full(registry, finding), *_hypotheses(report, finding)])
        for finding in report.findings
        if finding.id == name
    ]
    values = [one for one in implied(registry) if name in ("implied", one.name, f"implied:{one.name}")]
    return found or (["\n".join(line for one in values for line in _implied(one))] if values else [])


def _hypotheses(report: Report, finding: Finding) -> Iterator[str]:
    """Repairs and slips, with the words that say what they are worth."""
    judgement, hypotheses = finding.judgement, Hypotheses(report)
    found = hypotheses.of(finding)
    if not judgement.repairs and not found and judgement.all_repairs:
        return
    yield ""
    yield style(HEADING, bold=True)
    if judgement.repairs:
        yield "   the rest would fit without:"
        yield from (f"      {wording.listed(one)}" for one in judgement.repairs[:_MOST_REPAIRS])
        if len(judgement.repairs) > _MOST_REPAIRS:
            yield f"      … and {len(judgement.repairs) - _MOST_REPAIRS} more ways (in the JSON)"
    if not judgement.all_repairs:
        yield "   not all ways to make the rest fit were found: the search was cut off at its limit"
    slips = hypotheses.slips(finding)
    if slips:
        yield "   or if one figure were a slip:"
        yield from (f"      {slip.claim}: {slip.reads} ({slip.name})" for slip in slips)
    alike = hypotheses.not_told_apart(finding)
    if alike:
        yield f"   arithmetic does not tell which of these it would be: {wording.listed(alike)}"
    for one in found[:_MOST_REPAIRS]:
        if one.room is not None:
            share = report.registry.claims[one.claim].share_of is not None
            room = wording.interval(one.room.outward(4), share=share)
            yield style(f"      the others leave {room} for {one.claim}", dim=True)


def nearest(name: str, registry: Registry | None = None, also: Iterable[str] = ()) -> str:
    """A suggestion for a name that nothing has, as the end of a message; empty when nothing is near.

    ``also`` are names that are known elsewhere.
    """
    known = [*(one.name for one in all_checks()), *also]
    if registry is not None:
        known += [*registry.claims, *registry.facts, *registry.quantities.entries, *registry.sources]
    close = difflib.get_close_matches(name, known, n=1)
    return f" Did you mean {close[0]!r}?" if close else ""


def manual(name: str, group: str, at_most: str, pages: Manual) -> Iterator[str]:
    """The manual of a check, line by line."""
    yield style(name, bold=True) + style(f"   group {group}; at most {at_most}", dim=True)
    yield fill(pages.title, _WIDTH)
    for heading in HEADINGS:
        body = pages.parts[heading]
        yield ""
        yield style(heading, bold=True)
        yield (
            indent(body, "   ")
            if heading in ("Flagged", "Accepted")
            else indent(fill(body, _WIDTH - 3), "   ")
        )


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


def _fact(registry: Registry, name: str) -> Iterator[str]:
    fact = registry.facts[name]
    yield style(name, bold=True) + f"   {registry.place_of('facts', name)}"
    yield fill(fact.event, _WIDTH)
    yield ""
    yield style("What it speaks of", bold=True)
    if fact.figure:
        yield f"   printed    “{fact.figure}”"
    for field, value in (("when", fact.when), ("where", fact.where)):
        if value:
            area = f", {registry.areas.name(value)}" if field == "where" and value != "unstated" else ""
            yield f"   {field:<10} {value}{area}{'   (inferred)' if field in fact.inferred else ''}"
    yield ""
    yield style("Trail", bold=True)
    yield from _trail(registry, name)
    if fact.repeats:
        yield f"   repeats {fact.repeats}"
    yield from _findings_about(registry, "facts", name)


def _source(registry: Registry, name: str) -> Iterator[str]:
    source = registry.sources[name]
    yield style(name, bold=True) + f"   {registry.place_of('sources', name)}"
    if source.title:
        yield fill(source.title, _WIDTH)
    yield ""
    for field in ("authors", "type", "issued", "accessed", "publisher", "URL", "method", "note"):
        value = source.authors_shown() if field == "authors" else getattr(source, field)
        if value:
            yield f"   {field:<10} {value}"
    yield f"   {'seen':<10} {'read for this registry' if source.seen else 'not seen by us'}"
    if source.read_through:
        yield f"   {'known':<10} only through {_source_shown(registry, source.read_through)}"
    for title, names in (
        ("Read in it", _read_in(registry, name)),
        ("Cited for", [one for _, one, cited, _ in registry.citations() if cited == name]),
        ("Known only through it", [key for key, one in registry.sources.items() if one.read_through == name]),
    ):
        if names:
            yield ""
            yield style(title, bold=True)
            yield indent(fill(", ".join(sorted(set(names))), _WIDTH - 3, break_on_hyphens=False), "   ")
    yield from _findings_about(registry, "sources", name)


def _read_in(registry: Registry, source: str) -> list[str]:
    claims = [name for name, claim in registry.claims.items() if claim.source == source]
    return claims + [name for name, fact in registry.facts.items() if fact.source == source]


def _findings_about(registry: Registry, section: str, name: str) -> Iterator[str]:
    about = [one for one in run_checks(registry).findings if (section, name) in one.judgement.entries]
    if about:
        yield ""
        yield style("Findings", bold=True)
    for finding in about:
        yield f"   {finding.level}[{finding.check}] {finding.id}: {finding.message}"


def _spoken(registry: Registry, name: str) -> Iterator[tuple[str, str]]:
    claim = registry.claims[name]
    yield (
        "quantity",
        f"{claim.quantity}, {registry.quantities.title(claim.quantity)}" if claim.quantity else "not given",
    )
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
    claim = registry.claims[name] if name in registry.claims else registry.facts[name]
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
    if name not in registry.claims:
        return
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
    for premise in _by_name(one.premises):
        said = f" — {premise.detail}" if premise.detail else ""
        yield style(f"   {premise.status}: {premise.name}{said}", dim=True)


def _by_name(premises: tuple[Premise, ...]) -> Iterator[Premise]:
    """Premises of one name as one: with the weakest status, and the details of those that have it."""
    for name in dict.fromkeys(premise.name for premise in premises):
        same = tuple(premise for premise in premises if premise.name == name)
        status = weakest(same)
        details = dict.fromkeys(one.detail for one in same if one.status == status and one.detail)
        yield Premise(name, status, "; ".join(details))


def _quantity(registry: Registry, name: str) -> Iterator[str]:
    tree = registry.quantities
    yield style(name, bold=True) + f"   {tree.title(name)}"
    yield f"   inside {' ‹ '.join(tree.chain(name)[1:]) or 'nothing'}"
    contained = [one for one in tree.entries if one != name and tree.contains(name, one, registry.areas)]
    if contained:
        yield f"   contains {', '.join(contained)}"
    for claim in registry.by_quantity.get(name, ()):
        figure = registry.figure(claim)
        entry = registry.claims[claim]
        shown = wording.figure(figure) if figure else entry.figure
        yield f"   {claim}: {shown} ({entry.when or 'no date'})"
    for one in implied(registry):
        if name in (one.quantity, one.share_of):
            yield from (f"   {line}" for line in _implied(one))
