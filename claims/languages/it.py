"""Italian: commas mark decimals, stops group thousands; number words are written as one."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("zero, uno, due, tre, quattro, cinque, sei, sette, otto, nove")
_TEENS = words(
    "dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove"
)
_TENS = words("venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta")

_NUMBERS = {word: value for value, word in enumerate(_ONES + _TEENS)}
for _tens, _word in enumerate(_TENS, 2):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        # The vowel falls out before uno and otto: ventuno, ventotto.
        _stem = _word[:-1] if _one in (1, 8) else _word
        _NUMBERS[f"{_stem}{_ONES[_one]}"] = 10 * _tens + _one
    _NUMBERS |= {f"{_word[:-1]}un": 10 * _tens + 1, f"{_word}tré": 10 * _tens + 3}

_HUNDREDS = {"cento": 100} | {f"{_ONES[n]}cento": 100 * n for n in range(2, 10)}
# Whole compounds, so that they need not be cut up: duecentoventicinque; some drop the o before otto and ottanta.
_SMALL = [(_word, _below) for _word, _below in _NUMBERS.items() if _below]
for _hundred, _value in _HUNDREDS.items():
    for _word, _below in (*_SMALL, ("tré", 3)):
        _NUMBERS[f"{_hundred}{_word}"] = _value + _below
        if _word.startswith("o"):
            _NUMBERS[f"{_hundred[:-1]}{_word}"] = _value + _below
_NUMBERS |= {
    "un": 1,
    "una": 1,
    "un'": 1,
    "tré": 3,
    "una decina": 10,
    "decina": 10,
    "una dozzina": 12,
    "dozzina": 12,
}
_NUMBERS |= {"una quindicina": 15, "una ventina": 20, "ventina": 20, "una trentina": 30, "una quarantina": 40}
_NUMBERS |= {"una cinquantina": 50, "cinquantina": 50, "mezza dozzina": 6}
_HUNDREDS |= {"un centinaio": 100, "centinaio": 100}

_PARTS = {
    3: ("terzo", "terzi"),
    4: ("quarto", "quarti"),
    5: ("quinto", "quinti"),
    6: ("sesto", "sesti"),
    7: ("settimo", "settimi"),
    8: ("ottavo", "ottavi"),
    9: ("nono", "noni"),
    10: ("decimo", "decimi"),
}
_FRACTIONS = {"la metà": (1, 2), "metà": (1, 2), "mezzo": (1, 2), "mezza": (1, 2), "un mezzo": (1, 2)}
for _below, (_part, _parts) in _PARTS.items():
    _FRACTIONS[f"un {_part}"] = (1, _below)
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_ONES[_above]} {_parts}", f"i {_ONES[_above]} {_parts}", f"gli {_ONES[_above]} {_parts}"),
            (_above, _below),
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")
_MONEY = phrases(
    {
        _DOLLAR: "dollaro, dollari",
        Money("USD"): "dollari USA, dollari statunitensi, dollari americani, dollari US",
        Money("AUD"): "dollari australiani",
        Money("THB"): "baht, baht thailandesi",
        Money("IDR"): "rupia indonesiana, rupie indonesiane",
        Money("EUR"): "euro",
        Money("GBP", "pounds are read as pounds sterling"): "sterlina, sterline",
        Money("GBP"): "lire sterline, sterline britanniche",
        Money("JPY"): "yen",
        Money("CNY"): "yuan, renminbi",
        Money("INR", "rupees are read as Indian rupees"): "rupia, rupie",
        Money("VND"): "dong",
        Money("MYR"): "ringgit",
        Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        Money("CHF", "francs are read as Swiss francs"): "franchi, franco",
        Money("CHF"): "franchi svizzeri, franco svizzero",
        Money("ITL"): "lire",
    }
)
_MEASURES = phrases(
    {
        "gigawatt": "gigawatt",
        "celsius": "grado Celsius, gradi Celsius, gradi centigradi, gradi",
        "square_mile": "miglio quadrato, miglia quadrate",
        "cubic_metre": "metro cubo, metri cubi",
        "centimetre": "centimetro, centimetri",
        "year": "anno, anni",
        "month": "mese, mesi",
        "week": "settimana, settimane",
        "day": "giorno, giorni, giornate",
        "hour": "ora, ore, h",
        "minute": "minuto, minuti, min",
        "second": "secondi",
        "decade": "decennio, decenni",
        "kilometre": "km, chilometro, chilometri",
        "foot": "piede, piedi",
        "mile": "miglio, miglia",
        "acre": "acro, acri",
        "gram": "g, grammo, grammi",
        "megawatt": "megawatt",
        "kilowatt_hour": "chilowattora, kilowattora",
        "millimetre": "millimetro, millimetri",
        "kilometre_per_hour": "chilometri orari, chilometri all'ora",
        "basis_point": "punti base, punto base",
        "metre": "m, metro, metri",
        "square_kilometre": "km2, km², kmq, chilometro quadrato, chilometri quadrati, chilometri quadri",
        "square_metre": "m2, m², mq, metri quadrati, metri quadri",
        "hectare": "ha, ettaro, ettari",
        "kilogram": "kg, chilogrammo, chilogrammi, chilo, chili",
        "tonne": "tonnellata, tonnellate, t",
        "litre": "l, litro, litri",
    }
)

# Verbs and nouns of change in the forms that reports print; a small word may lead from them to the figure.
_RISES = words(
    "rincarato, rincarata, rincarati, rincarate, sono rincarati, è rincarato, aumentò, aumentarono, aumenta, "
    "aumentano, aumentare, aumentato, aumentata, aumentati, aumentate, "
    "è aumentato, "
    "è aumentata, sono aumentati, sono aumentate, aumenterà, crebbe, crebbero, cresce, crescono, crescere, "
    "cresciuto, "
    "cresciuta, cresciuti, cresciute, è cresciuto, è cresciuta, sono cresciuti, sono cresciute, crescerà, "
    "sale, salgono, "
    "salito, salita, saliti, salite, è salito, è salita, sono saliti, salì, un aumento, aumento, l'aumento, "
    "in aumento, "
    "una crescita, crescita, la crescita, in crescita, un incremento, incremento, l'incremento, un rialzo, "
    "rialzo, "
    "un balzo, balzo, incrementato, incrementata, ha guadagnato, hanno guadagnato, in rialzo, rincaro, "
    "un rincaro"
)
_FALLS = words(
    "diminuì, diminuirono, diminuisce, diminuiscono, diminuire, diminuito, diminuita, diminuiti, diminuite, "
    "è diminuito, "
    "è diminuita, sono diminuiti, sono diminuite, cala, calano, calato, calata, calati, calate, è calato, "
    "è calata, "
    "sono calati, sono calate, calò, scende, scendono, sceso, scesa, scesi, scese, è sceso, è scesa, "
    "sono scesi, "
    "crolla, crollato, crollata, è crollato, è crollata, ridotto, ridotta, si è ridotto, si è ridotta, "
    "si sono ridotti, "
    "si riduce, ha perso, hanno perso, perde, un calo, calo, il calo, in calo, una diminuzione, diminuzione, "
    "la diminuzione, in diminuzione, una riduzione, riduzione, la riduzione, una flessione, flessione, "
    "in flessione, "
    "un crollo, crollo, un ribasso, ribasso, in ribasso, una contrazione, contrazione, una perdita, "
    "un decremento"
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in ("", " del", " dell'", " di", " pari al")
}
_STAKES = {
    1: "guadagnato, ha guadagnato, hanno guadagnato, guadagna, guadagnano, avanza, avanzano, balzato, "
    "balzata",
    -1: "perso, ha perso, hanno perso, ceduto, ha ceduto, hanno ceduto, cede, cedono, arretra, "
    "arretrano, perde, perdono",
}
_CHANGES |= {
    f"{verb}{particle}": direction
    for direction, verbs in _STAKES.items()
    for verb in words(verbs)
    for particle in (" il", " lo", " l'", " del", " dell'", " dello")
}

LANGUAGE = Language(
    code="it",
    name="Italian",
    hedges_before=phrases(
        {
            "approx": "nell'ordine di, nell'ordine del, nell'ordine dei, nell'ordine delle, dell'ordine di, "
            "dell'ordine del, circa, all'incirca, intorno a, intorno al, intorno ai, intorno alle, "
            "attorno a, "
            "attorno al, "
            "attorno ai, più o meno, approssimativamente, pressappoco, grosso modo, nell'ordine di, "
            "dell'ordine di, "
            "ca, sui, sulle, sugli, una cosa come, qualcosa come, a circa, di circa, del circa, in circa",
            "estimate": "stimato in, stimata in, stimati in, stimate in, si stima in, si stimano, "
            "si stima che, stimato, "
            "stimata, stimati, stimate, una stima di, stime di, è stimato in, è stimata in, sono stimati in, "
            "si calcola che, si calcolano, valutato in, secondo le stime, si stimano in, stimabile in",
            "almost": "quasi, poco meno di, poco meno del, appena meno di, poco sotto, "
            "leggermente meno di, di poco inferiore a, di poco inferiori a, vicino a, vicino ai, prossimo a, "
            "prossimi ai, pressoché, un po' meno di, sfiora, sfiorano, sfiorando, a ridosso di, prossima a",
            "just_over": "poco più di, poco più del, appena più di, appena sopra, poco sopra, "
            "leggermente più di, "
            "di poco superiore a, di poco superiori a, un po' più di, poco oltre, leggermente superiore a, "
            "poco più dell'",
            "more_than": "più della, con più di, più di, più del, più dell', oltre, superiore a, "
            "superiore al, "
            "superiori a, al di sopra di, al di sopra del, sopra, supera, superano, superato, supera i, "
            "superano i, "
            "supera il, superando, ben oltre, ben più di, molto più di, maggiore di, maggiore del, eccede, "
            "supera gli, superano gli, supera le",
            "at_least": "almeno, non meno di, come minimo, un minimo di, minimo, perlomeno, per lo meno, "
            "quantomeno, "
            "al minimo, quanto meno, minimo di",
            "less_than": "meno della, con meno di, meno di, meno del, meno dell', inferiore a, inferiore al, "
            "inferiori a, "
            "al di sotto di, "
            "al di sotto del, sotto, sotto i, minore di, minore del, ben meno di, molto meno di, "
            "non arriva a, "
            "non raggiunge, sotto il, non raggiunge il",
            "at_most": "al massimo, al più, un massimo di, massimo, non più di, non oltre, tutt'al più, "
            "massimo di, "
            "non più del",
            "up_to": "fino a, fino al, fino ai, fino alle, sino a, finanche, fino all'",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "circa, all'incirca, più o meno, approssimativamente, o giù di lì",
            "at_least": "o più, e più, e oltre, o oltre, almeno, in su, come minimo, minimo, ed oltre",
            "at_most": "o meno, al massimo, al più, in giù, massimo",
        }
    ),
    scales=phrases(
        {
            3: "mila, mille",
            6: "milione, milioni, mln, mil, mio",
            9: "miliardo, miliardi, mld, mrd, md",
            12: "bilione, bilioni, trilione, trilioni, mila miliardi, mille miliardi",
        }
    ),
    single_scales=phrases(
        {
            3: "mille, un migliaio",
            6: "un milione",
            9: "un miliardo",
            12: "un bilione, un trilione, mille miliardi",
        }
    ),
    letters={
        "k": Letter(3),
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something else")),
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("e",),
    articles=words("un, una, un', uno, il, lo, la, i, gli, le, l'"),
    fractions=_FRACTIONS,
    ratios=words("su, su ogni, ogni, di, fra, tra"),
    openers={
        "tra": ("e", "e i", "e le", "e gli", "e il", "ed"),
        "fra": ("e", "e i", "e le", "e gli", "e il", "ed"),
        "tra i": ("e i", "e gli", "ed i", "e"),
        "fra i": ("e i", "e gli", "ed i", "e"),
        "tra le": ("e le",),
        "fra le": ("e le",),
        "tra il": ("e il", "e l'", "ed il"),
        "fra il": ("e il", "e l'", "ed il"),
        "da": ("a", "fino a", "ad"),
        "dai": ("ai", "agli"),
        "dalle": ("alle",),
        "dal": ("al", "all'"),
        "compreso tra": ("e",),
        "compresa tra": ("e",),
        "compresi tra": ("e",),
    },
    spans=words("a, fino a, ad"),
    units=phrases(
        {
            "percent": "%, per cento, percento, percentuale, pct, p. cento",
            "permille": "‰, per mille, permille",
            "basis_point": "punto base, punti base",
            "point": "punto percentuale, punti percentuali, punti %, pp, punti, punto",
        }
    ),
    money=_MONEY
    | {f"di {word}": money for word, money in _MONEY.items() if word[0].isalpha() and len(word) > 2},
    counted=phrases(
        {
            "child": "figlio, figli, figlia, figlie, bambino, bambini, minore, minori, minorenne, minorenni, "
            "bambine e bambini, "
            "bambini e bambine, "
            "fanciulli",
            "girl": "bambina, bambine, ragazza, ragazze",
            "boy": "ragazzo, ragazzi, bambini maschi",
            "adolescent": "adolescente, adolescenti",
            "person": "italiani, italiane, persona, persone, abitante, abitanti, individuo, individui, "
            "cittadini, esseri umani, "
            "gente, anime, "
            "residenti, ab",
            "adult": "adulto, adulti",
            "woman": "donna, donne, femmine",
            "man": "uomo, uomini, maschi",
            "visitor": "visitatore, visitatori, turista, turisti, turisti stranieri, turisti internazionali, "
            "visitatori stranieri, visitatori internazionali, viaggiatori, arrivi, arrivi turistici, "
            "ospiti, vacanzieri",
            "victim": "vittima, vittime",
            "offender": "autore, autori, responsabili, colpevoli, condannati",
            "defendant": "imputato, imputati",
            "suspect": "sospettato, sospettati, indagati, indagato",
            "worker": "lavoratore, lavoratori, lavoratrici, dipendenti, occupati, addetti, impiegati, operai",
            "migrant": "migrante, migranti, immigrati",
            "refugee": "rifugiato, rifugiati, profughi",
            "student": "studente, studenti, alunno, alunni, scolari, allievi",
            "respondent": "intervistato, intervistati, rispondenti",
            "birth": "nascita, nascite, nati vivi, nati",
            "death": "morte, morti, decesso, decessi",
            "case": "caso, casi, incidente, incidenti, episodi",
            "job": "posto di lavoro, posti di lavoro, posti, impieghi",
            "household": "famiglia, famiglie, nuclei familiari",
            "dwelling": "abitazione, abitazioni, alloggi, case",
            "country": "paese, paesi, paesi e territori, stati",
            "province": "provincia, province, regione, regioni",
            "district": "distretto, distretti",
            "subdistrict": "sottodistretto, sottodistretti",
            "city": "città, comune, comuni, municipi",
            "village": "villaggio, villaggi, borghi",
            "group": "gruppo, gruppi, rete, reti",
            "organisation": "organizzazione, organizzazioni, associazioni, enti, "
            "organizzazioni della società civile",
            "ngo": "ong, organizzazioni non governative",
            "company": "azienda, aziende, impresa, imprese, società, ditte",
            "hotel": "hotel, albergo, alberghi",
            "school": "scuola, scuole, istituti scolastici",
            "signature": "firma, firme",
            "night": "notte, notti, pernottamenti",
            "trip": "viaggio, viaggi, spostamenti",
        }
    ),
    measures=_MEASURES
    | {f"di {word}": name for word, name in _MEASURES.items() if word.endswith(("i", "e")) and len(word) > 3},
    per=words("per, per ogni, ogni, a, al, /"),
    changes=_CHANGES
    | phrases(
        {1: "in più, superiore del, più alto, più alta", -1: "in meno, inferiore del, più basso, più bassa"}
    ),
    minus=words("meno, negativo"),
    ordinals=phrases(
        {
            1: "primo, prima, primi",
            2: "secondo, seconda",
            3: "terzo, terza",
            4: "quarto, quarta",
            5: "quinto, quinta",
            6: "sesto, sesta",
            7: "settimo, settima",
            8: "ottavo, ottava",
            9: "nono, nona",
            10: "decimo, decima",
        }
    ),
    ordinal_marks=words("º, ª, °, esimo, esima"),
    ranks=words(
        "più grande, maggiore, più alto, più alta, più importante, più popoloso, più popolosa, più piccolo, "
        "più piccola, "
        "più basso, più bassa, più visitato, più visitata, posto, posizione, minore, migliore, peggiore, "
        "numero, rango"
    ),
    parts_of=words(
        "di, dei, degli, delle, del, della, dell', dello, di tutti i, di tutte le, del totale dei, d', "
        "sul totale dei"
    ),
    # Rose to 3 million says no bound.
    fillers=words(
        "dello, un totale di, totale, in totale, complessivamente, esattamente, solo, soltanto, appena, ben, "
        "pari a, pari al, "
        "i, gli, le, tutti i, tutte le, il, nel complesso"
    )
    + tuple(f"{verb} fino a" for verb in (*_RISES, *_FALLS)),
    interval_words=words(
        "IC, intervallo di confidenza, intervallo di incertezza, intervallo, forchetta, CI, range"
    ),
    announces=phrases(
        {
            "legal": "commi, decreto-legge n, d.l, dl, l, costituzione, sentenza, delibera n, direttive, "
            "regolamento UE n, articolo, articoli, art, artt, legge, legge n, leggi, decreto, "
            "decreto legislativo, "
            "d.lgs, dlgs, "
            "decreto-legge, DPR, regolamento, direttiva, convenzione n, protocollo, comma, risoluzione, "
            "clausola, "
            "ordinanza, delibera",
            "section": "settore, blocco, torre, zona, gruppo, lettera, lotto, sezione, sezioni, capitolo, "
            "capitoli, cap, parte, tabella, tabelle, tab, figura, "
            "figure, fig, "
            "grafico, grafici, riquadro, allegato, appendice, mappa, fase, passo, obiettivo, indicatore, "
            "paragrafo, par, "
            "volume, vol, tomo, nota, riga, domanda, §, §§, modulo, lezione, livello, categoria, classe, "
            "tipo, versione, "
            "edizione, sala, piano, binario, linea, punto, tavola, scheda",
            "date": "il giorno, nel giorno, entro il giorno",
            "page": "pagina, pagine, pag, pagg, p, pp",
            "phone": "telefonare al, contatto, centralino, chiamare, chiamando il, telefono, tel, fax, "
            "cellulare, cell, whatsapp, numero verde, chiamare il, chiama il",
            "identifier": "al chilometro, al km, civico, al civico, numero civico, n, nr, n°, num, "
            "numero, #, ISBN, ISSN, DOI, "
            "CAP, "
            "casella postale, rif, "
            "protocollo n, pratica, "
            "ISO, matricola, codice, P.IVA",
        }
    ),
    follows=phrases({"section": "ª edizione, a edizione"}),
    eras=phrases({0: "d.C, a.C, d. C, a. C, e.v"}),
    decade_marks=words("s"),
    year_words=words(
        "nel, dal, al, fino al, durante il, anno, anni, del, dell'anno, prima del, dopo il, entro il, "
        "nell'anno, dall'anno, "
        "inizio, fine, metà, a partire dal, nel corso del, gli anni, negli anni, esercizio, estate, "
        "inverno, sin dal, "
        "tra il, e il, dell', nell'"
    ),
    age_before=words(
        "all'età di, età di, età, di età, di età compresa tra, età compresa tra, età superiore a, "
        "età inferiore a, "
        "di età inferiore ai, di età superiore ai, under, over, minori di, maggiori di, a partire da, "
        "aveva, ha, hanno"
    ),
    age_after=words("anni di età, anni compiuti, anni d'età, anni e più, mesi di età, enne, enni"),
    age_limits=words(
        "sotto i, sopra i, minori di, maggiori di, con meno di, con più di, di meno di, tra i, fino a, di, "
        "dai"
    ),
    multiples=phrases(
        {
            Fraction(2): "raddoppiato, raddoppiata, raddoppiati, raddoppiate, è raddoppiato, è raddoppiata, "
            "sono raddoppiati, sono raddoppiate, raddoppia, raddoppiano, raddoppiare, raddoppiò, "
            "raddoppiarono, "
            "raddoppiando, il doppio, doppio, raddoppio",
            Fraction(3, 2): "una volta e mezza, una volta e mezzo",
            Fraction(
                3
            ): "triplicato, triplicata, triplicati, triplicate, è triplicato, è triplicata, sono triplicati, "
            "triplica, triplicano, triplicare, triplicò, il triplo, triplo",
            Fraction(
                4
            ): "quadruplicato, quadruplicata, quadruplicati, è quadruplicato, quadruplica, quadruplicare, "
            "il quadruplo, quadruplo",
            Fraction(5): "quintuplicato, quintuplicata, è quintuplicato, quintuplicare, il quintuplo",
            Fraction(10): "decuplicato, decuplicata, è decuplicato, decuplicare, il decuplo",
            Fraction(
                1, 2
            ): "dimezzato, dimezzata, dimezzati, dimezzate, è dimezzato, si è dimezzato, si è dimezzata, "
            "si sono dimezzati, dimezza, dimezzare, dimezzamento",
        }
    ),
    times=words(
        "volte, volta, volte più, volte superiore, volte maggiore, volte tanto, volte più alto, volte il, "
        "x, ×"
    ),
    compounds=True,
    vague=words(
        "decine, centinaia, migliaia, milioni, miliardi, decine di migliaia, centinaia di migliaia, "
        "decine di milioni, "
        "centinaia di milioni, dozzine, alcuni, alcune, diversi, diverse, parecchi, vari, varie, numerosi, "
        "numerose, pochi"
    ),
    idle=words("un, una, uno, un'"),
    auxiliaries=words(
        "con, sono stati, sono state, è stato, è stata, si sono, hanno, erano, si è, sono, era, ha, è"
    ),
    moves=words(
        "alzato, ridotto, ridotta, portato, portata, aumentato, aumentata, abbassato, tagliato, rivisto, "
        "rivista, elevato, innalzato, sceso, scesa, salito, salita, ridurre, portare, alzare, aumentare, "
        "passato, passata, passati, passate, passa, passano, passare, passò, passarono, passerà, "
        "passando, "
        "è passato, è passata, sono passati, sono passate, variato, andato, andata"
    ),
    streets=words("via, viale, piazza, corso, largo, vicolo, strada, piazzale, lungotevere, contrada"),
    clocks=phrases(
        {
            "bare": "alle ore, dalle ore, ore, alle, alle h",
            "hours": "dalle, fino alle, verso le, le, entro le, prima delle, dopo le, tra le, e le, "
            "intorno alle",
        }
    ),
    levels=words(
        "sotto, sotto i, sotto il, al di sotto di, al di sotto del, sopra, al di sopra di, "
        "al di sopra del, oltre"
    ),
    including=words("di cui, tra cui, compresi, comprese, fra cui, tra questi"),
    contests=words(
        "vinto, vince, vinse, battut, batte, perso, perde, sconf, vittoria, pareggi, partita, gol, risultato"
    ),
    score_words=words("a"),
    common=words(
        "di, e, il, la, che, in, a, per, un, del, è, le, con, non, della, una, i, si, da, al, sono, dei, "
        "come, nel, "
        "anche, alla, più, delle, gli, ha, ma, dalla, questo, hanno, o, se, lo, loro, essere, tra"
    ),
)
