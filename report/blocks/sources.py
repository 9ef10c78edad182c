"""The numbered sources of the sheet, and which of them we saw."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from claims.place import cells
from claims.registry.field import Entry, Truth, Whole, described
from report import reference
from report.box import Box, Columns, Item, Listing, Paragraph, Run, Words
from report.characters import texts
from report.edition import Edition
from report.spot import Steps
from report.wording import dated

LAST = True
MOST_COLUMNS = 3
LETTERS = 124
"""Letters of small print that a line across the page holds, about."""


class Sources(Entry):
    """How the list is set."""

    short: Truth = described(
        "Authors, year and title only; journal, publisher and address are left out.",
        good=True,
        bad="maybe",
        default=False,
    )
    columns: Whole = described("Columns of the list, at most three.", good=2, bad="two", default=1)


Options = Sources


def boxes(options: Sources, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """Every source of what the sheet prints, by its number: those marked, then those of the figures that texts print.

    Carriers of listed works are listed too. Blind pages list only what is marked: that students find the work behind a
    figure may be a task, and the key names them all.
    """
    listed = [block.path for block in edition.sheet.blocks if block.name == "sources"]
    if path in listed[1:]:
        edition.problem("the sheet lists its sources twice", "keep one `sources` block", path)
        return ()
    if not edition.design.blind:
        for name in edition.bound_sources:
            edition.mark(name)
    for name in list(edition.marked_sources):
        carrier = edition.registry.sources[name].read_through
        if carrier is not None:
            edition.mark(carrier)
    items = tuple(
        Item(f"[{number}]", (Paragraph(_reference(edition, name, options.short), "note"),), f"source-{name}")
        for number, name in enumerate(edition.marked_sources, 1)
    )
    if not items:
        return () if edition.design.blind else (_head(edition),)
    count = max(1, min(options.columns, MOST_COLUMNS))
    lists = [Listing(part, "note", ordered=True) for part in _parted(items, count)]
    return (_head(edition), Columns(tuple((one,) for one in lists)) if len(lists) > 1 else lists[0])


def _parted(items: tuple[Item, ...], columns: int) -> Iterator[tuple[Item, ...]]:
    """The items in columns of which the longest is as short as can be, by about how many lines each item takes."""
    heights = [_height(item, columns) for item in items]
    columns = min(columns, len(items))
    places = combinations(range(1, len(items)), columns - 1)
    cuts = min(
        ((0, *one, len(items)) for one in places),
        key=lambda one: (_longest(heights, one), tuple(-cut for cut in one)),
    )
    yield from (items[first:last] for first, last in pairwise(cuts))


def _longest(heights: list[int], cuts: tuple[int, ...]) -> int:
    return max(sum(heights[first:last]) for first, last in pairwise(cuts))


def _height(item: Item, columns: int) -> int:
    """About how high an item is, in tenths of a line, with the room below it."""
    letters = sum(cells(text) for box in item.children for text in texts(box))
    return 10 * -(-letters * columns // LETTERS) + 3


def _head(edition: Edition) -> Paragraph:
    """The heading of the list: which of its works were read by us; blind pages leave that open."""
    words, sources = edition.words, edition.registry.sources
    if edition.design.blind:
        return Paragraph((Run(words.sources, "strong"),), "list-head", "H2")
    marked = edition.marked_sources
    if not marked:
        return Paragraph((Run(words.sources, "strong"), Run(words.no_sources)), "note")  # it heads nothing
    seen = [edition.mark(name) for name in marked if sources[name].seen]
    said: list[Run] = [Run(words.sources, "strong")]
    for index, mark in enumerate(seen):
        said += [Run(", " if index else words.read_by_us), mark]
    ending = (
        words.none_seen if not seen else words.others_not_seen if len(seen) < len(marked) else words.all_read
    )
    return Paragraph((*said, Run(ending)), "list-head", "H2")


def _reference(edition: Edition, name: str, short: bool) -> Words:
    """Authors, year, title, container, access, and how we know it."""
    source, words = edition.registry.sources[name], edition.words
    if edition.design.blind and name in edition.papers:
        return (Run(edition.papers[name]),)
    before, title, after = reference.heading_parts(source, words, brief=short)
    if not short and (container := reference.container(source, words)):
        after += f" {container}"
    found: list[Run] = [Run(before), Run(title, language=source.titled_in), Run(f"{after} ")]
    if not short and (address := reference.address(source)):
        shown = address.removeprefix("https://").removeprefix("http://")
        found.append(Run(shown, link=reference.link(source)))
        accessed = dated(source.accessed, words) if source.accessed else ""
        found.append(Run(words.accessed.format(date=accessed) if accessed else ". "))
    if source.archived is not None and not short:
        copy = source.archived.URL
        link = copy if reference.LINK.fullmatch(copy) else ""
        found += [
            Run(words.archived),
            Run(copy.removeprefix("https://").removeprefix("http://"), link=link),
            Run(". "),
        ]
    if source.read_through is not None:
        found += [Run(words.known_through), edition.mark(source.read_through), Run(".")]
    return tuple(found)
