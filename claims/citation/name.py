"""Names of authors as texts print them, and how near two spellings are."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property, lru_cache
from typing import Any

from claims.citation.words import AND, BODIES, LEADING, MONTHS, NAME_ENDINGS, NO_WORK, OTHERS

_PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "binti",
        "ibn",
        "di",
        "da",
        "dos",
        "del",
        "zu",
    ]
)


class _Late:
    """A pattern, whatever the case, that is compiled when it is first asked for: a check needs only some of them."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.IGNORECASE)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)


_JOINT = _Late(
    rf"\s*(?:,\s*(?:{AND})\s+|\s(?:{AND})\s|\s*&\s*|;|(?:(?<=[^\W\d_])|(?<=\.))\s{{0,2}}/\s{{0,2}}(?=[^\W\d_])"
    r"|(?<=[\u4e00-\u9fff]{2})[和与與及](?=[\u4e00-\u9fff]{2,4}(?:$|,))"
    r"|(?<=[\uac00-\ud7af])[·・](?=[\uac00-\ud7af])|(?<=[\u4e00-\u9fff])・(?=[\u4e00-\u9fff]))\s*",
)
_LEADING = _Late(rf"(?:(?:{LEADING})\s+)+(?=[^\W\d_])")
_OTHERS = _Late(
    rf",?\s*(?<!\w)(?:{OTHERS})|(?<=[\u3040-\u9fff])(?:{OTHERS})(?=$|[\s,.;、，；)）])"
)  # 高橋ほか, and not 高等教育出版社
_BODY = _Late(rf"\b(?:{BODIES})\b")
_NO_WORK = _Late(rf"(?:{NO_WORK})\b")
_HOST = re.compile(r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})\S*", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[\s-]?){1,4}")
_ENDING = _Late(rf"(?:{NAME_ENDINGS})")
_HAN = re.compile("[\u4e00-\u9fff々]{2,6}")
_STEM = 3  # letters that are left of a name at least
MOST = 60  # letters of a name that are compared


@lru_cache(maxsize=65536)
def tokens(name: str) -> tuple[str, ...]:
    """The words of a name, without accents, apostrophes, particles and initials: what two spellings share."""
    if host := _HOST.fullmatch(name.strip()):
        return (host[1].casefold(),)
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(sign)
    )
    bare = re.sub(r"(?<=\w)['’](?:s\b|$)", "", bare)  # Lind’s
    bare = re.sub(r"(?<=\w)['’‘`´ʼ](?=\w)", "", bare)
    words = re.findall(r"[^\W_]+", bare)
    found = tuple(one for one in words if one not in _PARTICLES and (len(one) > 1 or not one.isascii()))
    return found or tuple(one for one in words if len(one) > 1)  # Lê is a name, and le a particle


def is_family_of(one: str, other: str) -> bool:
    """Whether a name is the family name with which another one begins that is written without spaces: 田中, 田中一."""
    return (
        bool(_HAN.fullmatch(one)) and bool(_HAN.fullmatch(other)) and other.startswith(one) and one != other
    )


def is_inflected(one: str, other: str) -> bool:
    """Whether two names are one in two cases: *Wiśniewskiej* is *Wiśniewska*, *Demir'e* is *Demir*."""
    if "'" in one or "’" in one:
        return any(tokens(bare) == tokens(other) for bare in _forms(one.casefold()) if bare != one.casefold())
    first, second = tokens(one), tokens(other)
    return len(first) == len(second) > 0 and all(
        not _forms(word).isdisjoint(_forms(like)) for word, like in zip(first, second, strict=True)
    )


@lru_cache(maxsize=65536)
def _forms(word: str) -> frozenset[str]:
    """A word, and what is left of it without each ending that it may have."""
    return frozenset(
        [
            word,
            *(word[:at] for at in range(max(_STEM, len(word) - 6), len(word)) if _ENDING.fullmatch(word, at)),
        ]
    )


def host(text: str) -> str:
    """The host that a name or an address is of, without ``www``; empty for a name."""
    found = _HOST.fullmatch(text.strip())
    return found[1].casefold() if found else ""


def is_who(text: str) -> bool:
    """Whether words may be who made a work: they begin as a name does, and are no run of small words."""
    bare = others(text.strip(" *"))[0]
    words = re.findall(r"[^\W\d_][\w’'.-]*", bare)
    if not words or len(words) > 14 or _NO_WORK.match(bare) or words[0].casefold().rstrip(".") in MONTHS:
        return False
    if host(bare.split(" ")[0]):
        return True
    small = [one for one in words if one[0].islower() and len(one) > 3]
    begins = not words[0][0].islower() or words[0] in _PARTICLES
    return begins and len(small) * 2 < max(len(words), 2)


def others(text: str) -> tuple[str, bool]:
    """The names without “et al.”, and whether it stood there."""
    bare = _OTHERS.sub("", text)
    return (bare.strip(" ,") if bare != text else text), bare != text


def trimmed(text: str) -> str:
    """Without the signs around it; the stop of an initial stays."""
    bare = text.strip(" ,;:([")
    return bare if re.search(r"(?<!\w)[^\W\d_]\.$", bare) else bare.rstrip(" .,;:").lstrip(". ")


def after_leading(text: str) -> str:
    """Names in running text without the words before them: “Menurut Sari” as “Sari”."""
    return text[found.end() :] if (found := _LEADING.match(text)) else text


def are_initials(text: str) -> bool:
    """Up to four capitals: B., J.-P., AM."""
    return bool(_INITIALS.fullmatch(text)) and text == text.upper() and text != text.lower()


def parted(text: str, *, given: bool = False) -> list[str]:
    """The names of a list: “Lind, B., Okafor, A. & Lee, C.” as three, “Lind & Lee” as two.

    ``given``: as in lists of works, “Lind, Bo” is one name, family first; in a text it is two.
    """
    if host(text) or ("," not in text and _BODY.search(text)):
        return [trimmed(text)]
    found: list[str] = []
    for part in _JOINT.split(trimmed(text)):
        pieces = [one.strip() for one in part.split(",") if one.strip()]
        for piece in pieces:
            if found and are_initials(piece) and "," not in found[-1]:
                found[-1] = f"{found[-1]}, {piece}"
            else:
                found.append(piece)
        if given and len(pieces) == 2 and len(found) >= 2 and " " not in pieces[0] and "," not in found[-1]:
            found[-2:] = [f"{pieces[0]}, {pieces[1]}"]
    return found


def is_body(text: str) -> bool:
    """Whether words are the name of a body: one of them says so, or all are one word in capitals."""
    return bool(_BODY.search(text)) or (len(text) > 2 and text.isalpha() and text.isupper())


def near(one: str, other: str) -> bool:
    """Whether two words may be one name spelt in two ways: at most one letter in five differs, of five or more."""
    if one == other:
        return True
    most = max(len(one), len(other))
    if min(len(one), len(other)) < 5 or most > MOST:
        return False
    return distance(one, other) <= max(1, most // 5)


def distance(one: str, other: str) -> int:
    """How many letters must be changed, added, dropped or swapped with the next (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
