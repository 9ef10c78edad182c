"""Japanese: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("参考文献", "引用文献", "文献"),
    endings=("付録", "注", "注釈", "脚注", "謝辞"),
    cited_in=("(?:より|から)?(?:再引用|孫引き)",),
    inside=(),
    editors=("編著?(?=[,、.)])", "（編）"),
    joints=("・", "と"),
    others=("ほか", "他(?=[,、)）])"),
    prefixes=("例えば", "参照"),
    locators=("頁", "ページ", r"第\d+章"),
    no_year=("発行年不明", "刊行年不明"),
    no_work=("表", "図", r"第\d+章", r"第\d+条", "付録"),
    leading=(),
    bodies=(),
    same=("同上", "同書"),
    accessed=("(?:最終)?(?:アクセス|閲覧)(?:日|：|:)?", "参照日"),
    months=(),
    again=("前掲書?", "前掲論文"),
    of_note=("前掲注",),
)
