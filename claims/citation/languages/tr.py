"""Turkish: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("kaynakça", "kaynaklar", "bibliyografya", "referanslar"),
    endings=("ek(?:ler)?", "notlar", "dipnotlar", "teşekkür"),
    cited_in=(r"(?:alıntılayan|aktaran|akt\.|naklen)",),
    inside=("içinde",),
    editors=(r"\((?:ed|edl|haz)\.\)",),
    joints=("ve",),
    others=(r"vd\b\.?", r"ve\s+diğerleri", r"ve\s+ark\b\.?"),
    prefixes=(r"bkz\.", "bakınız", "örneğin,?", r"krş\."),
    locators=(r"ss?\.(?=\s*\d)", r"sayfa\b", r"tablo\b"),
    no_year=(r"t\.\s?y\.", "tarihsiz"),
    no_work=("tablo", "şekil", "bölüm", "madde", r"ek\s+\d", "kanun"),
    leading=("ancak", "ayrıca"),
    bodies=("bakanlığı", "üniversitesi", "enstitüsü", "kurumu", "vakfı", "derneği", "bankası", "örgütü"),
    same=(r"a\.\s?g\.\s?e\.", r"aynı\s+eser"),
    accessed=(r"erişim(?:\s+tarihi)?:?", "erişildi:?"),
    months=(
        "ocak",
        "şubat",
        "mart",
        "nisan",
        "mayıs",
        "haziran",
        "temmuz",
        "ağustos",
        "eylül",
        "ekim",
        "kasım",
        "aralık",
    ),
    name_endings=("['’](?:[ns]?[ıiuü]n|y?[ae]|[dt][ae]n?|y?[ıiuü]|y?l[ae])",),  # Demir'e, Öztürk'ün, Kaya'ya
    again=(r"a\.\s?g\.\s?[em]\.",),
    in_person=(r"kişisel\s+(?:iletişim|görüşme)",),
)
