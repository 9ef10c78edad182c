"""The grammar of a printed figure: what stands before the number, the number itself, what stands after it."""

from __future__ import annotations

from claims.figure import span
from claims.figure.characters import shown
from claims.figure.figure import Refused
from claims.figure.lexicon import Lexicon, Roles
from claims.figure.number import Number
from claims.figure.parts import Parts
from claims.figure.ratio import Ratio, ratio
from claims.figure.separators import number as digits
from claims.figure.token import Token

_BASES = {1000, 100_000}
_HIGHEST = 30
_YEARS = range(1800, 2101)
_END = Token("", 0, 0, {}, False)


def parse(tokens: list[Token], lexicon: Lexicon) -> Parts:
    """Take a figure apart; every token must find its place.

    Raises Refused that names the first words that have none.
    """
    return _Parser(tokens, lexicon).parse()


class _Parser:
    """One pass from left to right; ``at`` never goes back by more than the first end of a range."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.at = 0
        self.parts = Parts()
        self.closers: tuple[str, ...] | None = None

    # Looking at tokens

    def peek(self, ahead: int = 0) -> Token:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else _END

    def take(self, role: str) -> Token | None:
        token = self.peek()
        if role in token.roles:
            self.at += 1
            return token
        return None

    def begins_number(self, ahead: int = 0) -> bool:
        roles = self.peek(ahead).roles
        return "digits" in roles or "number" in roles or "hundreds" in roles or "single" in roles

    # The whole figure

    def parse(self) -> Parts:
        self.before()
        self.core()
        while self.at < len(self.tokens) and self.after():
            pass
        if self.at < len(self.tokens):
            raise self.left_over()
        return self.parts

    def before(self) -> None:
        while self.at < len(self.tokens) and not self.begins_number():
            token = self.peek()
            roles, parts = token.roles, self.parts
            if "opener" in roles and self.closers is None and self.opens_range():
                self.closers = roles["opener"]
            elif "rank" in roles and parts.rank is None:
                parts.rank = 0
            elif "before" in roles:
                parts.hedges.append(roles["before"])
                parts.used.append((token.text, roles["before"]))
            elif "change" in roles and parts.change is None:
                parts.change = roles["change"]
            elif ("minus" in roles or self.is_sign()) and not parts.minus:
                parts.minus = True
            elif "plus" in roles and self.peek(1).glued and parts.change is None:
                parts.change = 1
            elif "money" in roles and parts.money is None:
                self.set_money(token)
            elif not ("filler" in roles or ("article" in roles and "fraction" not in self.peek(1).roles)):
                return
            self.at += 1

    def opens_range(self) -> bool:
        """*dari* opens a range only where a word that joins its ends follows."""
        closers = self.peek().roles["opener"]
        return any(token.text.casefold() in closers or "dash" in token.roles for token in self.tokens[self.at + 1 :])

    def is_sign(self) -> bool:
        """A dash is a minus sign when it touches what follows it and nothing before it."""
        after = self.peek(1)
        return "dash" in self.peek().roles and after.glued and bool({"digits", "money"} & after.roles.keys())

    def core(self) -> None:
        parts = self.parts
        if self.ordinal():
            return
        if parts.rank == 0:
            parts.rank = None if not self.begins_number() else self.whole_rank()
            if parts.rank is not None:
                return
        if fraction := self.take("fraction"):
            self.fraction(fraction.roles["fraction"])
            return
        if not self.begins_number():
            raise self.no_number()
        parts.number = self.number()
        if not self.rational():
            self.range()

    # Numbers

    def number(self) -> Number:
        """Digits or number words with their scale words; several parts add up, as in 2 juta 300 ribu."""
        total = self.segment()
        while total.scale:
            mark = self.at
            if self.joins("number") or self.joins("hundreds"):
                self.at += 1
            words = "digits" not in self.peek().roles
            if not self.begins_number():
                self.at = mark
                break
            part = self.segment()
            fits = 0 < part.value < 10**total.exponent and part.exponent >= 0
            if not fits or not (part.scale or words):
                self.at = mark
                break
            mantissa = total.mantissa * 10 ** (total.exponent - part.exponent) + part.mantissa
            total = Number(mantissa, part.exponent, part.scale or total.scale, not part.scale)
        return total

    def segment(self) -> Number:
        if token := self.take("digits"):
            raw = token.roles["digits"]
            try:
                value, notes = digits(raw, self.lexicon.rules, self.lexicon.language.name)
            except Refused as refused:
                raise self.with_scale(refused) from None
            for note in notes:
                self.parts.note(note)
            self.parts.digits.append((raw, value))
        elif token := self.take("single"):
            return self.scaled(Number(1, 0).times(token.roles["single"]))
        else:
            value = Number(self.below_thousand(), 0, 0, True)
        value = self.and_a_half(value)
        return self.scaled(value)

    def with_scale(self, refused: Refused) -> Refused:
        """The readings of refused digits with the scale word that follows them."""
        token = self.peek()
        if "scale" not in token.roles:
            return refused
        readings = tuple(reading.replace(" if ", f" {token.text} if ", 1) for reading in refused.readings)
        return Refused(str(refused), readings)

    def below_thousand(self) -> int:
        """Hundreds and what is below them: *two hundred and five*, *dua ratus lima*."""
        token = self.take("hundreds")
        value: int = token.roles["hundreds"] if token else 0
        if token and self.joins("number"):
            self.at += 1
        below = self.take("number")
        return value + (below.roles["number"] if below else 0)

    def joins(self, role: str) -> bool:
        """*and* joins parts of a number, except where it joins the ends of a range."""
        return "joiner" in self.peek().roles and role in self.peek(1).roles and self.closers is None

    def and_a_half(self, value: Number) -> Number:
        """*two and a half million*, *satu setengah juta*: the fraction as digits after the number."""
        skip = 1 if self.joins("fraction") else 0
        fraction = self.peek(skip).roles.get("fraction")
        if not fraction or not value.whole:
            return value
        part = Ratio(*fraction).as_number()
        if part is None:
            return value
        self.at += skip + 1
        return Number(value.mantissa * 10**-part.exponent + part.mantissa, part.exponent)

    def scaled(self, value: Number) -> Number:
        parts = self.parts
        while True:
            if token := self.take("scale"):
                power = token.roles["scale"]
            elif self.peek().roles.keys() & {"letter"}:
                letter = self.peek().roles["letter"]
                parts.letter = (letter, str(value))
                power = letter.exponent
                self.at += 1
            else:
                return value
            if value.whole and value.mantissa >= min(10**power, 10**6) and not value.scale:
                parts.note(f"scale-word-clash: {value} in full digits stands before a scale word")
            value = value.times(power)
            if value.scale > _HIGHEST:
                raise Refused("the scale words multiply beyond any quantity")

    # Fractions, ratios, ranks

    def fraction(self, printed: tuple[int, int]) -> None:
        """A fraction word; before a scale word it is a number: *half a million*."""
        mark = self.at
        if self.take("of") and not self.peek().roles.keys() & {"article", "single"}:
            self.at = mark
        self.take("article")
        part = Ratio(*printed)
        number = part.as_number()
        if number and self.peek().roles.keys() & {"scale", "letter"}:
            self.parts.number = self.scaled(number)
            return
        if number and (single := self.take("single")):
            self.parts.number = self.scaled(number.times(single.roles["single"]))
            return
        self.at = mark
        if self.take("article") and not self.peek().roles.keys() & {"duration", "unit"}:
            self.at = mark
        self.parts.ratio = part

    def rational(self) -> bool:
        """*one in four*, *3 dari 10*, 3/4: a second number after a word or stroke that makes a ratio."""
        parts, first = self.parts, self.parts.number
        assert first is not None
        token = self.peek()
        if not ("ratio" in token.roles or "slash" in token.roles) or not self.begins_number(1) or self.closers:
            return False
        self.at += 1
        raw = self.peek().text
        second = self.number()
        if raw.isdecimal() and second.whole and second.mantissa in _YEARS:
            readings = (f"{first}, with {raw} as the year", f"the share {first} out of {raw}")
            raise Refused(f"{shown(raw)} may be a year; put a date into `when:`", readings)
        parts.ratio = ratio(first, second)
        parts.number = None
        return True

    def ordinal(self) -> bool:
        """*third largest*, *terbesar ketiga*, *3rd*, *ke-3* beside a word of rank."""
        mark, ranked = self.at, self.parts.rank is not None
        value: int | None = None
        if token := self.take("ordinal"):
            value = token.roles["ordinal"]
        elif (self.take("mark") and "digits" in self.peek().roles) or (
            "digits" in self.peek().roles and "mark" in self.peek(1).roles and self.peek(1).glued
        ):
            value = self.whole_rank()
            self.take("mark")
        if value is None:
            self.at = mark
            return False
        while self.take("rank"):
            ranked = True
        if not ranked:
            readings = (
                f"rank {value}, printed beside a word such as {shown(self.lexicon.language.ranks[0])}",
                f"the share 1/{value}, printed as a fraction",
            )
            raise Refused(f"{shown(self.peek(-1).text)} alone is neither a rank nor a share", readings)
        self.parts.rank = value
        return True

    def whole_rank(self) -> int:
        number = self.segment()
        if not number.whole:
            raise Refused("a rank is a whole number")
        return number.mantissa

    # Ranges

    def range(self) -> None:
        """The second end of a range, where there is one; the first may carry its own unit or currency."""
        parts = self.parts
        first = parts.number
        assert first is not None
        mark, unit = self.at, self.first_unit()
        hedges = len(parts.hedges)
        if not self.joins_ends():
            self.at = mark
            if self.closers:
                raise Refused(f"a range begins and its second end is missing; expected {' or '.join(self.closers)}")
            return
        while "before" in self.peek().roles and not self.begins_number():
            parts.hedges.append(self.peek().roles["before"])
            self.at += 1
        if set(parts.hedges[hedges:]) - {"approx", "estimate"}:
            raise Refused("a bound stands before the second end of a range; register two figures")
        self.take_money()
        last = self.signed()
        if unit:
            self.same_unit(unit)
        if parts.minus:
            first, parts.minus = first.negated(), False
        parts.number, parts.last = span.ends(first, last)

    def first_unit(self) -> Token | None:
        for role in ("unit", "money", "duration"):
            if role in self.peek().roles and self.is_span(1):
                token = self.peek()
                if role == "money":
                    self.set_money(token)
                elif role == "duration":
                    self.parts.duration = token.roles["duration"]
                self.at += 1
                return token
        return None

    def same_unit(self, unit: Token) -> None:
        """50% – 60 leaves open what 60 is, and 3 months – 2 years has two units."""
        for role in ("unit", "duration"):
            if role in unit.roles and self.peek().roles.get(role) != unit.roles[role]:
                raise Refused(f"the first end of the range has {shown(unit.text)}, the second has not")

    def is_span(self, ahead: int) -> bool:
        token = self.peek(ahead)
        joins = "dash" in token.roles or "span" in token.roles
        if self.closers and token.text.casefold() in self.closers:
            joins = True
        if not joins:
            return False
        after = ahead + 1
        while self.peek(after).roles.keys() & {"before", "money"}:
            after += 1
        return self.begins_number(after) or ("dash" in self.peek(after).roles and self.peek(after + 1).glued)

    def joins_ends(self) -> bool:
        if self.is_span(0):
            self.at += 1
            return True
        return False

    def signed(self) -> Number:
        minus = False
        if "minus" in self.peek().roles or self.is_sign():
            self.at += 1
            minus = True
        if not self.begins_number():
            raise self.no_number()
        number = self.number()
        return number.negated() if minus else number

    # What stands after the number

    def after(self) -> bool:
        """Take one part that may follow the number; False when the next token is none."""
        parts, token = self.parts, self.peek()
        roles = token.roles
        if "opens" in roles and parts.number and not parts.last:
            return self.bracket(token)
        if "plusminus" in roles and parts.number and not parts.last and self.begins_number(1):
            return self.plus_minus()
        if "per" in roles and self.base():
            return True
        if not self.simple(token, roles):
            return False
        self.at += 1
        return True

    def simple(self, token: Token, roles: Roles) -> bool:
        """One token that may follow the number by itself."""
        parts = self.parts
        if "unit" in roles and parts.unit is None:
            parts.unit = roles["unit"]
        elif "after" in roles:
            parts.hedges.append(roles["after"])
            parts.used.append((token.text, roles["after"]))
        elif "plus" in roles and token.glued:
            parts.hedges.append("at_least")
            parts.used.append((token.text, "at_least"))
        elif "money" in roles and (parts.money is None or parts.money == roles["money"].code):
            self.set_money(token)
        elif "duration" in roles and parts.duration in (None, roles["duration"]) and parts.noun is None:
            parts.duration = roles["duration"]
        elif "noun" in roles and parts.per is not None:
            parts.note(f"per: among {token.text}")
        elif "noun" in roles and parts.noun_reaches(token):
            parts.add_noun(token)
        elif "change" in roles and parts.change is None:
            parts.change = roles["change"]
        elif not ("filler" in roles or ("of" in roles and "noun" in self.peek(1).roles)):
            return False
        return True

    def base(self) -> bool:
        """*per 1.000*, *per 100 ribu*, *per tahun*."""
        parts, mark = self.parts, self.at
        per = self.peek().text
        self.at += 1
        if "duration" in self.peek().roles and not self.begins_number():
            parts.note(f"per: {self.peek().roles['duration']}; say so in the claim's `per:`")
            self.at += 1
            return True
        if "digits" not in self.peek().roles and "article" in self.tokens[mark].roles:
            self.at = mark
            return False
        if not self.begins_number() or parts.per is not None:
            self.at = mark
            return False
        base = self.number().value
        if base not in _BASES:
            raise Refused(f"{shown(per)} {base} is no base of a rate here; known are per 1 000 and per 100 000")
        parts.per = int(base)
        return True

    def bracket(self, opens: Token) -> bool:
        """[33.1–45.7 million], (95% CI 33.1 to 45.7): the range that the source prints beside its estimate."""
        parts, value = self.parts, self.parts.number
        assert value is not None
        self.at += 1
        self.interval_name()
        low = self.bracket_end()
        if not (self.take("comma") or self.joins_ends() or self.take("closer")):
            raise Refused(f"a bracket after the number holds no range; expected two numbers before {opens.roles['opens']}")
        high = self.bracket_end()
        if not self.take("closes"):
            raise Refused(f"the bracket is not closed; expected {opens.roles['opens']}")
        parts.bracket = span.beside(value, low, high)
        return True

    def interval_name(self) -> None:
        """Skip *95% CI:* and *CI 95%*; neither changes the range."""
        if "digits" in self.peek().roles and "unit" in self.peek(1).roles and "interval" in self.peek(2).roles:
            self.at += 2
        if self.take("interval"):
            if "digits" in self.peek().roles and "unit" in self.peek(1).roles and not self.is_span(2):
                self.at += 2
            while self.peek().roles.keys() & {"colon", "comma", "of", "opener"}:
                self.at += 1

    def bracket_end(self) -> Number:
        self.take_money()
        number = self.signed()
        token = self.take("unit")
        if token:
            self.parts.unit = self.parts.unit or token.roles["unit"]
            if token.roles["unit"] != self.parts.unit:
                raise Refused(f"the bracket has {shown(token.text)}, the number before it has not")
        self.take_money()
        return number

    def plus_minus(self) -> bool:
        parts = self.parts
        assert parts.number is not None
        self.at += 1
        parts.number, margin = span.margin(parts.number, self.number())
        exponent = min(parts.number.exponent, margin.exponent)
        middle, width = (
            each.mantissa * 10 ** (each.exponent - exponent) for each in (parts.number, margin)
        )
        scale = parts.number.scale
        parts.bracket = (Number(middle - width, exponent, scale), Number(middle + width, exponent, scale))
        return True

    # Money, refusals

    def take_money(self) -> None:
        token = self.peek()
        if "money" in token.roles:
            self.set_money(token)
            self.at += 1

    def set_money(self, token: Token) -> None:
        money = token.roles["money"]
        if self.parts.money not in (None, money.code):
            raise Refused(f"two currencies in one figure: {self.parts.money} and {money.code}")
        self.parts.money = money.code
        if money.remark:
            self.parts.note(f"currency: {money.remark}; read as {money.code}")

    def no_number(self) -> Refused:
        token = self.peek()
        if token is _END:
            return Refused("it prints no number")
        if token.text in (".", ",") and "digits" in self.peek(1).roles:
            readings = (f"0{token.text}{self.peek(1).text} if a 0 is left out before the mark",)
            return Refused(f"a number begins with a digit, not with {shown(token.text)}", readings)
        rest = " ".join(each.text for each in self.tokens[self.at :])
        return Refused(f"expected a number where {shown(rest)} stands; a figure is digits or number words with their hedge and unit")

    def left_over(self) -> Refused:
        rest = " ".join(each.text for each in self.tokens[self.at :])
        if self.begins_number():
            return Refused(f"a second number, {shown(rest)}, follows the first; register each figure as its own claim")
        return Refused(
            f"{shown(rest)} is left over; a figure is the number with its hedge, scale word and unit: "
            "put the thing counted into `noun:`"
        )
