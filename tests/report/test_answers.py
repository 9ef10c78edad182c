"""From pages for students nobody recovers an answer, with whatever tool: every string of the file is searched, in every
language; and so are the pictures of its charts."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from claims import check, load, seeds
from claims.finding import Report
from report import layouts
from report.account import account
from report.box import plain
from report.edition import Edition
from report.printing import Printed, printed
from report.prose import prose
from report.sheet import Sheet, from_document

SHIPPED = ("thailand", "tourism")
SHORTEST = 12  # letters from which on a text is met by nobody by chance
_UNSEEN = re.compile("[\\s\u00a0\u00ad\u200b\u202f\u2060\ufeff]+")


@cache
def report_of(name: str) -> Report:
    folder = seeds.path_of(name)
    assert folder is not None
    return check(load(folder))


def worksheets() -> Iterator[tuple[str, str]]:
    for name in SHIPPED:
        yield from ((name, language) for language in _sheet(name).header.spoken)


def _sheet(name: str) -> Sheet:
    found = map(from_document, report_of(name).registry.sheets)
    return next(one for one in found if one.header.layout == "worksheet")


def edition(name: str, language: str, layout: str) -> Edition:
    return Edition(_sheet(name).version(language), report_of(name), layout=layout)


@cache
def made(name: str, language: str, layout: str) -> Printed:
    return printed(edition(name, language, layout))


def even(text: str) -> str:
    """A text without spaces and line ends, so that it is found however its lines are broken."""
    return _UNSEEN.sub("", text)


def answers(name: str, language: str) -> list[str]:
    """What students are to find out, as the key prints it."""
    key = edition(name, language, "key")
    found: list[str] = []
    for block in key.sheet.blocks:
        one, path = block.options, block.path
        if block.name == "task":
            texts = [one.answer, *(one.accept or ()), *(one.do_not_accept or ())]
            found += [plain(prose(text, key, path)) for text in texts if text]
            for wanted in one.findings or ():
                finding = key.finding(wanted)
                assert finding is not None
                told = account(finding, key)
                found += [told.sentence, told.arithmetic, told.settle]
        elif block.name == "mistakes":
            found += [plain(prose(text, key, path)) for text in one]
        elif block.name == "content-note":
            found.append(plain(prose(one, key, path)))
    found += [finding_text for one in key.conflicts for finding_text in (account(one, key).sentence,)]
    words = key.words
    found += [words.clash, words.clash_printed, words.not_seen_means, words.undecidable, words.mistakes]
    return sorted({even(text) for text in found if len(even(text)) >= SHORTEST})


def objects(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Every object of a file, and what lies in it: names, strings, streams; those that nothing leads to as well."""
    waiting: list[Any] = [pdf.trailer, *pdf.objects]
    while waiting:
        one = waiting.pop()
        yield one
        if isinstance(one, pikepdf.Array):
            waiting += [inner for inner in one if not getattr(inner, "is_indirect", False)]
        elif isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
            inner = (
                dict(one.items()) if isinstance(one, pikepdf.Dictionary) else dict(one.stream_dict.items())
            )
            yield from inner
            waiting += [each for each in inner.values() if not getattr(each, "is_indirect", False)]


def held(data: bytes) -> str:
    """All that tools take out of a file: its pages' text, alternatives, structure, metadata, names and streams."""
    texts: list[str] = [data.decode("latin-1")]
    with pypdfium2.PdfDocument(data) as document:
        texts += [page.get_textpage().get_text_range() for page in document]
        texts += map(str, document.get_metadata_dict().values())
    with pikepdf.open(BytesIO(data)) as pdf:
        for one in objects(pdf):
            if isinstance(one, pikepdf.Stream):
                streamed = one.read_bytes()
                texts += [
                    streamed.decode(code, "replace")
                    for code in ("latin-1", "utf-8", "utf-16-be", "utf-16-le")
                ]
            elif isinstance(one, (pikepdf.String, pikepdf.Name, str)):
                texts.append(str(one))
    return even("\n".join(texts))


@pytest.mark.parametrize(("name", "language"), list(worksheets()))
def test_no_answer_is_anywhere_in_the_file(name: str, language: str) -> None:
    secrets = answers(name, language)
    assert len(secrets) > 15
    students = held(made(name, language, "worksheet").data)
    assert [secret for secret in secrets if secret in students] == []


@pytest.mark.parametrize(("name", "language"), list(worksheets()))
def test_that_search_finds_them_in_the_key(name: str, language: str) -> None:
    """A search that finds nothing anywhere would prove nothing."""
    key = held(made(name, language, "key").data)
    tasks = [block.options for block in _sheet(name).version(language).blocks if block.name == "task"]
    drawn = edition(name, language, "key")
    whole = [even(plain(prose(one.answer, drawn, ("sheet",)))) for one in tasks if one.answer]
    said = [part for one in whole for part in re.split(r"\[\d+\]", one)]  # marks have other numbers there
    assert len(said) >= len(tasks)
    assert [one for one in said if one[:60] not in key] == []  # a long one may go on on the next page


@pytest.mark.parametrize("hidden", ["alt", "metadata", "object", "stream"])
def test_it_would_find_an_answer_wherever_it_is_hidden(hidden: str) -> None:
    data, out, secret = (
        made("tourism", "en", "worksheet").data,
        BytesIO(),
        "The answer is that nobody knows it.",
    )
    with pikepdf.open(BytesIO(data)) as pdf:
        if hidden == "alt":
            pdf.Root.StructTreeRoot["/Alt"] = pikepdf.String(secret)
        elif hidden == "metadata":
            pdf.docinfo["/Keywords"] = secret
        elif hidden == "object":
            pdf.make_indirect(pikepdf.Array([pikepdf.String(f"\u2713 {secret}")]))
            pdf.Root["/PieceInfo"] = pdf.make_indirect(
                pikepdf.Dictionary(A=pikepdf.String(f"\u2713 {secret}"))
            )
        else:
            pdf.Root["/Aside"] = pdf.make_stream(secret.encode("utf-16-be"))
        pdf.save(out)
    assert even(secret) not in held(data)
    assert even(secret) in held(out.getvalue())


@pytest.mark.parametrize(("name", "language"), list(worksheets()))
def test_nothing_is_attached_to_it_and_no_layer_is_hidden(name: str, language: str) -> None:
    with pikepdf.open(BytesIO(made(name, language, "worksheet").data)) as pdf:
        assert not pdf.attachments
        names = {str(one) for one in objects(pdf) if isinstance(one, (str, pikepdf.Name))}
    assert "/StructTreeRoot" in names, "the search looks at names"
    for forbidden in (
        "/OCProperties",
        "/OCG",
        "/EmbeddedFiles",
        "/AF",
        "/Filespec",
        "/JavaScript",
        "/Popup",
    ):
        assert forbidden not in names


@pytest.mark.parametrize(("name", "language"), list(worksheets()))
def test_no_answer_is_in_the_pictures_of_its_charts(name: str, language: str) -> None:
    """As SVG and PNG files, and as Jupyter shows them."""
    secrets = answers(name, language)
    for one in made(name, language, "worksheet").pictures:
        vector, raster = one.file("svg"), one.file("png")
        said = " ".join(ElementTree.fromstring(vector).itertext()) + vector.decode()
        said += " ".join(str(value) for value in Image.open(BytesIO(raster)).info.values())
        said += raster.decode("latin-1") + one.alt
        assert [secret for secret in secrets if secret in even(said)] == []


def test_a_worksheet_with_a_chart_is_among_them() -> None:
    assert made("thailand", "id", "worksheet").pictures
    assert layouts.design("worksheet").blind
