"""Every word that a page prints of its own, in English: what the catalogues of ``report/languages`` translate.

Charts have words of their own beside their drawing (``report/charts``); those of checks come from ``claims``, and
those around numbers stand in :mod:`report.speech`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from report.ordinal import english


def _read_only(**entries: str) -> Mapping[str, str]:
    return field(default_factory=lambda: MappingProxyType(entries))


@dataclass(frozen=True, slots=True)
class Words:
    """Words of pages, English by default. Fields in braces are filled in; nothing here says who is right."""

    # dates
    months: tuple[str, ...] = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    )  # fmt: skip
    seasons: tuple[str, ...] = ("spring", "summer", "autumn", "winter")  # stand in a date as months do
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    year: str = "{year}"
    span: str = "{first}–{last}"
    years: str = "{first}–{last}"  # where both are years
    about: str = "about {date}"
    since: str = "since {date}"
    until: str = "until {date}"
    no_date: str = "no date given"
    time_of_text: str = "at the time of the text"
    drawn_at_text: str = "time of the text"

    ordinal: Callable[[int], str] = english  # which of `editions` a number takes, by its CLDR name

    # advice
    say: str = "Say"
    with_care: str = "Say with care"
    do_not: str = "Do not say"
    call_to_action: str = "What you can do"
    qr: str = "QR code that leads to {address}"
    checked: str = "Checked {date}"
    checked_outcome: str = (
        "comparisons of figures and dates: {made}; of these do not fit together, as printed or if comparable: "
        "{conflicts}; could not be made: {silent}."
    )
    checked_accepted: str = (
        "comparisons of figures and dates: {made}; of these do not fit together, as printed or if comparable: "
        "{conflicts}; do not, and are accepted for a reason given: {accepted}; could not be made: {silent}."
    )
    note_label: str = "Please note"
    labelled: str = "{label}: "
    part_join: str = "; "

    # what is known of a figure
    clash_printed: str = "does not fit as printed"
    clash: str = "does not fit if comparable"
    clash_alone: str = "does not fit if read as we do"
    dates_printed: str = "dates do not fit as printed"
    clash_of_dates: str = "dates do not fit if read as cited"
    undated: str = "undated"
    no_place: str = "place not stated"
    nobody_cited: str = "nobody cited"
    not_seen: str = "not seen by us"
    not_noted: str = "origin not noted"
    unread: str = "no number that we can read"
    no_conflict: str = "no conflict found ({count} comparisons)"
    no_conflict_one: str = "no conflict found (1 comparison)"
    no_conflict_any: str = "no conflict found"
    not_compared: str = "not compared"

    # the key to it
    key: str = "Marks:"
    clash_printed_means: str = "with a figure that counts the same"
    clash_means: str = "with a figure that counts the same"
    clash_alone_means: str = "no such number can be, if it means what we take it for"
    dates_printed_means: str = "two printed dates leave each other no room"
    clash_of_dates_means: str = "its source is older than what it is cited for"
    undated_means: str = "no time printed"
    no_place_means: str = "no place printed"
    nobody_cited_means: str = "no source named for it"
    not_seen_means: str = "the work cited was not opened, its method may be sound"
    not_noted_means: str = "we read the text and did not note whom it cites"
    unread_means: str = "it stands as printed"
    no_conflict_means: str = "no proof"
    not_compared_means: str = "no other figure counts the same"

    # key figures
    rival: str = "Does not fit with"
    rivals: str = "Does not fit together with"
    rival_join: str = "and"
    beside: str = "Printed beside it:"
    share: str = "{part}, as a share of {whole}"
    rate: str = "{part}, of {base}"
    mean: str = "{part} for each of the {base}"
    named: str = "{figure} {title}"
    change: str = "in {part}"

    # what does not fit
    to_settle: str = "To settle it: {what}."
    fits_if: str = "They would fit if {what}."
    or_if: str = ", or if "
    about_number: str = "about {number}"
    accepted: str = "Accepted: {because}."
    more_findings: str = "{count} more stand in the registry: claims check {registry}."
    nothing_found: str = (
        "No conflict found. Comparisons of figures and dates made: {made}; could not be made: {silent}."
    )
    outcomes: str = "Comparisons of figures and dates made: {made}; could not be made: {silent}."
    settle: Mapping[str, str] = _read_only(
        **{
            "same time": "the year of each",
            "same place": "the place of each",
            "same definition": "who or what each one counts",
            "same measure": "whether each counts at one time or adds up over years",
            "at one time, not added up": "whether each counts at one time or adds up over years",
            "the work is cited for this": "what the work is cited for",
            "the page was not changed after its date": "the date of the version that was read",
        }
    )

    # table
    header: tuple[str, str, str, str] = ("Figure", "What it counts", "Time", "Status")
    own_note: str = "What I think of it"
    summary: str = "{count} figures with what they count, the time they speak of and what is known of each."
    blind_summary: str = "{count} figures with what they count and the time they speak of."
    shared: str = "All figures:"

    # charts
    source: str = "Source:"
    as_printed_there: str = "Figures as printed there."
    data_table: str = "The data of the chart above. {alt}"
    hedged: str = "“{hedge}”: drawn at the number printed"
    printed_noun: str = "printed as “{noun}”"
    reach: Mapping[str, str] = _read_only(
        **{
            "attached": "cited with it",
            "same-sentence": "cited in the sentence",
            "next-sentence": "cited in the next sentence",
            "later": "nearest citation, later",
            "inferred": "our inference",
        }
    )
    through: str = "read through it"
    told_through: str = "cited in it, as the text says"
    ends: Mapping[str, str] = _read_only(
        **{
            "nobody-cited": "cites nobody for {figures}",
            "no-method": "cites nobody for {figures}, and gives no method",
            "not-looked-up": "whom it cites for {figures} is not registered",
            "figure-not-registered": "what it says of {figures} is not registered",
            "not-found": "looked for, not found",
        }
    )
    seen: str = "read by us"
    list_join: str = ", "
    stop: str = "."
    circle: str = "named further up: a circle"
    placed: str = "How it is placed to know: {reason}"
    supports: str = "How well it supports the figure: {reason}"
    works: str = "{count} works"
    work: str = "1 work"
    origins: str = "at most {count} independent origins"
    origin: str = "at most 1 independent origin"
    works_not_seen: str = "{count} not seen by us"
    works_all_seen: str = "all seen by us"
    behind: str = "Behind them: {said}."
    behind_all: str = "Behind these figures: {said}."
    cited_in: str = "{works}, in {text}"
    read_through: str = "{work} (read through {carrier})"
    not_together: str = "Do not fit together{condition}."
    none_exclude: str = "No figures here were found to exclude each other."
    times_apart: str = "{ratio} apart."
    vague: Mapping[str, str] = _read_only(approx="about", estimate="estimated")
    units: str = "units"
    manner: Mapping[str, str] = _read_only(
        stock="counted at one time",
        flow="counted over a period",
        cumulative="added up since a start",
        unstated="not stated whether at one time or over a period",
    )

    # sources
    sources: str = "Sources"
    read_by_us: str = " – read by us: "
    others_not_seen: str = "; the others were not seen by us."
    all_read: str = "."
    none_seen: str = " – none was seen by us."
    no_sources: str = " – none, as this sheet prints no figure of the registry."
    no_author: str = "Author not given"
    no_title: str = "No title in the text we have"
    no_year: str = "no date"
    and_others: str = "{author} et al."
    unnamed: str = "work without author and title"
    accessed: str = ", read {date} by the citing text. "
    known_through: str = "Known through "
    inside: str = "in {container}"
    edited: str = "{editors} (ed.)"
    edited_by_several: str = "{editors} (eds.)"
    editions: Mapping[str, str] = _read_only(
        one="{edition}st ed.", two="{edition}nd ed.", few="{edition}rd ed.", other="{edition}th ed."
    )
    edition_of_year: str = "{edition} ed."
    archived: str = "Copy: "

    # worksheets and their keys
    paper: str = "Paper {letter}"
    name_line: str = "Name"
    date_line: str = "Date"
    task: str = "Task {number}"
    minutes: str = "{count} minutes"
    points: str = "{count} points"
    point: str = "1 point"
    levels: Mapping[str, str] = _read_only(
        **{"easy": "first step", "medium": "next step", "hard": "for experts"}
    )
    write_here: str = "Lines for the answer to task {number}"
    draw_here: str = "Room for a drawing for task {number}"
    excerpt: str = "{paper}, {place}"
    on_page: str = "page {number}"
    paragraph: str = "paragraph {number}"
    line: str = "line {number}"
    lines: str = "lines {first}–{last}"
    paste_here: str = "Room for the passage of {paper}"
    word_list: str = "Words to know"
    key_title: str = "Key"
    answer: str = "Answer"
    accept: str = "Accept too"
    do_not_accept: str = "Do not accept"
    undecidable: str = "“Cannot be decided” earns full marks, with the reason."
    mistakes: str = "Common mistakes"
    plan: str = "The lesson, {count} minutes"
    plan_header: tuple[str, str] = ("Minute", "What happens")
    plan_summary: str = "The steps of the lesson with the minutes that each takes."
    answers: str = "The tasks, with their answers"
    total: str = "{minutes} minutes of tasks, {points} points in all"
    content_note: str = "Before the lesson"
    paper_is: str = "{paper} is"

    # furniture
    issued: str = "Issued {date}"
    not_issued: str = "No date of issue"
    registry: str = "registry {name} {hash}"
    missing: str = "Missing before this sheet can be printed"
    not_drawn: str = "[Not printed: {message}]"
    numbering: str = "page {page} of {pages}"
    draft: str = "DRAFT"
    elsewhere: str = "[{language}]"  # before a text that stands in another language in a draft


ENGLISH: Final = Words()
