"""Registries and sheets of three densities, tiny, ordinary and overfull, with every block in each language of pages.

``python tests/report/density.py FOLDER`` prints all of them there, to be looked at.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

if str(Path(__file__).parents[2]) not in sys.path:
    sys.path.insert(0, str(Path(__file__).parents[2]))  # to be run as a script

from claims.checking import check
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents
from report.edition import Edition
from report.sheet import from_document

DENSITIES = ("tiny", "ordinary", "overfull")
LAYOUTS = ("brief", "handout", "worksheet", "key")
COUNTS = {"tiny": 1, "ordinary": 5, "overfull": 24}
SENTENCES = {
    "en": "Nobody says who counted, or when, so ask before you repeat a number",
    "id": "Tidak disebutkan siapa yang menghitung dan kapan, jadi bertanyalah sebelum mengulangnya",
    "th": "ไม่มีใครบอกว่าใครนับหรือนับเมื่อใด จึงควรถามก่อนกล่าวซ้ำตัวเลข",
    "es": "Nadie dice quién contó ni cuándo, así que pregunte antes de repetir una cifra",
    "fr": "Personne ne dit qui a compté, ni quand : demandez avant de répéter un chiffre",
}
FIGURES = (
    "more than 1,250,000", "80,000", "about 90,000", "50,000 to 80,000", "20,600", "up to 7,000", "almost 15.8 million",
    "832",
)  # fmt: skip
PUPILS = {"en": "pupils", "id": "murid", "th": "นักเรียน", "es": "alumnos", "fr": "élèves"}
YOUNG = {
    "en": "young pupils", "id": "murid muda", "th": "นักเรียนอายุน้อย", "es": "alumnos jóvenes", "fr": "jeunes élèves"
}  # fmt: skip
WHERE = {
    "en": "of all public and private schools along the northern border of the county",
    "id": "di semua sekolah negeri dan swasta di sepanjang perbatasan utara wilayah itu",
    "th": "ของโรงเรียนรัฐและเอกชนทุกแห่งตามแนวชายแดนด้านเหนือของจังหวัด",
    "es": "de todas las escuelas públicas y privadas a lo largo de la frontera norte del condado",
    "fr": "de toutes les écoles publiques et privées le long de la frontière nord du comté",
}
WORDY = "pupils of all public and private schools in the districts along the northern and eastern border of the county"


@cache
def report(density: str) -> Report:
    """What the checks find in a registry of this density."""
    long = density == "overfull"
    many = (
        ", ".join(f"Author-of-a-long-name {letter}" for letter in "ABCDEFGHIJ")
        if long
        else "Ministry, Office"
    )
    title = f"A survey of the {WORDY} " * 2 if long else "A survey of schools"
    count = COUNTS[density]
    sources = "".join(
        f"  s{at}: {{title: {title.strip()}, author: [{many}], issued: {2010 + at}, language: en, "
        f"URL: 'https://www.example.org/{'a-very-long-address/' * (9 if long else 1)}'"
        f"{', text: {file: a.txt}' if at == 0 else ''}}}\n"
        for at in range(max(2, count // 2))
    )
    claims = "".join(
        f"  c{at}: {{figure: '{FIGURES[at % len(FIGURES)]}', says: A number of pupils., "
        f"source: s{at % max(1, count // 4)}, quantity: {'young' if at % 3 == 0 else 'pupils'}, "
        f"when: {2018 if at < 8 else 2000 + at}, "
        f"where: KE, at: {{line: {at + 1}}}, "
        f"citing: [{{source: s{(at + 1) % max(2, count // 2)}, reach: attached}}]}}\n"
        for at in range(count)
    )
    text = (
        f"registry: school\ntitle: Pupils\nissued: 2026-01-15\nsources:\n{sources}quantities:\n"
        f"  pupils: {{counts: student, measure: stock, title: {_by_language(PUPILS, long)}}}\n"
        f"  young: {{part_of: pupils, age: <12, title: {_by_language(YOUNG, long)}}}\n"
        f"claims:\n{claims}"
    )
    return check(from_documents((yaml.parse(text, "school/registry.yaml"),)))


def _by_language(names: dict[str, str], long: bool) -> str:
    said = (f"{one}: {name} {WHERE[one]}" if long else f"{one}: {name}" for one, name in names.items())
    return "{" + ", ".join(said) + "}"


def edition(layout: str, paper: str, language: str, density: str, large: bool = False) -> Edition:
    """A sheet with every block of its layout."""
    asked = "worksheet" if layout == "key" else layout
    head = (
        f"sheet: s\nlayout: {asked}\ntitle: {SENTENCES[language]!r}\nlanguage: {language}\npaper: {paper}\n"
        f"large_print: {'true' if large else 'false'}\n"
        "organisation: {name: Example Foundation, contact: info@example.org, licence: CC BY 4.0}\nblocks:\n"
    )
    blocks = {"brief": _brief, "handout": _handout, "worksheet": _lesson}[asked](density, SENTENCES[language])
    sheet = from_document(yaml.parse(head + "".join(blocks), "school/sheet.yaml"))
    return Edition(sheet, report(density), layout=layout)


def _said(density: str, sentence: str, times: int = 1) -> str:
    """A text of about so many sentences, more of them where there is to be too much."""
    return '"' + ". ".join([sentence] * (times * (5 if density == "overfull" else 1))) + '."'


def _claims(density: str, most: int) -> str:
    return ", ".join(f"c{at}" for at in range(min(most, COUNTS[density])))


def _advice(density: str, sentence: str) -> str:
    entries = {"tiny": 1, "ordinary": 2, "overfull": 5}[density]
    one = f"{{text: {_said('', sentence)}, why: {_said(density, sentence)}}}"
    every = ", ".join([one] * entries)
    return f"  - say: {{say: [{every}], with_care: [{every}], do_not: [{one}]}}\n"


def _brief(density: str, sentence: str) -> Iterator[str]:
    title = f"title: {_said('', sentence)}"
    short = _said("", sentence)
    yield f"  - headline: {{kicker: {short}, text: {short}, scope: {_said(density, sentence)}}}\n"
    yield f"  - caveat: {_said('', sentence)}\n"
    yield f"  - prose: {_said(density, sentence, 3)}\n"
    yield _advice(density, sentence)
    figures = ", ".join(f"{{claim: c{at}}}" for at in range(min(COUNTS[density], 8)))
    yield f"  - key-figures: {{figures: [{figures}]}}\n"
    yield f"  - heading: {_said('', sentence)}\n"
    yield "  - does-not-fit: {most: 6, columns: 2}\n"
    yield f"  - chart: {{kind: bars, claims: [{_claims(density, 6)}], {title}, data_table: true}}\n"
    for kind in ("competing-estimates", "unit-squares", "source-ladder", "timeline"):
        yield f"  - chart: {{kind: {kind}, claims: [{_claims(density, 6)}], {title}}}\n"
    for kind in ("conflict-map", "origin-map"):
        yield f"  - chart: {{kind: {kind}, {title}}}\n"
    yield f"  - table: {{claims: [{_claims(density, 24)}]}}\n"
    yield f"  - notes: [{_said(density, sentence)}]\n"
    yield _call(density, sentence)
    yield "  - sources: {columns: 2}\n  - checked: true\n"


def _call(density: str, sentence: str) -> str:
    contact = f"{{name: {_said('', sentence)}, contact: info@example.org, note: {_said(density, sentence)}}}"
    return f"  - call-to-action: {{text: {_said('', sentence)}, contacts: [{contact}], qr: 'https://example.org/a'}}\n"


def _handout(density: str, sentence: str) -> Iterator[str]:
    yield f"  - headline: {{text: {_said('', sentence)}}}\n  - prose: {_said(density, sentence)}\n"
    yield f"  - caveat: {_said('', sentence)}\n  - fold: true\n"
    yield f"  - chart: {{kind: bars, claims: [{_claims(density, 3)}], title: {_said('', sentence)}}}\n"
    yield "  - page-break: true\n"
    yield f"  - say: {{say: [{{text: {_said(density, sentence)}, why: {_said('', sentence)}}}], "
    yield f"do_not: [{{text: {_said('', sentence)}, why: {_said('', sentence)}}}]}}\n  - fold: true\n"
    yield _call("tiny", sentence) + "  - sources: {short: true}\n  - checked: true\n"


def _lesson(density: str, sentence: str) -> Iterator[str]:
    short = _said("", sentence)
    yield f"  - headline: {{kicker: {short}, text: {short}, scope: {_said(density, sentence)}}}\n"
    yield f"  - content-note: {_said(density, sentence)}\n"
    yield f"  - plan: {{steps: [{{minutes: 10, what: {_said(density, sentence)}}}]}}\n"
    yield f"  - excerpt: {{claims: [c0], room: 30}}\n  - table: {{claims: [{_claims(density, 24)}]}}\n"
    yield "  - word-list: {language: sw, words: [{word: elfu, means: many}, {word: zaidi, means: more}]}\n"
    for level in ("easy", "medium", "hard") * (3 if density == "overfull" else 1):
        yield (
            f"  - task: {{prompt: {_said(density, sentence)}, level: {level}, minutes: 9, points: 3, lines: 4, "
            f"drawing: 30, answer: {_said(density, sentence, 2)}, accept: [{_said('', sentence)}], "
            f"do_not_accept: [{_said(density, sentence)}], undecidable: true}}\n"
        )
    yield f"  - chart: {{kind: source-ladder, claims: [{_claims(density, 4)}], title: {_said('', sentence)}}}\n"
    yield f"  - mistakes: [{_said(density, sentence)}]\n  - sources: {{short: true}}\n"


def main() -> None:
    """Print every sheet as a PDF file into the folder given."""
    from report.printing import printed

    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for layout in LAYOUTS:
        for paper in ("A4", "Letter"):
            for language in SENTENCES:
                for density in DENSITIES:
                    made = edition(layout, paper, language, density)
                    draft = (layout, density) == ("handout", "overfull")
                    target = folder / f"{layout}.{paper}.{language}.{density}.pdf"
                    target.write_bytes(printed(made, draft=draft).data)


if __name__ == "__main__":
    main()
