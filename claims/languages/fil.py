"""Filipino: stops mark decimals, "
"commas group thousands; Spanish and English number words stand beside its own."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("sero, isa, dalawa, tatlo, apat, lima, anim, pito, walo, siyam")
# Before a noun the number is linked to it: limang paaralan, apat na paaralan.
_LINKED = words("serong, isang, dalawang, tatlong, apat na, limang, anim na, pitong, walong, siyam na")
_TEENS = words(
    "sampu, labing-isa, labindalawa, labintatlo, labing-apat, labinlima, labing-anim, labimpito, "
    "labingwalo, labinsiyam"
)
_TENS = words("dalawampu, tatlumpu, apatnapu, limampu, animnapu, pitumpu, walumpu, siyamnapu")
# The Spanish words that are used for larger numbers, ages and prices.
_SPANISH = {
    "uno": 1,
    "dos": 2,
    "tres": 3,
    "kuwatro": 4,
    "singko": 5,
    "sais": 6,
    "siyete": 7,
    "otso": 8,
    "nuwebe": 9,
    "diyes": 10,
    "onse": 11,
    "dose": 12,
    "trese": 13,
    "katorse": 14,
    "kinse": 15,
    "disisais": 16,
    "disisiyete": 17,
    "disiotso": 18,
    "disinuwebe": 19,
    "beynte": 20,
    "bente": 20,
    "treynta": 30,
    "trenta": 30,
    "kuwarenta": 40,
    "singkuwenta": 50,
    "sisenta": 60,
    "sitenta": 70,
    "otsenta": 80,
    "nobenta": 90,
}

_NUMBERS = {word: value for value, word in enumerate(_ONES + _TEENS)} | _SPANISH
_NUMBERS |= {word: value for value, word in enumerate(_LINKED)}
_NUMBERS |= {f"{word}ng" if word[-1] in "aou" else f"{word} na": 10 + n for n, word in enumerate(_TEENS)}
for _tens, _word in enumerate(_TENS, 2):
    _NUMBERS |= {_word: 10 * _tens, f"{_word}ng": 10 * _tens}
    for _one in range(1, 10):
        for _joiner in ("'t ", " at ", "’t ".replace("’", "'")):
            _NUMBERS[f"{_word}{_joiner}{_ONES[_one]}"] = 10 * _tens + _one
            _NUMBERS[f"{_word}{_joiner}{_LINKED[_one]}"] = 10 * _tens + _one
_NUMBERS |= {"isang dosena": 12, "dosena": 12}

_HUNDREDS = {"isang daan": 100, "sandaan": 100, "isandaan": 100, "sandaang": 100, "isang daang": 100}
for _one in range(2, 10):
    _hundred = "daan" if _LINKED[_one].endswith("ng") else "raan"
    _joined = f"{_LINKED[_one]} {_hundred}"
    _HUNDREDS |= {_joined: 100 * _one, f"{_joined}g": 100 * _one}
    _HUNDREDS |= dict.fromkeys((f"{_LINKED[_one]} daan", f"{_LINKED[_one]} daang"), 100 * _one)

_PARTS = {
    3: "katlo",
    4: "kapat",
    5: "kalima",
    6: "kaanim",
    7: "kapito",
    8: "kawalo",
    9: "kasiyam",
    10: "kasampu",
}
_FRACTIONS = {"kalahati": (1, 2), "kalahating": (1, 2), "ang kalahati": (1, 2), "isang kalahati": (1, 2)}
_FRACTIONS |= {"sangkatlo": (1, 3), "sangkapat": (1, 4), "isang kapat": (1, 4), "sangkalima": (1, 5)}
_FRACTIONS |= {
    "isang-katlo": (1, 3),
    "isang-kapat": (1, 4),
    "ikatlong bahagi": (1, 3),
    "ikaapat na bahagi": (1, 4),
}
for _below, _part in _PARTS.items():
    _FRACTIONS[f"isang {_part}"] = (1, _below)
    _FRACTIONS[f"isa sa {_ONES[_below]}" if _below < 10 else "isa sa sampu"] = (1, _below)
    for _above in range(2, _below):
        _FRACTIONS[f"{_LINKED[_above]} {_part}"] = (_above, _below)
        _FRACTIONS[f"{_LINKED[_above].replace(' na', '')}-{_part}"] = (_above, _below)

_MEASURES = phrases(
    {
        "kilometre_per_hour": "kilometro kada oras, kilometro bawat oras",
        "square_metre": "metro kuwadrado, square meters",
        "kilowatt_hour": "kilowatt hours",
        "gigawatt": "gigawatts",
        "megawatt": "megawatts",
        "millimetre": "milimetro",
        "celsius": "digri, degree Celsius, degrees Celsius",
        "square_mile": "milya kuwadrado",
        "cubic_metre": "metro kubiko, kubiko metro",
        "centimetre": "sentimetro",
        "year": "taon, na taon",
        "month": "buwan, na buwan",
        "week": "linggo, na linggo",
        "day": "araw, na araw",
        "hour": "oras, na oras",
        "minute": "minuto, na minuto",
        "second": "segundo, na segundo",
        "decade": "dekada, na dekada",
        "foot": "talampakan, na talampakan",
        "mile": "milya, na milya",
        "acre": "ektarya acre, acre",
        "kilometre": "km, kilometro, na kilometro, kilometer",
        "square_kilometre": "km2, km², kilometro kuwadrado, kilometro kwadrado, kilometrong parisukat, "
        "kilometrong kuwadrado, kilometrong kwadrado",
        "metre": "metro, na metro",
        "hectare": "ha, ektarya, na ektarya",
        "kilogram": "kg, kilo, kilogramo, na kilo, na kilogramo",
        "gram": "gramo, na gramo",
        "tonne": "tonelada, na tonelada, metriko tonelada, metrikong tonelada, na metrikong tonelada",
        "litre": "litro, na litro",
    }
)
# The same words linked to what follows: kilometrong kalsada. Taong is mostly persons.
for _word, _unit in tuple(_MEASURES.items()):
    if _word[-1] in "aeiou" and not _word.endswith("taon"):
        _MEASURES.setdefault(f"{_word}ng", _unit)
_MEASURES |= {"buwang": "month", "na buwang": "month"}

_CHANGES = phrases(
    {
        1: "tumaas ng, tumaas nang, pagtaas na, pagtaas ng, tumataas ng, tataas ng, "
        "nadagdagan ng, dumami ng, "
        "lumago ng, lumaki ng, umakyat ng, umangat ng, paglago na, paglago ng, dagdag na, pagdami ng, "
        "tumaas, lumago, "
        "nadagdagan, dumami, mas mataas ng, mas mataas nang, paglaki ng, itinaas ng, lumago nang, "
        "pagtaas na may",
        -1: "bumaba ng, bumaba nang, pagbaba na, pagbaba ng, bumababa ng, bababa ng, "
        "nabawasan ng, kumonti ng, "
        "lumiit ng, bumagsak ng, bawas na, pagbawas ng, pagbagsak ng, bumaba, nabawasan, mas mababa ng, "
        "mas mababa nang, "
        "kumaunti ng, pagliit ng, bumagsak nang, humina ng",
    }
)
# The marker of the amount is spelt ng or nang.
for _phrase, _direction in tuple(_CHANGES.items()):
    if _phrase.endswith((" ng", " nang")):
        _verb = _phrase.rpartition(" ")[0]
        _CHANGES |= {f"{_verb} ng": _direction, f"{_verb} nang": _direction}

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="fil",
    name="Filipino",
    hedges_before=phrases(
        {
            "approx": "humigit-kumulang, humigit kumulang, higit-kumulang, higit kumulang, mga, "
            "halos mga, nasa, nasa mga, "
            "humigit-kumulang sa, tinatayang mga, "
            "mahigit-kumulang, circa, aabot sa mga, malapit sa mga, tantiya",
            "estimate": "tinatayang, tinatayang nasa, tinataya, tinatantiyang, tinatantya sa, "
            "tinatayang aabot sa, "
            "tinatantyang, pagtataya na, tinataya sa",
            "almost": "halos, malapit sa, muntik nang, kulang-kulang, bahagyang mas mababa sa, "
            "halos halos umabot sa, kulang kulang",
            "just_over": "bahagyang higit sa, mahigit lamang sa, lampas lamang sa, bahagyang mahigit sa, "
            "bahagyang lampas sa",
            "more_than": "mahigit, mahigit sa, higit sa, lampas sa, higit pa sa, lagpas sa, sobra sa, "
            "mas marami sa, "
            "higit, higit na sa, lagpas, sumobra sa, mahigit na, mas mataas sa, higit na, "
            "lampas",
            "at_least": "di-bababa sa, hindi bumababa sa, hindi bababa sa, hindi kukulangin sa, "
            "di bababa sa, kahit man lamang, pinakamababa, "
            "hindi baba sa, di kukulangin sa",
            "less_than": "wala pang, mas mababa sa, kulang sa, mas kaunti sa, mababa sa, hindi aabot sa, "
            "wala pa sa, mas kaunti pa sa",
            "at_most": "hindi hihigit sa, di hihigit sa, hindi lalampas sa, pinakamataas, "
            "hindi hihigit pa sa, hindi tataas sa",
            "up_to": "hanggang, hanggang sa, aabot sa, umaabot sa, abot sa, kasing dami ng",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "humigit-kumulang, humigit kumulang",
            "at_least": "o higit pa, pataas, o mahigit, o higit, at higit pa, o mas marami",
            "at_most": "o mas mababa, pababa, o mas kaunti, o kulang",
        }
    ),
    scales=phrases(
        {
            3: "libo, libong, na libo, na libong, thousand",
            6: "milyon, milyong, na milyon, na milyong, million",
            9: "bilyon, bilyong, na bilyon, na bilyong, billion",
            12: "trilyon, trilyong, na trilyon, na trilyong, trillion",
        }
    ),
    single_scales=phrases(
        {
            3: "isang libo, isang libong, sanlibo, sanlibong, isanlibo",
            6: "isang milyon, isang milyong, sang-milyon",
            9: "isang bilyon, isang bilyong",
            12: "isang trilyon, isang trilyong",
        }
    ),
    letters={"K": Letter(3), "M": Letter(6), "B": Letter(9), "T": Letter(12)},
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=words("at, 't"),
    articles=words("isang, ang, ng, na"),
    fractions=_FRACTIONS,
    ratios=words("sa, sa bawat, sa kada, mula sa, out of, sa loob ng"),
    openers={
        "sa pagitan ng": ("at", "at ng"),
        "mula": ("hanggang",),
        "mula sa": ("hanggang", "hanggang sa"),
        "mula sa pagitan ng": ("at",),
        "pagitan ng": ("at", "at ng"),
    },
    spans=words("hanggang, hanggang sa"),
    units=phrases(
        {
            "percent": "%, porsiyento, porsyento, na porsiyento, na porsyento, bahagdan, percent, "
            "na bahagdan, porsiyentong",
            "permille": "‰, bawat mil, per mille",
            "basis_point": "basis points, basis point, bps",
            "point": "puntos porsiyento, porsiyentong punto, percentage points, percentage point, "
            "porsyentong punto, "
            "puntos na porsiyento, puntos na porsyento, na puntos porsiyento",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dolyar, na dolyar, dollar, dollars",
            Money("USD"): "dolyar ng US, US dollar, US dollars, dolyar ng Amerika, na dolyar ng US",
            Money("AUD"): "dolyar ng Australia",
            Money("THB"): "baht, na baht",
            Money("IDR"): "rupiah, na rupiah",
            Money("EUR"): "euro, na euro, euros",
            Money("GBP", "pounds are read as pounds sterling"): "pound, pounds, libra",
            Money("GBP"): "pound sterling",
            Money("JPY"): "yen, na yen",
            Money("CNY"): "yuan, renminbi, na yuan",
            Money("INR", "rupees are read as Indian rupees"): "rupee, rupees",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "piso, na piso, pisong, peso, pesos",
            Money("PHP"): "P, Php",
        }
    ),
    counted=phrases(
        {
            "child": "bata, batang, mga bata, kabataan, mga kabataan, menor de edad, mga menor de edad, "
            "na bata, na mga bata, anak",
            "girl": "batang babae, mga batang babae",
            "boy": "batang lalaki, mga batang lalaki",
            "person": "tao, katao, mga tao, indibidwal, residente, mamamayan, na tao, na katao, taong",
            "adult": "nasa hustong gulang, mga nasa hustong gulang, matanda",
            "woman": "babae, kababaihan, mga babae, na babae",
            "man": "lalaki, kalalakihan, mga lalaki, na lalaki",
            "visitor": "turista, mga turista, bisita, mga bisita, dayuhang turista, dayuhang bisita, "
            "panauhin, manlalakbay, "
            "na turista, na bisita, pagdating ng turista",
            "victim": "biktima, mga biktima, na biktima",
            "offender": "salarin, mga salarin, nagkasala",
            "defendant": "akusado, nasasakdal, mga akusado",
            "suspect": "suspek, mga suspek, pinaghihinalaan",
            "worker": "manggagawa, mga manggagawa, empleyado, mga empleyado, kawani, na manggagawa",
            "migrant": "migrante, mga migrante",
            "refugee": "takas, mga takas, refugee",
            "student": "mag-aaral, mga mag-aaral, estudyante, mga estudyante, na mag-aaral, na estudyante",
            "respondent": "tumugon, mga tumugon, sumagot, respondente",
            "birth": "panganganak, kapanganakan, buhay na ipinanganak, ipinanganak na buhay",
            "death": "kamatayan, namatay, pagkamatay, nasawi, patay",
            "case": "kaso, mga kaso, na kaso, insidente, mga insidente",
            "job": "trabaho, mga trabaho, na trabaho, hanapbuhay",
            "household": "sambahayan, mga sambahayan, pamilya, mga pamilya, na pamilya, na sambahayan",
            "dwelling": "bahay, mga bahay, na bahay, tahanan",
            "country": "bansa, mga bansa, na bansa",
            "province": "lalawigan, probinsiya, probinsya, mga lalawigan, na lalawigan",
            "district": "distrito, mga distrito",
            "subdistrict": "barangay, mga barangay, na barangay",
            "city": "lungsod, mga lungsod, siyudad, bayan, mga bayan, munisipalidad, na lungsod",
            "village": "nayon, mga nayon, baryo",
            "group": "grupo, mga grupo, pangkat, network",
            "organisation": "organisasyon, mga organisasyon, samahan, ahensiya, ahensya",
            "ngo": "ngo, mga ngo",
            "company": "kompanya, kumpanya, mga kompanya, negosyo, mga negosyo",
            "hotel": "hotel, mga hotel, otel",
            "school": "paaralan, mga paaralan, na paaralan, eskuwelahan",
            "signature": "lagda, mga lagda, pirma, mga pirma",
            "night": "gabi, mga gabi, na gabi",
            "trip": "biyahe, mga biyahe, paglalakbay, na biyahe",
        }
    ),
    measures=_MEASURES,
    per=words("bawat, kada, sa bawat, sa kada, per, /"),
    changes=_CHANGES,
    minus=words("negatibo, minus"),
    ordinals=phrases(
        {
            1: "una, unang, pang-una",
            2: "ikalawa, ikalawang, pangalawa, pangalawang",
            3: "ikatlo, ikatlong, pangatlo, pangatlong",
            4: "ikaapat, ikaapat na, pang-apat, pang-apat na",
            5: "ikalima, ikalimang, panlima, panlimang",
            6: "ikaanim, ikaanim na, pang-anim, pang-anim na",
            7: "ikapito, ikapitong, pampito, pampitong",
            8: "ikawalo, ikawalong, pangwalo, pangwalong",
            9: "ikasiyam, ikasiyam na, pansiyam, pansiyam na",
            10: "ikasampu, ikasampung, pansampu, pansampung",
        }
    ),
    ordinal_marks=words("ika-, ika, pang-"),
    ranks=words(
        "pinakamalaki, pinakamalaking, pinakamataas na, pinakamarami, pinakamaraming, pinakamababang, "
        "pinakamaliit, "
        "pinakamataas, pinakamababa, pinakamababa na, pinakamalala, pinakamahirap, pinakamayaman, "
        "pinakamahaba, "
        "pinakamahabang, pinakamatao, pinakamataong, sa pinakamalaki, sa pinakamataas, pinakamatanda, "
        "pinakamaliit na, puwesto, pwesto, ranggo, posisyon, numero, pinakamahusay, pinakamasama"
    ),
    parts_of=words(
        "ng, ng mga, ng lahat ng, sa mga, sa lahat ng, ng kabuuang, ng buong, mula sa, sa, na, na mga"
    ),
    fillers=words(
        "umabot sa, umabot sa kabuuang, "
        "kabuuang, sa kabuuan, eksaktong, tanging, lamang, lang, ang, may, kabuuan na, isang kabuuang, "
        "lahat, ng, mismong"
    ),
    interval_words=words("CI, confidence interval, saklaw, hanay, agwat ng kumpiyansa, margin of error"),
    announces=phrases(
        {
            "legal": "Artikulo, Mga Artikulo, Batas, Batas Republika, Batas Republika Blg, Republic Act, "
            "Republic Act No, RA, "
            "R.A, Kautusan, Kautusang Tagapagpaganap, Resolusyon, Protokol, Konbensiyon, "
            "Batas Pambansa Blg, Executive Order",
            "section": "Seksiyon, Seksyon, Sek, Kabanata, Bahagi, Talahanayan, Pigura, Larawan, Grap, "
            "Tsart, Kahon, "
            "Apendise, Annex, Mapa, Hakbang, Yugto, Layunin, Target, Talata, Tomo, Bolyum, Talababa, Linya, "
            "Tanong, §, "
            "Modyul, Aralin, Antas, Baitang, Kategorya, Uri, Bersyon, Edisyon, Table, Figure, Section, "
            "Chapter, Grade, Isyu",
            "page": "pahina, mga pahina, p, pp, pah, ph",
            "time": "alas, alas-, ala, ala-, bandang alas, bandang alas-",
            "phone": "telepono, tel, fax, tawagan, tumawag sa, hotline, cellphone, mobile, whatsapp",
            "identifier": "blg, bilang blg, no, numero ng, #, ISBN, ISSN, DOI, ID, zip code, P.O. Box, "
            "PO Box, kaso blg, "
            "sanggunian, ISO, G.R. No",
        }
    ),
    follows=phrases({"section": "na edisyon, na kabanata, na baitang"}),
    eras=phrases({0: "A.D, AD, B.C, BC, CE, BCE"}),
    decade_marks=words("s, 's"),
    year_words=words(
        "noong, noong taong, taong, sa, mula, mula noong, simula, simula noong, hanggang, taon, sa taong, "
        "bago ang, "
        "pagkatapos ng, pagsapit ng, unang bahagi ng, katapusan ng, dekada, ng, nang"
    ),
    age_before=words(
        "edad, edad na, may edad, may edad na, na may edad na, sa edad na, gulang na, wala pang edad na, "
        "mas bata sa edad na, "
        "nasa edad, edad mula, may edad mula"
    ),
    age_after=words(
        "taong gulang, taon gulang, taong gulang pataas, taong gulang pababa, anyos, taong-gulang, "
        "buwang gulang, "
        "na taong gulang, taon pataas, taon ang edad, ang edad, ang edad nila, anyos pataas, anyos pababa"
    ),
    age_limits=words("wala pang, mas bata sa, higit sa, mahigit, hanggang, mas matanda sa, edad, pababa sa"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "dumoble, nadoble, doble, dobleng, dodoble, pagdodoble, dalawang beses, makalawang ulit, "
            "nagdoble",
            Fraction(3): "triple, tatlong beses, tatlong ulit, natriple, tumriple, nagtriple",
            Fraction(4): "apat na beses, apat na ulit",
            Fraction(5): "limang beses, limang ulit",
            Fraction(10): "sampung beses, sampung ulit",
            Fraction(1, 2): "nangalahati, kumalahati, nahati, nabawasan ng kalahati, bumaba ng kalahati",
        }
    ),
    times=words("beses, na beses, ulit, na ulit, beses na mas marami, beses na mas mataas, x, ×, doble"),
    endings=words("ng, -ng"),
    vague=words(
        "daan-daan, daan-daang, libo-libo, libo-libong, libu-libo, libu-libong, milyon-milyon, "
        "milyon-milyong, milyun-milyon, "
        "milyun-milyong, bilyon-bilyong, ilan, ilang, marami, maraming, dose-dosenang, sampu-sampung, "
        "iba't ibang"
    ),
    idle=words("isa, isang, una, unang"),
    moves=words("itinaas, ibinaba, tinaasan, binawasan"),
    linkers=words("na"),
    contests=words("nanalo, natalo, panalo, talo, tinalo, laro, iskor, score, tabla, dinaig, laban"),
    common=words(
        "ang, ng, sa, na, mga, at, ay, si, ni, kay, hindi, ito, iyon, nang, para, may, mayroon, kung, siya, "
        "sila, nila, "
        "kanilang, niya, din, rin, lamang, pa, ba, ngunit, dahil, upang, mula, ayon, noong, nito, pero, "
        "isang, wala, naman"
    ),
)
