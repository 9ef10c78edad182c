"""What a naive checker flags and a fair one does not: small registries without a finding of that check.

Each registry has a twin that is flagged, so that no test passes because nothing was looked at.
"""

from __future__ import annotations

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def flagged(report: Report, name: str, *levels: str) -> list[str]:
    wanted = levels or ("error", "warning", "note")
    return [one.message for one in report.findings if one.check == name and one.level in wanted]


def claim(
    name: str, figure: str, quantity: str, more: str = "", when: str = "2015", where: str = "TH"
) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: "{when}", '
        f"where: {where}, citing: none{', ' if more else ''}{more}}}\n"
    )


VOTES = (
    "quantities:\n  votes: {counts: person, measure: flow}\n  yes: {part_of: votes}\n  no: {part_of: votes}\n"
)
EXHAUSTIVE = "relations:\n  - partition: {whole: votes, parts: [yes, no], exhaustive: true}\n"
PEOPLE = (
    "quantities:\n  people: {counts: person, measure: stock}\n"
    "  young: {part_of: people, age: <18}\n  workers: {part_of: people, trait: at work}\n"
)


# -- shares --------------------------------------------------------------------------------------------


def test_answers_to_a_question_with_several_choices_may_exceed_100_percent_together() -> None:
    text = PEOPLE + "  reading: {part_of: people, trait: reads}\nclaims:\n"
    text += claim("a", "70%", "workers", "share_of: people") + claim(
        "b", "65%", "reading", "share_of: people"
    )
    report = checked(text)
    assert not [one for one in report.findings if one.level != "note"]
    assert report.counts["share-out-of-range"]["holds"] == 2
    twin = text.replace("70%", "170%")
    assert flagged(checked(twin), "share-out-of-range", "error")


def test_shares_without_a_place_and_of_overlapping_groups_are_not_set_against_each_other() -> None:
    text = "quantities:\n  victims: {counts: victim}\n  women: {part_of: victims, sex: female}\n"
    text += '  asian: {part_of: victims, place: "142"}\nclaims:\n'
    text += claim("f", "more than 99%", "women", "share_of: victims", "unstated", "unstated")
    text += claim("a", "almost 70%", "asian", "share_of: victims", "unstated", "unstated")
    report = checked(text)
    assert not [one for one in report.findings if one.level != "note"]
    assert report.counts["subset-exceeds-whole"] == dict.fromkeys(report.counts["subset-exceeds-whole"], 0)


def test_a_rounded_share_goes_with_its_whole() -> None:
    """0.295 to 0.305 times 16 423 is 4 845 to 5 009, and 4 900 lies in between."""
    text = (
        "quantities:\n  all: {counts: person, measure: stock}\n  part: {part_of: all, sex: male}\nclaims:\n"
    )
    text += claim("whole", "16,423", "all") + claim("part", "4,900", "part")
    text += claim("share", "30%", "part", "share_of: all")
    report = checked(text)
    assert not flagged(report, "share-mismatch", "error", "warning")
    assert report.counts["share-mismatch"] == {"holds": 1, "conflicts": 0, "undecided": 0, "could_not_run": 0}
    assert checked(text.replace("30%", "40.5%")).counts["share-mismatch"]["conflicts"] == 1


def test_a_bounded_share_bounds_a_total_and_does_not_fix_it() -> None:
    """More than 15 % is 5.7 million: the whole is less than 38.3 million, and 20 million fits."""
    text = "quantities:\n  jobs: {counts: job, measure: stock}\n  tourism: {part_of: jobs}\nclaims:\n"
    text += claim("all", "20.0 million", "jobs") + claim("part", "5.7 million", "tourism")
    text += claim("share", "more than 15%", "tourism", "share_of: jobs, restates: part")
    report = checked(text)
    assert report.counts["share-mismatch"] == {"holds": 1, "conflicts": 0, "undecided": 0, "could_not_run": 0}
    assert flagged(checked(text.replace("20.0 million", "60.0 million")), "share-mismatch", "error")


def test_shares_of_different_times_places_or_wholes_are_not_set_against_each_other() -> None:
    text = VOTES + "claims:\n" + claim("a", "60%", "yes", "share_of: votes")
    for other in (
        claim("b", "5%", "yes", "share_of: votes", "2016"),
        claim("b", "5%", "yes", "share_of: votes", "2015", "TH-10"),
        claim("b", "5%", "yes", "share_of: no"),
        claim("b", "rose by 5%", "yes", "share_of: votes"),
    ):
        report = checked(text + other)
        assert not flagged(report, "estimates-far-apart"), other
    assert flagged(
        checked(text + claim("b", "5%", "yes", "share_of: votes")), "estimates-far-apart", "warning"
    )


def test_a_share_of_a_smaller_place_or_time_bounds_no_share_of_the_larger() -> None:
    text = (
        PEOPLE
        + "  girls: {part_of: young, sex: female}\nclaims:\n"
        + claim("a", "21%", "young", "share_of: people")
    )
    town = claim("b", "33%", "girls", "share_of: people", "2015", "TH-10")
    assert not flagged(checked(text + town), "subset-exceeds-whole")
    assert flagged(checked(text + town.replace("TH-10", "TH")), "subset-exceeds-whole", "error")


# -- parts and totals ------------------------------------------------------------------------------------


def test_rounded_parts_may_add_up_to_99_or_101() -> None:
    for yes, no in (("56", "46"), ("56", "44")):
        text = VOTES + "claims:\n" + claim("all", "10.1 million", "votes")
        text += claim("y", f"{yes[0]}.{yes[1]} million", "yes") + claim("n", f"{no[0]}.{no[1]} million", "no")
        report = checked(text + EXHAUSTIVE)
        assert not flagged(report, "parts-exceed-whole")
        assert not flagged(report, "parts-miss-total")
        assert report.counts["parts-miss-total"]["holds"] == 1
    twin = text.replace("4.4 million", "4.2 million")
    assert flagged(checked(twin + EXHAUSTIVE), "parts-miss-total", "error")


def test_only_an_exhaustive_partition_bounds_from_below() -> None:
    """Small regions left out, or nothing said of them: no gap is reported."""
    text = VOTES + "claims:\n" + claim("all", "10.1 million", "votes")
    text += claim("y", "5.1 million", "yes") + claim("n", "1.2 million", "no")
    left_out = checked(text + EXHAUSTIVE.replace("true", "false"))
    assert not flagged(left_out, "parts-miss-total")
    assert left_out.counts["parts-miss-total"]["could_not_run"] == 0
    silent = checked(text + EXHAUSTIVE.replace(", exhaustive: true", ""))
    assert not flagged(silent, "parts-miss-total")
    assert silent.counts["parts-miss-total"]["could_not_run"] == 1
    assert flagged(checked(text + EXHAUSTIVE), "parts-miss-total", "error")


def test_a_part_without_a_number_could_not_run_and_is_no_gap() -> None:
    text = "quantities:\n  cases: {counts: case, measure: flow}\n  labour: {part_of: cases}\n"
    text += "  sexual: {part_of: cases}\n  begging: {part_of: cases}\nclaims:\n"
    text += claim("all", "3,015", "cases") + claim("one", "1,082", "labour") + claim("two", "832", "sexual")
    text += "relations:\n  - partition: {whole: cases, parts: [labour, sexual, begging], exhaustive: true}\n"
    report = checked(text)
    assert not flagged(report, "parts-miss-total")
    assert report.counts["parts-miss-total"] == {
        "holds": 0,
        "conflicts": 0,
        "undecided": 0,
        "could_not_run": 1,
    }
    assert report.counts["parts-exceed-whole"]["holds"] == 1


def test_parts_of_different_years_are_not_added_up() -> None:
    text = (
        PEOPLE.replace("age: <18", "trait: young")
        + "claims:\n"
        + claim("all", "101", "people", when="unstated")
    )
    text += claim("a", "62", "young", when="2001") + claim("b", "61", "workers", when="2011")
    text += "relations:\n  - partition: {whole: people, parts: [young, workers]}\n"
    assert not flagged(checked(text), "parts-exceed-whole")
    assert flagged(checked(text.replace('"2001"', '"2011"')), "parts-exceed-whole", "warning")


def test_categories_that_overlap_are_not_added_up() -> None:
    text = PEOPLE + "claims:\n" + claim("all", "1,001", "people")
    text += claim("y", "612", "young") + claim("w", "713", "workers")
    report = checked(text)
    assert not [one for one in report.findings if one.level != "note"]
    assert report.counts["subset-exceeds-whole"]["holds"] == 2
    declared = "relations:\n  - partition: {whole: people, parts: [young, workers]}\n"
    assert flagged(checked(text + declared), "parts-exceed-whole", "error")


def test_a_partition_says_of_each_part_that_it_lies_in_the_whole() -> None:
    text = "quantities:\n  all: {counts: person, measure: stock}\n"
    text += "  one: {counts: person, measure: stock}\nclaims:\n"
    text += claim("w", "105", "all") + claim("p", "207", "one")
    assert not flagged(checked(text), "parts-exceed-whole")
    text += "relations:\n  - partition: {whole: all, parts: [one]}\n"
    assert flagged(checked(text), "parts-exceed-whole", "error")


# -- times -----------------------------------------------------------------------------------------------


def test_stocks_of_different_years_are_not_compared() -> None:
    text = PEOPLE + "claims:\n" + claim("all", "1,001", "people", when="2010") + claim("y", "2,002", "young")
    report = checked(text)
    assert not [one for one in report.findings if one.level != "note"]
    assert report.counts["subset-exceeds-whole"]["holds"] == 0
    assert flagged(checked(text.replace('"2010"', '"2015"')), "subset-exceeds-whole", "error")


def test_a_cumulative_series_may_fall_when_its_model_was_revised() -> None:
    text = "quantities:\n  infected: {counts: person, measure: cumulative}\nclaims:\n"
    text += claim("a", "39.0 million", "infected", when="2005") + claim(
        "b", "33.2 million", "infected", when="2007"
    )
    assert not [one for one in checked(text).findings if one.level != "note"]


def test_a_flow_of_part_of_the_time_is_part_of_the_flow_of_all_of_it() -> None:
    """And a larger one is a conflict, but never two rival estimates."""
    text = "quantities:\n  visits: {counts: visitor, measure: flow}\nclaims:\n"
    text += claim("decade", "150 million", "visits", when="2001/2010")
    fits = checked(text + claim("year", "15.8 million", "visits", when="2010"))
    assert not [one for one in fits.findings if one.level != "note"]
    assert fits.counts["subset-exceeds-whole"]["holds"] == 1
    assert fits.counts["estimates-far-apart"]["conflicts"] == 0
    larger = checked(text + claim("year", "215.8 million", "visits", when="2010"))
    assert flagged(larger, "subset-exceeds-whole", "error")


def test_a_town_is_no_rival_of_its_country() -> None:
    text = (
        PEOPLE
        + "claims:\n"
        + claim("all", "68.1 million", "people")
        + claim("town", "8.2 million", "people", where="TH-10")
    )
    report = checked(text)
    assert not flagged(report, "estimates-far-apart")
    assert report.counts["estimates-far-apart"]["holds"] == 0
    assert report.counts["subset-exceeds-whole"]["holds"] == 1
    assert flagged(checked(text.replace("8.2", "80.2")), "subset-exceeds-whole", "error")


def test_what_the_text_places_earlier_is_not_compared() -> None:
    text = PEOPLE + "claims:\n" + claim("a", "17", "people", when="unstated")
    later = claim("b", "153", "people", "after: a", "unstated")
    report = checked(text + later)
    assert not flagged(report, "estimates-far-apart")
    assert report.counts["estimates-far-apart"]["holds"] == 0, "nothing was compared, so nothing holds"
    assert flagged(checked(text + later.replace(", after: a", "")), "estimates-far-apart", "warning")


def test_an_undated_figure_is_not_later_than_the_work_it_stands_in() -> None:
    """The report of 2018 cannot speak of 2020."""
    text = (
        PEOPLE
        + "claims:\n"
        + claim("all", "1,001", "people", when="2020")
        + claim("y", "2,002", "young", when="unstated")
    )
    assert not flagged(checked(text), "subset-exceeds-whole")
    assert flagged(checked(text.replace('"2020"', '"2017"')), "subset-exceeds-whole", "warning")


def test_undated_claims_never_give_more_than_a_warning() -> None:
    text = (
        PEOPLE + "claims:\n" + claim("all", "1,001", "people", when="unstated") + claim("y", "2,002", "young")
    )
    report = checked(text)
    assert flagged(report, "subset-exceeds-whole", "warning")
    assert not flagged(report, "subset-exceeds-whole", "error")


def test_until_2015_in_a_work_of_2015_is_no_finding() -> None:
    sources = (
        "sources:\n  report: {title: R, issued: 2018, language: en}\n  older: {type: report, issued: 2015}\n"
    )
    entry = claim("n", "800,000", "people", "measure: cumulative, method: administrative", "2004/2015")
    text = sources + PEOPLE + "claims:\n" + entry.replace("citing: none", "citing: [{source: older}]")
    report = checked(text)
    assert not flagged(report, "source-older-than-fact")
    assert report.counts["source-older-than-fact"]["holds"] == 1
    assert flagged(checked(text.replace("issued: 2015", "issued: 2014")), "source-older-than-fact", "error")


def test_a_projection_is_not_older_than_its_fact_and_a_silent_method_is_no_error() -> None:
    sources = (
        "sources:\n  report: {title: R, issued: 2018, language: en}\n  older: {type: report, issued: 2015}\n"
    )
    entry = claim("n", "75 million", "people", when="2030").replace(
        "citing: none", "citing: [{source: older}]"
    )
    text = sources + PEOPLE + "claims:\n" + entry
    assert (
        flagged(checked(text), "source-older-than-fact")
        == flagged(checked(text), "source-older-than-fact", "warning")
        != []
    )
    model = checked(text.replace("where: TH", "where: TH, method: model"))
    assert not flagged(model, "source-older-than-fact")


def test_a_count_at_some_time_in_a_period_need_not_be_at_its_end() -> None:
    sources = (
        "sources:\n  report: {title: R, issued: 2018, language: en}\n  older: {type: report, issued: 2010}\n"
    )
    entry = claim("n", "75 million", "people", when="2004/2015").replace(
        "citing: none", "citing: [{source: older}]"
    )
    assert not flagged(checked(sources + PEOPLE + "claims:\n" + entry), "source-older-than-fact")


def test_pages_read_in_the_year_of_their_issue_are_no_finding() -> None:
    pages = "".join(
        f"  page-{number}: {{type: webpage, issued: 2018, accessed: 2018-01-22}}\n" for number in range(4)
    )
    report = checked(f"sources:\n{pages}claims: {{}}\n")
    assert not report.findings
    assert report.counts["accessed-before-issued"]["holds"] == 4
    assert len(checked(f"sources:\n{pages.replace('2018-01', '2016-01')}claims: {{}}\n").findings) == 4


# -- definitions, methods, measures ------------------------------------------------------------------------


def test_recorded_cases_are_no_rival_of_an_estimate_that_is_defined_otherwise() -> None:
    text = "quantities:\n  abused: {counts: child, measure: flow}\nclaims:\n"
    recorded = claim("recorded", "1,234", "abused", "definition: reported to the police")
    estimated = claim("estimated", "98,765", "abused", "definition: told in a survey")
    assert not flagged(checked(text + recorded + estimated), "estimates-far-apart")
    by_method = text + claim("r", "1,234", "abused", "method: administrative")
    by_method += claim("e", "98,765", "abused", "method: survey")
    assert not flagged(checked(by_method), "estimates-far-apart")
    swapped = by_method.replace("1,234", "998,765")
    assert flagged(checked(swapped), "estimates-far-apart", "warning"), (
        "more recorded than there are is a rival"
    )
    assert flagged(
        checked(text + claim("r", "1,234", "abused") + claim("e", "98,765", "abused")), "estimates-far-apart"
    )


def test_money_of_other_currencies_and_price_years_is_not_compared() -> None:
    for inner, outer in (("money: USD", "money: THB"), ("price_year: 2010", "money: THB")):
        text = (
            f"quantities:\n  gdp: {{{outer}, measure: flow}}\n  tourism: {{part_of: gdp, {inner}}}\nclaims:\n"
        )
        unit = "dollars" if "USD" in inner else "baht"
        text += claim("g", "4 billion baht", "gdp") + claim("t", f"19 billion {unit}", "tourism")
        report = checked(text)
        assert not [one for one in report.findings if one.level != "note"]
        assert not any(report.counts["subset-exceeds-whole"].values())
    twin = text.replace(", price_year: 2010", "")
    assert flagged(checked(twin), "subset-exceeds-whole", "error")


def test_ranks_changes_durations_and_rates_are_no_counts() -> None:
    for figure, more in (
        ("third largest", ""),
        ("rose by 5,000", ""),
        ("27 years", ""),
        ("8 per 1,000", ""),
        ("-5,000", ""),
        ("2,500", "per: household"),
        ("70%", ""),
    ):
        text = PEOPLE + "claims:\n" + claim("all", "2", "people") + claim("y", figure, "young", more)
        text += claim("z", figure, "people", more)
        report = checked(text)
        for name in ("subset-exceeds-whole", "estimates-far-apart"):
            assert not flagged(report, name), (figure, name)
    assert flagged(checked(text.replace('"70%"', '"70"')), "subset-exceeds-whole", "error")


def test_means_of_a_part_may_exceed_the_mean_of_the_whole() -> None:
    text = (
        "quantities:\n  stay: {unit: day}\n  long-stay: {part_of: stay, trait: of retired people}\nclaims:\n"
    )
    text += claim("all", "9 days", "stay") + claim("part", "61 days", "long-stay")
    assert not [one for one in checked(text).findings if one.level != "note"]


def test_a_plain_number_is_in_the_unit_of_its_quantity() -> None:
    text = "quantities:\n  forest: {unit: km2}\nclaims:\n"
    text += claim("a", "120,000", "forest") + claim("b", "121,000 km2", "forest")
    report = checked(text)
    assert not flagged(report, "estimates-far-apart")
    assert report.counts["estimates-far-apart"]["holds"] == 1
    assert report.counts["incompatible-units"]["holds"] == 1


def test_a_daily_and_a_yearly_figure_are_not_compared() -> None:
    text = "quantities:\n  visits: {counts: visitor, measure: flow}\nclaims:\n"
    text += claim("day", "43,000", "visits", "per: day") + claim("year", "15.8 million", "visits")
    assert not flagged(checked(text), "estimates-far-apart")
    yearly = text.replace("per: day", "per: year")
    assert flagged(checked(yearly), "estimates-far-apart", "warning"), "that of one year is a yearly figure"


def test_a_quantity_that_says_nothing_makes_no_unit_wrong() -> None:
    text = "quantities:\n  income: {title: income}\nclaims:\n" + claim("a", "2.9 trillion baht", "income")
    report = checked(text)
    assert not flagged(report, "incompatible-units")
    assert report.counts["incompatible-units"]["could_not_run"] == 1
    assert flagged(checked(text.replace("title: income", "money: USD")), "incompatible-units", "error")


def test_kinds_of_one_root_may_overlap() -> None:
    text = "quantities:\n  migrants: {counts: migrant}\n"
    text += "  workers: {counts: worker, part_of: migrants}\nclaims: {}\n"
    assert not flagged(checked(text), "kind-mismatch")
    assert flagged(checked(text.replace("counts: worker", "counts: visitor")), "kind-mismatch", "warning")


def test_a_narrower_kind_contains_only_what_is_declared_part_of_it() -> None:
    """Victims under 18 do not contain pupils under 16."""
    text = "quantities:\n  people: {counts: person, measure: stock}\n"
    text += "  victims: {part_of: people, counts: victim, age: <18}\n"
    text += "  pupils: {part_of: people, counts: pupil, age: <16}\nclaims:\n"
    text += claim("v", "1,001", "victims") + claim("p", "2,002", "pupils")
    assert not flagged(checked(text), "subset-exceeds-whole")
    assert flagged(checked(text.replace("counts: victim", "counts: child")), "subset-exceeds-whole")


# -- what counts once ----------------------------------------------------------------------------------------


def test_a_repetition_is_no_second_witness_addend_or_finding() -> None:
    text = PEOPLE + "claims:\n" + claim("all", "1,001", "people") + claim("y", "2,002", "young")
    once = checked(text)
    again = checked(
        text
        + claim("y-again", "2,002", "young", "repeats: y")
        + claim("y-third", "2,002", "young", "repeats: y-again")
    )
    assert flagged(once, "subset-exceeds-whole") == flagged(again, "subset-exceeds-whole")
    assert once.counts["subset-exceeds-whole"] == again.counts["subset-exceeds-whole"]
    assert once.counts["impossible-count"] == again.counts["impossible-count"]
    assert [one.id for one in once.findings if one.level == "error"] == [
        one.id for one in again.findings if one.level == "error"
    ]


def test_a_repetition_that_prints_something_else_is_looked_at_itself() -> None:
    text = VOTES + "claims:\n" + claim("a", "60%", "yes", "share_of: votes")
    text += claim("b", "160%", "yes", "share_of: votes, repeats: a")
    assert flagged(checked(text), "share-out-of-range", "error")


def test_two_halves_of_one_sentence_bear_out_nothing() -> None:
    text = PEOPLE + "claims:\n" + claim("all", "1,001", "people", when="unstated")
    half = claim("y", "302", "young", "same_statement: all", "unstated")
    report = checked(text + half)
    assert report.counts["subset-exceeds-whole"]["holds"] == 1
    assert report.held == {}
    apart = checked(text + half.replace(", same_statement: all", ""))
    assert apart.held == {"all": 1, "y": 1}


def test_two_halves_of_one_sentence_are_no_rivals() -> None:
    text = PEOPLE + "claims:\n" + claim("before", "200,001", "people", when="unstated")
    half = claim("now", "20,001", "people", "same_statement: before", "unstated")
    assert not flagged(checked(text + half), "estimates-far-apart")
    assert flagged(checked(text + half.replace(", same_statement: before", "")), "estimates-far-apart")


def test_two_estimates_of_one_part_are_not_two_wholes() -> None:
    text = VOTES + "claims:\n"
    text += claim("share", "20%", "yes", "share_of: votes")
    text += claim("one", "1.1 million", "yes") + claim("two", "1.9 million", "yes")
    assert not flagged(checked(text), "implied-whole-differs")
    pair = claim("other", "3.1 million", "no") + claim("other-share", "61%", "no", "share_of: votes")
    report = checked(text + pair)
    assert flagged(report, "implied-whole-differs", "error")
