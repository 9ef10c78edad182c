"""A number on the page that stands on no claim of the registry.

Flags: A number in the drawn text, in digits or in words, that no claim, bound value, date, count, source, text of
the registry or chart of this sheet accounts for (error). The page is read as it was drawn, whatever the prose
was bound to, so that two halves of a number that meet on the page are seen as the number that readers see.

Why: A sheet is trusted because each of its numbers leads to what somebody printed. One that leads nowhere breaks
that for all of them.

Flagged:
    claims:
      visitors: {figure: 12 million, says: Visitors., source: report}
    blocks:
      - prose: "**Mil**lions came, and {visitors} were counted."
      - sources: {}

Accepted:
    claims:
      visitors: {figure: 12 million, says: Visitors., source: report}
    blocks:
      - prose: "{visitors} were counted, by {literal:Article 34|an article of an Act}."
      - sources: {}

Undecided: Passages that an excerpt quotes are not looked at: they are the document's own words. What a sheet gives
itself (contacts, its issuer, minutes of a lesson) accounts for its numbers.

Innocent if: It is an age, an article or a name: then mark it {literal:…|why it is no claim}.

Method: Every number of the drawn text is looked for in the printed form of all that may stand there.
"""

from __future__ import annotations

from collections.abc import Iterator

from report.checks import Fault, Page
from report.checks._ground import grounded

AT_MOST = "error"


def judge(page: Page) -> Iterator[Fault]:
    """One fault for each number on nothing; a number that the sheet was told of already is not told again."""
    told = [problem.message for problem in page.edition.problems]
    for one, numbers in grounded(page):
        if len(one.path) > 2 and one.path[2] == "excerpt":
            continue
        if any(message in one.text for message in told):
            continue  # a draft says there what it could not print
        for stood in numbers:
            if stood.kind is None and not any(f"“{stood.text}”" in message for message in told):
                yield Fault(
                    f"page {one.page} prints “{stood.text}”, which no claim, date or source accounts for",
                    f"bind it as {{claim-id}}, or mark it {{literal:{stood.text}|why it is no claim}}",
                    one.path,
                )
