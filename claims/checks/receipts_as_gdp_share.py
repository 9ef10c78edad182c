"""Turnover divided by the gross domestic product and shown as a share of it.

Flags: A share of the gross domestic (or national) product whose part is called receipts, turnover, revenue or
sales.

Why: The gross domestic product adds up value added. Turnover also holds what was bought from others, so it is no
part of the product; the turnovers of all trades together are about twice as much.

Flagged:
    quantities:
      gdp: {money: THB, measure: flow, title: gross domestic product}
      receipts: {money: THB, measure: flow, title: receipts of hotels and restaurants}
    claims:
      share: {figure: 12%, says: Share., source: report, quantity: receipts, share_of: gdp}

Accepted:
    quantities:
      gdp: {money: THB, measure: flow, title: gross domestic product}
      tourism: {money: THB, measure: flow, part_of: gdp, title: value added by tourism}
      taxes: {money: THB, measure: flow, title: tax revenue of the government}
    claims:
      share: {figure: 12%, says: Share., source: report, quantity: tourism, share_of: gdp}
      taxed: {figure: 16%, says: Taxes., source: report, quantity: taxes, share_of: gdp}

Undecided: Parts whose name does not say whether they are turnover. Revenue of governments, taxes and customs is
not looked at: its ratio to the product is a usual measure and understood as one.

Innocent if: The figure is the value added (fill `definition:` with those words), or the text speaks of a ratio to
the product and not of a share (leave `share_of:` out).

Method: The definition of gross domestic product as the sum of gross value added, System of National Accounts
2008, chapters 2 and 6; words in id, title and definition of the two quantities, in English and Indonesian.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase, sentence
from claims.reasoning.premise import Premise, asking
from claims.reasoning.stated import stated
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "warning"

CHECK = "receipts-as-gdp-share"
_PRODUCT = re.compile(
    r"\b(?:gdp|gnp|gni|pdb|gross (?:domestic|national) (?:product|income)|produk domestik bruto)\b"
)
_TURNOVER = re.compile(r"\b(?:receipts?|turnovers?|revenues?|sales|takings|omzet|omset|penerimaan)\b")
_OF_GOVERNMENT = re.compile(
    r"\b(?:tax|taxes|taxation|government|governments|public|state|fiscal|budget|customs|pajak|negara|pemerintah)\b"
)
_VALUE_ADDED = re.compile(r"\b(?:value[ -]added|nilai tambah)\b")
INNOCENT = (
    excuse("the figure is the value added", "fill `definition:` with those words"),
    excuse("the text speaks of a ratio to the product and not of a share", "leave `share_of:` out"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each share of a gross product."""
    products = {name for name in registry.quantities.entries if _PRODUCT.search(_words(registry, name))}
    if not products:
        return
    for name in registry.shares:
        claim, figure = registry.claims[name], registry.figure(name)
        if claim.share_of not in products or (figure is not None and figure.kind in ("change", "rank")):
            continue
        assert claim.quantity is not None
        said = f"{_words(registry, claim.quantity)} {(claim.definition or '').casefold()}"
        turnover = _TURNOVER.search(said)
        if turnover is None or _OF_GOVERNMENT.search(said) or _VALUE_ADDED.search(said):
            yield held(CHECK)
        else:
            yield _flagged(registry, name, turnover[0])


def _words(registry: Registry, quantity: str) -> str:
    """Id, title and definition of a quantity, in small letters."""
    entry = registry.quantities.entries[quantity]
    return f"{quantity.replace('-', ' ')} {entry.title or ''} {entry.definition or ''}".casefold()


def _flagged(registry: Registry, name: str, word: str) -> Judgement:
    claim = registry.claims[name]
    assert claim.quantity is not None
    assert claim.share_of is not None
    part, whole = (registry.quantities.title(one) for one in (claim.quantity, claim.share_of))
    resting = (
        Premise(
            phrase("{part} are turnover and no value added", part=part),
            "inferred",
            phrase("they are called “{word}”", word=word),
            asking("definition", [name]),
        ),
        stated(registry, phrase("it is printed as a share of {whole}", whole=whole), "share_of", (name,), ""),
    )
    figure = registry.figure(name)
    shown = wording.figure(figure) if figure else claim.figure
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        claims=(name,),
        message=sentence(_said(shown, whole, wording.conditions(resting, 1))),
        premises=resting,
        innocent_if=INNOCENT,
    )


def _said(figure: str, whole: str, condition: str) -> str:
    if condition:
        said = "{figure} of {whole} is no share of it if {condition}."
        return phrase(said, figure=figure, whole=whole, condition=condition)
    return phrase("{figure} of {whole} is no share of it.", figure=figure, whole=whole)
