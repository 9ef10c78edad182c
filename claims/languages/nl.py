"""Dutch: commas mark decimals, stops group thousands; number words are written as one."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen")
_TEENS = words("tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien")
_TENS = words("twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig")

_NUMBERS = {word: value for value, word in enumerate(_ONES + _TEENS)} | {"één": 1, "eén": 1}
for _tens, _word in enumerate(_TENS, 2):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        # After an e the joining e bears two dots: tweeëntwintig.
        _joiner = "ën" if _ONES[_one].endswith("e") else "en"
        _NUMBERS[f"{_ONES[_one]}{_joiner}{_word}"] = 10 * _tens + _one
    _NUMBERS[f"éénen{_word}"] = 10 * _tens + 1
    _NUMBERS |= {f"tweeen{_word}": 10 * _tens + 2, f"drieen{_word}": 10 * _tens + 3}

_HUNDREDS = {"honderd": 100, "eenhonderd": 100} | {f"{_ONES[n]}honderd": 100 * n for n in range(2, 10)}
_HUNDREDS |= {f"{_word}honderd": 100 * _value for _value, _word in enumerate(_TEENS[1:], 11)}
# Whole compounds, so that they need not be cut up: tweehonderdvijfentwintig, honderdeneen.
_SMALL = [(_word, _below) for _word, _below in _NUMBERS.items() if _below and not _word.startswith("éénen")]
for _hundred, _value in _HUNDREDS.items():
    for _word, _below in _SMALL:
        _NUMBERS[f"{_hundred}{_word}"] = _value + _below
        if _below < 13:
            _NUMBERS[f"{_hundred}en{_word}"] = _value + _below
_NUMBERS |= {"een dozijn": 12, "dozijn": 12, "een tiental": 10, "tiental": 10, "een twintigtal": 20}
_NUMBERS |= {"een vijftigtal": 50, "een dertigtal": 30, "een vijftiental": 15, "een half dozijn": 6}
_HUNDREDS |= {"een honderdtal": 100, "honderdtal": 100}

# The third largest is the largest but two.
_SECOND_LARGEST = {
    f"op {but} na {most}": value
    for but, value in (("één", 2), *((word, value + 1) for value, word in enumerate(_ONES) if value))
    for most in words(
        "grootste, hoogste, laagste, kleinste, belangrijkste, beste, langste, oudste, rijkste, armste"
    )
}

_PARTS = {
    3: "derde",
    4: "kwart",
    5: "vijfde",
    6: "zesde",
    7: "zevende",
    8: "achtste",
    9: "negende",
    10: "tiende",
}
_FRACTIONS = {"de helft": (1, 2), "helft": (1, 2), "half": (1, 2), "halve": (1, 2), "een half": (1, 2)}
_FRACTIONS |= {
    "een halve": (1, 2),
    "anderhalf": (3, 2),
    "anderhalve": (3, 2),
    "kwart": (1, 4),
    "een vierde": (1, 4),
}
_FRACTIONS |= {f"{_ONES[n]}enhalf": (2 * n + 1, 2) for n in (4, 5, 6, 7, 8, 9)}
_FRACTIONS |= {"tweeënhalf": (5, 2), "drieënhalf": (7, 2), "tweeënhalve": (5, 2), "drieënhalve": (7, 2)}
for _below, _part in _PARTS.items():
    _FRACTIONS |= dict.fromkeys((f"een {_part}", f"één {_part}", f"eén {_part}", f"een{_part}"), (1, _below))
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_ONES[_above]} {_part}", f"{_ONES[_above]}{_part}", f"{_ONES[_above]} {_part}n"),
            (_above, _below),
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")

# Verbs and nouns of change in the forms that reports print; a small word may lead from them to the figure.
_RISES = words(
    "nam, namen, liep, liepen, sprong, sprongen, duurder, steeg, stegen, stijgt, stijgen, gestegen, "
    "is gestegen, zijn gestegen, een stijging, stijging, "
    "de stijging, "
    "groeide, groeiden, groeit, groeien, gegroeid, is gegroeid, een groei, groei, de groei, nam toe, "
    "namen toe, neemt toe, "
    "nemen toe, toegenomen, is toegenomen, zijn toegenomen, een toename, toename, de toename, verhoogd, "
    "een verhoging, "
    "verhoging, een plus, plus, klom, klommen, klimt, gestegen is, hoger, meer, omhoog, een winst, liep op, "
    "opgelopen, "
    "won, aangroei"
)
_FALLS = words(
    "goedkoper, daalde, daalden, daalt, dalen, gedaald, is gedaald, zijn gedaald, een daling, daling, "
    "de daling, "
    "nam af, namen af, "
    "neemt af, nemen af, afgenomen, is afgenomen, zijn afgenomen, een afname, afname, de afname, zakte, "
    "zakten, zakt, "
    "gezakt, kromp, krompen, krimpt, gekrompen, een krimp, krimp, viel terug, teruggelopen, liep terug, "
    "een terugval, "
    "terugval, een vermindering, vermindering, verminderd, verminderde, een verlaging, verlaging, verlaagd, "
    "lager, "
    "minder, omlaag, verloor, een verlies, kelderde, kelderden, een min, gekelderd, een reductie, reductie"
)
# After a verb, van says from what: daalde van 15 naar 12.
_NOUNS = frozenset(
    words(
        "stijging, groei, toename, verhoging, plus, winst, daling, afname, krimp, terugval, vermindering, "
        "verlaging, "
        "verlies, min, reductie"
    )
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in (("", " met", " van") if verb.split()[-1] in _NOUNS else ("", " met"))
    # A bare plus, or won, is no change.
    if particle or verb not in ("plus", "nam", "namen", "liep", "liepen", "een winst", "een verlies")
}

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    hedges_before=phrases(
        {
            "approx": "ruwweg, in de orde van, in de orde van grootte van, ongeveer, circa, ca, rond, "
            "rond de, "
            "rond het, zo'n, om en nabij, om en nabij de, "
            "in de orde van, ruwweg, grofweg, tegen de, pakweg, omtrent, min of meer, "
            "plusminus, rondom de, een stuk of",
            "estimate": "naar schatting, geschat op, geschat, geschatte, schattingen van, "
            "een schatting van, wordt geschat op, "
            "worden geschat op, volgens schattingen, schattingsgewijs, een geschatte",
            "almost": "bijna, haast, vrijwel, nagenoeg, iets minder dan, net geen, net onder, net onder de, "
            "krap, "
            "nog geen, amper, iets onder de, vlak onder de, dicht bij de, een kleine, tegen het",
            "just_over": "iets meer dan, net iets meer dan, ruim, net boven, net boven de, iets boven de, "
            "iets boven, "
            "een dikke, net over de, goed, een fractie meer dan, dik",
            "more_than": "langer dan, meer dan, boven, boven de, hoger dan, groter dan, over de, "
            "ruim boven de, "
            "ver boven de, "
            "veel meer dan, meer dan de, overschrijdt, overschreed, uitkomend boven, ruim meer dan, "
            "overstijgt",
            "at_least": "minstens, ten minste, tenminste, minimaal, op zijn minst, op z'n minst, "
            "niet minder dan, "
            "een minimum van, vanaf, minimum, zeker, maar liefst",
            "less_than": "minder dan, onder, onder de, lager dan, kleiner dan, beneden de, veel minder dan, "
            "ruim onder de, minder dan de, ver onder de",
            "at_most": "hoogstens, ten hoogste, maximaal, hooguit, niet meer dan, een maximum van, "
            "op zijn hoogst, maximum, "
            "max, niet hoger dan",
            "up_to": "tot, tot wel, tot aan, tot maar liefst, tot en met, oplopend tot",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "ongeveer, circa, zowat, of zo",
            "at_least": "of meer, en meer, of hoger, en hoger, of ouder, minimaal, minstens",
            "at_most": "of minder, en minder, of lager, maximaal, hoogstens",
        }
    ),
    scales=phrases(
        {
            3: "duizend, dzd, duizenden",
            6: "miljoen, miljoenen, mln, mio",
            9: "miljard, miljarden, mld, mrd",
            12: "biljoen, biljoenen, bln",
            15: "biljard",
        }
    ),
    single_scales=phrases(
        {
            3: "duizend, eenduizend, een duizendtal",
            6: "een miljoen, één miljoen, eén miljoen",
            9: "een miljard, één miljard",
            12: "een biljoen, één biljoen",
        }
    ),
    letters={
        "k": Letter(3),
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something else")),
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("en",),
    articles=words("een, één, de, het"),
    fractions=_FRACTIONS,
    ratios=words("op, op de, op elke, van de, van elke, uit, van"),
    openers={
        "tussen": ("en", "en de"),
        "tussen de": ("en", "en de"),
        "van": ("tot", "tot en met"),
        "variërend van": ("tot",),
    },
    spans=words("tot, à, tot en met, t/m"),
    units=phrases(
        {
            "percent": "%, procent, pct, percent, ten honderd",
            "permille": "‰, promille, per duizend",
            "basis_point": "basispunt, basispunten",
            "point": "procentpunt, procentpunten, procentpuntje, percentagepunt, percentagepunten, %-punt, "
            "%-punten, pp",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dollar, dollars",
            Money("USD"): "Amerikaanse dollar, Amerikaanse dollars, US dollar, US-dollar",
            Money("AUD"): "Australische dollar, Australische dollars",
            Money("THB"): "baht, Thaise baht",
            Money("IDR"): "roepia, Indonesische roepia",
            Money("EUR"): "euro, euro's",
            Money("GBP", "pounds are read as pounds sterling"): "pond",
            Money("GBP"): "pond sterling, Britse pond",
            Money("JPY"): "yen, Japanse yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "roepie, roepies",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso, peso's",
            Money("CHF"): "Zwitserse frank",
            Money("BEF"): "frank",
        }
    ),
    counted=phrases(
        {
            "child": "zoon, zonen, zoons, dochter, dochters, kind, kinderen, minderjarige, minderjarigen, "
            "jongens en meisjes, kleuters",
            "girl": "meisje, meisjes",
            "boy": "jongen, jongens",
            "adolescent": "jongere, jongeren, tieners",
            "person": "nederlanders, belgen, bewoners, persoon, personen, mens, mensen, inwoner, inwoners, "
            "individuen, burgers",
            "adult": "volwassene, volwassenen",
            "woman": "vrouw, vrouwen",
            "man": "man, mannen",
            "visitor": "bezoeker, bezoekers, toerist, toeristen, buitenlandse toeristen, "
            "internationale toeristen, "
            "buitenlandse bezoekers, reiziger, reizigers, gasten, aankomsten, bezoeken",
            "victim": "slachtoffer, slachtoffers",
            "offender": "dader, daders, plegers",
            "defendant": "beklaagde, beklaagden, beschuldigden",
            "suspect": "verdachte, verdachten",
            "worker": "werknemer, werknemers, arbeider, arbeiders, werkenden, medewerkers, banenhouders",
            "migrant": "migrant, migranten, immigranten",
            "refugee": "vluchteling, vluchtelingen",
            "student": "leerling, leerlingen, student, studenten, scholieren",
            "respondent": "respondent, respondenten, ondervraagden, geënquêteerden",
            "birth": "geboorte, geboorten, geboortes, levendgeborenen",
            "death": "sterfgeval, sterfgevallen, doden, overlijdens, dode",
            "case": "geval, gevallen, zaak, zaken, incident, incidenten",
            "job": "baan, banen, arbeidsplaats, arbeidsplaatsen, vacatures",
            "household": "huishouden, huishoudens, gezin, gezinnen, families",
            "dwelling": "woning, woningen, huizen",
            "country": "land, landen, staten",
            "province": "provincie, provincies",
            "district": "district, districten",
            "subdistrict": "subdistrict, subdistricten",
            "city": "stad, steden, gemeente, gemeenten, gemeentes",
            "village": "dorp, dorpen",
            "group": "groep, groepen, netwerk, netwerken",
            "organisation": "organisatie, organisaties, instellingen, verenigingen",
            "ngo": "ngo, ngo's",
            "company": "bedrijf, bedrijven, onderneming, ondernemingen, firma's",
            "hotel": "hotel, hotels",
            "school": "school, scholen",
            "signature": "handtekening, handtekeningen",
            "night": "nacht, nachten, overnachtingen",
            "trip": "reis, reizen, ritten",
        }
    ),
    measures=phrases(
        {
            "gigawatt": "gigawatt",
            "celsius": "graad Celsius, graden Celsius, graden",
            "square_mile": "vierkante mijl",
            "cubic_metre": "kubieke meter, kuub, kubieke meters",
            "centimetre": "centimeter, centimeters",
            "year": "jaar, jaren",
            "month": "maand, maanden",
            "week": "week, weken",
            "day": "dag, dagen",
            "hour": "uur, uren, u",
            "minute": "minuut, minuten, min",
            "second": "seconden, seconde",
            "decade": "decennium, decennia",
            "foot": "voet",
            "mile": "mijl, mijlen",
            "acre": "acre, acres",
            "kilometre": "km, kilometer, kilometers",
            "gram": "g, gram",
            "megawatt": "megawatt",
            "kilowatt_hour": "kilowattuur",
            "millimetre": "millimeter",
            "kilometre_per_hour": "km per uur, km/u, kilometer per uur",
            "basis_point": "basispunten, basispunt",
            "metre": "m, meter, meters",
            "square_kilometre": "km2, km², vierkante kilometer, vierkante kilometers",
            "square_metre": "m2, m², vierkante meter",
            "hectare": "ha, hectare, hectaren, hectares",
            "kilogram": "kg, kilogram, kilo",
            "tonne": "t, ton, metrieke ton",
            "litre": "l, liter, liters",
        }
    ),
    per=words("per, op, voor elke, per elke, /"),
    changes=_CHANGES,
    minus=words("min, minus"),
    ordinals=_SECOND_LARGEST
    | {
        word: value
        for value, word in enumerate(
            words("eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende"), 1
        )
    },
    ordinal_marks=words("e, de, ste, -e, ᵉ"),
    ranks=tuple(_SECOND_LARGEST)
    + words(
        "grootste, hoogste, laagste, kleinste, belangrijkste, beste, slechtste, plaats, plek, rang, "
        "positie, nummer, "
        "meest bezochte, populairste, dichtstbevolkte"
    ),
    parts_of=words("van, van de, van alle, van het, van deze, van die, der, van het totaal aantal, van hen"),
    # Rose to 3 million says no bound.
    fillers=words(
        "enquête onder, peiling onder, onderzoek onder, een totaal van, in totaal, totaal, samen, precies, "
        "exact, slechts, maar, de, alle, met, maar net, "
        "liefst, "
        "het totaal van, alleen al"
    )
    + tuple(f"{verb} tot" for verb in (*_RISES, *_FALLS)),
    interval_words=words(
        "BI, betrouwbaarheidsinterval, 95%-betrouwbaarheidsinterval, onzekerheidsinterval, interval, marge, "
        "CI, bandbreedte"
    ),
    announces=phrases(
        {
            "legal": "kamerstuk, kamerstukken, stb, staatsblad, stcrt, staatscourant, artikelen, leden, "
            "richtlijnen, arrest, trb, pb, regeling, artikel, artikelen, art, wet, wet nr, besluit, "
            "verordening, verordening nr, "
            "richtlijn, resolutie, "
            "verdrag nr, protocol, lid, koninklijk besluit, reglement, clausule",
            "section": "sector, blok, toren, zone, hal, ronde, klas, lokaal, perron, hoofdstuk, "
            "hoofdstukken, "
            "h, paragraaf, par, sectie, deel, tabel, tabellen, figuur, "
            "figuren, fig, "
            "grafiek, kader, bijlage, bijlagen, kaart, stap, fase, doel, doelstelling, indicator, alinea, "
            "volume, vol, band, "
            "noot, voetnoot, regel, vraag, §, §§, module, les, niveau, categorie, klasse, type, versie, "
            "editie, "
            "jaargang, SDG, zaal, verdieping, spoor, lijn, groep, punt, box, onderdeel, aflevering",
            "page": "pagina, pagina's, p, pp, blz, bladzijde, bladzijden, pag",
            "phone": "telefoon, telefoonnummer, tel, fax, mobiel, gsm, whatsapp, bel, hulplijn",
            "identifier": "nr, nrs, nummers, no, #, ISBN, ISSN, DOI, postcode, postbus, ref, referentie, "
            "dossier, "
            "dossiernummer, zaaknummer, ISO, vlucht, KvK, BTW",
        }
    ),
    follows=phrases({"section": "e druk, e editie, de editie, ste editie"}),
    eras=phrases({0: "n.Chr, v.Chr, n. Chr, v. Chr, n.C"}),
    decade_marks=words("er, s"),
    year_words=words(
        "in, sinds, tot, vanaf, van, voor, na, jaar, jaren, het jaar, in het jaar, eind, begin, medio, "
        "midden, tijdens, "
        "tussen, boekjaar, zomer, winter, uit, over, anno, de jaren"
    ),
    age_before=words(
        "jonger dan, ouder dan, leeftijd van, de leeftijd van, leeftijd, op de leeftijd van, "
        "vanaf de leeftijd van, "
        "in de leeftijd van, "
        "onder de leeftijd van, gemiddelde leeftijd van, leeftijdsgroep, leeftijdscategorie, van de leeftijd"
    ),
    age_after=words(
        "jaar oud, jaar oude, jarige, jarigen, -jarige, -jarigen, jarig, -jarig, jaar of ouder, "
        "jaar en ouder, "
        "maanden oud, jaar of jonger, levensjaar"
    ),
    age_limits=words("onder, boven, onder de, boven de, jonger dan, ouder dan, tussen, van, vanaf, tot"),
    multiples=phrases(
        {
            Fraction(2): "verdubbeld, verdubbelde, verdubbelden, verdubbelt, verdubbelen, is verdubbeld, "
            "zijn verdubbeld, "
            "verdubbeling, het dubbele, dubbel, dubbel zoveel, twee keer zoveel, twee keer zo veel, "
            "tweemaal, tweevoud, "
            "twee keer zo hoog",
            Fraction(3, 2): "anderhalve keer, anderhalve maal",
            Fraction(
                3
            ): "verdrievoudigd, verdrievoudigde, verdrievoudigden, verdrievoudigt, is verdrievoudigd, "
            "verdrievoudiging, drie keer zoveel, drie keer zo veel, driemaal, het drievoudige, "
            "drie keer zo hoog",
            Fraction(4): "verviervoudigd, verviervoudigde, is verviervoudigd, vier keer zoveel, viermaal, "
            "het viervoudige",
            Fraction(5): "vervijfvoudigd, vervijfvoudigde, is vervijfvoudigd, vijf keer zoveel, vijfmaal, "
            "het vijfvoudige",
            Fraction(10): "vertienvoudigd, vertienvoudigde, is vertienvoudigd, tien keer zoveel, tienmaal, "
            "het tienvoudige",
            Fraction(
                1, 2
            ): "gehalveerd, halveerde, halveerden, halveert, halveren, is gehalveerd, zijn gehalveerd, "
            "halvering, "
            "half zoveel, half zo veel, met de helft gedaald",
        }
    ),
    times=words(
        "keer, maal, keer zoveel, keer zo veel, keer zo hoog, keer zo groot, keer meer, x, ×, -voudig, voudig"
    ),
    compounds=True,
    vague=words(
        "tientallen, honderden, duizenden, tienduizenden, honderdduizenden, miljoenen, miljarden, dozijnen, "
        "enkele, "
        "verschillende, meerdere, diverse, talrijke, een paar, tientallen duizenden, honderdtallen, vele"
    ),
    idle=words("een, één, eén"),
    auxiliaries=words("hebben, werden, waren, heeft, zijn, werd, was, is"),
    moves=words(
        "verhoogde, verhoogden, verlaagde, verlaagden, verminderde, bracht, brachten, verhoogd, "
        "verlaagd, teruggebracht, steeg, stegen, daalde, daalden, groeide, kromp, opgetrokken, "
        "bijgesteld, ging, gingen, gaat, gaan, gegaan, veranderde, verschoof, evolueerde, liep, liepen, "
        "zakte, van"
    ),
    streets=words("-straat, -laan, -weg, -plein, -gracht, -kade, -singel, -dijk, -steeg"),
    clocks=phrases({"digits": "om, rond, tegen, vanaf, tot, na, voor, van, tussen"}),
    definite=words("de, het"),
    levels=words("onder, onder de, boven, boven de, beneden de"),
    including=words("waarvan, onder wie, van wie, onder hen, inclusief"),
    stakes=words("won, verloor, sprong, sprongen"),
    trailing=words("omhoog, omlaag"),
    separable={
        f"{verb} {particle}": direction
        for verb in words("nam, namen, neemt, nemen, liep, liepen, loopt, lopen, ging, gingen, gaat, gaan")
        for particle, direction in (
            ("toe", 1),
            ("op", 1),
            ("omhoog", 1),
            ("af", -1),
            ("terug", -1),
            ("omlaag", -1),
        )
    },
    amounts=words("met"),
    contests=words(
        "won, wonnen, gewonnen, wint, verloor, verloren, verslo, zege, nederlaag, wedstrijd, gelijk, "
        "doelpunt, eindstand"
    ),
    common=words(
        "de, het, een, van, en, in, is, dat, op, te, zijn, met, voor, niet, aan, er, die, om, ook, als, "
        "maar, bij, uit, "
        "worden, wordt, door, naar, heeft, hebben, werd, nog, dan, over, ze, deze, kan, geen, tot, meer, al"
    ),
)
