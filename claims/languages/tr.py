"""Turkish: commas mark decimals, stops group thousands; yüzde and % stand before the number, endings after it."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz")
_TENS = words("on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan")

_NUMBERS = {word: value for value, word in enumerate(_ONES)} | {"bir düzine": 12, "düzine": 12}
for _tens, _word in enumerate(_TENS, 1):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_word} {_ONES[_one]}"] = _NUMBERS[f"{_word}{_ONES[_one]}"] = 10 * _tens + _one

_HUNDREDS = (
    {"yüz": 100}
    | {f"{_ONES[n]} yüz": 100 * n for n in range(2, 10)}
    | {f"{_ONES[n]}yüz": 100 * n for n in range(2, 10)}
)

_OF = {
    2: "ikide",
    3: "üçte",
    4: "dörtte",
    5: "beşte",
    6: "altıda",
    7: "yedide",
    8: "sekizde",
    9: "dokuzda",
    10: "onda",
}
_PART = ("", "biri", "ikisi", "üçü", "dördü", "beşi", "altısı", "yedisi", "sekizi", "dokuzu")
_FRACTIONS = {
    "yarısı": (1, 2),
    "yarım": (1, 2),
    "yarı": (1, 2),
    "yarısının": (1, 2),
    "yarısından": (1, 2),
    "yarısını": (1, 2),
}
_FRACTIONS |= {"çeyrek": (1, 4), "çeyreği": (1, 4), "bir çeyrek": (1, 4), "buçuk": (1, 2)}
for _below, _whole in _OF.items():
    for _above in range(1, _below):
        for _ending in ("", "nin", "nın", "nün", "nun", "ni", "nı"):
            _FRACTIONS[f"{_whole} {_PART[_above]}{_ending}"] = (_above, _below)
        _FRACTIONS[f"{_whole} {_ONES[_above]}"] = (_above, _below)
        _FRACTIONS[f"{_whole} {_ONES[_above]}lik"] = (_above, _below)

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    hedges_before=phrases(
        {
            "approx": "yaklaşık, yaklaşık olarak, aşağı yukarı, takriben, ortalama, kabaca, civarında",
            "estimate": "tahminen, tahmini, tahmini olarak",
            "almost": "neredeyse, hemen hemen, yaklaşık neredeyse",
            "just_over": "biraz üzerinde",
            "more_than": "toplamda fazla",
            "at_least": "en az, en azından, asgari",
            "less_than": "henüz az",
            "at_most": "en fazla, en çok, azami",
            "up_to": "azamisi",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "civarında, dolayında, kadar yaklaşık, civarı",
            "almost": "e yakın, a yakın, ye yakın, ya yakın, yakın",
            "just_over": "dan biraz fazla, den biraz fazla, tan biraz fazla, ten biraz fazla, biraz fazla, "
            "nin biraz üzerinde",
            "more_than": "dan fazla, den fazla, tan fazla, ten fazla, dan çok, den çok, tan çok, ten çok, "
            "fazla, aşkın, ı aşkın, i aşkın, "
            "u aşkın, ü aşkın, yi aşkın, yı aşkın, nin üzerinde, ın üzerinde, in üzerinde, un üzerinde, "
            "ün üzerinde, üzerinde, "
            "dan daha fazla, den daha fazla, tan daha fazla, ten daha fazla, ünü aşkın, nı aşkın",
            "at_least": "veya daha fazla, ve üzeri, ve üstü",
            "less_than": "dan az, den az, tan az, ten az, az, nin altında, ın altında, in altında, un altında, "
            "ün altında, altında, dan daha az, "
            "den daha az, tan daha az, ten daha az",
            "at_most": "veya daha az, ve altı",
            "up_to": "a kadar, e kadar, ye kadar, ya kadar, kadar",
        }
    ),
    scales=phrases({3: "bin", 6: "milyon, mn", 9: "milyar, mlr", 12: "trilyon, trn"}),
    single_scales=phrases({3: "bin", 6: "bir milyon", 9: "bir milyar", 12: "bir trilyon"}),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=(),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("üzerinden, bölü"),
    reversed_ratios=words(
        "kişiden, öğrenciden, de, da, te, ta, çocuktan, okuldan, haneden, kadından, kişide, çocuğun, aileden"
    ),
    openers={"ila": ("ila",)},
    spans=words("ila, ile, veya, ilâ"),
    units=phrases(
        {
            "percent": "%, yüzde, yüzdesi",
            "permille": "‰, binde",
            "point": "yüzde puan, yüzdelik puan, puan, puanlık",
        }
    ),
    units_before=phrases({"percent": "yüzde, %", "permille": "binde, ‰"}),
    money=phrases(
        {
            _DOLLAR: "dolar, dolarlık, doları",
            Money("USD"): "abd doları, amerikan doları",
            Money("AUD"): "avustralya doları",
            Money("TRY"): "lira, tl, türk lirası, liralık, lirayı",
            Money("THB"): "baht, tayland bahtı",
            Money("IDR"): "rupiah, endonezya rupisi",
            Money("EUR"): "euro, avro, euroluk, avroluk",
            Money("GBP", "pounds are read as pounds sterling"): "pound",
            Money("GBP"): "sterlin, ingiliz sterlini",
            Money("JPY"): "yen",
            Money("CNY"): "yuan",
            Money("INR", "rupees are read as Indian rupees"): "rupi",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
        }
    ),
    counted=phrases(
        {
            "child": "çocuk, çocuğun, çocuklar, çocuğu, çocuğa, reşit olmayan",
            "girl": "kız, kız çocuğu",
            "boy": "erkek çocuğu, oğlan",
            "person": "kişi, kişinin, kişiye, kişiyi, insan, insanın, nüfus, vatandaş, sakin",
            "adult": "yetişkin",
            "woman": "kadın, kadının",
            "man": "erkek, erkeğin",
            "visitor": "turist, turistin, ziyaretçi, ziyaretçinin, yabancı turist, yolcu, misafir, turisti",
            "victim": "mağdur, kurban",
            "offender": "suçlu, fail",
            "defendant": "sanık",
            "suspect": "şüpheli",
            "worker": "işçi, çalışan, işçinin, personel, çalışanın",
            "migrant": "göçmen",
            "refugee": "mülteci, sığınmacı",
            "student": "öğrenci, öğrencinin, öğrenciye",
            "respondent": "katılımcı, cevaplayan",
            "birth": "doğum, canlı doğum, canlı doğumda",
            "death": "ölüm, ölü, ölümün",
            "case": "vaka, olay, dava",
            "job": "iş, istihdam, kişilik istihdam",
            "household": "hane, hanenin, aile, ailenin",
            "country": "ülke, ülkede, ülkenin, ülkeye",
            "province": "il, ilde, eyalet",
            "district": "ilçe, ilçede, bölge",
            "subdistrict": "nahiye, belde, mahalle",
            "city": "şehir, kent, şehirde",
            "village": "köy, köyde",
            "group": "grup, ağ",
            "organisation": "örgüt, kuruluş, dernek, kurum",
            "ngo": "stk, sivil toplum kuruluşu",
            "company": "şirket, işletme, firma, şirketin",
            "hotel": "otel, otelde",
            "school": "okul, okulun, okulda, ilkokul",
            "signature": "imza",
            "night": "gece, geceleme",
            "trip": "seyahat, sefer, yolculuk",
        }
    ),
    measures=phrases(
        {
            "year": "yıl, sene",
            "month": "ay",
            "week": "hafta",
            "day": "gün",
            "hour": "saat",
            "minute": "dakika",
            "second": "saniye",
            "decade": "on yıl",
            "kilometre": "km, kilometre, kilometreden, kilometrelik",
            "square_kilometre": "km2, km², kilometrekare",
            "hectare": "ha, hektar",
            "kilogram": "kg, kilogram, kilo",
            "tonne": "ton, tonluk, tona",
        }
    ),
    per=words("başına, her, /"),
    changes=phrases(
        {
            1: "artış, artarak, yükseliş, büyüme, artışla, oranında artış, yükselerek, artan",
            -1: "azalış, azalarak, düşüş, düşerek, gerileme, düşüşle, azalma",
        }
    ),
    minus=words("eksi"),
    ordinals={
        "birinci": 1,
        "ikinci": 2,
        "üçüncü": 3,
        "dördüncü": 4,
        "beşinci": 5,
        "altıncı": 6,
        "yedinci": 7,
        "sekizinci": 8,
        "dokuzuncu": 9,
        "onuncu": 10,
    },
    ordinal_marks=words("inci, ıncı, uncu, üncü, nci, ncı"),
    ranks=words("büyük, en büyük, sırada, sıra, en yüksek, en kalabalık, sırasında, en önemli"),
    parts_of=words("nin, nın, ın, in, arasından, içinden"),
    fillers=words("toplam, toplamda, tam, sadece, yalnızca, olmak üzere, tam olarak"),
    interval_words=words("güven aralığı, GA, CI, belirsizlik aralığı"),
    announces=phrases(
        {
            "legal": "madde, maddesi, maddeleri, kanun, kanun no, yasa, sayılı kanun, karar, kararı, fıkra, "
            "protokol, yönetmelik",
            "section": "bölüm, tablo, şekil, grafik, ek, kutu, adım, aşama, hedef, cilt, ünite, soru, dipnot, "
            "satır, harita, düzey, seviye, sınıf, kısım",
            "page": "sayfa, s, ss, sf",
            "phone": "telefon, tel, faks, hat, cep, gsm, arayın",
            "identifier": "no, numara, numarası, numaralı, isbn, issn, doi, posta kodu, dosya no, sayı",
            "time": "saat",
        }
    ),
    follows=phrases(
        {
            "legal": "sayılı, sayılı kanun, maddesi, madde, sayılı yasa, fıkrası, maddesine, maddesinde",
            "section": "bölüm, baskı, cilt, kat, sınıf, sınıfa",
            "page": "sayfa",
            "ordinal": "yüzyıl, yüzyılda",
            "age": "yaşında, yaş, yaşındaki, yaşın, yaşına, yaşından, yaş altı, yaş üstü, yaşını",
        }
    ),
    eras=phrases({0: "MS, MÖ, m.s., m.ö.", 584: "hicri, rumi"}),
    decade_marks=words("ler, lar, lerde, larda, lerden, lardan, lı, li"),
    year_words=words("yılı, yılında, yılından, den beri"),
    age_before=words("yaşları, yaş, yaşı"),
    age_after=words(
        "yaşında, yaş, yaşındaki, yaşından küçük, yaşından büyük, yaşın altındaki, yaş altı, yaş üstü, aylık bebek"
    ),
    age_limits=words("en az"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "iki katına, iki kat, iki katı, ikiye katlandı, ikiye katladı, iki katına çıktı, iki katından, "
            "iki misli",
            Fraction(3): "üç katına, üç kat, üç katı, üçe katlandı, üç katına çıktı",
            Fraction(4): "dört katına, dört kat, dört katı",
            Fraction(5): "beş katına, beş kat, beş katı",
            Fraction(10): "on katına, on kat, on katı",
            Fraction(1, 2): "yarıya indi, yarıya düştü, yarı yarıya azaldı",
        }
    ),
    times=words("kat, katı, katına, kez, kere"),
    endings=words(
        "de, da, te, ta, den, dan, ten, tan, e, a, ye, ya, i, ı, u, ü, yi, yı, yu, yü, in, ın, un, ün, nin, "
        "nın, nun, nün, si, sı, "
        "sini, sına, sine, sinin, lik, lık, luk, lük, si, ini, ına, ine, inin, ını, unu, ünü, ünün, unun, "
        "ları, leri, una, üne, sinden, sından"
    ),
    vague=words(
        "onlarca, yüzlerce, binlerce, milyonlarca, milyarlarca, on binlerce, yüz binlerce, birkaç, bazı, "
        "birçok, çok sayıda"
    ),
    idle=words("bir, on, yüz, altı, yedi, kırk, elli, iki, üç, yarı, bin"),
    common=words(
        "ve, bir, bu, da, de, için, ile, olarak, olan, çok, daha, gibi, en, ise, her, ancak, kadar, sonra, ne, "
        "ya, değil, o, var, "
        "göre, oldu, ama, olduğu, tarafından, yıl, üzere, ki, arasında, diye, edildi"
    ),
)
