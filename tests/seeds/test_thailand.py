"""The Thailand registry: it loads, it holds together, it quotes nobody, every figure stands where it says.

The papers themselves are not part of the project. With the environment variable CLAIMS_DOCUMENTS set to the
folder that holds them (found by their SHA-256), the tests that need them run; without it they are skipped and
say so.
"""

from __future__ import annotations

import hashlib
import os
import re
from functools import cache
from pathlib import Path

import pytest

from claims import load, seeds
from claims.covering import coverage
from claims.document.text import Text
from claims.registry.anchor import passage
from claims.registry.aside import SetAside
from claims.registry.claim import Claim, Fact
from claims.registry.occurrence import Occurrences
from claims.registry.registry import Registry

LONGEST_SHARED_RUN = 11  # words
# What is equal by its nature when the same number is printed again, or in the other half of a sentence.
REPEATED = ("source", "quantity", "share_of", "when", "where", "measure")


@cache
def folder() -> Path:
    path = seeds.path_of("thailand")
    assert path is not None
    return path


@cache
def registry() -> Registry:
    return load(folder())


@cache
def papers() -> dict[str, Text]:
    """The text of each source that was read; the test is skipped when the documents are not at hand."""
    given = os.environ.get("CLAIMS_DOCUMENTS")
    if not given:
        pytest.skip("set CLAIMS_DOCUMENTS to the folder with the two papers")
    by_hash = {
        hashlib.sha256(one.read_bytes()).hexdigest(): one for one in Path(given).iterdir() if one.is_file()
    }
    texts = {}
    for name, source in registry().sources.items():
        if source.text is None:
            continue
        assert source.text.sha256 in by_hash, f"no file in CLAIMS_DOCUMENTS has the hash of {name}"
        file = by_hash[source.text.sha256]
        texts[name] = Text(file.name, file.read_bytes().decode("utf-8"), source.text.sha256)
    return texts


def test_it_loads_and_every_claim_says_where_it_stands_and_whom_the_text_cites() -> None:
    assert len(registry().claims) == 47
    assert len(registry().facts) == 23
    for name, claim in registry().claims.items():
        assert claim.at is not None, name
        assert claim.citing is not None, name
        assert claim.when is not None, name
        assert claim.where is not None, name


def test_the_two_papers_are_the_only_works_that_were_read() -> None:
    read = {name for name, source in registry().sources.items() if source.seen}
    assert read == {"hertini", "ecpat-paper"}
    assert {source.method for name, source in registry().sources.items() if name not in read} == {"not-seen"}
    assert {one.source for one in registry().claims.values()} == read


def test_a_repetition_stands_later_and_prints_the_number_of_the_claim_it_repeats() -> None:
    repeated = {name: one for name, one in registry().claims.items() if one.repeats}
    assert len(repeated) == 6
    for name, claim in repeated.items():
        first = registry().claims[claim.repeats or ""]
        assert [getattr(claim, key) for key in REPEATED] == [getattr(first, key) for key in REPEATED], name
        assert first.repeats is None, f"{name} repeats a repetition"
        assert start(claim) > start(first), name
        again, once = registry().figure(name), registry().figure(claim.repeats or "")
        assert again is not None
        assert once is not None
        assert (again.value, again.unit) == (once.value, once.unit), name


def test_a_repeated_fact_has_the_date_of_the_fact_it_repeats() -> None:
    for name, fact in registry().facts.items():
        if fact.repeats is not None:
            first = registry().facts[fact.repeats]
            assert (fact.source, fact.when) == (first.source, first.when), name


def test_two_halves_of_a_statement_stand_close_together_in_one_text() -> None:
    halves = {name: one for name, one in registry().claims.items() if one.same_statement or one.restates}
    assert halves
    for name, claim in halves.items():
        other = registry().claims[claim.same_statement or claim.restates or ""]
        assert claim.source == other.source, name
        assert abs(start(claim) - start(other)) < 120, name


def test_every_figure_stands_in_its_paper_at_its_offsets() -> None:
    aside = {f"set_aside {index}": one for index, one in enumerate(registry().set_aside)}
    anchored: dict[str, Claim | Fact | SetAside] = {**registry().claims, **registry().facts, **aside}
    for name, entry in anchored.items():
        text, at, figure = papers()[entry.source], entry.at, entry.figure or ""
        assert at is not None, name
        found = passage(text, at.start or 0, at.end or 0)
        assert found.matches(figure), f"{name}: found “{found.figure}”, expected “{figure}”"
        assert (found.line, found.context) == (at.line, at.context), name
        again = Occurrences(text).placed(figure, at)
        assert again is not None, name
        assert again.start == at.start, f"the anchor of {name} leads elsewhere"


def test_every_figure_of_both_papers_is_registered_or_set_aside_with_a_reason(tmp_path: Path) -> None:
    for name, text in papers().items():
        stored = registry().sources[name].text
        assert stored is not None
        (tmp_path / stored.file).write_bytes(text.content.encode())
    for one in coverage(registry(), tmp_path):
        assert not one.changed
        assert not one.unplaced
        assert one.complete, f"missing in {one.source}: {[figure.surface for figure in one.missing]}"
        differing = [kept.name for kept in one.registered if kept.differs and kept.section == "claims"]
        assert not differing, one.source
    assert all(one.reasoned for one in registry().set_aside)


def test_no_sentence_of_the_papers_is_copied() -> None:
    """Titles and addresses of works are the exception: they must be printed as they are."""
    printed = "\n".join(one.read_text(encoding="utf-8") for one in sorted(folder().glob("*.yaml")))
    for source in registry().sources.values():
        for exact in (source.title, source.URL):
            printed = printed.replace(exact, " ") if exact else printed
    ours = runs(words(printed), LONGEST_SHARED_RUN + 1)
    for name, text in papers().items():
        shared = ours & runs(words(text.content), LONGEST_SHARED_RUN + 1)
        assert not shared, f"copied from {name}: {sorted(shared)[0]}"


def start(claim: Claim) -> int:
    assert claim.at is not None
    return claim.at.start or 0


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def runs(found: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(found[first : first + length]) for first in range(len(found) - length + 1)}
