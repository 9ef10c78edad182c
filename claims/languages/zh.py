"""Chinese in simplified and traditional characters: no spaces, counted by 万 and 亿, the whole before its part."""

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeVar

from claims.languages.language import Language, Letter, Money, phrases, words

T = TypeVar("T")

# Every phrase below is written in simplified characters; its traditional form is made from it.
_SIMPLE = (
    "万亿约过数个两条节页项龄岁计预达级区县镇乡庄学国业员职难户宾馆组织间团签访问调岗实张辆头只栋单时钟顷吨"
    "亩币镑铢韩卢欧圆长涨减缩扩负图录号线楼电话传热证编码邮规决议书轮届于从为余几许满够远总仅占点极别这来说"
    "会们对发无没还与报后进动关体样让将并给岛导统专纪历乱门种层块车产处应该环济妇儿龙确认测误赖备岭湾盗伤诉"
    "讼罪讯营养属场医贫众宪评论显检阅览响"
)
_TRADITIONAL = (
    "萬億約過數個兩條節頁項齡歲計預達級區縣鎮鄉莊學國業員職難戶賓館組織間團簽訪問調崗實張輛頭隻棟單時鐘頃噸"
    "畝幣鎊銖韓盧歐圓長漲減縮擴負圖錄號線樓電話傳熱證編碼郵規決議書輪屆於從為餘幾許滿夠遠總僅佔點極別這來說"
    "會們對發無沒還與報後進動關體樣讓將並給島導統專紀曆亂門種層塊車產處應該環濟婦兒龍確認測誤賴備嶺灣盜傷訴"
    "訟罪訊營養屬場醫貧眾憲評論顯檢閱覽響"
)
_FORMS = str.maketrans(_SIMPLE, _TRADITIONAL)


def _both(table: Mapping[str, T]) -> dict[str, T]:
    """The phrases in simplified and in traditional characters."""
    return {**table, **{phrase.translate(_FORMS): meaning for phrase, meaning in table.items()}}


def _each(listed: str) -> tuple[str, ...]:
    simple = words(listed)
    return tuple(dict.fromkeys([*simple, *(phrase.translate(_FORMS) for phrase in simple)]))


_ONES = words("零, 一, 二, 三, 四, 五, 六, 七, 八, 九")

_NUMBERS = {word: value for value, word in enumerate(_ONES)} | {"〇": 0, "两": 2}
_NUMBERS |= {"十": 10} | {f"十{_ONES[one]}": 10 + one for one in range(1, 10)}
for _ten in range(1, 10):
    _NUMBERS[f"{_ONES[_ten]}十"] = 10 * _ten
    _NUMBERS |= {f"{_ONES[_ten]}十{_ONES[one]}": 10 * _ten + one for one in range(1, 10)}

_HUNDREDS = {"百": 100, "两百": 200} | {f"{_ONES[n]}百": 100 * n for n in range(1, 10)}

_BELOW = (*_ONES, "十")
_FRACTIONS = {"一半": (1, 2), "半": (1, 2), "半数": (1, 2), "过半数": (1, 2), "五成": (1, 2)}
for _below in range(2, 11):
    for _above in range(1, _below):
        _FRACTIONS[f"{_BELOW[_below]}分之{_BELOW[_above]}"] = (_above, _below)
_FRACTIONS |= {f"{_ONES[n]}成": (n, 10) for n in range(1, 10)} | {"两成": (2, 10)}

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    hedges_before=_both(
        phrases(
            {
                "approx": "约, 大约, 大概, 约为, 约有, 大致, 左右, 约莫, 约合, 约占",
                "estimate": "估计, 据估计, 预计, 估算, 据估算, 预估, 估计有, 预计有, 估计为, 预计将达",
                "almost": "近, 将近, 接近, 几乎, 差不多, 快要, 略低于, 逼近, 几近",
                "just_over": "略多于, 略高于, 略超过, 稍多于, 稍高于, 刚过, 刚刚超过",
                "more_than": "超过, 逾, 多于, 高于, 大于, 超出, 突破, 远超, 超",
                "at_least": "至少, 不少于, 不低于, 最少, 起码, 不下, 不下于",
                "less_than": "少于, 低于, 不到, 不足, 不及, 小于, 未满, 未达, 不满",
                "at_most": "最多, 至多, 不超过, 不多于, 不高于, 顶多",
                "up_to": "高达, 多达, 可达, 最高达, 最多达",
            }
        )
    ),
    hedges_after=_both(
        phrases(
            {
                "approx": "左右, 上下, 前后",
                "more_than": "多, 余, 有余",
                "at_least": "以上, 及以上, 或以上, 或更多",
                "at_most": "以下, 以内, 及以下, 或以下, 或更少, 之内",
            }
        )
    ),
    scales=_both({"千": 3, "万": 4, "百万": 6, "千万": 7, "亿": 8, "万亿": 12, "十亿": 9, "兆": 12}),
    single_scales=_both(
        {
            "千": 3,
            "一千": 3,
            "万": 4,
            "一万": 4,
            "百万": 6,
            "一百万": 6,
            "千万": 7,
            "亿": 8,
            "十亿": 9,
            "万亿": 12,
            "一兆": 12,
        }
    ),
    letters={"M": Letter(6, True, ("{n} million, as M is used with money", "{n} metres"))},
    numbers=_both(_NUMBERS),
    hundreds=_both(_HUNDREDS),
    joiners=("零", "〇", "又"),
    articles=(),
    fractions=_both(_FRACTIONS),
    ratios=words("比"),
    reversed_ratios=_each("分之, 中有, 中, 里有, 人中有, 个中有"),
    openers={
        "介于": ("至", "到", "和", "与", "與"),
        "介於": ("至", "到", "和", "與"),
        "从": ("到", "至", "增至", "升至", "降至"),
        "從": ("到", "至", "增至", "升至", "降至"),
        "在": ("至", "到", "和", "与", "與"),
        "由": ("至", "到"),
        "自": ("至", "到"),
    },
    spans=words("至, 到, ~, 〜"),
    units=_both(
        phrases(
            {
                "percent": "%, 巴仙, 百分比",
                "permille": "‰",
                "point": "百分点, 个百分点, 个百份点, 百份点",
            }
        )
    ),
    units_before=_both(phrases({"percent": "百分之, 百份之", "permille": "千分之"})),
    money=_both(
        phrases(
            {
                Money("CNY", "元 is read as yuan of China"): "元, 块钱, 圆",
                Money("CNY"): "人民币, 元人民币, 人民币元",
                Money("USD"): "美元, 美金",
                Money("AUD"): "澳元, 澳币, 澳大利亚元",
                Money("CAD"): "加元, 加币",
                Money("SGD"): "新加坡元, 新元, 新币, 坡币",
                Money("HKD"): "港元, 港币",
                Money("TWD"): "新台币, 台币, 新臺币, 元新台币",
                Money("THB"): "泰铢, 铢",
                Money("IDR"): "印尼盾, 印尼卢比, 盾",
                Money("EUR"): "欧元",
                Money("GBP"): "英镑",
                Money("JPY"): "日元, 日圆",
                Money("KRW"): "韩元, 韩圆, 韩币",
                Money("INR", "rupees are read as Indian rupees"): "卢比",
                Money("INR"): "印度卢比",
                Money("VND"): "越南盾",
                Money("MYR"): "林吉特, 令吉, 马币",
                Money("PHP", "pesos are read as Philippine pesos"): "比索",
                Money("RUB"): "卢布",
            }
        )
    ),
    counted=_both(
        phrases(
            {
                "child": "儿童, 孩子, 未成年人, 少年儿童, 小孩, 孩童",
                "girl": "女孩, 女童, 女生",
                "boy": "男孩, 男童, 男生",
                "person": "人, 名, 位, 人口, 居民, 民众, 口人, 群众, 人士",
                "adult": "成年人, 成人",
                "woman": "妇女, 女性, 女人",
                "man": "男性, 男人, 男子",
                "visitor": "游客, 旅客, 外国游客, 观光客, 旅游者, 人次, 访客, 国际游客, 入境游客, 遊客",
                "victim": "受害者, 被害人, 受害人",
                "offender": "罪犯, 犯罪者, 犯人",
                "defendant": "被告, 被告人",
                "suspect": "嫌疑人, 犯罪嫌疑人, 嫌犯",
                "worker": "工人, 员工, 职工, 劳动者, 雇员, 工作人员",
                "migrant": "移民, 流动人口, 外来务工人员",
                "refugee": "难民",
                "student": "学生, 小学生, 中学生, 大学生",
                "respondent": "受访者, 调查对象, 被调查者",
                "voter": "选民",
                "birth": "新生儿, 活产",
                "death": "死亡, 死者, 人死亡",
                "case": "件, 起, 例, 宗, 案件, 病例, 案例, 次",
                "job": "职位, 岗位, 工作岗位, 就业岗位, 就业机会, 工作",
                "household": "户, 家庭, 住户, 户家庭",
                "country": "国家, 国, 个国家和地区",
                "province": "省, 省份",
                "district": "县, 区, 地区",
                "subdistrict": "街道, 乡, 镇",
                "city": "城市, 市",
                "village": "村, 村庄",
                "group": "组, 团体, 集团, 群, 网络",
                "organisation": "组织, 机构, 单位",
                "ngo": "非政府组织, 民间组织",
                "company": "家, 公司, 企业, 家公司, 家企业",
                "hotel": "酒店, 饭店, 旅馆, 宾馆, 家酒店",
                "school": "所, 学校, 所学校, 小学, 中学",
                "signature": "签名",
                "night": "晚, 夜, 间夜",
                "trip": "趟, 旅次, 行程",
                "place": "处, 地方, 地点",
                "dwelling": "套, 住房, 栋, 间",
                "vehicle": "辆, 台, 艘, 架",
                "animal": "头, 只, 匹",
                "item": "张, 份, 本, 部, 枚, 颗, 棵, 座, 篇, 款",
                "dose": "剂",
                "teacher": "教师, 老师",
                "user": "用户",
                "patient": "患者, 病人",
            }
        )
    ),
    measures=_both(
        phrases(
            {
                "year": "年, 岁, 周岁, 年间, 年来",
                "month": "个月, 月",
                "week": "周, 星期, 个星期, 礼拜, 週",
                "day": "天, 日",
                "hour": "小时, 个小时, 钟头",
                "minute": "分钟",
                "second": "秒, 秒钟",
                "decade": "十年间, 年代",
                "kilometre": "公里, 千米, km",
                "metre": "米, 公尺",
                "square_kilometre": "平方公里, 平方千米, km²",
                "square_metre": "平方米, 平方公尺, m²",
                "hectare": "公顷",
                "kilogram": "公斤, 千克, kg",
                "tonne": "吨, 公吨",
                "litre": "升, 公升",
                "cubic_metre": "立方米",
            }
        )
    ),
    per=_each("每, 每一, /, 平均每"),
    changes=_both(
        phrases(
            {
                1: "增长, 增加, 增长了, 增加了, 上升, 上升了, 上涨, 上涨了, 提高, 提高了, 同比增长, 增幅, "
                "增幅为, 增幅达, 增速, 升高, 涨幅, 扩大, 扩大了, 年增, 成长, 攀升, 同比上涨, 同比上升, "
                "环比增长, 环比上涨, 提升, 提升了, 增长率为, 增多, 增多了",
                -1: "下降, 下降了, 减少, 减少了, 下跌, 下跌了, 降低, 降低了, 同比下降, 降幅, 降幅为, "
                "降幅达, 跌幅, 缩小, 缩小了, 萎缩, 下滑, 下滑了, 缩减, 缩减了, 同比减少, 环比下降, "
                "衰退, 年减",
            }
        )
    ),
    minus=_each("负, 零下"),
    ordinals={f"第{word}": value for value, word in enumerate(_BELOW) if value} | {"首位": 1, "榜首": 1},
    ordinal_marks=("第",),
    ranks=_each(
        "大, 大的, 高的, 排名, 位居, 名列, 位列, 排在, 居世界, 居全国, 排行, 最大, 最高, 最低, 最多的, "
        "最小, 位次, 大国, 大城市, 大经济体"
    ),
    parts_of=_each("的, 占, 之中, 其中"),
    fillers=_each(
        "共, 共有, 总计, 共计, 合计, 仅, 只有, 达, 达到, 为, 有, 总共, 一共, 仅有, 人数为, 总数为, 正好, "
        "刚好, 累计, 个, 了, 是, 占, 种, 项, 整"
    ),
    interval_words=_each("CI, 置信区间, 信赖区间, 可信区间, 不确定区间, 不确定性区间, 区间, 范围"),
    announces=_both(
        phrases(
            {
                "ordinal": "第, 其一, 前",
                "legal": "法, 法律, 法案, 条例, 决议, 公约, 宪法, 刑法, 民法, 民法典, 议定书, 法第, 法律第",
                "section": "表, 图, 附录, 附件, 附表, 附图, 章节, 步骤, 阶段, 目标, 指标, 脚注, 注, 专栏, 卷, §, "
                "级别, 版本",
                "page": "页, 页码, 第页",
                "phone": "电话, 传真, 热线, 手机, 致电, 拨打, 电话号码, 联系电话",
                "identifier": "编号, 号码, 邮编, 邮政编码, 证号, 身份证号, ISBN, ISSN, DOI, 案号, ISO, 文号, "
                "邮递区号, #",
                "time": "上午, 下午, 晚上, 凌晨, 早上, 中午",
            }
        )
    ),
    follows=_both(
        phrases(
            {
                "legal": "条, 条款, 号令, 号决议, 号文",
                "section": "章, 节, 章节, 届, 期, 版, 级, 楼, 层, 号线, 号楼, 年级, 班",
                "identifier": "号, 路公交, 号房",
                "time": "点, 点钟, 时",
            }
        )
    ),
    eras=_both(
        {
            "民国": 1911,
            "佛历": -543,
            "公元": 0,
            "西元": 0,
            "公元前": 0,
            "西元前": 0,
            "平成": 1988,
            "令和": 2018,
        }
    ),
    decade_marks=_each("年代"),
    year_words=_each("年, 自, 于, 从, 到, 截至, 至, 在, 截止"),
    age_before=_each("年龄, 年满, 未满, 不满, 年仅, 平均年龄, 年纪, 芳龄, 现年, 年龄在, 年龄为"),
    age_after=_each("岁, 周岁, 岁的, 岁以上, 岁以下, 岁及以上, 岁及以下, 周岁以下, 周岁以上, 岁以内"),
    age_limits=_each("未满, 不满, 低于, 小于"),
    multiples=_both(
        phrases(
            {
                Fraction(
                    2
                ): "翻一番, 翻了一番, 翻番, 翻倍, 翻了一倍, 增加一倍, 增长一倍, 增加了一倍, 增长了一倍, "
                "两倍, 二倍, 倍增, 加倍",
                Fraction(3): "三倍, 增加两倍, 增长两倍, 增加了两倍, 增长了两倍",
                Fraction(4): "四倍, 翻两番, 翻了两番",
                Fraction(5): "五倍",
                Fraction(10): "十倍",
                Fraction(1, 2): "减半, 减少一半, 减少了一半, 下降一半, 腰斩",
            }
        )
    ),
    times=_each("倍"),
    spaced=False,
    decoys=_each(
        "一般, 一些, 一直, 一起, 一样, 一定, 一切, 一旦, 一方面, 一致, 一线, 统一, 唯一, 万一, 之一, 同一, "
        "一向, 一度, 一再, 一时, 一流, 一番, 一带一路, 一体, 一体化, 专一, 进一步, 一步, 一面, 一边, 一律, "
        "一共有, 一言, 一经, 一贯, 一连, 一道, 一代, 一生, 一下, 一点, 一点点, 一种, 一次, 一位, 一名, "
        "一个, 一项, 一份, 一家, 一座, 一所, 一系列, 一部分, 每一, 另一, 某一, 任一, 这一, 那一, 第一时间, "
        "星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 周一, 周二, 周三, 周四, 周五, 周六, 礼拜一, "
        "礼拜六, 十分, 三峡, 三角, 三角洲, 三明治, 三亚, 四川, 四处, 四季, 四周, 四面八方, 五金, 五四, "
        "六安, 七夕, 八卦, 九江, 九龙, 九寨沟, 十堰, 十月, 百姓, 百货, 百度, 百科, 百合, 百年, 百分比, "
        "千葉, 千里, 千岛, 千万别, 千方百计, 万物, 万能, 万里, 万科, 万象, 万达, 万事, 万圣节, 万宁, 万州, "
        "万隆, 亿万, 亿利, 二手, 二维码, 二战, 一战, 二氧化碳, 二氧化硫, 两岸, 两国, 两者, 两会, 两旁, "
        "两侧, 两边, 双方, 两手, 半岛, 半导体, 半球, 半夜, 半径, 半决赛, 上半年, 下半年, 大半, 东半球, "
        "兆瓦, 兆赫, 兆字节, 兆帕, 吉兆, 预兆, 征兆, 五花八门, 乱七八糟, 三心二意, 七上八下, 三番五次, "
        "四舍五入, 一举, 一律, 一同, 一带, 一会儿, 一路, 一手, 一端, 一类, 一行, 统一战线, 零售, 零件, "
        "零食, 零钱, 零散, 零部件, 清零, 归零, 三农, 三国, 三十六计, 五星级, 四星级, 三星, 七喜, 九州, "
        "九一八, 六四, 五一, 十一月, 十二月, 一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 条约, "
        "公约, 合约, 纽约, 节约, 契约, 预约, 制约, 盟约, 签约, 附近, 最近, 靠近, 邻近, 亲近, 近期, 近年, "
        "近年来, 近日, 近来, 远近, 加拿大, 重大, 巨大, 较大, 北大, 人大, 强大, 广大, 意大利, 澳大利亚, "
        "大学, 大量, 大部分, 大家, 大型, 大规模, 大幅, 大会, 大陆, 大使, 超市, 超级, 超市有, 高超, 现在, "
        "正在, 存在, 自己, 自由, 自然, 自动, 自治, 由于, 理由, 自从, 中国, 中心, 中央, 中学, 当中, 集中, "
        "其中, 法国, 合法, 方法, 办法, 无法, 非法, 司法, 立法, 表示, 代表, 发表, 图书, 意图, 试图, 地图, "
        "目前, 以前, 之前, 前往, 前来, 提前, 当前, 关注, 注意, 注册, 负责, 负担, 欺负, 正负"
    ),
    vague=_each(
        "几, 数十, 数百, 数千, 数万, 数十万, 数百万, 数千万, 数亿, 几十, 几百, 几千, 几万, 几十万, 几百万, "
        "几千万, 几亿, 上百, 上千, 上万, 上百万, 上亿, 成千上万, 成百上千, 许多, 若干, 十几, 好几, 好几百, "
        "多个, 多名, 多家, 多次, 千千万万, 无数, 数个, 十数, 上十万, 近百, 近千, 近万, 逾百, 逾千, 百余, "
        "千余, 万余"
    ),
    idle=_each("一, 百, 千, 万, 亿, 零, 半, 〇, 又, 百万, 千万"),
    common=_each(
        "的, 了, 是, 在, 们, 这, 我, 他, 她, 和, 也, 就, 为, 与, 从, 被, 把, 那, 你, 没, 还, 着, 到, 有, "
        "不, 而, 及, 等, 对, 将, 于, 但"
    ),
)
