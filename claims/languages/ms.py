"""Malay: stops mark decimals and commas group thousands, unlike in Indonesian."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("sifar, satu, dua, tiga, empat, lima, enam, tujuh, lapan, sembilan")

_NUMBERS = {word: value for value, word in enumerate(_ONES)}
_NUMBERS |= {"kosong": 0, "sepuluh": 10, "sebelas": 11, "sedozen": 12}
for _one in range(2, 10):
    _NUMBERS[f"{_ONES[_one]} belas"] = 10 + _one
    _NUMBERS[f"{_ONES[_one]} puluh"] = 10 * _one
    for _unit in range(1, 10):
        _NUMBERS[f"{_ONES[_one]} puluh {_ONES[_unit]}"] = 10 * _one + _unit

_HUNDREDS = {"seratus": 100, "ratus": 100} | {f"{_ONES[n]} ratus": 100 * n for n in range(2, 10)}

_BELOW = dict(zip(range(3, 11), (*_ONES[3:], "sepuluh"), strict=True))
_FRACTIONS = {"setengah": (1, 2), "separuh": (1, 2), "separa": (1, 2), "suku": (1, 4)}
for _below, _word in _BELOW.items():
    _FRACTIONS |= dict.fromkeys((f"seper{_word}", f"satu per {_word}", f"satu per{_word}"), (1, _below))
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_ONES[_above]} per {_word}", f"{_ONES[_above]} per{_word}"), (_above, _below)
        )
_FRACTIONS |= {"satu suku": (1, 4), "tiga suku": (3, 4)}

_FRACTIONS |= {f"{phrase}nya": fraction for phrase, fraction in _FRACTIONS.items()}
_NUMBERS |= {"seorang": 1, "seekor": 1}

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="ms",
    name="Malay",
    hedges_before=phrases(
        {
            "approx": "di sekitar, sekitar lebih kurang, kira-kira sebanyak, kira-kira seramai, lebih kurang "
            "sebanyak, dalam sekitar, dalam anggaran, "
            "kira-kira, kira kira, lebih kurang, sekitar, anggaran kasar, dalam lingkungan, lk, "
            "secara kasar, purata kira-kira",
            "estimate": "dianggar, dianggarkan kira-kira, dianggarkan hampir, dianggarkan lebih, dijangka "
            "mencecah, dijangka mencapai, dijangka meningkat kepada, diramal, diramalkan, diunjurkan "
            "mencecah, dijangka sebanyak, dijangka kira-kira, anggaran kira-kira, anggaran sebanyak, "
            "anggaran seramai, berdasarkan anggaran, "
            "dianggarkan, dianggarkan seramai, dianggarkan sebanyak, anggaran, dijangka, dijangkakan, "
            "dianggarkan berjumlah, diunjurkan",
            "almost": "hampir, nyaris, mendekati, menghampiri, hampir mencecah, hampir mencapai",
            "just_over": "sedikit lebih daripada, sedikit melebihi, lebih sedikit daripada, "
            "sedikit lebih dari",
            "more_than": "lebih kurang melebihi, mencecah lebih, menjangkau, menjangkaui, mengatasi paras, "
            "sebanyak lebih, seramai lebih, mencatat lebih, jauh melebihi, jauh lebih daripada, lebih "
            "banyak dari, "
            "lebih daripada, lebih dari, melebihi, melampaui, lebih, melepasi, lebih besar daripada, "
            "lebih banyak daripada, mengatasi",
            "at_least": "tidak kurang, minimum sebanyak, paling rendah, paling minimum, sekurang-kurangnya "
            "sebanyak, sekurang-kurangnya seramai, setidaknya, "
            "sekurang-kurangnya, sekurangnya, paling kurang, paling sedikit, minimum, tidak kurang "
            "daripada, tidak kurang dari, setidak-tidaknya",
            "less_than": "tidak sampai pun, belum mencapai, belum mencecah, lebih kecil daripada, "
            "lebih sedikit "
            "dari, kurang, "
            "kurang daripada, kurang dari, di bawah, bawah, lebih rendah daripada, tidak sampai",
            "at_most": "paling tinggi, paling lebih, maksimum sebanyak, tidak melebihi sebanyak, selewat- "
            "lewatnya, tidak melebihi paras, tidak akan melebihi, "
            "tidak lebih, selebih-lebihnya, paling banyak, maksimum, tidak lebih daripada, tidak lebih dari, "
            "tidak melebihi, setinggi-tingginya",
            "up_to": "sehingga mencecah, sehingga mencapai, sampai ke, sebanyak-banyaknya, "
            "sehingga, hingga, sampai",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "-an, lebih kurang, kira-kira",
            "more_than": "lebih",
            "at_least": "atau lebih, ke atas, dan ke atas",
            "at_most": "atau kurang, ke bawah, dan ke bawah",
        }
    ),
    scales=phrases(
        {3: "ribu, rb", 6: "juta, jt", 9: "bilion, billion, miliar", 12: "trilion, trillion, triliun"}
    ),
    single_scales=phrases({3: "seribu", 6: "sejuta", 9: "sebilion", 12: "setrilion"}),
    letters={
        "K": Letter(3),
        "J": Letter(6, True, ("{n} million (juta), as J is used with money", "{n} joules")),
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} metres")),
        "B": Letter(9, True, ("{n} billion, as B is used with money", "{n} bytes")),
        "T": Letter(12, True, ("{n} trillion, as T is used with money", "{n} tonnes")),
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=(),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("daripada, daripada setiap, dalam, dalam setiap, dari, dari setiap, antara"),
    openers={
        "antara": ("dan", "dengan", "hingga", "sehingga", "ke"),
        "dari": ("hingga", "sehingga", "ke", "sampai"),
        "daripada": ("hingga", "sehingga", "kepada", "ke"),
        "di antara": ("dan", "hingga"),
    },
    spans=words("hingga, sehingga, sampai, ke"),
    units=phrases(
        {
            "percent": "%, peratus, persen, per cent",
            "permille": "‰, per mil, permil, per seribu",
            "basis_point": "mata asas, bps",
            "point": "mata peratusan, mata peratus, titik peratusan, % mata",
        }
    ),
    money=phrases(
        {
            Money("MYR"): "ringgit, RM, ringgit Malaysia",
            _DOLLAR: "dolar",
            Money("USD"): "AS$, dolar AS, dolar Amerika, dolar Amerika Syarikat",
            Money("AUD"): "dolar Australia",
            Money("SGD"): "dolar Singapura",
            Money("BND"): "dolar Brunei",
            Money("THB"): "baht, baht Thailand",
            Money("IDR"): "rupiah, Rp",
            Money("EUR"): "euro",
            Money("GBP", "pounds are read as pounds sterling"): "paun",
            Money("GBP"): "paun sterling",
            Money("JPY"): "yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupee, rupi",
            Money("VND"): "dong",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
        }
    ),
    counted=phrases(
        {
            "health-worker": "doktor, jururawat",
            "child": "kanak-kanak, budak, anak, orang kanak-kanak, anak-anak",
            "girl": "budak perempuan, gadis, kanak-kanak perempuan",
            "boy": "budak lelaki, kanak-kanak lelaki",
            "person": "orang, penduduk, individu, rakyat, manusia, warga, jiwa",
            "adult": "orang dewasa, dewasa",
            "woman": "wanita, perempuan, orang wanita",
            "man": "lelaki, orang lelaki",
            "visitor": "pelancong, pengunjung, pelawat, pelancong asing, pelancong antarabangsa, ketibaan "
            "pelancong, tetamu",
            "victim": "mangsa, orang mangsa",
            "offender": "pesalah, penjenayah",
            "defendant": "defendan, tertuduh",
            "suspect": "suspek",
            "worker": "pekerja, kakitangan, buruh",
            "migrant": "migran, pekerja migran, pendatang",
            "refugee": "pelarian",
            "student": "pelajar, murid, mahasiswa",
            "respondent": "responden",
            "voter": "pengundi",
            "birth": "kelahiran, kelahiran hidup",
            "death": "kematian",
            "case": "kes, insiden, kejadian",
            "job": "pekerjaan, peluang pekerjaan",
            "vacancy": "jawatan kosong",
            "household": "isi rumah, keluarga",
            "country": "negara",
            "province": "negeri, wilayah",
            "district": "daerah",
            "subdistrict": "mukim",
            "city": "bandar, bandar raya, bandaraya",
            "village": "kampung",
            "group": "kumpulan, rangkaian",
            "organisation": "organisasi, pertubuhan, agensi, badan",
            "ngo": "ngo, badan bukan kerajaan",
            "company": "syarikat, perniagaan, firma",
            "hotel": "hotel",
            "school": "sekolah, buah sekolah",
            "signature": "tandatangan",
            "night": "malam",
            "trip": "perjalanan",
            "place": "tempat",
            "dwelling": "rumah, unit rumah, buah rumah",
            "vehicle": "kenderaan, buah kenderaan, buah kereta",
            "animal": "ekor",
            "item": "buah, biji, keping, unit, batang, helai",
            "patient": "pesakit",
            "teacher": "guru",
        }
    ),
    measures=phrases(
        {
            "kilowatt_hour": "kilowatt jam",
            "gigawatt": "gigawatt",
            "megawatt": "megawatt",
            "kilometre_per_hour": "km/jam, kilometer sejam",
            "millimetre": "milimeter",
            "gram": "gram, g",
            "celsius": "darjah, darjah Celsius",
            "square_mile": "batu persegi",
            "cubic_metre": "meter padu",
            "centimetre": "sentimeter",
            "year": "tahun",
            "month": "bulan",
            "week": "minggu",
            "day": "hari",
            "hour": "jam",
            "minute": "minit",
            "second": "saat",
            "decade": "dekad",
            "foot": "kaki",
            "mile": "batu",
            "acre": "ekar",
            "kilometre": "km, kilometer",
            "metre": "m, meter",
            "square_kilometre": "km2, km², kilometer persegi",
            "square_metre": "m², meter persegi",
            "hectare": "ha, hektar",
            "kilogram": "kg, kilogram",
            "tonne": "tan, tan metrik",
            "litre": "liter",
        }
    ),
    per=words("per, bagi setiap, untuk setiap, setiap, bagi, tiap, /"),
    changes=phrases(
        {
            1: "tumbuh sebanyak, berkembang sebanyak, pertumbuhan sebanyak, melonjak sebanyak, "
            "pertambahan, pertambahan sebanyak, dinaikkan, dinaikkan sebanyak, mengembang, mengukuh, "
            "ditambah, ditambah sebanyak, "
            "naik, meningkat, meningkat sebanyak, peningkatan, peningkatan sebanyak, bertambah, "
            "bertambah sebanyak, tumbuh, berkembang, pertumbuhan, kenaikan, kenaikan sebanyak, naik "
            "sebanyak, lebih tinggi, melonjak",
            -1: "berkurangan, berkurangan sebanyak, susut sebanyak, merosot sebanyak, kemerosotan, jatuh "
            "sebanyak, menyusut sebanyak, menguncup sebanyak, penguncupan, pengurangan sebanyak, "
            "dikurangkan, dikurangkan sebanyak, dipotong, kejatuhan, "
            "turun, menurun, menurun sebanyak, penurunan, penurunan sebanyak, berkurang, berkurang "
            "sebanyak, susut, merosot, jatuh, menyusut, pengurangan, turun sebanyak, lebih rendah, "
            "menguncup",
        }
    ),
    minus=words("negatif, tolak, minus"),
    ordinals={"pertama": 1, "kesatu": 1}
    | {f"ke{word}": value for value, word in enumerate((*_ONES[2:], "sepuluh"), 2)},
    ordinal_marks=words("ke-, ke"),
    ranks=words(
        "kedudukan ke, di tempat, "
        "terbesar, terbanyak, tertinggi, terendah, terkecil, teratas, terbaik, terburuk, tangga, "
        "kedudukan, tempat, ranking, nombor, paling besar, paling ramai"
    ),
    parts_of=words("daripada, daripada semua, daripada jumlah, dari, daripada keseluruhan, antara"),
    fillers=words(
        "seramai, sebanyak, sejumlah, sebanyak kira, berjumlah, jumlah, hanya, ada, terdapat, tepat, "
        "semua, seluruh, sebuah, mencatat, bernilai, keseluruhan, mencecah"
    ),
    interval_words=words(
        "CI, selang keyakinan, julat keyakinan, selang ketidakpastian, julat, ketidakpastian"
    ),
    announces=phrases(
        {
            "legal": "Perkara, Artikel, Seksyen, Subseksyen, Akta, Ordinan, Peraturan, Kaedah, Enakmen, "
            "Perintah, Resolusi, Konvensyen No, Perkara-perkara, Fasal, Protokol, Arahan",
            "section": "murid Tahun, pelajar Tahun, abad, Bab, bahagian, jadual, rajah, graf, carta, "
            "kotak, lampiran, peta, langkah, "
            "tahap, "
            "fasa, "
            "matlamat, sasaran, penunjuk, perenggan, jilid, edisi, isu, nota kaki, soalan, §, modul, "
            "pelajaran, tingkatan, darjah, versi, cetakan, siri, tingkat, kategori, bil, bilangan, "
            "kelas, bilik, lebuh raya",
            "page": "halaman, muka surat, ms, m.s, hlm",
            "phone": "telefon, tel, faks, hotline, talian, hubungi, whatsapp, talian hayat",
            "identifier": "nombor, no, #, ISBN, ISSN, DOI, ID, poskod, ISO, no kes, no pendaftaran, "
            "no kad pengenalan",
            "time": "pukul, jam",
        }
    ),
    follows=phrases({"time": "pagi, petang, tengah hari"}),
    eras=phrases({0: "Masihi, M, SM", 579: "Hijrah, H"}),
    decade_marks=words("-an, an"),
    year_words=words(
        "tahun, pada, sejak, sehingga, hingga, dari, awal, akhir, pertengahan, pada tahun, sebelum, "
        "selepas, antara, menjelang, mulai, dalam tahun, tahun kewangan, tahun-tahun, di"
    ),
    age_before=words(
        "umur, usia, berumur, berusia, umurnya, bawah umur, di bawah umur, kumpulan umur, peringkat umur, "
        "purata umur, berumur bawah, berusia bawah"
    ),
    age_after=words("tahun ke atas, tahun ke bawah, tahun dan ke atas"),
    age_limits=words("bawah, di bawah, atas, kurang daripada, lebih daripada"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "dua kali ganda, berganda, dua kali, sekali ganda, menggandakan, naik dua kali ganda",
            Fraction(3): "tiga kali ganda, tiga kali",
            Fraction(4): "empat kali ganda",
            Fraction(5): "lima kali ganda",
            Fraction(10): "sepuluh kali ganda",
            Fraction(1, 2): "separuh daripada sebelumnya, berkurang separuh, turun separuh",
        }
    ),
    times=words("kali, kali ganda, kali lebih banyak, kali lebih tinggi"),
    endings=words("-an, nya, -nya"),
    vague=words(
        "puluhan, ratusan, ribuan, jutaan, berbilion, berpuluh, berpuluh-puluh, beratus, beratus-ratus, "
        "beribu, beribu-ribu, berjuta, berjuta-juta, beberapa, pelbagai, berpuluh ribu, beratus ribu, "
        "puluhan ribu, ratusan ribu"
    ),
    idle=words("satu, seorang, seekor, suku, ratus, separa"),
    decoys=words(
        "suku pertama, suku kedua, suku ketiga, suku keempat, suku terakhir, suku tahun, suku "
        "tahunan, suku akhir, separuh pertama, separuh kedua, separuh akhir, gaji minimum, upah "
        "minimum, kadar minimum, had minimum, had maksimum, suku kata"
    ),
    adds_digits=True,
    levels=words("di bawah"),
    moves=words("menaikkan, menurunkan, meningkatkan, mengurangkan, menambah, dinaikkan, diturunkan"),
    contests=words(
        "menang, kalah, tewas, seri, perlawanan, kedudukan, menewaskan, gol, jaringan, mengalahkan, "
        "kemenangan"
    ),
    common=words(
        "yang, dan, di, ini, itu, dengan, untuk, daripada, dalam, tidak, pada, adalah, oleh, ke, juga, "
        "akan, bahawa, kerana, atau, sebagai, mereka, telah, lebih, para, boleh, kepada, beliau, bagi, "
        "tersebut, ialah, seperti, antara, kita, negara"
    ),
)
