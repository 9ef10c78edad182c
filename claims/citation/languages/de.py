"""German: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=(
        "literaturverzeichnis",
        "literatur",
        "quellenverzeichnis",
        "quellen",
        "bibliografie",
        "bibliographie",
    ),
    endings=("anhang", "anlagen?", "fußnoten", "anmerkungen"),
    cited_in=(r"zit(?:iert|\.)?\s*(?:nach|in|n\.)", r"zit(?:iert|\.)\s+bei", r"z\.\s?n\."),
    inside=("in",),
    editors=(r"\((?:hrsg|hg)\.?\)", r"\b(?:hrsg|hg)\."),
    joints=("und",),
    others=(r"u\.\s?a\b\.?(?:\s?m\.)?", r"und\s+andere\b"),
    prefixes=(r"siehe(?:\s+auch)?", r"s\.", r"vgl\.", r"z\.\s?B\."),
    locators=(r"S\.(?=\s*\d)", r"f\.(?=\s*\d)", r"ff\.", r"abs\.", r"kap\.", r"tabelle\b", "§"),
    no_year=(r"o\.\s?J\.", r"im\s+(?:Druck|Erscheinen)\b"),
    no_work=("tabelle", "abbildung", "abb", "kapitel", "anhang", "artikel"),
    leading=("nach", "laut", "gemäß", "auch", "so", "wie", "bei"),
    bodies=("ministerium", "institut", "universität", "verband", "stiftung"),
    same=(r"ebd\.", "ebenda"),
    accessed=(
        r"(?:letzter\s+)?(?:abgerufen|zugriff|aufgerufen|abruf)(?:\s+am)?:?",
        r"zuletzt\s+(?:abgerufen|aufgerufen)(?:\s+am)?",
    ),
    months=(
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    again=(r"a\.\s?a\.\s?O\.",),
    of_note=(r"wie\s+(?:anm|fn|fußn)\.", r"siehe\s+(?:anm|fn|fußn)\."),
    in_person=(r"persönliche\s+(?:Mitteilung|Kommunikation|Auskunft)", r"pers\.\s?Mitt\."),
)
