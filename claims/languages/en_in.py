"""Indian English: as English, with digits grouped by lakh and crore and money in rupees."""

from dataclasses import replace

from claims.languages.en import LANGUAGE as ENGLISH
from claims.languages.language import Money

LANGUAGE = replace(
    ENGLISH,
    code="en-IN",
    name="Indian English",
    scales={**ENGLISH.scales, "lacs": 5, "cr": 7, "crs": 7},
    money={
        **ENGLISH.money,
        "rupee": Money("INR"),
        "rupees": Money("INR"),
        "Rs": Money("INR"),
        "Re": Money("INR"),
    },
)
