"""A difference between a file and what travels inside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["changed", "narrower", "missing", "foreign", "words", "alternative", "file"]
"""A number is another, says more than its claim, is not there, or stands on nothing; words, or the text alternative of
a figure, are others; the file lacks or carries what it should not."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs.

    ``page`` counts from 1 and is 0 where it is of no page. ``printed`` is what the page has, ``expected`` what should
    stand there, either empty where there is nothing; ``source`` is whose that is, such as ``claim visitors-2010``;
    ``context`` is what stands around it.
    """

    kind: Kind
    message: str
    page: int = 0
    printed: str = ""
    expected: str = ""
    source: str = ""
    context: str = ""
