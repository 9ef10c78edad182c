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
_NUMBERS |= {"ein dutzend": 12, "dutzend": 12}

_HUNDREDS = {"hundert": 100, "einhundert": 100} | {f"{_STEMS[n]}hundert": 100 * n for n in range(2, 10)}

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
_FRACTIONS |= {"halbe": (1, 2), "einer halben": (1, 2), "eineinhalb": (3, 2), "anderthalb": (3, 2)}
_FRACTIONS |= {f"{word}einhalb": (2 * n + 1, 2) for n, word in enumerate(_ONES[2:13], 2)}
for _below, _part in _PARTS.items():
    _FRACTIONS |= dict.fromkeys(
        (f"ein {_part}", f"einem {_part}", f"eines {_part}s", f"das {_part}", _part), (1, _below)
    )
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_ONES[_above]} {_part}", f"{_ONES[_above]} {_part}n"), (_above, _below)
        )
for _below, _each in enumerate(
    ("zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte"), 2
):
    for _ending in ("", "r", "s", "n"):
        _FRACTIONS |= {f"jede{_case} {_each}{_ending}": (1, _below) for _case in ("", "r", "s", "n")}

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="de",
    name="German",
    hedges_before=phrases(
        {
            "approx": "etwa, rund, circa, zirka, ca, ungefähr, annähernd, in etwa, an die, um die, gegen, "
            "in der Größenordnung von, schätzungsweise etwa, plus minus",
            "estimate": "schätzungsweise, geschätzt, geschätzte, geschätzten, geschätzter, nach Schätzungen, "
            "Schätzungen zufolge",
            "almost": "fast, beinahe, nahezu, knapp, annähernd an, kaum weniger als, etwas weniger als, "
            "etwas unter, kurz vor",
            "just_over": "gut, etwas mehr als, etwas über, knapp über, knapp mehr als, leicht über, "
            "ein wenig mehr als",
            "more_than": "mehr als, über, weit über, deutlich mehr als, weit mehr als, größer als, höher als, "
            "oberhalb von, deutlich über",
            "at_least": "mindestens, wenigstens, zumindest, nicht weniger als, minimal, ab, allein",
            "less_than": "weniger als, unter, geringer als, niedriger als, nicht einmal, deutlich weniger als, "
            "weit weniger als, unterhalb von",
            "at_most": "höchstens, maximal, nicht mehr als, allenfalls, längstens",
            "up_to": "bis zu, bis, so viele wie, bis hin zu",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "ungefähr, circa",
            "at_least": "oder mehr, und mehr, oder darüber, und darüber, aufwärts, mindestens",
            "at_most": "oder weniger, oder darunter, höchstens",
        }
    ),
    scales=phrases(
        {
            3: "tausend, tsd, tausende",
            6: "million, millionen, mio, mill",
            9: "milliarde, milliarden, mrd, mia, mrden",
            12: "billion, billionen, bio",
            15: "billiarde, billiarden",
        }
    ),
    single_scales=phrases(
        {
            3: "eintausend",
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
    ratios=words("von, von je, aus, unter, in, auf"),
    openers={
        "zwischen": ("und",),
        "von": ("bis", "bis zu", "auf"),
        "zwischen rund": ("und",),
    },
    spans=words("bis, bis zu, und bis zu"),
    units=phrases(
        {
            "percent": "%, prozent, v.h., vom hundert, pct",
            "permille": "‰, promille, v.t.",
            "point": "prozentpunkt, prozentpunkte, prozentpunkten, %-punkte, prozent-punkte, pp",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dollar, dollars",
            Money("USD"): "us-dollar, us dollar, amerikanische dollar, amerikanischen dollar",
            Money("AUD"): "australische dollar, australischen dollar",
            Money("THB"): "baht, thailändische baht",
            Money("IDR"): "rupiah, indonesische rupiah",
            Money("EUR"): "euro, eur, cent euro",
            Money("GBP", "pounds are read as pounds sterling"): "pfund",
            Money("GBP"): "pfund sterling, britische pfund",
            Money("CHF"): "franken, schweizer franken, fr",
            Money("JPY"): "yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupien",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        }
    ),
    counted=phrases(
        {
            "child": "kind, kinder, kindern, minderjährige, minderjährigen, minderjähriger, kinder und jugendliche, "
            "jugendliche, jugendlichen",
            "girl": "mädchen",
            "boy": "junge, jungen, knaben",
            "person": "person, personen, menschen, mensch, einwohner, einwohnern, einwohnerinnen, leute, bürger, "
            "bürgerinnen",
            "adult": "erwachsene, erwachsenen, erwachsener",
            "woman": "frau, frauen",
            "man": "mann, männer, männern",
            "visitor": "besucher, besuchern, besucherinnen, tourist, touristen, touristinnen, gäste, gästen, gast, "
            "reisende, reisenden, ankünfte, ausländische touristen, ausländischen gäste, urlauber",
            "victim": "opfer, opfern",
            "offender": "täter, tätern, täterinnen",
            "defendant": "angeklagte, angeklagten",
            "suspect": "verdächtige, verdächtigen, tatverdächtige, tatverdächtigen",
            "worker": "arbeiter, arbeiterinnen, beschäftigte, beschäftigten, arbeitnehmer, angestellte, mitarbeiter, "
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
            "village": "dorf, dörfer, dörfern",
            "group": "gruppe, gruppen, netzwerke, netzwerk",
            "organisation": "organisation, organisationen, verbände, einrichtungen",
            "ngo": "ngo, ngos, nro, nichtregierungsorganisationen",
            "company": "unternehmen, firma, firmen, betriebe, betrieben",
            "hotel": "hotel, hotels",
            "school": "schule, schulen",
            "signature": "unterschrift, unterschriften",
            "night": "nacht, nächte, nächten, übernachtungen",
            "trip": "reise, reisen, fahrten",
        }
    ),
    measures=phrases(
        {
            "year": "jahr, jahre, jahren, jahres",
            "month": "monat, monate, monaten",
            "week": "woche, wochen",
            "day": "tag, tage, tagen",
            "hour": "stunde, stunden, std",
            "minute": "minute, minuten, min",
            "second": "sekunde, sekunden",
            "decade": "jahrzehnt, jahrzehnte, jahrzehnten",
            "kilometre": "km, kilometer, kilometern",
            "square_kilometre": "km2, km², quadratkilometer, quadratkilometern",
            "hectare": "ha, hektar",
            "kilogram": "kg, kilogramm, kilo",
            "tonne": "tonne, tonnen, t",
        }
    ),
    per=words("pro, je, auf, von, per, /"),
    changes=phrases(
        {
            1: "stieg um, stiegen um, steigt um, steigen um, gestiegen um, anstieg um, anstieg von, zunahme von, "
            "zunahme um, nahm um, nahmen um, wuchs um, wuchsen um, wächst um, wachstum von, erhöhte sich um, "
            "erhöhten sich um, zuwachs von, plus von, ein plus von, legte um, legten um, kletterte um, mehr, "
            "steigerung um, höher, gestiegen, anstieg",
            -1: "sank um, sanken um, sinkt um, fiel um, fielen um, rückgang um, rückgang von, abnahme von, "
            "abnahme um, verringerte sich um, verringerten sich um, ging um, gingen um, minus von, ein minus von, "
            "schrumpfte um, einbruch um, reduzierung um, weniger, niedriger, gesunken, gefallen, rückgang",
        }
    ),
    minus=words("minus"),
    ordinals={
        word + ending: value
        for value, word in enumerate(
            words("erst, zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt"), 1
        )
        for ending in ("e", "er", "es", "en", "em")
    }
    | {
        f"{word}größte{ending}": value
        for value, word in enumerate(
            words("zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt"), 2
        )
        for ending in ("", "r", "n", "s")
    },
    ordinal_marks=(),
    ranks=words(
        "größte, größter, größten, größtes, höchste, höchsten, niedrigste, beste, besten, kleinste, rang, platz, "
        "stelle, position, häufigste, häufigsten, wichtigste"
    ),
    parts_of=words("der, des, von, aller, von allen, von den, der gesamten, unter den"),
    fillers=words("insgesamt, genau, nur, lediglich, zusammen, die, den, der, gesamt, exakt"),
    interval_words=words(
        "KI, CI, Konfidenzintervall, Vertrauensbereich, Unsicherheitsintervall, Bandbreite, Spanne"
    ),
    announces=phrases(
        {
            "legal": "Artikel, Art, Paragraf, Paragraph, §, §§, Absatz, Abs, Gesetz, Gesetz Nr, Verordnung, "
            "Verordnung Nr, Richtlinie, Resolution, Satz, Protokoll Nr",
            "section": "Kapitel, Kap, Abschnitt, Tabelle, Tab, Abbildung, Abb, Grafik, Teil, Anhang, Anlage, Ziffer, "
            "Schritt, Phase, Stufe, Ziel, Band, Bd, Heft, Ausgabe, Fußnote, Anmerkung, Zeile, Spalte, Punkt, "
            "Klasse, Typ, Version, Auflage, Lektion, Kasten, Schaubild, Frage, Linie, Zimmer, Gleis, Übersicht",
            "page": "Seite, Seiten, S",
            "phone": "Telefon, Tel, Fax, Hotline, Handy, Mobil, Rufnummer, Notruf",
            "identifier": "Nr, Nummer, Nummern, ISBN, ISSN, DOI, PLZ, Postfach, Aktenzeichen, Az, ID, Drucksache, "
            "Kennziffer, ISO",
        }
    ),
    follows=phrases({"section": "auflage, jahrgang"}),
    eras=phrases({0: "n. Chr., v. Chr., u. Z."}),
    decade_marks=words("er, ern"),
    year_words=words(
        "im Jahr, im Jahre, in den Jahren, Jahr, Jahre, Jahres, seit, bis, von, in, anno, ab, Anfang, Ende, "
        "Mitte, um, "
        "vor, nach, Sommer, Winter, Frühjahr, Herbst, des Jahres, Stand, zwischen"
    ),
    age_before=words("im Alter von, im Alter zwischen, Alter von, Alter, ab, unter, über, Altersgruppe"),
    age_after=words(
        "Jahre alt, Jahren alt, Jahre alten, jährige, jährigen, jähriger, jähriges, -jährige, -jährigen, -jähriger, "
        "jährig, Jahre alte, Lebensjahr"
    ),
    age_limits=words("unter, über, ab, bis, bis zu"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "verdoppelt, verdoppelte, verdoppelten, Verdopplung, Verdoppelung, das Doppelte, doppelt, "
            "doppelt so viele, doppelt so viel, doppelt so hoch, zweimal, zweifach, verdoppeln",
            Fraction(
                3
            ): "verdreifacht, verdreifachte, verdreifachten, Verdreifachung, das Dreifache, dreimal, "
            "dreifach, dreimal so viele, verdreifachen",
            Fraction(4): "vervierfacht, vervierfachte, Vervierfachung, das Vierfache, viermal, vierfach",
            Fraction(5): "verfünffacht, verfünffachte, das Fünffache, fünfmal, fünffach",
            Fraction(10): "verzehnfacht, verzehnfachte, das Zehnfache, zehnmal, zehnfach",
            Fraction(
                1, 2
            ): "halbiert, halbierte, halbierten, Halbierung, halb so viele, halb so viel, halbieren",
        }
    ),
    times=words("mal, -mal, fach, -fache, fache, mal so viele, mal so viel, mal so hoch, x"),
    decimal_words=("komma",),
    compounds=True,
    vague=words(
        "Dutzende, Hunderte, Tausende, Zehntausende, Hunderttausende, Abertausende, einige, mehrere, viele"
    ),
    idle=words("hälfte, ein, eine, einen, einem, einer, eines, eins, acht, sieben, elf"),
    common=words(
        "der, die, das, und, in, den, von, zu, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, "
        "auch, es, "
        "an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über, "
        "so, zum, war"
    ),
)
