"""A work that the text says it read in another: found in every language and style, and never where no text says so."""

from __future__ import annotations

from pathlib import Path

import pytest

import claims
from claims.checking import check
from claims.citation.dating import misdated
from claims.citation.pairing import Citing, citing
from claims.editing.drafting import draft
from claims.output.citing import as_text

LIST = """

References

Jones, A. (2015). Boats and schools. Riga: Ozols.

Berg, B. van der (2016). Boats and roads. Riga: Ozols.
"""
NUMBERED = (
    "\n\nReferences\n\n[1] A. Okafor, Boats. Riga: Ozols, 2010.\n[2] B. Lind, Rivers. Riga: Ozols, 2016.\n"
)


def said(text: str) -> list[tuple[str, str, str]]:
    """For each work that is cited: its first name or number, its year, and the year or number of its carrier."""
    return [
        (
            "".join(one.mention.names[:1]) or one.mention.number,
            one.mention.year,
            one.mention.carrier.year or one.mention.carrier.number if one.mention.carrier else "",
        )
        for one in citing(text).pairs
    ]


@pytest.mark.parametrize("cited", [
    "(Smith 2010, as cited in Jones 2015)", "(Smith, 2010, quoted from Jones, 2015)", "(Smith 2010, in: Jones 2015)",
    "as Smith (2010, as cited in Jones, 2015) says", "as Smith (2010), as cited in Jones (2015), says",
    "as Smith (2010) (cited in Jones, 2015) says", "as Smith (2010) [cited in Jones (2015)] says",
    "menurut Smith (2010) dalam Jones (2015)", "menurut Smith (2010, dalam Jones, 2015)",
    "(Smith, 2010, sebagaimana dikutip dalam Jones, 2015)", "(Smith 2010, S. 4, zit. nach Jones 2015, S. 12)",
    "(Smith 2010, zit. n. Jones 2015)", "nach Smith (2010), zitiert nach Jones (2015),",
    "(Smith, 2010, citado en Jones, 2015)", "(Smith, 2010, como se cita en Jones, 2015)",
    "(Smith, 2010; cité dans Jones, 2015)",
    "selon Smith (2010), cité par Jones (2015),", "(Smith 2010, cit. in Jones 2015)",
    "(Smith, 2010 apud Jones, 2015, p. 3)",
    "segundo Smith (2010 apud JONES, 2015)", "(Smith, 2010, цит. по: Jones, 2015)", "(Smith 2010; akt. Jones 2015)",
    "(Smith, 2010 อ้างถึงใน Jones, 2015)", "（Smith，2010，转引自Jones，2015）", "（Smith，2010，Jones，2015より再引用）",
    "(Smith, 2010, Jones, 2015 में उद्धृत)", "(Smith, 2010, geciteerd in Jones, 2015)",
    "(Smith, 2010, dẫn theo Jones, 2015)",
    "(Smith, 2010, dipetik daripada Jones, 2015)", "(Smith، 2010، نقلا عن Jones، 2015)",
    "(Smith, 2010, cited in\nJones, 2015)",
])  # fmt: skip
def test_the_words_of_each_language_lead_to_the_carrier(cited: str) -> None:
    found = citing(f"It is old. There are 40 boats {cited}.{LIST}")
    assert said(f"It is old. There are 40 boats {cited}.{LIST}") == [("Smith", "2010", "2015")]
    assert [one.carrier for one in found.pairs] == [0]
    assert not found.unlisted
    assert 0 not in found.uncited
    assert len(found.citations) == 1


@pytest.mark.parametrize("cited", [
    "ตามที่ สมชาย (2550 อ้างถึงใน Jones, 2015)", "研究者 史密斯（2010，转引自Jones，2015）",
    "研究者 鈴木（2010，Jones，2015より再引用）",
])  # fmt: skip
def test_a_name_without_capitals_may_stand_before_the_brackets(cited: str) -> None:
    (pair,) = citing(f"{cited}{LIST}").pairs
    assert pair.carrier == 0
    assert pair.mention.names[0] in ("สมชาย", "史密斯", "鈴木")


@pytest.mark.parametrize(("cited", "works"), [
    ("(Smith 2010, 2011, cited in Jones 2015; Lee 2012)",
     [("Smith", "2010", "2015"), ("Smith", "2011", "2015"), ("Lee", "2012", "")]),
    ("(Lee, 2012; Smith, 2010, as cited in Jones, 2015)", [("Lee", "2012", ""), ("Smith", "2010", "2015")]),
    ("(Smith, 2010, cited in van der Berg, 2016)", [("Smith", "2010", "2016")]),
    ("(Smith, as cited in Jones, 2015)", [("Smith", "", "2015")]),
])  # fmt: skip
def test_of_several_works_the_one_before_the_words_was_read_there(
    cited: str, works: list[tuple[str, str, str]]
) -> None:
    assert said(f"There are 40 boats {cited}.{LIST}") == works


@pytest.mark.parametrize(("cited", "works"), [
    ("(Smith, 2010; Jones, 2015)", [("Smith", "2010", ""), ("Jones", "2015", "")]),
    ("by Smith (2010) and Jones (2015)", [("Smith", "2010", ""), ("Jones", "2015", "")]),
    ("by Smith (2016) in Jones (2015)", [("Smith", "2016", ""), ("Jones", "2015", "")]),  # read in an older work
    ("by Smith (2010). In Jones (2015) it is 41", [("Smith", "2010", ""), ("Jones", "2015", "")]),
    ("by Smith (2010), who is often cited in Jones (2015)", [("Smith", "2010", ""), ("Jones", "2015", "")]),
    ("(Smith, 2015, in Jones, 2015)", [("Smith", "2015", "")]),  # a chapter of its book
    ("(Smith, 2010, in March 2015)", [("Smith", "2015", "")]),
    ("there (in Riga, 2015)", []),
    ("there (in March 2015)", []),
    ("(as cited in Jones, 2015)", [("Jones", "2015", "")]),
    ("by Smith (dalam Jones, 2015)", [("Jones", "2015", "")]),  # whose work of which year is not said
])  # fmt: skip
def test_where_the_text_does_not_say_it_nothing_was_read_elsewhere(
    cited: str, works: list[tuple[str, str, str]]
) -> None:
    assert said(f"There are 40 boats {cited}.{LIST}") == works


def test_a_word_that_is_in_or_and_is_read_as_the_language_of_the_text_has_it() -> None:
    dutch = "Het is bekend dat er in de stad veel boten zijn (Smith, 2010 en Jones, 2015), maar niet hoeveel van die."
    spanish = "Se sabe que hay muchos barcos en la ciudad (Smith, 2010, en Jones, 2015), pero no cuántos de los barcos."
    assert said(dutch + LIST) == [("Smith", "2010", ""), ("Jones", "2015", "")]
    assert said(spanish + LIST) == [("Smith", "2010", "2015")]
    assert said("40 (Smith, 2010, en Jones, 2015)" + LIST)[0] == (
        "Smith",
        "2010",
        "",
    )  # nothing tells the language


@pytest.mark.parametrize(
    "cited", ["[1, cited in 2]", "[1, zit. nach [2], S. 3]", "[1], as cited in [2],", "[1] (cited in [2])"]
)
def test_numbers_lead_to_the_carrier_too(cited: str) -> None:
    found = citing(f"There are 40 boats {cited}, we say.{NUMBERED}")
    assert [(one.work, one.carrier) for one in found.pairs] == [(0, 1)]
    assert not found.uncited
    assert found.only_through(0) == 1


def test_numbers_side_by_side_do_not() -> None:
    for cited in ("[1, 2]", "[1] and [2]", "[1, p. 12] in [2]", "[1] in [2]"):
        assert [one.carrier for one in citing(f"There are 40 boats {cited}.{NUMBERED}").pairs] == [None, None]


NOTES = """\
There are 40 boats.¹ There are 12 rafts.² There were more.³

¹ Smith 2010, zit. nach Jones 2015, S. 3.
² Lee, Ann: Rafts of old. Riga 1999, zit. nach Jones 2015, S. 4.
³ Jones 2015, S. 9.
"""
WHOLE_NOTES = """\
There are 40 boats.¹ There were more.²

¹ Smith, Ann: Boats of old. Riga 1999, cited in Jones, Bo: Rivers of old. Riga 2015, p. 4.
² Jones, Bo: Rivers of old. Riga 2015, p. 9.
"""


def test_notes_name_the_carrier() -> None:
    found = citing(NOTES + LIST)
    assert [(one.mention.year, one.carrier) for one in found.pairs] == [
        ("2010", 0),
        ("1999", 0),
        ("2015", None),
    ]
    assert not found.unlisted
    assert found.uncited == (1,)


def test_a_carrier_that_only_notes_name_is_one_work() -> None:
    found = citing(WHOLE_NOTES)
    first, second = (found.works[one.place] for one in found.pairs if one.place is not None)
    assert (first.first, second.first) == (("smith",), ("jones",))
    assert len(found.works) == 2
    assert found.pairs[0].carrier == found.pairs[1].place


def test_of_two_works_the_list_owes_the_one_that_was_opened() -> None:
    found = citing(f"There are 40 boats (Smith, 2010, as cited in Zhou, 2012).{LIST}")
    assert [one.mention.names for one in found.unlisted] == [("Zhou",)]
    assert not found.second_hand


def test_said_once_is_said_and_a_work_that_is_cited_by_itself_is_missing() -> None:
    first = citing(f"40 boats (Smith, 2010, as cited in Jones, 2015). 12 rafts (Smith, 2010).{LIST}")
    assert not first.unlisted
    assert [one.carrier for one in first.pairs] == [0, None]
    assert first.pairs[0].place == first.pairs[1].place
    other = citing(f"40 boats (Smith, 2010, as cited in Jones, 2015). 12 rafts (Smith, 2011).{LIST}")
    assert [one.mention.year for one in other.unlisted] == ["2011"]


def test_a_carrier_that_is_older_is_told() -> None:
    found = citing(f"There are 40 boats (Smith, 2018, as cited in Jones, 2015).{LIST}")
    assert [one.message for one in misdated(found)] == [
        "issued in 2018, known through Jones, A. 2015, which is older"
    ]


@pytest.mark.parametrize(("spelt", "said_so"), [
    ("Lindqvist, 2016", ["Lindqvist"]), ("Lindquist, 2016", []), ("LINDQUIST, 2016", []),
])  # fmt: skip
def test_the_name_of_a_carrier_is_compared_too(spelt: str, said_so: list[str]) -> None:
    works = "\n\nReferences\n\nBrown, A. (2011). Boats. Riga: Ozols.\n\nLindquist, B. (2016). Rivers. Riga: Ozols.\n"
    found = citing(f"There are 40 (Brown, 2011, as cited in {spelt}).{works}")
    assert [one.said for one in found.spellings] == said_so
    assert ("Spelt in two ways" in as_text("x", found)) is bool(said_so)


def test_a_carrier_that_the_list_spells_in_two_ways_is_one_work() -> None:
    works = (
        "\n\nDAFTAR PUSTAKA\n\nBrown, A. (2011), *Boats*, Riga: Ozols dalam %s, (2016), *Rivers*, Riga: Ozols.\n\n"
        "Lindquist, B. (2016), *Rivers*, Riga: Ozols.\n"
    )
    found = citing("There are 40 (Brown, 2011; Lindquist, 2016)." + works % "Lindqvist, B.")
    assert len(found.works) == 2
    assert found.carrier_of(0) == 1
    assert [(one.work, one.said, one.line) for one in found.spellings] == [(1, "Lindqvist, B.", 5)]
    other = citing("There are 40 (Brown, 2011; Lindquist, 2016)." + works % "Zhou, C.")
    assert (len(other.works), other.carrier_of(0), other.spellings) == (3, 2, ())


TEXT = f"""\
The town has 12,400 pupils (Smith, 2010, as cited in Jones, 2015). It has 40 schools (Berg, 2016, cited in
Jones, 2015). There are 15 teachers (Berg, 2016). Smith (2010) has 300 boats.{LIST}"""


def drafted(folder: Path, text: str) -> claims.Registry:
    (folder / "paper.txt").write_text(text, encoding="utf-8")
    draft(folder / "paper.txt", "en", folder / "drafted.yaml")
    return claims.load(folder / "drafted.yaml")


def test_a_draft_says_through_which_work_the_text_read_another(tmp_path: Path) -> None:
    registry = drafted(tmp_path, TEXT)
    cited = {
        one.figure: [(each.source, each.through) for each in one.citing]
        for one in registry.claims.values()
        if not isinstance(one.citing, str) and one.citing is not None
    }
    assert cited == {
        "12,400": [("smith-2010", "jones-2015")], "40": [("berg-2016", "jones-2015")], "15": [("berg-2016", None)],
        "300": [("smith-2010", None)],
    }  # fmt: skip
    sources = registry.sources
    assert (sources["smith-2010"].read_through, sources["smith-2010"].printed) == ("jones-2015", None)
    assert sources["berg-2016"].read_through is None  # the text cites it by itself as well
    assert sources["paper"].references == ("jones-2015", "berg-2016")
    found = [
        one for one in check(registry).findings if one.check in ("source-not-listed", "secondary-as-primary")
    ]
    assert not found


def test_works_said_to_be_read_in_each_other_make_a_draft_that_loads(tmp_path: Path) -> None:
    registry = drafted(
        tmp_path,
        f"There are 40 (Berg, 2016, cited in Jones, 2015), and 12 (Jones, 2015, cited in Berg, 2016).{LIST}",
    )
    assert [one.read_through for one in list(registry.sources.values())[1:]] == ["berg-2016", None]


def whole(found: Citing) -> tuple[object, ...]:
    return found.pairs, found.works, found.unlisted


def test_reading_is_the_same_every_time() -> None:
    assert whole(citing(TEXT)) == whole(citing(TEXT))
