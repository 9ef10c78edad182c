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

# Alone, 이 is nearly always a particle: in 3억이 넘는 it is no two, and must add nothing to the number before it.
del _NUMBERS["이"]

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
            "approx": "약, 대략, 어림잡아, 대강, 얼추, 대략적으로, 한 약",
            "estimate": "추정, 추산, 추정치, 추정으로, 추계, 예상, 추정되는",
            "almost": "거의, 근, 가까스로",
            "just_over": "살짝 넘는, 조금 넘는, 약간 넘는, 갓 넘은",
            "more_than": "무려, 넘는, 초과하는",
            "at_least": "최소, 최소한, 적어도, 못해도, 최저",
            "less_than": "채, 채 안 되는",
            "at_most": "많아야, 많아도, 최고, 고작",
            "up_to": "최대, 최대한, 많게는",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "가량, 정도, 안팎, 내외, 쯤, 전후",
            "almost": "가까이, 에 가까운, 가까운, 에 육박하는, 에 육박",
            "just_over": "남짓, 남짓한, 을 조금 넘는, 를 조금 넘는, 을 갓 넘긴",
            "more_than": "여, 초과, 을 넘는, 를 넘는, 을 넘어, 를 넘어, 이 넘는, 가 넘는, 을 넘었다, 를 넘었다, "
            "이상을 넘는, 넘는, 넘게, 을 웃도는, 를 웃도는, 을 넘은, 를 넘은, 을 초과하는, 를 "
            "초과하는, 을 상회하는, 을 넘어섰다, 를 넘어섰다",
            "at_least": "이상, 이상의",
            "less_than": "미만, 미만의, 을 밑도는, 를 밑도는, 에 못 미치는, 이 안 되는, 에 미달하는",
            "at_most": "이하, 이하의, 이내, 까지의",
            "up_to": "까지, 에 달하는, 에 이르는",
        }
    ),
    scales=phrases(
        {
            # No 백만 or 천만: 3천2백만 is 3 200 times 만, so each word multiplies by itself.
            2: "백",
            3: "천",
            4: "만",
            8: "억",
            12: "조",
        }
    ),
    single_scales=phrases({3: "일천, 천", 4: "일만", 6: "일백만", 8: "일억", 9: "십억", 12: "일조"}),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=(),
    articles=(),
    fractions=_FRACTIONS,
    ratios=words("대"),
    reversed_ratios=words(
        "분의, 명 중, 명 가운데, 명당, 가구 중, 곳 중, 개 중, 중, 가운데, 명중, 중에, 중에서, 당"
    ),
    openers={"적게는": ("많게는",)},
    spans=words("에서, 부터, ~, 내지, 〜"),
    units=phrases(
        {
            "percent": "%, 퍼센트, 프로, 퍼센트의, 백분율",
            "permille": "‰, 퍼밀, 천분율",
            "point": "%포인트, 퍼센트포인트, %p, 퍼센트 포인트, %P, 포인트, % 포인트",
            "tenth": "할",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "달러, 불",
            Money("USD"): "미국 달러, 미 달러, 미화",
            Money("AUD"): "호주 달러, 호주달러",
            Money("KRW"): "원, 원의, 한화, 한국 원",
            Money("THB"): "바트, 태국 바트, 밧",
            Money("IDR"): "루피아",
            Money("EUR"): "유로",
            Money("GBP", "pounds are read as pounds sterling"): "파운드",
            Money("GBP"): "영국 파운드, 파운드 스털링",
            Money("JPY"): "엔, 엔화, 일본 엔",
            Money("CNY"): "위안, 위안화, 중국 위안",
            Money("INR", "rupees are read as Indian rupees"): "루피",
            Money("VND"): "동, 베트남 동",
            Money("MYR"): "링깃",
            Money("PHP", "pesos are read as Philippine pesos"): "페소",
            Money("CAD"): "캐나다 달러",
            Money("SGD"): "싱가포르 달러, 싱가포르달러",
            Money("HKD"): "홍콩 달러, 홍콩달러",
            Money("RUB"): "루블",
        }
    ),
    counted=phrases(
        {
            "health-worker": "의사, 간호사",
            "child": "아동, 어린이, 아이, 명의 아동, 명의 어린이, 미성년자, 명의 아이, 청소년, 자녀",
            "girl": "여아, 소녀, 여자아이",
            "boy": "남아, 소년, 남자아이",
            "person": "명, 사람, 인구, 주민, 인, 시민, 국민, 명의 주민",
            "adult": "성인, 어른",
            "woman": "여성, 명의 여성, 여자, 부녀자",
            "man": "남성, 명의 남성, 남자",
            "visitor": "관광객, 방문객, 명의 관광객, 여행객, 명의 방문객, 외국인 관광객, 여행자, 입장객, 관람객, "
            "방문자, 외래객, 투숙객",
            "victim": "피해자, 희생자, 명의 피해자",
            "offender": "가해자, 범죄자",
            "defendant": "피고, 피고인",
            "suspect": "용의자, 피의자",
            "worker": "노동자, 근로자, 직원, 명의 직원, 명의 노동자, 종사자, 취업자",
            "migrant": "이주민, 이민자, 이주노동자",
            "refugee": "난민, 명의 난민",
            "student": "학생, 명의 학생, 대학생, 초등학생, 중학생, 고등학생",
            "respondent": "응답자, 명의 응답자, 조사 대상자",
            "birth": "출생, 출생아, 명의 출생아, 정상 출생, 신생아",
            "death": "사망, 사망자, 명의 사망자, 명 사망",
            "case": "건, 사건, 사례, 회, 차례, 번",
            "job": "일자리, 개의 일자리, 개 일자리, 직업",
            "household": "가구, 가정, 세대",
            "country": "개국, 국가, 나라, 개 국가, 개 나라",
            "province": "도, 개 주, 개 도, 주, 시도, 개 시도",
            "district": "구, 군, 개 구, 개 군, 지역, 시군구",
            "subdistrict": "읍, 면, 동네, 개 읍면, 읍면동",
            "city": "시, 도시, 개 도시, 개 시",
            "village": "마을, 개 마을, 리",
            "group": "단체, 그룹, 개 단체, 집단, 팀, 조직망",
            "organisation": "조직, 기관, 개 기관, 개 조직, 법인, 협회",
            "ngo": "비정부기구, ngo, 시민단체",
            "company": "회사, 기업, 개 기업, 개 회사, 업체, 개사, 개 업체, 사업장",
            "hotel": "호텔, 개 호텔, 숙박업소",
            "school": "학교, 개 학교, 곳, 개교, 곳의 학교, 초등학교, 중학교, 고등학교",
            "signature": "서명, 명의 서명",
            "night": "박, 밤",
            "trip": "여행, 편, 왕복",
            "voter": "유권자",
            "place": "개소, 군데, 장소",
            "dwelling": "채, 호, 동수",
            "vehicle": "대, 척, 량",
            "animal": "마리, 두",
            "item": "개, 장, 권, 점, 가지, 종, 표, 그루, 병, 통",
            "patient": "환자, 확진자",
            "teacher": "교사, 교원",
            "user": "이용자, 사용자",
            "volunteer": "자원봉사자",
        }
    ),
    measures=phrases(
        {
            "year": "년, 년간, 해, 주년, 살, 세, 개년",
            "month": "개월, 달, 개월간, 월",
            "week": "주일, 주간",
            "day": "일간, 일, 하루",
            "hour": "시간",
            "minute": "분, 분간",
            "second": "초",
            "decade": "개 십년, 십년간",
            "litre": "리터",
            "foot": "피트",
            "mile": "마일",
            "acre": "에이커",
            "kilometre": "킬로미터, km, 킬로, ㎞",
            "square_kilometre": "제곱킬로미터, ㎢, km², 평방킬로미터",
            "hectare": "헥타르, ha",
            "kilogram": "킬로그램, kg, 킬로그람",
            "tonne": "톤",
            "metre": "미터",
            "square_metre": "제곱미터, 평방미터, ㎡",
        }
    ),
    per=words("당, 마다, /, 명당, 인당"),
    changes=phrases(
        {
            1: "증가, 증가했다, 늘었다, 상승, 상승했다, "
            "올랐다, 성장, 성장했다, 높은, 많은, 급증, 의 증가, 증가율, 상승률, 성장률, "
            "늘어나",
            -1: "감소, 감소했다, 줄었다, 하락, 하락했다, "
            "떨어졌다, 내렸다, 낮은, 적은, 급감, 의 감소, 감소율, 하락률, 축소, "
            "낮아졌다",
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
        "여섯 번째": 6,
        "일곱 번째": 7,
        "여덟 번째": 8,
        "아홉 번째": 9,
        "열 번째": 10,
        "첫번째": 1,
        "두번째": 2,
        "세번째": 3,
    },
    ordinal_marks=words("제, 번째, 위"),
    ranks=words(
        "위, 번째로 큰, 번째로 많은, 번째로, 번째, 순위, 로 큰, 로 많은, 세계, 랭킹, 세계에서, 전국, 큰, "
        "많은, 높은, 로 높은, 로 가장, 최대, 를 차지"
    ),
    parts_of=words("의, 중, 가운데, 중에서"),
    fillers=words(
        "총, 모두, 전체, 합계, 의, 이, 가, 은, 는, 을, 를, 에, 로, 으로, 단, 불과, 겨우, 에서, 인, 에게, "
        "와, 과, 정확히, 누적, 평균, 전체의, 만에, 연간, 무려, 각각"
    ),
    interval_words=words("신뢰구간, 신뢰 구간, 불확실성 구간, CI, 범위, 불확실성, 구간, 표본오차"),
    announces=phrases(
        {
            "legal": "법률, 조약, 시행령, 결의, 법, 법 제, 법률 제, 헌법, 헌법 제, 형법, 형법 제, 민법 제, "
            "조례, 결의안, 협약, 협약 제, 시행령 제, 조항",
            "section": "표, 그림, 부록, 단계, 목표, 도표, 별표, 상자, 문항, 각주, 도, 별지, 지표, 주석, 그래프, "
            "장, 절, 버전, 레벨, §",
            "page": "쪽, 페이지, 면, p, pp",
            "phone": "전화, 전화번호, 팩스, 핫라인, 휴대전화, 상담전화, 연락처, 대표전화",
            "identifier": "번호, 우편번호, ISBN, ISSN, DOI, 문서번호, 등록번호, 사건번호, 접수번호, ISO, #",
            "time": "오전, 오후, 새벽, 저녁, 아침, 밤",
            "ordinal": "제",
        }
    ),
    follows=phrases(
        {
            "legal": "조, 항, 호 결의, 조에, 조는, 조의, 호 법률",
            "section": "장, 절, 권, 판, 부, 차, 기, 호선, 학년, 층, 과, 급, 단계",
            "page": "쪽, 페이지",
            "identifier": "호, 번지, 호실, 번 버스, 번 출구",
            "ordinal": "세기",
            "year": "년대",
            "age": "세, 살, 세의, 살의, 세인",
            "time": "시, 시쯤, 시경, 시부터, 시까지",
        }
    ),
    eras=phrases({0: "서기, 기원, 기원전", -2333: "단기", -543: "불기"}),
    decade_marks=words("년대"),
    year_words=words("서기, 지난, 올해, 작년, 연도, 학년도, 회계연도"),
    age_before=words("만, 나이, 연령, 평균 연령, 향년, 당시"),
    age_after=words(
        "세, 살, 세 미만, 세 이하, 세 이상, 살 미만, 살 이하, 살 이상, 세인, 세의, 대의, 세까지, 세부터, "
        "대 여성, 대 남성"
    ),
    age_limits=words("만"),
    multiples=phrases(
        {
            Fraction(2): "두 배, 두배, 갑절, 배로 늘어, 이 배, 곱절",
            Fraction(3): "세 배, 세배, 삼 배",
            Fraction(4): "네 배, 네배",
            Fraction(5): "다섯 배, 다섯배",
            Fraction(10): "열 배, 열배, 십 배",
            Fraction(1, 2): "반으로 줄어, 절반으로 줄었다, 절반으로 감소, 반토막, 반감, 절반으로 줄어",
        }
    ),
    times=words("배, 배로, 배나, 배의"),
    spaced=False,
    counters=words("개, 대, 마리, 권, 척, 채, 그루, 개의, 대의, 가지, 자루, 벌, 켤레, 동, 석, 장"),
    decoys=words(
        "mm, 증가한, 증가하여, 늘어난, 늘어, 상승한, 오른, 성장한, 올라, 증가해, 상승해, 늘어나, 감소한, "
        "감소하여, 줄어든, 줄어, 하락한, 떨어진, 내린, 감소해, 하락해, 줄어들어, 낮아진, 일본, 일반, 일부, "
        "일상, 일자, 이번, 이후, 이전, 이미, 이용, 이르, 이날, 이들, 이는, 이라고, 이런, 삼성, 사람들, "
        "사회, 사업, 사실, 사이, 사고, 오늘, 오후에, 오래, 육아, 육지, 팔레, 구조, 구성, 구역, 구간, "
        "하나의, 한국, 한편, 한다, 한 것, 두고, 두 차례, 세계, 세대별, 네트워크, 천연, 천만에, 만들, 만큼, "
        "만약, 만족, 만남, 조사, 조직적, 조건, 조치, 억제, 백화점, 백신, 십자, 공공, 공장, 공사, 영향, "
        "영국, 영업, 반대, 반면, 반응, 반복, 약속, 약국, 계약, 절약, 예약, 근무, 근로, 최근, 근처, 여러, "
        "여행사, 여전, 여름, 정도로, 이상한, 이하여, 분야, 부분, 대부분, 충분, 신분, 성분, 시장, 시작, "
        "시민사회, 시설, 당시, 다시, 역시, 인상, 인하, 인근, 개인, 확인, 본인, 위한, 위해, 위기, 위치, "
        "위원, 도로, 도시화, 정도의, 제도, 제품, 제공, 문제, 경제, 실제, 이제, 중국, 중심, 중요, 중앙, "
        "집중, 대상, 대한, 대해, 대비, 대학, 대통령, 최대의, 기대, 대형, 제약, 협약, 조약, 마약, 농약, "
        "의약, 의약품, 요약, 공약, 취약, 규약, 서약, 청약, 도약, 활약, 선약, 접근, 근거, 근본, 이것, 이를, "
        "이와, 이러한, 이유, 이어, 이에, 이란, 이라크, 이탈리아, 이집트, 이상적, 일정, 일요일, 월요일, "
        "화요일, 수요일, 목요일, 금요일, 토요일, 일제, 일제히, 일단, 일종, 일환, 일관, 일방, 일시, 일시적, "
        "통일, 독일, 매일, 동일, 유일, 삼촌, 산삼, 사용, 사건, 사망률, 사례, 사진, 사항, 역사, 행사, "
        "회사원, 기사, 의사, 교사진, 검사, 감사, 오전, 오후, 오히려, 오직, 오랜, 오류, 육성, 교육, 체육, "
        "칠레, 팔레스타인, 팔리, 구분, 구체, 구체적, 구매, 구축, 연구, 요구, 기구, 도구, 지구, 입구, 출구, "
        "가구당, 영어, 영역, 영화, 환영, 운영, 경영, 반영, 공동, 공무원, 공식, 공개, 공항, 공원, 공급, "
        "성공, 항공, 백서, 백만장자, 고백, 천주교, 천안, 춘천, 인천, 실천, 추천, 하천, 만든, 만나, 만료, "
        "만약에, 하지만, 그렇지만, 지만, 뿐만, 불만, 대만, 억압, 기억, 조직, 조정, 조기, 조성, 조례안, "
        "제조, 창조, 한번, 한때, 한계, 한반도, 한강, 또한, 제한, 관한, 북한, 가능한, 두드러, 모두가, "
        "세계적, 세계화, 세금, 세력, 세미나, 세종, 세상, 추세, 상세, 네덜란드, 네팔, 서울, 서류, 서비스, "
        "서로, 서쪽, 열린, 열악, 열차, 배열, 진열, 하나로, 하나은행, 반도체, 반도, 일반적, 동반, 전반, "
        "기반, 상반기, 하반기, 후반, 절반가량, 여성들, 여부, 여전히, 여론, 여기, 참여, 기여, 대여, 증여, "
        "급여, 제출, 제기, 제안, 제외, 통제, 국제, 규제, 전제, 과제, 어제, 법원, 방법, 불법, 위법, 입법, "
        "합법, 사법, 표시, 표현, 대표, 발표, 목표로, 투표, 지표로, 중요한, 도중, 한중, 위원회, 위험, 지위, "
        "범위로, 십대, 둘러, 둘러싼, 셋방, 넷플릭스, 연구원, 지원, 직원들, 병원, 회원, 의원, 대원, 기원, "
        "자원, 차원, 동의, 운동, 활동, 노동, 행동, 자동, 이동, 공동체, 변동, 동안, 동시, 동일한, 동남아, "
        "동남아시아"
    ),
    decimal_words=words("점"),
    duals=phrases({3: "이천", 4: "이만", 8: "이억", 12: "이조"}),
    vague=words(
        "수십, 수백, 수천, 수만, 수십만, 수백만, 몇, 여러, 다수, 수많은, 수억, 수천만, 수조, 수십억, "
        "수백억, 수천억, 몇몇, 몇십, 몇백, 몇천, 몇만, 수십 년, 수백 년, 수 명, 수 년, 수년, 수개월, "
        "수차례, 십수"
    ),
    idle=words(
        "일, 이천, 이만, 삼, 사, 오, 육, 칠, 팔, 구, 한, 두, 세, 네, 영, 공, 십, 반, 백, 천, 만, 하나, 륙, "
        "억, 조, 열, 둘, 셋, 넷, 이십, 사십, 오십, 구십"
    ),
    common=words(
        "의, 이, 가, 은, 는, 을, 를, 에, 에서, 와, 과, 로, 으로, 한, 하는, 있다, 있는, 했다, 그, 등, 수, "
        "것, 및, 대한, 위해, 따르면, 다, 도"
    ),
)
