"""Swahili: stops mark decimals, commas group thousands; scale words stand before their number."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("sifuri, moja, mbili, tatu, nne, tano, sita, saba, nane, tisa")
_TENS = words("kumi, ishirini, thelathini, arobaini, hamsini, sitini, sabini, themanini, tisini")
# 1 to 5 and 8 agree with the noun: watu wawili, miaka miwili, vijiji viwili, magari mawili.
_AGREEING = {
    1: "mmoja, kimoja, wamoja",
    2: "wawili, miwili, viwili, mawili",
    3: "watatu, mitatu, vitatu, matatu",
    4: "wanne, minne, vinne, manne",
    5: "watano, mitano, vitano, matano",
    8: "wanane, minane, vinane, manane",
}

_NUMBERS = {word: value for value, word in enumerate(_ONES)} | {"dazeni": 12, "dazeni moja": 12}
_NUMBERS |= {word: value for value, listed in _AGREEING.items() for word in words(listed)}
_BELOW_TEN = {word: value for word, value in _NUMBERS.items() if 0 < value < 10}
for _tens, _word in enumerate(_TENS, 1):
    _NUMBERS[_word] = 10 * _tens
    for _one, _value in _BELOW_TEN.items():
        _NUMBERS[f"{_word} na {_one}"] = 10 * _tens + _value

_HUNDREDS = {f"mia {_ONES[n]}": 100 * n for n in range(1, 10)} | {"mia": 100}

_FRACTIONS = phrases(
    {
        (1, 2): "nusu",
        (1, 3): "theluthi, theluthi moja, thuluthi, thuluthi moja",
        (2, 3): "theluthi mbili, thuluthi mbili",
        (1, 4): "robo, robo moja",
        (3, 4): "robo tatu",
        (2, 4): "robo mbili",
        (1, 5): "humusi",
        (1, 6): "sudusi",
        (1, 8): "thumuni",
    }
)
for _below in range(3, 11):
    _whole = (*_ONES, "kumi")[_below]
    for _above in range(1, _below):
        _FRACTIONS[f"{_ONES[_above]} ya {_whole}"] = (_above, _below)
        _FRACTIONS[f"sehemu {_ONES[_above]} ya {_whole}"] = (_above, _below)

_DOLLAR = Money("USD", "the text names no country of the dollar")

# Verbs of change: subject, tense and stem (u-li-shuka), with or without kwa before the amount.
_SUBJECTS = words("wa, i, zi, u, ya, li, ki, vi, a, ku")
_TENSES = words("li, me, na, ta, ki, ka, mesha, nge")
_RELATIVES = words("iliyo, zilizo, yaliyo, lililo, uliyo, waliyo, ulio, walio, kilicho, vilivyo")
_STEMS = {
    1: words("ongezeka, panda, kua, ruka, imarika, panuka"),
    -1: words("pungua, shuka, anguka, poromoka, dorora, teremka"),
}
_CHANGES = phrases(
    {
        1: "ongezeko la, ukuaji wa, kupanda kwa, kuongezeka kwa, kukua kwa, kuongezeka",
        -1: "upungufu wa, kupungua kwa, kushuka kwa, kushuka, kupungua, punguzo la, mdororo wa, anguko la",
    }
)
for _sign, _stems in _STEMS.items():
    for _stem in _stems:
        for _start in (*(f"{_s}{_t}" for _s in _SUBJECTS for _t in _TENSES), *_RELATIVES):
            _CHANGES.setdefault(f"{_start}{_stem}", _sign)
            _CHANGES.setdefault(f"{_start}{_stem} kwa", _sign)

# Hedges that agree with what is counted: watu wapatao, nyumba zipatazo, vijiji visivyopungua.
_CONCORDS = {  # of each class: with -pata, -sipo-, -napo-
    "wa": ("o", "wasio", "wanao"),
    "u": ("o", "usio", "unao"),
    "i": ("yo", "isiyo", "inayo"),
    "li": ("lo", "lisilo", "linalo"),
    "ya": ("yo", "yasiyo", "yanayo"),
    "ki": ("cho", "kisicho", "kinacho"),
    "vi": ("vyo", "visivyo", "vinavyo"),
    "zi": ("zo", "zisizo", "zinazo"),
}
_AGREEING_HEDGES: dict[str, str] = {}
for _class, (_ending, _negative, _present) in _CONCORDS.items():
    _AGREEING_HEDGES |= dict.fromkeys((f"{_class}pata{_ending}", f"{_class}pata{_ending} kama"), "approx")
    _AGREEING_HEDGES |= dict.fromkeys((f"{_negative}pungua", f"{_negative}pungua idadi ya"), "at_least")
    _AGREEING_HEDGES |= dict.fromkeys((f"{_negative}zidi", f"{_negative}pita"), "at_most")
    _AGREEING_HEDGES |= dict.fromkeys((f"{_negative}fika", f"{_negative}fikia"), "less_than")
    _AGREEING_HEDGES |= {f"{_present}zidi": "more_than", f"{_present}karibia": "almost"}
    _AGREEING_HEDGES |= {f"{_present}fikia": "up_to", f"{_class}nakaribia": "almost"}
    for _start in (_present, f"{_class}na", f"{_class}li", f"{_class}me"):
        for _guess in ("kadiriwa", "kisiwa"):
            for _then in ("", " kuwa", " kufikia", " kuwa kama"):
                _AGREEING_HEDGES[f"{_start}{_guess}{_then}"] = "estimate"

_OF = words("wa, ya, la, cha, vya, za")  # with a number they make an ordinal: wa tatu, cha pili

LANGUAGE = Language(
    code="sw",
    name="Swahili",
    hedges_before=_AGREEING_HEDGES
    | phrases(
        {
            "approx": "makisio ya, kwa wastani wa, kwa wastani, karibia na, kwa kukadiria, "
            "kiasi, kwa kiasi cha, yapata kama, wapatao, yapatayo, zipatazo, ipatayo, upatao, lipatalo, "
            "kipatacho, vipatavyo, wapata, yapatayo kama, wastani wa kama, "
            "takriban, kama, yapata, kiasi cha, wastani wa, takribani, karibia",
            "estimate": "inakadiriwa kufikia, yanakadiriwa kuwa, kinakadiriwa kuwa, linakadiriwa kuwa, "
            "wanakadiriwa, inakadiriwa kwamba, kadirio la, inatarajiwa kufikia, inatarajiwa kuwa, "
            "wanaokadiriwa kuwa, inakisiwa kuwa, yakadiriwa, unakadiriwa kuwa, zinakadiriwa kuwa, "
            "makadirio ya takriban, "
            "inakadiriwa, inakadiriwa kuwa, wanakadiriwa kuwa, makadirio ya, inakisiwa",
            "almost": "chini kidogo ya, pungufu kidogo ya, karibu kabisa, "
            "karibu kufikia, inakaribia, wanakaribia, yanakaribia, ikikaribia, zinakaribia, "
            "inayokaribia, wanaokaribia, unaokaribia, kukaribia, "
            "karibu, karibu na, nusura",
            "just_over": "zaidi kidogo ya",
            "more_than": "kupita, inazidi, zinazozidi, yanayozidi, lililozidi, yaliyozidi, iliyozidi, "
            "zilizozidi, "
            "wanaozidi, kinachozidi, kupindukia, zaidi kuliko, imezidi, yamezidi, zimezidi, "
            "wamezidi, ilizidi, walizidi, zaidi hata ya, imepita, wamepita, ilipita, "
            "zaidi ya, kuzidi, inayozidi, zaidi, unaozidi, juu ya, waliozidi",
            "at_least": "sio pungufu ya, si pungufu ya, yasiyopungua, zisizopungua, "
            "usiopungua, kisichopungua, kwa uchache, kwa uchache wa, kwa kiwango cha chini, "
            "lisilopungua, wasiopungua idadi ya, "
            "angalau, si chini ya, sio chini ya, kima cha chini, walau, isiyopungua, wasiopungua",
            "less_than": "isiyofika, wasiofika, haijafika, hawajafika, haifiki, hawafiki, pungufu kuliko, "
            "chini "
            "kuliko, ndogo kuliko, "
            "chini ya, pungufu ya, kasoro, isiyofikia",
            "at_most": "yasiyozidi, zisizozidi, usiozidi, kisichozidi, lisilozidi, isizidi, kwa upeo wa, "
            "wasizidi, haizidi, hawazidi, isiyopita, wasiopita, kiwango cha juu cha, si zaidi, "
            "si zaidi ya, kiwango cha juu, isiyozidi, sio zaidi ya, wasiozidi",
            "up_to": "hadi kufikia, mpaka kufikia, inayofikia, wanaofikia, yanayofikia, hadi, mpaka, kufikia",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "hivi",
            "at_least": "au zaidi, na zaidi",
            "at_most": "au chini, au pungufu",
            "more_than": "na ushei",
        }
    ),
    scales=phrases({3: "elfu, alfu, maelfu ya", 5: "laki", 6: "milioni", 9: "bilioni", 12: "trilioni"}),
    single_scales=phrases(
        {3: "elfu moja", 5: "laki moja", 6: "milioni moja", 9: "bilioni moja", 12: "trilioni moja"}
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("na",),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("kati ya, kati ya kila, katika kila, kwa kila, kati ya wote"),
    openers={
        "kati ya": ("na", "hadi"),
        "baina ya": ("na",),
        "kuanzia": ("hadi", "mpaka"),
        "kutoka": ("hadi", "mpaka"),
    },
    spans=words("hadi, mpaka, au"),
    units=phrases(
        {
            "percent": "%, asilimia, kwa mia",
            "permille": "‰, kwa elfu",
            "basis_point": "pointi za msingi, pointi msingi",
            "point": "pointi za asilimia, alama za asilimia, pointi asilimia",
        }
    ),
    units_before=phrases(
        {
            "percent": "asilimia, asilimia ya",
            "point": "pointi za asilimia, alama za asilimia",
            "basis_point": "pointi za msingi",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dola",
            Money("USD"): "dola za Marekani, dola za Kimarekani",
            Money("AUD"): "dola za Australia",
            Money("KES"): "KSh, Ksh, Sh, shilingi za Kenya, shilingi ya Kenya",
            Money("TZS"): "TSh, shilingi za Tanzania, shilingi ya Tanzania",
            Money("UGX"): "shilingi za Uganda, USh",
            Money("KES", "shillings are read as Kenyan shillings"): "shilingi",
            Money("THB"): "baht",
            Money("IDR"): "rupia za Indonesia",
            Money("EUR"): "euro, yuro",
            Money("GBP", "pounds are read as pounds sterling"): "pauni",
            Money("GBP"): "pauni za Uingereza",
            Money("JPY"): "yeni",
            Money("CNY"): "yuan",
            Money("INR", "rupees are read as Indian rupees"): "rupia",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
        }
    ),
    money_after=phrases(
        {
            "USD": "za Marekani, za Kimarekani",
            "KES": "za Kenya, ya Kenya",
            "TZS": "za Tanzania, ya Tanzania, za Kitanzania",
            "UGX": "za Uganda, ya Uganda",
            "AUD": "za Australia",
            "GBP": "za Uingereza",
        }
    ),
    counted=phrases(
        {
            "child": "mtoto, watoto",
            "girl": "msichana, wasichana",
            "boy": "mvulana, wavulana",
            "person": "mtu, watu, wakazi, raia, wananchi, idadi ya watu",
            "adult": "mtu mzima, watu wazima",
            "woman": "mwanamke, wanawake, mama, akina mama",
            "man": "mwanaume, wanaume",
            "visitor": "mgeni, wageni, mtalii, watalii, wasafiri",
            "victim": "mwathirika, waathirika, waathiriwa",
            "offender": "mhalifu, wahalifu",
            "defendant": "mshtakiwa, washtakiwa",
            "suspect": "mshukiwa, washukiwa",
            "worker": "mfanyakazi, wafanyakazi",
            "migrant": "mhamiaji, wahamiaji",
            "refugee": "mkimbizi, wakimbizi",
            "student": "mwanafunzi, wanafunzi",
            "respondent": "mhojiwa, wahojiwa",
            "birth": "kizazi, vizazi, vizazi hai, uzazi",
            "death": "kifo, vifo",
            "case": "kesi, kisa, visa, tukio, matukio",
            "job": "ajira, nafasi za kazi, kazi",
            "household": "kaya, familia",
            "country": "nchi, mataifa",
            "province": "mkoa, mikoa, majimbo",
            "district": "wilaya",
            "subdistrict": "kata, tarafa",
            "city": "mji, miji, jiji",
            "village": "kijiji, vijiji",
            "dwelling": "nyumba, makazi",
            "group": "kikundi, vikundi, kundi, makundi",
            "organisation": "shirika, mashirika, taasisi",
            "ngo": "asasi, ngo",
            "company": "kampuni, makampuni, biashara",
            "hotel": "hoteli",
            "school": "shule",
            "signature": "sahihi, saini",
            "night": "usiku",
            "trip": "safari",
        }
    ),
    measures=phrases(
        {
            "square_metre": "mita za mraba",
            "kilowatt_hour": "kilowati saa",
            "gigawatt": "gigawati",
            "megawatt": "megawati",
            "kilometre_per_hour": "kilomita kwa saa",
            "millimetre": "milimita",
            "gram": "gramu",
            "celsius": "nyuzi joto, nyuzi, digrii, nyuzi Selsiasi",
            "square_mile": "maili za mraba",
            "cubic_metre": "mita za ujazo",
            "centimetre": "sentimita",
            "year": "mwaka, miaka",
            "month": "mwezi, miezi",
            "week": "wiki",
            "day": "siku",
            "hour": "saa",
            "minute": "dakika",
            "second": "sekunde",
            "decade": "muongo, miongo",
            "metre": "mita",
            "foot": "futi",
            "mile": "maili",
            "acre": "ekari",
            "litre": "lita",
            "kilometre": "km, kilomita",
            "square_kilometre": "km2, km², kilomita za mraba",
            "hectare": "ha, hekta",
            "kilogram": "kg, kilo, kilogramu",
            "tonne": "tani",
        }
    ),
    per=words("kwa kila, kwa, kila, kati ya kila, /"),
    reversed_ratios=(",",),
    changes=_CHANGES,
    minus=words("hasi"),
    ordinals={"kwanza": 1, "pili": 2}
    | {f"{of} {word}": rank for of in _OF for rank, word in enumerate(("pili", *_ONES[3:], "kumi"), 2)},
    ordinal_marks=(),
    auxiliaries=_OF,
    ranks=words("kwa ukubwa, kwa idadi ya watu, kwa idadi, nafasi, nafasi ya, kwa wingi, kubwa, wadhifa"),
    parts_of=words("ya, wa, za, kati ya wote, la, cha, vya"),
    # A verb of change and hadi tell what was reached: vilishuka hadi 43.
    fillers=words("jumla ya, jumla, kamili, tu, pekee, ni, wote, yote")
    + tuple(f"{verb} hadi" for verb in _CHANGES if " " not in verb),
    interval_words=words("CI, muda wa uhakika, kiwango cha uhakika"),
    announces=phrases(
        {
            "legal": "kifungu, kifungu cha, kifungu kidogo cha, vifungu vya, kipengele cha, aya ya, "
            "ibara ya, ibara, sheria, sheria namba, sheria na ., kanuni, azimio, "
            "itifaki, mkataba namba",
            "section": "toleo la, juzuu ya, karne ya, awamu ya, kikao cha, mkutano wa, jedwali, "
            "jedwali namba, kiambatisho cha, kiambatanisho, "
            "sura, sura ya, sehemu ya, jedwali la, darasa la, hatua ya, sehemu, kielelezo, "
            "mchoro, kiambatisho, hatua, awamu, lengo, juzuu, "
            "toleo, darasa, somo, ngazi, swali, sanduku, kidato",
            "page": "ukurasa, ukurasa wa, uk, kurasa",
            "phone": "simu, piga, faksi, nambari ya simu, namba ya simu",
            "identifier": "namba, nambari, na ., isbn, issn, doi, sanduku la posta, slp, s.l.p., "
            "nambari ya faili",
            "time": "saa, dakika ya, dakika za",
        }
    ),
    follows=phrases({"section": "toleo"}),
    eras=phrases({0: "BK, KK"}),
    decade_marks=(),
    decimal_words=("nukta",),
    year_words=words(
        "mwaka, mwaka wa, tangu mwaka, miaka ya, katika mwaka, tangu, hadi, kufikia, "
        "mwishoni mwa, mwanzoni mwa, mnamo, mnamo mwaka"
    ),
    age_before=words(
        "umri wa, wenye umri wa, umri, wa umri wa, wenye umri kati ya, umri wa miaka, "
        "wenye umri wa miaka, chini ya umri wa, akiwa na miaka, wakiwa na miaka, wa kati ya miaka, "
        "umri wa kati ya miaka, walio na miaka, mwenye miaka, wenye miaka, aliyekuwa na miaka, "
        "umri wa kati ya, "
        "umri kati ya, wa umri wa kati ya miaka"
    ),
    age_after=words("wa umri"),
    age_limits=(),
    multiples=phrases(
        {
            Fraction(
                2
            ): "maradufu, mara dufu, iliongezeka maradufu, imeongezeka maradufu, iliongezeka mara dufu",
            Fraction(1, 2): "ilipungua kwa nusu, imepungua kwa nusu, zilipungua kwa nusu, ulipungua kwa nusu",
        }
    ),
    times=words("mara"),
    scale_first=True,
    vague=words(
        "makumi, mamia, maelfu, mamilioni, mabilioni, kadhaa, makumi ya maelfu, mamia ya maelfu, "
        "wachache, baadhi"
    ),
    idle=words("moja, mmoja, kimoja, wamoja, mia, elfu"),
    levels=words("kufikia, chini ya, juu ya"),
    moves=words(
        "ilipandisha, imepandisha, ilipunguza, imepunguza, iliongeza, imeongeza, walipunguza, "
        "waliongeza, ilishusha, imeshusha"
    ),
    contests=words(
        "ilishinda, walishinda, imeshinda, wameshinda, ushindi, bao, mabao, mechi, sare, goli, "
        "magoli, ilifungwa, walifungwa, matokeo, alishinda"
    ),
    score_words=words("kwa"),
    common=words(
        "na, ya, wa, kwa, ni, katika, za, la, kuwa, hii, hiyo, yao, wake, yake, kwamba, hivyo, ili, "
        "lakini, pia, au, baada, kabla, "
        "wakati, sasa, leo, jana, kesho, hapo, hivi, vile, bila, "
        "kutoka, hadi, mwaka, zaidi, cha, kama, huo, wengi, sana, tu"
    ),
)
