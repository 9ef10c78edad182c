"""Every chart of one, of several and of thirty claims of every form: it is printed soundly, or refused with a place.

What a chart letters of its own (counts, the worth of a square or disc) is never taken for a number without a claim.
"""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents
from claims.place import Unusable
from report import pdf, plots
from report.edition import Edition
from report.printing import printed
from report.sheet import from_document
from tests.report.drawn_twice import pictured_as_matplotlib_does

FIGURES = ("12,000", "about 9,000", "more than 11,000", "3,000 to 5,000", "up to 7,000", "almost 8,500")
SHARES = ("60%", "about 25%", "1 in 4", "33.3%", "0.5%", "more than half", "10 to 20%")
OTHERS = {"money": "KES 340 million", "change": "rose by 5%"}


def _registry() -> Report:
    sources = "".join(
        f"  s{at}: {{title: Survey {at}, author: [Ministry of counts {at}], issued: {2010 + at}, language: en}}\n"
        for at in range(8)
    )
    claims = [
        f"  n{at}: {{figure: '{FIGURES[at % 6]}', says: a, source: s{at % 4}, "
        f"quantity: {'pupils' if at % 2 else 'girls'}, when: {2000 + at // 2 * (at < 20)}, "
        f"citing: [{{source: s{4 + at % 4}, reach: attached}}]}}\n"
        for at in range(30)
    ]
    claims += [
        f"  p{at}: {{figure: '{share}', says: a, source: s1, quantity: girls, share_of: pupils, when: 2011}}\n"
        for at, share in enumerate(SHARES)
    ]
    claims.append(
        f"  money: {{figure: {OTHERS['money']}, says: a, source: s1, quantity: cost, when: 2011}}\n"
    )
    claims.append(
        f"  change: {{figure: {OTHERS['change']}, says: a, source: s1, quantity: pupils, when: 2011, since: 2010}}\n"
    )
    text = (
        "registry: school\ntitle: School\nsources:\n" + sources + "quantities:\n"
        "  pupils: {counts: person, title: pupils of all public schools of the county}\n"
        "  girls: {part_of: pupils, sex: female}\n  cost: {money: KES, measure: flow}\nclaims:\n"
        + "".join(claims)
    )
    return check(from_documents((yaml.parse(text, "school/registry.yaml"),)))


REPORT = _registry()
MANY = [f"n{at}" for at in range(30)]
GROUPS = {
    "none": [],
    **{f"figure {at}": [f"n{at}"] for at in range(6)},
    **{f"share {at}": [f"p{at}"] for at in range(len(SHARES))},
    "money": ["money"],
    "change": ["change"],
    "two": ["n20", "n21"],
    "shares": ["p0", "p1", "p3"],
    "six": [f"n{at}" for at in range(20, 26)],
    "thirty": MANY,
    "mixed": ["n1", "p1", "money", "change"],
}


@pytest.mark.parametrize("at", range(len(FIGURES)))
@pytest.mark.parametrize("kind", ["bars", "unit-squares", "competing-estimates"])
def test_its_table_of_data_keeps_every_hedge(kind: str, at: int) -> None:
    """A bound that stands in the table as a bare number is refused as narrower than its claim."""
    text = (
        "sheet: s\nlayout: brief\ntitle: T\nblocks:\n"
        f"  - chart: {{kind: {kind}, claims: [n{at}], title: t, data_table: true}}\n  - sources: {{}}\n"
    )
    done = printed(Edition(from_document(yaml.parse(text, "school/sheet.yaml")), REPORT))
    assert pdf.audit(done.drawn) == []


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("kind", plots.kinds())
def test_it_is_printed_soundly_or_refused_with_its_place(
    kind: str, group: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart = f"{{kind: {kind}, claims: [{', '.join(GROUPS[group])}], title: t}}"
    for paper, large in (("A4", "false"), ("Letter", "true")):
        text = (
            f"sheet: s\nlayout: brief\ntitle: T\npaper: {paper}\nlarge_print: {large}\n"
            f"blocks:\n  - chart: {chart}\n  - sources: {{}}\n"
        )
        sheet = from_document(yaml.parse(text, "school/sheet.yaml"))
        try:
            done = printed(Edition(sheet, REPORT))
        except Unusable as refused:
            for problem in refused.problems:
                assert problem.place.line == 7
                assert problem.hint
                assert "[" not in problem.message, "no check takes what a chart letters for a fault"
            assert printed(Edition(sheet, REPORT), draft=True).drawn.pages
        else:
            assert pdf.audit(done.drawn) == []
            for picture in done.pictures:
                pictured_as_matplotlib_does(picture, monkeypatch)
