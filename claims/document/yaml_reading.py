"""From the events of PyYAML's parser to nodes with places, and everything on the way that is refused."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from typing import Any

import yaml
from yaml import events
from yaml.reader import ReaderError

from claims.document import yaml_faults as faults
from claims.document.lines import Lines
from claims.document.node import Mapping, Node, Sequence
from claims.place import Place, Problem


class _PythonParser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """PyYAML's own parser, for where it was built without libyaml: slower, and stricter about tabs."""

    def __init__(self, stream: str) -> None:
        yaml.reader.Reader.__init__(self, stream)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


try:
    from yaml._yaml import CParser as _Parser
except ImportError:
    _Parser = _PythonParser  # type: ignore[assignment,misc]

DEEPEST = 64
MOST_PROBLEMS = 100

_EXPLICIT_KEY = re.compile(r"\?(?=\s|$)")
_LOOK_BACK = 256  # code points; enough for any indentation that DEEPEST allows
_PROPERTY = re.compile(r"!<[^>\s]*>|[&!][^\s,\[\]{}]*")
_PROPERTIES = re.compile(rf"(?:(?:{_PROPERTY.pattern})\s*)+")
_IN_QUOTES = "Text that begins with {} must stand in quotes."


class _Enough(Exception):
    """Reading has found so much that going on would only repeat it."""


class Reading:
    """One pass over the events of one text: builds the nodes and collects the problems."""

    def __init__(self, lines: Lines, stand_ins: dict[int, str]) -> None:
        self.lines = lines
        self.stand_ins = stand_ins
        self.problems: list[Problem] = []
        self.stray_tab: tuple[int, int] | None = None

    def run(self) -> Node:
        """The root; meaningless when there are problems or a stray tab."""
        holder = Sequence()
        try:
            self.build(holder, self.events())
            self.refuse_explicit_keys()
        except _Enough:
            pass
        except (ReaderError, UnicodeEncodeError):
            self.problems += faults.forbidden_characters(self.lines)
        except yaml.MarkedYAMLError as error:
            self.stray_tab = faults.stray_tab(self.lines, error)
            self.problems.append(faults.syntax(self.lines, error))
        self.problems = list(dict.fromkeys(self.problems))
        if not self.problems and (not holder or holder[0] is None):
            hint = "Write at least one “key: value” line."
            self.problems.append(Problem(Place(self.lines.file, 1, 1), "the file is empty", hint))
        return holder[0] if holder else None

    def events(self) -> Callable[[], Any]:
        get_event: Callable[[], Any] = _Parser(self.lines.readable).get_event
        if not self.stand_ins:
            return get_event

        def restored() -> Any:
            event = get_event()
            if event.__class__ is events.ScalarEvent:
                event.value = event.value.translate(self.stand_ins)
            return event

        return restored

    def build(self, holder: Sequence, get_event: Callable[[], Any]) -> None:
        """Fill ``holder`` with the root. One loop over plain local names: loading spends its time here."""
        scalar_event, mapping_event = events.ScalarEvent, events.MappingStartEvent
        ends = (events.MappingEndEvent, events.SequenceEndEvent)
        starts = (mapping_event, events.SequenceStartEvent)
        intern = dict[str, str]().setdefault
        lines, code = self.lines, "I" if len(self.lines.text) < 1 << 32 else "Q"
        container: Any = holder
        in_mapping = False
        place_at: Callable[[int], None] = list[int]().append
        key = ""
        stack: list[tuple[Any, bool, Callable[[int], None]]] = []
        while True:
            event = get_event()
            kind = event.__class__
            if in_mapping:
                if kind is scalar_event:
                    key = event.value
                    index = event.start_mark.index
                    if event.tag is not None or event.anchor is not None:
                        self.refuse_properties(index)
                    if key in container or key == "<<" or not key:
                        key = self.refuse_key(container, key, event)
                    key = intern(key, key)
                elif kind in ends:
                    container, in_mapping, place_at = stack.pop()
                    continue
                else:
                    index = event.start_mark.index
                    key = self.refuse_complex_key(event, get_event)
                place_at(index)
                event = get_event()
                kind = event.__class__
            if kind is scalar_event:
                child = event.value
                index = event.start_mark.index
                if event.tag is not None or event.anchor is not None:
                    self.refuse_properties(index)
                if not child and not event.style:
                    child = None
                if in_mapping:
                    container[key] = child
                else:
                    container.append(child)
                place_at(index)
            elif kind in starts:
                index = event.start_mark.index
                if event.tag is not None or event.anchor is not None:
                    self.refuse_properties(index)
                if len(stack) == DEEPEST:
                    self.refuse_depth(index)
                is_mapping = kind is mapping_event
                child = Mapping() if is_mapping else Sequence()
                child._lines = lines
                child._start = index
                child._offsets = offsets = array(code)
                if in_mapping:
                    container[key] = child
                else:
                    container.append(child)
                place_at(index)
                stack.append((container, in_mapping, place_at))
                container, in_mapping, place_at = child, is_mapping, offsets.append
            elif kind in ends:
                container, in_mapping, place_at = stack.pop()
            elif kind is events.AliasEvent:
                self.refuse_alias(event)
                if in_mapping:
                    container[key] = None
                else:
                    container.append(None)
                place_at(event.start_mark.index)
            elif not self.goes_on(event, bool(holder)):
                return

    def goes_on(self, event: Any, has_root: bool) -> bool:
        """Whether reading continues after an event that holds no data."""
        index = event.start_mark.index if event else 0
        if isinstance(event, events.DocumentStartEvent):
            if has_root:
                hint = "Put each document into a file of its own, or remove the line ---."
                self.refuse(index, "a second document begins here; a file holds one", hint, 3)
                return False
            if event.tags:
                hint = "Remove the line."
                self.refuse(max(self.lines.text.find("%TAG"), 0), "%TAG is not used here", hint, 4)
            if event.version not in (None, (1, 1), (1, 2)):
                hint = "Write %YAML 1.2, or no such line."
                self.refuse(max(self.lines.text.find("%YAML"), 0), "an unknown version of YAML", hint, 5)
            return True
        return isinstance(event, events.StreamStartEvent | events.DocumentEndEvent)

    def refuse(self, index: int, message: str, hint: str, width: int = 1) -> None:
        self.problems.append(self.lines.problem(index, message, hint, width))
        if len(self.problems) == MOST_PROBLEMS:
            raise _Enough

    def refuse_properties(self, index: int) -> None:
        found = _PROPERTIES.match(self.lines.text, index)
        end = found.end() if found else index
        for part in _PROPERTY.finditer(self.lines.text, index, end):
            name = part.group()
            if name.startswith("&"):
                message, hint = f"the anchor {name} is not used here", f"Remove it. {_IN_QUOTES.format('&')}"
            else:
                message, hint = f"the tag {name} is not used here", f"Remove it. {_IN_QUOTES.format('!')}"
            self.refuse(part.start(), message, hint, len(name))

    def refuse_alias(self, event: Any) -> None:
        hint = f"Write the content out again. {_IN_QUOTES.format('*')}"
        message = f"the alias *{event.anchor} is not used here"
        self.refuse(event.start_mark.index, message, hint, len(event.anchor) + 1)

    def refuse_depth(self, index: int) -> None:
        hint = "Write flatter lists and mappings."
        self.refuse(index, f"lists and mappings are nested more than {DEEPEST} deep", hint)
        raise _Enough

    def refuse_key(self, container: Mapping, key: str, event: Any) -> str:
        """Report a key that is empty, ``<<`` or already there; what to read on with instead."""
        index = event.start_mark.index
        width = max(event.end_mark.index - index, 1)
        if not key:
            self.refuse(index, "a key is missing", "Write a name before the colon.", width)
        elif key in container:
            first = container._offsets[2 * list(container).index(key)]
            message = f"the key “{key}” stands twice; the first is in line {self.lines.place(first).line}"
            self.refuse(index, message, "Remove or rename one of them.", width)
        elif not event.style:
            hint = "Write the keys out; “<<” in quotes is an ordinary key."
            self.refuse(index, "the merge key << is not used here", hint, width)
        else:
            return key
        return _placeholder(index)

    def refuse_complex_key(self, event: Any, get_event: Callable[[], Any]) -> str:
        """Report a key that is an alias, a list or a mapping, and read past it."""
        index = event.start_mark.index
        if isinstance(event, events.AliasEvent):
            self.refuse_alias(event)
            return _placeholder(index)
        hint = "Write a name, in quotes if need be."
        self.refuse(index, "a list or a mapping cannot be a key", hint)
        depth = 1
        while depth:
            event = get_event()
            if isinstance(event, events.CollectionStartEvent):
                depth += 1
            elif isinstance(event, events.CollectionEndEvent):
                depth -= 1
        return _placeholder(index)

    def may_be_explicit_key(self, found: re.Match[str]) -> bool:
        before = self.lines.text[max(found.start() - _LOOK_BACK, 0) : found.start()]
        in_line = re.split(r"[\r\n]", before)[-1]
        return not in_line.strip(" -?:") or in_line.rstrip().endswith(("[", "{", ","))

    def refuse_explicit_keys(self) -> None:
        """Keys after “? ” look like others in the events, so the tokens are read when there may be any."""
        if not any(map(self.may_be_explicit_key, _EXPLICIT_KEY.finditer(self.lines.text))):
            return
        get_token: Callable[[], Any] = _Parser(self.lines.readable).get_token
        while (token := get_token()) is not None:
            if token.__class__ is yaml.tokens.KeyToken:
                index = token.start_mark.index
                if _EXPLICIT_KEY.match(self.lines.text, index):
                    self.refuse(index, "keys after “? ” are not used here", "Write “key: value”.")
            elif token.__class__ is yaml.tokens.StreamEndToken:
                return


def _placeholder(index: int) -> str:
    """A key like no other, so that reading can go on after a refused one."""
    return f"\0{index}"
