"""What a sheet may cost, and whether what is measured is what is said. With ``--benchmark-enable`` times too."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

sys.path.insert(0, str(Path(__file__).parent))

import building

from claims.checking import check
from claims.loading.load import load
from report.edition import Edition
from report.picture import Picture
from report.printing import Printed, printed
from report.sheet import read


def sheet_of(sheet: Path) -> Printed:
    return printed(Edition(read(sheet), check(load(sheet.parent))))


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    return building.folder(tmp_path)


def test_the_sheet_has_two_pages_and_four_charts(sheet: Path) -> None:
    found = sheet_of(sheet)
    assert found.drawn.pages == 2
    assert len(found.pictures) == 4


def test_a_further_sheet_has_other_data_in_every_chart(sheet: Path) -> None:
    def data(one: Picture) -> object:
        return one.chart.draw.data  # type: ignore[attr-defined]

    first = sheet_of(sheet).pictures
    building.change(sheet.parent, 1)
    assert all(data(one) != data(other) for one, other in zip(first, sheet_of(sheet).pictures, strict=True))
    building.change(sheet.parent, 0)
    assert all(data(one) == data(other) for one, other in zip(first, sheet_of(sheet).pictures, strict=True))


def test_memory_and_size_keep_to_their_bounds(sheet: Path) -> None:
    command = [sys.executable, str(Path(building.__file__)), "--own", str(sheet), "2"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found["size"] <= 150_000
    if found["memory"] is not None:
        assert found["memory"] / 1024 <= 150


@pytest.mark.parametrize("peer", building.PEERS)
def test_a_peer_prints_the_same_words(peer: str, sheet: Path) -> None:
    if importlib.util.find_spec(peer) is None:
        pytest.skip(f"pip install {peer} to compare with it")
    import peers

    page = building.page_of(sheet)
    with pypdfium2.PdfDocument(peers.ENGINES[peer](page)) as document:
        said = "".join(one.get_textpage().get_text_bounded() for one in document)
        assert len(document) in (2, 3)
    letters = "".join(character for character in said if character.isalnum())
    for _, text in page.words:
        for word in text.split():
            assert "".join(character for character in word if character.isalnum()) in letters
    assert "onesquare" in letters  # the charts are there, with letters


@pytest.mark.skipif("not config.getoption('--benchmark-enable')", reason="takes a minute: --benchmark-enable")
def test_a_sheet_is_as_fast_as_it_has_to_be() -> None:
    found = building.measured(5)
    ours = found["claimsheet"]
    assert ours.cold <= 1.8
    assert ours.further <= 0.18
    assert ours.again is not None
    assert ours.again <= 0.06
    if "weasyprint" in found:
        assert ours.cold <= 0.9 * found["weasyprint"].cold
    if "typst" in found:
        assert ours.printing <= found["typst"].printing
