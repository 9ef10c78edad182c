"""`claims coverage`: every figure of a document is registered, set aside with a reason, or missing."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from click import unstyle
from click.testing import CliRunner, Result

import claims
from claims.cli import cli
from claims.covering import Coverage, coverage
from claims.editing.anchoring import anchor
from claims.editing.drafting import draft
from claims.output.coverage import as_json, as_text, as_yaml
from claims.place import Unusable

TEXT = """\
In 2023 the town counted about 15,800 pupils in 12 schools. More than 20.6% of
them walk. The newest is School 7; 12 schools have a garden.
"""
HEAD = """\
registry: town
title: Schools of a town
sources:
  report: {title: A report, issued: 2024, language: en, text: {file: report.txt}}
"""
CLAIMS = """\
claims:
  pupils: {figure: "about 15,800", says: There were about 15 800 pupils., source: report, at: {line: 1}}
  schools: {figure: "12", says: There were 12 schools., source: report, at: {start: 48, end: 50}}
  walking: {figure: 20.6%, says: A fifth of the pupils walk., source: report}
"""
ASIDE = """\
set_aside:
  - {source: report, figure: "7", at: {line: 2}, because: It belongs to the name of a school.}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def written(folder: Path, text: str) -> Path:
    path = folder / "town.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def covered(folder: Path, text: str) -> Coverage:
    (one,) = coverage(claims.load(written(folder, text)), folder)
    return one


def ran(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words], standalone_mode=False)


def missing(one: Coverage) -> list[str]:
    return [figure.surface for figure in one.missing]


def test_what_no_entry_holds_is_missing(folder: Path) -> None:
    one = covered(folder, HEAD + CLAIMS)
    assert missing(one) == ["7", "12"]
    assert one.covered == (3, 0)
    assert not one.complete
    assert [other.surface for other in one.others] == ["2023"]


def test_what_is_set_aside_with_a_reason_is_not_missing(folder: Path) -> None:
    one = covered(folder, HEAD + CLAIMS + ASIDE)
    assert missing(one) == ["12"]
    assert one.covered == (3, 1)
    assert [kept.because for kept in one.set_aside] == ["It belongs to the name of a school."]


def test_a_question_is_no_reason(folder: Path) -> None:
    one = covered(folder, HEAD + CLAIMS + ASIDE.replace("It belongs to the name of a school.", "Why not?"))
    assert missing(one) == ["7", "12"]
    assert "set aside without a reason" in unstyle(as_text(claims.load(folder / "town.yaml"), [one]))
    report = claims.check(claims.load(folder / "town.yaml"), folder)
    assert [found.judgement.entries for found in report.findings if found.check == "unanswered-question"] == [
        (("set_aside", "0"),)
    ]


def test_a_fact_is_registered_too_and_holds_its_date(folder: Path) -> None:
    fact = "facts:\n  count: {event: Pupils were counted., when: 2023, source: report, figure: 2023}\n"
    one = covered(folder, HEAD + fact)
    assert [(kept.section, kept.name, len(kept.found)) for kept in one.registered] == [("facts", "count", 1)]
    assert one.covered == (0, 0)


def test_a_registered_figure_with_fewer_words_holds_and_the_difference_is_told(folder: Path) -> None:
    one = covered(folder, HEAD + CLAIMS)
    differing = [kept.name for kept in one.registered if kept.differs]
    assert differing == ["walking"]
    shown = unstyle(as_text(claims.load(folder / "town.yaml"), [one]))
    assert "walking: “20.6%”, line 1: found “More than 20.6%”" in shown


def test_half_of_a_range_does_not_hold_the_range(folder: Path) -> None:
    (folder / "report.txt").write_text("It has 50,000 - 80,000 seats.", encoding="utf-8")
    half = 'claims:\n  seats: {figure: "50,000", says: Seats., source: report, at: {start: 7, end: 13}}\n'
    assert missing(covered(folder, HEAD + half)) == ["50,000 - 80,000"]
    whole = half.replace('"50,000"', '"50,000 - 80,000"').replace("end: 13", "end: 22")
    assert missing(covered(folder, HEAD + whole)) == []


def test_a_figure_registered_but_not_found_is_listed(folder: Path) -> None:
    (folder / "report.txt").write_text(
        "It has had schools for dozens of years and 12 gardens.", encoding="utf-8"
    )
    entry = (
        "claims:\n  years: {figure: dozens of years, says: It has had schools for long., source: report}\n"
    )
    one = covered(folder, HEAD + entry)
    assert [kept.found for kept in one.registered] == [()]
    shown = unstyle(as_text(claims.load(folder / "town.yaml"), [one]))
    assert "in the registry, but not found by the program:\n      years: “dozens of years”, line 1" in shown


def test_an_entry_without_a_place_is_told_and_holds_nothing(folder: Path) -> None:
    entries = """\
claims:
  twice: {figure: "12", says: Twelve., source: report}
  nowhere: {figure: "13", says: Thirteen., source: report}
  elsewhere: {figure: "7", says: Seven., source: report, at: {line: 1}}
"""
    one = covered(folder, HEAD + entries)
    assert {kept.name: kept.problem for kept in one.unplaced} == {
        "twice": "stands 2 times in report.txt and has no place",
        "nowhere": "is not in report.txt",
        "elsewhere": "is not in that line of report.txt and has no place",
    }
    assert len(one.missing) == 5


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (
            ("15,800 pupils", "15,900 pupils"),
            "at line 1 stands “15,900”, and it is nowhere among the same words",
        ),
        (("town counted", "city counted"), "it stands at line 1, but among other words"),
        (
            ("the town counted about", "the village counts about"),
            "at line 1 stands “about 15,800”, and it is nowhere among the same words",
        ),
        ((TEXT, "Nothing."), "the text ends before its place"),
    ],
)
def test_a_lost_figure_is_told_with_what_stands_in_its_place(
    folder: Path, edit: tuple[str, str], told: str
) -> None:
    registry = "claims:\n  pupils: {figure: '15,800', says: So many., source: report, at: {line: 1}}\n"
    path = written(folder, HEAD + registry)
    anchor(path, folder)
    (folder / "report.txt").write_text(TEXT.replace(*edit), encoding="utf-8")
    (one,) = coverage(claims.load(path), folder)
    assert [kept.problem for kept in one.unplaced] == [f"is lost in report.txt: {told}"]
    assert one.changed


def test_a_text_that_was_edited_still_covers_what_the_words_around_lead_to(folder: Path) -> None:
    path = written(
        folder, HEAD + CLAIMS + ASIDE + '  - {source: report, figure: "12", at: {line: 2}, because: Again.}\n'
    )
    assert anchor(path, folder).open == 0
    (before,) = coverage(claims.load(path), folder)
    assert before.complete
    (folder / "report.txt").write_text("A preface came later.\n\n" + TEXT, encoding="utf-8")
    (after,) = coverage(claims.load(path), folder)
    assert after.complete
    assert after.changed
    assert "its hash differs" in unstyle(as_text(claims.load(path), [after]))


def test_anchor_writes_the_places_of_figures_set_aside_in_every_file(folder: Path) -> None:
    many = folder / "many"
    many.mkdir()
    (many / "registry.yaml").write_text(HEAD + CLAIMS + ASIDE, encoding="utf-8")
    (many / "more.yaml").write_text(
        'set_aside:\n  # kept\n  - {source: report, figure: "12", at: {line: 2}, because: Said again.}\n',
        encoding="utf-8",
    )
    assert anchor(many, folder).open == 0
    registry = claims.load(many)
    assert [TEXT[one.at.start : one.at.end] for one in registry.set_aside] == ["7", "12"]
    assert "# kept" in (many / "more.yaml").read_text(encoding="utf-8")
    assert not [one for one in claims.check(registry, folder).findings if one.check == "anchor-lost"]
    (folder / "report.txt").write_text(TEXT.replace("School 7", "School 8"), encoding="utf-8")
    lost = [one for one in claims.check(registry, folder).findings if one.check == "anchor-lost"]
    assert any(
        one.judgement.entries == (("set_aside", "0"),) and "“7” (report)" in one.message for one in lost
    )


# -- the command --


def test_exit_codes(folder: Path) -> None:
    path = written(folder, HEAD + CLAIMS + ASIDE)
    assert ran("coverage", path, "--documents", folder).return_value == 1
    done = '  - {source: report, figure: "12", at: {start: 115, end: 117}, because: Said again.}\n'
    written(folder, HEAD + CLAIMS + ASIDE + done)
    result = ran("coverage", path, "--documents", folder)
    assert result.return_value == 0
    assert "every figure found is registered or set aside" in unstyle(result.output)
    (folder / "report.txt").unlink()
    result = ran("coverage", path, "--documents", folder)
    assert result.return_value == 1
    assert "not read: report.txt is not in the folder of documents" in unstyle(result.output)
    written(folder, HEAD.replace(", text: {file: report.txt}", ""))
    assert isinstance(ran("coverage", path, "--documents", folder).exception, Unusable)


def test_a_draft_is_not_done_before_its_questions_are_answered(folder: Path) -> None:
    output = folder / "drafted.yaml"
    draft(folder / "report.txt", "en", output)
    asked = ran("coverage", output, "--documents", folder)
    assert asked.return_value == 1
    assert "but 5 questions still wait for an answer under `says`" in unstyle(asked.output)
    output.write_text(output.read_text("utf-8").replace('when?"', 'when."'), encoding="utf-8")
    assert ran("coverage", output, "--documents", folder).return_value == 0


def test_each_missing_figure_is_shown_in_its_line_and_underlined(folder: Path) -> None:
    shown = unstyle(
        ran("coverage", written(folder, HEAD + CLAIMS), "--documents", folder).output
    ).splitlines()
    at = shown.index("   missing: “7” (count)")
    assert shown[at + 1] == "        2 | them walk. The newest is School 7; 12 schools have a garden."
    assert shown[at + 2].rstrip("^").rstrip() == "          |"
    assert shown[at + 2].index("^") == shown[at + 1].index("7")


@pytest.mark.parametrize("around", ["word " * 5000, "字" * 300, "\t\t", "", "\r", "a\u0301" * 400])
def test_a_missing_figure_is_shown_within_a_window_of_any_line(around: str, folder: Path) -> None:
    (folder / "report.txt").write_text(f"{around} It has 12 schools {around}", encoding="utf-8", newline="")
    one = covered(folder, HEAD)
    shown = unstyle(as_text(claims.load(folder / "town.yaml"), [one])).splitlines()
    at = next(index for index, line in enumerate(shown) if "missing: “12”" in line)
    assert "12" in shown[at + 1]
    assert len(shown[at + 1]) < 130
    assert shown[at + 2].count("^") == 2


def test_json_gives_offsets_counts_and_no_floats(folder: Path) -> None:
    path = written(folder, HEAD + CLAIMS + ASIDE)

    def refuse(number: str) -> float:
        raise AssertionError(number)

    told: dict[str, Any] = json.loads(
        ran("coverage", path, "--documents", folder, "--format", "json").output, parse_float=refuse
    )
    assert told["counts"] == {"registered": 3, "set_aside": 1, "asking": 0, "missing": 1, "unread": 0}
    (document,) = told["documents"]
    (lacking,) = document["missing"]
    assert TEXT[lacking["start"] : lacking["end"]] == "12"
    assert [(one["section"], one["entry"]) for one in document["registered"]] == [
        ("claims", "pupils"),
        ("claims", "schools"),
        ("claims", "walking"),
    ]
    assert document["set_aside"][0]["because"] == "It belongs to the name of a school."
    assert as_json(claims.load(path), coverage(claims.load(path), folder)) == as_json(
        claims.load(path), coverage(claims.load(path), folder)
    )


@pytest.mark.parametrize("section", ["claims", "set_aside"])
def test_what_is_pasted_loads_and_then_nothing_is_missing_but_answers(section: str, folder: Path) -> None:
    base = HEAD if section == "claims" else HEAD + CLAIMS
    registry = claims.load(written(folder, base))
    pasted = as_yaml(registry, coverage(registry, folder), section)
    assert pasted.startswith(f"{section}:\n")
    one = covered(folder, f"{base}\n{pasted}")
    assert not one.unplaced
    if section == "claims":
        assert not one.missing
        assert not one.complete
        assert all(kept.asks for kept in one.registered)
    else:
        assert missing(one) == ["7", "12"]
        answered = pasted.replace("?", ".")
        assert covered(folder, f"{base}\n{answered}").complete


def test_nothing_missing_gives_nothing_to_paste(folder: Path) -> None:
    path = written(folder, HEAD)
    (folder / "report.txt").write_text("No number.", encoding="utf-8")
    done = ran("coverage", path, "--documents", folder, "--paste", "claims")
    assert (done.return_value, done.output) == (0, "")


def test_a_draft_covers_its_document(folder: Path) -> None:
    output = folder / "drafted.yaml"
    draft(folder / "report.txt", "en", output)
    (one,) = coverage(claims.load(output), folder)
    assert not one.missing
    assert one.asking == 5
    assert one.covered[0] == 5
    assert "still ask what they say" in unstyle(as_text(claims.load(output), [one]))


@pytest.mark.parametrize("content", [b"", b"\n", b"No number."])
def test_a_text_without_figures_is_complete(content: bytes, folder: Path) -> None:
    (folder / "report.txt").write_bytes(content)
    one = covered(folder, HEAD)
    assert one.complete
    assert not one.others


def test_bytes_that_are_no_text_are_not_read(folder: Path) -> None:
    (folder / "report.txt").write_bytes(bytes(range(256)))
    one = covered(folder, HEAD)
    assert not one.complete
    assert "UTF-8" in str(one.text)


def test_texts_that_lead_out_of_the_folder_are_not_read(folder: Path) -> None:
    one = covered(folder, HEAD.replace("report.txt", "../report.txt"))
    assert isinstance(one.text, str)


def test_time_grows_with_the_text_and_not_with_its_square(folder: Path) -> None:
    spent = []
    for count in (2_000, 20_000):
        document, output = folder / f"{count}.txt", folder / f"{count}.yaml"
        document.write_text("There were 5 schools.\n" * count, encoding="utf-8")
        draft(document, "en", output)
        registry = claims.load(output)
        start = time.process_time()
        (one,) = coverage(registry, folder)
        spent.append(time.process_time() - start)
        assert not one.missing
    assert spent[1] < 25 * max(spent[0], 0.05)


def test_a_hundred_thousand_missing_figures_are_told(folder: Path) -> None:
    (folder / "report.txt").write_text("There were 5 schools. " * 100_000, encoding="utf-8")
    one = covered(folder, HEAD)
    assert len(one.missing) == 100_000
    assert len(as_text(claims.load(folder / "town.yaml"), [one])) > 100_000
