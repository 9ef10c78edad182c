"""Text with LaTeX accents, symbols and escapes as plain text, and plain text as LaTeX that reads back the same."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a", "d": "\u0323",
    "b": "\u0331",
}  # fmt: skip
_SYMBOLS = {
    **dict(zip("&%$#_{}", "&%$#_{}", strict=True)),
    " ": " ", "\n": " ", ",": "\u2009", "-": "", "/": "",
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "dj": "đ", "DJ": "Đ", "th": "þ", "TH": "Þ",
    "ng": "ŋ", "NG": "Ŋ", "S": "§", "P": "¶", "copyright": "©", "pounds": "£", "euro": "€", "texteuro": "€",
    "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\", "textbraceleft": "{",
    "textbraceright": "}", "textendash": "–", "textemdash": "—", "textquoteright": "’", "textquoteleft": "‘",
    "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»",
    "ldots": "…", "dots": "…", "textellipsis": "…", "textdegree": "°", "textregistered": "®",
    "texttrademark": "™", "slash": "/", "textunderscore": "_", "textbar": "|",
    "textless": "<", "textgreater": ">", "textquotesingle": "'", "textquotedbl": '"', "textbullet": "•",
    "textdollar": "$", "textperiodcentered": "·",
}  # fmt: skip
_FORMATS = frozenset(
    [
        "emph",
        "textit",
        "textbf",
        "textsc",
        "textrm",
        "texttt",
        "textsf",
        "textup",
        "textsuperscript",
        "textsubscript",
        "mkbibquote",
        "enquote",
        "uppercase",
        "lowercase",
        "MakeUppercase",
        "href",
    ]
)
_LOGOS = {"TeX": "TeX", "LaTeX": "LaTeX", "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX", "AmS": "AMS"}
"""Names of programs that are set in a way of their own; as plain text they are letters."""

_TOKEN = re.compile(
    r"\\(?P<command>[A-Za-z]+|.|\n)(?P<space>[ \t\n]*)|(?P<math>\$(?:\\.|[^$\\])*\$)|(?P<dash>-{2,3})"
    r"|(?P<quote>``|'')|(?P<other>.|\n)",
    re.DOTALL,
)
_DASHES = {"--": "–", "---": "—"}
_QUOTES = {"``": "“", "''": "”"}
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\u00a0": "~",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_JOINS = re.compile(r"(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')")


def decoded(text: str) -> tuple[str, tuple[str, ...]]:
    """Plain text, and the commands that were kept as printed or whose formatting was left out, in their order.

    Braces group and vanish; an unescaped ``%`` is a per cent sign, since BibTeX has no comments inside values.
    """
    out: list[str] = []
    told: dict[str, None] = {}
    accent = ""  # a mark that waits for its letter
    depth, kept = 0, set[int]()  # braces that belong to a command we do not know stay

    def put(piece: str) -> None:
        nonlocal accent
        if accent and piece:
            base = {"ı": "i", "ȷ": "j"}.get(piece[0], piece[0])
            piece = unicodedata.normalize("NFC", base + accent) + piece[1:]
            accent = ""
        out.append(piece)

    for token in _TOKEN.finditer(text):
        command, other = token["command"], token["other"]
        if command is None:
            depth += other == "{"
            if other == "~":
                put("\u00a0")
            elif other is None or other not in "{}" or depth in kept:
                put(_DASHES.get(token[0]) or _QUOTES.get(token[0]) or token[0])
            elif other == "}" and accent:  # an accent over nothing
                put(" ")
            if other == "}":
                kept.discard(depth)
                depth -= 1
            continue
        follows = text[token.end() : token.end() + 1]
        if command in _ACCENTS and (not command.isalpha() or token["space"] or follows in ("{", "\\")):
            accent = _ACCENTS[command] + accent  # of \~{\^e} the inner one stands nearer to the letter
            continue
        if command in _SYMBOLS:
            put(_SYMBOLS[command] + ("" if command.isalpha() else token["space"]))
        elif command in _FORMATS or command in _LOGOS:
            told[f"\\{command}"] = None
            put(_LOGOS.get(command, ""))
        else:
            told[f"\\{command}"] = None
            put(token[0])
            kept |= {depth + 1} if follows == "{" else set()
    return "".join(out), tuple(told)


def encoded(text: str) -> str:
    """LaTeX, in UTF-8, that :func:`decoded` reads as ``text``; letters with accents stay letters."""
    return "{}".join("".join(_SPECIAL.get(sign, sign) for sign in part) for part in _JOINS.split(text))


def folded(text: str) -> str:
    """The text with each run of white space as one space, as BibTeX reads it; no-break spaces stay."""
    return re.sub(r"[^\S\u00a0]+", " ", text.replace("\0", " ")).strip(" ")
