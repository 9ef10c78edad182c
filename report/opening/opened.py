"""A finished sheet opened: its registry taken out and checked again, its page compared with what it must say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from claims.document.file import data_of
from claims.document.format import Unreadable
from claims.document.formats import pdf
from claims.finding import Report
from claims.place import Place, Problem, Unusable
from report.checks import Page, narrower_than_claim
from report.checks._ground import Grounds, grounded
from report.enclosure import CLAIMS, claims_of, version
from report.imprint import registry_hash
from report.marks import SEPARATOR, TOOL
from report.opening.block import Block
from report.opening.comparing import compared
from report.opening.difference import Difference
from report.opening.naming import is_safe
from report.opening.reading import Held, Read, read
from report.opening.rebuilding import SUFFIXES, Impossible, Rebuilt, Taken, checked, logo_alt, rebuilt, taken
from report.owner import OWNER

MOST_BYTES: Final = 100_000_000
_HASH: Final = re.compile(r"(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])")
_SAME_EDGE: Final = 1.0  # points: programs that save a file round the edges of its pages


@dataclass(frozen=True)
class Opened:
    """What was found in a sheet.

    ``report`` has its registry and findings, None where that cannot be loaded; ``draft`` says whether it is one,
    ``numbers`` how many were read on its pages, ``grounds`` on what those of the sheet drawn again stand, by kind.
    ``compared`` is False where the sheet cannot be drawn again, so that its pages were not looked at.
    """

    file: str
    read: Read
    report: Report | None = None
    sheet: str = ""
    compared: bool = False
    numbers: int = 0
    grounds: Counter[str] = field(default_factory=Counter)
    differences: tuple[Difference, ...] = ()

    @property
    def draft(self) -> bool:
        return self.read.marks.get("draft") == "yes"

    @property
    def agrees(self) -> bool:
        return self.compared and not self.differences

    @property
    def other_version(self) -> str:
        """The version of this program that made the file, where it is not the one that runs."""
        made = self.read.marks.get("version", "")
        return made if made != version() else ""


def opened(path: Path) -> Opened:
    """Open a sheet and compare it. Raises Unusable where the file cannot be read or is no sheet of ours."""
    file = path.as_posix()
    found = _of_ours(_read(path), file)
    own = found.marks.get("sheet", "")
    files = taken(_listed(found), own)
    if not files.registry and not found.marks and not files.problems:
        raise _refused(file, _NO_REGISTRY, "claims opens what `claims build` made")
    return _Opening(file, found, files).done()


def _read(path: Path) -> Read:
    file = path.as_posix()
    try:
        if not path.is_file():
            other = "this is a pipe or a device, not a sheet" if path.exists() else "there is no such file"
            what = "this is a folder, not a sheet" if path.is_dir() else other
            raise _refused(file, what, "name one finished sheet, such as build/brief.en.pdf")
        if path.stat().st_size > MOST_BYTES:
            what = f"the file has more than {MOST_BYTES // 1_000_000} MB"
            raise _refused(file, what, "no sheet is as large")
        data = data_of(path)
        if not pdf.recognizes(data):
            raise _refused(file, "this is no PDF", "name one finished sheet, such as build/brief.en.pdf")
        return read(data)
    except Unreadable as error:
        raise _refused(file, f"this file {error.found}", error.hint) from None
    except ImportError as error:
        library = (error.name or "a library").partition(".")[0]
        raise _refused(file, f"{library}, which reads pages, is not installed", pdf.FORMAT.install) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise _refused(file, f"the file cannot be read: {reason}", "check its name") from None


_NO_REGISTRY = (
    "this PDF carries no registry: it is no sheet of claimsheet, or a page for students, which carries none"
)
_STUDENTS = "this PDF carries no registry: it is a page for students, which carries none, or it was taken out"


def _of_ours(found: Read, file: str) -> Read:
    if found.files or found.marks.keys() - {OWNER}:
        return found
    if found.creator == TOOL:
        hint = "open the key that was printed along with it: SHEET-key.LANGUAGE.pdf"
        raise _refused(file, _STUDENTS, hint)
    raise _refused(file, _NO_REGISTRY, "claims opens what `claims build` made")


def _refused(file: str, message: str, hint: str) -> Unusable:
    return Unusable(Problem(Place(file, 1, 1), message, hint))


def _listed(found: Read) -> tuple[Held, ...]:
    """The files that belong to a sheet: those that its marks name, of an older sheet all."""
    names = _names(found)
    return tuple(one for one in found.files if not names or one.name in names)


def _names(found: Read) -> list[str]:
    return [name for name in found.marks.get("files", "").split(SEPARATOR) if name]


class _Opening:
    """One sheet on its way: every step adds what differs, and stops where nothing can be compared any more."""

    def __init__(self, file: str, found: Read, files: Taken) -> None:
        self.file, self.found, self.files = file, found, files
        self.differences: list[Difference] = list(self._of_files())

    def done(self) -> Opened:
        report = self._report()
        made = self._rebuilt(report) if report is not None else None
        if report is None or made is None:
            name = self.files.sheet.file if self.files.sheet else ""
            return Opened(self.file, self.found, report, name, differences=tuple(self.differences))
        grounds = Grounds(made.page)
        logo = set(logo_alt(made.page.edition.sheet.document))
        blocks = [Block(one, grounds) for one in self.found.blocks if one.text.strip() or one.alt not in logo]
        wanted = [Block(one, grounds) for one in made.read.blocks]
        blocks = [self._hashed(one, report) for one in blocks]
        known = {one.key: one for one in wanted}  # so that the ground of each number is looked for once
        self.differences += compared(blocks, wanted, made.page.edition)
        framed = tuple(_framed(self.found, made.read))
        self.differences += (*framed, *_hidden(self.found, made.read, {one.page for one in framed}))
        self.differences += _pictured(self.found, made.read, len(logo))
        self.differences += () if self.found.marks.get("draft") == "yes" else _of_page(made.page)
        return Opened(
            self.file,
            self.found,
            report,
            made.page.edition.sheet.header.sheet,
            compared=True,
            numbers=sum(
                len(known[one.key].numbers) if one.key in known else one.count
                for one in blocks
                if not one.is_label
            ),
            grounds=Counter(
                each.kind or "nothing" for one in wanted if not one.is_label for each in one.numbers
            ),
            differences=tuple(dict.fromkeys(self.differences)),
        )

    def _of_files(self) -> Iterator[Difference]:
        """What is missing inside, what does not belong there, and what lies on pages and is no part of them."""
        there, wanted = [one.name for one in self.found.files], _names(self.found)
        for name in wanted:
            if name not in there:
                message = f"{name} should travel inside and does not: it was taken out"
                yield Difference("file", message, expected=name)
        for name in there:
            if (wanted and name not in wanted) or not is_safe(name):
                message = f"{name!r} travels inside and is no file of this sheet"
                yield Difference("file", message, printed=name)
        if not wanted:
            yield Difference("file", "the file does not say how it was made: it is older, or was changed")
        if self.files.sheet is None and not self.files.problems:
            yield Difference("file", "the file of the sheet does not travel inside: no page can be compared")
        if not self.files.registry and not self.files.problems:
            yield Difference("file", "the registry does not travel inside, or has no file with `registry:`")
        yield from (Difference("file", f"inside: {_line(one)}") for one in self.files.problems)
        for page in dict.fromkeys(page for page, _ in self.found.replaced):
            message = f"page {page} has a text that is read in the place of what is seen, as no sheet has"
            yield Difference("file", message, page)
        for what in self.found.beside:
            yield Difference("file", f"the file has {what}, as no sheet has")
        for page, kind in self.found.annotations:
            message = f"page {page} has something laid over it ({kind}), as no sheet has"
            yield Difference("file", message, page, kind)

    def _report(self) -> Report | None:
        there = {one.name for one in self.found.files}
        lacking = [one for one in _names(self.found) if one.endswith(SUFFIXES) and one not in there]
        if not self.files.registry or self.files.problems or lacking:
            return None  # what follows from that would hide it
        try:
            report = checked(self.files)
        except Unusable as unusable:
            told = (f"the registry inside cannot be loaded: {_line(one)}" for one in unusable.problems)
            self.differences += (Difference("file", one) for one in told)
            return None
        claims = next((one.data for one in self.found.files if one.name == CLAIMS), None)
        if claims is not None and claims != claims_of(report.registry):
            message = f"{CLAIMS} inside does not say what the registry inside does"
            self.differences.append(Difference("file", message, printed=CLAIMS))
        return report

    def _rebuilt(self, report: Report) -> Rebuilt | None:
        if self.files.sheet is None:
            return None
        try:
            made = rebuilt(report, self.files.sheet, self.found)
        except Impossible as why:
            self.differences.append(Difference("file", str(why)))
            return None
        except Unusable as unusable:
            told = (f"the sheet inside cannot be printed: {_line(one)}" for one in unusable.problems)
            self.differences += (Difference("file", one) for one in told)
            return None
        if self.found.marks.get("draft") != "yes":
            self.differences += (
                Difference("file", f"the sheet inside does not go with its registry: {_line(one)}")
                for one in made.problems
            )
        return made

    def _hashed(self, block: Block, report: Report) -> Block:
        """A footer whose hash is that of another registry gets the right one, so that only that is told, once."""
        wanted = registry_hash(report.registry)
        printed = _HASH.search(block.tagged.text)
        if block.tagged.role != "Artifact" or printed is None or wanted in block.tagged.text:
            return block
        message = (
            f"page {block.tagged.page} names the registry by its hash {printed[0]}; that of the registry inside is "
            f"{wanted}: one of them was changed"
        )
        if not any(one.expected == wanted for one in self.differences):
            self.differences.append(
                Difference("changed", message, block.tagged.page, printed[0], wanted, "registry")
            )
        text = block.tagged.text.replace(printed[0], wanted)
        return Block(block.tagged._replace(text=text), block.grounds)


def _framed(found: Read, made: Read) -> Iterator[Difference]:
    """Pages that show more or less of themselves than the sheet's: what is cut off is in the file, and not seen."""
    for page, (one, other) in enumerate(zip(found.frames, made.frames, strict=False), 1):
        if any(abs(side - wanted) > _SAME_EDGE for side, wanted in zip(one, other, strict=True)):
            message = f"page {page} was cut, or its paper changed: not all that stands on it need be seen"
            yield Difference("file", message, page)


def _hidden(found: Read, made: Read, cut: set[int]) -> Iterator[Difference]:
    """Words that programs read and nobody sees, on pages of which that is not told already; not what a sheet itself
    hides, as panels do parts of the word across a draft."""
    for page, text in found.unseen:
        if page not in cut and (page, text) not in made.unseen:
            message = (
                f"page {page} holds “{text}” where nobody sees it: in the colour of its ground, under something, "
                "clipped, tiny or off the page"
            )
            yield Difference("file", message, page, text)


def _pictured(found: Read, made: Read, logos: int) -> Iterator[Difference]:
    """Pages with more pictures than the sheet's: nobody here reads what one shows, or what lies under it."""
    for page, (one, other) in enumerate(zip(found.pictures, made.pictures, strict=False), 1):
        if one > other + logos:
            message = f"page {page} has a picture that its sheet does not have: what it shows is not read"
            yield Difference("file", message, page)


def _of_page(page: Page) -> Iterator[Difference]:
    """What the checks of printed sheets find in the sheet drawn again: what was printed with faults, or typed in."""
    for said, every in grounded(page):
        for one in every:
            if one.kind is None:
                message = f"page {said.page} prints “{one.text}”, which no claim, date or source accounts for"
                yield Difference("foreign", message, said.page, one.text)
    for fault in narrower_than_claim.judge(page):
        yield Difference("narrower", fault.message)


def _line(problem: Problem) -> str:
    return f"{problem.place}: {problem.message}"
