"""The fonts that step in where the page's own has no sign: the sheet's, then one family for each script.

Each cluster is set in the first font of the chain that has all of it, so that a mark never stands beside its
letter in another font. Fonts are located, cut and loaded when the first text needs them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from report.letters.own import OwnFont
from report.letters.script import script_of
from report.pdf.error import PageError
from report.pdf.face import Face, TTFError, registered
from report.pdf.instance import Missing, cuts, instances
from report.style import REGULAR

MOST = 64
"""Faces that are remembered: more than any sheet has."""


def stand_ins(cluster: str, weight: int, own: tuple[OwnFont, ...]) -> Iterator[Face]:
    """The faces beside the page's own that are tried for a cluster, in order.

    Raises:
        PageError: a font of the sheet cannot be read.
    """
    for font in own:
        yield _own(font, weight)
    for script in dict.fromkeys(map(script_of, cluster)):
        for family in script.families if script else ():
            face = _family(family, weight)
            if face is not None:
                yield face


def checked(font: OwnFont) -> OwnFont:
    """A font of a sheet as it came, if it can be printed in.

    Raises:
        PageError: the file cannot be read, or is no TrueType font with outlines.
    """
    _own(font, REGULAR)
    return font


@lru_cache(MOST)
def _own(font: OwnFont, weight: int) -> Face:
    try:
        return registered(weight, cuts(font.path, "", (weight,))[weight], shaped=True)
    except (OSError, TTFError) as error:
        raise PageError(
            f"the font cannot be read: {str(error) or type(error).__name__}",
            "name a TrueType file (.ttf) with outlines of its own; OpenType fonts with CFF outlines have none",
        ) from None


@lru_cache(MOST)
def _family(family: str, weight: int) -> Face | None:
    """The face of an installed family; None where it is not installed."""
    try:
        return registered(weight, instances((weight,), family=family)[weight], shaped=True)
    except Missing:
        return None
