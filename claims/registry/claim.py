"""A claim: one figure as printed, what it says in our words, and where it was read."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Tag

from claims.registry.field import (
    DateText,
    Entry,
    Id,
    Line,
    Listed,
    Numeral,
    Omittable,
    Sha256,
    Text,
    Truth,
    When,
    Whole,
    described,
)
from claims.registry.quantity import Measure
from claims.registry.source import Method
from claims.registry.worded import OwnText

Reach = Literal["attached", "same-sentence", "next-sentence", "later", "inferred"]

# What a number sums up of the things it is about; a mean is no total of them, and odds are no share.
Statistic = Literal["total", "mean", "median", "share", "odds"]

Inferable = Literal[
    "quantity",
    "share_of",
    "when",
    "where",
    "measure",
    "per",
    "noun",
    "definition",
    "method",
    "citing",
    "since",
    "rate_of",
    "base",
    "statistic",
    "items",
    "weighted",
]


class Anchor(Entry):
    """Where in the source's text the figure stands; written by ``claims anchor``."""

    line: Omittable[Line] = described("Line, from 1.", good=37, bad="three", default=None)
    page: Omittable[Line] = described("Page, from 1, of a PDF.", good=12, bad="xii", default=None)
    paragraph: Omittable[Line] = described(
        "Paragraph, from 1, of a DOCX or an HTML page.", good=8, bad="0", default=None
    )
    start: Omittable[Whole] = described(
        "First character of the figure, counted in Unicode code points from 0.",
        good=3010,
        bad="3010.5",
        default=None,
    )
    end: Omittable[Whole] = described("The character after its last one.", good=3025, bad="-1", default=None)
    context: Omittable[Sha256] = described(
        "SHA-256 hash of six words each side, NFC, casefolded.", good="0" * 64, bad="abc", default=None
    )


class Citation(Entry):
    """A work that the text cites for a figure, and how near to the figure the citation stands."""

    source: Id = described("The cited work.", good="lisa-2015", bad="Lisa, 2015")
    claim: Omittable[Id] = described(
        "The cited work's own claim, where it is registered.", good="lisa-under-16s", bad="Lisa", default=None
    )
    through: Omittable[Id] = described(
        "The work in which the text says that it read the cited one: dalam, cited in, zit. nach.",
        good="lisa-2015",
        bad="dalam Lisa",
        default=None,
    )
    reach: Reach = described(
        "attached: part of the same statement; later: after other statements; inferred: we conclude it.",
        good="attached",
        bad="near",
        default="attached",
    )


def _citing_form(value: object) -> str:
    return "<list>" if isinstance(value, list | tuple) else "<word>"


# The text cites nobody, nobody looked, or these works.
Citing = Annotated[
    Annotated[Literal["none", "unknown"], Tag("<word>")] | Annotated[Listed[Citation], Tag("<list>")],
    Discriminator(_citing_form),
]


def reach_of(citation: Citation, inferred: tuple[str, ...]) -> Reach:
    """How near a citation stands, by a statement of which these fields were concluded: what we concluded ourselves
    stands nowhere."""
    return "inferred" if "citing" in inferred else citation.reach


class Claim(Entry):
    """One printed figure. Least: ``figure``, ``says``, ``source``; notes ask for what else is missing."""

    figure: Text = described("The figure exactly as printed.", good="15,8 juta", bad="")
    says: OwnText = described(
        "One sentence in our words.", good="Thailand received 15.8 million foreign tourists in 2010.", bad=""
    )
    source: Id = described("The work in which it was read.", good="hertini", bad="Hertini et al.")
    quantity: Omittable[Id] = described(
        "What the figure counts.", good="visitors", bad="Visitors", default=None
    )
    share_of: Omittable[Id] = described("The whole of a share.", good="visitors", bad="100 %", default=None)
    rate_of: Omittable[Id] = described(
        "The base of a rate or of a mean: what it is per 100 000 of, or per one of.",
        good="visitors",
        bad="100 000 inhabitants",
        default=None,
    )
    base: Omittable[Id] = described(
        "The claim that says how many cases (respondents, items) the percentage or the mean is taken of.",
        good="visitors-2010",
        bad="412 respondents",
        default=None,
    )
    statistic: Omittable[Statistic] = described(
        "What the figure is of the things counted or measured: total, mean, median, share or odds.",
        good="mean",
        bad="average",
        default=None,
    )
    items: Omittable[Line] = described(
        "Of a mean of whole numbers: how many of them each case gave, 1 for a single question or count.",
        good=5,
        bad="0",
        default=None,
    )
    weighted: Omittable[Truth] = described(
        "Whether some cases count more than others, as in most large surveys; false where each counts once.",
        good=True,
        bad="perhaps",
        default=None,
    )
    when: Omittable[When] = described(
        "Time spoken of (EDTF; 2012-21 to -24: its seasons), `source` for the time of the source, `unstated` where the "
        "text gives none.",
        good="2004/2015",
        bad="2004-2015",
        default=None,
    )
    where: Omittable[Text] = described(
        "Place: ISO 3166, UN M49, an id under places, or `unstated`.", good="TH", bad="", default=None
    )
    measure: Omittable[Measure] = described(
        "stock, flow, cumulative or unstated; overrides the quantity's.",
        good="stock",
        bad="total",
        default=None,
    )
    per: Omittable[Text] = described(
        "Base of a rate or a cadence; the code of a currency for an exchange rate.",
        good="day",
        bad="",
        default=None,
    )
    noun: Omittable[Text] = described(
        "The thing counted, as printed: cases may or may not be persons.", good="kasus", bad="", default=None
    )
    verb: Omittable[Text] = described(
        "What the text says of those counted, in its own word: at risk, exploited, reported.",
        good="at risk",
        bad="",
        default=None,
    )
    disowned: Omittable[Text] = described(
        "In your words, what the work itself says against the use of the figure.",
        good="The authors ask not to cite it, as it counts visits and not persons.",
        bad="",
        default=None,
    )
    definition: Omittable[OwnText] = described(
        "What exactly counts, where the text says so.", good="arrivals at the border", bad="", default=None
    )
    method: Omittable[Method] = described(
        "How the figure came about.", good="survey", bad="guess", default=None
    )
    language: Omittable[Text] = described(
        "Language of the figure, where it is not the source's.", good="en", bad="", default=None
    )
    at: Omittable[Anchor] = described(
        "Where the figure stands in the text.", good={"line": 37}, bad="37", default=None
    )
    quote: Omittable[Text] = described(
        "The passage, where you have the right to print it.", good="about 10 million", bad="", default=None
    )
    citing: Omittable[Citing] = described(
        "Works cited for it; `none` where the text cites nobody, `unknown` where nobody looked.",
        good=[{"source": "lisa-2015", "reach": "attached"}],
        bad="Lisa 2015",
        default=None,
    )
    repeats: Omittable[Id] = described(
        "An earlier claim that this one repeats.", good="visitors-2010", bad="yes", default=None
    )
    restates: Omittable[Id] = described(
        "A claim whose figure the text sets equal to this one.",
        good="tourism-gdp-2016",
        bad="same",
        default=None,
    )
    same_statement: Omittable[Id] = described(
        "A claim in the same sentence that is the other half of one statement.",
        good="labour-cases",
        bad="line 247",
        default=None,
    )
    since: Omittable[Text] = described(
        "Start of a duration, a count or a change: a date or a fact.",
        good="unicef-founded",
        bad="long ago",
        default=None,
    )
    after: Omittable[Id] = described(
        "A claim that the text places before this one.", good="groups-1999", bad="1999", default=None
    )
    projection: Truth = described(
        "True where the text looks ahead: a forecast, a plan, a target.",
        good=True,
        bad="later",
        default=False,
    )
    historical: Truth = described(
        "True where an old time, or an older edition of a work, is meant on purpose.",
        good=True,
        bad="once",
        default=False,
    )
    value: Omittable[Numeral] = described(
        "Your own reading in digits, only as a cross-check of the figure.",
        good="15800000",
        bad="many",
        default=None,
    )
    inferred: Listed[Inferable] = described(
        "Fields that you concluded and the text does not print.", good=["when"], bad=["figure"], default=()
    )

    @property
    def answered(self) -> bool:
        """False while ``says`` is still a question, as ``claims draft`` writes it."""
        return answers(self.says)


def answers(says: str) -> bool:
    """Whether a sentence is no question."""
    return not says.rstrip().endswith("?")


class Fact(Entry):
    """An entry without a figure: an Act, a founding, a ratification. Chronology checks read it too."""

    event: OwnText = described(
        "What happened, in our words.", good="The Child Protection Act was passed.", bad=""
    )
    when: DateText = described("Date (EDTF).", good="2003", bad="2003-2004")
    source: Id = described("The work in which it was read.", good="ecpat-paper", bad="ECPAT paper")
    where: Omittable[Text] = described("Place.", good="TH", bad="", default=None)
    at: Omittable[Anchor] = described(
        "Where the date stands in the text.", good={"line": 549}, bad="549", default=None
    )
    figure: Omittable[Text] = described(
        "The date as printed, for the anchor.", good="11 Desember 1946", bad="", default=None
    )
    citing: Omittable[Citing] = described(
        "Works cited for it.", good=[{"source": "unicef-history"}], bad="UNICEF", default=None
    )
    repeats: Omittable[Id] = described(
        "An earlier fact that this one repeats.", good="act-2003", bad="yes", default=None
    )
    inferred: Listed[Literal["when", "where", "citing"]] = described(
        "Fields that you concluded.", good=["where"], bad=["event"], default=()
    )
