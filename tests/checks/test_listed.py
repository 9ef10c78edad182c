"""source-not-listed and name-variants: what they flag, and what nobody could call a slip."""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.document.yaml import parse
from claims.loading.load import from_documents
from claims.place import Unusable

HEAD = "registry: r\ntitle: R\nsources:\n  doc: {title: Doc, issued: 2018, %s}\n  a: {title: A%s}\n  b: {title: B%s}\n"
CLAIM = """\
claims:
  n: {figure: "5", says: Five., source: doc, citing: [{source: a%s}]%s}
"""


def messages(text: str, name: str) -> tuple[list[str], tuple[int, ...]]:
    report = check(from_documents((parse(text, "r.yaml"),)))
    found = [str(one.message) for one in report.findings if one.check == name]
    counts = report.counts[name]
    return found, (counts["holds"], counts["conflicts"], counts["could_not_run"])


@pytest.mark.parametrize(
    ("text", "flagged", "counts"),
    [
        (HEAD % ("references: [a], cites: [a, b]", "", ""), ["b is cited in doc"], (2, 1, 0)),
        (
            HEAD % ("references: [a, b], cites: [a]", "", ""),
            ["b is in the list of references of doc"],
            (2, 1, 0),
        ),
        (HEAD % ("references: [a, b], cites: [a, b]", "", ""), [], (4, 0, 0)),
        (HEAD % ("references: [a], cites: [a, b]", "", ", read_through: a"), [], (3, 0, 0)),
        (HEAD % ("references: [a], cites: [b]", ", read_through: b", ""), ["a is in the list"], (1, 1, 0)),
        (HEAD % ("references: [a], cites: [a, b]", "", ", type: legislation"), [], (3, 0, 0)),
        (HEAD % ("references: none, cites: [a, b]", "", ""), [], (0, 0, 0)),
        (HEAD % ("cites: [a, b]", "", ""), [], (0, 0, 1)),
        (HEAD % ("references: [b]", "", "") + CLAIM % ("", ""), ["a is cited in doc"], (0, 1, 1)),
        (HEAD % ("references: [b]", "", "") + CLAIM % (", reach: inferred", ""), [], (0, 0, 1)),
        (HEAD % ("references: [b]", "", "") + CLAIM % ("", ", inferred: [citing]"), [], (0, 0, 1)),
        (HEAD % ("references: [b]", "", "") + CLAIM % (", through: b", ""), [], (1, 0, 1)),
        (HEAD % ("references: [b], cites: [a]", "", "") + CLAIM % (", through: b", ""), [], (2, 0, 0)),
        (
            HEAD % ("references: [], cites: [a]", "", "") + CLAIM % (", through: b", ""),
            ["a is cited"],
            (0, 1, 0),
        ),
        (
            HEAD % ("references: [b], cites: [a]", "", "") + CLAIM % ("", ""),
            ["a is cited", "b is in"],
            (0, 2, 0),
        ),
        (HEAD % ("language: en", "", ""), [], (0, 0, 0)),
    ],
)
def test_what_is_not_listed_or_not_cited(text: str, flagged: list[str], counts: tuple[int, ...]) -> None:
    found, counted = messages(text, "source-not-listed")
    assert [one.startswith(start) for one, start in zip(found, flagged, strict=True)] == [True] * len(flagged)
    assert counted == counts


@pytest.mark.parametrize(
    ("spelt", "flagged"),
    [
        ("author: [Gugić], spelt: [{as: Grugic}]", "a is also printed as “Grugic”: one work"),
        ("author: [Gugić], spelt: [{as: Grugic, by: doc}, {as: Gugich}]",
         "a is also printed as “Grugic” in doc and “Gugich”: one work"),
        ("author: [Gugić], spelt: [{as: GUGIC}]", None),
        ("author: [{family: Lind, given: Bo}], spelt: [{as: Bo Lind}]", None),
        ("author: [Mas'ood], spelt: [{as: Mas’ood}]", None),
        ("author: [Gugić]", None),
    ],
)  # fmt: skip
def test_spellings(spelt: str, flagged: str | None) -> None:
    found, _ = messages(HEAD % ("language: en", f", {spelt}", ""), "name-variants")
    assert [one[: len(flagged or "")] for one in found] == ([flagged] if flagged else [])


@pytest.mark.parametrize(
    "field", ["references: [x]", "cites: [x]", "spelt: [{as: X, by: x}]", "references: some"]
)
def test_ids_that_lead_nowhere_are_refused_with_their_place(field: str) -> None:
    with pytest.raises(Unusable) as refused:
        from_documents((parse(HEAD % (field, "", ""), "r.yaml"),))
    assert {one.place.line for one in refused.value.problems} == {4}


@pytest.mark.parametrize(
    ("author", "flagged"),
    [
        ("[Sari, D.]", ("D.", "Sari")),
        ("[Sari, D. A.]", ("D. A.", "Sari")),
        ("[Sari, D., Budi, C.]", ("D.", "Sari")),
        ("[UNICEF, Sari, J.-P.]", ("J.-P.", "Sari")),
        ('["Sari, D."]', None),
        ('["Sari, D.", "Budi, C."]', None),
        ("[{family: Sari, given: D.}, UN]", None),
        ("[D. Sari, C. Budi]", None),
        ("[UN, WHO]", None),
        ("[J. K., L. M.]", None),
        ('["Sari, Dewi", A.]', None),
        ("[Sari, Dewi]", None),
    ],
)
def test_initials_by_themselves_may_be_half_a_name(author: str, flagged: tuple[str, str] | None) -> None:
    text = f"registry: r\ntitle: R\nsources:\n  doc: {{title: Doc, issued: 2018, author: {author}}}\n"
    report = check(from_documents((parse(text, "r.yaml"),)))
    found = [one for one in report.findings if one.check == "name-in-pieces"]
    assert [one.message for one in found] == (
        [f"doc names “{flagged[0]}” as a person behind “{flagged[1]}”: without quotes a comma parts two names. If one "
         "person is meant, put quotes around both."] if flagged else []
    )  # fmt: skip
    if found:
        assert found[0].level == "warning"
        assert [(one.line, one.column) for one in found[0].places] == [
            (4, text.split("\n")[3].index("author") + 1)
        ]
