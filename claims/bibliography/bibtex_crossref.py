"""What an entry of BibTeX takes from the one that its ``crossref`` names: the book or proceedings that hold it."""

from __future__ import annotations

from collections.abc import Iterator

from claims.bibliography.record import Found, Record, Remark

_HANDED_ON = (
    "author",
    "editor",
    "issued",
    "publisher",
    "publisher-place",
    "volume",
    "issue",
    "edition",
    "collection-title",
    "ISBN",
    "ISSN",
)
_CROSSREF = "bibtex-crossref"


def inherit(found: list[Found]) -> Iterator[Remark]:
    """Fill what entries leave to the one they name, once, as BibTeX does; what was taken is told.

    The journal or collection that the other one names is that of the entry too; where it names none, its title is.
    What an entry says itself is never changed.
    """
    by_key: dict[str, Record] = {}
    for one in found:
        if one.key:
            by_key.setdefault(one.key.casefold(), dict(one.record))
    for one in found:
        wanted = one.record.get("more", {}).get(_CROSSREF)
        if wanted is None:
            continue
        holder = by_key.get(wanted.casefold())
        if holder is None or wanted.casefold() == one.key.casefold():
            yield Remark(
                one.line, f"{one.key}: `crossref` names {wanted}, which is no other entry of this file"
            )
            continue
        given = {key: holder[key] for key in _HANDED_ON if key in holder}
        if container := holder.get("container-title") or holder.get("title"):
            given["container-title"] = container
        if any(key in one.record["more"] for key in ("bibtex-year", "bibtex-date")):
            given.pop("issued", None)  # it has a year of its own, that nobody can read
        taken = {key: value for key, value in given.items() if key not in one.record}
        if taken:
            one.record.update(taken)
            yield Remark(one.line, f"{one.key}: taken from {wanted} (crossref): {', '.join(taken)}")
