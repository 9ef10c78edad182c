"""Portuguese: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("bibliografia", r"referências(?:\s+bibliográficas)?", r"obras\s+citadas", "fontes"),
    endings=("apêndices?", "anexos?", "notas?", "agradecimentos"),
    cited_in=("apud", r"citad[oa]s?\s+(?:em|por)", r"cit\.\s+em"),
    inside=("em",),
    editors=(r"\((?:orgs?|coords?)\.?\)",),
    joints=("e",),
    others=(r"e\s+outr[oa]s\b", r"e\s+cols?\."),
    prefixes=(r"ver(?:\s+também)?", "veja(?:-se)?", r"por\s+exemplo,?"),
    locators=(r"págs?\.", r"cap\.", r"tabela\b"),
    no_year=(r"s\.\s?d\.", r"\[s\.\s?d\.\]"),
    no_work=(
        "tabela",
        "quadro",
        "figura",
        "gráfico",
        "capítulo",
        "artigo",
        "anexo",
        r"(?:lei|decreto)\s+(?:no|nr|n[º°])",
    ),
    leading=("segundo", "conforme", "para", "como"),
    bodies=("ministério", "instituto", "universidade", "organização", "fundação", "comissão", "associação"),
    same=(r"idem\b", r"id\."),
    accessed=(r"acess(?:o|ad[oa])\s+(?:em|a):?", r"consultad[oa](?:\s+(?:em|a))?"),
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
)
