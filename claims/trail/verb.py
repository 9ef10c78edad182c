"""What a text says of those counted, in its own word: the same word in another form is no other word."""

from __future__ import annotations

_HELPING = {
    "de": "ist sind war waren wird werden wurde wurden worden hat haben hatte hatten",
    "en": "is are was were be been being has have had did does do",
    "es": "es son era eran fue fueron sido siendo ha han había habían está están estaba estaban",
    "fr": "est sont était étaient fut furent été a ont avait avaient",
    "id": "adalah yang telah sudah sedang pernah masih",
    "ms": "adalah yang telah sudah sedang pernah masih",
}
"""Words beside the verb that tell its time, or that it is suffered and not done."""

_PLAIN = ("", "s", "es")
_ACTIVE = ("ing",)
_PAST = ("ed", "d")


def same_verb(first: str, second: str, language: str) -> bool:
    """Whether two texts of one language say the same word, in whatever form.

    Working and worked are forms of one word. Exploited and exploiting are not taken for one: those who are exploited
    are others than those who exploit.
    """
    if first.casefold().split() == second.casefold().split():
        return True
    one, other = _words(first, language), _words(second, language)
    if one == other:
        return True
    alike = len(one) == len(other) and language.partition("-")[0] == "en"
    return alike and all(_is_form(a, b) or _is_form(b, a) for a, b in zip(one, other, strict=True))


def _words(text: str, language: str) -> list[str]:
    helping = _HELPING.get(language.partition("-")[0], "").split()
    return [word for word in text.casefold().split() if word not in helping]


def _is_form(plain: str, other: str) -> bool:
    """Whether an English word is the other one with nothing at its end but that of a person or a time."""
    if plain == other:
        return True
    stems = {plain, plain.removesuffix("e"), plain.removesuffix("s")}
    return len(plain) > 2 and any(
        other == stem + end for stem in stems for end in (*_PLAIN, *_ACTIVE, *_PAST)
    )
