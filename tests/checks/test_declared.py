"""Every way to declare what belongs together: a figure that fits, one that does not, and what makes that innocent."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Finding
from claims.loading.load import from_documents


@dataclass(frozen=True)
class Declared:
    """Quantities, claims and relations, in which FIGURE stands for the figure that ``fits`` or ``clashes``."""

    quantities: str
    claims: str
    fits: str
    clashes: str
    found: tuple[str, str]
    relations: str = ""


def claim(name: str, figure: str, quantity: str, when: str = "2015", where: str = "TH", **more: str) -> str:
    fields = {"figure": f'"{figure}"', "says": "S.", "source": "report", "quantity": quantity, "when": when}
    fields |= {"where": where, "citing": "none", **more}
    return f"  {name}: {{{', '.join(f'{key}: {value}' for key, value in fields.items() if value)}}}\n"


PUPILS = "  pupils: {counts: student, measure: stock}\n"
DECLARED = {
    "age": Declared(
        PUPILS
        + (
            '  u18: {part_of: pupils, age: "<18", title: pupils under 18}\n'
            '  u16: {part_of: pupils, age: "<16", title: pupils under 16}\n'
        ),
        claim("a", "FIGURE", "u16") + claim("b", "80,120", "u18"),
        "60,110",
        "90,110",
        ("subset-exceeds-whole", "error"),
    ),
    "age-chain": Declared(
        PUPILS + '  u18: {part_of: pupils, age: "<18"}\n  u16: {part_of: pupils, age: "<16"}\n',
        claim("a", "FIGURE", "u16") + claim("b", "at least 5,001", "u18") + claim("all", "70,230", "pupils"),
        "60,110",
        "90,110",
        ("subset-exceeds-whole", "error"),
    ),
    "sex": Declared(
        PUPILS + "  boys: {part_of: pupils, sex: male}\n  girls: {part_of: pupils, sex: female}\n",
        claim("b", "FIGURE", "boys") + claim("g", "40,310", "girls") + claim("all", "81,340", "pupils"),
        "41,030",
        "45,030",
        ("parts-exceed-whole", "error"),
    ),
    "place": Declared(
        PUPILS,
        claim("bkk", "FIGURE", "pupils", where="TH-10") + claim("th", "81,340", "pupils"),
        "41,030",
        "91,030",
        ("subset-exceeds-whole", "error"),
    ),
    "period": Declared(
        "  v: {counts: visitor, measure: flow, title: visitors}\n",
        claim("m", "FIGURE", "v", when="2015-03") + claim("y", "15.8 million", "v"),
        "1.3 million",
        "18.2 million",
        ("subset-exceeds-whole", "error"),
    ),
    "period-sum": Declared(
        "  v: {counts: arrest, measure: flow, title: arrests}\n",
        claim("a", "FIGURE", "v", when="2010")
        + claim("b", "1,310", "v", when="2011")
        + claim("ab", "2,514", "v", when="2010/2011"),
        "1,204",
        "1,402",
        ("periods-do-not-add", "error"),
    ),
    "overlap-years": Declared(
        "  v: {counts: arrest, measure: flow, title: arrests}\n",
        claim("a", "1,210", "v", when="2009/2011")
        + claim("b", "FIGURE", "v", when="2010/2012")
        + claim("ab", "1,514", "v", when="2009/2012")
        + claim("m", "311", "v", when="2010/2011"),
        "615",
        "1,015",
        ("cannot-all-hold", "error"),
    ),
    "exhaustive": Declared(
        PUPILS + "  a: {part_of: pupils, trait: public}\n  b: {part_of: pupils, trait: private}\n",
        claim("x", "FIGURE", "a") + claim("y", "40,550", "b") + claim("all", "81,340", "pupils"),
        "40,790",
        "30,790",
        ("parts-miss-total", "error"),
        "  - partition: {whole: pupils, parts: [a, b], exhaustive: true}\n    because: The table says so.\n",
    ),
    "not-exhaustive": Declared(
        PUPILS + "  a: {part_of: pupils, trait: public}\n  b: {part_of: pupils, trait: private}\n",
        claim("x", "FIGURE", "a") + claim("y", "40,550", "b") + claim("all", "81,340", "pupils"),
        "30,790",
        "50,790",
        ("parts-exceed-whole", "error"),
        "  - partition: {whole: pupils, parts: [a, b]}\n",
    ),
    "overlap": Declared(
        PUPILS + "  a: {part_of: pupils, trait: choir}\n  b: {part_of: pupils, trait: sport}\n",
        claim("x", "FIGURE", "a") + claim("y", "40,550", "b") + claim("all", "81,340", "pupils"),
        "50,790",
        "30,790",
        ("parts-miss-total", "error"),
        "  - partition: {whole: pupils, parts: [a, b], overlap: true, exhaustive: true}\n",
    ),
    "missing-unknown": Declared(
        PUPILS
        + "  a: {part_of: pupils, trait: p}\n  b: {part_of: pupils, trait: q}\n  d: {part_of: pupils, trait: r}\n",
        claim("x", "FIGURE", "a") + claim("y", "40,550", "b") + claim("all", "81,340", "pupils"),
        "30,790",
        "50,790",
        ("parts-exceed-whole", "error"),
        "  - partition: {whole: pupils, parts: [a, b, d], exhaustive: true}\n",
    ),
    "missing-zero": Declared(
        PUPILS
        + "  a: {part_of: pupils, trait: p}\n  b: {part_of: pupils, trait: q}\n  d: {part_of: pupils, trait: r}\n",
        claim("x", "FIGURE", "a") + claim("y", "40,550", "b") + claim("all", "81,340", "pupils"),
        "40,790",
        "30,790",
        ("parts-miss-total", "error"),
        "  - partition: {whole: pupils, parts: [a, b, d], exhaustive: true, missing: zero}\n",
    ),
    "share": Declared(
        PUPILS + "  girls: {part_of: pupils, sex: female}\n",
        claim("g", "40,550", "girls")
        + claim("all", "81,340", "pupils")
        + claim("s", "FIGURE", "girls", share_of="pupils"),
        "49.9%",
        "45.2%",
        ("share-mismatch", "error"),
    ),
    "share-implied": Declared(
        PUPILS + "  girls: {part_of: pupils, sex: female}\n  gymn: {part_of: girls, trait: gymnasts}\n",
        claim("t", "FIGURE", "gymn")
        + claim("all", "81,340", "pupils")
        + claim("s", "25.2%", "girls", share_of="pupils"),
        "18,211",
        "28,211",
        ("cannot-all-hold", "error"),
    ),
    "shares-100": Declared(
        PUPILS
        + "  a: {part_of: pupils, trait: p}\n  b: {part_of: pupils, trait: q}\n  d: {part_of: pupils, trait: r}\n",
        claim("x", "FIGURE", "a", share_of="pupils")
        + claim("y", "40.2%", "b", share_of="pupils")
        + claim("z", "22.4%", "d", share_of="pupils"),
        "37.4%",
        "47.4%",
        ("shares-miss-whole", "error"),
        "  - partition: {whole: pupils, parts: [a, b, d], exhaustive: true}\n",
    ),
    "rate-100k": Declared(
        "  deaths: {counts: death, measure: flow}\n  pop: {counts: person, measure: stock, title: population}\n",
        claim("d", "20,815", "deaths")
        + claim("p", "67.1 million", "pop")
        + claim("r", "FIGURE", "deaths", rate_of="pop"),
        "31.0 per 100,000",
        "21.0 per 100,000",
        ("product-mismatch", "warning"),
    ),
    "rate-base": Declared(
        "  deaths: {counts: death, measure: flow}\n",
        claim("r1", "31.2 per 100,000", "deaths") + claim("r", "FIGURE", "deaths"),
        "0.31 per 1,000",
        "31.2 per 1,000",
        ("rate-base-mismatch", "warning"),
    ),
    "growth": Declared(
        "  v: {counts: visitor, measure: flow, title: visitors}\n",
        claim("a", "10.2 million", "v", when="2005")
        + claim("b", "15.8 million", "v")
        + claim("g", "FIGURE", "v", since="2005", per="year"),
        "grew by 4.5% a year",
        "grew by 8.4% a year",
        ("growth-mismatch", "warning"),
    ),
    "change": Declared(
        "  v: {counts: visitor, measure: flow, title: visitors}\n",
        claim("a", "10.2 million", "v", when="2010")
        + claim("b", "15.8 million", "v")
        + claim("g", "FIGURE", "v", since="2010"),
        "rose by 55%",
        "rose by 35%",
        ("change-mismatch", "error"),
    ),
    "points": Declared(
        PUPILS + "  girls: {part_of: pupils, sex: female}\n",
        claim("a", "40.2%", "girls", when="2010", share_of="pupils")
        + claim("b", "44.2%", "girls", share_of="pupils")
        + claim("g", "FIGURE", "girls", since="2010", share_of="pupils"),
        "rose by 4.0 percentage points",
        "rose by 8.0 percentage points",
        ("change-mismatch", "error"),
    ),
    "cumulative": Declared(
        "  v: {counts: arrest, measure: flow, title: arrests}\n",
        claim("cum", "FIGURE", "v", when="2010/2015", measure="cumulative")
        + claim("y", "1,310", "v", when="2014"),
        "6,514",
        "1,102",
        ("subset-exceeds-whole", "error"),
    ),
    "cadence": Declared(
        "  v: {counts: visitor, measure: flow, title: visitors}\n",
        claim("d", "FIGURE", "v", per="day") + claim("y", "15.8 million", "v"),
        "43,300",
        "34,500",
        ("cadence-mismatch", "warning"),
    ),
    "exchange": Declared(
        "  receipts: {money: THB, measure: flow}\n  rate: {unit: THB/USD}\n",
        claim("baht", "350 million baht", "receipts", when="2016")
        + "  usd: {figure: FIGURE, says: D., source: report, when: 2016, restates: baht}\n"
        + claim("er", "35.3", "rate", when="2016", where=""),
        "9.92 million dollars",
        "1.02 million dollars",
        ("money-not-comparable", "warning"),
    ),
    "average": Declared(
        "  wage: {money: THB, measure: stock}\n"
        "  men-wage: {part_of: wage, sex: male}\n"
        "  women-wage: {part_of: wage, sex: female}\n",
        claim("all", "FIGURE baht", "wage", per="worker")
        + claim("men", "14,310 baht", "men-wage", per="worker")
        + claim("women", "13,108 baht", "women-wage", per="worker"),
        "13,814",
        "15,214",
        ("average-outside-groups", "error"),
        "  - average: {of: wage, groups: [men-wage, women-wage]}\n",
    ),
    "weighted": Declared(
        "  wage: {money: THB, measure: stock}\n"
        "  men-wage: {part_of: wage, sex: male}\n"
        "  women-wage: {part_of: wage, sex: female}\n"
        "  workers: {counts: worker, measure: stock}\n"
        "  men: {part_of: workers, sex: male}\n"
        "  women: {part_of: workers, sex: female}\n",
        claim("all", "FIGURE baht", "wage", per="worker")
        + claim("m", "14,310 baht", "men-wage", per="worker")
        + claim("w", "13,108 baht", "women-wage", per="worker")
        + claim("nm", "1,007", "men")
        + claim("nw", "3,021", "women"),
        "13,408",
        "14,115",
        ("average-outside-groups", "error"),
        "  - average: {of: wage, groups: [men-wage, women-wage], weights: [men, women]}\n",
    ),
    "product": Declared(
        "  visitors: {counts: visitor, measure: flow}\n"
        "  spend: {money: THB}\n"
        "  receipts: {money: THB, measure: flow}\n",
        claim("n", "10 million", "visitors")
        + claim("each", "41,300 baht", "spend", per="visitor")
        + claim("all", "FIGURE baht", "receipts"),
        "413 billion",
        "2.9 trillion",
        ("product-mismatch", "error"),
        "  - product: {amount: receipts, rate: spend, base: visitors}\n",
    ),
    "inequality": Declared(
        PUPILS + "  a: {part_of: pupils, trait: p}\n  b: {part_of: pupils, trait: q}\n",
        claim("x", "FIGURE", "a") + claim("y", "40,550", "b"),
        "20,100",
        "30,100",
        ("equation-mismatch", "error"),
        "  - equation: '{x} <= {y} / 2'\n    because: The report says at most half.\n",
    ),
    "equation-sum": Declared(
        PUPILS + "  a: {part_of: pupils, trait: p}\n  b: {part_of: pupils, trait: q}\n",
        claim("x", "FIGURE", "a") + claim("y", "40,550", "b") + claim("z", "10,001", "a", when="2014"),
        "30,551",
        "35,551",
        ("equation-mismatch", "warning"),
        "  - equation: '{x} - {z} = {y} - 20000'\n",
    ),
    "definition": Declared(
        PUPILS + "  girls: {part_of: pupils, sex: female}\n",
        claim("g", "FIGURE", "girls", definition="enrolled in March")
        + claim("all", "81,340", "pupils", definition="enrolled in March"),
        "40,012",
        "90,012",
        ("subset-exceeds-whole", "error"),
    ),
    "undated": Declared(
        PUPILS + "  girls: {part_of: pupils, sex: female}\n",
        claim("g", "FIGURE", "girls", when="") + claim("all", "81,340", "pupils"),
        "40,012",
        "90,012",
        ("subset-exceeds-whole", "warning"),
    ),
    "both-overlap": Declared(
        PUPILS
        + (
            "  choir: {part_of: pupils, trait: choir}\n"
            "  sport: {part_of: pupils, trait: sport}\n"
            "  both: {part_of: choir, trait: choir and sport}\n"
        ),
        claim("all", "101", "pupils")
        + claim("ch", "70", "choir")
        + claim("sp", "64", "sport")
        + claim("b", "FIGURE", "both"),
        "45",
        "21",
        ("overlap-impossible", "error"),
        "  - overlap: {whole: pupils, parts: [choir, sport], both: both}\n",
    ),
}


def text(one: Declared, figure: str) -> str:
    relations = f"relations:\n{one.relations}" if one.relations else ""
    return f"quantities:\n{one.quantities}claims:\n{one.claims.replace('FIGURE', figure)}{relations}"


def found(written: str) -> list[Finding]:
    report = check(from_documents((yaml.parse(sample(written), "sample.yaml"),)))
    return [one for one in report.findings if one.level != "note" and one.check != "no-source"]


@pytest.mark.parametrize("name", DECLARED)
def test_what_fits_is_not_told_and_what_clashes_is_told_once(name: str) -> None:
    one = DECLARED[name]
    assert found(text(one, one.fits)) == []
    assert [(each.check, each.level) for each in found(text(one, one.clashes))] == [one.found]


@pytest.mark.parametrize("name", sorted(set(DECLARED) - {"exchange", "inequality", "equation-sum"}))
@pytest.mark.parametrize(("field", "values"), [("definition", ("enrolled", "seen")), ("where", ("FR", "DE"))])
def test_filling_what_would_be_innocent_clears_it(name: str, field: str, values: tuple[str, str]) -> None:
    """Rates and equations that somebody declares are cleared by correcting the declaration, which others test."""
    one = DECLARED[name]
    written = text(one, one.clashes)
    (finding,) = found(written)
    assert any(f"`{field}:" in each for each in finding.judgement.innocent_if)
    head, claims = written.split("claims:\n", 1)
    for number, each in enumerate(finding.claims):
        (line,) = re.findall(rf"^  {each}: .*\n", claims, re.MULTILINE)
        filled = re.sub(rf", {field}: [^,}}]+", "", line).replace(
            "}\n", f", {field}: {values[number > 0]}}}\n"
        )
        claims = claims.replace(line, filled)
    again = found(f"{head}claims:\n{claims}")
    assert not [other for other in again if set(other.claims) == set(finding.claims)]
