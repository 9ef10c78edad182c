"""The numbered sources of the sheet, and which of them we saw."""

from __future__ import annotations

from claims.field import Entry, Truth, Whole, described
from report.box import Box, Columns, Item, Listing, Paragraph, Run, Words
from report.edition import Edition, dated


class Options(Entry):
    """How the list is set."""

    addresses: Truth = described("Whether addresses are printed.", good=True, bad="maybe", default=True)
    columns: Whole = described("Columns of the list.", good=2, bad="two", default=1)


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """Every source marked on the sheet, by its number. Carriers of marked works are listed too."""
    for name in list(edition.marked_sources):
        carrier = edition.registry.sources[name].read_through
        if carrier is not None:
            edition.mark(carrier)
    items = [
        Item(f"[{number}]", (Paragraph(_reference(edition, name, options.addresses), "note", anchor=f"source-{name}"),))
        for number, name in enumerate(edition.marked_sources, 1)
    ]
    if not items:
        return ()
    count = max(1, min(options.columns, 3))
    rows = -(-len(items) // count)
    lists = [Listing(tuple(items[start : start + rows]), "note", ordered=True) for start in range(0, len(items), rows)]
    return (Columns(tuple((one,) for one in lists)),) if len(lists) > 1 else tuple(lists)


def _reference(edition: Edition, name: str, address: bool) -> Words:
    """Authors, year, title, container, access, and how we know it."""
    source = edition.registry.sources[name]
    parts = [source.authors_shown() or "Author not given"]
    parts.append(f"({dated(source.issued)})" if source.issued else "(no date)")
    title = source.title or "title not in the text we have"
    parts.append(f"{title}." if not title.endswith((".", "?", "!")) else title)
    if source.container_title:
        place = source.container_title + (f" {source.volume}" if source.volume else "") + (f"({source.issue})" if source.issue else "")
        parts.append(place + (f", {source.page}." if source.page else "."))
    if source.publisher:
        parts.append(f"{source.publisher}.")
    words: list[Run] = [Run(" ".join(parts) + " ")]
    if address and source.URL:
        words.append(Run(source.URL.removeprefix("https://").removeprefix("http://"), link=source.URL if source.URL.startswith("http") else ""))
        words.append(Run(f", read {dated(source.accessed)} by the citing text. " if source.accessed else ". "))
    if source.seen:
        words.append(Run("Read by us.", "strong"))
    elif source.read_through is not None:
        words += [Run("Not seen by us; known through "), edition.mark(source.read_through), Run(".")]
    else:
        words.append(Run("Not seen by us."))
    return tuple(words)
