"""Write the anchors of a registry: find each figure in its source's text and record where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from claims.document import edit
from claims.document.reading import read_text
from claims.document.text import Text
from claims.document.yaml import Document, Sequence
from claims.document.yaml_writing import Value
from claims.loading.load import load
from claims.registry.anchor import Passage
from claims.registry.claim import Anchor
from claims.registry.occurrence import Occurrences
from claims.registry.registry import Registry

# A figure such as 2 stands in a long text some thousand times; so many of its places are listed.
MOST_LISTED = 12

Change = tuple[tuple[str | int, ...], str, Value]


@dataclass(frozen=True)
class Outcome:
    """What was done, a line each; ``open`` says how many figures still have no place."""

    lines: tuple[str, ...]
    open: int


def anchor(path: Path, folder: Path) -> Outcome:
    """Anchor every claim, fact and set-aside figure of the registry at ``path`` whose source has a text in ``folder``.

    A figure that stands once is anchored; one that stands several times needs a hint (`at: {line: 37}`), and its
    lines are listed. Anchors that still hold are left alone. The hash of each text is written too, but for one in which
    a figure lost its place: until that is settled the check goes on to say that the text was changed. Files keep their
    comments and layout, and are replaced atomically: all of them or none. Raises Unusable for a registry that
    cannot be loaded or written.
    """
    registry = load(path)
    lines: list[str] = []
    pending = written_places = 0
    changes: dict[str, list[Change]] = {}
    for source, text in _texts(registry, folder).items():
        if isinstance(text, str):
            lines.append(f"{source}: {text}")
            pending += sum(1 for *_, at in _figures(registry, source) if at is None or at.start is None)
            continue
        places = Occurrences(text)
        first, lost = len(lines), False
        for section, name, printed, at in _figures(registry, source):
            found = _placed(places, printed, at)
            if isinstance(found, str):
                pending += 1
                lost = lost or (at is not None and at.start is not None)
                lines.append(f"{registry.place_of(section, name)}: {found}")
            elif found is not None:
                written: Value = dict(found.anchor)
                changes.setdefault(_file(registry, section, name), []).append(
                    (_path(registry, section, name), "at", written)
                )
                written_places += 1
                lines.append(
                    f"{registry.place_of(section, name)}: “{printed}” is at {found.where} of {text.file}"
                )
        stored = registry.sources[source].text
        if stored is not None and stored.sha256 != text.sha256:
            here = registry.place_of("sources", source)
            if lost and stored.sha256 is not None:
                lines.append(
                    f"{here}: the hash of {text.file} stays as it was until these figures are settled"
                )
                continue
            changes.setdefault(_file(registry, "sources", source), []).append(
                (("sources", source), "text", {"file": stored.file, "sha256": text.sha256})
            )
            lines.insert(first, f"{here}: the hash of {text.file} is written")
    edit.save([_edited(registry, file, changes[file]) for file in sorted(changes)])
    lines.append(f"{written_places} place{'' if written_places == 1 else 's'} written, {pending} open")
    return Outcome(tuple(lines), pending)


def _texts(registry: Registry, folder: Path) -> dict[str, Text | str]:
    sources = sorted(registry.sources.items())
    return {name: read_text(source.text.file, folder) for name, source in sources if source.text is not None}


def _figures(registry: Registry, source: str) -> list[tuple[str, str | int, str, Anchor | None]]:
    claims: list[tuple[str, str | int, str, Anchor | None]] = [
        ("claims", name, claim.figure, claim.at)
        for name, claim in registry.claims.items()
        if claim.source == source
    ]
    facts: list[tuple[str, str | int, str, Anchor | None]] = [
        ("facts", name, fact.figure, fact.at)
        for name, fact in registry.facts.items()
        if fact.source == source and fact.figure
    ]
    aside: list[tuple[str, str | int, str, Anchor | None]] = [
        ("set_aside", index, one.figure, one.at)
        for index, one in enumerate(registry.set_aside)
        if one.source == source
    ]
    return [*claims, *facts, *aside]


def _placed(places: Occurrences, printed: str, at: Anchor | None) -> Passage | str | None:
    """The figure's passage; None when its anchor holds already; a sentence when it cannot be placed."""
    if at is not None and at.context is not None and at.start is not None and at.end is not None:
        found = places.placed(printed, at)
        if found is not None:
            same = (found.start, found.end, found.page, found.paragraph) == (
                at.start,
                at.end,
                at.page,
                at.paragraph,
            )
            return None if same else found
    every = places.of(printed)
    if not every:
        return f"“{printed}” is not in {places.text.file}: is it exactly as printed?"
    if at is not None and at.context is not None and at.start is not None:
        where, field = _steps(every)
        which = "its anchor" if len(every) == 1 else f"its anchor, with the {field} of the right one"
        return (
            f"“{printed}” no longer stands among the words that were around it; it stands in {where}: "
            f"look there, then write `at: {{{field}: …}}` in the place of {which}"
        )
    if at is not None and at.start is not None:
        return places.nearest(printed, at.start)  # to the offset that somebody gave
    every = _hinted(every, at)
    if len(every) == 1:
        return every[0]
    where, field = _steps(every)
    return f"“{printed}” stands {len(every)} times, in {where}: say which one with `at: {{{field}: …}}`"


def _steps(every: tuple[Passage, ...]) -> tuple[str, str]:
    """Where a figure stands, in words, and the field of an anchor that tells its places apart: their pages, else
    their paragraphs where the format has its own, else their lines, else their first characters."""
    found: list[int] = []
    for field in ("page", "paragraph", "line", "start"):
        numbers = [getattr(one, field) for one in every]
        if None in numbers:
            continue
        found = sorted(set(numbers))
        if len(found) > 1 or field == "start" or (len(every) == 1 and field != "page"):
            break
    name = "character" if field == "start" else field
    return f"{name}{'s' if len(found) > 1 else ''} {_listed(found)}", field


def _hinted(every: tuple[Passage, ...], at: Anchor | None) -> tuple[Passage, ...]:
    """Those at the page, paragraph and line that somebody gave; all where there is none at it."""
    if at is None:
        return every
    for field in ("page", "paragraph", "line"):
        wanted = getattr(at, field)
        if wanted is not None:
            every = tuple(one for one in every if getattr(one, field) == wanted) or every
    return every


def _listed(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:MOST_LISTED]))
    return shown if len(numbers) <= MOST_LISTED else f"{shown}, … ({len(numbers) - MOST_LISTED} more)"


def _file(registry: Registry, section: str, name: str | int) -> str:
    return registry.place_of(section, name).file


def _path(registry: Registry, section: str, name: str | int) -> tuple[str | int, ...]:
    """The way to an entry within its file; entries of a list are counted over all files elsewhere."""
    if isinstance(name, int):
        for document in registry.documents:
            listed = document.mapping().get(section)
            if not isinstance(listed, Sequence):
                continue
            if name < len(listed):
                break
            name -= len(listed)
    return section, name


def _edited(registry: Registry, file: str, changes: list[Change]) -> tuple[Document, str]:
    document: Document = next(one for one in registry.documents if one.file == file)
    return document, edit.set_keys(document, changes)
