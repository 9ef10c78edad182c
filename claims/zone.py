"""The time zone of the machine, which nothing here uses: CLDR's library reads it, and breaks off where it is none."""

from __future__ import annotations

import os
from functools import lru_cache


@lru_cache(maxsize=1)
def settle() -> None:
    """Load CLDR's library as in UTC, so that a TZ that names no time zone keeps nobody from reading a figure.

    Call it before the first import of babel; the zone that the environment names is left as it was.
    """
    zone = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    try:
        import babel.dates  # noqa: F401 - asks for the zone once, while it is loaded
    finally:
        if zone is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = zone
