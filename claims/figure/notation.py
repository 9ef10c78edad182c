"""Ways of writing a number that only formulas, computers and broken lines have: 10^6, 1.5e6, .5, 800,⏎000.

What they stand for is not guessed, but they are numbers as a whole: no piece of one is a figure of its own.
"""

from __future__ import annotations

import re

from claims.figure.characters import shown
from claims.figure.figure import Refused

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NUMBER = r"\d+(?:[.,]\d+)?"

POWER = re.compile(
    rf"(?<![\w.,^])(?:{_NUMBER} ?[×x*·] ?)?10(?:\^ ?[-+]?\d{{1,3}}|[⁻⁺]?[{_RAISED}]{{1,3}})(?!\w)"
)
POWERED = re.compile(rf"10[\^⁻⁺{_RAISED}]")
EXPONENT = re.compile(rf"(?<![\w.,-]){_NUMBER}[eE][-+]?\d{{1,3}}(?![\w-])")
EXPONENTS = re.compile(r"\d[eE][-+]?\d")

# A mark that no digit stands before; after a letter, a bracket or a closing quote it ends a sentence with a note.
POINTED = re.compile(r"\.\d")
POINT = re.compile(r"(?<![^\s(\[$€£¥₹฿<>=~≈+±-])\.\d+(?:[.,]\d+)*(?![^\W\d_])")
COMMAED = re.compile(r",\d")
COMMA = re.compile(r"(?<![^\s(\[$€£¥₹฿<>=~≈+±-]),\d+(?![.,]?\d|[^\W\d_])")

# A line may end inside a number: after a mark before zeros, or between two groups with words on both sides of them.
BROKEN = re.compile(
    r"(?<![\w.,'])\d{1,3}(?:[.,' ]\d{3})*[.,']\n000(?!\d)(?:[.,' ]\d{3}(?!\d))*"
    r"|(?<=[^\W\d_] )\d{1,3}(?: \d{3})*\n\d{3}(?: \d{3})*(?= [^\W\d_])"
)
BREAKS = re.compile(r"\d[.,']?\n\d{3}(?!\d)")

_EQUALS = r" ?[<>=≤≥] ?"
STATISTIC = re.compile(
    rf"(?<!\w)[pP](?:[ -]?(?:values?|Wert))?{_EQUALS}(?:0?[.,]\d+|[01](?:[.,]0+)?)(?![\w%])"
    rf"|(?<!\w)(?:[rtFzRdα]|χ2|χ²)(?: ?\(\d+(?:[.,]\d+)?(?:[,;] ?\d+(?:[.,]\d+)?)?\))?{_EQUALS}-?\d*[.,]\d+(?![\w%])"
)
TESTED = re.compile(
    r"[pPrtFzRdαχ](?<!\w.)(?=[ (<>=≤≥2²vW-])"
)  # where a statistic may begin, cheap to look for
EQUATED = re.compile(r"[<>=≤≥]")


def refusal(printed: str) -> Refused:
    """Why a number in one of these notations is not read, with what it may stand for."""
    if printed[0] in ".,":
        return Refused(
            f"a number begins with a digit, not with {shown(printed[0])}",
            (f"0{printed} if a 0 is left out before the mark",),
        )
    if "\n" in printed:
        joined = printed.replace("\n", "" if printed[printed.index("\n") - 1] in ".,'" else " ")
        first, last = printed.split("\n", 1)
        readings = (
            f"{joined} if the line ends inside a number",
            f"{first} and {last} if they are two numbers",
        )
        return Refused("a line ends between two groups of digits", readings)
    if match := re.fullmatch(rf"({_NUMBER})[eE]\+?(-?\d+)", printed):
        return Refused(
            f"{shown(printed)} is no number as people print it",
            (f"{match[1]} times 10 to the power of {match[2]}, if it is a computer's notation",),
        )
    power = _RAISED.find(printed[-1])
    if len(printed) == len("10⁶") and power >= 0:
        return Refused("10 with a raised digit", (f"10 to the power of {power}", f"10, with note {power}"))
    return Refused(f"{shown(printed)} is a formula", (f"{printed}, a power of ten",))
