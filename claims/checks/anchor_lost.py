"""A figure that is not, or no longer, where the registry says.

Flags: A claim, fact or set-aside figure whose anchor does not lead to its figure in the source's text, and a
text whose hash differs from the registered one.

Why: Whoever checks a number must find it. A lost anchor means that the text was changed, or that the figure
was copied with a slip.

Flagged:
    sources: {report: {title: A report, issued: 2018, language: en, text: {file: report.txt}}}
    claims:
      visitors: {figure: 16 million, says: Visitors., source: report, at: {start: 0, end: 10}}

Accepted:
    sources: {report: {title: A report, issued: 2018, language: en, text: {file: report.txt}}}
    claims:
      visitors: {figure: 15.8 million, says: Visitors., source: report, at: {start: 19, end: 31}}

Undecided: Without the folder of documents (`--documents`) it could not run.

Innocent if: The text was edited on purpose; then run `claims anchor` again.

Method: The figure at its offsets, white space folded, and SHA-256 hashes of the file and of six words each
side.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.document.reading import text_of
from claims.document.text import Text
from claims.finding import Judgement
from claims.registry.anchor import Passage, find, passage
from claims.registry.aside import SetAside
from claims.registry.claim import Claim, Fact
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each anchor, and one for each text whose file is missing or changed."""
    texts: dict[str, Text | None] = {}
    for name in sorted(registry.sources):
        source = registry.sources[name]
        if source.text is None:
            continue
        texts[name] = text_of(source.text.file, setting.documents) if setting.documents else None
        if setting.documents:
            yield _file(registry, name, texts[name])
    for section, entries in (("claims", registry.claims), ("facts", registry.facts)):
        for name in sorted(entries):
            entry = entries[name]
            if entry.at is None or entry.at.start is None or entry.at.end is None:
                continue
            yield _anchor(section, name, entry, texts.get(entry.source))
    for index, aside in enumerate(registry.set_aside):
        if aside.at.start is not None and aside.at.end is not None:
            yield _anchor("set_aside", str(index), aside, texts.get(aside.source))


def _file(registry: Registry, name: str, text: Text | None) -> Judgement:
    stored = registry.sources[name].text
    assert stored is not None
    if text is None:
        message = f"The text {stored.file} of {name} is not in the folder of documents."
        return Judgement(
            "anchor-lost",
            "could_not_run",
            "warning",
            entries=(("sources", name),),
            fields=("text",),
            message=message,
        )
    if stored.sha256 is None or text.sha256 == stored.sha256:
        return Judgement("anchor-lost", "holds")
    return Judgement(
        "anchor-lost",
        "conflicts",
        "warning",
        entries=(("sources", name),),
        fields=("text",),
        message=f"The text {stored.file} of {name} is not the one that was registered: its hash differs.",
        arithmetic=(f"registered {stored.sha256}", f"found      {text.sha256}"),
        innocent_if=("the file was edited on purpose (run `claims anchor` again)",),
    )


def _anchor(section: str, name: str, entry: Claim | Fact | SetAside, text: Text | None) -> Judgement:
    claims = (name,) if section == "claims" else ()
    entries = () if claims else ((section, name),)
    printed = entry.figure
    if text is None or printed is None:
        return Judgement("anchor-lost", "could_not_run", claims=claims)
    assert entry.at is not None
    assert entry.at.start is not None
    assert entry.at.end is not None
    there = passage(text, entry.at.start, entry.at.end)
    shown = entry.source if isinstance(entry, SetAside) else name
    same_words = entry.at.context is None or there.context == entry.at.context
    if there.matches(printed) and same_words:
        return Judgement("anchor-lost", "holds", claims=claims)
    return Judgement(
        "anchor-lost",
        "conflicts",
        "warning",
        claims=claims,
        entries=entries,
        fields=("at",),
        message=(
            f"“{printed}” ({shown}) is not at its place in the text: {_instead(there, printed)}."
            f"{_elsewhere(text, printed, entry)}"
        ),
        innocent_if=("the text was edited on purpose (run `claims anchor` again)",),
    )


def _instead(there: Passage, printed: str) -> str:
    if there.matches(printed):
        return "the figure is there, but the words around it changed"
    return f"line {there.line} has “{there.figure[:60]}” there" if there.figure else "the text ends before it"


def _elsewhere(text: Text, printed: str, entry: Claim | Fact | SetAside) -> str:
    assert entry.at is not None
    found = find(text, printed, near=entry.at.start, context=entry.at.context)
    return f" It stands in line {found[0].line}." if found else ""
