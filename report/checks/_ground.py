"""On what each number of a page stands: a claim, a binding, a finding, a source, a word of the page itself.

Built from the registry and the sheet's own file, not from how the page was made. A number stands on a ground when
the whole text of that ground is printed around it, and no digit or letter touches its ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, Literal

from claims import languages
from claims.trail.hop import trail
from report import plots, reference
from report.account import account, condition
from report.binding import bound
from report.box import plain
from report.checks import Page
from report.checks._saying import Said, even, said
from report.contact import bare
from report.edition import Edition
from report.lookup import looked_up
from report.number_words import numbers
from report.tongue import Tongue
from report.wording import dated, day

Kind = Literal["claim", "binding", "literal", "finding", "registry", "sheet", "page"]

_BINDING = re.compile(r"\{([^{}]*)\}")
_FIELD = re.compile(r"\{([a-z_]*)\}")
_COUNTS = frozenset(
    {
        "count",
        "made",
        "silent",
        "conflicts",
        "accepted",
        "minutes",
        "points",
        "number",
        "page",
        "pages",
        "figures",
        "witnesses",
    }
)
_NAMES = frozenset({"registry"})
_NAME = re.compile(r"[\w-]+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")  # Thai to Han
_MARK = re.compile(r"\[\d+\]")
_GROUPED = re.compile(r"\d{1,3}(?: \d{3})+")
_COUNTED = r"(?<!\w)(?:\d[\d., ]{0,15}|\w{1,20})"
_NAMED = r"[\w-]{1,80}"
_AROUND = 300  # letters: the page's own words are not longer


@dataclass(frozen=True, slots=True)
class Ground:
    """A text that numbers may stand on: what it is, whose (a claim, a finding; empty elsewhere), and how it reads."""

    kind: Kind
    name: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Stood:
    """One number on the page: where in its text, as written, and on what it stands (None: on nothing)."""

    start: int
    text: str
    ground: Ground | None

    @property
    def kind(self) -> Kind | None:
        return self.ground.kind if self.ground else None


@lru_cache(maxsize=1)
def grounded(page: Page) -> tuple[tuple[Said, tuple[Stood, ...]], ...]:
    """Every text of a page with its numbers, each with the ground it stands on."""
    grounds = Grounds(page)
    return tuple((one, tuple(grounds.stood(one))) for one in said(page))


class Grounds:
    """The grounds of one sheet. Built in stages, as most numbers stand on the first."""

    def __init__(self, page: Page) -> None:
        self.edition, self._imprint = page.edition, page.imprint
        self.language = self.edition.sheet.language
        # Functions, not methods: those would hold this page, and all that was read for it, in a circle.
        self._stages = iter(
            (Grounds._of_claims, Grounds._of_sheet, Grounds._of_findings, Grounds._of_registry)
        )
        self._templates = _templates(page.edition)
        self._index: dict[str, list[tuple[str, int, Ground]]] = {}
        self._every: list[tuple[str, Ground]] = []
        self._forms_of: dict[str, list[re.Pattern[str]]] = {}

    def stood(self, said: Said) -> Iterator[Stood]:
        """Every number of a text with the ground it stands on."""
        for start, text in numbers(said.text, self.language):
            ground = self._ground(said, start, text)
            if ground is None and " " in text and not _GROUPED.fullmatch(text):
                yield from self._apart(
                    said, start, text
                )  # two numbers side by side, as in "in 2016 832 cases"
            else:
                yield Stood(start, text, ground)

    def _apart(self, said: Said, start: int, text: str) -> Iterator[Stood]:
        for piece in re.finditer(r"\S+", text):
            at = start + piece.start()
            yield Stood(at, piece[0], self._ground(said, at, piece[0]))

    def _ground(self, said: Said, start: int, text: str) -> Ground | None:
        if self._of_page(said, start, text):
            return Ground("page")
        found = self._indexed(said, start, text)
        while found is None and self._more():
            found = self._indexed(said, start, text)
        if found is None and said.whole:
            found = self._lettered(said, text)
        return found

    def _indexed(self, said: Said, start: int, text: str) -> Ground | None:
        folded = said.text.casefold()
        for phrase, offset, ground in self._index.get(text.casefold(), ()):
            begin = start - offset
            if begin >= 0 and folded.startswith(phrase, begin) and _clean(folded, begin, begin + len(phrase)):
                return ground
        return None

    def _lettered(self, said: Said, text: str) -> Ground | None:
        """In a picture: on a text that goes over several lines, or on the scale, which is measured elsewhere."""
        if _only_number(self.language).fullmatch(said.text):
            return Ground("page")
        if any(text in one[0] for form in self._fitting(said.whole) for one in form.finditer(said.whole)):
            return Ground("page")
        whole, wanted = glued(said.whole), glued(text)
        return next(
            (ground for phrase, ground in self._every if wanted in glued(phrase) and glued(phrase) in whole),
            None,
        )

    def _of_page(self, said: Said, start: int, text: str) -> bool:
        """Whether the page's own words stand around a number: "no conflict found (3 comparisons)"."""
        end = start + len(text)
        marks = _MARK.finditer(said.text) if start and said.text[start - 1] in "[0123456789" else ()
        if any(one.start() < start and end < one.end() for one in marks):
            return True
        return any(
            one.start() <= start and end <= one.end()
            for form in self._fitting(said.text)
            for one in form.finditer(said.text, max(0, start - _AROUND), end + _AROUND)
        )

    def _fitting(self, text: str) -> list[re.Pattern[str]]:
        """The page's own words that may stand in a text: those of which it holds the longest piece."""
        if text not in self._forms_of:
            letters = _plain(text)
            forms = _forms(self._templates, self.language)
            self._forms_of[text] = [form for form, piece in forms if piece in letters]
        return self._forms_of[text]

    # --- the stages ---

    def _more(self) -> bool:
        stage = next(self._stages, None)
        if stage is None:
            return False
        for text, kind, name in stage(self):
            says, phrase, found = _compared(text, self.language)
            ground = Ground(kind, name, says)
            if found:
                self._every.append((phrase, ground))
            if not found and kind in ("literal", "binding"):
                found = ((0, phrase),)  # a word that says a number only where it stands, as in Thai
            for offset, written in found:
                self._index.setdefault(written.casefold(), []).append((phrase, offset, ground))
        return True

    def _of_claims(self) -> Iterator[tuple[str, Kind, str]]:
        edition, registry = self._anew(), self.edition.registry
        for name in claims_of(edition):
            claim = registry.claims[name]
            yield edition.figure(name), "claim", name
            yield edition.compact(name), "claim", name
            yield edition.tongue.quoted(claim.figure), "claim", name
            yield edition.when(name), "registry", name
            yield edition.title(name), "registry", name
            yield edition.says(name), "registry", name
            yield claim.noun or "", "registry", name

    def _of_sheet(self) -> Iterator[tuple[str, Kind, str]]:
        """What its bindings print, made anew, and what it gives itself: addresses, names, minutes, words."""
        sheet = self.edition.sheet
        again = self._anew()
        names = {one for text in sheet.texts() for one in _BINDING.findall(text)}
        for name in sorted(names):
            kind: Kind = "literal" if name.strip().startswith("literal:") else "binding"
            yield plain(bound(name, again, ("sheet",), 0, 0).runs), kind, name.strip()
        yield from ((text, "sheet", "") for text in self._given())

    def _anew(self) -> Edition:
        """The edition before anything of it was made: what is asked of it here is noted nowhere."""
        one = self.edition
        return Edition(one.sheet, one.report, one.words, layout=one.layout, documents=one.documents)

    def _given(self) -> Iterator[str]:
        header = self.edition.sheet.header
        if header.organisation is not None:
            one = header.organisation
            yield from (one.name, one.contact or "", one.licence or "")
        yield from (part for line in self._imprint.furniture.footer for part in line.split(" · "))
        for block in self.edition.sheet.blocks:
            yield from _GIVEN.get(block.name, _nothing)(block.options)
        yield from (cell for one in self.edition.charts for row in one.table[1] for cell in row[1:])
        for charted in self.edition.charts:
            yield from _said_by(charted.data, self.edition.tongue)

    def _of_findings(self) -> Iterator[tuple[str, Kind, str]]:
        edition = self._anew()
        for finding in edition.report.findings:
            told = account(finding, edition)
            because = edition.accepted(finding)
            for text in (told.sentence, told.arithmetic, told.settle, condition(finding, edition), because):
                yield text, "finding", finding.id

    def _of_registry(self) -> Iterator[tuple[str, Kind, str]]:
        edition, registry, words = self.edition, self.edition.registry, self.edition.words
        again = self._anew()
        yield registry.title, "registry", ""
        yield from ((again.quantity(one), "registry", one) for one in registry.quantities.entries)
        yield from ((again.event(one), "registry", one) for one in registry.facts)
        if edition.issued is not None:
            yield day(edition.issued, words), "registry", ""
        for name, source in registry.sources.items():
            listed = [reference.heading(source, words, brief=brief) for brief in (True, False)]
            addresses = (reference.address(source), source.archived.URL if source.archived else "")
            shown = [one.removeprefix("https://").removeprefix("http://") for one in addresses]
            accessed = dated(source.accessed, words) if source.accessed else ""
            held = reference.container(source, words)
            written = (("placed", source.placed), ("supports", source.supports))
            reasons = [looked_up(one, again, "sources", name, field) for field, one in written if one]
            texts = (*listed, held, *shown, accessed, edition.short(name), *reasons)
            yield from ((text, "registry", name) for text in (*texts, reference.short(source, words)))


def claims_of(edition: Edition) -> list[str]:
    """The claims that a sheet names, those on their trails, and those that do not fit with others: they stand beside
    them."""
    claims = edition.registry.claims
    named = {name for name in _NAME.findall(edition.sheet.document.text) if name in claims}
    for block in edition.sheet.blocks:
        if block.name == "chart" and not block.options.claims:
            named |= set(plots.own_claims(block.options.kind, edition) or ())
    named |= {
        hop.claim for name in sorted(named) for hop in trail(edition.registry, name) if hop.claim is not None
    }
    named |= {name for finding in edition.report.findings for name in finding.claims}
    return [name for name in claims if name in named]


@lru_cache(maxsize=8192)  # most of what a registry says is the same for every sheet
def _compared(text: str, language: str) -> tuple[str, str, tuple[tuple[int, str], ...]]:
    """A text as it is compared, the same without capitals, and the numbers in that."""
    says = even(text)
    phrase = says.casefold()
    return says, phrase, numbers(phrase, language)


def _clean(text: str, begin: int, end: int) -> bool:
    """Whether what stands there is whole: neither a letter, a digit nor the rest of a number touches it.

    Letters of scripts that put no space between words may touch it.
    """
    before, after = text[:begin][-2:], text[end : end + 2]
    if text[begin].isalnum() and (
        _touches(before[-1:]) or (before[-1:] in (".", ",") and before[:1].isdigit())
    ):
        return False
    return not (
        text[end - 1].isalnum() and (_touches(after[:1]) or (after[:1] in (".", ",") and after[1:].isdigit()))
    )


def _touches(character: str) -> bool:
    return character.isalnum() and not _UNSPACED.match(character)


@lru_cache(maxsize=8)
def _only_number(language: str) -> re.Pattern[str]:
    """A number with nothing but its unit or scale word, as it stands at the step of a scale."""
    scales = "|".join(
        re.escape(one) for one in sorted(languages.load(language).scales, key=len, reverse=True)
    )
    return re.compile(rf"[−-]?[\d., ]+(?: ?(?:%|‰|{scales}|[A-Z]{{3}}))?")


def glued(text: str) -> str:
    return "".join(text.split()).casefold()


# --- what blocks print of their own options, without a binding ---


def _nothing(options: Any) -> Iterator[str]:
    yield from ()


def _contacts(options: Any) -> Iterator[str]:
    for one in options.contacts:
        yield from (one.name, bare(one.contact), one.note or "")


def _minutes(options: Any) -> Iterator[str]:
    start = 0
    for step in options.steps:
        yield f"{start}–{start + step.minutes}"
        start += step.minutes


def _meanings(options: Any) -> Iterator[str]:
    for one in options.words:
        yield from (one.word, one.means)


_GIVEN: dict[str, Callable[[Any], Iterator[str]]] = {
    "call-to-action": _contacts,
    "plan": _minutes,
    "qr-code": lambda options: iter((bare(options.link),)),
    "word-list": _meanings,
}


def _said_by(data: Any, tongue: Tongue) -> Iterator[str]:
    """The words of a chart with its own numbers filled in: the worth of a square."""
    groups, words = getattr(data, "groups", ()), getattr(data, "words", None)
    if groups and words is not None and hasattr(words, "square"):
        from report.charts._grid import square_value

        value = square_value([one.reach for one in groups], data.per_square)
        yield words.square.format(number=tongue.number(value), unit=data.unit_label)


# --- the page's own words ---


def _templates(edition: Edition) -> tuple[str, ...]:
    found = [text for one in fields(edition.words) for text in _texts(getattr(edition.words, one.name))]
    for charted in edition.charts:
        words = getattr(charted.data, "words", None)
        if words is not None:
            found += [text for one in fields(words) for text in _texts(getattr(words, one.name))]
    return tuple(dict.fromkeys(found))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from (text for one in value for text in _texts(one))
    elif hasattr(value, "values"):
        yield from (text for one in value.values() for text in _texts(one))


@lru_cache(maxsize=8)
def _forms(templates: tuple[str, ...], language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What the page's words look like when counts are filled in, as far as they have words around their numbers; each
    with its longest piece, which is quicker looked for."""
    found = []
    for template in map(even, templates):
        names = _FIELD.findall(template)
        between = _FIELD.split(template)[::2]
        pieces = [re.escape(piece) for piece in between]
        filled = [_NAMED if name in _NAMES else _COUNTED for name in names]
        worded = sum(sign.isalpha() for piece in pieces for sign in piece) >= 3
        if worded and (_COUNTS | _NAMES).issuperset(names) and (names or numbers(template, language)):
            form = "".join(part for pair in zip(pieces, [*filled, ""], strict=True) for part in pair)
            found.append((re.compile(form, re.IGNORECASE), _plain(max(between, key=len))))
    return tuple(found)


def _plain(text: str) -> str:
    """The text without capitals, so that what a pattern takes as the same in spite of them is the same here.

    To a pattern without capitals, the i of Turkish with and that without a dot are both an i.
    """
    return text.replace("İ", "i").replace("ı", "i").casefold()
