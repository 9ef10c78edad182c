"""A task: on the pages of students its prompt and room to write; in the key its answer and how to mark it."""

from __future__ import annotations

from typing import Literal

from claims.registry.field import Entry, Line, Listed, Omittable, Text, Truth, Whole, described
from claims.registry.worded import MarkedText
from report.account import account
from report.box import Box, DrawingRoom, KeepTogether, Mark, Paragraph, Run, Words, WritingLines, bullets
from report.edition import Edition
from report.prose import prose
from report.spot import Steps
from report.style import MM, Role
from report.version import runs


class Task(Entry):
    """One task. Whatever says how to solve it is printed in the key only."""

    prompt: MarkedText = described(
        "What to do, numbers bound.",
        good="Who counted what, when and how? Write “not stated” where silent.",
        bad="",
    )
    level: Literal["easy", "medium", "hard"] = described(
        "How hard it is.", good="easy", bad="simple", default="easy"
    )
    minutes: Line = described("How long it takes.", good=10, bad="ten")
    points: Line = described("Points for a full answer.", good=4, bad="four", default=1)
    lines: Whole = described("Lines to write on.", good=4, bad="some", default=3)
    drawing: Whole = described(
        "Height of a frame to draw in, in millimetres.", good=60, bad="6 cm", default=0
    )
    answer: Omittable[MarkedText] = described(
        "The answer, numbers bound.", good="{visitors-2010} in {visitors-2010.when}.", bad="", default=None
    )
    findings: Listed[Text] = described(
        "Findings that answer it, each by id or as check/claim/claim; told with their arithmetic.",
        good=["subset-exceeds-whole/under-16s/under-18s"],
        bad="all",
        default=(),
    )
    accept: Listed[MarkedText] = described(
        "Other answers that count.", good=["About a tenth"], bad="A", default=()
    )
    do_not_accept: Listed[MarkedText] = described(
        "Answers that do not count, and why.",
        good=["“It is a lie”: nobody can know that."],
        bad="A",
        default=(),
    )
    undecidable: Truth = described(
        "Whether “cannot be decided”, with the reason, earns full marks.", good=True, bad="yes", default=False
    )


Options = Task


def boxes(options: Task, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """The task for those who do it, or for those who mark it."""
    number = edition.numbered("task")
    prompt = prose(options.prompt, edition, (*path, "prompt"))
    if edition.design.blind:
        return _to_do(options, number, prompt, edition)
    return _to_mark(options, number, prompt, edition, path)


def _head(options: Task, number: int, edition: Edition) -> Paragraph:
    """Number, level as squares and a word, minutes and points."""
    words = edition.words
    stars = ("easy", "medium", "hard").index(options.level) + 1
    shapes = tuple(Mark("square" if at < stars else "frame", "accent") for at in range(3))
    points = words.point if options.points == 1 else words.points.format(count=options.points)
    said = f"\u00a0{words.levels[options.level]} · {words.minutes.format(count=options.minutes)} · {points}"
    title = Run(f"{words.task.format(number=number)}\u2003")
    return Paragraph((title, *shapes, Run(said, "muted")), "subheading")


def _to_do(options: Task, number: int, prompt: Words, edition: Edition) -> tuple[Box, ...]:
    words = edition.words
    found: list[Box] = [
        _head(options, number, edition),
        Paragraph(prompt, keep=bool(options.lines or options.drawing)),
    ]
    if options.drawing:
        found.append(DrawingRoom(options.drawing * MM, words.draw_here.format(number=number)))
    if options.lines:
        found.append(WritingLines(options.lines, words.write_here.format(number=number)))
    return (KeepTogether(tuple(found)),)


def _to_mark(options: Task, number: int, prompt: Words, edition: Edition, path: Steps) -> tuple[Box, ...]:
    words = edition.words
    role: Role = "body" if edition.sheet.header.large_print else "small"  # large print is for teachers too
    found: list[Box] = [_head(options, number, edition), Paragraph(prompt, role, keep=True)]
    answers: list[Words] = []
    if options.answer:
        answers.append(prose(options.answer, edition, (*path, "answer")))
    answers += _told(options, edition, path)
    if not answers and not options.undecidable:
        hint = "write `answer: …`, name `findings: […]`, or set `undecidable: true`"
        edition.problem(f"task {number} has no answer", hint, path)
    for index, answer in enumerate(answers):
        label = (Run(words.labelled.format(label=words.answer), "strong"),) if index == 0 else ()
        found.append(Paragraph((*label, *answer), role))
    if options.undecidable:
        found.append(Paragraph((Mark("tick", "good"), Run(f"\u00a0{words.undecidable}", "strong")), role))
    for key, title in (("accept", words.accept), ("do_not_accept", words.do_not_accept)):
        entries = [prose(text, edition, (*path, key, at)) for at, text in enumerate(getattr(options, key))]
        if len(entries) == 1:  # one stands behind its label, as the answer does
            named = Run(words.labelled.format(label=title), "strong")
            found.append(Paragraph((named, *entries[0]), role))
        elif entries:
            found += [Paragraph((Run(title, "strong"),), role, keep=True), bullets(*entries, role=role)]
    return tuple(found)


def _told(options: Task, edition: Edition, path: Steps) -> list[Words]:
    """What the checks say, with the division or sum and what would settle it."""
    found: list[Words] = []
    for index, name in enumerate(options.findings):
        finding = edition.finding(name)
        if finding is None:
            hint = "`claims check` prints the ids of its findings; or write check-name/claim/claim"
            edition.problem(f"no finding is {name}", hint, (*path, "findings", index))
            continue
        said = account(finding, edition)
        found.append(runs(said.sentence, said.arithmetic, said.settle))
    return found
