"""`claims draft`: a registry that loads and checks, with every figure at its place and a question for a person."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claims
from claims.citation.authors import shown
from claims.covering import coverage
from claims.document.text import Text
from claims.document.yaml import parse
from claims.editing import drafting
from claims.editing.drafting import Entries, Names, draft
from claims.figure import Figure, read
from claims.figure.finding import find_figures
from claims.loading.load import from_documents
from claims.place import Unusable
from claims.registry import registry as registries
from claims.registry.anchor import passage
from claims.registry.registry import Registry

ENGLISH = """\
School meals of a town

In 2023 the kitchens served about 15,800 meals a week (Okafor & Lind, 2024, p. 12). More
than 20.6% of them
had no meat. Tickets cost 2.5 million euros in all [3].

The kitchens served 15,800 meals a week again in 2024, says Brown (2025), and fewer in July.
"""
INDONESIAN = """\
Menurut Sari (2020) sekitar 2,4 juta murid pindah sekolah, 800 ribu lebih di
antaranya ke kota. Jumlah itu naik.³

Sekolah libur 12 hari saja (Putri dan Wijaya, 2019).
"""
HOSTILE = """\
'5 schools': {6} [7] *8 &9 !10 |11 >12 @13 `14 # 15 schools, - 16 "17 seats" \\18 \t19 ? 20: 21 %22
---
claims: 23 seats
a\u200b24 \u00a025 schools \u206826 seats\u2069 ~27 schools, 1.00.000 seats, 1'000 seats, 10^5, 1e5, 2.5 children,
-3 seats, 150% of pupils, 99999999999999999999999999999999999999 seats, 0.000000000000000000001% of pupils, 1/0
"""


def drafted(folder: Path, content: str | bytes, language: str = "en", name: str = "paper.txt") -> Registry:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    output = folder / "drafted.yaml"
    output.unlink(missing_ok=True)
    draft(path, language, output)
    return claims.load(output)


def errors(registry: Registry, folder: Path) -> list[str]:
    found = claims.check(registry, folder).findings
    return [one.message for one in found if one.level in ("error", "warning")]


@pytest.mark.parametrize(("language", "content"), [("en", ENGLISH), ("id", INDONESIAN), ("en", HOSTILE)])
def test_a_draft_holds_every_readable_claim_at_its_place_and_passes_check(
    language: str, content: str, tmp_path: Path
) -> None:
    registry = drafted(tmp_path, content, language)
    found = [one for one in find_figures(content, language) if one.is_claim and one.kind != "ambiguous"]
    held = {(one.at.start, one.at.end): one for one in registry.claims.values() if one.at is not None}
    text = Text("paper.txt", content, "")
    assert set(held) == {(one.start, one.end) for one in found}
    for one in found:
        claim = held[one.start, one.end]
        there = passage(text, one.start, one.end)
        assert claim.figure == there.figure
        assert claim.at is not None
        assert (claim.at.line, claim.at.context) == (there.line, there.context)
        assert claim.noun == (" ".join(one.noun.split()) if one.noun else None)
    assert errors(registry, tmp_path) == []


def test_each_sentence_is_a_question_and_check_lists_those_that_nobody_answered(tmp_path: Path) -> None:
    registry = drafted(tmp_path, ENGLISH)
    assert all(one.says.endswith("?") and not one.answered for one in registry.claims.values())
    asked = [one for one in claims.check(registry).findings if one.check == "unanswered-question"]
    assert {one.claims[0] for one in asked} == set(registry.claims)
    assert {one.level for one in asked} == {"note"}


def test_the_source_is_the_document_with_its_hash_and_language(tmp_path: Path) -> None:
    registry = drafted(tmp_path, INDONESIAN, "id", "Laporan Sekolah 2020.txt")
    (name,) = registry.sources
    source = registry.sources[name]
    assert name == "laporan-sekolah-2020"
    assert source.language == "id"
    assert source.text is not None
    assert source.text.file == "Laporan Sekolah 2020.txt"
    assert source.text.sha256 is not None


def test_a_link_inside_its_folder_is_drafted_and_covered_and_one_that_leads_out_is_neither(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "paper.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "outside.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "inside.txt").symlink_to("paper.txt")
    (folder / "out.txt").symlink_to(tmp_path / "outside.txt")
    output = tmp_path / "drafted.yaml"
    draft(folder / "inside.txt", "en", output)
    (covered,) = coverage(claims.load(output), folder)
    assert isinstance(covered.text, Text)
    assert not covered.missing
    with pytest.raises(Unusable, match="leads out of its folder"):
        draft(folder / "out.txt", "en", tmp_path / "other.yaml")


@pytest.mark.parametrize(
    "name", ["000_4.txt", "報告.txt", "a: b #c.txt", "{x}.txt", "'q'.txt", "é" * 60 + ".txt"]
)
def test_any_name_of_a_document_gives_a_registry_that_loads(name: str, tmp_path: Path) -> None:
    registry = drafted(tmp_path, ENGLISH, name=name)
    assert errors(registry, tmp_path) == []


@pytest.mark.parametrize(
    ("language", "content", "figure", "comment"),
    [
        ("en", ENGLISH, "about 15,800", "nearest, same sentence: (Okafor & Lind, 2024, p. 12)"),
        ("en", ENGLISH, "2.5 million euros", "nearest, same sentence: [3]"),
        ("en", ENGLISH, "15,800", "nearest, same sentence: Brown (2025)"),
        ("id", INDONESIAN, "sekitar 2,4 juta", "nearest, same sentence: Menurut Sari (2020)"),
        ("id", INDONESIAN, "12 hari", "nearest, same sentence: (Putri dan Wijaya, 2019)"),
    ],
)
def test_the_citation_printed_nearest_stands_in_a_comment(
    language: str, content: str, figure: str, comment: str, tmp_path: Path
) -> None:
    drafted(tmp_path, content, language)
    written = (tmp_path / "drafted.yaml").read_text(encoding="utf-8")
    entry = next(one for one in written.split("\n\n") if f"figure: {figure}\n" in one)
    assert f"citing: unknown    # {comment}" in entry


@pytest.mark.parametrize(
    ("language", "content", "works"),
    [
        ("en", ENGLISH, {"okafor-lind-p-2024": "2024", "work": None, "brown-2025": "2025"}),
        ("id", INDONESIAN, {"menurut-sari-2020": "2020", "putri-dan-wijaya-2019": "2019"}),
    ],
)
def test_the_works_cited_near_figures_are_entries_to_uncomment(
    language: str, content: str, works: dict[str, str | None], tmp_path: Path
) -> None:
    registry = drafted(tmp_path, content, language)
    assert set(registry.sources) == {"paper"}
    written = (tmp_path / "drafted.yaml").read_text(encoding="utf-8")
    uncommented = re.sub(r"^  # (?=[a-z0-9-]+: \{)", "  ", written, flags=re.MULTILINE)
    sources = from_documents((parse(uncommented, "more.yaml"),)).sources
    assert {name: one.issued for name, one in sources.items() if name != "paper"} == works


def test_a_number_printed_again_is_suggested_as_a_repetition_in_a_comment_only(tmp_path: Path) -> None:
    registry = drafted(
        tmp_path, "The town has 15 schools. It rained. Of these 15 schools 3 are new. 15 seats."
    )
    first, again = (
        name for name, one in registry.claims.items() if one.noun == "schools" and one.figure == "15"
    )
    written = (tmp_path / "drafted.yaml").read_text(encoding="utf-8")
    assert f"# repeats: {first} " in written
    assert written.count("# repeats:") == 1
    assert registry.claims[again].repeats is None


def test_a_figure_with_two_readings_waits_in_a_comment_and_loads_when_somebody_decides(
    tmp_path: Path,
) -> None:
    registry = drafted(tmp_path, "There were 5 schools and 1.00.000 seats in 12.345,6 rooms.")
    assert [one.figure for one in registry.claims.values()] == ["5"]
    output = tmp_path / "drafted.yaml"
    written = output.read_text(encoding="utf-8")
    assert "# reading: 100000" in written
    head, waiting = written.split("# -- Figures with more than one reading", 1)
    entries = re.sub("^# ?", "", waiting.partition("\n")[2].partition("\n")[2], flags=re.MULTILINE)
    decided = from_documents((parse(head + "\n" + entries, "decided.yaml"),))
    assert len(decided.claims) == 3


def test_a_figure_that_the_end_of_a_line_parts_is_registered_whole_at_its_place(tmp_path: Path) -> None:
    registry = drafted(tmp_path, "The town paid $3–5 mil-\nlion for 12 long-\nlasting roofs.")
    assert [one.figure for one in registry.claims.values()] == ["$3–5 million", "12"]
    assert errors(registry, tmp_path) == []
    (one,) = coverage(registry, tmp_path)
    assert one.missing == ()
    assert not one.unplaced


def test_only_figures_with_two_readings_still_make_a_registry(tmp_path: Path) -> None:
    registry = drafted(tmp_path, "There were 1.00.000 seats.")
    assert not registry.claims
    assert "# claims:\n#   " in (tmp_path / "drafted.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["", "No number stands here.\n", "\ufeff\n"])
def test_a_document_without_figures_gives_a_registry_without_claims(content: str, tmp_path: Path) -> None:
    assert not drafted(tmp_path, content).claims


@pytest.mark.parametrize("content", [bytes(range(256)), b"%PDF-1.7 \xff\xfe"])
def test_bytes_that_are_no_text_write_nothing(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(Unusable):
        drafted(tmp_path, content)
    assert not (tmp_path / "drafted.yaml").exists()


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    document, output = tmp_path / "paper.txt", tmp_path / "mine.yaml"
    document.write_text(ENGLISH, encoding="utf-8")
    output.write_text("mine", encoding="utf-8")
    with pytest.raises(Unusable, match="not overwritten"):
        draft(document, "en", output)
    assert output.read_text(encoding="utf-8") == "mine"
    for place in (tmp_path / "none" / "new.yaml", tmp_path):
        with pytest.raises(Unusable):
            draft(document, "en", place)
    assert {one.name for one in tmp_path.iterdir()} == {"paper.txt", "mine.yaml"}
    with pytest.raises(Unusable, match="this is a folder"):
        draft(document, "en", tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are no text")
def test_a_document_whose_name_is_no_text_is_told(tmp_path: Path) -> None:
    document = tmp_path / os.fsdecode(b"\xff\xfe.txt")
    document.write_text(ENGLISH, encoding="utf-8")
    with pytest.raises(Unusable, match="rename it"):
        draft(document, "en", tmp_path / "new.yaml")
    assert not (tmp_path / "new.yaml").exists()


def test_what_cannot_be_finished_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: str) -> None:
        raise Unusable([])

    document = tmp_path / "paper.txt"
    document.write_text(ENGLISH, encoding="utf-8")
    monkeypatch.setattr(drafting.edit, "write_atomically", full)
    with pytest.raises(Unusable):
        draft(document, "en", tmp_path / "new.yaml")
    assert [one.name for one in tmp_path.iterdir()] == ["paper.txt"]


def test_the_same_document_gives_the_same_bytes_and_ids_say_what_they_are_of(tmp_path: Path) -> None:
    registry = drafted(tmp_path, ENGLISH)
    first = (tmp_path / "drafted.yaml").read_bytes()
    assert next(iter(registry.claims)) == "meals-about-15-800-line-3"
    drafted(tmp_path, ENGLISH)
    assert (tmp_path / "drafted.yaml").read_bytes() == first


def test_ids_are_unique_and_keep_clear_of_those_that_are_taken() -> None:
    content = "5 schools, 5 schools, 5 schools and ٥ 学校"
    text = Text("a.txt", content, "")
    figures = [replace(one, noun="schools") for one in find_figures(content, "en")]
    entries = Entries(text, "a", "en", {"schools-5-line-1-2"})
    names = [line.strip(" :") for line in entries.claims(figures) if re.fullmatch("  [a-z][a-z0-9-]*:", line)]
    assert len(set(names)) == len(names) == len(figures)
    assert "schools-5-line-1-2" not in names


def test_a_figure_found_in_another_language_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = "Ada 5 sekolah. The town has 2.5 million seats."
    figures = find_figures("The town has 2.5 million seats.", "en")
    shifted = [replace(one, start=one.start + 15, end=one.end + 15, language="en") for one in figures]
    monkeypatch.setattr(drafting, "document_figures", lambda text, language: shifted)
    registry = drafted(tmp_path, content, "id")
    (claim,) = registry.claims.values()
    assert claim.language == "en"
    (figure,) = registry.readings.values()
    assert figure.value == Fraction(2_500_000)  # type: ignore[union-attr]


def test_many_figures_are_drafted(tmp_path: Path) -> None:
    registry = drafted(tmp_path, "There were 5 schools (Lind, 2024), " * 10_000)
    assert len(registry.claims) == 10_000


def test_a_hundred_thousand_entries_with_the_same_name_get_theirs_at_once() -> None:
    names = Names(["a", "a-3"])
    given = [names.free("a") for _ in range(100_000)]
    assert given[:3] == ["a-2", "a-4", "a-5"]
    assert len(set(given)) == 100_000


@given(
    st.text(
        st.sampled_from("5 18 1.0,82 % M\n.:-#'\"[]{}()²³٥五&*!|>@`\\\t\u200b\x07\x85\u2028éabc Xü20152016"),
        max_size=80,
    )
)
@settings(max_examples=150, deadline=None)
def test_whatever_a_document_holds_its_draft_loads_and_checks(content: str) -> None:
    text = Text("a.txt", content, "0" * 64)
    figures = [one for one in find_figures(content, "en") if one.is_claim]
    entries = Entries(text, "a", "en")
    readable = [one for one in figures if entries.readable(one)]
    head = "registry: a\ntitle: A\nsources: {a: {language: en}}\n"
    written = "\n".join([head, *(["claims:", *entries.claims(readable)] if readable else [])])
    registry = from_documents((parse(written + "\n", "a.yaml"),))
    assert len(registry.claims) == len(readable)
    assert not [one.message for one in claims.check(registry).findings if one.level == "error"]


def test_a_figure_that_is_printed_again_and_again_is_read_by_itself_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def counting(text: str, language: str) -> Figure:
        asked.append((text, language))
        return read(text, language)

    monkeypatch.setattr(drafting, "read", counting)
    monkeypatch.setattr(registries.figures, "read", counting)
    registry = drafted(tmp_path, "There were 5 schools and 12% more seats in the town. " * 40)
    assert len(registry.claims) == 80
    # Two figures: when they are drafted, when the draft is loaded to see that it loads, and by ``drafted``.
    assert len(asked) <= 2 * 3


LISTED = """\
The town has 12,400 pupils (Okafor & Lind, 2014, p. 12). It had 40 schools in 1990 (Brown, 2011, as cited in
Lind, 2016).
There are 15 teachers (Zhou, 2012).

References

Brown, A. (2011). Boats. Riga: Ozols.

Lind, B. (2016). Rivers & bridges: 50% more. Retrieved 3 May 2016, from https://rivers.example/a%20b

Okafor, A., & Lind, B. (2014). What a school costs. Journal of Towns, 4(2), 12-20.
"""


def test_listed_works_become_sources_and_figures_cite_them(tmp_path: Path) -> None:
    registry = drafted(tmp_path, LISTED)
    assert list(registry.sources) == ["paper", "brown-2011", "lind-2016", "okafor-2014"]
    assert registry.sources["paper"].references == ("brown-2011", "lind-2016", "okafor-2014")
    assert registry.sources["paper"].cites == ("okafor-2014", "brown-2011")
    brown, lind, okafor = list(registry.sources.values())[1:]
    assert (brown.title, brown.read_through, brown.method) == ("Boats", "lind-2016", "not-seen")
    assert (lind.URL, lind.accessed, lind.title) == (
        "https://rivers.example/a%20b", "2016-05-03", "Rivers & bridges: 50% more",
    )  # fmt: skip
    assert shown(okafor.author) == "Okafor, A.; Lind, B."
    assert (okafor.container_title, okafor.volume, okafor.issue, okafor.page) == (
        "Journal of Towns",
        "4",
        "2",
        "12-20",
    )
    assert (
        okafor.printed == "Okafor, A., & Lind, B. (2014). What a school costs. Journal of Towns, 4(2), 12-20."
    )
    cited = {one.figure: one.citing for one in registry.claims.values()}
    assert [(one.source, one.reach) for one in cited["12,400"]] == [("okafor-2014", "same-sentence")]
    assert cited["15"] == "unknown"
    assert {one.inferred for one in registry.claims.values() if one.citing != "unknown"} == {("citing",)}
    assert errors(registry, tmp_path) == []


@pytest.mark.parametrize(
    ("name", "works", "figures"), [("494b823fc21552b7", 14, 15), ("9753db8d5aecbe8c", 0, 0)]
)
def test_both_papers_get_their_listed_works(name: str, works: int, figures: int, tmp_path: Path) -> None:
    folder = os.environ.get("CLAIMS_DOCUMENTS")
    if not folder:
        pytest.skip("set CLAIMS_DOCUMENTS to the folder with the two papers")
    (path,) = Path(folder).glob(f"*{name}*")
    draft(path, "id", tmp_path / "drafted.yaml")
    registry = claims.load(tmp_path / "drafted.yaml")
    assert len(registry.sources) == works + 1
    assert sum(one.citing != "unknown" for one in registry.claims.values()) == figures
    assert sum(one.read_through is not None for one in registry.sources.values()) == (4 if works else 0)


def test_years_of_the_buddhist_era_are_those_of_the_common_one(tmp_path: Path) -> None:
    text = "มีสะพาน 400 แห่ง (สมชาย ใจดี, 2554)\n\nบรรณานุกรม\n\nสมชาย ใจดี. (2554). สะพานไทย. กรุงเทพฯ: แม่น้ำ.\n"
    (tmp_path / "t.txt").write_text(text, encoding="utf-8")
    drafting.draft(tmp_path / "t.txt", "th", tmp_path / "t.yaml")
    written = (tmp_path / "t.yaml").read_text(encoding="utf-8")
    assert "issued: 2011" in written.replace('"', "")
    found = claims.load(tmp_path / "t.yaml")
    assert [one.issued for name, one in sorted(found.sources.items()) if name != "t"] == ["2011"]


def test_a_small_word_before_a_year_is_cited_by_no_figure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("In (2019) 14 boats sank.\n", encoding="utf-8")
    draft(tmp_path / "a.txt", "en", tmp_path / "a.yaml")
    written = (tmp_path / "a.yaml").read_text(encoding="utf-8")
    assert '"14"' in written
    assert "In (2019)" not in written


def test_a_carrier_that_cannot_be_told_is_told(tmp_path: Path) -> None:
    note = "¹ Weber, Jan: Flüsse, Köln 1998, zit. nach Klein: Armut, S. 55."
    (tmp_path / "a.txt").write_text(f"Es sind 40 Kinder.¹\n\n{note}\n", encoding="utf-8")
    lines = list(
        draft(tmp_path / "a.txt", "de", tmp_path / "a.yaml").lines(tmp_path / "a.yaml", tmp_path / "a.txt")
    )
    told = "line 1: ¹ knows a work through “Klein: Armut, S. 55”, which is neither listed nor noted"
    assert f"{told}: no `through:` was written" in lines
    assert "through:" not in (tmp_path / "a.yaml").read_text(encoding="utf-8")
