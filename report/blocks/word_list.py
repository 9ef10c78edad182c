"""Words to know: words of an excerpt with what they mean, for readers who do not know its language."""

from __future__ import annotations

from claims.registry.field import Entry, Id, Listed, Text, described
from claims.registry.worded import MarkedText
from report.box import Box, Panel, Paragraph, Run
from report.edition import Edition
from report.number_words import NUMBER
from report.spot import Steps


class Word(Entry):
    """One word with its meaning."""

    word: Text = described("The word as the text has it.", good="ribu", bad="")
    means: MarkedText = described("What it means; no digits.", good="thousand", bad="")


class WordList(Entry):
    """The words, in the order in which readers meet them."""

    language: Id = described("Language of the words.", good="id", bad="Indonesian")
    words: Listed[Word] = described("The words.", good=[{"word": "ribu", "means": "thousand"}], bad="ribu")


Options = WordList


def boxes(options: WordList, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One panel, its words in a row; nothing where the page is in their language.

    A meaning may be a number word, never a number.
    """
    if options.language == edition.sheet.language:
        return ()  # whoever reads this page knows its language
    said: list[Run] = []
    for index, entry in enumerate(options.words):
        if found := NUMBER.search(entry.means):
            message = f"the number “{found[0]}” stands in a meaning"
            here = (*path, "words", index, "means")
            edition.problem(
                message, "say it in words, or bind it in a task", here, found.start(), len(found[0])
            )
        said += [Run("\u00a0· ", "muted")] if said else []
        said += [Run(entry.word, "strong", language=options.language), Run(f"\u00a0{entry.means}")]
    if not said:
        return ()
    return (Panel((Paragraph(tuple(said), "small"),), (Run(edition.words.word_list),)),)
