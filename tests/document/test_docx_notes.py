"""Footnotes and endnotes of DOCX files: their marks in the text, and the notes behind it."""

from __future__ import annotations

import io
import zipfile

import pytest

from claims.citation.figures import document_figures
from claims.citation.pairing import citing
from claims.document.reading import text_of_bytes
from claims.document.text import Text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KINDS = {"document": "document.main"}
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
LIST = ("References", "Lind, B. (2016). Rivers. Riga: Ozols.", "Okafor, A. (2014). Boats. Riga: Ozols")


def written(paragraphs: tuple[str, ...], **parts: str) -> Text:
    """A DOCX of runs; ``footnotes`` and ``endnotes`` are the notes of these parts."""
    kinds = ("document", *parts)
    types = "".join(
        f'<Override PartName="/word/{one}.xml" ContentType="{MAIN}.{KINDS.get(one, one)}+xml"/>'
        for one in kinds
    )
    related = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/{one}" Target="{one}.xml"/>' for at, one in enumerate(parts)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>',
        "word/document.xml": f"<w:document {W}><w:body>{''.join(map(paragraph, paragraphs))}</w:body></w:document>",
        **{f"word/{name}.xml": f"<w:{name} {W}>{notes}</w:{name}>" for name, notes in parts.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return text_of_bytes("a.docx", out.getvalue())


def paragraph(runs: str) -> str:
    return f"<w:p>{runs if runs.startswith('<') else run(runs)}</w:p>"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def mark(number: int, kind: str = "footnote", custom: str = "") -> str:
    own = f"<w:t>{custom}</w:t>" if custom else ""
    flag = ' w:customMarkFollows="1"' if custom else ""
    return f'<w:r><w:{kind}Reference{flag} w:id="{number}"/>{own}</w:r>'


def note(number: int, text: str, kind: str = "footnote", custom: str = "") -> str:
    own = run(custom) if custom else f"<w:r><w:{kind}Ref/></w:r>"
    return f'<w:{kind} w:id="{number}"><w:p><w:pPr/>{own}{run(" " + text)}</w:p></w:{kind}>'


LINES = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'


def test_marks_stand_in_the_text_and_notes_behind_it_in_the_order_of_the_text() -> None:
    text = written(
        (run("There are 40.") + mark(7) + run(" More.") + mark(3), "The end."),
        footnotes=LINES + note(3, "Second.") + note(7, "First."),
    )
    assert text.content == "There are 40.¹ More.²\n\nThe end.\n\n¹ First.\n\n² Second."


def test_notes_are_cited_and_are_no_part_of_the_list() -> None:
    text = written(
        (run("There are 40 boats.") + mark(2) + run(" It rose by 12%.") + mark(3), *LIST),
        footnotes=LINES
        + note(2, "Bo Lind, Rivers (Riga: Ozols, 2016), p. 7.")
        + note(3, "Ada Okafor, Boats of Riga (Riga: Ozols, 2011), p. 3."),
    )
    found = citing(text.content)
    assert [one.printed for one in found.works[: found.listed]] == list(LIST[1:])
    assert [one.surface for one in found.citations] == ["¹", "²"]
    assert [one.place for one in found.pairs] == [0, 2]
    assert [one.surface for one in document_figures(text.content, "en") if one.is_claim] == [
        "40",
        "rose by 12%",
    ]


def test_paragraphs_keep_their_numbers() -> None:
    plain = written(("There are 40.", *LIST))
    noted = written(
        (run("There are 40.") + mark(2), *LIST), footnotes=note(2, "Nobody knows.") + note(4, "None.")
    )
    for at, one in enumerate(LIST, 2):
        assert plain.place(plain.content.index(one)) == noted.place(noted.content.index(one))
        assert str(at) in noted.place(noted.content.index(one))
    assert noted.content.endswith("\n\n¹ Nobody knows.\n\n None.")  # to the last nothing refers


def test_marks_of_the_authors_own_and_endnotes_are_counted_behind_the_footnotes() -> None:
    text = written(
        (run("A.") + mark(1, custom="*") + run(" B.") + mark(1, "endnote") + run(" C.") + mark(2),),
        footnotes=note(1, "By us.", custom="*") + note(2, "At the foot."),
        endnotes=note(1, "At the end.", "endnote"),
    )
    assert text.content == "A.³ B.² C.¹\n\n¹ At the foot.\n\n³ By us.\n\n² At the end."


@pytest.mark.parametrize("parts", [{}, {"footnotes": note(4, "Another.")}, {"footnotes": ""}])
def test_a_reference_to_a_note_that_is_not_there_is_none(parts: dict[str, str]) -> None:
    text = written((run("There are 40.") + mark(2) + run(" More."),), **parts)
    assert text.content.split("\n\n")[0] == "There are 40. More."


def test_a_deleted_reference_counts_for_nothing() -> None:
    text = written(
        (run("A.") + f"<w:del>{mark(1)}</w:del>" + run(" B.") + mark(2),),
        footnotes=note(1, "Gone.") + note(2, "Here."),
    )
    assert text.content == "A. B.¹\n\n¹ Here.\n\n Gone."
