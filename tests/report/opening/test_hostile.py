"""Files made to harm: every one ends in a clear sentence, within bounds, and nothing is written outside."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

sys.path.insert(0, str(Path(__file__).parent))
import tampering
from pikepdf import Array, Dictionary, Name, Pdf, String

from claims.place import Unusable
from report.opening.naming import is_safe
from report.opening.opened import Opened, opened
from report.opening.reading import Held
from report.opening.saving import save
from report.pdf import budget

Open = Callable[[bytes], Opened]


def refusal(run: Callable[[], object]) -> str:
    with pytest.raises(Unusable) as caught:
        run()
    (problem,) = caught.value.problems
    assert problem.hint
    return problem.message


def bomb(pdf: Pdf) -> None:
    stream = pdf.make_stream(b"")
    stream.write(zlib.compress(bytes(100_000_000), 9), filter=Name.FlateDecode)
    pdf.attachments["registry.yaml"].obj.EF.F = stream


def unknown_filter(pdf: Pdf) -> None:
    stream = pdf.make_stream(b"")
    stream.write(b"00>", filter=Name.JBIG2Decode)
    pdf.attachments["registry.yaml"].obj.EF.F = stream


def torn(pdf: Pdf) -> None:
    pdf.attachments["registry.yaml"].obj.EF = Name.Foo


def many_files(pdf: Pdf) -> None:
    for number in range(1200):
        pdf.attachments[f"{number}.yaml"] = pikepdf.AttachedFileSpec(pdf, b"a: b", filename=f"{number}.yaml")


def many_pages(pdf: Pdf) -> None:
    for _ in range(1500):
        pdf.pages.append(pdf.pages[0])


def deep(pdf: Pdf) -> None:
    node = pdf.make_indirect(Dictionary(S=Name.P))
    for _ in range(300):
        node = pdf.make_indirect(Dictionary(S=Name.Div, K=node))
    pdf.Root.StructTreeRoot.K = node


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (bomb, "carries files that unpack to more than 20 MB"),
        (unknown_filter, "damaged or packed in an unknown way"),
        (torn, "damaged or packed in an unknown way"),
        (many_files, "carries more than 1000 files"),
        (many_pages, "has 1504 pages; at most 1000 are read"),
        (deep, "has more tags, or deeper ones, than any sheet"),
    ],
)
def test_a_file_made_to_harm_is_refused(
    change: Callable[[Pdf], None], words: str, brief: bytes, open_bytes: Open
) -> None:
    assert words in refusal(lambda: open_bytes(tampering.changed(brief, change)))


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of memory is set there")
def test_a_page_that_unpacks_without_end_is_refused(brief: bytes, open_bytes: Open) -> None:
    def change(pdf: Pdf) -> None:
        content = zlib.compress(b"BT /F1 1 Tf (x) Tj ET " * 20_000_000, 9)
        pdf.pages[0].Contents = pdf.make_stream(b"")
        pdf.pages[0].Contents.write(content, filter=Name.FlateDecode)

    assert "breaks the reader" in refusal(lambda: open_bytes(tampering.changed(brief, change)))


def circle(pdf: Pdf) -> None:
    root = pdf.Root.StructTreeRoot.K
    root.K = Array([root, *root.K, root])


def test_tags_in_a_circle_are_read_once(brief: bytes, open_bytes: Open) -> None:
    assert open_bytes(tampering.changed(brief, circle)).agrees


@pytest.mark.parametrize(
    "tree",
    [Array([1, 2, String("x"), Dictionary(S=Name.P)]), Name.Foo, Dictionary(S=3), Array([])],
    ids=["mixed", "name", "number", "empty"],
)
def test_pages_whose_tags_are_gone_are_still_read(tree: object, brief: bytes, open_bytes: Open) -> None:
    try:
        found = open_bytes(tampering.changed(brief, lambda pdf: setattr(pdf.Root.StructTreeRoot, "K", tree)))
    except Unusable as refused:
        assert "is a broken PDF" in str(refused)  # noqa: PT017
        return
    assert not found.agrees
    assert found.numbers > 200


@pytest.mark.parametrize(
    ("user", "words"), [("", "is encrypted, as no sheet is"), ("secret", "opens only with a password")]
)
def test_an_encrypted_file_is_refused(user: str, words: str, brief: bytes, open_bytes: Open) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(brief)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user=user, owner="owner"))
    assert words in refusal(lambda: open_bytes(out.getvalue()))


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_half_a_file_is_refused(share: float, brief: bytes, open_bytes: Open) -> None:
    assert "broken" in refusal(lambda: open_bytes(brief[: int(len(brief) * share)]))


@pytest.mark.parametrize(
    "content",
    [b"a: &a [x,x]\nb: [*a,*a,*a]\n", bytes(range(256)) * 10, b"- a\n", b"", b"registry: [", b"{" * 5000],
)
@pytest.mark.parametrize("name", ["registry.yaml", "brief.yaml"])
def test_a_file_inside_that_cannot_be_read_is_told(
    name: str, content: bytes, brief: bytes, open_bytes: Open
) -> None:
    found = open_bytes(tampering.with_file(brief, name, content))
    assert not found.agrees
    assert not found.compared
    assert found.differences


# --- names ---

TRICKS = (
    "../evil.yaml",
    "/etc/evil.yaml",
    "..",
    "a/b.yaml",
    "a\\b.yaml",
    "C:evil.yaml",
    ".bashrc",
    "nul.yaml",
    "",
)


@pytest.mark.parametrize("name", TRICKS)
def test_a_name_that_leads_elsewhere_is_not_written(name: str, tmp_path: Path) -> None:
    assert not is_safe(name)
    inner = tmp_path / "inner"
    message = refusal(
        lambda: save((Held("a.yaml", "Source", b"a"), Held(name, "Source", b"b")), inner / "out")
    )
    assert "is no name of a file" in message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["registry.yaml", "claims-2.yaml", "ข้อมูล.yaml", "a b (2).yml", "claims.jsonld"]
)
def test_a_plain_name_is_written(name: str, tmp_path: Path) -> None:
    (written,) = save((Held(name, "Source", b"a"),), tmp_path / "out")
    assert written.read_bytes() == b"a"


def test_two_names_that_are_one_on_some_systems_are_refused(tmp_path: Path) -> None:
    files = (Held("A.yaml", "Source", b"a"), Held("a.yaml", "Source", b"b"))
    assert "two files inside have one name" in refusal(lambda: save(files, tmp_path / "out"))


def test_an_attachment_with_a_path_is_told_and_not_written(brief: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a" / "sheet.pdf"
    path.parent.mkdir()
    path.write_bytes(tampering.with_file(brief, "../evil.yaml", b"a: b"))
    found = opened(path)
    assert [one.message for one in found.differences] == [
        "'../evil.yaml' travels inside and is no file of this sheet"
    ]
    assert "is no name of a file" in refusal(lambda: save(found.read.files, tmp_path / "a" / "out"))
    assert [one.name for one in tmp_path.rglob("*")] == ["a", "sheet.pdf"]


def test_a_link_in_the_place_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    files = (Held("a.yaml", "Source", b"a"),)
    assert "is there already" in refusal(lambda: save(files, tmp_path / "link"))
    assert list((tmp_path / "real").iterdir()) == []


@pytest.mark.parametrize(
    "blocks",
    ["  - heading: x\n" * 3000, f'  - prose: "{"word " * 400_000}"\n'],
    ids=["many blocks", "a long text"],
)
def test_a_sheet_inside_that_would_fill_pages_without_end_is_not_drawn(
    blocks: str, brief: bytes, open_bytes: Open
) -> None:
    sheet = f"sheet: brief\nlayout: brief\nlanguage: en\ntitle: x\nblocks:\n{blocks}"
    found = open_bytes(tampering.with_file(brief, "brief.yaml", sheet.encode()))
    assert not found.compared
    assert any("would fill many more pages than this file has" in one.message for one in found.differences)


def test_steps_are_counted_only_where_they_are_limited(brief: bytes) -> None:
    budget.spend(10**12)
    with budget.at_most(5):
        budget.spend(5)
        with pytest.raises(budget.Exhausted):
            budget.spend(1)
    budget.spend(10**12)
