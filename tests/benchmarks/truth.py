"""True worlds for the error rates: quantities with true values first, everything else worked out from them.

A world is made of components that share nothing. Each component knows its variables (the true amounts), what
must hold between them, and the claims that could be printed about them. Leaf amounts are drawn; totals, periods,
shares, rates and products are computed exactly, so a world is consistent by construction. What must hold is
written down here from how the amounts were made and from what the registry declares, never by asking
claims.reasoning.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations, product
from typing import Literal

Terms = tuple[tuple[int, str], ...]
Form = Literal["count", "money", "share", "rate", "growth"]


@dataclass(frozen=True)
class Constraint:
    """The terms (factor, variable) add up to 0, or to at most 0."""

    terms: Terms
    relation: Literal["=", "<="]


@dataclass(frozen=True)
class Statement:
    """What one claim speaks of: the amount ``above``, or ``above`` divided by ``below``.

    ``fields`` are those of the claim in the registry. Claims of one ``series`` are of neighbouring years, in
    order. ``points`` is the difference that a growth of a share can be mistaken for.
    """

    id: str
    form: Form
    above: Terms
    below: Terms = ()
    fields: tuple[tuple[str, str], ...] = ()
    series: str = ""
    points: Terms = ()

    @property
    def when(self) -> str:
        return dict(self.fields)["when"]


@dataclass
class Component:
    """Quantities, relations and claims that hang together, with the truth behind them."""

    kind: str
    prefix: str
    language: str
    place: str
    cites: bool
    values: dict[str, Fraction] = field(default_factory=dict)
    constraints: list[Constraint] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    quantities: list[str] = field(default_factory=list)
    partitions: list[str] = field(default_factory=list)
    equations: list[tuple[str, tuple[str, ...], Constraint | None]] = field(default_factory=list)

    def value(self, terms: Terms) -> Fraction:
        return sum((factor * self.values[name] for factor, name in terms), Fraction(0))

    def truth(self, statement: Statement) -> Fraction:
        """The exact number that a claim stands for."""
        above = self.value(statement.above)
        return above / self.value(statement.below) if statement.below else above

    def equal(self, whole: str, parts: Iterable[str]) -> None:
        self.constraints.append(Constraint(((-1, whole), *((1, part) for part in parts)), "="))

    def within(self, part: str, whole: str) -> None:
        self.constraints.append(Constraint(((1, part), (-1, whole)), "<="))

    def quantity(self, name: str, **facets: str) -> None:
        shown = ", ".join(f'{key}: "{value}"' for key, value in facets.items())
        self.quantities.append(f"  {name}: {{{shown}}}")

    def partition(self, whole: str, parts: Iterable[str], exhaustive: bool = True) -> None:
        listed = ", ".join(parts)
        said = str(exhaustive).lower()
        self.partitions.append(
            f"  - partition: {{whole: {whole}, parts: [{listed}], exhaustive: {said}}}\n"
            "    because: The table prints these parts below their total."
        )

    def claim(self, id: str, form: Form, above: Terms | str, below: Terms | str = (), **fields: str) -> None:
        series, points = fields.pop("series", ""), fields.pop("points", "")
        later, _, before = points.partition(" ")
        self.statements.append(
            Statement(
                id,
                form,
                ((1, above),) if isinstance(above, str) else above,
                ((1, below),) if isinstance(below, str) else below,
                tuple(({"where": self.place} | fields).items()),
                series,
                ((1, later), (-1, before)) if points else (),
            )
        )

    def keep(self, budget: int) -> None:
        """Drop the last claims beyond a budget, with the equations that name them.

        A rate, a price or a growth is tied to what it is worked out from by its equation alone; without it, it
        goes too.
        """
        self.statements = self.statements[:budget]
        kept = {one.id for one in self.statements}
        self.equations = [one for one in self.equations if kept.issuperset(one[1])]
        self.constraints += [one[2] for one in self.equations if one[2] is not None]
        tied = {id for one in self.equations for id in one[1]}
        self.statements = [
            one for one in self.statements if not one.below or one.form == "share" or one.id in tied
        ]

    def breaks(self) -> list[Constraint]:
        """Constraints that the true values do not satisfy: always none."""
        return [
            one
            for one in self.constraints
            if (total := self.value(one.terms)) > 0 or (one.relation == "=" and total != 0)
        ]


Build = Callable[[random.Random, Component, int, bool], None]
_KINDS = ("person", "visitor", "student", "worker", "job", "household", "case")


def _leaves(rng: random.Random, count: int, low: float = 2.5, high: float = 6.5) -> list[Fraction]:
    """True amounts of one component: of one size to within a factor of about 20, as in a printed table."""
    size = 10 ** rng.uniform(low, high)
    return [Fraction(int(size * rng.uniform(0.05, 1)) + 1) for _ in range(count)]


# -- age bands, sexes, places ----------------------------------------------------------------------


def people(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """Persons by age, sex and place. Dense: every margin printed; sparse: nested age bands, or sexes alone."""
    if not dense:
        _nested_ages(rng, made)
        return
    fitting = [
        shape
        for shape in product((1, 2, 3, 4), (1, 2), (1, 2, 3, 4))
        if sum(n > 1 for n in shape) >= 2 and 6 <= _cells(shape) * 0.85 <= budget
    ] or [(2, 2, 1)]
    ages, sexes, places = rng.choice(fitting)
    cuts = sorted(rng.sample((5, 10, 15, 18, 25, 45, 65), ages - 1))
    bands = [
        f"<{high}" if low is None else f">={low}" if high is None else f"{low}-{high - 1}"
        for low, high in zip([None, *cuts], [*cuts, None], strict=True)
    ]
    made.places = [f"{made.prefix}p{n}" for n in range(places)] if places > 1 else []
    axes = [
        ["", *bands] if ages > 1 else [""],
        ["", "female", "male"] if sexes > 1 else [""],
        ["", *made.places],
    ]
    cells = list(product(*([one for one in axis if one] or [""] for axis in axes)))
    amounts = dict(zip(cells, _leaves(rng, len(cells)), strict=True))
    names = {facets: f"{made.prefix}q{n}" for n, facets in enumerate(product(*axes))}
    kind, measure = rng.choice(_KINDS[:4]), rng.choice(("stock", "flow"))
    for facets, name in names.items():
        made.values[name] = sum((amounts[cell] for cell in cells if _holds(facets, cell)), Fraction(0))
        own = {key: one for key, one in zip(("age", "sex", "place"), facets, strict=True) if one}
        if own:
            made.quantity(name, part_of=names["", "", ""], **own)
        else:
            made.quantity(name, counts=kind, measure=measure)
        _split(made, names, axes, facets)
    for one, other in product(names, names):
        if one != other and _holds(other, one):
            made.within(names[one], names[other])
    year = str(rng.randint(2005, 2015))
    order = list(names.items())
    rng.shuffle(order)
    for facets, name in order[: max(5, round(len(order) * rng.uniform(0.75, 0.95)))]:
        where = {"where": facets[2]} if facets[2] else {}
        made.claim(f"{name}-claim", "count", name, quantity=name, when=year, **where)


def _cells(shape: tuple[int, ...]) -> int:
    size = 1
    for one in shape:
        size *= one + 1 if one > 1 else 1
    return size


def _holds(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return all(one in ("", other) for one, other in zip(whole, part, strict=True))


def _split(
    made: Component, names: dict[tuple[str, ...], str], axes: list[list[str]], facets: tuple[str, ...]
) -> None:
    """Declare how a margin is divided along each axis on which it is not."""
    for axis, values in enumerate(axes):
        if facets[axis] or len(values) < 3:
            continue
        parts = [names[(*facets[:axis], one, *facets[axis + 1 :])] for one in values[1:]]
        made.partition(names[facets], parts)
        made.equal(names[facets], parts)


def _nested_ages(rng: random.Random, made: Component) -> None:
    bounds = sorted(rng.sample((5, 10, 15, 18, 25), 3))
    whole = f"{made.prefix}q"
    amounts = _leaves(rng, 6)
    names = [f"{whole}-under-{one}" for one in bounds]
    made.quantity(whole, counts=rng.choice(_KINDS[:4]), measure="stock")
    for n, (name, bound) in enumerate(zip(names, bounds, strict=True)):
        made.values[name] = sum(amounts[: n + 1], Fraction(0))
        made.quantity(name, part_of=whole, age=f"<{bound}")
    made.values[whole] = sum(amounts[:4], Fraction(0))
    for one, other in combinations([*names, whole], 2):
        made.within(one, other)
    girls = f"{whole}-girls"
    made.values[girls] = Fraction(int(amounts[0] * Fraction(rng.randint(40, 60), 100)))
    made.quantity(girls, part_of=whole, age=f"<{bounds[0]}", sex="female")
    for one in (*names, whole):
        made.within(girls, one)
    year = str(rng.randint(2005, 2015))
    for name in (whole, *names, girls):
        made.claim(f"{name}-claim", "count", name, quantity=name, when=year)


# -- partitions and overlapping totals -------------------------------------------------------------


def totals(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """Parts of a whole by traits. Dense: many totals over the same parts; sparse: a tree, not always exhaustive."""
    whole = f"{made.prefix}q"
    year, measure = str(rng.randint(2005, 2015)), rng.choice(("stock", "flow"))
    made.quantity(whole, counts=rng.choice(_KINDS), measure=measure)
    if not dense:
        _tree(rng, made, whole)
    else:
        count = max(3, min(budget * 4 // 10, rng.randint(4, 16)))
        parts = [f"{whole}-part-{n}" for n in range(count)]
        made.values |= dict(zip(parts, _leaves(rng, count), strict=True))
        wholes = {whole: parts}
        for n in range(max(2, min(budget - count, round(count * rng.uniform(1.0, 1.5))))):
            wholes[f"{whole}-total-{n}"] = sorted(rng.sample(parts, rng.randint(2, min(6, count))))
        for name in (*parts, *wholes):
            if name != whole:
                made.quantity(name, part_of=whole, trait=name.removeprefix(f"{whole}-").replace("-", " "))
        for name, inner in wholes.items():
            made.values[name] = sum((made.values[part] for part in inner), Fraction(0))
            made.partition(name, inner)
            made.equal(name, inner)
            for part in inner:
                made.within(part, name)
            if name != whole:
                made.within(name, whole)
    names = list(made.values)
    rng.shuffle(names)
    if dense and len(names) > budget * 0.9 > 6:
        names = names[: round(len(names) * 0.9)]
    for name in names:
        made.claim(f"{name}-claim", "count", name, quantity=name, when=year)


def _tree(rng: random.Random, made: Component, whole: str) -> None:
    """A whole with two or three parts, the first of them divided again; a rest may be left out."""
    for divided in (f"{whole}-a", whole):  # from the bottom up: the inner parts decide what the first part is
        letters = "abc"[: rng.randint(2, 3)]
        parts = [f"{divided}-{letter}" for letter in letters]
        exhaustive = rng.random() < 0.6
        for part, amount in zip(parts, _leaves(rng, len(parts)), strict=True):
            made.values.setdefault(part, amount)
            made.quantity(part, part_of=divided, trait=f"group {part[len(whole) + 1 :]}")
            made.within(part, divided)
            made.within(part, whole)
        rest = Fraction(0) if exhaustive else _leaves(rng, 1)[0]
        made.values[divided] = sum((made.values[part] for part in parts), rest)
        made.partition(divided, parts, exhaustive)
        made.constraints.append(
            Constraint(((-1, divided), *((1, part) for part in parts)), "=" if exhaustive else "<=")
        )


# -- shares of wholes ------------------------------------------------------------------------------


def shares(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """A whole, its parts and their shares. Sparse: two parts with shares; dense: all of them, and shares of parts."""
    whole, year = f"{made.prefix}q", str(rng.randint(2005, 2015))
    count = max(2, min(8, (budget - 1) // 3)) if dense else 2
    parts = [f"{whole}-{'abcdefgh'[n]}" for n in range(count)]
    exhaustive = dense or rng.random() < 0.5
    made.quantity(whole, counts=rng.choice(_KINDS), measure=rng.choice(("stock", "flow")))
    amounts = _leaves(rng, count + 1, 3.0)
    made.values |= dict(zip(parts, amounts, strict=False))
    made.values[whole] = sum(amounts[: count + (not exhaustive)], Fraction(0))
    for part in parts:
        made.quantity(part, part_of=whole, trait=f"group {part[-1]}")
        made.within(part, whole)
    made.partition(whole, parts, exhaustive)
    if exhaustive:
        made.equal(whole, parts)
    else:
        made.constraints.append(Constraint(((-1, whole), *((1, part) for part in parts)), "<="))
    made.claim(f"{whole}-claim", "count", whole, quantity=whole, when=year)
    for part in parts:
        made.claim(f"{part}-claim", "count", part, quantity=part, when=year)
        made.claim(f"{part}-share", "share", part, whole, quantity=part, share_of=whole, when=year)
    for part in parts if dense else ():
        inner = f"{part}-women"
        made.values[inner] = Fraction(int(made.values[part] * Fraction(rng.randint(10, 90), 100)) + 1)
        made.quantity(inner, part_of=part, sex="female")
        made.within(inner, part)
        made.within(inner, whole)
        if rng.random() < 0.5:
            made.claim(f"{inner}-claim", "count", inner, quantity=inner, when=year)
        made.claim(f"{inner}-share", "share", inner, part, quantity=inner, share_of=part, when=year)


# -- flows over years and cumulative counts --------------------------------------------------------


def series(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """A flow year by year, totals of periods, counts since a start; dense: of several groups with their total."""
    whole, first = f"{made.prefix}q", rng.randint(2000, 2010)
    length = max(3, min(6, (budget - 1) // (4 if dense else 1))) if dense else rng.randint(3, 4)
    years = list(range(first, first + length))
    groups = {"": whole}
    made.quantity(whole, counts=rng.choice(_KINDS), measure="flow")
    if dense:
        for sex in ("female", "male"):
            groups[sex] = f"{whole}-{sex}"
            made.quantity(groups[sex], part_of=whole, sex=sex)
        made.partition(whole, list(groups.values())[1:])
    spans = [(year, year) for year in years]
    spans += [(one, other) for one, other in combinations(years, 2)] if dense else [(years[0], years[-1])]
    leaves = [name for sex, name in groups.items() if sex or not dense]
    for name in leaves:
        level = _leaves(rng, 1)[0]
        for year in years:
            level = Fraction(int(level * Fraction(rng.randint(80, 130), 100)) + 1)
            made.values[_at(name, (year, year))] = level
    for name, span in product(groups.values(), spans):
        if name == whole and dense:
            parts = [_at(part, span) for part in leaves]
            if span[0] == span[1]:
                made.values[_at(whole, span)] = sum((made.values[part] for part in parts), Fraction(0))
    for name, span in product(groups.values(), spans):
        if span[0] < span[1]:
            inner = [_at(name, (year, year)) for year in range(span[0], span[1] + 1)]
            made.values[_at(name, span)] = sum((made.values[one] for one in inner), Fraction(0))
            made.equal(_at(name, span), inner)
    for span in spans if dense else ():
        made.equal(_at(whole, span), [_at(part, span) for part in leaves])
    _nest(made, whole, groups, spans)
    _print_series(rng, made, groups, spans, years, dense)


def _at(name: str, span: tuple[int, int]) -> str:
    return f"{name}-{span[0]}" if span[0] == span[1] else f"{name}-{span[0]}-{span[1]}"


def _nest(made: Component, whole: str, groups: dict[str, str], spans: list[tuple[int, int]]) -> None:
    everything = list(product(groups.values(), spans))
    for (name, span), (other, around) in product(everything, everything):
        if (
            (name, span) != (other, around)
            and other in (name, whole)
            and around[0] <= span[0]
            and span[1] <= around[1]
        ):
            made.within(_at(name, span), _at(other, around))


def _print_series(
    rng: random.Random,
    made: Component,
    groups: dict[str, str],
    spans: list[tuple[int, int]],
    years: list[int],
    dense: bool,
) -> None:
    """Claims of years first, so that a small budget holds a series and its total."""
    single = [(name, span) for name, span in product(groups.values(), spans) if span[0] == span[1]]
    long = [(name, span) for name, span in product(groups.values(), spans) if span[0] < span[1]]
    if dense:
        rng.shuffle(long)
        long = long[: max(2, len(long) // 2)]
        rng.shuffle(single)
        single = single[: max(3, len(single) * 9 // 10)]
        ordered = [*long[:1], *single[:3], *long[1:2], *single[3:], *long[2:]]
    else:
        ordered = [*long, *single]
    for name, span in ordered:
        when = str(span[0]) if span[0] == span[1] else f"{span[0]}/{span[1]}"
        since_start = span[0] == years[0] and span[0] < span[1] and rng.random() < 0.5
        fields = {"measure": "cumulative"} if since_start else {}
        mark = f"{name}" if span[0] == span[1] else ""
        made.claim(
            f"{_at(name, span)}-claim",
            "count",
            _at(name, span),
            quantity=name,
            when=when,
            series=mark,
            **fields,
        )


# -- declared equations ----------------------------------------------------------------------------


def money(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """Visitors times spending is receipts, by market; dense: with the totals of both."""
    visitors, receipts, year = f"{made.prefix}q", f"{made.prefix}r", str(rng.randint(2005, 2015))
    count = max(2, min(6, (budget - 2) // 3)) if dense else 1
    made.quantity(visitors, counts="visitor", measure="flow")
    made.quantity(receipts, money="THB", measure="flow")
    people_, sums = [], []
    for n, amount in enumerate(_leaves(rng, count, 4.0, 6.5)):
        who, what, each = (f"{made.prefix}{letter}-{n}" for letter in "qrs")
        spent = Fraction(rng.randint(20, 999) * rng.choice((10, 50, 100)))
        made.values |= {who: amount, what: amount * spent}
        made.quantity(who, part_of=visitors, trait=f"market {n}")
        made.quantity(what, part_of=receipts, trait=f"market {n}")
        made.quantity(each, money="THB")
        people_.append(who)
        sums.append(what)
        made.claim(f"{who}-claim", "count", who, quantity=who, when=year)
        made.claim(f"{each}-claim", "money", what, who, quantity=each, per="visitor", when=year)
        made.claim(f"{what}-claim", "money", what, quantity=what, when=year)
        ids = (f"{who}-claim", f"{each}-claim", f"{what}-claim")
        made.equations.append((f"{{{ids[0]}}} * {{{ids[1]}}} = {{{ids[2]}}}", ids, None))
    for whole, parts, form in ((visitors, people_, "count"), (receipts, sums, "money")):
        made.values[whole] = sum((made.values[part] for part in parts), Fraction(0))
        if not dense:  # other markets, not printed
            made.values[whole] += made.values[parts[0]] * Fraction(rng.randint(2, 9))
        for part in parts:
            made.within(part, whole)
        if dense:
            made.partition(whole, parts)
            made.equal(whole, parts)
        made.claim(f"{whole}-claim", form, whole, quantity=whole, when=year)  # type: ignore[arg-type]


def balance(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """Linear equations over claims, as of hired, left and net. Dense: more equations than amounts in them."""
    year = str(rng.randint(2005, 2015))
    count = max(3, min(10, budget * 2 // 5)) if dense else 3
    leaves = [f"{made.prefix}q-{n}" for n in range(count)]
    made.values |= dict(zip(leaves, _leaves(rng, count), strict=True))
    kind = rng.choice(_KINDS)
    for name in leaves:
        made.quantity(name, counts=kind, measure="flow", trait=f"item {name[-1]}")
        made.claim(f"{name}-claim", "count", name, quantity=name, when=year)
    wanted = max(2, min(budget - count, count * 3 // 2)) if dense else 1
    sums: list[tuple[str, Terms]] = []
    while len(sums) < wanted:
        used = sorted(rng.sample(leaves, rng.randint(2, min(4, count))))
        terms = tuple((rng.choice((1, 1, 1, -1, 2)), name) for name in used)
        if made.value(terms) <= max(made.values[name] for name in used) / 20:
            continue  # a difference of nearly nothing says nothing when both are rounded
        name = f"{made.prefix}t-{len(sums)}"
        made.values[name] = made.value(terms)
        made.quantity(name, counts=kind, measure="flow", trait=f"sum {len(sums)}")
        sums.append((name, terms))
    for name, terms in sums:
        made.claim(f"{name}-claim", "count", name, quantity=name, when=year)
        written = " ".join(f"{'-' if f < 0 else '+'} {abs(f)} * {{{one}-claim}}" for f, one in terms)
        written = written.removeprefix("+ ").replace("1 * ", "")
        if written.startswith("- "):
            written = "0 " + written
        constraint = Constraint(((-1, name), *terms), "=")
        ids = (f"{name}-claim", *(f"{one}-claim" for _, one in terms))
        made.equations.append((f"{{{name}-claim}} = {written}", ids, constraint))


def rates(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """Patients, population and patients per 100 000; dense: by region with totals, and a rate for all."""
    everybody, ill, year = f"{made.prefix}q", f"{made.prefix}i", str(rng.randint(2005, 2015))
    count = max(2, min(7, (budget - 3) // 3)) if dense else 1
    made.quantity(everybody, counts="person", measure="stock")
    made.quantity(ill, counts="patient", measure="stock")
    groups: list[tuple[str, str]] = []
    for n, amount in enumerate(_leaves(rng, count, 5.0, 7.0)):
        who, sick = f"{everybody}-{n}", f"{ill}-{n}"
        made.values |= {
            who: amount,
            sick: Fraction(int(amount * Fraction(rng.randint(20, 900), 100_000)) + 1),
        }
        made.quantity(who, part_of=everybody, trait=f"region {n}")
        made.quantity(sick, part_of=ill, trait=f"region {n}")
        groups.append((who, sick))
    pairs = groups
    for whole, parts in ((everybody, [one for one, _ in groups]), (ill, [one for _, one in groups])):
        made.values[whole] = sum((made.values[part] for part in parts), Fraction(0))
        if dense:
            made.partition(whole, parts)
            made.equal(whole, parts)
        else:
            made.values[whole] *= 3
        for part in parts:
            made.within(part, whole)
    if dense:
        pairs = [*groups, (everybody, ill)]
    for who, sick in pairs:
        rate = f"{sick}-rate"
        made.quantity(rate, title="patients by population")
        made.claim(f"{who}-claim", "count", who, quantity=who, when=year)
        made.claim(f"{rate}-claim", "rate", sick, who, quantity=rate, when=year)
        made.claim(f"{sick}-claim", "count", sick, quantity=sick, when=year)
        ids = (f"{sick}-claim", f"{who}-claim", f"{rate}-claim")
        made.equations.append((f"{{{ids[0]}}} / {{{ids[1]}}} = {{{ids[2]}}}", ids, None))


def growth(rng: random.Random, made: Component, budget: int, dense: bool) -> None:
    """A share in several years and by how many percent it grew; dense: between every two years."""
    whole, part = f"{made.prefix}q", f"{made.prefix}q-a"
    first = rng.randint(2000, 2010)
    years = [first + n for n in range(4 if dense and budget >= 10 else 3 if dense else 2)]
    made.quantity(whole, counts=rng.choice(_KINDS), measure="stock")
    made.quantity(part, part_of=whole, trait="group a")
    made.quantity(f"{part}-growth", title="growth of the share of group a")
    made.values["one"] = Fraction(1)
    share = Fraction(rng.randint(80, 350), 1000)
    for year in years:
        made.values[f"{part}-{year}"] = share
        made.within(f"{part}-{year}", "one")
        made.claim(
            f"{part}-{year}-share",
            "share",
            f"{part}-{year}",
            "one",
            quantity=part,
            share_of=whole,
            when=str(year),
            series=part,
        )
        change = Fraction(rng.choice((-1, 1)) * rng.randint(100, 350), 1000)
        share = share * (1 + change) if share * (1 + change) < Fraction(9, 10) else share * (1 - abs(change))
    for one, other in combinations(years, 2):
        before, later = f"{part}-{one}", f"{part}-{other}"
        if abs(made.values[later] - made.values[before]) * 50 < made.values[before]:
            continue
        name = f"{part}-growth-{one}-{other}"
        made.claim(
            name,
            "growth",
            ((1, later), (-1, before)),
            before,
            quantity=f"{part}-growth",
            when=str(other),
            points=f"{later} {before}",
        )
        made.equations.append(
            (
                f"{{{later}-share}} / {{{before}-share}} - 1 = {{{name}}}",
                (f"{later}-share", f"{before}-share", name),
                None,
            )
        )


BUILDERS: dict[str, Build] = {
    "people": people,
    "totals": totals,
    "shares": shares,
    "series": series,
    "money": money,
    "balance": balance,
    "rates": rates,
    "growth": growth,
}


def component(
    rng: random.Random, kind: str, prefix: str, language: str, budget: int, dense: bool
) -> Component:
    """One component of a kind, with at most ``budget`` claims."""
    made = Component(kind, prefix, language, rng.choice(("TH", "ID", "VN", "KH")), rng.random() < 0.5)
    BUILDERS[kind](rng, made, budget, dense)
    made.keep(budget)
    assert not made.breaks(), (kind, made.breaks())
    return made


def world(seed: str, size: int, dense: bool, first: tuple[str, ...]) -> list[Component]:
    """Components with ``size`` claims together; the first is of one of the kinds ``first``."""
    rng = random.Random(seed)
    found: list[Component] = []
    while (left := size - sum(len(one.statements) for one in found)) > 0:
        kinds = first if not found else tuple(BUILDERS)
        language = "en" if rng.random() < 0.5 else "id"
        budget = min(left, rng.randint(12, 60)) if dense else left
        found.append(component(rng, rng.choice(kinds), f"c{len(found)}", language, budget, dense))
    return found
