"""Japanese: no spaces, counted by 万 and 億, tenths as 割, years by the reigns of emperors."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("ゼロ, 一, 二, 三, 四, 五, 六, 七, 八, 九")

_NUMBERS = {word: value for value, word in enumerate(_ONES)} | {"零": 0, "〇": 0, "十": 10}
_NUMBERS |= {f"十{_ONES[one]}": 10 + one for one in range(1, 10)}
for _ten in range(2, 10):
    _NUMBERS[f"{_ONES[_ten]}十"] = 10 * _ten
    _NUMBERS |= {f"{_ONES[_ten]}十{_ONES[one]}": 10 * _ten + one for one in range(1, 10)}
# Counting things with Japanese rather than Chinese words, as far as print uses them.
_NUMBERS |= dict(
    zip(words("一つ, 二つ, 三つ, 四つ, 五つ, 六つ, 七つ, 八つ, 九つ"), range(1, 10), strict=True)
)

_HUNDREDS = {"百": 100, "一百": 100} | {f"{_ONES[n]}百": 100 * n for n in range(2, 10)}

_BELOW = (*_ONES, "十")
_FRACTIONS = {"半分": (1, 2), "半数": (1, 2), "過半数": (1, 2), "半": (1, 2)}
for _below in range(2, 11):
    for _above in range(1, _below):
        _FRACTIONS[f"{_BELOW[_below]}分の{_BELOW[_above]}"] = (_above, _below)
_FRACTIONS |= {f"{_ONES[n]}割": (n, 10) for n in range(1, 10)}

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    hedges_before=phrases(
        {
            "approx": "約, およそ, おおよそ, 概ね, おおむね, ほぼ, 大体, だいたい, 約合計, 凡そ",
            "estimate": "推定, 推計, 推計で, 推定で, 見込み, 推定約, 推計約, 予測",
            "almost": "ほとんど, もう少しで, ほぼほぼ, 間もなく",
            "just_over": "わずかに上回る, 少し超える, やや上回る",
            "more_than": "超, 優に",
            "at_least": "少なくとも, 最低, 最低でも, 最少",
            "less_than": "未満の, わずか未満",
            "at_most": "最大でも, 多くても, せいぜい, 最高でも",
            "up_to": "最大, 最大で, 最高, 最多",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "程度, 前後, ほど, ぐらい, くらい, 内外, 見当, 余り前後",
            "almost": "近く, 近い, 弱, に近い, に迫る",
            "just_over": "強, をわずかに上回る, をやや上回る, をわずかに超える",
            "more_than": "超, を超える, を超え, を超えた, を上回る, を上回り, を上回った, 余り, 余, より多い, 超え, "
            "を突破, あまり, 以上もの",
            "at_least": "以上, 以上の, を下らない, 以降",
            "less_than": "未満, 未満の, 足らず, に満たない, を下回る, を下回り, を下回った, より少ない",
            "at_most": "以下, 以下の, 以内, までの, 以内の",
            "up_to": "にも上る, にも及ぶ, にも達する",
        }
    ),
    scales={"千": 3, "万": 4, "億": 8, "兆": 12, "百万": 6, "千万": 7},
    single_scales={
        "千": 3,
        "一千": 3,
        "万": 4,
        "一万": 4,
        "百万": 6,
        "一億": 8,
        "十億": 9,
        "一兆": 12,
    },
    letters={"M": Letter(6, True, ("{n} million, as M is used with money", "{n} metres"))},
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("と",),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("対"),
    reversed_ratios=words("分の, 人中, 中, 人に, に, 件中, 校中, 世帯に, のうち, 人のうち"),
    openers={
        "下は": ("から上は", "から"),
    },
    spans=words("から, ないし, 乃至, ~, 〜, より"),
    units=phrases(
        {
            "percent": "%, パーセント, %の",
            "permille": "‰, パーミル, 千分率",
            "point": "ポイント, %ポイント, パーセントポイント, %点",
        }
    ),
    units_before=phrases({"percent": "百分率"}),
    money=phrases(
        {
            Money("JPY"): "円, 日本円",
            Money("USD", "the text names no country of the dollar"): "ドル, 弗",
            Money("USD"): "米ドル, アメリカドル",
            Money("AUD"): "豪ドル, オーストラリアドル",
            Money("CAD"): "カナダドル",
            Money("SGD"): "シンガポールドル",
            Money("HKD"): "香港ドル",
            Money("TWD"): "台湾ドル",
            Money("THB"): "バーツ, タイバーツ",
            Money("IDR"): "ルピア",
            Money("EUR"): "ユーロ",
            Money("GBP", "pounds are read as pounds sterling"): "ポンド",
            Money("GBP"): "英ポンド",
            Money("CNY"): "元, 人民元, 中国元",
            Money("KRW"): "ウォン",
            Money("INR", "rupees are read as Indian rupees"): "ルピー",
            Money("VND"): "ドン",
            Money("MYR"): "リンギット, リンギ",
            Money("PHP", "pesos are read as Philippine pesos"): "ペソ",
            Money("RUB"): "ルーブル",
        }
    ),
    counted=phrases(
        {
            "child": "子ども, 子供, 児童, 未成年者, こども, 人の子ども",
            "girl": "女児, 少女, 女子",
            "boy": "男児, 少年, 男子",
            "person": "人, 名, 人口, 住民, 市民, 人々, 国民, 方",
            "adult": "大人, 成人, 成年",
            "woman": "女性, 婦人",
            "man": "男性",
            "visitor": "観光客, 訪日客, 旅行者, 外国人観光客, 訪問者, 来場者, 入場者, 来館者, 宿泊客, 訪日外国人, "
            "外国人旅行者, 利用客",
            "victim": "被害者, 犠牲者",
            "offender": "加害者, 犯罪者",
            "defendant": "被告, 被告人",
            "suspect": "容疑者, 被疑者",
            "worker": "労働者, 従業員, 社員, 職員, 作業員",
            "migrant": "移民, 移住者, 移住労働者",
            "refugee": "難民",
            "student": "生徒, 学生, 児童生徒, 大学生",
            "respondent": "回答者, 調査対象者",
            "voter": "有権者",
            "birth": "出生, 出生数",
            "death": "死亡, 死者, 死亡者, 人死亡",
            "case": "件, 例, 症例, 事件, 事例, 回, 度",
            "job": "職, 仕事, 雇用, 求人",
            "household": "世帯, 家族, 家庭",
            "country": "カ国, か国, ヶ国, ヵ国, 国, ケ国, カ国・地域",
            "province": "県, 都道府県, 州, 省",
            "district": "区, 郡, 地区",
            "subdistrict": "町",
            "city": "市, 都市, 市町村",
            "village": "村",
            "group": "団体, グループ, 組, 班",
            "organisation": "機関, 組織, 法人, 施設",
            "ngo": "非政府組織",
            "company": "社, 企業, 会社, 事業所",
            "hotel": "ホテル, 旅館, 軒",
            "school": "校, 学校, 小学校, 中学校, 高校, 園",
            "signature": "署名, 筆",
            "night": "泊, 晩",
            "trip": "往復, 旅行",
            "place": "カ所, か所, ヶ所, 箇所, ヵ所, 店, 店舗",
            "dwelling": "戸, 棟, 室",
            "vehicle": "台, 両, 隻, 機",
            "animal": "頭, 匹, 羽",
            "item": "個, 枚, 本, 冊, 点, 通, 品目, 項目, 種, 種類, 票, 席, 便",
            "dose": "回分",
            "teacher": "教員, 教師",
            "user": "利用者, ユーザー",
            "patient": "患者, 感染者",
        }
    ),
    measures=phrases(
        {
            "year": "年, 歳, 年間, 才, カ年, か年",
            "month": "カ月, か月, ヶ月, ヵ月, 月, カ月間, か月間, ケ月",
            "week": "週間, 週",
            "day": "日, 日間",
            "hour": "時間",
            "minute": "分, 分間",
            "second": "秒, 秒間",
            "decade": "十年間, 年代",
            "kilometre": "キロメートル, キロ, km, ㎞",
            "metre": "メートル",
            "centimetre": "センチメートル, センチ",
            "square_kilometre": "平方キロメートル, 平方キロ, km²",
            "square_metre": "平方メートル, m²",
            "hectare": "ヘクタール",
            "kilogram": "キログラム, kg",
            "tonne": "トン",
            "litre": "リットル",
            "cubic_metre": "立方メートル",
        }
    ),
    per=words("あたり, 当たり, につき, ごとに, 対し, 人あたり, 人当たり, 毎, /, 人口"),
    changes=phrases(
        {
            1: "増加, 増, 増え, 増えた, 増加した, 増加し, 上昇, 上昇した, 上昇し, 上がった, 上がり, 伸び, "
            "伸びた, 増える, 成長, 拡大, 増加率, の増加, の増, の上昇, 前年比増, 増加幅, プラス, "
            "伸び率, 成長率, 高い, 高く, の伸び, 上乗せ, 増し",
            -1: "減少, 減, 減り, 減った, 減少した, 減少し, 低下, 低下した, 低下し, 下がった, 下がり, 下落, "
            "下落した, 落ち込み, 縮小, 減る, の減少, の減, の低下, 低い, 低く, 減少率, 下落率, 引き下げ",
        }
    ),
    minus=words("マイナス, 負の"),
    ordinals={f"第{word}": value for value, word in enumerate(_BELOW) if value}
    | {f"{word}位": value for value, word in enumerate(_BELOW) if value}
    | {f"{word}番目": value for value, word in enumerate(_BELOW) if value}
    | {"首位": 1, "最初": 1},
    ordinal_marks=words("第, 番目"),
    ranks=words("位, 番目, に多い, に高い, に大きい, 最多の, 最大の, 順位, ランキング, 世界第, 全国第, 世界"),
    parts_of=words("の, のうち, の中, うち, 中の, のなかの"),
    fillers=words(
        "計, 合計, 合わせて, 総計, 延べ, のべ, 全, わずか, たった, ちょうど, 総数, 累計, が, は, に, で, "
        "を, も, は約, 総額, 全体の, 平均, 年間"
    ),
    interval_words=words("CI, 信頼区間, 信用区間, 不確実性区間, 不確実性, 範囲, 区間"),
    announces=phrases(
        {
            "ordinal": "第, 全第",
            "legal": "法, 法律第, 条例第, 条約第, 政令第, 省令第, 決議, 憲法, 憲法第, 刑法, 民法, 法第, "
            "施行令第, 規則第, 議定書",
            "section": "表, 図, 図表, 付録, 別表, 別紙, 附則, 資料, 手順, 段階, 目標, ターゲット, 指標, 脚注, 注, "
            "注釈, 巻, グラフ, §, レベル, ステップ, フェーズ, バージョン, 章, 問",
            "page": "ページ, 頁, p, pp",
            "phone": "電話, 電話番号, ファクス, ファックス, 携帯, ホットライン, フリーダイヤル, TEL, FAX",
            "identifier": "番号, 郵便番号, 〒, ISBN, ISSN, DOI, 登録番号, 管理番号, ISO, 受付番号, 整理番号, #",
            "time": "午前, 午後, 朝, 夜, 正午",
        }
    ),
    follows=phrases(
        {
            "legal": "条, 項, 条の, 号議案, 号線沿い",
            "section": "章, 節, 巻, 版, 期, 段階, 階, 号線, 年生, 級, 丁目, 学年, 期生, 次, 代目, 号館, 号室",
            "page": "ページ, 頁, ページ目",
            "identifier": "番地, 号, 番線, 番, 号車, 番地の",
            "time": "時, 時半, 時頃, 時ごろ, 時から, 時まで",
        }
    ),
    eras=phrases(
        {
            2018: "令和, R",
            1988: "平成, H",
            1925: "昭和, S",
            1911: "大正",
            1867: "明治",
            0: "西暦, 紀元前, 紀元",
            -543: "仏暦",
        }
    ),
    decade_marks=words("年代"),
    year_words=words("年, 年度, 西暦, 昨年, 今年, 去年, 同年, 翌年, 前年"),
    age_before=words("年齢, 満, 平均年齢, 対象年齢, 当時, 満年齢"),
    age_after=words(
        "歳, 才, 歳以上, 歳以下, 歳未満, 歳の, 歳児, 代の, 歳から, 歳まで, 歳以上の, 歳未満の, 歳以下の, 歳で"
    ),
    age_limits=(),
    multiples=phrases(
        {
            Fraction(2): "倍増, 倍, 二倍, 倍増した, 倍になった, 倍に, 倍以上, 倍に増えた",
            Fraction(3): "三倍",
            Fraction(4): "四倍",
            Fraction(5): "五倍",
            Fraction(10): "十倍",
            Fraction(1, 2): "半減, 半減した, 半減し, 半分に減った",
        }
    ),
    times=words("倍, 倍の, 倍に"),
    spaced=False,
    decoys=words(
        "一般, 一部, 一方, 一緒, 一致, 一定, 一連, 一時, 一度, 一番, 一旦, 一切, 一体, 一層, 一気, 一応, "
        "一種, 一種の, 一因, 一環, 一覧, 一律, 一日, 一人, 一人ひとり, 一人一人, 一つ, 一つの, 一歩, 一瞬, "
        "一見, 一言, 一途, 一貫, 一員, 一員として, 一例, 一級, 一括, 一本化, 一帯, 一段, 一段と, 一週間, "
        "一翼, 統一, 唯一, 万一, 万が一, 同一, 第一, 第一線, 随一, 逐一, 二酸化炭素, 二次, 二輪, 二重, "
        "二人, 二人三脚, 二度と, 三角, 三重, 三重県, 三菱, 三井, 三宅, 三浦, 三鷹, 三島, 三国, 三権, 四国, "
        "四季, 四川, 四日市, 四半期, 四方, 四苦八苦, 五輪, 五感, 五島, 六本木, 六甲, 七夕, 八王子, 八幡, "
        "八百屋, 八戸, 八代, 八重山, 九州, 九月, 十月, 十分, 十分な, 十分に, 不十分, 不十分な, 十勝, "
        "十和田, 百貨店, 百科, 百合, 千葉, 千葉県, 千代田, 千代田区, 千円札, 千歳, 千島, 万博, 万全, 万能, "
        "万年筆, 億劫, 兆候, 前兆, 予兆, 吉兆, 京都, 東京, 北京, 半ば, 半島, 半導体, 半年, 半日, 半径, "
        "半面, 反面, 前半, 後半, 上半期, 下半期, 大半, 過半, 夜半, 三分, 四分五裂, 二分, 五分五分, 八割方, "
        "一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十一月, 十二月, 二十四節気, 十字架, 十字路, "
        "零細, 零下, 零時, 条約, 契約, 予約, 公約, 節約, 制約, 要約, 規約, 解約, 成約, 婚約, 集約, 誓約, "
        "協約, 最大限, 最低限, 最低賃金, 最高裁, 最高裁判所, 最大級, 世界中, 世界的, 世界各地, 世界遺産, "
        "世界一, 計画, 計算, 時計, 設計, 会計, 家計, 合計特殊出生率, 全国, 全体, 全員, 全部, 全面, 安全, "
        "完全, 全域, 全土, 保全, 健全, 全般, 表示, 表現, 発表, 代表, 表明, 地図, 図書, 図書館, 意図, 合図, "
        "図る, 注目, 注意, 注文, 受注, 発注, 方法, 法律, 司法, 憲法改正, 違法, 合法, 手法, 文法, 満足, "
        "不満, 円滑, 満了, 円安, 円高, 元年, 超過, 超える, 超党派"
    ),
    vague=words(
        "数, 数十, 数百, 数千, 数万, 数十万, 数百万, 数千万, 数億, 十数, 何十, 何百, 何千, 何万, 多数, "
        "多く, 数人, 数件, 数校, 数十人, 数百人, 数千人, 数回, 数年, 数日, 数カ月, 数か月, 数ヶ月, 数週間, "
        "複数, 若干, 幾つか, いくつか, 無数, 数々, 数十億, 数兆, 数カ国, 何人も, 数十年, 数百年, 何千万"
    ),
    idle=words("一, 百, 千, 万, 十, ゼロ, 零, 〇, 半, 倍, 一つ, 百万"),
    common=words(
        "の, に, は, を, た, が, で, て, と, し, れ, さ, ある, いる, も, する, から, な, こと, として, い, "
        "や, など, ない, この, ため, その, よう, なっ, まで, という, により, また, これ, です, ます"
    ),
)
