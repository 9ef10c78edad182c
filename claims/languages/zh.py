"""Chinese, in simplified and traditional characters: no spaces between words; digits are grouped by ten thousand."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = "零一二三四五六七八九"
_NUMBERS = {word: value for value, word in enumerate(_ONES)}
_NUMBERS |= {
    "〇": 0,
    "两": 2,
    "兩": 2,
    "壹": 1,
    "贰": 2,
    "叁": 3,
    "肆": 4,
    "伍": 5,
    "陆": 6,
    "柒": 7,
    "捌": 8,
    "玖": 9,
}
_NUMBERS |= {"十": 10, "拾": 10, "一打": 12}
_NUMBERS |= {f"十{_ONES[n]}": 10 + n for n in range(1, 10)}
for _tens in range(1, 10):
    _NUMBERS[f"{_ONES[_tens]}十"] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_ONES[_tens]}十{_ONES[_one]}"] = 10 * _tens + _one

_HUNDREDS = {"百": 100, "两百": 200, "兩百": 200} | {f"{_ONES[n]}百": 100 * n for n in range(1, 10)}

_FRACTIONS = {"一半": (1, 2), "半数": (1, 2), "半數": (1, 2), "半": (1, 2), "过半": (1, 2)}
for _below, _word in enumerate(_ONES + "十"):
    if _below > 1:
        for _above in range(1, _below):
            _FRACTIONS[f"{_word}分之{_ONES[_above]}"] = (_above, _below)
_FRACTIONS |= {"三分之两": (2, 3), "三分之兩": (2, 3)}
del _FRACTIONS["过半"]

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    hedges_before=phrases(
        {
            "approx": "约, 大约, 约为, 大概, 約, 大約, 約為, 差不多, 左右约, 约有, 約有, 接近于",
            "estimate": "估计, 估計, 预计, 預計, 据估计, 據估計, 估计有, 估計有, 估算, 预估, 預估, 估计约",
            "almost": "近, 将近, 將近, 接近, 几乎, 幾乎, 差一点, 不足不到, 逼近",
            "just_over": "略高于, 略高於, 略多于, 略多於, 稍多于, 刚过, 剛過, 略超过, 略超過",
            "more_than": "超过, 超過, 逾, 多于, 多於, 高于, 高於, 大于, 大於, 突破, 超, 达逾, 远超, 遠超",
            "at_least": "至少, 不少于, 不少於, 不低于, 不低於, 最少, 起码, 起碼, 至少有",
            "less_than": "不到, 不足, 少于, 少於, 低于, 低於, 小于, 小於, 未满, 未滿, 未达",
            "at_most": "最多, 至多, 不超过, 不超過, 不多于, 不多於, 不高于, 不高於, 顶多",
            "up_to": "高达, 高達, 多达, 多達, 最高达",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "左右, 上下",
            "more_than": "多, 余, 餘, 多名, 余名, 餘名",
            "at_least": "以上, 或以上, 及以上",
            "at_most": "以下, 或以下, 以内, 以內, 之内",
        }
    ),
    scales=phrases(
        {
            3: "千, 仟",
            4: "万, 萬",
            5: "十万, 十萬",
            6: "百万, 百萬",
            7: "千万, 千萬",
            8: "亿, 億",
            9: "十亿, 十億",
            10: "百亿, 百億",
            12: "万亿, 萬億, 兆",
        }
    ),
    single_scales=phrases(
        {
            3: "一千",
            4: "一万, 一萬",
            6: "一百万, 一百萬",
            8: "一亿, 一億",
            9: "十亿, 十億",
            12: "一万亿, 一萬億, 一兆",
            5: "十万, 十萬",
            7: "一千万, 一千萬",
        }
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=words("零, 〇, 又"),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("比, 对, 對"),
    reversed_ratios=words("分之, 中有, 人中有, 个中有, 名中有, 人中就有, 之中有, 中就有"),
    openers={
        "介于": ("至", "到", "和", "与"),
        "从": ("到", "至"),
        "從": ("到", "至"),
        "在": ("至", "到", "之间"),
    },
    spans=words("至, 到, ～, ~, 或"),
    units=phrases(
        {
            "percent": "%, 个百分比",
            "permille": "‰",
            "point": "个百分点, 個百分點, 百分点, 百分點",
            "tenth": "成",
        }
    ),
    units_before=phrases({"percent": "百分之", "permille": "千分之"}),
    money=phrases(
        {
            _DOLLAR: "块美金",
            Money("USD"): "美元, 美金",
            Money("AUD"): "澳元, 澳大利亚元, 澳幣",
            Money("THB"): "泰铢, 泰銖, 铢, 銖",
            Money("IDR"): "印尼盾, 印尼卢比, 盾",
            Money("EUR"): "欧元, 歐元",
            Money("GBP", "pounds are read as pounds sterling"): "镑, 鎊",
            Money("GBP"): "英镑, 英鎊",
            Money("JPY"): "日元, 日圆, 日圓",
            Money("CNY"): "人民币, 元人民币, 人民幣",
            Money("CNY", "yuan are read as Chinese yuan"): "元, 块, 块钱",
            Money("TWD"): "新台币, 新台幣, 台币, 台幣, 新臺幣",
            Money("HKD"): "港元, 港币, 港幣",
            Money("INR"): "印度卢比, 印度盧比",
            Money("INR", "rupees are read as Indian rupees"): "卢比, 盧比",
            Money("VND"): "越南盾",
            Money("MYR"): "林吉特, 马币, 令吉",
            Money("PHP", "pesos are read as Philippine pesos"): "比索",
            Money("KRW"): "韩元, 韓元",
        }
    ),
    counted=phrases(
        {
            "child": "儿童, 兒童, 名儿童, 名兒童, 孩子, 名孩子, 未成年人, 未成年, 个孩子, 少年儿童",
            "girl": "女孩, 名女孩, 女童",
            "boy": "男孩, 名男孩, 男童",
            "person": "人, 名, 人口, 位, 口人, 人次, 居民, 民众, 民眾, 个人, 多人, 村民, 市民",
            "adult": "成年人, 成人",
            "woman": "女性, 妇女, 婦女, 名女性",
            "man": "男性, 男子, 名男性",
            "visitor": "游客, 遊客, 名游客, 名遊客, 旅客, 人次游客, 外国游客, 外國遊客, 访客, 人次遊客, 国际游客",
            "victim": "受害者, 受害人, 名受害者, 名受害人",
            "offender": "犯罪者, 罪犯, 名罪犯",
            "defendant": "被告, 名被告, 被告人",
            "suspect": "嫌疑人, 名嫌疑人, 嫌犯",
            "worker": "工人, 名工人, 员工, 員工, 名员工, 名員工, 雇员, 职工, 劳动者",
            "migrant": "移民, 名移民, 农民工",
            "refugee": "难民, 難民, 名难民, 名難民",
            "student": "学生, 學生, 名学生, 名學生, 个学生",
            "respondent": "受访者, 受訪者, 名受访者, 名受訪者",
            "birth": "新生儿, 活产, 活產, 出生, 例活产",
            "death": "死亡, 例死亡, 死者, 人死亡",
            "case": "例, 起, 宗, 案件, 起案件, 病例, 例病例, 件, 次, 起事故",
            "job": "工作岗位, 就业岗位, 个工作岗位, 个就业岗位, 個工作機會, 个岗位, 个工作",
            "household": "户, 戶, 家庭, 户家庭, 个家庭, 個家庭",
            "country": "国家, 國家, 个国家, 個國家, 国, 个国家和地区, 個國家和地區",
            "province": "省, 个省, 個省, 个省份",
            "district": "区, 區, 县, 縣, 个县, 个区, 個縣",
            "subdistrict": "乡, 鄉, 镇, 鎮, 街道, 个乡镇",
            "city": "城市, 个城市, 個城市, 市, 座城市",
            "village": "村, 村庄, 个村, 個村, 个村庄",
            "group": "团体, 團體, 组, 組, 个团体, 个小组, 個團體",
            "organisation": "组织, 組織, 机构, 機構, 个组织, 個組織, 家机构, 个机构",
            "ngo": "非政府组织, 非政府組織",
            "company": "公司, 家公司, 企业, 企業, 家企业, 家企業, 家",
            "hotel": "酒店, 家酒店, 饭店, 家饭店, 旅馆",
            "school": "学校, 學校, 所学校, 所學校, 所",
            "signature": "签名, 簽名, 个签名",
            "night": "晚, 夜",
            "trip": "趟, 行程",
        }
    ),
    measures=phrases(
        {
            "year": "年, 周年, 週年, 年间",
            "month": "个月, 個月",
            "week": "周, 个星期, 個星期, 星期, 週",
            "day": "天, 日, 个工作日",
            "hour": "小时, 小時, 个小时, 個小時",
            "minute": "分钟, 分鐘",
            "second": "秒, 秒钟",
            "decade": "个十年",
            "kilometre": "公里, 千米, km",
            "square_kilometre": "平方公里, 平方千米, km²",
            "hectare": "公顷, 公頃, ha",
            "kilogram": "公斤, 千克, kg",
            "tonne": "吨, 噸, 公吨",
        }
    ),
    per=words("每, /, 每年每"),
    changes=phrases(
        {
            1: "增长, 增長, 增加, 上升, 增长了, 增加了, 上升了, 上涨, 上漲, 同比增长, 同比增加, 提高, 提高了, "
            "提升, 升, 涨, 增, 增幅为, 成長, "
            "年增, 增長了, 上涨了, 同比上升, 攀升",
            -1: "下降, 下降了, 减少, 減少, 减少了, 減少了, 下跌, 下跌了, 降低, 降低了, 同比下降, 同比减少, 跌, "
            "降, 萎缩, 萎縮, 下滑, 下滑了, 衰退, "
            "年減, 缩减",
        }
    ),
    minus=words("负, 負, 零下"),
    ordinals={
        f"第{word}": value for word, value in _NUMBERS.items() if 0 < value <= 10 and word in _ONES + "十"
    },
    ordinal_marks=words("第"),
    ranks=words("名, 位, 大, 排名, 排名第, 位居, 名列, 位列, 居"),
    parts_of=words("的, 之"),
    fillers=words(
        "共, 共有, 总共, 總共, 一共, 总计, 總計, 合计, 合計, 为, 為, 有, 达, 達, 仅, 僅, 只有, 的, 共计, 占, "
        "占到, 佔, 总数为, 是, 了"
    ),
    interval_words=words("置信区间, 信賴區間, 不确定区间, 可信区间, CI, 区间"),
    announces=phrases(
        {
            "section": "表, 图, 圖, 附录, 附錄, 步骤, 阶段, 目标, 框, 附件, 注, 图表",
            "page": "页, 頁, 第页",
            "phone": "电话, 電話, 热线, 熱線, 传真, 拨打, 手机",
            "identifier": "编号, 編號, 号码, 邮编, 文号, ISBN, ISSN, DOI, 证号, 字第",
            "legal": "法释, 国发",
        }
    ),
    follows=phrases(
        {
            "legal": "条, 條, 款, 号决议, 號決議, 号法律, 号令, 号文",
            "section": "章, 节, 節, 卷, 期, 版, 册, 冊, 届, 屆, 回, 课, 部分, 季度, 楼, 号线, 年级, 號線",
            "page": "页, 頁",
            "identifier": "号, 號, 路公交",
            "ordinal": "世纪, 世紀, 代",
            "year": "年代",
            "age": "岁, 歲, 周岁, 週歲",
        }
    ),
    eras=phrases({0: "公元, 西元", 1911: "民国, 民國", -543: "佛历, 佛曆"}),
    decade_marks=words("年代"),
    year_words=words("在, 于, 於, 自, 从, 從, 至, 到, 截至, 自从"),
    age_before=words("年龄, 年齡, 年满, 年滿, 未满, 未滿, 年龄在, 年仅, 年僅"),
    age_after=words("岁, 歲, 周岁, 週歲, 岁以下, 歲以下, 岁以上, 歲以上"),
    age_limits=words("不满, 不滿"),
    multiples=phrases(
        {
            Fraction(2): "翻番, 翻一番, 翻了一番, 两倍, 兩倍, 二倍, 翻倍, 加倍, 倍增",
            Fraction(3): "三倍",
            Fraction(4): "四倍, 翻两番, 翻了两番",
            Fraction(5): "五倍",
            Fraction(10): "十倍",
            Fraction(1, 2): "减半, 減半",
        }
    ),
    times=words("倍, 倍以上"),
    spaced=False,
    counters=words(
        "个, 個, 只, 隻, 条, 條, 座, 艘, 辆, 輛, 台, 间, 間, 篇, 张, 張, 本, 棵, 头, 頭, 种, 種, 项, 項, 部, "
        "套, 支, 架, 批, 份, 届"
    ),
    decimal_words=words("点, 點"),
    decoys=words(
        "一般, 一起, 一些, 一样, 一樣, 一直, 一定, 一切, 一旦, 一方面, 一致, 一边, 一名, 一个, 一個, 一种, "
        "一種, 一家, 一位, 一次, 一部分, 一年, "
        "一月, 万一, 十分, 统一, 統一, 唯一, 第一次, 同一, 之一, 一带, 一度, 星期一, 星期二, 星期三, 星期四, "
        "星期五, 星期六, 周一, 周二, 周三, 周四, "
        "周五, 周六, 千万不, 百姓, 百货, 三明治, 四川, 五金, 六合, 七夕, 八卦, 九龙, 二手, 千古, 千方百计, "
        "万岁, 百分比, 两岸, 兩岸, 不一, 进一步, "
        "進一步, 多数, 多數, 许多, 多元, 近年, 近年来, 附近, 最近, 约定, 约束, 条约, 合约, 公约, 約定, 公約, "
        "升级, 上升到, 降雨, 投降, 成为, 成立, 成功, "
        "组成, 造成, 形成, 完成, 成员, 成本, 成果, 一成不变, 另一, 每一, 任何一, 家人, 国家级, 人民, 人员, "
        "人类, 个人信息, 年度, 年轻, 青年, "
        "少年, 元素, 公元, 单元, 起来, 起诉, 引起, 例如, 案例, 比例, 条件, 事件, 文件, 再次, 首次, 其次, 多次, "
        "地区, 社区, 区域, 市场, 城市化, "
        "第一, 第二次, 初一, 十一月, 三月, 百年, 一百年来"
    ),
    vague=words(
        "数十, 数百, 数千, 数万, 数十万, 数百万, 數十, 數百, 數千, 數萬, 几十, 几百, 几千, 几万, 上百, 上千, "
        "上万, 数亿, 成千上万, 若干, 几个, 幾個"
    ),
    idle=words("一, 半, 十, 百, 千, 万"),
    common=words(
        "的, 了, 在, 是, 和, 有, 不, 我, 这, 这个, 这些, 也, 为, 与, 而, 被, 就, 都, 对, 个, 中, 上, 及, 等, "
        "們, 這, 與, 對, 為, 並, 后, 已"
    ),
)
