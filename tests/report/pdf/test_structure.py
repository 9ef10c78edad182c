"""The tree of tags, from the elements as they were drawn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from report.pdf.structure import Content, Link, Node, arranged

Shape = tuple[object, ...]


def leaf(role: str, **more: object) -> Node:
    """An element with some content."""
    return Node(role, kids=[Content(0, 0)], **more)  # type: ignore[arg-type]


def group(role: str, *kids: Node, **more: object) -> Node:
    return Node(role, kids=list(kids), **more)  # type: ignore[arg-type]


def shape(node: Node) -> Shape:
    """The roles of an element and of all below it."""
    return (node.role, *(shape(kid) for kid in node.kids if isinstance(kid, Node)))


def test_sections_start_with_headings_below_the_first_level() -> None:
    drawn = [leaf(role) for role in ("P", "H1", "P", "H2", "P", "H3", "P", "H3", "H2", "P")]
    assert shape(arranged(drawn)) == (
        "Document", ("P",), ("H1",), ("P",),
        ("Sect", ("H2",), ("P",), ("Sect", ("H3",), ("P",)), ("Sect", ("H3",))),
        ("Sect", ("H2",), ("P",)),
    )  # fmt: skip


def test_no_level_of_headings_is_left_out() -> None:
    def levels(*roles: str) -> list[str]:
        tree = arranged([leaf(role) for role in roles])
        return [node.role for node in tree.elements() if node.role.startswith("H")]

    assert levels("H1", "H3", "H3", "H2", "H3") == ["H1", "H2", "H2", "H2", "H3"]
    assert levels("H3", "H2", "H1") == ["H1", "H1", "H1"]
    assert levels("H2", "H3") == ["H1", "H2"]


def test_levels_count_inside_of_columns_too() -> None:
    tree = arranged([leaf("H1"), group("Div", group("Div", leaf("H3"), leaf("P")), leaf("P"))])
    assert [node.role for node in tree.elements() if node.role.startswith("H")] == ["H1", "H2"]


def test_a_figure_stands_with_its_captions() -> None:
    roles = ("P", "Caption", "Caption", "Figure", "Caption", "Caption", "Figure", "P", "Figure")
    assert shape(arranged([leaf(role) for role in roles])) == (
        "Document", ("P",),
        ("Div", ("Caption",), ("Caption",), ("Figure",), ("Caption",), ("Caption",)),
        ("Figure",), ("P",), ("Figure",),
    )  # fmt: skip


def test_a_caption_of_nothing_is_a_paragraph() -> None:
    assert shape(arranged([leaf("Caption"), leaf("P")])) == ("Document", ("P",), ("P",))


def test_what_is_empty_is_left_out_but_cells_of_tables() -> None:
    row = group("TR", Node("TH"), group("TD", leaf("P")))
    tree = arranged([Node("P"), group("Div", Node("P")), group("Table", row), leaf("P")])
    assert shape(tree) == ("Document", ("Table", ("TR", ("TH",), ("TD",))), ("P",))


def test_a_cell_that_is_one_paragraph_keeps_its_language() -> None:
    tree = arranged([group("Table", group("TR", group("TD", leaf("P", language="id"))))])
    (cell,) = (node for node in tree.elements() if node.role == "TD")
    assert (cell.language, len(cell.kids)) == ("id", 1)


def test_a_named_division_stays_and_others_of_one_thing_do_not() -> None:
    named = group("Div", leaf("P"), alt="Please note")
    assert shape(arranged([group("Div", group("Div", leaf("P"))), named])) == (
        "Document",
        ("P",),
        ("Div", ("P",)),
    )


def test_columns_of_one_numbered_list_are_that_list() -> None:
    def entries(numbering: str) -> Node:
        item = group("LI", leaf("Lbl"), group("LBody", leaf("P")))
        return group("Div", group("L", item, attributes={"ListNumbering": numbering}))

    item = ("LI", ("Lbl",), ("LBody", ("P",)))
    numbered = arranged([group("Div", entries("Decimal"), entries("Decimal"))])
    assert shape(numbered) == ("Document", ("L", item, item))
    dotted = arranged([group("Div", entries("Disc"), entries("Disc"))])
    assert shape(dotted) == ("Document", ("Div", ("L", item), ("L", item)))


def test_marks_are_references_and_what_they_lead_to_are_notes_that_lead_back() -> None:
    mark = leaf("Link", target="#source-a")
    label = Node("Lbl", kids=[Content(0, 1), Link(0, "link-1")])
    item = group("LI", label, group("LBody", leaf("P")), anchor="source-a")
    tree = arranged([group("P", mark), group("L", item)])
    assert shape(tree) == (
        "Document", ("P", ("Reference", ("Link",))),
        ("L", ("LI", ("Lbl", ("Link",)), ("LBody", ("Note", ("P",))))),
    )  # fmt: skip
    (note,) = (node for node in tree.elements() if node.role == "Note")
    assert note.attributes["ID"] == "note-1"


def test_a_link_that_stands_alone_gets_a_paragraph() -> None:
    assert shape(arranged([group("Link", leaf("Figure"))])) == ("Document", ("P", ("Link", ("Figure",))))


HEADINGS = st.lists(st.sampled_from(["H1", "H2", "H3", "P"]), max_size=20)


@given(HEADINGS, HEADINGS, st.booleans())
def test_levels_are_never_skipped_and_headings_keep_their_order(
    before: list[str], inside: list[str], in_panel: bool
) -> None:
    drawn = [leaf(role, text=f"{at}") for at, role in enumerate(before)]
    held = [leaf(role, text=f"held {at}") for at, role in enumerate(inside)]
    tree = arranged([*drawn, group("Div", *held, alt="Please note" if in_panel else "")])
    found = [node for node in tree.elements() if node.role.startswith("H")]
    levels = [int(node.role[1]) for node in found]
    assert all(level <= above + 1 for above, level in zip([0, *levels], levels, strict=False))
    named = [f"{at}" for at, role in enumerate(before) if role != "P"]
    assert [node.text for node in found] == [
        *named,
        *(f"held {at}" for at, role in enumerate(inside) if role != "P"),
    ]
