"""Lines in numbered and comma-parted styles are read field by field, and nothing in them is read wrongly.

    python tests/citation/test_entries.py [first | second]

prints which fields of the lines written for this are read, left open or read otherwise.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[2]))

from claims.citation.pairing import citing
from claims.citation.reference import Reference, parsed
from claims.citation.reference_list import reference_list
from tests.citation.entries import ENTRIES, FIRST, SECOND, Entry


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


@pytest.mark.parametrize("entry", [*FIRST, *SECOND], ids=lambda one: f"{one.style}: {one.line[:24]}")
def test_a_line_says_what_it_says_and_nothing_else(entry: Entry) -> None:
    assert {field for field, outcome in outcomes(entry) if outcome != "right"} == set()


@pytest.mark.parametrize("entry", [*FIRST, *SECOND], ids=lambda one: f"{one.style}: {one.line[:24]}")
def test_its_place_leads_back_to_the_line(entry: Entry) -> None:
    text = f"Bridges.\n\nReferences\n\n{entry.line}\n"
    listing = reference_list(text)
    assert listing is not None
    (work,) = listing.works
    assert text[work.start : work.end] == work.printed
    assert entry.line.endswith(work.printed)


LISTS = {
    "ieee": ("[1], [2, 3] and [4]–[6]", [0, 1, 2, 3, 4, 5]),
    "vancouver": ("(see [1,2]) and [3-5]", [0, 1, 2, 3, 4]),
}


@pytest.mark.parametrize("style", LISTS)
def test_numbers_in_a_text_lead_to_the_works_of_its_list(style: str) -> None:
    cited, wanted = LISTS[style]
    entries = [one.line for one in FIRST if one.style == style]
    found = citing(f"Bridges cost more {cited}.\n\nReferences\n\n" + "\n".join(entries))
    assert found.listed == len(entries)
    assert [one.work for one in found.pairs] == wanted


def test_raised_numbers_lead_to_the_works_of_a_list_where_there_are_no_notes() -> None:
    entries = [one.line for one in FIRST if one.style == "vancouver"]
    found = citing(
        "Bridges cost more.¹ There are 40 of them²,³ and more.⁴⁻⁶\n\nReferences\n\n" + "\n".join(entries)
    )
    assert [one.work for one in found.pairs] == [0, 1, 2, 3, 4, 5]


@given(st.sampled_from([*FIRST, *SECOND]), st.integers(0, 200), st.text(max_size=6))
def test_a_line_that_is_broken_is_read_all_the_same(entry: Entry, at: int, noise: str) -> None:
    line = entry.line[:at] + noise + entry.line[at:]
    text = f"References\n\n{line}\n"
    found = citing(text)
    for one in found.works[: found.listed]:
        assert " ".join(text[one.start : one.end].split()) == one.printed


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


@pytest.mark.parametrize("journal", [
    "Waterlines, 40(2), 101–118", "*Waterlines*, 40(2), 101–118", "*Waterlines, 40*(2), 101–118",
    "*Waterlines*, *40*(2), 101–118", "_Waterlines_, _40_(2), 101–118", "*Waterlines* 40(2): 101–118",
])  # fmt: skip
def test_marks_of_markdown_change_no_volume(journal: str) -> None:
    one = parsed(f"Lind, A. (2014). Boats. {journal}.")
    assert (one.container, one.volume, one.issue, one.pages) == ("Waterlines", "40", "2", "101-118")


def test_a_volume_without_an_issue_and_a_title_that_ends_in_a_year() -> None:
    one = parsed("Lind, A. (2014). Boats. *Waterlines, 40*, 101–118.")
    assert (one.container, one.volume, one.pages) == ("Waterlines", "40", "101-118")
    assert parsed("Lind, A. (2014). Boats. In *Rivers, 2012* (pp. 3-4).").container == "Rivers, 2012"


@pytest.mark.parametrize(("behind", "number", "issue"), [
    ("*Boats of Riga* (Report No. 12). Ozols.", "12", ""),
    ("Boats of Riga (Working Paper Nr. A-3/4). Ozols.", "A-3/4", ""),
    ("*Boats of Riga*. *Waterlines* (No. 12), 3-4.", "", "12"),
    ("*Boats of Riga*. *Waterlines*, 4 (Heft Nr. 12), 3-4.", "", "12"),
])  # fmt: skip
def test_the_number_of_a_report_is_no_issue(behind: str, number: str, issue: str) -> None:
    one = parsed(f"Lind, A. (2014). {behind}")
    assert (one.title, one.number, one.issue) == ("Boats of Riga", number, issue)
