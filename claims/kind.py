"""Kinds: what is counted. Children may be compared with persons, never with visitors or money.

pint guards dimensions, but to it one child equals one person equals one woman. Which count may be held
against which is decided here, by a tree: a kind compares with itself, with the kinds above it and with those
below it. Kinds side by side may overlap (victims and workers), so standing side by side is no ground for
adding them. Different roots never compare: a tourist arrival is no person, and a case may or may not be one.

A registry may add kinds of its own (:meth:`KindTree.extended`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Literal

from claims.phrase import listed, named

Comparison = Literal["equal", "ancestor", "descendant", "sibling", "unrelated"]

# One kind a line, indented below the kind it belongs to; after the colon, other words for it, which are not
# accepted but lead to the right one. Age, sex and place are facets of a quantity; the few kinds that name
# them are here because people write them. Each root is also a unit of claims/units.txt (person/km2).
_BUILTIN = """
person: people, persons, human, individual, inhabitant, population, capita
  child: children, minor, kid
    infant: baby
    girl
    boy
    adolescent: teenager
  adult: grown-up
    woman: women, female
    man: men, male
    older-person: elderly, senior
  victim
    trafficking-victim
  survivor
  suspect
  defendant: accused
  offender: perpetrator, convict
  prisoner: inmate, detainee
  migrant: immigrant, emigrant
  displaced-person
    refugee
    asylum-seeker
    internally-displaced-person: idp
  stateless-person
  person-with-disability: disabled
  indigenous-person
  worker: labourer, laborer, employee, workforce
    child-labourer: child-laborer
    domestic-worker
    health-worker
    teacher
    police-officer
    social-worker
  unemployed-person: unemployed, jobless
  student
    pupil: schoolchild
  patient
  voter
  parent
  volunteer
  respondent: interviewee
  beneficiary: recipient
  user
  poor-person: poor
visitor: arrival, arrivals, visit           # counted each time one arrives, so not persons
  tourist: overnight-visitor                # stays at least one night
  day-visitor: excursionist
trip: journey
night: overnight-stay
case: cases                                 # of a court, clinic or hotline: one person, several or none
  court-case: lawsuit, trial
  trafficking-case
  disease-case: infection
offence: offense, crime
  homicide: murder
  sexual-offence
complaint: tip, hotline-call
arrest
conviction: sentence
job: post, position, employment             # a job is filled by persons; one person may hold two
vacancy: opening
household: family, families
dwelling: house, home, housing-unit
place: area, location
  country: nation, state, countries
  province: region
  district: regency, county
  subdistrict
  city: town, municipality
  village
organisation: organization, institution
  company: business, firm, enterprise
  ngo: charity, nonprofit
  school
  university
  hospital: clinic
  hotel
group: gang, network
signature
event: incident
  disaster
    flood
    storm
    earthquake
  attack
  accident
  training: workshop
campaign
death: deaths, fatality, mortality
  maternal-death
  infant-death
birth: births
  live-birth
  stillbirth
marriage: wedding
  child-marriage
divorce
admission: hospitalisation, hospitalization
consultation
dose: vaccination
document: file, record, report
  law: act
  article
  image: picture, photograph
  video
animal
vehicle
item: thing, object, piece
"""


class UnusableKind(ValueError):
    """A kind that cannot be used; ``kind`` is the name that it was about, so that its line can be shown."""

    def __init__(self, kind: str, message: str) -> None:
        self.kind = kind
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class KindTree:
    """Kinds and what they belong to.

    ``paths`` maps each kind to those above it and itself, root first: ``child`` to ``("person", "child")``.
    ``words`` maps other words to the kind meant; they serve suggestions only.
    """

    paths: Mapping[str, tuple[str, ...]] = field(hash=False)
    words: Mapping[str, str] = field(hash=False, compare=False, repr=False)

    @classmethod
    def builtin(cls) -> KindTree:
        """The kinds of official statistics and advocacy briefs."""
        return _builtin()

    def __contains__(self, kind: str) -> bool:
        return kind in self.paths

    def __iter__(self) -> Iterator[str]:
        """All kinds, in the order of the alphabet."""
        return iter(sorted(self.paths))

    def path(self, kind: str) -> tuple[str, ...]:
        """The kinds above ``kind`` and itself, root first. Raises UnusableKind for an unknown one."""
        try:
            return self.paths[kind]
        except KeyError:
            raise UnusableKind(kind, _unknown(self, kind)) from None

    def root(self, kind: str) -> str:
        """The outermost kind that ``kind`` belongs to. Raises UnusableKind for an unknown one."""
        return self.path(kind)[0]

    def compare(self, a: str, b: str) -> Comparison:
        """What ``a`` is to ``b``: "ancestor" when every ``b`` is an ``a``.

        "sibling" stands for any two kinds of one root of which neither contains the other; "unrelated" for
        different roots. Raises UnusableKind for an unknown kind.
        """
        of_a, of_b = self.path(a), self.path(b)
        if a == b:
            return "equal"
        if a in of_b:
            return "ancestor"
        if b in of_a:
            return "descendant"
        return "sibling" if of_a[0] == of_b[0] else "unrelated"

    def comparable(self, a: str, b: str) -> bool:
        """True when a count of ``a`` may be held against a count of ``b``. Raises UnusableKind."""
        return self.compare(a, b) in ("equal", "ancestor", "descendant")

    def extended(self, additions: Mapping[str, str | None]) -> KindTree:
        """This tree with more kinds: each new one with the kind it belongs to, or None for a new root.

        The order of ``additions`` does not matter. Raises UnusableKind for a kind that exists already, a kind
        it belongs to that does not exist, and a circle.
        """
        for kind in sorted(additions):
            if kind in self.paths:
                shown = kind_shown(kind, self)
                raise UnusableKind(kind, f'the kind "{kind}" exists already ({shown}): leave this line out')
        paths = dict(self.paths)
        for kind in sorted(additions):
            _place(kind, additions, paths, self)
        return KindTree(MappingProxyType(paths), self.words)


def kind_shown(kind: str, tree: KindTree | None = None) -> str:
    """A kind and those above it, for readers: "person › child". Raises UnusableKind for an unknown one."""
    return listed((named("kinds", one) for one in (tree or KindTree.builtin()).path(kind)), " › ")


def _place(
    kind: str, additions: Mapping[str, str | None], paths: dict[str, tuple[str, ...]], tree: KindTree
) -> None:
    """Add ``kind`` and those new kinds above it that have no path yet."""
    climbed: dict[str, None] = {}  # in order, as a set would not be
    above: str | None = kind
    while above is not None and above not in paths:
        if above in climbed:
            circle = " › ".join([*climbed, above][list(climbed).index(above) :])
            raise UnusableKind(kind, f"these kinds belong to each other in a circle: {circle}")
        if above not in additions:
            child = list(climbed)[-1]
            known = KindTree({**tree.paths, **dict.fromkeys(additions, ())}, tree.words)
            raise UnusableKind(child, f'"{child}" cannot belong to "{above}": {_unknown(known, above)}')
        climbed[above] = None
        above = additions[above]
    path = paths[above] if above is not None else ()
    for new in reversed(climbed):
        path = (*path, new)
        paths[new] = path


def _unknown(tree: KindTree, kind: str) -> str:
    from difflib import get_close_matches  # only when something is wrong

    wanted = kind.casefold()
    meant = wanted if wanted in tree.paths else tree.words.get(wanted)
    if meant is None:
        close = get_close_matches(wanted, sorted({*tree.paths, *tree.words}), n=1, cutoff=0.8)
        meant = tree.words.get(close[0], close[0]) if close else None
    if meant is not None:
        return f'no kind is called "{kind}"; write {meant}'
    known = ", ".join(_outlined(tree))
    return f'no kind is called "{kind}"; add it with the kind it belongs to, or use one of: {known}'


def _outlined(tree: KindTree) -> Iterator[str]:
    """Every kind: each root with those below it in brackets."""
    roots = sorted(kind for kind, path in tree.paths.items() if len(path) == 1)
    for root in roots:
        below = sorted(kind for kind, path in tree.paths.items() if len(path) > 1 and path[0] == root)
        yield f"{root} ({', '.join(below)})" if below else root


@cache
def _builtin() -> KindTree:
    paths: dict[str, tuple[str, ...]] = {}
    words: dict[str, str] = {}
    above: tuple[str, ...] = ()
    for line in _BUILTIN.splitlines():
        entry = line.partition("#")[0].rstrip()
        if not entry:
            continue
        depth = (len(entry) - len(entry.lstrip())) // 2
        kind, _, others = entry.strip().partition(":")
        above = (*above[:depth], kind)
        paths[kind] = above
        words.update((word.strip(), kind) for word in others.split(",") if word.strip())
    return KindTree(MappingProxyType(paths), MappingProxyType(words))
