"""The passage of a source around some of its claims, taken from the local document when a sheet is built."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.document.reading import read_text
from claims.document.text import Text
from claims.registry.occurrence import Occurrences
from report.edition import Edition

LONGEST = 1600
"""Characters of a passage; more is no quotation but a copy."""
_END = re.compile(r"""[.!?…。！？][»”’"')\]]*\s+(?=[^\W\d_a-zà-ÿ])|\n\s*\n(?=\s*[^\sa-zà-ÿ])""")


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as it is printed, white space as single spaces; ``place`` says where it stands."""

    text: str
    place: str


class Missing(Exception):
    """A passage that cannot be shown: ``message`` says why, ``hint`` what to do; ``place`` where it should stand."""

    def __init__(self, message: str, hint: str, place: str) -> None:
        self.message, self.hint, self.place = message, hint, place
        super().__init__(message)


def passage(source: str, claims: tuple[str, ...], edition: Edition) -> Passage | str:
    """The whole sentences that hold the claims; where they should stand if the document is not at hand.

    Raises Missing when the document is there but does not have them, or they lie too far apart.
    """
    registry = edition.registry
    text = registry.sources[source].text
    anchors = [registry.claims[name].at for name in claims]
    where = _expected([at.line for at in anchors if at is not None and at.line is not None], edition)
    if edition.documents is None or text is None:
        return where
    read = read_text(text.file, edition.documents)
    if not isinstance(read, Text):
        return where
    occurrences, spans = Occurrences(read), []
    for name, at in zip(claims, anchors, strict=True):
        there = occurrences.placed(registry.claims[name].figure, at) if at is not None else None
        if there is None:
            message = f"`{name}` is not found in {text.file}"
            raise Missing(message, "`claims anchor REGISTRY --documents DIR` finds its place", where)
        spans.append((there.start, there.end))
    start, end = _sentences(read.content, min(spans)[0], max(end for _, end in spans))
    if end - start > LONGEST:
        message = f"the passage would have {end - start} characters, at most {LONGEST} are taken"
        raise Missing(message, "name claims that stand nearer to each other", where)
    return Passage(" ".join(read.content[start:end].split()), _where(read, start, edition))


def _sentences(content: str, start: int, end: int) -> tuple[int, int]:
    """The offsets of the sentences, or of what lies between blank lines, around a stretch of text."""
    window = max(0, start - LONGEST)
    before = [found.end() for found in _END.finditer(content, window, start)]
    after = _END.search(content, end, end + LONGEST)
    first = before[-1] if before else window
    return first, after.end() if after else min(len(content), end + LONGEST)


def _expected(lines: list[int], edition: Edition) -> str:
    """Where the passage should stand, by the lines of its claims."""
    if not lines:
        return ""
    words, first, last = edition.words, min(lines), max(lines)
    return words.line.format(number=first) if first == last else words.lines.format(first=first, last=last)


def _where(read: Text, offset: int, edition: Edition) -> str:
    """The place of an offset: page 3, line 120."""
    words, page = edition.words, read.page(offset)
    line = words.line.format(number=read.line(offset))
    if page is not None:
        return f"{words.on_page.format(number=page)}, {line}"
    return f"{words.paragraph.format(number=read.paragraph(offset))}, {line}" if read.paragraphs else line
