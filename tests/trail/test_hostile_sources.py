"""Registries whose works lean on one another in every way there is: nothing is said that an author could call false."""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.document import yaml
from claims.loading.load import from_documents

READ = "language: en, text: {file: x.txt}"
EACH = "says: S., quantity: w, when: 2009, where: TH"
CITED = "reach: attached"

HOSTILE = {
    "a work that names itself": (
        f"  s: {{title: S, issued: 2018, author: [Lind], {READ}}}",
        f"""  a: {{figure: "5,000", {EACH}, source: s, citing: [{{source: s, {CITED}}}]}}
  b: {{figure: "6,000", {EACH}, source: s, citing: [{{source: s, claim: a, {CITED}}}]}}""",
        set(),
    ),
    "editions that name each other": (
        f"""  old: {{title: Yearbook, issued: 2015, {READ}}}
  new: {{title: Yearbook, edition: "2", issued: 2019, supersedes: old, {READ}}}""",
        f"""  a: {{figure: "5,000", {EACH}, source: old, citing: [{{source: new, claim: b, {CITED}}}]}}
  b: {{figure: "5,000", {EACH}, source: new, citing: [{{source: old, claim: a, {CITED}}}]}}""",
        {"single-origin"},
    ),
    "two works that name each other": (
        f"  old: {{title: A, issued: 2015, {READ}}}\n  new: {{title: B, issued: 2015, {READ}}}",
        f"""  a: {{figure: "5,000", {EACH}, source: old, citing: [{{source: new, claim: b, {CITED}}}]}}
  b: {{figure: "5,000", {EACH}, source: new, citing: [{{source: old, claim: a, {CITED}}}]}}""",
        {"circular-citation", "single-origin"},
    ),
    "two counts and a text that cites both": (
        f"""  one: {{title: A, issued: 2010, {READ}}}
  two: {{title: B, issued: 2010, {READ}}}
  p: {{title: P, issued: 2012, {READ}}}""",
        f"""  a: {{figure: "5,000", {EACH}, source: one, method: survey, citing: none}}
  b: {{figure: "5,000", {EACH}, source: two, method: survey, citing: none}}
  c: {{figure: "5,000", {EACH}, source: p, citing: [{{source: one, claim: a, {CITED}}}, {{source: two, claim: b,
    {CITED}}}]}}""",
        set(),
    ),
    "one count and a text that cites it": (
        f"  one: {{title: A, issued: 2010, {READ}}}\n  p: {{title: P, issued: 2012, {READ}}}",
        f"""  a: {{figure: "5,000", {EACH}, source: one, method: survey, citing: none}}
  c: {{figure: "5,000", {EACH}, source: p, citing: [{{source: one, claim: a, {CITED}}}]}}""",
        {"single-origin"},
    ),
    "a work that we know by one text and another cites": (
        f"""  w: {{title: W, issued: 2010, read_through: p}}
  p: {{title: P, issued: 2010, {READ}}}
  q: {{title: Q, issued: 2012, {READ}}}""",
        f"""  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: w, {CITED}}}]}}
  b: {{figure: "6,000", {EACH}, source: q, citing: [{{source: w, {CITED}}}]}}""",
        set(),
    ),
    "a work that we know by one text and another that names that text cites": (
        f"""  w: {{title: W, issued: 2010, read_through: p}}
  p: {{title: P, issued: 2010, {READ}}}
  q: {{title: Q, issued: 2012, cites: [p], {READ}}}""",
        f"""  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: w, {CITED}}}]}}
  b: {{figure: "6,000", {EACH}, source: q, citing: [{{source: w, {CITED}}}]}}""",
        {"secondary-as-primary"},
    ),
    "joint authors, cited in every way": (
        f"""  s: {{title: S, author: [{{family: Lind, given: Bo}}, {{family: Berg, given: Ana}}], issued: 2010,
    spelt: [{{as: Lind and Berg}}, {{as: Berg & Lind}}, {{as: "Lind, B., & Berg, A."}}, {{as: Lind et al.}},
    {{as: Lind}}, {{as: Lind dkk.}}, {{as: LIND und BERG}}]}}
  p: {{title: P, issued: 2012, {READ}}}""",
        f'  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: s, {CITED}}}]}}',
        set(),
    ),
    "joint authors, one misspelt": (
        f"""  s: {{title: S, author: [{{family: Lind, given: Bo}}, {{family: Berg, given: Ana}}], issued: 2010,
    spelt: [{{as: Lint and Berg}}]}}
  p: {{title: P, issued: 2012, {READ}}}""",
        f'  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: s, {CITED}}}]}}',
        {"name-variants"},
    ),
    "bodies by their letters, names as passports have them": (
        f"""  who: {{title: S, author: [World Health Organization], issued: 2010, spelt: [{{as: WHO}}, {{as: W.H.O.}}]}}
  oecd: {{title: S, author: [Organisation for Economic Co-operation and Development], spelt: [{{as: OECD}}]}}
  unicef: {{title: S, author: ["United Nations Children's Fund"], spelt: [{{as: UNICEF}}]}}
  m: {{title: S, author: [{{family: Müller, given: Sören}}], spelt: [{{as: Mueller}}, {{as: Soeren Mueller}}]}}
  k: {{title: S, author: [{{family: Koehler, given: Ida}}], spelt: [{{as: Köhler}}]}}
  p: {{title: P, issued: 2012, {READ}}}""",
        f'  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: who, {CITED}}}]}}',
        set(),
    ),
    "letters that are those of another body": (
        f"""  who: {{title: S, author: [World Health Organization], issued: 2010, spelt: [{{as: WTO}}]}}
  p: {{title: P, issued: 2012, {READ}}}""",
        f'  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: who, {CITED}}}]}}',
        {"name-variants"},
    ),
    "letters of a person's names, which are a name of their own": (
        f"""  s: {{title: S, author: [{{family: Lind, given: Ingrid}}], issued: 2010, spelt: [{{as: LI}}]}}
  p: {{title: P, issued: 2012, {READ}}}""",
        f'  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: s, {CITED}}}]}}',
        {"name-variants"},
    ),
    "a work that is younger than the text that cites it": (
        f"""  s: {{title: S, issued: 2015}}
  p: {{title: P, issued: 2010, {READ}}}""",
        f'  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: s, {CITED}}}]}}',
        {"cited-before-issued"},
    ),
    "works of the same year, in whatever order": (
        f"""  s: {{title: S, issued: 2010-11}}
  t: {{title: T, issued: "[2009..2012]"}}
  u: {{title: U, issued: 2008/..}}
  p: {{title: P, issued: 2010, {READ}}}""",
        f"""  a: {{figure: "5,000", {EACH}, source: p, citing: [{{source: s}}, {{source: t}}, {{source: u}}]}}""",
        set(),
    ),
    "a page read on a day that was over elsewhere": (
        f"  page: {{title: A, type: webpage, issued: 2018-05-20, accessed: 2018-05-19, {READ}}}",
        f'  a: {{figure: "5,000", {EACH}, source: page, citing: none}}',
        set(),
    ),
    "a page read two days before its issue": (
        f"  page: {{title: A, type: webpage, issued: 2018-05-20, accessed: 2018-05-18, {READ}}}",
        f'  a: {{figure: "5,000", {EACH}, source: page, citing: none}}',
        {"accessed-before-issued"},
    ),
    "a translation that hands on": (
        """  fr: {title: Le rapport, issued: 2010, language: fr, text: {file: a.txt}}
  en: {title: The report, issued: 2011, language: en, text: {file: b.txt}}""",
        f"""  a: {{figure: "5 000", {EACH}, source: fr, verb: exploités, method: survey, citing: none}}
  b: {{figure: "about 5,000", {EACH}, source: en, verb: exploited, citing: [{{source: fr, claim: a, {CITED}}}]}}""",
        {"single-origin"},
    ),
    "a copy that is older than the page was read": (
        f"""  page: {{title: A, issued: 2018, accessed: 2019-05-01,
    archived: {{URL: "https://a.example", date: 2016-01-01}},
    {READ}}}""",
        f'  a: {{figure: "5,000", {EACH}, source: page, citing: none}}',
        set(),
    ),
    "dates that leave room": (
        f"""  s: {{title: S, issued: 2004/2015, read_through: t}}
  t: {{title: T, issued: "[2009..2013]", accessed: 2011-05, {READ}}}
  u: {{title: U, issued: 2012~, accessed: 2011, {READ}}}""",
        f"""  b: {{figure: "5,000", says: S., quantity: w, when: 2013, where: TH, source: t,
    citing: [{{source: s, {CITED}}}]}}
  c: {{figure: "6,000", says: S., quantity: w, when: 2012, where: TH, source: u,
    citing: [{{source: t, {CITED}}}]}}""",
        set(),
    ),
}
LOOKED_AT = {
    "accessed-before-issued", "attribution-drift", "cited-before-issued", "circular-citation", "disowned-figure",
    "name-variants", "origin-unknown", "secondary-as-primary", "single-origin", "source-older-than-fact",
    "scope-drift", "value-drift",
}  # fmt: skip


def _levels(sources: str, claims: str, check_name: str) -> list[str]:
    text = f"registry: a\ntitle: b\nlanguage: en\nsources:\n{sources}\nclaims:\n{claims}\n"
    found = check(from_documents((yaml.parse(text, "a.yaml"),))).findings
    return [one.level for one in found if one.check == check_name]


@pytest.mark.parametrize(
    ("work", "reach", "levels"),
    [
        ("type: book, issued: 2015", "attached", ["warning"]),
        ("type: book, issued: 2015", "later", ["note"]),
        ("type: book, issued: 2011-06", "attached", ["note"]),
        ("type: dataset, issued: 2015", "attached", ["note"]),
        ("type: book, issued: 2010-12", "attached", []),
        ("type: book, issued: 2011?", "attached", []),
        ("type: book, issued: 2553", "attached", []),
    ],
)
def test_drafts_and_works_in_press_are_cited_before_they_are_issued(
    work: str, reach: str, levels: list[str]
) -> None:
    sources = f"  s: {{title: S, {work}}}\n  p: {{title: P, issued: 2010, {READ}}}"
    claims = f'  a: {{figure: "5", says: S., source: p, citing: [{{source: s, reach: {reach}}}]}}'
    assert _levels(sources, claims, "cited-before-issued") == levels


@pytest.mark.parametrize(("issued", "levels"), [("2015", ["warning"]), ("2009", [])])
def test_the_work_in_which_a_text_says_that_it_read_another_is_no_younger(
    issued: str, levels: list[str]
) -> None:
    sources = f"""  s: {{title: S, type: book, issued: 2001}}
  t: {{title: T, type: book, issued: {issued}}}
  p: {{title: P, issued: 2010, {READ}}}"""
    claims = '  a: {figure: "5", says: S., source: p, citing: [{source: s, through: t, reach: attached}]}'
    assert _levels(sources, claims, "cited-before-issued") == levels


@pytest.mark.parametrize(("kind", "level"), [("webpage", "error"), ("article-journal", "warning")])
def test_an_article_may_be_online_before_its_day(kind: str, level: str) -> None:
    sources = f"  s: {{title: S, type: {kind}, issued: 2018-06, accessed: 2018-03-01, {READ}}}"
    claims = '  a: {figure: "5", says: S., source: s, citing: none}'
    assert _levels(sources, claims, "accessed-before-issued") == [level]


@pytest.mark.parametrize(
    ("newer", "levels"),
    [
        ('"5,000", quantity: w, when: 2009', []),
        ('"5,000", quantity: w, when: 2010', ["warning"]),
        ('"5,200", quantity: w, when: 2009', ["warning"]),
        ('"5,000", when: 2009', ["warning"]),
        ('"5,000", quantity: w', []),
    ],
)
def test_an_edition_that_prints_the_same_changed_nothing(newer: str, levels: list[str]) -> None:
    sources = f"""  old: {{title: S, issued: 2012, {READ}}}
  new: {{title: S, issued: 2014, supersedes: old, {READ}}}
quantities: {{w: {{counts: person}}}}"""
    claims = f"""  a: {{figure: "5,000", says: S., quantity: w, when: 2009, source: old, citing: none}}
  b: {{figure: {newer}, says: S., source: new, citing: none}}"""
    assert _levels(sources, claims, "superseded-edition") == levels


@pytest.mark.parametrize("name", HOSTILE)
def test_only_what_is_so_is_said_of_works(name: str) -> None:
    sources, claims, expected = HOSTILE[name]
    text = (
        f"registry: a\ntitle: b\nlanguage: en\nsources:\n{sources}\n"
        f"quantities: {{w: {{title: pupils, counts: person}}}}\nclaims:\n{claims}\n"
    )
    report = check(from_documents((yaml.parse(text, "a.yaml"),)))
    assert {one.check for one in report.findings} & LOOKED_AT == expected
