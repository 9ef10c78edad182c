"""What a careful reader of a file's structure would send back; sees what checkers by rule do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

PAINTING = frozenset(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", "Tj", "TJ", "'", '"'])
RELATIONS = {"yaml": "/Source", "yml": "/Source", "jsonld": "/Data"}


def faults(data: bytes) -> list[str]:
    """Every fault found, one sentence each; none for a file that is as we mean it."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [
            fault
            for look in (
                _catalog,
                _metadata,
                _content,
                _headings,
                _figures,
                _tables,
                _lists,
                _links,
                _notes,
                _fonts,
                _files,
            )
            for fault in look(pdf)
        ]


def kids(element: Dictionary) -> list[Any]:
    held: Any = element.get("/K")
    return [] if held is None else list(held) if isinstance(held, Array) else [held]


def elements(pdf: Pdf) -> list[Dictionary]:
    """Every element of the structure in reading order."""

    def below(element: Any) -> Iterator[Dictionary]:
        yield element
        for kid in kids(element):
            if isinstance(kid, Dictionary) and "/S" in kid:
                yield from below(kid)

    root: Any = pdf.Root.get("/StructTreeRoot", Dictionary())
    return [one for top in kids(root) for one in below(top)]


def role(kid: Any) -> str:
    """What an element is; nothing for what is content."""
    return str(kid.get("/S", ""))[1:] if isinstance(kid, Dictionary) else ""


def attribute(element: Any, name: str) -> Any:
    """An attribute of an element, whichever owner's."""
    held = element.get("/A")
    for one in list(held) if isinstance(held, Array) else [held] if held is not None else []:
        if name in one:
            return one[name]
    return None


def parents(pdf: Pdf) -> dict[int, Any]:
    """The parent tree: what each page's and annotation's key leads to."""
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(key): held for key, held in zip(numbers[::2], numbers[1::2], strict=True)}


def _catalog(pdf: Pdf) -> Iterator[str]:
    root: Any = pdf.Root
    if not str(root.get("/Lang", "")):
        yield "the document has no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "the title of the document is not shown"
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "the file does not say that it is tagged"
    if any(page.obj.get("/Tabs") != Name.S for page in pdf.pages):
        yield "links of a page are not reached in reading order"


def _metadata(pdf: Pdf) -> Iterator[str]:
    """The packet and the Info dictionary say the same, and both kinds of conformance are claimed."""
    info: Any = pdf.trailer.Info
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as packet:
        said = {
            "Title": packet.get("dc:title", ""),
            "Author": ", ".join(packet.get("dc:creator", [])),
            "Subject": packet.get("dc:description", ""),
            "Creator": packet.get("xmp:CreatorTool", ""),
            "Producer": packet.get("pdf:Producer", ""),
        }
        claimed = [packet.get(key) for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")]
        dates = [packet.get(key) for key in ("xmp:CreateDate", "xmp:ModifyDate")]
    for name, value in said.items():
        if str(info.get(f"/{name}", "")) != value:
            yield f"{name} is {info.get(f'/{name}')} in one place and {value} in the other"
    for date, name in zip(dates, ("/CreationDate", "/ModDate"), strict=True):
        if (
            "".join(filter(str.isdigit, str(info.get(name, ""))))[:14]
            != "".join(filter(str.isdigit, date))[:14]
        ):
            yield f"{name} is {info.get(name)} in one place and {date} in the other"
    if claimed != ["3", "A", "1"]:
        yield f"the file claims {claimed}"


def _content(pdf: Pdf) -> Iterator[str]:
    """Everything painted is an artifact, or belongs to the element that the parent tree names."""
    tree = parents(pdf)
    claimed = {
        (element.Pg.objgen, int(kid)): element.objgen
        for element in elements(pdf)
        for kid in kids(element)
        if isinstance(kid, int)
    }
    claimed |= {
        (kid.Pg.objgen if "/Pg" in kid else element.Pg.objgen, int(kid.MCID)): element.objgen
        for element in elements(pdf)
        for kid in kids(element)
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.MCR
    }
    for number, page in enumerate(pdf.pages, 1):
        loose, marked = _stretches(page)
        if loose:
            yield f"page {number}: {loose} things are painted outside of any tag"
        held = list(tree.get(int(page.obj.get("/StructParents", -1)), []))
        if marked != list(range(len(held))):
            yield f"page {number}: {len(marked)} stretches are tagged, the parent tree has {len(held)}"
        for at, element in enumerate(held):
            if claimed.pop((page.obj.objgen, at), None) != element.objgen:
                yield f"page {number}: stretch {at} belongs to another element than the parent tree says"
    for _, at in claimed:
        yield f"an element claims the stretch {at} that is on no page"


def _stretches(page: pikepdf.Page) -> tuple[int, list[int]]:
    """How much is painted outside of any tag, and the numbers of the tagged stretches."""
    loose, marked, open_ones = 0, [], 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            open_ones += 1
            if name == "BDC" and isinstance(operands[1], Dictionary) and "/MCID" in operands[1]:
                marked.append(int(operands[1].MCID))
        elif name == "EMC":
            open_ones -= 1
        elif name in PAINTING and not open_ones:
            loose += 1
    return loose, sorted(marked)


def _headings(pdf: Pdf) -> Iterator[str]:
    before = 0
    for element in elements(pdf):
        if role(element) in ("H1", "H2", "H3", "H4", "H5", "H6"):
            level = int(role(element)[1])
            if level > before + 1:
                yield f"a heading of level {level} follows one of level {before}"
            before = level


def _figures(pdf: Pdf) -> Iterator[str]:
    for element in elements(pdf):
        if role(element) != "Figure":
            continue
        if not str(element.get("/Alt", "")).strip():
            yield "a figure has no alternative"
        box, page = attribute(element, "/BBox"), element.get("/Pg")
        if box is None or page is None:
            yield "a figure does not say where it stands"
        elif not (
            page.MediaBox[0] <= box[0] < box[2] <= page.MediaBox[2]
            and page.MediaBox[1] <= box[1] < box[3] <= page.MediaBox[3]
        ):
            yield "a figure stands outside of its page"


def _tables(pdf: Pdf) -> Iterator[str]:
    for table in elements(pdf):
        if role(table) != "Table":
            continue
        rows = [kid for kid in kids(table) if role(kid) == "TR"]
        cells = [[kid for kid in kids(row) if isinstance(kid, Dictionary)] for row in rows]
        widths = Counter[int]()
        for at, row in enumerate(cells):
            for cell in row:
                for down in range(int(attribute(cell, "/RowSpan") or 1)):
                    widths[at + down] += int(attribute(cell, "/ColSpan") or 1)
        if len(set(widths.values())) != 1 or len(widths) != len(rows):
            yield f"the rows of a table have {sorted(set(widths.values()))} cells"
        heads = [cell for row in cells for cell in row if role(cell) == "TH"]
        if not heads:
            yield "a table has no heads"
        if any(attribute(cell, "/Scope") is None for cell in heads):
            yield "a head of a table does not say what it heads"


def _lists(pdf: Pdf) -> Iterator[str]:
    for element in elements(pdf):
        if role(element) == "L" and any(role(kid) != "LI" for kid in kids(element)):
            yield "a list holds something else than entries"
        labelled = [role(kid) for kid in kids(element)] if role(element) == "LI" else []
        if labelled and labelled not in (["Lbl", "LBody"], ["LBody"]):
            yield f"an entry of a list holds {labelled}"


def _links(pdf: Pdf) -> Iterator[str]:
    tree = parents(pdf)
    held = {
        kid.Obj.objgen: element
        for element in elements(pdf)
        for kid in kids(element)
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR
    }
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", []):
            element = held.pop(annotation.objgen, None)
            if element is None or role(element) != "Link":
                yield "a link belongs to no element Link"
            elif tree.get(int(annotation.get("/StructParent", -1)), Dictionary()).objgen != element.objgen:
                yield "the parent tree does not lead from a link to its element"
            if not str(annotation.get("/Contents", "")).strip():
                yield "a link does not say in words where it leads"
            if "/A" not in annotation and "/Dest" not in annotation:
                yield "a link leads nowhere"
    for _ in held:
        yield "an element holds a link that is on no page"


def _notes(pdf: Pdf) -> Iterator[str]:
    """Notes have names; as many lead back as there are places to which references lead."""
    names = Counter(str(one.get("/ID", "")) for one in elements(pdf) if role(one) == "Note")
    if "" in names or any(count > 1 for count in names.values()):
        yield "a note has no name of its own"
    places, back = set(), 0
    for element in elements(pdf):
        links = [kid for kid in kids(element) if role(kid) == "Link"]
        if role(element) == "Reference" and not links:
            yield "a reference leads nowhere"
        back += len(links) if role(element) == "Lbl" else 0
        if role(element) == "Reference":
            places |= {
                (kid.Obj.Dest[0].objgen, *map(str, list(kid.Obj.Dest)[1:]))
                for link in links
                for kid in kids(link)
                if isinstance(kid, Dictionary) and "/Obj" in kid and "/Dest" in kid.Obj
            }
    if back < len(places):
        yield f"references lead to {len(places)} places, {back} lead back"


def _fonts(pdf: Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        for name, font in page.obj.Resources.get("/Font", {}).items():
            if "/FontFile2" not in font.get("/FontDescriptor", {}):
                yield f"page {number}: the font {name} is not embedded"
            elif "/ToUnicode" not in font:
                yield f"page {number}: the font {name} has no map to Unicode"


def _files(pdf: Pdf) -> Iterator[str]:
    named = {name: pdf.attachments[name].obj for name in pdf.attachments}
    associated = [one.objgen for one in pdf.Root.get("/AF", [])]
    for name, held in named.items():
        expected = RELATIONS.get(name.rpartition(".")[2])
        if held.objgen not in associated:
            yield f"{name} is attached, not associated"
        if str(held.get("/AFRelationship", "")) != expected:
            yield f"{name} is {held.get('/AFRelationship')} of the document, expected {expected}"
