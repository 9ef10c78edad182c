"""What an edition knows: names of claims and works for readers, numbering, findings, comparisons."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claims.checks import COMPARING, all_checks
from claims.finding import LEVELS, Finding
from report import reference
from report.edition import Edition
from report.tongue import tongue
from report.wording import dated, unbroken, with_days
from report.words import ENGLISH

Make = Callable[..., Edition]


@pytest.fixture
def made(make: Make) -> Edition:
    return make("  - heading: x\n")


def test_sources_are_numbered_as_they_are_first_marked(made: Edition) -> None:
    marks = [made.mark(name).text for name in ("survey-2017", "report-2018", "survey-2017")]
    assert marks == ["[1]", "[2]", "[1]"]
    assert made.marked_sources == ("survey-2017", "report-2018")


@pytest.mark.parametrize(
    ("source", "short"),
    [
        ("survey-2017", "Lee et al. 2017"),
        ("leaflet-1996", "leaflets.example.org 1996"),
        ("report-2018", "A <b>bold</b> & {braced} report 2018"),
    ],
)
def test_a_work_is_named_without_its_id(made: Edition, source: str, short: str) -> None:
    assert made.short(source).replace("\u00a0", " ") == short
    assert source not in reference.heading(made.registry.sources[source], ENGLISH, brief=True)


def test_a_work_that_says_nothing_of_itself_still_has_no_id(make: Make) -> None:
    made = make("  - heading: x\n", "registry: a\ntitle: b\nsources: {the-id: {type: report}}\n")
    assert made.short("the-id") == "work without author and title no date"


def test_an_address_is_a_link_only_where_a_page_may_lead_there(make: Make) -> None:
    addresses = {"a": "http://a.org/x", "b": "http://x y", "c": "javascript:alert(1)", "d": "ftp://a.org"}
    sources = "".join(
        f"  {name}: {{type: webpage, URL: '{address}'}}\n" for name, address in addresses.items()
    )
    made = make("  - heading: x\n", f"registry: a\ntitle: b\nsources:\n{sources}")
    links = {name: reference.link(source) for name, source in made.registry.sources.items()}
    assert links == {"a": "http://a.org/x", "b": "", "c": "", "d": ""}


def test_a_claim_is_titled_by_what_it_counts(made: Edition) -> None:
    assert made.title("young") == "pupils under 12"
    assert made.title("girls-share") == "girls at school, as a share of pupils"
    assert made.title("third") == ""


def test_a_mean_is_titled_with_its_base_and_a_change_by_what_changes(make: Make) -> None:
    text = (
        "registry: a\ntitle: b\nsources: {r: {type: report, language: en}}\nkinds: {meal: {kind_of: item}}\n"
        "quantities:\n  fed: {counts: pupil, title: pupils with a meal}\n  meals: {counts: meal, title: meals served}\n"
        "claims:\n"
        "  each: {figure: 180, says: S., source: r, quantity: meals, rate_of: fed}\n"
        "  ill: {figure: 3 per 1000, says: S., source: r, quantity: meals, rate_of: fed}\n"
        "  growth: {figure: rose by 5%, says: S., source: r, quantity: meals}\n"
    )
    made = make("  - heading: x\n", text)
    assert made.title("each") == "meals served for each of the pupils with a meal"
    assert made.title("ill") == "meals served, of pupils with a meal"
    assert made.title("growth") == "in meals served"


def test_a_repetition_has_the_conflicts_of_the_claim_it_repeats(made: Edition) -> None:
    assert made.conflicts_of("young")
    assert made.conflicts_of("young-again") == made.conflicts_of("young")


def test_conflicts_come_by_level_then_certainty_then_distance(made: Edition) -> None:
    def open_ones(finding: Finding) -> int:
        return sum(one.status != "printed" for one in finding.judgement.premises)

    ranks = [(LEVELS.index(one.level), open_ones(one), -(one.judgement.ratio or 0)) for one in made.conflicts]
    assert len({certain for _, certain, _ in ranks}) > 1
    assert ranks == sorted(ranks)


def test_a_finding_is_found_by_id_or_by_its_check_and_claims(made: Edition) -> None:
    finding = made.finding("subset-exceeds-whole/young/all-pupils")
    assert finding is not None
    assert made.finding(finding.id) is finding
    assert made.finding("subset-exceeds-whole/about-girls/all-pupils") is None
    assert made.finding("subset-exceeds-whole/") is None


def test_only_checks_that_set_one_thing_against_another_count_as_comparisons(made: Edition) -> None:
    every = ("holds", "conflicts", "undecided", "could_not_run")
    counted = sum(made.comparisons(outcome) for outcome in every)  # type: ignore[arg-type]
    of_claims = sum(made.report.counts["no-source"].values())
    assert 0 < counted < sum(sum(one.values()) for one in made.report.counts.values()) - of_claims
    assert {one.name for one in all_checks() if one.group in COMPARING} >= {"subset-exceeds-whole"}


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2010", "2010"), ("2010-03", "March 2010"), ("2010-03-04", "4 March 2010"), ("2018~", "about 2018"),
        ("2004/2015", "2004–2015"), ("2004/..", "since 2004"), ("../2015", "until 2015"),
        ("2004~/2015", "about 2004–2015"), ("[1999..2007]", "about 1999–2007"), ("196X", "196X"),
        ("2010-21", "spring 2010"), ("2010-24~", "about winter 2010"), ("2010-23/2011-22", "autumn 2010–summer 2011"),
        ("2010-22/..", "since summer 2010"),
    ],
)  # fmt: skip
def test_a_date_is_said_in_words(written: str, shown: str) -> None:
    assert dated(written, ENGLISH).replace("\u00a0", " ") == shown


def test_days_in_a_sentence_are_said_in_words_and_what_is_no_day_stays() -> None:
    said = with_days("from 2018-01-18, not 2018-13-40 or 12018-01-18", ENGLISH).replace("\u00a0", " ")
    assert said == "from 18 January 2018, not 2018-13-40 or 12018-01-18"


def test_a_number_is_not_broken_over_two_lines() -> None:
    assert unbroken("about 800 000 of 15.8 million (60 %) in 2010 the") == (
        "about 800\u00a0000 of 15.8\u00a0million (60\u00a0%) in 2010 the"
    )
    from fractions import Fraction

    assert tongue("en").number(Fraction(10000)) == "10\u00a0000"


@pytest.mark.parametrize(
    ("count", "shown"), [(0, "0"), (1, "1"), (2, "two"), (9, "nine"), (10, "10"), (1234, "1 234")]
)
def test_small_counts_are_spelt(count: int, shown: str) -> None:
    assert tongue("en").spelt(count).replace("\u00a0", " ") == shown


def test_claims_that_one_finding_tells_of_apart_are_not_found_together(make: Make) -> None:
    tree = "".join(f"  k{at}: {{part_of: pupils}}\n" for at in range(12))
    common = "says: S., source: report, when: 2018, where: TH, citing: none"
    parts = "".join(f"  c{at}: {{figure: '{501 + at}', quantity: k{at}, {common}}}\n" for at in range(12))
    grouped = make(
        "  - heading: x\n",
        "registry: r\ntitle: R\nsources: {report: {title: A, issued: 2018, language: en}}\n"
        f"quantities:\n  pupils: {{counts: student, measure: stock}}\n{tree}"
        f"claims:\n  all: {{figure: '412', quantity: pupils, {common}}}\n{parts}",
    )
    (one,) = grouped.conflicts
    assert len(one.judgement.crowd) == 12
    assert grouped.finding("subset-exceeds-whole/c1/all") == one
    assert grouped.finding("subset-exceeds-whole/c3") == one
    assert grouped.finding("subset-exceeds-whole/c1/c2") is None
