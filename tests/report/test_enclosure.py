"""What travels inside a sheet, and what a blind one keeps to itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from claims import seeds
from claims.document import yaml
from claims.loading.load import from_documents, load
from report.building import build_all
from report.enclosure import enclosed
from report.imprint import moment_of_the_environment

Write = Callable[..., Path]
SHEET = "sheet: s\nlayout: {layout}\ntitle: Pupils\nblocks:\n  - heading: A heading\n"
TASK = '  - task: {prompt: "Why?", minutes: 5, answer: "Because {all-pupils}."}\n'


def inside(path: Path) -> dict[str, bytes]:
    with pikepdf.open(path) as pdf:
        return {name: held.get_file().read_bytes() for name, held in pdf.attachments.items()}


def strings(path: Path) -> Iterator[str]:
    """Every text and every name of a file's objects, and its streams as text."""

    def told(thing: object, depth: int = 0) -> Iterator[str]:
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            for key, value in dict(thing).items() if isinstance(thing, pikepdf.Dictionary) else thing.items():
                yield str(key)
                yield from told(value, depth + 1) if depth < 8 else ()
        elif isinstance(thing, pikepdf.Array):
            for value in thing:
                yield from told(value, depth + 1) if depth < 8 else ()
        else:
            yield str(thing)

    with pikepdf.open(path) as pdf:
        for thing in pdf.objects:
            yield from told(thing)
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") != "/Image":
                yield thing.read_bytes().decode("latin-1")


def test_the_files_of_a_registry_come_out_as_they_went_in(tmp_path: Path) -> None:
    folder = seeds.path_of("thailand")
    assert folder is not None
    (made,) = build_all(folder / "brief.yaml", tmp_path, language="en")
    found = inside(made)
    own = ["brief.yaml", "claims-ecpat.yaml", "claims-hertini.yaml", "claims.jsonld", "registry.yaml"]
    assert list(found) == own
    for name in found:
        if name.endswith(".yaml"):
            assert found[name] == (folder / name).read_bytes()
    graph = json.loads(found["claims.jsonld"])["@graph"]
    assert sum(one["@type"] == "Claim" for one in graph) == len(load(folder).claims)


def test_line_ends_and_a_byte_order_mark_stay_as_they_are(folder: Write, tmp_path: Path) -> None:
    school = folder(sheet=SHEET.format(layout="brief"))
    text = b"\xef\xbb\xbf" + (school / "registry.yaml").read_bytes().replace(b"\n", b"\r\n")
    (school / "registry.yaml").write_bytes(text)
    (made,) = build_all(school / "sheet.yaml", tmp_path / "out")
    assert inside(made)["registry.yaml"] == text


def test_files_of_one_name_get_numbers() -> None:
    head = yaml.parse("registry: a\ntitle: b\n", "a/registry.yaml")
    more = yaml.parse("sources: {}\n", "a/b/registry.yaml")
    names = [one.name for one in enclosed(from_documents((head, more)))]
    assert names == ["registry.yaml", "registry-2.yaml", "claims.jsonld"]


def test_no_stream_ends_so_that_its_length_is_in_doubt(folder: Write, tmp_path: Path) -> None:
    """Of many registries some are packed with a carriage return at the end; one in 256 is, by chance."""
    from report.pdf import Attachment, Furniture, Metadata, render
    from report.style import A4

    ending = [at for at in range(3000) if (sum(b"x%d" % at) + 1) % 65521 % 256 == 13][:2]
    held = tuple(Attachment(f"{at}.yaml", "application/yaml", "Source", "", b"x%d" % at) for at in ending)
    meta = Metadata("t", "en", datetime(2026, 1, 1).date(), attachments=held)
    data, _ = render((), A4, Furniture(), meta)
    assert len(held) == 2
    assert b"\r\nendstream" not in data
    with pikepdf.open(BytesIO(data)) as pdf:
        assert {pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments} == {
            b"x%d" % at for at in ending
        }


def test_a_worksheet_carries_nothing_and_tells_nothing(folder: Write, tmp_path: Path) -> None:
    school = folder(sheet=SHEET.format(layout="worksheet") + TASK + "  - sources: {}\n")
    student, key = build_all(school / "sheet.yaml", tmp_path / "out")
    assert inside(student) == {}
    assert "registry.yaml" in inside(key)
    said = "\n".join(strings(student))
    for secret in ("all-pupils", "Because", "80 000", "report-2018", "school", "registry", "jsonld", "AFRel"):
        assert secret not in said
    assert "Because" in "\n".join(strings(key))


def test_the_files_dates_are_those_of_the_environment(
    folder: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    school = folder(sheet=SHEET.format(layout="brief"))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (usual,) = build_all(school / "sheet.yaml", tmp_path / "a")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1760000000")
    (dated,) = build_all(school / "sheet.yaml", tmp_path / "b")
    (again,) = build_all(school / "sheet.yaml", tmp_path / "c")
    with pikepdf.open(usual) as pdf:
        assert str(pdf.trailer.Info.CreationDate) == "D:20260115000000+00'00'"
    with pikepdf.open(dated) as pdf:
        assert (
            str(pdf.trailer.Info.CreationDate) == str(pdf.trailer.Info.ModDate) == "D:20251009085320+00'00'"
        )
        assert b"<xmp:CreateDate>2025-10-09T08:53:20+00:00<" in pdf.Root.Metadata.read_bytes()
        params = pdf.attachments["registry.yaml"].obj.EF.F.Params
        assert str(params.ModDate) == "D:20251009085320+00'00'"
    assert dated.read_bytes() == again.read_bytes()


@pytest.mark.parametrize("garbage", ["", "garbage", "-1", "1" * 40, "١"])
def test_a_moment_that_is_none_is_as_if_it_were_not_set(
    monkeypatch: pytest.MonkeyPatch, garbage: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", garbage)
    assert moment_of_the_environment() is None


@pytest.mark.parametrize("garbage", ["garbage", "1e9", "1" * 40])
def test_a_sheet_is_printed_whatever_the_moment_says(
    folder: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, garbage: str
) -> None:
    school = folder(sheet=SHEET.format(layout="brief"))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (usual,) = build_all(school / "sheet.yaml", tmp_path / "a")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", garbage)
    (again,) = build_all(school / "sheet.yaml", tmp_path / "b")
    assert usual.read_bytes() == again.read_bytes()


def test_a_moment_is_that_of_the_whole_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert moment_of_the_environment() == datetime(1970, 1, 1, tzinfo=UTC)


def test_a_file_that_is_taken_out_is_that_of_the_hash_on_the_page(tmp_path: Path) -> None:
    folder = seeds.path_of("thailand")
    assert folder is not None
    (made,) = build_all(folder / "handout.yaml", tmp_path, language="en")
    files = inside(made)
    assert files.pop("handout.yaml") == (folder / "handout.yaml").read_bytes()
    texts = [data.decode() for name, data in files.items() if name.endswith(".yaml")]
    every = sorted(hashlib.sha256(text.encode()).hexdigest() for text in texts)
    from report.imprint import registry_hash

    assert registry_hash(load(folder)) == hashlib.sha256("".join(every).encode()).hexdigest()[:12]


@pytest.mark.parametrize("name", ["thailand", "tourism"])
def test_a_shipped_worksheet_tells_no_answer_to_those_who_look_into_the_file(
    name: str, tmp_path: Path
) -> None:
    folder = seeds.path_of(name)
    assert folder is not None
    student, key = build_all(folder / "worksheet.yaml", tmp_path, language="en")
    registry, said = load(folder), "\n".join(strings(student))
    seen = {title for source in registry.sources.values() if source.seen and (title := source.title)}
    ids = {one for one in (*registry.claims, *registry.sources, *registry.quantities.entries) if "-" in one}
    assert not [secret for secret in (*ids, *seen, registry.title, "does not fit") if secret in said]
    assert any(secret in "\n".join(strings(key)) for secret in ids)
    with pikepdf.open(student) as pdf:
        assert "/AF" not in pdf.Root
        assert "/Names" not in pdf.Root
