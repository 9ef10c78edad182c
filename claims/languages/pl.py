"""Polish: commas mark decimals, spaces group thousands; number words and nouns are inflected."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

# Nominative (and masculine personal), genitive and locative, dative, instrumental.
_ONES = {
    0: "zero, zera",
    1: "jeden, jedna, jedno, jednego, jednej, jednym, jednemu, jedną",
    2: "dwa, dwie, dwaj, dwóch, dwu, dwoje, dwojga, dwom, dwóm, dwoma, dwiema",
    3: "trzy, trzej, trzech, trzem, trzema, troje, trojga",
    4: "cztery, czterej, czterech, czterem, czterema, czworo, czworga",
    5: "pięć, pięciu, pięcioro, pięcioma, pięciorga",
    6: "sześć, sześciu, sześcioro, sześcioma",
    7: "siedem, siedmiu, siedmioro, siedmioma",
    8: "osiem, ośmiu, ośmioro, ośmioma",
    9: "dziewięć, dziewięciu, dziewięcioro, dziewięcioma",
}
_TEENS = {
    10: "dziesięć, dziesięciu, dziesięcioro, dziesięcioma",
    11: "jedenaście, jedenastu, jedenastoma",
    12: "dwanaście, dwunastu, dwunastoma, tuzin, tuzina",
    13: "trzynaście, trzynastu, trzynastoma",
    14: "czternaście, czternastu, czternastoma",
    15: "piętnaście, piętnastu, piętnastoma",
    16: "szesnaście, szesnastu, szesnastoma",
    17: "siedemnaście, siedemnastu, siedemnastoma",
    18: "osiemnaście, osiemnastu, osiemnastoma",
    19: "dziewiętnaście, dziewiętnastu, dziewiętnastoma",
}
_TENS = {
    20: "dwadzieścia, dwudziestu, dwudziestoma",
    30: "trzydzieści, trzydziestu, trzydziestoma",
    40: "czterdzieści, czterdziestu, czterdziestoma",
    50: "pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma",
    60: "sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma",
    70: "siedemdziesiąt, siedemdziesięciu, siedemdziesięcioma",
    80: "osiemdziesiąt, osiemdziesięciu, osiemdziesięcioma",
    90: "dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma",
}
_NUMBERS = phrases(_ONES) | phrases(_TEENS) | phrases(_TENS)
for _tens, _forms in _TENS.items():
    for _ten in words(_forms):
        _NUMBERS |= {f"{_ten} {_one}": _tens + _value for _one, _value in phrases(_ONES).items() if _value}
_HUNDREDS = phrases(
    {
        100: "sto, stu",
        200: "dwieście, dwustu",
        300: "trzysta, trzystu",
        400: "czterysta, czterystu",
        500: "pięćset, pięciuset",
        600: "sześćset, sześciuset",
        700: "siedemset, siedmiuset",
        800: "osiemset, ośmiuset",
        900: "dziewięćset, dziewięciuset",
    }
)

_PARTS = {
    3: "trzeci",
    4: "czwart",
    5: "piąt",
    6: "szóst",
    7: "siódm",
    8: "ósm",
    9: "dziewiąt",
    10: "dziesiąt",
}
_FRACTIONS = {"połowa": (1, 2), "połowę": (1, 2), "połowy": (1, 2), "połową": (1, 2), "połowie": (1, 2)}
_FRACTIONS |= {"pół": (1, 2), "półtora": (3, 2), "półtorej": (3, 2), "ćwierć": (1, 4), "trzy czwarte": (3, 4)}
_FRACTIONS |= {"dwa i pół": (5, 2), "trzy i pół": (7, 2)}
for _below, _stem in _PARTS.items():
    _one_part, _parts = (f"{_stem}a", f"{_stem}e") if _below != 3 else ("trzecia", "trzecie")
    _many = f"{_stem}ych" if _below != 3 else "trzecich"
    _FRACTIONS |= dict.fromkeys((f"jedna {_one_part}", f"jednej {_stem}ej", f"jedną {_stem}ą"), (1, _below))
    _FRACTIONS |= dict.fromkeys(
        (f"co {_stem}y" if _below != 3 else "co trzeci", f"co {_one_part}"), (1, _below)
    )
    _FRACTIONS[f"co {_parts}"] = (1, _below)
    for _above, _word in {2: "dwie", 3: "trzy", 4: "cztery"}.items():
        if _above < _below:
            _FRACTIONS[f"{_word} {_parts}"] = (_above, _below)
    for _above, _word in {
        2: "dwóch",
        3: "trzech",
        4: "czterech",
        5: "pięć",
        6: "sześć",
        7: "siedem",
        8: "osiem",
        9: "dziewięć",
    }.items():
        if _above < _below:
            _FRACTIONS[f"{_word} {_many}"] = (_above, _below)
_FRACTIONS |= dict.fromkeys(("co drugi", "co druga", "co drugie"), (1, 2))

_DOLLAR = Money("USD", "the text names no country of the dollar")

# Verbs and nouns of change in the forms that reports print; "o" leads from them to the figure.
_RISES = words(
    "podrożał, podrożała, podrożało, podrożały, drożeje, drożeją, wzrósł, wzrosła, wzrosło, wzrosły, "
    "wzrośli, "
    "wzrasta, wzrastają, wzrośnie, wzrosną, rośnie, rosną, "
    "rosła, zwiększył się, "
    "zwiększyła się, zwiększyło się, zwiększyły się, zwiększa się, zwiększyła, wzrost, wzrostu, "
    "podniósł się, podniosła się, "
    "przybyło, urósł, urosła, urosło, skoczył, skoczyła, przyrost, zwiększenie, wyższy, wyższa, wyższe, "
    "więcej, podwyżka, "
    "wzrostem, zwyżka"
)
_FALLS = words(
    "potaniał, potaniała, potaniało, potaniały, stanieje, tanieje, tanieją, spadł, spadła, spadło, spadły, "
    "spada, spadają, spadnie, zmalał, zmalała, zmalało, zmalały, maleje, "
    "maleją, zmniejszył się, "
    "zmniejszyła się, zmniejszyło się, zmniejszyły się, zmniejsza się, obniżył się, obniżyła się, "
    "obniżyło się, spadek, "
    "spadku, spadkiem, ubyło, skurczył się, skurczyła się, zmniejszenie, redukcja, obniżka, niższy, niższa, "
    "niższe, mniej, "
    "obniżenie, stracił, straciła, zniżka, spadkom"
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in ("", " o", " aż o", " rzędu")
}

LANGUAGE = Language(
    code="pl",
    name="Polish",
    hedges_before=phrases(
        {
            "approx": "około, ok, mniej więcej, w przybliżeniu, w granicach, rzędu, blisko około, "
            "plus minus, circa, "
            "koło, jakieś, gdzieś, z grubsza, orientacyjnie, w okolicach",
            "estimate": "szacunkowo, szacuje się na, szacowany na, szacowana na, szacowane na, "
            "szacowanych na, szacowano na, "
            "według szacunków, oszacowano na, szacuje się, szacunkowe, szacowane, szacowany, szacowana",
            "almost": "prawie, niemal, blisko, niespełna, bez mała, nieco mniej niż, nieco poniżej, "
            "tuż poniżej, niemalże, "
            "bliska, zbliża się do, nie całe, niecałe, niecałych, niecały, nieledwie, o włos od",
            "just_over": "nieco ponad, trochę ponad, niewiele ponad, nieco więcej niż, tuż ponad, "
            "niewiele więcej niż, "
            "trochę więcej niż, nieznacznie ponad",
            "more_than": "ponad, więcej niż, powyżej, przeszło, przekracza, przekroczyła, przekroczyło, "
            "przekroczył, "
            "przekraczają, większy niż, większa niż, wyższy niż, znacznie ponad, grubo ponad, "
            "dużo więcej niż, z górą",
            "at_least": "co najmniej, przynajmniej, minimum, nie mniej niż, minimalnie, najmniej, "
            "od co najmniej, min",
            "less_than": "mniej niż, poniżej, mniejszy niż, niższy niż, znacznie mniej niż, dużo mniej niż, "
            "mniejsza niż, "
            "znacznie poniżej, pod",
            "at_most": "co najwyżej, najwyżej, maksymalnie, nie więcej niż, maksimum, maks, najwięcej",
            "up_to": "do, aż do, nawet do, sięgający, sięgająca, dochodzący do, sięga, nawet",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "mniej więcej, w przybliżeniu, około",
            "more_than": "z górą, z okładem, z hakiem",
            "at_least": "lub więcej, i więcej, albo więcej, i powyżej, wzwyż, co najmniej, lub wyżej",
            "at_most": "lub mniej, i mniej, albo mniej, co najwyżej, maksymalnie, i poniżej",
        }
    ),
    scales=phrases(
        {
            3: "tysiąc, tysiące, tysięcy, tysiąca, tysiącach, tysiącom, tysiącami, tysiącem, tys",
            6: "milion, miliony, milionów, miliona, milionach, milionom, milionami, milionem, milionie, mln",
            9: "miliard, miliardy, miliardów, miliarda, miliardach, miliardom, miliardami, miliardem, mld",
            12: "bilion, biliony, bilionów, biliona, bilionach, bilionami, bilionem, bln",
        }
    ),
    single_scales=phrases(
        {
            3: "tysiąc, jeden tysiąc, tysiąca",
            6: "milion, jeden milion, miliona",
            9: "miliard, jeden miliard, miliarda",
            12: "bilion, jeden bilion, biliona",
        }
    ),
    letters={"k": Letter(3)},
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("i",),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("na, z, na każdych, spośród, na każde, ze"),
    openers={
        "między": ("a", "i"),
        "pomiędzy": ("a", "i"),
        "od": ("do",),
        "w przedziale od": ("do",),
    },
    spans=words("do, lub"),
    units=phrases(
        {
            "percent": "%, procent, procenta, procentów, procentach, procentami, procentowi, proc, pct, "
            "od sta",
            "permille": "‰, promil, promila, promili, promile",
            "basis_point": "punkt bazowy, punkty bazowe, punktów bazowych, pkt baz",
            "point": "punkt procentowy, punkty procentowe, punktów procentowych, punktu procentowego, "
            "pkt proc, p. proc, "
            "pkt. proc, pp, p.p, pkt procentowego, punktom procentowym, pkt procentowych, p. p",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dolar, dolary, dolarów, dolara, dol",
            Money("USD"): "dolarów amerykańskich, dolary amerykańskie, dolarów USA",
            Money("AUD"): "dolarów australijskich",
            Money("THB"): "baht, bahtów, batów, bahty",
            Money("IDR"): "rupia indonezyjska, rupii indonezyjskich",
            Money("EUR"): "euro",
            Money("GBP", "pounds are read as pounds sterling"): "funt, funty, funtów, funta",
            Money("GBP"): "funtów szterlingów, funtów brytyjskich",
            Money("JPY"): "jen, jenów, jeny",
            Money("CNY"): "juan, juanów, juany, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupia, rupii, rupie",
            Money("VND"): "dong, dongów",
            Money("MYR"): "ringgit, ringgitów",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
            Money("PLN"): "zł, złoty, złote, złotych, złotego, zlotych",
            Money("CHF"): "franków szwajcarskich, franki szwajcarskie",
        }
    ),
    counted=phrases(
        {
            "child": "dziecko, dzieci, dziecka, nieletni, nieletnich, małoletnich, dziećmi, dzieciom",
            "girl": "dziewczynka, dziewczynki, dziewczynek, dziewcząt, dziewczęta",
            "boy": "chłopiec, chłopcy, chłopców",
            "adolescent": "nastolatek, nastolatki, nastolatków, młodzieży",
            "person": "ludności, polaków, polacy, osoba, osoby, osób, osobom, osobami, ludzi, ludzie, "
            "mieszkaniec, mieszkańcy, "
            "mieszkańców, obywateli, człowiek",
            "adult": "dorosły, dorośli, dorosłych",
            "woman": "kobieta, kobiety, kobiet",
            "man": "mężczyzna, mężczyźni, mężczyzn",
            "visitor": "gość, goście, gości, turysta, turyści, turystów, zwiedzających, odwiedzających, "
            "podróżnych, "
            "zagranicznych turystów, turystów zagranicznych, przyjazdów, odwiedzin",
            "victim": "ofiara, ofiary, ofiar",
            "offender": "sprawca, sprawcy, sprawców",
            "defendant": "oskarżony, oskarżeni, oskarżonych",
            "suspect": "podejrzany, podejrzani, podejrzanych",
            "worker": "pracownik, pracownicy, pracowników, pracujących, zatrudnionych, robotników",
            "migrant": "migrant, migranci, migrantów, imigrantów",
            "refugee": "uchodźca, uchodźcy, uchodźców",
            "student": "uczeń, uczniowie, uczniów, student, studenci, studentów",
            "respondent": "respondent, respondenci, respondentów, ankietowanych, badanych",
            "birth": "urodzenie, urodzenia, urodzeń, żywych urodzeń, narodzin, urodzeń żywych",
            "death": "śmierć, zgon, zgony, zgonów, zabitych, zmarłych",
            "case": "przypadek, przypadki, przypadków, sprawa, sprawy, spraw, incydentów, zdarzeń",
            "job": "miejsce pracy, miejsca pracy, miejsc pracy, etat, etaty, etatów, posad",
            "household": "gospodarstwo domowe, gospodarstwa domowe, gospodarstw domowych, rodzina, rodziny, "
            "rodzin",
            "dwelling": "mieszkanie, mieszkania, mieszkań, domów",
            "country": "kraj, kraje, krajów, krajach, państwo, państwa, państw",
            "province": "województwo, województwa, województw, prowincja, prowincje, prowincji",
            "district": "powiat, powiaty, powiatów, dystrykt, dystrykty, dystryktów",
            "subdistrict": "gmina, gminy, gmin",
            "city": "miasto, miasta, miast, miastach",
            "village": "wieś, wsie, wsi",
            "group": "grupa, grupy, grup, sieci, sieć",
            "organisation": "organizacja, organizacje, organizacji, instytucji, stowarzyszeń",
            "ngo": "organizacja pozarządowa, organizacje pozarządowe, organizacji pozarządowych",
            "company": "firma, firmy, firm, przedsiębiorstwo, przedsiębiorstwa, przedsiębiorstw, spółek",
            "hotel": "hotel, hotele, hoteli",
            "school": "szkoła, szkoły, szkół, szkołach",
            "signature": "podpis, podpisy, podpisów",
            "night": "noc, noce, nocy, noclegów, noclegi",
            "trip": "podróż, podróże, podróży, wyjazdów, przejazdów",
        }
    ),
    measures=phrases(
        {
            "gigawatt": "gigawatów",
            "celsius": "stopień Celsjusza, stopnie Celsjusza, stopni Celsjusza, stopni, stopnie",
            "square_mile": "mila kwadratowa, mile kwadratowe, mil kwadratowych",
            "cubic_metre": "metr sześcienny, metry sześcienne, metrów sześciennych",
            "centimetre": "centymetr, centymetry, centymetrów",
            "year": "rok, lata, lat, roku, latach",
            "month": "miesiąc, miesiące, miesięcy, miesiąca",
            "week": "tydzień, tygodnie, tygodni, tygodnia",
            "day": "dzień, dni, dnia, doby, dób",
            "hour": "godzina, godziny, godzin, godz, h",
            "minute": "minuta, minuty, minut, min",
            "second": "sekunda, sekundy, sekund",
            "decade": "dekada, dekady, dekad, dziesięcioleci",
            "foot": "stopa, stopy, stóp",
            "mile": "mila, mile, mil",
            "acre": "akr, akry, akrów",
            "kilometre": "km, kilometr, kilometry, kilometrów, kilometra",
            "gram": "g, gram, gramy, gramów",
            "megawatt": "megawaty, megawatów",
            "kilowatt_hour": "kilowatogodzin",
            "millimetre": "milimetr, milimetry, milimetrów",
            "kilometre_per_hour": "kilometrów na godzinę",
            "basis_point": "punktów bazowych, punkty bazowe",
            "metre": "m, metr, metry, metrów, metra",
            "square_kilometre": "km2, km², kilometrów kwadratowych, kilometry kwadratowe, km kw",
            "square_metre": "m2, m², metrów kwadratowych",
            "hectare": "ha, hektar, hektary, hektarów, hektara",
            "kilogram": "kg, kilogram, kilogramy, kilogramów, kilo",
            "tonne": "tona, tony, ton, t",
            "litre": "l, litr, litry, litrów, litra",
        }
    ),
    per=words("na, na każde, na każdych, w przeliczeniu na, za, /"),
    changes=_CHANGES,
    minus=words("minus"),
    ordinals={
        form: value
        for value, forms in enumerate(
            (
                "pierwszy, pierwsza, pierwsze, pierwszym, pierwszej",
                "drugi, druga, drugie, drugim, drugiej",
                "trzeci, trzecia, trzecie, trzecim, trzeciej",
                "czwarty, czwarta, czwarte, czwartym, czwartej",
                "piąty, piąta, piąte, piątym, piątej",
                "szósty, szósta, szóste, szóstym, szóstej",
                "siódmy, siódma, siódme, siódmym, siódmej",
                "ósmy, ósma, ósme, ósmym, ósmej",
                "dziewiąty, dziewiąta, dziewiąte, dziewiątym, dziewiątej",
                "dziesiąty, dziesiąta, dziesiąte, dziesiątym, dziesiątej",
            ),
            1,
        )
        for form in words(forms)
    },
    ordinal_marks=words("-ty, -te, -ta"),
    ranks=words(
        "największy, największa, największe, największym, najwyższy, najwyższa, najwyższe, najniższy, "
        "najniższa, najmniejszy, "
        "najmniejsza, najlepszy, najgorszy, miejsce, miejscu, pozycja, pozycji, najważniejszy, najludniejszy"
    ),
    parts_of=words("z, ze, spośród, wszystkich, ze wszystkich, ogółu, z tych, z nich, wśród, całej, całego"),
    # Rose to 3 million says no bound.
    fillers=words(
        "w sumie, łącznie, ogółem, razem, dokładnie, tylko, jedynie, zaledwie, wszystkich, o, aż, równo, "
        "raptem"
    )
    + tuple(f"{verb} do" for verb in (*_RISES, *_FALLS)),
    interval_words=words(
        "PU, CI, przedział ufności, przedział, zakres, przedział niepewności, margines błędu"
    ),
    announces=phrases(
        {
            "legal": "artykuł, artykuły, artykułu, art, ustawa, ustawy, ustawa nr, rozporządzenie, "
            "rozporządzenie nr, "
            "dyrektywa, rezolucja, konwencja nr, protokół, ust, paragraf, kodeks, uchwała nr, Dz. U, poz, "
            "lit",
            "section": "rozdział, rozdziały, rozdziale, rozdz, sekcja, część, części, tabela, tabele, "
            "tabeli, tab, rysunek, rys, "
            "wykres, ramka, załącznik, aneks, mapa, krok, faza, etap, cel, wskaźnik, akapit, tom, t, "
            "zeszyt, przypis, wiersz, "
            "pytanie, §, §§, moduł, lekcja, poziom, kategoria, klasa, klasy, typ, wersja, wydanie, sala, "
            "piętro, peron, linia, "
            "punkt, pkt, schemat, autobus",
            "page": "strona, strony, stronie, s, str, pp",
            "phone": "telefon, tel, faks, fax, kom, zadzwoń, infolinia, whatsapp, numer telefonu, telefonu",
            "identifier": "nr, numer, numery, #, ISBN, ISSN, DOI, NIP, PESEL, REGON, KRS, kod pocztowy, "
            "skrytka, sygn, sygnatura, "
            "ISO, lot, sprawa nr",
        }
    ),
    follows=phrases({"section": "wydanie, wyd"}),
    eras=phrases({0: "n.e, p.n.e, r, n. e, p. n. e"}),
    decade_marks=words("-te, -tych, s"),
    year_words=words(
        "w, od, do, po, przed, rok, roku, lata, latach, lat, w roku, w latach, w ciągu, do roku, od roku, "
        "na początku, pod koniec, "
        "między, z, za, rokiem, połowie, końcu, wiosną, latem, jesienią, zimą, stycznia, lutego, marca, "
        "kwietnia, maja, czerwca, "
        "lipca, sierpnia, września, października, listopada, grudnia, styczniu, grudniu"
    ),
    age_before=words(
        "lat, w wieku, wiek, wieku, w wieku od, w wieku do, w wieku poniżej, w wieku powyżej, od wieku, "
        "poniżej wieku, wiek powyżej, "
        "do wieku, średni wiek, ukończył, ukończyła, ma, mają, miał, miała"
    ),
    age_after=words(
        "letni, -letni, letnia, -letnia, letnich, -letnich, letniego, -letniego, latek, -latek, latka, "
        "-latka, latków, -latków, "
        "lat życia, roku życia, rok życia, miesięcy życia, letnią, -letnią, latki, -latki"
    ),
    age_limits=words("poniżej, powyżej, do, od, młodszych niż, starszych niż, w wieku, ponad"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "podwoił się, podwoiła się, podwoiło się, podwoiły się, podwoi się, podwaja się, podwojenie, "
            "dwukrotnie, "
            "dwukrotny, dwa razy, dwa razy więcej, dwukrotność, dwukrotności, dwukrotny wzrost, podwójnie",
            Fraction(
                3
            ): "potroił się, potroiła się, potroiło się, potroiły się, potrojenie, trzykrotnie, trzykrotny, "
            "trzy razy, "
            "trzy razy więcej, trzykrotność, trzykrotności",
            Fraction(4): "czterokrotnie, czterokrotny, cztery razy, cztery razy więcej",
            Fraction(5): "pięciokrotnie, pięciokrotny, pięć razy, pięć razy więcej",
            Fraction(10): "dziesięciokrotnie, dziesięciokrotny, dziesięć razy, dziesięć razy więcej",
            Fraction(
                1, 2
            ): "zmniejszył się o połowę, zmniejszyła się o połowę, zmniejszyło się o połowę, spadł o połowę, "
            "spadła o połowę, spadło o połowę, zmalała o połowę, zmalał o połowę, o połowę mniej, "
            "o połowę mniejszy",
        }
    ),
    times=words(
        "razy, raza, razy więcej, razy większy, razy większa, razy wyższy, krotnie, -krotnie, krotny, "
        "-krotny, x, ×"
    ),
    vague=words(
        "dziesiątki, setki, tysiące, miliony, miliardy, dziesiątki tysięcy, setki tysięcy, "
        "dziesiątki milionów, setki milionów, "
        "kilka, kilku, kilkanaście, kilkunastu, kilkadziesiąt, kilkudziesięciu, kilkaset, kilkuset, wiele, "
        "wielu, paru, parę, "
        "liczne, tuziny"
    ),
    idle=words("jeden, jedna, jedno, jednego, jednej, jednym, jednemu, jedną"),
    auxiliaries=words("została, zostało, zostały, został"),
    adds_digits=True,
    levels=words("poniżej, powyżej"),
    moves=words(
        "podniósł, podniosła, podwyższył, podwyższyła, obniżył, obniżyła, zwiększył, zwiększyła, "
        "zmniejszył, zmniejszyła, ograniczył, ograniczyła, zmienił się, zmieniła się"
    ),
    including=words("w tym, z czego, z których, wśród nich"),
    stop_ordinals=words("w, do, od, po, na, przed, z"),
    contests=words("wygra, przegra, pokona, zwycię, remis, mecz, wynik, bramk, porażk"),
    common=words(
        "w, i, z, na, się, do, nie, że, to, jest, o, jak, po, co, za, przez, od, ale, dla, przy, są, oraz, "
        "który, która, które, "
        "już, tym, być, był, była, było, ich, jego, jej, tego, także, czy, może, ze, między"
    ),
)
