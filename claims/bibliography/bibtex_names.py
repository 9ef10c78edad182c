"""Names as BibTeX writes them: “van der Berg, Jr., Jan”, “Jan van der Berg”, {World Health Organization}."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from claims.bibliography.latex import decoded, encoded, folded
from claims.citation.authors import ET_AL, means_others, parted_from_others

_OTHERS = "others"  # behind the last “and”; in braces it is a name
_SPACED = re.compile(r"(?<!\\)\\(?=\s)")  # of A.\ L. Thiele
_PLAIN = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*[.’']?")


def read_all(text: str) -> list[Any]:
    """The names of a field; the word *others* at its end means that there are more."""
    written = split(text)
    names = [name for one in written if (name := read(one))]
    if len(names) > 1 and (written[-1] == _OTHERS or _is_read_wrong(names[-1])):
        names[-1] = ET_AL
    return names


def _is_read_wrong(name: Any) -> bool:
    """Whether a name with parts is “et al.” without braces, as some write where *others* is meant."""
    return isinstance(name, dict) and means_others(name)


def split(text: str) -> list[str]:
    """The names between the words “and” that stand in no braces."""
    names: list[list[str]] = [[]]
    for word in _words(text):
        if word.casefold() == "and":
            names.append([])
        else:
            names[-1].append(word)
    return [" ".join(name) for name in names if name]


def read(text: str) -> Any:
    """One name: a text for a body or a name in one word, else its parts."""
    parts = [one.strip() for one in _apart(text, ",")]
    words = _words(parts[0])
    if len(parts) == 1:
        if len(words) == 1:
            return _plain(words[0])
        small = [at for at, word in enumerate(words[:-1]) if _is_small(word)]
        first, last = (small[0], small[-1] + 1) if small else (len(words) - 1, len(words) - 1)
        return _name(words[last:], words[first:last], words[:first], [])
    last = next((at for at, word in enumerate(words) if not _is_small(word)), len(words) - 1)
    suffix = _words(parts[1]) if len(parts) > 2 else []
    given = _words(" , ".join(parts[2:]) if len(parts) > 2 else parts[1])
    return _name(words[last:], words[:last], given, suffix)


def _name(family: list[str], particle: list[str], given: list[str], suffix: list[str]) -> Any:
    said = {"family": family, "given": given, "non-dropping-particle": particle, "suffix": suffix}
    parts = {key: text for key, words in said.items() if (text := " ".join(map(_plain, words)).strip())}
    return parts or None


def _plain(word: str) -> str:
    return folded(decoded(word)[0])


def _is_small(word: str) -> bool:
    return word[:1].islower()


def _words(text: str) -> list[str]:
    return [one for one in _apart(_SPACED.sub("", text), " \t\r\n~") if one]


def _apart(text: str, signs: str) -> Iterator[str]:
    """The pieces of a text between signs that stand in no braces."""
    depth, start, escaped = 0, 0, False
    for at, sign in enumerate(text):
        if not escaped:
            depth += (sign == "{") - (sign == "}")
            if depth <= 0 and sign in signs:
                yield text[start:at]
                start = at + 1
        escaped = sign == "\\" and not escaped
    yield text[start:]


def write_all(names: list[Any]) -> tuple[str, list[str]]:
    """The names of a field as BibTeX, and what of them is lost."""
    named, mark = parted_from_others(names)
    written = [write(one) for one in named]
    lost = [what for _, every in written for what in every]
    if mark is not None:
        written.append((_OTHERS, []))
        lost += [f"the wording of “{mark}”"] if mark != ET_AL else []
    return " and ".join(text for text, _ in written), lost


def write(name: Any) -> tuple[str, list[str]]:
    """One name as BibTeX, and the parts of it that are lost."""
    if isinstance(name, str):
        return _braced(name), _changed({"name": name})
    if "family" not in name:
        whole = name.get("literal") or " ".join(str(one) for one in name.values())
        return _braced(whole), [f"{key} of {whole}" for key in name if key != "literal"]
    lost = [f"{key} of {name['family']}" for key in ("dropping-particle", "literal") if key in name]
    particle = name.get("non-dropping-particle", "")
    if particle and not all(_PLAIN.fullmatch(one) and _is_small(one) for one in particle.split(" ")):
        lost.append(f"non-dropping-particle of {name['family']}")
        particle = ""
    parts = [" ".join(one for one in (particle, _part(name["family"])) if one)]
    parts += [_part(name["suffix"])] if "suffix" in name else []
    parts.append(_part(name.get("given", "")))
    return ", ".join(parts).rstrip(" "), lost + _changed(name)


def _changed(parts: dict[str, str]) -> list[str]:
    return [f"white space in “{folded(one)}”" for one in parts.values() if folded(one) != one]


def _part(text: str) -> str:
    """A part of a name: in braces where BibTeX would see a particle, an “and” or another part in it."""
    words = folded(text).split(" ")
    simple = all(re.fullmatch(r"[^\W\d_](?:[\w’.-]*\w)?\.?", one) and not _is_small(one) for one in words)
    return " ".join(words) if simple and "and" not in text.casefold() and "_" not in text else _braced(text)


def _braced(text: str) -> str:
    return f"{{{encoded(folded(text))}}}" if text else ""
