"""One work of a list of references: what can be told for certain of what is printed, and the printed line itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claims.citation import style
from claims.citation.entry import NARROW
from claims.citation.name import are_initials, host, is_body, others, parted, tokens, trimmed
from claims.citation.words import ACCESSED, AND, CITED_IN, EDITORS, INSIDE, LOCATOR, NO_YEAR, day

YEAR = r"(?<![\d/.:-])(?:1[5-9]|2[0-6])\d\d(?![\d])"
_DATED = re.compile(rf"(?P<year>{YEAR})(?P<letter>[a-z])?(?!\s?[-–/]\s?\d|\w)|\b(?P<none>{NO_YEAR})")
_IN_FRONT = re.compile(
    rf"^(?P<authors>.{{2,400}}?)[\s,.:]*[(\[]?(?P<date>{_DATED.pattern.replace('?P<', '?P<_')})"
    r"(?:,\s[^()\]]{1,20}(?=[)\]]))?[)\]]?"
    r"[\s,.:]*(?P<rest>.*)$",
    re.DOTALL,
)
_LINK = re.compile(r"\[[^\[\]]*\]\((https?://[^)\s]+)\)|<(https?://[^>\s]+)>")
_URL = re.compile(r"https?://[^\s<>\"“”\]]+|(?<![\w@/.])www\.[^\s<>\"“”\]]+", re.IGNORECASE)
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|\bdoi:?\s*)(10\.\d{4,9}/[^\s<>\"“”\]]+)", re.IGNORECASE)
_ACCESSED = re.compile(rf"[\[(,.;\s]*\b(?:{ACCESSED})\s*:?", re.IGNORECASE)
_DAY_OR_LINK = re.compile(r"[^\d\n]{0,40}(?:\d|https?:|www\.)")
_CORNERS = re.compile(r"[『「《]([^『「《』」》]{1,400})[』」》]")
_QUOTED = re.compile(r"[“\"„«‘]\s?(.{2,400}?)\s?[,.]?[”\"“»’](?=[\s,.;:)]|$)")
_ITALIC = re.compile(r"(?<![\w*])\*([^*]{2,400})\*(?![\w*])|(?<![\w_])_([^_]{2,400})_(?!\w)")
_CITED_IN = re.compile(rf"[\s,.;(\[]+(?:{CITED_IN})\s*:?\s+", re.IGNORECASE)
_INSIDE = re.compile(rf"(?<=[\w).,;”\"*])[\s,.;]+(?:{INSIDE}):?\s+(?=\S)", re.IGNORECASE)
_EDITORS = re.compile(EDITORS, re.IGNORECASE)
_VOLUME = re.compile(
    r"\b(?:Vol|Jg|Bd|Band|Volume|Jilid)\b\.?\s*(\d{1,4})(?!\d)|(?<=[^\W\d_][\s,])\s?(\d{1,4})(?=\s?\(\d{1,3}\)|,\s(?:no|nr)\b)",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    r"\b(?:No|Nr|núm|nº|Issue|Heft|Nomor)\b\.?\s*(\d{1,4})(?!\d)|(?<=\d)\s?\((\d{1,3})\)", re.IGNORECASE
)
_OF_SERIES = re.compile(  # (Report No. 12), (Working Paper Nr. 3); a Heft Nr. 3 is an issue
    r"\s?\((?:[^\W\d_][^\W\d]*\s){1,6}(?<!issue\s)(?<!heft\s)(?<!ausgabe\s)(?<!volume\s)"
    r"(?:No|Nr|núm|nº|№|Nomor)\b\.?\s?(?P<number>\w[\w./-]{0,30})\)",
    re.IGNORECASE,
)
_VOLUME_IN_MARKS = re.compile(r"(?P<container>.*[^\W\d_][^,]*),\s(?P<volume>\d{1,3})")
_BEHIND_VOLUME = re.compile(r",\s(\d{1,5}\s?[-–]\s?\d{1,5})(?!\d)")
_PAGES = re.compile(
    r"(?:\bpp?\.|\bhal\.|\bhlm\.|\bS\.|\bpágs?\.|\bpages?\b)\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)"
    r"|(?<=\d\))[,:]\s(\d{1,5}\s?[-–]\s?\d{1,5})|(?<=\d):\s?(\d{1,5}\s?[-–]\s?\d{1,5})"
)
_JOURNAL = re.compile(
    r"^[\s.,”\"“]*(?:In:?\s+)?(?P<container>[^\W\d_][^\d,.:;*“”\"]{2,80}?),?\s*(?:Vol\b|Jg\b|Bd\b|\d{1,4}(?:\s?\(\d|,\s(?:no|nr)\b))",
    re.IGNORECASE,
)
_PUBLISHER = re.compile(
    r"(?:^|[.,;)\]”\"*]\s*)(?P<place>[^\W\d_][^\W\d]{2,20}(?:[ -][^\W\d_][^\W\d]{1,20}){0,2})\s?:\s?"
    r"(?P<publisher>[^\W\d_][^,.;:()<>]{1,60}?(?=\s*(?:[,.;)]|$)))"
)
_HAS_TITLE = re.compile(
    r"[“”\"„«»*]|:\s|(?<=\w{2})\.\s\w{3}"
)  # what stands before the year is more than names
_INITIALS_LAST = re.compile(r"\w{2}\s[^\W\d_]{1,3}\.\s\w{3}")
_PERSON = re.compile(
    r"(?![a-zà-öø-ÿ])[^\W\d_][\w’'-]*\.?(?:\s(?:(?![a-zà-öø-ÿ])[^\W\d_]\.|(?:(?:van|von|de|der|den|la|al|bin|di|da)\s){0,2}"
    r"(?![a-zà-öø-ÿ])[^\W\d_][\w’'-]+)){1,3}"
)
_CAPITAL = r"(?![a-zà-öø-ÿ])[^\W\d_]"
_TURNED = (  # Lind, A.: with initials only, as “Lind, Ada” may be two
    rf"{_CAPITAL}[\w’'-]+(?:[ -]{_CAPITAL}[\w’'-]+)?,\s(?:{_CAPITAL}\.[\s-]?){{1,3}}(?<=\.)"
)
_WHO = rf"(?:{_TURNED}|{_PERSON.pattern})"
_IN_NOTE = re.compile(
    rf"(?P<authors>{_WHO}(?:(?:,?\s(?:{AND})\s|\s?/\s?){_WHO})?),\s(?P<title>[^()“”\"„«:]{{3,200}}?)"
    rf"(?:\s\((?=[^()]*\))|,\s)(?P<place>[^():,.;]{{2,40}}):\s(?P<publisher>[^():,.;]{{2,80}}),?\s(?P<year>{YEAR})[),.\s]"
)
_ISSUED = re.compile(  # Not und Kindheit, Wien 1989: one comma, or it tells nothing
    rf"(?P<title>[^,.:;“”\"„«]{{3,200}}),\s{_CAPITAL}[^\W\d_]*(?:[ /-][^\W\d_]+){{0,3}},?\s{YEAR}(?=[\s,.;]|$)"
)
_ENDS = re.compile(rf"[\s.,;]*(?:$|{LOCATOR}|\d)", re.IGNORECASE)
_JOINED = re.compile(rf"(?:^|\s)(?:{AND})\s|[&;/]", re.IGNORECASE)
_PAGES_ONLY = re.compile(rf"(?:{LOCATOR})\s*[\d\s.,–-]*f{{0,2}}\.?", re.IGNORECASE)
_LATE = re.compile(r"^(?P<authors>[^:“”\"„«*]{2,200}?):\s(?P<rest>.*)$", re.DOTALL)
_BUDDHIST, _AHEAD = 543, 2400
LONGEST = 3000  # characters of an entry that are taken apart
_DASH = re.compile(r"^[—–_-]{2,}\.?,?\s*")


@dataclass(frozen=True)
class Reference:
    """A listed work. ``printed`` is its whole line, white space folded; every other field is empty where the line
    does not say it for certain. ``line`` counts from 1; ``start`` and ``end`` are code points of the document.

    ``label`` is the number or key in front of it; ``carrier`` is the work through which the list knows it.
    """

    printed: str
    line: int = 0
    start: int = 0
    end: int = 0
    label: str = ""
    authors: tuple[str, ...] = ()
    others: bool = False
    year: str = ""
    letter: str = ""
    title: str = ""
    container: str = ""
    publisher: str = ""
    place: str = ""
    volume: str = ""
    issue: str = ""
    number: str = ""
    pages: str = ""
    url: str = ""
    doi: str = ""
    accessed: str = ""
    carrier: Reference | None = field(default=None)

    @property
    def first(self) -> tuple[str, ...]:
        """The words of the first author that a citation may name."""
        return tokens(self.authors[0].split(",")[0]) if self.authors else ()

    @property
    def issued(self) -> str:
        """The year of the common era: 2557 of a Thai list is a year of the Buddhist era, 543 years ahead of it."""
        return (
            str(int(self.year) - _BUDDHIST)
            if self.year.isdecimal() and int(self.year) >= _AHEAD
            else self.year
        )

    @property
    def shown(self) -> str:
        """The work in a few words: first author and year, or the beginning of its line."""
        name = self.authors[0] if self.authors else ""
        return (
            " ".join(one for one in (name, f"{self.year}{self.letter}") if one) if name else self.printed[:60]
        )


def parsed(printed: str, before: Reference | None = None, **where: object) -> Reference:
    """Read one line of a list; ``before`` is the work listed before it, whose authors a dash repeats."""
    left, right = printed[:LONGEST].translate(NARROW), ""
    if joint := _joint(left):
        left, right = left[: joint[0]], left[joint[1] :]
    own = _fields(left, before)
    carrier = None
    if right:
        behind = _fields(right, None)
        carrier = Reference(printed=right.strip(), **behind)  # type: ignore[arg-type]
        for key in ("url", "accessed"):  # printed once, behind both: where the carrier was read
            own.setdefault(key, behind.get(key, ""))
    return Reference(printed=printed, carrier=carrier, **own, **where)  # type: ignore[arg-type]


def _joint(printed: str) -> tuple[int, int] | None:
    """Where the work ends and its carrier begins: at “cited in”; at “in” where a second work with a year of its own
    follows that is no book with editors."""
    if found := _CITED_IN.search(printed):
        return found.span()
    for found in reversed(list(_INSIDE.finditer(printed))):
        left, right = printed[: found.start()], printed[found.end() :]
        front = _IN_FRONT.match(right)
        if front is None or _EDITORS.search(right[:120]) or not _is_name_list(front["authors"]):
            continue
        years = [one["year"] for one in (_DATED.search(left), _DATED.search(right)) if one and one["year"]]
        if len(years) == 2 and years[0] != years[1]:
            return found.span()
    return None


def _is_name_list(text: str) -> bool:
    """Nothing but names: no quotation, no markup, no title behind them."""
    return len(text) <= 120 and not re.search(r"[“”\"„«»*:/]|\d|\.\s\w{3}", text) and _looks_like_names(text)


def _looks_like_names(text: str) -> bool:
    """A few capitalised words, or an address; no sentence."""
    words = [one for one in re.findall(r"[^\W\d_][\w’'.-]*", others(text)[0]) if len(one) > 1]
    small = [one for one in words if one[0].islower() and len(one) > 3]
    return bool(host(text)) or (0 < len(words) <= 24 and len(small) <= len(words) // 4)


def _fields(line: str, before: Reference | None) -> dict[str, object]:
    """The fields that the line says; a key is absent where it does not say it."""
    said: dict[str, object] = {}
    text = _LINK.sub(lambda found: found[1] or found[2], line).strip()
    text = _addresses(text, said)
    dash = _DASH.match(text)
    if dash and before is not None:
        text = text[dash.end() :]
        front = _DATED.search(text)
        if front:
            said |= {"authors": before.authors, "others": before.others, **_date(front)}
            _rest(text[front.end() :].lstrip(" )].,:"), said)
        return _without_empty(said)
    if noted := _as_note(text):
        return _without_empty(said | noted)
    if styled := style.fields(text):
        return _without_empty(said | styled)
    front = _IN_FRONT.match(text)
    if front and _names_only(front, text):
        initial = re.match(r"\.", text[front.end("authors") :]) and re.search(
            r"(?<!\w)[^\W\d_]$", front["authors"]
        )
        names, more = others(_plain(front["authors"] + ("." if initial else "")))
        year = _DATED.search(front["date"])
        said |= {"authors": tuple(parted(names, given=True)), "others": more, **(_date(year) if year else {})}
        _rest(front["rest"], said)
        return _without_empty(said)
    _year_behind(text, said)
    return _without_empty(said)


def _as_note(text: str) -> dict[str, object] | None:
    """A book as notes print it, given names first: “Bo Lind, Rivers and bridges (Riga: Ozols, 2016), 12”. None where
    what stands behind the first comma may be another author."""
    found = _IN_NOTE.match(text)
    if found is None or (_PERSON.fullmatch(found["title"].split(",")[0]) and "," in found["title"]):
        return None
    said = {key: _clean(found[key]) for key in ("title", "place", "publisher", "year")}
    return {**said, "authors": tuple(parted(found["authors"], given=True))}


def _names_only(front: re.Match[str], text: str) -> bool:
    """Whether nothing but names stands before the year. “Zhou X. Boats. 2012” has a title there, which “John F. Kennedy
    (1960)” has not: the brackets tell."""
    authors, bracketed = front["authors"], text[: front.start("date")].rstrip()[-1:] in ("(", "[")
    title = _HAS_TITLE.search(authors) or (not bracketed and _INITIALS_LAST.search(authors))
    names = parted(others(_plain(authors))[0], given=True)
    if not bracketed and _ENDS.match(front["rest"]) and not _is_joined(authors):
        return False  # “Lind, Rivers, Riga 2016”: nothing behind the year, so title and place are in front
    small = any(re.match(r"[a-zà-öø-ÿ]+$", one) for one in names)  # “Lind, Rivers and bridges, Ozols, 2016”
    return not title and not (small and not bracketed) and _looks_like_names(_plain(authors))


def _is_joined(authors: str) -> bool:
    """Whether it is sure that names alone are printed: one without a comma, initials behind commas, or “and”."""
    bare, more = others(_plain(authors))
    *before, last = (one.strip() for one in bare.split(","))
    return more or not before or are_initials(last) or _JOINED.search(last) is not None


def _of_body(text: str) -> dict[str, object]:
    """“Bertelsmann Stiftung, Factsheet, Gütersloh 2023”: one body, and a title between two commas."""
    found = re.match(r"(?P<body>[^,.:;]{3,120}),\s", text)
    if found is None or not is_body(found["body"]):
        return {}
    issued = _ISSUED.match(text[found.end() :])
    if issued is None or is_body(issued["title"]) or _JOINED.search(issued["title"]):
        return {}
    return {"authors": (found["body"].strip(),), "title": _clean(issued["title"])}


def _year_behind(text: str, said: dict[str, object]) -> None:
    """Lines that print the year at their end, or in the middle: “Lind, Bo: Rivers. Riga 2016.”"""
    years = list(_DATED.finditer(text))
    if years:
        said.update(_date(years[-1]))
    late = _LATE.match(text)
    if late and _looks_like_names(late["authors"]) and not _is_up_to_place(late):
        names, more = others(late["authors"])
        said |= {"authors": tuple(parted(names, given=True)), "others": more}
        issued = _ISSUED.match(late["rest"])
        if title := _title(late["rest"], said) or (_clean(issued["title"]) if issued else ""):
            said["title"] = title
    elif body := _of_body(text):
        said.update(body)
    elif marked := next((one for one in (_QUOTED.search(text), _ITALIC.search(text)) if one), None):
        said["title"] = _clean(next(one for one in marked.groups() if one))
        names, more = others(_plain(text[: marked.start()]))
        if names and _looks_like_names(names):
            said |= {"authors": tuple(parted(names, given=True)), "others": more}
    _numbers(text, said)


def _is_up_to_place(late: re.Match[str]) -> bool:
    """Whether more than names stand before the colon: a title, or title and place in a line that commas part, as in
    “Bo Lind, Rivers and bridges, Riga: Ozols, 2016”."""
    before = late["authors"]
    if _HAS_TITLE.search(before) or before.count("(") > before.count(")"):
        return True
    issued = re.match(rf"[^,.;:]{{2,60}}[,.]?\s{YEAR}", late["rest"])
    return bool(issued) and before.count(",") > 1 and not re.search(r";|/|(?<!\w)[^\W\d_]\.", before)


def _rest(rest: str, said: dict[str, object]) -> None:
    if series := _OF_SERIES.search(rest):
        said["number"] = series["number"]
        rest = rest[: series.start()] + rest[series.end() :]
    if title := _title(rest, said):
        said["title"] = title
    after = rest[rest.find(title) + len(title) :].lstrip("*_") if title and title in rest else rest
    marked = _ITALIC.search(after)
    _numbers(_ITALIC.sub(lambda found: found[1] or found[2], rest), said)
    if marked and title:
        container = _clean(next(one for one in marked.groups() if one))
        if volume := _VOLUME_IN_MARKS.fullmatch(container):  # *Waterlines, 40*: APA marks the volume too
            container = volume["container"]
            said["volume"] = volume["volume"]
            if pages := _BEHIND_VOLUME.match(after, marked.end()):
                said.setdefault("pages", re.sub(r"\s?[-–]\s?", "-", pages[1]))
        said["container"] = container
    elif title and (journal := _JOURNAL.match(after)):
        said["container"] = _clean(journal["container"])
    if found := _PUBLISHER.search(_plain(_ITALIC.sub(" ", after))):
        said |= {"place": _clean(found["place"]), "publisher": _clean(found["publisher"])}


def _title(rest: str, said: dict[str, object]) -> str:
    """The title: in quotation marks, in italics, or all up to a full stop; none where only commas part the line."""
    if _PAGES_ONLY.fullmatch(rest.strip()):
        return ""
    for marked in (_QUOTED, _CORNERS, _ITALIC):
        found = marked.match(rest.lstrip(" "))
        if found:
            return _clean(next(one for one in found.groups() if one))
    stop = re.search(
        r"(?:(?<=[^\s.]{2})|(?<=[\u3040-\u9fff\uac00-\ud7af]))\s?(?:\.(?=\s|$)|(?<=[?!])(?=\s))", rest
    )
    whole = rest[: stop.start()] if stop else rest
    if not stop and (said.get("url") or said.get("accessed")):
        whole = rest.rstrip(" ,.;")
    elif not stop and "," in rest:
        return ""
    if "," in whole and re.search(r",\s[^,]*(?::\s|\d)", whole):
        return ""  # title, then place, publisher or volume: commas do not tell where one ends
    return _clean(whole)


def _numbers(text: str, said: dict[str, object]) -> None:
    for key, pattern in (("volume", _VOLUME), ("issue", _ISSUE), ("pages", _PAGES)):
        if found := pattern.search(text):
            number = next(one for one in found.groups() if one)
            said[key] = re.sub(r"\s?[-–]\s?", "-", number)


def _addresses(text: str, said: dict[str, object]) -> str:
    """Take address, DOI and day of access out of the line."""
    if (found := _ACCESSED.search(text)) and _DAY_OR_LINK.match(text, found.end()):
        behind = text[found.end() :]
        if known := day(behind):
            said["accessed"] = known
        address = _URL.search(behind)  # “retrieved … from https://…”
        text = f"{text[: found.start()]} {address[0] if address else ''}"
    if found := _DOI.search(text):
        said["doi"] = found[1].rstrip(".,;)")
        text = text[: found.start()] + text[found.end() :]
    if found := _URL.search(text):
        if not re.match(r"[>\s]*[a-z0-9-]+\s?/", text[found.end() :]):  # else the line cuts the address
            said["url"] = found[0].rstrip(".,;)")
        text = f"{text[: found.start()]}{text[found.end() :]}"
    return text.strip(" ,;.<>[]")


def _date(found: re.Match[str]) -> dict[str, object]:
    return {"year": found["year"] or "", "letter": (found["letter"] or "") if found["year"] else ""}


def _plain(text: str) -> str:
    return trimmed(text.replace("*", ""))


def _clean(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("*", "")).strip(" ,;")


def _without_empty(said: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in said.items() if value not in ("", ())}
