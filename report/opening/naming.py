"""Which names of files inside a file may be written: plain ones, that lead nowhere else on any system."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 120
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2066-\u2069]')
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # of Windows


def is_safe(name: str) -> bool:
    """Whether a name is that of a file in the folder where it is written, on Windows too."""
    return (
        0 < len(name) <= LONGEST
        and not _FORBIDDEN.search(name)
        and not name.startswith(".")
        and not name.endswith((".", " "))
        and not _DEVICE.fullmatch(name)
        and not any("\ud800" <= sign <= "\udfff" for sign in name)
    )
