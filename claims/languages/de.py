"""German: commas mark decimals, stops group thousands; number words are written as one."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf")
_STEMS = ("", "ein", *_ONES[2:10])
_TENS = words("zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig")

_NUMBERS = {word: value for value, word in enumerate(_ONES)}
_NUMBERS |= {
    "ein": 1,
    "eine": 1,
    "einen": 1,
    "einem": 1,
    "einer": 1,
    "eines": 1,
    "zwo": 2,
    "sechzehn": 16,
    "siebzehn": 17,
}
_NUMBERS |= {f"{_STEMS[n]}zehn": 10 + n for n in (3, 4, 5, 8, 9)}
for _tens, _word in enumerate(_TENS, 2):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_STEMS[_one]}und{_word}"] = 10 * _tens + _one
for _small, _value in list(_NUMBERS.items()):
    if "ß" in _small:
        _NUMBERS[_small.replace("ß", "ss")] = _value
_HUNDREDS = {"hundert": 100, "einhundert": 100} | {f"{_STEMS[n]}hundert": 100 * n for n in range(2, 10)}
_HUNDREDS |= {f"{_word}hundert": 100 * _value for _word, _value in _NUMBERS.items() if 10 < _value < 20}
# Whole compounds, so that they need not be cut up: zweihundertfünfundzwanzig.
_NUMBERS |= {
    f"{hundred}{word}": value + below
    for hundred, value in _HUNDREDS.items()
    for word, below in _NUMBERS.items()
    if below and word not in ("ein", "einen", "einem", "einer", "eines", "eine")
}
_NUMBERS |= {"ein dutzend": 12, "dutzend": 12, "zwei dutzend": 24, "ein halbes dutzend": 6}

_SECOND_LARGEST = {
    f"{rank}{most}{ending}": value
    for value, rank in enumerate(words("zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt"), 2)
    for most in words(
        "größte, höchste, kleinste, niedrigste, meiste, häufigste, wichtigste, beste, längste, stärkste, "
        "älteste, "
        "beliebteste, bevölkerungsreichste, reichste, ärmste, teuerste, schnellste, tiefste, schlechteste"
    )
    for ending in ("", "r", "n", "s")
}

_PARTS = {
    3: "drittel",
    4: "viertel",
    5: "fünftel",
    6: "sechstel",
    7: "siebtel",
    8: "achtel",
    9: "neuntel",
    10: "zehntel",
}
_FRACTIONS = {
    "die hälfte": (1, 2),
    "hälfte": (1, 2),
    "halb": (1, 2),
    "ein halb": (1, 2),
    "eine halbe": (1, 2),
}
_FRACTIONS |= {
    "der hälfte": (1, 2),
    "halbes": (1, 2),
    "halben": (1, 2),
    "halber": (1, 2),
    "ein halbes": (1, 2),
}
_FRACTIONS |= {"einem halben": (1, 2), "eines halben": (1, 2), "einen halben": (1, 2), "ein einhalb": (3, 2)}
_FRACTIONS |= {"halbe": (1, 2), "einer halben": (1, 2), "eineinhalb": (3, 2), "anderthalb": (3, 2)}
_FRACTIONS |= {f"{word}einhalb": (2 * n + 1, 2) for n, word in enumerate(_ONES[2:13], 2)}
for _below, _part in _PARTS.items():
    _FRACTIONS |= dict.fromkeys(
        (f"ein {_part}", f"einem {_part}", f"eines {_part}s", f"das {_part}", _part), (1, _below)
    )
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_ONES[_above]} {_part}", f"{_ONES[_above]} {_part}n", f"{_ONES[_above]}{_part}"),
            (_above, _below),
        )
for _below, _each in enumerate(
    ("zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte"), 2
):
    for _ending in ("", "r", "s", "n"):
        _FRACTIONS |= {f"jede{_case} {_each}{_ending}": (1, _below) for _case in ("", "r", "s", "n", "m")}

# zwölffach, fünfmal so hoch
_AS_MUCH = words("viel, viele, hoch, groß, häufig, oft, stark, lang, teuer, schnell, schwer")
_TIMES = {
    f"{_ONES[value]}{times}": Fraction(value)
    for value in range(2, 13)
    for times in ("mal", "fach", "fache", "fachen", *(f"mal so {much}" for much in _AS_MUCH))
}

_DOLLAR = Money("USD", "the text names no country of the dollar")

_NEED_UM = frozenset(
    words(
        "nahm, nahmen, nimmt, nehmen, legte, legten, legt, ging, gingen, geht, gehen, brach, brachen, "
        "fallen, minus, gab, gaben, zog, zogen, schnellte, schnellten, sackte, sackten, rutschte, rutschten"
    )
)
# Verbs and nouns of change in the forms that reports print; a small word may lead from them to the figure.
_RISES = words(
    "gewann, gewannen, zog, zogen, schnellte, schnellten, verteuerte sich, verteuerten sich, teurer, "
    "stieg, stiegen, steigt, steigen, gestiegen, ist gestiegen, "
    "sind gestiegen, anstieg, anstieg der zahl, "
    "ein anstieg, "
    "der anstieg, anstiegen, angestiegen, steigerung, eine steigerung, zunahme, eine zunahme, nahm, nahmen, "
    "nimmt, "
    "nehmen, zugenommen, wuchs, wuchsen, wächst, wachsen, gewachsen, wachstum, ein wachstum, zuwachs, "
    "ein zuwachs, plus, "
    "ein plus, erhöhte sich, erhöhten sich, erhöht sich, erhöht, hat sich erhöht, erhöhung, eine erhöhung, "
    "legte, legten, "
    "zugelegt, legt, kletterte, kletterten, höher, kletterten, verbesserte sich, vergrößerte sich, "
    "vermehrte sich, "
    "einem anstieg, einem plus, einem zuwachs, einer zunahme, einer steigerung, mehr"
)
_FALLS = words(
    "verschlechterte sich, büßte, büßten, gab, gaben, sackte, sackten, rutschte, rutschten, "
    "verbilligte sich, verbilligten sich, billiger, "
    "günstiger, sank, sanken, sinkt, sinken, gesunken, "
    "ist gesunken, sind gesunken, fiel, fielen, fällt, fallen, "
    "gefallen, "
    "rückgang, ein rückgang, der rückgang, einem rückgang, abnahme, eine abnahme, einer abnahme, abgenommen, "
    "verringerte sich, verringerten sich, verringert sich, verringert, hat sich verringert, verringerung, "
    "eine verringerung, ging, gingen, geht, gehen, zurückgegangen, minus, ein minus, einem minus, "
    "schrumpfte, "
    "schrumpften, schrumpft, geschrumpft, einbruch, ein einbruch, eingebrochen, brach, brachen, reduzierung, "
    "eine reduzierung, reduzierte sich, reduziert, reduzierten sich, weniger, niedriger, verlor, verloren, "
    "verminderte sich, vermindert, senkung, eine senkung, gesenkt, reduktion, eine reduktion"
)
# After a verb, von says from what: sank von 15 auf 12.
_NOUNS = frozenset(
    words(
        "anstieg, steigerung, zunahme, wachstum, zuwachs, plus, erhöhung, rückgang, abnahme, verringerung, "
        "minus, einbruch, "
        "reduzierung, senkung, reduktion"
    )
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in (("", " um", " von") if verb.split()[-1] in _NOUNS else ("", " um"))
    # These need a particle, or mean something else: er ging; fallen; ein Minus.
    if particle == " um" or verb not in _NEED_UM
}

LANGUAGE = Language(
    code="de",
    name="German",
    hedges_before=phrases(
        {
            "approx": "etwa, rund, circa, zirka, ca, ungefähr, annähernd, in etwa, an die, um die, gegen, "
            "so um die, "
            "in der Größenordnung von, plus minus, etwa um die, grob, grob gerechnet, überschlägig, nahe",
            "estimate": "schätzungsweise, geschätzt, geschätzte, geschätzten, geschätzter, nach Schätzungen, "
            "Schätzungen zufolge, wird auf, werden auf, wird geschätzt auf, geschätzt auf, auf geschätzt, "
            "laut Schätzungen, "
            "geschätzte Zahl von, Schätzung von, Schätzungen von",
            "almost": "ein knappes, kaum, fast, beinahe, nahezu, knapp, so gut wie, kaum weniger als, "
            "etwas weniger als, "
            "nicht ganz, fast schon, an die Grenze von, "
            "etwas unter, kurz vor, knapp unter, leicht unter, nahe an, bald",
            "just_over": "gut, ein gutes, etwas mehr als, etwas über, knapp über, knapp mehr als, "
            "leicht über, "
            "ein wenig mehr als, ein bisschen mehr als, geringfügig mehr als, "
            "wenig mehr als, reichlich",
            "more_than": "mehr als, über, weit über, deutlich mehr als, weit mehr als, größer als, "
            "höher als, "
            "oberhalb von, deutlich über, übersteigt, überstieg, übersteigen, überschritt, überschreitet, "
            "überschritten, mehr als die, "
            "weitaus mehr als, jenseits der, jenseits von, größer, oberhalb der",
            "at_least": "mindestens, wenigstens, zumindest, nicht weniger als, minimal, ab, zum mindesten, "
            "im Minimum, nicht unter, mind, "
            "das Minimum von",
            "less_than": "weniger als, unter, geringer als, niedriger als, nicht einmal, "
            "deutlich weniger als, "
            "weit weniger als, unterhalb von, unterhalb der, kleiner als, deutlich unter, weit unter, "
            "nicht mehr ganz",
            "at_most": "höchstens, maximal, nicht mehr als, allenfalls, längstens, im Höchstfall, max, "
            "nicht über, im Maximum, bestenfalls, das Maximum von",
            "up_to": "bis zu, bis, so viele wie, bis hin zu, bis zur, bis zum, so viel wie",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "ungefähr, circa, etwa, in etwa, schätzungsweise, oder so",
            "at_least": "oder mehr, und mehr, plus, oder höher, und älter, oder länger, wenigstens, "
            "oder darüber, und darüber, aufwärts, mindestens",
            "at_most": "oder weniger, oder darunter, höchstens, maximal, und weniger, oder kürzer",
        }
    ),
    scales=phrases(
        {
            3: "tausend, tsd, tausende, tausenden, tausender",
            6: "million, millionen, mio, mill, mios",
            9: "milliarde, milliarden, mrd, mia, mrden",
            12: "billion, billionen, bio",
            15: "billiarde, billiarden",
        }
    ),
    single_scales=phrases(
        {
            3: "eintausend, tausend, ein tausend",
            6: "eine million, einer million",
            9: "eine milliarde, einer milliarde",
            12: "eine billion, einer billion",
        }
    ),
    letters={"T": Letter(3, True, ("{n} thousand, as T is used in tables", "{n} tonnes"))},
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("und",),
    articles=words("ein, eine, einer, einem, einen, der, die, das, den, dem"),
    fractions=_FRACTIONS,
    ratios=words("von, von je, aus, unter, in, von insgesamt"),
    openers={
        "zwischen": ("und",),
        "von": ("bis", "bis zu", "auf"),
        "zwischen rund": ("und",),
    },
    spans=words("bis, bis zu"),
    units=phrases(
        {
            "percent": "%, prozent, prozents, v. H, vH, vom hundert, pct, proz",
            "permille": "‰, promille, v. T, vom tausend",
            "basis_point": "basispunkt, basispunkte, basispunkten",
            "point": "prozentpunkt, prozentpunkte, prozentpunkten, %-punkte, %-punkten, prozent-punkte, "
            "prozent-punkten, pp, punkte, punkten, punkt",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dollar, dollars",
            Money("USD"): "us-dollar, us-dollars, us dollar, amerikanische dollar, amerikanischen dollar",
            Money("AUD"): "australische dollar, australischen dollar",
            Money("THB"): "baht, thailändische baht",
            Money("IDR"): "rupiah, indonesische rupiah",
            Money("EUR"): "euro, euros",
            Money("GBP", "pounds are read as pounds sterling"): "pfund",
            Money("GBP"): "pfund sterling, britische pfund",
            Money("CHF"): "franken, schweizer franken, fr, sfr",
            Money("JPY"): "yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupien, rupie, rupee, rupees",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        }
    ),
    counted=phrases(
        {
            "child": "sohn, söhne, söhnen, tochter, töchter, töchtern, kind, kinder, kindern, minderjährige, "
            "minderjährigen, minderjähriger, "
            "kinder und "
            "kindes, kleinkinder",
            "adolescent": "jugendliche, jugendlichen, jugendlicher",
            "girl": "mädchen",
            "boy": "junge, jungen, knaben",
            "person": "deutsche, deutschen, mieter, mietern, bewohner, bewohnern, bürgern, versicherte, "
            "fahrer, "
            "kunden, rentner, person, personen, menschen, mensch, einwohner, einwohnern, einwohnerinnen, "
            "leute, "
            "bürger, "
            "bürgerinnen",
            "adult": "erwachsene, erwachsenen, erwachsener",
            "woman": "frau, frauen",
            "man": "mann, männer, männern",
            "visitor": "besucher, besuchern, besucherinnen, tourist, touristen, touristinnen, gäste, "
            "gästen, gast, "
            "reisende, reisenden, ankünfte, ausländische touristen, ausländischen gäste, urlauber",
            "victim": "opfer, opfern",
            "offender": "täter, tätern, täterinnen",
            "defendant": "angeklagte, angeklagten",
            "suspect": "verdächtige, verdächtigen, tatverdächtige, tatverdächtigen",
            "worker": "arbeiter, arbeiterinnen, beschäftigte, beschäftigten, arbeitnehmer, angestellte, "
            "mitarbeiter, "
            "erwerbstätige, erwerbstätigen, arbeitskräfte",
            "migrant": "migrant, migranten, migrantinnen, zuwanderer",
            "refugee": "flüchtling, flüchtlinge, flüchtlingen, geflüchtete",
            "student": "schüler, schülern, schülerinnen, schülerinnen und schüler, studenten, studierende, "
            "studierenden, studentinnen",
            "respondent": "befragte, befragten, befragter",
            "birth": "geburt, geburten, lebendgeburten, lebendgeborene",
            "death": "tod, tote, toten, todesfälle, todesfällen, sterbefälle",
            "case": "fall, fälle, fällen, vorfälle, vorfällen",
            "job": "arbeitsplatz, arbeitsplätze, arbeitsplätzen, stellen, jobs",
            "household": "haushalt, haushalte, haushalten, familien",
            "country": "land, länder, ländern, staaten",
            "province": "provinz, provinzen",
            "district": "landkreis, landkreise, landkreisen, bezirk, bezirke, bezirken, kreise",
            "subdistrict": "unterbezirk, unterbezirke, gemeinde, gemeinden",
            "city": "stadt, städte, städten",
            "village": "dorf, ortschaften, dörfer, dörfern",
            "group": "gruppe, gruppen, netzwerke, netzwerk",
            "organisation": "organisation, organisationen, verbände, einrichtungen",
            "ngo": "ngo, ngos, nro, nichtregierungsorganisationen",
            "company": "unternehmen, unternehmens, firma, firmen, betriebe, betrieben",
            "hotel": "hotel, hotels",
            "school": "schule, schulen",
            "signature": "unterschrift, unterschriften",
            "night": "nacht, nächte, nächten, übernachtungen",
            "trip": "reise, reisen, fahrten",
        }
    ),
    measures=phrases(
        {
            "gigawatt": "Gigawatt",
            "celsius": "Grad Celsius, Grad",
            "square_mile": "Quadratmeile, Quadratmeilen",
            "cubic_metre": "Kubikmeter, Kubikmetern",
            "centimetre": "Zentimeter, Zentimetern",
            "year": "jahr, jahre, jahren, jahres",
            "month": "monat, monate, monaten",
            "week": "woche, wochen",
            "day": "tag, tage, tagen",
            "hour": "stunde, stunden, std, h",
            "minute": "minute, minuten, min",
            "second": "sekunde, sekunden, sek",
            "decade": "jahrzehnt, jahrzehnte, jahrzehnten",
            "foot": "fuß",
            "mile": "meile, meilen",
            "acre": "acre, acres, morgen",
            "kilometre": "km, kilometer, kilometern",
            "gram": "g, Gramm",
            "megawatt": "Megawatt",
            "kilowatt_hour": "Kilowattstunde, Kilowattstunden",
            "millimetre": "Millimeter, Millimetern",
            "kilometre_per_hour": "Stundenkilometern, Kilometern pro Stunde, Stundenkilometer, "
            "Kilometer pro Stunde",
            "basis_point": "Basispunkte, Basispunkten, Basispunkt",
            "metre": "m, meter, metern",
            "square_metre": "m2, m², quadratmeter, quadratmetern",
            "litre": "l, liter, litern",
            "square_kilometre": "km2, km², quadratkilometer, quadratkilometern",
            "hectare": "ha, hektar",
            "kilogram": "kg, kilogramm, kilo",
            "tonne": "tonne, tonnen, t",
        }
    ),
    per=words("pro, je, auf, auf je, per, für je, /"),
    changes=_CHANGES,
    minus=words("minus"),
    ordinals={
        word + ending: value
        for value, word in enumerate(
            words("erst, zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt"), 1
        )
        for ending in ("e", "er", "es", "en", "em")
    }
    | _SECOND_LARGEST,
    ordinal_marks=words("te, ten, ter, -te, -ten, tes"),
    ranks=tuple(_SECOND_LARGEST)
    + words(
        "größte, größter, größten, größtes, höchste, höchsten, niedrigste, beste, besten, kleinste, rang, "
        "platz, "
        "stelle, position, häufigste, häufigsten, wichtigste"
    ),
    parts_of=words("der, des, von, aller, von allen, von den, der gesamten, unter den"),
    fillers=words(
        "eine Art, "
        "umfrage unter, befragung unter, erhebung unter, studie unter, um, insgesamt, allein, gerade einmal, "
        "gerade mal, ganze, genau, nur, lediglich, zusammen, die, "
        "den, der, gesamt, exakt"
    ),
    interval_words=words(
        "KI, CI, Konfidenzintervall, 95-%-Konfidenzintervall, Unsicherheitsbereich, Vertrauensbereich, "
        "Unsicherheitsintervall, Bandbreite, Spanne"
    ),
    announces=phrases(
        {
            "legal": "Randnummer, Rn, Rz, Abschn, Nr. 1, Beschlusses, Richtlinien, Artikels, Artikeln, "
            "Paragrafen, Paragraphen, Gesetzes, BGBl, Erlass, Beschluss, "
            "Übereinkommen Nr, "
            "Artikel, Art, Paragraf, Paragraph, §, §§, Absatz, Abs, Gesetz, Gesetz Nr, Verordnung, "
            "Verordnung Nr, Richtlinie, Resolution, Satz, Protokoll Nr",
            "section": "Saal, Raum, Zimmer, Sektor, Block, Turm, Zone, Gruppe, Etage, Stock, Gate, "
            "Halle, Strecke, "
            "Los, Kapitel, "
            "Kap, Abschnitt, Tabelle, Tab, Abbildung, Abb, Grafik, Teil, Anhang, "
            "Anlage, Ziffer, "
            "Schritt, Phase, Stufe, Ziel, Band, Bd, Heft, Ausgabe, Fußnote, Anmerkung, Zeile, Spalte, Punkt, "
            "Tabellen, Abbildungen, Abschnitte, Kapitels, Modul, Ebene, Kategorie, Anhänge, Fußnoten, "
            "Jahrgang, Bus, Raum, "
            "Klasse, Typ, Version, Auflage, Lektion, Kasten, Schaubild, Frage, Linie, Zimmer, Gleis, "
            "Übersicht",
            "page": "Seite, Seiten, S",
            "phone": "Telefonnummer, Durchwahl, Rufen Sie, Whatsapp,  Tel, Fax, Hotline, Handy, Mobil, "
            "Rufnummer, Notruf",
            "identifier": "bei Kilometer, Nr, Nummer, Nummern, ISBN, ISSN, DOI, PLZ, Postfach, "
            "Aktenzeichen, Az, ID, "
            "Drucksache, "
            "Kennziffer, ISO",
        }
    ),
    follows=phrases(
        {
            "section": ". auflage, . jahrgang, . kapitel, . stock, . stockwerk, . obergeschoss, . etage, "
            ". klasse",
            "ordinal": "quartal, quartals, halbjahr, halbjahres, jahrhundert, jahrhunderts, jahrestag, "
            "geburtstag, "
            "legislaturperiode, spieltag, hochzeitstag, weltkrieg",
        }
    ),
    eras=phrases({0: "n. Chr., v. Chr., u. Z."}),
    decade_marks=words("er, ern, er jahre, er jahren"),
    year_words=words(
        "im Jahr, im Jahre, in den Jahren, Jahr, Jahre, Jahres, seit, bis, von, in, anno, ab, Anfang, Ende, "
        "Mitte, um, "
        "vor, nach, Sommer, Winter, Frühjahr, Herbst, des Jahres, Stand, zwischen, im, bis Ende, "
        "seit Anfang, Jahrgang"
    ),
    age_before=words(
        "jünger als, älter als, im Alter ab, Altersgruppe der, ab einem Alter von, "
        "unter einem Alter von, im Alter unter, "
        "im Alter von, im Alter zwischen, Alter von, Alter, Altersgruppe"
    ),
    age_after=words(
        "Jahre alt, Jahren alt, Jahre alten, Jahren alte, Jahren alten, jährige, jährigen, jähriger, "
        "jähriges, -jährige, -jährigen, -jähriger, "
        "jährig, Jahre alte, Lebensjahr"
    ),
    age_limits=words("unter, über, ab, bis, bis zu, von, zwischen, im Alter von"),
    multiples=_TIMES
    | phrases(
        {
            Fraction(
                2
            ): "verdoppelt, verdoppelte, verdoppelten, Verdopplung, Verdoppelung, das Doppelte, doppelt, "
            "doppelt so viele, doppelt so viel, doppelt so hoch, zweimal, zweifach, verdoppeln, "
            "verdoppelt sich, hat sich verdoppelt, haben sich verdoppelt, das Zweifache, "
            "verdoppelnd, doppelte",
            Fraction(
                3, 2
            ): "anderthalbmal, anderthalbfach, anderthalbfache, eineinhalbmal, eineinhalbfach, eineinhalbfache",
            Fraction(
                3
            ): "verdreifacht, verdreifachte, verdreifachten, Verdreifachung, das Dreifache, dreimal, "
            "dreifach, dreimal so viele, dreimal so viel, dreimal so hoch, verdreifachen, "
            "hat sich verdreifacht, haben sich verdreifacht",
            Fraction(4): "viermal so viele, viermal so viel, vervierfachten, vervierfachen, vervierfacht, "
            "vervierfachte, Vervierfachung, das Vierfache, viermal, vierfach",
            Fraction(5): "fünfmal so viele, fünfmal so viel, verfünffachten, verfünffachen, Verfünffachung, "
            "verfünffacht, verfünffachte, das Fünffache, fünfmal, fünffach",
            Fraction(10): "zehnmal so viele, zehnmal so viel, verzehnfachten, verzehnfachen, Verzehnfachung, "
            "verzehnfacht, verzehnfachte, das Zehnfache, zehnmal, zehnfach",
            Fraction(
                1, 2
            ): "halbiert, halbierte, halbierten, Halbierung, halb so viele, halb so viel, halb so hoch, "
            "hat sich halbiert, haben sich halbiert, halbieren",
        }
    ),
    times=words(
        "mal, -mal, fach, -fache, fache, mal so viele, mal so viel, mal so hoch, -fachen, fachen, -faches, "
        "faches, mal mehr, mal höher, x, ×"
    ),
    compounds=True,
    vague=words(
        "Dutzende, Hunderte, Tausende, Zehntausende, Hunderttausende, Abertausende, Millionen, Milliarden, "
        "zahlreiche, einige, mehrere, viele, ein paar, Dutzenden, Hunderten, Tausenden, Zehntausenden, "
        "Hunderttausenden"
    ),
    idle=words("ein, eine, einen, einem, einer, eines, eins, acht, sieben, elf"),
    auxiliaries=words("haben sich, hatte sich, hat sich, wurden, wurde, haben, sind, ist, hat"),
    moves=words(
        "hob, hoben, senkte, senkten, erhöhte, erhöhten, reduzierte, reduzierten, steigerte, steigerten, "
        "kürzte, kürzten, korrigierte, revidierte, schraubte, kletterte, drückte, baute, stutzte, "
        "angehoben, gesenkt, erhöht, reduziert, gesteigert, gekürzt, von einst, schrumpfte, wuchs, ging, "
        "gingen, wechselte, entwickelte, veränderte, änderte, verschob, ausgebaut"
    ),
    streets=words("-straße, -strasse, -str, -weg, -platz, -allee, -gasse, -ufer, -ring, -damm"),
    lasting=words("über"),
    definite=words("die, den, der, das"),
    levels=words("unter, über, deutlich unter, deutlich über, weit unter, weit über"),
    clocks=phrases({"digits": "um, gegen, ab, bis, von, vor, nach"}),
    including=words("davon, darunter, darunter auch, hiervon, von denen"),
    stakes=words("verlor, verloren, büßte, büßten, gewann, gewannen, gab, gaben"),
    separable={
        f"{verb} {particle}": direction
        for verb in words(
            "nahm, nahmen, nimmt, nehmen, legte, legten, legt, ging, gingen, geht, gehen, zog, zogen"
        )
        for particle, direction in (
            ("zu", 1),
            ("an", 1),
            ("hoch", 1),
            ("ab", -1),
            ("zurück", -1),
            ("nach", -1),
        )
    },
    amounts=words("um"),
    against=words("gegen"),
    stop_ordinals=words(
        "der, die, das, dem, den, des, im, am, zum, zur, vom, beim, ihrem, ihren, ihrer, ihr, seinem, "
        "seinen, "
        "seiner, sein, jedem, jeden, jeder, diesem, dieser, einem, einer, unserem, unserer"
    ),
    contests=words(
        "gewann, gewonn, gewinn, verlor, verlier, besieg, unterlag, unterlieg, spiel, sieg, "
        "niederlage, endstand, halbzeit, remis, unentschieden, partie, finale"
    ),
    score_words=words("zu"),
    common=words(
        "der, die, das, und, in, den, von, zu, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, "
        "als, auch, es, "
        "an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über, "
        "so, zum, war"
    ),
)
