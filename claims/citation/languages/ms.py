"""Malay: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("rujukan", r"senarai\s+rujukan", "bibliografi"),
    endings=("lampiran", r"nota(?:\s+kaki)?", "penghargaan"),
    cited_in=(r"(?:seperti\s+yang\s+)?dipetik\s+(?:dari(?:pada)?|dalam|oleh)",),
    inside=("dalam", r"dlm\."),
    editors=(r"\((?:penyt|peny)\.?\)",),
    joints=("dan", "serta"),
    others=(r"dan\s+rakan-rakan", r"dll\."),
    prefixes=(r"lihat(?:\s+juga)?", "rujuk", "contohnya,?", "misalnya,?"),
    locators=(r"hlm\.", r"m\.s\.", r"ms\.(?=\s*\d)", r"bab\b", r"jadual\b"),
    no_year=(r"t\.\s?t\.", r"t\.\s?th\.", r"tiada\s+tarikh"),
    no_work=("jadual", "rajah", "bab", "lampiran", "seksyen", r"akta(?:\s+\d+)?"),
    leading=("menurut", "seperti", "oleh", "dalam", "bagi", "namun"),
    bodies=(
        "kementerian",
        "jabatan",
        "universiti",
        "lembaga",
        "yayasan",
        "suruhanjaya",
        "persatuan",
        "institut",
    ),
    same=(),
    accessed=(
        r"diakses(?:\s+pada)?",
        r"dicapai(?:\s+pada)?",
        r"dilayari(?:\s+pada)?",
        r"dimuat\s+turun(?:\s+pada)?",
    ),
    months=(
        "januari",
        "februari",
        "mac",
        "april",
        "mei",
        "jun",
        "julai",
        "ogos",
        "september",
        "oktober",
        "november",
        "disember",
    ),
)
