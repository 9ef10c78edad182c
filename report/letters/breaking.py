"""Where a line may end: at spaces, hyphens, in addresses, between Thai words; and where a space must not be parted.

After Unicode Standard Annex #14 in what it forbids (no line starts with a sign that ends a phrase, none ends with
one that opens it), with what the figures of a sheet need on top: a number stays with its scale word and its unit,
in each language that sheets are read in, whatever the language of the sheet: a quotation may be in another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.thai import has_thai, word_ends
from report.keeping import kept
from report.letters.script import joins

KEPT = 1024
"""Texts whose marks are kept: a chart parts each of its labels for its height, and again to draw it."""
ZERO_WIDTH_SPACE = "\u200b"
WORD_JOINER = "\u2060"
TIE = WORD_JOINER + "\u00a0"
"""Where a line may end without a sign, and where it must not; the first two are read here and never drawn."""

HYPHEN_COST, THAI_COST, ADDRESS_COST = 0.3, 0.1, 0.05
"""How dear it is to end a line there, where ending it at a space costs nothing and 1 is a whole line left empty."""

_SPACE = re.compile(r"[ \u200b]*\n[ \u200b]*|[ \u200b]+")
_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})[-–](?=[^\W\d_]{2})|—(?=\w)|(?<=[^\W\d_])/(?=[^\W\d_])")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_INSIDE = re.compile(r"(?<=[\w/])[/?&=#._-]+(?=\w)")

SCALES = {
    "en": "hundred thousand million billion trillion lakh crore bn mn tn m k per percent times years "
    "comparison comparisons",
    "id": "puluh ratus ribu juta miliar milyar triliun persen kali tahun perbandingan",
    "es": "cientos mil millar millares millón millones billón billones por veces años comparación comparaciones",
    "fr": "cent cents mille millier milliers million millions milliard milliards billion billions pour fois ans "
    "comparaison comparaisons",
    "pt": "mil milhar milhares milhão milhões bilhão bilhões bilião biliões trilhão trilhões por",
    "de": "Hundert Tausend Tsd Million Millionen Mio Milliarde Milliarden Mrd Billion Billionen Prozent",
}
"""Words that belong to the number before them, by language; the first of two ("per cent", "por ciento") is enough."""
_SHARE = r"(?:per cent|por ciento|por cento|pour cent|percentage points?|poin persen)"
UNITS = "km km² km2 m² m2 m³ m3 ha kg g mg t cm mm kWh MWh GWh MW GW °C °F € £ ¥ $ ฿ ₫ ₱ ₹ Rp USD EUR GBP THB IDR baht"
CURRENCIES = r"(?:US|AU?|R)\$|Rp\.?|[€£¥$฿₫₱₹]|USD|EUR|GBP|THB|IDR"

_WORD = "|".join(
    sorted({re.escape(word) for words in SCALES.values() for word in words.split()}, key=len)[::-1]
)
_UNIT = "|".join(sorted(map(re.escape, UNITS.split()), key=len)[::-1])
_NUMBER = re.compile(rf"\d(?= )(?: {_SHARE}(?!\w)| (?i:{_WORD})\.?(?![\w]))*(?: (?:{_UNIT})(?!\w))?")
_MONEY = re.compile(rf"(?<!\w)(?:{CURRENCIES}) (?=\d)")
_GROUP = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")  # a space inside a number: 15 000
_CLOSING = re.compile(r"[ \u200b]+(?=[%‰–—;:!?»›ๆฯ](?!\w))|(?<=[«‹¿¡]) ")

_RANGE = re.compile(r"(?<=\d) [-–] (?=\d)")
_COUNT = re.compile(
    r"(?<=\w)[\u00a0\u202f]?: (?=\d[\d\u00a0\u202f.,]*(?:[;.)]|$))"
)  # "could not be made: 24."

_TIES = re.compile(
    r"\d (?:[^\W\d]|\d{3}|[€£¥$฿₫₱₹°])|\d [-–] \d|: \d|\d\u00a0[ก-ฮเ-ไ]|[«‹¿¡] |[ \u200b][%‰–—;:!?»›ๆฯ]|"
    r"[$€£¥฿₫₱₹p.A-Z] \d"
)
"""What may hold a space that no line ends at: a quick look."""
_TIED = re.compile(r"(?<=\S) (?=\S)")

_THAI_SCALES = ("ล้านล้าน", "แสนล้าน", "หมื่นล้าน", "พันล้าน", "ล้าน", "แสน", "หมื่น", "พัน", "ร้อย")
_THAI_COUNTED = (
    "คน ราย คดี แห่ง ครั้ง ปี เดือน วัน ชั่วโมง นาที บาท ดอลลาร์ ดอลลาร์สหรัฐ ยูโร ครัวเรือน ครอบครัว ตัว เรื่อง ฉบับ แหล่ง "
    "จังหวัด ประเทศ ไร่ กิโลเมตร ตารางกิโลเมตร เมตร กิโลกรัม ตัน เท่า จุด ข้อ หน้า ขวบ เปอร์เซ็นต์"
)
_THAI_UNITS = tuple(sorted(_THAI_COUNTED.split(), key=len, reverse=True))
_THAI_NUMBER = re.compile(r"[\d๐-๙][ \u00a0]?(?=[ก-ฮเ-ไ])")
_CURRENCY = re.compile(rf"[ \u00a0](?:{_UNIT})(?!\w)")
_THAI_BEFORE = re.compile(r"(?:ร้อยละ|พ\.ศ\.|ค\.ศ\.|ปี) (?=[\d๐-๙])")


def opportunities(text: str) -> dict[int, float]:
    """Where a line may end: the index after its last character, and how dear that is; the text's end left out."""
    found = {match.end(): 0.0 for match in _SPACE.finditer(text)}
    forced = (
        {match.end() for match in _SPACE.finditer(text) if "\n" in match.group()} if "\n" in text else set()
    )
    for match in _HYPHEN.finditer(text):
        found[match.end()] = HYPHEN_COST
    for match in _ADDRESS.finditer(text):
        for inside in _INSIDE.finditer(text, match.start() + 8, match.end()):
            found[inside.end()] = ADDRESS_COST
    thai = has_thai(text)
    if thai:
        found |= {end: THAI_COST for end in word_ends(text) if end not in found}
    kept_in = list(_kept_together(text)) if _TIES.search(text) else []
    if thai:
        kept_in += _kept_in_thai(text)
    for start, end in kept_in:
        for at in [at for at in found if start < at <= end and at not in forced]:
            del found[at]
    if not text.isascii():
        for at in [at for at in found if at < len(text) and at not in forced and joins(text, at)]:
            del found[at]
    return found


@kept(KEPT)
def marked(text: str) -> str:
    """The text for those who part it at spaces: a zero-width space between two Thai words where a line may end, and
    TIE for a space at which a line must not.
    """
    if _TIES.search(text) is None and not has_thai(text):
        return text
    ends = opportunities(text)
    marks = {at for at, cost in ends.items() if cost == THAI_COST}
    tied = {match.start() for match in _TIED.finditer(text) if match.end() not in ends}
    drawn = (TIE if at in tied else character for at, character in enumerate(text))
    return "".join(ZERO_WIDTH_SPACE + one if at in marks else one for at, one in enumerate(drawn))


def _kept_together(text: str) -> Iterator[tuple[int, int]]:
    """Stretches inside of which no line ends, each up to a last place where none ends either."""
    for pattern in (_GROUP, _CLOSING, _MONEY, _RANGE, _COUNT):
        yield from (match.span() for match in pattern.finditer(text))
    yield from (match.span() for match in _NUMBER.finditer(text) if match.end() - match.start() > 1)


def _kept_in_thai(text: str) -> Iterator[tuple[int, int]]:
    """A number with its scale words and its unit, or with the words that announce it."""
    yield from (match.span() for match in _THAI_BEFORE.finditer(text))
    for match in _THAI_NUMBER.finditer(text):
        start = end = match.end()
        for listed in (_THAI_SCALES, _THAI_UNITS):
            word = next((one for one in listed if text.startswith(one, end)), "")
            end += len(word)
        unit = _CURRENCY.match(text, end) if end > start else None
        end = unit.end() if unit else end
        if end > start:
            yield match.start(), end - 1
