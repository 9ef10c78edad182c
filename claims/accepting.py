"""Accept a finding in the registry: with a reason, a name and a last day, so that it prints as a caveat."""

from __future__ import annotations

import difflib
from datetime import date
from pathlib import Path

from claims.checking import check
from claims.document import edit
from claims.loading import load
from claims.place import Place, Problem, Unusable


def accept(path: Path, finding: str, because: str, by: str, until: date) -> Path:
    """Append an acceptance to the registry's main file, keeping its comments and layout; returns that file.

    Raises Unusable when no finding has this id, or when it is accepted already.
    """
    registry = load(path)
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
            raise Unusable(Problem(place, f"{finding} is accepted already", "edit this entry", registry.line_text(place)))
    entry = {"finding": finding, "because": because, "by": by, "until": until.isoformat()}
    file = Path(main.file)
    edit.write_atomically(file, edit.append_item(main, ("accepted",), entry))
    return file
