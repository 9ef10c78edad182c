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
    measures={**ENGLISH.measures, "acre": "acre", "acres": "acre"},
    vague=(*ENGLISH.vague, "lakhs", "crores", "lakhs of", "crores of"),
)
