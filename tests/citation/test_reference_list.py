"""Where a list of works stands: what is in it is no claim, what stands before, behind and between is."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.citation.figures import document_figures
from claims.citation.pairing import citing
from claims.citation.reference_list import reference_lists

BODY = "The town has 12,400 pupils in 40 schools (Lind, 2016)."
ENTRIES = {
    "author and year": (
        "Lind, B. (2016). 300 rivers and 12 towns. Riga: Ozols.\n"
        "Okafor, A., & Lind, B. (2014). What 40 schools cost: 1,200 accounts. Journal of Towns, 4(2), 12-20."
    ),
    "numbered": (
        '[1] A. Okafor and B. Lind, "What 40 schools cost," Journal of Towns, vol. 4, no. 2, pp. 12–20, 2014.\n'
        "[2] B. Lind, 300 rivers. Riga: Ozols, 2016."
    ),
    "Vancouver": (
        "1. Okafor A, Lind B. What 40 schools cost. J Towns. 2014;4(2):12-20.\n"
        "2. Lind B. 300 rivers. Riga: Ozols; 2016. 240 p."
    ),
    "bullets": (
        "- Lind, *300 rivers*, Riga : Ozols, 2016\n- Town Library (2018), *12,400 visitors*, https://x.example/5, "
        "accessed 3 May 2018"
    ),
    "bodies": (
        "Town Library. (2018). 12,400 visitors in 2017. Riga.\n\nWorld Bank. (2015). 1,000 days. Washington, DC."
    ),
    "year behind": "Lind, Bo: 300 Rivers. Riga 2016.\n\nOkafor, Ada: What 40 schools cost. In: Towns 4 (2014), S. 3-9.",
    "hanging lines": (
        "Lind, B. (2016). 300 rivers and the 12 towns on\n    their banks: 40 walks. Riga: Ozols.\n"
        "Okafor, A. (2014). What 40 schools cost the\n    town. Journal of Towns, 4(2), 12-20."
    ),
}
BEHIND = {
    "nothing": "",
    "prose": "\n\nAfterwards the town built 17 more schools, and 2 of them are open to everybody at night.",
    "chapter": "\n\n## A second chapter\n\nThe town built 17 more schools. In all of them 2 rooms are kept for music.",
    "notes": "\n\nNotes\n\n1. The town built 17 more schools.\n2. There are 2 of them at the river.",
    "raised notes": "\n\n¹ The town built 17 more schools, 2 of them at the river, where nobody had expected one.",
    "appendix": "\n\nAppendix A\n\nSchools 17\nHalls 2",
    "table": "\n\n| schools | 17 |\n| halls | 2 |",
}


def claims_of(text: str, language: str = "en") -> list[str]:
    return [one.surface for one in document_figures(text, language) if one.is_claim]


@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("entries", ENTRIES)
@pytest.mark.parametrize("heading", ["References", "## Bibliography", "7. Sources", "**Works cited**"])
def test_a_list_holds_no_claims_and_hides_none_behind_it(heading: str, entries: str, behind: str) -> None:
    text = f"{BODY}\n\n{heading}\n\n{ENTRIES[entries]}{BEHIND[behind]}\n"
    assert claims_of(text) == ["12,400", "40", *(["17", "2"] if BEHIND[behind] else [])]
    inside = [one for one in document_figures(text, "en") if one.start > text.index(heading) + len(heading)]
    assert {one.kind for one in inside if not one.is_claim} <= {"citation", "list", "section"}
    for one in inside:
        assert text[one.start : one.end] == one.surface


PROSE = (
    "Sources\n\nWe used the census of 2010, which counted 12,400 pupils in 40 schools. Those of 2015 are not out.",
    "Sources\n\nThe town counted 12,400 pupils in 40 schools. See https://x.example/a for the data of 2015.",
    "References\n\nAll 12,400 pupils of the 40 schools (Lind, 2016) were asked; Okafor (2014) asked fewer.",
    "# Quellen\n\nDie Stadt zählte 2015 zuerst 12.400 Kinder, dann noch einmal 40 in den Dörfern am Fluss.",
    "Sources of income\n\nThe town has 12,400 payers and 40 others.",
    "Sources\n\n| year | pupils |\n| 2015 | 12,400 |\n| 2016 | 40 |",
    "Sources\n\nUNICEF (2018): The number of pupils rose to 12,400.\n\nWHO (2019): There were 40 schools left.",
    "Quellen\n\nStatistisches Amt (2015): Die Stadt hat 12.400 Einwohner in 40 Vierteln.",
    "Data sources\n\nSources\n\n- Census of 2010, 12,400 households\n- Survey of 2015, 40 villages",
    "References\n\nSmith (2015) counted 12,400 boats. Lind (2016) counted 40 of them.",
    "Sources\n\n- 12,400 households were asked in 2015\n- 40 villages were left out in 2016 for want of time",
)


@pytest.mark.parametrize("text", PROSE)
def test_a_heading_with_prose_below_is_no_list(text: str) -> None:
    assert not reference_lists(text)
    found = claims_of(text, "de" if "Quellen" in text else "en")
    assert [one.replace(".", ",") for one in found if one[:2] in ("12", "40")] == ["12,400", "40"]


@pytest.mark.parametrize(
    ("behind", "wanted"),
    [
        ("\n\nThe survey of 2019 (1,250 persons) is told in it too.\n\nZhou, C. (2012). 12 boats. Water 3(1), 7-9.",
         ["1,250"]),
        ("\nNotes on the 17 schools", ["17"]),
        ("\n\n12\n\nZhou, C. (2012). 12 boats. Water 3(1), 7-9.", []),
        ("\n\nAbout the author\n\nBo Lind has counted 17 harbours since 2001.", ["17"]),
        ("\n\nRecommendations\n\n1. Build 17 schools by 2030.\n2. Hire 1,200 teachers at once.", ["17", "1,200"]),
        ("\n\nFigure 3. Boats by month, 2,350 in July", ["2,350"]),
    ],
)  # fmt: skip
def test_remarks_between_entries_and_what_follows_them_stay_claims(behind: str, wanted: list[str]) -> None:
    text = f"References\n\nLind, B. (2016). 300 rivers. Riga: Ozols.{behind}\n"
    assert claims_of(text) == wanted


def test_a_list_behind_each_chapter() -> None:
    chapter = f"{BODY}\n\nReferences\n\n{ENTRIES['author and year']}\n\n# Next\n\n"
    text = chapter + chapter.replace("12,400", "13,500").replace("References", "Works cited")
    assert len(reference_lists(text)) == 2
    assert claims_of(text) == ["12,400", "40", "13,500", "40"]


OTHERS = {
    "id": ("Ada 12.400 murid di 40 sekolah.", "DAFTAR PUSTAKA",
           "Sari, L. dan Putri, M. (2015). *40 Murid Kota*. Jakarta: Buku 3.\n\n"
           "Kemdikbud. 2018. *12 Tahun Sekolah*. https://data.example/1. Diakses pada 5 Mei 2018."),
    "de": ("Es gibt 12.400 Kinder an 40 Schulen.", "Literaturverzeichnis",
           "Müller, Hans (2012): 40 Brücken. Berlin: Spree.\n\nHuber, Eva: 12 Tage. In: Fluss 4 (2015), S. 3–9."),
    "es": ("Hay 12.400 alumnos en 40 escuelas.", "Referencias bibliográficas",
           "Gómez, L. y Ruiz, M. (2014). Cuánto cuestan 40 puentes. Revista de Puentes, 4(2), 12-20."),
    "fr": ("La ville compte 12\u202f400 élèves dans 40 écoles.", "Bibliographie",
           "Dupont, A. et Martin, B. (2014). Le prix de 40 ponts. Revue des ponts, 4(2), 12-20."),
    "th": ("มีนักเรียน 12,400 คน ใน 40 โรงเรียน", "บรรณานุกรม",
           "สมชาย ใจดี. (2554). สะพาน 40 แห่ง. กรุงเทพฯ: แม่น้ำ.\n\nธนาคารไทย. (2560). รายงาน 12 เดือน. กรุงเทพฯ."),
}  # fmt: skip


@pytest.mark.parametrize("language", OTHERS)
def test_lists_in_other_languages(language: str) -> None:
    body, heading, entries = OTHERS[language]
    assert len(claims_of(body, language)) == 2
    assert claims_of(f"{body}\n\n{heading}\n\n{entries}\n", language) == claims_of(body, language)


def test_find_draft_and_coverage_agree_about_a_list(tmp_path: Path) -> None:
    import json

    from click.testing import CliRunner

    from claims.cli import cli

    (tmp_path / "t.txt").write_text(
        f"{BODY}\n\nReferences\n\n{ENTRIES['author and year']}\n", encoding="utf-8"
    )
    document, registry = str(tmp_path / "t.txt"), str(tmp_path / "t.yaml")

    def ran(*arguments: str) -> str:
        return CliRunner().invoke(cli, list(arguments), standalone_mode=False).output

    assert json.loads(ran("find", document, "-l", "en", "--json"))["counts"]["claims"] == 2
    assert "2 claims drafted" in ran("draft", document, "-l", "en", "-o", registry)
    found = json.loads(ran("coverage", registry, "--documents", str(tmp_path), "--format", "json"))
    (only,) = found["documents"]
    assert (len(only["registered"]), only["missing"]) == (2, [])


def test_citations_behind_a_list_and_works_of_every_chapter_are_paired() -> None:
    first = (
        "The town has 40 schools (Lind, 2016).\n\nReferences\n\nLind, B. (2016). 300 rivers. Riga: Ozols.\n\n"
    )
    second = (
        "# Second chapter\n\nThere are 12 towns by the river (Okafor, 2014; Lind, 2016).\n\nReferences\n\n"
        "Lind, B. (2016). 300 rivers. Riga: Ozols.\nOkafor, A. (2014). Twelve towns. Lagos: Quay.\n\n"
        "Appendix\n\nNothing else is known of 17 of them (Okafor, 2014).\n"
    )
    found = citing(first + second)
    assert [one.year for one in found.works] == ["2016", "2014"]
    assert [one.work for one in found.pairs] == [0, 1, 0, 1]
    assert found.listed == 2
    assert not found.unlisted
    assert not found.uncited
