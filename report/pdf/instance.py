"""Static cuts of the variable page font, made once into the user's cache folder.

reportlab cannot set a variable font's weights, and the font's licence reserves its name, so no modified
copy is shipped: each user's machine cuts its own. Layout tables and hinting are dropped first; nothing here
uses them, and without them a weight takes one second instead of five.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from report.style import BOLD, FAMILY, REGULAR, SEMIBOLD

NAMES = {REGULAR: "Regular", SEMIBOLD: "SemiBold", BOLD: "Bold"}
UNUSED = ("GDEF", "GPOS", "GSUB", "STAT", "MVAR", "DSIG")


def tell(line: str) -> None:
    """Prints a line of progress on standard error."""
    print(line, file=sys.stderr, flush=True)


def cache_folder() -> Path:
    """Where this user's programs keep what they can make again; nothing is created."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        named = os.environ.get("XDG_CACHE_HOME", "")
        base = (
            Path(named) if Path(named).is_absolute() else home / ".cache"
        )  # relative ones are to be ignored
    return base / "claimsheet" / "fonts"


def instances(weights: tuple[int, ...], progress: Callable[[str], None] = tell) -> dict[int, Path]:
    """A font file for each weight, cut now where the cache has none.

    The name of a file holds a digest of the font it was cut from and of the version of the tool, so that a
    new font or tool makes new files. Where the cache folder cannot be written, a temporary folder of this
    user is used.
    """
    source = _source()
    key = _key(source)
    names = {weight: f"{FAMILY.replace(' ', '')}-{NAMES[weight]}-{key}.ttf" for weight in weights}
    folder = cache_folder()
    if all((folder / name).is_file() for name in names.values()):
        return {weight: folder / name for weight, name in names.items()}
    folder = _writable(folder)
    for weight, name in names.items():
        if not (folder / name).is_file():
            progress(f"Preparing {FAMILY} {NAMES[weight]} for printing (once) …")
            _write(_cut(source, weight), folder / name)
    return {weight: folder / name for weight, name in names.items()}


def _source() -> Path:
    import fontpkg  # type: ignore[import-untyped]

    return Path(fontpkg.path(FAMILY, weight=REGULAR))


def _key(source: Path) -> str:
    from fontTools import version  # type: ignore[import-untyped]

    state = source.stat()
    return _digest(source, version, state.st_mtime_ns, state.st_size)


@lru_cache(4)
def _digest(source: Path, version: str, changed: int, size: int) -> str:
    """The digest of a file in this state."""
    return hashlib.sha256(source.read_bytes() + version.encode()).hexdigest()[:12]


def _cut(source: Path, weight: int) -> bytes:
    """The bytes of a static font of this weight, with every character of the source."""
    from io import BytesIO

    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
    from fontTools.varLib.instancer import instantiateVariableFont  # type: ignore[import-untyped]

    font = TTFont(source, recalcTimestamp=False)
    options = Options(hinting=False, layout_features=[], name_IDs=["*"], notdef_outline=True)
    options.drop_tables = [*options.drop_tables, *UNUSED]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap()))
    subsetter.subset(font)
    place = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
    font = instantiateVariableFont(font, place, inplace=True)
    style = NAMES[weight]
    named = FAMILY.replace(" ", "")
    for number, text in (
        (1, FAMILY),
        (2, style),
        (4, f"{FAMILY} {style}"),
        (6, f"{named}-{style}"),
        (16, FAMILY),
        (17, style),
    ):
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def _writable(folder: Path) -> Path:
    """The folder, or a temporary one of this user where it cannot be made or written."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    for candidate in (folder, Path(tempfile.gettempdir()) / f"claimsheet-fonts-{user}"):
        try:
            candidate.mkdir(parents=True, exist_ok=True, mode=0o700)
            if hasattr(os, "getuid") and candidate.stat().st_uid != os.getuid():
                continue  # someone else's folder: not to be trusted with a font that we load
            with tempfile.TemporaryFile(dir=candidate):
                return candidate
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="claimsheet-fonts-"))


def _write(data: bytes, target: Path) -> None:
    """Writes beside the target and renames, so that a second process never reads half a font."""
    handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
