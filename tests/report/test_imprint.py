"""Footer, running line and hash: nothing in them depends on where the files lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claims import load
from report.edition import Edition
from report.imprint import imprint, registry_hash

Make = Callable[..., Edition]


def written(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


HEAD = b"registry: a\ntitle: b\n"
CLAIMS = b"claims:\n  one: {figure: 5, says: Five., source: s}\nsources: {s: {title: T}}\n"


def test_the_hash_knows_the_texts_and_nothing_else(tmp_path: Path) -> None:
    plain = registry_hash(load(written(tmp_path / "a", {"r.yaml": HEAD, "c.yaml": CLAIMS})))
    others = [
        {"r.yaml": HEAD.replace(b"\n", b"\r\n"), "c.yaml": CLAIMS.replace(b"\n", b"\r\n")},
        {"z.yaml": HEAD, "a.yaml": CLAIMS},
        {"r.yaml": b"\xef\xbb\xbf" + HEAD, "c.yaml": CLAIMS},
        {
            "r.yaml": HEAD,
            "c.yaml": CLAIMS,
            "s.yaml": b"sheet: s\nlayout: brief\ntitle: t\nblocks: [{heading: x}]\n",
        },
    ]
    for number, files in enumerate(others):
        assert registry_hash(load(written(tmp_path / "deep" / str(number), files))) == plain
    changed = {"r.yaml": HEAD, "c.yaml": CLAIMS.replace(b"Five", b"Six")}
    assert registry_hash(load(written(tmp_path / "b", changed))) != plain
    assert len(plain) == 12


def test_a_registry_without_a_date_says_so(make: Make) -> None:
    made = make("  - heading: x\n", "registry: a\ntitle: b\n")
    footer = imprint(made, "T").furniture.footer
    assert footer[0].startswith("No date of issue · registry a ")


@pytest.mark.parametrize(
    ("name", "lines"), [("Office", 1), ("Office of " + "long words " * 6, 2), ("W" * 120, 3)]
)
def test_the_foot_has_room_for_the_lines_it_needs(make: Make, name: str, lines: int) -> None:
    head = f"sheet: s\nlayout: brief\ntitle: T\norganisation: {{name: {name}}}\nblocks:\n"
    whole = imprint(make("  - heading: x\n", head=head), "T")
    one_line = imprint(make("  - heading: x\n"), "T").page.foot
    assert whole.page.foot == pytest.approx(one_line + 11 * (lines - 1))
