"""Units: what converts to what, what never does, and what pint must never be asked."""

from __future__ import annotations

import re
import subprocess
import sys
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claims
from claims import units
from claims.kind import KindTree
from claims.units import Unit, comparable, dimension_shown, unit

SINGLES = sorted(units._table())
RATES = {"percent": 100, "permille": 1000, "per_1000": 1000, "per_10000": 10**4, "per_100000": 10**5}


# --- factors and dimensions --------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "base"), [*RATES.items(), ("per_million", 10**6), ("one", 1), ("ratio", 1)])
def test_rates_are_exact_fractions_of_a_plain_number(name: str, base: int) -> None:
    assert unit(name) == Unit(name, Fraction(1, base), "")


def test_no_unit_is_the_plain_number() -> None:
    assert unit(None) == unit("one") == Unit("one", Fraction(1), "")


@pytest.mark.parametrize(
    ("name", "factor", "dimension"),
    [
        ("point", Fraction(1), "[point]"),
        ("basis_point", Fraction(1, 100), "[point]"),
        ("year", Fraction(36525, 100) * 86400, "[time]"),
        ("month", Fraction(36525, 1200) * 86400, "[time]"),
        ("km", Fraction(1000), "[length]"),
        ("mm", Fraction(1, 1000), "[length]"),
        ("hectare", Fraction(10000), "[length]**2"),
        ("acre", Fraction(40468564224, 10**7), "[length]**2"),
        ("litre", Fraction(1, 1000), "[length]**3"),
        ("kWh", Fraction(3600000), "[energy]"),
        ("person", Fraction(1), "[person]"),
        ("person/km2", Fraction(1, 10**6), "[person]/[length]**2"),
        ("person/km**2", Fraction(1, 10**6), "[person]/[length]**2"),
        ("person / hectare", Fraction(1, 10**4), "[person]/[length]**2"),
        ("THB/year", Fraction(100, 36525 * 86400), "[THB]/[time]"),
        ("one/year", Fraction(100, 36525 * 86400), "1/[time]"),
        ("USD/visitor/night", Fraction(1), "[USD]/[night]/[visitor]"),
        ("job*year", Fraction(36525 * 864), "[job]*[time]"),
        ("percent*person", Fraction(1, 100), "[person]"),
        ("km/metre", Fraction(1000), ""),
        ("THB/THB", Fraction(1), ""),
        ("km**9", Fraction(10**27), "[length]**9"),
    ],
)
def test_factors_are_exact(name: str, factor: Fraction, dimension: str) -> None:
    found = unit(name)
    assert (found.factor, found.dimension) == (factor, dimension)
    assert type(found.factor) is Fraction


def test_other_names_lead_to_one_unit() -> None:
    assert unit("km") == unit("kilometer") == unit("kilometre") == unit(" km ")
    assert unit("km").name == str(unit("km")) == "kilometre"
    assert unit("percentage_point") == unit("point")


def test_yearly_and_daily_figures_convert_both_ways() -> None:
    assert unit("year").factor / unit("day").factor == Fraction(36525, 100)
    assert unit("year").factor == 12 * unit("month").factor == 4 * unit("quarter").factor
    assert unit("decade").factor == 10 * unit("year").factor


# --- money -------------------------------------------------------------------------------------------------


def test_money_is_one_dimension_for_each_currency_and_price_year() -> None:
    assert unit("THB") == Unit("THB", Fraction(1), "[THB]")
    assert unit("THB", 2016) == unit("THB_2016") == Unit("THB_2016", Fraction(1), "[THB_2016]")
    assert unit("THB/year", 2016) == unit("THB_2016/year")
    assert unit("THB/year", 2016).dimension == "[THB_2016]/[time]"
    distinct = [unit("THB"), unit("USD"), unit("THB", 2010), unit("THB", 2016), unit("USD", 2016)]
    assert not any(comparable(a, b) for a, b in combinations(distinct, 2))


@pytest.mark.parametrize(
    ("name", "year", "advice"),
    [
        ("BHT", None, "no currency code of ISO 4217; did you mean THB?"),
        ("XXX", None, "no currency code"),
        ("QQQ/year", None, '"QQQ" is no currency code'),
        ("thb", None, "is THB meant?"),
        ("THB_20", None, "four digits, such as THB_2016"),
        ("THB_2559", None, "of the Buddhist era, write 2016"),
        ("THB", 2559, "of the Buddhist era, write 2016"),
        ("THB", 16, "four digits"),
        ("THB", -2016, "four digits"),
        ("THB_2016", 2016, "names its price year already"),
        ("percent", 2016, "only money has a price year"),
        ("kWh", 2016, "only money has a price year"),
        (None, 2016, "only money has a price year"),
    ],
)
def test_money_that_cannot_be_is_refused(name: str | None, year: int | None, advice: str) -> None:
    with pytest.raises(ValueError, match=re.escape(advice)):
        unit(name, year)


# --- what compares -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("percent", "permille", True),
        ("percent", "per_100000", True),
        ("percent", "point", False),
        ("point", None, False),
        ("THB", "USD", False),
        ("THB_2010", "THB_2016", False),
        ("THB", "THB_2016", False),
        ("THB", None, False),
        ("person", "visitor", False),
        ("person", "case", False),
        ("person", None, False),
        ("job", "THB", False),
        ("hectare", "km2", True),
        ("hectare", "km", False),
        ("km**2", "rai", True),
        ("person/km2", "person/hectare", True),
        ("person/km2", "household/km2", False),
        ("THB/year", "THB/month", True),
        ("THB/year", "THB", False),
    ],
)
def test_only_one_dimension_compares(a: str | None, b: str | None, answer: bool) -> None:
    assert comparable(unit(a), unit(b)) is comparable(unit(b), unit(a)) is answer


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (None, "plain number"),
        ("percent", "plain number"),
        ("point", "percentage points"),
        ("THB", "money in THB"),
        ("THB_2016", "money in THB at prices of 2016"),
        ("rai", "area"),
        ("litre", "volume"),
        ("person/km2", "person per area"),
        ("USD/visitor/night", "money in USD per night per visitor"),
        ("job*year", "job × time"),
        ("one/year", "plain number per time"),
        ("km/second**2", "length per time to the power of 2"),
    ],
)
def test_a_dimension_in_words(name: str | None, shown: str) -> None:
    assert dimension_shown(unit(name)) == shown


# --- refusals ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("3 m", "a unit holds none"),
        ("3m", "a unit holds none"),
        ("3 m person", "a unit holds none"),
        ("5 children per 100 person", "write rates as per_1000"),
        ("deaths/(100000 person)", "write rates as per_1000"),
        ("1/year", "as one/year"),
        ("1e6*person", "a unit holds none"),
        ("2**9**9", "a unit holds none"),
        ("km**99999999", "a unit holds none"),
        ("km**0", "a unit holds none"),
        ("km**-2", "a unit holds none"),
        ("m", "write metre"),
        ("%", "write percent"),
        ("‰", "write permille"),
        ("pp", "write point"),
        ("percentage points", "write point"),
        ("km²", "write km2"),
        ("KM", "did you mean km?"),
        ("days", "did you mean day?"),
        ("kperson", "did you mean person?"),
        ("mperson", "did you mean person?"),
        ("precent", "did you mean percent?"),
        ("child", "write person, and what is counted as its kind"),
        ("women/km2", "write person, and what is counted as its kind"),
        ("tourist", "write visitor, and"),
        ("count", "the units are: "),
        ("dozen", "the units are: "),
        ("degC", "the units are: "),
        ("million person", "joined by * and /"),
        ("person km2", "joined by * and /"),
        ("person/", "joined by * and /"),
        ("person//km", "joined by * and /"),
        ("(person)", "joined by * and /"),
        ("__import__('os').getcwd()", "joined by * and /"),
        ("[person]", "joined by * and /"),
        ("person=2", "a unit holds none"),
        ("person\nkm = 1", "a unit holds none"),
        ("", "leave it out"),
        ("  ", "leave it out"),
        ("٣ km", "a unit holds none"),
        ("*".join(["person"] * 9), "joined by * and /"),
        ("a" * 5000, "no unit is called"),
    ],
)
def test_free_text_is_refused_and_never_reaches_pint(
    text: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(units, "_registry", lambda: pytest.fail("pint was asked"))
    with pytest.raises(ValueError, match=re.escape(advice)) as refusal:
        unit(text)
    assert len(str(refusal.value)) < 600


@given(st.text(alphabet="akmprsTHBUD /*()[]%^=+-._0123456789²m", max_size=12))
@settings(max_examples=200, deadline=None)
def test_no_text_does_more_than_a_unit_or_a_plain_refusal(text: str) -> None:
    try:
        found = unit(text)
    except ValueError:
        return
    assert re.fullmatch(r"[A-Za-z]\w*(?:\*\*[1-9])?(?:[*/][A-Za-z]\w*(?:\*\*[1-9])?)*", found.name)


def test_a_million_by_another_name_is_not_taken_for_a_hundred_thousand() -> None:
    assert unit("per_1000000") == unit("per_million")
    with pytest.raises(ValueError, match="the units are: "):
        unit("per_10000000")


# --- the definition file -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def registry() -> pint.UnitRegistry[Fraction]:
    return pint.UnitRegistry(str(units._DEFINITIONS), non_int_type=Fraction, cache_folder=None)


@pytest.mark.parametrize("name", SINGLES)
def test_pint_reads_each_definition_as_we_do(name: str, registry: pint.UnitRegistry[Fraction]) -> None:
    parsed = registry.parse_units(name)
    factor, _ = registry.get_base_units(parsed)
    powers = dict(parsed.dimensionality)
    found = unit(name)
    assert found.factor == factor
    assert isinstance(factor, int | Fraction)
    dimension, _, power = found.dimension.partition("**")
    assert powers == ({dimension: int(power or 1)} if dimension else {})


def test_pint_knows_no_unit_that_we_do_not(registry: pint.UnitRegistry[Fraction]) -> None:
    """Every definition of the file reaches the table; the rest is what pint always adds."""
    assert set(registry._units) - set(SINGLES) <= {"", "dimensionless"}


@given(st.lists(st.tuples(st.sampled_from(["*", "/"]), st.sampled_from(SINGLES)), min_size=2, max_size=4))
@settings(max_examples=60, deadline=None)
def test_a_compound_is_the_product_of_its_parts(parts: list[tuple[str, str]]) -> None:
    text = "one" + "".join(joint + name for joint, name in parts)
    product = Fraction(1)
    for joint, name in parts:
        product = product * unit(name).factor if joint == "*" else product / unit(name).factor
    assert unit(text).factor == product


def test_a_thing_counted_is_a_unit_exactly_when_it_is_a_root_of_the_tree_of_kinds() -> None:
    tree = KindTree.builtin()
    roots = {kind for kind in tree if tree.root(kind) == kind}
    counted = {name for name in SINGLES if unit(name).dimension == f"[{name}]"} - {"point"}
    assert counted == roots
    assert not (set(tree) - roots) & set(SINGLES)


def test_ordinary_units_load_neither_pint_nor_babel() -> None:
    code = (
        "import sys, claims.units as u\n"
        "for name in (None, 'percent', 'permille', 'per_100000', 'point', 'year', 'km2'): u.unit(name)\n"
        "assert 'babel' not in sys.modules, 'babel'\n"
        "u.unit('THB', 2016)\n"
        "assert 'pint' not in sys.modules, 'pint'\n"
        "u.unit('person/km2')\n"
        "assert 'pint' in sys.modules\n"
    )
    home = Path(claims.__path__[0]).parent
    done = subprocess.run([sys.executable, "-c", code], cwd=home, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
