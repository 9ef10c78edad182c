"""Accept a finding in the registry: with a reason, a name and a last day, so that it prints as a caveat."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from claims.checking import check
from claims.document import edit
from claims.loading.load import load
from claims.place import Place, Problem, Unusable
from claims.registry.registry import Registry


def accept(path: Path, finding: str, because: str, by: str, until: date) -> Path:
    """Append an acceptance to the registry's main file, keeping its comments and layout; returns that file.

    Raises Unusable when no finding has this id, when it is accepted already, or when the reason or the name is
    no text. Nothing is written then.
    """
    registry = load(path)
    if problems := [*_untold("--because", because, registry), *_untold("--by", by, registry)]:
        raise Unusable(problems)
    report = check(registry)
    main = registry.documents[0]
    known = {one.id: one for one in report.findings}
    if finding not in known:
        close = difflib.get_close_matches(finding, known, n=1)
        hint = f"did you mean {close[0]}?" if close else "`claims check` prints the ids of its findings"
        raise Unusable(Problem(Place(main.file, 1, 1), f"no finding has the id {finding}", hint))
    for index, acceptance in enumerate(registry.accepted):
        if acceptance.finding == finding:
            place = registry.place_of("accepted", index)
            raise Unusable(
                Problem(place, f"{finding} is accepted already", "edit this entry", registry.line_text(place))
            )
    entry = {"finding": finding, "because": because.strip(), "by": by.strip(), "until": until.isoformat()}
    edit.save([(main, edit.append_item(main, ("accepted",), entry))])
    return Path(main.file)


def _untold(option: str, text: str, registry: Registry) -> Iterator[Problem]:
    """What keeps an option from being written: nothing in it, or bytes that are no text."""
    place = Place(registry.documents[0].file, 1, 1)
    if not text.strip():
        hint = "say who accepts the finding" if option == "--by" else "say why the finding is accepted"
        yield Problem(place, f"{option} is empty", hint)
    elif any("\ud800" <= character <= "\udfff" for character in text):
        yield Problem(place, f"{option} holds bytes that are no text", "write it in UTF-8")
