"""Notes that name a work again: by its author and a short title, op. cit., or the number of its first note."""

from __future__ import annotations

import json
import time

import pytest

from claims.citation.pairing import citing
from claims.citation.reference import parsed
from claims.output.citing import as_json, as_text, untraced

GERMAN = """\
Es gibt 400 Brücken.¹ Es waren mehr.² Die Kosten steigen.³ Das bleibt so.⁴ Es sind 12 Flüsse.⁵ Das Wasser steigt.⁶
Es fällt.⁷

¹ Müller, Hans: Die Brücke. Berlin: Spree 2012, S. 35.
² Müller, Die Brücke, S. 40.
³ Vgl. Müller (wie Anm. 1), S. 50.
⁴ Müller, a. a. O., S. 51.
⁵ Ebd.
⁶ Weber, Jan: Flüsse. Köln 1998, zit. nach Müller, Die Brücke, S. 60.
⁷ Weber, a.a.O., S. 3.
"""
ENGLISH = """\
Bridges cost 400.¹ They cost more.² It rose.³ It fell.⁴ Done.⁵

¹ Bo Lind, Rivers and Bridges (Riga: Ozols, 2016), 12.
² Lind, Rivers and Bridges, 40.
³ Lind, op. cit., p. 50.
⁴ Ada Okafor, "What a Bridge Costs," Journal of Towns 4, no. 2 (2014): 12-20.
⁵ Okafor, "What a Bridge," 15; see also Lind, Rivers, 3.
"""


def test_german_notes() -> None:
    found = citing(GERMAN)
    assert [(one.place, one.carrier) for one in found.pairs] == [
        (0, None), (0, None), (0, None), (0, None), (0, None), (1, 0), (1, None),
    ]  # fmt: skip
    assert [one.first for one in found.works] == [("muller",), ("weber",)]


def test_english_notes_and_their_imprints() -> None:
    found = citing(ENGLISH)
    assert [one.place for one in found.pairs] == [0, 0, 0, 1, 1, 0]
    assert len(found.citations) == 5
    lind, okafor = found.works
    assert (lind.authors, lind.title, lind.place, lind.publisher, lind.year) == (
        ("Bo Lind",), "Rivers and Bridges", "Riga", "Ozols", "2016",
    )  # fmt: skip
    assert (okafor.authors, okafor.title) == (("Ada Okafor",), "What a Bridge Costs")


@pytest.mark.parametrize("note", [
    "Lind, op. cit., p. 5.", "Lind, supra note 1, p. 5.", "See Lind, Rivers, 40.", "Lind, ob. cit., p. 5.",
    "Lind, p. 5.",
    "Lind, указ. соч., с. 5.", "Lind, a.g.e., s. 5.", "Lind, dz. cyt., s. 5.", "Lind (note 1), 7.",
])  # fmt: skip
def test_the_words_of_other_languages(note: str) -> None:
    text = (
        f"There are 40.¹ There are 50.²\n\n¹ Bo Lind, Rivers and Bridges (Riga: Ozols, 2016), 12.\n² {note}\n"
    )
    assert [one.place for one in citing(text).pairs] == [0, 0]


@pytest.mark.parametrize("note", [
    "Okafor, op. cit., p. 5.",  # whom no note names
    "Lind, Harbours, 40.",  # another title
    "We asked nobody.", "Lind told us so.", "Lindgren, op. cit., p. 5.",
])  # fmt: skip
def test_a_note_that_names_no_work_of_before_is_led_to_none(note: str) -> None:
    text = (
        f"There are 40.¹ There are 50.²\n\n¹ Bo Lind, Rivers and Bridges (Riga: Ozols, 2016), 12.\n² {note}\n"
    )
    assert 0 not in [one.place for one in citing(text).pairs][1:]


def test_of_two_works_of_one_author_op_cit_names_none() -> None:
    text = (
        "There are 40.¹ There are 50.² There are 60.³ Or 70.⁴\n\n¹ Bo Lind, Rivers (Riga: Ozols, 2016), 12.\n"
        "² Bo Lind, Harbours (Riga: Ozols, 2018), 12.\n³ Lind, op. cit., p. 5.\n⁴ Lind, Harbours, 5.\n"
    )
    assert [one.place for one in citing(text).pairs] == [0, 1, 1]


def test_two_authors_or_an_author_and_a_title_are_not_guessed_at() -> None:
    plain = citing("40.¹\n\n¹ Bo Lind and Ada Okafor, Rivers of old, Riga: Ozols, 2016, p. 12.\n").works[0]
    assert (plain.authors, plain.title) == (("Bo Lind", "Ada Okafor"), "Rivers of old")
    unclear = citing("40.¹\n\n¹ Bo Lind, Ada Okafor, Rivers of old, Riga: Ozols, 2016, p. 12.\n").works[0]
    assert (unclear.authors, unclear.title, unclear.year) == ((), "", "2016")


LIST = "\n\nReferences\n\nLind, B. (2016). Rivers. Riga: Ozols.\nOkafor, A. (in press). Boats. Journal of Towns.\n"


@pytest.mark.parametrize("cited", [
    "(B. Mayor, personal communication, May 3, 2015)", "(A. Weber, persönliche Mitteilung, 3. Mai 2015)",
    "(Budi, komunikasi pribadi, 3 Mei 2015)", "(A. Gil, comunicación personal, 3 de mayo de 2015)",
])  # fmt: skip
def test_what_somebody_said_in_person_is_not_owed_by_a_list(cited: str) -> None:
    assert not citing(f"There are 40 {cited}, or 41 (Lind, 2016).{LIST}").unlisted
    assert citing(f"There are 40 (B. Mayor, Rivers of Riga, 2015).{LIST}").unlisted


def test_a_work_in_press_is_one_and_so_is_one_behind_several_words() -> None:
    found = citing(f"Boats are new (Okafor, in press; for a review, see Lind, 2016).{LIST}")
    assert [one.work for one in found.pairs] == [1, 0]
    assert not citing("The news in press (and on air) was bad.").citations


@pytest.mark.parametrize(
    "piece", ["¹ Lind, op. cit., p. 5.\n", "¹ Bo Lind, A (", "² A b c d e f, ", "Lind, Rivers, 40; "]
)
def test_no_text_takes_long(piece: str) -> None:
    start = time.process_time()
    citing("There are 40.¹\n\n¹ Bo Lind, Rivers (Riga: Ozols, 2016).\n" + piece * (30_000 // len(piece)))
    assert time.process_time() - start < 10


NOTED_LIST = """\
There are 40.¹ There are 50.²

References

Lind, B. (2016). Rivers. Riga: Ozols.

Okafor, A. (2014). Boats. Riga: Ozols
"""


def test_notes_behind_a_list_are_not_listed_however_they_look() -> None:
    found = citing(
        NOTED_LIST + "\n¹ Lee, C. (2011). Towns. Riga: Ozols.\n\n² Gil, A. (2012). Sea. Riga: Ozols.\n"
    )
    assert (found.listed, len(found.works)) == (2, 4)


def test_a_list_goes_on_behind_notes_at_the_foot_of_a_page() -> None:
    notes = "\n\n¹ We asked nobody.\n\n² Nor did others.\n\nPark, D. (2013). Ships. Journal of Towns, 4(2), 12–20.\n"
    assert [one.first for one in citing(NOTED_LIST.rstrip() + "." + notes).works] == [
        ("lind",),
        ("okafor",),
        ("park",),
    ]


def test_raised_numbers_of_entries_end_no_list() -> None:
    listed = "¹ Lind B. Rivers. Town J. 2016;4:2-3.\n\n² Gil A. Sea. Town J. 2012;4:2."
    assert citing(f"There are 40.¹ And 50.²\n\nReferences\n\n{listed}").listed == 2


@pytest.mark.parametrize(("line", "authors", "title"), [
    ("Groß, Jürgen / Weiß, Änne (2022): Armut in der Stadt. Berlin: Spree.",
     ("Groß, Jürgen", "Weiß, Änne"), "Armut in der Stadt"),
    ("Groß, J./Weiß, Ä. (2022): Armut in der Stadt. Berlin: Spree.", ("Groß, J.", "Weiß, Ä."), "Armut in der Stadt"),
    ("Groß/Weiß: Armut in der Stadt, Berlin 2022, S. 55.", ("Groß", "Weiß"), "Armut in der Stadt"),
    ("Huber, Karl: Not und Kindheit, Wien 1989, S. 102", ("Huber, Karl",), "Not und Kindheit"),
    ("Lind, A., Boats of Riga (Riga: Ozols, 2014), p. 31", ("Lind, A.",), "Boats of Riga"),
    ("Lind, A. and Okafor, B., Boats (Riga: Ozols, 2014), p. 31", ("Lind, A.", "Okafor, B."), "Boats"),
    ("Bertelsmann Stiftung, Factsheet Kinderarmut, Gütersloh 2023", ("Bertelsmann Stiftung",), "Factsheet Kinderarmut"),
    ("UNICEF, Kinderarmut, Köln 2023.", ("UNICEF",), "Kinderarmut"),
    ("Lind, B. 2016, S. 5", ("Lind, B.",), ""),
    ("Lind, Okafor & Lee 2016, S. 5", ("Lind, Okafor", "Lee"), ""),
])  # fmt: skip
def test_who_made_a_work_and_what_it_is_called(line: str, authors: tuple[str, ...], title: str) -> None:
    one = parsed(line)
    assert (one.authors, one.title, one.printed) == (authors, title, line)


@pytest.mark.parametrize("line", [
    "Kinder, Küche, Kirche, Berlin 2020.", "Lind, Bo, Rivers of old, Riga 2016", "Not, Berlin 2020, S. 4.",
    "Lind, Ada, Boats of Riga (Riga: Ozols, 2014), p. 31",  # two family names, or one and a given one
    "Deutsches Institut für Kinder, Armut und Not, Berlin 2020",
    "Bertelsmann Stiftung, Universität Bielefeld, Gütersloh 2023",
])  # fmt: skip
def test_titles_and_places_are_made_no_persons(line: str) -> None:
    one = parsed(line)
    assert (one.authors, one.title, one.printed) == ((), "", line)
    assert one.year


def test_a_title_with_commas_of_its_own_is_left_open() -> None:
    one = parsed("Huber, Karl: Not, Kindheit und Armut, Wien 1989, S. 3")
    assert (one.authors, one.title, one.year) == (("Huber, Karl",), "", "1989")


def test_a_slash_between_names_in_a_text() -> None:
    (one,) = citing("Es sind 40 (Groß / Weiß 2022).").citations
    assert one.works[0].names == ("Groß", "Weiß")


SLASHED = """\
Es gibt 400 Kinder.¹ Es waren mehr.² Es steigt.³ Das bleibt so.⁴ Es fällt.⁵

¹ Vgl. Groß, Jürgen / Weiß, Änne: Armut in der Stadt. Berlin: Spree 2022, S. 35.
² Groß/Weiß, a. a. O., S. 60.
³ Vgl. ebd., S. 61.
⁴ Huber, Karl: Not und Kindheit, Wien 1989, S. 102, zit. nach Groß/Weiß: Armut in der Stadt, S. 55.
⁵ Huber, a. a. O., S. 3, zit. nach Groß/Weiß, a. a. O., S. 56.
"""


def test_works_read_in_one_that_a_note_names_by_two_persons() -> None:
    found = citing(SLASHED)
    assert [(one.place, one.carrier) for one in found.pairs] == [
        (0, None), (0, None), (0, None), (1, 0), (1, 0),
    ]  # fmt: skip
    assert not found.untraced


def test_works_read_in_a_listed_one() -> None:
    listed = "\nLiteratur\n\nGroß, Jürgen / Weiß, Änne (2022): Armut in der Stadt. Berlin: Spree.\n"
    found = citing(SLASHED.replace(SLASHED.split("\n")[2], "¹ Wir fragten.") + listed)
    assert [(one.place, one.carrier) for one in found.pairs] == [(0, None), (0, None), (1, 0), (1, 0)]


@pytest.mark.parametrize(
    "carrier", ["Klein: Armut, S. 55", "Groß/Klein: Armut in der Stadt, S. 55", "Groß/Klein, S. 5"]
)
def test_a_carrier_that_no_note_and_no_list_tells_is_told(carrier: str) -> None:
    found = citing(SLASHED.replace("Groß/Weiß: Armut in der Stadt, S. 55", carrier))
    assert found.pairs[3].carrier is None
    assert [one.mention.title for one in found.untraced] == [carrier]
    (line,) = untraced(found)
    assert line == f"line 1: ⁴ knows a work through “{carrier}”, which is neither listed nor noted"
    assert f"⁴ (known through “{carrier}”)" in as_text("a.txt", found)


def test_works_of_notes_are_printed_as_the_notes_print_them() -> None:
    printed = [one.printed for one in citing(SLASHED).works]
    lines = [line.partition(" ")[2] for line in SLASHED.split("\n")]
    assert printed == [lines[2], lines[5]]


def test_works_of_notes_are_counted_apart_from_those_of_a_list() -> None:
    alone = citing(SLASHED)
    assert "no list of references was found, 2 works named in notes" in as_text("a.txt", alone)
    assert "5 of 5 works named by citations are those of notes" in as_text("a.txt", alone)
    assert "among those listed" not in as_text("a.txt", alone)
    works = json.loads(as_json("a.txt", alone))["works"]
    assert [(one["listed"], one["noted"]) for one in works] == [(False, True), (False, True)]
    both = citing(
        SLASHED + "\nLiteratur\n\nGroß, Jürgen / Weiß, Änne (2022): Armut in der Stadt. Berlin: Spree.\n"
    )
    assert "3 of 5 works named by citations found among those listed, 2 are those of notes" in as_text(
        "a.txt", both
    )
    works = json.loads(as_json("a.txt", both))["works"]
    assert [(one["listed"], one["noted"]) for one in works] == [(True, False), (False, True)]


def test_where_nothing_is_listed_and_noted_nothing_is_counted_so() -> None:
    assert "works named" not in as_text("a.txt", citing("There are 40 (Lind, 2016)."))


def test_a_mark_of_four_digits_leads_to_its_own_note() -> None:
    notes = "¹⁰⁰ Bo Lind, Rivers (Riga: Ozols, 2016), 12.\n¹⁰⁰¹ Ada Okafor, Boats (Riga: Ozols, 2011), 3.\n"
    found = citing(f"There are 40.¹⁰⁰ There are 50.¹⁰⁰¹\n\n{notes}")
    assert [found.works[one.place or 0].authors for one in found.pairs] == [("Bo Lind",), ("Ada Okafor",)]


@pytest.mark.parametrize("note", [
    "Huber, Karl: Not und Kindheit, Wien 1989, S. 102, zit. nach Groß/Weiß: Armut in der Stadt, S. 55.",
    "Huber 1989, S. 102, zit. nach Groß/Weiß: Armut in der Stadt, S. 55.",
    "Huber 1989, S. 102, zit. nach Groß/Weiß 2022, S. 55.",
])  # fmt: skip
def test_a_note_on_a_listed_work_keeps_the_one_it_was_read_in(note: str) -> None:
    found = citing(
        f"Es sind 40.¹\n\nLiteratur\n\nGroß, J. / Weiß, Ä. (2022): Armut in der Stadt. Berlin: Spree.\n"
        f"Huber, K. (1989): Not und Kindheit. Wien: Donau.\n\n¹ {note}\n"
    )
    assert [(one.place, one.carrier) for one in found.pairs] == [(1, 0)]
    assert not found.spellings
    assert not found.unlisted


@pytest.mark.parametrize(("carrier", "place"), [
    ("Groß, Jürgen / Weiß, Änne: Armut in der Stadt, S. 55", 0), ("Groß, J./Weiß, Ä.: Armut, S. 55", 0),
    ("Groß, J./Weiß, Ä.: Reichtum, S. 55", None), ("Groß, J./Klein, K.: Armut in der Stadt, S. 55", None),
])  # fmt: skip
def test_a_carrier_named_in_full(carrier: str, place: int | None) -> None:
    found = citing(SLASHED.replace("Groß/Weiß: Armut in der Stadt, S. 55", carrier))
    assert found.pairs[3].carrier == place
    assert len(found.untraced) == (place is None)


def test_others_of_a_work_are_not_its_first_author() -> None:
    carriers = {"Groß, J. u. a.: Armut, S. 55": 0, "Klein, K.: Armut, S. 55": None}
    for carrier, place in carriers.items():
        text = SLASHED.replace("Groß, Jürgen / Weiß, Änne", "Groß, Jürgen u. a.")
        found = citing(text.replace("Groß/Weiß: Armut in der Stadt, S. 55", carrier))
        assert found.pairs[3].carrier == place
