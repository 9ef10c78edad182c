"""How much of the documents a registry holds, as text, as JSON, and as YAML for what is missing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from click import style

from claims import wording
from claims.covering import Coverage, Kept
from claims.document.text import Text
from claims.document.yaml_writing import inline
from claims.editing.drafting import Entries, Names
from claims.figure import Figure
from claims.output.found import (
    counted,
    doubted,
    folded,
    found_data,
    place_data,
    readings,
    spoken_at,
    table,
    unread,
)
from claims.output.text import harmless
from claims.place import underlined
from claims.registry.registry import Registry

FORMAT = 1
_LINE_ENDS = "\n\r\f"  # a form feed parts the pages of a PDF
WINDOW = 100  # code points of a line that are shown around a missing figure
_LOOKED_FOR = "Words that stand for no number, such as dozens, are not looked for."


def as_text(registry: Registry, covered: Sequence[Coverage], everything: bool = False) -> str:
    """For each text what is registered, set aside and missing; each missing figure with its line."""
    parts = ["\n".join(_source(one, everything)) for one in covered]
    parts.append(style(_verdict(registry, covered), bold=True))
    return harmless("\n\n".join(parts)) + "\n"


def as_json(registry: Registry, covered: Sequence[Coverage]) -> str:
    """The same as plain data, sorted by source and place; numbers of figures are strings, offsets are code points."""
    document = {
        "format": FORMAT,
        "registry": registry.name,
        "documents": [_data(one) for one in covered],
        "counts": {
            "registered": sum(one.covered[0] for one in covered),
            "set_aside": sum(one.covered[1] for one in covered),
            "asking": sum(one.asking for one in covered),
            "missing": sum(len(one.missing) for one in covered),
            "unread": sum(isinstance(one.text, str) for one in covered),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_yaml(registry: Registry, covered: Sequence[Coverage], section: str) -> str:
    """Entries for all missing figures, ready to be pasted under ``claims:`` or ``set_aside:``; empty for none."""
    lines: list[str] = []
    names = Names({*registry.claims, *registry.facts})
    for one in covered:
        if isinstance(one.text, str) or not one.missing:
            continue
        entries = Entries(one.text, one.source, one.language, names)
        lines += ["" if lines else f"{section}:"]
        written = entries.claims(one.missing) if section == "claims" else entries.set_aside(one.missing)
        lines += written
    return "\n".join([*lines, ""]) if lines else ""


def _source(one: Coverage, everything: bool) -> Iterator[str]:
    yield style(f"{one.source}: {inline(one.file)}", bold=True)
    if isinstance(one.text, str):
        yield style(f"   not read: {one.text}", fg="red")
        return
    text = one.text
    whole = sum(one.covered) + len(one.missing)
    yield (
        f"   {one.covered[0]} registered, {one.covered[1]} set aside, {len(one.missing)} missing "
        f"of {wording.number_of(whole)} figure{'s' if whole != 1 else ''} that may be claims"
    )
    if one.others:
        yield f"   {wording.number_of(len(one.others))} numbers that are none: {counted(one.others)}"
    if one.changed:
        yield style("   the text is not the one that was registered: its hash differs", fg="yellow")
    yield from (f"   {line}" for line in (*unread(text), *doubted(text, one.language)))
    for figure in one.missing:
        yield from _missing(text, figure)
    yield from _listed("no place in the text", one.unplaced, text)
    aside = [kept for kept in one.set_aside if kept.asks]
    yield from _listed("set aside without a reason, so still missing", aside, text)
    differing = [kept for kept in one.registered if kept.differs and kept.section == "claims"]
    yield from _listed("registered, but found with other words", differing, text)
    lone = [kept for kept in (*one.registered, *one.set_aside) if not kept.found]
    yield from _listed("in the registry, but not found by the program", lone, text)
    if one.asking:
        yield f"   {one.asking} of the registered still ask what they say (`claims check` lists them)"
    if everything:
        yield from _everything(one, text)


def _missing(text: Text, figure: Figure) -> Iterator[str]:
    line = text.line(figure.start)
    noun = f", {folded(figure.noun)}" if figure.noun else ""
    place = place_data(text, figure.start)
    where = "".join(f", {name} {number}" for name, number in place.items())
    yield style(f"   missing: “{folded(figure.surface)}” ({figure.kind}{noun}){where}", fg="red")
    shown, column, width = _window(text.content, figure.start, figure.end)
    shown, room, width = underlined(shown, column, width)
    gutter = f"   {line:>6} | "
    yield gutter + shown
    yield " " * (len(gutter) - 2) + "| " + " " * room + style("^" * width, fg="red", bold=True)
    yield from (f"{' ' * len(gutter)}{one}" for one in readings(figure))


def _window(content: str, start: int, end: int) -> tuple[str, int, int]:
    """The line around a figure, cut to a window; the figure's column in it, from 1, and its width in that line."""
    first = max(content.rfind(sign, max(0, start - WINDOW), start) for sign in _LINE_ENDS)
    low = max(start - WINDOW // 2, first + 1, 0)
    high = low + WINDOW
    last = min(
        (found for sign in _LINE_ENDS if (found := content.find(sign, start, high)) >= 0), default=high
    )
    line = content[low:last]
    lead = len(line) - len(line.lstrip())
    line = line.strip()
    return line, start - low - lead + 1, max(1, min(end, last) - start)


def _listed(what: str, kept: Sequence[Kept], text: Text) -> Iterator[str]:
    if not kept:
        return
    yield f"   {what}:"
    for one in kept:
        yield f"      {_kept(one)}"


def _kept(one: Kept) -> str:
    name = "set aside" if one.section == "set_aside" else one.name
    if one.place is None:
        return f"{name}: “{one.figure}” {one.problem}"
    found = (
        ""
        if not one.differs
        else ": found " + wording.listed([f"“{folded(each.surface)}”" for each in one.found])
    )
    return f"{name}: “{one.figure}”, {one.place.where}{found}"


def _everything(one: Coverage, text: Text) -> Iterator[str]:
    registered = [
        ((str(kept.place.line), kept.place.figure, kept.name), ()) for kept in one.registered if kept.place
    ]
    aside = [
        ((str(kept.place.line), kept.place.figure, kept.because), ()) for kept in one.set_aside if kept.place
    ]
    others = [((str(text.line(each.start)), folded(each.surface), each.kind), ()) for each in one.others]
    for heads, rows in (
        (("line", "registered", "as"), registered),
        (("line", "set aside", "because"), aside),
        (("line", "no claim", "what it is"), others),
    ):
        if rows:
            yield ""
            yield from (f"   {line}" for line in table(heads, rows))


def _verdict(registry: Registry, covered: Sequence[Coverage]) -> str:
    missing = sum(len(one.missing) for one in covered)
    unread = sum(isinstance(one.text, str) for one in covered)
    asking = sum(one.asking for one in covered)
    said = []
    if missing:
        said.append(f"{wording.number_of(missing)} figure{'s' if missing != 1 else ''} missing")
    if unread:
        said.append(f"{unread} text{'s' if unread != 1 else ''} not read")
    if said:
        return f"{registry.name}: {wording.listed(said)}"
    if asking:
        plural = ("", "s") if asking == 1 else ("s", "")
        return (
            f"{registry.name}: every figure found is registered or set aside, but {wording.number_of(asking)} "
            f"question{plural[0]} still wait{plural[1]} for an answer under `says`. {_LOOKED_FOR}"
        )
    return f"{registry.name}: every figure found is registered or set aside. {_LOOKED_FOR}"


def _data(one: Coverage) -> dict[str, Any]:
    read: dict[str, Any] = {"source": one.source, "file": one.file, "language": one.language}
    if isinstance(one.text, str):
        return read | {"read": False, "problem": one.text}
    text, spoken = one.text, spoken_at(one.text, one.language)
    return read | {
        "read": True,
        "sha256": text.sha256,
        "unread": list(text.unread),
        "changed": one.changed,
        "complete": one.complete,
        "counts": {
            "registered": one.covered[0],
            "set_aside": one.covered[1],
            "missing": len(one.missing),
            "no_claims": len(one.others),
        },
        "missing": [found_data(text, figure, spoken(figure.start)) for figure in one.missing],
        "registered": [_kept_data(kept) for kept in one.registered],
        "set_aside": [_kept_data(kept) for kept in one.set_aside],
        "unplaced": [_kept_data(kept) for kept in one.unplaced],
        "no_claims": [found_data(text, figure, spoken(figure.start)) for figure in one.others],
    }


def _kept_data(one: Kept) -> dict[str, Any]:
    place = one.place
    return {
        "section": one.section,
        "entry": one.name,
        "figure": one.figure,
        "start": place.start if place else None,
        "end": place.end if place else None,
        "line": place.line if place else None,
        "page": place.page if place else None,
        "paragraph": place.paragraph if place else None,
        "found": [{"surface": each.surface, "start": each.start, "end": each.end} for each in one.found],
        "because": one.because or None,
        "problem": one.problem or None,
        "asks": one.asks,
    }
