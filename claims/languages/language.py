"""What a language file says about printed figures: its words for hedges, scales, numbers, units and nouns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

T = TypeVar("T")

# What a number in running text can be instead of a claim.
NO_CLAIMS = (
    "year",
    "date",
    "time",
    "age",
    "legal",
    "citation",
    "section",
    "page",
    "phone",
    "identifier",
    "url",
    "list",
    "ordinal",
    "statistic",
)


def phrases(groups: Mapping[T, str]) -> dict[str, T]:
    """Turn ``{"approx": "about, around"}`` into ``{"about": "approx", "around": "approx"}``.

    Raises ValueError when one phrase is given two meanings, because the later would silently win.
    """
    table: dict[str, T] = {}
    for meaning, listed in groups.items():
        for phrase in (part.strip() for part in listed.split(",")):
            if table.setdefault(phrase, meaning) != meaning:
                raise ValueError(f"{phrase!r} means both {table[phrase]!r} and {meaning!r}")
    return table


def words(listed: str) -> tuple[str, ...]:
    """Turn ``"in, out of"`` into ``("in", "out of")``."""
    return tuple(part.strip() for part in listed.split(","))


@dataclass(frozen=True, slots=True)
class Letter:
    """A one-letter scale word, read in the case given: ``M`` is 10⁹ in Indonesian and 10⁶ in English.

    ``exponent`` is the power of ten. With ``needs_money`` it counts only beside a currency; a figure without
    one is refused, with ``rivals`` as the readings: this one first, then the others (``{n}`` is the number).
    """

    exponent: int
    needs_money: bool = False
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """What a currency word or sign stands for: an ISO 4217 code; a remark where the word leaves it open."""

    code: str
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language that can stand in a printed figure.

    Separators, grouping and the usual scale words come from CLDR; a language file holds what CLDR lacks.
    Phrases may have several words, with single spaces between; case does not matter, except in ``letters``.
    The nouns in ``counted`` are in lower case, because checks look them up by themselves.

    - ``hedges_before``, ``hedges_after``: phrase to hedge, for the side of the number where it stands.
    - ``scales``: word to power of ten; wins over CLDR. ``letters``: one-letter scale words, in their case.
    - ``single_scales``: phrases that are one of a scale word (*a million*, *sejuta*) to its power of ten.
    - ``numbers``: words for 0 to 99 and other whole numbers below 1000 that are one phrase (*a dozen*);
      ``hundreds``: phrases for 100, 200 … 900, and where they are said 1100 … 1900;
      ``joiners`` stand between parts of a number (*and*);
      ``articles`` may stand before a scale word or unit after a fraction (*half a year*).
    - ``fractions``: phrase to (numerator, denominator). ``ratios`` stand between two numbers (*one in four*).
    - ``openers``: word that opens a range to the words that may join its ends; ``spans`` need no opener.
    - ``units``: phrase to percent, permille, point or basis_point. ``money``: phrase to Money.
    - ``counted``: noun to the kind of thing counted. ``measures``: word to a unit of claims/units.txt.
    - ``per`` comes before the base of a rate. ``changes``: phrase to 1 (rise) or −1 (fall). ``minus`` makes
      the number negative.
    - ``ordinals``: word to rank; ``ordinal_marks``: what is put before or after digits; ``ranks``: words that
      make an ordinal a rank (*largest*).
    - ``parts_of`` lead from a share to its whole (*of all*). ``fillers`` change nothing (*a total of*).
    - ``interval_words`` name a confidence interval.

    For finding figures in running text:

    - ``announces``: word before a number to what the number is instead of a claim (*Article* 34, *page* 5,
      *Table* 2): one of ``NO_CLAIMS``; a word listed with `` .`` announces only as an abbreviation (*с.* 45).
      ``follows``: the same for a word after it (*3rd edition*, 第三*条*).
    - ``eras``: mark of a calendar era, before or after a year, to the years to add for the common era (พ.ศ.
      is −543). ``decade_marks`` make a year a decade (1990*s*, 1990*-an*). ``year_words`` announce a year
      (*in*, *since*), so that it is one whatever follows.
    - ``months``: names of months that CLDR lacks (Arabic آذار beside مارس).
    - ``age_before`` and ``age_after`` make a number somebody's age (*aged* 15, 15 *years old*); ``age_limits``
      do so only after a word for persons (*children under* 18). ``age_decades``: words after tens for a decade of
      life (50*대*).
    - ``multiples``: phrase to the number of times (*doubled*: 2, *halved*: 1/2); ``times`` stand after a number
      of times (*times*, *-fold*); ``times_before`` are prepositions that belong to it (*в* 5 раз).
    - ``prefixes`` may be glued before a word or digits (Arabic و, ب), ``endings`` after digits or a known word
      (Turkish *’den*, Russian *-х*); neither changes what is read.
    - ``spaced``: False where words are written without spaces between (Thai, Chinese, Japanese).
    - ``compounds``: True where number and scale words are written as one word (*zweitausend*).
    - ``units_before``: a unit that stands before its number (*yüzde*, ร้อยละ); ``reversed_ratios`` stand between a
      whole and its part where the whole comes first (三*分之*一).
    - ``auxiliaries``: words with which a phrase of change may begin and a figure does not (*ont* augmenté de 5 %).
    - ``moves``: verbs of change that tell no direction (*went* from 3 to 5), after which *from* opens no range.
    - ``towards``: particles of the amount that a change led to: after it where the verb comes last (5億円*に*増えた),
      else before it (passou de 8% *para* 7%).
    - ``lasting``: hedges that after a change or another figure say how long it took (5 % *over* two years).
    - ``finite``: verbs of change that after a share are what its people did (40 % *fell* ill), and no change of it.
    - ``including``: words that lead to a part (*of whom* two), after which a small number word counts by itself.
    - ``trailing``: words of change that are one only after their amount (5 % *more*, a 5 % *cut*).
    - ``separable``: verb with its other part at the end of the clause (*nahm … ab*), of which the verb alone leaves the
      direction open, to 1 or −1. ``amounts``: prepositions of an amount before a verb that follows it (*um* 5 %
      gefallen).
    - ``stakes``: verbs of gain and loss that tell a change only of a share (the index *lost* 5 %, but lost 5 jobs).
    - ``definite``: articles of what is known, so that *more than the 120,000 forecast* bounds nothing.
    - ``levels``: bounds that after a verb of change say where it led (fell *below* 5 %).
    - ``clocks`` stand before a time of day, which after them is a ``bare`` number (*alle* 6), one of ``hours``
      (*à* 6 heures) or in ``digits`` with a mark (*um* 14.30); each may be what the next one is.
    - ``contests``: beginnings of words of a game (*won*, *match*), beside which 3-1 and 4:1 are its result;
      ``score_words`` stand between its two numbers (pt 3 *a* 1).
    - ``modals``: words before a verb of change by which it is a forecast (*could* rise by 3% to 5%).
    - ``inverts``: True where a scale word before its number means *about* (*тысяч сорок*).
    - ``linkers``: words between a number and what it counts that belong to neither (Filipino *apat na* bata).
    - ``stop_ordinals``: words before an ordinal that a stop marks (*in der* 78. Minute); before a small letter
      (tr 5. kez) a stop is always such a mark in these languages.
    - ``against``: prepositions that say *about* before a round number only (*gegen* 40.000; *gegen* elf Verdächtige).
    - ``streets``: words that a house number stands beside (*calle* Mayor, 12); ``-straße`` is their ending.
    - ``money_after``: what after a number says whose the currency before it is (dola bilioni 3 *za Marekani*).
    - ``thoroughfares``: words in capitals that end the name of a street after its number (12 Elm *Street*).
    - ``both_marks``: True where print marks decimals with a stop or a comma, so that 200.000 leaves open which.
    - ``counters`` stand between a number and whatever is counted (个, 개, คัน).
    - ``decimal_words`` mark decimals between number words (*point*, 点).
    - ``hundredths``: word for hundredths after tenths (2割5*分* is 25 %).
    - ``shifts``: word before digits to what it adds to them (साढ़े 3 is 3½, पौने 2 is 1¾).
    - ``adds_digits``: True where digits after a word for thousands add to it (3 *bin* 500 is 3500).
    - ``verbs_last``: True where the verb of change follows its amount (Turkish, Hindi, Japanese, Korean);
      ``verb_endings``: by these a word of change is such a verb, and tells nothing of the number after it.
    - ``duals``: a word that is two of a scale word (مليونان) to its power of ten.
    - ``pairs``: a word that is two of a currency or unit (دولاران, يومين) to the word for one of it.
    - ``decoys``: longer words in which a number word stands by chance (สามารถ, 一般); they are no figures.
    - ``scale_first``: True where a scale word may stand before its number (*milioni 3*).
    - ``vague``: number-like words that stand for no number (*dozens*, *ribuan*): never a figure.
    - ``idle``: words of ``numbers`` that in running text are mostly no number (*one*, *satu*, *un*): a claim only
      with a scale word, in a ratio or a share.
    - ``common``: some thirty of the most frequent small words, by which a passage in this language is known.
    """

    code: str
    name: str
    hedges_before: Mapping[str, str]
    hedges_after: Mapping[str, str]
    scales: Mapping[str, int]
    single_scales: Mapping[str, int]
    letters: Mapping[str, Letter]
    numbers: Mapping[str, int]
    hundreds: Mapping[str, int]
    joiners: tuple[str, ...]
    articles: tuple[str, ...]
    fractions: Mapping[str, tuple[int, int]]
    ratios: tuple[str, ...]
    openers: Mapping[str, tuple[str, ...]]
    spans: tuple[str, ...]
    units: Mapping[str, str]
    money: Mapping[str, Money]
    counted: Mapping[str, str]
    measures: Mapping[str, str]
    per: tuple[str, ...]
    changes: Mapping[str, int]
    minus: tuple[str, ...]
    ordinals: Mapping[str, int]
    ordinal_marks: tuple[str, ...]
    ranks: tuple[str, ...]
    parts_of: tuple[str, ...]
    fillers: tuple[str, ...]
    interval_words: tuple[str, ...]
    announces: Mapping[str, str] = field(default_factory=dict)
    follows: Mapping[str, str] = field(default_factory=dict)
    eras: Mapping[str, int] = field(default_factory=dict)
    decade_marks: tuple[str, ...] = ()
    year_words: tuple[str, ...] = ()
    age_before: tuple[str, ...] = ()
    age_after: tuple[str, ...] = ()
    age_limits: tuple[str, ...] = ()
    age_decades: tuple[str, ...] = ()
    multiples: Mapping[str, Fraction] = field(default_factory=dict)
    times: tuple[str, ...] = ()
    times_before: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    spaced: bool = True
    compounds: bool = False
    scale_first: bool = False
    units_before: Mapping[str, str] = field(default_factory=dict)
    reversed_ratios: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    towards: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    trailing: tuple[str, ...] = ()
    stakes: tuple[str, ...] = ()
    separable: Mapping[str, int] = field(default_factory=dict)
    amounts: tuple[str, ...] = ()
    including: tuple[str, ...] = ()
    finite: tuple[str, ...] = ()
    definite: tuple[str, ...] = ()
    clocks: Mapping[str, str] = field(default_factory=dict)
    streets: tuple[str, ...] = ()
    thoroughfares: tuple[str, ...] = ()
    money_after: Mapping[str, str] = field(default_factory=dict)
    contests: tuple[str, ...] = ()
    score_words: tuple[str, ...] = ()
    modals: tuple[str, ...] = ()
    inverts: bool = False
    linkers: tuple[str, ...] = ()
    stop_ordinals: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    both_marks: bool = False
    counters: tuple[str, ...] = ()
    decimal_words: tuple[str, ...] = ()
    duals: Mapping[str, int] = field(default_factory=dict)
    pairs: Mapping[str, str] = field(default_factory=dict)
    hundredths: tuple[str, ...] = ()
    shifts: Mapping[str, Fraction] = field(default_factory=dict)
    adds_digits: bool = False
    months: tuple[str, ...] = ()
    verbs_last: bool = False
    verb_endings: tuple[str, ...] = ()
    decoys: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    idle: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
