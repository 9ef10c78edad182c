"""Swedish: commas mark decimals, spaces group thousands; number words are written as one."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("noll, ett, två, tre, fyra, fem, sex, sju, åtta, nio")
_TEENS = words("tio, elva, tolv, tretton, fjorton, femton, sexton, sjutton, arton, nitton")
_TENS = words("tjugo, trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio")

_NUMBERS = {word: value for value, word in enumerate(_ONES + _TEENS)} | {"en": 1, "aderton": 18}
for _tens, _word in enumerate(_TENS, 2):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_word}{_ONES[_one]}"] = 10 * _tens + _one
    _NUMBERS[f"{_word}en"] = 10 * _tens + 1

_HUNDREDS = {"hundra": 100, "ett hundra": 100} | {f"{_ONES[n]}hundra": 100 * n for n in range(1, 10)}
# Whole compounds, so that they need not be cut up: tvåhundratjugofem.
_SMALL = [(_word, _below) for _word, _below in _NUMBERS.items() if _below]
for _hundred, _value in _HUNDREDS.items():
    if " " not in _hundred:
        for _word, _below in _SMALL:
            _NUMBERS[f"{_hundred}{_word}"] = _value + _below
_NUMBERS |= {
    "ett dussin": 12,
    "dussin": 12,
    "ett tiotal": 10,
    "tiotal": 10,
    "ett tjugotal": 20,
    "ett femtiotal": 50,
}
_NUMBERS |= {"ett femtontal": 15, "ett trettiotal": 30, "ett halvt dussin": 6}
_HUNDREDS |= {"ett hundratal": 100, "hundratalet": 100}

_PARTS = {
    3: "tredjedel",
    4: "fjärdedel",
    5: "femtedel",
    6: "sjättedel",
    7: "sjundedel",
    8: "åttondel",
    9: "niondel",
    10: "tiondel",
}
_FRACTIONS = {"hälften": (1, 2), "halva": (1, 2), "en halv": (1, 2), "ett halvt": (1, 2), "halv": (1, 2)}
_FRACTIONS |= {"halvt": (1, 2), "en och en halv": (3, 2), "anderthalv": (3, 2), "en kvart": (1, 4)}
_FRACTIONS |= {"en åttondedel": (1, 8), "en niondedel": (1, 9), "två och en halv": (5, 2)}
for _below, _part in _PARTS.items():
    _FRACTIONS[f"en {_part}"] = (1, _below)
    _FRACTIONS[f"{_part}"] = (1, _below)
    for _above in range(2, _below):
        _FRACTIONS[f"{_ONES[_above]} {_part}ar"] = (_above, _below)
for _below, _each in enumerate(
    words("annan, tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde"), 2
):
    _FRACTIONS |= dict.fromkeys((f"var {_each}", f"vart {_each}"), (1, _below))
_FRACTIONS |= {"varannan": (1, 2), "vartannat": (1, 2)}

_DOLLAR = Money("USD", "the text names no country of the dollar")

# Verbs and nouns of change in the forms that reports print; a small word may lead from them to the figure.
_RISES = words(
    "dyrare, lyfte, ökade, ökar, ökat, har ökat, hade ökat, öka, en ökning, ökning, ökningen, steg, "
    "stiger, stigit, "
    "har stigit, stiga, "
    "växte, växer, vuxit, har vuxit, en uppgång, uppgång, uppgången, en tillväxt, tillväxt, tillväxten, "
    "upp, en höjning, "
    "höjning, höjdes, höjts, mer, fler, högre, gick upp, har gått upp, klättrade, ett plus, plus, vann, "
    "ett lyft"
)
_FALLS = words(
    "billigare, mindre, minskade, minskar, minskat, har minskat, hade minskat, minska, en minskning, "
    "minskning, minskningen, "
    "sjönk, sjunker, "
    "sjunkit, har sjunkit, sjunka, föll, faller, fallit, har fallit, en nedgång, nedgång, nedgången, "
    "ett fall, ner, ned, "
    "en sänkning, sänkning, sänktes, sänkts, färre, lägre, gick ner, gick ned, har gått ner, krympte, "
    "krymper, krympt, "
    "rasade, rasat, tappade, tappat, ett minus, en tillbakagång, tillbakagång, backade, dalade"
)
_NEED_MED = frozenset(
    words("upp, ner, ned, plus, ett plus, vann, ett fall, ett lyft, öka, minska, stiga, sjunka")
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in ("", " med", " på")
    if particle or verb not in _NEED_MED
}

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    hedges_before=phrases(
        {
            "approx": "cirka, ca, omkring, ungefär, runt, kring, runt om, i storleksordningen, "
            "i runda tal, sisådär, c:a, grovt räknat",
            "estimate": "uppskattningsvis, uppskattat till, uppskattas till, beräknas till, beräknat till, "
            "uppskattade, "
            "uppskattade till, en uppskattning på, uppskattningar på, enligt uppskattningar, beräknade, "
            "skattas till, beräknat",
            "almost": "nästan, närmare, nära, knappt, strax under, inte fullt, nätt och jämnt, inemot, "
            "i det närmaste, lite mindre än, något under, något färre än",
            "just_over": "drygt, strax över, något över, lite mer än, något mer än, lite över, en bit över, "
            "något fler än, dryga",
            "more_than": "mer än, fler än, över, högre än, större än, mera än, överstiger, översteg, "
            "långt över, "
            "betydligt fler än, betydligt mer än, ovanför, överstigande, långt fler än",
            "at_least": "minst, åtminstone, inte mindre än, som minst, lägst, ett minimum av, inte färre än, "
            "allra minst, från och med",
            "less_than": "mindre än, färre än, under, lägre än, inte ens, understiger, långt under, "
            "betydligt färre än, understigande",
            "at_most": "högst, som mest, maximalt, inte mer än, inte fler än, max, maximum, på sin höjd, "
            "som högst",
            "up_to": "upp till, uppemot, upp emot, så många som, ända upp till, så mycket som, fram till",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "ungefär, cirka, eller så",
            "at_least": "eller fler, eller mer, och uppåt, och däröver, eller högre, eller äldre, minst",
            "at_most": "eller färre, eller mindre, och nedåt, eller lägre, högst, som mest",
        }
    ),
    scales=phrases(
        {
            3: "tusen, tusental, tn, tkr",
            6: "miljon, miljoner, milj, mn, mio, mkr, mnkr",
            9: "miljard, miljarder, mdr, md, mrd, mdkr",
            12: "biljon, biljoner",
        }
    ),
    single_scales=phrases(
        {
            3: "tusen, ettusen, etttusen, ett tusen, ett tusental",
            6: "en miljon",
            9: "en miljard",
            12: "en biljon",
        }
    ),
    letters={"k": Letter(3)},
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("och",),
    articles=words("en, ett, de, den, det"),
    fractions=_FRACTIONS,
    ratios=words("av, av de, på, av varje, utav"),
    openers={
        "mellan": ("och",),
        "från": ("till", "upp till"),
        "någonstans mellan": ("och",),
    },
    spans=words("till, upp till, à"),
    units=phrases(
        {
            "percent": "%, procent, proc, pct, procents",
            "permille": "‰, promille",
            "basis_point": "baspunkt, baspunkter, räntepunkt, räntepunkter",
            "point": "procentenhet, procentenheter, procentenheters, procentpoäng, %-enheter",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dollar",
            Money("USD"): "amerikanska dollar, US-dollar, US dollar",
            Money("AUD"): "australiska dollar",
            Money("THB"): "baht, thailändska baht, bath",
            Money("IDR"): "rupiah, indonesiska rupiah",
            Money("EUR"): "euro",
            Money("GBP", "pounds are read as pounds sterling"): "pund",
            Money("GBP"): "brittiska pund, pund sterling",
            Money("JPY"): "yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupie, rupier",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
            Money("SEK", "kronor are read as Swedish kronor"): "krona, kronor, kr, tkr, mkr, mnkr, mdkr",
            Money("SEK"): "svenska kronor",
            Money("NOK"): "norska kronor",
            Money("DKK"): "danska kronor",
        }
    ),
    counted=phrases(
        {
            "child": "barn, barnen, minderårig, minderåriga, pojkar och flickor, flickor och pojkar, småbarn",
            "girl": "flicka, flickor",
            "boy": "pojke, pojkar",
            "adolescent": "ungdom, ungdomar, tonåringar",
            "person": "person, personer, människa, människor, invånare, individer, medborgare",
            "adult": "vuxen, vuxna",
            "woman": "kvinna, kvinnor",
            "man": "man, män",
            "visitor": "besökare, turist, turister, utländska turister, utländska besökare, "
            "internationella turister, "
            "resenär, resenärer, gäster, ankomster, besök",
            "victim": "offer",
            "offender": "gärningsman, gärningsmän, förövare",
            "defendant": "åtalad, åtalade, tilltalade",
            "suspect": "misstänkt, misstänkta",
            "worker": "arbetare, arbetstagare, anställda, anställd, sysselsatta, löntagare",
            "migrant": "migrant, migranter, invandrare",
            "refugee": "flykting, flyktingar",
            "student": "elev, elever, student, studenter, skolelever, studerande",
            "respondent": "svarande, respondent, respondenter, tillfrågade",
            "birth": "födelse, födslar, födda, levande födda",
            "death": "dödsfall, döda, död, avlidna",
            "case": "fall, ärende, ärenden, incident, incidenter, händelser",
            "job": "jobb, arbete, arbetstillfällen, arbetsplatser, tjänster",
            "household": "hushåll, familj, familjer",
            "dwelling": "bostad, bostäder, lägenheter",
            "country": "land, länder, stater",
            "province": "provins, provinser, län, regioner",
            "district": "distrikt",
            "subdistrict": "underdistrikt",
            "city": "stad, städer, kommun, kommuner",
            "village": "by, byar",
            "group": "grupp, grupper, nätverk",
            "organisation": "organisation, organisationer, föreningar",
            "ngo": "ngo, frivilligorganisationer",
            "company": "företag, bolag, firmor",
            "hotel": "hotell",
            "school": "skola, skolor",
            "signature": "underskrift, underskrifter, namnunderskrifter",
            "night": "natt, nätter, övernattningar, gästnätter",
            "trip": "resa, resor",
        }
    ),
    measures=phrases(
        {
            "kilowatt_hour": "kilowattimmar, kilowattimme",
            "gigawatt": "gigawatt",
            "megawatt": "megawatt",
            "kilometre_per_hour": "kilometer i timmen",
            "millimetre": "millimeter",
            "gram": "gram, g",
            "celsius": "grader, grad Celsius, grader Celsius",
            "square_mile": "kvadratmile, engelska kvadratmil",
            "cubic_metre": "kubikmeter",
            "centimetre": "centimeter",
            "year": "år",
            "month": "månad, månader",
            "week": "vecka, veckor",
            "day": "dag, dagar, dygn",
            "hour": "timme, timmar, tim, h",
            "minute": "minut, minuter, min",
            "second": "sekund, sekunder",
            "decade": "decennium, decennier, årtionden",
            "foot": "fot",
            "mile": "engelsk mil, engelska mil",
            "acre": "acre, tunnland",
            "kilometre": "km, kilometer",
            "metre": "m, meter",
            "square_kilometre": "km2, km², kvadratkilometer",
            "square_metre": "m2, m², kvadratmeter",
            "hectare": "ha, hektar",
            "kilogram": "kg, kilogram, kilo",
            "tonne": "ton",
            "litre": "l, liter",
        }
    ),
    per=words("per, på, för varje, för var, om, i, /"),
    changes=_CHANGES,
    minus=words("minus"),
    ordinals={
        word: value
        for value, word in enumerate(
            words("första, andra, tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde"), 1
        )
    },
    ordinal_marks=words(":a, :e, a, e"),
    ranks=words(
        "största, högsta, lägsta, minsta, bästa, sämsta, viktigaste, folkrikaste, mest besökta, plats, "
        "plats nummer, "
        "placering, rang, nummer, vanligaste"
    ),
    parts_of=words("av, av alla, av de, av det totala antalet, av dessa, av dem, av landets, bland"),
    fillers=words(
        "totalt, sammanlagt, sammantaget, exakt, precis, endast, bara, enbart, hela, alla, de, "
        "ett antal av, med, "
        "en total på, allt som allt"
    ),
    interval_words=words("KI, CI, konfidensintervall, osäkerhetsintervall, intervall, felmarginal, spann"),
    announces=phrases(
        {
            "legal": "artikel, artiklar, art, lag, lagen, förordning, förordning nr, direktiv, resolution, "
            "protokoll, "
            "stadga, balk, SFS, prop, konvention nr, beslut",
            "section": "kapitel, kap, avsnitt, del, tabell, tabeller, figur, figurer, fig, diagram, ruta, "
            "bilaga, bilagor, "
            "karta, steg, fas, mål, delmål, indikator, stycke, volym, vol, band, fotnot, not, rad, fråga, "
            "§, §§, modul, "
            "lektion, nivå, kategori, klass, typ, version, upplaga, sal, våning, spår, linje, punkt, "
            "faktaruta",
            "page": "sida, sidor, sidan, s, sid, pp",
            "phone": "telefon, telefonnummer, tfn, tel, fax, mobil, whatsapp, ring, journummer",
            "identifier": "nr, no, #, ISBN, ISSN, DOI, postnummer, box, dnr, diarienummer, ref, referens, "
            "mål nr, ISO, "
            "organisationsnummer, flyg",
        }
    ),
    follows=phrases({"section": "kap, :a upplagan, :e upplagan"}),
    eras=phrases({0: "e.Kr, f.Kr, e. Kr, f. Kr"}),
    decade_marks=words("-talet, talet, -talets, talets, -tal"),
    year_words=words(
        "år, åren, sedan, från, till, i, under, före, efter, i slutet av, i början av, mellan, senast, "
        "hösten, våren, "
        "sommaren, vintern, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, "
        "november, "
        "december, budgetåret, fram till, årets"
    ),
    age_before=words(
        "yngre än, äldre än, ålder, åldern, i åldern, en ålder av, vid, under åldern, från åldern, "
        "åldersgruppen, åldrarna, "
        "i åldrarna, "
        "medelåldern, vid en ålder av, är"
    ),
    age_after=words(
        "år gammal, år gamla, åring, -åring, åringar, -åringar, årig, -årig, årige, -årige, åriga, -åriga, "
        "års ålder, "
        "månader gamla, år och äldre, års, år eller äldre, åringen, -åringen"
    ),
    age_limits=words("under, över, yngre än, äldre än, mellan, upp till, från"),
    multiples=phrases(
        {
            Fraction(2): "fördubblats, har fördubblats, fördubblades, fördubblades nästan, fördubblas, "
            "fördubblade, "
            "fördubblat, en fördubbling, fördubbling, dubbelt, dubbelt så många, dubbelt så mycket, "
            "dubbelt så hög, "
            "två gånger så många, det dubbla, dubblerades",
            Fraction(3): "tredubblats, har tredubblats, tredubblades, tredubblas, tredubblade, tredubbling, "
            "en tredubbling, "
            "tre gånger så många, tre gånger så mycket, det tredubbla",
            Fraction(4): "fyrdubblats, har fyrdubblats, fyrdubblades, fyrdubbling, fyra gånger så många",
            Fraction(5): "femdubblats, har femdubblats, femdubblades, femdubbling, fem gånger så många",
            Fraction(10): "tiodubblats, har tiodubblats, tiodubblades, tiodubbling, tio gånger så många",
            Fraction(1, 2): "halverats, har halverats, halverades, halveras, halvering, en halvering, "
            "halverat, hälften så många",
        }
    ),
    times=words(
        "gånger, gånger så många, gånger så mycket, gånger så stor, gånger fler, gånger högre, "
        "gånger mer, x, ×"
    ),
    compounds=True,
    vague=words(
        "tiotals, hundratals, tusentals, tiotusentals, hundratusentals, miljontals, dussintals, flera, "
        "några, ett par, "
        "åtskilliga, många, ett fåtal, hundratusentals"
    ),
    idle=words("en, ett"),
    auxiliaries=words("hade, har, var, är"),
    levels=words("under, över, långt under, långt över"),
    moves=words(
        "höjde, höjdes, sänkte, sänktes, ökade, minskade, justerade, drog, höjt, sänkt, höjts, sänkts, "
        "gick, steg, sjönk, växte, krympte, skrevs"
    ),
    including=words("varav, inklusive, däribland, bland dem"),
    trailing=words("dyrare, billigare, mindre"),
    amounts=words("med"),
    contests=words("vann, vinn, vunnit, besegra, förlora, slog, seger, match, mål, oavgjort"),
    common=words(
        "och, i, att, det, som, en, på, är, av, för, med, den, till, inte, har, de, ett, om, var, men, sig, "
        "så, vi, från, "
        "kan, när, nu, efter, vid, också, under, där, eller, hade, ska, blev, mot, utan, detta, alla"
    ),
)
