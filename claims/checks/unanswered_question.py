"""A question that somebody must still answer.

Flags: A claim whose sentence in our words (`says:`) is still a question, and a figure set aside whose reason
(`because:`) is one. `claims draft` and `claims coverage --paste` write such questions.

Why: A figure without a sentence says nothing: 800 000 of what, where, when? Until a person has read the
passage, nobody may print it.

Flagged:
    claims:
      visitors: {figure: 15.8 million, says: "Line 12: what is “15.8 million” of, where and when?", source: report}

Accepted:
    claims:
      visitors: {figure: 15.8 million, says: 15.8 million tourists came to Thailand in 2010., source: report}

Undecided: Nothing.

Innocent if: The sentence is meant as a question; then say it as a statement.

Method: The last character of `says:` and `because:`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase, source_id
from claims.registry.claim import answers
from claims.registry.registry import Registry

GROUP = "Hedges and wording"
AT_MOST = "note"

CHECK = "unanswered-question"
INNOCENT = (excuse("the sentence is meant as a question", "say it as a statement"),)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim and each figure set aside."""
    asking = [one.name for one in registry.observations if not answers(one.says)]
    yield from repeat(held(CHECK), len(registry.claim_ids) - len(asking))
    for name in asking:
        message = phrase(
            "{claim} is still a question: say in one sentence what the text says.",
            claim=wording.quoted(registry, name),
        )
        yield Judgement(
            CHECK,
            "conflicts",
            "note",
            claims=(name,),
            fields=("says",),
            message=message,
            innocent_if=INNOCENT,
        )
    for index, aside in enumerate(registry.set_aside):
        if aside.reasoned:
            yield held(CHECK)
            continue
        yield Judgement(
            CHECK,
            "conflicts",
            "note",
            entries=(("set_aside", str(index)),),
            fields=("because",),
            message=phrase(
                "“{figure}” ({source}) is set aside without a reason: say why it is no claim.",
                figure=aside.figure,
                source=source_id(aside.source),
            ),
            innocent_if=INNOCENT,
        )
