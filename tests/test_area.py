"""Areas: codes of ISO 3166 and M49, a registry's own places, and which lies within which."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from babel import Locale
from babel.core import get_global
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import area as area_module
from claims.area import Areas, UnusableArea

AREAS = Areas.builtin()
DATA = Path(area_module.__file__).with_name("areas.txt")
LINES = [line for line in DATA.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
COUNTRIES = {line.split()[0]: line.split() for line in LINES if line.split()[0].isalpha()}
REGIONS = [line.split()[0] for line in LINES if line.split()[0].isdigit()]
CODES = [*COUNTRIES, *REGIONS, *(entry[2] for entry in COUNTRIES.values())]

# CLDR's two-letter territories that ISO 3166-1 does not assign to a country: exceptional reservations
# (Ascension Island, Clipperton ...), groups (EU, UN ...), Kosovo's user-assigned code, and codes for testing.
NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}

# Countries and areas in each area of M49; Taiwan, which M49 does not list, is counted in 030, 142 and 001.
SIZES = {
    "001": 249, "002": 60, "009": 29, "019": 57, "142": 51, "150": 51,
    "015": 7, "202": 53, "014": 22, "017": 9, "018": 5, "011": 17,
    "021": 5, "419": 52, "029": 28, "013": 8, "005": 16, "003": 41,
    "143": 5, "030": 8, "035": 11, "034": 9, "145": 18,
    "151": 10, "154": 16, "830": 2, "039": 16, "155": 9,
    "053": 6, "054": 5, "057": 8, "061": 10,
}  # fmt: skip

own_ids = st.sampled_from([f"place-{letter}" for letter in "abcdefgh"])
parts = st.builds(
    lambda code, part: f"{code}-{part}",
    st.sampled_from(sorted(COUNTRIES)),
    st.from_regex(r"[A-Z0-9]{1,3}", fullmatch=True),
)
double = ["US-PR", "FR-971", "CN-HK", "NO-21", "NL-BQ1", "FI-01"]
codes = st.one_of(st.sampled_from(CODES), st.sampled_from(double), parts)


@st.composite
def extended(draw: st.DrawFn) -> tuple[Areas, list[str]]:
    """Areas with places of a registry's own, each part of an earlier one, of a code or of nothing."""
    ids = draw(st.lists(own_ids, unique=True))
    above = {
        one: draw(st.one_of(st.none(), codes, *([st.sampled_from(ids[:n])] if n else [])))
        for n, one in enumerate(ids)
    }
    order = draw(st.permutations(ids))
    return AREAS.extended({one: above[one] for one in order}), ids


# -- the data, held against Babel's copy of CLDR ---------------------------------------------------


CLDR = {str(code): str(name) for code, name in Locale("en").territories.items()}


def test_every_line_of_the_data_is_read() -> None:
    """A line that the pattern did not match would be skipped in silence."""
    assert len(LINES) == len(REGIONS) + len(COUNTRIES)
    for line in LINES:
        assert re.fullmatch(area_module._ENTRY, line), line
        assert AREAS.name(line.split()[0]) in line
    assert len(CODES) == len(set(CODES))


def test_countries_are_those_of_iso_3166_1() -> None:
    cldr = {code for code in CLDR if re.fullmatch("[A-Z]{2}", code)}
    assert set(COUNTRIES) == cldr - NOT_ISO
    assert len(COUNTRIES) == 249
    assert not any(AREAS.known(code) for code in NOT_ISO)


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_alpha_3_and_numeric_codes_are_those_of_iso_3166_1(code: str) -> None:
    _, alpha_3, numeric, *_ = COUNTRIES[code]
    aliases = get_global("territory_aliases")
    assert aliases[alpha_3] == [code]
    assert aliases[numeric] == [code]


def test_names_are_those_of_cldr_or_lead_to_the_same_code() -> None:
    """Where our name is another, CLDR's is among the other names; "Micronesia" alone is two areas.

    CLDR renamed HM, SH and TF between versions: that their names lead there is checked, the list is without them.
    """
    others: dict[str, str] = {}
    for code, name in CLDR.items():
        if AREAS.known(code):
            assert code == "FM" or AREAS.suggestion(name) == f"did you mean `{code}`?", name
            if area_module._key(name) != area_module._key(AREAS.name(code)):
                others[code] = AREAS.name(code)
    renamed = {"HM", "SH", "TF"}
    assert " ".join(sorted(others.keys() - renamed)) == "035 053 057 419 CD CG FM HK MM MO PS UM VC"


def test_area_codes_are_those_of_m49() -> None:
    """CLDR knows all of them but the Channel Islands, which it spells out as Guernsey and Jersey."""
    cldr = {code for code in CLDR if code.isdigit()}
    assert set(REGIONS) - cldr == {"830"}
    assert cldr == set(REGIONS) - {"830"}
    assert set(SIZES) == set(REGIONS)


@pytest.mark.parametrize(("region", "size"), SIZES.items())
def test_each_area_has_as_many_countries_as_in_m49(region: str, size: int) -> None:
    assert sum(AREAS.within(code, region) for code in COUNTRIES) == size


def test_time_zones_lie_on_the_continents_of_their_countries() -> None:
    """A list made for another purpose: where a zone's continent is not M49's, there is a reason."""
    continents = {
        "Africa": "002",
        "America": "019",
        "Asia": "142",
        "Europe": "150",
        "Pacific": "009",
        "Australia": "009",
    }
    odd = {
        (zone.partition("/")[0], code)
        for code, zones in get_global("territory_zones").items()
        if code in COUNTRIES
        for zone in zones
        if (continent := continents.get(zone.partition("/")[0])) and not AREAS.within(code, continent)
    }
    assert odd == {
        ("Africa", "ES"),  # Ceuta
        ("Asia", "RU"),
        ("Europe", "TR"),  # Istanbul
        ("Pacific", "CL"),  # Easter Island
        ("Pacific", "EC"),  # Galápagos
        ("Pacific", "US"),  # Hawaii
    }


@pytest.mark.parametrize(
    ("region", "members"),
    [
        ("035", "BN ID KH LA MM MY PH SG TH TL VN"),
        ("034", "AF BD BT IN IR LK MV NP PK"),
        ("143", "KG KZ TJ TM UZ"),
        ("018", "BW LS NA SZ ZA"),
        ("015", "DZ EG EH LY MA SD TN"),
        ("021", "BM CA GL PM US"),
        ("013", "BZ CR GT HN MX NI PA SV"),
        ("155", "AT BE CH DE FR LI LU MC NL"),
        ("151", "BG BY CZ HU MD PL RO RU SK UA"),
        ("830", "GG JE"),
    ],
)
def test_who_belongs_to_an_area(region: str, members: str) -> None:
    assert sorted(code for code in COUNTRIES if AREAS.within(code, region)) == members.split()


def test_areas_of_m49_form_its_tree_and_its_groups() -> None:
    leaves = [code for code in REGIONS if not any(one != code and AREAS.within(one, code) for one in REGIONS)]
    homes = Counter(code for code in COUNTRIES for leaf in leaves if AREAS.within(code, leaf))
    assert set(COUNTRIES) - set(homes) == {"AQ"} | {
        code for code in COUNTRIES if AREAS.within(code, "154")
    } - {"GG", "JE"}
    assert set(homes.values()) == {1}
    assert AREAS.within("013", "003")
    assert AREAS.within("013", "419")
    assert AREAS.within("MX", "003")
    assert not AREAS.within("BR", "003")
    assert not AREAS.within("003", "021")
    assert not AREAS.within("015", "202")


# -- codes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code", ["TH", "TH-10", "US-CA", "GB-ENG", "FR-2A", "764", "001", "035", "830", "NA", "NO"]
)
def test_codes_are_known(code: str) -> None:
    assert AREAS.known(code)
    assert AREAS.suggestion(code) == ""


@pytest.mark.parametrize(
    "code",
    [
        "", " ", "th", "Th", "THA", "tha", "TH ", "TH-", "TH-1234", "TH-1é", "TH-10\n", "th-10", "TH_10",
        "XX", "XX-10", "XK", "UK", "EU", "35", "35.0", "999", "０３５", "ＴＨ", "764-10", "035-1", "Thailand",
        "unstated", "TH-10-1", "-", "\ud800",
    ],
)  # fmt: skip
def test_anything_else_is_unknown_and_lies_nowhere(code: str) -> None:
    assert not AREAS.known(code)
    assert not AREAS.within(code, "001")
    assert not AREAS.within("TH", code)
    assert not AREAS.within(code, code)
    assert AREAS.name(code) == code
    assert isinstance(AREAS.suggestion(code), str)


def test_a_numeric_code_is_its_country() -> None:
    for code, (_, _, numeric, *_) in COUNTRIES.items():
        assert AREAS.within(code, numeric)
        assert AREAS.within(numeric, code)
        assert AREAS.name(numeric) == AREAS.name(code)


def test_a_part_lies_in_its_country_and_around() -> None:
    chain = ["TH-10", "TH", "035", "142", "001"]
    for n, inner in enumerate(chain):
        assert [AREAS.within(inner, outer) for outer in chain] == [m >= n for m in range(len(chain))]
    assert AREAS.within("TH-10", "764")
    assert not AREAS.within("TH-10", "TH-11")
    assert not AREAS.within("TH", "ID")


def test_what_iso_lists_twice_is_one_place_and_apart_from_the_other_country() -> None:
    """Figures for the United States mostly leave Puerto Rico out, and M49 counts it apart."""
    for part, country, region, other in [
        ("US-PR", "PR", "029", "US"),
        ("FR-971", "GP", "029", "FR"),
        ("CN-HK", "HK", "030", "CN"),
        ("FI-01", "AX", "154", "FI"),
    ]:
        assert AREAS.within(part, country)
        assert AREAS.within(country, part)
        assert AREAS.within(part, region)
        assert not AREAS.within(part, other)
    assert not AREAS.within("US-PR", "021")


def test_a_part_of_what_iso_lists_twice_is_not_all_of_it() -> None:
    for part, country, other in [("NO-21", "SJ", "NO"), ("NL-BQ1", "BQ", "NL")]:
        assert AREAS.within(part, country)
        assert not AREAS.within(country, part)
        assert not AREAS.within(part, other)


def test_names() -> None:
    shown = {
        code: AREAS.name(code)
        for code in ["001", "035", "TH", "764", "CI", "TR", "TH-10", "US-PR", "nowhere"]
    }
    assert shown == {
        "001": "World", "035": "South-eastern Asia", "TH": "Thailand", "764": "Thailand",
        "CI": "Côte d’Ivoire", "TR": "Türkiye",
        "TH-10": "TH-10", "US-PR": "Puerto Rico", "nowhere": "nowhere",
    }  # fmt: skip


# -- within is an order ----------------------------------------------------------------------------


@given(extended(), st.data())
@settings(max_examples=100, deadline=None)
def test_within_is_a_partial_order(made: tuple[Areas, list[str]], data: st.DataObject) -> None:
    """Reflexive and transitive; two places within each other are one, so that all others treat them alike."""
    areas, ids = made
    any_place = st.one_of(codes, *([st.sampled_from(ids)] if ids else []))
    a = data.draw(any_place)
    around = [one for one in [*CODES, *double, *ids] if areas.within(a, one)]
    assert areas.within(a, a)
    for b in around:
        for c in [*REGIONS, *ids, data.draw(any_place)]:
            assert areas.within(a, c) or not areas.within(b, c)
        if areas.within(b, a):
            assert areas.name(a) == areas.name(b)


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_every_country_lies_in_the_world_and_in_no_other_country(code: str) -> None:
    assert AREAS.within(code, "001")
    assert AREAS.within(f"{code}-X", "001")
    assert not AREAS.within("001", code)
    assert [other for other in COUNTRIES if AREAS.within(code, other)] == [code]


@given(parts)
@settings(max_examples=100)
def test_a_part_is_known_and_lies_where_its_country_lies(part: str) -> None:
    assert AREAS.known(part)
    assert AREAS.within(part, "001")
    if AREAS.within(part, part[:2]):
        assert all(AREAS.within(part, one) for one in REGIONS if AREAS.within(part[:2], one))


# -- a registry's own places -----------------------------------------------------------------------


def test_own_places_lie_where_they_are_part_of_in_any_order() -> None:
    places = {
        "soi-cowboy": "sukhumvit",
        "sukhumvit": "bangkok",
        "bangkok": "TH-10",
        "atlantis": None,
        "mekong": "035",
    }
    areas = AREAS.extended(places)
    assert areas == AREAS.extended(dict(reversed(places.items())))
    for outer in ["soi-cowboy", "sukhumvit", "bangkok", "TH-10", "TH", "764", "035", "142", "001"]:
        assert areas.within("soi-cowboy", outer)
    assert not areas.within("TH-10", "bangkok")  # part of it is all that was said
    assert not areas.within("atlantis", "001")  # nobody said where it lies
    assert areas.within("atlantis", "atlantis")
    assert not areas.within("mekong", "TH")
    assert areas.name("bangkok") == "bangkok"
    assert not AREAS.known("bangkok")


def test_more_places_may_be_added_to_those_added_before() -> None:
    areas = AREAS.extended({"bangkok": "TH"}).extended({"sukhumvit": "bangkok"})
    assert areas.within("sukhumvit", "035")
    with pytest.raises(UnusableArea, match="the place `bangkok` is there already"):
        areas.extended({"bangkok": "TH"})


def test_a_place_is_copied_not_borrowed() -> None:
    places: dict[str, str | None] = {"bangkok": "TH"}
    areas = AREAS.extended(places)
    places["bangkok"] = "ID"
    assert areas.within("bangkok", "TH")


@pytest.mark.parametrize(
    ("places", "about", "message"),
    [
        ({"TH": None}, "TH", "`TH` is already the code of Thailand: choose another id"),
        ({"764": "TH"}, "764", "`764` is already the code of Thailand: choose another id"),
        ({"035": "142"}, "035", "`035` is already the code of South-eastern Asia: choose another id"),
        ({"TH-10": "TH"}, "TH-10", "`TH-10` is already a code of ISO 3166-2: choose another id"),
        (
            {"unstated": "TH"},
            "unstated",
            "`unstated` says that a text names no place: choose another id for this one",
        ),
        (
            {"bangkok": "Thailand"},
            "bangkok",
            "`bangkok` is said to be part of `Thailand`, which is not a place: did you mean `TH`?",
        ),
        (
            {"sukhumvit": "bankok", "bangkok": "TH"},
            "sukhumvit",
            "`sukhumvit` is said to be part of `bankok`, which is not a place: did you mean `bangkok`?",
        ),
        (
            {"a": "nowhere-near"},
            "a",
            "`a` is said to be part of `nowhere-near`, which is not a place: "
            "write an ISO 3166 code (TH, TH-10), a UN M49 code (035) or an id under `places:`",
        ),
        ({"a": "a"}, "a", "places are part of each other in a circle (a › a): leave one `part_of` out"),
        (
            {"z": "b", "b": "c", "c": "z", "a": "b"},
            "b",
            "places are part of each other in a circle (b › c › z › b): leave one `part_of` out",
        ),
    ],
)
def test_places_that_cannot_be_added_are_explained(
    places: dict[str, str | None], about: str, message: str
) -> None:
    for given_so in (places, dict(reversed(places.items()))):
        with pytest.raises(UnusableArea) as refused:
            AREAS.extended(given_so)
        assert str(refused.value) == message
        assert refused.value.area == about
        assert isinstance(refused.value, ValueError)


def test_a_long_chain_and_a_long_circle_end() -> None:
    chain: dict[str, str | None] = {f"p{n}": f"p{n + 1}" for n in range(20_000)}
    assert AREAS.extended({**chain, "p20000": "TH"}).within("p0", "142")
    with pytest.raises(UnusableArea) as refused:
        AREAS.extended({**chain, "p20000": "p0"})
    assert "p0 › p1 › p2 › p3 › p4 › … › p0" in str(refused.value)


# -- suggestions -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Thailand", "TH"), ("THAILAND", "TH"), ("Thailnad", "TH"), ("tha", "TH"), ("THA", "TH"),
        ("th", "TH"), (" TH ", "TH"), ("th-10", "TH-10"), ("THA-10", "TH-10"), ("TH_10", "TH-10"),
        ("uk-eng", "GB-ENG"), ("35", "035"), ("1", "001"), ("4", "004"), ("UK", "GB"), ("USA", "US"),
        ("U.S.", "US"), ("Siam", "TH"), ("Viet Nam", "VN"), ("Turkiye", "TR"), ("Turkey", "TR"),
        ("Cote d'Ivoire", "CI"), ("the Gambia", "GM"), ("St. Lucia", "LC"), ("Trinidad & Tobago", "TT"),
        ("Korea, Republic of", "KR"), ("Republic of Korea", "KR"), ("Kingdom of Thailand", "TH"),
        ("Republic of the Philippines", "PH"), ("South-East Asia", "035"), ("southeast asia", "035"),
        ("worldwide", "001"), ("Guinea", "GN"), ("Niger", "NE"),
    ],
)  # fmt: skip
def test_what_was_meant_is_suggested(written: str, meant: str) -> None:
    assert AREAS.suggestion(written) == f"did you mean `{meant}`?"
    assert AREAS.known(meant)


def test_every_name_and_alpha_3_code_leads_to_its_country() -> None:
    for code, (_, alpha_3, *_) in COUNTRIES.items():
        for written in (alpha_3, alpha_3.lower(), code.lower(), AREAS.name(code), AREAS.name(code).upper()):
            assert AREAS.suggestion(written) == f"did you mean `{code}`?", written


def test_a_name_of_two_areas_leads_to_both() -> None:
    korea = "did you mean `KP` (North Korea) or `KR` (South Korea)?"
    assert AREAS.suggestion("Korea") == korea
    assert "`CD`" in AREAS.suggestion("Congo")
    assert "`CG`" in AREAS.suggestion("Congo")
    assert AREAS.suggestion("America") == "did you mean `019` (Americas) or `US` (United States)?"


@pytest.mark.parametrize(
    "written",
    [
        "Northeast Asia", "Southwest Asia", "Southeast Europe", "Northern Ireland", "England",
        "West Germany", "Soviet Union", "Kosovo", "EU", "ASEAN", "Irak", "Gulf of Thailand",
        "French Republic", "Middle East", "zz", "Ruritania", "x" * 10_000,
    ],
)  # fmt: skip
def test_nothing_is_suggested_that_lies_elsewhere(written: str) -> None:
    assert AREAS.suggestion(written) == ""


def test_own_places_are_suggested() -> None:
    areas = AREAS.extended({"north-jakarta": "ID", "bangkok": "TH"})
    for written in ("North Jakarta", "north_jakarta", "north-jakrta"):
        assert areas.suggestion(written) == "did you mean `north-jakarta`?"
    assert areas.suggestion("Bangkok") == "did you mean `bangkok`?"
    assert areas.suggestion("bangkok") == ""
    assert areas.suggestion("Thailand") == "did you mean `TH`?"


@given(st.text(max_size=30))
@settings(max_examples=100, deadline=None)
def test_any_text_is_answered_and_what_is_suggested_exists(text: str) -> None:
    for code in re.findall(r"`([^`]*)`", AREAS.suggestion(text)):
        assert AREAS.known(code)


# -- cost ------------------------------------------------------------------------------------------


def test_the_data_are_read_once_and_only_when_asked_for() -> None:
    program = (
        "import sys; from claims.area import Areas, _codes, _words; areas = Areas.builtin();"
        "assert Areas.builtin() is areas; assert _codes.cache_info().misses == 0;"
        "areas.known('TH'); Areas.builtin().extended({'a': 'TH'}).within('a', '001');"
        "assert _codes.cache_info().misses == 1; assert _words.cache_info().misses == 0;"
        "assert not {'babel', 'difflib', 'pydantic'} & set(sys.modules)"
    )
    root = Path(area_module.__file__).parent.parent
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
