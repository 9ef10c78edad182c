"""Every citation and every listed work is found, and they are paired as somebody who reads them would."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st

from claims.citation.dating import carried, misdated
from claims.citation.pairing import Citing, citing
from claims.cli import cli
from claims.output.citing import as_json, as_text, summary
from tests.citation.texts import TEXTS


@pytest.mark.parametrize("name", TEXTS)
def test_citations_and_works_are_found_and_paired_as_counted_by_hand(name: str) -> None:
    written = TEXTS[name]
    found = citing(written.text)
    assert len(found.citations) == written.cited
    assert found.listed == written.listed
    assert tuple(one.work for one in found.pairs) == written.pairs
    for one in found.citations:
        assert " ".join(written.text[one.start : one.end].split()) == one.surface
    for work in found.works[: found.listed]:
        assert " ".join(written.text[work.start : work.end].split()) == work.printed
        assert written.text.count("\n", 0, work.start) + 1 == work.line


def test_what_does_not_meet_is_reported() -> None:
    found = citing(TEXTS["english"].text)
    assert [one.mention.names for one in found.unlisted] == [("Zhou",)]
    assert [found.works[at].title for at in found.uncited] == ["Never mentioned at all"]
    assert [one.mention.names for one in found.pairs if one.spelt == "name"] == [("Gutierez",)]
    assert [(work.first, carrier.first) for work, carrier in carried(found)] == [(("brown",), ("lind",))]
    assert not list(misdated(found))
    assert [found.works[one.work].year for one in misdated(found, "2016")] == ["2018"]


def test_a_work_known_only_through_a_listed_one_is_not_told_as_missing() -> None:
    found = citing(TEXTS["german"].text)
    assert [one.mention.names for one in found.unlisted] == [("Özdemir",)]
    assert [one.mention.names for one in found.second_hand] == [("Huber",)]


def test_dates_that_do_not_fit_are_told_of_the_work_that_was_read() -> None:
    found = citing(TEXTS["indonesian"].text)
    (wrong,) = misdated(found)
    assert (found.works[wrong.work].year, wrong.message) == ("2016", "read on 2011-03-02, issued in 2016")


def test_commas_alone_tell_no_title_and_the_line_is_kept() -> None:
    line = "Lind, Rivers and bridges, Ozols, Riga, 2016."
    (rivers,) = citing(f"Bridges [1].\n\nReferences\n\n[1] {line}\n").works
    assert (rivers.title, rivers.authors, rivers.year) == ("", (), "2016")
    assert rivers.printed == line


def test_a_name_with_several_works_of_one_year_and_no_title_means_none_for_certain() -> None:
    text = "Costs rise (Lind, 2016), and fall (Lind, 2015b).\n\nReferences\n\n" + "".join(
        f"Lind, B. ({year}). {title}. Ozols.\n\n"
        for year, title in (("2016", "Rivers"), ("2016", "Bridges"), ("2015a", "Boats"), ("2015b", "Rafts"))
    )
    found = citing(text)
    assert [(one.work, one.candidates) for one in found.pairs] == [(None, (0, 1)), (3, ())]
    assert not found.unlisted
    assert found.uncited == (2,)
    assert "May be one of several" in as_text("x", found)


@pytest.mark.parametrize("text", [
    "See Table 3 (2015).", "The war (1957-1975) was long.", "It fell in spring (March 2015) again.",
    "12 m² in 2015", "(the harbour, 2015)", "x[33.1]", "as in (Figure 2, 2015)",
])  # fmt: skip
def test_what_is_no_citation(text: str) -> None:
    assert not citing(text).citations


def test_the_reports_are_the_same_every_time_and_json_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(TEXTS["indonesian"].text, encoding="utf-8")
    printed = CliRunner().invoke(cli, ["references", str(path)], standalone_mode=False).output
    assert printed == as_text("paper.txt", citing(TEXTS["indonesian"].text))
    read = json.loads(
        CliRunner().invoke(cli, ["references", str(path), "--json"], standalone_mode=False).output
    )
    assert read == json.loads(as_json("paper.txt", citing(TEXTS["indonesian"].text)))
    assert [one["carrier"] for one in read["works"]] == [None, None, 5, None, None, None]
    wrong = CliRunner().invoke(cli, ["references", str(path), "--issued", "18"])
    assert wrong.exit_code == 2


SNIPPETS = st.sampled_from(
    ["\n\nReferences\n\n", "\nDAFTAR\nPUSTAKA Buku\n", "(Lind, 2015)", "[1]", "¹ ", "\n¹ Lind 2015.\n", "[^2]: Ibid.\n",
     "- ", "Lind, B. (2015). Rivers. ", "dalam Okafor, (2016), ", "in ", "cited in ", "——. ", "https://x.example/a ",
     "accessed 3 May 2016", "et al", ", ", "; ", "“", "*", "(", ")", "[12–99999999999]", "2015a", "n.d. "]
)  # fmt: skip


@given(st.lists(SNIPPETS | st.text(max_size=5), max_size=40).map("".join))
@example("[0-9999999999]")
def test_whatever_a_text_holds_is_read(text: str) -> None:
    found = citing(text)
    as_text("x", found)
    json.loads(as_json("x", found))
    for one in found.citations:
        assert " ".join(text[one.start : one.end].split()) == one.surface


@pytest.mark.parametrize("piece", [
    "(Lind, 2015; ", "Lind, B. (2015). Rivers in ", "References\n", "dalam PSSAT, (2017), ", "A " * 40, "[1, ",
    "«", "a.b/",    "\n- Lind 2015 in Okafor, 2016 ", "*Rivers* ", "Lind, ", "https://", "1 ", "\n", "A. ", "A. Lind, ",
    "(Lind, 2015, cited in ", "Lind (2015) in ", "Lind (2015), as cited in ", "[1, cited in ", "; cited in Lind, 2015",
    "Lind A, ", "Lind, A.; ", "王伟, ", "\n[1] A. Lind and ", "J. 2014;4(2):1-2. ",
])  # fmt: skip
def test_no_text_takes_long(piece: str) -> None:
    text = "References\n\n" + piece * (30_000 // len(piece))
    start = time.process_time()
    citing(text)
    citing(piece * (30_000 // len(piece)))
    assert time.process_time() - start < 10


# Counted by hand, before the program was written: citations, listed works, pairs with a listed work, cited works that
# are not listed, listed works without a citation, works known through another, spelt in two ways, misdated.
PAPERS = {
    "494b823fc21552b7": (25, 13, 21, 3, 0, 4, 3, 1),
    "9753db8d5aecbe8c": (22, 0, 0, 20, 0, 0, 0, 0),
}


def counts(found: Citing) -> tuple[int, ...]:
    spelt = {(one.work, one.spelt) for one in found.pairs if one.spelt}
    return (
        len(found.citations), found.listed, sum(one.work is not None for one in found.pairs), len(found.unlisted),
        len(found.uncited), len(list(carried(found))), len(spelt), len(list(misdated(found))),
    )  # fmt: skip


# SHA-256 over the lines “start-end>work” of each paper: which listed work each citation means, each looked at by hand.
PAIRED = {
    "494b823fc21552b7": "9539a605ea9249f2",
    "9753db8d5aecbe8c": "2a0e6abe9fc7e052",
}


def paired(found: Citing) -> str:
    lines = [f"{one.citation.start}-{one.citation.end}>{one.work}" for one in found.pairs]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


@pytest.mark.parametrize("name", PAPERS)
def test_both_papers_are_read_as_counted_by_hand(name: str) -> None:
    folder = os.environ.get("CLAIMS_DOCUMENTS")
    if not folder:
        pytest.skip("set CLAIMS_DOCUMENTS to the folder with the two papers")
    (path,) = Path(folder).glob(f"*{name}*")
    found = citing(path.read_text(encoding="utf-8"))
    assert counts(found) == PAPERS[name]
    assert paired(found) == PAIRED[name]
    assert summary(found).startswith(f"{PAPERS[name][0]} citations")


@pytest.mark.parametrize("sentence", [
    "In (2019) 14 boats sank.", "We saw it. In (2019), 14 boats sank.", "Seit (2019) sind es 14.", "Dans (2019) 14.",
    "Pada (2019) ada 14 kapal.", "During (2019) 14 boats sank.", "IN (2019) 14 BOATS SANK.",
])  # fmt: skip
def test_a_small_word_before_a_year_is_no_author(sentence: str) -> None:
    listed = "\n\nReferences\n\nLind, B. (2019). Rivers. Riga: Ozols.\n"
    for text in (sentence, sentence + listed):
        found = citing(text)
        assert not found.citations
        assert not found.unlisted
        assert len(found.doubted) == 1


def test_an_author_whose_name_is_a_small_word_is_one_where_the_list_has_it() -> None:
    found = citing(
        "In (2019) counts 14, as An (2018) and Lind (2019) do.\n\nReferences\n\nIn, K. (2019). Rivers. Riga: Ozols.\n"
    )
    assert [one.surface for one in found.citations] == ["In (2019)", "An (2018)", "Lind (2019)"]
    assert [one.work for one in found.pairs] == [0, None, None]
    assert [one.works[0].names for one in citing("In Lind (2019) are 14.").citations] == [("Lind",)]
