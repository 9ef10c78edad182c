"""Text from outside is text: printed as it stands, broken or refused with its place, in every block and layout."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from claims import check
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents
from claims.place import Unusable
from report import layouts, pdf
from report.blocks import all_blocks
from report.edition import Edition
from report.printing import Printed, printed
from report.sheet import from_document

MARKUP = '<b>x</b> & <img src="http://localhost/x.png"> </para> &amp; $a_b$ \\alpha %s'
ATTACKS = {
    "markup": MARKUP,
    "braces": "{nope} } { {literal:x} {{a}} %(x)s",
    "control": "a\x07b",
    "white": "a\tb\u2028c\u0085d" + "\u00a0" * 50,
    "direction": "abc \u202e def \u2066 x \u200f",
    "emoji": "hello 😀 \U0001f469\u200d\U0001f467",
    "long": "x" * 1000,
    "wide": "W" * 300 + " " + "ä" * 300,
    "unseen": "a\u200b\u200d\u2060\ufeff\u00ad b",
    "combining": "e" + "\u0301" * 200,
    "many": "word " * 300,
    "script": "javascript:alert",
    "path": "../../../etc/passwd",
    "address": "https://example.org/" + "a" * 400,
    "mail": "a@b.org?subject=<x>&cc=y",
    "spaces": " \n ",
    "nothing": "",
}
PAPERS = (("A4", False), ("Letter", True))
FINDING = "subset-exceeds-whole/d/c"


def registry(text: str) -> dict[str, Any]:
    """A registry that says a text wherever it may say anything."""
    named = {"title": text, "title-short": text, "author": [text], "publisher": text, "container-title": text}
    source = {**named, "URL": text, "issued": "2018", "language": "en", "text": {"file": "a.txt"}}
    claim = {"says": text, "source": "a", "where": "TH"}
    return {
        "registry": "school",
        "title": text,
        "sources": {"a": source},
        "quantities": {
            "q": {"title": text, "counts": "person", "measure": "stock"},
            "r": {"title": text, "part_of": "q", "age": "<12"},
        },
        "claims": {
            "c": {**claim, "figure": "80,000", "quantity": "q", "when": "2018", "citing": "none"},
            "d": {**claim, "figure": "more than 900,000", "quantity": "r", "when": "unstated"},
        },
    }


def every_block(text: str) -> list[dict[str, Any]]:
    """One of each block, the text wherever it may stand."""
    named = {"claim": "d", "label": text}
    advice = [{"text": text, "why": text}]
    chart = {"claims": ["c", named], "title": text, "subtitle": text}
    task = {"prompt": text, "minutes": 3, "answer": text, "accept": [text], "do_not_accept": [text]}
    return [
        {"headline": {"text": text, "kicker": text, "scope": text}},
        {"heading": text},
        {"prose": text},
        {"caveat": text},
        {"content-note": text},
        {"notes": [text, text]},
        {"mistakes": [text]},
        {"key-figures": {"figures": [{**named, "doubt": text, "beside": "c"}, {"claim": "c"}]}},
        {"say": {"say": advice, "with_care": advice, "do_not": advice}},
        {"table": {"claims": ["c", named]}},
        {"chart": {"kind": "unit-squares", **chart, "unit": text, "data_table": True}},
        {"chart": {"kind": "timeline", **chart}},
        {"does-not-fit": {"plain": [{"finding": FINDING, "text": text}]}},
        {
            "call-to-action": {
                "text": text,
                "steps": [text],
                "contacts": [{"name": text, "contact": text, "note": text}],
                "qr": text,
            }
        },
        {"excerpt": {"claims": ["c", "d"]}},
        {"task": {**task, "findings": [FINDING], "lines": 3}},
        {"task": {**task, "drawing": 40, "undecidable": True}},
        {"word-list": {"language": "id", "words": [{"word": text, "means": text}] * 3}},
        {"qr-code": {"link": text, "text": text}},
        {"plan": {"steps": [{"minutes": 5, "what": text}]}},
        {"checked": True},
        {"fold": True},
        {"page-break": True},
        {"sources": {}},
    ]


def reported(text: str) -> Report:
    """The checked registry; one that says less where it refuses the text, with its places."""
    try:
        return _checked(text)
    except Unusable as refused:
        placed(refused)
        return _checked("T")


def _checked(text: str) -> Report:
    document = yaml.parse(json.dumps(registry(text), ensure_ascii=False), "school/registry.yaml")
    return check(from_documents((document,)))


def editions(
    blocks: list[dict[str, Any]], report: Report, layout: str, paper: str, large: bool, **header: Any
) -> Iterator[Edition]:
    head = {"sheet": "s", "layout": layout, "title": "T", "paper": paper, "large_print": large, **header}
    document = yaml.parse(json.dumps({**head, "blocks": blocks}, ensure_ascii=False), "school/sheet.yaml")
    sheet = from_document(document)
    for name in (layout, *layouts.companions(layout)):
        yield Edition(sheet, report, layout=name)


def placed(refused: Unusable) -> None:
    """Everything that is refused has its place and a remedy."""
    assert refused.problems
    assert all(one.place.line and one.message and one.hint for one in refused.problems)


def soundly(edition: Edition, again: Edition) -> Printed:
    """The sheet, sound as printed; or refused with its places, and then printed as a sound draft."""
    try:
        done = printed(edition)
    except Unusable as refused:
        placed(refused)
        done = printed(again, draft=True)
    assert pdf.audit(done.drawn) == []
    return done


def test_one_of_each_block_is_attacked() -> None:
    assert {name for block in every_block("x") for name in block} == set(all_blocks())


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched, whatever a text says."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something was fetched from the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("layout", layouts.names())
def test_all_blocks_at_once(attack: str, layout: str) -> None:
    """On either paper by turns, with the larger print on one of them; the title and the issuer are attacked too."""
    text, report = ATTACKS[attack], reported(ATTACKS[attack])
    header = {"title": text, "organisation": {"name": text, "contact": text, "licence": text}}
    paper, large = PAPERS[(list(ATTACKS).index(attack) + layouts.names().index(layout)) % len(PAPERS)]
    try:
        first = editions(every_block(text), report, layout, paper, large, **header)
        second = editions(every_block(text), report, layout, paper, large, **header)
        for one, again in zip(first, second, strict=True):
            soundly(one, again)
    except Unusable as refused:
        placed(refused)


@pytest.mark.parametrize("text", [MARKUP, "x" * 10_000], ids=["markup", "ten thousand letters"])
@pytest.mark.parametrize("at", range(len(every_block("x"))))
def test_each_block_alone(text: str, at: int) -> None:
    report = reported(MARKUP)
    blocks = [every_block(text)[at], {"prose": "Below it."}]
    blocks += [] if "sources" in blocks[0] else [{"sources": {"short": True}}]
    pairs = zip(*(editions(blocks, report, "brief", "A4", False) for _ in range(2)), strict=True)
    for one, again in pairs:
        soundly(one, again)


def test_markup_is_printed_as_it_stands() -> None:
    blocks = [{"heading": MARKUP}, {"prose": MARKUP}, {"table": {"claims": ["c", "d"]}}, {"sources": {}}]
    (edition,) = editions(blocks, reported(MARKUP), "brief", "A4", False)
    said = [one.text.replace("\u00a0", " ") for one in printed(edition).drawn.structure]
    assert said.count(MARKUP) >= 2
    assert sum(MARKUP in one for one in said) >= 4  # names of what is counted, and the source


# --- too much and too little ---


def test_a_thousand_blocks() -> None:
    blocks: list[dict[str, Any]] = [{"prose": f"Paragraph {'abc'[at % 3]}."} for at in range(1000)]
    (edition,) = editions(blocks, reported("T"), "brief", "A4", False)
    done = printed(edition)
    assert done.drawn.pages > 5
    assert pdf.audit(done.drawn) == []


def test_a_table_of_a_thousand_rows() -> None:
    (edition,) = editions(
        [{"table": {"claims": ["c"] * 1000}}, {"sources": {}}], reported("T"), "brief", "A4", False
    )
    assert printed(edition).drawn.pages > 20


@pytest.mark.parametrize("layout", layouts.names())
@pytest.mark.parametrize(
    "blocks",
    [
        [{"fold": True}],
        [{"page-break": True}, {"page-break": True}],
        [{"sources": {}}],
        [{"does-not-fit": {}}],
        [{"checked": False}],
        [{"notes": []}, {"mistakes": []}],
        [{"say": {}}],
    ],
)
def test_empty_sheets_are_printed_or_refused(layout: str, blocks: list[dict[str, Any]]) -> None:
    empty = check(from_documents((yaml.parse("registry: a\ntitle: b\n", "school/registry.yaml"),)))
    firsts, seconds = (editions(blocks, empty, layout, "A4", False) for _ in range(2))
    for one, again in zip(firsts, seconds, strict=True):
        try:
            done = printed(one)
        except Unusable as refused:
            placed(refused)
            assert printed(again, draft=True).drawn.pages >= 1
        else:
            assert pdf.audit(done.drawn) == []


Folder = Callable[..., Path]


@pytest.mark.parametrize("logo", ["../secret.png", "/etc/passwd", "nowhere.png", "a\u0000b", "link.png"])
def test_no_logo_from_outside_the_folder(folder: Folder, tmp_path: Path, logo: str) -> None:
    from report.building import build_all

    (tmp_path / "secret.png").write_bytes(b"\x89PNG secret")
    organisation = json.dumps({"name": "O", "logo": logo})
    school = folder(
        sheet=f"sheet: s\nlayout: brief\ntitle: T\norganisation: {organisation}\nblocks:\n  - heading: x\n"
    )
    (school / "link.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(Unusable) as caught:
        list(build_all(school, tmp_path / "out"))
    assert {one.place.line for one in caught.value.problems} == {4}
