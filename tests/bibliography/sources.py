"""Sources of every shape for round trips: any script, any sign, any kind of name and date."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import strategies as st

from claims.bibliography.record import TEXTS
from claims.registry.source import Source
from claims.registry.work import SourceType

SIGNS = "aZé ñ中ไ г%&_#$\\{}~^\"'`-–,.;:@=<>[]()/\n\u0301\u200b1 and"
PLAIN = st.text(st.sampled_from(SIGNS) | st.characters(exclude_categories=["Cs"]), min_size=1, max_size=14)
TEXT = PLAIN.filter(lambda text: bool(text.strip()))
NAME = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"), TEXT
    ),
).filter(lambda name: bool(name) and set(name) != {"literal"})
MARKS = [
    "et al.",
    "dkk.",
    "u. a.",
    "others",
    "и др.",
    {"family": "al.", "given": "et"},
]  # of others at the end
DATES = st.sampled_from(
    [
        "2018",
        "2018-01",
        "2018-01-22",
        "2018~",
        "2018?",
        "2004/2015",
        "2004/..",
        "[1999..2007]",
        "196X",
        "0987",
        "2012-21",
        "2012-24~",
        "2012-23?",
        "2012-24/2014-22",
    ]
)
HASH = st.text("0123456789abcdef", min_size=64, max_size=64)

ORDINARY: dict[str, Any] = {
    "type": "article-journal",
    "title": "Rivers & bridges: 50% of an Étude",
    "author": [{"family": "Gutiérrez", "given": "José"}, "World Health Organization and Partners", "王小明"],
    "issued": "2018-02-05",
    "container-title": "Crossroads",
    "volume": "4",
    "issue": "2",
    "page": "297-320",
    "publisher": "Universität",
    "publisher-place": "Köln",
    "URL": "https://x.example/a%20b_c?d=%C3%A9&e~f",
    "DOI": "10.1000/x_y",
    "ISSN": "1036-4005",
    "accessed": "2019-01-22",
    "language": "es",
    "note": "As printed.",
}


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """A source with any of the fields that a registry accepts."""
    names = st.builds(
        lambda named, mark: named + mark,
        st.lists(TEXT | NAME, min_size=1, max_size=3),
        st.just([]) | st.sampled_from(MARKS).map(lambda mark: [mark]),
    )
    record: dict[str, Any] = draw(
        st.fixed_dictionaries(
            {},
            optional={
                **dict.fromkeys(TEXTS, TEXT),
                "type": st.sampled_from([one for one in sorted(get_args(SourceType)) if one != "document"]),
                "author": names,
                "editor": names,
                "issued": DATES,
                "accessed": DATES,
                "language": st.sampled_from(["en", "id", "th"]),
                "handle": TEXT,
                "printed": TEXT,
                "archived": st.fixed_dictionaries({"URL": TEXT}, optional={"date": st.just("2018-01-22")}),
                "text": st.fixed_dictionaries({"file": TEXT}, optional={"sha256": HASH}),
                "read_through": st.just("pssat-2017"),
                "method": st.just("not-seen"),
                "more": st.dictionaries(
                    st.sampled_from(["event-place", "PMID", "bibtex-crossref", "ris-C1", "abstract"]),
                    TEXT,
                    min_size=1,
                ),
            },
        )
    )
    return Source.model_validate(record)
