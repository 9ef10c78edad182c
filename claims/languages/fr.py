"""French: commas mark decimals, narrow spaces group thousands."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_UNDER_TWENTY = words(
    "zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, "
    "dix-sept, dix-huit, dix-neuf"
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}

_NUMBERS = {word: value for value, word in enumerate(_UNDER_TWENTY)} | {"une": 1}
for _tens, _word in _TENS.items():
    _NUMBERS[_word] = _tens
    for _one in range(1, 20 if _tens in (60, 80) else 10):
        _small = _UNDER_TWENTY[_one]
        for _joint in ("-", " ", "-et-", " et "):
            _NUMBERS.setdefault(f"{_word}{_joint}{_small}", _tens + _one)
            if _one == 1:
                _NUMBERS.setdefault(f"{_word}{_joint}une", _tens + 1)
_NUMBERS |= {"quatre-vingts": 80, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
_NUMBERS |= {"une dizaine": 10, "une douzaine": 12, "douzaine": 12, "une quinzaine": 15, "une vingtaine": 20}
_NUMBERS |= {"une trentaine": 30, "une quarantaine": 40, "une cinquantaine": 50, "une soixantaine": 60}

_HUNDREDS = {"cent": 100, "une centaine": 100} | {
    f"{_UNDER_TWENTY[n]} {form}": 100 * n for n in range(2, 10) for form in ("cent", "cents")
}
_HUNDREDS |= {f"{_UNDER_TWENTY[n]}-{form}": 100 * n for n in range(2, 10) for form in ("cent", "cents")}

_PARTS = {
    3: "tiers",
    4: "quart",
    5: "cinquième",
    6: "sixième",
    7: "septième",
    8: "huitième",
    9: "neuvième",
    10: "dixième",
}
_FRACTIONS = {"la moitié": (1, 2), "moitié": (1, 2), "un demi": (1, 2), "demi": (1, 2), "une demi": (1, 2)}
_FRACTIONS |= {"demie": (1, 2), "une demie": (1, 2), "un demi-": (1, 2), "quart": (1, 4), "tiers": (1, 3)}
for _below, _part in _PARTS.items():
    _FRACTIONS |= dict.fromkeys((f"un {_part}", f"le {_part}"), (1, _below))
    _plural = _part if _part.endswith("s") else f"{_part}s"
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_UNDER_TWENTY[_above]} {_plural}", f"les {_UNDER_TWENTY[_above]} {_plural}"), (_above, _below)
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="fr",
    name="French",
    hedges_before=phrases(
        {
            "approx": "environ, à peu près, approximativement, quelque, quelques, autour de, aux alentours de, "
            "aux environs de, de l'ordre de, dans les, env, grosso modo, près d'environ",
            "estimate": "estimé à, estimée à, estimés à, estimées à, on estime à, selon les estimations, "
            "estimation de, une estimation de, évalué à, évalués à, évaluée à",
            "almost": "presque, près de, près d', quasiment, pas loin de, un peu moins de, un peu moins d', "
            "légèrement moins de, juste en dessous de, pratiquement, proche de, à peine moins de",
            "just_over": "un peu plus de, un peu plus d', légèrement plus de, juste au-dessus de, à peine plus de, "
            "un peu plus que",
            "more_than": "plus de, plus d', plus que, supérieur à, supérieure à, au-dessus de, au-delà de, "
            "bien plus de, excédant, dépassant, dépasse, dépassent, dépassé, largement plus de",
            "at_least": "au moins, au minimum, pas moins de, au bas mot, à tout le moins, minimum, un minimum de",
            "less_than": "moins de, moins d', moins que, inférieur à, inférieure à, en dessous de, en deçà de, "
            "bien moins de",
            "at_most": "au plus, au maximum, tout au plus, pas plus de, maximum, un maximum de",
            "up_to": "jusqu'à, jusque, jusqu'aux, allant jusqu'à",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "environ, à peu près, approximativement",
            "at_least": "ou plus, et plus, au moins, au minimum",
            "at_most": "ou moins, au plus, au maximum",
        }
    ),
    scales=phrases(
        {
            3: "mille, milliers, millier, mil",
            6: "million, millions, mio",
            9: "milliard, milliards, mds, md, mrd",
            12: "billion, billions",
        }
    ),
    single_scales=phrases(
        {
            3: "mille, un millier",
            6: "un million de, un million",
            9: "un milliard de, un milliard",
            12: "un billion",
        }
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M")),
        "k": Letter(3),
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("et",),
    articles=words("un, une, le, la, les, des, d', de"),
    fractions=_FRACTIONS,
    ratios=words("sur, parmi, sur les"),
    openers={
        "entre": ("et",),
        "de": ("à", "jusqu'à"),
        "d'": ("à",),
        "comprise entre": ("et",),
        "compris entre": ("et",),
    },
    spans=words("à, jusqu'à, et jusqu'à, ou"),
    units=phrases(
        {
            "percent": "%, pour cent, pourcent, p.c.",
            "permille": "‰, pour mille",
            "point": "point de pourcentage, points de pourcentage, points de pour cent, points, point, pp",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dollar, dollars, de dollars",
            Money(
                "USD"
            ): "dollars américains, dollars US, de dollars américains, dollars des états-unis, $ US",
            Money("AUD"): "dollars australiens, de dollars australiens",
            Money("THB"): "baht, bahts, de bahts, de baht",
            Money("IDR"): "roupies indonésiennes, rupiah, rupiahs, de rupiahs",
            Money("EUR"): "euro, euros, d'euros, eur, d' euros",
            Money("GBP", "pounds are read as pounds sterling"): "livre, livres, de livres",
            Money("GBP"): "livres sterling, livre sterling, de livres sterling",
            Money("CHF"): "francs suisses, de francs suisses",
            Money("XOF"): "francs cfa, fcfa, de francs cfa",
            Money("JPY"): "yen, yens, de yens",
            Money("CNY"): "yuan, yuans, de yuans, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "roupies, de roupies",
            Money("VND"): "dong, dongs",
            Money("MYR"): "ringgit, ringgits",
            Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        }
    ),
    counted=phrases(
        {
            "child": "enfant, enfants, d'enfants, mineurs, mineur, mineures",
            "girl": "fille, filles, fillettes",
            "boy": "garçon, garçons",
            "person": "personne, personnes, habitant, habitants, individus, gens, citoyens, d'habitants",
            "adult": "adulte, adultes, d'adultes",
            "woman": "femme, femmes",
            "man": "homme, hommes, d'hommes",
            "visitor": "visiteur, visiteurs, visiteuses, touriste, touristes, voyageurs, arrivées, d'arrivées, "
            "touristes étrangers, touristes internationaux, vacanciers",
            "victim": "victime, victimes",
            "offender": "auteur, auteurs, délinquants, agresseurs",
            "defendant": "prévenu, prévenus, accusé, accusés",
            "suspect": "suspect, suspects",
            "worker": "travailleur, travailleurs, travailleuses, salarié, salariés, employé, employés, ouvriers, "
            "d'employés",
            "migrant": "migrant, migrants, immigrés",
            "refugee": "réfugié, réfugiés, réfugiées",
            "student": "élève, élèves, étudiant, étudiants, écoliers, d'élèves, d'étudiants",
            "respondent": "répondant, répondants, personnes interrogées, sondés",
            "birth": "naissance, naissances, naissances vivantes",
            "death": "décès, morts, mort",
            "case": "cas, incidents, affaires",
            "job": "emploi, emplois, d'emplois, postes",
            "household": "ménage, ménages, foyers, familles, famille",
            "country": "pays, états",
            "province": "province, provinces",
            "district": "district, districts, départements, arrondissements",
            "subdistrict": "sous-district, sous-districts, communes, commune, cantons",
            "city": "ville, villes",
            "village": "village, villages",
            "group": "groupe, groupes, réseaux",
            "organisation": "organisation, organisations, associations, d'organisations, d'associations",
            "ngo": "ong, d'ong",
            "company": "entreprise, entreprises, sociétés, d'entreprises",
            "hotel": "hôtel, hôtels, d'hôtels",
            "school": "école, écoles, collèges, lycées, d'écoles, établissements scolaires",
            "signature": "signature, signatures",
            "night": "nuit, nuits, nuitées",
            "trip": "voyage, voyages, trajets",
        }
    ),
    measures=phrases(
        {
            "year": "an, ans, année, années",
            "month": "mois",
            "week": "semaine, semaines",
            "day": "jour, jours",
            "hour": "heure, heures",
            "minute": "minute, minutes, min",
            "second": "seconde, secondes",
            "decade": "décennie, décennies",
            "kilometre": "km, kilomètre, kilomètres",
            "square_kilometre": "km2, km², kilomètres carrés, kilomètre carré",
            "hectare": "ha, hectare, hectares, d'hectares",
            "kilogram": "kg, kilo, kilos, kilogrammes",
            "tonne": "tonne, tonnes, t",
        }
    ),
    per=words("pour, par, sur, pour chaque, /"),
    changes=phrases(
        {
            1: "hausse de, une hausse de, en hausse de, augmenté de, augmente de, augmentation de, "
            "une augmentation de, "
            "progressé de, progression de, une progression de, a crû de, croissance de, une croissance de, bondi de, "
            "accru de, grimpé de, s'est accru de, plus élevé, d'augmentation, de hausse, de croissance",
            -1: "baisse de, une baisse de, en baisse de, baissé de, diminué de, diminution de, une diminution de, "
            "recul de, un recul de, reculé de, chute de, une chute de, chuté de, réduit de, réduction de, "
            "une réduction de, de baisse, perdu, régressé de",
        }
    ),
    minus=words("moins, négatif"),
    ordinals={
        "premier": 1,
        "première": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
    }
    | {"cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10},
    ordinal_marks=words("e, er, re, ère, ème, ième, nd, nde"),
    ranks=words(
        "plus grand, plus grande, plus important, plus importante, rang, place, position, plus élevé, plus élevée, "
        "plus haut, plus bas, plus gros, plus grosse, plus peuplé, mondial"
    ),
    parts_of=words("de, des, d', de la, du, de l', de tous les, de toutes les, parmi les, de ces"),
    fillers=words(
        "au total, total de, un total de, exactement, seulement, les, quelque, soit, à, de, le chiffre de"
    ),
    interval_words=words(
        "IC, intervalle de confiance, intervalle d'incertitude, fourchette, marge d'incertitude, CI"
    ),
    announces=phrases(
        {
            "legal": "article, articles, art, loi, loi n°, décret, décret n°, règlement, directive, "
            "résolution, alinéa, "
            "al, arrêté, convention n°, protocole n°, code",
            "section": "chapitre, chap, section, partie, tableau, tableaux, figure, fig, graphique, annexe, encadré, "
            "étape, phase, objectif, tome, vol, volume, numéro, note, ligne, question, point, niveau, classe, type, "
            "version, édition, carte, leçon, paragraphe, §, module, salle, quai, tome, fiche",
            "page": "page, pages, p, pp",
            "phone": "tél, téléphone, tel, fax, appelez, numéro vert, portable, mobile",
            "identifier": "n°, no, nº, n, isbn, issn, doi, code postal, bp, b.p., réf, référence, dossier, "
            "iso, siret",
        }
    ),
    follows=phrases({"section": "e édition, ème édition"}),
    eras=phrases({0: "apr. J.-C., av. J.-C., ap. J.-C."}),
    decade_marks=words("s"),
    year_words=words(
        "en, depuis, année, années, l'année, les années, avant, après, jusqu'en, dès, fin, début, mi, courant, "
        "de, à, "
        "entre, l'an, d'ici, d'ici à, printemps, été, hiver, automne, exercice"
    ),
    age_before=words(
        "âgé de, âgée de, âgés de, âgées de, à l'âge de, l'âge de, âge de, âgés entre, âgées entre, âge"
    ),
    age_after=words("ans et plus, ans ou plus, ans d'âge, ans révolus"),
    age_limits=words("de moins de, moins de, de plus de, plus de, de"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "doublé, double, doubler, doublement, deux fois plus, le double, deux fois, ont doublé, a doublé",
            Fraction(3): "triplé, triple, tripler, triplement, trois fois plus, le triple, trois fois",
            Fraction(4): "quadruplé, quadruple, quadrupler, quatre fois plus, quatre fois",
            Fraction(5): "quintuplé, quintuple, cinq fois plus, cinq fois",
            Fraction(10): "décuplé, dix fois plus, dix fois",
            Fraction(1, 2): "réduit de moitié, divisé par deux, deux fois moins, diminué de moitié",
        }
    ),
    times=words("fois, fois plus, fois plus de, fois supérieur, x"),
    decimal_words=("virgule",),
    vague=words(
        "dizaines, centaines, des milliers, des millions, des milliards, des centaines de milliers, "
        "des dizaines de milliers, plusieurs, plusieurs milliers, plusieurs millions, plusieurs centaines"
    ),
    idle=words("moitié, la moitié, un, une, neuf, six"),
    common=words(
        "le, la, les, de, des, du, et, en, un, une, que, qui, dans, est, pour, par, sur, au, aux, ce, il, ne, "
        "pas, plus, "
        "avec, se, sont, son, ont, ou, cette, ces, mais, été, leur, comme, selon, être, elle, ils, sa, a, à, l, d"
    ),
)
