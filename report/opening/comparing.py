"""Comparing the blocks of a file with those of the same sheet drawn again: number by number, then word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from claims.figure import Figure
from report.checks._ground import Ground, Stood, claims_of, glued
from report.checks._saying import even
from report.checks.narrower_than_claim import narrower
from report.edition import Edition
from report.opening.block import Block
from report.opening.difference import Difference, Kind

ALIKE = 0.5
"""How alike two blocks are, of 1, that are taken for one block that was changed."""
MOST_COMPARED = 4_000_000
"""Pairs of blocks that are looked at; pages with more that differ have little in common."""
LONGEST_SHOWN = 160
MOST_LISTED = 12
LONGEST_BLOCK = 20_000
"""Letters of a block that is in no sheet whose numbers are looked up one by one."""


def compared(found: Sequence[Block], wanted: Sequence[Block], edition: Edition) -> Iterator[Difference]:
    """What differs between the blocks of a file and those that are wanted, in the order of the page."""
    if len(found) * len(wanted) > MOST_COMPARED:
        start = next((at for at, (a, b) in enumerate(zip(found, wanted)) if a.key != b.key), 0)  # noqa: B905
        found, wanted = found[start : start + 1000], wanted[start : start + 1000]
    matcher = SequenceMatcher(None, [one.key for one in found], [one.key for one in wanted], autojunk=False)
    for tag, low, high, first, last in matcher.get_opcodes():
        if tag != "equal":
            for one, other in _paired(found[low:high], wanted[first:last]):
                yield from _between(one, other, edition)


def _paired(found: Sequence[Block], wanted: Sequence[Block]) -> Iterator[tuple[Block | None, Block | None]]:
    """Which block of the file stands for which: the most alike, in their order; None where there is none."""
    at = 0
    for one in found:
        matcher = SequenceMatcher(None, b=one.words, autojunk=False)
        best, best_at = ALIKE, -1
        for offset, other in enumerate(wanted[at : at + 50], at):
            matcher.set_seq1(other.words)
            if matcher.real_quick_ratio() <= best or matcher.quick_ratio() <= best:
                continue
            if (ratio := matcher.ratio()) > best:
                best, best_at = ratio, offset
        if best_at < 0:
            yield one, None
            continue
        yield from ((None, left) for left in wanted[at:best_at])
        yield one, wanted[best_at]
        at = best_at + 1
    yield from ((None, left) for left in wanted[at:])


def _between(found: Block | None, wanted: Block | None, edition: Edition) -> Iterator[Difference]:
    if found is None and wanted is not None:
        yield _lacking(wanted, edition)
    elif wanted is None and found is not None:
        yield _added(found)
    elif found is not None and wanted is not None:
        several = list(_numbers(found, wanted, edition))
        yield from several
        if found.words != wanted.words and not several:
            yield _worded(found, wanted, edition)
        if found.alt != wanted.alt:
            yield _alternative(found, wanted)


# --- numbers ---


def _numbers(found: Block, wanted: Block, edition: Edition) -> Iterator[Difference]:
    """The numbers of two blocks that stand for one another, where they are not the same."""
    have, want = found.numbers, wanted.numbers
    texts = [one.text for one in have], [one.text for one in want]
    for tag, low, high, first, last in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        both = min(high - low, last - first)
        for one, other in zip(have[low : low + both], want[first : first + both], strict=True):
            yield _changed(one, other, found, wanted, edition)
        yield from (_foreign(one, found) for one in have[low + both : high])
        for other in want[first + both : last]:
            says, source, told = _told(other, wanted, edition)
            message = f"page {found.tagged.page} lacks “{other.text}”, where {told}"
            yield Difference("missing", message, found.tagged.page, "", says, source, found.around(0, 80, 0))


def _changed(one: Stood, other: Stood, found: Block, wanted: Block, edition: Edition) -> Difference:
    says, source, told = _told(other, wanted, edition)
    figure = _read(found, one)
    printed = figure.surface if figure is not None else one.text
    kind: Kind = "narrower" if _narrows(figure, other, edition) else "changed"
    message = f"page {found.tagged.page} prints “{printed}”, where {told}"
    context = found.around(one.start, one.start + len(one.text))
    return Difference(kind, message, found.tagged.page, printed, says, source, context)


def _foreign(one: Stood, found: Block) -> Difference:
    page = found.tagged.page
    message = f"page {page} prints “{one.text}”, which its sheet does not put there"
    if one.ground is None or one.kind == "page":
        message = f"page {page} prints “{one.text}”, which no claim, finding, date or source accounts for"
    context = found.around(one.start, one.start + len(one.text))
    return Difference("foreign", message, page, one.text, "", "", context)


def _told(stood: Stood, block: Block, edition: Edition) -> tuple[str, str, str]:
    """What should stand where a number of the sheet does: the text, whose it is, and both as a clause."""
    ground = _owner(stood, block, edition)
    name, says = ground.name, _short(ground.says)
    claim = name.split(".")[0].partition("|")[0].strip()
    if ground.kind in ("claim", "binding", "registry") and claim in edition.registry.claims:
        source = f"claim {claim}"
        what = name.removeprefix(claim).lstrip(".")
        return says, source, f"{source} says “{says}”" + (f" ({what})" if what and "|" not in what else "")
    if ground.kind == "finding":
        return says, f"finding {name}", f"finding {name} says “{says}”"
    if ground.kind == "binding":
        return says, f"binding {{{name}}}", f"{{{name}}} stands for “{says}”"
    if ground.kind == "registry" and says:
        return (
            says,
            f"registry {name}".strip(),
            f"the registry says “{says}”" + (f" ({name})" if name else ""),
        )
    return stood.text, "sheet", f"its sheet prints “{stood.text}”"


def _owner(stood: Stood, block: Block, edition: Edition) -> Ground:
    """The ground of a number of the sheet: a claim that is printed in full around it before words of the page.

    A number alone may be a claim's by chance.
    """
    ground = stood.ground or Ground("page")
    if ground.name or block.tagged.role == "Artifact":
        return ground
    text, end = block.text.casefold(), stood.start + len(stood.text)
    for name in claims_of(edition):
        for says in map(even, (edition.figure(name), edition.compact(name))):
            at = text.find(says.casefold(), max(0, end - len(says)))
            if says != stood.text and 0 <= at <= stood.start and end <= at + len(says):
                return Ground("claim", name, says)
    return ground


def _read(block: Block, stood: Stood) -> Figure | None:
    """The figure that a number of the file is a part of, as it reads there."""
    start, end = stood.start, stood.start + len(stood.text)
    every = block.figures
    return next((one for one in every if one.is_claim and one.start < end and start < one.end), None)


def _narrows(figure: Figure | None, other: Stood, edition: Edition) -> bool:
    """Whether a figure says more than the claim on which the number stands that should be there."""
    if figure is None or other.ground is None or other.kind not in ("claim", "binding"):
        return False
    name = other.ground.name
    claimed = edition.registry.figure(name) if name in edition.registry.claims else None
    return claimed is not None and narrower(figure, claimed)


# --- words ---


def _worded(found: Block, wanted: Block, edition: Edition) -> Difference:
    """Blocks with the same numbers and other words: a hedge that is lost is told with its claim."""
    page = found.tagged.page
    have, want = _differing(found.text, wanted.text)
    for one, other in zip(found.numbers, wanted.numbers, strict=True):
        if (
            other.kind in ("claim", "binding")
            and other.ground
            and glued(other.ground.says) not in found.words
        ):
            says, source, told = _told(other, wanted, edition)
            figure = _read(found, one)
            printed = figure.surface if figure is not None else have
            kind: Kind = "narrower" if _narrows(figure, other, edition) else "words"
            message = f"page {page} prints “{printed}”, where {told}"
            return Difference(kind, message, page, printed, says, source, _short(found.text))
    message = f"page {page} says “{have}”, where its sheet says “{want}”"
    return Difference("words", message, page, have, want, "sheet", _short(found.text))


def _differing(one: str, other: str) -> tuple[str, str]:
    """The words in which two texts differ, from the first to the last, with a word on each side."""
    have, want = one.split(), other.split()
    first = next(
        (at for at, (a, b) in enumerate(zip(have, want)) if a != b),  # noqa: B905
        min(len(have), len(want)),
    )
    same = 0
    while same < min(len(have), len(want)) - first and have[-1 - same] == want[-1 - same]:
        same += 1
    low, rest = max(0, first - 1), max(0, same - 1)
    return (_short(" ".join(have[low : len(have) - rest])), _short(" ".join(want[low : len(want) - rest])))


def _lacking(wanted: Block, edition: Edition) -> Difference:
    page = wanted.tagged.page
    text = _short(wanted.text) or _short(wanted.alt)
    told = [_named(one, wanted, edition) for one in wanted.numbers[:MOST_LISTED]]
    told += ["…"] if len(wanted.numbers) > MOST_LISTED else []
    message = f"page {page} lacks “{text}”" + (f", and with it {', '.join(told)}" if told else "")
    return Difference("missing", message, page, "", text, "sheet")


def _named(stood: Stood, block: Block, edition: Edition) -> str:
    source = _told(stood, block, edition)[1]
    return stood.text if source == "sheet" else f"{stood.text} ({source})"


def _added(found: Block) -> Difference:
    page = found.tagged.page
    text = _short(found.text) or _short(found.alt)
    few = found.numbers if len(found.text) <= LONGEST_BLOCK else ()
    foreign = [one.text for one in few if one.ground is None][:MOST_LISTED]
    message = f"page {page} says “{text}”, which its sheet does not"
    if foreign:
        message += f"; no claim, finding, date or source accounts for {', '.join(foreign)}"
    return Difference("foreign" if found.count else "words", message, page, text)


def _alternative(found: Block, wanted: Block) -> Difference:
    page = found.tagged.page
    have, want = _differing(found.alt, wanted.alt)
    message = f"page {page}: the text alternative of a figure says “{have}”, where its data say “{want}”"
    return Difference("alternative", message, page, have, want, "sheet")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1].rstrip()}…"
