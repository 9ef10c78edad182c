"""The direction of imports: claims knows nothing of report, each library has one home, nothing heavy at the start."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import claims
import report

ROOTS = {"claims": Path(claims.__file__).parent, "report": Path(report.__file__).parent}

# Which modules (by prefix) may import a third-party library. Everything else is the standard library.
HOMES = {
    "bibtexparser": ("claims.bibliography.bibtex",),
    "babel": ("claims.figure.conventions", "claims.units", "claims.zone", "report.languages"),
    "click": ("claims.cli", "claims.output"),
    "docx": ("claims.document.formats.docx",),
    "fontTools": ("report.pdf",),
    "fontpkg": ("report.pdf",),
    "lxml": ("claims.document.formats.docx", "claims.document.formats.html"),
    "matplotlib": (
        "report.charts",
        "report.checks",
        "report.drawing",
        "report.pdf",
        "report.plots",
        "report.box",
        "report.edition",
    ),
    "numpy": ("report.charts", "report.pdf"),
    "pandas": ("claims.output.table", "claims.registry.registry"),
    "pikepdf": ("report.opening", "report.pdf.finish"),
    "pint": ("claims.units",),
    "pydantic": ("claims", "report"),
    "pydantic_core": ("claims.registry.field",),
    "pypdfium2": ("claims.document.formats.pdf", "report.opening"),
    "PIL": ("report.drawing.png", "report.pdf"),
    "reportlab": ("report.pdf",),
    "uharfbuzz": ("report.letters",),
    "yaml": ("claims.document",),
}

# What may import what, inside claims, from the bottom up; a layer imports only itself and those before it.
LAYERS = (
    ("place", "interval", "phrase", "collector", "thai", "zone"),
    ("document", "languages", "season", "misdate", "date", "kind", "units", "area"),
    ("figure",),
    ("registry",),
    ("bibliography", "citation"),
    ("reasoning", "wording", "finding"),
    ("loading",),
    ("trail", "terms"),
    ("checks",),
    ("acceptance", "cause", "crowding", "tally", "deciding", "checking", "implying", "covering"),
    ("editing", "output"),
)


def modules() -> Iterator[tuple[str, Path]]:
    for package, root in ROOTS.items():
        for path in sorted(root.rglob("*.py")):
            parts = [package, *path.relative_to(root).with_suffix("").parts]
            yield ".".join(part for part in parts if part != "__init__"), path


MODULES = {name for name, _ in modules()}


def imported(path: Path) -> Iterator[tuple[str, bool]]:
    """Each imported module, and whether it is imported when the file is (not inside a function or for types)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    at_once = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        now = id(node) in at_once and id(node) not in for_types
        if isinstance(node, ast.Import):
            yield from ((alias.name, now) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            # `from claims.figure import number` means the module when there is one of that name
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield (whole if whole in MODULES else node.module), now


def test_claims_never_imports_report_but_in_the_command() -> None:
    guilty = [
        (name, module)
        for name, path in modules()
        for module, _ in imported(path)
        if name.split(".")[0] == "claims"
        and name.split(".")[:2] != ["claims", "cli"]
        and module.split(".")[0] == "report"
    ]
    assert not guilty


def test_each_library_has_one_home() -> None:
    guilty = []
    for name, path in modules():
        for module, _ in imported(path):
            library = module.split(".")[0]
            if library in ROOTS or library in sys.stdlib_module_names:
                continue
            homes = HOMES.get(library, ())
            if not any(name == home or name.startswith(f"{home}.") for home in homes):
                guilty.append((name, module))
    assert not guilty


def test_the_packages_of_claims_look_only_downwards() -> None:
    height = {f"claims.{name}": level for level, names in enumerate(LAYERS) for name in names}

    def level_of(module: str) -> int | None:
        parts = module.split(".")
        return next(
            (height[".".join(parts[:n])] for n in range(len(parts), 1, -1) if ".".join(parts[:n]) in height),
            None,
        )

    guilty = []
    for name, path in modules():
        mine = level_of(name)
        for module, now in imported(path):
            other = level_of(module)
            unknown = module.startswith("claims.") and other is None
            if mine is not None and now and (unknown or (other is not None and other > mine)):
                guilty.append((name, module))
    assert not guilty


def test_nothing_is_imported_in_a_circle_when_the_packages_load() -> None:
    graph = {
        name: {module for module, now in imported(path) if now and module.split(".")[0] in ROOTS}
        for name, path in modules()
    }
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail[trail.index(name) :], name))
        if name in done:
            return
        for other in sorted(graph.get(name, ())):
            visit(other, (*trail, name))
        done.add(name)

    for name in graph:
        visit(name, ())


@pytest.mark.parametrize(
    "library",
    ["matplotlib", "numpy", "pandas", "pint", "reportlab", "fontTools", "rich", "pypdfium2", "lxml"],
)
def test_checking_the_thailand_registry_loads_no_heavy_library(library: str) -> None:
    assert library not in loaded_by_check()


def loaded_by_check(cache: dict[str, set[str]] = {}) -> set[str]:  # noqa: B006  (one process for all libraries)
    if not cache:
        code = (
            "import sys; sys.argv = ['claims', 'check', 'thailand', '--fail-on', 'error']\n"
            "from claims.cli import main\n"
            "try: main()\n"
            "except SystemExit: pass\n"
            "sys.stderr.write(' '.join(sorted({name.split('.')[0] for name in sys.modules})))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
            cwd="/",
        )
        cache["loaded"] = set(done.stderr.split())
    return cache["loaded"]
