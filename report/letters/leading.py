"""Room between lines for scripts whose marks reach higher and lower than Latin letters do."""

from __future__ import annotations

from dataclasses import replace

from report.letters.script import script_of
from report.style import TextStyle

LARGE = 16.0
"""From this size on, in points, type is large: read in a line or two."""
FIRST = "\u0900"
"""No script that needs more room has a character before this one."""


def opened(style: TextStyle, text: str) -> TextStyle:
    """The style with its lines as far apart as the scripts of the text need; in half points."""
    if not text or max(text) < FIRST:
        return style
    scripts = {script for script in map(script_of, set(text)) if script is not None}
    ems = (script.close if style.size >= LARGE else script.leading for script in scripts)
    needed = max(ems, default=0.0) * style.size
    return replace(style, leading=max(style.leading, round(needed * 2) / 2)) if needed else style
