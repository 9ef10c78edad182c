"""Breaking words into lines: no hyphens added, numbers never parted, the rag as even as it can be.

Where a line may end, report/letters/breaking.py says; a word wider than the measure is cut between characters
as a last resort. Among all ways that take the fewest lines, the one with
the least sum of squared leftovers is chosen (the measure of Knuth and Plass, Software: Practice and
Experience 11, 1981, without stretching spaces). Headlines are balanced instead: the narrowest measure that
keeps their number of lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from report.box import Inline, Mark, Run
from report.keeping import kept
from report.letters.breaking import THAI_COST, WORD_JOINER, ZERO_WIDTH_SPACE, opportunities
from report.letters.script import clusters, is_mark
from report.pdf.error import PageError
from report.pdf.font import NO_BREAK_SPACE, Face, Faces
from report.style import MARK_RISE, NAVY, PANELS, TextStyle, emphasised

KEPT = 4096
"""Paragraphs whose lines are kept for the next page or sheet: more than a long sheet has."""
MARK_WIDTH = 0.7  # of the size: room for a shape, as wide as its ink


@dataclass(frozen=True, slots=True)
class Look:
    """How a piece of a line is drawn."""

    face: Face
    size: float
    colour: str
    rise: float = 0.0
    tracking: float = 0.0
    link: str = ""
    language: str = ""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one look, ``x`` points from the start of its line; a mark has an empty text."""

    x: float
    width: float
    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its spans and its width. ``spaced``: a space, not seen, parts it from the next line."""

    spans: tuple[Span, ...]
    width: float
    spaced: bool = False

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class _Glyph:
    character: str
    width: float
    look: Look


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What cannot be broken, the space after it, and how dear it is to end a line here (0 to 1)."""

    glyphs: tuple[_Glyph, ...]
    width: float
    gap: tuple[_Glyph, ...] = ()
    cost: float = 0.0
    forced: bool = False

    @property
    def whole(self) -> float:
        return self.width + sum(glyph.width for glyph in self.gap)


@kept(KEPT)
def set_lines(runs: tuple[Inline, ...], style: TextStyle, measure: float, faces: Faces) -> tuple[Line, ...]:
    """The lines of some runs in a measure of points; at least one line, empty if the runs are.

    Raises:
        Unprintable: a character is not in the font.
        PageError: a link leads to an address of a kind that is not allowed.
    """
    for size in (style.size, *style.shrink):
        looks = _looks(runs, style, size, faces)
        chunks = _chunks(looks)
        if sum(chunk.whole for chunk in chunks) <= measure:
            break
    lines: list[Line] = []
    for part in _paragraphs(chunks):
        fitting = [piece for chunk in part for piece in _cut(chunk, measure)]
        if style.balance:
            fitting = _phrases(fitting, measure)
        ends = _balanced(fitting, measure) if style.balance else _even(fitting, measure)
        start = 0
        for end in ends:
            lines.append(_line(fitting[start:end]))
            start = end
    return tuple(lines) or (Line((), 0.0),)


def natural_width(runs: tuple[Inline, ...], style: TextStyle, faces: Faces) -> float:
    """The width of the runs on one line."""
    return sum(glyph.width for glyph in _looks(runs, style, style.size, faces))


@kept(KEPT)
def widest_line(runs: tuple[Inline, ...], style: TextStyle, faces: Faces) -> float:
    """The width of the runs where lines end only as they ask for it themselves."""
    widths = [0.0]
    for glyph in _looks(runs, style, style.size, faces):
        if glyph.character == "\n":
            widths.append(0.0)
        widths[-1] += glyph.width
    return max(widths)


@kept(KEPT)
def widest_word(runs: tuple[Inline, ...], style: TextStyle, faces: Faces) -> float:
    """The width of the widest part that is not broken: a word, a number, a part of an address."""
    return max((chunk.width for chunk in _chunks(_looks(runs, style, style.size, faces))), default=0.0)


_WHITE = frozenset({" ", "\n"})
_UNDRAWN = frozenset({"\n", ZERO_WIDTH_SPACE, WORD_JOINER})


# --- from runs to chunks -----------------------------------------------------------------------------


def _looks(runs: tuple[Inline, ...], style: TextStyle, size: float, faces: Faces) -> list[_Glyph]:
    """One entry a character, white space collapsed."""
    glyphs: list[_Glyph] = []
    for run in runs:
        if isinstance(run, Mark):
            look = Look(faces.face(style.weight), size, PANELS[run.tone].rule, mark=run)
            glyphs.append(_Glyph("\ufffc", size * MARK_WIDTH, look))
            continue
        own = emphasised(style, run.emphasis)
        for face, text in faces.runs(faces.clean(run.text), own.weight):
            look = _look(run, style, own, size, face)
            (_letters if face.shaper is None else _clusters)(text, look, glyphs)
    return glyphs


def _letters(text: str, look: Look, glyphs: list[_Glyph]) -> None:
    """Add the letters of a text to those before it."""
    advances, size, tracking = look.face.advances, look.size, look.tracking
    for character in text:
        if character == " " and (not glyphs or glyphs[-1].character in _WHITE):
            continue
        width = 0.0 if character in _UNDRAWN else advances[ord(character)] * size / 1000 + tracking
        glyphs.append(_Glyph(character, width, look))


def _clusters(text: str, look: Look, glyphs: list[_Glyph]) -> None:
    """Add the clusters of a text to what is before it: the first character of each is as wide as all of it."""
    for cluster in clusters(text):
        if cluster == " " and (not glyphs or glyphs[-1].character in _WHITE):
            continue
        width = 0.0 if cluster in _UNDRAWN else look.face.width(cluster, look.size)
        glyphs.append(_Glyph(cluster[0], width, look))
        glyphs += [_Glyph(mark, 0.0, look) for mark in cluster[1:]]


def _look(run: Run, style: TextStyle, own: TextStyle, size: float, face: Face) -> Look:
    if run.link and not re.fullmatch(r"(https?://|mailto:|tel:|#)\S+", run.link):
        raise PageError(
            f"a link leads to {run.link!r}",
            "links start with http://, https://, mailto:, tel: or #",
            run.text,
        )
    is_mark = run.emphasis == "mark"
    return Look(
        face,
        min(size, own.size) if is_mark else size,
        NAVY if run.link and run.emphasis == "regular" else own.colour,
        MARK_RISE if is_mark and style.size > own.size else 0.0,
        style.tracking * size if face.shaper is None else 0.0,  # marks would part from their letters
        run.link,
        run.language,
    )


def _chunks(glyphs: list[_Glyph]) -> list[_Chunk]:
    text = "".join(glyph.character for glyph in glyphs)
    chunks: list[_Chunk] = []
    start = 0
    for end, cost in _breaks(text, glyphs):
        body = glyphs[start:end]
        kept = len(body)
        while kept and body[kept - 1].character in (" ", "\n", ZERO_WIDTH_SPACE):
            kept -= 1
        ink = tuple(glyph for glyph in body[:kept] if glyph.character not in (WORD_JOINER, ZERO_WIDTH_SPACE))
        gap = tuple(glyph for glyph in body[kept:] if glyph.character == " ")
        forced = any(glyph.character == "\n" for glyph in body[kept:])
        chunks.append(_Chunk(ink, sum(glyph.width for glyph in ink), () if forced else gap, cost, forced))
        start = end
    return chunks


def _breaks(text: str, glyphs: list[_Glyph]) -> list[tuple[int, float]]:
    """Where a line may end (index after the last character, and the cost), the end of the text included."""
    found = opportunities(text)
    for end in list(found):  # a footnote mark stays with the word before it
        after = glyphs[end].look if end < len(glyphs) else None
        if after is not None and after.rise and text[end - 1] != "\n":
            del found[end]
    if text:
        found[len(text)] = 0.0
    return sorted(found.items())


def _paragraphs(chunks: list[_Chunk]) -> list[list[_Chunk]]:
    """The chunks between forced line ends."""
    parts: list[list[_Chunk]] = [[]]
    for chunk in chunks:
        parts[-1].append(chunk)
        if chunk.forced:
            parts.append([])
    return [part for part in parts if part]


def _cut(chunk: _Chunk, measure: float) -> list[_Chunk]:
    """The chunk, or its parts no wider than the measure; a number is cut only if it alone is wider."""
    if chunk.width <= measure:
        return [chunk]
    parts: list[list[_Glyph]] = [[]]
    width = 0.0
    for atom in _atoms(chunk.glyphs, measure):
        wide = sum(glyph.width for glyph in atom)
        if parts[-1] and width + wide > measure:
            parts.append([])
            width = 0.0
        if not parts[-1] and len(parts) > 1 and atom[0].character == NO_BREAK_SPACE:
            continue  # it held two words together that now stand on two lines
        parts[-1].extend(atom)
        width += wide
    cut = [_Chunk(tuple(part), sum(glyph.width for glyph in part)) for part in parts]
    return [*cut[:-1], _Chunk(cut[-1].glyphs, cut[-1].width, chunk.gap, chunk.cost, chunk.forced)]


_ATOM = re.compile(
    r"\d(?:[\d.,'’\xa0\u202f ]*\d)?|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*[^\w\s]*|.", re.DOTALL
)


def _atoms(glyphs: tuple[_Glyph, ...], measure: float) -> list[list[_Glyph]]:
    """What is not cut even in a chunk that is too wide: a number, a word, or else a letter with its accents."""
    atoms: list[list[_Glyph]] = []
    for match in _ATOM.finditer("".join(glyph.character for glyph in glyphs)):
        atom = list(glyphs[match.start() : match.end()])
        fits = sum(glyph.width for glyph in atom) <= measure
        for part in [atom] if fits else [[glyph] for glyph in atom]:
            if atoms and is_mark(part[0].character):
                atoms[-1].extend(part)
            else:
                atoms.append(part)
    return atoms


# --- from chunks to lines ----------------------------------------------------------------------------


def _greedy(chunks: list[_Chunk], measure: float) -> list[int]:
    ends: list[int] = []
    width = 0.0
    for index, chunk in enumerate(chunks):
        if width and width + chunk.width > measure + 1e-6:
            ends.append(index)
            width = 0.0
        width += chunk.whole
    return [*ends, len(chunks)]


def _phrases(chunks: list[_Chunk], measure: float) -> list[_Chunk]:
    """The chunks with Thai words joined to phrases, if these take no more lines: headlines end lines at spaces."""
    joined: list[_Chunk] = []
    inside = False
    for chunk in chunks:
        if inside:
            last = joined.pop()
            chunk = replace(chunk, glyphs=last.glyphs + chunk.glyphs, width=last.width + chunk.width)
        joined.append(chunk)
        inside = chunk.cost == THAI_COST
    if len(joined) == len(chunks) or max(chunk.width for chunk in joined) > measure:
        return chunks
    return joined if len(_greedy(joined, measure)) == len(_greedy(chunks, measure)) else chunks


def _balanced(chunks: list[_Chunk], measure: float) -> list[int]:
    """Ends for the narrowest measure that needs no more lines than the full one."""
    ends = _greedy(chunks, measure)
    low, high = max(chunk.width for chunk in chunks), measure
    while high - low > 1:
        middle = (low + high) / 2
        tried = _greedy(chunks, middle)
        if len(tried) <= len(ends):
            ends, high = tried, middle
        else:
            low = middle
    return ends


SHORT_END = 0.83
"""Part of the last line that is empty from which on it looks like a slip."""


def _even(chunks: list[_Chunk], measure: float) -> list[int]:
    """Ends with the fewest lines, among those the least squared leftovers; no short last line of a word or two."""
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]  # lines, cost, start of the last line
    count = len(chunks)
    for end in range(1, count + 1):
        choices = []
        width = chunks[end - 1].width
        for start in range(end - 1, -1, -1):
            if start < end - 1:
                width += chunks[start].whole
            if width > measure + 1e-6 and start < end - 1:
                break
            left = max(0.0, 1 - width / measure)
            cost = left * left + chunks[end - 1].cost ** 2
            if end == count:
                cost = 0.25 if left > SHORT_END and start else 0.0
            lines, before, _ = best[start]
            choices.append((lines + 1, before + cost, start))
        best.append(min(choices))
    ends = [count]
    while best[ends[-1]][2]:
        ends.append(best[ends[-1]][2])
    return ends[::-1]


def _line(chunks: list[_Chunk]) -> Line:
    """One line out of its chunks, neighbours of one look joined, the last space left out."""
    glyphs = [glyph for chunk in chunks[:-1] for glyph in (*chunk.glyphs, *chunk.gap)]
    glyphs += chunks[-1].glyphs
    spans: list[Span] = []
    x = 0.0
    start = 0
    while start < len(glyphs):
        look = glyphs[start].look
        end = start + 1
        while end < len(glyphs) and glyphs[end].look is look and look.mark is None:
            end += 1
        width = sum(glyph.width for glyph in glyphs[start:end])
        text = "" if look.mark else "".join(glyph.character for glyph in glyphs[start:end])
        spans.append(Span(x, width, text, look))
        x += width
        start = end
    return Line(tuple(spans), x, bool(chunks[-1].gap) or chunks[-1].forced)
