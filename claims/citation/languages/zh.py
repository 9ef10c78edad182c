"""Chinese: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=("参考文献", "參考文獻", "引用文献", "参考书目", "參考書目"),
    endings=("附录", "附錄", "注释", "註釋", "致谢", "致謝"),
    cited_in=("转引自", "轉引自", "引自"),
    inside=("载于?", "載於?", "收入"),
    editors=("主编", "主編", "编(?=[,，.])"),
    joints=("和", "与", "與", "及"),
    others=("等人?",),
    prefixes=("参见", "參見", "例如"),
    locators=(r"第\s?\d+\s?[页頁章]", "[页頁]"),
    no_year=("无日期", "無日期", "出版年不详"),
    no_work=("表", "图", "圖", r"第\d+章", r"第\d+条", "附录"),
    leading=(),
    bodies=(),
    same=("同上", "同前"),
    accessed=("(?:访问|訪問|引用|检索|檢索|查阅)(?:日期|于|於)?[:：]?",),
    months=(),
)
