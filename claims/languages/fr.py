"""French: commas mark decimals, spaces group thousands; *billion* is 10¹² and *milliard* 10⁹."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf")
_BELOW_TWENTY = _ONES + words(
    "dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf"
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}

_NUMBERS = {word: value for value, word in enumerate(_BELOW_TWENTY)} | {"une": 1}
for _tens, _word in _TENS.items():
    _NUMBERS[_word] = _tens
    for _one in range(1, 20 if _tens >= 60 else 10):
        _joined = " et " if _one in (1, 11) and _tens != 80 else "-"
        _NUMBERS[f"{_word}{_joined}{_BELOW_TWENTY[_one]}"] = _tens + _one
        if _one in (1, 11):
            _NUMBERS[f"{_word}-et-{_BELOW_TWENTY[_one]}"] = _tens + _one
    _NUMBERS[f"{_word} et une"] = _NUMBERS[f"{_word}-et-une"] = _tens + 1
    if _tens == 80:
        _NUMBERS[f"{_word}-une"] = 81
_NUMBERS["quatre-vingts"] = 80
# Belgium and Switzerland count on in tens.
for _tens, _word in {70: "septante", 80: "huitante", 90: "nonante"}.items():
    _NUMBERS[_word] = _tens
    _NUMBERS[f"{_word} et un"] = _NUMBERS[f"{_word}-et-un"] = _tens + 1
    for _one in range(2, 10):
        _NUMBERS[f"{_word}-{_ONES[_one]}"] = _tens + _one
# Many papers print the parts with spaces.
_NUMBERS |= {word.replace("-", " "): value for word, value in _NUMBERS.items()}
_NUMBERS |= {"une demi-douzaine": 6, "demi-douzaine": 6}
_NUMBERS |= {"une dizaine": 10, "dizaine": 10, "une douzaine": 12, "douzaine": 12, "une quinzaine": 15}
_NUMBERS |= {"une vingtaine": 20, "vingtaine": 20, "une trentaine": 30, "trentaine": 30, "quinzaine": 15}
_NUMBERS |= {"une quarantaine": 40, "quarantaine": 40, "une cinquantaine": 50, "cinquantaine": 50}
_NUMBERS |= {"une soixantaine": 60, "soixantaine": 60, "une demi-douzaine": 6}

_HUNDREDS = {"cent": 100, "une centaine": 100, "centaine": 100}
for _one in range(2, 10):
    for _mark in (" ", "-"):
        _HUNDREDS |= dict.fromkeys((f"{_ONES[_one]}{_mark}cent", f"{_ONES[_one]}{_mark}cents"), 100 * _one)
for _word, _teen in list(_NUMBERS.items()):
    if 10 < _teen < 17 and " " not in _word:
        _HUNDREDS |= {f"{_word}{_mark}{_cent}": 100 * _teen for _mark in " -" for _cent in ("cent", "cents")}

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
_FRACTIONS = {
    "la moitié": (1, 2),
    "moitié": (1, 2),
    "un demi": (1, 2),
    "une demi": (1, 2),
    "demi": (1, 2),
    "demie": (1, 2),
    "une demie": (1, 2),
}
_FRACTIONS |= {"un demi-": (1, 2), "le tiers": (1, 3), "tiers": (1, 3), "le quart": (1, 4), "quart": (1, 4)}
for _below, _part in _PARTS.items():
    _FRACTIONS[f"un {_part}"] = _FRACTIONS[f"le {_part}"] = (1, _below)
    for _above in range(2, _below):
        _plural = _part if _below == 3 else f"{_part}s"
        _FRACTIONS[f"{_ONES[_above]} {_plural}"] = _FRACTIONS[f"les {_ONES[_above]} {_plural}"] = (
            _above,
            _below,
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")
_MONEY = phrases(
    {
        _DOLLAR: "dollar, dollars",
        Money("USD"): "dollar américain, dollars américains, dollars US, dollars des États-Unis, $US, $ US",
        Money("AUD"): "dollars australiens",
        Money("CAD"): "dollars canadiens",
        Money("THB"): "baht, bahts, bahts thaïlandais",
        Money("IDR"): "roupie indonésienne, roupies indonésiennes",
        Money("EUR"): "euro, euros",
        Money("GBP", "pounds are read as pounds sterling"): "livre, livres",
        Money("GBP"): "livre sterling, livres sterling",
        Money("JPY"): "yen, yens",
        Money("CNY"): "yuan, yuans, renminbi",
        Money("INR", "rupees are read as Indian rupees"): "roupie, roupies",
        Money("VND"): "dong, dongs",
        Money("MYR"): "ringgit, ringgits",
        Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        Money("CHF", "francs are read as Swiss francs"): "franc, francs",
        Money("CHF"): "franc suisse, francs suisses",
        Money("XOF"): "francs CFA, FCFA, F CFA",
    }
)
_MEASURES = phrases(
    {
        "gigawatt": "gigawatt, gigawatts",
        "celsius": "degré Celsius, degrés Celsius, degrés, degré",
        "square_mile": "mille carré, milles carrés",
        "cubic_metre": "mètre cube, mètres cubes",
        "centimetre": "centimètre, centimètres",
        "year": "an, ans, année, années",
        "month": "mois",
        "week": "semaine, semaines",
        "day": "jour, jours, journées",
        "hour": "heure, heures, h",
        "minute": "minute, minutes, min",
        "second": "secondes",
        "decade": "décennie, décennies",
        "kilometre": "km, kilomètre, kilomètres",
        "foot": "pied, pieds",
        "mile": "mile, miles",
        "acre": "acre, acres",
        "gram": "g, gramme, grammes",
        "megawatt": "mégawatt, mégawatts",
        "kilowatt_hour": "kilowattheure, kilowatts-heures, kilowattheures",
        "millimetre": "millimètre, millimètres",
        "kilometre_per_hour": "kilomètres par heure, kilomètres-heure, kilomètres à l'heure, "
        "kilomètres heure",
        "basis_point": "points de base, point de base",
        "metre": "m, mètre, mètres",
        "square_kilometre": "km2, km², kilomètre carré, kilomètres carrés",
        "square_metre": "m2, m², mètres carrés",
        "hectare": "ha, hectare, hectares",
        "kilogram": "kg, kilogramme, kilogrammes, kilo, kilos",
        "tonne": "t, tonne, tonnes",
        "litre": "l, litre, litres",
    }
)


def _after_scale(word: str) -> str:
    """The word as it stands after *millions*: d'euros, de dollars."""
    return f"d'{word}" if word[0] in "aeéiouh" else f"de {word}"


_RISES = words(
    "renchéri, renchérie, renchéris, renchérit, a augmenté, ont augmenté, augmente, augmentent, augmenté, "
    "augmentait, augmentera, avait augmenté, "
    "en augmentant, "
    "a progressé, ont progressé, progresse, progressent, progressé, a crû, a grimpé, ont grimpé, grimpe, "
    "grimpent, "
    "s'est accru, s'est accrue, se sont accrus, s'accroît, a bondi, ont bondi, bondit, bondissent, "
    "est en hausse, "
    "sont en hausse, en hausse, en progression, en augmentation, s'est élevé, hausse, une hausse, la hausse, "
    "augmentation, une augmentation, l'augmentation, progression, une progression, croissance, "
    "une croissance, "
    "la croissance, accroissement, un accroissement, un bond, bond, a gagné, ont gagné, gagne, gagnent, "
    "bondissait, bondissaient, grimpait, grimpaient, progressait, progressaient, montait, montaient, "
    "augmentaient, gagnait, gagnaient, "
    "a été relevé, a monté, ont monté, monte, en croissance, en forte hausse, en légère hausse, un gain"
)
_FALLS = words(
    "a baissé, ont baissé, baisse, baissent, baissé, baissait, baissera, a diminué, ont diminué, diminue, "
    "diminuent, "
    "diminué, diminuera, a reculé, ont reculé, recule, reculent, reculé, a chuté, ont chuté, chute, "
    "chutent, chuté, "
    "s'est contracté, s'est contractée, s'est réduit, s'est réduite, a été réduit, a été réduite, "
    "est en baisse, "
    "sont en baisse, en baisse, en recul, en diminution, en repli, une baisse, la baisse, diminution, "
    "une diminution, "
    "recul, un recul, le recul, une chute, la chute, repli, un repli, réduction, une réduction, "
    "la réduction, a perdu, "
    "ont perdu, perd, perdent, s'est effondré, s'est effondrée, se sont effondrés, contraction, "
    "une contraction, "
    "baissaient, chutait, chutaient, reculait, reculaient, diminuait, diminuaient, perdait, perdaient, "
    "en forte baisse, en légère baisse, a fléchi"
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in ("", " de", " d'", " des")
}
_PARTICIPLES = {
    1: "bondi, bondie, grimpé, grimpée, crû, accru, accrue, rebondi, envolé, envolée, monté, montée, "
    "relevé, relevée",
    -1: "contracté, contractée, fléchi, replié, repliée, réduit, réduite, dégringolé, plongé, abaissé, "
    "abaissée, tombé, "
    "tombée, effondré, effondrée",
}
_CHANGES |= {
    f"{verb} {particle}": direction
    for direction, verbs in _PARTICIPLES.items()
    for verb in words(verbs)
    for particle in ("de", "d'")
}
_CHANGES |= phrases(
    {1: "gagné, prend, prennent", -1: "perdu, cédé, a cédé, ont cédé, cède, cèdent, abandonne, abandonnent"}
)

LANGUAGE = Language(
    code="fr",
    name="French",
    hedges_before=phrases(
        {
            "approx": "environ, autour de, autour des, à peu près, aux alentours de, aux environs de, "
            "de l'ordre de, "
            "quelque, quelques, approximativement, env, circa, vers les, dans les, avoisinant, avoisine, "
            "avoisinent, "
            "avoisinait, proche de, proches de, grosso modo, plus ou moins, une petite, d'environ, "
            "près d'environ",
            "estimate": "estimé à, estimée à, estimés à, estimées à, est estimé à, est estimée à, "
            "sont estimés à, "
            "on estime à, une estimation de, des estimations de, évalué à, évaluée à, évalués à, évaluées à, "
            "est évalué à, on estime que, selon les estimations, estimé, estimée, estimés, estimées, "
            "s'estime à",
            "almost": "près des, près de, près d', presque, pas loin de, un peu moins de, un peu moins d', "
            "à peine moins de, "
            "légèrement moins de, juste en dessous de, légèrement inférieur à, pratiquement, frôle, "
            "frôlant, quasiment, "
            "pas tout à fait, frôlent, juste sous, de près de, légèrement inférieure à",
            "just_over": "un bon, une bonne, un peu plus de, un peu plus d', à peine plus de, légèrement plus de, "
            "juste au-dessus de, "
            "légèrement supérieur à, légèrement supérieure à, guère plus de",
            "more_than": "plus de, plus d', plus des, de plus de, supérieur à, supérieure à, supérieurs à, "
            "supérieures à, au-dessus de, au-delà de, dépasse, dépassent, dépassant, a dépassé, ont dépassé, "
            "dépassait, dépasser, excédant, excède, bien plus de, nettement plus de, dépasse les, "
            "dépassent les, "
            "a dépassé les, plus du, largement plus de, au-dessus des, au delà de, passé les",
            "at_least": "au moins, au bas mot, au minimum, un minimum de, minimum, pas moins de, "
            "pas moins d', à tout le moins, "
            "d'au moins, du moins, ne serait-ce que, minimum de",
            "less_than": "moins de, moins d', de moins de, inférieur à, inférieure à, inférieurs à, "
            "inférieures à, "
            "en dessous de, au-dessous de, sous la barre des, moins du, bien moins de, n'atteint pas, "
            "en deçà de, "
            "sous les, nettement moins de, en-dessous de",
            "at_most": "au plus, au maximum, tout au plus, un maximum de, maximum, pas plus de, pas plus d', "
            "maximum de, d'au plus, au grand maximum",
            "up_to": "jusqu'à, jusqu'aux, jusqu'en, jusque, allant jusqu'à, pouvant atteindre, "
            "pouvant aller jusqu'à, "
            "atteignant jusqu'à",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "environ, à peu près, approximativement, ou à peu près, grosso modo",
            "at_least": "ou plus, et plus, au moins, au minimum, minimum, ou davantage, et au-delà, "
            "et au-dessus",
            "at_most": "ou moins, et moins, au plus, au maximum, maximum, tout au plus",
        }
    ),
    scales=phrases(
        {
            3: "mille, mil, millier, milliers, k",
            6: "million, millions, mio, mln",
            9: "milliard, milliards, md, mds, mrd, mrds, mia, mille millions",
            12: "billion, billions, mille milliards",
            18: "trillion, trillions",
        }
    ),
    single_scales=phrases(
        {
            3: "mille, un millier",
            4: "une dizaine de milliers",
            5: "une centaine de milliers",
            6: "un million",
            9: "un milliard",
            12: "un billion, mille milliards",
        }
    ),
    letters={"M": Letter(6), "k": Letter(3)},
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("et",),
    articles=words("un, une, le, la, les, l', des"),
    fractions=_FRACTIONS,
    ratios=words("sur, sur les, parmi, d'entre"),
    openers={
        "entre": ("et",),
        "de": ("à", "jusqu'à"),
        "des": ("aux",),
        "allant de": ("à", "jusqu'à"),
        "compris entre": ("et",),
        "comprise entre": ("et",),
        "comprises entre": ("et",),
        "d'": ("à",),
    },
    spans=words("à, jusqu'à"),
    units=phrases(
        {
            "percent": "%, pour cent, pourcent, p. cent, pct, p. 100",
            "permille": "‰, pour mille, p. mille, pour 1000",
            "basis_point": "point de base, points de base, pdb",
            "point": "point de pourcentage, points de pourcentage, points de %, point de %, pt de %, "
            "points de pour cent, pp, points, point",
        }
    ),
    money=_MONEY | {_after_scale(word): money for word, money in _MONEY.items() if word[0].isalpha()},
    counted=phrases(
        {
            "child": "fils, enfant, enfants, mineur, mineurs, filles et garçons, jeunes enfants",
            "girl": "fille, filles, fillette, fillettes, petites filles",
            "boy": "garçon, garçons",
            "person": "français, françaises, riverains, résidents, personne, personnes, habitant, habitants, "
            "individu, individus, gens, êtres humains, "
            "citoyens, "
            "âmes, hab",
            "adult": "adulte, adultes",
            "woman": "femme, femmes",
            "man": "homme, hommes",
            "visitor": "visiteur, visiteurs, touriste, touristes, touristes étrangers, "
            "touristes internationaux, "
            "visiteurs étrangers, visiteurs internationaux, voyageur, voyageurs, arrivées, "
            "arrivées de touristes, "
            "vacanciers",
            "victim": "victime, victimes",
            "offender": "auteur, auteurs, agresseur, agresseurs, délinquants, condamnés",
            "defendant": "prévenu, prévenus, accusé, accusés",
            "suspect": "suspect, suspects",
            "adolescent": "adolescent, adolescents, adolescentes",
            "dwelling": "logement, logements",
            "worker": "ouvriers, travailleuses, travailleur, travailleurs, salarié, salariés, employé, "
            "employés, actifs",
            "migrant": "migrant, migrants, immigrés",
            "refugee": "réfugié, réfugiés",
            "student": "élève, élèves, étudiant, étudiants, écoliers, lycéens",
            "respondent": "répondant, répondants, sondés, personnes interrogées, personnes interrogés",
            "birth": "naissance, naissances, naissances vivantes",
            "death": "mort, morts, décès",
            "case": "cas, incident, incidents, affaires",
            "job": "emploi, emplois, poste, postes",
            "household": "ménage, ménages, foyer, foyers, famille, familles",
            "country": "pays, pays et territoires, états",
            "province": "région, régions, province, provinces",
            "district": "district, districts, départements, arrondissements",
            "subdistrict": "sous-district, sous-districts",
            "city": "ville, villes, commune, communes, municipalités",
            "village": "village, villages",
            "group": "groupe, groupes, réseau, réseaux",
            "organisation": "organisation, organisations, organisations de la société civile, associations, "
            "organismes",
            "ngo": "ong, organisations non gouvernementales",
            "company": "entreprise, entreprises, société, sociétés",
            "hotel": "hôtel, hôtels",
            "school": "école, écoles, établissements scolaires, lycées, collèges",
            "signature": "signature, signatures",
            "night": "nuit, nuits, nuitées",
            "trip": "voyage, voyages, trajet, trajets, déplacements",
        }
    ),
    measures=_MEASURES
    | {_after_scale(word): name for word, name in _MEASURES.items() if word.endswith("s") and len(word) > 3},
    per=words("pour, par, pour chaque, par tranche de, /"),
    changes=_CHANGES
    | phrases({1: "de plus, plus élevé, plus élevée", -1: "de moins, moins élevé, plus bas"}),
    minus=words("moins, négatif"),
    ordinals=phrases(
        {
            1: "premier, première, 1er, 1ère, 1re",
            2: "deuxième, second, seconde",
            3: "troisième",
            4: "quatrième",
            5: "cinquième",
            6: "sixième",
            7: "septième",
            8: "huitième",
            9: "neuvième",
            10: "dixième",
        }
    ),
    ordinal_marks=words("e, ème, eme, er, re, ère, ème plus, nd, nde, è, ième"),
    ranks=words(
        "plus grand, plus grande, plus important, plus importante, plus élevé, plus élevée, plus peuplé, "
        "plus peuplée, "
        "plus gros, plus grosse, plus bas, plus basse, plus petit, plus petite, plus visité, plus visitée, "
        "rang, place, "
        "position, numéro, n°, meilleur, meilleure, pire"
    ),
    parts_of=words(
        "de, des, d', du, de la, de l', de tous les, de toutes les, de l'ensemble des, du total des, d'entre"
    ),
    fillers=words(
        "un total de, au total, en tout, exactement, seulement, soit, précisément, uniquement, tous les, "
        "toutes les, "
        "ensemble, à peine, un nombre de"
    ),
    interval_words=words(
        "IC, IC à, intervalle de confiance, intervalle d'incertitude, intervalle de crédibilité, fourchette, "
        "plage, CI, marge"
    ),
    announces=phrases(
        {
            "legal": "alinéas, code civil, arrêt, avis, R, L, D, loi organique, articles L, articles R, "
            "article L, article R, article D, article, articles, art, loi, loi n°, loi no, lois, décret, "
            "décret n°, décret no, "
            "règlement, "
            "règlement n°, ordonnance, arrêté, résolution, directive, convention n°, protocole, clause, "
            "alinéa, code, "
            "amendement",
            "section": "secteur, bloc, tour, zone, groupe, rubrique, point, lot, section, sections, "
            "chapitre, "
            "chapitres, chap, partie, parties, tableau, tableaux, "
            "tab, figure, "
            "figures, fig, graphique, graphiques, encadré, encadrés, annexe, annexes, appendice, carte, "
            "étape, phase, "
            "objectif, cible, indicateur, paragraphe, paragraphes, volume, vol, tome, note, ligne, "
            "question, §, "
            "§§, module, leçon, niveau, catégorie, classe, type, version, édition, ODD, salle, étage, "
            "bâtiment, porte, "
            "route, ligne de bus, numéro, numéros, schéma",
            "page": "page, pages, p, pp",
            "phone": "contact, appeler, joindre le, standard, téléphone, tél, tel, tél., fax, télécopie, "
            "portable, whatsapp, appelez le, appeler le, "
            "composez le, numéro vert",
            "identifier": "au kilomètre, kilomètre n°, RN, RD, TGV, décision n°, n°, no, nº, n, n os, #, ISBN, "
            "ISSN, DOI, SIRET, SIREN, code postal, BP, "
            "boîte postale, "
            "réf, référence, dossier n°, ISO, vol no, matricule",
        }
    ),
    follows=phrases({"section": "e édition, ème édition"}),
    eras=phrases({0: "ap. J.-C., av. J.-C., apr. J.-C., de notre ère, avant notre ère"}),
    decade_marks=words("s"),
    year_words=words(
        "en, depuis, jusqu'en, pendant, de, année, années, avant, après, dès, d'ici, d'ici à, début, fin, "
        "mi, courant, "
        "l'année, les années, des années, exercice, à partir de, entre, l'an, an, à l'horizon"
    ),
    age_before=words(
        "âgées de plus de, âgé de, âgée de, âgés de, âgées de, âge de, à l'âge de, âge, âgés d', "
        "de l'âge de, l'âge de, "
        "dès l'âge de, "
        "à partir de l'âge de, de moins de, de plus de, âgés de moins de, âgés entre, âgées entre, "
        "les moins de, "
        "les plus de, moyenne d'âge de, âgés de plus de, âgées de moins de, des moins de, ayant entre"
    ),
    age_after=words("ans et plus, ans ou plus, ans révolus, mois d'âge, ans d'âge, ans et moins"),
    age_limits=words("de moins de, moins de, de plus de, plus de, entre, de, jusqu'à, à partir de, âgés de"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "a doublé, ont doublé, double, doublent, doubler, doublé, doublée, doublés, doublant, "
            "doublement, le double, du double, au double, multiplié par deux, multipliée par deux, "
            "a été multiplié par "
            "deux, multipliés par deux, deux fois plus, deux fois",
            Fraction(3, 2): "une fois et demie, une fois et demi, une fois et demie plus",
            Fraction(
                3
            ): "a triplé, ont triplé, triple, triplent, tripler, triplé, triplée, triplés, triplant, "
            "triplement, le triple, du triple, multiplié par trois, multipliée par trois, "
            "multipliés par trois, "
            "trois fois plus",
            Fraction(4): "a quadruplé, ont quadruplé, quadruple, quadrupler, quadruplé, quadruplée, "
            "multiplié par quatre, "
            "multipliée par quatre, quatre fois plus",
            Fraction(
                5
            ): "a quintuplé, ont quintuplé, quintuple, quintupler, quintuplé, multiplié par cinq, multipliée "
            "par cinq, cinq fois plus",
            Fraction(
                10
            ): "a décuplé, ont décuplé, décuple, décupler, décuplé, multiplié par dix, multipliée par dix, "
            "dix fois plus",
            Fraction(1, 2): "divisé par deux, divisée par deux, divisés par deux, a été divisé par deux, "
            "réduit de moitié, "
            "réduite de moitié, réduits de moitié, a diminué de moitié, a baissé de moitié, deux fois moins",
        }
    ),
    times=words("fois, fois plus, fois plus élevé, fois plus élevée, fois supérieur, fois supérieure, x, ×"),
    vague=words(
        "dizaines, des dizaines, centaines, des centaines, milliers, des milliers, millions, des millions, "
        "milliards, "
        "des milliards, des dizaines de milliers, dizaines de milliers, des centaines de milliers, "
        "centaines de milliers, "
        "dizaines de millions, des dizaines de millions, centaines de millions, plusieurs, "
        "plusieurs milliers, plusieurs millions, plusieurs centaines, divers, de nombreux, "
        "de nombreuses, quelques-uns, quelques-unes, certains"
    ),
    idle=words("un, une"),
    auxiliaries=words("se sont, s'était, ont été, avaient, s'est, a été, avait, était, sont, ont, est, a"),
    moves=words(
        "relevé, relevée, relevés, abaissé, abaissée, porté, portée, portés, réduit, réduite, ramené, "
        "ramenée, ramenés, augmenté, diminué, fait passer, relève, abaisse, porte, ramène, bondi, "
        "grimpé, reculé, chuté, monté, montée, révisé, révisée, passé, passée, passés, "
        "passées, passe, passent, passer, passait, passaient, passera, passant, "
        "est passé, est passée, sont passés, sont passées, a évolué, évolue, évolué, varie"
    ),
    streets=words("rue, avenue, boulevard, place, bd, quai, chemin, impasse, allée, allées, cours, route de"),
    clocks=phrases({"hours": "à, vers, dès, avant, jusqu'à", "digits": "après, depuis, de, entre, et"}),
    levels=words(
        "sous les, en dessous de, en-dessous de, au-dessous de, au-dessus de, au-dessus des, "
        "sous la barre des, en deçà de, au-delà de"
    ),
    including=words("dont, parmi lesquels, parmi lesquelles, y compris, parmi eux"),
    stakes=words(
        "gagne, gagnent, gagné, prend, prennent, perdu, cédé, a cédé, ont cédé, cède, cèdent, abandonne, abandonnent"
    ),
    finite=words("gagne, gagnent, perd, perdent, gagnait, gagnaient"),
    contests=words(
        "battu, gagn, perd, victoire, défaite, match, score, impos, s'impos, emport, l'emport, "
        "inclin, s'inclin, but, buts"
    ),
    score_words=words("à"),
    common=words(
        "de, la, le, et, les, des, en, un, du, une, que, est, pour, qui, dans, a, par, plus, pas, au, sur, "
        "ne, se, "
        "ce, il, sont, avec, son, aux, ou, cette, ont, mais, comme, été, leur, ces, ses, elle, ils, deux"
    ),
)
