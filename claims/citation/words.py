"""The words that citations and lists of references use, by language. A new language is a new line in each table.

All languages are read at once: a text in one cites works, and keeps words, of others.
"""

from __future__ import annotations

import re

HEADINGS = {
    "en": "references|reference list|list of references|bibliography|works cited|literature cited|sources",
    "id": r"daftar\s+pustaka|daftar\s+referensi|daftar\s+rujukan|referensi|kepustakaan|pustaka|bibliografi",
    "de": "literaturverzeichnis|literatur|quellenverzeichnis|quellen|bibliografie|bibliographie",
    "es": r"bibliografía|referencias(?:\s+bibliográficas)?|fuentes|obras\s+citadas",
    "fr": r"bibliographie|références(?:\s+bibliographiques)?|ouvrages\s+cités",
    "pt": r"bibliografia|referências(?:\s+bibliográficas)?",
    "nl": "literatuurlijst|literatuur|bronnen",
    "th": "บรรณานุกรม|เอกสารอ้างอิง|รายการอ้างอิง",
    "vi": r"tài\s+liệu\s+tham\s+khảo",
    "zh": "参考文献|參考文獻",
    "ja": "参考文献|引用文献",
}
"""Headings of a list of references."""

ENDINGS = (
    r"appendix|appendices|annex|notes?|footnotes|endnotes|acknowledge?ments|about\s+the\s+authors?"
    r"|lampiran|catatan(?:\s+kaki)?|biodata|tentang\s+penulis"
    r"|anhang|anlagen?|fußnoten|anmerkungen|anexos?|notas?|annexes?|remerciements"
)
"""Headings that end such a list."""

CITED_IN = (
    r"(?:as\s+)?(?:cited|quoted|reported)\s+(?:in|by)|dikutip\s+(?:dari|dalam|oleh)|sebagaimana\s+dikutip\s+(?:dari|dalam)"
    r"|zit(?:iert|\.)?\s*(?:nach|in|n\.)|zitiert\s+bei|citado\s+(?:en|por)|cit(?:ado|\.)\s+en|apud"
    r"|cité\s+(?:dans|par)|citée\s+(?:dans|par)|อ้างถึงใน|อ้างใน"
)
"""The work before these words is known through the one behind them, whatever stands there."""

INSIDE = r"dalam|in|en|dans"
"""The work before these words stands in the one behind them, or was read there: its own year decides."""

EDITORS = r"\((?:eds?|hrsg|hg|editors?|penyunting|ed\.|comps?|coords?|dirs?)\.?\)|\b(?:hrsg|hg)\.|\beds?\.(?=\s*[,)])"

AND = r"&|and|dan|und|y|e|et|en|serta|และ|和|与|與|と"
OTHERS = (
    r"et\.?\s*al\b\.?|dkk\b\.?|u\.\s?a\b\.?|and\s+others|dan\s+kawan-kawan|y\s+otros|et\s+autres|และคณะ|等"
)
PREFIX = (
    r"see(?:\s+also)?|cf\.?|e\.g\.,?|for\s+example,?|lihat(?:\s+juga)?|bdk\.|misalnya,?|siehe(?:\s+auch)?|s\.|vgl\.|z\.\s?B\."
    r"|véase|ver|cfr\.?|por\s+ejemplo,?|voir(?:\s+aussi)?|par\s+exemple,?"
)
LOCATOR = (
    r"pp?\.|pages?\b|hal(?:aman|\.)|hlm\.|h\.(?=\s*\d)|S\.(?=\s*\d)|págs?\.|pág\b|f\.(?=\s*\d)|ff\.|para\.|paras\."
    r"|abs\.|kap\.|ch\.|chap\.|bab\b|sec\.|tab(?:le|elle|la|leau|el)?\b|fig\.|n\.\s*\d|§"
)
NO_YEAR = r"n\.\s?d\.|N\.?D\.?(?=[\s,;.)]|$)|t\.\s?t\.|s\.\s?f\.|s\.\s?d\.|o\.\s?J\.|ม\.ป\.ป\."
NO_WORK = (
    r"table|tabel|tabelle|tabla|tableau|figure|fig|gambar|abbildung|abb|figura|chart|box|chapter|bab|kapitel|capítulo"
    r"|chapitre|section|bagian|appendix|lampiran|anhang|equation|map|peta|article|artikel|artículo|pasal|page|as of|per"
    r"|(?:uu|undang-undang|pp|perpres|keppres|permen\w*|act|law|decree|ley|decreto|loi|décret)\s+(?:no|nr|n[º°])"
)
"""What stands in brackets before a number and is no author."""

LEADING = (
    r"menurut|seperti|oleh|dalam|bagi|namun|sedangkan|nach|laut|gemäß|auch|so|wie|bei|selon|d['’]après|pour|chez|según"
    r"|para|como|according|to|as|in|by|for|from|with|while|although|but|and|the|however|when|since|also|see|both"
)
"""Words that begin a sentence and are no part of the name behind them."""

BODIES = (
    r"organi[sz]ation|ministry|department|committee|commission|council|institute|university|association|agency|bank|office"
    r"|society|foundation|union|nations|kementerian|departemen|badan|dinas|universitas|lembaga|yayasan|komisi|ministerium"
    r"|institut|universität|verband|stiftung|ministerio|instituto|universidad|organización|ministère|université|comité"
)
"""Words of the names of bodies: an “and” in them parts no names."""

SAME = r"ibid(?:em)?\b\.?|ebd\.|ebenda|ibíd(?:em)?\b\.?|ib\."
"""The work of the note before."""

ACCESSED = (
    r"cited(?=\s+\d{4}\s+[A-Z])|(?:last\s+)?(?:accessed|retrieved|visited|viewed)(?:\s+on)?|diakses(?:\s+(?:pada|tanggal))*|diunduh(?:\s+(?:pada|tanggal))*"
    r"|(?:letzter\s+)?(?:abgerufen|zugriff|aufgerufen|abruf)(?:\s+am)?:?|zuletzt\s+(?:abgerufen|aufgerufen)(?:\s+am)?"
    r"|consultad[oa](?:\s+el)?|recuperado(?:\s+el)?|acceso(?:\s+el)?|consultée?(?:\s+le)?|page\s+consultée(?:\s+le)?"
)
_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
MONTHS = {
    name[:length]: number
    for names in _MONTHS.values()
    for number, name in enumerate(names.split(), 1)
    for length in (3, 4, 20)
    if length > 3 or not name.startswith("jui")  # French juin and juillet
}
"""Month names, whole and cut, with their numbers."""

_DAY = re.compile(
    r"(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,12})\.?,?\s+(?:de\s+|del\s+)?(?P<year>\d{4})"
    r"|(?P<month2>[^\W\d_]{3,12})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{4})"
    r"|(?P<year4>\d{4})\s+(?P<month4>[^\W\d_]{3,12})\.?\s+(?P<day4>\d{1,2})(?!\d)"
    r"|(?P<day3>\d{1,2})\.\s?(?P<month3>\d{1,2})\.\s?(?P<year3>\d{4})",
    re.IGNORECASE,
)


def day(text: str) -> str:
    """The day that a text begins with, as EDTF; empty where it begins with none that can be told for certain.

    12/11/2018 is not read: it is a day of two months.
    """
    found = _DAY.match(text.lstrip(" ,:"))
    if found is None:
        return ""
    if found["iso"]:
        return found["iso"]
    number = found["day"] or found["day2"] or found["day3"] or found["day4"]
    year = found["year"] or found["year2"] or found["year3"] or found["year4"]
    month = found["month"] or found["month2"] or found["month4"]
    of = MONTHS.get(month.casefold(), 0) if month else int(found["month3"])
    return f"{year}-{of:02}-{int(number):02}" if 1 <= of <= 12 and 1 <= int(number) <= 31 else ""
