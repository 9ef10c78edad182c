"""The numbered sources of the sheet, and which of them we saw."""

from __future__ import annotations

from claims.field import Entry, Truth, Whole, described
from report.box import Box, Columns, Item, Listing, Paragraph, Run, Words
from report.edition import Edition, dated


class Options(Entry):
    """How the list is set."""

    short: Truth = described(
        "Authors, year and title only; journal, publisher and address are left out.", good=True, bad="maybe", default=False
    )
    columns: Whole = described("Columns of the list.", good=2, bad="two", default=1)


def boxes(options: Options, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """Every source marked on the sheet, by its number. Carriers of marked works are listed too."""
    seen = [edition.mark(name) for name in edition.marked_sources if edition.registry.sources[name].seen]
    for name in list(edition.marked_sources):
        carrier = edition.registry.sources[name].read_through
        if carrier is not None:
            edition.mark(carrier)
    items = [
        Item(f"[{number}]", (Paragraph(_reference(edition, name, options.short), "note", anchor=f"source-{name}"),))
        for number, name in enumerate(edition.marked_sources, 1)
    ]
    if not items:
        return ()
    said: list[Run] = [Run("Sources", "strong"), Run(" – read by us: ")] if seen else [Run("Sources", "strong"), Run(" – ")]
    for index, mark in enumerate(seen):
        said += [Run(", "), mark] if index else [mark]
    said.append(Run("; the others were not seen by us." if seen else "none was seen by us."))
    head = Paragraph(tuple(said), "note", "H2", keep=True)
    count = max(1, min(options.columns, 3))
    rows = -(-len(items) // count)
    lists = [Listing(tuple(items[start : start + rows]), "note", ordered=True) for start in range(0, len(items), rows)]
    return (head, Columns(tuple((one,) for one in lists)) if len(lists) > 1 else lists[0])


def _reference(edition: Edition, name: str, short: bool) -> Words:
    """Authors, year, title, container, access, and how we know it."""
    source = edition.registry.sources[name]
    many = short and len(source.author) > 2
    parts = [f"{edition.first_author(name)} et al." if many else source.authors_shown() or "Author not given"]
    parts.append(f"({dated(source.issued)})" if source.issued else "(no date)")
    title = source.title or "No title in the text we have"
    parts.append(f"{title}." if not title.endswith((".", "?", "!")) else title)
    if source.container_title and not short:
        place = source.container_title + (f" {source.volume}" if source.volume else "") + (f"({source.issue})" if source.issue else "")
        parts.append(place + (f", {source.page}." if source.page else "."))
    if source.publisher and not short:
        parts.append(f"{source.publisher}.")
    words: list[Run] = [Run(" ".join(parts) + " ")]
    if source.URL and not short:
        words.append(Run(source.URL.removeprefix("https://").removeprefix("http://"), link=source.URL if source.URL.startswith("http") else ""))
        words.append(Run(f", read {dated(source.accessed)} by the citing text. " if source.accessed else ". "))
    if source.read_through is not None:
        words += [Run("Known through "), edition.mark(source.read_through), Run(".")]
    return tuple(words)
