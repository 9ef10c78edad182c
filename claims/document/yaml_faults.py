"""What makes a YAML file unusable, in words for people: bytes, characters and syntax."""

from __future__ import annotations

from itertools import islice

import yaml

from claims.document.lines import FORBIDDEN, Lines
from claims.place import Place, Problem, Unusable

_MOST_CHARACTERS = 10
_LONGEST_KEY = 1024
_QUOTE = "Put the whole text in quotes."

# A part of the parser's own words (libyaml's or PyYAML's); whether the fault is where it stopped or where
# the thing it was reading began; our message and hint.
_SYNTAX = (
    ("mapping values are not allowed", "stop", "a second “: ” where the value is one text already",
     "Put a text that holds “: ” in quotes; or, if this is a key, indent it like the keys beside it."),
    ("could not find expected ':'", "start", "this is no “key: value” line",
     "Write a colon and a space after the key (a key has at most 1024 characters), or indent a text that "
     "goes on from the line above."),
    ("found unexpected end of stream", "start", "the quote that opens here is never closed",
     "Close the quote; inside single quotes write ' twice, inside double quotes write \\\"."),
    ("found unexpected document indicator", "start", "the quote that opens here is never closed",
     "Close the quote before the line with --- or ..."),
    ("expected ',' or ']'", "stop", "the list in brackets is not closed before this",
     "Write a comma between items and ] at the end; put items that hold , [ ] {{ }} or “: ” in quotes."),
    ("expected ',' or '}'", "stop", "the mapping in braces is not closed before this",
     "Write a comma between entries and }} at the end; put values that hold , [ ] {{ }} in quotes."),
    ("exceeded maximum nesting depth", "stop", "lists and mappings are nested too deeply",
     "Write flatter lists and mappings."),
    ("cannot start any token", "stop", "a text cannot begin with {character}", _QUOTE),
    ("alphabetic or numeric character", "start", "a text cannot begin with {character}", _QUOTE),
    ("unknown escape character", "stop", "a backslash and a character that mean nothing together",
     "Write \\\\ for one backslash, or use single quotes."),
    ("expected hexdecimal number", "stop", "an escape with too few hexadecimal digits",
     "Write \\xNN, \\uNNNN or \\UNNNNNNNN."),
    ("invalid Unicode character escape", "stop", "an escape that names no character",
     "Write the character itself."),
    ("expected <document start>", "stop", "something follows after the end of the content",
     "Remove it, or write it as a “key: value” line at the left margin."),
    ("expected node content", "stop", "{character} stands where a value is expected",
     "Write the value first; put a text that begins with {character} in quotes."),
    ("incompatible YAML document", "stop", "an unknown version of YAML", "Write %YAML 1.2, or no such line."),
    ("directive", "stop", "a line that begins with % is an instruction to the parser, which is not used here",
     "Remove the line, or put the text in quotes."),
    ("tag handle", "stop", "tags (!…) are not used here", "Remove the tag, or put the text in quotes."),
    ("parsing a tag", "start", "tags (!…) are not used here", "Remove the tag, or put the text in quotes."),
    ("scanning a tag", "start", "tags (!…) are not used here", "Remove the tag, or put the text in quotes."),
    ("block sequence entries are not allowed", "stop", "a list cannot begin in the line of its key",
     "Begin the list in the next line; or put a text that begins with “- ” in quotes."),
    ("expected '-' indicator", "stop", "the list ends before this, but its lines are not further left",
     "Begin the line with “- ”, or move it to the indentation of the key that holds the list."),
    ("expected key", "stop", "this does not fit the lines before it",
     "Indent keys of one mapping alike; write nothing after a closing quote or bracket."),
    ("<block end>", "stop", "this does not fit the lines before it",
     "Indent keys or items alike; write nothing after a closing quote or bracket."),
    ("scanning a block scalar", "start", "a text after | or > that cannot be read",
     "Write only | or > (with - or +) in this line, and indent all lines of the text alike, with spaces."),
)  # fmt: skip


def decode(data: bytes, file: str) -> str:
    """The text of UTF-8 bytes, byte order mark included. Raises Unusable at the first bad byte."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        start = error.start
    if data.startswith(b"%PDF"):
        hint = "Name the registry, a YAML file or its folder; `claims open` reads a finished sheet."
        raise Unusable(Problem(Place(file, 1, 1), "this is a PDF, not YAML", hint))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unusable(Problem(Place(file, 1, 1), "the file is UTF-16, not UTF-8", "Save the file as UTF-8."))
    shown = Lines(data.decode("utf-8", "replace").lstrip("\ufeff"), file)
    offset = len(data[:start].decode("utf-8").lstrip("\ufeff"))
    western = data[start : start + 1].decode("cp1252", "replace")
    hint = f"Save the file as UTF-8. (In the old Western encoding this byte is “{western}”.)"
    raise Unusable(shown.problem(offset, f"the byte 0x{data[start]:02X} is not UTF-8", hint))


def forbidden_characters(lines: Lines) -> list[Problem]:
    """The first characters that YAML forbids, each with its place."""
    hint = "Remove the character; in double quotes it may be written as an escape (\\x07)."
    if lines.text.count("\0") > len(lines.text) // 4:
        return [lines.problem(lines.text.index("\0"), "the file looks like UTF-16", "Save it as UTF-8.")]
    return [
        lines.problem(found.start(), f"the character U+{ord(found.group()):04X} may not stand in YAML", hint)
        for found in islice(FORBIDDEN.finditer(lines.text), _MOST_CHARACTERS)
    ]


def stray_tab(lines: Lines, error: yaml.MarkedYAMLError) -> tuple[int, int] | None:
    """Start and end of a tab that libyaml refuses although its line holds nothing else or only a comment."""
    mark = error.problem_mark
    if mark is None or lines.readable[mark.index : mark.index + 1] != "\t":
        return None
    place = lines.place(mark.index)
    indented = lines.line_text(place.line)
    start = mark.index - place.column + 1
    text = indented.lstrip(" \t")
    return None if text and text[0] != "#" else (start, start + len(indented) - len(text))


def syntax(lines: Lines, error: yaml.MarkedYAMLError) -> Problem:
    """The parser's complaint in our words."""
    stop = error.problem_mark or error.context_mark
    if stop is None:
        return lines.problem(0, f"this is not valid YAML: {error.problem}", "")
    if lines.text[stop.index : stop.index + 1] == "\t":
        hint = "Indent with spaces; a tab may stand only inside a line."
        return lines.problem(stop.index, "a tab cannot be used as indentation", hint)
    start = error.context_mark or stop
    words = f"{error.context or ''} {error.problem or ''}"
    for part, where, message, hint in _SYNTAX:
        if part in words:
            index = start.index if where == "start" else stop.index
            character = lines.text[index : index + 1]
            message, hint = message.format(character=character), hint.format(character=character)
            if not character and part == "expected node content":
                message, hint = "the file ends where a value is expected", "Write it; close every [ and {."
            elif character == ":":
                message, hint = _colon(lines, index, message, hint)
            return _at(lines, index, start.index, message, hint)
    return _at(lines, stop.index, start.index, f"this is not valid YAML: {words.strip()}", "")


def _colon(lines: Lines, index: int, message: str, hint: str) -> tuple[str, str]:
    place = lines.place(index)
    before = lines.line_text(place.line)[: place.column - 1].strip(" -")
    if not before or before.endswith(("{", ",")):
        return "a key is missing", "Write a name before the colon."
    if len(before) > _LONGEST_KEY:
        return (
            f"a key has more than {_LONGEST_KEY} characters",
            "Write a short key; put the text in its value.",
        )
    return message, hint


def _at(lines: Lines, index: int, start: int, message: str, hint: str) -> Problem:
    """Name the line where it began when that is another one; a fault at the very end is shown there."""
    began = lines.place(start).line
    if index >= len(lines.text.rstrip()):
        return lines.problem(start, message.replace("before this", "before the end of the file"), hint)
    if "closed before" in message and began != lines.place(index).line:
        message += f" (it opens in line {began})"
    return lines.problem(index, message, hint)
