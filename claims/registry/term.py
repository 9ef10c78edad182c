"""A term that a registry and its sheets avoid, beside those of its language's own list."""

from __future__ import annotations

from claims.registry.field import Entry, Omittable, Text, described


class TermEntry(Entry):
    """Words to avoid and those to say in their place. Quotations and titles are left alone."""

    avoid: Text = described("The words, one form of them.", good="illegal migrants", bad="")
    say: Text = described("What to say in their place.", good="migrants without papers", bad="")
    language: Omittable[Text] = described(
        "Language of the words, where it is not the registry's.", good="en", bad="xx", default=None
    )
    because: Omittable[Text] = described(
        "Why, in our words.", good="An act is illegal, a person is not.", bad="", default=None
    )
