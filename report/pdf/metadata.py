"""What a file says of itself, twice over as archives want it: as an XMP packet and in the Info dictionary.

PDF/A (ISO 19005-3, 6.6.2) asks that both say the same, and that what its own schemas lack (the mark of PDF/UA,
ISO 14289-1) is described in the packet.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from report.marks import SPACE, TOOL
from report.pdf.document import Metadata

PRODUCER: Final = "claimsheet, reportlab, pikepdf"

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
{entries}
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>{schema}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_SCHEMA = """<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>How the sheet is made again</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{space}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>claimsheet</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
{properties}
</rdf:Seq></pdfaSchema:property>
</rdf:li>"""
_PROPERTY = """<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>What claimsheet has to know: {name}</pdfaProperty:description>
</rdf:li>"""


def packet(meta: Metadata) -> bytes:
    """The XMP packet."""
    when = moment(meta).isoformat()
    entries = [
        "<dc:format>application/pdf</dc:format>",
        _alternatives("dc:title", meta.title, meta.language),
        _list("dc:language", "Bag", meta.language),
        f"<xmp:CreateDate>{when}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{when}</xmp:ModifyDate>",
        f"<xmp:CreatorTool>{TOOL}</xmp:CreatorTool>",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
    ]
    if meta.author:
        entries.append(_list("dc:creator", "Seq", meta.author))
    if meta.subject:
        entries.append(_alternatives("dc:description", meta.subject, meta.language))
    if meta.keywords:
        entries.append(_list("dc:subject", "Bag", *meta.keywords))
        entries.append(f"<pdf:Keywords>{escape(', '.join(meta.keywords))}</pdf:Keywords>")
    if meta.marks:
        entries += [
            f'<claimsheet:{name} xmlns:claimsheet="{SPACE}">{escape(value)}</claimsheet:{name}>'
            for name, value in meta.marks
        ]
    whole = _PACKET.replace("{schema}", _schema(meta.marks))
    return whole.replace("{entries}", "\n".join(entries)).encode()


def _schema(marks: tuple[tuple[str, str], ...]) -> str:
    """The description of our own properties, which archives ask for; empty where there are none."""
    if not marks:
        return ""
    properties = "\n".join(_PROPERTY.format(name=name) for name, _ in marks)
    return _SCHEMA.format(space=SPACE, properties=properties)


def information(meta: Metadata) -> dict[str, str]:
    """The entries of the Info dictionary, those without a value left out."""
    when = stamp(meta)
    entries = {
        "Title": meta.title,
        "Author": meta.author,
        "Subject": meta.subject,
        "Keywords": ", ".join(meta.keywords),
        "Creator": TOOL,
        "Producer": PRODUCER,
        "CreationDate": when,
        "ModDate": when,
    }
    return {name: value for name, value in entries.items() if value}


def moment(meta: Metadata) -> datetime:
    """When the file says that it was made: at the moment given, or at the start of its day of issue."""
    return meta.made or datetime(meta.issued.year, meta.issued.month, meta.issued.day, tzinfo=UTC)


def stamp(meta: Metadata) -> str:
    """The same as PDF writes it."""
    return moment(meta).strftime("D:%Y%m%d%H%M%S+00'00'")


def _alternatives(name: str, text: str, language: str) -> str:
    same = "".join(
        f"<rdf:li xml:lang={quoteattr(one)}>{escape(text)}</rdf:li>" for one in ("x-default", language)
    )
    return f"<{name}><rdf:Alt>{same}</rdf:Alt></{name}>"


def _list(name: str, kind: str, *entries: str) -> str:
    items = "".join(f"<rdf:li>{escape(entry)}</rdf:li>" for entry in entries)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"
