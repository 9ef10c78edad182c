"""Vietnamese: the words of citations and lists of works, patterns as claims/citation/wordlist.py tells."""

from claims.citation.wordlist import Wordlist

WORDS = Wordlist(
    headings=(r"(?:danh\s+mục\s+)?tài\s+liệu\s+tham\s+khảo", r"thư\s+mục"),
    endings=(r"phụ\s+lục", r"ghi\s+chú", r"chú\s+thích", r"lời\s+cảm\s+ơn"),
    cited_in=(r"(?:được\s+)?trích\s+(?:dẫn\s+)?(?:theo|từ|trong|bởi)", r"dẫn\s+(?:lại\s+)?theo"),
    inside=("trong",),
    editors=(r"\(chủ\s+biên\)",),
    joints=("và",),
    others=(r"và\s+cộng\s+sự", r"và\s+cs\.?", r"và\s+nnk\.?"),
    prefixes=(r"xem(?:\s+thêm)?", r"ví\s+dụ,?"),
    locators=(r"tr\.", r"trang\b", r"chương\b"),
    no_year=(r"k\.\s?n\.",),
    no_work=("bảng", "hình", "chương", "điều", r"phụ\s+lục", "mục"),
    leading=("theo", "như", "trong"),
    bodies=("bộ", "viện", r"đại\s+học", r"tổ\s+chức", r"ngân\s+hàng", r"tổng\s+cục", r"ủy\s+ban"),
    same=(r"như\s+trên", r"sđd\b\.?"),
    accessed=(r"truy\s+cập(?:\s+(?:ngày|lúc|vào))*",),
    months=(),
    in_person=(r"trao\s+đổi\s+cá\s+nhân",),
)
