"""The marks in a sheet's metadata that say how it is made again: where they stand, and how names are parted."""

from __future__ import annotations

from typing import Final

SPACE: Final = "urn:x-claimsheet:sheet/"
"""The namespace of the marks."""
SEPARATOR: Final = "/"
"""Between names of files: the one sign that none of them holds."""
TOOL: Final = "claimsheet"
