"""An account of a finding for readers: what does not fit together, if what, and what would settle it.

It is made of what the check says, with every id of the registry put into words, so that it needs to know
nothing of single checks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims import wording
from claims.finding import Finding
from claims.reasoning.premise import Premise
from report import telling
from report.arithmetic import spoken_numbers, spoken_sum
from report.edition import Edition
from report.languages import SOURCE
from report.version import Foreign
from report.wording import unbroken, with_days

_FIT = "do not fit together"
_ADVICE = re.compile(r" \((?:correct|[^()]*`)[^()]*\)")  # what to write where: for the registry's maker
_IN_BRACES = re.compile(r"\{([^{}]*)\}")  # a claim in an equation
_LOOSELY = "read as loosely as can be: "
_NEEDED = "needed: "
_READ = "read loosely"
_TWICE = re.compile(r": “[^”]*” is [^;,]*[;,] read loosely ")  # the figure stands before it already
_FOR_EXPERTS = re.compile(r"^power: |›| {3}")  # how likely chance is; two lines of descent side by side
_TIMES = ("same time", "same measure", "at one time")
_PLACES = ("same place",)


@dataclass(frozen=True, slots=True)
class Account:
    """One finding in sentences: ``sentence`` has its condition; ``arithmetic``, ``settle`` may be empty."""

    sentence: str
    arithmetic: str
    settle: str


def account(finding: Finding, edition: Edition) -> Account:
    """The account of a conflict. What a language lacks words for is told in English, as a Foreign text."""
    if edition.tongue.language != SOURCE:
        return _elsewhere(finding, edition)
    return Account(
        unbroken(_sentence(finding, edition)),
        unbroken(_arithmetic(finding, edition)),
        unbroken(_settle(finding, edition)),
    )


def _elsewhere(finding: Finding, edition: Edition) -> Account:
    """The account in another language; what that has no words for in English."""
    told = telling.told(finding, edition, _without_condition(finding, edition))
    parts = (told.sentence, told.arithmetic, told.settle)
    if None not in parts:
        return Account(*(part or "" for part in parts))
    english = account(finding, edition.english)
    others = (english.sentence, english.arithmetic, english.settle)
    return Account(
        *(
            own if own is not None else (other and Foreign(other, SOURCE))
            for own, other in zip(parts, others, strict=True)
        )
    )


def condition(finding: Finding, edition: Edition) -> str:
    """What two figures must have in common before they do not fit, in a few words: " if both count the same".

    Begins with a space. Where the sources print all of it: " as they are printed".
    """
    words = edition.words
    names = [premise.name for premise in _open(finding)]
    if not names:
        return _without_condition(finding, edition)
    parts = [words.count_same if len(finding.claims) < 3 else words.all_count_same]
    parts += [words.at_one_time] if any(name.startswith(_TIMES) for name in names) else []
    parts += [words.in_one_place] if any(name.startswith(_PLACES) for name in names) else []
    return words.condition.format(what=" ".join(parts))


def _open(finding: Finding) -> tuple[Premise, ...]:
    return tuple(one for one in finding.judgement.premises if one.status != "printed")


def _sentence(finding: Finding, edition: Edition) -> str:
    said = _without_ids(finding.message, finding, edition)
    condition = wording.condition(finding.judgement.premises)
    if _FIT in said:
        bare = said.removesuffix(f"{_FIT}.")
        ended = said if bare == said else f"{bare}{_FIT}{condition or _without_condition(finding, edition)}."
        return wording.sentence(ended.replace(f": {_FIT}", edition.words.they))
    if condition and condition.strip() in said:
        return wording.sentence(said)
    ending = condition or _without_condition(finding, edition)
    return f"{wording.sentence(said)} {edition.words.together.format(condition=ending)}"


def _without_condition(finding: Finding, edition: Edition) -> str:
    """What stands where a condition would: only a finding that rests on print alone does so as printed."""
    words = edition.words
    if finding.level == "error":
        return words.as_printed
    return words.if_comparable if len(finding.claims) > 1 else words.if_read_so


def _arithmetic(finding: Finding, edition: Edition) -> str:
    """The two sides against each other; what each may stand for where a check does not set them so."""
    lines = finding.judgement.arithmetic
    for line in reversed(lines):
        if line.startswith(_LOOSELY):
            what = line.removeprefix(_LOOSELY)
            return edition.words.loosely.format(what=spoken_numbers(what, edition.words))
        if line.startswith(_NEEDED):
            figures = {claim: edition.figure(claim) for claim in finding.claims}
            what = _replaced(line.removeprefix(_NEEDED), figures, anywhere=True)
            return edition.words.needed.format(what=spoken_sum(what, edition.words))
    shown = [line for line in lines if not _FOR_EXPERTS.search(line)]
    ranges = [line for line in shown if _READ in line]
    said = "; ".join(_without_ids(line, finding, edition) for line in (ranges or shown[-1:]))
    said = _TWICE.sub(", read loosely ", said)
    return f"{wording.sentence(spoken_numbers(said, edition.words))}." if said else ""


def _settle(finding: Finding, edition: Edition) -> str:
    words, open_ones = edition.words, _open(finding)
    if open_ones:
        wanted = (
            words.settle.get(one.name) or words.settle_else.format(premise=one.name) for one in open_ones
        )
        return words.to_settle.format(what="; ".join(dict.fromkeys(wanted)))
    innocent = [_ADVICE.sub("", one) for one in finding.judgement.innocent_if]
    return words.fits_if.format(what=", or if ".join(innocent)) if innocent else ""


def _without_ids(text: str, finding: Finding, edition: Edition) -> str:
    """The text with ids of claims, sources, quantities and facts as readers know them, and days in words.

    An id without hyphen or digit may as well be a word: it is replaced only where the text starts with it.
    """
    claims = edition.registry.claims
    text = _IN_BRACES.sub(lambda one: edition.figure(one[1]) if one[1] in claims else one[0], text)
    return with_days(_replaced(text, _names(finding, edition)), edition.words)


def _replaced(text: str, names: dict[str, str], *, anywhere: bool = False) -> str:
    """The text with each of the names replaced where it stands alone; ``anywhere``: plain words too."""
    if not names:
        return text
    patterns = []
    for name in sorted(names, key=len, reverse=True):
        is_id = anywhere or any(sign in "-0123456789" for sign in name)
        patterns.append((r"(?<![\w-])" if is_id else r"\A") + re.escape(name) + r"(?![\w-])")
    return re.sub("|".join(patterns), lambda found: names[found[0]], text)


def _names(finding: Finding, edition: Edition) -> dict[str, str]:
    registry = edition.registry
    found = {
        claim: " ".join(part for part in (edition.figure(claim), edition.title(claim)) if part)
        for claim in finding.claims
    }
    sources = {name for section, name in finding.judgement.entries if section == "sources"}
    sources |= {registry.claims[claim].source for claim in finding.claims}
    found |= {name: edition.short(name) for name in sources}
    facts = {name for section, name in finding.judgement.entries if section == "facts"}
    found |= {name: edition.event(name).rstrip(".") for name in facts}
    tree = registry.quantities
    spoken_of = {name for section, name in finding.judgement.entries if section == "quantities"}
    spoken_of |= {one for claim in finding.claims if (one := registry.claims[claim].quantity)}
    found |= {one: edition.quantity(one) for name in spoken_of for one in tree.chain(name)}
    return found
