"""Footnotes and endnotes of a DOCX: each gets a mark, at its place in the text and in front of the note."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from claims.document.flow import raised

MARK = "claims-mark"
"""The attribute by which an element says what is printed in its place."""

REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}


def marked(body: Any, parts: Sequence[Any], skipped: Callable[[Any], bool]) -> None:
    """Give marks to the references in a body and to the notes of the parts that hold them, which are put in order.

    A file does not hold the numbers, a word processor counts: footnotes first, then endnotes, each in the order in
    which the text refers to them, as two notes with one number could not be told apart. Marks of the author's own (an
    asterisk) become numbers too, behind those that are counted. A note to which nothing refers stays as it is, behind
    the others; a reference to a note that is not there is none.
    """
    references = list(_references(body, skipped))
    notes = {
        (_name(note), _value(note, "id")): note
        for part in parts
        for note in part
        if _name(note) in REFERENCES.values()
    }
    numbers: dict[tuple[str, str], str] = {}
    for one in sorted(references, key=lambda one: (_is_custom(one), _name(one) == "endnoteReference")):
        key = REFERENCES[_name(one)], _value(one, "id")
        if key not in notes:
            continue
        mark = numbers.setdefault(key, raised(str(len(numbers) + 1)))
        printed = _taken(one) if _is_custom(one) else ""
        one.set(MARK, mark)
        if notes[key].get(MARK) is None:
            notes[key].set(MARK, mark)
            _open(notes[key], mark, printed)
    order = {mark: at for at, mark in enumerate(numbers.values())}
    for part in parts:
        part[:] = sorted(part, key=lambda note: order.get(note.get(MARK), len(order)))


def _references(element: Any, skipped: Callable[[Any], bool]) -> Iterator[Any]:
    for child in element:
        if _name(child) in REFERENCES:
            yield child
        elif not skipped(child):
            yield from _references(child, skipped)


def _is_custom(reference: Any) -> bool:
    return _value(reference, "customMarkFollows") in ("1", "true", "on")


def _taken(reference: Any) -> str:
    """The author's own mark, which follows in the same run: it is taken out of it."""
    printed = ""
    for behind in list(reference.itersiblings()):
        if _name(behind) not in ("t", "sym"):
            break
        printed += behind.text or ""
        behind.getparent().remove(behind)
    return printed.strip()


def _open(note: Any, mark: str, printed: str) -> None:
    """Let a note begin with its mark and a space, in the place of the author's own."""
    paragraph = next((one for one in note.iter() if _name(one) == "p"), None)
    if paragraph is None:
        return
    for one in (each for each in paragraph.iter() if _name(each) == "t"):
        one.text = (one.text or "").lstrip()
        if printed and one.text.startswith(printed):
            one.text, printed = one.text.removeprefix(printed).lstrip(), ""
        if one.text:
            break
    opening = paragraph.makeelement(paragraph.tag.replace("}p", "}footnoteRef"))
    opening.set(MARK, f"{mark} ")
    at = next((at for at, one in enumerate(paragraph) if _name(one) != "pPr"), len(paragraph))
    paragraph.insert(at, opening)


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(element: Any, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.endswith(f"}}{name}")), "")
