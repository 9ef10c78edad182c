"""Build sheets: from sheet files to PDFs and pictures. Findings stop no build; unbound numbers do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from claims import languages
from claims.document.yaml import Document
from claims.finding import Report
from claims.place import Place, Problem, Unusable
from claims.registry.registry import Registry
from report import known, layouts, picture
from report.edition import Edition
from report.owner import taken_places
from report.pdf.file import write_whole
from report.printing import Printed, printed
from report.sheet import Sheet, from_document

_NEW = (
    "a sheet is a file beside the registry with the keys `sheet` (its id), `layout`, `title` and `blocks`; `claims new "
    "OTHER-DIR` makes one to copy from"
)


FORMATS = ("pdf", *picture.FORMATS)
"""What sheets are written as: pages, or each of their charts on its own."""


def build_all(
    path: Path,
    output: Path,
    draft: bool = False,
    documents: Path | None = None,
    to: Iterable[str] = ("pdf",),
    warn: Callable[[Problem], object] = str,
    language: str | None = None,
    tell: Callable[[Report], object] = id,
) -> Iterator[Path]:
    """Build every sheet of a registry, or the one sheet at ``path`` with the registry beside it.

    All sheets are drawn before the first is written, so that a problem in one leaves every old file untouched.
    Each is printed in all of its languages, or only in ``language``. ``warn`` gets each warning of the checks of
    printed sheets, ``tell`` at the end what the checks found in the registry. Yields each file as it is written, a
    PDF before its charts. Raises Unusable with every problem of every sheet, when one would take the place of a sheet
    of another registry, or when a file cannot be written; ValueError for a format that there is not.
    """
    formats = _known(to)
    registry, sheets = _read(path)
    report = known.report(registry, documents)
    names: list[str] = []
    drawn = _Drawn(formats)
    for sheet in _versions(sheets, language):
        for layout in _layouts(sheet):
            names.append(_file_name(sheet, layout, sheet.language))
            drawn.add(names[-1], Edition(sheet, report, layout=layout, documents=documents), draft)
    places = [*(names if "pdf" in formats else ()), *drawn.files]
    if formats != ("pdf",):
        places += [one for name in names for one in _charts_of(name, output)]
    problems = [*taken_places(dict.fromkeys(places), registry, output), *drawn.problems]
    if problems:
        raise Unusable(list(dict.fromkeys(problems)))
    for warning in dict.fromkeys(drawn.warnings):
        warn(warning)
    if not drawn.files:
        raise Unusable(_no_chart(sheets[0], formats))
    for name, data in drawn.files.items():
        yield _written(name, data, output)
    for left in _left_over(names, set(drawn.files), output):
        warn(left)
    tell(report)


class _Drawn:
    """What editions became: their ``files`` by name, the ``problems`` of those that could not be printed, and the
    ``warnings`` of the others."""

    def __init__(self, formats: tuple[str, ...]) -> None:
        self.files: dict[str, bytes] = {}
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self._formats = formats

    def add(self, name: str, edition: Edition, draft: bool) -> None:
        try:
            done = printed(edition, draft)
        except Unusable as unusable:
            self.problems += unusable.problems
            return
        self.files |= _files(name, done, self._formats)
        self.warnings += done.warnings


def _layouts(sheet: Sheet) -> tuple[str, ...]:
    """The layouts that a sheet is printed in: its own, and those that go along with that."""
    return (sheet.header.layout, *layouts.companions(sheet.header.layout))


def _versions(sheets: list[Sheet], language: str | None) -> list[Sheet]:
    """Each sheet in each of its languages, or in the one asked for. Raises Unusable where no sheet has that."""
    found = [
        sheet.version(one)
        for sheet in sheets
        for one in sheet.header.spoken
        if language is None or one == language
    ]
    if found:
        return found
    spoken = sorted({one for sheet in sheets for one in sheet.header.spoken})
    message = f"no sheet here is in `{language}`; there is {', '.join(spoken)}"
    key = "languages" if sheets[0].header.languages else "language" if sheets[0].header.language else "sheet"
    asked = [one for one in re.split(r"[\s,;]+", str(language).lower()) if one]
    hint = f"add it to `languages:`, as `[{', '.join(spoken)}, {language}]`"
    if asked and all(one in spoken for one in asked):
        own = "one at a time" if len(asked) > 1 else "in small letters"
        hint = f"name it {own}: {' or '.join(f'`--language {one}`' for one in asked)}; without it all are printed"
    elif len(asked) > 1 or str(language) not in languages.codes():
        hint = f"name one language by its code: {' or '.join(f'`--language {one}`' for one in spoken)}"
    raise Unusable(sheets[0].problem(message, hint, key))


def _file_name(sheet: Sheet, layout: str, language: str) -> str:
    """The name of a PDF: ``brief.en.pdf``; of one that goes along with a worksheet: ``lesson-key.en.pdf``."""
    header = sheet.header
    name = header.sheet if layout == header.layout else f"{header.sheet}-{layout}"
    return f"{name}.{language}.pdf"


def _file_names(sheet: Sheet) -> list[str]:
    """The names of all PDFs of a sheet."""
    return [_file_name(sheet, layout, one) for layout in _layouts(sheet) for one in sheet.header.spoken]


def _known(to: Iterable[str]) -> tuple[str, ...]:
    """The formats asked for, in the order of FORMATS."""
    asked = (to,) if isinstance(to, str) else tuple(to)
    if not asked:
        raise ValueError(f"name a format: {', '.join(FORMATS)}")
    for one in asked:
        if one not in FORMATS:
            raise ValueError(f"{one!r} is no format of a sheet; there are {', '.join(FORMATS)}")
    return tuple(one for one in FORMATS if one in asked)


def _files(name: str, sheet: Printed, formats: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The files of a sheet: its PDF, and each chart as ``brief.en.chart-1-unit-squares.svg``."""
    if "pdf" in formats:
        yield name, sheet.data
    for number, one in enumerate(sheet.pictures, 1):
        stem = f"{name.removesuffix('.pdf')}.chart-{number}" + (
            f"-{one.chart.kind}" if one.chart.kind else ""
        )
        for form in formats:
            if form != "pdf":
                yield f"{stem}.{form}", one.file(form)


def _left_over(sheets: list[str], written: set[str], output: Path) -> Iterator[Problem]:
    """The charts of an earlier build that this one did not write again: they may show what is no longer so.

    They are told and not deleted, as nobody but their owner knows who else uses them.
    """
    for name in sheets:
        old = [one for one in _charts_of(name, output) if one not in written]
        if old:
            message = f"charts of an earlier build were left as they are: {', '.join(old)}"
            hint = "delete them, or build with the same --to again"
            yield Problem(Place((output / old[0]).as_posix(), 1, 1), message, hint)


def _charts_of(name: str, output: Path) -> list[str]:
    """The charts of a PDF of this name that lie in a folder, of whatever build."""
    stem = re.escape(name.removesuffix(".pdf"))
    chart = re.compile(stem + rf"\.chart-\d+(-[a-z-]+)?\.({'|'.join(picture.FORMATS)})")
    return sorted(one.name for one in output.glob("*.chart-*") if chart.fullmatch(one.name))


def _no_chart(sheet: Sheet, formats: tuple[str, ...]) -> Problem:
    message = f"there is no chart to write as {' or '.join(formats)}"
    return sheet.problem(message, "give the sheet a `chart` block, or ask for pdf too", "blocks")


def _written(name: str, data: bytes, output: Path) -> Path:
    target = output / name
    try:
        write_whole(data, target)
    except OSError as error:
        message = f"the file cannot be written: {error.strerror or error}"
        hint = "name another folder with -o, or close the file where it is open"
        raise Unusable(Problem(Place(target.as_posix(), 1, 1), message, hint)) from None
    return target


# -- what to build --


def _read(path: Path) -> tuple[Registry, list[Sheet]]:
    """The registry and the sheets meant: those of a folder, or a sheet with its folder's registry."""
    if path.is_dir():
        registry = known.registry(path)
        if not registry.sheets:
            raise Unusable(Problem(Place(path.as_posix(), 1, 1), "this folder has no sheet", _NEW))
        return registry, _sheets(registry.sheets)
    document = known.document(path)
    if "sheet" not in document.mapping():
        raise Unusable(_no_sheet(document))
    return _registry_beside(path, document), _sheets((document,))


def _registry_beside(path: Path, sheet: Document) -> Registry:
    """The registry of the folder that holds a sheet."""
    # The likeliest name first: one head is enough, and each look is a file read.
    files = sorted(path.parent.glob("*.y*ml"), key=lambda one: (one.stem != "registry", one.name))
    if any(_is_head(one) for one in files):
        return known.registry(path.parent)
    place = sheet.mapping().key_place("sheet")
    message = "no registry lies beside this sheet"
    hint = "put it into the folder of its registry; `claims new DIR` makes both"
    raise Unusable(Problem(place, message, hint, sheet.line_text(place.line)))


def _is_head(path: Path) -> bool:
    """Whether a file has the key ``registry``, or cannot be read: then loading says why."""
    try:
        return "registry" in known.document(path).mapping()
    except Unusable:
        return True


def _no_sheet(document: Document) -> Problem:
    root = document.mapping()
    if "registry" in root:
        place = root.key_place("registry")
        hint = "name its folder, which holds its sheets too, or one of them"
        return Problem(place, "this file is a registry, not a sheet", hint, document.line_text(place.line))
    return Problem(root.place, "this file is no sheet: it has no key `sheet`", _NEW, document.line_text(1))


def _sheets(documents: tuple[Document, ...]) -> list[Sheet]:
    """Every sheet read. Raises Unusable with the problems of all, and when two would become one file."""
    found: dict[str, Sheet] = {}
    read: list[Sheet] = []
    problems: list[Problem] = []
    for document in documents:
        try:
            sheet = from_document(document)
        except Unusable as unusable:
            problems += unusable.problems
            continue
        read.append(sheet)
        for name in _file_names(sheet):
            if name in found:
                first = found[name].problem("", "", "sheet").place
                message = f"two sheets would become {name}"
                problems.append(sheet.problem(message, f"the other: {first}; give one another id", "sheet"))
            found.setdefault(name, sheet)
    if problems:
        raise Unusable(problems)
    return read
