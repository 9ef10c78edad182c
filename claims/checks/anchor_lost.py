"""A figure that is not, or no longer, where the registry says.

Flags: A claim, fact or set-aside figure whose anchor does not lead to its figure in the source's text, a claim whose
`quote:` does not hold its figure, and a text whose hash differs from the registered one.

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

Undecided: Without the folder of documents (`--documents`) it could not run, but for quotes.

Innocent if: The text was edited on purpose; then run `claims anchor` again.

Method: The figure at its offsets, white space folded, and SHA-256 hashes of the file and of six words each
side. Where the text has shifted, the place nearest to the old one that has the same figure and the same six
words each side counts as its place; without such a place the anchor is lost, however often the figure stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from claims.checks import Setting
from claims.document.reading import read_text
from claims.document.text import Text
from claims.finding import Judgement, held, not_run
from claims.phrase import excuse, for_maker, named, phrase, row, source_id
from claims.registry.anchor import Passage, folded, passage, whole_words
from claims.registry.aside import SetAside
from claims.registry.claim import Claim, Fact
from claims.registry.occurrence import Occurrences
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "warning"
LONGEST = 60  # characters of what stands there now


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each anchor, and one for each text whose file is missing or changed."""
    places: dict[str, Occurrences] = {}
    for name in sorted(registry.sources):
        source = registry.sources[name]
        if source.text is None:
            continue
        text = read_text(source.text.file, setting.documents) if setting.documents else None
        if text is not None:
            yield _file(registry, name, text)
        if isinstance(text, Text):
            places[name] = Occurrences(text)
    for section, entries in (("claims", registry.claims), ("facts", registry.facts)):
        placed = [
            (name, entry)
            for name, entry in entries.items()
            if (at := entry.at) is not None and at.start is not None and at.end is not None
        ]
        found = [(name, entry) for name, entry in placed if entry.source in places and entry.figure]
        yield from repeat(not_run("anchor-lost"), len(placed) - len(found))
        for name, entry in sorted(found):
            yield _anchor(section, name, entry, places[entry.source])
    for name in registry.claim_ids:
        if registry.claims[name].quote is not None:
            yield _quote(name, registry.claims[name])
    for index, aside in enumerate(registry.set_aside):
        if aside.at.start is not None and aside.at.end is not None:
            yield _anchor("set_aside", str(index), aside, places.get(aside.source))


def _file(registry: Registry, name: str, text: Text | str) -> Judgement:
    stored = registry.sources[name].text
    assert stored is not None
    if not isinstance(text, Text):
        # The reason speaks of files and of what to do with them, which is for the registry's maker alone.
        message = phrase(
            "The text of {source} cannot be read{why}.", source=source_id(name), why=for_maker(f": {text}")
        )
        return Judgement(
            "anchor-lost",
            "could_not_run",
            "warning",
            entries=(("sources", name),),
            fields=("text",),
            message=message,
        )
    if stored.sha256 is None or text.sha256 == stored.sha256:
        return held("anchor-lost")
    return Judgement(
        "anchor-lost",
        "conflicts",
        "warning",
        entries=(("sources", name),),
        fields=("text",),
        message=phrase(
            "The text {file} of {source} is not the one that was registered: its hash differs.",
            file=stored.file,
            source=source_id(name),
        ),
        arithmetic=(
            phrase("registered {hash}", hash=stored.sha256),
            phrase("found      {hash}", hash=text.sha256),
        ),
        innocent_if=(excuse("the file was edited on purpose", "run `claims anchor` again"),),
    )


def _quote(name: str, claim: Claim) -> Judgement:
    """Whether the figure stands in the passage that is quoted for it, but for case and white space."""
    quote = folded(claim.quote or "").casefold()
    if folded(claim.figure).casefold() in quote:
        return held("anchor-lost")
    return Judgement(
        "anchor-lost",
        "conflicts",
        "warning",
        claims=(name,),
        fields=("quote",),
        message=phrase(
            "“{printed}” ({entry}) does not stand in the passage that is quoted for it.",
            printed=claim.figure,
            entry=named("amounts", name),
        ),
        innocent_if=(excuse("the figure was copied with a slip", "correct `figure:` or `quote:`"),),
    )


def _anchor(section: str, name: str, entry: Claim | Fact | SetAside, places: Occurrences | None) -> Judgement:
    claims = (name,) if section == "claims" else ()
    entries = () if claims else ((section, name),)
    printed = entry.figure
    if places is None or printed is None:
        return not_run("anchor-lost")
    assert entry.at is not None
    assert entry.at.start is not None
    assert entry.at.end is not None
    if places.placed(printed, entry.at) is not None:
        return held("anchor-lost")
    text = places.text
    there = passage(text, entry.at.start, entry.at.end)
    if there.figure and not there.matches(printed):
        there = whole_words(text, entry.at.start, entry.at.end)
    shown = (
        source_id(entry.source)
        if isinstance(entry, SetAside)
        else named("amounts" if section == "claims" else section, name)
    )
    return Judgement(
        "anchor-lost",
        "conflicts",
        "warning",
        claims=claims,
        entries=entries,
        fields=("at",),
        message=phrase(
            "“{printed}” ({entry}) is not at its place in the text: {instead}.",
            printed=printed,
            entry=shown,
            instead=_instead(there, printed),
        )
        + _elsewhere(places, printed, entry.at.start),
        arithmetic=(
            phrase("registered “{figure}”", figure=printed),
            phrase(
                "found      “{figure}” ({place} of {file})",
                figure=_cut(there.figure),
                place=there.where,
                file=text.file,
            ),
        ),
        innocent_if=(excuse("the text was edited on purpose", "run `claims anchor` again"),),
    )


def _instead(there: Passage, printed: str) -> str:
    if not there.figure:
        return phrase("nothing stands there now ({place})", place=there.where)
    if there.matches(printed):
        return phrase("the figure is there ({place}), but the words around it changed", place=there.where)
    return phrase("{place} has “{figure}” there", place=there.where, figure=_cut(there.figure))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _elsewhere(places: Occurrences, printed: str, start: int) -> str:
    there = places.nearest(printed, start)
    if there is None:
        return ""
    every = places.of(printed)
    if there.start == start:
        if len(every) == 1:
            return ""
        there = min((one for one in every if one is not there), key=lambda one: abs(one.start - start))
        return _shown(there, len(every) - 2)
    return _shown(there, len(every) - 1)


def _shown(there: Passage, others: int) -> str:
    if not others:
        return row(" ", phrase("The same figure stands among other words: {place}.", place=there.where))
    said = "The same figure stands among other words: {place} and {count} more."
    return row(" ", phrase(said, place=there.where, count=others))
