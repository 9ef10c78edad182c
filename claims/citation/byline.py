"""The names that open an entry in the styles whose initials tell where each name ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.citation.words import OTHERS

_CAPITAL = r"(?![a-zà-öø-ÿа-яё])[^\W\d_\u3040-\u9fff]"
_PARTICLE = (
    r"(?:(?:van|von|vom|zu|de|del|della|der|den|la|le|al|el|bin|ibn|dos|da|di|do|ten|ter|y|Van|De)[ -]){0,3}"
)
_WORD = rf"{_CAPITAL}[\w’'-]{{1,30}}"
_FAMILY = rf"(?:{_PARTICLE}(?:[OD]['’])?{_WORD}(?:[ -]{_WORD}){{0,2}})"
_DOTTED = rf"(?:(?:{_CAPITAL}|Yu|Ch|Th)\.[\s-]?-?){{1,4}}"
_BEHIND = r"(?:(?<=\.\s)d[aeo]s?(?=[;,.]|\s&)|(?<=\.\s)v[ao]n(?:\sde[nr]?)?(?=[;,.]|\s&))?"  # SOUZA, D. de
_BARE = r"[A-ZÀ-ÞА-ЯЁ](?:-?[A-ZÀ-ÞА-ЯЁ]){0,2}"
_JOINT = r"(?:\s?[,;]\s(?:(?:and|und|et|y|e|dan|&|и)\s)?|\s(?:and|und|et|y|e|dan|&|и)\s)"
_EDITOR = r"(?:,\s[Ee]d(?:itor)?s?)?"
_MORE = rf"(?P<more>(?:,?\s|(?<=\s))(?:{OTHERS})\.?,?)?"


class Byline(NamedTuple):
    """Names as “Family, Given”, whether others are meant too, what follows them, and the style that they are in:
    *initials first*, *bare initials*, *comma*, *initials last*, *characters*, *quoted* or *body*."""

    names: tuple[str, ...]
    others: bool
    rest: str
    style: str


class _Style(NamedTuple):
    name: str
    whole: re.Pattern[str]
    one: re.Pattern[str]


def _style(name: str, one: str, end: str) -> _Style:
    joint = r"\s?[,，、]\s?" if name == "characters" else _JOINT
    whole = rf"(?P<names>{_plain(one)}(?:{joint}{_plain(one)}){{0,40}}){_MORE}{end}"
    return _Style(name, re.compile(whole), re.compile(one))


def _plain(pattern: str) -> str:
    return re.sub(r"\?P<\w+>", "?:", pattern)


_STYLES = (
    _style("initials first", rf"(?P<given>{_DOTTED})\s?(?P<family>{_FAMILY})", r",?\s(?=[“\"«]|\w)(?<=[,.]\s)"),
    _style("bare initials", rf"(?P<family>{_FAMILY})\s(?P<given>{_BARE})(?!\w)", rf"{_EDITOR}(?:\.|(?=\s\())\s(?!{_CAPITAL}\.)"),
    _style("comma", rf"(?P<family>{_FAMILY}),\s(?P<given>{_DOTTED}{_BEHIND})", r"\s?(?<=[\s.])(?=[“\"«*\w])(?!(?:1[5-9]|20)\d\d)"),
    _style("initials last", rf"(?P<family>{_WORD})\s(?P<given>{_DOTTED})", r"\s?(?<=[\s.])(?=\w)"),
    _style("characters", r"(?P<family>[\u4e00-\u9fff]{2,4})(?P<given>)", r"[.．。]\s?"),
)  # fmt: skip
_QUOTED_BODY = re.compile(rf"(?P<names>{_CAPITAL}[^,“\"\d()]{{2,80}}),\s(?=[“\"])")
_BODY = re.compile(rf"(?P<names>{_CAPITAL}[^.,;:()“\"]{{2,80}})\.\s(?=[^\W\d_])")
_VANCOUVER = re.compile(r";\s?(?:1[5-9]|20)\d\d\b|\.\s(?:1[5-9]|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d+)?)?;\s?\d")
_IN_FULL = re.compile(
    rf"(?P<names>{_FAMILY},\s{_WORD}(?:\s(?:{_WORD}|{_CAPITAL}\.)){{0,2}}"
    rf"(?:,\s(?:and\s)?{_WORD}(?:\s(?:{_PARTICLE}{_WORD}|{_CAPITAL}\.)){{1,3}}){{0,10}}){_MORE}\.\s(?=[“\"])"
)


def byline(text: str) -> Byline | None:
    """The names that a line begins with; None where it begins otherwise, or in a style with the year behind them."""
    for style in _STYLES:
        if found := style.whole.match(text):
            names = tuple(_turned(one["family"], one["given"]) for one in style.one.finditer(found["names"]))
            return Byline(names, bool(found["more"]), text[found.end() :], style.name)
    if found := _IN_FULL.match(text):
        return Byline(_in_full(found["names"]), bool(found["more"]), text[found.end() :], "quoted")
    if found := _QUOTED_BODY.match(text):
        return Byline((found["names"],), False, text[found.end() :], "body")
    if (found := _BODY.match(text)) and _VANCOUVER.search(text):
        return Byline((found["names"],), False, text[found.end() :], "body")
    return None


def _turned(family: str, given: str) -> str:
    given = " ".join(given.split())
    return f"{family}, {given}" if given else family


def _in_full(names: str) -> tuple[str, ...]:
    """“Okafor, Ada, and Bo Lind”: the family of the first stands first, the others are printed as they are said."""
    family, given, *others = re.split(r",\s(?:and\s)?", names)
    return (f"{family}, {given}", *others)
