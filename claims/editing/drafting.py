"""A first registry out of a document: an entry for every figure that may be a claim, for a person to finish."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from claims.citation.figures import document_figures
from claims.citation.numbered import round_numbers
from claims.citation.pairing import Citing, citing
from claims.citation.printed import Citations
from claims.citation.reference_list import reference_lists
from claims.collector import collector_paused
from claims.document import edit
from claims.document.text import Text
from claims.document.yaml import parse
from claims.document.yaml_writing import Value, inline
from claims.editing.citing import CitedWorks
from claims.figure import Figure, Refused, read
from claims.languages import load
from claims.languages.identifying import likely
from claims.loading.load import from_documents
from claims.output.citing import summary, untraced
from claims.place import Place, Problem, Unusable
from claims.registry.anchor import joined, passage
from claims.registry.field import as_id
from claims.registry.opening import opened

LONGEST_PART = 24  # characters of a noun or a figure in an id
LONGEST_COMMENT = 160
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")

_HEAD = """\
# yaml-language-server: $schema=registry.schema.json
#
# A first registry of {file}, made by `claims draft`. It is for a person to finish:
# - Read each passage and answer its question under `says`; `claims check` lists the questions that are left.
# - `citing` names the listed work whose citation is printed nearest (remove `inferred` when you have looked);
#   `unknown` says that nobody looked yet, and behind it stands the citation. Add its work under `sources` and name it,
#   or write `citing: none`.
# - Add `quantity`, `when` and `where`: figures without them are compared with nothing.
# - What is no claim goes from `claims` to `set_aside`, with a reason.
# `claims schema > registry.schema.json` lets an editor complete and check this file.

registry: {registry}
title: {title}
language: en

sources:
  {source}:               # add title, author and issued, as printed
    language: {language}
    text: {text}"""
_UNREAD = """
# -- Figures with more than one reading, or none without their text. Say what is meant, then remove the "# " in
#    front: correct `figure`, or fill `language` where the figure stands in another language than its source.
"""


@dataclass(frozen=True)
class Drafted:
    """What a draft holds: how many claims, and how many figures wait in comments for somebody to say what they
    mean; ``others`` are numbers that are no claims, ``other`` is the language that the text seems to be in where
    that is not the one told."""

    claims: int
    unread: int
    others: int
    other: str | None = None
    cited: Citing | None = None

    def lines(self, output: Path, document: Path) -> Iterator[str]:
        """What was done and what is left to do, for people."""
        claims = f"{self.claims} claim{'' if self.claims == 1 else 's'}"
        others = f"{self.others} other number{' is no claim' if self.others == 1 else 's are no claims'}"
        yield f"{output.as_posix()}: {claims} drafted; {others}"
        if self.other:
            yield f"check the language: the text looks like {load(self.other).name} (`--language {self.other}`)"
        if self.unread:
            yield f"{self.unread} not read for certain: in comments at its end, for you to say what is meant"
        if self.cited is not None and self.cited.citations:
            yield f"{summary(self.cited)}: `claims references {document.as_posix()}`"
            yield from (f"{line}: no `through:` was written" for line in untraced(self.cited))
        if self.claims:
            plural = "" if self.claims == 1 else "s"
            yield f"{self.claims} question{plural} to answer under `says`; `claims check` lists those that are left"
        yield f"next: claims check {output.as_posix()} --documents {document.parent.as_posix()}"


@collector_paused()
def draft(document: Path, language: str, output: Path) -> Drafted:
    """Write a registry of the figures of a document to ``output``, which must not exist.

    The registry loads; every claim has the figure as printed, its place, and a question in the place of a sentence.
    Raises Unusable when the document cannot be read or the output cannot be written, UnknownLanguage for a
    language without a file.
    """
    text = opened(document, inside=True)
    if any("\ud800" <= sign <= "\udfff" for sign in text.file):
        what = "the name of this document has bytes that are no letters, and no registry can hold it"
        raise Unusable(Problem(Place(document.as_posix(), 1, 1), what, "rename it"))
    figures = document_figures(text.content, language)
    source = as_id(document.stem) or "document"
    wanted = [one for one in figures if one.is_claim]
    names = Names({source})
    found = citing(text.content)
    works = CitedWorks(found, source, names.free)
    entries = Entries(text, source, language, works=works)
    read_ones: list[Figure] = []
    unread: list[Figure] = []
    for one in wanted:
        (read_ones if entries.readable(one) else unread).append(one)
    claims = list(entries.claims(read_ones))
    head = [_head(text, source, language, output), *works.of_document(), *works.lines()]
    lines = [*head, *entries.cited_works(names)]
    if claims:
        lines += ["", "claims:", *claims]
    if unread:
        waiting = [*([] if read_ones else ["claims:"]), *entries.claims(unread)]
        lines += [_UNREAD.rstrip("\n"), *(f"# {line}".rstrip() for line in waiting)]
    written = "\n".join(lines).rstrip("\n") + "\n"
    from_documents((parse(written, output.as_posix()),))  # never hand out what does not load
    _write_new(output, written)
    others = len(figures) - len(wanted)
    return Drafted(len(read_ones), len(unread), others, likely(text.content, language), found)


class Names:
    """Gives ids that are not taken: a number is added where two entries would have the same."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._again: dict[str, int] = {}

    def free(self, name: str) -> str:
        free, again = name, self._again.get(name, 1)
        while free in self._taken:
            again += 1
            free = f"{name}-{again}"
        self._again[name] = again
        self._taken.add(free)
        return free


class Entries:
    """Writes entries for the figures of one text as YAML lines; ids are the same for the same text every time."""

    def __init__(
        self,
        text: Text,
        source: str,
        language: str,
        taken: Iterable[str] | Names = (),
        works: CitedWorks | None = None,
    ) -> None:
        self._text = text
        self._source = source
        self._language = language
        self.names = taken if isinstance(taken, Names) else Names(taken)
        self._first: dict[tuple[object, ...], str] = {}
        rounds = round_numbers(text.content, reference_lists(text.content))
        self._cited = Citations(text.content, rounds, works.doubted if works else frozenset())
        self._listed = works
        self._works: dict[str, None] = {}
        self._alone: dict[tuple[str, str], Figure | None] = {}  # the same figure stands again and again

    def readable(self, figure: Figure) -> bool:
        """Whether the figure alone, as a registry holds it, is read as one thing."""
        return self._reads(_folded(figure.surface), figure) or self._reads(_whole(figure), figure)

    def _reads(self, printed: str, figure: Figure) -> bool:
        asked = printed, figure.language or self._language
        if asked not in self._alone:
            self._alone[asked] = _alone(*asked)
        alone = self._alone[asked]
        return alone is not None and alone.value == figure.value

    def _printed(self, figure: Figure) -> str:
        """The figure for the registry; a word of it that the end of a line parts is whole where it is read so."""
        printed = _folded(figure.surface)
        return _whole(figure) if not self._reads(printed, figure) and self.readable(figure) else printed

    def claims(self, figures: Iterable[Figure]) -> Iterator[str]:
        """An entry of the section `claims` for each figure, with a blank line between."""
        for index, figure in enumerate(figures):
            if index:
                yield ""
            yield from self._claim(figure)

    def set_aside(self, figures: Iterable[Figure]) -> Iterator[str]:
        """An entry of the section `set_aside` for each figure, with a question in the place of a reason."""
        for figure in figures:
            printed, place = self._printed(figure), self._text.place(figure.start)
            yield f"  - source: {self._source}"
            yield f"    figure: {inline(printed)}"
            yield f"    at: {inline(self._at(figure))}"
            yield f"    because: {inline(f'{place.capitalize()}: why is “{printed}” no claim?')}"

    def cited_works(self, names: Names) -> Iterator[str]:
        """Comments that name the works cited nearest to the claims written so far and not listed, as entries to
        finish."""
        if not self._works:
            return
        yield "  # Cited near these figures, as printed. Uncomment and finish what a figure rests on; name it there:"
        for printed in self._works:
            year = _YEAR.search(printed)
            issued = f"issued: {year.group()}, " if year else ""
            name = names.free(_work_name(printed, year.group() if year else ""))
            yield f"  # {name}: {{{issued}method: not-seen}}    # {_comment(printed)}"

    def _claim(self, figure: Figure) -> Iterator[str]:
        printed, noun, place = (
            self._printed(figure),
            _folded(figure.noun or ""),
            self._text.place(figure.start),
        )
        name = self._name(figure, noun, printed, as_id(place))
        yield f"  {name}:"
        yield f"    figure: {inline(printed)}"
        yield f"    at: {inline(self._at(figure))}"
        counted = f" ({noun})" if noun else ""
        question = f"{place.capitalize()}: what does “{printed}”{counted} say, of whom, where and when?"
        yield f"    says: {inline(question)}"
        yield f"    source: {self._source}"
        if figure.language and figure.language != self._language:
            yield f"    language: {figure.language}"
        if noun:
            yield f"    noun: {inline(noun)}"
        yield from self._citing(figure)
        yield from (f"    # {_comment(note)}" for note in figure.notes if note.startswith("reading: "))
        if figure.value is not None or figure.low is not None:
            first = self._first.setdefault(_number(figure, noun), name)
            if first != name:
                yield f"    # repeats: {first}    where the text prints the same number again"

    def _at(self, figure: Figure) -> dict[str, Value]:
        return dict(passage(self._text, figure.start, figure.end).anchor)

    def _citing(self, figure: Figure) -> Iterator[str]:
        """The listed work cited nearest, with its reach; else that nobody knows, and the citation in a comment."""
        nearest = self._cited.nearest(figure.start, figure.end)
        if nearest is None:
            yield "    citing: unknown    # no citation near it"
            return
        cited = nearest.citation
        printed = _comment(cited.surface)
        listed = self._listed.at(cited.start, cited.end) if self._listed else ()
        if listed and nearest.reach != "earlier":
            works = [
                {
                    "source": one.source,
                    **({"through": one.through} if one.through else {}),
                    "reach": nearest.reach,
                }
                for one in listed
            ]
            yield f"    citing: {inline(works)}    # {printed}"
            yield "    inferred: [citing]"
            return
        if not listed:
            self._works.setdefault(cited.surface)
        where = nearest.reach.replace("-", " ")
        known = f" ({', '.join(one.source for one in listed)})" if listed else ""
        yield f"    citing: unknown    # nearest, {where}: {printed}{known}"

    def _name(self, figure: Figure, noun: str, printed: str, place: str) -> str:
        """An id from the noun, the figure and its place."""
        what = as_id(noun[: 2 * LONGEST_PART])[:LONGEST_PART].strip("-") or as_id(figure.kind) or "figure"
        shown = as_id(f"x {printed}")[2:][:LONGEST_PART].strip("-")
        name = "-".join(part for part in (what, shown, place) if part)
        return self.names.free(name)


def _whole(figure: Figure) -> str:
    return _folded(joined(figure.surface))


def _alone(printed: str, language: str) -> Figure | None:
    """The figure as it is read without its text, as a registry reads it; None where it has several readings."""
    try:
        return read(printed, language)
    except Refused:
        return None


def _work_name(printed: str, year: str) -> str:
    """An id for a cited work out of its citation: the first of its words, and its year."""
    words = as_id(re.sub(r"https?://|\bwww\.|[^\W_]*\d\S*", " ", printed).strip(" ([,.;:"))
    return "-".join(part for part in (words[:LONGEST_PART].strip("-") or "work", year) if part)


def _number(figure: Figure, noun: str) -> tuple[Fraction | str | None, ...]:
    """What makes two figures the same number of the same thing."""
    return figure.value, figure.low, figure.high, figure.unit, noun.casefold()


def _head(text: Text, source: str, language: str, output: Path) -> str:
    file = _folded(text.file)
    return _HEAD.format(
        file=_comment(file),
        registry=as_id(output.stem) or "draft",
        title=inline(f"Figures of {file}, to be finished by a person"),
        source=source,
        language=inline(language),
        text=inline({"file": text.file, "sha256": text.sha256}),
    )


def _comment(text: str) -> str:
    """The text as it may stand in a comment: one line of signs that can be seen."""
    seen = "".join(one if one.isprintable() else "\ufffd" for one in _folded(text))
    return seen if len(seen) <= LONGEST_COMMENT else seen[: LONGEST_COMMENT - 1] + "…"


def _folded(text: str) -> str:
    return " ".join(text.split())


def _write_new(path: Path, written: str) -> None:
    """Write a file that is not there yet; whatever stands there is never overwritten."""
    start = Place(path.as_posix(), 1, 1)
    try:
        with path.open("x"):
            pass
    except FileExistsError:
        if path.is_dir():
            hint = f"name a file in it, such as {(path / 'paper.yaml').as_posix()}"
            raise Unusable(Problem(start, "this is a folder, not a file to write", hint)) from None
        hint = "name another file, or remove this one yourself"
        raise Unusable(Problem(start, "this file is there already; it is not overwritten", hint)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unusable(Problem(start, f"the file cannot be written: {reason}", "check its folder")) from None
    try:
        edit.write_atomically(path, written)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
