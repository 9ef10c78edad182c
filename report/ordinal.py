"""Editions counted: which one a text such as *2nd ed.*, *segunda edición* or *3* names, whatever its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

MOST: Final = 999
"""An edition beyond is no number of one but a year, as of a yearbook."""

# Each language counts from the first; where it has several words for one number (primera, primer), they stand together.
_COUNTED: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    "primera|primer|primero segunda|segundo tercera|tercer|tercero cuarta quinta sexta séptima octava novena décima "
    "undécima duodécima",
    "première|premier deuxième|seconde|second troisième quatrième cinquième sixième septième huitième neuvième dixième "
    "onzième douzième",
    "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas keduabelas",
    "erste zweite dritte vierte fünfte sechste siebte|siebente achte neunte zehnte elfte zwölfte",
    "primeira segunda terceira quarta quinta sexta sétima oitava nona décima",
    "prima seconda terza quarta quinta sesta settima ottava nona decima",
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
)
_EDITION = r"(?:ed|edn|ed'n|éd|edition|édition|edición|edição|edizione|edisi|editie|aufl|auflage|ausgabe)\.?"
_ENDING = r"(?:\.?\s?(?:st|nd|rd|th|e|ème|eme|re|er|ère|[ªºao°])\.?|\.)?"
_NUMBER = rf"(?P<number>\d{{1,4}}){_ENDING}"
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_NUMBER}(?:\s?{_EDITION})?",  # 2; 2nd; 2.ª ed.; 2. Aufl.
        rf"{_EDITION}\s?(?:ke-?\s?)?{_NUMBER}",  # edisi ke-2; ed. 2
        r"(?:ฉบับ)?พิมพ์ครั้งที่\s?(?P<number>\d{1,4})",
        rf"(?P<word>[^\W\d_]+)(?:\s{_EDITION})?",  # second; segunda edición
        rf"{_EDITION}\s(?P<word>[^\W\d_]+)",  # edisi kedua
    )
)


def _words() -> Iterator[tuple[str, int]]:
    for language in _COUNTED:
        for number, words in enumerate(language.split(), 1):
            yield from ((word, number) for word in words.split("|"))


_WORDS: Final = MappingProxyType(dict(_words()))


def edition_number(text: str) -> int | None:
    """The number of the edition that the whole text names; None for all that says more or other, such as *revised*.

    A year of an edition (*2016*) is such a number, above MOST.
    """
    plain = " ".join(text.split())
    for form in _FORMS:
        if found := form.fullmatch(plain):
            said = found.groupdict()
            number = int(said["number"]) if said.get("number") else _WORDS.get(said["word"].casefold())
            if number:
                return number
    return None


def english(number: int) -> str:
    """The CLDR name of how English writes an ordinal: one (21st), two (22nd), few (23rd), other (11th)."""
    if number % 100 in (11, 12, 13):
        return "other"
    return {1: "one", 2: "two", 3: "few"}.get(number % 10, "other")
