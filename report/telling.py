"""The account of a finding in another language than English, from the structure of what the check says.

Where the language lacks the words of a sentence, it is told in English, and marked as such: half of each would be
neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims import wording
from claims.finding import Finding
from claims.phrase import Listed, Phrase, Row, Sentence
from claims.reasoning.arithmetic import LOOSELY, NEEDED
from report.edition import Edition
from report.voice import Voice
from report.wording import unbroken

FIT = (wording.APART, wording.APART_IF)
LOOSE_LINES = (
    "{claim}: “{printed}” is {figure}; read loosely {range}",
    "{claim}: “{printed}” is {figure}, read loosely {range}",
    "{claim}: read loosely {range}",
)


@dataclass(frozen=True, slots=True)
class Told:
    """The parts of an account; each is empty where there is nothing to say, None where the language lacks words."""

    sentence: str | None
    arithmetic: str | None
    settle: str | None


def told(finding: Finding, edition: Edition, without: str) -> Told:
    """A finding in the language of an edition; ``without`` is what stands where a condition would."""
    return Told(
        _whole(edition, lambda voice: _sentence(finding, voice, without)),
        _whole(edition, lambda voice: _arithmetic(finding, voice)),
        _whole(edition, lambda voice: _settle(finding, voice)),
    )


def _whole(edition: Edition, work: object) -> str | None:
    voice = Voice(edition)
    text = work(voice)  # type: ignore[operator]
    return None if voice.untold else unbroken(text)


def templates(text: str | int) -> Iterator[Phrase]:
    """Every phrase in a text, outermost first."""
    match text:
        case Phrase():
            yield text
            for field in text.fields.values():
                yield from templates(field)
        case Sentence():
            yield from templates(text.said)
        case Listed():
            for one in text.items:
                yield from templates(one)
        case Row():
            for one in text.parts:
                yield from templates(one)


def _sentence(finding: Finding, voice: Voice, without: str) -> str:
    words = voice.edition.words
    message = finding.message
    outer = next(templates(message), None)
    if not isinstance(outer, Phrase):
        voice.untold.add(message)
        return message
    said = voice.say(message)
    if outer.template == wording.APART:
        bare = voice.say(outer.fields["figures"])
        return f"{_capital(bare)}{words.they}{without}."
    if "condition" in outer.fields:
        return _capital(said)
    clauses = voice.say(wording.conditions(finding.judgement.premises, len(finding.claims)))
    ending = words.condition.format(what=clauses) if clauses else without
    return f"{_capital(said)} {words.together.format(condition=ending)}"


def _arithmetic(finding: Finding, voice: Voice) -> str:
    """The two sides against each other; what each may stand for where a check does not set them so."""
    words, lines = voice.edition.words, finding.judgement.arithmetic
    for line in reversed(lines):
        if isinstance(line, Phrase) and line.template == LOOSELY:
            return words.loosely.format(what=against(line, voice))
        if isinstance(line, Phrase) and line.template == NEEDED:
            sides = (voice.say(line.fields[name]) for name in ("left", "sign", "right"))
            return words.needed.format(what=" ".join(sides))
    ranges = [line for line in lines if isinstance(line, Phrase) and line.template in LOOSE_LINES]
    plain = [line for line in lines if isinstance(line, Phrase) and not line.template.startswith("power: ")]
    parts = [_range(line, voice) for line in ranges] or [voice.say(line) for line in plain[-1:]]
    return f"{_capital('; '.join(parts))}{words.full_stop}" if parts else ""


def against(line: Phrase, voice: Voice) -> str:
    """Two sides, as loosely as the print allows."""
    least, most = (voice.say(line.fields[name]) for name in ("least", "most"))
    return voice.edition.words.against.format(least=least, most=most)


def _range(line: Phrase, voice: Voice) -> str:
    """A claim with what it may stand for: the figure stands in its name already."""
    fields = {"claim": voice.say(line.fields["claim"]), "range": voice.say(line.fields["range"])}
    return voice.edition.words.read_loosely.format(**fields)


def _settle(finding: Finding, voice: Voice) -> str:
    words, judgement = voice.edition.words, finding.judgement
    open_ones = [one for one in judgement.premises if one.status != "printed"]
    if open_ones:
        wanted = (
            words.settle.get(one.name) or words.settle_else.format(premise=voice.say(one.name))
            for one in open_ones
        )
        return words.to_settle.format(what="; ".join(dict.fromkeys(wanted)))
    innocent = [voice.say(one) for one in judgement.innocent_if]
    return words.fits_if.format(what=words.or_if.join(innocent)) if innocent else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
