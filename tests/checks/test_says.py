"""A sentence against its figure: slips are told, and honest other words never."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml as plain

from claims import seeds
from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents, load

CHECK = "says-another-number"


def told(figure: str, says: str, language: str = "en") -> list[str]:
    text = plain.safe_dump({"claims": {"a": {"figure": figure, "says": says, "source": "report"}}})
    report = check(from_documents((yaml.parse(sample(f"language: {language}\n{text}"), "sample.yaml"),)))
    return found(report)


def found(report: Report) -> list[str]:
    return [one.message for one in report.findings if one.check == CHECK]


@pytest.mark.parametrize(
    ("figure", "says"),
    [
        ("USD 2.6 million", "That is 26 million dollars."),
        ("15.8 million", "Thailand received 158 million tourists in 2010."),
        ("12,400", "The library had 14,200 visitors in 2024."),
        ("12,400", "The library had 1,240 visitors."),
        ("20.6%", "Of all pupils 26% walk to school."),
    ],
)
def test_a_slip_between_figure_and_sentence_is_told(figure: str, says: str) -> None:
    (message,) = told(figure, says)
    assert figure in message


@pytest.mark.parametrize(
    ("figure", "says"),
    [
        ("USD 2.6 million", "That is 2 600 000 US dollars."),
        ("0.8 million", "Some 800 thousand people came."),
        ("15.8 million", "Nearly 16 million tourists came, after 14 million the year before."),
        ("832", "More than 800 cases were opened."),
        ("832", "The courts opened eight hundred and thirty-two cases in 38 towns."),
        ("20.6%", "A fifth of all pupils walk."),
        ("20.6%", "About one in five walks, and 26% take the bus."),
        ("60%", "The other 40% take the bus."),
        ("25%", "One in four walks."),
        ("12,400", "In 2024 there were 40 visitors a day, 12 400 in all."),
        ("12", "A dozen schools take part, of 120."),
        ("3", "Three of 30 schools have a library."),
        ("5%", "The number rose by 5%, from 50%."),
        ("fell by 5%", "The number fell by 5 %."),
        ("50,000 - 80,000", "Between 50 000 and 80 000 children are exploited."),
        ("2", "The report counts twice."),
        ("180", "Each pupil gets a meal on every school day."),
        ("2010", "The law is of 2001."),
        ("3 km2", "The park has 300 hectares."),
        ("24 months", "It took 2 years, not 42 weeks."),
        ("1.5", "A class has one and a half teachers."),
        ("1/3", "33% are children."),
        ("more than 1,315", "More than 1,351 children were helped."),  # both may be so
    ],
)
def test_other_words_for_a_figure_are_no_slip(figure: str, says: str) -> None:
    assert not told(figure, says)


@pytest.mark.parametrize("name", seeds.names())
def test_the_shipped_registries_say_what_they_print(name: str) -> None:
    path: Path | None = seeds.path_of(name)
    assert path is not None
    assert not found(check(load(path)))


def test_a_sentence_in_another_language_is_read_in_it() -> None:
    assert not told("15,8 juta", "Negara itu menerima 15,8 juta wisatawan pada tahun 2010.", "id")
    assert told("15,8 million".replace(",", "."), "Ada 158 juta wisatawan pada tahun 2010.", "id")


def in_languages(figure: str, printed_in: str, **says: str) -> list[str]:
    claims = {"a": {"figure": figure, "says": says, "source": "report", "language": printed_in}}
    text = plain.safe_dump({"claims": claims}, allow_unicode=True)
    return found(check(from_documents((yaml.parse(sample(f"language: en\n{text}"), "sample.yaml"),))))


def test_a_sentence_in_several_languages_is_read_in_each() -> None:
    says = {"en": "12,400 pupils get a meal.", "id": "14.200 murid mendapat makan."}
    (message,) = in_languages("12,400", "en", **says)
    assert message == (
        "“12,400” (a) is 12 400; its sentence says “14.200” in the language `id`, which is 14 200."
    )


def test_each_language_that_differs_is_named() -> None:
    says = {"en": "14,200 pupils.", "id": "Ada 12.400 murid.", "th": "นักเรียน 1,240 คน"}
    (message,) = in_languages("12,400", "en", **says)
    assert (
        "“14,200” in the language `en`, which is 14 200 and “1,240” in the language `th`, which is 1 240"
        in message
    )
    assert "`id`" not in message


def test_a_number_in_the_form_of_each_language_holds() -> None:
    says = {"en": "12,400 pupils.", "id": "12.400 murid.", "th": "นักเรียน 12,400 คน", "fr": "12 400 élèves."}
    assert not in_languages("12.400", "id", **says)
    assert not in_languages("15,8 juta", "id", en="15.8 million visitors.", id="15,8 juta pengunjung.")
    assert not in_languages("12,400", "en", en="12,400 pupils.", es="12.400 alumnos.")
