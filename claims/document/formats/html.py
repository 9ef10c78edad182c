"""HTML: the text that a reader of the page sees; what is hidden, scripts and styles are left out."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from claims.document.flow import BLOCK, LINE, Flow, lowered, raised
from claims.document.format import MOST_MARKS, Body, Format, Unreadable
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
# The charsets of the web by the encoding standard's names, each with the codec that reads what browsers read. A name
# that is none of them is refused: Python knows more (punycode, unicode_escape), and they change digits.
_CODECS = {
    "utf-8": "utf8 utf-8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 ascii us-ascii",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 latin5 l5",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "cp874": "windows-874 tis-620 iso-8859-11 iso8859-11 dos-874",
    "cp866": "ibm866 cp866 866",
    "iso8859-2": "iso-8859-2 iso8859-2 latin2 l2",
    "iso8859-3": "iso-8859-3 iso8859-3 latin3 l3",
    "iso8859-4": "iso-8859-4 iso8859-4 latin4 l4",
    "iso8859-5": "iso-8859-5 iso8859-5 cyrillic",
    "iso8859-6": "iso-8859-6 iso8859-6 iso-8859-6-e iso-8859-6-i arabic",
    "iso8859-7": "iso-8859-7 iso8859-7 greek",
    "iso8859-8": "iso-8859-8 iso8859-8 iso-8859-8-e iso-8859-8-i hebrew logical",
    "iso8859-10": "iso-8859-10 iso8859-10 latin6 l6",
    "iso8859-13": "iso-8859-13 iso8859-13",
    "iso8859-14": "iso-8859-14 iso8859-14",
    "iso8859-15": "iso-8859-15 iso8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "koi8-r koi8 koi koi8_r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "gb18030 gbk x-gbk gb2312 gb_2312-80 chinese",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5",
    "euc_jp": "euc-jp x-euc-jp",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j",
    "iso2022_jp": "iso-2022-jp",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 korean windows-949",
}
_CODEC_OF = {name: codec for codec, names in _CODECS.items() for name in names.split()}

# What was deleted is struck out beside what stands in its place: read on, the two would be one number. The head itself
# is entered: where a page has no body tag, the parser keeps elements that it does not know (main, details) in it.
_SKIPPED = """script style template noscript title iframe object audio video canvas textarea datalist rp rt annotation
    annotation-xml del"""
_BLOCKS = """address article aside blockquote body caption details dialog div dl fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre search section summary table ul"""
_SKIPPED_TAGS, _BLOCK_TAGS = frozenset(_SKIPPED.split()), frozenset(_BLOCKS.split())
_LINE_TAGS = frozenset(("dd", "dt", "li", "option"))


def body(data: bytes) -> Body:
    from lxml import etree

    text = _DECLARATION.sub("", characters(data))
    if not text.strip("\ufeff \t\r\n"):
        return Body("")
    if text.count("<") > MOST_MARKS:
        raise Unreadable(f"has more than {MOST_MARKS} tags", "split it")
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
        return data.decode(_CODEC_OF[name.lower()])
    except KeyError:
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
        self.lowered = 0


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
    state.lowered += tag == "sub"


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
    state.lowered -= tag == "sub"


def _say(flow: Flow, text: str | None, state: _State) -> None:
    if not text:
        return
    text = text.replace("\xad", "")  # a place where a browser may part a word; nobody sees it
    if state.raised:
        text = raised(text)
    elif state.lowered:
        text = lowered(text)
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
