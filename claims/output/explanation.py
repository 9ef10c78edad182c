"""Explanations: the manual of a check; a claim's reading, trail, implications and conflicts; a quantity; a finding."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from textwrap import fill, indent

from click import style

from claims import date as dates
from claims import season, wording
from claims.checking import check as run_checks
from claims.checks import HEADINGS, Manual, all_checks
from claims.citation.authors import shown
from claims.finding import Finding, Report
from claims.implying import implied
from claims.interval import Interval
from claims.output import trail
from claims.output.hypotheses import HEADING, Hypotheses
from claims.output.text import comparisons, full, harmless
from claims.output.trail import LONGEST_TEXT
from claims.phrase import shortened
from claims.reasoning.amount import unit_factor
from claims.reasoning.implied import Implied
from claims.reasoning.premise import Premise, weakest
from claims.registry.registry import Registry

_WIDTH = 96
_MOST_REPAIRS = 8
_MOST_IN_A_REPAIR = 12
_KEPT = "\ue000"  # a sign that nothing prints, in the place of a space that ends no line
_WITHIN_A_NUMBER = re.compile(r"(?<=\d) (?=[\d/×%])|(?<=[\d ][/×]) (?=\d)")
_MOST_RIVALS = 20
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
    if name == "implied" and not values:
        return [
            "This registry implies no value: its figures leave nothing unstated that could be worked out."
        ]
    return found or (["\n".join(line for one in values for line in _implied(one))] if values else [])


def _hypotheses(report: Report, finding: Finding) -> Iterator[str]:
    """Repairs and slips, with the words that say what they are worth."""
    judgement, hypotheses = finding.judgement, Hypotheses(report)
    if judgement.conflict is None or not (judgement.repairs or not judgement.all_repairs):
        return
    yield ""
    yield style(HEADING, bold=True)
    if judgement.repairs:
        yield "   the rest would fit without:"
        yield from (f"      {_few(one)}" for one in judgement.repairs[:_MOST_REPAIRS])
        if len(judgement.repairs) > _MOST_REPAIRS:
            yield f"      … and {len(judgement.repairs) - _MOST_REPAIRS} more ways (in the JSON)"
    if not judgement.all_repairs:
        yield "   not all ways to make the rest fit were found: the search was cut off at its limit"
    yield from _slips(hypotheses, finding)
    alike = hypotheses.not_told_apart(finding)
    if alike:
        yield f"   arithmetic does not tell which of these it would be: {wording.listed(alike)}"
    for claim in judgement.conflict.claims:
        room = hypotheses.room(finding, claim)
        if room is not None:
            shown = _room(report.registry, claim, room)
            yield style(f"      the other figures leave {shown} for {claim}", dim=True)


def _few(claims: tuple[str, ...]) -> str:
    """Claims in a list, of very many the first."""
    more = len(claims) - _MOST_IN_A_REPAIR
    return wording.listed(claims if more <= 1 else (*claims[:_MOST_IN_A_REPAIR], f"{more} more"))


def _slips(hypotheses: Hypotheses, finding: Finding) -> Iterator[str]:
    """The slips that end a finding and make no other, with how many there are of which these are the likeliest."""
    listed = hypotheses.slips(finding)
    shown, found = listed.shown, len(listed.fitting)
    if not shown:
        instead = hypotheses.instead(finding)
        if instead:
            fewer = f"fewer than the {hypotheses.count} now"
            yield f"   or if one figure were a slip, though others would not fit then, {fewer}:"
        for one in instead:
            yield f"      {one.slip.claim}: {one.slip.reads} ({one.slip.name}); {one.left} then"
        return
    total = f"{found}" if listed.complete else f"at least {found}"
    some = f" ({len(shown)} of {total} that fit)" if found > len(shown) else ""
    yield f"   or if one figure were a slip{some}:"
    yield from (f"      {slip.claim}: {slip.reads} ({slip.name})" for slip in shown)


def _room(registry: Registry, name: str, room: Interval) -> str:
    """What others leave for a claim, in the unit that it prints."""
    figure, factor = registry.figure(name), unit_factor(registry, name)
    if figure is None or not factor or (room.low is None and room.high is None):
        return wording.interval(room.outward(4), share=registry.claims[name].share_of is not None)
    return wording.reading(figure, room.scale(1 / factor).outward(4))


def nearest(name: str, registry: Registry | None = None, others: Iterable[str] = ()) -> str:
    """A suggestion for a name that nothing has, as the end of a message; empty when nothing is near.

    ``others`` are names that are known elsewhere.
    """
    known = [*(one.name for one in all_checks()), *sorted(others)]
    if registry is not None:
        known += [*registry.claims, *registry.facts, *registry.quantities.entries, *registry.sources]
    close = difflib.get_close_matches(name, known, n=1)
    return f" Did you mean {close[0]!r}?" if close else ""


def manual(name: str, group: str, at_most: str, pages: Manual) -> Iterator[str]:
    """The manual of a check, line by line."""
    yield style(name, bold=True) + style(f"   group {group}; at most {at_most}", dim=True)
    yield _filled(pages.title, _WIDTH)
    for heading in HEADINGS:
        body = pages.parts[heading]
        yield ""
        yield style(heading, bold=True)
        yield (
            indent(body, "   ")
            if heading in ("Flagged", "Accepted")
            else indent(_filled(body, _WIDTH - 3), "   ")
        )


def _filled(text: str, width: int) -> str:
    """The text in lines, none of which ends within a number or a sum such as 2 / 500."""
    return fill(_WITHIN_A_NUMBER.sub(_KEPT, text), width).replace(_KEPT, " ")


def _claim(registry: Registry, name: str) -> Iterator[str]:
    claim, figure = registry.claims[name], registry.figure(name)
    yield style(name, bold=True) + f"   {registry.place_of('claims', name)}"
    yield fill(shortened(claim.says, LONGEST_TEXT), _WIDTH)
    yield ""
    yield style("Reading", bold=True)
    if figure is None:
        yield f"   “{shortened(claim.figure)}” is not read: {registry.readings[name]}"
    else:
        unit = f" ({figure.unit})" if figure.unit else ""
        hedge = " ".join(figure.hedges).replace("_", " ")
        yield f"   “{figure.surface}” is {wording.figure(figure)}; hedge {hedge}; kind {figure.kind}"
        yield f"   strict {wording.interval(figure.strict)}{unit}, loose {wording.interval(figure.loose)}{unit}"
        yield from (f"   {note}" for note in figure.notes)
    yield ""
    yield style("What it speaks of", bold=True)
    concluded, spoken = set(claim.inferred), list(_spoken(registry, name))
    width = max(len(field) for field, _ in spoken) + 2
    for field, value in spoken:
        yield f"   {field:<{width}} {shortened(value, LONGEST_TEXT)}{'   (inferred)' if field in concluded else ''}"
    yield ""
    yield style("Trail", bold=True)
    yield from trail.of_claim(registry, name)
    yield from _related(registry, name)


def _fact(registry: Registry, name: str) -> Iterator[str]:
    fact = registry.facts[name]
    yield style(name, bold=True) + f"   {registry.place_of('facts', name)}"
    yield fill(shortened(fact.event, LONGEST_TEXT), _WIDTH)
    yield ""
    yield style("What it speaks of", bold=True)
    if fact.figure:
        yield f"   printed    “{shortened(fact.figure)}”"
    for field, value in (("when", fact.when), ("where", fact.where)):
        if value:
            area = _named(registry, value) if field == "where" and value != "unstated" else ""
            yield f"   {field:<10} {value}{area}{'   (inferred)' if field in fact.inferred else ''}"
    yield ""
    yield style("Trail", bold=True)
    yield from trail.of_fact(registry, name)
    yield from _findings_about(registry, "facts", name)


def _named(registry: Registry, code: str) -> str:
    """What a place is called, behind its code; empty for one that has no name."""
    name = registry.place_name(code)
    return f", {name}" if name != code else ""


def _source(registry: Registry, name: str) -> Iterator[str]:
    source = registry.sources[name]
    yield style(name, bold=True) + f"   {registry.place_of('sources', name)}"
    if source.title:
        yield fill(shortened(source.title, LONGEST_TEXT), _WIDTH)
    yield ""
    fields = (
        "authors",
        "type",
        "issued",
        "accessed",
        "publisher",
        "URL",
        "method",
        "placed",
        "supports",
        "note",
    )
    for field in (*fields, "withdrawn", "sought"):
        value = shown(source.author) if field == "authors" else getattr(source, field)
        if value:
            yield f"   {field:<10} {shortened(str(value), LONGEST_TEXT)}"
    yield f"   {'seen':<10} {'read for this registry' if source.seen else 'not seen by us'}"
    if source.read_through:
        yield f"   {'known':<10} only through {trail.work(registry, source.read_through)}"
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


def _season(when: str) -> str:
    """The name of a season behind its number: `2022-23` may have been written for two years in a row."""
    if when in ("unstated", "source", "unknown"):
        return ""
    one = dates.parse(when)
    name = f", {season.name(one.season)} {when[:4]}" if one.season is not None else ""
    return "".join((name, *(f"; {note}" for note in one.notes if name)))


def _spoken(registry: Registry, name: str) -> Iterator[tuple[str, str]]:
    claim = registry.claims[name]
    yield (
        "quantity",
        f"{claim.quantity}, {registry.quantities.title(claim.quantity)}" if claim.quantity else "not given",
    )
    for field in ("share_of", "rate_of"):
        of = getattr(claim, field)
        if of:
            yield field, f"{of}, {registry.quantities.title(of)}"
    where = registry.where(name)
    if claim.since:
        yield "since", claim.since
    yield "when", f"{claim.when}{_season(claim.when)}" if claim.when else "not given"
    yield "where", f"{where}{_named(registry, where)}" if where else claim.where or "not given"
    yield "measure", registry.measure(name) or claim.measure or "not given"
    for field in (
        "noun",
        "per",
        "base",
        "statistic",
        "definition",
        "method",
        "restates",
        "same_statement",
        "after",
    ):
        value = getattr(claim, field)
        if value:
            yield field, value


def _related(registry: Registry, name: str) -> Iterator[str]:
    values = [one for one in implied(registry) if name in one.claims]
    if values:
        yield ""
        yield style("Implied with it, taken as printed", bold=True)
        for one in values:
            yield from (f"   {line}" for line in _implied(one))
    report: Report = run_checks(registry)
    first = registry.first_statement(name)
    findings = [one for one in report.findings if first in one.concerned]
    yield ""
    yield style("Findings", bold=True)
    if not findings:
        yield f"   no conflict found ({comparisons(report)} comparisons in the registry)"
    for finding in findings:
        yield f"   {finding.level}[{finding.check}] {finding.id}: {finding.message}"
        yield from _rivals(registry, finding, first)


def _rivals(registry: Registry, finding: Finding, name: str) -> Iterator[str]:
    """What one figure of a crowd does not fit together with, those furthest apart first."""
    with_it = [
        [one for one in conflict if one != name]
        for conflict in finding.judgement.crowd
        if name in conflict and len(conflict) > 1
    ]
    for others in with_it[:_MOST_RIVALS]:
        yield f"      with {wording.listed(f'{one} (“{shortened(registry.claims[one].figure)}”)' for one in others)}"
    if len(with_it) > _MOST_RIVALS:
        yield f"      … and with {len(with_it) - _MOST_RIVALS} more (in the JSON)"


def _implied(one: Implied) -> Iterator[str]:
    yield f"implied:{one.name} = {one.shown()}; read loosely {one.shown_loose()}"
    yield from (f"   {line}" for line in one.derivation)
    for premise in _by_name(one.premises):
        said = f" — {shortened(premise.detail, LONGEST_TEXT)}" if premise.detail else ""
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
        shown = wording.figure(figure) if figure else shortened(entry.figure)
        yield f"   {claim}: {shown} ({entry.when or 'no date'})"
    if registry.by_quantity.get(name):
        yield f"   behind them: {trail.witnesses(registry, registry.by_quantity[name])}"
    for one in implied(registry):
        if name in (one.quantity, one.share_of):
            yield from (f"   {line}" for line in _implied(one))
