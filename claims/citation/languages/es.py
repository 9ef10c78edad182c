"""Spanish: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("bibliografía", r"referencias(?:\s+bibliográficas)?", "fuentes", r"obras\s+citadas"),
    endings=("anexos?", "notas?"),
    cited_in=(r"(?:tal\s+)?como\s+se\s+cita\s+en", r"citad[oa]s?\s+(?:en|por)", r"cit\.\s+(?:en|por)"),
    inside=("en",),
    editors=(r"\((?:coords?|comps?|dirs?)\.?\)",),
    joints=("y", "e"),
    others=(r"y\s+otr[oa]s\b", r"y\s+cols?\b\.?"),
    prefixes=("véase", "ver", r"cfr\.?", r"por\s+ejemplo,?"),
    locators=(r"págs?\.", r"pág\b", r"cap\.", r"tabla\b"),
    no_year=(r"s\.\s?f\.", r"en\s+prensa\b"),
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
    again=(r"ob\.\s?cit\.", r"obra\s+citada"),
    of_note=(r"supra,?\s+nota",),
    in_person=(r"comunicación\s+personal", r"entrevista\s+personal"),
)
