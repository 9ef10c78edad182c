"""A place in a figure's tokens, with the parts found so far: what every piece of the grammar works on."""

from __future__ import annotations

from claims.figure.characters import shown
from claims.figure.figure import Refused
from claims.figure.lexicon import Lexicon
from claims.figure.parts import Parts
from claims.figure.token import Token
from claims.phrase import phrase

END = Token("", 0, 0, {}, False)
_MOST_SHOWN = 40  # tokens of a remainder that a message quotes
_NOUN_WORDS = 3  # of what is counted, between a hedge and its number
_LONGEST_SHOWN = 70  # characters of it, more than the message keeps


def is_sign(tokens: list[Token], place: int) -> bool:
    """Whether the dash at that place is a minus sign: it touches the number or currency after, and no word before."""
    if place + 1 >= len(tokens):
        return False
    dash, after = tokens[place], tokens[place + 1]
    if not after.glued or not ("digits" in after.roles or "money" in after.roles):
        return False
    before = tokens[place - 1] if place else END
    return not dash.glued or not before.text or not (before.text[-1].isalnum() or "unit" in before.roles)


def counts_one(tokens: list[Token], place: int) -> bool:
    """Whether the article at that place may count one of the unit after it: it is no number word, a hedge is before."""
    if not 0 < place < len(tokens) - 1:
        return False
    before, article, unit = tokens[place - 1 : place + 2]
    return (
        "article" in article.roles
        and article.roles.keys().isdisjoint({"number", "digits"})
        and "before" in before.roles
        and "measure" in unit.roles
        and unit.roles.keys().isdisjoint({"ordinal", "noun", "change"})
    )


def nouns_first(tokens: list[Token], place: int, lexicon: Lexicon) -> int:
    """How many words from that place on may name what is counted, right after a hedge or a word that opens a range.

    Where scale words come first so does the noun, and most nouns are no words of ours: *zaidi ya magari 300*.
    """
    before = tokens[place - 1].roles if place else END.roles
    if "before" not in before and "opener" not in before:
        return 0
    words, common = 0, lexicon.language.common
    for token in tokens[place : place + _NOUN_WORDS]:
        if "digits" in token.roles:
            break
        linked = words > 0 and "of" in token.roles
        named = "noun" in token.roles or (not token.roles and token.text.isalpha() and token.text.islower())
        if not linked and (not named or token.text in common):
            break
        words += 1
    return 0 if words and "of" in tokens[place + words - 1].roles else words


class Cursor:
    """Moves from left to right; a piece of grammar that does not fit puts ``at`` back to where it began.

    ``closers`` are the words that may join the ends of a range once a word such as *between* has opened one.
    ``inverted`` is the power of ten of a scale word that stands before its number and means *about* (*тысяч сорок*).
    ``begin`` and ``end`` are the first and the last token that the figure needs, less what only stands beside it;
    ``number_end`` is the token after its number, range or ratio, before any unit. ``within`` are the first token of the
    thing counted that stands between a hedge and its number, and the one after its last.
    """

    __slots__ = (
        "at",
        "begin",
        "closers",
        "end",
        "inverted",
        "lexicon",
        "number_end",
        "parts",
        "tokens",
        "within",
    )

    def __init__(self, tokens: list[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.at = 0
        self.begin: int | None = None
        self.end = self.inverted = 0
        self.number_end = 0
        self.within: tuple[int, int] | None = None
        self.parts = Parts()
        self.closers: tuple[str, ...] | None = None

    def peek(self, ahead: int = 0) -> Token:
        """The token that far ahead, END beyond the last."""
        try:
            return self.tokens[self.at + ahead]
        except IndexError:
            return END

    def plays(self, *roles: str) -> bool:
        """Whether the next token can play one of the roles."""
        printed = self.peek().roles
        return bool(printed) and not printed.keys().isdisjoint(roles)

    def take(self, role: str) -> Token | None:
        """Step over the next token if it can play the role."""
        token = self.peek()
        if role in token.roles:
            self.at += 1
            return token
        return None

    def begins_number(self, ahead: int = 0) -> bool:
        """Whether a number begins there; *un* and *ein* before digits are articles, and *năm* is a year."""
        roles = self.peek(ahead).roles
        if not roles:
            return False
        if "digits" in roles:
            return True
        if ("article" in roles or "year_word" in roles) and "digits" in self.peek(ahead + 1).roles:
            return False
        return (
            "number" in roles
            or "hundreds" in roles
            or "single" in roles
            or "dual" in roles
            or "pair" in roles
            or ("shift" in roles and "digits" in self.peek(ahead + 1).roles)
            or self.scale_comes_first(ahead)
        )

    def scale_comes_first(self, ahead: int = 0) -> bool:
        """*milioni 3*, *elfu arobaini*: in some languages the scale word stands before what it multiplies."""
        if not self.lexicon.language.scale_first or "scale" not in self.peek(ahead).roles:
            return False
        after = self.peek(ahead + 1).roles
        return "digits" in after or "number" in after or "hundreds" in after

    def scale_is_inverted(self) -> bool:
        """*тысяч сорок*, *миллионов 5*: in some languages the scale word before its number means *about*."""
        before, after, beyond = self.tokens[self.at - 1] if self.at else END, self.peek(1), self.peek(2)
        if not self.lexicon.language.inverts or "single" in self.peek().roles or self.inverted:
            return False
        alone = before.roles.keys().isdisjoint({"digits", "number", "hundreds", "vague", "scale", "fraction"})
        bare = after.roles.keys() & {"number", "digits"} and "scale" not in beyond.roles
        return bool(alone and bare and (not after.text.isdecimal() or len(after.text) < 4))

    def is_sign(self, ahead: int = 0) -> bool:
        """A dash is a minus sign when it touches the number or currency after it."""
        return "dash" in self.peek(ahead).roles and is_sign(self.tokens, self.at + ahead)

    def is_auxiliary(self) -> bool:
        """*un italiano su sei ha paura*, *il 2022 ha visto*: the sign of hectares is a verb before most words."""
        after = self.peek(1)
        verb = self.peek().text.casefold() in self.lexicon.language.auxiliaries
        return verb and after.text[:1].isalpha() and "of" not in after.roles

    def take_money(self) -> None:
        """Take a currency if the next token is one. Raises Refused where the figure has another already."""
        token = self.take("money")
        if token:
            self.set_money(token)

    def set_money(self, token: Token) -> None:
        """Make a token the currency of the figure. Raises Refused where it has another already."""
        money = token.roles["money"]
        if self.parts.money not in (None, money.code):
            raise Refused(
                phrase(
                    "two currencies in one figure: {first} and {second}",
                    first=str(self.parts.money),
                    second=money.code,
                )
            )
        self.parts.money = money.code
        if money.remark:
            self.parts.note(f"currency: {money.remark}; read as {money.code}")

    def settle_money(self, code: str) -> None:
        """Make a currency that was read with a remark the one that the words after the number name."""
        self.parts.money = code
        self.parts.notes = [note for note in self.parts.notes if not note.startswith("currency:")]

    def rest(self) -> str:
        """The text that is not read yet, as it stands."""
        said, length = [], 0
        for token in self.tokens[self.at : self.at + _MOST_SHOWN]:
            said.append(token.text if token.glued else f" {token.text}")
            length += len(said[-1])
            if length > _LONGEST_SHOWN:
                break
        return "".join(said).strip()

    def no_number(self) -> Refused:
        """Why no number can be read here, for whoever raises it."""
        token = self.peek()
        if token is END:
            return Refused(phrase("it prints no number"))
        if token.text in (".", ",") and "digits" in self.peek(1).roles:
            number = f"0{token.text}{self.peek(1).text}"
            readings = (phrase("{number} if a 0 is left out before the mark", number=number),)
            sign = shown(token.text)
            return Refused(phrase("a number begins with a digit, not with {sign}", sign=sign), readings)
        return Refused(
            phrase(
                "expected a number where {rest} stands; a figure is digits or number words with their hedge and unit",
                rest=shown(self.rest()),
            )
        )

    def left_over(self) -> Refused:
        """Why what follows the figure does not belong to it, for whoever raises it."""
        rest = shown(self.rest())
        if self.begins_number():
            return Refused(
                phrase(
                    "a second number, {rest}, follows the first; register each figure as its own claim",
                    rest=rest,
                )
            )
        return Refused(
            phrase(
                "{rest} is left over; a figure is the number with its hedge, scale word and unit: "
                "put the thing counted into `noun:`",
                rest=rest,
            )
        )
