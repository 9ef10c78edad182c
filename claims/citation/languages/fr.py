"""French: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("bibliographie", r"références(?:\s+bibliographiques)?", r"ouvrages\s+cités"),
    endings=("annexes?", "remerciements"),
    cited_in=(r"cité(?:e|s|es)?\s+(?:dans|par|in)", r"cit\.\s+(?:dans|par|in)"),
    inside=("en", "dans"),
    editors=(r"\((?:dirs?)\.?\)",),
    joints=("et",),
    others=(r"et\s+autres\b", r"et\s+coll?\b\.?"),
    prefixes=(r"voir(?:\s+aussi)?", r"par\s+exemple,?"),
    locators=(r"chap\.", r"tableau\b"),
    no_year=(r"s\.\s?d\.", r"sous\s+presse\b", r"à\s+paraître\b"),
    no_work=("tableau", "figure", "chapitre", "annexe", "article", r"(?:loi|décret)\s+(?:no|nr|n[º°])"),
    leading=("selon", "d['’]après", "pour", "chez"),
    bodies=("ministère", "université", "comité", "institut", "fondation"),
    same=(),
    accessed=(r"consultée?(?:\s+le)?", r"page\s+consultée(?:\s+le)?"),
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    again=(r"ouvr\.\s?cit\.", r"ouvrage\s+cité"),
    of_note=(r"(?:voir\s+)?supra,?\s+note",),
    in_person=(r"communication\s+personnelle", r"entretien\s+personnel"),
)
