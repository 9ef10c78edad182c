"""Lines of lists in the styles that part fields by commas and stops: IEEE, Vancouver, Springer, ACS, Nature, ABNT, GOST,
GB/T 7714, MLA and Chicago. Method: the manuals of these styles; a line in no such style is left to others."""

from __future__ import annotations

import re

from claims.citation.byline import Byline, byline

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
_PAGE = r"[A-Za-z]?\d{1,6}"
_PAGES = rf"(?P<pages>{_PAGE}(?:\s?[-–—]\s?{_PAGE})?)"
_VOLUME = r"(?P<volume>\d{1,4})"
_ISSUE = r"(?:\s?\((?P<issue>\d{1,6})(?:\s[^()]{1,20})?\))?"
_HOLDER = r"(?P<container>[^\W\d_][^;:“”\"]{1,120}?)"
_TAILS = tuple(
    re.compile(one)
    for one in (
        # J Bridges. 2014 Mar 5;4(2):12-20.
        rf"{_HOLDER}\.\s{_YEAR}(?:\s[A-Z][a-z]{{2}}[\w\s-]{{0,12}})?;\s?{_VOLUME}{_ISSUE}(?::\s?{_PAGES})?",
        # J. Bridges 2014, 4 (2), 12–20.
        rf"{_HOLDER},?\s{_YEAR},\s{_VOLUME}{_ISSUE},\s{_PAGES}",
        # J. Bridges 4, 12–20 (2014).
        rf"{_HOLDER},?\s{_VOLUME}{_ISSUE},\s{_PAGES}\s\({_YEAR}\)",
        # Journal of Bridges 4, no. 2 (2014): 12–20.
        rf"{_HOLDER},?\s{_VOLUME}(?:,\sno\.\s(?P<issue>\d{{1,4}}))?\s\((?:[A-Z][a-z]+\s)?{_YEAR}\):\s{_PAGES}",
        # 桥梁学报, 2014, 4(2): 12-20.
        rf"(?P<container>[^,，.]{{2,60}})[,，]\s?{_YEAR}[,，]\s?{_VOLUME}{_ISSUE}\s?[:：]\s?{_PAGES}",
        # J Bridges 4(2):12–20
        rf"{_HOLDER}\s{_VOLUME}{_ISSUE}:\s?{_PAGES}",
        # // Журнал мостов. – 2014. – Т. 4, № 2. – С. 12–20.
        rf"//\s?(?P<container>[^.]{{2,80}})\.(?:\s[–—-])?\s{_YEAR}\.(?:(?:\s[–—-])?\s(?:[ТT]|Vol)\.\s{_VOLUME})?"
        rf"(?:[,.]?\s(?:[–—-]\s)?(?:№|No\.?)\s?(?P<issue>\d+))?(?:\.(?:\s[–—-])?\s[СCSP]\.\s{_PAGES})?",
        # Journal of Bridges, Lisboa, vol. 4, no. 2, pp. 12–20, Mar. 2014; the year may stand before the pages
        rf"(?P<container>[^\W\d_][^,“”\"]{{1,120}}),\s(?:[^\W\d_][^,\d]{{1,40}},\s)?[Vv](?:ol)?\.\s?{_VOLUME}"
        r"(?:,\s(?:n|no|nr)\.\s?(?P<issue>\d{1,6}))?(?:,\sArt\.\sno\.\s\w+)?"
        rf"(?:,\s(?:[^\W\d_]{{3,9}}\.?\s)?(?P<early>(?:1[5-9]|20)\d\d))?"
        rf"(?:,\s(?:pp?|hlm|hal|págs?|S)\.\s?{_PAGES})?(?:,\s(?:[^\W\d_]{{3,9}}\.?(?:[/–-][^\W\d_]{{3,9}}\.?)?\s)?{_YEAR})?",
    )
)
_BOOK = re.compile(
    rf"(?:^|[.\]:–—]\s|[.\]]\s[–—-]\s)(?P<place>[^\W\d_][^.:;\d“”\"]{{1,40}}?)\s?[:：]\s"
    rf"(?P<publisher>[^\W\d_][^.,;:()，]{{1,60}})[,;，]\s{_YEAR}"
)
_IN_BRACKETS = re.compile(rf"\s?\((?P<publisher>[^\W\d_][^(),]{{1,40}}),\s{_YEAR}\)")
_SEMICOLON_BOOK = re.compile(
    rf"(?P<title>[^.;:]{{2,200}}?)(?:,\s\d{{1,2}}(?:st|nd|rd|th)\sed\.)?;\s(?P<publisher>[^:;]{{2,60}}):\s(?P<place>[^,;:]{{2,40}})"
    rf"(?=,\s{_YEAR})"
)
_INSIDE = re.compile(
    r"(?:In:\s(?:[^.]{2,120}?,\s[Ee]ds?(?:itors?)?\.\s)?(?P<book>[^.]{2,120})\.|in\s(?P<holder>[^,]{2,120}),)"
)
_QUOTED = re.compile(r"[“\"«](?P<title>.{2,400}?),?[”\"»](?=[\s,.]|$)")
_STOP = re.compile(
    r"(?<=[^\s.]{2})(?:\.(?=\s|$)|。)|(?<=[?!])(?=\s)|(?=\s//\s)|(?=\s?\([^\W\d_][^(),]{1,40},\s\d{4}\)\.?$)"
)
_COMMA_TITLE = re.compile(
    r"(?P<title>[^\W_].{1,300}?)(?:,\s(?=(?:\d{1,2}(?:st|nd|rd|th)|rev\.|vol\.)\s)|\.\s(?=[^\W\d_][^.:]{1,40}:\s))"
)
_ADDED = re.compile(r"\s?\[[^\[\]]{1,20}\]$")
_LAST_YEAR = re.compile(rf"(?<![\d/.:-]){_YEAR}(?!\s?[-–/]\s?\d)")
_LAST_PAGES = re.compile(rf"(?:(?<!\w)(?:pp?|hlm|hal)\.?|[СS]\.)\s?{_PAGES}(?!\s?p\.)")
_FRONT_YEAR = re.compile(rf"\(?{_YEAR}\)\s")


def fields(text: str) -> dict[str, object] | None:
    """What a line in one of these styles says for certain; None for a line in another.

    Keys are those of :class:`claims.citation.reference.Reference`. A field that the style does not tell apart is absent.
    """
    text = text.replace("*", "")
    lead = byline(text)
    if lead is None:
        return None
    said: dict[str, object] = {"authors": lead.names, "others": lead.others}
    rest = lead.rest.lstrip()
    if front := _FRONT_YEAR.match(rest):
        said["year"] = front["year"]
        rest = rest[front.end() :]
    title, behind = _title(rest, lead)
    if not title:
        return None
    said["title"] = title
    said |= _behind(behind)
    return said if "year" in said else None


def _title(rest: str, lead: Byline) -> tuple[str, str]:
    """The title, and what stands behind it; empty where the style does not tell where it ends."""
    if found := _QUOTED.match(rest):
        return re.sub(r"(?<=[^\s.]{2})\.$", "", found["title"].strip()), rest[found.end() :].lstrip(" ,.")
    if lead.style in ("quoted", "body") and rest[:1] in '“"':
        return "", ""
    if lead.style == "initials first":
        found = _COMMA_TITLE.match(rest)
        return (found["title"].strip(), rest[found.end() :]) if found else ("", "")
    if lead.style == "comma" and (found := _SEMICOLON_BOOK.match(rest)):
        return found["title"], f"{found['place']}: {found['publisher']}{rest[found.end() :]}"
    stop = _STOP.search(rest)
    if stop is None:
        return "", ""
    return _ADDED.sub("", rest[: stop.start()].strip()), rest[stop.end() :].lstrip()


def _behind(text: str) -> dict[str, object]:
    """Container, volume, issue, pages, year and publisher, as they stand behind a title."""
    inside = _INSIDE.match(text)
    for tail in () if inside else _TAILS:
        if found := tail.match(text):
            groups = {key: value for key, value in found.groupdict().items() if value}
            early = groups.pop("early", None)
            if early:
                groups.setdefault("year", early)
            return {key: _joined(value) for key, value in groups.items()}
    said: dict[str, object] = {}
    if inside:
        said["container"] = inside["book"] or inside["holder"]
    for looks in (_BOOK.search, _IN_BRACKETS.search):
        if found := looks(text):
            said |= {key: value.strip() for key, value in found.groupdict().items() if value}
            break
    years = list(_LAST_YEAR.finditer(text))
    if years:
        said.setdefault("year", years[-1]["year"])
    if (pages := _LAST_PAGES.search(text)) and (inside or "-" in _joined(pages["pages"])):
        said["pages"] = _joined(pages["pages"])
    return said


def _joined(value: str) -> str:
    return re.sub(r"(?<=\d)\s?[-–—]\s?(?=\w)", "-", value.strip())
