"""Whether lines look like an entry of a list of works, or like the prose and tables that may stand behind one."""

from __future__ import annotations

import re

from claims.citation.words import ACCESSED, CITED_IN, EDITORS, LEADING, NO_YEAR

NARROW = str.maketrans("（）［］，．：；", "()[],.:;")
"""Signs of East Asian print, each as one that the patterns know."""

ENOUGH = 3  # signs of an entry that make one
_YEAR = r"(?<![\d/.:-])(?:1[5-9]|2[0-6])\d\d[a-z]?(?!\d)"
_CAPITAL = r"(?![a-zà-öø-ÿ])[^\W\d_]"
_PARTICLE = (
    r"(?:(?:van|von|vom|zu|de|del|della|der|den|la|le|al|el|bin|ibn|dos|da|di|ten|ter|Van|Von|De)[ -]){0,3}"
)
_FAMILY = rf"{_PARTICLE}{_CAPITAL}[\w’'-]{{1,30}}(?:[ -]{_CAPITAL}[\w’'-]{{1,30}}){{0,2}}"
_INITIALS = rf"(?:{_CAPITAL}\.[\s-]?){{1,4}}"
_NAMED = re.compile(
    rf"[\s*_“\"]*(?:[—–_-]{{2,}}|{_FAMILY},?\s(?:{_INITIALS}|[A-ZÀ-Þ]{{1,3}}(?=[,.:;]))"
    rf"|{_INITIALS}(?:\s?{_INITIALS})?{_FAMILY}(?=\s?(?:[,:;&(]|and\b|et\b|und\b|dan\b|y\b))"
    rf"|{_FAMILY},\s{_CAPITAL}[\w’'-]{{1,30}}(?:\s{_CAPITAL}[\w’'.-]{{0,30}}){{0,2}}\s?[,.:;&(/])"
)
_IN_BRACKETS = re.compile(rf".{{2,300}}?[(\[](?:{_YEAR}|{NO_YEAR})[^()\[\]]{{0,20}}[)\]]", re.DOTALL)
_CLOSED = re.compile(rf"([^()\[\]]{{2,200}}?)[(\[](?:{_YEAR}|{NO_YEAR})[^()\[\]]{{0,20}}[)\]]\s?\.")
_BETWEEN_STOPS = re.compile(rf".{{2,300}}?[.,:;]\s?(?:{_YEAR}|{NO_YEAR})[.,:;]", re.DOTALL)
_AT_THE_END = re.compile(rf"[\s,(]{_YEAR}[)\]]?[\s.]*$")
_DATED = re.compile(rf"{_YEAR}|\b(?:{NO_YEAR})")
_NUMBERS = re.compile(
    r"\b(?:vol|no|nr|núm|jg|bd|jilid|том|т|№|с|pp?|hal|hlm|págs?|art|edn|ed|ch|стр)\.?\s?\d"
    r"|(?<!\w)S\.\s?\d|\d\s?\(\d{1,3}(?:[-–/]\d+)?\)\s?[,:]|(?<!\d)\d{1,3}:\s?e?\d+|\b(?:volume|issue|pages)\s\d"
    r"|\d{4};\s?\d|第\s?\d+\s?[卷期巻号]|\d+(?:巻|卷|号|期)|เล่ม|ฉบับที่|หน้า\s?\d|(?<!\w)น\.\s?\d",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"\b10\.\d{4,9}/\S|\barXiv:|\bISBN\b|\bISSN\b|\bPMID\b|\bCNKI\b|\[[JMDCRNSPZ](?:/OL)?\]"
)
_ADDRESS = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
_ACCESSED = re.compile(rf"\b(?:{ACCESSED})", re.IGNORECASE)
_MARKED = re.compile(r"[“„«‘「『《]|\*[^*\s]|(?<!\w)_[^_\s]|(?<=[,.]\s)\"")
_PUBLISHED = re.compile(r"(?:^|[.,;)\]”\"*]\s*)[^\W\d_][\w’'. -]{2,40}\s?:\s?[^\W\d_]")
_THROUGH = re.compile(rf"[\s,.;(](?:{CITED_IN})\s|{EDITORS}", re.IGNORECASE)
_SENTENCE = re.compile(
    rf"(?:{LEADING}|we|our|these|this|those|all|some|most|there|they|it|its|an|every|each|only|about|more|less"
    r"|kami|data|jumlah|para|semua|wir|alle|les|nous|tous|los|las|todos|os|as|todas)\s+(?=\S)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf".{{2,120}}?[(\[](?:{_YEAR}|{NO_YEAR})[)\]],?\s+[a-zà-öø-ÿа-я]", re.DOTALL)
_SIGNS = (
    (2, _NAMED.match), (2, _IN_BRACKETS.match), (2, _BETWEEN_STOPS.match), (1, _AT_THE_END.search),
    (2, _NUMBERS.search), (3, _STANDING.search), (1, _ADDRESS.search), (1, _ACCESSED.search), (1, _MARKED.search),
    (1, _PUBLISHED.search), (1, _THROUGH.search), (-2, _SENTENCE.match), (-3, _GOES_ON.match),
)  # fmt: skip
_LONGEST = 1500  # characters that are looked at
_SHORTEST_PROSE, _SHORTEST_COUNTING = 8, 3  # words; of a sentence with a number that is no year
_COUNT = re.compile(r"(?<![\d.,/:-])(?!(?:1[5-9]|20)\d\d(?!\d))\d")
_ROW = re.compile(
    r"\s*(?:[|│]|[^\W\d_][^\t|]{0,40}(?:\t|\s{2,}|\|)\s*[\d.,]+|[\d.,%]+(?:[\s|]+[\d.,%–-]+){2,}\s*$)"
)


def signs(text: str, *, marked: bool = False) -> int:
    """How many signs of a listed work a text bears: names with initials, a year where lists print it, volume and
    pages, addresses, titles in quotation marks; a sentence bears less than none. ``marked``: a number or a bullet
    stands in front.
    """
    printed = text[:_LONGEST].translate(NARROW)
    closed = _CLOSED.match(printed)
    return (
        sum(weight for weight, looks in _SIGNS if looks(printed))
        + marked
        + bool(closed and _are_names(closed[1]))
    )


def _are_names(text: str) -> bool:
    """Nothing but capitals, or a script without any, and small words between."""
    return not re.search(r"(?<!\w)[a-zà-öø-ÿа-я][^\W\d_]{3,}", text)


def is_entry(text: str, *, marked: bool = False) -> bool:
    """Whether a text is surely an entry of a list of works."""
    text = text.translate(NARROW)
    dated = _DATED.search(text[:_LONGEST]) or _ADDRESS.search(text[:_LONGEST])
    return bool(dated) and signs(text, marked=marked) >= ENOUGH


def is_prose(text: str) -> bool:
    """Whether a paragraph is a sentence or a row of a table rather than an entry, or the rest of one."""
    if _ROW.match(text):
        return True
    bare = text.strip()
    words = re.findall(r"[^\W\d_]{2,}", bare)
    caseless = bool(words) and sum(one.lower() == one.upper() for one in words) * 2 > len(words)
    shortest = _SHORTEST_PROSE if not _COUNT.search(bare) else _SHORTEST_COUNTING
    if len(words) < shortest and not caseless:
        return False
    small = sum(one[0].islower() for one in words)
    begins = not bare[:1].islower()
    return begins and (small * 2 >= len(words) or caseless) and signs(bare) < 2
