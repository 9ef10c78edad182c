"""Vietnamese: commas mark decimals, stops group thousands."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín")
_LAST = {1: "mốt", 4: "tư", 5: "lăm"}

_NUMBERS = {word: value for value, word in enumerate(_ONES)} | {
    "mười": 10,
    "một chục": 10,
    "một tá": 12,
    "tá": 12,
    "bẩy": 7,
}
# After tens, five is lăm: mười năm, hai mươi năm are ten and twenty years.
_NUMBERS |= {f"mười {_ONES[n]}": 10 + n for n in range(1, 10) if n != 5} | {"mười lăm": 15}
for _tens in range(2, 10):
    _word = f"{_ONES[_tens]} mươi"
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        for _last in {_LAST.get(_one, _ONES[_one]), _ONES[_one]} - {"năm"}:
            _NUMBERS[f"{_word} {_last}"] = 10 * _tens + _one

_HUNDREDS = {f"{_ONES[n]} trăm": 100 * n for n in range(1, 10)} | {"trăm": 100}

_FRACTIONS = {"một nửa": (1, 2), "nửa": (1, 2), "phân nửa": (1, 2), "rưỡi": (1, 2)}
for _below in range(2, 11):
    _whole = (*_ONES, "mười")[_below]
    for _above in range(1, _below):
        _FRACTIONS[f"{_ONES[_above]} phần {_whole}"] = (_above, _below)
_FRACTIONS |= {"một phần tư": (1, 4), "ba phần tư": (3, 4), "hai phần tư": (2, 4)}

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    hedges_before=phrases(
        {
            "approx": "khoảng gần, cỡ khoảng, tầm khoảng, độ khoảng, phỏng chừng, đâu đó khoảng, "
            "dao động quanh, quanh mức, xoay quanh, "
            "khoảng, chừng, xấp xỉ, độ, ước khoảng, khoảng chừng, vào khoảng, tầm, áng chừng, cỡ, ước "
            "chừng, trung bình khoảng",
            "estimate": "ước tính gần, ước tính hơn, ước tính đạt, ước tính vào khoảng, "
            "theo ước tính khoảng, dự "
            "kiến đạt, dự kiến khoảng, dự báo đạt, dự báo khoảng, ước đạt khoảng, được ước tính "
            "khoảng, ước có, dự tính, dự tính khoảng, ước chừng khoảng, "
            "ước tính, ước tính có, ước tính khoảng, ước đạt, dự kiến, ước, theo ước tính, dự báo, "
            "được ước tính là, ước lượng",
            "almost": "gần chạm, tiệm cận, ngót nghét, suýt, gần bằng, tiến tiến gần, sát, "
            "gần, gần như, suýt soát, ngót, xấp xỉ gần, sắp, gần tới, gần đến",
            "just_over": "hơn một chút, nhỉnh hơn, trên một chút, chỉ hơn, mới hơn",
            "more_than": "hơn cả, vượt ngưỡng, vượt mốc, vượt con số, vượt trên, cao hơn mức, trên mức, "
            "lớn hơn "
            "mức, đã vượt, đã hơn, nhiều hơn cả, "
            "hơn, trên, nhiều hơn, vượt, vượt quá, cao hơn, lớn hơn, quá, vượt mức",
            "at_least": "không thấp hơn, không dưới mức, ít ra, ít nhất có, tối thiểu phải, "
            "tối thiểu khoảng, ít "
            "nhất khoảng, ít nhất cũng, "
            "ít nhất, tối thiểu, không dưới, ít nhất là, không ít hơn, chí ít, tối thiểu là",
            "less_than": "chưa quá, thấp hơn mức, dưới mức, chưa đầy một, không đầy, chưa bằng, chỉ dưới, "
            "dưới "
            "ngưỡng, "
            "dưới, chưa đến, chưa tới, ít hơn, không đến, thấp hơn, không tới, chưa đầy, nhỏ hơn",
            "at_most": "không vượt, không quá mức, cao nhất là, nhiều nhất cũng chỉ, tối đa không quá, "
            "không cao hơn, không lớn hơn, cùng lắm, không nhiều hơn, "
            "tối đa, nhiều nhất, không quá, không vượt quá, không hơn, nhiều nhất là, tối đa là",
            "up_to": "lên mức, có thể lên tới, có thể lên đến, có thể tới, lên đến mức, tới mức, cao tới, "
            "nhiều tới, "
            "lên đến, lên tới, tới, đến, có tới, cho đến, đạt tới, có đến",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "xấp xỉ, hoặc khoảng đó, đổ lại đây, tương đương",
            "more_than": "có lẻ, hơn, có dư",
            "at_least": "trở lên, hoặc hơn, hoặc nhiều hơn, hay nhiều hơn",
            "at_most": "trở xuống, hoặc ít hơn, đổ xuống, hay ít hơn",
        }
    ),
    scales=phrases(
        {
            3: "nghìn, ngàn",
            6: "triệu, tr",
            9: "tỷ, tỉ",
            12: "nghìn tỷ, nghìn tỉ, ngàn tỷ, ngàn tỉ",
            4: "vạn",
            15: "triệu tỷ",
        }
    ),
    single_scales=phrases(
        {
            3: "một nghìn, một ngàn",
            6: "một triệu",
            9: "một tỷ, một tỉ",
            12: "một nghìn tỷ, một nghìn tỉ, một ngàn tỷ",
        }
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=words("lẻ, linh, không trăm, không trăm lẻ, không trăm linh"),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("trong, trên, trong số, trong mỗi, trên tổng số, trong tổng số"),
    reversed_ratios=words("thì có, lại có, thì lại có"),
    openers={
        "từ": ("đến", "tới", "lên"),
        "trong khoảng": ("đến", "tới"),
        "giữa": ("và",),
        "khoảng từ": ("đến", "tới"),
    },
    spans=words("đến, tới, hoặc, hay"),
    units=phrases(
        {
            "percent": "%, phần trăm, pct",
            "permille": "‰, phần nghìn, phần ngàn",
            "basis_point": "điểm cơ bản, điểm phần vạn",
            "point": "điểm phần trăm, điểm %",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "đô la, đô-la, đôla, đô",
            Money("USD"): "đô la Mỹ, đô-la Mỹ, USD, đôla Mỹ, đô la Hoa Kỳ",
            Money("AUD"): "đô la Úc, đô-la Úc",
            Money("VND"): "đồng, đồng Việt Nam, VNĐ, đ, việt nam đồng",
            Money("THB"): "baht, bạt, baht Thái, bath",
            Money("IDR"): "rupiah",
            Money("EUR"): "euro, ơ-rô",
            Money("GBP"): "bảng Anh, bảng sterling",
            Money("JPY"): "yên, yên Nhật, yen",
            Money("CNY"): "nhân dân tệ, tệ",
            Money("INR", "rupees are read as Indian rupees"): "rupee",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso",
            Money("SGD"): "đô la Singapore",
            Money("KRW"): "won",
            Money("RUB"): "rúp",
        }
    ),
    counted=phrases(
        {
            "health-worker": "bác sĩ, y tá",
            "child": "trẻ em, trẻ, em, đứa trẻ, trẻ vị thành niên, trẻ em dưới, cháu, thiếu nhi",
            "girl": "bé gái, em gái, trẻ em gái, nữ sinh, cô gái",
            "boy": "bé trai, em trai, trẻ em trai, nam sinh",
            "person": "người, người dân, cư dân, dân, nhân khẩu, cá nhân, lượt người, công dân",
            "adult": "người lớn, người trưởng thành",
            "woman": "phụ nữ, nữ",
            "man": "nam giới, đàn ông, nam",
            "visitor": "khách, du khách, khách du lịch, lượt khách, khách quốc tế, lượt khách quốc tế, "
            "khách tham "
            "quan, lượt du khách",
            "victim": "nạn nhân",
            "offender": "tội phạm, thủ phạm, người phạm tội, phạm nhân",
            "defendant": "bị cáo",
            "suspect": "đồng phạm, nghi phạm, nghi can, bị can",
            "worker": "đồng nghiệp, công nhân, lao động, người lao động, nhân viên",
            "migrant": "người di cư, người nhập cư, lao động di cư",
            "refugee": "người tị nạn",
            "student": "học sinh, sinh viên, học viên",
            "respondent": "người trả lời, người được hỏi, người được khảo sát",
            "birth": "ca sinh, trẻ đẻ sống, trẻ sinh sống, trẻ sơ sinh, lượt sinh",
            "death": "ca tử vong, người chết, người tử vong, người thiệt mạng",
            "case": "vụ, ca, trường hợp, vụ việc, vụ án, lượt",
            "job": "việc làm, công việc, chỗ làm",
            "household": "hộ, hộ gia đình, gia đình, hộ dân",
            "country": "nước, quốc gia, quốc gia và vùng lãnh thổ",
            "province": "tỉnh, tỉnh thành, tỉnh thành phố",
            "district": "huyện, quận, quận huyện",
            "subdistrict": "xã, phường, thị trấn",
            "city": "thành phố, đô thị",
            "village": "làng, thôn, bản, ấp",
            "group": "nhóm, mạng lưới",
            "organisation": "tổ chức, cơ quan, hiệp hội, đơn vị, hội",
            "ngo": "tổ chức phi chính phủ",
            "company": "công ty, doanh nghiệp, cơ sở kinh doanh",
            "hotel": "khách sạn",
            "school": "trường, trường học, ngôi trường",
            "signature": "chữ ký",
            "night": "đêm",
            "trip": "chuyến, chuyến đi, chuyến bay",
            "voter": "cử tri",
            "vacancy": "vị trí tuyển dụng",
            "place": "nơi, điểm, địa điểm, cơ sở",
            "dwelling": "căn nhà, ngôi nhà, căn hộ, căn",
            "vehicle": "xe, chiếc xe, ô tô, xe máy",
            "animal": "con",
            "item": "chiếc, cái, cuốn, tờ, bộ, quyển",
            "patient": "bệnh nhân, ca nhiễm",
            "teacher": "giáo viên",
        }
    ),
    measures=phrases(
        {
            "kilowatt_hour": "kilowatt giờ",
            "gigawatt": "gigawatt",
            "megawatt": "megawatt",
            "kilometre_per_hour": "km/giờ, km một giờ",
            "millimetre": "milimét",
            "gram": "gam, gram",
            "celsius": "độ C",
            "square_mile": "dặm vuông",
            "cubic_metre": "mét khối",
            "centimetre": "xăng-ti-mét, xentimét",
            "year": "năm",
            "month": "tháng",
            "week": "tuần",
            "day": "ngày",
            "hour": "giờ, tiếng, giờ đồng hồ",
            "minute": "phút",
            "second": "giây",
            "decade": "thập kỷ, thập niên",
            "litre": "lít",
            "foot": "feet, bộ Anh",
            "mile": "dặm",
            "acre": "mẫu Anh",
            "kilometre": "km, ki-lô-mét, cây số, kilômét",
            "square_kilometre": "kilômét vuông, km vuông, km2, km², ki-lô-mét vuông",
            "hectare": "ha, héc-ta, héc ta, hecta",
            "kilogram": "kilôgam, kg, ki-lô-gam, cân",
            "tonne": "tấn",
            "metre": "m, mét",
            "square_metre": "m2, m², mét vuông",
        }
    ),
    per=words("cứ, cứ mỗi, trên, mỗi, trên mỗi, cho mỗi, một, /, trên tổng"),
    changes=phrases(
        {
            1: "bật tăng, nhích, gấp, tăng gấp, cao gấp, nhiều gấp, lớn gấp, tăng gần, gia tăng, "
            "tăng mạnh, tăng vọt, "
            "tăng nhẹ, tăng bình quân, "
            "tăng trung bình, tăng thêm khoảng, tốc độ tăng, tốc độ tăng trưởng, nâng thêm, "
            "nhích lên, nhích thêm, mở rộng thêm, tăng đến, "
            "tăng, tăng thêm, tăng trưởng, mức tăng, tăng lên, tăng khoảng, tăng được, đã tăng, tăng "
            "hơn, cao hơn khoảng",
            -1: "lao dốc, giảm nhẹ, giảm mạnh, giảm gần, giảm sâu, thu hẹp, cắt giảm, "
            "giảm trung bình, giảm bình quân, suy giảm, giảm tới, "
            "giảm, giảm đi, mức giảm, giảm xuống, giảm khoảng, sụt giảm, đã giảm, giảm bớt, sụt",
        }
    ),
    minus=words("âm, trừ"),
    ordinals={f"thứ {word}": value for value, word in enumerate((*_ONES[2:], "mười"), 2)}
    | {"thứ nhất": 1, "đầu tiên": 1, "thứ tư": 4, "thứ nhì": 2},
    ordinal_marks=words("thứ, lần thứ"),
    ranks=words(
        "lớn, lớn nhất, cao, cao nhất, hạng, vị trí, đông dân, xếp hạng, đứng, đứng hàng, xếp "
        "thứ, đứng thứ, vị trí thứ, thấp nhất, nhỏ nhất, đông nhất, nhiều nhất, hàng"
    ),
    parts_of=words("trong số, của, trong, của tổng số, tổng số, trong tổng số, của tổng"),
    fillers=words(
        "con số, tổng cộng, tổng số, tất cả, đúng, chỉ, chỉ có, có, đạt, gồm, là, các, những, toàn bộ, tổng, với, "
        "bao gồm, trị giá, mức"
    ),
    interval_words=words("khoảng tin cậy, KTC, CI, khoảng bất định, độ không chắc chắn, khoảng"),
    announces=phrases(
        {
            "date": "ngày, sáng, chiều, tối, trưa, hôm, từ ngày, đến ngày, sáng ngày, chiều ngày, "
            "tối ngày, trưa ngày, rạng sáng, rạng sáng ngày, hôm qua, cuối ngày",
            "legal": "khoản, Thông tư số, Nghị quyết số, Chỉ thị số, Công văn số, Hiến pháp, Pháp lệnh số, "
            "Điều khoản, "
            "điểm, Điều, Khoản, Luật số, Nghị định, Nghị định số, Nghị quyết, Thông tư, Quyết định số, "
            "Luật, Công ước số, Bộ luật, thông tư số, nghị quyết số, quyết định, công ước, pháp lệnh, "
            "chỉ thị, chỉ thị số, hiến pháp, nghị định thư, điểm khoản",
            "section": "chương, mục, bảng, hình, phụ lục, biểu đồ, phần, tập, giai đoạn, bước, mục tiêu, "
            "lớp, "
            "cấp, biểu, sơ đồ, bài, tiết, hộp, vòng, đợt, khối, tổ, "
            "Chương, Mục, Phần, Bảng, Hình, Biểu đồ, Phụ lục, Bước, Giai đoạn, Mục tiêu, Tập, Quyển, "
            "Hộp, Bài, Lớp, Câu, Ghi chú, Phòng, Tầng, Tiết, Cấp, loại, phiên bản, kỳ, chỉ tiêu, chú "
            "thích, câu hỏi, khóa, quốc lộ, tuyến, quận, quý, đoạn, §, số báo, lần, thế kỷ",
            "page": "trang, tr., tr",
            "phone": "điện thoại, ĐT, đt, gọi, hotline, fax, đường dây nóng, số điện thoại, sđt, "
            "tổng đài, di "
            "động",
            "identifier": "tỉnh lộ, đường số, phường, số nhà, lô, thửa, tài khoản, biển số, chuyến bay, "
            "tàu, nhà "
            "số, cao tốc, sân bay số, tổ dân phố, ấp, khu phố, phòng, "
            "số, mã số, mã, isbn, issn, doi, mã bưu chính, hồ sơ số, hồ sơ, số hiệu, ISO, số đăng ký, "
            "CMND, CCCD, #",
            "time": "lúc, vào lúc, hồi",
        }
    ),
    follows=phrases({"time": "giờ sáng, giờ trưa, giờ chiều, giờ tối, giờ đêm, giờ khuya"}),
    eras=phrases(
        {
            0: "SCN, TCN, sau công nguyên, trước công nguyên, CN",
            -543: "phật lịch, PL",
        }
    ),
    decade_marks=(),
    year_words=words(
        "năm, vào năm, từ năm, đến năm, trong năm, cuối năm, đầu năm, giữa năm, những năm, năm học, giai "
        "đoạn, kể từ năm, hồi, trước năm, sau năm, niên khóa, thập niên, kể từ, tháng, cho đến năm, tới "
        "năm, hết năm, quý"
    ),
    age_before=words(
        "tuổi từ, độ tuổi, độ tuổi từ, tuổi, ở tuổi, dưới tuổi, từ độ tuổi, trong độ tuổi, lứa "
        "tuổi, tuổi trung bình, trong độ tuổi từ"
    ),
    age_after=words("tuổi, tuổi trở lên, tuổi trở xuống, tháng tuổi"),
    age_limits=words("dưới, trên, từ, đến"),
    multiples=phrases(
        {
            Fraction(3, 2): "gấp rưỡi, tăng gấp rưỡi",
            Fraction(2): "gấp đôi, tăng gấp đôi, nhân đôi, gấp hai, gấp hai lần, hai lần",
            Fraction(3): "gấp ba, tăng gấp ba, gấp ba lần, ba lần",
            Fraction(4): "gấp bốn, gấp bốn lần, tăng gấp bốn",
            Fraction(5): "gấp năm, gấp năm lần",
            Fraction(10): "gấp mười, gấp mười lần",
            Fraction(1, 2): "giảm một nửa, giảm còn một nửa, giảm phân nửa",
        }
    ),
    times=words("lần, lần so với"),
    decoys=words(
        "đồng chí, đồng đội, đồng bào, đồng hương, đồng minh, đồng loạt, đồng thời, đồng phục, đồng hồ, "
        "đồng ruộng, đồng cỏ, đồng lõa, đồng hành, đồng quản lý, đồng sáng lập, "
        "khảo sát, giám sát, cảnh sát, quan sát, kiểm sát, nhiệt độ, tốc độ, mật độ, mức độ, trình độ, "
        "không đồng ý, không đồng tình, không đồng đều, không đồng nhất, không đồng bộ, năm nay, năm "
        "ngoái, năm sau, năm trước, năm qua, năm tới, ba mẹ, ba má, hai bên, một chút, một cách, một mình, "
        "không ai, không gian, không khí, không chỉ, hàng năm, mỗi năm, quanh năm, ba mẹ, năm nay, năm "
        "ngoái, năm sau, năm trước, một số, một cách, một phần, một lần nữa, một khi, thứ hai vừa, một "
        "trong những, mỗi năm, hằng năm, hàng năm, không chỉ, không phải, không có, không còn, không thể, "
        "không được, tám chuyện"
    ),
    decimal_words=words("phẩy"),
    vague=words(
        "hàng chục, hàng trăm, hàng nghìn, hàng ngàn, hàng triệu, hàng tỷ, hàng vạn, vài, nhiều, mấy, một "
        "vài, một số, hàng chục nghìn, hàng trăm nghìn, hàng chục ngàn, hàng chục triệu, hàng trăm triệu, "
        "vài trăm, vài nghìn, vài chục, mấy chục, dăm, vài ngàn, vài triệu"
    ),
    idle=words("một, không, năm, ba, tư, nửa, tá, trăm, đầu tiên, mươi, hai, độ"),
    adds_digits=True,
    levels=words("dưới, trên"),
    moves=words("nâng, tăng, giảm, hạ, điều chỉnh, cắt, rút"),
    contests=words("thắng, thua, hòa, hoà, tỷ số, tỉ số, trận, đánh bại"),
    common=words(
        "và, của, là, có, trong, được, các, cho, không, với, những, người, một, đã, này, khi, đến, từ, "
        "tại, về, ở, ra, cũng, để, vào, như, theo, trên, đó, nhưng, bị, sẽ, sau, do"
    ),
)
