"""Bad input: every broken registry says all that is wrong with it, at the right place, and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.document.yaml import parse
from claims.loading.load import from_documents, load
from claims.place import Problem, Unusable

ROOT = Path(__file__).parents[1]
BROKEN = Path(__file__).with_name("broken")
EXPECTED: dict[str, list[dict[str, str]]] = yaml.safe_load(
    (BROKEN / "expected.yaml").read_text(encoding="utf-8")
)

HEAD = """registry: broken
title: A registry with one mistake
sources:
  report: {type: report, title: Report, language: en}
quantities:
  visitors: {counts: visitor}
  men: {part_of: visitors, sex: male, age: ">=18", place: TH}
claims:
  visitors-2010:
    figure: 15,800
    says: There were 15,800 visitors.
    source: report
    quantity: visitors
    when: 2010
    where: TH
    at: {line: 3, start: 1, end: 4}
    citing: [{source: report, reach: attached}]
    inferred: [when]
"""
TAIL = """facts:
  act: {event: An Act was passed., when: 2003, source: report}
relations:
  - partition: {whole: visitors, parts: [men], exhaustive: false}
  - equation: "{visitors-2010} = {visitors-2010}"
accepted:
  - {finding: 3f9c01d2aa, because: We know., by: A. Editor, until: 2027-06-30}
places:
  north: {title: Northern Thailand, part_of: TH}
kinds:
  guide: {kind_of: worker}
"""
GOOD = HEAD + TAIL

# What pydantic, PyYAML or Python would say; none of it may reach people.
FOREIGN = re.compile(
    r"Input should|validation error|pydantic|something else|extra_forbidden|Traceback|None\b|dict\b|tuple|"
    r"<class|instance of|not subscriptable|mapping values|YAMLError|what its description says",
)


def problems(text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(Unusable) as caught:
        from_documents((parse(text, "broken.yaml"),))
    return caught.value.problems


def told(text: str) -> tuple[Problem, ...]:
    """What is told about a text that may also be fine; any other exception is a fault of ours."""
    try:
        from_documents((parse(text, "any.yaml"),))
    except Unusable as unusable:
        return unusable.problems
    return ()


def underlined(problem: Problem) -> str:
    start = problem.place.column - 1
    return problem.line_text[start : start + problem.place.width]


def is_as_expected(problem: Problem, expected: dict[str, str]) -> bool:
    place = f"{problem.place.line}:{problem.place.column}"
    if expected["at"].count(":") == 2:
        place = f"{Path(problem.place.file).name}:{place}"
    return (
        place == expected["at"]
        and underlined(problem).startswith(expected["under"])
        and problem.message.startswith(expected["says"])
        and problem.hint.startswith(expected["hint"])
    )


# -- the folder of broken registries --


def test_every_broken_registry_is_expected_and_every_expected_one_is_there() -> None:
    there = {path.name for path in BROKEN.iterdir()} - {"ok", "expected.yaml"}
    assert there == set(EXPECTED)
    assert len(there) >= 50


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_broken_registry_is_told_all_that_is_wrong_with_it_and_nothing_else(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(BROKEN)
    with pytest.raises(Unusable) as caught:
        load(name)
    found, expected = caught.value.problems, EXPECTED[name]
    assert len(found) == len(expected), str(caught.value)
    for problem, one in zip(found, expected, strict=True):
        assert is_as_expected(problem, one), f"{problem}\n\nexpected {one}"


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_messages_are_ours_name_what_to_do_and_are_one_line_of_plain_text(name: str) -> None:
    with pytest.raises(Unusable) as caught:
        load(BROKEN / name)
    for problem in caught.value.problems:
        for text in (problem.message, problem.hint):
            assert text
            assert not FOREIGN.search(text), text
            assert text.isprintable(), text
            assert text.count("`") % 2 == 0, text


@pytest.mark.parametrize("path", sorted(BROKEN.glob("ok/*.yaml")), ids=lambda path: path.stem)
def test_what_is_merely_unusual_loads(path: Path) -> None:
    assert load(path).claims


# -- the real command --

COMMANDS = {
    "many-at-once.yaml": (),
    "duplicate-key.yaml": (),
    "sheet.yaml": (),
    "two-registries": (),
    "broken-fragment": (),
    "equation-function.yaml": (),
}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "claims", *arguments],
        cwd=BROKEN,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_command_exits_with_2_and_shows_place_line_and_underline(name: str) -> None:
    done = run("check", name)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    for one in EXPECTED[name]:
        place = f"{name}/{one['at']}" if one["at"].count(":") == 2 else f"{name}:{one['at']}"
        at = next(index for index, line in enumerate(lines) if line.startswith(f"{place}: {one['says']}"))
        shown, marks = lines[at + 1], lines[at + 2]
        assert marks.strip("^ ") == ""
        assert shown[marks.index("^") : marks.rindex("^") + 1].startswith(one["under"])


@pytest.mark.parametrize("name", ["nowhere.yaml", "nowhere/", "a\nb.yaml", "x" * 5000])
def test_a_path_that_leads_nowhere_is_told(name: str) -> None:
    done = run("check", name)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert "there is no such file" in done.stderr or "cannot be read" in done.stderr


@pytest.mark.parametrize("name", ["nowhere.yaml", "x" * 5000, "a\0b.yaml", "", "ok/crlf.yaml/inside.yaml"])
def test_loading_a_path_that_leads_nowhere_is_told(name: str) -> None:
    with pytest.raises(Unusable):
        load(BROKEN / (name or "nowhere"))


# -- files as bytes --


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_refused_by_name_or_as_nothing_but_zeros(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "registry.yaml"
    path.write_bytes(GOOD.encode(encoding))
    with pytest.raises(Unusable) as caught:
        load(path)
    assert "UTF-8" in str(caught.value)


def test_latin_1_is_refused_at_the_first_byte_with_the_letter_it_may_stand_for(tmp_path: Path) -> None:
    path = tmp_path / "registry.yaml"
    path.write_bytes(GOOD.replace("title: Report", "title: Gugić-Müller").replace("ć", "c").encode("latin-1"))
    with pytest.raises(Unusable) as caught:
        load(path)
    (problem,) = caught.value.problems
    assert (problem.place.line, problem.place.column) == (
        4,
        len("  report: {type: report, title: Gugic-M") + 1,
    )
    assert "0xFC" in problem.message
    assert "ü" in problem.hint


def test_a_bad_byte_in_the_middle_of_a_utf_8_file_is_shown_in_its_line() -> None:
    text = GOOD.encode().replace(b"15,800 visitors", b"15,800 \xe2\x28 visitors")
    (problem,) = problems(text)
    assert (problem.place.line, problem.place.column) == (11, len("    says: There were 15,800 ") + 1)
    assert "0xE2 is not UTF-8" in problem.message


@pytest.mark.parametrize("character", ["\0", "\x07", "\x1b", "\x7f", "\ufffe"])
def test_control_characters_are_refused_where_they_stand(character: str) -> None:
    (problem,) = problems(GOOD.replace("There were", f"There{character}were"))
    assert (problem.place.line, problem.place.column) == (11, 16)
    assert f"U+{ord(character):04X}" in problem.message


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_deep_nesting_is_refused_without_exhausting_the_stack(opening: str, closing: str) -> None:
    found = problems(f"{HEAD}    quote: {opening * 5000}{closing * 5000}\n")
    assert "deep" in found[0].message
    assert found[0].place.line == 19


def test_a_figure_of_5000_digits_loads_as_a_figure_that_cannot_be_read() -> None:
    registry = from_documents((parse(GOOD.replace("15,800\n", "1" * 5000 + "\n"), "long.yaml"),))
    assert registry.figure("visitors-2010") is None
    assert registry.claims["visitors-2010"].figure == "1" * 5000


@pytest.mark.parametrize("digits", ["9" * 13, "1" + "0" * 400, "-" + "1" * 5000, "1" * 5000])
def test_whole_numbers_that_no_file_needs_are_refused(digits: str) -> None:
    (problem,) = problems(GOOD.replace("line: 3", f"line: {digits}"))
    assert "digits" in problem.message
    assert len(problem.message) < 120


def test_a_folder_that_may_not_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refused)
    with pytest.raises(Unusable, match="the folder cannot be read: Permission denied"):
        load(tmp_path)


def test_folders_hidden_files_and_other_files_in_a_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "registry.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "old.yaml").mkdir()
    (tmp_path / ".draft.yaml").write_text("- nothing\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("- nothing\n", encoding="utf-8")
    assert load(tmp_path).name == "broken"


# -- equations --


def equation_problem(equation: str) -> Problem:
    (problem,) = problems(f"{HEAD}relations:\n  - equation: {equation}\n")
    return problem


def test_a_thousand_terms_load_and_too_many_are_refused() -> None:
    few = " + ".join(["{visitors-2010}"] * 900)
    registry = from_documents(
        (parse(f"{HEAD}relations:\n  - equation: {few!r} = 5".replace("' = 5", " = 5'"), "e.yaml"),)
    )
    assert len(registry.relations) == 1
    many = " + ".join(["{visitors-2010}"] * 5000)
    assert "parts" in equation_problem(f"'{many} = 5'").message


def test_what_would_exhaust_the_stack_or_the_digits_of_python_is_refused() -> None:
    assert "factors" in equation_problem("'" + " * ".join(["{visitors-2010}"] * 900) + " = 5'").message
    problem = equation_problem(f"5 = {'1' * 5000}")
    assert "5000" in problem.message
    assert problem.place.column == len("  - equation: 5 = ") + 1


def test_deep_parentheses_are_refused_without_exhausting_the_stack() -> None:
    assert "nested too deeply" in equation_problem("'" + "(" * 900 + "5" + ")" * 900 + " = 5'").message
    assert "nested too deeply" in equation_problem("'" + "-" * 900 + "5 = 5'").message


@pytest.mark.parametrize("quote", ["", "'", '"'])
@pytest.mark.parametrize(
    ("equation", "wrong"),
    [
        ("3 + ) = 5", ")"),
        ("3 = 5 = 7", "= 7"),
        ("3 = 5 5", "5"),
        ("3 = sum(5)", "sum"),
        ("3 = 5 $", "$"),
        ("3 = (5", ""),
        ("3 * {nobody} = 5", "{nobody}"),
        ("3 = { nobody }", "{ nobody }"),
    ],
)
def test_the_column_of_an_equation_fault_is_exact(equation: str, wrong: str, quote: str) -> None:
    problem = equation_problem(f"{quote}{equation}{quote}")
    line = f"  - equation: {quote}{equation}"
    assert problem.place.column == (line.rindex(wrong) if wrong else len(line)) + 1
    assert underlined(problem).startswith(wrong[:1])


# -- nothing is changed silently --


@pytest.mark.parametrize("quote", ["", "'", '"'])
@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("figure", "1.082"),
        ("figure", "12:30"),
        ("figure", "1_000"),
        ("figure", "0x1F"),
        ("figure", "1e3"),
        ("figure", ".5"),
        ("figure", "no"),
        ("figure", "null"),
        ("says", "true"),
        ("says", "~"),
        ("when", "2010"),
        ("when", "2010-01-01"),
        ("where", "NO"),
        ("noun", "+1"),
        ("noun", "0o17"),
        ("per", "2001-12-14t21:59:43.10-05:00"),
        ("definition", ".inf"),
        ("definition", "=" + "x"),
        ("quote", "190:20:30"),
    ],
)
def test_text_stays_as_it_is_written_quoted_or_not(key: str, text: str, quote: str) -> None:
    registry = from_documents((parse(written(key, f"{quote}{text}{quote}"), "text.yaml"),))
    assert getattr(registry.claims["visitors-2010"], key) == text


def written(key: str, value: str) -> str:
    """The good registry with one field of its claim written otherwise."""
    lines = [line for line in HEAD.splitlines() if not line.startswith(f"    {key}:")]
    return "\n".join([*lines, f"    {key}: {value}", TAIL])


def test_words_that_yaml_1_1_takes_for_truth_stay_text_in_sources() -> None:
    text = GOOD.replace(
        "title: Report, language: en", "title: NO, volume: 1_000, issue: 0x1F, note: off, page: 12:30"
    )
    source = from_documents((parse(text, "text.yaml"),)).sources["report"]
    assert (source.title, source.volume, source.issue, source.note, source.page) == (
        "NO",
        "1_000",
        "0x1F",
        "off",
        "12:30",
    )


def test_a_language_called_no_is_looked_up_as_no_and_not_as_false() -> None:
    (problem,) = problems(GOOD.replace("language: en", "language: no"))
    assert "'no'" in problem.message
    assert underlined(problem) == "no"


@pytest.mark.parametrize(
    ("text", "number"),
    [("37", 37), ("'37'", 37), ("0", 0), ("0x25", 37), ("0o17", 15), ("007", 7), ("+7", 7)],
)
def test_whole_numbers_are_those_of_yaml_1_2(text: str, number: int) -> None:
    registry = from_documents(
        (parse(GOOD.replace("start: 1,", f"start: {text},").replace("end: 4", "end: 99"), "n.yaml"),)
    )
    anchor = registry.claims["visitors-2010"].at
    assert anchor is not None
    assert anchor.start == number


@pytest.mark.parametrize("text", ["1_000", "12:30", "3.0", "1e3", "0b1", "٣", "ten", "yes", "0x"])
def test_what_is_no_whole_number_in_yaml_1_2_is_refused(text: str) -> None:
    (problem,) = problems(GOOD.replace("line: 3", f"line: {text}"))
    assert underlined(problem) == text


@pytest.mark.parametrize("text", ["yes", "no", "on", "off", "1", "0", "y", "tRue"])
def test_what_is_no_boolean_in_yaml_1_2_is_refused(text: str) -> None:
    (problem,) = problems(GOOD.replace("exhaustive: false", f"exhaustive: {text}"))
    assert underlined(problem) == text


# -- anything else --

_SCALARS = sorted(set(re.findall(r"(?<=: )[^\s{}\[\],:]+", GOOD)))
_JUNK = st.one_of(
    st.sampled_from(
        [
            "",
            "~",
            "null",
            "[]",
            "{}",
            "[[]]",
            "{a: b}",
            "[a, b]",
            "- x",
            "''",
            '"\\0"',
            "!!int 3",
            "*a",
            "1",
            "yes",
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12),
    st.text("{}[]:,-?!&*#|>'\"%@` abc10", max_size=12),
)


@given(old=st.sampled_from(_SCALARS), junk=_JUNK, times=st.integers(1, 3))
@settings(max_examples=300, deadline=None)
def test_whatever_stands_for_a_value_the_registry_loads_or_says_in_our_words_why_not(
    old: str, junk: str, times: int
) -> None:
    text = GOOD.replace(old, junk, times)
    lines = text.split("\n")
    for problem in told(text):
        assert problem.message
        assert not FOREIGN.search(problem.message.replace(junk, "") if junk else problem.message), problem
        assert 1 <= problem.place.line <= len(lines) + 1
        assert problem.place.column <= max(map(len, lines)) + 1


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_any_key_may_be_replaced_by_another_without_a_fault_of_ours(data: st.DataObject) -> None:
    keys = sorted(set(re.findall(r"[a-zA-Z_-]+(?=:)", GOOD)))
    old, new = (
        data.draw(st.sampled_from(keys)),
        data.draw(st.sampled_from([*keys, "Title", "x y", "'<list>'", "7"])),
    )
    text = re.sub(rf"\b{old}:", f"{new}:", GOOD, count=1)
    for problem in told(text):
        assert problem.message
        assert not FOREIGN.search(problem.message), problem
