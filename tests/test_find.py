"""`claims find`: the figures of a document as a table and as JSON, whatever the document holds."""

from __future__ import annotations

import json
import os
import re
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from click import unstyle
from click.testing import CliRunner, Result

from claims.cli import cli
from claims.document.text import Text
from claims.figure import Figure
from claims.figure.finding import find_figures
from claims.interval import Interval
from claims.output import found
from claims.place import Unusable
from claims.registry.opening import opened

ENGLISH = """\
The museum of the town opened in 1974. In 2023 about 15,800 people came, more than
20.6% of them by bus (Miller, 2024, p. 12). Tickets cost 2.5 million euros in all.
"""
INDONESIAN = """\
Pada tahun 2019 sekitar 2,4 juta murid pindah sekolah, 800 ribu lebih di
antaranya ke kota (Sari, 2020). Pasal 5 mengatur hal itu.
"""


def ran(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words], standalone_mode=False)


def document(folder: Path, content: str | bytes, name: str = "text.txt") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("language", "content", "expected"),
    [
        ("en", ENGLISH, ["about 15,800", "more than 20.6%", "2.5 million euros"]),
        ("id", INDONESIAN, ["sekitar 2,4 juta", "800 ribu lebih"]),
    ],
)
def test_the_table_holds_every_claim_with_its_line_and_counts_what_is_none(
    language: str, content: str, expected: list[str], tmp_path: Path
) -> None:
    done = ran("find", document(tmp_path, content), "-l", language)
    assert done.return_value == 0
    shown = unstyle(done.output)
    for surface in expected:
        line = content.count("\n", 0, content.replace("\n", " ").index(surface)) + 1
        assert re.search(rf"^ *{line}  {re.escape(surface)} ", shown, re.MULTILINE), shown
    assert "no claims: " in shown
    assert "--all" in shown


def test_with_all_the_numbers_that_are_no_claims_are_listed_with_what_they_are(tmp_path: Path) -> None:
    shown = unstyle(ran("find", document(tmp_path, ENGLISH), "-l", "en", "--all").output)
    rows = [line.split() for line in shown.partition("no claims\n")[2].splitlines()]
    assert ["1", "1974", "year"] in rows
    assert ["1", "2023", "year"] in rows


def test_json_has_offsets_of_the_raw_text_and_no_floats(tmp_path: Path) -> None:
    content = "\ufeffZwölf? 😀 In 2023 about 15,800 people came,\r\nmore than\r\n20.6% of them by bus.\r\n"
    done = ran("find", document(tmp_path, content), "-l", "en", "--json")

    def refuse(number: str) -> float:
        raise AssertionError(f"a float: {number}")

    told = json.loads(done.output, parse_float=refuse)
    assert told["format"] == 1
    assert told["document"] == "text.txt"
    figures = {one["surface"]: one for one in told["figures"]}
    for surface, one in figures.items():
        assert content[one["start"] : one["end"]] == surface
    assert figures["about 15,800"]["value"] == "15800"
    assert figures["about 15,800"]["line"] == 1
    assert figures["more than\r\n20.6%"]["line"] == 2
    assert told["counts"]["claims"] == sum(one["is_claim"] for one in told["figures"])


def test_json_tells_the_language_and_the_ends_of_every_number(tmp_path: Path) -> None:
    content = (
        "In 2023 more than 20.6% came by bus to the museum of the town, said the director.\n\n"
        "Pada tahun 2019 sekitar 2,4 juta murid pindah sekolah dan tinggal di kota bersama orang tua mereka."
    )
    told = json.loads(ran("find", document(tmp_path, content), "-l", "en", "--json").output)["figures"]
    spoken = {one["surface"]: one["language"] for one in told}
    assert spoken == {"2023": "en", "more than 20.6%": "en", "2019": "id", "sekitar 2,4 juta": "id"}
    share = next(one for one in told if one["surface"] == "more than 20.6%")
    assert (share["strict_low"], share["strict_high"]) == (">20.6", "100")
    number = next(one for one in told if one["surface"] == "sekitar 2,4 juta")
    assert (number["loose_low"], number["loose_high"]) == ("2160000", "2640000")


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    path = document(tmp_path, ENGLISH)
    for form in ((), ("--json",), ("--all",)):
        assert ran("find", path, "-l", "en", *form).output == ran("find", path, "-l", "en", *form).output


def figure(surface: str, start: int, **more: object) -> Figure:
    fields: dict[str, object] = {
        "value": Fraction(5), "low": None, "high": None, "hedge": "exact", "unit": None, "kind": "count",
        "strict": Interval(None, None), "loose": Interval(None, None),
    } | more  # fmt: skip
    return Figure(surface, start=start, end=start + len(surface), **fields)  # type: ignore[arg-type]


def test_an_ambiguous_figure_is_shown_with_what_it_could_be() -> None:
    notes = (
        "ambiguous: two readings",
        "reading: 3.5 if the stop marks decimals",
        "reading: 35 if it does not",
    )
    one = figure("3.5", 3, value=None, kind="ambiguous", notes=notes)
    shown = unstyle(found.as_text(Text("a.txt", "so 3.5 of", "0" * 64), [one], "en"))
    assert "?" in shown
    assert "could be 3.5 if the stop marks decimals" in shown
    assert "could be 35 if it does not" in shown


def test_columns_stay_in_line_with_wide_signs_and_long_figures() -> None:
    figures = [figure("五千", 0, noun="学生"), figure("x" * 500, 3), figure("5", 600, noun="y" * 90)]
    text = Text("a.txt", "五千 " + "x" * 500 + " " * 97 + "5", "0" * 64)
    lines = unstyle(found.as_text(text, figures, "en")).splitlines()
    assert all(len(line) < 140 for line in lines)
    assert any("…" in line for line in lines)


def test_what_a_terminal_would_obey_is_shown_and_not_done(tmp_path: Path) -> None:
    done = ran("find", document(tmp_path, "about 5 \x1b]0;x\x07schools and 7\x1b[2J seats"), "-l", "en")
    assert "\x1b]" not in done.output
    assert "\x07" not in done.output


@pytest.mark.parametrize("content", ["", "\n\n", "No number stands here.", "\ufeff"])
def test_a_document_without_figures_is_no_fault(content: str, tmp_path: Path) -> None:
    done = ran("find", document(tmp_path, content), "-l", "en")
    assert done.return_value == 0
    assert "0 figures that may be claims, 0 that are none" in unstyle(done.output)


@pytest.mark.parametrize(
    ("content", "told"),
    [(bytes(range(256)), "UTF-8"), (b"\xff\xfe5\x00 \x00\x00", "UTF-8")],
)
def test_bytes_that_are_no_text_are_told_with_what_to_do(content: bytes, told: str, tmp_path: Path) -> None:
    with pytest.raises(Unusable) as caught:
        opened(document(tmp_path, content, "scan.txt"))
    (problem,) = caught.value.problems
    assert told in problem.message + problem.hint
    assert problem.place.file.endswith("scan.txt")
    assert problem.hint


def test_a_missing_file_a_folder_and_an_impossible_name_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path, Path("a" * 5000)):
        with pytest.raises(Unusable):
            opened(path)


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes, and links need rights")
def test_what_is_no_file_is_called_by_its_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to("nowhere.txt")
    (tmp_path / "round.txt").symlink_to("round.txt")
    for name, told in (("pipe.txt", "pipe"), ("link.txt", "link"), ("round.txt", "link"), ("", "folder")):
        with pytest.raises(Unusable) as caught:
            opened(tmp_path / name)
        assert told in caught.value.problems[0].message


def test_a_text_in_another_language_than_told_is_doubted(tmp_path: Path) -> None:
    path = document(tmp_path, ENGLISH)
    wrong, right = ran("find", path, "-l", "id"), ran("find", path, "-l", "en")
    assert "check the language: this looks like English (en)" in unstyle(wrong.output)
    assert "check the language" not in right.output
    assert json.loads(ran("find", path, "-l", "id", "--json").output)["looks_like"] == "en"
    assert json.loads(ran("find", path, "-l", "en", "--json").output)["looks_like"] is None
    drafted = ran("draft", path, "-l", "id", "-o", tmp_path / "new.yaml")
    assert "looks like English (`--language en`)" in drafted.output


def test_an_unknown_language_is_a_wrong_option(tmp_path: Path) -> None:
    done = ran("find", document(tmp_path, ENGLISH), "-l", "xx")
    assert "xx" in str(done.exception)


def test_many_figures_take_linear_time(tmp_path: Path) -> None:
    """A hundred thousand figures in one line: ten times as many take about ten times as long."""
    text = Text("a.txt", "There were 5 schools, " * 100_000, "0" * 64)
    figures = find_figures(text.content, "en")
    assert len(figures) == 100_000
    assert len(found.as_text(text, figures, "en").splitlines()) == 100_003
    assert len(json.loads(found.as_json(text, figures, "en"))["figures"]) == 100_000
