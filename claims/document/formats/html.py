"""HTML: the text that a reader of the page sees; what is hidden, scripts and styles are left out."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from claims.document.flow import BLOCK, LINE, Flow, raised
from claims.document.format import Body, Format, Unreadable
from claims.document.formats.plain import decoded

if TYPE_CHECKING:
    from lxml.etree import _Element

# The groups give nothing back, so that no run of comments makes the search slow.
_MARK = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s++|<!--(?>.*?-->)|<\?xml[^>]*+>)*+<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_CHARSET = re.compile(
    rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml\b[^>]*?encoding=[\"']([\w.:-]+)", re.I
)
_DECLARATION = re.compile(r"^\ufeff?\s*<\?xml\b[^>]*>", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_HEAD = 4096
# The names that mean other encodings than they say, by the encoding standard of the web.
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "utf-16": "utf-8",
    "gb2312": "gb18030",
}

_SKIPPED = """script style template noscript head iframe object audio video canvas textarea datalist rp rt annotation
    annotation-xml"""
_BLOCKS = """address article aside blockquote body caption details dialog div dl fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre search section summary table ul"""
_SKIPPED_TAGS, _BLOCK_TAGS = frozenset(_SKIPPED.split()), frozenset(_BLOCKS.split())
_LINE_TAGS = frozenset(("dd", "dt", "li", "option"))


def body(data: bytes) -> Body:
    from lxml import etree

    text = _DECLARATION.sub("", characters(data))
    if not text.strip("\ufeff \t\r\n"):
        return Body("")
    # The parser stops at a NUL; what browsers show for one is U+FFFD.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    text = text.replace("\0", "\ufffd")
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        root = None
    if root is None:
        raise Unreadable("holds nothing that can be read as HTML", "open it in a browser and save it again")
    if any(one.level == etree.ErrorLevels.FATAL for one in parser.error_log):
        raise Unreadable(
            "is HTML that is nested too deeply", "save the page's text in a file and name that one"
        )
    return _flow(root).body()


def characters(data: bytes) -> str:
    """The characters of an HTML file: by its byte order mark, else its `charset`, else as UTF-8."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decoded(data)
    named = _CHARSET.search(data[:_HEAD])
    if named is None:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            found = f"names no charset and is not UTF-8 (byte {error.start + 1} is 0x{data[error.start]:02X})"
            raise Unreadable(
                found, "add `<meta charset=…>` with the right name, or save it as UTF-8"
            ) from None
    name = (named[1] or named[2]).decode()
    try:
        codec = codecs.lookup(name).name
        return data.decode(_MEANT.get(codec, codec))
    except LookupError:
        hint = "correct its `charset`, or save it as UTF-8"
        raise Unreadable(f"names a charset that nobody knows ({name})", hint) from None
    except UnicodeDecodeError as error:
        found = (
            f"is not in {name}, the charset it names (byte {error.start + 1} is 0x{data[error.start]:02X})"
        )
        raise Unreadable(found, "correct its `charset`, or save it as UTF-8") from None


def _flow(root: _Element) -> Flow:
    """Walks without recursion, so that no depth of nesting is too deep."""
    flow = Flow()
    state = _State()
    stack: list[tuple[_Element, bool]] = [(root, False)]
    while stack:
        element, left = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if left or not tag or _skipped(element, tag):
            if left:
                _leave(flow, tag, state)
            if element is not root:
                _say(flow, element.tail, state)
            continue
        _enter(flow, element, tag, state)
        _say(flow, element.text, state)
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    return flow


class _State:
    """How deep within what changes how text is taken."""

    def __init__(self) -> None:
        self.pre = 0
        self.cells = 0
        self.raised = 0


def _skipped(element: _Element, tag: str) -> bool:
    return (
        tag in _SKIPPED_TAGS
        or element.get("hidden") is not None
        or _HIDDEN.search(element.get("style") or "") is not None
    )


def _enter(flow: Flow, element: _Element, tag: str, state: _State) -> None:
    if tag == "tr":
        flow.row()
    elif tag in ("td", "th"):
        flow.cell()
        state.cells += 1
    elif tag in _BLOCK_TAGS:
        flow.gap(LINE if state.cells and tag != "table" else BLOCK)
    elif tag in _LINE_TAGS or tag == "br":
        flow.gap(LINE)
    elif tag in ("math", "svg"):
        flow.running(" ")  # stands apart from the words around it
    parent = element.getparent()
    if parent is not None and parent.tag == "mfrac" and element.getprevious() is not None:
        flow.text("/")
    state.pre += tag == "pre"
    state.raised += tag == "sup"


def _leave(flow: Flow, tag: str, state: _State) -> None:
    if tag in ("td", "th"):
        state.cells -= 1
    elif tag in _BLOCK_TAGS:
        flow.gap(LINE if state.cells and tag != "table" else BLOCK)
    elif tag in _LINE_TAGS:
        flow.gap(LINE)
    elif tag in ("math", "svg"):
        flow.running(" ")
    state.pre -= tag == "pre"
    state.raised -= tag == "sup"


def _say(flow: Flow, text: str | None, state: _State) -> None:
    if not text:
        return
    text = text.replace("\xad", "")  # a place where a browser may part a word; nobody sees it
    if state.raised:
        text = raised(text)
    if state.pre:
        flow.text(text.replace("\r\n", "\n").replace("\r", "\n"))
    else:
        flow.running(text)


def recognizes(data: bytes) -> bool:
    """Whether the file says that it is HTML; a fragment of a page does not."""
    head = data[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head[2:].replace(b"\0", b"")
    return _MARK.match(head) is not None


FORMAT = Format("an HTML page", (".html", ".htm", ".xhtml"), recognizes, body, marked=False)
