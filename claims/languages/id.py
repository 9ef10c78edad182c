"""Indonesian: commas mark decimals, stops group thousands."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan")

_NUMBERS = {word: value for value, word in enumerate(_ONES)}
_NUMBERS |= {"kosong": 0, "sepuluh": 10, "sebelas": 11, "selusin": 12}
for _one in range(2, 10):
    _NUMBERS[f"{_ONES[_one]} belas"] = 10 + _one
    _NUMBERS[f"{_ONES[_one]} puluh"] = 10 * _one
    for _unit in range(1, 10):
        _NUMBERS[f"{_ONES[_one]} puluh {_ONES[_unit]}"] = 10 * _one + _unit

_HUNDREDS = {"seratus": 100} | {f"{_ONES[n]} ratus": 100 * n for n in range(2, 10)}

_BELOW = dict(zip(range(3, 11), (*_ONES[3:], "sepuluh"), strict=True))
_FRACTIONS = {"setengah": (1, 2), "separuh": (1, 2), "separo": (1, 2), "seperdua": (1, 2)}
for _below, _word in _BELOW.items():
    _FRACTIONS |= dict.fromkeys((f"seper{_word}", f"satu per {_word}", f"satu per{_word}"), (1, _below))
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_ONES[_above]} per {_word}", f"{_ONES[_above]} per{_word}"), (_above, _below)
        )

_FRACTIONS |= {f"{phrase}nya": fraction for phrase, fraction in _FRACTIONS.items()}
_NUMBERS |= {"seorang": 1, "seekor": 1}

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    hedges_before=phrases(
        {
            "approx": "sekitar, atau lebih kurang, atau kurang lebih, kira-kira, kira kira, kurang lebih, "
            "kurang-lebih, lebih kurang, sekira, "
            "berkisar, kisaran, lk, kira-kira sebanyak, di sekitar, seputar, kurleb, "
            "tidak jauh dari",
            "estimate": "diperkirakan, perkiraan, estimasi, ditaksir, diestimasi, diestimasikan, "
            "diperkirakan ada, diperkirakan mencapai, diperkirakan sebanyak, diperkirakan sebesar, "
            "diprediksi, diproyeksikan, ditaksir mencapai, ditaksir sebesar, menurut perkiraan, "
            "perkiraannya, estimasinya",
            "almost": "hampir, nyaris, mendekati, hampir mencapai, sedikit di bawah, sedikit kurang dari, "
            "hampir-hampir, mendekati angka, hampir menyentuh, nyaris mencapai",
            "just_over": "sedikit lebih dari, sedikit di atas, sedikit lebih banyak dari, sedikit melebihi, "
            "sedikit melampaui",
            "more_than": "lebih dari, lebih banyak dari, lebih daripada, lebih besar dari, melebihi, "
            "melampaui, di atas, diatas, lebih, jauh lebih dari, lebih tinggi dari, lebih tinggi daripada, "
            "melebihi angka, "
            "menembus, tembus, jauh di atas, lebih banyak daripada, lebih besar daripada, "
            "menyentuh lebih dari, melewati",
            "at_least": "setidaknya, setidak-tidaknya, sedikitnya, sedikit-dikitnya, sekurangnya, "
            "sekurang-kurangnya, paling sedikit, paling tidak, minimal, minimum, tidak kurang dari, "
            "tak kurang dari, sedikitnya ada, paling kurang, minimal sebanyak, setidaknya ada, "
            "serendah-rendahnya, "
            "tidak kurang daripada, tak kurang daripada",
            "less_than": "kurang dari, lebih sedikit dari, di bawah, dibawah, lebih kecil dari, "
            "tidak sampai, tak sampai, lebih rendah dari, kurang daripada, lebih kecil daripada, "
            "belum mencapai, belum sampai, jauh di bawah",
            "at_most": "paling banyak, maksimal, maksimum, tidak lebih dari, tak lebih dari, "
            "sebanyak-banyaknya, paling tinggi, setinggi-tingginya, "
            "paling lama, tidak melebihi, tak melebihi, maksimal sebanyak",
            "up_to": "hingga, sampai, sampai dengan, hingga mencapai, sampai mencapai, hingga sebanyak, "
            "hingga sebesar, bisa mencapai",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "-an, kurang lebih, lebih kurang, kira-kira, sekitar itu",
            "more_than": "lebih",
            "at_least": "atau lebih, ke atas, keatas, atau lebih banyak, atau lebih tinggi, minimal",
            "at_most": "atau kurang, ke bawah, kebawah, atau lebih rendah, maksimal",
        }
    ),
    scales=phrases(
        {
            3: "ribu, rb, rbu, ribuan",
            6: "juta, jt, jutaan",
            9: "miliar, milyar, miliyar, mlyr, miliaran",
            12: "triliun, trilyun, triliyun, trl",
        }
    ),
    single_scales=phrases({3: "seribu", 6: "sejuta", 9: "semiliar, semilyar", 12: "setriliun, setrilyun"}),
    letters={
        "M": Letter(
            9,
            True,
            (
                "{n} billion (miliar), as M is used in Indonesian beside a currency",
                "{n} million, as M is used in English",
            ),
        ),
        "T": Letter(12),
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=(),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("banding, berbanding, dari, dari setiap, dari tiap, di antara, diantara, dari antara"),
    openers={
        "antara": ("dan", "hingga", "sampai"),
        "dari": ("hingga", "sampai", "ke", "sampai dengan"),
        "mulai dari": ("hingga", "sampai", "sampai dengan"),
        "berkisar antara": ("dan", "hingga", "sampai"),
        "berkisar dari": ("hingga", "sampai"),
        "di antara": ("dan",),
    },
    spans=words("sampai, hingga, sampai dengan, s/d, s.d, sd"),
    units=phrases(
        {
            "percent": "%, persen, prosen, pct, per seratus",
            "permille": "‰, permil, per mil, permille, promil",
            "basis_point": "basis poin, bps",
            "point": "poin persen, poin persentase, persen poin, % poin, poin %, titik persen, "
            "titik persentase, pp",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dolar, dollar",
            Money(
                "USD"
            ): "dolar AS, dollar AS, dolar Amerika, dollar Amerika, dolar Amerika Serikat, dolar US",
            Money("AUD"): "dolar Australia",
            Money("SGD"): "dolar Singapura",
            Money("THB"): "baht, bath Thailand, baht Thailand",
            Money("IDR"): "rupiah, Rp",
            Money("EUR"): "euro",
            Money("GBP", "pounds are read as pounds sterling"): "pound, poundsterling, poun",
            Money("GBP"): "pound sterling, poundsterling Inggris",
            Money("JPY"): "yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupee, rupe, Rs",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
        }
    ),
    counted=phrases(
        {
            "child": "putra, putri, putranya, putrinya, anak, anak-anak, orang anak, anak di bawah umur",
            "girl": "anak perempuan, gadis",
            "boy": "anak laki-laki",
            "person": "orang, jiwa, penduduk, manusia, individu, warga, orang-orang",
            "adult": "orang dewasa, dewasa",
            "woman": "perempuan, wanita, orang perempuan",
            "man": "laki-laki, pria, lelaki, orang laki-laki",
            "visitor": "turis, wisatawan, turis asing, wisatawan asing, wisatawan mancanegara, wisman, "
            "wisatawan internasional, pengunjung, pelancong, tamu, kunjungan wisatawan",
            "victim": "korban, orang korban",
            "offender": "pelaku, terpidana",
            "defendant": "terdakwa",
            "suspect": "tersangka",
            "worker": "pekerja, karyawan, tenaga kerja, buruh, pegawai",
            "migrant": "migran, pekerja migran",
            "refugee": "pengungsi",
            "student": "siswa, murid, pelajar, mahasiswa",
            "respondent": "responden",
            "birth": "kelahiran, kelahiran hidup",
            "death": "kematian",
            "case": "kasus, insiden, kejadian",
            "job": "pekerjaan, lapangan kerja, lapangan pekerjaan, lowongan",
            "household": "rumah tangga, keluarga, kepala keluarga, kk",
            "country": "negara, negara dan wilayah",
            "province": "provinsi, propinsi",
            "district": "kabupaten",
            "subdistrict": "kecamatan, tambon",
            "city": "kota",
            "village": "desa",
            "group": "kelompok, grup, jaringan",
            "organisation": "organisasi, organisasi masyarakat sipil, lembaga",
            "ngo": "lsm",
            "company": "perusahaan, usaha",
            "hotel": "hotel",
            "school": "sekolah",
            "signature": "tanda tangan",
            "night": "malam",
            "trip": "perjalanan",
        }
    ),
    measures=phrases(
        {
            "square_metre": "meter persegi",
            "kilowatt_hour": "kilowatt jam, kilowatt-jam",
            "gigawatt": "gigawatt",
            "megawatt": "megawatt, megawat",
            "kilometre_per_hour": "km/jam, kilometer per jam",
            "millimetre": "milimeter",
            "gram": "gram, g",
            "celsius": "derajat, derajat Celsius, derajat Celcius",
            "square_mile": "mil persegi",
            "cubic_metre": "meter kubik",
            "centimetre": "sentimeter, senti meter",
            "year": "tahun, thn, th",
            "month": "bulan, bln",
            "week": "minggu, pekan",
            "day": "hari",
            "hour": "jam",
            "minute": "menit",
            "second": "detik",
            "decade": "dekade, dasawarsa",
            "metre": "m, meter",
            "foot": "kaki",
            "mile": "mil",
            "acre": "ekar, are",
            "litre": "l, liter",
            "kilometre": "km, kilometer",
            "square_kilometre": "km2, km², kilometer persegi",
            "hectare": "ha, hektar, hektare",
            "kilogram": "kg, kilogram",
            "tonne": "ton",
        }
    ),
    per=words("per, untuk setiap, setiap, tiap, untuk tiap, /"),
    changes=phrases(
        {
            1: "terkerek, meroket, naik, naik sebesar, meningkat, meningkat sebesar, bertambah, "
            "bertambah sebesar, tumbuh, "
            "tumbuh sebesar, naik tipis, naik tajam, meningkat tajam, kenaikan, kenaikan sebesar, "
            "peningkatan, peningkatan sebesar, pertumbuhan, "
            "pertumbuhan sebesar, lebih tinggi, lebih besar, bertumbuh, bertumbuh sebesar, "
            "meningkat sebanyak, naik sebanyak, "
            "bertambah sebanyak, melonjak, melonjak sebesar, lonjakan, lonjakan sebesar, melesat, "
            "terdongkrak, menguat, "
            "menguat sebesar, telah meningkat, telah naik, telah tumbuh, mengalami kenaikan, "
            "mengalami kenaikan sebesar, "
            "mengalami peningkatan, mengalami peningkatan sebesar, pertambahan, pertambahan sebesar",
            -1: "tergerus, amblas, turun, turun tipis, turun tajam, menurun tajam, turun sebesar, "
            "menurun, menurun sebesar, "
            "berkurang, berkurang sebesar, penurunan, "
            "penurunan sebesar, merosot, anjlok, menyusut, susut, lebih rendah, turun sebanyak, "
            "menurun sebanyak, berkurang sebanyak, merosot sebesar, anjlok sebesar, "
            "menyusut sebesar, melemah, melemah sebesar, terpangkas, terkoreksi, telah turun, "
            "telah menurun, telah berkurang, "
            "mengalami penurunan, mengalami penurunan sebesar, pengurangan, pengurangan sebesar, "
            "penyusutan, kontraksi, "
            "terkontraksi, terkontraksi sebesar, kemerosotan, jatuh, jatuh sebesar, ambles",
        }
    ),
    minus=words("minus, negatif"),
    ordinals={"pertama": 1, "kesatu": 1}
    | {f"ke{word}": value for value, word in enumerate((*_ONES[2:], "sepuluh"), 2)},
    ordinal_marks=words("ke-, ke"),
    ranks=words(
        "terbesar, terbanyak, tertinggi, terendah, terkecil, teratas, terbawah, terbaik, terburuk, "
        "peringkat, urutan, rangking, ranking, posisi, nomor, no, tempat, paling besar"
    ),
    parts_of=words(
        "dari, dari semua, dari seluruh, dari total, dari jumlah, dari keseluruhan, dari para, di antara, "
        "diantara, di antaranya"
    ),
    fillers=words(
        "sebanyak, sejumlah, sebesar, mencapai, tercatat, total, hanya, ada, terdapat, tepat, semua, seluruh"
    ),
    interval_words=words(
        "CI, IK, SK, interval kepercayaan, selang kepercayaan, rentang, kisaran, rentang ketidakpastian, "
        "ketidakpastian"
    ),
    announces=phrases(
        {
            "legal": "UUD, Perppu, Permenkes, Permendagri, Inpres, Kepres, Keppres, Perma, Permenaker, "
            "angka, "
            "Pasal, artikel, pasal-pasal, Ayat, ayat, UU, UU No, UU Nomor, Undang-Undang, Undang-Undang No, "
            "Undang-Undang Nomor, PP No, Perpres, Perpres No, Peraturan, Peraturan No, Peraturan Nomor, "
            "Keputusan, Keputusan No, Resolusi, Konvensi No, Permen No, Perda No, huruf, butir, Protokol",
            "section": "abad, blok, sektor, RT, RW, zona, gate, terminal, ruas, jalur, koridor, Bab, bab, "
            "bagian, "
            "tabel, gambar, grafik, bagan, kotak, lampiran, diagram, peta, langkah, "
            "tahap, fase, tujuan, target, indikator, paragraf, volume, vol, jilid, edisi, catatan kaki, "
            "baris, "
            "pertanyaan, §, subbab, modul, pelajaran, tingkat, kelas, tipe, versi, cetakan, seri, poin, "
            "lantai, "
            "nomor urut, kategori, golongan",
            "page": "halaman, pp, hal, hlm, h",
            "time": "pukul, jam",
            "phone": "nomor telepon, no telp, no hp, call center, kontak, ponsel, seluler, telepon, telp, "
            "tlp, "
            "hp, faks, fax, hotline, hubungi, wa, whatsapp",
            "identifier": "nomor, no, #, ISBN, ISSN, DOI, NIP, NIK, NIM, kode pos, ID, nomor induk, ISO, "
            "SK No",
        }
    ),
    follows=phrases({"section": "-th edition"}),
    eras=phrases({-543: "B.E., BE", 0: "M, Masehi, SM"}),
    decade_marks=words("-an, an"),
    year_words=words(
        "tahun, pada, sejak, sampai, hingga, selama, dari, awal, akhir, pertengahan, tahun-tahun, "
        "antara, pada tahun, sebelum, setelah, sesudah, tahun anggaran, di"
    ),
    age_before=words(
        "usia, umur, berusia, berumur, usianya, umurnya, di bawah usia, di bawah umur, dibawah usia, "
        "dibawah umur, di atas usia, kelompok usia, kelompok umur, rentang usia"
    ),
    age_after=words("tahun ke atas, tahun keatas, tahun ke bawah, tahun kebawah"),
    age_limits=words("di bawah, dibawah, di atas, diatas, kurang dari, lebih dari"),
    multiples=phrases(
        {
            Fraction(2): "dua kali lipat, berlipat ganda, berlipat dua, dua kali, naik dua kali lipat, "
            "meningkat dua kali lipat, menjadi dua kali lipat, bertambah dua kali lipat",
            Fraction(3): "tiga kali lipat, berlipat tiga, tiga kali, naik tiga kali lipat, "
            "meningkat tiga kali lipat",
            Fraction(1, 2): "berkurang setengah, turun setengah, menjadi setengahnya, berkurang separuh, "
            "turun separuh, "
            "menyusut separuh",
            Fraction(4): "empat kali lipat",
            Fraction(5): "lima kali lipat",
            Fraction(10): "sepuluh kali lipat",
        }
    ),
    times=words("kali, kali lipat, kali lebih banyak, kali lebih besar, kali lebih tinggi"),
    endings=words("-an, nya, -nya"),
    decimal_words=("koma",),
    vague=words(
        "puluhan, ratusan, ribuan, jutaan, miliaran, belasan, puluhan ribu, ratusan ribu, puluhan juta, "
        "ratusan juta, beberapa, berbagai"
    ),
    idle=words("satu, seorang, seekor"),
    moves=words(
        "menaikkan, menurunkan, meningkatkan, memangkas, mengurangi, menambah, merevisi, mengerek, "
        "dinaikkan, diturunkan, ditingkatkan, dipangkas, direvisi, bergeser, berubah, beralih, bergerak, "
        "beranjak, melonjak dari"
    ),
    streets=words("jalan, jl, jln, gang, gg"),
    adds_digits=True,
    levels=words("di bawah, di atas"),
    contests=words(
        "menang, kalah, skor, imbang, laga, pertandingan, mengalahkan, gol, unggul, menaklukkan, kemenangan"
    ),
    common=words(
        "yang, dan, di, ini, itu, dengan, untuk, dari, dalam, tidak, pada, adalah, oleh, ke, juga, akan, "
        "bahwa, karena, atau, sebagai, mereka, telah, lebih, para, dapat, anak, oleh, ada, tersebut, "
        "bisa, menjadi, seperti, secara, terhadap, antara, sebuah, saat, serta, kepada, tahun"
    ),
)
