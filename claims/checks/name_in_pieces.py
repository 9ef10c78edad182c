"""One author written as two.

Flags: A source whose `author` or `editor` lists initials by themselves behind a name, as an unquoted `[Sari, D.]` does.

Why: A comma parts the entries of a list. “Sari, D.” without quotes is read as two authors, Sari and D.: the sheet names
somebody who does not exist, and a citation of Sari and Putri no longer finds its work.

Flagged:
    sources:
      report: {title: A report, author: [Sari, D.], issued: 2018, language: en}
    claims: {}

Accepted:
    sources:
      report: {title: A report, author: ["Sari, D.", {family: Putri, given: M.}, "Lind, B."], issued: 2018}
      yearbook: {title: A yearbook, author: [UN, WHO, D. Sari], issued: 2018, language: en}
    claims: {}

Undecided: Nothing. A given name in full, as in `[Sari, Dewi]`, may be a second author and is not asked about.

Innocent if: An author signs with initials only.

Method: An entry of one to four capitals, each with a stop, behind an entry that is a text without a comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase, source_id
from claims.registry.registry import Registry

GROUP = "Sources"
AT_MOST = "warning"

CHECK = "name-in-pieces"

_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,4}")
_FIELDS = ("author", "editor")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each list of names with more than one entry."""
    for name in sorted(registry.sources):
        for field in _FIELDS:
            listed = getattr(registry.sources[name], field)
            if len(listed) < 2:
                continue
            parted = _parted(listed)
            yield _warning(name, field, *parted) if parted else held(CHECK)


def _parted(listed: Sequence[object]) -> tuple[str, str] | None:
    """The first name and the initials behind it that were parted from it."""
    for before, one in pairwise(listed):
        if not isinstance(before, str) or not isinstance(one, str) or "," in before:
            continue
        if _is_initials(one) and not _is_initials(before):
            return before, one
    return None


def _is_initials(text: str) -> bool:
    return bool(_INITIALS.fullmatch(text)) and text == text.upper()


def _warning(name: str, field: str, family: str, initials: str) -> Judgement:
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        entries=(("sources", name),),
        fields=(field,),
        message=phrase(
            "{work} names “{initials}” as a person behind “{family}”: without quotes a comma parts two names. If one "
            "person is meant, put quotes around both.",
            work=source_id(name),
            initials=initials,
            family=family,
        ),
        innocent_if=(excuse("an author signs with initials only"),),
    )
