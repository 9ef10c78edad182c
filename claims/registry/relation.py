"""A relation: what the tree of quantities cannot say. Partitions, overlaps, averages, products, equations and
references."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, WithJsonSchema

from claims.registry.field import DayText, Entry, Id, Listed, Omittable, Text, Truth, described, refuse, told
from claims.registry.worded import OwnText

_PERCENT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,9})?)\s*%\Z")
_ONE_IN = re.compile(r"1 in ([0-9]{1,12})\Z")


def part_of_one(text: str) -> Fraction:
    """The share that a text such as ``10 %`` or ``1 in 20`` names, above 0 and at most 1.

    Raises ValueError with a sentence for people.
    """
    stripped = text.strip()
    share = Fraction(0)
    if match := _PERCENT.match(stripped):
        share = Fraction(match[1]) / 100
    elif (match := _ONE_IN.match(stripped)) and int(match[1]):
        share = Fraction(1, int(match[1]))
    if not 0 < share <= 1:
        raise ValueError(f"`{text[:40]}` is not a share above 0 and up to 100 %; write 10 % or 1 in 20")
    return share


def _share(text: str) -> str:
    try:
        part_of_one(text)
    except ValueError as problem:
        raise refuse(*told(problem)) from None
    return text


ShareText = Annotated[str, AfterValidator(_share), WithJsonSchema({"type": "string"})]


class Partition(Entry):
    """Parts of a whole. They do not overlap, unless ``overlap`` says that they may."""

    whole: Id = described("The quantity that is divided.", good="trafficking-cases", bad="All cases")
    parts: Listed[Id] = described(
        "Its parts; some may have no claims.", good=["labour-cases", "begging-cases"], bad="labour-cases"
    )
    exhaustive: Omittable[Truth] = described(
        "Whether the parts make up the whole; say so where the source does.",
        good=True,
        bad="maybe",
        default=None,
    )
    overlap: Truth = described(
        "Whether the parts may overlap, as the answers to a question with several choices do.",
        good=True,
        bad="sometimes",
        default=False,
    )
    missing: Literal["zero", "unknown"] = described(
        "What a part without a claim counts as: `zero` where the source leaves out parts that are none.",
        good="zero",
        bad="none",
        default="unknown",
    )


class Overlap(Entry):
    """How two parts of one whole overlap. The parts may share members; ``both`` counts those."""

    whole: Id = described("The quantity that holds both parts.", good="visitors", bad="All visitors")
    parts: Listed[Id] = described("The two parts.", good=["a", "b"], bad="a")
    both: Id = described("What is in both parts.", good="c", bad="Both")
    either: Omittable[Id] = described(
        "What is in one part or the other, or in both.", good="labour-cases", bad="Any", default=None
    )


class Average(Entry):
    """A mean or share of all that lies between those of its groups, which leave nobody out."""

    of: Id = described("The quantity whose mean or share is that of all.", good="a", bad="All")
    groups: Listed[Id] = described("The means or shares of its groups.", good=["b", "c"], bad="b")
    weights: Listed[Id] = described(
        "The sizes of the groups, in the same order, where they are known.",
        good=["labour-cases", "begging-cases"],
        bad="labour-cases",
        default=(),
    )


class ProductOf(Entry):
    """An amount that is a rate, a mean or a price times what it is taken of."""

    amount: Id = described("The quantity that comes out.", good="receipts", bad="All receipts")
    rate: Id = described("The rate, mean or price.", good="spend-per-visitor", bad="183 500 baht")
    base: Id = described("What the rate is taken of.", good="visitors", bad="per visitor")


class Reference(Entry):
    """A quantity and another that it cannot exceed, such as those harmed and the population."""

    quantity: Id = described("The quantity that is looked at.", good="a", bad="All cases")
    within: Id = described("What it cannot exceed.", good="b", bad="The population")
    most: Omittable[ShareText] = described(
        "A share of it above which a reader should be told.", good="1 in 20", bad="a lot", default=None
    )


class Relation(Entry):
    """One relation: exactly one of ``partition``, ``overlap``, ``average``, ``product``, ``equation`` or
    ``reference``."""

    partition: Omittable[Partition] = described(
        "Parts of a whole.", good={"whole": "a", "parts": ["b", "c"]}, bad=["b", "c"], default=None
    )
    overlap: Omittable[Overlap] = described(
        "Two parts of one whole, and those who are in both.",
        good={"whole": "a", "parts": ["b", "c"], "both": "labour-cases"},
        bad=["b", "c"],
        default=None,
    )
    average: Omittable[Average] = described(
        "A mean or share of all, and those of the groups that make up all.",
        good={"of": "a", "groups": ["b", "c"]},
        bad=["b", "c"],
        default=None,
    )
    product: Omittable[ProductOf] = described(
        "An amount that is a rate times a base, for all claims of these quantities.",
        good={"amount": "receipts", "rate": "spend-per-visitor", "base": "visitors"},
        bad="spend * visitors",
        default=None,
    )
    equation: Omittable[Text] = described(
        "An equation or inequality between claims, ids in braces.",
        good="{visitors-2010} * {spend-2010} = {receipts-2010}",
        bad="visitors * spend",
        default=None,
    )
    reference: Omittable[Reference] = described(
        "A quantity that cannot exceed another.",
        good={"quantity": "a", "within": "b", "most": "10 %"},
        bad="population",
        default=None,
    )
    because: Omittable[OwnText] = described(
        "Why it holds, in a sentence.", good="The text calls the third group the rest.", bad="", default=None
    )
    inferred: Truth = described(
        "True when no source prints the relation and you concluded it.",
        good=True,
        bad="perhaps",
        default=False,
    )

    @property
    def name(self) -> str:
        """What it says in a few words, such as ``partition of visitors``: relations have no ids."""
        if self.partition is not None:
            return f"partition of {self.partition.whole}"
        if self.overlap is not None:
            return f"overlap of {' and '.join(sorted(self.overlap.parts))}"
        if self.average is not None:
            return f"average of {self.average.of}"
        if self.product is not None:
            return f"product {self.product.amount}"
        if self.reference is not None:
            return f"reference of {self.reference.quantity}"
        return " ".join((self.equation or "").split())


class Acceptance(Entry):
    """A finding that somebody has looked at and accepts, until a date."""

    finding: Text = described("Id of the finding.", good="3f9c01d2aa", bad="")
    because: OwnText = described("Reason.", good="The two papers count different things.", bad="")
    by: Text = described("Who accepts it.", good="A. Editor", bad="")
    until: DayText = described("Last day of the acceptance (EDTF).", good="2027-06-30", bad="forever")


class PlaceEntry(Entry):
    """A place of the registry's own, or a name for one that has only a code: the parts of countries."""

    title: Omittable[OwnText] = described("Name for readers.", good="Northern Thailand", bad="", default=None)
    code: Omittable[Text] = described(
        "The code of this very place, ISO 3166 or UN M49: claims may give either.",
        good="TH-10",
        bad="",
        default=None,
    )
    part_of: Omittable[Text] = described("The place that contains it.", good="TH", bad="", default=None)


class KindEntry(Entry):
    """A kind of thing counted, added to the kind tree."""

    kind_of: Id = described("The kind it belongs to.", good="worker", bad="Workers")
    title: Omittable[OwnText] = described(
        "Name of one of it for readers, where its id is none.", good="school meal", bad="", default=None
    )
