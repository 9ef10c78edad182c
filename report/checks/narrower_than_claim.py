"""A claim's number printed narrower than its claim: with more digits, without its hedge, or without its range.

Flags: A number on the page that does not come from a claim's own binding, and reads as a claim of this sheet does but
for its hedge ("more than"), the other end of its range, or digits that the claim does not have (error).

Why: Whoever prints 800 000 for “more than 800 000” makes a count out of a bound. That is how hedges get lost from hand
to hand.

Flagged:
    claims:
      visitors: {figure: more than 800000, says: Visitors., source: report}
    blocks:
      - prose: "{visitors} came; {literal:800 000|as said above} is a lot."
      - sources: {}

Accepted:
    claims:
      visitors: {figure: more than 800000, says: Visitors., source: report}
    blocks:
      - prose: "{visitors} came; {literal:more than 800 000|as said above} is a lot."
      - sources: {}

Undecided: Numbers under 100 without a unit are not looked at: ages and articles are often equal to a figure by chance.
Nor are years, and numbers in names of works.

Innocent if: It counts something else, and is the same number by chance.

Method: The page's number is read as a figure; its intervals must hold those of the claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.figure import Figure
from claims.figure.finding import find_figures
from report.checks import Fault, Page
from report.checks._ground import claims_of, glued, grounded
from report.checks._saying import Said

AT_MOST = "error"

_LOOSE = ("literal", "sheet", None)  # grounds that say nothing of what stands around a number
_SMALL = 100


def judge(page: Page) -> Iterator[Fault]:
    """One fault for each number that is some claim's, and says more than that claim does."""
    edition = page.edition
    figures = _figures(page)
    ends = frozenset(_significant(end) for _, one in figures for end in _ends(one))
    for one, numbers in grounded(page):
        free = [
            each for each in numbers if each.kind in _LOOSE and _may_be(each.text, ends) and not one.furniture
        ]
        for found in _read(one, page) if free else []:
            if not any(found.start <= each.start < found.end for each in free):
                continue
            for claim, figure in figures:
                if narrower(found, figure) and not _over_lines(edition.figure(claim), one):
                    yield Fault(
                        f"page {one.page} prints “{found.surface}” where the claim says "
                        f"{edition.figure(claim)}",
                        f"write {{{claim}}}",
                        one.path,
                    )
                    break


def _over_lines(figure: str, said: Said) -> bool:
    """Whether a picture prints the figure in full, its hedge or unit on the line before or after; or a row of a table,
    as that of a chart's data, where its ends stand in cells of their own."""
    return any(around and glued(figure) in glued(around) for around in (said.whole, said.row))


def _figures(page: Page) -> list[tuple[str, Figure]]:
    """The claims of the sheet that can be read, and are large enough not to be met by chance."""
    edition = page.edition
    found = [(name, edition.registry.figure(name)) for name in claims_of(edition)]
    return [(name, one) for name, one in found if one is not None and one.kind not in ("change", "rank")]


def _read(one: Said, page: Page) -> list[Figure]:
    language = page.edition.sheet.language
    return [figure for figure in find_figures(one.text, language) if figure.is_claim]


def _may_be(written: str, ends: frozenset[str]) -> bool:
    """Whether a number as written has the digits of a claim, so that it is worth reading; a word may have any."""
    digits = "".join(sign for sign in written if sign.isdigit())
    return not digits or digits.strip("0") in ends


def _significant(end: Fraction) -> str:
    """The digits of a number between its first and last that is no zero."""
    return str((abs(end) * 10**12).numerator).strip("0")


def _ends(figure: Figure) -> list[Fraction]:
    return [end for end in (figure.value, figure.low, figure.high) if end is not None]


def narrower(found: Figure, claim: Figure) -> bool:
    """Whether a figure of the page is a claim's, and says more than that does."""
    if found.unit != claim.unit or found.value is None:
        return False
    if found.value not in _ends(claim) or (claim.unit is None and abs(found.value) < _SMALL):
        return False
    return not (claim.strict.within(found.strict) and claim.loose.within(found.loose)) or _lost(found, claim)


def _lost(found: Figure, claim: Figure) -> bool:
    """Whether the other end of a printed range is gone."""
    ends: set[Fraction | None] = {claim.low, claim.high} - {None}
    return len(ends) == 2 and not ends <= {found.low, found.high}
