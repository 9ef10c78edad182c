"""Polish: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=(
        "bibliografia",
        r"wykaz\s+literatury",
        r"spis\s+literatury",
        "literatura",
        r"literatura\s+cytowana",
        "piśmiennictwo",
        "źródła",
    ),
    endings=("załączniki?", "aneks", "przypisy", "podziękowania", r"o\s+autor(?:ze|ach)"),
    cited_in=(r"cyt(?:owan[ye]|\.)\s+(?:za|w|przez):?", r"za:(?=\s)", r"podaję\s+za:?"),
    inside=("w(?=:)",),
    editors=(r"\(red\.\)", r"pod\s+red\."),
    joints=("i", "oraz"),
    others=(r"i\s+in\b\.?", r"i\s+inni\b", r"i\s+wsp\."),
    prefixes=(r"zob\.(?:\s+też)?", r"por\.", r"patrz(?:\s+też)?", r"np\."),
    locators=(r"ss?\.(?=\s*\d)", r"str\.", r"rozdz\.", r"tab\."),
    no_year=(r"b\.\s?r\.", r"b\.\s?d\."),
    no_work=("tabela", "tab", "rysunek", "rys", "rozdział", "artykuł", r"art\.\s*\d", "załącznik", "ustawa"),
    leading=("według", "wg", "zdaniem", "jak", "za", "przez", "ale", "jednak"),
    bodies=(
        "ministerstwo",
        "uniwersytet",
        "instytut",
        "urząd",
        "bank",
        "fundacja",
        "stowarzyszenie",
        "komisja",
        "rada",
        "organizacja",
    ),
    same=("tamże", r"ibid\."),
    accessed=(
        r"dostęp(?:\s+(?:z\s+)?dnia|:)?(?=\s*\d)",
        r"data\s+dostępu:?",
        r"pobrano(?:\s+dnia)?(?=\s+\d)",
    ),
    months=(
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ),
    name_endings=("(?<=[scz]k)(?:i|iego|iemu|im|a|iej|ich|imi)",),  # Wiśniewska, Wiśniewskiej
)
