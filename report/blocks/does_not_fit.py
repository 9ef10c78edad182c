"""What does not fit together: each conflict in plain words, its arithmetic, and what would settle it."""

from __future__ import annotations

from dataclasses import dataclass

from claims.finding import Finding
from claims.registry.field import Entry, Listed, Text, Whole, described
from claims.registry.worded import MarkedText
from report.account import account
from report.box import Box, Columns, KeepTogether, Paragraph, Run, plain
from report.edition import Edition
from report.prose import prose
from report.spot import Steps
from report.version import runs


class Plain(Entry):
    """A finding in words of the sheet's own."""

    finding: Text = described("Id of the finding, or check/claim/claim.", good="3f9c01d2aa", bad="")
    text: MarkedText = described(
        "What it says, numbers bound.", good="{under-16s} and {under-18s} do not fit together if …", bad=""
    )


class DoesNotFit(Entry):
    """Which findings, and how many at most."""

    most: Whole = described("At most so many findings; the rest is counted.", good=4, bad="all", default=6)
    columns: Whole = described("Columns in which they stand, one or two.", good=2, bad="two", default=1)
    plain: Listed[Plain] = described(
        "Findings told in words of the sheet's own.",
        good=[{"finding": "3f9c01d2aa", "text": "They do not fit together if both speak of one year."}],
        bad="A",
        default=(),
    )


Options = DoesNotFit
TELLS = True


@dataclass(frozen=True, slots=True)
class _Told:
    """One finding as it is printed, and about how many letters that takes."""

    box: Box
    length: int


def boxes(options: DoesNotFit, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """What was compared; conflicts that nobody accepted, the most certain first unless the sheet tells them in
    its own words; the accepted ones."""
    own = _own_words(options, edition, path)
    pending = [one for one in edition.conflicts if not one.accepted]
    order = list(own)  # what the sheet tells in its own words stands first, as it tells it
    shown = sorted(
        pending[: options.most], key=lambda one: order.index(one.id) if one.id in own else len(own)
    )
    told = [_told(one, own.get(one.id), edition) for one in shown]
    told += [_accepted(one, own.get(one.id), edition) for one in edition.conflicts if one.accepted]
    return (_totals(len(pending) - options.most, bool(told), edition), *_set(told, options.columns))


def _own_words(options: DoesNotFit, edition: Edition, path: Steps) -> dict[str, tuple[str, Steps]]:
    """What the sheet says of single findings, by their ids, with where it says so."""
    found: dict[str, tuple[str, Steps]] = {}
    for index, one in enumerate(options.plain):
        here = (*path, "plain", index)
        meant = edition.finding(one.finding)
        if meant is None:
            hint = "`claims check` prints the ids of its findings; or write check-name/claim/claim"
            edition.problem(f"no finding is {one.finding}", hint, (*here, "finding"))
        else:
            found[meant.id] = one.text, (*here, "text")
    return found


def _told(finding: Finding, own: tuple[str, Steps] | None, edition: Edition) -> _Told:
    if own is not None:
        words = prose(own[0], edition, own[1])
        return _Told(Paragraph(words, "small"), len(plain(words)))
    said = account(finding, edition)
    first = Paragraph(
        (*runs(said.sentence, emphasis="strong"), *_marks(finding, edition)), "small", keep=True
    )
    below = runs(said.arithmetic, said.settle)
    length = len(said.sentence) + len(plain(below))
    if not below:
        return _Told(first, length)
    return _Told(KeepTogether((first, Paragraph(below, "note"))), length)


def _accepted(finding: Finding, own: tuple[str, Steps] | None, edition: Edition) -> _Told:
    """An accepted finding is a caveat: what it says, and why it is accepted."""
    if own is not None:
        said = (*prose(own[0], edition, own[1]), Run(" "))
    else:
        said = (*runs(account(finding, edition).sentence), *_marks(finding, edition), Run(" "))
    words = (*said, Run(edition.accepted(finding), "strong"))
    return _Told(Paragraph(words, "caveat"), len(plain(words)))


def _marks(finding: Finding, edition: Edition) -> tuple[Run, ...]:
    sources = [edition.registry.claims[claim].source for claim in finding.claims]
    sources += [name for section, name in finding.judgement.entries if section == "sources"]
    return tuple(edition.mark(name) for name in dict.fromkeys(sources))


def _totals(left: int, told: bool, edition: Edition) -> Box:
    """How many more there are, and how many comparisons were made at all: none found is not none there."""
    words = edition.words
    made = edition.comparisons("holds", "conflicts", "undecided")
    said = []
    if left > 0:
        said.append(words.more_findings.format(count=left, registry=edition.registry.name))
    outcomes = words.outcomes if edition.conflicts else words.nothing_found
    said.append(outcomes.format(made=made, silent=edition.comparisons("could_not_run")))
    return Paragraph((Run(" ".join(said)),), "note", keep=told or None)


def _set(told: list[_Told], columns: int) -> tuple[Box, ...]:
    """One below the other, or in two columns about equally long."""
    if columns < 2 or len(told) < 2:
        return tuple(one.box for one in told)
    lengths = [one.length for one in told]
    at = min(range(1, len(told)), key=lambda at: (abs(sum(lengths[:at]) - sum(lengths[at:])), at))
    return (Columns((tuple(one.box for one in told[:at]), tuple(one.box for one in told[at:]))),)
