"""Static cuts of variable fonts, made once into the user's cache folder.

reportlab cannot set a variable font's weights, and the licence of the page's font reserves its name, so no
modified copy is shipped: each user's machine cuts its own. Hinting is dropped first, and the page's own font
loses its layout tables too: nothing here uses them, and without them a weight takes one second instead of five.
Fonts of other scripts keep them: without them their marks stand in the wrong place.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from report.style import BOLD, FAMILY, REGULAR, SEMIBOLD

NAMES = {REGULAR: "Regular", SEMIBOLD: "SemiBold", BOLD: "Bold"}
LAYOUT = ("GDEF", "GPOS", "GSUB")
UNUSED = ("STAT", "MVAR", "DSIG")


class Missing(LookupError):
    """A font family is not installed."""


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


def instances(
    weights: tuple[int, ...], progress: Callable[[str], None] = tell, family: str = FAMILY
) -> dict[int, Path]:
    """A font file of an installed family for each weight, cut now where the cache has none.

    Raises:
        Missing: the family is not installed.
    """
    return cuts(_source(family), family, weights, progress)


def cuts(
    source: Path, family: str, weights: tuple[int, ...], progress: Callable[[str], None] = tell
) -> dict[int, Path]:
    """A static font file for each weight of a font file; without a ``family`` it is called after its file.

    The name of a file holds a digest of the font it was cut from and of the version of the tool, so that a
    new font or tool makes new files. Where the cache folder cannot be written, a temporary folder of this
    user is used.

    Raises:
        OSError: the font cannot be read, or is none.
    """
    key, shown = _key(source), family or source.stem
    names = {weight: f"{shown.replace(' ', '')}-{NAMES[weight]}-{key}.ttf" for weight in weights}
    folder = cache_folder()
    if all((folder / name).is_file() for name in names.values()):
        return {weight: folder / name for weight, name in names.items()}
    folder = _writable(folder)
    for weight, name in names.items():
        if not (folder / name).is_file():
            _opened(source)  # a file that is no font is refused before anything is said of preparing it
            progress(f"Preparing {shown} {NAMES[weight]} for printing (once) …")
            _write(_cut(source, weight, shown), folder / name)
    return {weight: folder / name for weight, name in names.items()}


def _source(family: str = FAMILY) -> Path:
    import fontpkg  # type: ignore[import-untyped]

    try:
        return Path(fontpkg.path(family, weight=REGULAR))
    except LookupError as error:
        raise Missing(str(error)) from None


def _key(source: Path) -> str:
    from fontTools import version  # type: ignore[import-untyped]

    state = source.stat()
    return _digest(source, version, state.st_mtime_ns, state.st_size)


@lru_cache(16)
def _digest(source: Path, version: str, changed: int, size: int) -> str:
    """The digest of a file in this state."""
    return hashlib.sha256(source.read_bytes() + version.encode()).hexdigest()[:12]


def _cut(source: Path, weight: int, family: str = FAMILY) -> bytes:
    """The bytes of a static font of this weight, with every character of the source.

    Raises:
        OSError: the source is no TrueType font.
    """
    from io import BytesIO

    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
    from fontTools.varLib.instancer import instantiateVariableFont  # type: ignore[import-untyped]

    font = _opened(source)
    plain = family == FAMILY
    options = Options(
        hinting=False, layout_features=[] if plain else ["*"], name_IDs=["*"], notdef_outline=True
    )
    options.drop_tables = [*options.drop_tables, *UNUSED, *(LAYOUT if plain else ())]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap() or ()))
    subsetter.subset(font)
    if "fvar" in font:
        place = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
        font = instantiateVariableFont(font, place, inplace=True)
    _name(font, family, weight)
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def _opened(source: Path) -> Any:
    """A font file, its tables not yet read.

    Raises:
        OSError: it is no TrueType font with outlines.
    """
    from fontTools.ttLib import TTFont, TTLibError  # type: ignore[import-untyped]

    try:
        font = TTFont(source, recalcTimestamp=False)
    except TTLibError as error:
        raise OSError(str(error)) from None
    if "glyf" not in font:
        raise OSError("it has no TrueType outlines")
    return font


def _name(font: Any, family: str, weight: int) -> None:
    """Names a cut after its weight: reportlab tells fonts apart by their PostScript names."""
    style, named = NAMES[weight], family.replace(" ", "")
    for number, text in (
        (1, family),
        (2, style),
        (4, f"{family} {style}"),
        (6, f"{named}-{style}"),
        (16, family),
        (17, style),
    ):
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


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
