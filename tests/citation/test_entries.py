"""Lines in numbered and comma-parted styles are read field by field, and nothing in them is read wrongly.

    python tests/citation/test_entries.py [first | second]

prints which fields of the lines written for this are read, left open or read otherwise.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from claims.citation.reference import Reference
from claims.citation.reference_list import reference_list
from tests.citation.entries import ENTRIES, Entry


def read(entry: Entry) -> Reference | None:
    """The line as it is read in a list of its own style, where it stands alone."""
    listing = reference_list(f"References\n\n{entry.line}\n")
    return listing.works[0] if listing and len(listing.works) == 1 else None


def outcomes(entry: Entry) -> list[tuple[str, str]]:
    """Each field that the line says, and whether it is right, open or wrong."""
    work = read(entry)
    if work is None:
        return [(field, "open") for field in entry.fields]
    said = {field: getattr(work, field) for field in entry.fields}
    return [
        (field, "right" if said[field] == wanted else "wrong" if said[field] else "open")
        for field, wanted in entry.fields.items()
    ]


def main() -> None:
    for name in sys.argv[1:] or ENTRIES:
        counts: Counter[str] = Counter()
        for entry in ENTRIES[name]:
            found = outcomes(entry)
            counts.update(outcome for _, outcome in found)
            for field, outcome in found:
                if outcome != "right":
                    work = read(entry)
                    print(f"{outcome} {field} {getattr(work, field, None)!r} [{entry.style}] {entry.line}")
        print(name, len(ENTRIES[name]), "lines", dict(counts))


if __name__ == "__main__":
    main()
