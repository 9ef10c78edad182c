"""An account of a finding for readers: what does not fit together, if what, and what would settle it.

It is made of what the check says, with every id of the registry put into words, so that it needs to know
nothing of single checks.
"""

from __future__ import annotations

from dataclasses import dataclass

from claims import wording
from claims.finding import Finding
from claims.phrase import SEMICOLON, Phrase, Row, Sentence, Text, dual, listed, of_many, phrase, row, sentence
from claims.reasoning.arithmetic import LOOSELY, MUST_BE, NEEDED
from claims.reasoning.granularity import POWERS
from claims.reasoning.premise import Premise
from claims.wording import APART, APART_IF, DATES_APART, ONLY_READ, READ_AS, READ_LOOSELY
from report.arithmetic import spoken_side
from report.edition import Edition
from report.languages import SOURCE
from report.version import Foreign
from report.voice import Voice
from report.wording import unbroken

_SAYS_SO = frozenset({"condition", "meant"})  # fields of a sentence that names its condition itself
_TIMES = ("same time", "same measure", "at one time")
_PLACES = ("same place",)


@dataclass(frozen=True, slots=True)
class Account:
    """One finding in sentences: ``sentence`` has its condition; ``arithmetic``, ``settle`` may be empty."""

    sentence: str
    arithmetic: str
    settle: str


def account(finding: Finding, edition: Edition) -> Account:
    """The account of a conflict. What the page's language has no words for is told in English, as a Foreign text."""
    voices = Voice(edition), Voice(edition), Voice(edition)
    parts = (
        voices[0].say(_sentence(finding)),
        voices[1].say(_arithmetic(finding, edition)),
        _settle(finding, edition, voices[2]),
    )
    if any(voice.untold for voice in voices):
        return _partly_english(parts, voices, account(finding, edition.english))
    return Account(*map(unbroken, parts))


def _partly_english(parts: tuple[str, ...], voices: tuple[Voice, ...], english: Account) -> Account:
    """The account with those parts in English, marked as such, for which the page's language lacks words."""
    whole = (english.sentence, english.arithmetic, english.settle)
    told = (
        Foreign(other, SOURCE) if voice.untold and other else unbroken(part)
        for part, voice, other in zip(parts, voices, whole, strict=True)
    )
    return Account(*told)


def condition(finding: Finding, edition: Edition) -> str:
    """What two figures must have in common before they do not fit, in a few words: " if both count the same".

    Begins with a space. Where the sources print all of it: " as they are printed".
    """
    names = [premise.name for premise in _open(finding)]
    if not names:
        return f" {Voice(edition).say(_without_condition(finding))}"
    one_time = any(name.startswith(_TIMES) for name in names)
    in_place = any(name.startswith(_PLACES) for name in names)
    clause = of_many(_COUNT_THE_SAME[one_time, in_place], len(finding.claims))
    return f" {Voice(edition).say(phrase(_IF, condition=clause))}"


def sides(finding: Finding, edition: Edition) -> str:
    """The two sides of a conflict against each other, read loosely; empty where its arithmetic ends otherwise."""
    last = finding.judgement.arithmetic[-1] if finding.judgement.arithmetic else ""
    if not isinstance(last, Phrase) or last.template != LOOSELY:
        return ""
    return unbroken(Voice(edition).say(phrase("{least} against {most}", **last.fields)))


_IF = "if {condition}"
_COUNT_THE_SAME = {
    (False, False): dual("both count the same", "all count the same"),
    (True, False): dual("both count the same at one time", "all count the same at one time"),
    (False, True): dual("both count the same in one place", "all count the same in one place"),
    (True, True): dual(
        "both count the same at one time in one place", "all count the same at one time in one place"
    ),
}


def _open(finding: Finding) -> tuple[Premise, ...]:
    return tuple(one for one in finding.judgement.premises if one.status != "printed")


def _sentence(finding: Finding) -> str:
    """What the check says, with the condition under which it does not fit together."""
    first, *more = finding.message.parts if isinstance(finding.message, Row) else (finding.message,)
    said = first.said if isinstance(first, Sentence) else first
    if not isinstance(said, Phrase):
        told: str = phrase(
            "{finding} They do not fit together {clause}.", finding=said, clause=_clause(finding)
        )
    elif said.template == APART_IF:
        fields = {
            "figures": said.fields["figures"],
            "clause": phrase(_IF, condition=said.fields["condition"]),
        }
        told = phrase(_THEY, **fields)
    elif said.template == APART:
        told = phrase(_THEY, figures=said.fields["figures"], clause=_clause(finding))
    elif said.template == DATES_APART:
        told = phrase(
            "{dates}: the two dates do not fit together {clause}.", **said.fields, clause=_clause(finding)
        )
    elif _SAYS_SO & said.fields.keys():
        told = said
    else:
        told = phrase("{finding} They do not fit together {clause}.", finding=said, clause=_clause(finding))
    return row(sentence(told), *more) if more else sentence(told)


_THEY = "{figures}: they do not fit together {clause}."


def _clause(finding: Finding) -> str:
    """Under which condition, or how, the figures do not fit together."""
    clauses = wording.conditions(finding.judgement.premises, max(2, len(set(finding.claims))))
    return phrase(_IF, condition=clauses) if clauses else _without_condition(finding)


def _without_condition(finding: Finding) -> str:
    """What stands where a condition would: only a finding that rests on print alone does so as printed."""
    if finding.level == "error":
        return phrase("as they are printed")
    if len(finding.claims) > 1:
        return phrase("if they can be compared")
    return phrase("if read as we do")


def _arithmetic(finding: Finding, edition: Edition) -> str:
    """The two sides against each other; what each may stand for where a check does not set them so."""
    lines = [one for one in finding.judgement.arithmetic if isinstance(one, Text)]
    phrases = [one for one in lines if isinstance(one, Phrase)]
    for line in reversed(phrases):
        if line.template == LOOSELY:
            return phrase("As loosely as the print allows: {least} against {most}.", **line.fields)
        if line.template == MUST_BE:
            return phrase(
                "As loosely as the print allows: {sum} is {range}, and must be {room}.", **line.fields
            )
        if line.template == NEEDED:
            sides = {name: spoken_side(str_of(line, name), edition.registry) for name in ("left", "right")}
            return phrase("Needed: {left} {sign} {right}.", sign=str_of(line, "sign"), **sides)
    shown = [line for line in lines if not (isinstance(line, Phrase) and line.template in POWERS)]
    ranges = [_range(line) for line in phrases if line.template in (READ_LOOSELY, READ_AS, ONLY_READ)]
    said = listed(ranges or shown[-1:], SEMICOLON)
    return sentence(phrase("{lines}.", lines=said)) if said else ""


def _range(line: Phrase) -> str:
    """What a figure may stand for; it stands in the line anyway, as a claim is named by it."""
    if line.template == ONLY_READ:
        return line
    return phrase("{claim}, read loosely {range}", claim=str_of(line, "claim"), range=str_of(line, "range"))


def str_of(one: Phrase, field: str) -> str:
    """A field that is a text."""
    found = one.fields[field]
    assert isinstance(found, str)
    return found


def _settle(finding: Finding, edition: Edition, voice: Voice) -> str:
    words, open_ones = edition.words, _open(finding)
    if open_ones:
        wanted = (
            words.settle.get(one.name) or voice.say(phrase("whether {premise}", premise=one.name))
            for one in open_ones
        )
        return edition.tongue.joined(words.to_settle.format(what=words.part_join.join(dict.fromkeys(wanted))))
    innocent = [voice.say(one) for one in finding.judgement.innocent_if]
    if not innocent:
        return ""
    return edition.tongue.joined(words.fits_if.format(what=words.or_if.join(innocent)))
