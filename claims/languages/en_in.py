"""Indian English: as English, with digits grouped by lakh and crore, and rupees of India."""

from dataclasses import replace

from claims.languages.en import LANGUAGE as ENGLISH
from claims.languages.language import Money, phrases

_INDIAN = phrases(
    {Money("INR"): "rupee, rupees, Rs, Re, Indian rupees, Indian rupee, INR", Money("NPR"): "Nepalese rupees"}
)

LANGUAGE = replace(
    ENGLISH,
    code="en-IN",
    name="Indian English",
    scales={
        **ENGLISH.scales,
        **phrases(
            {
                5: "lakh, lakhs, lac, lacs",
                7: "crore, crores, cr, crs",
                12: "lakh crore, lakh crores, lakhs crore, lakhs of crores",
                10: "thousand crore, thousand crores",
            }
        ),
    },
    single_scales={
        **ENGLISH.single_scales,
        **phrases({5: "one lakh, a lac", 7: "one crore", 12: "a lakh crore, one lakh crore"}),
    },
    money={**ENGLISH.money, **_INDIAN},
    units={**ENGLISH.units, **phrases({"percent": "p.c", "point": "per cent points, per cent point"})},
    measures={
        **ENGLISH.measures,
        **phrases({"kilometre": "kms", "kilogram": "kgs", "square_kilometre": "sq kms, sq. km, sq. kms"}),
    },
    minus=(*ENGLISH.minus, "(-)"),  # as printed in official tables and replies
    decoys=(
        *ENGLISH.decoys,
        "gram panchayat",
        "gram panchayats",
        "gram sabha",
        "gram sabhas",
        "under-five",
        "under-fives",
        "under five mortality",
    ),
    age_before=(*ENGLISH.age_before, "those above", "those below", "persons above", "persons below"),
    changes={
        **ENGLISH.changes,
        **phrases(
            {
                1: "higher by, hiked by, was hiked by, enhanced by, grew at, growing at, grow at, "
                "expanded at, hike of, "
                "a hike of",
                -1: "lower by, slashed by, contracted at, shrunk, dip of, a dip of",
            }
        ),
    },
    announces={
        **ENGLISH.announces,
        **phrases(
            {
                "legal": "u/s, Sections, Sec, Schedule, Entry, G.S.R, GSR, S.O, G.O, Notification No, "
                "Circular No, "
                "Amendment Act, POCSO Rule, sub-section, proviso to Section, Writ Petition, "
                "Writ Petition No, "
                "W.P. No, Crl. Appeal No, Civil Appeal No, FIR No, FIR",
                "section": "Std, Standard, Sl. No, S. No, S.No, Sr. No, Annexure, Statement, Form, "
                "Form No, Agenda "
                "item, Unstarred Question No, Starred Question No, Question No, Q. No, Gate No, "
                "Platform No, Ward No, "
                "Phase, Booth No",
                "phone": "Childline, toll-free, toll free, toll-free number, helpline number, dialling, "
                "ph, mob",
                "identifier": "Khasra No, Survey No, Plot No, House No, H. No, Flat No, F. No, File No, "
                "PIN, Pincode, "
                "NH, NFHS, Train No, Bus No",
            }
        ),
    },
    vague=(*ENGLISH.vague, "lakhs", "crores", "lakhs of", "crores of"),
)
