"""A figure set aside: a number that a text prints and that is no claim of this registry, with the reason."""

from __future__ import annotations

from claims.registry.claim import Anchor
from claims.registry.field import Entry, Id, Text, described


class SetAside(Entry):
    """One printed figure that is no claim here, and why. ``claims coverage`` counts it as looked at."""

    source: Id = described("The work in which it was read.", good="hertini", bad="Hertini et al.")
    figure: Text = described("The figure exactly as printed.", good="Tier 2", bad="")
    at: Anchor = described(
        "Where the figure stands in the text: at least its line, page, paragraph or first character.",
        good={"line": 260},
        bad="260",
    )
    because: Text = described(
        "Why it is no claim here, in our words. A question is no reason yet.",
        good="The name of a list, not a number of anything.",
        bad="",
    )

    @property
    def reasoned(self) -> bool:
        """False while ``because`` is still a question that nobody has answered."""
        return not self.because.rstrip().endswith("?")
