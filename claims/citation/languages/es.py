"""Spanish: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("bibliografía", r"referencias(?:\s+bibliográficas)?", "fuentes", r"obras\s+citadas"),
    endings=("anexos?", "notas?"),
    cited_in=(r"(?:tal\s+)?como\s+se\s+cita\s+en", r"citad[oa]s?\s+(?:en|por)", r"cit\.\s+(?:en|por)"),
    inside=("en",),
    editors=(r"\((?:coords?|comps?|dirs?)\.?\)",),
    joints=("y", "e"),
    others=(r"y\s+otr[oa]s\b", r"y\s+cols?\."),
    prefixes=("véase", "ver", r"cfr\.?", r"por\s+ejemplo,?"),
    locators=(r"págs?\.", r"pág\b", r"cap\.", r"tabla\b"),
    no_year=(r"s\.\s?f\.",),
    no_work=("tabla", "figura", "gráfico", "capítulo", "artículo", r"(?:ley|decreto)\s+(?:no|nr|n[º°])"),
    leading=("según", "para", "como"),
    bodies=("ministerio", "instituto", "universidad", "organización", "fundación", "comisión"),
    same=(r"ibíd(?:em)?\b\.?",),
    accessed=(r"consultad[oa](?:\s+el)?", r"recuperado(?:\s+el)?", r"acceso(?:\s+el)?"),
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
)
