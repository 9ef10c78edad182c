"""Korean: digits are grouped by ten thousand, and by commas in threes; particles are glued to words."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_SINO = words("영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구")
_NATIVE = words("하나, 둘, 셋, 넷, 다섯, 여섯, 일곱, 여덟, 아홉")
_BEFORE = words("한, 두, 세, 네, 다섯, 여섯, 일곱, 여덟, 아홉")
_NATIVE_TENS = words("열, 스물, 서른, 마흔, 쉰, 예순, 일흔, 여든, 아흔")

_NUMBERS = {"영": 0, "공": 0, "십": 10, "스무": 20}
_NUMBERS |= {word: value for value, word in enumerate(_SINO) if value}
_NUMBERS |= {f"십{_SINO[n]}": 10 + n for n in range(1, 10)}
for _tens in range(2, 10):
    _NUMBERS[f"{_SINO[_tens]}십"] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_SINO[_tens]}십{_SINO[_one]}"] = 10 * _tens + _one
for _value, (_alone, _before) in enumerate(zip(_NATIVE, _BEFORE, strict=True), 1):
    _NUMBERS |= {_alone: _value, _before: _value}
for _tens, _word in enumerate(_NATIVE_TENS, 1):
    _NUMBERS[_word] = 10 * _tens
    for _value, (_alone, _before) in enumerate(zip(_NATIVE, _BEFORE, strict=True), 1):
        _NUMBERS |= {f"{_word}{_alone}": 10 * _tens + _value, f"{_word}{_before}": 10 * _tens + _value}

_HUNDREDS = {"백": 100, "일백": 100} | {f"{_SINO[n]}백": 100 * n for n in range(2, 10)}

_FRACTIONS = {"절반": (1, 2), "반": (1, 2), "과반": (1, 2)}
del _FRACTIONS["과반"]
for _below in range(2, 11):
    _whole = (*_SINO, "십")[_below]
    for _above in range(1, _below):
        _FRACTIONS[f"{_whole}분의 {_SINO[_above]}"] = _FRACTIONS[f"{_whole}분의{_SINO[_above]}"] = (
            _above,
            _below,
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="ko",
    name="Korean",
    hedges_before=phrases(
        {
            "approx": "약, 대략, 어림잡아, 대강, 얼추",
            "estimate": "추정, 추산, 추정치, 추정으로",
            "almost": "거의, 근",
            "just_over": "살짝 넘는",
            "more_than": "무려",
            "at_least": "최소, 최소한, 적어도, 못해도",
            "less_than": "채",
            "at_most": "많아야, 많아도, 최고",
            "up_to": "최대, 최대한, 많게는",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "가량, 정도, 안팎, 내외, 쯤, 여",
            "almost": "가까이, 에 가까운",
            "just_over": "남짓, 남짓한",
            "more_than": "초과, 을 넘는, 를 넘는, 을 넘어, 를 넘어, 이 넘는, 가 넘는, 을 넘었다, 를 넘었다, "
            "이상을 넘는, 넘는, 넘게",
            "at_least": "이상, 이상의",
            "less_than": "미만, 미만의, 을 밑도는, 를 밑도는, 에 못 미치는, 이 안 되는",
            "at_most": "이하, 이하의, 이내",
            "up_to": "까지",
        }
    ),
    scales=phrases(
        {
            3: "천",
            4: "만",
            5: "십만",
            6: "백만",
            7: "천만",
            8: "억",
            9: "십억",
            10: "백억",
            11: "천억",
            12: "조",
        }
    ),
    single_scales=phrases(
        {3: "일천, 천", 4: "일만, 만", 5: "십만", 6: "백만", 7: "천만", 8: "일억", 9: "십억", 12: "일조"}
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=(),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("대"),
    reversed_ratios=words("분의, 명 중, 명 가운데, 명당, 가구 중, 곳 중, 개 중, 중, 가운데, 명중"),
    openers={"적게는": ("많게는",)},
    spans=words("에서, 부터, ~, 내지"),
    units=phrases(
        {
            "percent": "%, 퍼센트, 프로, 퍼센트의",
            "permille": "‰, 퍼밀",
            "point": "%포인트, 퍼센트포인트, %p, 퍼센트 포인트, %P, 포인트",
            "tenth": "할",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "달러",
            Money("USD"): "미국 달러, 미 달러, 미화",
            Money("AUD"): "호주 달러, 호주달러",
            Money("KRW"): "원, 원의",
            Money("THB"): "바트, 태국 바트, 밧",
            Money("IDR"): "루피아",
            Money("EUR"): "유로",
            Money("GBP", "pounds are read as pounds sterling"): "파운드",
            Money("GBP"): "영국 파운드, 파운드 스털링",
            Money("JPY"): "엔, 엔화",
            Money("CNY"): "위안, 위안화",
            Money("INR", "rupees are read as Indian rupees"): "루피",
            Money("VND"): "동",
            Money("MYR"): "링깃",
            Money("PHP", "pesos are read as Philippine pesos"): "페소",
        }
    ),
    counted=phrases(
        {
            "child": "아동, 어린이, 아이, 명의 아동, 명의 어린이, 미성년자, 명의 아이, 청소년",
            "girl": "여아, 소녀, 여자아이",
            "boy": "남아, 소년, 남자아이",
            "person": "명, 사람, 인구, 주민, 인, 시민, 국민, 명의 주민",
            "adult": "성인, 어른",
            "woman": "여성, 명의 여성",
            "man": "남성, 명의 남성",
            "visitor": "관광객, 방문객, 명의 관광객, 여행객, 명의 방문객, 외국인 관광객, 여행자",
            "victim": "피해자, 희생자, 명의 피해자",
            "offender": "가해자, 범죄자",
            "defendant": "피고, 피고인",
            "suspect": "용의자, 피의자",
            "worker": "노동자, 근로자, 직원, 명의 직원, 명의 노동자, 종사자",
            "migrant": "이주민, 이민자",
            "refugee": "난민, 명의 난민",
            "student": "학생, 명의 학생, 대학생",
            "respondent": "응답자, 명의 응답자",
            "birth": "출생, 출생아, 명의 출생아, 정상 출생",
            "death": "사망, 사망자, 명의 사망자",
            "case": "건, 사건, 사례, 회, 차례, 번",
            "job": "일자리, 개의 일자리, 개 일자리",
            "household": "가구, 가정, 세대",
            "country": "개국, 국가, 나라, 개 국가, 개 나라",
            "province": "도, 개 주, 개 도, 주",
            "district": "구, 군, 개 구, 개 군",
            "subdistrict": "읍, 면, 동네, 개 읍면",
            "city": "시, 도시, 개 도시, 개 시",
            "village": "마을, 개 마을",
            "group": "단체, 그룹, 개 단체",
            "organisation": "조직, 기관, 개 기관, 개 조직",
            "ngo": "비정부기구, ngo",
            "company": "회사, 기업, 개 기업, 개 회사, 업체, 개사, 개 업체",
            "hotel": "호텔, 개 호텔",
            "school": "학교, 개 학교, 곳, 개교, 곳의 학교",
            "signature": "서명, 명의 서명",
            "night": "박, 밤",
            "trip": "여행, 편",
        }
    ),
    measures=phrases(
        {
            "year": "년, 년간, 해, 주년",
            "month": "개월, 달, 개월간",
            "week": "주일, 주간",
            "day": "일간, 일, 하루",
            "hour": "시간",
            "minute": "분, 분간",
            "second": "초",
            "decade": "개 십년",
            "kilometre": "킬로미터, km, 킬로",
            "square_kilometre": "제곱킬로미터, ㎢, km²",
            "hectare": "헥타르, ha",
            "kilogram": "킬로그램, kg, 킬로그람",
            "tonne": "톤",
        }
    ),
    per=words("당, 마다, /"),
    changes=phrases(
        {
            1: "증가, 증가한, 증가했다, 증가하여, 늘어난, 늘었다, 늘어, 상승, 상승한, 상승했다, 오른, 올랐다, "
            "성장, 성장했다, 성장한, 높은, 많은, 급증, 의 증가",
            -1: "감소, 감소한, 감소했다, 감소하여, 줄어든, 줄었다, 줄어, 하락, 하락한, 하락했다, 떨어진, "
            "떨어졌다, 내린, 내렸다, 낮은, 적은, 급감, 의 감소",
        }
    ),
    minus=words("마이너스, 영하"),
    ordinals={
        f"{word}째": value for value, word in enumerate(("첫", "둘", "셋", "넷", *_NATIVE[4:], "열"), 1)
    }
    | {
        "첫 번째": 1,
        "두 번째": 2,
        "세 번째": 3,
        "네 번째": 4,
        "다섯 번째": 5,
        "첫번째": 1,
        "두번째": 2,
        "세번째": 3,
    },
    ordinal_marks=words("제"),
    ranks=words("위, 번째로 큰, 번째로 많은, 번째로, 번째, 순위, 로 큰, 로 많은"),
    parts_of=words("의, 중, 가운데, 중에서"),
    fillers=words(
        "총, 모두, 전체, 합계, 의, 이, 가, 은, 는, 을, 를, 에, 로, 으로, 단, 불과, 겨우, 에서, 인, 에게, 와, 과"
    ),
    interval_words=words("신뢰구간, 신뢰 구간, 불확실성 구간, CI, 범위"),
    announces=phrases(
        {
            "legal": "법률, 조약, 시행령, 결의",
            "section": "표, 그림, 부록, 단계, 목표, 도표, 별표, 상자, 문항, 각주, 도",
            "page": "쪽, 페이지, 면",
            "phone": "전화, 전화번호, 팩스, 핫라인, 휴대전화",
            "identifier": "번호, 우편번호, ISBN, ISSN, DOI, 문서번호, 등록번호",
            "time": "오전, 오후, 새벽, 저녁, 아침, 밤",
        }
    ),
    follows=phrases(
        {
            "legal": "조, 항, 호 결의, 조에, 조는, 조의",
            "section": "장, 절, 권, 판, 부, 차, 기, 호선, 학년, 층, 과",
            "page": "쪽, 페이지",
            "identifier": "호, 번지",
            "ordinal": "세기",
            "year": "년대",
            "age": "세, 살, 세의, 살의, 세인",
            "time": "시",
        }
    ),
    eras=phrases({0: "서기, 기원", -2333: "단기", -543: "불기"}),
    decade_marks=words("년대"),
    year_words=words("서기, 지난"),
    age_before=words("만, 나이, 연령"),
    age_after=words("세, 살, 세 미만, 세 이하, 세 이상, 살 미만, 살 이하, 살 이상, 세인, 세의"),
    age_limits=words("만"),
    multiples=phrases(
        {
            Fraction(2): "두 배, 두배, 갑절, 배로 늘어, 이 배",
            Fraction(3): "세 배, 세배",
            Fraction(4): "네 배, 네배",
            Fraction(5): "다섯 배, 다섯배",
            Fraction(10): "열 배, 열배",
            Fraction(1, 2): "반으로 줄어, 절반으로 줄었다, 절반으로 감소, 반토막",
        }
    ),
    times=words("배, 배로, 배나, 배의"),
    spaced=False,
    counters=words("개, 대, 마리, 권, 척, 채, 그루, 개의, 대의, 가지, 자루, 벌, 켤레, 동, 석, 장"),
    decoys=words(
        "일본, 일반, 일부, 일상, 일자, 이번, 이후, 이전, 이미, 이용, 이르, 이날, 이들, 이는, 이라고, 이런, "
        "삼성, 사람들, 사회, 사업, 사실, 사이, 사고, 오늘, "
        "오후에, 오래, 육아, 육지, 팔레, 구조, 구성, 구역, 구간, 하나의, 한국, 한편, 한다, 한 것, 두고, "
        "두 차례, 세계, 세대별, 네트워크, 천연, 천만에, 만들, 만큼, "
        "만약, 만족, 만남, 조사, 조직적, 조건, 조치, 억제, 백화점, 백신, 십자, 공공, 공장, 공사, 영향, 영국, "
        "영업, 반대, 반면, 반응, 반복, 약속, 약국, 계약, 절약, "
        "예약, 근무, 근로, 최근, 근처, 여러, 여행사, 여전, 여름, 정도로, 이상한, 이하여, 분야, 부분, 대부분, "
        "충분, 신분, 성분, 시장, 시작, 시민사회, 시설, 당시, "
        "다시, 역시, 인상, 인하, 인근, 개인, 확인, 본인, 위한, 위해, 위기, 위치, 위원, 도로, 도시화, 정도의, "
        "제도, 제품, 제공, 문제, 경제, 실제, 이제, 중국, 중심, "
        "중요, 중앙, 집중, 대상, 대한, 대해, 대비, 대학, 대통령, 최대의, 기대, 대형"
    ),
    vague=words("수십, 수백, 수천, 수만, 수십만, 수백만, 몇, 여러, 다수, 수많은, 수억"),
    idle=words("일, 이, 삼, 사, 오, 육, 칠, 팔, 구, 한, 두, 세, 네, 영, 공, 십, 반, 백, 천, 만, 하나"),
    common=words(
        "의, 이, 가, 은, 는, 을, 를, 에, 에서, 와, 과, 로, 으로, 한, 하는, 있다, 있는, 했다, 그, 등, 수, 것, "
        "및, 대한, 위해, 따르면, 다, 도"
    ),
)
