"""Partitions, shares, overlaps, averages and periods: what a fair check leaves alone, each with a flagged twin."""

from __future__ import annotations

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def levels(report: Report, name: str) -> list[str]:
    return [one.level for one in report.findings if one.check == name]


def claim(
    name: str, figure: str, quantity: str, more: str = "", when: str = "2015", where: str = "TH"
) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: "{when}", '
        f"where: {where}, citing: none{', ' if more else ''}{more}}}\n"
    )


CASES = (
    "quantities:\n  cases: {counts: case, measure: flow}\n  theft: {part_of: cases}\n"
    "  fraud: {part_of: cases}\n  other: {part_of: cases}\nclaims:\n"
)


def partition(more: str, parts: str = "theft, fraud, other") -> str:
    return f"relations:\n  - partition: {{whole: cases, parts: [{parts}], {more}}}\n"


# -- partitions ------------------------------------------------------------------------------------------


def test_parts_that_may_overlap_are_not_added_up_but_each_stays_within_the_whole() -> None:
    text = CASES + claim("all", "1,500", "cases") + claim("t", "1,082", "theft") + claim("f", "832", "fraud")
    assert not levels(checked(text + partition("overlap: true")), "parts-exceed-whole")
    assert levels(checked(text + partition("overlap: false")), "parts-exceed-whole") == ["error"]
    loose = text.replace("  theft: {part_of: cases}", "  theft: {counts: case, measure: flow}")
    loose = loose.replace("1,082", "1,582")
    assert levels(checked(loose + partition("overlap: true")), "parts-exceed-whole") == ["error"]


def test_overlapping_parts_that_make_up_the_whole_are_no_less_than_it() -> None:
    text = CASES + claim("all", "1,500", "cases") + claim("t", "1,082", "theft")
    text += claim("f", "832", "fraud") + claim("o", "12", "other")
    both = "exhaustive: true, overlap: true"
    report = checked(text + partition(both))
    assert not levels(report, "parts-miss-total")
    assert report.counts["parts-miss-total"]["holds"] == 1
    assert levels(checked(text.replace("1,500", "2,500") + partition(both)), "parts-miss-total") == ["error"]


def test_a_part_without_a_figure_may_be_anything_unless_it_is_said_to_be_none() -> None:
    text = CASES + claim("all", "2,500", "cases") + claim("t", "1,082", "theft") + claim("f", "832", "fraud")
    unknown = checked(text + partition("exhaustive: true"))
    assert not levels(unknown, "parts-miss-total")
    assert unknown.counts["parts-miss-total"]["could_not_run"] == 1
    zero = partition("exhaustive: true, missing: zero")
    assert levels(checked(text + zero), "parts-miss-total") == ["error"]
    assert not levels(checked(text.replace("2,500", "1,914") + zero), "parts-miss-total")


def test_a_part_counts_as_none_only_where_nothing_speaks_of_it() -> None:
    """A share of it, a part of it, or a figure under another definition shows that there is some of it."""
    text = CASES.replace("claims:\n", "  arson: {part_of: other}\nclaims:\n")
    text += claim("all", "2,500", "cases") + claim("t", "1,082", "theft") + claim("f", "832", "fraud")
    zero = partition("exhaustive: true, missing: zero")
    assert levels(checked(text + zero), "parts-miss-total") == ["error"]
    for spoken in (
        claim("s", "23.4%", "other", "share_of: cases"),
        claim("s", "80", "arson"),
        claim("s", "586", "other", where="unstated"),
    ):
        assert not levels(checked(text + spoken + zero), "parts-miss-total"), spoken
    another_year = claim("s", "586", "other", when="2016")
    assert levels(checked(text + another_year + zero), "parts-miss-total") == ["error"]


# -- shares ----------------------------------------------------------------------------------------------


def shares(theft: str, fraud: str, other: str = "", more: str = "") -> str:
    text = (
        CASES
        + claim("t", theft, "theft", "share_of: cases")
        + claim("f", fraud, "fraud", f"share_of: cases{more}")
    )
    return text + (claim("o", other, "other", "share_of: cases") if other else "")


def test_rounded_shares_may_add_up_to_99_or_101() -> None:
    full = partition("exhaustive: true")
    for one, two, three in (("33%", "33%", "33%"), ("34%", "34%", "33%")):
        report = checked(shares(one, two, three) + full)
        assert not levels(report, "shares-miss-whole")
        assert report.counts["shares-miss-whole"]["holds"] == 2
    assert levels(checked(shares("33%", "33%", "29%") + full), "shares-miss-whole") == ["error"]
    assert levels(checked(shares("34%", "34%", "37%") + full), "shares-miss-whole") == ["error"]


def test_shares_may_fall_short_unless_the_parts_make_up_the_whole_and_all_have_one() -> None:
    for text in (
        shares("33%", "33%", "29%") + partition("exhaustive: false"),
        shares("33%", "33%") + partition("exhaustive: true"),
    ):
        assert not levels(checked(text), "shares-miss-whole")


def test_answers_to_a_question_with_several_choices_are_not_added_up() -> None:
    text = shares("72%", "65%")
    assert levels(checked(text + partition("exhaustive: true")), "shares-miss-whole") == ["error"]
    several = checked(text + partition("exhaustive: true, overlap: true"))
    assert not levels(several, "shares-miss-whole")
    assert sum(several.counts["shares-miss-whole"].values()) == 0
    assert sum(checked(text).counts["shares-miss-whole"].values()) == 0


def test_shares_of_two_surveys_that_each_give_all_of_them_are_two_estimates_and_no_sum() -> None:
    text = shares("62%", "38%") + "".join(
        claim(name, figure, quantity, "share_of: cases").replace("report", "paper")
        for name, figure, quantity in (("u", "52%", "theft"), ("g", "48%", "fraud"))
    )
    sources = "sources:\n  report: {title: A, issued: 2018, language: en}\n"
    sources += "  paper: {title: B, issued: 2018, language: en}\n"
    two = partition("exhaustive: true", "theft, fraud")
    assert not levels(checked(sources + text + two), "shares-miss-whole")
    # where the second work gives one share only, nothing else can be set against it
    apart = sources + shares("62%", "48%").replace(
        "says: S., source: report, quantity: fraud", "says: S., source: paper, quantity: fraud"
    )
    assert levels(checked(apart + two), "shares-miss-whole") == ["warning"]


def test_shares_of_other_times_are_not_added_and_undated_ones_give_a_warning() -> None:
    two = partition("exhaustive: true", "theft, fraud")
    assert levels(checked(shares("62%", "48%") + two), "shares-miss-whole") == ["error"]
    year = (
        CASES
        + claim("t", "62%", "theft", "share_of: cases")
        + claim("f", "48%", "fraud", "share_of: cases", "2016")
    )
    assert not levels(checked(year + two), "shares-miss-whole")
    undated = year.replace('when: "2016"', 'when: "unstated"')
    assert levels(checked(undated + two), "shares-miss-whole") == ["warning"]


# -- periods ---------------------------------------------------------------------------------------------


def years(kind: str, both: str, measure: str = "flow") -> str:
    text = f"quantities:\n  arrests: {{counts: {kind}, measure: {measure}}}\nclaims:\n"
    text += claim("a", "1,204", "arrests", when="2010") + claim("b", "1,310", "arrests", when="2011")
    return text + claim("ab", both, "arrests", when="2010/2011")


def test_years_add_up_to_both_years_and_stocks_never_do() -> None:
    assert levels(checked(years("arrest", "2,114")), "periods-do-not-add") == ["error"]
    assert levels(checked(years("arrest", "2,914")), "periods-do-not-add") == ["error"]
    assert not levels(checked(years("arrest", "2,514")), "periods-do-not-add")
    stocks = checked(years("arrest", "2,914", "stock"))
    assert sum(stocks.counts["periods-do-not-add"].values()) == 0


def test_persons_helped_in_both_years_may_be_counted_in_each() -> None:
    assert levels(checked(years("person", "2,114")), "periods-do-not-add") == ["warning"]
    assert levels(checked(years("person", "2,914")), "periods-do-not-add") == ["error"]


def test_only_periods_that_cover_the_whole_bound_it_from_below() -> None:
    longer = years("arrest", "9,914").replace("2010/2011", "2010/2012")
    assert not levels(checked(longer), "periods-do-not-add")
    assert levels(checked(longer.replace("9,914", "2,314")), "periods-do-not-add") == ["error"]


def running(second: str, more: str = "", when: str = "2004/2015") -> str:
    text = "quantities:\n  trained: {counts: training, measure: cumulative}\nclaims:\n"
    return text + claim("a", "1,204", "trained", when="2004/2010") + claim("b", second, "trained", more, when)


def test_a_running_count_that_falls_is_flagged_unless_it_may_have_been_revised() -> None:
    assert levels(checked(running("1,104")), "periods-do-not-add") == ["error"]
    assert not levels(checked(running("1,304")), "periods-do-not-add")
    for revised in (
        running("1,104", "method: model"),
        running("1,104", when="2005/2015"),
        running("1,104", "definition: by the new rules").replace(
            "citing: none}", "citing: none, definition: old}", 1
        ),
        running("1,104").replace("citing: none", "citing: [{source: report}]", 1),
    ):
        report = checked(revised)
        assert not levels(report, "periods-do-not-add"), revised
        assert not levels(report, "subset-exceeds-whole"), revised
    dated = running("1,104", "since: 2004", "2015").replace('when: "2004/2010"', 'when: "2010", since: 2004')
    assert levels(checked(dated), "periods-do-not-add") == ["error"]


# -- overlaps --------------------------------------------------------------------------------------------


def overlapping(choir: str, sport: str, both: str, more: str = "", share: str = "", either: str = "") -> str:
    text = "quantities:\n  pupils: {counts: pupil, measure: stock}\n"
    text += (
        "".join(f"  {one}: {{part_of: pupils}}\n" for one in ("choir", "sport", "active", "any"))
        + "claims:\n"
    )
    text += "" if share else claim("all", "1,004", "pupils")
    figures = (("c", choir, "choir"), ("s", sport, "sport"), ("b", both, "active"), ("e", either, "any"))
    text += "".join(claim(name, figure, quantity, share) for name, figure, quantity in figures if figure)
    return text + f"relations:\n  - overlap: {{whole: pupils, parts: [choir, sport], both: active{more}}}\n"


def test_parts_that_exceed_the_whole_together_overlap_by_the_rest_at_least() -> None:
    assert levels(checked(overlapping("814", "702", "211")), "overlap-impossible") == ["error"]
    assert not levels(checked(overlapping("814", "702", "516")), "overlap-impossible")
    assert levels(checked(overlapping("814", "702", "706")), "overlap-impossible") == ["error"]


def test_shares_overlap_as_amounts_do_with_their_rounding() -> None:
    share = "share_of: pupils"
    assert levels(checked(overlapping("81%", "72%", "51%", share=share)), "overlap-impossible") == ["error"]
    assert not levels(checked(overlapping("81%", "71%", "51%", share=share)), "overlap-impossible")


def test_either_is_both_parts_less_what_is_in_both() -> None:
    more = ", either: any"
    assert not levels(checked(overlapping("614", "402", "211", more, either="805")), "overlap-impossible")
    assert levels(checked(overlapping("614", "402", "211", more, either="905")), "overlap-impossible") == [
        "error"
    ]
    assert levels(checked(overlapping("314", "402", "", more, either="905")), "overlap-impossible") == [
        "error"
    ]


# -- averages --------------------------------------------------------------------------------------------


def attendance(every: str, weights: bool = False, girls: str = "40%") -> str:
    text = "quantities:\n  pupils: {counts: pupil, measure: stock}\n  boys: {part_of: pupils, sex: male}\n"
    text += "  girls: {part_of: pupils, sex: female}\n  attend: {part_of: pupils}\n"
    text += "  boys-attend: {part_of: boys}\n  girls-attend: {part_of: girls}\nclaims:\n"
    text += claim("a", every, "attend", "share_of: pupils") + claim(
        "b", "30%", "boys-attend", "share_of: boys"
    )
    text += claim("g", girls, "girls-attend", "share_of: girls")
    text += claim("bs", "912", "boys") + claim("gs", "101", "girls")
    sizes = ", weights: [boys, girls]" if weights else ""
    return text + f"relations:\n  - average: {{of: attend, groups: [boys-attend, girls-attend]{sizes}}}\n"


def test_the_share_of_all_lies_between_those_of_boys_and_girls() -> None:
    name = "average-outside-groups"
    assert levels(checked(attendance("48%")), name) == ["error"]
    assert levels(checked(attendance("22.4%")), name) == ["error"]
    assert not levels(checked(attendance("39%")), name)
    assert not levels(checked(attendance("48%", girls="more than 40%")), name)


def test_the_sizes_of_the_groups_narrow_what_the_mean_of_all_can_be() -> None:
    name = "average-outside-groups"
    assert not levels(checked(attendance("31%", weights=True, girls="41%")), name)
    assert levels(checked(attendance("39.2%", weights=True, girls="41%").replace("30%", "30.2%")), name) == [
        "error"
    ]
    assert not levels(checked(attendance("39.2%", girls="41%").replace("30%", "30.2%")), name)


def test_a_group_without_a_figure_leaves_the_average_undecided() -> None:
    other_year = 'quantity: girls-attend, when: "2014"'
    missing = checked(attendance("48%").replace('quantity: girls-attend, when: "2015"', other_year))
    assert not levels(missing, "average-outside-groups")
    assert missing.counts["average-outside-groups"]["could_not_run"] == 1


# -- places ----------------------------------------------------------------------------------------------

PUPILS = "quantities:\n  pupils: {counts: student, measure: stock}\nclaims:\n"
PLACES = "places-exceed-whole"


def in_places(first: str, second: str, country: str, quantity: str = "pupils") -> str:
    return (
        claim("all", "61,300", quantity, where=country)
        + claim("a", "38,412", quantity, where=first)
        + claim("b", "29,871", quantity, where=second)
    )


def test_parts_of_a_country_have_no_more_than_the_country_at_one_time() -> None:
    text = PUPILS + in_places("TH-10", "TH-20", "TH")
    assert levels(checked(text), PLACES) == ["warning"]
    assert levels(checked(text.replace("where: TH,", "where: 764,")), PLACES) == ["warning"]
    assert levels(checked(text.replace("61,300", "71,300")), PLACES) == []
    third = text + claim("c", "1,234", "pupils", where="TH-30")
    (finding,) = [one for one in checked(third).findings if one.check == PLACES]
    assert finding.claims == ("a", "b", "all"), "the smallest conflict takes two of the three"
    assert "nothing is counted in two of the places" in finding.message
    again = text + claim("c", "37,902", "pupils", where="TH-10")
    assert levels(checked(again), PLACES) == ["warning", "warning"], (
        "each figure for a place in turn, never both"
    )


def test_places_that_may_lie_in_each_other_or_share_people_are_not_added_up() -> None:
    for first, second, country in (
        ("GB-ENG", "GB-LND", "GB"),
        ("FR-IDF", "FR-75", "FR"),
        ("CZ-10", "CZ-101", "CZ"),
        ("TH-10", "VN-20", "TH"),
        ("TH-10", "TH-10", "TH"),
    ):
        assert levels(checked(PUPILS + in_places(first, second, country)), PLACES) == [], (first, second)
    passing = PUPILS.replace("stock", "flow") + in_places("TH-10", "TH-20", "TH")
    assert levels(checked(passing), PLACES) == []
    text = PUPILS + in_places("TH-10", "TH-20", "TH")
    for other in ('when: "2014", where: TH-20', "where: TH-20, definition: boarders"):
        assert levels(checked(text.replace('when: "2015", where: TH-20', other)), PLACES) == [], other
