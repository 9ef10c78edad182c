"""Bindings: what ``{…}`` in prose prints.

{visitors-2010}                  the claim's figure, with its hedges
{visitors-2010.printed}          the figure exactly as printed, in quotation marks
{visitors-2010.when}             the time it speaks of
{quantity:under-16s}             a quantity's name (ages that define it stand there)
{source:wttc-2017}               a footnote mark
{implied:gdp}                    a value that the registry implies
{finding:ID}                     the sentence of a finding
{finding:ID.ratio}               how many times apart the two figures of a finding are
{finding:ID.arithmetic}          its two sides, as loosely as the print allows
{count:claims}                   claims, statements, documents, works, carried, not-seen, comparisons, not-made,
                                 conflicts, findings
{witnesses:visitors}             works behind all figures of a quantity, or behind a claim; at most how many origins
{date:2018-01-22}                a date
{literal:Article 34|reason}      anything else with digits, and why it is no claim
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from claims import date as dates
from claims.loading.invalid import suggestion
from claims.reasoning.statement import units_of
from report.account import account, sides
from report.box import Run
from report.edition import Edition
from report.spot import Steps
from report.version import runs
from report.voice import Voice
from report.witness import told
from report.wording import dated, unbroken


@dataclass(frozen=True, slots=True)
class Bound:
    """What a binding prints. ``ours``: in our words, so that it may begin with a capital letter."""

    runs: tuple[Run, ...]
    ours: bool = False


# What a binding prints, or a hint when it leads nowhere.
Resolved = Bound | str


def bound(name: str, edition: Edition, path: Steps, offset: int, width: int) -> Bound:
    """What stands for ``{name}``; one that leads nowhere is noted in the edition and prints as [?]."""
    written = " ".join(name.split())
    kind, colon, rest = written.partition(":")
    if not colon:
        found = _claim(written, edition)
    elif edition.design.blind and (kind.strip() in _TELLING or rest.strip() in _TELLING):
        found = "students are to find that out for themselves: move it to an answer, which the key prints"
    elif kind.strip() in _KINDS:
        found = _KINDS[kind.strip()](rest.strip(), edition)
    else:
        known = ", ".join(f"{{{one}:…}}" for one in sorted(_KINDS))
        found = suggestion(kind, _KINDS) or f"known forms: {{claim-id}}, {known}"
    if isinstance(found, Bound):
        return found
    edition.problem(f"{{{written}}} leads nowhere", found, path, offset, width)
    return Bound((Run("[?]", "stop"),))


def _ours(text: str) -> Bound:
    return Bound((Run(text),), ours=True)


def _nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    return suggestion(word, known) or otherwise


def _claim(name: str, edition: Edition) -> Resolved:
    claim, _, part = name.partition(".")
    claims = edition.registry.claims
    if claim not in claims:
        return (
            _nearest(claim, claims, "write the id of a claim, such as {visitors-2010}")
            if claim
            else ("write the id of a claim between the braces")
        )
    edition.bind(claim)
    if part == "":
        said = edition.figure(claim)
        return Bound((Run(said, language=edition.spoken(claim, said)),), ours=True)
    if part == "printed":
        said = edition.tongue.quoted(claims[claim].figure)
        return Bound((Run(said, language=edition.spoken(claim, said)),))
    if part == "when":
        return _ours(edition.when(claim))
    return _nearest(
        part, ("printed", "when"), f"a claim has two parts: {{{claim}.printed}}, {{{claim}.when}}"
    )


def _quantity(name: str, edition: Edition) -> Resolved:
    tree = edition.registry.quantities
    if name not in tree.entries:
        return _nearest(name, tree.entries, "write the id of a quantity")
    return _ours(edition.quantity(name))


def _source(name: str, edition: Edition) -> Resolved:
    if name not in edition.registry.sources:
        return _nearest(name, edition.registry.sources, "write the id of a source")
    return Bound((edition.mark(name),))


def _implied(name: str, edition: Edition) -> Resolved:
    one = edition.implied.get(name)
    if one is None:
        known = ", ".join(edition.implied) or "nothing"
        return _nearest(name, edition.implied, f"the registry implies: {known}")
    edition.bind(*one.claims)
    return _ours(unbroken(Voice(edition).say(one.shown())))


def _finding(name: str, edition: Edition) -> Resolved:
    wanted, _, part = name.rpartition(".") if name.endswith((".ratio", ".arithmetic")) else (name, "", "")
    finding = edition.finding(wanted)
    if finding is None:
        return (
            "`claims check` prints the ids of findings; or name its check and claims: check-name/claim/claim"
        )
    edition.bind(*finding.claims)
    if part == "":
        return Bound(runs(account(finding, edition).sentence), ours=True)
    told = finding.judgement.crowd[:1]  # of many comparisons, that which is told with its numbers
    if told and not set(wanted.split("/")[1:]) <= set(told[0]):
        return f"this finding tells of many comparisons, and has numbers of one: {', '.join(told[0])}"
    if part == "arithmetic":
        said = sides(finding, edition)
        if said:
            return Bound((Run(said),))
        return "this finding has no two sides that are set against each other"
    value = finding.judgement.ratio
    if value is None:
        return "this finding has no ratio"
    return _ours(edition.tongue.times(value, finding.judgement.ratio_open))


_COUNTED = {
    "claims": "figures of the registry",
    "statements": "figures that count once: repetitions and halves of one statement are one",
    "documents": "works that were read",
    "works": "works that are only named",
    "carried": "works known through another one",
    "not-seen": "works that nobody opened, the same as works",
    "comparisons": "comparisons that were made",
    "not-made": "comparisons that could not be made",
    "conflicts": "errors and warnings",
    "findings": "errors, warnings and notes",
}


def _count(name: str, edition: Edition) -> Resolved:
    sources = edition.registry.sources.values()
    unseen = sum(1 for source in sources if not source.seen)
    counts = {
        "claims": len(edition.registry.claims),
        "statements": len(units_of(edition.registry, frozenset(edition.registry.claims))),
        "documents": len(sources) - unseen,
        "works": unseen,
        "carried": sum(1 for source in sources if source.read_through),
        "not-seen": unseen,
        "comparisons": edition.comparisons("holds", "conflicts", "undecided"),
        "not-made": edition.comparisons("could_not_run"),
        "conflicts": len(edition.conflicts),
        "findings": len(edition.report.findings),
    }
    if name not in counts:
        known = "; ".join(f"{one} ({_COUNTED[one]})" for one in counts)
        return _nearest(name, counts, f"what can be counted: {known}")
    return _ours(edition.tongue.spelt(counts[name]))


def _witnesses(name: str, edition: Edition) -> Resolved:
    registry = edition.registry
    if name in registry.claims:
        behind: tuple[str, ...] = (name,)
    elif name in registry.quantities.entries:
        behind = tuple(one for one, claim in registry.claims.items() if claim.quantity == name)
        if not behind:
            return "no claim is of this quantity"
    else:
        return _nearest(
            name, (*registry.quantities.entries, *registry.claims), "write the id of a quantity or a claim"
        )
    return _ours(told(behind, edition, edition.tongue.spelt))


def _date(name: str, edition: Edition) -> Resolved:
    try:
        dates.parse(name)
    except ValueError as problem:
        return str(problem)
    return _ours(dated(name, edition.words))


def _literal(name: str, edition: Edition) -> Resolved:
    text, _, reason = name.partition("|")
    if not text.strip() or not reason.strip():
        return "write the text, a bar, and why it is no claim: {literal:Article 34|an article of the Act}"
    return Bound((Run(unbroken(text.strip())),))


_KINDS: dict[str, Callable[[str, Edition], Resolved]] = {
    "count": _count,
    "date": _date,
    "finding": _finding,
    "implied": _implied,
    "literal": _literal,
    "quantity": _quantity,
    "source": _source,
    "witnesses": _witnesses,
}

_TELLING = frozenset({"finding", "implied", "findings", "conflicts", "comparisons", "not-made"})
"""What says what the checks found, or what the registry implies: nothing of it stands on blind pages."""
