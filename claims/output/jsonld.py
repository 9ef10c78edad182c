"""Claims as JSON-LD in the words of schema.org: Claim, Quotation, QuantitativeValue, CreativeWork.

The figure as printed is a Quotation, what it stands for a QuantitativeValue: ``value`` is the printed number,
``minValue`` and ``maxValue`` the ends of its strict reading, and the exact ends of both readings stand below as
``claims export`` writes them. A number is JSON's own where that is exact, otherwise text.
"""

from __future__ import annotations

import json
import re
from fractions import Fraction
from typing import Any, Final

from claims.citation.authors import authors, shown
from claims.figure import Figure
from claims.output.table import ends, exact
from claims.registry.registry import Registry
from claims.registry.source import Source
from claims.registry.work import Name

CONTEXT: Final = "https://schema.org"
WORKS: Final = {
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "interview": "Conversation",
    "legislation": "Legislation",
    "manuscript": "Manuscript",
    "post": "SocialMediaPosting",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "thesis": "Thesis",
    "webpage": "WebPage",
}
"""The type of schema.org for a type of CSL; every other work is a CreativeWork."""
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def rendered(registry: Registry) -> str:
    """The claims and their sources as JSON-LD, sorted by id: each on a line of its own."""
    whole = document(registry)
    encode = json.JSONEncoder(ensure_ascii=False).encode
    lines = ",\n".join(map(encode, whole["@graph"]))
    return f'{{"@context": {json.dumps(whole["@context"])}, "@graph": [\n{lines}\n]}}\n'


def document(registry: Registry) -> dict[str, Any]:
    """The same as plain data."""
    about = {
        "@id": "#registry",
        "@type": "Dataset",
        "identifier": registry.name,
        "name": registry.title,
        "inLanguage": registry.language,
        "datePublished": registry.issued,
    }
    works = [_work(name, source) for name, source in sorted(registry.sources.items())]
    claims = [_claim(registry, name) for name in registry.claim_ids]
    return {"@context": CONTEXT, "@graph": [_told(about), *works, *claims]}


def _claim(registry: Registry, name: str) -> dict[str, Any]:
    claim, figure = registry.claims[name], registry.figure(name)
    at, source = claim.at, registry.sources[claim.source]
    where = registry.where(name)
    quotation = {
        "@type": "Quotation",
        "text": claim.figure,
        "inLanguage": source.language,
        "isPartOf": _id("source", claim.source),
        "pagination": str(at.page) if at is not None and at.page is not None else None,
    }
    cited = () if claim.citing is None or isinstance(claim.citing, str) else claim.citing
    return _told(
        {
            "@id": f"#claim-{name}",
            "@type": "Claim",
            "identifier": name,
            "text": claim.says,
            "inLanguage": registry.language,
            "isPartOf": {"@id": "#registry"},
            "appearance": _id("source", claim.source),
            "citation": [_id("source", one.source) for one in cited],
            "isBasedOn": _id("claim", claim.repeats) if claim.repeats else None,
            "temporalCoverage": claim.when if claim.when not in ("unstated", "unknown", "source") else None,
            "spatialCoverage": {"@type": "Place", "identifier": where} if where else None,
            "hasPart": _told(quotation),
            "about": _value(registry, name, figure) if figure is not None else None,
        }
    )


def _value(registry: Registry, name: str, figure: Figure) -> dict[str, Any]:
    claim = registry.claims[name]
    strict, loose = ends(figure.strict), ends(figure.loose)
    readings = zip(("strict_low", "strict_high", "loose_low", "loose_high"), (*strict, *loose), strict=True)
    hedges = [hedge.replace("_", " ") for hedge in figure.hedges if hedge != "exact"]
    return _told(
        {
            "@type": "QuantitativeValue",
            "name": registry.quantities.title(claim.quantity) if claim.quantity else claim.noun,
            "description": ", ".join(hedges),
            "value": _number(figure.value),
            "minValue": _number(figure.strict.low),
            "maxValue": _number(figure.strict.high),
            "unitText": figure.unit,
            "additionalProperty": [
                {"@type": "PropertyValue", "name": reading, "value": end} for reading, end in readings if end
            ],
        }
    )


def _work(name: str, source: Source) -> dict[str, Any]:
    plain = source.issued is not None and _DAY.fullmatch(source.issued) is not None
    made = authors(source.author)
    doubted = {"@type": "PublicationEvent", "description": f"{source.issued} (EDTF)"}
    return _told(
        {
            "@id": f"#source-{name}",
            "@type": WORKS.get(source.type, "CreativeWork"),
            "identifier": name,
            "name": source.title,
            "alternateName": source.title_short,
            "author": [_author(one) for one in made.named],
            "creditText": shown(source.author) if made.others else None,
            "datePublished": source.issued if plain else None,
            "publication": doubted if source.issued and not plain else None,
            "inLanguage": source.language,
            "isPartOf": _named("CreativeWork", source.container_title),
            "publisher": _named("Organization", source.publisher),
            "pagination": source.page,
            "url": source.URL,
            "sameAs": f"https://doi.org/{source.DOI}" if source.DOI else None,
            "isbn": source.ISBN,
            "creativeWorkStatus": "read" if source.seen else "not seen",
            "subjectOf": _id("source", source.read_through) if source.read_through else None,
        }
    )


def _author(author: str | Name) -> dict[str, Any]:
    """A person where the parts of a name say so; else only what is printed."""
    if isinstance(author, str):
        return {"name": author}
    parts = {"givenName": author.given, "familyName": author.family}
    kind = {"@type": "Person"} if author.family or author.given else {}
    return _told({**kind, "name": author.shown(), **parts})


def _id(kind: str, name: str) -> dict[str, str]:
    return {"@id": f"#{kind}-{name}"}


def _named(kind: str, name: str | None) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _told(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry without what is not known."""
    return {key: value for key, value in entry.items() if value not in (None, "", [])}


def _number(value: Fraction | None) -> int | float | str | None:
    """The number itself where JSON's readers get it back exactly, else as text."""
    if value is None:
        return None
    if value.denominator == 1 and abs(value.numerator) < 2**53:
        return value.numerator
    near = float(value) if abs(value) < 2**53 else 0.0
    text = exact(value)
    return near if text is not None and Fraction(repr(near)) == value and "e" not in repr(near) else text
