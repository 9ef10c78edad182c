"""Korean: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("참고문헌", "참고 문헌", "인용문헌", "인용 문헌"),
    endings=("부록", "각주", "미주", "감사의 글"),
    cited_in=(r"(?:에서|으로부터)?\s?재인용",),
    inside=(),
    editors=(r"\(편\)", r"\(엮음\)", "편(?=[,.])"),
    joints=("와", "과", "및", "·"),
    others=(r"외(?:\s?\d+[인명])?(?=[\s,)）]|$)", r"등(?=[\s,)）]|$)"),
    prefixes=("참조", "예를 들어"),
    locators=("쪽", r"p\.(?=\s*\d)", r"제\s?\d+\s?장"),
    no_year=("연도미상", "발행연도불명"),
    no_work=("표", "그림", r"제\s?\d+\s?[장조]", "부록"),
    leading=(),
    bodies=(),
    same=("위의 책", "위의 글", "같은 책", "같은 글"),
    accessed=(r"(?:검색|접속|인출)일자?:?(?=\s*\d)",),
    months=(),
)
