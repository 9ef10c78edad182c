"""Malay: stops mark decimals, commas group thousands, as in English; most words are those of Indonesian."""

from dataclasses import replace
from fractions import Fraction

from claims.languages.id import LANGUAGE as INDONESIAN
from claims.languages.language import Letter, Money, phrases, words

_NUMBERS = {word.replace("delapan", "lapan"): value for word, value in INDONESIAN.numbers.items()}
_HUNDREDS = {word.replace("delapan", "lapan"): value for word, value in INDONESIAN.hundreds.items()}
_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = replace(
    INDONESIAN,
    code="ms",
    name="Malay",
    hedges_before={
        **INDONESIAN.hedges_before,
        **phrases(
            {
                "approx": "lebih kurang, dianggarkan sekitar, anggaran kira-kira, dalam lingkungan",
                "estimate": "dianggarkan, anggaran, dianggarkan kira-kira, dijangka",
                "almost": "hampir, menghampiri, kira-kira hampir",
                "just_over": "sedikit lebih daripada, sedikit melebihi",
                "more_than": "lebih daripada, melebihi, lebih banyak daripada",
                "at_least": "sekurang-kurangnya, tidak kurang daripada, paling kurang",
                "less_than": "kurang daripada, di bawah",
                "at_most": "tidak lebih daripada, selebih-lebihnya, paling tinggi",
                "up_to": "sehingga, sampai",
            }
        ),
    },
    scales=phrases({3: "ribu", 6: "juta", 9: "bilion, billion", 12: "trilion"}),
    single_scales=phrases(
        {3: "seribu", 6: "sejuta, satu juta", 9: "satu bilion, sebilion", 12: "satu trilion, setrilion"}
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS
    | {"sedozen": 12, "lapan": 8, "lapan belas": 18, "lapan puluh": 80}
    | dict(INDONESIAN.numbers),
    hundreds=_HUNDREDS | dict(INDONESIAN.hundreds),
    fractions={
        **INDONESIAN.fractions,
        "dua pertiga": (2, 3),
        "tiga suku": (3, 4),
        "suku": (1, 4),
        "satu suku": (1, 4),
    },
    ratios=words("daripada, dalam, daripada setiap, dalam setiap, dari, bagi setiap"),
    openers={**INDONESIAN.openers, "antara": ("dan", "hingga"), "dari": ("hingga", "ke", "sehingga")},
    spans=words("hingga, sehingga, ke, sampai"),
    units=phrases(
        {
            "percent": "%, peratus, per seratus",
            "permille": "‰, per mil, permil",
            "point": "mata peratusan, mata peratus, titik peratusan, % mata",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dolar",
            Money("USD"): "dolar Amerika, dolar AS, dolar Amerika Syarikat, US dolar",
            Money("AUD"): "dolar Australia",
            Money("SGD"): "dolar Singapura",
            Money("MYR"): "ringgit, ringgit Malaysia, RM, sen ringgit",
            Money("THB"): "baht, baht Thai",
            Money("IDR"): "rupiah",
            Money("EUR"): "euro",
            Money("GBP", "pounds are read as pounds sterling"): "paun",
            Money("GBP"): "paun sterling",
            Money("JPY"): "yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupee",
            Money("VND"): "dong",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
        }
    ),
    counted={
        **INDONESIAN.counted,
        **phrases(
            {
                "child": "kanak-kanak, orang kanak-kanak",
                "person": "orang, penduduk, individu",
                "visitor": "pelancong, pelawat, pelancong asing",
                "victim": "mangsa",
                "student": "pelajar, murid, orang pelajar, orang murid",
                "worker": "pekerja, kakitangan, orang pekerja",
                "job": "pekerjaan, peluang pekerjaan",
                "household": "isi rumah, keluarga",
                "district": "daerah",
                "province": "wilayah, negeri",
                "village": "kampung",
                "city": "bandar, bandaraya",
                "company": "syarikat",
                "organisation": "pertubuhan",
                "school": "sekolah, buah sekolah",
                "death": "kematian",
                "trip": "perjalanan",
                "signature": "tandatangan",
                "suspect": "suspek",
                "refugee": "pelarian",
            }
        ),
    },
    measures={**INDONESIAN.measures, "tan": "tonne", "hari": "day"},
    per=words("per, setiap, bagi setiap, untuk setiap, seorang, /"),
    announces={
        **INDONESIAN.announces,
        **phrases(
            {
                "legal": "Perkara, Seksyen, Akta, Fasal",
                "section": "Jadual, Bab, Bahagian, Rajah, Lampiran, Bahagian ke",
                "page": "muka surat, ms, m.s.",
                "phone": "telefon, faks, talian",
                "identifier": "poskod, nombor, bil, No fail, fail no",
            }
        ),
    },
    follows=phrases({"time": "pagi, petang, tengah hari"}),
    multiples=phrases(
        {
            Fraction(
                2
            ): "dua kali ganda, berganda dua, meningkat dua kali ganda, dua kali, gandaan dua, berganda",
            Fraction(3): "tiga kali ganda, tiga kali",
            Fraction(4): "empat kali ganda",
            Fraction(5): "lima kali ganda",
            Fraction(10): "sepuluh kali ganda",
        }
    ),
    times=words("kali, kali ganda, kali lebih banyak"),
    common=words(
        "yang, dan, di, ini, itu, dengan, untuk, dari, daripada, dalam, tidak, pada, adalah, oleh, ke, juga, "
        "akan, bahawa, kerana, "
        "atau, sebagai, mereka, telah, lebih, para, dapat, kepada, ialah, bagi, beliau, tersebut, boleh, "
        "menjadi, seperti"
    ),
)
