"""Japanese: no spaces between words; digits are grouped by ten thousand, and by commas in threes."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = "〇一二三四五六七八九"
_NUMBERS = {word: value for value, word in enumerate(_ONES)} | {"零": 0, "ゼロ": 0, "十": 10, "一ダース": 12}
_NUMBERS |= {"ひとつ": 1, "ふたつ": 2, "みっつ": 3, "一つ": 1, "二つ": 2, "三つ": 3, "四つ": 4, "五つ": 5}
_NUMBERS |= {f"十{_ONES[n]}": 10 + n for n in range(1, 10)}
for _tens in range(1, 10):
    _NUMBERS[f"{_ONES[_tens]}十"] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_ONES[_tens]}十{_ONES[_one]}"] = 10 * _tens + _one

_HUNDREDS = {"百": 100} | {f"{_ONES[n]}百": 100 * n for n in range(1, 10)}

_FRACTIONS = {"半分": (1, 2), "半数": (1, 2), "半": (1, 2)}
for _below, _word in enumerate(_ONES + "十"):
    if _below > 1:
        for _above in range(1, _below):
            _FRACTIONS[f"{_word}分の{_ONES[_above]}"] = (_above, _below)

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    hedges_before=phrases(
        {
            "approx": "約, およそ, おおよそ, 大体, ほぼ, だいたい, 概ね, およそ約, 大凡",
            "estimate": "推定, 推計, 推定で, 推計で, 見込みで, 推定約, 試算で",
            "almost": "ほとんど, もう少しで, 間もなく",
            "just_over": "わずかに超える, やや上回る",
            "more_than": "超, 優に",
            "at_least": "少なくとも, 最低, 最低でも, 最低限, 少なくても",
            "less_than": "わずか未満",
            "at_most": "多くとも, 最高, 最高で, 多くても",
            "up_to": "最大, 最大で, 最大限, 多い時で",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "前後, 程度, ほど, くらい, ぐらい, 余りほど",
            "almost": "近く, 弱",
            "just_over": "強, 余り, あまり, 余",
            "more_than": "超, を超える, を超え, を超えた, 超える, を上回る, を上回り, を上回った, より多い, "
            "以上超, を超す",
            "at_least": "以上, を下らない",
            "less_than": "未満, を下回る, を下回り, を下回った, 足らず, に満たない",
            "at_most": "以下, 以内, まで",
        }
    ),
    scales=phrases(
        {
            3: "千",
            4: "万, 萬",
            5: "十万",
            6: "百万",
            7: "千万",
            8: "億",
            9: "十億",
            10: "百億",
            12: "兆",
        }
    ),
    single_scales=phrases(
        {
            3: "一千, 千",
            4: "一万",
            5: "十万",
            6: "百万, 一百万",
            8: "一億",
            9: "十億",
            12: "一兆",
            7: "一千万",
        }
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=(),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("対"),
    reversed_ratios=words(
        "分の, 人に, 人中, 人のうち, 件中, 校中, か国中, のうち, 中, 社中, 人につき, 社のうち, 校のうち"
    ),
    openers={"間": ("から",)},
    spans=words("から, 〜, ～, ~, ないし, 乃至"),
    units=phrases(
        {
            "percent": "%, パーセント, ％",
            "permille": "‰, パーミル",
            "point": "ポイント, パーセントポイント, %ポイント",
            "tenth": "割",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "ドル",
            Money("USD"): "米ドル, アメリカドル",
            Money("AUD"): "豪ドル, オーストラリアドル",
            Money("THB"): "バーツ, タイバーツ",
            Money("IDR"): "ルピア, インドネシアルピア",
            Money("EUR"): "ユーロ",
            Money("GBP", "pounds are read as pounds sterling"): "ポンド",
            Money("GBP"): "英ポンド, 英国ポンド",
            Money("JPY"): "円, 日本円",
            Money("CNY"): "元, 人民元",
            Money("INR", "rupees are read as Indian rupees"): "ルピー",
            Money("VND"): "ドン",
            Money("MYR"): "リンギット",
            Money("PHP", "pesos are read as Philippine pesos"): "ペソ",
            Money("KRW"): "ウォン",
        }
    ),
    counted=phrases(
        {
            "child": "児童, 子ども, 子供, 人の子ども, 人の子供, 人の児童, 未成年者, こども, 子どもたち",
            "girl": "女児, 少女, 女子",
            "boy": "男児, 少年, 男子",
            "person": "人, 名, 人口, 人々, 住民, 市民, 人の, 人が, 人の住民",
            "adult": "成人, 大人",
            "woman": "女性, 人の女性",
            "man": "男性, 人の男性",
            "visitor": "観光客, 訪問者, 旅行者, 人の観光客, 来訪者, 訪日客, 外国人観光客, 来場者, 人の旅行者",
            "victim": "被害者, 犠牲者, 人の被害者",
            "offender": "加害者, 犯罪者",
            "defendant": "被告, 被告人",
            "suspect": "容疑者",
            "worker": "労働者, 従業員, 人の労働者, 人の従業員, 職員, 社員",
            "migrant": "移民, 移住者",
            "refugee": "難民, 人の難民",
            "student": "生徒, 学生, 人の生徒, 人の学生, 児童生徒",
            "respondent": "回答者, 人の回答者",
            "birth": "出生, 出産",
            "death": "死者, 死亡, 死亡者, 人の死者",
            "case": "件, 例, 症例, 事例, 回, 件の事件, 度",
            "job": "雇用, 仕事, 人分の雇用, 人の雇用",
            "household": "世帯, 家庭, 家族",
            "country": "か国, カ国, ヵ国, 国, ヶ国, 箇国, か国・地域",
            "province": "県, 州, 省, 都道府県",
            "district": "区, 郡, 地区",
            "subdistrict": "町, 地域",
            "city": "市, 都市",
            "village": "村, 集落",
            "group": "団体, グループ, 組",
            "organisation": "組織, 機関",
            "ngo": "ngo, 非政府組織",
            "company": "社, 企業, 会社, 事業者, 社の企業",
            "hotel": "ホテル, 軒, 軒のホテル",
            "school": "校, 学校, 校の学校",
            "signature": "署名, 人の署名, 筆",
            "night": "泊, 晩",
            "trip": "旅行, 便",
        }
    ),
    measures=phrases(
        {
            "year": "年, 年間, 周年",
            "month": "か月, カ月, ヶ月, ヵ月, 箇月, か月間, カ月間",
            "week": "週間, 週",
            "day": "日, 日間",
            "hour": "時間",
            "minute": "分, 分間",
            "second": "秒, 秒間",
            "decade": "十年間, 十年紀",
            "kilometre": "キロメートル, キロ, km, km",
            "square_kilometre": "平方キロメートル, 平方キロ, km²",
            "hectare": "ヘクタール, ha",
            "kilogram": "キログラム, kg",
            "tonne": "トン",
        }
    ),
    per=words("当たり, あたり, につき, ごとに, /, 毎"),
    changes=phrases(
        {
            1: "増, 増加, の増加, 増加, 上昇, 伸び, の伸び, 拡大, 増の, 上昇の, の増, 高い, 多い, 成長",
            -1: "減, 減少, の減少, 低下, 下落, 縮小, 減の, の減, 低い, 少ない, 落ち込み",
        }
    ),
    minus=words("マイナス, 負の, 零下"),
    ordinals={f"第{_ONES[n]}": n for n in range(1, 10)} | {"第十": 10},
    ordinal_marks=words("第"),
    ranks=words("位, 番目, 世界, 順位, 首位"),
    parts_of=words("の, のうち, のうちの, うち"),
    fillers=words(
        "計, 合計, 合わせて, 総計, 全部で, 総数, の, のみ, だけ, が, は, は計, にあたる, に当たる, 全国"
    ),
    interval_words=words("信頼区間, 不確実性区間, CI, 範囲"),
    announces=phrases(
        {
            "section": "表, 図, 付録, 別表, 付表, ステップ, フェーズ, 目標, 資料, 注, 別紙, 図表, 問",
            "page": "ページ, 頁, p, pp",
            "phone": "電話, 電話番号, ファクス, FAX, TEL, ホットライン",
            "identifier": "番号, 郵便番号, 〒, ISBN, ISSN, DOI, 登録番号, 文書番号",
            "time": "午前, 午後",
        }
    ),
    follows=phrases(
        {
            "legal": "条, 項, 号議案, 号決議",
            "section": "章, 節, 巻, 版, 部, 回目, 期, 代目, 階, 号室, 号線, 丁目, 学年, 番線, 話, 課",
            "page": "ページ, 頁",
            "identifier": "号, 番, 番地",
            "ordinal": "世紀",
            "year": "年代, 年度",
            "age": "歳, 才",
            "time": "時",
        }
    ),
    eras=phrases({0: "西暦", 2018: "令和", 1988: "平成", 1925: "昭和", 1911: "大正", -543: "仏暦"}),
    decade_marks=words("年代"),
    year_words=words("西暦, 平成, 令和, 昭和"),
    age_before=words("年齢, 満, 年齢が, 満年齢"),
    age_after=words("歳, 才, 歳未満, 歳以上, 歳以下, 歳の"),
    age_limits=words("満"),
    multiples=phrases(
        {
            Fraction(2): "倍増, 倍増し, 倍増した, 二倍",
            Fraction(3): "三倍",
            Fraction(4): "四倍",
            Fraction(5): "五倍",
            Fraction(10): "十倍",
            Fraction(1, 2): "半減, 半減し, 半減した",
        }
    ),
    times=words("倍"),
    spaced=False,
    counters=words(
        "個, つ, 本, 台, 枚, 匹, 頭, 冊, 点, 種, 項目, 隻, 棟, か所, カ所, ヶ所, 箇所, 両, 着, 通, 話"
    ),
    decoys=words(
        "増え, 増えた, 減り, 減った, 増やす, 減らす, 一般, 一部, 一緒, 一方, 一度, 一つの, 一番, 一定, 一致, "
        "一時, 一人, 一人ひとり, 二人, 一日, 万一, 十分, 統一, 唯一, 同一, 千葉, 三重, 四国, "
        "九州, 八王子, 五輪, 百貨店, 万博, 一環, 一覧, 一律, 一種, 一連, 一気, 一貫, 一層, 一旦, 月曜日, "
        "火曜日, 日本, 日常, 日々, 毎日, 今日, 本日, "
        "年次, 年末, 年初, 年々, 近年, 昨年, 今年, 来年, 毎年, 少年, 青年, 人間, 人気, 人材, 人権, 個人, "
        "日本人, 外国人, 割合, 役割, 分野, 自分, 十分に, "
        "部分, 時代, 時点, 当時, 同時, 中国, 中心, 中央, 途中, 国際, 国民, 全国, 国内, 社会, 会社員, 件数, "
        "条件, 事件, 回復, 前回, 今回, 約束, 条約, "
        "公約, 契約, 制約, 元気, 地元, 次元, 増進, 軽減, 半島, 半導体, 世界中, 世界遺産, 百科, 三角, 例えば, "
        "位置, 地位, 単位, 大人数, 最大限"
    ),
    vague=words("数十, 数百, 数千, 数万, 数十万, 数百万, 何千, 何万, 何百, 幾つ, 多数, 数人, 数件, 複数"),
    idle=words("一, 半, 十, 百, 千, 一つ, ひとつ"),
    common=words(
        "の, に, は, を, た, が, で, て, と, し, れ, さ, ある, いる, も, する, から, な, こと, として, い, や, "
        "など, なっ, ない, この, ため, その, より"
    ),
)
