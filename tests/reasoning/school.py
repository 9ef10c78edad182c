"""A registry of school meals in which everything fits: wholes, parts, shares, a rate, prices, growth and money.

What is printed in it can be replaced by a slip, one figure or several.
"""

from __future__ import annotations

from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry

TEXT = """\
registry: school-meals
title: School meals in a district
language: en
issued: 2026-03-01
sources:
  report: {title: Yearbook of school meals, author: [District Office], issued: 2025, language: en}
  bank: {title: Exchange rates, author: [District Bank], issued: 2025, language: en}
kinds:
  meal: {kind_of: item}
quantities:
  pupils: {title: pupils enrolled, counts: pupil, measure: stock}
  girls: {title: girls enrolled, part_of: pupils, sex: female}
  boys: {title: boys enrolled, part_of: pupils, sex: male}
  fed: {title: pupils who get a meal, part_of: pupils}
  meals: {title: meals served, counts: meal, measure: flow}
  budget: {title: budget of school meals, money: KES, measure: flow}
  price: {title: price of a meal, money: KES}
claims:
  pupils-2023: {figure: "40,000", says: Then., quantity: pupils, when: 2023}
  pupils-2024: {figure: "42,000", says: Now., quantity: pupils, when: 2024}
  growth: {figure: rose by 5%, says: More., quantity: pupils, since: 2023, when: 2024}
  girls-2024: {figure: "21,500", says: Girls., quantity: girls, when: 2024}
  boys-2024: {figure: "20,500", says: Boys., quantity: boys, when: 2024}
  fed-2024: {figure: "31,500", says: With a meal., quantity: fed, when: 2024}
  fed-share: {figure: 75%, says: Of all., quantity: fed, share_of: pupils, when: 2024}
  meals-per-pupil: {figure: 180, says: Meals of one., quantity: meals, rate_of: fed, when: 2024}
  meals-2024: {figure: 5.67 million, says: Meals., quantity: meals, when: 2024}
  meal-price: {figure: KES 60, says: A meal., quantity: price, rate_of: meals, when: 2024}
  budget-2024: {figure: KES 340 million, says: The budget., quantity: budget, when: 2024}
  budget-usd: {figure: USD 2.6 million, says: In dollars., when: 2024, restates: budget-2024}
  dollar: {figure: KES 130, says: A dollar., source: bank, per: USD, when: 2024}
relations:
  - partition: {whole: pupils, parts: [girls, boys], exhaustive: true}
  - product: {amount: budget, rate: price, base: meals}
"""
# One slip in each of five figures: a zero too few, two digits swapped, a zero too many, a wrong digit, a zero too many.
SLIPS = {
    "meals-per-pupil": "18",
    "fed-share": "57%",
    "growth": "rose by 50%",
    "boys-2024": "22,500",
    "budget-usd": "USD 26 million",
}


def school(printed: dict[str, str] | None = None, *, place: str = "where: KE", more: str = "") -> Registry:
    """The registry with other figures for some claims; ``place`` stands in every claim, ``more`` at the top."""
    lines = []
    for line in TEXT.splitlines():
        name = line.strip().partition(":")[0]
        if " says: " in line:
            said = [*([place] if place else []), "citing: none"]
            said += [] if "source:" in line else ["source: report"]
            line = line.removesuffix("}") + "".join(f", {one}" for one in said) + "}"
            if name in (printed or {}):
                before, _, rest = line.partition("figure: ")
                line = f'{before}figure: "{(printed or {})[name]}", says:{rest.partition(", says:")[2]}'
        lines.append(line)
    text = "\n".join([*lines[:4], *([more] if more else []), *lines[4:]]) + "\n"
    return from_documents((yaml.parse(text, "school.yaml"),))
