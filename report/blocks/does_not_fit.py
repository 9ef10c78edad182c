"""What does not fit together: each conflict in plain words, its arithmetic, and what would settle it."""

from __future__ import annotations

from claims import wording
from claims.field import Entry, Listed, Text, Whole, described
from claims.finding import Finding
from report.binding import prose
from report.box import Box, Columns, KeepTogether, Paragraph, Run, plain
from report.edition import Edition, unbroken


class Plain(Entry):
    """A finding in words of the sheet's own."""

    finding: Text = described("Id of the finding, or check/claim/claim.", good="3f9c01d2aa", bad="")
    text: Text = described("What it says, numbers bound.", good="{under-16s} and {under-18s} do not fit together if …", bad="")


class Options(Entry):
    """Which findings, and how many at most."""

    most: Whole = described("At most so many findings; the rest is counted.", good=4, bad="all", default=6)
    columns: Whole = described("Columns in which they stand.", good=2, bad="two", default=1)
    plain: Listed[Plain] = described(
        "Findings told in words of the sheet's own.", good=[{"finding": "3f9c01d2aa", "text": "A"}], bad="A", default=()
    )


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """Errors and warnings that nobody accepted, the most serious first; what is left out is counted."""
    findings = [one for one in edition.report.findings if one.level != "note" and not one.accepted and one.check != "accepted"]
    findings.sort(key=lambda one: (-len(one.claims) if one.judgement.ratio else 0, -(one.judgement.ratio or 0), one.check, one.id))
    own: dict[str, tuple[int, Plain]] = {}
    for index, plain in enumerate(options.plain):
        meant = edition.finding(plain.finding)
        if meant is None:
            edition.problem(f"no finding is {plain.finding}", "`claims check` prints the ids of its findings", (*path, "plain", index, "finding"))
        else:
            own[meant.id] = (index, plain)
    shown: list[Box] = []
    for finding in findings[: options.most]:
        shown.append(_told(finding, own.get(finding.id), edition, path))
    left = len(findings) - options.most
    if left > 0:
        shown.append(Paragraph((Run(f"{left} more stand in the registry: claims check {edition.registry.name}."),), "note"))
    if not findings:
        compared = edition.report.total("holds") + edition.report.total("undecided")
        shown.append(Paragraph((Run(f"No conflict found ({compared} comparisons)."),), "body"))
    if options.columns < 2 or len(shown) < 2:
        return tuple(shown)
    at = _balanced([_length(box) for box in shown])
    return (Columns((tuple(shown[:at]), tuple(shown[at:]))),)


def _length(box: Box) -> int:
    """About how long a box is, in letters."""
    if isinstance(box, KeepTogether):
        return sum(_length(child) for child in box.children)
    return len(plain(box.runs)) + 40 if isinstance(box, Paragraph) else 0


def _balanced(lengths: list[int]) -> int:
    """Where to part a list so that both halves are about equally long."""
    return min(range(1, len(lengths)), key=lambda at: (abs(sum(lengths[:at]) - sum(lengths[at:])), at))


def _told(finding: Finding, own: tuple[int, Plain] | None, edition: Edition, path: tuple[str | int, ...]) -> Box:
    judgement = finding.judgement
    lines: list[Box] = []
    if own is not None:
        lines.append(Paragraph(prose(own[1].text, edition, (*path, "plain", own[0], "text")), "small"))
    else:
        marks = [edition.mark(edition.registry.claims[claim].source) for claim in finding.claims]
        marks += [edition.mark(name) for section, name in judgement.entries if section == "sources"]
        lines.append(Paragraph((Run(unbroken(judgement.message), "strong"), Run(" "), *dict.fromkeys(marks)), "small"))
    if own is not None:
        return KeepTogether(tuple(lines))
    settle = dict.fromkeys(premise.name for premise in judgement.premises if premise.status != "printed")
    words = wording.sentence(unbroken(judgement.arithmetic[-1])) + "." if judgement.arithmetic else ""
    if settle:
        words += f" Not stated: {wording.listed(settle)}."
    if words:
        lines.append(Paragraph((Run(words.strip()),), "note"))
    return KeepTogether(tuple(lines))
