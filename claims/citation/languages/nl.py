"""Dutch: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=(
        "literatuurlijst",
        "literatuur",
        "bronnen(?:lijst)?",
        "referenties",
        "bibliografie",
        r"geraadpleegde\s+(?:bronnen|literatuur)",
    ),
    endings=("bijlagen?", "noten", "voetnoten", "dankwoord"),
    cited_in=(r"(?:zoals\s+)?(?:geciteerd|aangehaald)\s+(?:in|door)",),
    inside=("in",),
    editors=(r"\(red\.\)",),
    joints=("en",),
    others=(r"e\.\s?a\b\.?", r"en\s+anderen"),
    prefixes=(r"zie(?:\s+ook)?", r"bijv\.", "bijvoorbeeld"),
    locators=(r"blz\.", r"hfst\.", r"tabel\b"),
    no_year=(r"z\.\s?j\.", r"z\.\s?d\."),
    no_work=("tabel", "figuur", "hoofdstuk", "artikel", "bijlage", r"wet\s+(?:van|op)"),
    leading=("volgens", "zoals", "door", "voor", "maar"),
    bodies=("ministerie", "universiteit", "stichting", "vereniging", "instituut", "raad", "commissie"),
    same=(r"t\.a\.p\.",),
    accessed=(r"geraadpleegd(?:\s+op)?", r"bezocht\s+op", r"opgehaald\s+op"),
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    again=(r"a\.\s?w\.",),
    in_person=(r"persoonlijke\s+(?:communicatie|mededeling)",),
)
