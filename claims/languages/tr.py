"""Turkish: commas mark decimals, stops group thousands; percent stands before the number, "
"endings after it."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz")
_TENS = words("on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan")

_NUMBERS = {word: value for value, word in enumerate(_ONES)} | {"düzine": 12, "bir düzine": 12}
for _ten, _word in enumerate(_TENS, 1):
    _NUMBERS[_word] = 10 * _ten
    for _one in range(1, 10):
        _NUMBERS[f"{_word} {_ONES[_one]}"] = _NUMBERS[f"{_word}{_ONES[_one]}"] = 10 * _ten + _one

_HUNDREDS = {"yüz": 100}
for _one in range(2, 10):
    _HUNDREDS[f"{_ONES[_one]} yüz"] = _HUNDREDS[f"{_ONES[_one]}yüz"] = 100 * _one

# What more or less is said of stands in the ablative: otuzdan fazla. Those that are other words as well are left out.
_ABLATIVES = words(
    "ikiden, üçten, dörtten, beşten, yediden, sekizden, dokuzdan, yirmiden, otuzdan, kırktan, elliden, "
    "altmıştan, "
    "yetmişten, seksenden, doksandan"
)
_NUMBERS |= dict(zip(_ABLATIVES, (2, 3, 4, 5, 7, 8, 9, *range(20, 100, 10)), strict=True))
_HUNDREDS |= {f"{_ONES[_one]} yüzden": 100 * _one for _one in range(2, 10)}

# A capital İ folds to two characters, so that İki at the head of a sentence is a word of its own.
for _table in (_NUMBERS, _HUNDREDS):
    _table |= {f"İ{word[1:]}": value for word, value in list(_table.items()) if word.startswith("i")}

_PARTS = {
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
_POSSESSED = words("sıfırı, biri, ikisi, üçü, dördü, beşi, altısı, yedisi, sekizi, dokuzu")
_FRACTION_CASES = {
    "i": words("nin, ni, nden, ne, nde"),
    "ü": words("nün, nü, nden, ne, nde"),
    "ı": words("nın, nı, ndan, na, nda"),
    "u": words("nun, nu, ndan, na, nda"),
}
_NUMBERS |= {word: value for value, word in enumerate(_POSSESSED) if value}
_FRACTIONS = dict.fromkeys(
    words("yarı, yarısı, yarım, yarısını, yarısından, yarısının, yarıdan, buçuk"), (1, 2)
)
_FRACTIONS |= dict.fromkeys(words("çeyrek, çeyreği, dörtte bir"), (1, 4))
for _below, _part in _PARTS.items():
    for _above in range(1, _below):
        for _word in (_ONES[_above], _POSSESSED[_above]):
            _FRACTIONS[f"{_part} {_word}"] = (_above, _below)
            # Cases of the word that ends the fraction: üçte ikisinin, dörtte birini, dörtte üçünden.
            if _word != _ONES[_above]:
                for _case in _FRACTION_CASES[_word[-1]]:
                    _FRACTIONS[f"{_part} {_word}{_case}"] = (_above, _below)

_DOLLAR = Money("USD", "the text names no country of the dollar")


_RISES = words(
    "değer kazandı, artış, artıştır, artmış, artmıştır, arttı, yükseldi, büyüdü, artışla, "
    "artış gösterdi, yükseliş, "
    "büyüme, çıktı, "
    "yükselme, artışı, artacak, yükselişle, daha fazla artış, artırıldı, artırdı, artıran, artarak, "
    "yükselerek, "
    "büyüyerek, artan, yükselen, büyüyen, arttığını, arttığı, yükseldiğini, büyüdüğünü, artmasıyla, "
    "yükselişe, "
    "yükselecek, büyüyecek, artacağını, "
    "zamlandı, zamla, zam, pahalandı, artıyor, yükseliyor, büyüyor, artması, yükselmesi, büyümesi, "
    "büyümeyle, "
    "artırmak, artırılması, artması bekleniyor, artacağı, çoğaldı, genişledi, sıçradı, tırmandı, iyileşti"
)
_FALLS = words(
    "değer kaybetti, çakıldı, daha az, azalarak, düşerek, gerileyerek, azalan, düşen, gerileyen, "
    "azaldığını, azaldığı, düştüğünü, "
    "gerilediğini, "
    "azalıyor, düşüyor, geriliyor, azalması, düşmesi, gerilemesi, azaltıldı, azalttı, düşürüldü, düşürdü, "
    "indirildi, düşecek, azalacak, gerileyecek, küçülecek, "
    "indirim, ucuzladı, eridi, kaybetti, daralarak, küçülerek, gerilemeyle, azalmayla, küçülmeyle, "
    "kayıpla, azaltan, "
    "düşmüştür, azalmış, düşmüş, gerilemiş, azaldı, düştü, geriledi, küçüldü, daraldı, azalış, azalma, "
    "düşüş, "
    "gerileme, küçülme, düşüşle, azalışla, daralma, azalmıştır, düşüşü"
)
_CHANGES = dict.fromkeys(_RISES, 1) | dict.fromkeys(_FALLS, -1)
_CHANGES |= {f"oranında {verb}": direction for verb, direction in _CHANGES.items()}
_CHANGES |= {
    f"bir {noun}": _CHANGES[noun]
    for noun in words("artış, yükseliş, büyüme, düşüş, azalma, azalış, gerileme")
}

_MEASURES = phrases(
    {
        "kilowatt_hour": "kilovatsaat, kilovat saat",
        "gigawatt": "gigavat, gigawatt",
        "megawatt": "megavat, megawatt",
        "kilometre_per_hour": "kilometre/saat",
        "millimetre": "milimetre",
        "gram": "gram, g",
        "celsius": "derece, santigrat derece, derece santigrat",
        "square_mile": "mil kare, milkare",
        "centimetre": "santimetre, santim",
        "year": "yılda, yıl, yıllık, sene, yıldır",
        "month": "ayda, ay, aylık, aydır",
        "week": "haftada, hafta, haftalık, haftadır",
        "day": "günde, gün, günlük, gündür",
        "hour": "saatte, saat, saatlik",
        "minute": "dakika, dk, dakikalık",
        "second": "saniye, sn",
        "decade": "onyıl, on yıllık dönem, on yıl",
        "litre": "l, litre",
        "foot": "fit",
        "mile": "mil",
        "acre": "akre",
        "kilometre": "km, kilometreden, kilometreye, kilometrenin, kilometre, kilometrelik, kilometreden",
        "metre": "m, metre",
        "square_kilometre": "km2, km², kilometrekare, kilometre kare",
        "square_metre": "m2, m², metrekare",
        "hectare": "hektar, ha, hektarlık",
        "kilogram": "kg, kilogram, kilo",
        "tonne": "ton, tonluk, tona",
        "cubic_metre": "metreküp",
    }
)
# Their cases, with the vowels that can follow: ton, tondan, tona, tonluk.
_CASES = words(
    "dan, den, tan, ten, da, de, ta, te, a, e, ya, ye, ı, i, u, ü, lık, lik, luk, lük, ın, in, un, ün"
)
for _word, _unit in tuple(_MEASURES.items()):
    if _word.isalpha() and len(_word) > 2:
        for _case in _CASES:
            _MEASURES.setdefault(f"{_word}{_case}", _unit)

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    hedges_before=phrases(
        {
            "approx": "kabaca yaklaşık, ortalama olarak yaklaşık, aşağı-yukarı, şöyle böyle, "
            "tahminen yaklaşık, "
            "yaklaşık, yaklaşık olarak, aşağı yukarı, takriben, kabaca, ortalama yaklaşık, "
            "yaklaşık yüzde kadar",
            "estimate": "tahminlere göre yaklaşık, tahmini rakamlara göre, hesaplamalara göre, "
            "tahmin edilen, "
            "beklenen, "
            "tahmini, tahminen, tahmini olarak, tahminlere göre, öngörülen",
            "almost": "neredeyse, hemen hemen, az kalsın, nerdeyse",
            "just_over": "biraz fazlası, az üzeri, biraz fazla",
            "more_than": "fazla, aşkın",
            "at_least": "en az yüzde kadar, asgari olarak, minimum olarak, hiç değilse, "
            "en az, asgari, en azından, minimum, en düşük",
            "less_than": "henüz altında",
            "at_most": "azami olarak, en fazla yüzde kadar, maksimum olarak, en çok da, "
            "en fazla, en çok, azami, maksimum, en yüksek, olsa olsa",
            "up_to": "en çok kadar",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "civarındaydı, dolayındaydı, civarına, civarındadır, kadarı, kadarının, kadarını, "
            "mertebesinde, dolaylarındaydı, "
            "civarında, dolayında, kadar, civarı, dolaylarında, sularında, civarındaki, dolayındaki",
            "almost": "yaklaştı, yaklaşıyor, yakındı, yaklaşmış, yakındır, yakını, yakınının, "
            "yakın, yaklaşan, yaklaşık olarak yakın",
            "just_over": "biraz fazla, biraz üzerinde, biraz üstünde, biraz fazlası, biraz aşkın",
            "more_than": "üzerindeydi, "
            "üstündeydi, fazlaydı, fazlasını, fazlasının, fazlasına, "
            "fazlasıdır, aşkındır, aşıyor, aştığı, aşarak, aşmış, geçti, geçiyor, geçmiş, bulan ve "
            "aşan, geçerek, fazladır, fazlaya, "
            "fazla, daha fazla, aşkın, üzerinde, üstünde, fazlası, çok, daha çok, aşan, geçen, üzeri, "
            "küsur, üzerine, üstüne, kişiden fazla, aştı, üzerindeki",
            "at_least": "veya daha fazla, ve üzeri, ve üstü, ya da daha fazla, veya üzeri, ve daha fazla, "
            "ve daha "
            "fazlası",
            "less_than": "altındaydı, azdır, "
            "azını, azının, "
            "altına, az, daha az, altında, altındaki, azı, kişiden az, aşağı",
            "at_most": "veya daha az, ve altı, ya da daha az, ve daha az, veya altı",
            "up_to": "varıyor, ulaşabilen, varabilen, ulaşabiliyor, "
            "varan, ulaşan, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar",
        }
    ),
    scales=phrases(
        {
            3: "bin",
            6: "milyon, mn",
            9: "milyar, mr, mlr, milyar",
            12: "trilyon, tn, trl, trn",
        }
    ),
    single_scales=phrases({3: "bin", 6: "bir milyon", 9: "bir milyar", 12: "bir trilyon"}),
    letters={"B": Letter(3), "M": Letter(6, True, ("{n} million, as M is used with money", "{n} metres"))},
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=(),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("bölü, üzerinden"),
    reversed_ratios=words(
        "kişinin, kişi içinden, erkekten, gençten, aileden, evden, işçiden, hastadan, "
        "öğretmenden, seçmenden, çalışandan, çocukta, kadında, hanede, evlilikten, üründen, "
        "araçtan, şirketten, vatandaştan, işletmeden, köyden, ilden, ülkeden, yetişkinden, gençte, "
        "kişiden, kişide, çocuktan, haneden, kadından, okuldan, öğrenciden"
    ),
    openers={"arasında": ("ile",), "ila": ("arası",)},
    spans=words("ila, ile, ilâ, veya, ya da"),
    units=phrases(
        {
            "percent": "%, yüzde, yüzdesi",
            "permille": "‰, binde",
            "basis_point": "baz puan",
            "point": "puan, yüzde puan, yüzdelik puan, puanlık, puanlik",
        }
    ),
    units_before=phrases({"percent": "yüzde, %", "permille": "binde, ‰"}),
    money=phrases(
        {
            Money("TRY"): "lira, TL, Türk lirası, liralık, liraya, lirayı, lirası, liradan, liranın",
            _DOLLAR: "dolar, dolarlık, dolara, doları, dolardan",
            Money("USD"): "ABD doları, Amerikan doları, ABD dolarlık",
            Money("AUD"): "Avustralya doları",
            Money("CAD"): "Kanada doları",
            Money("SGD"): "Singapur doları",
            Money("THB"): "baht, Tayland bahtı",
            Money("IDR"): "rupiah, Endonezya rupisi, Endonezya rupiahı",
            Money("EUR"): "avro, euro, avroluk, avroya, euroluk",
            Money("GBP", "pounds are read as pounds sterling"): "sterlin, pound",
            Money("GBP"): "İngiliz sterlini, ingiliz sterlini",
            Money("JPY"): "yen, Japon yeni",
            Money("CNY"): "yuan, Çin yuanı",
            Money("INR", "rupees are read as Indian rupees"): "rupi",
            Money("INR"): "Hindistan rupisi",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
            Money("RUB"): "ruble",
        }
    ),
    counted=phrases(
        {
            "health-worker": "doktor, hemşire, hekim",
            "child": "çocuk, çocuğun, çocuğa, çocuğu, çocuklar, çocukların, reşit olmayan",
            "girl": "kız çocuğu, kız, kız çocuğunun",
            "boy": "erkek çocuk, oğlan, erkek çocuğu",
            "person": "kişi, kişinin, kişiye, kişiyi, kişilik, insan, insanın, insanı, birey, nüfus, "
            "vatandaş, "
            "can, sakin, kimse",
            "adult": "yetişkin, yetişkinin",
            "woman": "kadın, kadının, kadına",
            "man": "erkek, erkeğin, adam",
            "visitor": "turist, turistin, turisti, ziyaretçi, ziyaretçiyi, ziyaretçinin, yabancı turist, "
            "yabancı "
            "ziyaretçi, konuk, misafir, yolcu, tatilci",
            "victim": "mağdur, mağdurun, kurban, afetzede",
            "offender": "suçlu, fail, hükümlü",
            "defendant": "sanık, sanığın",
            "suspect": "şüpheli, şüphelinin, zanlı",
            "worker": "işçi, işçinin, çalışan, çalışanın, personel, emekçi, memur",
            "migrant": "göçmen, göçmenin",
            "refugee": "mülteci, mültecinin, sığınmacı",
            "student": "öğrenci, öğrencinin, öğrenciye",
            "respondent": "katılımcı, katılımcının, yanıtlayan, ankete katılan, cevaplayan",
            "voter": "seçmen, seçmenin",
            "birth": "doğum, canlı doğum, canlı doğumda",
            "death": "ölüm, ölü, can kaybı, ölümün",
            "case": "vaka, olay, dava, vakanın, olayın, dosya",
            "job": "iş, istihdam, kadro, pozisyon, kişilik istihdam",
            "vacancy": "açık iş",
            "household": "hane, hanenin, aile, ailenin, hanehalkı",
            "country": "ülke, ülkenin, ülkede, devlet, ülkeye",
            "province": "il, ilde, eyalet, ilin",
            "district": "ilçe, ilçede, bölge, bölgede",
            "subdistrict": "bucak, belde, mahalle, nahiye",
            "city": "şehir, şehirde, kent, kentte",
            "village": "köy, köyde, köyün",
            "group": "grup, grubun, ağ, ekip, şebeke",
            "organisation": "kuruluş, örgüt, kurum, dernek, vakıf, kuruluşun",
            "ngo": "stk, sivil toplum kuruluşu, sivil toplum örgütü",
            "company": "şirket, şirketin, firma, işletme, işletmenin, işyeri",
            "hotel": "otel, otelin, otelde, konaklama tesisi",
            "school": "okul, okulun, okulda, okula, okulu, ilkokul",
            "signature": "imza",
            "night": "gece, geceleme",
            "trip": "sefer, yolculuk, seyahat, uçuş",
            "place": "yer, yerde, nokta, noktada, tesis, merkez",
            "dwelling": "konut, ev, daire, bina",
            "vehicle": "araç, otomobil, aracın",
            "animal": "baş, hayvan",
            "item": "adet, tane, parça, kitap",
            "patient": "hasta, hastanın",
            "teacher": "öğretmen, öğretmenin",
            "dose": "doz",
        }
    ),
    measures=_MEASURES,
    per=words("doğumda, kişiye, nüfusa, kişi başına, nüfus başına, canlı doğumda, kişide, başına, her, /"),
    changes=_CHANGES,
    minus=words("eksi"),
    ordinals={
        word: value
        for value, word in enumerate(
            words(
                "birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu, onuncu"
            ),
            1,
        )
    }
    | {"ilk": 1},
    ordinal_marks=words(
        "inci, ıncı, uncu, üncü, nci, ncı, 'inci, 'ıncı, 'uncu, 'üncü, 'nci, 'ncı, 'ncu, 'ncü"
    ),
    ranks=words(
        "en büyük, en yüksek, en çok, en fazla, en düşük, en kalabalık, sıra, sırada, sıraya, sırayı, "
        "sıradaki, sıralama, büyük, yüksek, en iyi, en kötü, en küçük, sırasında, en önemli"
    ),
    parts_of=words("arasından, toplam, tüm, içinden, toplamın, nin, nın, ın, in"),
    fillers=words(
        "toplam, toplamda, sadece, yalnızca, tam, tam olarak, adet, tane, oranında, sayısı, olmak üzere, "
        "toplam olarak, olarak, ortalama, oldu, ulaştı, tutarında, değerinde, oranla"
    ),
    interval_words=words(
        "CI, GA, güven aralığı, belirsizlik aralığı, güvenilirlik aralığı, aralık, aralığı, belirsizlik"
    ),
    announces=phrases(
        {
            "legal": "madde, maddesi, maddenin, kanun, kanunun, kanunu, yasa, yasası, sayılı kanun no, karar "
            "no, tebliğ no, sözleşme no, fıkra, bent, KHK, anayasa madde, kararname no, protokol no, "
            "yönetmelik no, md, maddeleri, kanun no, sayılı kanun, karar, kararı, protokol, yönetmelik",
            "section": "bölüm, bölümü, kısım, tablo, tabloda, şekil, şekilde, grafik, ek, kutu, harita, "
            "adım, "
            "aşama, hedef, gösterge, cilt, dipnot, soru, ders, modül, seviye, sürüm, paragraf, §, bab, "
            "kat, oda, faz, baskı, sınıf, kategori, tip, çizelge, no'lu, ünite, satır, düzey",
            "page": "sayfa, s, ss, sf, sayfada",
            "phone": "alo, telefon, tel, faks, gsm, hat, çağrı merkezi, ara, cep, arayın",
            "identifier": "no, numara, numarası, numaralı, nolu, kod, kodu, posta kodu, ISBN, ISSN, DOI, "
            "TCKN, ISO, "
            "sicil no, dosya no, esas no, #, plaka, sayı",
            "time": "saat",
        }
    ),
    follows=phrases(
        {
            "legal": "sayılı, sayılı kanun, sayılı yasa, maddesi, maddesinin, maddesine, maddesinde, "
            "numaralı "
            "kanun, madde, fıkrası",
            "identifier": "numaralı, nolu, no'lu",
            "section": "baskı, sınıf, kat, bölüm, yüzyıl, yüzyılda, cilt, sınıfa",
            "year": "yılında, yılından, yılına, yılı, yılının, yılındaki, senesinde, yıllarında, yılları, "
            "yılına kadar, yılından bu yana, yıllarının",
            "page": "sayfa",
            "phone": "arayın, arayınız, aranabilir, numaralı telefon, numaralı hat",
            "age": "yaşında, yaş, yaşındaki, yaşın, yaşına, yaşından, yaş altı, yaş üstü, yaşını",
        }
    ),
    eras=phrases({0: "m.s, ms, m.ö, mö, m.s., m.ö.", 579: "hicri", 584: "rumi"}),
    decade_marks=words(
        "lar, ler, larda, lerde, ların, lerin, lı, li, lu, lü, lardan, lerden, larda, 'lar, 'ler"
    ),
    year_words=words(
        "yıl, yılı, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, "
        "mali yıl, yılında, yılından, den beri"
    ),
    age_before=words("yaş, yaşı, yaşları, yaş ortalaması, ortalama yaş, yaş grubu"),
    age_after=words(
        "yaş, yaşında, yaşındaki, yaşından, yaşındayken, yaşına, yaşını, yaş altı, yaş üstü, yaş üzeri, "
        "yaşın altında, yaşın altındaki, yaşın üzerinde, yaş ve üzeri, yaş ve üstü, yaş arası, yaşın "
        "üstünde, yaş altındaki, yaşının, yaşlarında, yaşından küçük, yaşından büyük, aylık bebek"
    ),
    age_limits=(),
    multiples=phrases(
        {
            Fraction(
                2
            ): "iki katına çıkarak, iki katına çıkan, iki katına çıkmış, iki katı, iki katına, iki kat, "
            "ikiye katlandı, ikiye katladı, iki katına çıktı, ikiye "
            "katlanan, iki misli, katlandı, ikiye katlanarak, iki katından",
            Fraction(3): "üç katına çıkarak, üç katına çıkan, üç katı, üç katına, üç kat, üçe katlandı, "
            "üç katına çıktı, üç misli",
            Fraction(4): "dört katına çıkarak, dört katı, dört katına, dört kat, dörde katlandı, "
            "dört katına çıktı",
            Fraction(5): "beş katı, beş katına, beş kat, beş katına çıktı",
            Fraction(10): "on katı, on katına, on kat",
            Fraction(
                1, 2
            ): "yarıya indi, yarıya düştü, yarı yarıya azaldı, yarıya inen, yarıya geriledi, yarı yarıya "
            "düştü",
        }
    ),
    times=words("kat, katı, katına, katından, misli, katlık, katını"),
    compounds=True,
    endings=words(
        "dı, di, du, dü, tı, ti, tu, tü, ydı, ydi, ydu, ydü, dir, dır, dur, dür, tir, tır, tur, tür, "
        "dirler, dırlar, "
        "i, ı, u, ü, yi, yı, yu, yü, si, sı, su, sü, e, a, ye, ya, de, da, te, ta, den, dan, ten, tan, in, "
        "ın, un, ün, nin, nın, nun, nün, ini, ını, unu, ünü, sini, sını, sunu, sünü, ine, ına, una, üne, "
        "sine, sına, suna, süne, lik, lık, luk, lük, inde, ında, unda, ünde, sinde, sında, sunda, sünde, "
        "inden, ından, undan, ünden, sinden, sından, sundan, sünden, lu, lü, lı, li, la, le, yla, yle, "
        "sinin, sının, sunun, sünün, inin, ının, unun, ünün, ları, leri"
    ),
    decoys=words(
        "ilk çeyrek, ilk çeyreği, ilk çeyreğinde, ilk çeyreğinin, ilk çeyrekte, birinci çeyrek, "
        "birinci çeyreğinde, ikinci çeyrek, ikinci çeyreğinde, ikinci çeyrekte, ikinci çeyreği, "
        "üçüncü çeyrek, üçüncü çeyreğinde, üçüncü çeyrekte, dördüncü çeyrek, dördüncü çeyreğinde, "
        "dördüncü çeyrekte, son çeyrek, son çeyreğinde, son çeyrekte, son çeyreği, çeyrek final, "
        "yarı final, ilk yarı, ilk yarısı, ilk yarısında, ikinci yarı, ikinci yarısı, ikinci "
        "yarısında, yıl yarısında, yüzyılın ilk çeyreği, çeyrek altın, yarım ada, "
        "'a düştü, 'a geriledi, 'a indi, 'a yükseldi, 'a çıktı, 'a ulaştı, 'a düşürüldü, 'a çıkarıldı, 'e "
        "düştü, 'e geriledi, 'e indi, 'e yükseldi, 'e çıktı, 'e ulaştı, 'e düşürüldü, 'e çıkarıldı, 'ya "
        "düştü, 'ya geriledi, 'ya indi, 'ya yükseldi, 'ya çıktı, 'ya ulaştı, 'ya düşürüldü, 'ya çıkarıldı, "
        "'ye düştü, 'ye geriledi, 'ye indi, 'ye yükseldi, 'ye çıktı, 'ye ulaştı, 'ye düşürüldü, 'ye "
        "çıkarıldı, 'na düştü, 'na geriledi, 'na indi, 'na yükseldi, 'na çıktı, 'na ulaştı, 'na düşürüldü, "
        "'na çıkarıldı, 'ne düştü, 'ne geriledi, 'ne indi, 'ne yükseldi, 'ne çıktı, 'ne ulaştı, 'ne "
        "düşürüldü, 'ne çıkarıldı, onun, ona, onu, onda, ondan, onlar, onların, onlara, onları, onlardan, "
        "onca, onay, yüzden, bu yüzden, yüzü, yüzün, yüze, yüzüne, yüzünden, yüzler, bina, "
        "altına, altından, altın, altındaki kişi, biri, birinin, birine, birini, birinde, birisi, birden, "
        "bire, birlik, birlikte, birli, birde, birkaç, elli bin kere, elle, kırka, otuza, dokuza, ikili, "
        "ikilik, üçlü, dörtlü, beşli, altılı, yedili, binli, çoğu, yarıya, yarıda, yarıyıl"
    ),
    decimal_words=words("virgül"),
    vague=words(
        "onlarca, yüzlerce, binlerce, milyonlarca, milyarlarca, on binlerce, yüz binlerce, birkaç, birçok, "
        "bazı, çok sayıda, onlarcası, yüzlercesi, binlercesi, bir kaç, pek çok, çeşitli"
    ),
    idle=words(
        "biri, ikisi, üçü, dördü, "
        "buçuk, bir, ilk, yarı, yarım, bin, on, altı, çeyrek, yüz, elli, kırk, yedi, iki, üç"
    ),
    adds_digits=True,
    verbs_last=True,
    verb_endings=("dı", "di", "du", "dü", "tı", "ti", "tu", "tü"),
    moves=words("çıkardı, indirdi, yükseltti, düşürdü, artırdı, çekti"),
    stop_ordinals=words("bu, ve"),
    contests=words("yendi, kazan, kaybet, mağlup, maç, galip, galib, berabere, skor, gol, yenil"),
    common=words(
        "ve, bir, bu, da, de, için, ile, olarak, daha, olan, çok, gibi, en, ne, kadar, ise, göre, sonra, "
        "ancak, var, o, ya, veya, her, değil, oldu, olduğu, ama, hem, mi, şu, tarafından, yıl, üzere, "
        "bunun, diye"
    ),
)
