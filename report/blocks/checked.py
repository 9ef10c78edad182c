"""The date of the registry, and what its checks found: how many comparisons, how many that do not fit."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import Truth, described
from report.box import Box, Mark, Paragraph, Run
from report.edition import Edition
from report.spot import Steps
from report.wording import day

Options = Annotated[Truth, described("Whether the line stands here.", good=True, bad="maybe")]
TELLS = True


def boxes(options: bool, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One small line."""
    if not options:
        return ()
    words, issued = edition.words, edition.issued
    when = words.checked.format(date=day(issued, words)) if issued else words.not_issued
    made = edition.comparisons("holds", "conflicts", "undecided")
    pending = sum(1 for one in edition.conflicts if not one.accepted)
    accepted = len(edition.conflicts) - pending
    outcome = words.checked_accepted if accepted else words.checked_outcome
    said = outcome.format(
        made=made, conflicts=pending, accepted=accepted, silent=edition.comparisons("could_not_run")
    )
    label = Run(f"\u00a0{words.labelled.format(label=when)}", "strong")
    return (Paragraph((Mark("square", "accent"), label, Run(said)), "note"),)
