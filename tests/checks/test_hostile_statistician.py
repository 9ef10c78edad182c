"""What a hostile statistician tried on the checks: innocent explanations, and conflicts that nobody may miss."""

from __future__ import annotations

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def levels(report: Report, *names: str) -> list[str]:
    """Levels of the findings of some checks, errors and warnings of all checks where none is named."""
    return [
        one.level
        for one in report.findings
        if (one.check in names if names else one.level != "note" and one.check != "no-source")
    ]


def claim(name: str, figure: str, quantity: str, more: str = "", when: str = "2015") -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: "{when}", '
        f"where: TH, citing: none{', ' if more else ''}{more}}}\n"
    )


# -- rates -------------------------------------------------------------------------------------------------


def test_a_rate_that_names_its_base_is_held_against_the_amount_of_the_product_all_the_same() -> None:
    text = (
        "quantities:\n  visitors: {counts: visitor, measure: flow}\n  receipts: {money: THB, measure: flow}\n"
        "  spend: {money: THB}\n"
        "relations:\n  - product: {amount: receipts, rate: spend, base: visitors}\n"
        "claims:\n" + claim("n", "15.8 million", "visitors") + claim("all", "592 billion baht", "receipts")
    )
    of_base = claim("each", "4,120 baht", "spend", "rate_of: visitors")
    assert levels(checked(text + of_base), "product-mismatch") == ["error"]
    assert not levels(checked(text + of_base.replace("4,120", "37,450")))
    other = text + "  # of another base\n" + claim("each", "4,120 baht", "spend", "rate_of: receipts")
    assert not levels(checked(other), "product-mismatch")


# -- balances --------------------------------------------------------------------------------------------


def of_balance(title: str) -> str:
    return (
        f"quantities:\n  all: {{counts: person, measure: flow, title: {title}}}\n"
        "  women: {part_of: all, sex: female}\n  men: {part_of: all, sex: male}\nclaims:\n"
        + claim("a", "1,103", "all")
        + claim("b", "1,203", "women")
    )


def test_a_part_of_a_balance_may_exceed_it_and_lie_below_nought() -> None:
    less = claim("c", "-100", "men")
    assert not levels(checked(of_balance("net migration") + less))
    assert not levels(checked(of_balance("change in membership") + less))
    twin = checked(of_balance("persons treated for mosquito nets") + less)
    assert levels(twin, "subset-exceeds-whole", "impossible-count") == ["error", "error"]


def test_a_branch_may_earn_more_than_all_where_another_loses() -> None:
    text = (
        "quantities:\n  all: {money: USD, measure: flow, title: TITLE}\n  hotels: {part_of: all}\n"
        "  flights: {part_of: all}\nclaims:\n"
        + claim("a", "US$ 2.1 million", "all")
        + claim("b", "US$ 3.3 million", "hotels")
    )
    assert not levels(checked(text.replace("TITLE", "operating profit")))
    assert levels(checked(text.replace("TITLE", "receipts"))) == ["error"]
    loss = claim("c", "US$ -1.2 million", "flights")
    assert not levels(checked(text.replace("TITLE", "result") + loss))


# -- means, estimates, ratios ------------------------------------------------------------------------------


def test_what_is_said_to_be_an_average_gives_no_error_though_no_field_says_so() -> None:
    text = (
        "quantities:\n  income: {money: THB, measure: flow, title: TITLE}\n  women: {part_of: income, sex: female}\n"
        "claims:\n" + claim("a", "33,100 baht", "income") + claim("b", "44,200 baht", "women")
    )
    averages = checked(text.replace("TITLE", "average income"))
    assert levels(averages) == ["warning"]
    assert "if both figures are totals" in averages.findings[0].message
    assert levels(checked(text.replace("TITLE", "income"))) == ["error"]
    said = text.replace("TITLE", "average income").replace("THB, m", "THB, m")
    both = said.replace("citing: none}", "citing: none, statistic: mean}")
    assert not levels(checked(both))


def test_recorded_cases_above_a_survey_estimate_are_no_error_unless_it_prints_its_range() -> None:
    def text(estimate: str, method: str) -> str:
        return (
            "quantities:\n  victims: {counts: victim, measure: flow}\n"
            "  recorded: {part_of: victims, trait: recorded}\nclaims:\n"
            + claim("a", estimate, "victims", f"method: {method}")
            + claim("b", "12,111", "recorded", "method: administrative")
        )

    assert levels(checked(text("10,100", "survey"))) == ["warning"]
    assert levels(checked(text("10,100 [9,000-11,000]", "survey"))) == ["error"]
    assert levels(checked(text("10,100", "administrative"))) == ["error"]


def test_a_ratio_of_two_things_that_do_not_contain_each_other_may_exceed_100_percent() -> None:
    text = (
        "quantities:\n  children: {counts: child, measure: stock}\n  pupils: {counts: student, measure: stock}\n"
        "claims:\n" + claim("a", "108%", "pupils", "share_of: children")
    )
    report = checked(text)
    assert levels(report) == ["warning"]
    assert [one.status for one in report.findings[0].judgement.premises] == ["default"]
    assert levels(checked(text.replace("counts: student", "part_of: children"))) == ["error"]


def test_a_figure_that_is_defined_beside_one_that_is_not_gives_no_error() -> None:
    text = "quantities:\n  people: {counts: person, measure: stock}\n  women: {part_of: people, sex: female}\nclaims:\n"
    text += claim("a", "1,003", "people") + claim("b", "1,211", "women", "definition: citizens")
    assert levels(checked(text)) == ["warning"]
    assert levels(checked(text.replace("women: {part_of", "women: {definition: all of them, part_of"))) == [
        "warning"
    ]
    assert levels(checked(text.replace(", definition: citizens", ""))) == ["error"]
    assert levels(checked(text.replace('"1,003",', '"1,003", definition: citizens,'))) == ["error"]


# -- shares ------------------------------------------------------------------------------------------------


def test_a_chain_of_three_shares_is_held_together_without_any_amount() -> None:
    text = (
        "quantities:\n  all: {counts: person, measure: stock}\n  staff: {part_of: all, trait: staff}\n"
        "  cooks: {part_of: staff, trait: cooks}\nclaims:\n"
        + claim("a", "41%", "staff", "share_of: all")
        + claim("b", "52%", "cooks", "share_of: staff")
    )
    assert levels(checked(text + claim("c", "31%", "cooks", "share_of: all"))) == ["error"]
    assert not levels(checked(text + claim("c", "21%", "cooks", "share_of: all")))
    assert not levels(checked(text + claim("c", "31%", "cooks", "share_of: all", when="2016")))


CROSSED = (
    "quantities:\n  all: {counts: person, measure: stock}\n  men: {part_of: all, sex: male}\n"
    "  women: {part_of: all, sex: female}\n  smokers: {part_of: all, trait: smokers}\nclaims:\n"
)


def test_a_share_of_men_says_nothing_of_all_who_smoke() -> None:
    text = CROSSED + claim("a", "30.3%", "smokers", "share_of: men")
    assert not levels(
        checked(
            text
            + claim("b", "12.1%", "smokers", "share_of: women")
            + claim("c", "20,131", "men")
            + claim("d", "20,631", "women")
            + claim("e", "8,603", "smokers")
        )
    )
    shares = claim("b", "32.1%", "smokers", "share_of: all") + claim("c", "48.3%", "men", "share_of: all")
    assert not levels(checked(text + shares))
    amounts = claim("b", "12,101", "smokers") + claim("c", "20,311", "men")
    report = checked(text + amounts)
    assert levels(report) == ["warning"]
    assert "if all smokers are among men" in report.findings[0].message
    assert levels(checked(text.replace("{part_of: all, trait", "{part_of: men, trait") + amounts)) == [
        "error"
    ]


# -- siblings that cannot overlap ----------------------------------------------------------------------------


SEXES = (
    "quantities:\n  all: {counts: person, measure: stock}\n  men: {part_of: all, sex: male}\n"
    "  women: {part_of: all, sex: female}\nclaims:\n"
)


def test_men_and_women_do_not_overlap_though_nobody_declares_it() -> None:
    text = SEXES + claim("a", "1,003", "all") + claim("b", "601", "men") + claim("c", "653", "women")
    assert levels(checked(text)) == ["error"]
    assert levels(checked(text.replace("counts: person", "counts: case"))) == ["warning"]
    assert not levels(checked(text.replace("653", "201")))  # the sex of some may not be known
    overlap = "relations:\n  - partition: {whole: all, parts: [men, women], overlap: true}\n"
    assert not levels(checked(text + overlap))
    shares = SEXES + claim("b", "61%", "men", "share_of: all") + claim("c", "52%", "women", "share_of: all")
    assert levels(checked(shares)) == ["error"]
    assert not levels(checked(shares.replace("52%", "40%")))


def test_ages_do_not_overlap_at_one_time_but_may_over_a_year() -> None:
    text = (
        "quantities:\n  all: {counts: person, measure: stock}\n  young: {part_of: all, age: <18}\n"
        "  grown: {part_of: all, age: 18-64}\n  teens: {part_of: all, age: 13-19}\nclaims:\n"
        + claim("a", "1,003", "all")
        + claim("b", "601", "young")
        + claim("d", "390", "teens")
    )
    assert not levels(checked(text + claim("c", "393", "grown")))
    assert levels(checked(text + claim("c", "653", "grown"))) == ["error"]
    assert not levels(checked(text.replace("stock", "flow") + claim("c", "653", "grown")))


# -- plans -------------------------------------------------------------------------------------------------


def test_what_was_planned_need_not_fit_what_came() -> None:
    ahead = "projection: true"
    part = SEXES + claim("a", "1,003", "all", ahead) + claim("b", "1,211", "men")
    assert not levels(checked(part))
    assert levels(checked(part.replace(f", {ahead}", ""))) == ["error"]
    both = SEXES + claim("a", "1,003", "all", ahead) + claim("b", "1,211", "men", ahead)
    assert levels(checked(both), "subset-exceeds-whole") == ["error"]
    change = SEXES.replace("stock", "flow") + claim("a", "1,052", "all", ahead, "2017")
    change += claim("b", "1,731", "all", "", "2018")
    change += claim("c", "rose by 5%", "all", "since: 2017", "2018")
    assert not levels(checked(change))
    assert "error" in levels(checked(change.replace(f", {ahead}", "")))
    plan = change.replace(f", {ahead}", "").replace("since: 2017", f"since: 2017, {ahead}")
    assert not levels(checked(plan), "change-mismatch")
    forecast = plan.replace('"1,731", says: S.,', f'"1,731", {ahead}, says: S.,')
    assert levels(checked(forecast), "change-mismatch") == ["error"]


def test_a_planned_rate_need_not_give_what_came() -> None:
    text = (
        "quantities:\n  visitors: {counts: visitor, measure: flow}\n  receipts: {money: THB, measure: flow}\n"
        "  spend: {money: THB}\nrelations:\n  - product: {amount: receipts, rate: spend, base: visitors}\nclaims:\n"
        + claim("n", "15.8 million", "visitors")
        + claim("all", "592 billion baht", "receipts")
    )
    assert not levels(checked(text + claim("each", "4,120 baht", "spend", "projection: true")))
    assert levels(checked(text + claim("each", "4,120 baht", "spend"))) == ["error"]


def test_a_sum_of_money_that_nobody_states_may_be_a_loss() -> None:
    """Tourism may exceed services, if what nobody states of services is below 0."""
    text = (
        "quantities:\n  takings: {money: THB, measure: flow}\n  goods: {part_of: takings, trait: goods}\n"
        "  services: {part_of: takings, trait: services}\n  tourism: {part_of: services, trait: tourism}\n"
        "  other: {part_of: services, trait: other}\nclaims:\n"
    )
    for name, figure in (("takings", "100,011"), ("goods", "40,011"), ("tourism", "70,011")):
        text += (
            f'  c-{name}: {{figure: "{figure} baht", says: S., source: report, quantity: {name}, when: 2015, '
            "where: TH, citing: none}\n"
        )
    text += (
        "relations:\n  - partition: {whole: takings, parts: [goods, services], exhaustive: true}\n"
        "  - partition: {whole: services, parts: [tourism, other], exhaustive: true}\n"
    )
    report = check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))
    told = [one for one in report.findings if one.check == "cannot-all-hold"]
    assert [one.level for one in told] == ["warning"]
    assert any("no loss" in premise.name for premise in told[0].judgement.premises)
