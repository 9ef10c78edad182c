"""Phrases: English text that remembers what it is made of, so that a page can say it in another language.

All of these are ``str``: the terminal and the JSON print them as they stand. What prints them otherwise (in another
language, with names in place of ids) walks through them with a :class:`Voice`. Templates are literals in the
source, the msgids of gettext: ``phrase("{part} of {whole}", part=…, whole=…)``. They are whole clauses; what English
says otherwise of one, of two or of several is a template of its own (:func:`plural`, :func:`dual`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from unicodedata import category

if TYPE_CHECKING:
    from claims.date import Date
    from claims.figure import Figure

Field = str | int
"""What fills a template: a text of this module, what is printed as it stands (a plain ``str``), or a count."""

AND, COMMA, SEMICOLON = " and ", ", ", "; "
"""How a list is joined: as a sentence lists things (a, b and c), or with that sign between every two."""

EXCUSE = "{reason}{advice}"

LONGEST = 160
"""Code points of a plain text that a phrase shows; what is longer is cut, as a registry may come from anywhere."""


_T = TypeVar("_T", bound="Text")


class Text(str):
    """English text with a structure; what is added to it keeps that."""

    __slots__ = ()

    def __add__(self, other: str) -> Row:
        return row(self, other)

    def __radd__(self, other: str) -> Row:
        return row(other, self)

    def __reduce__(self) -> tuple[Any, ...]:
        slots = [slot for one in type(self).__mro__ for slot in getattr(one, "__slots__", ())]
        return _made, (type(self), str(self), {slot: getattr(self, slot) for slot in slots})


class Phrase(Text):
    """A ``template`` (the msgid, with ``{names}``) with the ``fields`` that fill it."""

    __slots__ = ("fields", "template")
    template: str
    fields: Mapping[str, Field]


class Counted(Phrase):
    """A phrase that changes with the number ``count`` among its fields: ``template`` is for one, ``several`` else."""

    __slots__ = ("several",)
    several: str


class Dual(Phrase):
    """A clause about two things; ``many`` is the same of more of them."""

    __slots__ = ("many",)
    many: Phrase


class Sentence(Text):
    """What is ``said``, with a capital first letter."""

    __slots__ = ("said",)
    said: Text


class Listed(Text):
    """Several ``items``, joined as ``joint`` says."""

    __slots__ = ("items", "joint")
    items: tuple[str, ...]
    joint: str


class Row(Text):
    """``parts`` that follow one another in every language: a sum, a figure and its sign. Plain ones are signs."""

    __slots__ = ("parts",)
    parts: tuple[str, ...]


class Leaf(Text):
    """In English a number (an ``int`` in all its digits), a printed figure, a day or a date in EDTF: its ``value``."""

    __slots__ = ("value",)
    value: Fraction | int | date | Figure | Date


class Id(Text):
    """The entry ``name`` of a ``section`` of the registry: in the terminal its id or title, on a page what readers
    know it by.

    Of a claim that is its figure and what that is of; as one of the ``figures`` its figure alone, as one of the
    ``amounts`` only what it is of. ``units``,
    ``kinds`` (of what is counted) and ``languages`` (by their codes) are sections, too.
    """

    __slots__ = ("name", "section")
    section: str
    name: str


class Advice(Text):
    """What the registry's maker then does, in brackets after a space; pages leave it out."""

    __slots__ = ("what",)
    what: str


def shortened(text: str, most: int = LONGEST) -> str:
    """A text of at most so many code points, an ellipsis in the place of the rest.

    It ends with a word where one ends near, and never between a letter and its marks.
    """
    if len(text) <= most:
        return text
    end = most - 1
    while end > most // 2 and (category(text[end])[0] == "M" or "\u200d" in text[end - 1 : end + 1]):
        end -= 1
    space = text.rfind(" ", end - most // 8, end + 1)
    return text[: space if space > 0 else end].rstrip() + "…"


def _shown(fields: Mapping[str, Field]) -> Mapping[str, Field]:
    """The fields, plain texts among them no longer than a reader can use."""
    if any(_is_long(one) for one in fields.values()):
        return {name: shortened(str(one)) if _is_long(one) else one for name, one in fields.items()}
    return fields


def _is_long(one: Field) -> bool:
    return isinstance(one, str) and len(one) > LONGEST and not isinstance(one, Text)


def phrase(template: str, /, **fields: Field) -> Phrase:
    """The template, filled in. It must be a literal where this is called."""
    if not fields:
        return _alone(template)
    for one in fields.values():  # not by a function of its own: very much is said
        if isinstance(one, str) and len(one) > LONGEST and not isinstance(one, Text):
            fields = dict(_shown(fields))
            break
    made = str.__new__(Phrase, template.format_map(fields))
    made.template = template
    made.fields = fields
    return made


def refilled(said: str, **fields: Field) -> str:
    """A phrase with some of its fields filled otherwise; what has none of them stays as it is."""
    if not isinstance(said, Phrase) or not fields.keys() <= said.fields.keys():
        return said
    return phrase(said.template, **{**said.fields, **fields})


@cache
def _alone(template: str) -> Phrase:
    """A template without fields, made once: premises of very many comparisons say the same."""
    return _made(Phrase, template.format_map({}), {"template": template, "fields": {}})


def plural(one: str, several: str, /, *, count: int, **fields: Field) -> Counted:
    """One of two templates, by a number that both may show as ``{count}``."""
    every = {"count": count, **_shown(fields)}
    text = (one if count == 1 else several).format_map(every)
    return _made(Counted, text, {"template": one, "several": several, "fields": every})


def dual(both: str, many: str, /, **fields: Field) -> Dual:
    """A clause that English says of two in other words than of many; :func:`of_many` gives those."""
    shown = _shown(fields)
    slots = {"template": both, "fields": shown, "many": phrase(many, **shown)}
    return _made(Dual, both.format_map(shown), slots)


def excuse(reason: str, then: str = "", /, **fields: Field) -> Phrase:
    """What would make a finding innocent, and what the registry's maker does then. Both are templates."""
    if not fields:
        return _excuse_alone(reason, then)
    said = phrase(reason, **fields)
    return advised(said, phrase(then, **fields)) if then else said


@cache
def _excuse_alone(reason: str, then: str) -> Phrase:
    """One without fields, made once: very many findings have the same."""
    return advised(_alone(reason), _alone(then)) if then else _alone(reason)


def advised(reason: str, then: str) -> Phrase:
    """A text for all with what the registry's maker does, in brackets."""
    return phrase(EXCUSE, reason=reason, advice=_made(Advice, f" ({then})", {"what": then}))


def reason_of(one: str) -> str:
    """An excuse without its advice."""
    if isinstance(one, Phrase) and one.template == EXCUSE:
        reason = one.fields["reason"]
        assert isinstance(reason, str)
        return reason
    return one


def advice(template: str, /, **fields: Field) -> Advice:
    """What the registry's maker does, in brackets behind what a reader is told."""
    what = phrase(template, **fields)
    return _made(Advice, f" ({what})", {"what": what})


def for_maker(text: str) -> Advice:
    """What only the registry's maker reads, as it stands: pages leave it out."""
    return _made(Advice, text, {"what": text})


def of_many(clause: str, count: int) -> str:
    """A clause as it is said of so many things."""
    return clause.many if count > 2 and isinstance(clause, Dual) else clause


def sentence(said: str) -> str:
    """The text with a capital first letter."""
    text = said[:1].upper() + said[1:]
    return _made(Sentence, text, {"said": said}) if isinstance(said, Text) else text


def listed(items: Iterable[str], joint: str = AND) -> str:
    """a, b and c; or with another sign between every two. One alone is itself, none is the empty text."""
    every = tuple(shortened(one) if _is_long(one) else one for one in items)
    if len(every) < 2:
        return every[0] if every else ""
    text = f"{', '.join(every[:-1])} and {every[-1]}" if joint == AND else joint.join(every)
    return _made(Listed, text, {"items": every, "joint": joint})


def row(*parts: str) -> Row:
    """Parts one after another."""
    flat: list[str] = []
    for part in parts:
        flat += part.parts if isinstance(part, Row) else (part,) if part else ()
    return _made(Row, "".join(flat), {"parts": tuple(flat)})


def leaf(text: str, value: Fraction | int | date | Figure | Date) -> Leaf:
    """A value with its English text."""
    made = str.__new__(Leaf, text)
    made.value = value
    return made


def named(section: str, name: str, text: str = "") -> Id:
    """An entry of the registry, in the terminal by its id or by another text."""
    said = text or name
    made = str.__new__(Id, said if len(said) <= LONGEST else shortened(said))
    made.section = section
    made.name = name
    return made


def claim_id(name: str) -> Id:
    """A claim by its id."""
    return named("claims", name)


def source_id(name: str) -> Id:
    """A source by its id."""
    return named("sources", name)


def ids(names: Iterable[str], joint: str = AND) -> str:
    """Claims by their ids, listed."""
    return listed((named("claims", name) for name in names), joint)


class Voice(Protocol):
    """Who says a text: in which words, numbers and names."""

    def template(self, one: Phrase) -> str:
        """The template of a phrase in the voice's language."""

    def leaf(self, one: Leaf) -> str:
        """A number, a figure or a date."""

    def name(self, one: Id) -> str:
        """An entry of the registry."""

    def listed(self, items: list[str], joint: str) -> str:
        """Several things in a list."""

    def advice(self, one: Advice) -> str:
        """What the registry's maker does: nothing on a page."""


def said(text: str | int, voice: Voice) -> str:
    """A text as a voice says it; a plain one stands for itself."""
    match text:
        case Phrase():
            return voice.template(text).format_map(_Said(text.fields, voice))
        case Leaf():
            return voice.leaf(text)
        case Id():
            return voice.name(text)
        case Sentence():
            inner = said(text.said, voice)
            return inner[:1].upper() + inner[1:]
        case Listed():
            return voice.listed([said(one, voice) for one in text.items], text.joint)
        case Advice():
            return voice.advice(text)
        case Row():
            return "".join(said(one, voice) for one in text.parts)
    return str(text)


class _Said(dict[str, str]):
    """The fields of a phrase, each said when its template asks for it."""

    def __init__(self, fields: Mapping[str, Field], voice: Voice) -> None:
        super().__init__()
        self._fields = fields
        self._voice = voice

    def __missing__(self, key: str) -> str:
        return said(self._fields[key], self._voice)


class English:
    """The voice of the terminal: it says every text as it stands."""

    def template(self, one: Phrase) -> str:
        return one.several if isinstance(one, Counted) and one.fields["count"] != 1 else one.template

    def leaf(self, one: Leaf) -> str:
        return str(one)

    def name(self, one: Id) -> str:
        return str(one)

    def listed(self, items: list[str], joint: str) -> str:
        return str(listed(items, joint))

    def advice(self, one: Advice) -> str:
        return str(one)


def _made(kind: type[_T], text: str, slots: Mapping[str, Any]) -> _T:
    made = str.__new__(kind, text)
    for slot, value in slots.items():
        setattr(made, slot, value)
    return made
